/**
 * The allowed example of each act of this part, and its variants, with one fact changed: act | fact | values | what follows (two lines for one
 * value are two situations); then what falls due: act | deadline or duty | when | provision. Signs, values: `one-value-changed.fixture.ts`.
 */
export const faceValues = `
analyse-faces | technique | gone | ?lfp-25-2-p1-pt3 +blocked-by:no-facial-recognition
analyse-faces | technique | fr-authentication fr-identification fr-clustering | !lfp-25-2-p1-pt3 !lfp-44-2-p3-al2-pt1 !lfp-44-2-p3-al2-pt2 ?lfp-44-1-p2-bio +blocked-by:no-facial-recognition +warning:ai-act-not-loaded +warning:gdpr-9-not-loaded +warning:stored-copy
analyse-faces | technique | human-comparison | ?lfp-25-7-p1-al1 +warning:access-own-act
analyse-faces | technique | plate-reading | +warning:plates-own-acts
analyse-faces | technique | person-reid | ?lfp-25-2-p1-pt3 +blocked-by:no-analysis-of-persons +warning:ai-act-not-loaded +warning:gdpr-9-not-loaded
analyse-faces | technique | biometric-categorisation emotion | ?lfp-25-2-p1-pt3 ?lfp-44-1-p2-bio +blocked-by:no-analysis-of-persons +warning:ai-act-not-loaded +warning:gdpr-9-not-loaded +warning:stored-copy
analyse-faces | templateComputed | gone | ?lfp-25-2-p1-pt3
analyse-faces | templateComputed | true | !lfp-25-2-p1-pt3 !lfp-44-2-p3-al2-pt1 !lfp-44-2-p3-al2-pt2 ?lfp-44-1-p2-bio +blocked-by:no-facial-recognition +warning:ai-act-not-loaded +warning:gdpr-9-not-loaded +warning:stored-copy
analyse-faces | user | camera-law-controller | +lcam-8-1
analyse-faces | images | camera-law-camera sharing-platform | +lcam-8-1
analyse-faces | aimsAtSensitive | true | !lfp-25-3-p3-sensible
analyse-faces | technique | gone | ?lfp-25-2-p1-pt3
analyse-faces | technique | face-detection | +lfp-25-2-p1-pt3
analyse-faces | technique | human-comparison | ?lfp-25-7-p1-al1 +lfp-25-2-p1-pt3 +warning:access-own-act
analyse-faces | technique | plate-reading | +lfp-25-2-p1-pt3 +warning:plates-own-acts
analyse-faces | technique | person-reid biometric-categorisation emotion | ?lfp-25-2-p1-pt3 +blocked-by:no-analysis-of-persons
analyse-faces | user | gone | ?lfp-25-2-p1-pt3
analyse-faces | user | camera-law-controller | !lcam-8-1
analyse-faces | images | anpr-occupant-photo technical-database | !lfp-44-11-3decies-p1-pt5
analyse-faces | images | camera-law-camera sharing-platform | !lcam-8-1
analyse-faces | personOf445 | false | !lfp-44-1-p2-bio
analyse-faces | technique | gone | ?lfp-25-2-p1-pt3 +warning:reach-lfp
analyse-faces | technique | face-detection | +lcam-8-1
analyse-faces | technique | human-comparison | +lcam-8-1 +warning:access-own-act
analyse-faces | technique | plate-reading | +lcam-8-1 +warning:plates-own-acts
analyse-faces | technique | person-reid biometric-categorisation emotion | ?lcam-8-1 +blocked-by:no-analysis-of-persons
analyse-faces | user | gone | ?lfp-25-2-p1-pt3 +warning:reach-lfp
analyse-faces | user | police | !lfp-25-2-p1-pt3 !lfp-44-2-p3-al2-pt1 !lfp-44-2-p3-al2-pt2 ?lfp-44-1-p2-bio +warning:reach-lfp +warning:stored-copy
analyse-faces | images | police-visible-camera police-non-visible-camera sharing-platform | !lfp-25-2-p1-pt3 !lfp-44-2-p3-al2-pt1 !lfp-44-2-p3-al2-pt2 ?lfp-44-1-p2-bio +warning:reach-lfp +warning:stored-copy
analyse-faces | images | anpr-occupant-photo technical-database | !lfp-25-2-p1-pt3 !lfp-44-11-3decies-p1-pt5 !lfp-44-2-p3-al2-pt1 !lfp-44-2-p3-al2-pt2 ?lfp-44-1-p2-bio +warning:reach-lfp +warning:stored-copy
analyse-faces | outsideCameraUse | true | ?lcam-8-1
analyse-faces | images | gone other | +warning:reach-lrs
analyse-faces | imageAccessAllowed | gone | ?lfp-25-7-p1-al1
analyse-faces | imageAccessAllowed | false | !lfp-25-7-p1-al1
scan-for-recognition | demand | gone | ?RES-demande-3-controle
scan-for-recognition | demand | RES-demande-2 | ?RES-demande-2 +RES-demande-2
scan-for-recognition | demand | RES-demande-3-controle | ?RES-demande-3-controle +RES-demande-3-controle
scan-for-recognition | demand | RES-demande-3-verification | ?RES-demande-3-verification +RES-demande-3-verification
scan-for-recognition | demand | RES-demande-4 | ?RES-demande-4 +RES-demande-4
scan-for-recognition | demand | RES-demande-5 | +RES-demande-5
scan-for-recognition | demand | RES-demande-6 | +RES-demande-6
scan-for-recognition | demand | PET-demande-1-lieux | +PET-demande-1-lieux
scan-for-recognition | demand | PET-demande-1-autorites | ?PET-demande-1-autorites +PET-demande-1-autorites
scan-for-recognition | demand | PET-demande-2 | +PET-demande-2
scan-for-recognition | scannerVersion | gone blank | !RES-demande-1
scan-for-recognition | scope | gone | ?RES-demande-1
scan-for-recognition | scope.softwareInventory | gone | ?RES-demande-1
scan-for-recognition | scope.softwareInventory | false | !RES-demande-1
scan-for-recognition | scope.licences | gone | ?RES-demande-1
scan-for-recognition | scope.licences | false | !RES-demande-1
scan-for-recognition | demand | RES-demande-1 | ?RES-demande-1 +RES-demande-1
scan-for-recognition | demand | PET-demande-1-lieux | ?PET-demande-1-lieux +PET-demande-1-lieux
scan-for-recognition | scannerVersion | gone blank | !RES-demande-2
scan-for-recognition | scope | gone | ?RES-demande-2
scan-for-recognition | scope.tenders | gone | ?RES-demande-2
scan-for-recognition | scope.tenders | false | !RES-demande-2
scan-for-recognition | scope.subsidies | gone | ?RES-demande-2
scan-for-recognition | scope.subsidies | false | !RES-demande-2
scan-for-recognition | demand | RES-demande-1 | +RES-demande-1
scan-for-recognition | scannerVersion | gone blank | !RES-demande-4
scan-for-recognition | scope.softwareInventory | false | !RES-demande-4
scan-for-recognition | scope.licences | false | !RES-demande-4
scan-for-recognition | scope.serviceAccounts | false | !RES-demande-4
scan-for-recognition | scannerVersion | gone blank | !PET-demande-1-lieux
scan-for-recognition | scope | gone | ?PET-demande-1-lieux
scan-for-recognition | scope.softwareInventory | gone | ?PET-demande-1-lieux
scan-for-recognition | scope.softwareInventory | false | !PET-demande-1-lieux
scan-for-recognition | scope.licences | gone | ?PET-demande-1-lieux
scan-for-recognition | scope.licences | false | !PET-demande-1-lieux
scan-for-recognition | scannerVersion | gone blank | !PET-demande-1-autorites
scan-for-recognition | scope.softwareInventory | false | !PET-demande-1-autorites
scan-for-recognition | scope.licences | false | !PET-demande-1-autorites
scan-for-recognition | scope.serviceAccounts | false | !PET-demande-1-autorites
classify-recognition-finding | capability | gone | !RES-def-apd-missions
classify-recognition-finding | capability | fr-authentication | +RES-def-authentification
classify-recognition-finding | status | gone | ?RES-def-reconnaissance-faciale
classify-recognition-finding | capability | fr-identification fr-clustering | +RES-def-identification
confirm-recognition-finding | outcome | gone | !RES-demande-3-controle
confirm-recognition-finding | reviewerRole | gone | ?RES-demande-3-controle
confirm-recognition-finding | reviewerIsScannedBody | true | !RES-demande-3-controle
confirm-recognition-finding | controllerHeard | gone | ?RES-demande-3-controle
confirm-recognition-finding | controllerHeard | false | !RES-demande-3-controle
confirm-recognition-finding | reasons | gone blank | !RES-demande-3-controle
show-demand-met | demand | gone | ?RES-demande-3-controle
show-demand-met | demand | RES-demande-1 | +RES-demande-1
show-demand-met | demand | RES-demande-2 | +RES-demande-2
show-demand-met | demand | RES-demande-4 | ?RES-demande-4 +RES-demande-4
show-demand-met | demand | RES-demande-5 | ?RES-demande-5
show-demand-met | demand | RES-demande-6 | ?RES-demande-6
show-demand-met | demand | PET-demande-1-lieux | +PET-demande-1-lieux
show-demand-met | demand | PET-demande-1-autorites | +PET-demande-1-autorites
show-demand-met | demand | PET-demande-2 | !RES-auditions ?PET-demande-2
show-demand-met | fromDay | gone | ?RES-demande-3-verification
show-demand-met | fromDay | day-1 day+0 day+1 day+366 | !RES-demande-3-verification
show-demand-met | toDay | gone | ?RES-demande-3-verification
show-demand-met | toDay | day-366 | !RES-demande-3-verification
show-demand-met | fullScopeScannedOn | gone | ?RES-demande-3-verification
show-demand-met | fullScopeScannedOn | day-366 day-1 day+0 day+1 day+366 | !RES-demande-3-verification
show-demand-met | confirmedFindings | gone | ?RES-demande-3-verification
show-demand-met | confirmedFindings | -1 1 | !RES-demande-3-verification
show-demand-met | openFindings | gone 1 | ?RES-demande-3-verification
show-demand-met | untracedExports | gone | ?RES-demande-3-verification
show-demand-met | untracedExports | -1 1 | !RES-demande-3-verification
show-demand-met | independentWitnesses | gone | ?RES-demande-3-controle
show-demand-met | independentWitnesses | 1 | !RES-demande-3-controle
show-demand-met | logGap | gone | ?RES-demande-3-controle
show-demand-met | logGap | true | !RES-demande-3-controle
show-demand-met | demand | RES-demande-1 | +RES-demande-1 +warning:no-evidence-only
show-demand-met | demand | RES-demande-2 | +RES-demande-2 +warning:no-evidence-only
show-demand-met | demand | RES-demande-3-controle | +RES-demande-3-controle +warning:no-evidence-only
show-demand-met | demand | RES-demande-3-verification | +RES-demande-3-controle +RES-demande-3-verification +warning:no-evidence-only
show-demand-met | demand | RES-demande-4 | ?RES-demande-4 +RES-demande-4 +warning:no-evidence-only
show-demand-met | demand | PET-demande-1-lieux | +PET-demande-1-lieux +warning:no-evidence-only
show-demand-met | demand | PET-demande-1-autorites | +PET-demande-1-autorites +warning:no-evidence-only
show-demand-met | hearingOn | gone | ?PET-demande-2
show-demand-met | hearingOn | day-366 day-1 day+0 day+1 day+366 | !PET-demande-2
show-demand-met | hearingReference | gone blank | !RES-auditions
mark-demand-stale | demand | gone | ?RES-demande-3-controle
mark-demand-stale | demand | RES-demande-2 | +RES-demande-2
mark-demand-stale | demand | RES-demande-3-controle | +RES-demande-3-controle
mark-demand-stale | demand | RES-demande-3-verification | +RES-demande-3-verification
mark-demand-stale | demand | RES-demande-4 | +RES-demande-4
mark-demand-stale | demand | RES-demande-5 | +RES-demande-5
mark-demand-stale | demand | RES-demande-6 | +RES-demande-6
mark-demand-stale | demand | PET-demande-1-lieux | +PET-demande-1-lieux
mark-demand-stale | demand | PET-demande-1-autorites | +PET-demande-1-autorites
mark-demand-stale | demand | PET-demande-2 | +PET-demande-2
mark-demand-stale | nextScanDueOn | gone | ?RES-demande-1
mark-demand-stale | nextScanDueOn | day+0 day+1 day+366 | !RES-demande-1
`;

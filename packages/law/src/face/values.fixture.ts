/**
 * The allowed example of each act of this part with one fact changed: act | fact | values | `!` provision that is not met, `?` provision left
 * open; then what falls due: act | deadline or duty | when | provision (values: `one-value-changed.fixture.ts`).
 */
export const faceValues = `
analyse-faces | technique | gone person-reid | ?lfp-25-2-p1-pt3
analyse-faces | technique | fr-authentication fr-identification fr-clustering | !lfp-25-2-p1-pt3 !lfp-44-2-p3-al2-pt1 !lfp-44-2-p3-al2-pt2 ?lfp-44-1-p2-bio
analyse-faces | technique | human-comparison | ?lfp-25-7-p1-al1
analyse-faces | technique | biometric-categorisation emotion | ?lfp-25-2-p1-pt3 ?lfp-44-1-p2-bio
analyse-faces | templateComputed | gone | ?lfp-25-2-p1-pt3
analyse-faces | templateComputed | true | !lfp-25-2-p1-pt3 !lfp-44-2-p3-al2-pt1 !lfp-44-2-p3-al2-pt2 ?lfp-44-1-p2-bio
analyse-faces | aimsAtSensitive | true | !lfp-25-3-p3-sensible
scan-for-recognition | demand | gone RES-demande-3-controle | ?RES-demande-3-controle
scan-for-recognition | demand | RES-demande-2 | ?RES-demande-2
scan-for-recognition | demand | RES-demande-3-verification | ?RES-demande-3-verification
scan-for-recognition | demand | RES-demande-4 | ?RES-demande-4
scan-for-recognition | demand | PET-demande-1-autorites | ?PET-demande-1-autorites
scan-for-recognition | scannerVersion | gone blank | !RES-demande-1
scan-for-recognition | scope | gone | ?RES-demande-1
scan-for-recognition | scope.softwareInventory | gone | ?RES-demande-1
scan-for-recognition | scope.softwareInventory | false | !RES-demande-1
scan-for-recognition | scope.licences | gone | ?RES-demande-1
scan-for-recognition | scope.licences | false | !RES-demande-1
classify-recognition-finding | capability | gone | !RES-def-apd-missions
classify-recognition-finding | status | gone | ?RES-def-reconnaissance-faciale
confirm-recognition-finding | outcome | gone | !RES-demande-3-controle
confirm-recognition-finding | reviewerRole | gone | ?RES-demande-3-controle
confirm-recognition-finding | reviewerIsScannedBody | true | !RES-demande-3-controle
confirm-recognition-finding | controllerHeard | gone | ?RES-demande-3-controle
confirm-recognition-finding | controllerHeard | false | !RES-demande-3-controle
confirm-recognition-finding | reasons | gone blank | !RES-demande-3-controle
show-demand-met | demand | gone | ?RES-demande-3-controle
show-demand-met | demand | RES-demande-4 | ?RES-demande-4
show-demand-met | demand | RES-demande-5 | ?RES-demande-5
show-demand-met | demand | RES-demande-6 | ?RES-demande-6
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
mark-demand-stale | demand | gone | ?RES-demande-3-controle
mark-demand-stale | nextScanDueOn | gone | ?RES-demande-1
mark-demand-stale | nextScanDueOn | day+0 day+1 day+366 | !RES-demande-1
`;

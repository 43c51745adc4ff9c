/** What each provision of this part asks, and of whom: provision | who can supply or mend it | facts | acts (the signs: `asked.test.ts`). */
export const faceAsked = `
PET-demande-1-autorites | - | ! | scan-for-recognition show-demand-met
PET-demande-1-autorites | - | confirmedFindings fromDay fullScopeScannedOn toDay | show-demand-met
PET-demande-1-autorites | - | scannerVersion scope.licences scope.serviceAccounts scope.softwareInventory | scan-for-recognition
PET-demande-1-autorites | independent-controller | openFindings | show-demand-met
PET-demande-1-lieux | - | ! | scan-for-recognition show-demand-met
PET-demande-1-lieux | - | confirmedFindings fromDay fullScopeScannedOn toDay | show-demand-met
PET-demande-1-lieux | - | scannerVersion scope.licences scope.softwareInventory | scan-for-recognition
PET-demande-1-lieux | independent-controller | openFindings | show-demand-met
PET-demande-2 | brussels-parliament | ! hearingOn | show-demand-met
RES-auditions | brussels-parliament | hearingReference | show-demand-met
RES-def-apd-missions | - | capability | classify-recognition-finding
RES-def-reconnaissance-faciale | - | status | classify-recognition-finding
RES-demande-1 | - | ! | scan-for-recognition show-demand-met mark-demand-stale
RES-demande-1 | - | confirmedFindings fromDay fullScopeScannedOn toDay | show-demand-met
RES-demande-1 | - | nextScanDueOn | mark-demand-stale
RES-demande-1 | - | scannerVersion scope.licences scope.softwareInventory | scan-for-recognition
RES-demande-1 | independent-controller | openFindings | show-demand-met
RES-demande-2 | - | ! | scan-for-recognition show-demand-met
RES-demande-2 | - | confirmedFindings fromDay fullScopeScannedOn toDay | show-demand-met
RES-demande-2 | - | scannerVersion scope.subsidies scope.tenders | scan-for-recognition
RES-demande-2 | independent-controller | openFindings | show-demand-met
RES-demande-3-controle | - | ! | scan-for-recognition show-demand-met
RES-demande-3-controle | - | confirmedFindings fromDay fullScopeScannedOn toDay | show-demand-met
RES-demande-3-controle | - | scope.exportLedger | scan-for-recognition
RES-demande-3-controle | independent-controller | ! controllerHeard outcome reasons reviewerRole | confirm-recognition-finding
RES-demande-3-controle | independent-controller | demand | scan-for-recognition show-demand-met mark-demand-stale
RES-demande-3-controle | independent-controller | independentWitnesses openFindings | show-demand-met
RES-demande-3-controle | platform-operator | ! logGap | show-demand-met
RES-demande-3-verification | - | ! | scan-for-recognition show-demand-met
RES-demande-3-verification | - | confirmedFindings fromDay fullScopeScannedOn toDay | show-demand-met
RES-demande-3-verification | - | scope.exportLedger scope.softwareInventory | scan-for-recognition
RES-demande-3-verification | independent-controller | openFindings | show-demand-met
RES-demande-3-verification | platform-operator | untracedExports | show-demand-met
RES-demande-4 | - | ! | scan-for-recognition show-demand-met
RES-demande-4 | - | confirmedFindings fromDay fullScopeScannedOn toDay | show-demand-met
RES-demande-4 | - | scannerVersion scope.licences scope.serviceAccounts scope.softwareInventory | scan-for-recognition
RES-demande-4 | independent-controller | openFindings | show-demand-met
RES-demande-4 | local-police-zone | zonesInventoried zonesTotal | show-demand-met
RES-demande-5 | federal-government | ! metByJudgement | show-demand-met
RES-demande-6 | federal-authority | ! metByJudgement | show-demand-met
lcam-8-1 | - | ! | analyse-faces
lcam-8-1 | dpo control-organ | ? | analyse-faces
lcam-8-1 | dpo dpa | ? | analyse-faces
lfp-25-2-p1-pt3 | - | ! templateComputed | analyse-faces
lfp-25-2-p1-pt3 | dpo control-organ | ? | analyse-faces
lfp-25-2-p1-pt3 | dpo | technique user | analyse-faces
lfp-25-3-p3-sensible | - | ! | analyse-faces
lfp-25-7-p1-al1 | operational-member | ! imageAccessAllowed | analyse-faces
lfp-44-1-p2-bio | control-organ | ! ? controlOrganView | analyse-faces
lfp-44-11-3decies-p1-pt5 | - | ! | analyse-faces
lfp-44-2-p3-al2-pt1 | - | ! | analyse-faces
lfp-44-2-p3-al2-pt1 | dpo control-organ | ? | analyse-faces
lfp-44-2-p3-al2-pt2 | - | ! | analyse-faces
lfp-44-2-p3-al2-pt2 | dpo control-organ | ? | analyse-faces
lrs-16-4-p3-al1-pt1 | - | ! | analyse-faces
`;

/** What each provision of this part asks, and of whom: provision | who can supply or mend it | facts | acts (the signs: `asked.test.ts`). */
export const cameraAccessAsked = `
lcam-10 | camera-controller | ! aimsAtSensitive intimacyReview | aim-surveillance-camera
lcam-10 | dpo | ? | aim-surveillance-camera
lcam-12-al1 | camera-controller | answer refusalReason | answer-access-request
lcam-12-al1 | control-organ | ! | request-access
lcam-12-al1 | filmed-person | ! isFilmed | request-access
lcam-12-al2-droit | camera-controller | ! answeredBy.role askedToComplete othersBlurred othersVisible requestReceivedAt | answer-access-request
lcam-12-al2-droit | filmed-person | ! identityShown | request-access
lcam-12-al2-indications | camera-controller | ! askedToComplete | answer-access-request
lcam-12-al2-indications | filmed-person | ! day place timeWindow | request-access
lcam-12-al2-motif | camera-controller | ! | answer-access-request
lcam-12-al3 | - | ! | hold-requested-images record-access-failure
lcam-12-al3 | - | answered | record-access-failure
lcam-12-al3 | camera-controller | ! requestReceivedAt | hold-requested-images answer-access-request
lcam-12-al3 | camera-controller | deletedAt | answer-access-request
lcam-12-al3 | camera-controller | heldBy.role | hold-requested-images
lcam-12-al3-max | - | recordedFrom requestReceivedAt | record-access-failure
lcam-12-al3-max | camera-controller | recordedFrom | hold-requested-images answer-access-request
lcam-12-al4 | camera-controller | viewingAt viewingGround | answer-access-request
lcam-12-al4-pt1 | camera-controller | ! blurringNotFeasible viewingGroundFacts | answer-access-request
lcam-12-al4-pt2 | camera-controller | viewingGroundFacts | answer-access-request
lcam-13-al1 | - | ! breachOf factsOn | show-penalty
lcam-13-al2-champ | - | ! | show-penalty
lcam-13-al2-montant | - | ! factsOn | show-penalty
lcam-5-p4-al1 | operational-member | ! underPoliceControl | let-guard-watch
lcam-6-p2-al7 | camera-controller | ! besideItsCamera liveOnly placeKind | show-images
lcam-9-al1 | - | placeKind | view-controller-images
lcam-9-al1 | camera-controller | ! | view-controller-images show-images
lcam-9-al1 | camera-controller | besideItsCamera channel liveOnly placeKind | show-images
lcam-9-al1 | camera-controller | viewer.role | view-controller-images
lcam-9-al1 | dpo | ? | view-controller-images
lcam-9-al2 | camera-controller | ! precautionsTaken | view-controller-images
lcam-9-al3-discretion | camera-controller | ! | show-images
lcam-9-al3-pt1-peut | - | ! factsFound helpsProofOrIdentification placeKind recipient.role | give-images-to-police
lcam-9-al3-pt1-peut | camera-controller | ! handedOverBy.role limitedToTheFacts | give-images-to-police
lcam-9-al3-pt1-peut | dpo | ? | give-images-to-police
lcam-9-al3-pt2-doit | - | placeKind | answer-police-request
lcam-9-al3-pt2-doit | camera-controller | ! feeCharged mandateDemanded outcome | answer-police-request
lcam-9-al3-pt2-doit | dpo | ? | answer-police-request
lcam-9-al3-pt2-doit | police-service | ! branch concernsFactsFound missionReference requestedBy.role | answer-police-request
lcam-9-al3-pt2-mandat | police-service | mandateProduced | answer-police-request
lcam-9-al3-pt3 | - | ! placeKind | sign-sharing-agreement stream-to-police
lcam-9-al3-pt3 | - | recipient.role | stream-to-police
lcam-9-al3-pt3 | camera-controller police-service | ! agreement.modalitiesStated agreement.withServiceConcerned agreement.written | sign-sharing-agreement stream-to-police
lcam-9-al3-pt3 | camera-controller | ! | sign-sharing-agreement stream-to-police
lcam-9-al3-pt3 | camera-controller | agreement.signedAt ground startedBy.role | stream-to-police
lcam-9-al3-pt3 | camera-controller | controller.role | sign-sharing-agreement
lcam-9-al3-pt3 | police-service | ! policeService.role | sign-sharing-agreement
lcam-9-al3-pt3-a | - | ! | stream-to-police
lcam-9-al3-pt3-a | camera-controller | place.site | stream-to-police
lcam-9-al3-pt3-b | alarm-centre camera-controller | ! incident.privateSecurityRulesRespected | stream-to-police
lcam-9-al3-pt3-b | camera-controller | ! incident.mayNeedIntervention incident.startsAt | stream-to-police
lcam-9-al4 | - | ! with | sign-transport-protocol
lcam-9-al4 | police-service public-transport-company nuclear-site-operator dpa | ! submittedAt | sign-transport-protocol
lcam-9-al4 | police-service public-transport-company nuclear-site-operator | ! protocolInForce | watch-transport-feed
lcam-9-al4 | police-service public-transport-company nuclear-site-operator | modalitiesStated | sign-transport-protocol
lcam-9-al4-acces | - | ! branch decreeReference liveOnly site | watch-transport-feed
lcam-9-al4-acces | operational-member | missionReference | watch-transport-feed
lcam-9-al4-acces | police-service | ! viewer.role | watch-transport-feed
lcam-9-al4-acces | public-transport-company nuclear-site-operator | ! feeCharged | watch-transport-feed
lfp-25-5-p2 | operational-member | ! underPoliceControl | let-guard-watch
lsp-115-pt3-b-finalites | - | ! purpose | let-guard-watch
lsp-115-pt3-b-finalites | operational-member | ! underPoliceControl | let-guard-watch
lsp-115-pt3-b-lfp | - | ! cameras | let-guard-watch
lsp-115-pt3-tempsreel | - | ! liveOnly | let-guard-watch
lsp-115-pt3-tempsreel | guarding-agent | ! viewer.role | let-guard-watch
rd-2018-12-06-airport | - | ! place.laidOutForAircraft | stream-to-police
rd-2018-12-06-live-1 | - | ! place.openToCommercialTraffic | stream-to-police
rd-2018-12-06-live-2 | - | place.decreeReference | stream-to-police
rd-2018-12-06-live-4-a | - | place.gathering.endsAt place.gathering.startsAt | stream-to-police
rd-2018-12-06-live-4-a | camera-controller | ! | stream-to-police
rd-2018-12-06-live-4-b | event-organiser | place.gathering.organiserAnalysisMade | stream-to-police
rd-2018-12-06-live-4-c | - | ! place.gathering.branch | stream-to-police
rd-2018-12-06-live-4-c | police-service responsible-officer | place.gathering.policeAnalysisMade place.gathering.policeAnalysisValidatedBy | stream-to-police
rd-2018-12-06-live-4-c | responsible-officer | place.gathering.particularRisk | stream-to-police
`;

/** What is owed: duty | provision | term | by whom | to whom | acts. */
export const cameraAccessOwed = `
answer-access-request | lcam-12-al2-droit | P1M | camera-controller | filmed-person | request-access answer-access-request
handle-without-reasons | lcam-12-al2-motif | no-term | camera-controller | filmed-person | request-access
hold-requested-images | lcam-12-al3 | at-once | camera-controller | - | request-access
log-live-transmission | lcam-9-al3-pt3 | at-once | camera-controller | - | stream-to-police
log-transmission | lcam-9-al3-pt1-peut | at-once | camera-controller | - | give-images-to-police
log-transmission | lcam-9-al3-pt2-doit | at-once | camera-controller | - | answer-police-request
tell-access-failure | lcam-12-al3-max | as-soon-as-possible | camera-controller | filmed-person dpo | record-access-failure
`;

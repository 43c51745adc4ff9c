/**
 * The allowed example of each act of this part, and its variants, with one fact changed: act | fact | values | what follows (two lines for one
 * value are two situations); then what falls due: act | deadline or duty | when | provision. Signs, values: `one-value-changed.fixture.ts`.
 */
export const cameraAccessValues = `
view-controller-images | placeKind | gone | ?lcam-9-al1
view-controller-images | placeKind | open | ?lcam-9-al1 +warning:article-9-closed-places
view-controller-images | viewer | gone | ?lcam-9-al1
view-controller-images | viewer.role | gone | ?lcam-9-al1
view-controller-images | sharedAccount | true | !lcam-9-al2
view-controller-images | precautionsTaken | gone | ?lcam-9-al2
view-controller-images | precautionsTaken | false | !lcam-9-al2
show-images | channel | gone | ?lcam-9-al1
show-images | channel | internet press public-display private-person | !lcam-9-al1 !lcam-9-al3-discretion
show-images | placeKind | gone | ?lcam-6-p2-al7 ?lcam-9-al1
show-images | placeKind | open closed-inaccessible | !lcam-6-p2-al7 !lcam-9-al1
show-images | besideItsCamera | gone | ?lcam-6-p2-al7 ?lcam-9-al1
show-images | besideItsCamera | false | !lcam-6-p2-al7 !lcam-9-al1
show-images | liveOnly | gone | ?lcam-6-p2-al7 ?lcam-9-al1
show-images | liveOnly | false | !lcam-6-p2-al7 !lcam-9-al1
show-images | channel | witness-screen | +lcam-6-p2-al7 +lcam-9-al1
give-images-to-police | placeKind | gone | ?lcam-9-al3-pt1-peut
give-images-to-police | placeKind | open | ?lcam-9-al3-pt1-peut +warning:article-9-closed-places
give-images-to-police | handedOverBy | gone | ?lcam-9-al3-pt1-peut
give-images-to-police | handedOverBy.role | gone | ?lcam-9-al3-pt1-peut
give-images-to-police | recipient | gone | ?lcam-9-al3-pt1-peut
give-images-to-police | recipient.role | gone | ?lcam-9-al3-pt1-peut
give-images-to-police | factsFound | gone | ?lcam-9-al3-pt1-peut
give-images-to-police | factsFound | none | !lcam-9-al3-pt1-peut
give-images-to-police | helpsProofOrIdentification | gone | ?lcam-9-al3-pt1-peut
give-images-to-police | helpsProofOrIdentification | false | !lcam-9-al3-pt1-peut
give-images-to-police | limitedToTheFacts | gone | ?lcam-9-al3-pt1-peut
give-images-to-police | limitedToTheFacts | false | !lcam-9-al3-pt1-peut
answer-police-request | outcome | gone | ?lcam-9-al3-pt2-doit
answer-police-request | outcome | refused | !lcam-9-al3-pt2-doit
answer-police-request | placeKind | gone | ?lcam-9-al3-pt2-doit
answer-police-request | placeKind | open | ?lcam-9-al3-pt2-doit +warning:article-9-closed-places
answer-police-request | requestedBy | gone | ?lcam-9-al3-pt2-doit
answer-police-request | requestedBy.role | gone | ?lcam-9-al3-pt2-doit
answer-police-request | branch | gone | ?lcam-9-al3-pt2-doit
answer-police-request | missionReference | gone blank | !lcam-9-al3-pt2-doit
answer-police-request | concernsFactsFound | gone | ?lcam-9-al3-pt2-doit
answer-police-request | concernsFactsFound | false | !lcam-9-al3-pt2-doit
answer-police-request | feeCharged | gone | ?lcam-9-al3-pt2-doit
answer-police-request | feeCharged | true | !lcam-9-al3-pt2-doit
answer-police-request | outcome | gone | ?lcam-9-al3-pt2-doit +lcam-9-al3-pt2-doit +duty:log-transmission:lcam-9-al3-pt2-doit
answer-police-request | outcome | handed-over | +lcam-9-al3-pt2-doit +duty:log-transmission:lcam-9-al3-pt2-doit
answer-police-request | placeKind | gone | ?lcam-9-al3-pt2-doit +lcam-9-al3-pt2-doit
answer-police-request | placeKind | open | ?lcam-9-al3-pt2-doit +lcam-9-al3-pt2-doit +warning:article-9-closed-places
answer-police-request | placeKind | closed-accessible | !lcam-9-al3-pt2-doit +lcam-9-al3-pt2-doit
answer-police-request | concernsFactsFound | false | +lcam-9-al3-pt2-doit
answer-police-request | missionReference | blank | +lcam-9-al3-pt2-doit
answer-police-request | mandateDemanded | gone false | !lcam-9-al3-pt2-doit +lcam-9-al3-pt2-doit
answer-police-request | mandateProduced | gone | ?lcam-9-al3-pt2-mandat
answer-police-request | mandateProduced | true | !lcam-9-al3-pt2-doit +lcam-9-al3-pt2-doit
sign-sharing-agreement | placeKind | gone | ?lcam-9-al3-pt3
sign-sharing-agreement | placeKind | open closed-inaccessible | !lcam-9-al3-pt3
sign-sharing-agreement | agreement | gone | !lcam-9-al3-pt3 ?lcam-9-al3-pt3
sign-sharing-agreement | agreement.written | gone false | !lcam-9-al3-pt3
sign-sharing-agreement | agreement.modalitiesStated | gone false | !lcam-9-al3-pt3
sign-sharing-agreement | agreement.withServiceConcerned | gone | ?lcam-9-al3-pt3
sign-sharing-agreement | agreement.withServiceConcerned | false | !lcam-9-al3-pt3
sign-sharing-agreement | controller | gone | ?lcam-9-al3-pt3
sign-sharing-agreement | controller.role | gone | ?lcam-9-al3-pt3
sign-sharing-agreement | policeService | gone | ?lcam-9-al3-pt3
sign-sharing-agreement | policeService.role | gone | ?lcam-9-al3-pt3
stream-to-police | placeKind | gone | ?lcam-9-al3-pt3
stream-to-police | placeKind | open closed-inaccessible | !lcam-9-al3-pt3
stream-to-police | agreement | gone | !lcam-9-al3-pt3 ?lcam-9-al3-pt3
stream-to-police | agreement.written | gone false | !lcam-9-al3-pt3
stream-to-police | agreement.modalitiesStated | gone false | !lcam-9-al3-pt3
stream-to-police | agreement.withServiceConcerned | gone | ?lcam-9-al3-pt3
stream-to-police | agreement.withServiceConcerned | false | !lcam-9-al3-pt3
stream-to-police | agreement.signedAt | gone | ?lcam-9-al3-pt3
stream-to-police | agreement.signedAt | at+1s | !lcam-9-al3-pt3
stream-to-police | agreement.endedAt | at-1s at | !lcam-9-al3-pt3
stream-to-police | startedBy | gone | ?lcam-9-al3-pt3
stream-to-police | startedBy.role | gone | ?lcam-9-al3-pt3
stream-to-police | recipient | gone | ?lcam-9-al3-pt3
stream-to-police | recipient.role | gone | ?lcam-9-al3-pt3
stream-to-police | ground | gone | ?lcam-9-al3-pt3
stream-to-police | ground | risk-place | ?lcam-9-al3-pt3-a
stream-to-police | incident | gone | ?lcam-9-al3-pt3-b
stream-to-police | incident.mayNeedIntervention | gone | ?lcam-9-al3-pt3-b
stream-to-police | incident.mayNeedIntervention | false | !lcam-9-al3-pt3-b
stream-to-police | incident.privateSecurityRulesRespected | gone | ?lcam-9-al3-pt3-b
stream-to-police | incident.privateSecurityRulesRespected | false | !lcam-9-al3-pt3-b
stream-to-police | incident.startsAt | gone | ?lcam-9-al3-pt3-b
stream-to-police | incident.startsAt | at+1s | !lcam-9-al3-pt3-b
stream-to-police | incident.endsAt | at-1s | !lcam-9-al3-pt3-b
stream-to-police | policeRecords | true | +lfp-25-1-p2 +warning:police-recording-lfp +warning:reach-lfp
stream-to-police | ground | incident | +lcam-9-al3-pt3-b +warning:private-security-host
stream-to-police | place | gone | ?lcam-9-al3-pt3-a
stream-to-police | place.site | gone | ?lcam-9-al3-pt3-a
stream-to-police | place.site | railway-station public-transport-station public-transport-vehicle nuclear-site military-domain prison major-hazard-establishment other-place-of-article-138 national-bank cash-counting-centre none | !lcam-9-al3-pt3-a
stream-to-police | place.site | embassy-or-international-institution | ?rd-2018-12-06-live-2 +warning:private-security-decrees
stream-to-police | place.site | port-facility | +rd-2018-12-06-live-3
stream-to-police | place.site | large-gathering | ?rd-2018-12-06-live-4-a ?rd-2018-12-06-live-4-b ?rd-2018-12-06-live-4-c +rd-2018-12-06-live-4
stream-to-police | place.laidOutForAircraft | gone | ?rd-2018-12-06-airport
stream-to-police | place.laidOutForAircraft | false | !rd-2018-12-06-airport
stream-to-police | place.openToCommercialTraffic | gone | ?rd-2018-12-06-live-1
stream-to-police | place.openToCommercialTraffic | false | !rd-2018-12-06-live-1
sign-transport-protocol | with | gone | ?lcam-9-al4
sign-transport-protocol | with | other | !lcam-9-al4
sign-transport-protocol | modalitiesStated | gone false | !lcam-9-al4
sign-transport-protocol | submittedAt | gone | ?lcam-9-al4
sign-transport-protocol | submittedAt | at at+1s | !lcam-9-al4
watch-transport-feed | viewer | gone | ?lcam-9-al4-acces
watch-transport-feed | viewer.role | gone | ?lcam-9-al4-acces
watch-transport-feed | site | gone | ?lcam-9-al4-acces
watch-transport-feed | site | nuclear-site | ?lcam-9-al4-acces +warning:nuclear-sites-decree
watch-transport-feed | site | other | !lcam-9-al4-acces
watch-transport-feed | branch | gone | ?lcam-9-al4-acces
watch-transport-feed | missionReference | gone blank | !lcam-9-al4-acces
watch-transport-feed | liveOnly | gone | ?lcam-9-al4-acces
watch-transport-feed | liveOnly | false | !lcam-9-al4-acces
watch-transport-feed | feeCharged | gone | ?lcam-9-al4-acces
watch-transport-feed | feeCharged | true | !lcam-9-al4-acces
watch-transport-feed | protocolInForce | gone | ?lcam-9-al4
watch-transport-feed | protocolInForce | false | !lcam-9-al4
watch-transport-feed | policeRecords | true | +lfp-25-1-p2 +warning:police-recording-lfp +warning:reach-lfp
aim-surveillance-camera | intimateRoom | changing-room shower toilet care-room | !lcam-10
aim-surveillance-camera | intimacyReview | gone | ?lcam-10
aim-surveillance-camera | intimacyReview.verdict | gone | ?lcam-10
aim-surveillance-camera | intimacyReview.verdict | not-met | !lcam-10
aim-surveillance-camera | aimsAtSensitive | gone | ?lcam-10
aim-surveillance-camera | aimsAtSensitive | true | !lcam-10
request-access | imagesOf | police | !lcam-12-al1 +warning:police-recordings-indirect-access
request-access | isFilmed | gone | ?lcam-12-al1
request-access | isFilmed | false | !lcam-12-al1
request-access | reasonsDemanded | true | +duty:handle-without-reasons:lcam-12-al2-motif
request-access | identityShown | gone | ?lcam-12-al2-droit
request-access | identityShown | false | !lcam-12-al2-droit
request-access | place | gone blank | ?lcam-12-al2-indications
request-access | day | gone | ?lcam-12-al2-indications
request-access | timeWindow | gone blank | ?lcam-12-al2-indications
request-access | deadline answer-access-request | 2026-12-20 | lcam-12-al2-droit
request-access | deadline hold-until | 2026-12-10T17:00:00Z | lcam-12-al3-max
request-access | deadline secure-answer-by | 2026-12-08T17:00:00Z | lcam-12-al3-max
hold-requested-images | heldBy | gone | ?lcam-12-al3
hold-requested-images | heldBy.role | gone | ?lcam-12-al3
hold-requested-images | requestReceivedAt | gone | ?lcam-12-al3
hold-requested-images | requestReceivedAt | at+1s +31d | !lcam-12-al3
hold-requested-images | requestClosedAt | at-1s at | !lcam-12-al3
hold-requested-images | recordedFrom | gone | ?lcam-12-al3-max
hold-requested-images | recordedFrom | -366d -31d | !lcam-12-al3-max
hold-requested-images | deadline answer-access-request | 2026-12-12 | lcam-12-al2-droit
hold-requested-images | deadline hold-until | 2026-12-10T17:00:00Z | lcam-12-al3-max
hold-requested-images | deadline secure-answer-by | 2026-12-08T17:00:00Z | lcam-12-al3-max
answer-access-request | answeredBy | gone | ?lcam-12-al2-droit
answer-access-request | answeredBy.role | gone | ?lcam-12-al2-droit
answer-access-request | requestReceivedAt | gone | ?lcam-12-al2-droit
answer-access-request | requestReceivedAt | -366d -31d | !lcam-12-al2-droit +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | answer | gone | ?lcam-12-al1
answer-access-request | answer | viewing | !lcam-12-al4 ?lcam-12-al4 +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | answer | images-no-longer-exist | ?lcam-12-al3
answer-access-request | answer | refused | !lcam-12-al1 +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | recordedFrom | gone | ?lcam-12-al3-max
answer-access-request | recordedFrom | -366d -31d | !lcam-12-al3-max +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | othersVisible | gone | ?lcam-12-al2-droit
answer-access-request | othersBlurred | gone | ?lcam-12-al2-droit
answer-access-request | othersBlurred | false | !lcam-12-al2-droit +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | viewingAt | gone | ?lcam-12-al4
answer-access-request | viewingAt | +31d | !lcam-12-al3-max +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | viewingGround | gone none | !lcam-12-al4 +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | viewingGround | public-security | +lcam-12-al4-pt2
answer-access-request | viewingGroundFacts | gone blank | !lcam-12-al4-pt1 +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | blurringNotFeasible | gone | ?lcam-12-al4-pt1
answer-access-request | blurringNotFeasible.verdict | gone | ?lcam-12-al4-pt1
answer-access-request | blurringNotFeasible.verdict | not-met | !lcam-12-al4-pt1 +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | viewingGround | rights-of-others | ?lcam-12-al4-pt1 +lcam-12-al4-pt1
answer-access-request | viewingGroundFacts | gone blank | !lcam-12-al4-pt2 +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | requestReceivedAt | gone | ?lcam-12-al2-droit ?lcam-12-al3
answer-access-request | requestReceivedAt | -366d -31d | !lcam-12-al2-droit !lcam-12-al3 +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | requestReceivedAt | -1d | !lcam-12-al3 +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | answer | copy | +lcam-12-al3-max
answer-access-request | answer | viewing | !lcam-12-al4 ?lcam-12-al4 +lcam-12-al3-max +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | deletedAt | gone | ?lcam-12-al3
answer-access-request | deletedAt | at-1s at at+1s +1d | !lcam-12-al3 +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | requestReceivedAt | -366d -31d | !lcam-12-al2-droit
answer-access-request | answer | viewing | !lcam-12-al4 ?lcam-12-al4 +lcam-12-al3-max
answer-access-request | refusalReason | gone other | !lcam-12-al1
answer-access-request | refusalReason | images-not-located | ?lcam-12-al2-indications
answer-access-request | refusalReason | person-not-on-images | +lcam-12-al1
answer-access-request | refusalReason | identity-not-shown | ?lcam-12-al2-droit
answer-access-request | refusalReason | gone other | !lcam-12-al1 +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | refusalReason | no-reasons-given | !lcam-12-al2-motif +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | askedToComplete | gone | ?lcam-12-al2-indications
answer-access-request | askedToComplete | false | !lcam-12-al2-indications +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | deadline answer-access-request | 2026-12-12 | lcam-12-al2-droit
answer-access-request | deadline hold-until | 2026-12-10T17:00:00Z | lcam-12-al3-max
answer-access-request | deadline secure-answer-by | 2026-12-08T17:00:00Z | lcam-12-al3-max
record-access-failure | requestReceivedAt | gone | ?lcam-12-al3-max
record-access-failure | recordedFrom | gone | ?lcam-12-al3-max
record-access-failure | recordedFrom | at-1s at at+1s | !lcam-12-al3-max
record-access-failure | answered | gone | ?lcam-12-al3
record-access-failure | answered | true | !lcam-12-al3
show-penalty | breachOf | gone | ?lcam-13-al1
show-penalty | breachOf | 3/1 12 other | !lcam-13-al2-champ
show-penalty | breachOf | 5 6 7 7/1 7/2 7/3 8 8/1 8/2 | +lcam-13-al2-champ +lcam-13-al2-montant
show-penalty | factsOn | gone | ?lcam-13-al1
show-penalty | factsOn | day-1 day+0 | +warning:penal-code-2026
show-penalty | factsOn | day+1 day+366 | !lcam-13-al1
show-penalty | possessionOnly | true | +lcam-13-al1-detention
show-penalty | breachOf | 5 6 7 7/1 7/2 7/3 8 8/1 8/2 | +lcam-13-al2-champ +lcam-13-al2-detention
show-penalty | possessionOnly | gone false | +lcam-13-al1
show-penalty | breachOf | 9 10 | +lcam-13-al1
show-penalty | factsOn | gone | ?lcam-13-al2-montant
show-penalty | factsOn | day+1 day+366 | !lcam-13-al2-montant
show-penalty | possessionOnly | true | +lcam-13-al2-detention
show-penalty | breachOf | 9 10 | +lcam-13-al1-detention
show-penalty | possessionOnly | gone false | +lcam-13-al2-montant
let-guard-watch | viewer | gone | ?lsp-115-pt3-tempsreel
let-guard-watch | viewer.role | gone | ?lsp-115-pt3-tempsreel
let-guard-watch | liveOnly | gone | ?lsp-115-pt3-tempsreel
let-guard-watch | liveOnly | false | !lsp-115-pt3-tempsreel
let-guard-watch | purpose | gone | ?lsp-115-pt3-b-finalites
let-guard-watch | purpose | other | !lsp-115-pt3-b-finalites
let-guard-watch | underPoliceControl | gone | ?lcam-5-p4-al1 ?lsp-115-pt3-b-finalites
let-guard-watch | underPoliceControl | false | !lcam-5-p4-al1 !lsp-115-pt3-b-finalites
let-guard-watch | cameras | gone | ?lsp-115-pt3-b-lfp
let-guard-watch | cameras | police-visible | +lfp-25-5-p2 +warning:reach-lfp
let-guard-watch | cameras | police-non-visible | +lfp-25-5-p2 +blocked-by:guard-at-non-visible-cameras +warning:reach-lfp
let-guard-watch | cameras | other | !lsp-115-pt3-b-lfp
let-guard-watch | underPoliceControl | gone | ?lfp-25-5-p2 ?lsp-115-pt3-b-finalites
let-guard-watch | underPoliceControl | false | !lfp-25-5-p2 !lsp-115-pt3-b-finalites
let-guard-watch | cameras | gone | ?lsp-115-pt3-b-lfp +warning:reach-lcam
let-guard-watch | cameras | camera-law | +lcam-5-p4-al1 +warning:reach-lcam
let-guard-watch | cameras | police-non-visible | +blocked-by:guard-at-non-visible-cameras
let-guard-watch | cameras | other | !lsp-115-pt3-b-lfp +warning:reach-lcam
`;

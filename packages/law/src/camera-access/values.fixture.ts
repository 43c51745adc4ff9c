/**
 * The allowed example of each act of this part with one fact changed: act | fact | values | what follows; then what falls due: act | deadline or
 * duty | when | provision. Signs and values: `one-value-changed.fixture.ts`.
 */
export const cameraAccessValues = `
view-controller-images | placeKind | gone | ?lcam-9-al1
view-controller-images | placeKind | open | ?lcam-9-al1 +warning:article-9-closed-places
view-controller-images | viewer | gone | ?lcam-9-al1
view-controller-images | viewer.role | gone | ?lcam-9-al1
view-controller-images | sharedAccount | true | !lcam-9-al2
view-controller-images | precautionsTaken | gone | ?lcam-9-al2
view-controller-images | precautionsTaken | false | !lcam-9-al2
show-images | channel | gone | ?lcam-9-al1 -lcam-6-p2-al7
show-images | channel | internet press public-display private-person | !lcam-9-al1 !lcam-9-al3-discretion -lcam-6-p2-al7
show-images | placeKind | gone | ?lcam-6-p2-al7 ?lcam-9-al1
show-images | placeKind | open closed-inaccessible | !lcam-6-p2-al7 !lcam-9-al1
show-images | besideItsCamera | gone | ?lcam-6-p2-al7 ?lcam-9-al1
show-images | besideItsCamera | false | !lcam-6-p2-al7 !lcam-9-al1
show-images | liveOnly | gone | ?lcam-6-p2-al7 ?lcam-9-al1
show-images | liveOnly | false | !lcam-6-p2-al7 !lcam-9-al1
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
stream-to-police | ground | gone | ?lcam-9-al3-pt3 -lcam-9-al3-pt3-b -warning:private-security-host
stream-to-police | ground | risk-place | ?lcam-9-al3-pt3-a -lcam-9-al3-pt3-b -warning:private-security-host
stream-to-police | incident | gone | ?lcam-9-al3-pt3-b
stream-to-police | incident.mayNeedIntervention | gone | ?lcam-9-al3-pt3-b
stream-to-police | incident.mayNeedIntervention | false | !lcam-9-al3-pt3-b
stream-to-police | incident.privateSecurityRulesRespected | gone | ?lcam-9-al3-pt3-b
stream-to-police | incident.privateSecurityRulesRespected | false | !lcam-9-al3-pt3-b
stream-to-police | incident.startsAt | gone | ?lcam-9-al3-pt3-b
stream-to-police | incident.startsAt | at+1s | !lcam-9-al3-pt3-b
stream-to-police | incident.endsAt | at-1s | !lcam-9-al3-pt3-b
stream-to-police | policeRecords | true | +lfp-25-1-p2 +warning:police-recording-lfp +warning:reach-lfp -warning:reach-lcam
sign-transport-protocol | with | gone | ?lcam-9-al4 -gate:dpa-opinion-awaited
sign-transport-protocol | with | other | !lcam-9-al4
sign-transport-protocol | modalitiesStated | gone false | !lcam-9-al4
sign-transport-protocol | submittedAt | gone | ?lcam-9-al4 -gate:dpa-opinion-awaited
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
watch-transport-feed | policeRecords | true | +lfp-25-1-p2 +warning:police-recording-lfp +warning:reach-lfp -warning:reach-lcam
aim-surveillance-camera | intimateRoom | changing-room shower toilet care-room | !lcam-10
aim-surveillance-camera | intimacyReview | gone | ?lcam-10
aim-surveillance-camera | intimacyReview.verdict | gone | ?lcam-10
aim-surveillance-camera | intimacyReview.verdict | not-met | !lcam-10
aim-surveillance-camera | aimsAtSensitive | gone | ?lcam-10
aim-surveillance-camera | aimsAtSensitive | true | !lcam-10
request-access | imagesOf | police | !lcam-12-al1 -lcam-12-al2-droit -lcam-12-al2-indications -lcam-12-al2-motif +warning:police-recordings-indirect-access
request-access | isFilmed | gone | ?lcam-12-al1
request-access | isFilmed | false | !lcam-12-al1
request-access | reasonsDemanded | true | +duty:handle-without-reasons:lcam-12-al2-motif
request-access | identityShown | gone | ?lcam-12-al2-droit
request-access | identityShown | false | !lcam-12-al2-droit
request-access | place | gone blank | ?lcam-12-al2-indications
request-access | day | gone | ?lcam-12-al2-indications
request-access | timeWindow | gone blank | ?lcam-12-al2-indications
request-access | imagesExist | false | -duty:hold-requested-images:lcam-12-al3
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
answer-access-request | answer | gone | ?lcam-12-al1 -lcam-12-al3-max
answer-access-request | answer | viewing | !lcam-12-al4 ?lcam-12-al4 +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | answer | images-no-longer-exist | ?lcam-12-al3 -lcam-12-al3-max
answer-access-request | answer | refused | !lcam-12-al1 -lcam-12-al3-max +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | recordedFrom | gone | ?lcam-12-al3-max
answer-access-request | recordedFrom | -366d -31d | !lcam-12-al3-max +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | othersVisible | gone | ?lcam-12-al2-droit
answer-access-request | othersBlurred | gone | ?lcam-12-al2-droit
answer-access-request | othersBlurred | false | !lcam-12-al2-droit +duty:answer-access-request:lcam-12-al2-droit
answer-access-request | deadline answer-access-request | 2026-12-12 | lcam-12-al2-droit
answer-access-request | deadline hold-until | 2026-12-10T17:00:00Z | lcam-12-al3-max
answer-access-request | deadline secure-answer-by | 2026-12-08T17:00:00Z | lcam-12-al3-max
record-access-failure | requestReceivedAt | gone | ?lcam-12-al3-max -lcam-12-al3 -duty:tell-access-failure:lcam-12-al3-max
record-access-failure | recordedFrom | gone | ?lcam-12-al3-max -lcam-12-al3 -duty:tell-access-failure:lcam-12-al3-max
record-access-failure | recordedFrom | at-1s at at+1s | !lcam-12-al3-max
record-access-failure | answered | gone | ?lcam-12-al3
record-access-failure | answered | true | !lcam-12-al3
show-penalty | breachOf | gone | ?lcam-13-al1 -warning:milder-law
show-penalty | breachOf | 3/1 12 other | !lcam-13-al2-champ -lcam-13-al1
show-penalty | breachOf | 5 6 7 7/1 7/2 7/3 8 8/1 8/2 | +lcam-13-al2-champ +lcam-13-al2-montant -lcam-13-al1
show-penalty | factsOn | gone | ?lcam-13-al1 -warning:milder-law
show-penalty | factsOn | day-1 day+0 | +warning:penal-code-2026
show-penalty | factsOn | day+1 day+366 | !lcam-13-al1
show-penalty | possessionOnly | true | +lcam-13-al1-detention -lcam-13-al1
let-guard-watch | viewer | gone | ?lsp-115-pt3-tempsreel
let-guard-watch | viewer.role | gone | ?lsp-115-pt3-tempsreel
let-guard-watch | liveOnly | gone | ?lsp-115-pt3-tempsreel
let-guard-watch | liveOnly | false | !lsp-115-pt3-tempsreel
let-guard-watch | purpose | gone | ?lsp-115-pt3-b-finalites
let-guard-watch | purpose | other | !lsp-115-pt3-b-finalites
let-guard-watch | underPoliceControl | gone | ?lcam-5-p4-al1 ?lsp-115-pt3-b-finalites
let-guard-watch | underPoliceControl | false | !lcam-5-p4-al1 !lsp-115-pt3-b-finalites
let-guard-watch | cameras | gone | ?lsp-115-pt3-b-lfp -lcam-5-p4-al1
let-guard-watch | cameras | police-visible | +lfp-25-5-p2 -lcam-5-p4-al1 +warning:reach-lfp -warning:reach-lcam
let-guard-watch | cameras | police-non-visible | +lfp-25-5-p2 -lcam-5-p4-al1 +blocked-by:guard-at-non-visible-cameras +warning:reach-lfp -gate:guard-at-non-visible-cameras -warning:reach-lcam
let-guard-watch | cameras | other | !lsp-115-pt3-b-lfp -lcam-5-p4-al1
`;

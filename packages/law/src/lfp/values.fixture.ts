/**
 * The allowed example of each act of this part, and its variants, with one fact changed: act | fact | values | what follows (two lines for one
 * value are two situations); then what falls due: act | deadline or duty | when | provision. Signs, values: `one-value-changed.fixture.ts`.
 */
export const visibleValues = `
submit-use-request | camera | gone | !lfp-25-4-p2-al2-s1
submit-use-request | camera.thirdParty | true | +lfp-25-1-p2 +warning:camera-law-access
submit-use-request | camera.specialLegislation | blank | +lfp-25-1-p1-al2
submit-use-request | camera.kind | gone | !lfp-25-4-p2-al2-s1
submit-use-request | camera.kind | temporary-fixed | +lfp-25-2-p1-pt2
submit-use-request | camera.kind | mobile | !lfp-25-4-p1-al1 +lfp-25-2-p1-pt1 +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
submit-use-request | camera.kind | individual | !lfp-25-4-p1-al1 +lfp-25-2-p1-pt1bis +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
submit-use-request | camera.movedDuringUse | true | !lfp-25-4-p1-al1 +lfp-25-2-p1-pt1 +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
submit-use-request | camera.forLimitedTime | true | +lfp-25-2-p1-pt2
submit-use-request | camera.intelligent | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
submit-use-request | camera.anpr | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
submit-use-request | place | gone | ?lfp-25-3-p1-al1
submit-use-request | place.fencedGreenSpace | true | ?lfp-25-3-p1-pt2-b +lfp-25-2-p1-pt5
submit-use-request | place.enclosed | true | ?lfp-25-3-p1-al1 +lfp-25-2-p1-pt7
submit-use-request | place.kind | gone | ?lfp-25-3-p1-al1
submit-use-request | place.kind | closed-accessible | ?lfp-25-3-p1-pt2-b +lfp-25-2-p1-pt5
submit-use-request | place.kind | closed-inaccessible | !lfp-25-3-p1-al1 +lfp-25-2-p1-pt6
submit-use-request | requester | gone | ?lfp-25-4-p2-al1-pt1
submit-use-request | requester.level | gone | ?lfp-25-4-p2-al1-pt1
submit-use-request | requester.level | federal | !lfp-25-4-p2-al1-pt2
submit-use-request | requester.role | gone | ?lfp-25-4-p2-al1-pt1
submit-use-request | purposes | gone none without-1 | !lfp-25-4-p2-al2-s1 ?lfp-25-3-p1-al1
submit-use-request | modalities | gone blank | !lfp-25-4-p2-al2-s1
submit-use-request | placeStated | gone false | !lfp-25-4-p2-al2-s1
submit-use-request | assessment | gone | !lfp-25-4-p2-al2-s2
submit-use-request | assessment.dataCategories | gone false | !lfp-25-4-p2-al2-s2
submit-use-request | assessment.proportionality | gone false | !lfp-25-4-p2-al2-s2
submit-use-request | assessment.operationalObjectives | gone false | !lfp-25-4-p2-al2-s2
submit-use-request | assessment.retention | gone false | !lfp-25-4-p2-al2-s2
submit-use-request | assessment.madeOn | gone day+1 day+366 | !lfp-25-4-p2-al2-s2
submit-use-request | configuredRetention | P3M P365D P12M | !lfp-25-4-p2-al2-s2
submit-use-request | assessment.necessaryRetention | P30D P1M | !lfp-25-4-p2-al2-s2
submit-use-request | aimsAtSensitive | gone | ?lfp-25-3-p3-sensible
submit-use-request | aimsAtSensitive | true | !lfp-25-3-p3-sensible
submit-use-request | camera | gone | !lfp-25-4-p2-al2-s1 +lfp-25-3-p3-sensible +lfp-25-4-p2-al1-pt1 +lfp-25-4-p2-al2-s1 +lfp-25-4-p2-al2-s2
submit-use-request | camera.kind | gone | !lfp-25-4-p2-al2-s1 +lfp-25-3-p3-sensible +lfp-25-4-p2-al1-pt1 +lfp-25-4-p2-al2-s1 +lfp-25-4-p2-al2-s2
submit-use-request | camera.kind | fixed | ?lfp-25-3-p1-pt2-b +lfp-25-3-p1-al1 +lfp-25-3-p3-sensible +lfp-25-4-p2-al1-pt1 +lfp-25-4-p2-al2-s1 +lfp-25-4-p2-al2-s2 +duty:await-authorisation:lfp-25-4-p1-al1
submit-use-request | camera.kind | temporary-fixed | ?lfp-25-3-p1-pt2-b +lfp-25-2-p1-pt2 +lfp-25-3-p1-al1 +lfp-25-3-p3-sensible +lfp-25-4-p2-al1-pt1 +lfp-25-4-p2-al2-s1 +lfp-25-4-p2-al2-s2 +duty:await-authorisation:lfp-25-4-p1-al1
submit-use-request | camera.kind | individual | +lfp-25-2-p1-pt1bis
submit-use-request | camera.movedDuringUse | false | ?lfp-25-3-p1-pt2-b +lfp-25-3-p1-al1 +lfp-25-3-p3-sensible +lfp-25-4-p2-al1-pt1 +lfp-25-4-p2-al2-s1 +lfp-25-4-p2-al2-s2 +duty:await-authorisation:lfp-25-4-p1-al1
submit-use-request | place.enclosed | false | +lfp-25-2-p1-pt4
submit-use-request | place.forPublicUse | false | +lfp-25-2-p1-pt6
submit-use-request | camera.kind | fixed | !lfp-25-3-p1-al1 +lfp-25-3-p1-al1 +lfp-25-3-p3-sensible +lfp-25-4-p2-al1-pt1 +lfp-25-4-p2-al2-s1 +lfp-25-4-p2-al2-s2
submit-use-request | camera.kind | temporary-fixed | ?lfp-25-3-p1-al1 +lfp-25-2-p1-pt2 +lfp-25-3-p1-al1 +lfp-25-3-p3-sensible +lfp-25-4-p2-al1-pt1 +lfp-25-4-p2-al2-s1 +lfp-25-4-p2-al2-s2 +duty:await-authorisation:lfp-25-4-p1-al1
submit-use-request | camera.movedDuringUse | false | !lfp-25-3-p1-al1 +lfp-25-3-p1-al1 +lfp-25-3-p3-sensible +lfp-25-4-p2-al1-pt1 +lfp-25-4-p2-al2-s1 +lfp-25-4-p2-al2-s2
submit-use-request | place.fencedGreenSpace | true | +lfp-25-2-p1-pt5
submit-use-request | place.enclosed | true | +lfp-25-2-p1-pt7
submit-use-request | place.kind | open | +lfp-25-2-p1-pt4
submit-use-request | place.kind | closed-accessible | +lfp-25-2-p1-pt5
submit-use-request | camera.kind | fixed | ?lfp-25-3-p1-pt2-b
submit-use-request | camera.forLimitedTime | false | ?lfp-25-3-p1-pt2-b
submit-use-request | place.enclosed | false | +lfp-25-2-p1-pt4 +lfp-25-3-p1-pt1
submit-use-request | place.forPublicUse | false | +lfp-25-2-p1-pt6 +lfp-25-3-p1-pt3-b
submit-use-request | place.managedByPolice | gone | ?lfp-25-3-p1-al1
submit-use-request | place.managedByPolice | true | !lfp-25-4-p1-al1 +lfp-25-4-p5
submit-use-request | mission | gone | ?lfp-25-3-p1-pt2-b
submit-use-request | mission.withinPoliceMissions | false | !lfp-25-3-p1-al1
submit-use-request | mission.kind | gone ordinary | ?lfp-25-3-p1-pt2-b
submit-use-request | mission.kind | specialised-protection-of-goods | +lfp-25-3-p1-pt2-d
submit-use-request | mission.endedAt | at-1s at | !lfp-25-3-p1-pt2-c
submit-use-request | place.listedAs | airport port-facility public-transport-station | +lfp-25-3-p1-pt2-b
submit-use-request | place.forPublicUse | false | +lfp-25-2-p1-pt6 +lfp-25-3-p1-pt3-c
submit-use-request | mission.kind | specialised-protection-of-persons | +lfp-25-3-p1-pt2-c
submit-use-request | mission.endedAt | at-1s at | !lfp-25-3-p1-pt2-d
submit-use-request | place.managerObjects | gone | ?lfp-25-3-p1-pt2-d
submit-use-request | place.managerObjects | true | !lfp-25-3-p1-pt2-d
submit-use-request | camera.kind | fixed | !lfp-25-3-p1-al1
submit-use-request | camera.forLimitedTime | false | !lfp-25-3-p1-al1
submit-use-request | place.fencedGreenSpace | true | +lfp-25-2-p1-pt5 +lfp-25-3-p1-pt2-c
submit-use-request | place.kind | open | +lfp-25-2-p1-pt4 +lfp-25-3-p1-pt1
submit-use-request | place.kind | closed-accessible | +lfp-25-2-p1-pt5 +lfp-25-3-p1-pt2-c
submit-use-request | mission | gone | ?lfp-25-3-p1-al1
submit-use-request | mission.kind | gone | ?lfp-25-3-p1-al1
submit-use-request | mission.kind | ordinary | !lfp-25-3-p1-al1
submit-use-request | mission.kind | specialised-protection-of-goods | ?lfp-25-3-p1-pt3-c +lfp-25-3-p1-pt3-c
submit-use-request | mission.endedAt | at-1s at | !lfp-25-3-p1-pt3-b
submit-use-request | place.fencedGreenSpace | true | ?lfp-25-3-p1-pt2-d +lfp-25-2-p1-pt5 +lfp-25-3-p1-pt2-d
submit-use-request | place.kind | closed-accessible | ?lfp-25-3-p1-pt2-d +lfp-25-2-p1-pt5 +lfp-25-3-p1-pt2-d
submit-use-request | mission.kind | specialised-protection-of-persons | +lfp-25-3-p1-pt3-b
submit-use-request | mission.endedAt | at-1s at | !lfp-25-3-p1-pt3-c
submit-use-request | place.managerObjects | true | !lfp-25-3-p1-pt3-c
submit-use-request | place.forPublicUse | false | !lfp-25-3-p1-al1 +lfp-25-2-p1-pt6
submit-use-request | place.managerAgreement | gone | ?lfp-25-3-p1-pt2-b
submit-use-request | place.managerAgreement | false | !lfp-25-3-p1-pt2-b
submit-use-request | place.listedAs | gone none | ?lfp-25-3-p1-pt2-b
submit-use-request | place.listedAs | large-gathering | !rd-2018-12-06-places !rd-2018-12-06-places-1 !rd-2018-12-06-places-consultation !rd-2018-12-06-places-duration
submit-use-request | place.listedAs | trial | !rd-2018-12-06-places !rd-2018-12-06-places-2 !rd-2018-12-06-places-consultation !rd-2018-12-06-places-duration
submit-use-request | place.fencedGreenSpace | gone | ?lfp-25-3-p1-pt2-b
submit-use-request | place.fencedGreenSpace | false | !lfp-25-3-p1-al1 !lfp-25-3-p1-pt2-b
submit-use-request | place.managedByPublicAuthority | gone | ?lfp-25-3-p1-pt2-b
submit-use-request | place.managedByPublicAuthority | false | !lfp-25-3-p1-al1 !lfp-25-3-p1-pt2-b
submit-use-request | camera.kind | fixed | !rd-2018-12-06-places
submit-use-request | camera.forLimitedTime | false | !rd-2018-12-06-places
submit-use-request | place | gone | ?lfp-25-3-p1-al1 +duty:await-authorisation:lfp-25-4-p1-al1
submit-use-request | place.enclosed | false | +lfp-25-2-p1-pt4 +lfp-25-3-p1-pt1 +duty:await-authorisation:lfp-25-4-p1-al1
submit-use-request | place.forPublicUse | false | ?lfp-25-3-p1-al1 +lfp-25-2-p1-pt6 +duty:await-authorisation:lfp-25-4-p1-al1
submit-use-request | place.managedByPolice | gone | ?lfp-25-3-p1-al1 +duty:await-authorisation:lfp-25-4-p1-al1
submit-use-request | purposes | gone | !lfp-25-4-p2-al2-s1 ?lfp-25-3-p1-al1 ?rd-2018-12-06-places-duration
submit-use-request | place.listedAs | gone none | ?lfp-25-3-p1-pt2-b +duty:await-authorisation:lfp-25-4-p1-al1
submit-use-request | place.listedAs | airport port-facility public-transport-station | +duty:await-authorisation:lfp-25-4-p1-al1
submit-use-request | place.listedAs | trial | +rd-2018-12-06-places-2
submit-use-request | place.riskAnalysis | gone | !rd-2018-12-06-places-1
submit-use-request | place.riskAnalysis.criterion | gone nature-of-trial nature-of-facts attendance other | !rd-2018-12-06-places-1
submit-use-request | place.riskAnalysis.criterion | earlier-incidents | +rd-2018-12-06-places-1-ii
submit-use-request | place.riskAnalysis.facts | gone blank | ?rd-2018-12-06-places-1-i
submit-use-request | place.riskAnalysis.particularRisk | gone | ?rd-2018-12-06-places-1
submit-use-request | place.riskAnalysis.particularRisk.verdict | gone | ?rd-2018-12-06-places-1
submit-use-request | place.riskAnalysis.particularRisk.verdict | not-met | !rd-2018-12-06-places-1
submit-use-request | place.consultationHeld | true | +rd-2018-12-06-places-consultation
submit-use-request | place.riskAnalysis.criterion | security-context | +rd-2018-12-06-places-1-i
submit-use-request | place.riskAnalysis.facts | gone blank | ?rd-2018-12-06-places-1-ii
submit-use-request | place.listedAs | large-gathering | !rd-2018-12-06-places-1
submit-use-request | place.riskAnalysis | gone | !rd-2018-12-06-places-2
submit-use-request | place.riskAnalysis.criterion | gone | !rd-2018-12-06-places-2
submit-use-request | place.riskAnalysis.criterion | nature-of-facts | +rd-2018-12-06-places-2-b
submit-use-request | place.riskAnalysis.criterion | attendance | +rd-2018-12-06-places-2-c
submit-use-request | place.riskAnalysis.facts | gone blank | ?rd-2018-12-06-places-2-a
submit-use-request | place.riskAnalysis.particularRisk | gone | ?rd-2018-12-06-places-2
submit-use-request | place.riskAnalysis.particularRisk.verdict | gone | ?rd-2018-12-06-places-2
submit-use-request | place.riskAnalysis.particularRisk.verdict | not-met | !rd-2018-12-06-places-2
submit-use-request | place.riskAnalysis.criterion | nature-of-trial | +rd-2018-12-06-places-2-a
submit-use-request | place.riskAnalysis.facts | gone blank | ?rd-2018-12-06-places-2-b
submit-use-request | place.riskAnalysis.facts | gone blank | ?rd-2018-12-06-places-2-c
submit-use-request | camera.functions | gone none without-1 | +duty:await-authorisation:lfp-25-4-p1-al1
submit-use-request | requester.level | local | !lfp-25-4-p2-al1-pt1
submit-use-request | requester.role | gone | ?lfp-25-4-p2-al1-pt2
submit-use-request | requester.headOfRequestingService | false | !lfp-25-4-p2-al1-pt2
submit-use-request | intimacyReview.verdict | gone | ?lfp-25-3-p3-intimite
submit-use-request | intimacyReview.verdict | not-met | !lfp-25-3-p3-intimite
decide-use-request | camera.kind | temporary-fixed | +lfp-25-2-p1-pt2
decide-use-request | camera.kind | mobile | !lfp-25-4-p1-al1 +lfp-25-2-p1-pt1 +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
decide-use-request | camera.kind | individual | !lfp-25-4-p1-al1 +lfp-25-2-p1-pt1bis +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
decide-use-request | camera.movedDuringUse | true | !lfp-25-4-p1-al1 +lfp-25-2-p1-pt1 +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
decide-use-request | camera.forLimitedTime | true | +lfp-25-2-p1-pt2
decide-use-request | camera.intelligent | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
decide-use-request | camera.anpr | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
decide-use-request | place | gone | ?lfp-25-4-p1-al1 ?lfp-25-4-p1-al1-pt1
decide-use-request | place.fencedGreenSpace | true | +lfp-25-2-p1-pt5
decide-use-request | place.enclosed | true | +lfp-25-2-p1-pt7
decide-use-request | place.kind | closed-accessible | +lfp-25-2-p1-pt5
decide-use-request | place.kind | closed-inaccessible | +lfp-25-2-p1-pt6
decide-use-request | level | gone | ?lfp-25-4-p1-al1
decide-use-request | level | federal | !lfp-25-4-p1-al1-pt2
decide-use-request | decidedBy | gone | ?lfp-25-4-p1-al1-pt1
decide-use-request | decidedBy.role | gone | ?lfp-25-4-p1-al1-pt1
decide-use-request | decidedBy.municipality | gone | ?lfp-25-4-p1-al1-pt1
decide-use-request | decidedBy.municipality | blank | !lfp-25-4-p1-al1-pt1
decide-use-request | place.municipality | gone | ?lfp-25-4-p1-al1 ?lfp-25-4-p1-al1-pt1
decide-use-request | place.municipality | blank | !lfp-25-4-p1-al1 !lfp-25-4-p1-al1-pt1
decide-use-request | outcome | gone | !lfp-25-4-p1-al1
decide-use-request | requestAdmissible | gone | ?lfp-25-4-p2-al2-s1
decide-use-request | requestAdmissible | false | !lfp-25-4-p2-al2-s1
decide-use-request | scopeStated | gone false | !lfp-25-4-p1-al1
decide-use-request | useStartsAt | at-1s -366d -31d | !lfp-25-4-p1-al1
decide-use-request | territoryOfCompetence | none without-1 | !lfp-25-4-p1-al1
decide-use-request | branches | gone | +duty:publish-authorisation:lfp-25-4-p4-al3
decide-use-request | place | gone | ?lfp-25-4-p1-al1
decide-use-request | level | local | !lfp-25-4-p1-al1-pt1 ?lfp-25-4-p1-al1-pt1
decide-use-request | decidedBy | gone | ?lfp-25-4-p1-al1-pt2
decide-use-request | decidedBy.role | gone | ?lfp-25-4-p1-al1-pt2
decide-use-request | place.municipality | gone | ?lfp-25-4-p1-al1
decide-use-request | place.municipality | blank | !lfp-25-4-p1-al1
record-exempt-use | camera.thirdParty | true | +lfp-25-1-p2 +warning:camera-law-access
record-exempt-use | camera.specialLegislation | blank | +lfp-25-1-p1-al2
record-exempt-use | camera.kind | temporary-fixed | +lfp-25-2-p1-pt2
record-exempt-use | camera.kind | mobile | +lfp-25-2-p1-pt1 +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
record-exempt-use | camera.kind | individual | +lfp-25-2-p1-pt1bis +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
record-exempt-use | camera.movedDuringUse | true | +lfp-25-2-p1-pt1 +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
record-exempt-use | camera.forLimitedTime | true | +lfp-25-2-p1-pt2
record-exempt-use | camera.intelligent | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
record-exempt-use | camera.anpr | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
record-exempt-use | place | gone | ?lfp-25-3-p1-al1 ?lfp-25-4-p5
record-exempt-use | place.fencedGreenSpace | true | +lfp-25-2-p1-pt5
record-exempt-use | place.enclosed | true | +lfp-25-2-p1-pt7
record-exempt-use | place.enclosed | false | !lfp-25-4-p1-al1 +lfp-25-2-p1-pt4
record-exempt-use | place.kind | gone | ?lfp-25-3-p1-al1 ?lfp-25-4-p5
record-exempt-use | place.kind | open | !lfp-25-4-p1-al1 +lfp-25-2-p1-pt4
record-exempt-use | place.kind | closed-accessible | +lfp-25-2-p1-pt5
record-exempt-use | recordedBy | gone | +blocked-by:exemption-recorder
record-exempt-use | recordedBy.role | gone | +blocked-by:exemption-recorder
record-exempt-use | place.managedByPolice | gone | ?lfp-25-3-p1-al1 ?lfp-25-4-p5
record-exempt-use | place.managedByPolice | false | !lfp-25-3-p1-al1 !lfp-25-4-p1-al1
record-exempt-use | purposes | gone none without-1 | ?lfp-25-3-p1-al1
record-exempt-use | aimsAtSensitive | gone | ?lfp-25-3-p3-sensible
record-exempt-use | aimsAtSensitive | true | !lfp-25-3-p3-sensible
record-exempt-use | camera | gone | +lfp-25-4-p5
record-exempt-use | camera.kind | gone | +lfp-25-4-p5
record-exempt-use | camera.kind | fixed | +lfp-25-4-p5 +duty:register-fixed-camera:lfp-25-8-al2
record-exempt-use | camera.kind | temporary-fixed | +lfp-25-2-p1-pt2 +lfp-25-4-p5
record-exempt-use | camera.kind | individual | +lfp-25-2-p1-pt1bis
record-exempt-use | camera.movedDuringUse | false | +lfp-25-4-p5 +duty:register-fixed-camera:lfp-25-8-al2
record-exempt-use | place | gone | ?lfp-25-3-p1-al1
record-exempt-use | place.enclosed | false | +lfp-25-2-p1-pt4
record-exempt-use | place.kind | gone | ?lfp-25-3-p1-al1
record-exempt-use | place.kind | open | +lfp-25-2-p1-pt4
record-exempt-use | place.managedByPolice | gone | ?lfp-25-3-p1-al1
record-exempt-use | place.managedByPolice | false | +lfp-25-3-p1-pt3-a
notify-authorisation | authorisation | gone | !lfp-25-4-p4-al1 ?lfp-25-4-p4-al1
notify-authorisation | authorisation.level | gone | ?lfp-25-4-p4-al1
notify-authorisation | authorisation.level | federal | !lfp-25-4-p4-al1 ?lfp-25-4-p4-al2
notify-authorisation | notifiedBy | gone | ?lfp-25-4-p4-al1
notify-authorisation | notifiedBy.role | gone | ?lfp-25-4-p4-al1
notify-authorisation | authorisation.decidedAt | gone at+1s | !lfp-25-4-p4-al1
notify-authorisation | addressees | gone none without-1 | !lfp-25-4-p4-al1 +duty:notify-prosecutor:lfp-25-4-p4-al1
notify-authorisation | judicialDistricts | gone | ?lfp-25-4-p4-al1
notify-authorisation | authorisation | gone | ?lfp-25-4-p4-al1
notify-authorisation | addressees | gone none without-1 | +duty:notify-prosecutor:lfp-25-4-p4-al1
notify-authorisation | municipalities | gone | ?lfp-25-4-p4-al2
notify-authorisation | zones | gone | ?lfp-25-4-p4-al2
publish-authorisation | authorisation | gone | !lfp-25-4-p4-al3 ?lfp-25-4-p4-al3 +duty:publish-authorisation:lfp-25-4-p4-al3
publish-authorisation | authorisation.level | gone | ?lfp-25-4-p4-al3
publish-authorisation | authorisation.level | federal | !lfp-25-4-p4-al3 +duty:publish-authorisation:lfp-25-4-p4-al3
publish-authorisation | publishedBy | gone | ?lfp-25-4-p4-al3
publish-authorisation | publishedBy.role | gone | ?lfp-25-4-p4-al3
publish-authorisation | authorisation.decidedAt | gone at+1s | !lfp-25-4-p4-al3 +duty:publish-authorisation:lfp-25-4-p4-al3
publish-authorisation | branches | gone none without-1 | ?lfp-25-4-p4-al3
request-urgent-use | camera.kind | mobile | !lfp-25-4-p1-al1 +lfp-25-2-p1-pt1 +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
request-urgent-use | camera.kind | individual | !lfp-25-4-p1-al1 +lfp-25-2-p1-pt1bis +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
request-urgent-use | camera.movedDuringUse | true | !lfp-25-4-p1-al1 +lfp-25-2-p1-pt1 +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
request-urgent-use | camera.intelligent | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
request-urgent-use | camera.anpr | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
request-urgent-use | place | gone | ?lfp-25-3-p1-al1 ?lfp-25-4-p3-al2
request-urgent-use | place.fencedGreenSpace | true | ?lfp-25-3-p1-pt2-b +lfp-25-2-p1-pt5
request-urgent-use | place.enclosed | true | ?lfp-25-3-p1-al1 +lfp-25-2-p1-pt7
request-urgent-use | place.kind | gone | ?lfp-25-3-p1-al1
request-urgent-use | place.kind | closed-accessible | ?lfp-25-3-p1-pt2-b +lfp-25-2-p1-pt5
request-urgent-use | place.kind | closed-inaccessible | ?lfp-25-3-p1-al1 +lfp-25-2-p1-pt6
request-urgent-use | requester | gone | ?lfp-25-4-p3-al1-s1
request-urgent-use | requester.level | gone | ?lfp-25-4-p3-al1-s1
request-urgent-use | requester.level | federal | !lfp-25-4-p3-al1-s1
request-urgent-use | requester.role | gone | ?lfp-25-4-p3-al1-s1
request-urgent-use | urgencyReasons | gone blank | !lfp-25-4-p3-al1-s1
request-urgent-use | mission | gone | !lfp-25-4-p3-al1-s1
request-urgent-use | mission.reference | gone blank | !lfp-25-4-p3-al1-s1
request-urgent-use | authorisationObtained | gone | ?lfp-25-4-p3-al1-s1
request-urgent-use | authorisationObtained | true | !lfp-25-4-p3-al1-s1
request-urgent-use | priorRefusal | gone | ?lfp-25-4-p3-al1-s1
request-urgent-use | priorRefusal | true | !lfp-25-4-p3-al1-s1
request-urgent-use | addressedTo | gone | ?lfp-25-4-p1-al1-pt1 ?lfp-25-4-p3-al1-s1
request-urgent-use | addressedTo.role | gone | ?lfp-25-4-p3-al1-s1 +lfp-25-4-p1-al1-pt1
request-urgent-use | addressedTo.municipality | gone | ?lfp-25-4-p3-al2
request-urgent-use | addressedTo.municipality | blank | !lfp-25-4-p3-al2
request-urgent-use | place.municipality | gone | ?lfp-25-4-p3-al2
request-urgent-use | place.municipality | blank | !lfp-25-4-p3-al2
request-urgent-use | purposes | gone none without-1 | ?lfp-25-3-p1-al1
request-urgent-use | mission.withinPoliceMissions | false | !lfp-25-3-p1-al1
request-urgent-use | aimsAtSensitive | gone | ?lfp-25-3-p3-sensible
request-urgent-use | aimsAtSensitive | true | !lfp-25-3-p3-sensible
grant-urgent-use | camera.kind | mobile | !lfp-25-4-p1-al1 +lfp-25-2-p1-pt1 +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
grant-urgent-use | camera.kind | individual | !lfp-25-4-p1-al1 +lfp-25-2-p1-pt1bis +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
grant-urgent-use | camera.movedDuringUse | true | !lfp-25-4-p1-al1 +lfp-25-2-p1-pt1 +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
grant-urgent-use | camera.intelligent | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
grant-urgent-use | camera.anpr | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
grant-urgent-use | place | gone | ?lfp-25-4-p3-al2
grant-urgent-use | place.fencedGreenSpace | true | +lfp-25-2-p1-pt5
grant-urgent-use | place.enclosed | true | +lfp-25-2-p1-pt7
grant-urgent-use | place.kind | closed-accessible | +lfp-25-2-p1-pt5
grant-urgent-use | place.kind | closed-inaccessible | +lfp-25-2-p1-pt6
grant-urgent-use | level | gone | ?lfp-25-4-p1-al1
grant-urgent-use | level | federal | !lfp-25-4-p1-al1-pt2
grant-urgent-use | grantedBy | gone | ?lfp-25-4-p1-al1-pt1
grant-urgent-use | grantedBy.role | gone | ?lfp-25-4-p1-al1-pt1 +lfp-25-4-p1-al1-pt1
grant-urgent-use | grantedBy.municipality | gone | ?lfp-25-4-p3-al2
grant-urgent-use | grantedBy.municipality | blank | !lfp-25-4-p3-al2
grant-urgent-use | place.municipality | gone | ?lfp-25-4-p3-al2
grant-urgent-use | place.municipality | blank | !lfp-25-4-p3-al2
grant-urgent-use | requestedAt | gone at+1s +1d +31d | !lfp-25-4-p3-al1-s1
grant-urgent-use | outcome | gone | !lfp-25-4-p3-al1-s1
grant-urgent-use | requestAdmissible | gone | ?lfp-25-4-p3-al1-s1
grant-urgent-use | requestAdmissible | false | !lfp-25-4-p3-al1-s1
grant-urgent-use | missionReference | gone blank | !lfp-25-4-p3-al1-s1
grant-urgent-use | priorRefusal | gone | ?lfp-25-4-p3-al1-s1
grant-urgent-use | priorRefusal | true | !lfp-25-4-p3-al1-s1
confirm-urgent-use | place | gone | ?lfp-25-4-p1-al1-pt1
confirm-urgent-use | place.fencedGreenSpace | true | +lfp-25-2-p1-pt5
confirm-urgent-use | place.enclosed | true | +lfp-25-2-p1-pt7
confirm-urgent-use | place.kind | closed-accessible | +lfp-25-2-p1-pt5
confirm-urgent-use | place.kind | closed-inaccessible | +lfp-25-2-p1-pt6
confirm-urgent-use | level | gone | ?lfp-25-4-p1-al1
confirm-urgent-use | level | federal | !lfp-25-4-p1-al1-pt2 +duty:confirm-in-writing:lfp-25-4-p3-al1-s2
confirm-urgent-use | confirmedBy | gone | ?lfp-25-4-p1-al1-pt1
confirm-urgent-use | confirmedBy.role | gone | ?lfp-25-4-p1-al1-pt1
confirm-urgent-use | confirmedBy.municipality | gone | ?lfp-25-4-p1-al1-pt1
confirm-urgent-use | confirmedBy.municipality | blank | !lfp-25-4-p1-al1-pt1 +duty:confirm-in-writing:lfp-25-4-p3-al1-s2
confirm-urgent-use | place.municipality | gone | ?lfp-25-4-p1-al1-pt1
confirm-urgent-use | place.municipality | blank | !lfp-25-4-p1-al1-pt1 +duty:confirm-in-writing:lfp-25-4-p3-al1-s2
confirm-urgent-use | oralGrantAt | gone at+1s +31d | !lfp-25-4-p3-al1-s2 +duty:confirm-in-writing:lfp-25-4-p3-al1-s2
confirm-urgent-use | outcome | gone | !lfp-25-4-p3-al1-s2 +duty:confirm-in-writing:lfp-25-4-p3-al1-s2
confirm-urgent-use | outcome | refused | +duty:seal-recordings:lfp-25-4-p3-al1-s2 +duty:stop-use:lfp-25-4-p1-al1
confirm-urgent-use | written | gone false | !lfp-25-4-p3-al1-s2 +duty:confirm-in-writing:lfp-25-4-p3-al1-s2
confirm-urgent-use | firstSittingOn | day-366 day-1 | +gate:confirmed-after-first-sitting
confirm-urgent-use | level | federal | !lfp-25-4-p1-al1-pt2
confirm-urgent-use | confirmedBy.municipality | blank | !lfp-25-4-p1-al1-pt1
confirm-urgent-use | place.municipality | blank | !lfp-25-4-p1-al1-pt1
confirm-urgent-use | oralGrantAt | gone at+1s +31d | !lfp-25-4-p3-al1-s2
confirm-urgent-use | outcome | confirmed | +duty:notify-prosecutor:lfp-25-4-p4-al1 +duty:publish-authorisation:lfp-25-4-p4-al3
confirm-urgent-use | written | gone false | +blocked-by:refusal-not-written
confirm-urgent-use | level | local | !lfp-25-4-p1-al1-pt1 ?lfp-25-4-p1-al1-pt1 +duty:confirm-in-writing:lfp-25-4-p3-al1-s2
confirm-urgent-use | confirmedBy | gone | ?lfp-25-4-p1-al1-pt2
confirm-urgent-use | confirmedBy.role | gone | ?lfp-25-4-p1-al1-pt2
declare-change | declaredBy | gone | ?lfp-25-4-p2-al3-type
declare-change | declaredBy.role | gone | ?lfp-25-4-p2-al3-type
declare-change | authorised | gone | ?lfp-25-4-p2-al3-type
declare-change | actual | gone | ?lfp-25-4-p2-al3-type
declare-change | actual.camera | gone | ?lfp-25-4-p2-al3-type
declare-change | actual.camera.kind | gone | ?lfp-25-4-p2-al3-type
declare-change | actual.camera.kind | mobile individual | +lfp-25-4-p6-autorisation
declare-change | actual.camera.movedDuringUse | true | +lfp-25-4-p6-autorisation
declare-change | authorised.camera | gone | ?lfp-25-4-p2-al3-type
declare-change | authorised.camera.kind | gone | ?lfp-25-4-p2-al3-type
declare-change | actual.camera.intelligent | true | ?lfp-25-4-p2-al3-type
declare-change | actual.camera.anpr | true | ?lfp-25-4-p2-al3-type
declare-change | authorised.place | gone | ?lfp-25-4-p2-al3-lieu
declare-change | actual.place | gone | ?lfp-25-4-p2-al3-lieu
declare-change | authorised.purposes | gone | ?lfp-25-4-p2-al3-type
declare-change | actual.purposes | gone | ?lfp-25-4-p2-al3-type
declare-change | actual.camera | gone | ?lfp-25-4-p2-al3-lieu ?lfp-25-4-p2-al3-type
declare-change | actual.camera.kind | gone fixed | ?lfp-25-4-p2-al3-lieu ?lfp-25-4-p2-al3-type
declare-change | actual.camera.kind | temporary-fixed | ?lfp-25-4-p2-al3-lieu ?lfp-25-4-p2-al3-type +duty:request-new-authorisation:lfp-25-4-p2-al3-type
declare-change | actual.camera.movedDuringUse | false | ?lfp-25-4-p2-al3-lieu ?lfp-25-4-p2-al3-type
declare-change | actual.camera.kind | temporary-fixed | +duty:request-new-authorisation:lfp-25-4-p2-al3-type
declare-change | actual.camera.forLimitedTime | true | +duty:request-new-authorisation:lfp-25-4-p2-al3-type
declare-change | authorised.camera.kind | temporary-fixed mobile individual | +duty:request-new-authorisation:lfp-25-4-p2-al3-type
declare-change | authorised.camera.movedDuringUse | true | +duty:request-new-authorisation:lfp-25-4-p2-al3-type
declare-change | authorised.camera.forLimitedTime | true | +duty:request-new-authorisation:lfp-25-4-p2-al3-type
declare-change | authorised.purposes | none without-1 | +duty:request-new-authorisation:lfp-25-4-p2-al3-type
activate-use | camera | gone | ?lfp-25-3-p1-al1
activate-use | camera.thirdParty | true | ?lfp-25-1-p2 +warning:camera-law-access
activate-use | camera.specialLegislation | blank | +lfp-25-1-p1-al2
activate-use | camera.kind | gone | ?lfp-25-3-p1-al1
activate-use | camera.kind | temporary-fixed | +lfp-25-2-p1-pt2 +lfp-25-4-p2-al3-lieu
activate-use | camera.kind | mobile | ?lfp-25-2-p2-pt2-b +lfp-25-2-p1-pt1 +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +duty:respect-intimacy:lfp-25-3-p3-intimite +warning:data-protection-assessment
activate-use | camera.kind | individual | !lfp-25-3-p1bis ?lfp-25-2-p2-pt2-b ?lfp-25-3-p1bis ?lfp-25-3-p4 +lfp-25-2-p1-pt1bis +lfp-25-3-p1bis +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment +warning:gpi-104
activate-use | camera.movedDuringUse | true | ?lfp-25-2-p2-pt2-b +lfp-25-2-p1-pt1 +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +duty:respect-intimacy:lfp-25-3-p3-intimite +warning:data-protection-assessment
activate-use | camera.forLimitedTime | true | +lfp-25-2-p1-pt2 +lfp-25-4-p2-al3-lieu
activate-use | camera.intelligent | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
activate-use | camera.anpr | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
activate-use | place | gone | ?lfp-25-3-p1-al1 ?lfp-25-4-p5 ?rd-2019-05-22
activate-use | place.fencedGreenSpace | true | ?lfp-25-3-p1-pt2-b +lfp-25-2-p1-pt5 +rd-2019-05-22-accessible-material +rd-2019-05-22-accessible-model +rd-2019-05-22-accessible-place +rd-2019-05-22-accessible-size
activate-use | place.enclosed | true | ?lfp-25-3-p1-al1 ?rd-2019-05-22 +lfp-25-2-p1-pt7
activate-use | place.kind | gone | ?lfp-25-3-p1-al1 ?rd-2019-05-22
activate-use | place.kind | closed-accessible | ?lfp-25-3-p1-pt2-b +lfp-25-2-p1-pt5 +rd-2019-05-22-accessible-material +rd-2019-05-22-accessible-model +rd-2019-05-22-accessible-place +rd-2019-05-22-accessible-size
activate-use | place.kind | closed-inaccessible | !lfp-25-3-p1-al1 +lfp-25-2-p1-pt6 +rd-2019-05-22-non-accessible-material +rd-2019-05-22-non-accessible-model +rd-2019-05-22-non-accessible-place +rd-2019-05-22-non-accessible-size
activate-use | purposes | gone none without-1 | ?lfp-25-3-p1-al1 ?lfp-25-3-p2-s1 ?lfp-25-4-p1-al1
activate-use | territoryOfCompetence | none without-1 | !lfp-25-4-p1-al1
activate-use | place.municipality | gone | ?lfp-25-4-p1-al1
activate-use | place.municipality | blank | !lfp-25-4-p1-al1
activate-use | level | federal | !lfp-25-4-p1-al1-pt2
activate-use | authorisation | gone | !lfp-25-4-p1-al1
activate-use | authorisation.decidedAt | gone at+1s | !lfp-25-4-p1-al1
activate-use | authorisation.withdrawnAt | at-1s at | !lfp-25-4-p1-al1
activate-use | authorisation.level | gone | ?lfp-25-4-p1-al1-pt1
activate-use | authorisation.level | federal | !lfp-25-4-p1-al1-pt1 ?lfp-25-4-p1-al1
activate-use | authorisation.cameraKinds | gone | ?lfp-25-4-p1-al1
activate-use | authorisation.cameraKinds | none without-1 | !lfp-25-4-p1-al1
activate-use | authorisation.purposes | gone | ?lfp-25-4-p1-al1
activate-use | authorisation.purposes | none without-1 | !lfp-25-4-p1-al1
activate-use | authorisation.municipality | gone | ?lfp-25-4-p1-al1
activate-use | authorisation.municipality | blank | !lfp-25-4-p1-al1
activate-use | placeReference | gone | ?lfp-25-4-p1-al1
activate-use | placeReference | blank | !lfp-25-4-p1-al1
activate-use | authorisation.places | gone | ?lfp-25-4-p1-al1
activate-use | authorisation.places | none without-1 | !lfp-25-4-p1-al1
activate-use | visibility | gone | ?lfp-25-2-p2-pt1
activate-use | place.inBelgianMaritimeZone | true | ?lfp-25-2-p2-pt3 +warning:navigation-code
activate-use | visibility.pictogram | gone | ?lfp-25-2-p2-pt1
activate-use | visibility.pictogram.inPlace | gone | ?lfp-25-2-p2-pt1
activate-use | visibility.pictogram.inPlace | false | !lfp-25-2-p2-pt1
activate-use | visibility.pictogram.jointController | true | ?rd-2019-05-22-joint-logo
activate-use | visibility.pictogram.conformity | gone | ?rd-2019-05-22-mention-1 ?rd-2019-05-22-mention-2 ?rd-2019-05-22-mention-3 ?rd-2019-05-22-mention-4 ?rd-2019-05-22-open-material ?rd-2019-05-22-open-place ?rd-2019-05-22-open-size
activate-use | visibility.pictogram.conformity.verdict | not-met | !rd-2019-05-22
activate-use | visibility.pictogram.model | camera-law other | !lfp-25-2-p2-pt1 !rd-2019-05-22-open-model
activate-use | visibility.pictogram.material | laminated-sticker other | !rd-2019-05-22-open-material
activate-use | intimacyReview | gone | ?lfp-25-3-p3-intimite
activate-use | intimacyReview.verdict | gone | ?lfp-25-3-p3-intimite
activate-use | intimacyReview.verdict | not-met | !lfp-25-3-p3-intimite
activate-use | aimsAtSensitive | gone | ?lfp-25-3-p3-sensible
activate-use | aimsAtSensitive | true | !lfp-25-3-p3-sensible
activate-use | decision | gone | !lfp-25-5-p1-decision ?lfp-25-5-p1-prop
activate-use | decision.by | gone | ?lfp-25-5-p1-decision
activate-use | decision.by.role | gone | ?lfp-25-5-p1-decision
activate-use | decision.inCommand | false | !lfp-25-5-p1-decision
activate-use | decision.decidedAt | gone at+1s +1d +31d | !lfp-25-5-p1-decision
activate-use | decision.proportionality | gone | ?lfp-25-5-p1-prop
activate-use | decision.proportionality.verdict | gone | ?lfp-25-5-p1-prop
activate-use | decision.proportionality.verdict | not-met | !lfp-25-5-p1-prop
activate-use | decision.subsidiarity | gone | ?lfp-25-5-p1-prop
activate-use | decision.subsidiarity.verdict | gone | ?lfp-25-5-p1-prop
activate-use | decision.subsidiarity.verdict | not-met | !lfp-25-5-p1-prop
activate-use | inRegister | gone | +duty:inventory-processing:lfp-25-8-al1-s1
activate-use | inRegister | false | +blocked-by:register-use +duty:inventory-processing:lfp-25-8-al1-s1
activate-use | inNationalRegister | gone false | +duty:register-fixed-camera:lfp-25-8-al2
activate-use | camera.kind | temporary-fixed | +lfp-25-2-p1-pt2
activate-use | camera.forLimitedTime | true | +lfp-25-2-p1-pt2
activate-use | purposes | gone none without-1 | ?lfp-25-3-p1-al1 ?lfp-25-3-p2-s1
activate-use | urgent | gone | !lfp-25-4-p1-al1
activate-use | urgent.grantedAt | at-1s at | ?lfp-25-4-p1-al1-pt1 ?lfp-25-4-p3-al1-s1 +lfp-25-4-p3-al1-s1
activate-use | urgent.grantedAt | at+1s | ?lfp-25-4-p1-al1-pt1 ?lfp-25-4-p3-al1-s1
activate-use | inRegister | false | +blocked-by:register-use
activate-use | camera.kind | mobile | !lfp-25-3-p1-pt2-a ?lfp-25-2-p2-pt2-b +lfp-25-2-p1-pt1 +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
activate-use | camera.movedDuringUse | true | !lfp-25-3-p1-pt2-a ?lfp-25-2-p2-pt2-b +lfp-25-2-p1-pt1 +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
activate-use | place.enclosed | false | ?rd-2019-05-22-open-material ?rd-2019-05-22-open-size +lfp-25-2-p1-pt4 +lfp-25-3-p1-pt1 +rd-2019-05-22-open-model +rd-2019-05-22-open-place
activate-use | place.forPublicUse | false | !lfp-25-3-p1-al1 ?rd-2019-05-22-non-accessible-material ?rd-2019-05-22-non-accessible-size +lfp-25-2-p1-pt6 +rd-2019-05-22-non-accessible-model +rd-2019-05-22-non-accessible-place
activate-use | place.managedByPolice | gone | ?lfp-25-3-p1-al1 ?lfp-25-4-p5
activate-use | place.managedByPolice | true | +lfp-25-3-p1-pt1 +lfp-25-4-p5
activate-use | place.listedAs | airport port-facility public-transport-station | +lfp-25-3-p1-pt2-b
activate-use | place.listedAs | large-gathering | !rd-2018-12-06-places !rd-2018-12-06-places-1 !rd-2018-12-06-places-consultation !rd-2018-12-06-places-duration +lfp-25-3-p1-pt2-b
activate-use | place.listedAs | trial | !rd-2018-12-06-places !rd-2018-12-06-places-2 !rd-2018-12-06-places-consultation !rd-2018-12-06-places-duration +lfp-25-3-p1-pt2-b
activate-use | visibility.pictogram.model | gone | ?rd-2019-05-22-accessible-model
activate-use | visibility.pictogram.model | camera-law other | !lfp-25-2-p2-pt1 !rd-2019-05-22-accessible-model
activate-use | visibility.pictogram.material | laminated-sticker | +rd-2019-05-22-accessible-material
activate-use | visibility.pictogram.material | other | !rd-2019-05-22-accessible-material
activate-use | visibility.pictogram.atEachEntrance | gone | ?rd-2019-05-22-accessible-place
activate-use | visibility.pictogram.atEachEntrance | false | !rd-2019-05-22-accessible-place
activate-use | visibility.pictogram.surelyVisible | gone | ?rd-2019-05-22-accessible-place
activate-use | visibility.pictogram.surelyVisible.verdict | gone | ?rd-2019-05-22-accessible-place
activate-use | visibility.pictogram.surelyVisible.verdict | not-met | !rd-2019-05-22-accessible-place
activate-use | place.fencedGreenSpace | true | ?rd-2019-05-22-accessible-material ?rd-2019-05-22-accessible-size +lfp-25-2-p1-pt5 +rd-2019-05-22-accessible-model +rd-2019-05-22-accessible-place
activate-use | place.enclosed | true | +lfp-25-2-p1-pt7
activate-use | place.enclosed | false | ?lfp-25-4-p1-al1 ?rd-2019-05-22-open-material ?rd-2019-05-22-open-size +lfp-25-2-p1-pt4 +lfp-25-4-p1-al1 +lfp-25-4-p1-al1-pt1 +rd-2019-05-22-open-model +rd-2019-05-22-open-place
activate-use | place.kind | gone | ?lfp-25-3-p1-al1 ?lfp-25-4-p5 ?rd-2019-05-22
activate-use | place.kind | open | ?lfp-25-4-p1-al1 ?rd-2019-05-22-open-material ?rd-2019-05-22-open-size +lfp-25-2-p1-pt4 +lfp-25-4-p1-al1 +lfp-25-4-p1-al1-pt1 +rd-2019-05-22-open-model +rd-2019-05-22-open-place
activate-use | place.kind | closed-accessible | ?rd-2019-05-22-accessible-material ?rd-2019-05-22-accessible-size +lfp-25-2-p1-pt5 +rd-2019-05-22-accessible-model +rd-2019-05-22-accessible-place
activate-use | place.managedByPolice | false | !lfp-25-3-p1-al1 ?lfp-25-4-p1-al1 +lfp-25-4-p1-al1 +lfp-25-4-p1-al1-pt1
activate-use | visibility.pictogram.model | gone | ?rd-2019-05-22-non-accessible-model
activate-use | visibility.pictogram.model | camera-law other | !lfp-25-2-p2-pt1 !rd-2019-05-22-non-accessible-model
activate-use | visibility.pictogram.material | laminated-sticker | +rd-2019-05-22-non-accessible-material
activate-use | visibility.pictogram.material | other | !rd-2019-05-22-non-accessible-material
activate-use | visibility.pictogram.atEachEntrance | gone | ?rd-2019-05-22-non-accessible-place
activate-use | visibility.pictogram.atEachEntrance | false | !rd-2019-05-22-non-accessible-place
activate-use | visibility.pictogram.surelyVisible | gone | ?rd-2019-05-22-non-accessible-place
activate-use | visibility.pictogram.surelyVisible.verdict | gone | ?rd-2019-05-22-non-accessible-place
activate-use | visibility.pictogram.surelyVisible.verdict | not-met | !rd-2019-05-22-non-accessible-place
activate-use | place.fencedGreenSpace | true | ?lfp-25-3-p1-pt2-b ?rd-2019-05-22-accessible-material ?rd-2019-05-22-accessible-size +lfp-25-2-p1-pt5 +rd-2019-05-22-accessible-model +rd-2019-05-22-accessible-place
activate-use | place.kind | closed-accessible | ?lfp-25-3-p1-pt2-b ?rd-2019-05-22-accessible-material ?rd-2019-05-22-accessible-size +lfp-25-2-p1-pt5 +rd-2019-05-22-accessible-model +rd-2019-05-22-accessible-place
activate-use | place.kind | closed-inaccessible | !lfp-25-3-p1-al1 ?rd-2019-05-22-non-accessible-material ?rd-2019-05-22-non-accessible-size +lfp-25-2-p1-pt6 +rd-2019-05-22-non-accessible-model +rd-2019-05-22-non-accessible-place
activate-use | visibility.pictogram.model | gone | ?rd-2019-05-22-open-model
activate-use | visibility.pictogram.surelyVisible | gone | ?rd-2019-05-22-open-place
activate-use | visibility.pictogram.surelyVisible.verdict | gone | ?rd-2019-05-22-open-place
activate-use | visibility.pictogram.surelyVisible.verdict | not-met | !rd-2019-05-22-open-place
activate-use | place | gone | ?lfp-25-3-p1-al1 ?lfp-25-4-p5
activate-use | place.fencedGreenSpace | true | ?lfp-25-3-p1-pt2-b +lfp-25-2-p1-pt5
activate-use | place.enclosed | true | ?lfp-25-3-p1-al1 +lfp-25-2-p1-pt7
activate-use | place.kind | gone | ?lfp-25-3-p1-al1
activate-use | place.kind | closed-accessible | ?lfp-25-3-p1-pt2-b +lfp-25-2-p1-pt5
activate-use | place.kind | closed-inaccessible | !lfp-25-3-p1-al1 +lfp-25-2-p1-pt6
activate-use | visibility.pictogram.jointController | gone false | ?rd-2019-05-22-mention-1 ?rd-2019-05-22-mention-2 ?rd-2019-05-22-mention-3 ?rd-2019-05-22-mention-4 ?rd-2019-05-22-open-material ?rd-2019-05-22-open-model ?rd-2019-05-22-open-place ?rd-2019-05-22-open-size
activate-use | visibility.pictogram.policeLogo | gone | ?rd-2019-05-22-joint-logo
activate-use | visibility.pictogram.policeLogo | other | !rd-2019-05-22-joint-logo-material
activate-use | visibility.pictogram.policeLogo | none | !rd-2019-05-22-joint-logo
activate-use | place | gone | ?lfp-25-2-p2-pt1 ?lfp-25-3-p1-al1 ?lfp-25-4-p5
activate-use | place.fencedGreenSpace | true | ?lfp-25-3-p1-al1 ?lfp-25-4-p5 +lfp-25-2-p1-pt5
activate-use | place.enclosed | true | ?lfp-25-3-p1-al1 ?lfp-25-4-p5 +lfp-25-2-p1-pt7
activate-use | place.kind | gone | ?lfp-25-3-p1-al1 ?lfp-25-4-p5
activate-use | place.kind | closed-accessible | ?lfp-25-3-p1-al1 ?lfp-25-4-p5 +lfp-25-2-p1-pt5
activate-use | place.kind | closed-inaccessible | ?lfp-25-3-p1-al1 ?lfp-25-4-p5 +lfp-25-2-p1-pt6
activate-use | authorisation.level | federal | !lfp-25-4-p1-al1-pt1
activate-use | visibility | gone | ?lfp-25-2-p2-pt3
activate-use | place.inBelgianMaritimeZone | gone false | ?lfp-25-2-p2-pt1
activate-use | visibility.maritimeAnnouncement | gone | ?lfp-25-2-p2-pt3
activate-use | visibility.maritimeAnnouncement | false | !lfp-25-2-p2-pt3
activate-use | camera.kind | fixed | ?lfp-25-2-p2-pt1 +lfp-25-3-p3-intimite +lfp-25-4-p1-al1 +lfp-25-4-p1-al1-pt1
activate-use | camera.kind | temporary-fixed | ?lfp-25-2-p2-pt1 +lfp-25-2-p1-pt2 +lfp-25-3-p3-intimite +lfp-25-4-p1-al1 +lfp-25-4-p1-al1-pt1 +lfp-25-4-p2-al3-lieu
activate-use | camera.kind | individual | !lfp-25-3-p1bis ?lfp-25-3-p1bis ?lfp-25-3-p4 +lfp-25-2-p1-pt1bis +lfp-25-3-p1bis +warning:gpi-104
activate-use | camera.movedDuringUse | false | ?lfp-25-2-p2-pt1 +lfp-25-3-p3-intimite +lfp-25-4-p1-al1 +lfp-25-4-p1-al1-pt1
activate-use | place | gone | ?lfp-25-3-p1-al1
activate-use | place.fencedGreenSpace | true | !lfp-25-3-p1-pt2-a +lfp-25-2-p1-pt5
activate-use | place.kind | closed-accessible | !lfp-25-3-p1-pt2-a +lfp-25-2-p1-pt5
activate-use | place.kind | closed-inaccessible | !lfp-25-3-p1-pt3-a ?lfp-25-3-p1-pt3-a +lfp-25-2-p1-pt6 +warning:host-entry
activate-use | visibility | gone | ?lfp-25-2-p2-pt2-b
activate-use | visibility.onPoliceTransport | gone | ?lfp-25-2-p2-pt2-b
activate-use | visibility.onPoliceTransport | false | !lfp-25-2-p2-al2 ?lfp-25-2-p2-pt2-b +warning:host-41
activate-use | visibility.transportIdentifiable | gone | ?lfp-25-2-p2-pt2-a
activate-use | visibility.transportIdentifiable | false | !lfp-25-2-p2-pt2-a
activate-use | camera.kind | fixed | ?lfp-25-2-p2-pt1 +lfp-25-3-p1-al1 +lfp-25-3-p1-pt1 +lfp-25-3-p3-intimite +lfp-25-4-p1-al1 +lfp-25-4-p1-al1-pt1
activate-use | camera.kind | temporary-fixed | ?lfp-25-2-p2-pt1 +lfp-25-2-p1-pt2 +lfp-25-3-p1-al1 +lfp-25-3-p1-pt1 +lfp-25-3-p3-intimite +lfp-25-4-p1-al1 +lfp-25-4-p1-al1-pt1 +lfp-25-4-p2-al3-lieu
activate-use | camera.kind | mobile | +lfp-25-2-p1-pt1 +lfp-25-3-p1-al1 +lfp-25-3-p1-pt1
activate-use | camera.movedDuringUse | false | ?lfp-25-2-p2-pt1 +lfp-25-3-p1-al1 +lfp-25-3-p1-pt1 +lfp-25-3-p3-intimite +lfp-25-4-p1-al1 +lfp-25-4-p1-al1-pt1
activate-use | camera.wornByOperationalMember | false | +lfp-25-2-p1-pt1 +lfp-25-3-p1-al1 +lfp-25-3-p1-pt1
activate-use | camera.audiovisual | false | +lfp-25-2-p1-pt1 +lfp-25-3-p1-al1 +lfp-25-3-p1-pt1
activate-use | place.fencedGreenSpace | true | +lfp-25-2-p1-pt5
activate-use | place.kind | closed-accessible | +lfp-25-2-p1-pt5
activate-use | place.kind | closed-inaccessible | ?lfp-25-3-p1bis +lfp-25-2-p1-pt6 +warning:host-entry
activate-use | visibility | gone | ?lfp-25-2-p2-pt2-b ?lfp-25-3-p1bis
activate-use | visibility.wearer | gone | ?lfp-25-2-p2-pt2-b ?lfp-25-3-p1bis
activate-use | purposes | gone none without-1 | ?lfp-25-3-p1bis ?lfp-25-3-p2-s1
activate-use | visibility.wearer.operationalMember | gone | ?lfp-25-2-p2-pt2-b ?lfp-25-3-p1bis
activate-use | visibility.wearer.operationalMember | false | !lfp-25-2-p2-pt2-b !lfp-25-3-p1bis
activate-use | visibility.wearer.ownCamera | gone false | ?lfp-25-3-p1bis
activate-use | intervention | gone | !lfp-25-3-p1bis
activate-use | intervention.startedAt | gone at+1s +1d +31d | !lfp-25-3-p1bis
activate-use | intervention.endedAt | at-1s at | !lfp-25-3-p1bis
activate-use | situation | gone | !lfp-25-3-p1bis
activate-use | situation.code | gone none | !lfp-25-3-p1bis
activate-use | situation.code | 2 | +lfp-25-3-p1bis-pt2
activate-use | situation.code | 3 | +lfp-25-3-p1bis-pt3
activate-use | situation.code | 4 | +lfp-25-3-p1bis-pt4
activate-use | situation.code | 5 | +lfp-25-3-p1bis-pt5
activate-use | situation.facts | gone blank | ?lfp-25-3-p1bis-pt1
activate-use | preRecordingSeconds | gone | ?lfp-25-3-p4
activate-use | preRecordingSeconds | 29 31 | !lfp-25-3-p4
activate-use | visibility.onPoliceTransport | true | ?lfp-25-2-p2-pt2-a
activate-use | visibility.wearer.identifiable | gone | ?lfp-25-2-p2-pt2-b
activate-use | visibility.wearer.identifiable | false | !lfp-25-2-p2-pt2-b
activate-use | visibility.oralWarningAt | gone at+1s +1d +31d | !lfp-25-2-p2-al2
activate-use | situation.code | 1 | +lfp-25-3-p1bis-pt1
activate-use | situation.facts | gone blank | ?lfp-25-3-p1bis-pt2
activate-use | situation.facts | gone blank | ?lfp-25-3-p1bis-pt3
activate-use | situation.reference | gone blank | ?lfp-25-3-p1bis-pt4
activate-use | situation.reference | gone blank | ?lfp-25-3-p1bis-pt5
activate-use | situation.code | 4 | ?lfp-25-3-p1bis-pt4
activate-use | situation.code | 5 | ?lfp-25-3-p1bis-pt5
activate-use | visibility.noWarningGround | gone | !lfp-25-2-p2-al2
activate-use | visibility.oralWarningAt | at-1s at | +lfp-25-2-p2-al2
activate-use | visibility.noWarningGround.code | gone | !lfp-25-2-p2-al2
activate-use | visibility.noWarningGround.code | too-many-or-far | +lfp-25-2-p2-al3-pt2
activate-use | visibility.noWarningGround.code | harms-mission | +lfp-25-2-p2-al3-pt3
activate-use | visibility.noWarningGround.code | other | ?lfp-25-2-p2-al2-exc
activate-use | visibility.noWarningGround.facts | gone blank | ?lfp-25-2-p2-al3-pt1
activate-use | visibility.noWarningGround.code | danger | +lfp-25-2-p2-al3-pt1
activate-use | visibility.noWarningGround.facts | gone blank | ?lfp-25-2-p2-al3-pt2
activate-use | visibility.noWarningGround.facts | gone blank | ?lfp-25-2-p2-al3-pt3
activate-use | camera.kind | fixed | !rd-2018-12-06-places
activate-use | camera.forLimitedTime | false | !rd-2018-12-06-places
activate-use | place.enclosed | false | +lfp-25-2-p1-pt4 +lfp-25-3-p1-pt1 +rd-2019-05-22-open-material +rd-2019-05-22-open-model +rd-2019-05-22-open-place +rd-2019-05-22-open-size
activate-use | place.forPublicUse | false | ?lfp-25-3-p1-al1 +lfp-25-2-p1-pt6 +rd-2019-05-22-non-accessible-material +rd-2019-05-22-non-accessible-model +rd-2019-05-22-non-accessible-place +rd-2019-05-22-non-accessible-size
activate-use | purposes | gone | ?lfp-25-3-p1-al1 ?lfp-25-3-p2-s1 ?rd-2018-12-06-places-duration
activate-use | place.managerAgreement | gone | ?lfp-25-3-p1-pt2-b
activate-use | place.managerAgreement | false | !lfp-25-3-p1-pt2-b
activate-use | place.listedAs | gone none | ?lfp-25-3-p1-pt2-b
activate-use | place.listedAs | large-gathering | !rd-2018-12-06-places-1
activate-use | place.consultationHeld | true | +rd-2018-12-06-places-consultation
activate-use | level | federal | ?lfp-25-4-p1-al1-pt2
activate-use | authorisation.level | local | +lfp-25-4-p1-al1-pt1
activate-use | authorisation.places | P1 | +lfp-25-4-p2-al3-lieu
activate-use | visibility.pictogram.conformity | gone | ?rd-2019-05-22-accessible-material ?rd-2019-05-22-accessible-place ?rd-2019-05-22-accessible-size ?rd-2019-05-22-mention-1 ?rd-2019-05-22-mention-2 ?rd-2019-05-22-mention-3 ?rd-2019-05-22-mention-4
end-use | camera.kind | temporary-fixed | +lfp-25-2-p1-pt2
end-use | camera.kind | mobile | +lfp-25-2-p1-pt1
end-use | camera.kind | individual | +lfp-25-2-p1-pt1bis
end-use | camera.movedDuringUse | true | +lfp-25-2-p1-pt1
end-use | camera.forLimitedTime | true | +lfp-25-2-p1-pt2
end-use | camera.intelligent | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
end-use | camera.anpr | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
end-use | place.fencedGreenSpace | true | +lfp-25-2-p1-pt5
end-use | place.enclosed | true | +lfp-25-2-p1-pt7
end-use | place.kind | closed-accessible | +lfp-25-2-p1-pt5
end-use | place.kind | closed-inaccessible | +lfp-25-2-p1-pt6
end-use | managerAgreementWithdrawnAt | at-1s | !lfp-25-3-p1-pt2-b +warning:use-overran
end-use | managerAgreementWithdrawnAt | at at+1s | +lfp-25-3-p1-pt2-b
watch-live | viewer | gone | ?lfp-25-5-p2
watch-live | viewer.role | gone | ?lfp-25-5-p2
watch-live | viewerLegalBasis | gone blank | !lfp-25-5-p2
watch-live | policeControl | gone | !lfp-25-5-p2
watch-live | policeControl.supervisedBy | gone blank | !lfp-25-5-p2
watch-live | policeControl.canSeeAndStop | gone false | !lfp-25-5-p2
watch-live | exemption | gone | +duty:log-live-session:lfp-25-5-p2
watch-live | exemption.kind | gone | +duty:log-live-session:lfp-25-5-p2
watch-live | exemption.kind | decree | !lfp-25-5-p2-exc
watch-live | exemption.reference | gone blank | +duty:log-live-session:lfp-25-5-p2
watch-live | viewerIsPolice | false | +lfp-25-5-p2 +duty:log-live-session:lfp-25-5-p2
watch-live | camera | gone | ?lfp-25-1-p2
watch-live | policeRecords | gone | ?lfp-25-1-p2
watch-live | policeRecords | false | ?lfp-25-1-p2 +warning:camera-law-live
watch-live | camera.thirdParty | gone | ?lfp-25-1-p2
watch-live | camera.specialLegislation | blank | +lfp-25-1-p1-al2
watch-live | camera.kind | temporary-fixed | +lfp-25-2-p1-pt2
watch-live | camera.kind | mobile | ?lfp-25-2-p2-pt2-b +lfp-25-2-p1-pt1 +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
watch-live | camera.kind | individual | !lfp-25-3-p1bis ?lfp-25-2-p2-pt2-b ?lfp-25-3-p1bis ?lfp-25-3-p4 +lfp-25-2-p1-pt1bis +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment +warning:gpi-104
watch-live | camera.movedDuringUse | true | ?lfp-25-2-p2-pt2-b +lfp-25-2-p1-pt1 +lfp-25-4-p6-autorisation +lfp-25-4-p6-territoire +warning:data-protection-assessment
watch-live | camera.forLimitedTime | true | +lfp-25-2-p1-pt2
watch-live | camera.intelligent | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
watch-live | camera.anpr | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
watch-live | aimsAtSensitive | true | !lfp-25-3-p3-sensible
watch-live | aimsAtSensitive | false | +lfp-25-3-p3-sensible
watch-live | inRegister | false | +blocked-by:register-use
keep-recording | recordedFrom | gone | !law/bad-instant
keep-recording | recordedFrom | at-1s at at+1s +1d +31d | !law/interval-reversed
keep-recording | recordedFrom | -366d | !lfp-25-6
keep-recording | recordedTo | gone | !law/bad-instant
keep-recording | recordedTo | -366d -31d -1d | !law/interval-reversed
keep-recording | camera | gone | ?lfp-25-6-al2-pt1
keep-recording | visible | false | ?lfp-25-1-p1-al1 +warning:non-visible
keep-recording | camera.thirdParty | true | ?lfp-25-1-p2 +warning:camera-law-access
keep-recording | camera.specialLegislation | blank | +lfp-25-1-p1-al2
keep-recording | camera.kind | gone | ?lfp-25-6-al2-pt1
keep-recording | camera.kind | temporary-fixed | +lfp-25-2-p1-pt2
keep-recording | camera.kind | mobile | +lfp-25-2-p1-pt1
keep-recording | camera.kind | individual | ?lfp-25-3-p4 +lfp-25-2-p1-pt1bis +lfp-25-2-p1-pt8 +lfp-25-6-al2-pt1 +lfp-25-6-al3 +duty:delete-recording:lfp-25-6-al3 +duty:enter-bodycam-register:lfp-25-8-p2-al1-delai
keep-recording | camera.movedDuringUse | true | +lfp-25-2-p1-pt1
keep-recording | camera.forLimitedTime | true | +lfp-25-2-p1-pt2
keep-recording | camera.intelligent | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
keep-recording | camera.anpr | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
keep-recording | place.fencedGreenSpace | true | +lfp-25-2-p1-pt5
keep-recording | place.enclosed | true | +lfp-25-2-p1-pt7
keep-recording | place.kind | closed-accessible | +lfp-25-2-p1-pt5
keep-recording | place.kind | closed-inaccessible | +lfp-25-2-p1-pt6
keep-recording | sound | gone | ?lfp-25-9-al1
keep-recording | sound | true | !lfp-25-9-al1 +warning:penal-code-259bis
keep-recording | store | section-12-database | ?lfp-25-6-exc
keep-recording | assessedRetention | P30D P1M | !lfp-25-6
keep-recording | camera | gone | ?lfp-25-6-al2-pt1 +duty:delete-recording:lfp-25-6
keep-recording | visible | false | !lfp-25-9-al1 ?lfp-25-1-p1-al1 +warning:non-visible
keep-recording | camera.kind | gone | ?lfp-25-6-al2-pt1 +duty:delete-recording:lfp-25-6
keep-recording | camera.kind | fixed | !lfp-25-9-al1 +duty:delete-recording:lfp-25-6
keep-recording | camera.kind | temporary-fixed | !lfp-25-9-al1 +lfp-25-2-p1-pt2 +duty:delete-recording:lfp-25-6
keep-recording | camera.kind | mobile | !lfp-25-9-al1 +lfp-25-2-p1-pt1 +duty:delete-recording:lfp-25-6
keep-recording | camera.movedDuringUse | false | !lfp-25-9-al1 +duty:delete-recording:lfp-25-6
keep-recording | camera.wornByOperationalMember | false | !lfp-25-9-al1 +lfp-25-2-p1-pt1 +duty:delete-recording:lfp-25-6
keep-recording | camera.audiovisual | false | !lfp-25-9-al1 +lfp-25-2-p1-pt1 +duty:delete-recording:lfp-25-6
keep-recording | preRecording | gone | ?lfp-25-3-p4
keep-recording | preRecording.seconds | gone | ?lfp-25-3-p4
keep-recording | preRecording.seconds | 29 31 | !lfp-25-3-p4
keep-recording | preRecording.activatedAt | at-1s at at+1s | !lfp-25-3-p4
keep-recording | camera.kind | individual | ?lfp-25-3-p4 +lfp-25-2-p1-pt1bis +lfp-25-2-p1-pt8 +lfp-25-6-al2-pt1 +lfp-25-9-pt1 +duty:enter-bodycam-register:lfp-25-8-p2-al1-delai
keep-recording | camera.movedDuringUse | true | !lfp-25-9-al1 +lfp-25-2-p1-pt1 +duty:delete-recording:lfp-25-6
keep-recording | place.enclosed | false | !lfp-25-9-al1 +lfp-25-2-p1-pt4
keep-recording | place.kind | open | !lfp-25-9-al1 +lfp-25-2-p1-pt4 +duty:delete-recording:lfp-25-6
keep-recording | place.managedByPolice | false | !lfp-25-9-al1 !lfp-25-9-pt2 +duty:delete-recording:lfp-25-6
keep-recording | soundPurpose | gone | !lfp-25-9-pt2
keep-recording | soundPurpose.secures | gone other | !lfp-25-9-pt2
keep-recording | soundPurpose.protectedCommunication | true | !lfp-25-9-pt2
keep-recording | camera.inDetentionPlace | gone | ?lfp-25-6-al2-pt2 +duty:delete-recording:lfp-25-6
keep-recording | camera.inDetentionPlace | false | +duty:delete-recording:lfp-25-6
keep-recording | camera.kind | individual | ?lfp-25-3-p4 +lfp-25-2-p1-pt1bis +lfp-25-2-p1-pt8 +duty:enter-bodycam-register:lfp-25-8-p2-al1-delai
keep-recording | store | gone vault | +lfp-25-6 +duty:delete-recording:lfp-25-6
keep-recording | deadline latest-deletion | 2027-02-08T09:00:00Z | lfp-25-6
keep-recording | deadline gate-25-7 | 2026-12-10T09:00:00Z | lfp-25-7-p1-al1
open-recording | visible | false | ?lfp-25-1-p1-al1 +warning:non-visible
open-recording | viewer | gone | ?lfp-25-7-p1-al1
open-recording | viewer.role | gone | ?lfp-25-7-p1-al1
open-recording | viewerIsPolice | false | !lfp-25-7-p1-al1
open-recording | store | section-12-database | ?lfp-25-6-exc
open-recording | recordedFrom | gone | !law/bad-instant
open-recording | recordedFrom | at-1s at at+1s +1d +31d | !law/interval-reversed
open-recording | recordedFrom | -366d | !lfp-25-6 !lfp-25-7-p1-al2
open-recording | recordedFrom | -31d | !lfp-25-7-p1-al2
open-recording | recordedTo | gone | !law/bad-instant
open-recording | recordedTo | -366d -31d -1d | !law/interval-reversed
open-recording | missionReference | gone blank | !lfp-25-7-p1-al1
open-recording | operationalReasons | gone blank | !lfp-25-7-p1-al1
open-recording | accessProtected | gone | ?lfp-25-7-p1-al3-protege
open-recording | accessProtected | false | !lfp-25-7-p1-al3-protege
open-recording | journalOn | gone | ?lfp-25-7-p1-al3-journal
open-recording | journalOn | false | !lfp-25-7-p1-al3-journal
open-recording | concreteReason | gone blank | !lfp-25-7-p1-al3-raisons
open-recording | camera | gone | ?lfp-25-8-p2-al6
open-recording | camera.kind | gone | ?lfp-25-8-p2-al6
open-recording | camera.kind | individual | !lfp-25-8-p2-al6
open-recording | visible | false | ?lfp-25-1-p1-al1 +duty:record-concrete-reason:lfp-25-7-p1-al3-raisons +warning:non-visible
open-recording | recordedFrom | -366d | !lfp-25-6 !lfp-25-7-p1-al2 +lfp-25-7-p1-al2
open-recording | recordedFrom | -31d | !lfp-25-7-p1-al2 +lfp-25-7-p1-al2
open-recording | camera | gone | ?lfp-25-8-p2-al6 +duty:record-concrete-reason:lfp-25-7-p1-al3-raisons
open-recording | camera.kind | gone | ?lfp-25-8-p2-al6 +duty:record-concrete-reason:lfp-25-7-p1-al3-raisons
open-recording | camera.kind | fixed temporary-fixed mobile | +duty:record-concrete-reason:lfp-25-7-p1-al3-raisons
open-recording | camera.movedDuringUse | false | +duty:record-concrete-reason:lfp-25-7-p1-al3-raisons
open-recording | camera.wornByOperationalMember | false | +duty:record-concrete-reason:lfp-25-7-p1-al3-raisons
open-recording | camera.audiovisual | false | +duty:record-concrete-reason:lfp-25-7-p1-al3-raisons
open-recording | deadline gate-25-7 | 2026-12-10T09:00:00Z | lfp-25-7-p1-al1
open-recording | deadline latest-deletion | 2027-11-10T09:00:00Z | lfp-25-6
decide-access | decidedBy | gone | ?lfp-25-7-p1-al2
decide-access | decidedBy.role | gone | ?lfp-25-7-p1-al2
decide-access | outcome | gone | !lfp-25-7-p1-al2
decide-access | written | gone false | !lfp-25-7-p1-al2
decide-access | reasoned | gone false | !lfp-25-7-p1-al2
decide-access | scopeStated | gone false | !lfp-25-7-p1-al2
decide-access | branch | gone administrative | !lfp-25-7-p1-al2
delete-recording | visible | false | ?lfp-25-1-p1-al1 +warning:non-visible
delete-recording | camera | gone | ?lfp-25-6-al2-pt1
delete-recording | camera.kind | gone | ?lfp-25-6-al2-pt1
delete-recording | camera.kind | individual | !lfp-25-6-al2-pt1 +lfp-25-6-al3
delete-recording | recordedFrom | gone | !law/bad-instant
delete-recording | recordedFrom | -366d | +warning:retention-exceeded
delete-recording | recordedTo | gone | !law/bad-instant
delete-recording | what | bodycam-register-data | !lfp-25-8-p2-al3
delete-recording | camera | gone | ?lfp-25-6-al2-pt1 +lfp-25-6 +duty:prove-erasure:lfp-25-6
delete-recording | camera.kind | gone | ?lfp-25-6-al2-pt1 +lfp-25-6 +duty:prove-erasure:lfp-25-6
delete-recording | camera.kind | fixed temporary-fixed mobile | +lfp-25-6 +duty:prove-erasure:lfp-25-6
delete-recording | camera.movedDuringUse | false true | +lfp-25-6 +duty:prove-erasure:lfp-25-6
delete-recording | camera.wornByOperationalMember | false | +lfp-25-6 +duty:prove-erasure:lfp-25-6
delete-recording | camera.audiovisual | false | +lfp-25-6 +duty:prove-erasure:lfp-25-6
delete-recording | recordedTo | -366d -31d | +lfp-25-6-al2-pt1 +duty:prove-erasure:lfp-25-8-p2-al4
delete-recording | what | bodycam-register-data | +lfp-25-8-p2-al3
delete-recording | recordedTo | at-1s at at+1s | !lfp-25-6-al2-pt1
delete-recording | what | gone recording | !lfp-25-6-al2-pt1
delete-recording | recordedTo | -366d -31d | +lfp-25-8-p2-al3 +duty:prove-erasure:lfp-25-8-p2-al4
delete-recording | camera.kind | gone | ?lfp-25-6-al2-pt1 +duty:prove-erasure:lfp-25-6
delete-recording | camera.kind | individual | !lfp-25-6-al2-pt1
delete-recording | place.kind | open | +lfp-25-6 +duty:prove-erasure:lfp-25-6
delete-recording | place.managedByPolice | false | +lfp-25-6 +duty:prove-erasure:lfp-25-6
delete-recording | camera.inDetentionPlace | gone | ?lfp-25-6-al2-pt2 +lfp-25-6 +duty:prove-erasure:lfp-25-6
delete-recording | camera.inDetentionPlace | false | +lfp-25-6 +duty:prove-erasure:lfp-25-6
delete-recording | recordedTo | -366d -31d | +lfp-25-6-al2-pt2 +duty:prove-erasure:lfp-25-6
delete-recording | deadline latest-deletion | 2027-11-10T09:00:00Z | lfp-25-6
release-for-training | camera.kind | individual | ?lfp-25-8-p2-al8-pt4 +lfp-25-8-p2-al2-pt4 +duty:record-anonymisation:lfp-25-8-p2-al2-pt4
release-for-training | treatment | gone pseudonymised none | !lfp-25-7-p2
release-for-training | review | gone | ?lfp-25-7-p2
release-for-training | review.verdict | gone | ?lfp-25-7-p2
release-for-training | review.verdict | not-met | !lfp-25-7-p2
release-for-training | audience | gone | ?lfp-25-7-p2
release-for-training | audience | others | !lfp-25-7-p2
release-for-training | trainingReference | gone blank | !lfp-25-7-p2
release-for-training | source | technical-database | ?lfp-25-7-p2
release-for-training | recordedFrom | gone -366d -31d | ?lfp-25-7-p1-al2
release-for-training | camera | gone | +lfp-25-7-p2 +duty:record-anonymisation:lfp-25-7-p2
release-for-training | camera.kind | gone fixed temporary-fixed mobile | +lfp-25-7-p2 +duty:record-anonymisation:lfp-25-7-p2
release-for-training | camera.movedDuringUse | false | +lfp-25-7-p2 +duty:record-anonymisation:lfp-25-7-p2
release-for-training | camera.wornByOperationalMember | false | +lfp-25-7-p2 +duty:record-anonymisation:lfp-25-7-p2
release-for-training | camera.audiovisual | false | +lfp-25-7-p2 +duty:record-anonymisation:lfp-25-7-p2
release-for-training | treatment | gone none | !lfp-25-8-p2-al2-pt4
release-for-training | review | gone | ?lfp-25-8-p2-al2-pt4
release-for-training | review.verdict | gone | ?lfp-25-8-p2-al2-pt4
release-for-training | review.verdict | not-met | !lfp-25-8-p2-al2-pt4
release-for-training | audience | gone | ?lfp-25-8-p2-al2-pt4
release-for-training | audience | others | !lfp-25-8-p2-al2-pt4
release-for-training | trainingReference | gone blank | !lfp-25-8-p2-al2-pt4
release-for-training | recipient | gone | ?lfp-25-8-p2-al8-pt4
release-for-training | recipient.role | gone | ?lfp-25-8-p2-al8-pt4
register-use | registeredBy | gone | ?lfp-25-8-al1-s1
register-use | registeredBy.role | gone | ?lfp-25-8-al1-s1
register-use | register | gone | ?lfp-25-8-al1-s1
register-use | register | uses | +blocked-by:use-not-named
register-use | processingReference | gone blank | !lfp-25-8-al1-s1
register-use | purposeStated | gone false | !lpi-145-al1
consult-register | consultedBy | gone | ?lfp-25-8-al3
consult-register | consultedBy.role | gone | ?lfp-25-8-al3
consult-register | register | gone | ?lfp-25-8-al3
consult-register | onRequest | gone false | !lfp-25-8-al3
consult-register | designatedUnder144 | true | +lpi-144-al1
consult-register | designatedUnder144 | false | !lpi-144-al1
enter-bodycam-register | controller | gone | ?lfp-25-8-p2-al1
enter-bodycam-register | controller.role | gone | ?lfp-25-8-p2-al1
enter-bodycam-register | controller.level | federal | !lfp-25-8-p2-al1
enter-bodycam-register | recordingReference | gone blank | !lfp-25-8-p2-al1-pt1
enter-bodycam-register | usedFrom | gone | !lfp-25-8-p2-al1-pt2
enter-bodycam-register | wearerReference | gone blank | !lfp-25-8-p2-al1-pt3
enter-bodycam-register | wearerConflict | true | !lfp-25-8-p2-al1-pt3
enter-bodycam-register | placeOrRoute | gone blank | !lfp-25-8-p2-al1-pt4
enter-bodycam-register | automatic | gone false | +gate:late-entry-unexplained +warning:late-entry
consult-bodycam-register | consultedBy | gone | ?lfp-25-8-p2-al6
consult-bodycam-register | consultedBy.role | gone | ?lfp-25-8-p2-al6
consult-bodycam-register | isPoliceMember | false | !lfp-25-8-p2-al6
consult-bodycam-register | designation | gone | !lfp-25-8-p2-al6
consult-bodycam-register | designation.fromDay | gone day+1 day+366 | !lfp-25-8-p2-al6
consult-bodycam-register | designation.toDay | day-366 day-1 | !lfp-25-8-p2-al6
consult-bodycam-register | needToKnow | gone | ?lfp-25-8-p2-al6
consult-bodycam-register | needToKnow | false | !lfp-25-8-p2-al6
consult-bodycam-register | withinAttributions | gone | ?lfp-25-8-p2-al6
consult-bodycam-register | withinAttributions | false | !lfp-25-8-p2-al6
consult-bodycam-register | purpose | gone none | !lfp-25-8-p2-al2-pt1
consult-bodycam-register | purpose | 2 | +lfp-25-8-p2-al2-pt2
consult-bodycam-register | purpose | 3 | +lfp-25-8-p2-al2-pt3
consult-bodycam-register | purpose | 4 | !lfp-25-8-p2-al2-pt4
consult-bodycam-register | recordedFrom | gone | !law/bad-instant
consult-bodycam-register | recordedFrom | at-1s at at+1s +1d +31d | !law/interval-reversed
consult-bodycam-register | recordedFrom | -366d | !lfp-25-6 !lfp-25-7-p1-al2
consult-bodycam-register | recordedFrom | -31d | !lfp-25-7-p1-al2
consult-bodycam-register | recordedTo | gone | !law/bad-instant
consult-bodycam-register | recordedTo | -366d -31d -1d | !law/interval-reversed
consult-bodycam-register | missionReference | gone blank | !lfp-25-7-p1-al1
consult-bodycam-register | operationalReasons | gone blank | !lfp-25-7-p1-al1
consult-bodycam-register | accessProtected | false | !lfp-25-7-p1-al3-protege
consult-bodycam-register | journalOn | gone | ?lfp-25-7-p1-al3-journal
consult-bodycam-register | journalOn | false | !lfp-25-7-p1-al3-journal
consult-bodycam-register | concreteReason | gone blank | !lfp-25-7-p1-al3-raisons
consult-bodycam-register | purpose | 1 | +lfp-25-8-p2-al2-pt1
consult-bodycam-register | recordedFrom | -366d | !lfp-25-6 ?lfp-25-7-p1-al2
consult-bodycam-register | recordedFrom | -31d | ?lfp-25-7-p1-al2
consult-bodycam-register | purpose | 1 | +lfp-25-8-p2-al2-pt1 +duty:record-concrete-reason:lfp-25-7-p1-al3-raisons
consult-bodycam-register | purpose | 2 | +lfp-25-8-p2-al2-pt2 +duty:record-concrete-reason:lfp-25-7-p1-al3-raisons
consult-bodycam-register | purpose | 3 | +lfp-25-8-p2-al2-pt3 +duty:record-concrete-reason:lfp-25-7-p1-al3-raisons
consult-bodycam-register | treatment | anonymised pseudonymised | +lfp-25-8-p2-al2-pt4 +duty:record-concrete-reason:lfp-25-7-p1-al3-raisons
consult-bodycam-register | deadline gate-25-7 | 2026-12-10T09:00:00Z | lfp-25-7-p1-al1
extract-bodycam-data | designation | gone | !lfp-25-8-p2-al7
extract-bodycam-data | designation.fromDay | gone day+1 day+366 | !lfp-25-8-p2-al7
extract-bodycam-data | designation.toDay | day-366 day-1 | !lfp-25-8-p2-al7
extract-bodycam-data | purpose | gone none | !lfp-25-8-p2-al2-pt1
extract-bodycam-data | purpose | 1 | +lfp-25-8-p2-al2-pt1
extract-bodycam-data | purpose | 2 | +lfp-25-8-p2-al2-pt2
extract-bodycam-data | purpose | 4 | !lfp-25-8-p2-al2-pt4
extract-bodycam-data | recordedFrom | gone | !law/bad-instant
extract-bodycam-data | recordedFrom | at-1s at at+1s +1d +31d | !law/interval-reversed
extract-bodycam-data | recordedFrom | -366d | !lfp-25-6 ?lfp-25-7-p1-al2
extract-bodycam-data | recordedFrom | -31d | ?lfp-25-7-p1-al2
extract-bodycam-data | recordedTo | gone | !law/bad-instant
extract-bodycam-data | recordedTo | -366d -31d -1d | !law/interval-reversed
extract-bodycam-data | missionReference | gone blank | !lfp-25-7-p1-al1
extract-bodycam-data | operationalReasons | gone blank | !lfp-25-7-p1-al1
extract-bodycam-data | accessProtected | false | !lfp-25-7-p1-al3-protege
extract-bodycam-data | journalOn | gone | ?lfp-25-7-p1-al3-journal
extract-bodycam-data | journalOn | false | !lfp-25-7-p1-al3-journal
extract-bodycam-data | concreteReason | gone blank | !lfp-25-7-p1-al3-raisons
extract-bodycam-data | recipient | gone | ?lfp-25-8-p2-al8-pt1
extract-bodycam-data | recipient.recipientClass | gone police | ?lfp-25-8-p2-al8-pt1
extract-bodycam-data | recipient.recipientClass | police | !lfp-25-8-p2-al8-pt1 ?lfp-25-8-p2-al8-pt1
extract-bodycam-data | recipient.recipientClass | authority | !lfp-25-8-p2-al8-pt2
extract-bodycam-data | recipient.recipientClass | trainer | !lfp-25-8-p2-al8-pt4
extract-bodycam-data | recipient.recipientClass | other | !lfp-25-8-p2-al8-pt1
extract-bodycam-data | recipient.role | gone | ?lfp-25-8-p2-al8-pt3
extract-bodycam-data | procedureReference | gone blank | !lfp-25-8-p2-al5
extract-bodycam-data | recipient.recipientClass | authority | ?lfp-25-8-p2-al8-pt2
extract-bodycam-data | recipient.recipientClass | complaints | ?lfp-25-8-p2-al8-pt3
extract-bodycam-data | recipient.recipientClass | trainer | ?lfp-25-8-p2-al8-pt4
extract-bodycam-data | recipient.needToKnow | true | +lfp-25-8-p2-al8-pt1
extract-bodycam-data | recipient.needToKnow | false | !lfp-25-8-p2-al8-pt1
extract-bodycam-data | deadline gate-25-7 | 2026-12-10T09:00:00Z | lfp-25-7-p1-al1
register-fixed-camera | registeredBy | gone | ?lfp-25-8-al2
register-fixed-camera | registeredBy.role | gone | ?lfp-25-8-al2
register-fixed-camera | camera | gone | ?lfp-25-8-al2
register-fixed-camera | camera.kind | gone | ?lfp-25-8-al2
register-fixed-camera | camera.kind | temporary-fixed | +lfp-25-2-p1-pt2
register-fixed-camera | camera.kind | mobile | !lfp-25-8-al2 +lfp-25-2-p1-pt1
register-fixed-camera | camera.kind | individual | !lfp-25-8-al2 +lfp-25-2-p1-pt1bis
register-fixed-camera | camera.movedDuringUse | true | !lfp-25-8-al2 +lfp-25-2-p1-pt1
register-fixed-camera | camera.forLimitedTime | true | +lfp-25-2-p1-pt2
register-fixed-camera | camera.intelligent | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
register-fixed-camera | camera.anpr | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
register-fixed-camera | usedByPolice | gone | ?lfp-25-8-al2
register-fixed-camera | usedByPolice | false | !lfp-25-8-al2
register-fixed-camera | geolocated | gone false | !lfp-25-8-al2
register-fixed-camera | digital | gone | ?lfp-25-8-al2
register-fixed-camera | digital | false | !lfp-25-8-al2
`;

/**
 * The allowed example of each act of this part, and its variants, with one fact changed: act | fact | values | what follows (two lines for one
 * value are two situations); then what falls due: act | deadline or duty | when | provision. Signs, values: `one-value-changed.fixture.ts`.
 */
export const nonVisibleValues = `
request-non-visible-use | camera | gone | ?lfp-46-4-al1
request-non-visible-use | camera.specialLegislation | blank | +lfp-46-3
request-non-visible-use | requester | gone | ?lfp-46-4-al1 ?lfp-46-5-al1-local
request-non-visible-use | requester.role | gone | ?lfp-46-4-al1
request-non-visible-use | requester.level | gone | ?lfp-46-5-al1-local
request-non-visible-use | requester.level | federal | !lfp-46-5-al1-federal
request-non-visible-use | addressedTo | gone | ?lfp-46-5-al1-local
request-non-visible-use | addressedTo.role | gone | ?lfp-46-5-al1-local
request-non-visible-use | camera.kind | gone | ?lfp-46-4-al1
request-non-visible-use | camera.kind | fixed | !lfp-46-4-al1
request-non-visible-use | camera.kind | temporary-fixed | +lfp-25-2-p1-pt2
request-non-visible-use | camera.kind | individual | ?lfp-46-4-al1 +lfp-25-2-p1-pt1bis
request-non-visible-use | camera.movedDuringUse | false | !lfp-46-4-al1
request-non-visible-use | camera.intelligent | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
request-non-visible-use | camera.anpr | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
request-non-visible-use | place | gone | ?lfp-46-4-al1
request-non-visible-use | place.fencedGreenSpace | true | +lfp-25-2-p1-pt5
request-non-visible-use | place.enclosed | true | ?lfp-46-4-al1 +lfp-25-2-p1-pt7
request-non-visible-use | place.kind | gone | ?lfp-46-4-al1
request-non-visible-use | place.kind | closed-accessible | +lfp-25-2-p1-pt5
request-non-visible-use | place.kind | closed-inaccessible | !lfp-46-4-al1 +lfp-25-2-p1-pt6
request-non-visible-use | circumstance | gone | ?lfp-46-4-al1
request-non-visible-use | circumstance.officersCannotBeIdentifiable | gone false | ?lfp-46-4-al1
request-non-visible-use | circumstance.facts | gone | ?lfp-46-4-al1
request-non-visible-use | circumstance.facts | blank | !lfp-46-4-al1
request-non-visible-use | situation | gone | ?lfp-46-4-al1
request-non-visible-use | purposes | gone none without-1 | ?lfp-25-3-p2-s1
request-non-visible-use | situation.code | gone | ?lfp-46-4-al1
request-non-visible-use | situation.code | 2 | ?lfp-46-4-al1-pt2 +duty:ask-opinion-prosecutor:lfp-46-5-al3-s1 +duty:ask-opinion-state-security:lfp-46-5-al3-s1
request-non-visible-use | situation.code | 3 | ?lfp-46-4-al1-pt3 +warning:plate-database
request-non-visible-use | situation.code | none | !lfp-46-4-al1
request-non-visible-use | situation.fallsUnderArticle22 | gone | ?lfp-46-4-al1-pt1
request-non-visible-use | situation.fallsUnderArticle22 | false | !lfp-46-4-al1-pt1
request-non-visible-use | situation.facts | gone | ?lfp-46-4-al1-pt1
request-non-visible-use | situation.facts | blank | !lfp-46-4-al1-pt1
request-non-visible-use | aimsAtSensitive | gone | ?lfp-25-3-p3-sensible
request-non-visible-use | aimsAtSensitive | true | !lfp-25-3-p3-sensible
request-non-visible-use | camera | gone | ?lfp-46-4-al1 +lfp-25-2-p1-pt4 +lfp-25-3-p2-s1 +lfp-25-3-p3-sensible +lfp-46-2 +lfp-46-4-al1 +lfp-46-4-al1-pt1 +lfp-46-5-al1-local +duty:respect-intimacy:lfp-25-3-p3-intimite +warning:data-protection-assessment +warning:host-22 +warning:host-44-5
request-non-visible-use | camera.specialLegislation | gone | +lfp-25-2-p1-pt1 +lfp-25-2-p1-pt4 +lfp-25-3-p2-s1 +lfp-25-3-p3-sensible +lfp-46-2 +lfp-46-4-al1 +lfp-46-4-al1-pt1 +lfp-46-5-al1-local +duty:respect-intimacy:lfp-25-3-p3-intimite +warning:data-protection-assessment +warning:host-22 +warning:host-44-5
request-non-visible-use | camera.specialLegislation | blank | +lfp-25-2-p1-pt1 +lfp-25-2-p1-pt4 +lfp-25-3-p2-s1 +lfp-25-3-p3-sensible +lfp-46-2 +lfp-46-3 +lfp-46-4-al1 +lfp-46-4-al1-pt1 +lfp-46-5-al1-local +duty:respect-intimacy:lfp-25-3-p3-intimite +warning:data-protection-assessment +warning:host-22 +warning:host-44-5
request-non-visible-use | situation.code | 1 | ?lfp-46-4-al1-pt1 +warning:host-22
request-non-visible-use | situation.hypothesis445 | gone | ?lfp-46-4-al1-pt2
request-non-visible-use | situation.hypothesis445 | 1 4 5 6 7 none | !lfp-46-4-al1-pt2
request-non-visible-use | situation.persons | gone | ?lfp-46-4-al1-pt2
request-non-visible-use | situation.persons.ground | gone | ?lfp-46-4-al1-pt2
request-non-visible-use | situation.persons.ground | terrorist-zone | +lfp-46-4-al1-pt2-b +warning:host-penal-137
request-non-visible-use | situation.persons.ground | neither | !lfp-46-4-al1-pt2
request-non-visible-use | situation.persons.judgement | gone | ?lfp-46-4-al1-pt2-a
request-non-visible-use | situation.persons.judgement.verdict | gone | ?lfp-46-4-al1-pt2-a
request-non-visible-use | situation.persons.judgement.verdict | not-met | !lfp-46-4-al1-pt2-a
request-non-visible-use | situation.code | 2 | !lfp-46-4-al1-pt2 ?lfp-46-4-al1-pt2 +warning:host-44-5
request-non-visible-use | situation.vehicle | gone | ?lfp-46-4-al1-pt3
request-non-visible-use | situation.vehicle.policeTransport | gone | ?lfp-46-4-al1-pt3
request-non-visible-use | situation.vehicle.policeTransport | false | !lfp-46-4-al1-pt3
request-non-visible-use | situation.vehicle.identifiable | gone | ?lfp-46-4-al1-pt3
request-non-visible-use | situation.vehicle.identifiable | true | !lfp-46-4-al1-pt3
request-non-visible-use | situation.vehicle.platesOnly | gone | ?lfp-46-4-al1-pt3
request-non-visible-use | situation.vehicle.platesOnly | false | !lfp-46-4-al1-pt3
request-non-visible-use | situation.vehicle.aim | gone | ?lfp-46-4-al1-pt3
request-non-visible-use | situation.vehicle.aim | other | !lfp-46-4-al1-pt3
give-non-visible-opinion | situation | gone | ?lfp-46-5-al2-s2
give-non-visible-opinion | situation | 2 | ?lfp-46-5-al3-s1 +lfp-46-5-al3-s1
give-non-visible-opinion | givenBy | gone | ?lfp-46-5-al2-s2
give-non-visible-opinion | givenBy.role | gone | ?lfp-46-5-al2-s2
give-non-visible-opinion | outcome | gone | !lfp-46-5-al2-s2
give-non-visible-opinion | outcome | negative | +duty:do-not-authorise:lfp-46-5-al2-s2
give-non-visible-opinion | authorisationDecidedAt | at-1s at | !lfp-46-5-al2-s2
give-non-visible-opinion | situation | 2 | +lfp-46-5-al3-s1 +duty:do-not-authorise:lfp-46-5-al3-s1
give-non-visible-opinion | situation | gone | ?lfp-46-5-al2-s2 +lfp-46-5-al2-s2 +duty:do-not-authorise:lfp-46-5-al2-s2
give-non-visible-opinion | situation | 1 3 | +lfp-46-5-al2-s2 +duty:do-not-authorise:lfp-46-5-al2-s2
give-non-visible-opinion | givenBy | gone | ?lfp-46-5-al3-s1
give-non-visible-opinion | givenBy.role | gone | ?lfp-46-5-al3-s1
give-non-visible-opinion | outcome | gone | !lfp-46-5-al3-s1
give-non-visible-opinion | aboutOngoingInvestigations | gone | ?lfp-46-5-al3-s1
give-non-visible-opinion | aboutOngoingInvestigations | false | !lfp-46-5-al3-s1
give-non-visible-opinion | authorisationDecidedAt | at-1s at | !lfp-46-5-al3-s1
authorise-non-visible-use | camera | gone | ?lfp-46-4-al1
authorise-non-visible-use | camera.specialLegislation | blank | +lfp-46-3
authorise-non-visible-use | level | gone | ?lfp-46-5-al1-local
authorise-non-visible-use | level | federal | !lfp-46-5-al1-federal +lfp-46-5-al1-federal
authorise-non-visible-use | decidedBy | gone | ?lfp-46-5-al1-local
authorise-non-visible-use | decidedBy.role | gone | ?lfp-46-5-al1-local
authorise-non-visible-use | outcome | gone | !lfp-46-5-al1-local
authorise-non-visible-use | camera.kind | gone | ?lfp-46-4-al1
authorise-non-visible-use | camera.kind | fixed | !lfp-46-4-al1
authorise-non-visible-use | camera.kind | temporary-fixed | +lfp-25-2-p1-pt2
authorise-non-visible-use | camera.kind | individual | ?lfp-46-4-al1 +lfp-25-2-p1-pt1bis
authorise-non-visible-use | camera.movedDuringUse | false | !lfp-46-4-al1
authorise-non-visible-use | camera.intelligent | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
authorise-non-visible-use | camera.anpr | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
authorise-non-visible-use | place | gone | ?lfp-46-4-al1
authorise-non-visible-use | place.fencedGreenSpace | true | +lfp-25-2-p1-pt5
authorise-non-visible-use | place.enclosed | true | ?lfp-46-4-al1 +lfp-25-2-p1-pt7
authorise-non-visible-use | place.kind | gone | ?lfp-46-4-al1
authorise-non-visible-use | place.kind | closed-accessible | +lfp-25-2-p1-pt5
authorise-non-visible-use | place.kind | closed-inaccessible | !lfp-46-4-al1 +lfp-25-2-p1-pt6
authorise-non-visible-use | circumstance | gone | ?lfp-46-4-al1
authorise-non-visible-use | circumstance.officersCannotBeIdentifiable | gone false | ?lfp-46-4-al1
authorise-non-visible-use | circumstance.facts | gone | ?lfp-46-4-al1
authorise-non-visible-use | circumstance.facts | blank | !lfp-46-4-al1
authorise-non-visible-use | situation | gone | ?lfp-46-4-al1
authorise-non-visible-use | purposes | gone | ?lfp-25-3-p2-s1 ?lfp-46-5-al2-s1
authorise-non-visible-use | purposes | none without-1 | !lfp-46-5-al2-s1 ?lfp-25-3-p2-s1
authorise-non-visible-use | situation.code | gone | ?lfp-46-4-al1
authorise-non-visible-use | situation.code | 2 | !lfp-46-5-al3-s1 !lfp-46-5-al3-s2 ?lfp-46-4-al1-pt2 ?lfp-46-5-al3-s3 +lfp-46-5-al3-s2 +lfp-46-5-al3-s2-duree
authorise-non-visible-use | situation.code | 3 | ?lfp-46-4-al1-pt3 +warning:plate-database
authorise-non-visible-use | situation.code | none | !lfp-46-4-al1
authorise-non-visible-use | situation.fallsUnderArticle22 | gone | ?lfp-46-4-al1-pt1
authorise-non-visible-use | situation.fallsUnderArticle22 | false | !lfp-46-4-al1-pt1
authorise-non-visible-use | situation.facts | gone | ?lfp-46-4-al1-pt1
authorise-non-visible-use | situation.facts | blank | !lfp-46-4-al1-pt1
authorise-non-visible-use | aimsAtSensitive | gone | ?lfp-25-3-p3-sensible
authorise-non-visible-use | aimsAtSensitive | true | !lfp-25-3-p3-sensible
authorise-non-visible-use | caseReference | gone | ?lfp-46-5-al2-s1
authorise-non-visible-use | caseReference | blank | !lfp-46-5-al2-s1
authorise-non-visible-use | singleCase | false | !lfp-46-5-al2-s1
authorise-non-visible-use | written | false | !lfp-46-5-al2-s1
authorise-non-visible-use | validFrom | at-1s | !lfp-46-4-al1
authorise-non-visible-use | validTo | gone at-1s -366d -31d | !lfp-46-5-al2-s1
authorise-non-visible-use | validTo | +31d | +gate:longer-than-a-month
authorise-non-visible-use | useStartsAt | at-1s | !lfp-46-4-al1
authorise-non-visible-use | purposes | gone | ?lfp-25-3-p2-s1 ?lfp-46-5-al3-s2
authorise-non-visible-use | purposes | none without-1 | !lfp-46-5-al3-s2 ?lfp-25-3-p2-s1
authorise-non-visible-use | situation.code | 1 | ?lfp-46-4-al1-pt1 +lfp-46-5-al2-s1 +warning:host-22
authorise-non-visible-use | situation.code | 3 | ?lfp-46-4-al1-pt3 +lfp-46-5-al2-s1 +warning:plate-database
authorise-non-visible-use | situation.hypothesis445 | gone | ?lfp-46-4-al1-pt2
authorise-non-visible-use | situation.hypothesis445 | 1 4 5 6 7 none | !lfp-46-4-al1-pt2
authorise-non-visible-use | situation.persons | gone | ?lfp-46-4-al1-pt2
authorise-non-visible-use | situation.persons.ground | gone | ?lfp-46-4-al1-pt2
authorise-non-visible-use | situation.persons.ground | terrorist-zone | +lfp-46-4-al1-pt2-b +warning:host-penal-137
authorise-non-visible-use | situation.persons.ground | neither | !lfp-46-4-al1-pt2
authorise-non-visible-use | situation.persons.judgement | gone | ?lfp-46-4-al1-pt2-a
authorise-non-visible-use | situation.persons.judgement.verdict | gone | ?lfp-46-4-al1-pt2-a
authorise-non-visible-use | situation.persons.judgement.verdict | not-met | !lfp-46-4-al1-pt2-a
authorise-non-visible-use | caseReference | gone | ?lfp-46-5-al3-s2
authorise-non-visible-use | caseReference | blank | !lfp-46-5-al3-s2
authorise-non-visible-use | singleCase | false | !lfp-46-5-al3-s2
authorise-non-visible-use | written | gone false | !lfp-46-5-al3-s2
authorise-non-visible-use | reasoned | gone false | !lfp-46-5-al3-s2
authorise-non-visible-use | proportionality | gone | ?lfp-46-5-al3-s3
authorise-non-visible-use | proportionality.verdict | gone | ?lfp-46-5-al3-s3
authorise-non-visible-use | proportionality.verdict | not-met | !lfp-46-5-al3-s3
authorise-non-visible-use | subsidiarity | gone | ?lfp-46-5-al3-s3
authorise-non-visible-use | subsidiarity.verdict | gone | ?lfp-46-5-al3-s3
authorise-non-visible-use | subsidiarity.verdict | not-met | !lfp-46-5-al3-s3
authorise-non-visible-use | prosecutorOpinion | gone | !lfp-46-5-al3-s1
authorise-non-visible-use | stateSecurityOpinion | gone | !lfp-46-5-al3-s1
authorise-non-visible-use | prosecutorOpinion.given | false | !lfp-46-5-al3-s1
authorise-non-visible-use | prosecutorOpinion.outcome | gone | ?lfp-46-5-al3-s1
authorise-non-visible-use | prosecutorOpinion.outcome | negative | !lfp-46-5-al3-s1
authorise-non-visible-use | prosecutorOpinion.givenAt | gone | ?lfp-46-5-al3-s1
authorise-non-visible-use | prosecutorOpinion.givenAt | at at+1s +1d +31d | !lfp-46-5-al3-s1
authorise-non-visible-use | stateSecurityOpinion.given | false | !lfp-46-5-al3-s1
authorise-non-visible-use | stateSecurityOpinion.outcome | gone | ?lfp-46-5-al3-s1
authorise-non-visible-use | stateSecurityOpinion.outcome | negative | !lfp-46-5-al3-s1
authorise-non-visible-use | stateSecurityOpinion.givenAt | gone | ?lfp-46-5-al3-s1
authorise-non-visible-use | stateSecurityOpinion.givenAt | at at+1s +1d +31d | !lfp-46-5-al3-s1
authorise-non-visible-use | validTo | gone at-1s -366d -31d +31d | !lfp-46-5-al3-s2-duree
authorise-non-visible-use | situation.persons.ground | radicalised | +lfp-46-4-al1-pt2-a +warning:host-lrs-3
authorise-non-visible-use | situation.persons.indications | gone | ?lfp-46-4-al1-pt2-b
authorise-non-visible-use | situation.persons.indications | blank | !lfp-46-4-al1-pt2-b
authorise-non-visible-use | situation.persons.judgement | gone | ?lfp-46-4-al1-pt2-b
authorise-non-visible-use | situation.persons.judgement.verdict | gone | ?lfp-46-4-al1-pt2-b
authorise-non-visible-use | situation.persons.judgement.verdict | not-met | !lfp-46-4-al1-pt2-b
authorise-non-visible-use | situation.code | 1 | ?lfp-46-4-al1-pt1 +warning:host-22
authorise-non-visible-use | situation.code | 2 | !lfp-46-4-al1-pt2 !lfp-46-5-al3-s1 !lfp-46-5-al3-s2 ?lfp-46-4-al1-pt2 ?lfp-46-5-al3-s3 +lfp-46-5-al3-s1 +lfp-46-5-al3-s2 +lfp-46-5-al3-s2-duree +warning:host-44-5
authorise-non-visible-use | situation.vehicle | gone | ?lfp-46-4-al1-pt3
authorise-non-visible-use | situation.vehicle.policeTransport | gone | ?lfp-46-4-al1-pt3
authorise-non-visible-use | situation.vehicle.policeTransport | false | !lfp-46-4-al1-pt3
authorise-non-visible-use | situation.vehicle.identifiable | gone | ?lfp-46-4-al1-pt3
authorise-non-visible-use | situation.vehicle.identifiable | true | !lfp-46-4-al1-pt3
authorise-non-visible-use | situation.vehicle.platesOnly | gone | ?lfp-46-4-al1-pt3
authorise-non-visible-use | situation.vehicle.platesOnly | false | !lfp-46-4-al1-pt3
authorise-non-visible-use | situation.vehicle.aim | gone | ?lfp-46-4-al1-pt3
authorise-non-visible-use | situation.vehicle.aim | other | !lfp-46-4-al1-pt3
authorise-non-visible-use | prosecutorOpinion | gone | !lfp-46-5-al2-s2
authorise-non-visible-use | prosecutorOpinion.given | false | !lfp-46-5-al2-s2
authorise-non-visible-use | prosecutorOpinion.outcome | gone | ?lfp-46-5-al2-s2
authorise-non-visible-use | prosecutorOpinion.outcome | negative | !lfp-46-5-al2-s2
authorise-non-visible-use | prosecutorOpinion.givenAt | gone | ?lfp-46-5-al2-s2
authorise-non-visible-use | prosecutorOpinion.givenAt | at at+1s +1d +31d | !lfp-46-5-al2-s2
authorise-non-visible-use | level | gone | ?lfp-46-5-al1-local +lfp-46-5-al1-local
authorise-non-visible-use | level | local | !lfp-46-5-al1-local +lfp-46-5-al1-local
authorise-non-visible-use | decidedBy | gone | ?lfp-46-5-al1-federal
authorise-non-visible-use | decidedBy.role | gone | ?lfp-46-5-al1-federal
authorise-non-visible-use | outcome | gone | !lfp-46-5-al1-federal
authorise-non-visible-use | magistrateControl | gone | +duty:notify-control-organ:lfp-46-6-al1
authorise-non-visible-use | magistrateControl.controlsUse | gone false | +duty:notify-control-organ:lfp-46-6-al1
authorise-non-visible-use | magistrateControl.magistrate | gone | ?lfp-46-6-al1-exc
authorise-non-visible-use | magistrateControl.magistrate | blank | !lfp-46-6-al1-exc
authorise-non-visible-use | magistrateControl.fileReference | gone | ?lfp-46-6-al1-exc
authorise-non-visible-use | magistrateControl.fileReference | blank | !lfp-46-6-al1-exc
authorise-non-visible-use | deadline validity-ends | 2026-11-27T09:00:00Z | lfp-46-5-al2-s1
extend-non-visible-use | current | gone | ?lfp-46-5-al2-s3
extend-non-visible-use | camera | gone | ?lfp-46-4-al1
extend-non-visible-use | camera.specialLegislation | blank | +lfp-46-3
extend-non-visible-use | level | gone | ?lfp-46-5-al1-local
extend-non-visible-use | level | federal | !lfp-46-5-al1-federal +lfp-46-5-al1-federal
extend-non-visible-use | decidedBy | gone | ?lfp-46-5-al1-local
extend-non-visible-use | decidedBy.role | gone | ?lfp-46-5-al1-local
extend-non-visible-use | outcome | gone | !lfp-46-5-al1-local
extend-non-visible-use | camera.kind | gone | ?lfp-46-4-al1
extend-non-visible-use | camera.kind | fixed | !lfp-46-4-al1
extend-non-visible-use | camera.kind | temporary-fixed | +lfp-25-2-p1-pt2
extend-non-visible-use | camera.kind | individual | ?lfp-46-4-al1 +lfp-25-2-p1-pt1bis
extend-non-visible-use | camera.movedDuringUse | false | !lfp-46-4-al1
extend-non-visible-use | camera.intelligent | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
extend-non-visible-use | camera.anpr | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
extend-non-visible-use | place | gone | ?lfp-46-4-al1
extend-non-visible-use | place.fencedGreenSpace | true | +lfp-25-2-p1-pt5
extend-non-visible-use | place.enclosed | true | ?lfp-46-4-al1 +lfp-25-2-p1-pt7
extend-non-visible-use | place.kind | gone | ?lfp-46-4-al1
extend-non-visible-use | place.kind | closed-accessible | +lfp-25-2-p1-pt5
extend-non-visible-use | place.kind | closed-inaccessible | !lfp-46-4-al1 +lfp-25-2-p1-pt6
extend-non-visible-use | circumstance | gone | ?lfp-46-4-al1
extend-non-visible-use | circumstance.officersCannotBeIdentifiable | gone false | ?lfp-46-4-al1
extend-non-visible-use | circumstance.facts | gone | ?lfp-46-4-al1
extend-non-visible-use | circumstance.facts | blank | !lfp-46-4-al1
extend-non-visible-use | situation | gone | ?lfp-46-4-al1
extend-non-visible-use | purposes | gone | ?lfp-25-3-p2-s1 ?lfp-46-5-al2-s1
extend-non-visible-use | purposes | none without-1 | !lfp-46-5-al2-s1 ?lfp-25-3-p2-s1
extend-non-visible-use | situation.code | gone | ?lfp-46-4-al1
extend-non-visible-use | situation.code | 2 | !lfp-46-5-al3-s1 !lfp-46-5-al3-s2 ?lfp-46-4-al1-pt2 ?lfp-46-5-al3-s3 +lfp-46-5-al3-s2 +lfp-46-5-al3-s2-duree +lfp-46-5-al3-s4
extend-non-visible-use | situation.code | 3 | ?lfp-46-4-al1-pt3 +warning:plate-database
extend-non-visible-use | situation.code | none | !lfp-46-4-al1
extend-non-visible-use | situation.fallsUnderArticle22 | gone | ?lfp-46-4-al1-pt1
extend-non-visible-use | situation.fallsUnderArticle22 | false | !lfp-46-4-al1-pt1
extend-non-visible-use | situation.facts | gone | ?lfp-46-4-al1-pt1
extend-non-visible-use | situation.facts | blank | !lfp-46-4-al1-pt1
extend-non-visible-use | aimsAtSensitive | gone | ?lfp-25-3-p3-sensible
extend-non-visible-use | aimsAtSensitive | true | !lfp-25-3-p3-sensible
extend-non-visible-use | current.validTo | gone | ?lfp-46-5-al2-s3
extend-non-visible-use | current.validTo | at-1s at -1d +31d | !lfp-46-5-al2-s3
extend-non-visible-use | current.validTo | -366d -31d | !lfp-46-5-al2-s3 +gate:longer-than-a-month
extend-non-visible-use | caseReference | gone | ?lfp-46-5-al2-s1
extend-non-visible-use | caseReference | blank | !lfp-46-5-al2-s1
extend-non-visible-use | singleCase | false | !lfp-46-5-al2-s1
extend-non-visible-use | written | false | !lfp-46-5-al2-s1
extend-non-visible-use | reasoned | gone | ?lfp-46-5-al2-s3
extend-non-visible-use | reasoned | false | !lfp-46-5-al2-s3
extend-non-visible-use | validFrom | at-1s | !lfp-46-4-al1
extend-non-visible-use | validTo | gone at-1s at at+1s -366d -31d | !lfp-46-5-al2-s3
extend-non-visible-use | validTo | +31d | +gate:longer-than-a-month
extend-non-visible-use | useStartsAt | at-1s | !lfp-46-4-al1
extend-non-visible-use | current | gone | ?lfp-46-5-al3-s4
extend-non-visible-use | purposes | gone | ?lfp-25-3-p2-s1 ?lfp-46-5-al3-s2
extend-non-visible-use | purposes | none without-1 | !lfp-46-5-al3-s2 ?lfp-25-3-p2-s1
extend-non-visible-use | situation.code | 1 | ?lfp-46-4-al1-pt1 +lfp-46-5-al2-s1 +lfp-46-5-al2-s3 +warning:host-22
extend-non-visible-use | situation.code | 3 | ?lfp-46-4-al1-pt3 +lfp-46-5-al2-s1 +lfp-46-5-al2-s3 +warning:plate-database
extend-non-visible-use | situation.hypothesis445 | gone | ?lfp-46-4-al1-pt2
extend-non-visible-use | situation.hypothesis445 | 1 4 5 6 7 none | !lfp-46-4-al1-pt2
extend-non-visible-use | situation.persons | gone | ?lfp-46-4-al1-pt2
extend-non-visible-use | situation.persons.ground | gone | ?lfp-46-4-al1-pt2
extend-non-visible-use | situation.persons.ground | terrorist-zone | +lfp-46-4-al1-pt2-b +warning:host-penal-137
extend-non-visible-use | situation.persons.ground | neither | !lfp-46-4-al1-pt2
extend-non-visible-use | situation.persons.judgement | gone | ?lfp-46-4-al1-pt2-a
extend-non-visible-use | situation.persons.judgement.verdict | gone | ?lfp-46-4-al1-pt2-a
extend-non-visible-use | situation.persons.judgement.verdict | not-met | !lfp-46-4-al1-pt2-a
extend-non-visible-use | current.validTo | gone | ?lfp-46-5-al3-s4
extend-non-visible-use | current.validTo | at-1s at -1d | !lfp-46-5-al3-s4
extend-non-visible-use | current.validTo | -366d -31d | !lfp-46-5-al3-s2-duree !lfp-46-5-al3-s4
extend-non-visible-use | current.validTo | +31d | !lfp-46-5-al3-s2-duree
extend-non-visible-use | caseReference | gone | ?lfp-46-5-al3-s2
extend-non-visible-use | caseReference | blank | !lfp-46-5-al3-s2
extend-non-visible-use | singleCase | false | !lfp-46-5-al3-s2
extend-non-visible-use | written | gone false | !lfp-46-5-al3-s2
extend-non-visible-use | reasoned | gone false | !lfp-46-5-al3-s4
extend-non-visible-use | proportionality | gone | ?lfp-46-5-al3-s3
extend-non-visible-use | proportionality.verdict | gone | ?lfp-46-5-al3-s3
extend-non-visible-use | proportionality.verdict | not-met | !lfp-46-5-al3-s3
extend-non-visible-use | subsidiarity | gone | ?lfp-46-5-al3-s3
extend-non-visible-use | subsidiarity.verdict | gone | ?lfp-46-5-al3-s3
extend-non-visible-use | subsidiarity.verdict | not-met | !lfp-46-5-al3-s3
extend-non-visible-use | prosecutorOpinion | gone | !lfp-46-5-al3-s1
extend-non-visible-use | stateSecurityOpinion | gone | !lfp-46-5-al3-s1
extend-non-visible-use | current.decidedAt | at-1s at at+1s +31d | !lfp-46-5-al3-s1 !lfp-46-5-al3-s4
extend-non-visible-use | prosecutorOpinion.given | false | !lfp-46-5-al3-s1
extend-non-visible-use | prosecutorOpinion.outcome | gone | ?lfp-46-5-al3-s1
extend-non-visible-use | prosecutorOpinion.outcome | negative | !lfp-46-5-al3-s1
extend-non-visible-use | prosecutorOpinion.givenAt | gone | ?lfp-46-5-al3-s1
extend-non-visible-use | prosecutorOpinion.givenAt | at at+1s +1d +31d | !lfp-46-5-al3-s1
extend-non-visible-use | prosecutorOpinion.givenAt | -366d -31d | !lfp-46-5-al3-s1 !lfp-46-5-al3-s4
extend-non-visible-use | stateSecurityOpinion.given | false | !lfp-46-5-al3-s1
extend-non-visible-use | stateSecurityOpinion.outcome | gone | ?lfp-46-5-al3-s1
extend-non-visible-use | stateSecurityOpinion.outcome | negative | !lfp-46-5-al3-s1
extend-non-visible-use | stateSecurityOpinion.givenAt | gone | ?lfp-46-5-al3-s1
extend-non-visible-use | stateSecurityOpinion.givenAt | at at+1s +1d +31d | !lfp-46-5-al3-s1
extend-non-visible-use | stateSecurityOpinion.givenAt | -366d -31d | !lfp-46-5-al3-s1 !lfp-46-5-al3-s4
extend-non-visible-use | validTo | gone at-1s at at+1s -366d -31d +31d | !lfp-46-5-al3-s2-duree
extend-non-visible-use | deadline validity-ends | 2026-11-27T09:00:00Z | lfp-46-5-al2-s3
decide-preparatory-use | camera | gone | ?lfp-46-7
decide-preparatory-use | camera.specialLegislation | blank | +lfp-46-3
decide-preparatory-use | decision | gone | ?lfp-25-5-p1-prop ?lfp-46-7
decide-preparatory-use | decision.by | gone | ?lfp-46-7
decide-preparatory-use | decision.by.role | gone | ?lfp-46-7
decide-preparatory-use | decision.inCommand | false | !lfp-46-7
decide-preparatory-use | decision.proportionality | gone | ?lfp-25-5-p1-prop
decide-preparatory-use | decision.proportionality.verdict | gone | ?lfp-25-5-p1-prop
decide-preparatory-use | decision.proportionality.verdict | not-met | !lfp-25-5-p1-prop
decide-preparatory-use | decision.subsidiarity | gone | ?lfp-25-5-p1-prop
decide-preparatory-use | decision.subsidiarity.verdict | gone | ?lfp-25-5-p1-prop
decide-preparatory-use | decision.subsidiarity.verdict | not-met | !lfp-25-5-p1-prop
decide-preparatory-use | camera.kind | gone | ?lfp-46-7
decide-preparatory-use | camera.kind | fixed | !lfp-46-7
decide-preparatory-use | camera.kind | temporary-fixed | +lfp-25-2-p1-pt2
decide-preparatory-use | camera.kind | individual | ?lfp-46-7 +lfp-25-2-p1-pt1bis
decide-preparatory-use | camera.movedDuringUse | false | !lfp-46-7
decide-preparatory-use | camera.intelligent | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
decide-preparatory-use | camera.anpr | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
decide-preparatory-use | place | gone | ?lfp-46-7
decide-preparatory-use | place.fencedGreenSpace | true | ?lfp-25-3-p1-al1 +lfp-25-2-p1-pt5
decide-preparatory-use | place.enclosed | true | ?lfp-46-7 +lfp-25-2-p1-pt7
decide-preparatory-use | place.kind | gone | ?lfp-46-7
decide-preparatory-use | place.kind | closed-accessible | ?lfp-25-3-p1-al1 +lfp-25-2-p1-pt5
decide-preparatory-use | place.kind | closed-inaccessible | ?lfp-46-7 +lfp-25-2-p1-pt6
decide-preparatory-use | purposes | gone none without-1 | ?lfp-25-3-p1-al1 ?lfp-25-3-p2-s1
decide-preparatory-use | circumstance | gone | ?lfp-46-7
decide-preparatory-use | circumstance.officersCannotBeIdentifiable | gone false | ?lfp-46-7
decide-preparatory-use | circumstance.facts | gone | ?lfp-46-7
decide-preparatory-use | circumstance.facts | blank | !lfp-46-7
decide-preparatory-use | mandate | gone | !lfp-46-7
decide-preparatory-use | mandate.issued | false | !lfp-46-7
decide-preparatory-use | mandate.issuedBy | gone | ?lfp-46-7
decide-preparatory-use | mandate.reference | gone | ?lfp-46-7
decide-preparatory-use | mandate.reference | blank | !lfp-46-7
decide-preparatory-use | mandate.coversAction | gone | ?lfp-46-7
decide-preparatory-use | mandate.coversAction | false | !lfp-46-7
decide-preparatory-use | action | gone | ?lfp-46-7
decide-preparatory-use | action.reference | gone | ?lfp-46-7
decide-preparatory-use | action.reference | blank | !lfp-46-7
decide-preparatory-use | action.endedAt | at-1s at | !lfp-46-7
decide-preparatory-use | aims | gone | ?lfp-46-7
decide-preparatory-use | aims | none | !lfp-46-7
decide-preparatory-use | aimsAtSensitive | gone | ?lfp-25-3-p3-sensible
decide-preparatory-use | aimsAtSensitive | true | !lfp-25-3-p3-sensible
authorise-protection-use | level | gone | ?lfp-46-9-al1-pt1
authorise-protection-use | level | federal | !lfp-46-9-al1-pt1
authorise-protection-use | decidedBy | gone | ?lfp-46-9-al1-pt1
authorise-protection-use | decidedBy.role | gone | ?lfp-46-9-al1-pt1
authorise-protection-use | outcome | gone | !lfp-46-9-al1-pt1
decide-protection-use | camera | gone | ?lfp-46-9-al1
decide-protection-use | camera.specialLegislation | blank | +lfp-46-3
decide-protection-use | decision | gone | ?lfp-25-5-p1-prop ?lfp-46-9-al1
decide-protection-use | decision.by | gone | ?lfp-46-9-al1
decide-protection-use | decision.by.role | gone | ?lfp-46-9-al1
decide-protection-use | decision.inCommand | false | !lfp-46-9-al1
decide-protection-use | decision.proportionality | gone | ?lfp-25-5-p1-prop
decide-protection-use | decision.proportionality.verdict | gone | ?lfp-25-5-p1-prop
decide-protection-use | decision.proportionality.verdict | not-met | !lfp-25-5-p1-prop
decide-protection-use | decision.subsidiarity | gone | ?lfp-25-5-p1-prop
decide-protection-use | decision.subsidiarity.verdict | gone | ?lfp-25-5-p1-prop
decide-protection-use | decision.subsidiarity.verdict | not-met | !lfp-25-5-p1-prop
decide-protection-use | specialisedProtection | gone | ?lfp-46-9-al1
decide-protection-use | specialisedProtection | false | !lfp-46-9-al1
decide-protection-use | camera.kind | gone | ?lfp-46-9-al1
decide-protection-use | camera.kind | fixed | !lfp-46-9-al1
decide-protection-use | camera.kind | temporary-fixed | +lfp-25-2-p1-pt2
decide-protection-use | camera.kind | individual | ?lfp-46-9-al1 +lfp-25-2-p1-pt1bis
decide-protection-use | camera.movedDuringUse | false | !lfp-46-9-al1
decide-protection-use | camera.intelligent | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
decide-protection-use | camera.anpr | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
decide-protection-use | place | gone | ?lfp-46-9-al1
decide-protection-use | place.fencedGreenSpace | true | +lfp-25-2-p1-pt5
decide-protection-use | place.enclosed | true | ?lfp-46-9-al1 +lfp-25-2-p1-pt7
decide-protection-use | place.kind | gone | ?lfp-46-9-al1
decide-protection-use | place.kind | closed-accessible | +lfp-25-2-p1-pt5
decide-protection-use | place.kind | closed-inaccessible | !lfp-46-9-al1 +lfp-25-2-p1-pt6
decide-protection-use | circumstance | gone | ?lfp-46-9-al1
decide-protection-use | circumstance.officersCannotBeIdentifiable | gone | ?lfp-46-9-al1
decide-protection-use | circumstance.officersCannotBeIdentifiable | false | !lfp-46-9-al1
decide-protection-use | circumstance.assistantsCannotBeIdentifiable | gone | ?lfp-46-9-al1
decide-protection-use | circumstance.assistantsCannotBeIdentifiable | false | !lfp-46-9-al1
decide-protection-use | circumstance.visibleUseIneffective | gone | ?lfp-46-9-al1
decide-protection-use | circumstance.visibleUseIneffective | false | !lfp-46-9-al1
decide-protection-use | circumstance.facts | gone | ?lfp-46-9-al1
decide-protection-use | circumstance.facts | blank | !lfp-46-9-al1
decide-protection-use | mission | gone | ?lfp-46-9-al1
decide-protection-use | mission.reference | gone | ?lfp-46-9-al1
decide-protection-use | mission.reference | blank | !lfp-46-9-al1
decide-protection-use | mission.endedAt | at-1s at | !lfp-46-9-al1
decide-protection-use | principle | gone | !lfp-46-9-al1-pt1
decide-protection-use | level | gone | ?lfp-46-9-al1-pt1
decide-protection-use | level | federal | !lfp-46-9-al1-pt1
decide-protection-use | principle.by | gone | ?lfp-46-9-al1-pt1
decide-protection-use | principle.by.role | gone | ?lfp-46-9-al1-pt1
decide-protection-use | principle.decidedAt | gone at-1s at at+1s | !lfp-46-9-al1-pt1
decide-protection-use | decision.decidedAt | -366d | !lfp-46-9-al1-pt1
decide-protection-use | protectedPerson | gone | ?lfp-46-9-al1-pt2
decide-protection-use | protectedPerson.refused | gone | ?lfp-46-9-al1-pt2
decide-protection-use | protectedPerson.refused | true | !lfp-46-9-al1-pt2
decide-protection-use | protectedPerson.informed | false | +gate:protected-person-not-informed
decide-protection-use | purposes | gone none without-1 | ?lfp-25-3-p2-s1
decide-protection-use | aimsAtSensitive | gone | ?lfp-25-3-p3-sensible
decide-protection-use | aimsAtSensitive | true | !lfp-25-3-p3-sensible
refuse-protection-use | refusedBy | gone | ?lfp-46-9-al1-pt2
refuse-protection-use | refusedBy.role | gone | ?lfp-46-9-al1-pt2
authorise-transfer-use | signedBy | gone | ?lfp-46-11-al1-pt1
authorise-transfer-use | signedBy | none without-1 without-2 | !lfp-46-11-al1-pt1
authorise-transfer-use | outcome | gone | !lfp-46-11-al1-pt1
decide-transfer-use | camera | gone | ?lfp-46-11-al1
decide-transfer-use | camera.specialLegislation | blank | +lfp-46-3
decide-transfer-use | decision | gone | ?lfp-25-5-p1-prop ?lfp-46-11-al1
decide-transfer-use | decision.by | gone | ?lfp-46-11-al1
decide-transfer-use | decision.by.role | gone | ?lfp-46-11-al1
decide-transfer-use | decision.inCommand | false | !lfp-46-11-al1
decide-transfer-use | decision.proportionality | gone | ?lfp-25-5-p1-prop
decide-transfer-use | decision.proportionality.verdict | gone | ?lfp-25-5-p1-prop
decide-transfer-use | decision.proportionality.verdict | not-met | !lfp-25-5-p1-prop
decide-transfer-use | decision.subsidiarity | gone | ?lfp-25-5-p1-prop
decide-transfer-use | decision.subsidiarity.verdict | gone | ?lfp-25-5-p1-prop
decide-transfer-use | decision.subsidiarity.verdict | not-met | !lfp-25-5-p1-prop
decide-transfer-use | transferOfArticle23 | gone | ?lfp-46-11-al1
decide-transfer-use | transferOfArticle23 | false | !lfp-46-11-al1
decide-transfer-use | camera.kind | gone | ?lfp-46-11-al1
decide-transfer-use | camera.kind | fixed | !lfp-46-11-al1
decide-transfer-use | camera.kind | temporary-fixed | +lfp-25-2-p1-pt2
decide-transfer-use | camera.kind | individual | ?lfp-46-11-al1 +lfp-25-2-p1-pt1bis
decide-transfer-use | camera.movedDuringUse | false | !lfp-46-11-al1
decide-transfer-use | camera.intelligent | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
decide-transfer-use | camera.anpr | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
decide-transfer-use | place | gone | ?lfp-46-11-al1
decide-transfer-use | place.fencedGreenSpace | true | +lfp-25-2-p1-pt5
decide-transfer-use | place.enclosed | true | ?lfp-46-11-al1 +lfp-25-2-p1-pt7
decide-transfer-use | place.kind | gone | ?lfp-46-11-al1
decide-transfer-use | place.kind | closed-accessible | +lfp-25-2-p1-pt5
decide-transfer-use | place.kind | closed-inaccessible | !lfp-46-11-al1 +lfp-25-2-p1-pt6
decide-transfer-use | circumstance | gone | ?lfp-46-11-al1
decide-transfer-use | circumstance.officersCannotBeIdentifiable | gone | ?lfp-46-11-al1
decide-transfer-use | circumstance.officersCannotBeIdentifiable | false | !lfp-46-11-al1
decide-transfer-use | circumstance.visibleUseIneffective | gone | ?lfp-46-11-al1
decide-transfer-use | circumstance.visibleUseIneffective | false | !lfp-46-11-al1
decide-transfer-use | circumstance.facts | gone | ?lfp-46-11-al1
decide-transfer-use | circumstance.facts | blank | !lfp-46-11-al1
decide-transfer-use | transfer | gone | ?lfp-46-11-al1
decide-transfer-use | transfer.reference | gone | ?lfp-46-11-al1
decide-transfer-use | transfer.reference | blank | !lfp-46-11-al1
decide-transfer-use | transfer.endedAt | at-1s at | !lfp-46-11-al1
decide-transfer-use | forSafetyOfPersons | gone | ?lfp-46-11-al1
decide-transfer-use | forSafetyOfPersons | false | !lfp-46-11-al1
decide-transfer-use | specialisedUnit | gone | ?lfp-46-11-al1-pt2
decide-transfer-use | specialisedUnit | false | !lfp-46-11-al1-pt2
decide-transfer-use | unmarkedVehicles | gone | ?lfp-46-11-al1-pt2
decide-transfer-use | unmarkedVehicles | false | !lfp-46-11-al1-pt2
decide-transfer-use | jointAuthorisation | gone | !lfp-46-11-al1-pt1
decide-transfer-use | jointAuthorisation.interiorAt | gone at+1s | !lfp-46-11-al1-pt1
decide-transfer-use | jointAuthorisation.justiceAt | gone at+1s | !lfp-46-11-al1-pt1
decide-transfer-use | purposes | gone none without-1 | ?lfp-25-3-p2-s1
decide-transfer-use | aimsAtSensitive | gone | ?lfp-25-3-p3-sensible
decide-transfer-use | aimsAtSensitive | true | !lfp-25-3-p3-sensible
notify-non-visible-use | regime | gone | ?lfp-46-6-al1
notify-non-visible-use | regime | judicial-action | !lfp-46-8-al1 ?lfp-46-8-al1 +duty:notify-mandate-magistrate:lfp-46-8-al1
notify-non-visible-use | regime | protection-of-persons | +lfp-46-10-al1
notify-non-visible-use | regime | transfer-of-detainees | +lfp-46-1
notify-non-visible-use | notifiedBy | gone | ?lfp-46-6-al1
notify-non-visible-use | notifiedBy.role | gone | ?lfp-46-6-al1
notify-non-visible-use | level | gone | ?lfp-46-6-al1
notify-non-visible-use | level | federal | !lfp-46-6-al1 +duty:notify-control-organ:lfp-46-6-al1
notify-non-visible-use | addressee | gone | ?lfp-46-6-al1
notify-non-visible-use | addressee.role | gone | ?lfp-46-6-al1
notify-non-visible-use | startedAt | at-1s | +gate:notified-after-start
notify-non-visible-use | regime | particular-circumstances | +lfp-46-6-al1
notify-non-visible-use | notifiedBy | gone | ?lfp-46-10-al1
notify-non-visible-use | notifiedBy.role | gone | ?lfp-46-10-al1
notify-non-visible-use | level | federal | !lfp-46-10-al1 +duty:notify-control-organ:lfp-46-10-al1
notify-non-visible-use | addressee | gone | ?lfp-46-10-al1
notify-non-visible-use | addressee.role | gone | ?lfp-46-10-al1
notify-non-visible-use | notifiedBy | gone | ?lfp-46-1
notify-non-visible-use | notifiedBy.role | gone | ?lfp-46-1
notify-non-visible-use | level | federal | !lfp-46-1 +duty:notify-control-organ:lfp-46-1
notify-non-visible-use | addressee | gone | ?lfp-46-1
notify-non-visible-use | addressee.role | gone | ?lfp-46-1
notify-non-visible-use | regime | judicial-action | !lfp-46-8-al1 ?lfp-46-8-al1
notify-non-visible-use | magistrateControl.magistrate | gone | ?lfp-46-6-al1-exc
notify-non-visible-use | magistrateControl.magistrate | blank | !lfp-46-6-al1-exc
notify-non-visible-use | magistrateControl.fileReference | gone | ?lfp-46-6-al1-exc
notify-non-visible-use | magistrateControl.fileReference | blank | !lfp-46-6-al1-exc
notify-non-visible-use | level | federal | !lfp-46-6-al1
start-non-visible-use | regime | gone | ?lfp-46-2
start-non-visible-use | regime | judicial-action | !lfp-46-7 ?lfp-46-7 +lfp-46-7 +lfp-46-8-al1
start-non-visible-use | regime | protection-of-persons | !lfp-46-9-al1-pt1 ?lfp-46-9-al1 ?lfp-46-9-al1-pt2 +lfp-46-10-al1 +lfp-46-9-al1
start-non-visible-use | regime | transfer-of-detainees | !lfp-46-11-al1-pt1 ?lfp-46-11-al1 +lfp-46-11-al1
start-non-visible-use | camera | gone | ?lfp-46-4-al1 ?lfp-46-5-al2-s1
start-non-visible-use | camera.specialLegislation | blank | +lfp-46-3
start-non-visible-use | camera.kind | gone | ?lfp-46-4-al1 ?lfp-46-5-al2-s1
start-non-visible-use | camera.kind | fixed | !lfp-46-4-al1 !lfp-46-5-al2-s1
start-non-visible-use | camera.kind | temporary-fixed | !lfp-46-5-al2-s1 +lfp-25-2-p1-pt2
start-non-visible-use | camera.kind | individual | !lfp-46-5-al2-s1 ?lfp-46-4-al1 +lfp-25-2-p1-pt1bis
start-non-visible-use | camera.movedDuringUse | false | !lfp-46-4-al1 !lfp-46-5-al2-s1
start-non-visible-use | camera.intelligent | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
start-non-visible-use | camera.anpr | true | +lfp-25-2-p1-pt3 +warning:no-facial-recognition
start-non-visible-use | place | gone | ?lfp-46-4-al1
start-non-visible-use | place.fencedGreenSpace | true | +lfp-25-2-p1-pt5
start-non-visible-use | place.enclosed | true | ?lfp-46-4-al1 +lfp-25-2-p1-pt7
start-non-visible-use | place.kind | gone | ?lfp-46-4-al1
start-non-visible-use | place.kind | closed-accessible | +lfp-25-2-p1-pt5
start-non-visible-use | place.kind | closed-inaccessible | !lfp-46-4-al1 +lfp-25-2-p1-pt6
start-non-visible-use | decision | gone | !lfp-25-5-p1-decision ?lfp-25-5-p1-decision ?lfp-25-5-p1-prop
start-non-visible-use | decision.by | gone | ?lfp-25-5-p1-decision
start-non-visible-use | decision.by.role | gone | ?lfp-25-5-p1-decision
start-non-visible-use | decision.inCommand | false | !lfp-25-5-p1-decision
start-non-visible-use | decision.proportionality | gone | ?lfp-25-5-p1-prop
start-non-visible-use | decision.proportionality.verdict | gone | ?lfp-25-5-p1-prop
start-non-visible-use | decision.proportionality.verdict | not-met | !lfp-25-5-p1-prop
start-non-visible-use | decision.subsidiarity | gone | ?lfp-25-5-p1-prop
start-non-visible-use | decision.subsidiarity.verdict | gone | ?lfp-25-5-p1-prop
start-non-visible-use | decision.subsidiarity.verdict | not-met | !lfp-25-5-p1-prop
start-non-visible-use | decision.decidedAt | gone at+1s +1d +31d | !lfp-25-5-p1-decision
start-non-visible-use | authorisation | gone | !lfp-46-4-al1
start-non-visible-use | authorisation.decidedAt | gone at+1s +31d | !lfp-46-4-al1
start-non-visible-use | authorisation.level | gone | ?lfp-46-5-al1-local
start-non-visible-use | authorisation.level | federal | !lfp-46-5-al1-federal
start-non-visible-use | authorisation.by | gone | ?lfp-46-5-al1-local
start-non-visible-use | authorisation.by.role | gone | ?lfp-46-5-al1-local
start-non-visible-use | authorisation.situation | 2 | +lfp-46-5-al3-s2 +lfp-46-5-al3-s2-duree
start-non-visible-use | authorisation.validFrom | at+1s | !lfp-46-5-al2-s1
start-non-visible-use | authorisation.validTo | gone | ?lfp-46-5-al2-s1
start-non-visible-use | authorisation.validTo | at-1s at -366d -31d | !lfp-46-5-al2-s1
start-non-visible-use | authorisation.cameraKind | gone | ?lfp-46-5-al2-s1
start-non-visible-use | authorisation.cameraKind | fixed temporary-fixed individual | !lfp-46-5-al2-s1
start-non-visible-use | authorisation.coversPurposes | false | !lfp-46-5-al2-s1
start-non-visible-use | notifiedAt | gone at+1s +1d +31d | +blocked-by:notice-not-sent +duty:notify-control-organ:lfp-46-6-al1
start-non-visible-use | inRegister | gone | +duty:enter-non-visible-section:lfp-46-14
start-non-visible-use | inRegister | false | +blocked-by:non-visible-section +duty:enter-non-visible-section:lfp-46-14
start-non-visible-use | inRegister | gone true | +gate:non-visible-section
start-non-visible-use | regime | particular-circumstances | +lfp-25-2-p1-pt4 +lfp-46-4-al1 +lfp-46-5-al1-local +lfp-46-5-al2-s1 +lfp-46-6-al1 +duty:notify-control-organ:lfp-46-6-al1
start-non-visible-use | regime | protection-of-persons | !lfp-46-9-al1-pt1 ?lfp-46-9-al1-pt2 +lfp-25-2-p1-pt4 +lfp-46-10-al1 +lfp-46-9-al1
start-non-visible-use | regime | transfer-of-detainees | !lfp-46-11-al1-pt1 +lfp-25-2-p1-pt4 +lfp-46-11-al1
start-non-visible-use | camera | gone | ?lfp-46-7
start-non-visible-use | camera.kind | gone | ?lfp-46-7
start-non-visible-use | camera.kind | temporary-fixed | +lfp-25-2-p1-pt2
start-non-visible-use | camera.kind | individual | ?lfp-46-7 +lfp-25-2-p1-pt1bis
start-non-visible-use | event | gone | ?lfp-46-7
start-non-visible-use | event.reference | gone | ?lfp-46-7
start-non-visible-use | inRegister | false | +blocked-by:non-visible-section
start-non-visible-use | regime | particular-circumstances | +lfp-46-4-al1 +lfp-46-5-al1-local +lfp-46-5-al2-s1 +lfp-46-6-al1 +duty:notify-control-organ:lfp-46-6-al1
start-non-visible-use | regime | judicial-action | !lfp-46-7 +lfp-46-7 +lfp-46-8-al1
start-non-visible-use | regime | transfer-of-detainees | !lfp-46-11-al1-pt1 +lfp-46-11-al1
start-non-visible-use | camera | gone | ?lfp-46-9-al1
start-non-visible-use | camera.kind | gone | ?lfp-46-9-al1
start-non-visible-use | camera.kind | fixed | !lfp-46-9-al1
start-non-visible-use | camera.kind | individual | ?lfp-46-9-al1 +lfp-25-2-p1-pt1bis
start-non-visible-use | camera.movedDuringUse | false | !lfp-46-9-al1
start-non-visible-use | place | gone | ?lfp-46-9-al1
start-non-visible-use | place.enclosed | true | ?lfp-46-9-al1 +lfp-25-2-p1-pt7
start-non-visible-use | place.kind | gone | ?lfp-46-9-al1
start-non-visible-use | place.kind | closed-inaccessible | !lfp-46-9-al1 +lfp-25-2-p1-pt6
start-non-visible-use | event | gone | ?lfp-46-9-al1
start-non-visible-use | event.reference | gone | ?lfp-46-9-al1
start-non-visible-use | event.reference | blank | !lfp-46-9-al1
start-non-visible-use | event.endedAt | at-1s at | !lfp-46-9-al1
start-non-visible-use | principleAuthorisedAt | at-1s at | +lfp-46-9-al1-pt1 +duty:notify-control-organ:lfp-46-10-al1
start-non-visible-use | protectedPersonRefused | true | !lfp-46-9-al1-pt2
start-non-visible-use | protectedPersonRefused | false | +lfp-46-9-al1-pt2
start-non-visible-use | regime | particular-circumstances | +lfp-46-4-al1 +lfp-46-5-al1-local +lfp-46-5-al2-s1 +lfp-46-6-al1 +blocked-by:notice-not-sent +duty:notify-control-organ:lfp-46-6-al1
start-non-visible-use | regime | judicial-action | !lfp-46-7 +lfp-46-7 +lfp-46-8-al1 +blocked-by:notice-not-sent
start-non-visible-use | regime | protection-of-persons | !lfp-46-9-al1-pt1 ?lfp-46-9-al1-pt2 +lfp-46-10-al1 +lfp-46-9-al1 +blocked-by:notice-not-sent
start-non-visible-use | camera | gone | ?lfp-46-11-al1
start-non-visible-use | camera.kind | gone | ?lfp-46-11-al1
start-non-visible-use | camera.kind | fixed | !lfp-46-11-al1
start-non-visible-use | camera.kind | individual | ?lfp-46-11-al1 +lfp-25-2-p1-pt1bis
start-non-visible-use | camera.movedDuringUse | false | !lfp-46-11-al1
start-non-visible-use | place | gone | ?lfp-46-11-al1
start-non-visible-use | place.enclosed | true | ?lfp-46-11-al1 +lfp-25-2-p1-pt7
start-non-visible-use | place.kind | gone | ?lfp-46-11-al1
start-non-visible-use | place.kind | closed-inaccessible | !lfp-46-11-al1 +lfp-25-2-p1-pt6
start-non-visible-use | event | gone | ?lfp-46-11-al1
start-non-visible-use | event.reference | gone | ?lfp-46-11-al1
start-non-visible-use | event.reference | blank | !lfp-46-11-al1
start-non-visible-use | event.endedAt | at-1s at | !lfp-46-11-al1
end-non-visible-use | regime | gone | ?lfp-46-2
end-non-visible-use | regime | judicial-action | +duty:delete-tactical-data:lfp-46-12-al2-s1 +duty:record-end-of-use:lfp-46-7
end-non-visible-use | regime | protection-of-persons | +duty:delete-tactical-data:lfp-46-12-al3-s1 +duty:record-end-of-use:lfp-46-9-al1
end-non-visible-use | regime | transfer-of-detainees | +duty:delete-tactical-data:lfp-46-12-al4-s1 +duty:record-end-of-use:lfp-46-11-al1
end-non-visible-use | authorisation.situation | 2 | +lfp-46-5-al3-s2-duree
end-non-visible-use | authorisation.validTo | at-1s -366d -31d | !lfp-46-5-al2-s1 +warning:use-overran
end-non-visible-use | regime | particular-circumstances | +lfp-46-5-al2-s1 +duty:record-end-of-use:lfp-46-4-al1
end-non-visible-use | regime | protection-of-persons | !lfp-46-9-al1 +duty:delete-tactical-data:lfp-46-12-al3-s1 +duty:record-end-of-use:lfp-46-9-al1
end-non-visible-use | regime | transfer-of-detainees | !lfp-46-11-al1 +duty:delete-tactical-data:lfp-46-12-al4-s1 +duty:record-end-of-use:lfp-46-11-al1
end-non-visible-use | event.endedAt | at at+1s | +lfp-46-7
end-non-visible-use | regime | judicial-action | !lfp-46-7 +duty:delete-tactical-data:lfp-46-12-al2-s1 +duty:record-end-of-use:lfp-46-7
end-non-visible-use | event.endedAt | at at+1s | +lfp-46-9-al1
end-non-visible-use | refusedAt | at-1s | !lfp-46-9-al1-pt2
end-non-visible-use | refusedAt | at at+1s | +lfp-46-9-al1-pt2
end-non-visible-use | event.endedAt | at at+1s | +lfp-46-11-al1
order-non-visible-stop | regime | gone | ?lfp-46-6-al2
order-non-visible-stop | regime | judicial-action | !lfp-46-8-al2
order-non-visible-stop | regime | protection-of-persons | +lfp-46-10-al2 +duty:inform-officer:lfp-46-10-al3-s2 +duty:notify-head:lfp-46-10-al3-s1 +duty:seal-data:lfp-46-10-al2 +duty:stop-use:lfp-46-10-al2
order-non-visible-stop | regime | transfer-of-detainees | +lfp-46-1 +duty:seal-data:lfp-46-1 +duty:stop-use:lfp-46-1
order-non-visible-stop | orderedBy | gone | ?lfp-46-6-al2
order-non-visible-stop | orderedBy.role | gone | ?lfp-46-6-al2
order-non-visible-stop | kind | gone | ?lfp-46-6-al2
order-non-visible-stop | reasons | gone blank | ?lfp-46-6-al2
order-non-visible-stop | regime | particular-circumstances | !lfp-46-6-al2
order-non-visible-stop | regime | protection-of-persons | !lfp-46-10-al2
order-non-visible-stop | regime | transfer-of-detainees | !lfp-46-1
order-non-visible-stop | orderedBy | gone | ?lfp-46-8-al2
order-non-visible-stop | orderedBy.role | gone | ?lfp-46-8-al2
order-non-visible-stop | issuedMandate | gone | ?lfp-46-8-al2
order-non-visible-stop | issuedMandate | false | !lfp-46-8-al2
order-non-visible-stop | kind | gone | ?lfp-46-8-al2
order-non-visible-stop | reasons | gone blank | ?lfp-46-8-al2
order-non-visible-stop | regime | particular-circumstances | +lfp-46-6-al2 +duty:inform-officer:lfp-46-6-al3-s2 +duty:notify-head:lfp-46-6-al3-s1 +duty:seal-data:lfp-46-6-al2 +duty:stop-use:lfp-46-6-al2
order-non-visible-stop | orderedBy | gone | ?lfp-46-10-al2
order-non-visible-stop | orderedBy.role | gone | ?lfp-46-10-al2
order-non-visible-stop | kind | gone | ?lfp-46-10-al2
order-non-visible-stop | reasons | gone blank | ?lfp-46-10-al2
order-non-visible-stop | orderedBy | gone | ?lfp-46-1
order-non-visible-stop | orderedBy.role | gone | ?lfp-46-1
order-non-visible-stop | kind | gone | ?lfp-46-1
order-non-visible-stop | reasons | gone blank | ?lfp-46-1
notify-non-visible-stop | regime | gone | ?lfp-46-6-al3-s1
notify-non-visible-stop | regime | judicial-action | !lfp-46-8-al3-s1 +lfp-46-8-al3-s1 +duty:inform-officer:lfp-46-8-al3-s2 +duty:notify-head:lfp-46-8-al3-s1
notify-non-visible-stop | regime | protection-of-persons | +lfp-46-10-al3-s1 +duty:inform-officer:lfp-46-10-al3-s2
notify-non-visible-stop | regime | transfer-of-detainees | +lfp-46-1
notify-non-visible-stop | notifiedBy | gone | ?lfp-46-6-al3-s1
notify-non-visible-stop | notifiedBy.role | gone | ?lfp-46-6-al3-s1
notify-non-visible-stop | addressee | gone | ?lfp-46-6-al3-s1
notify-non-visible-stop | addressee.role | gone | ?lfp-46-6-al3-s1
notify-non-visible-stop | level | gone | ?lfp-46-6-al3-s1
notify-non-visible-stop | level | federal | !lfp-46-6-al3-s1 +duty:notify-head:lfp-46-6-al3-s1
notify-non-visible-stop | orderedAt | gone | ?lfp-46-6-al3-s1
notify-non-visible-stop | orderedAt | at+1s +1d +31d | !lfp-46-6-al3-s1 +duty:notify-head:lfp-46-6-al3-s1
notify-non-visible-stop | orderedAt | -366d -31d -1d | +gate:late-notice
notify-non-visible-stop | regime | particular-circumstances | +lfp-46-6-al3-s1 +duty:inform-officer:lfp-46-6-al3-s2
notify-non-visible-stop | notifiedBy | gone | ?lfp-46-8-al3-s1
notify-non-visible-stop | notifiedBy.role | gone | ?lfp-46-8-al3-s1
notify-non-visible-stop | addressee | gone | ?lfp-46-8-al3-s1
notify-non-visible-stop | addressee.role | gone | ?lfp-46-8-al3-s1
notify-non-visible-stop | level | gone | ?lfp-46-8-al3-s1
notify-non-visible-stop | orderedAt | gone | ?lfp-46-8-al3-s1
notify-non-visible-stop | notifiedBy | gone | ?lfp-46-10-al3-s1
notify-non-visible-stop | notifiedBy.role | gone | ?lfp-46-10-al3-s1
notify-non-visible-stop | addressee | gone | ?lfp-46-10-al3-s1
notify-non-visible-stop | addressee.role | gone | ?lfp-46-10-al3-s1
notify-non-visible-stop | level | gone | ?lfp-46-10-al3-s1
notify-non-visible-stop | level | federal | !lfp-46-10-al3-s1 +duty:notify-head:lfp-46-10-al3-s1
notify-non-visible-stop | orderedAt | gone | ?lfp-46-10-al3-s1
notify-non-visible-stop | orderedAt | at+1s +1d +31d | !lfp-46-10-al3-s1 +duty:notify-head:lfp-46-10-al3-s1
notify-non-visible-stop | notifiedBy | gone | ?lfp-46-1
notify-non-visible-stop | notifiedBy.role | gone | ?lfp-46-1
notify-non-visible-stop | addressee | gone | ?lfp-46-1
notify-non-visible-stop | addressee.role | gone | ?lfp-46-1
notify-non-visible-stop | level | gone | ?lfp-46-1
notify-non-visible-stop | level | federal | !lfp-46-1
notify-non-visible-stop | orderedAt | gone | ?lfp-46-1
notify-non-visible-stop | orderedAt | at+1s +1d +31d | !lfp-46-1
inform-of-non-visible-stop | regime | gone | ?lfp-46-6-al3-s2
inform-of-non-visible-stop | regime | judicial-action | +lfp-46-8-al3-s2
inform-of-non-visible-stop | regime | protection-of-persons | +lfp-46-10-al3-s2
inform-of-non-visible-stop | regime | transfer-of-detainees | +lfp-46-1
inform-of-non-visible-stop | informedBy | gone | ?lfp-46-6-al3-s2
inform-of-non-visible-stop | informedBy.role | gone | ?lfp-46-6-al3-s2
inform-of-non-visible-stop | level | gone | ?lfp-46-6-al3-s2
inform-of-non-visible-stop | level | federal | !lfp-46-6-al3-s2 +duty:inform-officer:lfp-46-6-al3-s2
inform-of-non-visible-stop | officer | gone | ?lfp-46-6-al3-s2
inform-of-non-visible-stop | officer.role | gone | ?lfp-46-6-al3-s2
inform-of-non-visible-stop | receivedAt | gone | ?lfp-46-6-al3-s2
inform-of-non-visible-stop | receivedAt | at+1s +1d +31d | !lfp-46-6-al3-s2 +duty:inform-officer:lfp-46-6-al3-s2
inform-of-non-visible-stop | receivedAt | -366d -31d -1d | +gate:late-notice
inform-of-non-visible-stop | regime | particular-circumstances | +lfp-46-6-al3-s2
inform-of-non-visible-stop | informedBy | gone | ?lfp-46-8-al3-s2
inform-of-non-visible-stop | informedBy.role | gone | ?lfp-46-8-al3-s2
inform-of-non-visible-stop | level | gone | ?lfp-46-8-al3-s2
inform-of-non-visible-stop | level | federal | !lfp-46-8-al3-s2 +duty:inform-officer:lfp-46-8-al3-s2
inform-of-non-visible-stop | officer | gone | ?lfp-46-8-al3-s2
inform-of-non-visible-stop | officer.role | gone | ?lfp-46-8-al3-s2
inform-of-non-visible-stop | receivedAt | gone | ?lfp-46-8-al3-s2
inform-of-non-visible-stop | receivedAt | at+1s +1d +31d | !lfp-46-8-al3-s2 +duty:inform-officer:lfp-46-8-al3-s2
inform-of-non-visible-stop | informedBy | gone | ?lfp-46-10-al3-s2
inform-of-non-visible-stop | informedBy.role | gone | ?lfp-46-10-al3-s2
inform-of-non-visible-stop | level | gone | ?lfp-46-10-al3-s2
inform-of-non-visible-stop | level | federal | !lfp-46-10-al3-s2 +duty:inform-officer:lfp-46-10-al3-s2
inform-of-non-visible-stop | officer | gone | ?lfp-46-10-al3-s2
inform-of-non-visible-stop | officer.role | gone | ?lfp-46-10-al3-s2
inform-of-non-visible-stop | receivedAt | gone | ?lfp-46-10-al3-s2
inform-of-non-visible-stop | receivedAt | at+1s +1d +31d | !lfp-46-10-al3-s2 +duty:inform-officer:lfp-46-10-al3-s2
inform-of-non-visible-stop | informedBy | gone | ?lfp-46-1
inform-of-non-visible-stop | informedBy.role | gone | ?lfp-46-1
inform-of-non-visible-stop | level | gone | ?lfp-46-1
inform-of-non-visible-stop | level | federal | !lfp-46-1
inform-of-non-visible-stop | officer | gone | ?lfp-46-1
inform-of-non-visible-stop | officer.role | gone | ?lfp-46-1
inform-of-non-visible-stop | receivedAt | gone | ?lfp-46-1
inform-of-non-visible-stop | receivedAt | at+1s +1d +31d | !lfp-46-1
lift-non-visible-stop | regime | gone | ?lfp-46-6-al2
lift-non-visible-stop | regime | judicial-action | !lfp-46-8-al2 +lfp-46-8-al2
lift-non-visible-stop | regime | protection-of-persons | +lfp-46-10-al2
lift-non-visible-stop | regime | transfer-of-detainees | +lfp-46-1
lift-non-visible-stop | liftedBy | gone | ?lfp-46-6-al2
lift-non-visible-stop | liftedBy.role | gone | ?lfp-46-6-al2
lift-non-visible-stop | sameAuthority | gone | ?lfp-46-6-al2
lift-non-visible-stop | sameAuthority | false | !lfp-46-6-al2
lift-non-visible-stop | kind | gone | ?lfp-46-6-al2
lift-non-visible-stop | kind | interruption | !lfp-46-6-al2
lift-non-visible-stop | dataStillSealed | true | +duty:keep-data-sealed:lfp-46-6-al2
lift-non-visible-stop | regime | judicial-action | !lfp-46-8-al2 +lfp-46-8-al2 +duty:keep-data-sealed:lfp-46-8-al2
lift-non-visible-stop | regime | protection-of-persons | +lfp-46-10-al2 +duty:keep-data-sealed:lfp-46-10-al2
lift-non-visible-stop | regime | transfer-of-detainees | +lfp-46-1 +duty:keep-data-sealed:lfp-46-1
lift-non-visible-stop | regime | particular-circumstances | !lfp-46-6-al2 +lfp-46-6-al2 +duty:keep-data-sealed:lfp-46-6-al2
lift-non-visible-stop | regime | protection-of-persons | !lfp-46-10-al2 +lfp-46-10-al2 +duty:keep-data-sealed:lfp-46-10-al2
lift-non-visible-stop | regime | transfer-of-detainees | !lfp-46-1 +lfp-46-1 +duty:keep-data-sealed:lfp-46-1
lift-non-visible-stop | liftedBy | gone | ?lfp-46-8-al2
lift-non-visible-stop | liftedBy.role | gone | ?lfp-46-8-al2
lift-non-visible-stop | sameAuthority | gone | ?lfp-46-8-al2
lift-non-visible-stop | sameAuthority | false | !lfp-46-8-al2
lift-non-visible-stop | kind | gone | ?lfp-46-8-al2
lift-non-visible-stop | kind | interruption | !lfp-46-8-al2
lift-non-visible-stop | regime | particular-circumstances | +lfp-46-6-al2 +duty:keep-data-sealed:lfp-46-6-al2
lift-non-visible-stop | liftedBy | gone | ?lfp-46-10-al2
lift-non-visible-stop | liftedBy.role | gone | ?lfp-46-10-al2
lift-non-visible-stop | sameAuthority | gone | ?lfp-46-10-al2
lift-non-visible-stop | sameAuthority | false | !lfp-46-10-al2
lift-non-visible-stop | kind | gone | ?lfp-46-10-al2
lift-non-visible-stop | kind | interruption | !lfp-46-10-al2
keep-non-visible-recording | recordedFrom | gone | !law/bad-instant
keep-non-visible-recording | recordedFrom | at-1s at at+1s +1d +31d | !law/interval-reversed
keep-non-visible-recording | recordedFrom | -366d | !lfp-46-12-al1
keep-non-visible-recording | recordedTo | gone | !law/bad-instant
keep-non-visible-recording | recordedTo | -366d -31d -1d | !law/interval-reversed
keep-non-visible-recording | regime | gone | ?lfp-46-12-al1
keep-non-visible-recording | regime | judicial-action | ?lfp-46-12-al2-s1 +duty:delete-tactical-data:lfp-46-12-al2-s1
keep-non-visible-recording | regime | protection-of-persons | ?lfp-46-12-al3-s1 +lfp-46-12-al3-refus +duty:delete-tactical-data:lfp-46-12-al3-s1
keep-non-visible-recording | regime | transfer-of-detainees | ?lfp-46-12-al4-s1 +duty:delete-tactical-data:lfp-46-12-al4-s1
keep-non-visible-recording | sound | gone | ?lfp-25-9-al1
keep-non-visible-recording | sound | true | !lfp-25-9-al1 +warning:penal-code-259bis
keep-non-visible-recording | store | section-12-database | ?lfp-46-12-al1 +warning:plate-database
keep-non-visible-recording | regime | particular-circumstances | +lfp-46-12-al1 +duty:delete-recording:lfp-46-12-al1
keep-non-visible-recording | regime | protection-of-persons | +lfp-46-12-al3-refus +lfp-46-12-al3-s1 +duty:delete-tactical-data:lfp-46-12-al3-s1
keep-non-visible-recording | regime | transfer-of-detainees | +lfp-46-12-al4-s1 +duty:delete-tactical-data:lfp-46-12-al4-s1
keep-non-visible-recording | event | gone | ?lfp-46-12-al2-s1
keep-non-visible-recording | tacticalPurpose | gone | ?lfp-46-12-al2-s1
keep-non-visible-recording | tacticalPurpose | false | !lfp-46-12-al2-s1
keep-non-visible-recording | heldAsChanceFind | true | +lfp-46-12-al2-s2
keep-non-visible-recording | event.endedAt | at-1s at | !lfp-46-12-al2-s1
keep-non-visible-recording | event.startedAt | at-1s at at+1s | !lfp-46-12-al2-s1
keep-non-visible-recording | regime | judicial-action | +lfp-46-12-al2-s1 +duty:delete-tactical-data:lfp-46-12-al2-s1
keep-non-visible-recording | event | gone | ?lfp-46-12-al3-s1
keep-non-visible-recording | tacticalPurpose | gone | ?lfp-46-12-al3-s1
keep-non-visible-recording | tacticalPurpose | false | !lfp-46-12-al3-s1
keep-non-visible-recording | heldAsChanceFind | true | +lfp-46-12-al3-s2
keep-non-visible-recording | refusedAt | at-1s at | !lfp-46-12-al3-refus
keep-non-visible-recording | event.endedAt | at-1s at | !lfp-46-12-al3-s1
keep-non-visible-recording | event.startedAt | at-1s at at+1s | !lfp-46-12-al3-s1
keep-non-visible-recording | event | gone | ?lfp-46-12-al4-s1
keep-non-visible-recording | tacticalPurpose | gone | ?lfp-46-12-al4-s1
keep-non-visible-recording | tacticalPurpose | false | !lfp-46-12-al4-s1
keep-non-visible-recording | heldAsChanceFind | true | +lfp-46-12-al4-s2
keep-non-visible-recording | event.endedAt | at-1s at | !lfp-46-12-al4-s1
keep-non-visible-recording | event.startedAt | at-1s at at+1s | !lfp-46-12-al4-s1
keep-non-visible-recording | deadline gate-46-13 | 2026-12-19T09:00:00Z | lfp-46-13-al1
keep-non-visible-recording | deadline latest-deletion | 2027-11-19T09:00:00Z | lfp-46-12-al1
hold-chance-find | recordedFrom | gone | !law/bad-instant
hold-chance-find | recordedFrom | at-1s at at+1s +1d +31d | !law/interval-reversed
hold-chance-find | recordedFrom | -366d | !lfp-46-12-al2-s2
hold-chance-find | recordedTo | gone | !law/bad-instant
hold-chance-find | recordedTo | -366d -31d -1d | !law/interval-reversed
hold-chance-find | regime | gone | ?lfp-46-12-al2-s2
hold-chance-find | regime | particular-circumstances | !lfp-46-12-al1 +warning:criminal-file
hold-chance-find | regime | protection-of-persons | +lfp-46-12-al3-s2
hold-chance-find | regime | transfer-of-detainees | +lfp-46-12-al4-s2
hold-chance-find | decidedBy | gone | ?lfp-46-12-al2-s2
hold-chance-find | decidedBy.role | gone | ?lfp-46-12-al2-s2
hold-chance-find | punishable | gone | ?lfp-46-12-al2-s2
hold-chance-find | punishable | false | !lfp-46-12-al2-s2
hold-chance-find | byChance | gone | ?lfp-46-12-al2-s2
hold-chance-find | byChance | false | !lfp-46-12-al2-s2
hold-chance-find | aim | gone | ?lfp-46-12-al2-s2
hold-chance-find | aim | other | !lfp-46-12-al2-s2
hold-chance-find | segmentsOnly | gone | ?lfp-46-12-al2-s2
hold-chance-find | segmentsOnly | false | !lfp-46-12-al2-s2
hold-chance-find | reportReference | gone | ?lfp-46-12-al2-s2
hold-chance-find | reportReference | blank | !lfp-46-12-al2-s2
hold-chance-find | recordedFrom | -366d | !lfp-46-12-al3-s2
hold-chance-find | regime | judicial-action | +lfp-46-12-al2-s2
hold-chance-find | decidedBy | gone | ?lfp-46-12-al3-s2
hold-chance-find | decidedBy.role | gone | ?lfp-46-12-al3-s2
hold-chance-find | punishable | gone | ?lfp-46-12-al3-s2
hold-chance-find | punishable | false | !lfp-46-12-al3-s2
hold-chance-find | byChance | gone | ?lfp-46-12-al3-s2
hold-chance-find | byChance | false | !lfp-46-12-al3-s2
hold-chance-find | aim | gone | ?lfp-46-12-al3-s2
hold-chance-find | aim | other | !lfp-46-12-al3-s2
hold-chance-find | segmentsOnly | gone | ?lfp-46-12-al3-s2
hold-chance-find | segmentsOnly | false | !lfp-46-12-al3-s2
hold-chance-find | reportReference | gone | ?lfp-46-12-al3-s2
hold-chance-find | reportReference | blank | !lfp-46-12-al3-s2
hold-chance-find | recordedFrom | -366d | !lfp-46-12-al4-s2
hold-chance-find | decidedBy | gone | ?lfp-46-12-al4-s2
hold-chance-find | decidedBy.role | gone | ?lfp-46-12-al4-s2
hold-chance-find | punishable | gone | ?lfp-46-12-al4-s2
hold-chance-find | punishable | false | !lfp-46-12-al4-s2
hold-chance-find | byChance | gone | ?lfp-46-12-al4-s2
hold-chance-find | byChance | false | !lfp-46-12-al4-s2
hold-chance-find | aim | gone | ?lfp-46-12-al4-s2
hold-chance-find | aim | other | !lfp-46-12-al4-s2
hold-chance-find | segmentsOnly | gone | ?lfp-46-12-al4-s2
hold-chance-find | segmentsOnly | false | !lfp-46-12-al4-s2
hold-chance-find | reportReference | gone | ?lfp-46-12-al4-s2
hold-chance-find | reportReference | blank | !lfp-46-12-al4-s2
hold-chance-find | deadline latest-deletion | 2027-11-19T09:00:00Z | lfp-46-12-al1
open-non-visible-recording | viewer | gone | ?lfp-46-13-al1
open-non-visible-recording | viewer.role | gone | ?lfp-46-13-al1
open-non-visible-recording | viewerIsPolice | false | !lfp-46-13-al1
open-non-visible-recording | regime | gone | ?lfp-46-12-al1
open-non-visible-recording | regime | judicial-action | ?lfp-46-12-al2-s1
open-non-visible-recording | regime | protection-of-persons | ?lfp-46-12-al3-s1 +lfp-46-12-al3-refus
open-non-visible-recording | regime | transfer-of-detainees | ?lfp-46-12-al4-s1
open-non-visible-recording | store | section-12-database | ?lfp-46-12-al1 +warning:plate-database
open-non-visible-recording | recordedFrom | gone | !law/bad-instant
open-non-visible-recording | recordedFrom | at-1s at at+1s +1d +31d | !law/interval-reversed
open-non-visible-recording | recordedFrom | -366d | !lfp-46-12-al1 !lfp-46-13-al2
open-non-visible-recording | recordedFrom | -31d | !lfp-46-13-al2
open-non-visible-recording | recordedTo | gone | !law/bad-instant
open-non-visible-recording | recordedTo | -366d -31d -1d | !law/interval-reversed
open-non-visible-recording | missionReference | gone blank | !lfp-46-13-al1
open-non-visible-recording | operationalReasons | gone blank | !lfp-46-13-al1
open-non-visible-recording | accessProtected | gone | ?lfp-46-13-al3
open-non-visible-recording | accessProtected | false | !lfp-46-13-al3
open-non-visible-recording | journalOn | gone | ?lfp-46-13-al3
open-non-visible-recording | journalOn | false | !lfp-46-13-al3
open-non-visible-recording | concreteReason | gone blank | !lfp-25-7-p1-al3-raisons
open-non-visible-recording | regime | protection-of-persons | +lfp-46-12-al3-refus +lfp-46-12-al3-s1
open-non-visible-recording | regime | transfer-of-detainees | +lfp-46-12-al4-s1
open-non-visible-recording | heldAsChanceFind | true | +lfp-46-12-al2-s2
open-non-visible-recording | event | gone | ?lfp-46-12-al2-s1
open-non-visible-recording | event.endedAt | at-1s at | !lfp-46-12-al2-s1
open-non-visible-recording | tacticalPurpose | gone | ?lfp-46-12-al2-s1
open-non-visible-recording | tacticalPurpose | false | !lfp-46-12-al2-s1
open-non-visible-recording | regime | judicial-action | +lfp-46-12-al2-s1
open-non-visible-recording | heldAsChanceFind | true | +lfp-46-12-al3-s2
open-non-visible-recording | refusedAt | at-1s at | !lfp-46-12-al3-refus
open-non-visible-recording | event | gone | ?lfp-46-12-al3-s1
open-non-visible-recording | event.endedAt | at-1s at | !lfp-46-12-al3-s1
open-non-visible-recording | tacticalPurpose | gone | ?lfp-46-12-al3-s1
open-non-visible-recording | tacticalPurpose | false | !lfp-46-12-al3-s1
open-non-visible-recording | heldAsChanceFind | true | +lfp-46-12-al4-s2
open-non-visible-recording | event | gone | ?lfp-46-12-al4-s1
open-non-visible-recording | event.endedAt | at-1s at | !lfp-46-12-al4-s1
open-non-visible-recording | tacticalPurpose | gone | ?lfp-46-12-al4-s1
open-non-visible-recording | tacticalPurpose | false | !lfp-46-12-al4-s1
open-non-visible-recording | deadline gate-46-13 | 2026-12-19T09:00:00Z | lfp-46-13-al1
open-non-visible-recording | deadline latest-deletion | 2027-11-19T09:00:00Z | lfp-46-12-al1
decide-non-visible-access | decidedBy | gone | ?lfp-46-13-al2
decide-non-visible-access | decidedBy.role | gone | ?lfp-46-13-al2
decide-non-visible-access | outcome | gone | !lfp-46-13-al2
decide-non-visible-access | written | gone false | !lfp-46-13-al2
decide-non-visible-access | reasoned | gone false | !lfp-46-13-al2
decide-non-visible-access | scopeStated | gone false | !lfp-46-13-al2
decide-non-visible-access | branch | gone administrative | !lfp-46-13-al2
delete-non-visible-recording | recordedFrom | gone | !law/bad-instant
delete-non-visible-recording | recordedFrom | at-1s at at+1s +1d +31d | !law/interval-reversed
delete-non-visible-recording | recordedFrom | -366d | +warning:retention-exceeded
delete-non-visible-recording | recordedTo | gone | !law/bad-instant
delete-non-visible-recording | recordedTo | -366d -31d -1d | !law/interval-reversed
delete-non-visible-recording | regime | gone | ?lfp-46-12-al1
delete-non-visible-recording | regime | judicial-action | +lfp-46-12-al2-s1
delete-non-visible-recording | regime | protection-of-persons | +lfp-46-12-al3-s1
delete-non-visible-recording | regime | transfer-of-detainees | +lfp-46-12-al4-s1
delete-non-visible-recording | camera.kind | individual | !lfp-25-6-al2-pt1
delete-non-visible-recording | regime | particular-circumstances | +lfp-46-12-al1
delete-non-visible-recording | regime | protection-of-persons | +lfp-46-12-al3-refus
delete-non-visible-recording | heldAsChanceFind | true | +lfp-46-12-al2-s2
delete-non-visible-recording | heldAsChanceFind | true | +lfp-46-12-al3-s2
delete-non-visible-recording | refusedAt | gone at+1s | +lfp-46-12-al3-s1
delete-non-visible-recording | heldAsChanceFind | true | +lfp-46-12-al4-s2
delete-non-visible-recording | deadline latest-deletion | 2027-11-19T09:00:00Z | lfp-46-12-al1
register-non-visible-use | registeredBy | gone | ?lfp-46-14
register-non-visible-use | registeredBy.role | gone | ?lfp-46-14
register-non-visible-use | useReference | gone blank | !lfp-46-14
register-non-visible-use | inNonVisibleSection | gone | ?lfp-46-14
register-non-visible-use | inNonVisibleSection | false | !lfp-46-14
register-non-visible-use | madePublic | true | !lfp-46-14
consult-non-visible-register | consultedBy | gone | ?lfp-25-8-al3
consult-non-visible-register | consultedBy.role | gone | ?lfp-25-8-al3
consult-non-visible-register | onRequest | gone false | !lfp-25-8-al3
inspect-non-visible-use | askedBy | gone | ?lfp-46-1
inspect-non-visible-use | askedBy.role | gone | ?lfp-46-1
`;

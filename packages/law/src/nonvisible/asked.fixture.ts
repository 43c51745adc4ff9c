/** What each provision of this part asks, and of whom: provision | who can supply or mend it | facts | acts (the signs: `asked.test.ts`). */
export const nonVisibleAsked = `
lfp-25-3-p1-al1 | - | place.managedByPolice purposes | decide-preparatory-use
lfp-25-3-p2-s1 | - | purposes | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use
lfp-25-3-p2-s1 | chief-of-corps coordinating-director requesting-director | purposes.hypothesis445 | request-non-visible-use authorise-non-visible-use extend-non-visible-use
lfp-25-3-p3-sensible | - | ! aimsAtSensitive | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use
lfp-25-5-p1-decision | responsible-officer | ! decision.by.role decision.decidedAt | start-non-visible-use
lfp-25-5-p1-prop | responsible-officer | ! decision.proportionality decision.subsidiarity | decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
lfp-25-6-al2-pt1 | - | ! | delete-non-visible-recording
lfp-25-7-p1-al3-raisons | operational-member | concreteReason | open-non-visible-recording
lfp-25-8-al3 | - | onRequest | consult-non-visible-register
lfp-25-8-al3 | competent-dpa dpa control-organ administrative-police-authority mayor minister-interior judicial-police-authority prosecutor investigating-judge dpo security-privacy-adviser | consultedBy.role | consult-non-visible-register
lfp-25-8-al3 | control-organ administrative-police-authority mayor minister-interior judicial-police-authority prosecutor investigating-judge dpo | ! consultedBy.role | consult-non-visible-register
lfp-25-9-al1 | - | ! sound | keep-non-visible-recording
lfp-46-1 | - | ! | end-non-visible-use notify-non-visible-stop inform-of-non-visible-stop
lfp-46-1 | - | orderedAt | notify-non-visible-stop
lfp-46-1 | - | receivedAt | inform-of-non-visible-stop
lfp-46-1 | chief-of-corps commissioner-general federal-committee-member | level | notify-non-visible-stop inform-of-non-visible-stop
lfp-46-1 | chief-of-corps | ! | notify-non-visible-stop inform-of-non-visible-stop
lfp-46-1 | chief-of-corps | addressee.role | notify-non-visible-stop
lfp-46-1 | chief-of-corps | informedBy.role | inform-of-non-visible-stop
lfp-46-1 | commissioner-general federal-committee-member | ! | notify-non-visible-stop inform-of-non-visible-stop
lfp-46-1 | control-organ | ! | notify-non-visible-use start-non-visible-use order-non-visible-stop notify-non-visible-stop lift-non-visible-stop hold-chance-find open-non-visible-recording inspect-non-visible-use
lfp-46-1 | control-organ | addressee.role | notify-non-visible-use
lfp-46-1 | control-organ | askedBy.role | inspect-non-visible-use
lfp-46-1 | control-organ | kind orderedBy.role reasons | order-non-visible-stop
lfp-46-1 | control-organ | notifiedBy.role | notify-non-visible-stop
lfp-46-1 | responsible-officer chief-of-corps | ! notifiedBy.role | notify-non-visible-use
lfp-46-1 | responsible-officer commissioner-general federal-committee-member | ! | notify-non-visible-use
lfp-46-1 | responsible-officer | ! officer.role | inform-of-non-visible-stop
lfp-46-10-al1 | control-organ | ! addressee.role | notify-non-visible-use
lfp-46-10-al1 | responsible-officer chief-of-corps | ! notifiedBy.role | notify-non-visible-use
lfp-46-10-al1 | responsible-officer commissioner-general federal-committee-member | ! | notify-non-visible-use
lfp-46-10-al2 | - | ! | end-non-visible-use lift-non-visible-stop
lfp-46-10-al2 | - | kind | lift-non-visible-stop
lfp-46-10-al2 | control-organ | ! | start-non-visible-use order-non-visible-stop lift-non-visible-stop hold-chance-find open-non-visible-recording
lfp-46-10-al2 | control-organ | kind orderedBy.role reasons | order-non-visible-stop
lfp-46-10-al2 | control-organ | liftedBy.role sameAuthority | lift-non-visible-stop
lfp-46-10-al3-s1 | - | ! orderedAt | notify-non-visible-stop
lfp-46-10-al3-s1 | chief-of-corps commissioner-general federal-committee-member | level | notify-non-visible-stop
lfp-46-10-al3-s1 | chief-of-corps | ! addressee.role | notify-non-visible-stop
lfp-46-10-al3-s1 | commissioner-general federal-committee-member | ! | notify-non-visible-stop
lfp-46-10-al3-s1 | control-organ | ! notifiedBy.role | notify-non-visible-stop
lfp-46-10-al3-s2 | - | ! receivedAt | inform-of-non-visible-stop
lfp-46-10-al3-s2 | chief-of-corps commissioner-general federal-committee-member | level | inform-of-non-visible-stop
lfp-46-10-al3-s2 | chief-of-corps | ! informedBy.role | inform-of-non-visible-stop
lfp-46-10-al3-s2 | commissioner-general federal-committee-member | ! | inform-of-non-visible-stop
lfp-46-10-al3-s2 | responsible-officer | ! officer.role | inform-of-non-visible-stop
lfp-46-11-al1 | - | ! | decide-transfer-use start-non-visible-use end-non-visible-use
lfp-46-11-al1 | - | camera.kind place.kind | decide-transfer-use start-non-visible-use
lfp-46-11-al1 | - | forSafetyOfPersons | decide-transfer-use
lfp-46-11-al1 | dpo control-organ | ? | decide-transfer-use start-non-visible-use
lfp-46-11-al1 | responsible-officer | ! circumstance.facts circumstance.officersCannotBeIdentifiable circumstance.visibleUseIneffective decision.by.role transfer.reference transferOfArticle23 | decide-transfer-use
lfp-46-11-al1 | responsible-officer | event.reference | start-non-visible-use
lfp-46-11-al1-pt1 | minister-interior minister-justice | outcome signedBy | authorise-transfer-use
lfp-46-11-al1-pt1 | minister-interior | ! | authorise-transfer-use
lfp-46-11-al1-pt1 | minister-interior | jointAuthorisation.interiorAt | decide-transfer-use start-non-visible-use
lfp-46-11-al1-pt1 | minister-justice | jointAuthorisation.justiceAt | decide-transfer-use start-non-visible-use
lfp-46-11-al1-pt2 | - | ! unmarkedVehicles | decide-transfer-use
lfp-46-11-al1-pt2 | responsible-officer | ! specialisedUnit | decide-transfer-use
lfp-46-12-al1 | - | regime | keep-non-visible-recording open-non-visible-recording delete-non-visible-recording
lfp-46-12-al1 | dpo | ? | keep-non-visible-recording open-non-visible-recording
lfp-46-12-al1 | prosecutor investigating-judge | ! | hold-chance-find
lfp-46-12-al2-s1 | - | ! event | keep-non-visible-recording open-non-visible-recording
lfp-46-12-al2-s1 | responsible-officer | ! tacticalPurpose | keep-non-visible-recording open-non-visible-recording
lfp-46-12-al2-s2 | - | ! aim byChance punishable regime reportReference segmentsOnly | hold-chance-find
lfp-46-12-al2-s2 | responsible-officer | ! decidedBy.role | hold-chance-find
lfp-46-12-al3-refus | - | ! | keep-non-visible-recording open-non-visible-recording
lfp-46-12-al3-s1 | - | ! event | keep-non-visible-recording open-non-visible-recording
lfp-46-12-al3-s1 | responsible-officer | ! tacticalPurpose | keep-non-visible-recording open-non-visible-recording
lfp-46-12-al3-s2 | - | ! aim byChance punishable reportReference segmentsOnly | hold-chance-find
lfp-46-12-al3-s2 | responsible-officer | ! decidedBy.role | hold-chance-find
lfp-46-12-al4-s1 | - | ! event | keep-non-visible-recording open-non-visible-recording
lfp-46-12-al4-s1 | responsible-officer | ! tacticalPurpose | keep-non-visible-recording open-non-visible-recording
lfp-46-12-al4-s2 | - | ! aim byChance punishable reportReference segmentsOnly | hold-chance-find
lfp-46-12-al4-s2 | responsible-officer | ! decidedBy.role | hold-chance-find
lfp-46-13-al1 | operational-member | missionReference operationalReasons | open-non-visible-recording
lfp-46-13-al1 | police-service | ! viewerIsPolice | open-non-visible-recording
lfp-46-13-al2 | - | branch | decide-non-visible-access
lfp-46-13-al2 | prosecutor investigating-judge | ! decidedBy.role outcome reasoned scopeStated written | decide-non-visible-access
lfp-46-13-al3 | - | ! journalOn | open-non-visible-recording
lfp-46-13-al3 | chief-of-corps commissioner-general | ! accessProtected | open-non-visible-recording
lfp-46-14 | - | ! | register-non-visible-use
lfp-46-14 | police-service | ! inNonVisibleSection registeredBy.role useReference | register-non-visible-use
lfp-46-2 | - | regime | start-non-visible-use end-non-visible-use
lfp-46-3 | dpo | ? | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
lfp-46-4-al1 | - | ! camera.kind place.kind | request-non-visible-use authorise-non-visible-use extend-non-visible-use start-non-visible-use
lfp-46-4-al1 | chief-of-corps commissioner-general federal-committee-member | authorisation authorisation.decidedAt | start-non-visible-use
lfp-46-4-al1 | chief-of-corps | authorisation.decidedAt | start-non-visible-use
lfp-46-4-al1 | dpo control-organ | ? | request-non-visible-use authorise-non-visible-use extend-non-visible-use start-non-visible-use
lfp-46-4-al1 | police-service | ! situation.code | request-non-visible-use authorise-non-visible-use extend-non-visible-use
lfp-46-4-al1 | police-service | requester.role | request-non-visible-use
lfp-46-4-al1 | responsible-officer | circumstance.facts circumstance.officersCannotBeIdentifiable circumstance.visibleUseIneffective | request-non-visible-use authorise-non-visible-use extend-non-visible-use
lfp-46-4-al1-pt1 | police-service | ! situation.facts situation.fallsUnderArticle22 | request-non-visible-use authorise-non-visible-use extend-non-visible-use
lfp-46-4-al1-pt2 | police-service | ! situation.hypothesis445 situation.persons.ground | request-non-visible-use authorise-non-visible-use extend-non-visible-use
lfp-46-4-al1-pt2-a | police-service | ! situation.persons.judgement | request-non-visible-use authorise-non-visible-use extend-non-visible-use
lfp-46-4-al1-pt2-b | police-service | ! situation.persons.indications situation.persons.judgement | request-non-visible-use authorise-non-visible-use extend-non-visible-use
lfp-46-4-al1-pt3 | - | ! situation.vehicle.aim situation.vehicle.identifiable situation.vehicle.platesOnly situation.vehicle.policeTransport | request-non-visible-use authorise-non-visible-use extend-non-visible-use
lfp-46-5-al1-federal | commissioner-general federal-committee-member | ! | request-non-visible-use authorise-non-visible-use extend-non-visible-use start-non-visible-use
lfp-46-5-al1-federal | commissioner-general federal-committee-member | authorisation.by.role | start-non-visible-use
lfp-46-5-al1-federal | commissioner-general federal-committee-member | decidedBy.role outcome | authorise-non-visible-use
lfp-46-5-al1-local | chief-of-corps commissioner-general federal-committee-member | level | request-non-visible-use authorise-non-visible-use extend-non-visible-use start-non-visible-use
lfp-46-5-al1-local | chief-of-corps | ! | request-non-visible-use authorise-non-visible-use extend-non-visible-use start-non-visible-use
lfp-46-5-al1-local | chief-of-corps | addressedTo.role | request-non-visible-use
lfp-46-5-al1-local | chief-of-corps | authorisation.by.role | start-non-visible-use
lfp-46-5-al1-local | chief-of-corps | decidedBy.role outcome | authorise-non-visible-use extend-non-visible-use
lfp-46-5-al2-s1 | - | ! | authorise-non-visible-use start-non-visible-use end-non-visible-use
lfp-46-5-al2-s1 | - | validTo | authorise-non-visible-use
lfp-46-5-al2-s1 | chief-of-corps | ! | authorise-non-visible-use extend-non-visible-use start-non-visible-use
lfp-46-5-al2-s1 | chief-of-corps | authorisation.cameraKind authorisation.validTo camera.kind | start-non-visible-use
lfp-46-5-al2-s1 | chief-of-corps | caseReference purposes | authorise-non-visible-use extend-non-visible-use
lfp-46-5-al2-s1 | commissioner-general federal-committee-member | ! | authorise-non-visible-use start-non-visible-use
lfp-46-5-al2-s1 | commissioner-general federal-committee-member | caseReference purposes | authorise-non-visible-use
lfp-46-5-al2-s2 | - | ! situation | give-non-visible-opinion
lfp-46-5-al2-s2 | prosecutor | ! | give-non-visible-opinion authorise-non-visible-use
lfp-46-5-al2-s2 | prosecutor | givenBy.role outcome | give-non-visible-opinion
lfp-46-5-al2-s2 | prosecutor | prosecutorOpinion prosecutorOpinion.givenAt prosecutorOpinion.outcome | authorise-non-visible-use
lfp-46-5-al2-s3 | - | ! validTo | extend-non-visible-use
lfp-46-5-al2-s3 | chief-of-corps commissioner-general federal-committee-member | ! current.validTo | extend-non-visible-use
lfp-46-5-al2-s3 | chief-of-corps | ! reasoned | extend-non-visible-use
lfp-46-5-al3-s1 | - | ! | give-non-visible-opinion
lfp-46-5-al3-s1 | prosecutor state-security | ! aboutOngoingInvestigations givenBy.role outcome | give-non-visible-opinion
lfp-46-5-al3-s1 | prosecutor | ! prosecutorOpinion prosecutorOpinion.givenAt prosecutorOpinion.outcome | authorise-non-visible-use extend-non-visible-use
lfp-46-5-al3-s1 | state-security | ! stateSecurityOpinion stateSecurityOpinion.givenAt stateSecurityOpinion.outcome | authorise-non-visible-use extend-non-visible-use
lfp-46-5-al3-s2 | chief-of-corps | ! | authorise-non-visible-use extend-non-visible-use start-non-visible-use
lfp-46-5-al3-s2 | chief-of-corps | caseReference purposes written | authorise-non-visible-use extend-non-visible-use
lfp-46-5-al3-s2 | chief-of-corps | reasoned | authorise-non-visible-use
lfp-46-5-al3-s2 | commissioner-general federal-committee-member | ! | start-non-visible-use
lfp-46-5-al3-s2 | commissioner-general federal-committee-member | reasoned written | authorise-non-visible-use
lfp-46-5-al3-s2-duree | - | ! | authorise-non-visible-use extend-non-visible-use end-non-visible-use
lfp-46-5-al3-s2-duree | - | validTo | authorise-non-visible-use extend-non-visible-use
lfp-46-5-al3-s2-duree | chief-of-corps | ! | start-non-visible-use
lfp-46-5-al3-s2-duree | commissioner-general federal-committee-member | ! | start-non-visible-use
lfp-46-5-al3-s3 | chief-of-corps | ! proportionality subsidiarity | authorise-non-visible-use extend-non-visible-use
lfp-46-5-al3-s3 | commissioner-general federal-committee-member | proportionality subsidiarity | authorise-non-visible-use
lfp-46-5-al3-s4 | chief-of-corps commissioner-general federal-committee-member | ! current.validTo | extend-non-visible-use
lfp-46-5-al3-s4 | chief-of-corps | reasoned | extend-non-visible-use
lfp-46-5-al3-s4 | prosecutor | ! | extend-non-visible-use
lfp-46-5-al3-s4 | state-security | ! | extend-non-visible-use
lfp-46-6-al1 | - | regime | notify-non-visible-use
lfp-46-6-al1 | chief-of-corps commissioner-general federal-committee-member | level | notify-non-visible-use
lfp-46-6-al1 | chief-of-corps | ! notifiedBy.role | notify-non-visible-use
lfp-46-6-al1 | commissioner-general federal-committee-member | ! | notify-non-visible-use
lfp-46-6-al1 | control-organ | ! addressee.role | notify-non-visible-use
lfp-46-6-al1-exc | - | magistrateControl.fileReference magistrateControl.magistrate | authorise-non-visible-use extend-non-visible-use notify-non-visible-use start-non-visible-use
lfp-46-6-al2 | - | ! | end-non-visible-use lift-non-visible-stop
lfp-46-6-al2 | - | kind | lift-non-visible-stop
lfp-46-6-al2 | - | regime | order-non-visible-stop lift-non-visible-stop
lfp-46-6-al2 | control-organ | ! | start-non-visible-use order-non-visible-stop lift-non-visible-stop open-non-visible-recording
lfp-46-6-al2 | control-organ | kind orderedBy.role reasons | order-non-visible-stop
lfp-46-6-al2 | control-organ | liftedBy.role sameAuthority | lift-non-visible-stop
lfp-46-6-al3-s1 | - | ! orderedAt regime | notify-non-visible-stop
lfp-46-6-al3-s1 | chief-of-corps commissioner-general federal-committee-member | level | notify-non-visible-stop
lfp-46-6-al3-s1 | chief-of-corps | ! addressee.role | notify-non-visible-stop
lfp-46-6-al3-s1 | commissioner-general federal-committee-member | ! | notify-non-visible-stop
lfp-46-6-al3-s1 | control-organ | ! notifiedBy.role | notify-non-visible-stop
lfp-46-6-al3-s2 | - | ! receivedAt regime | inform-of-non-visible-stop
lfp-46-6-al3-s2 | chief-of-corps commissioner-general federal-committee-member | level | inform-of-non-visible-stop
lfp-46-6-al3-s2 | chief-of-corps | ! informedBy.role | inform-of-non-visible-stop
lfp-46-6-al3-s2 | commissioner-general federal-committee-member | ! | inform-of-non-visible-stop
lfp-46-6-al3-s2 | responsible-officer | ! officer.role | inform-of-non-visible-stop
lfp-46-7 | - | ! | decide-preparatory-use start-non-visible-use end-non-visible-use
lfp-46-7 | - | camera.kind | decide-preparatory-use start-non-visible-use
lfp-46-7 | dpo control-organ | ? | decide-preparatory-use start-non-visible-use
lfp-46-7 | prosecutor investigating-judge | ! mandate mandate.coversAction mandate.issuedBy | decide-preparatory-use start-non-visible-use
lfp-46-7 | prosecutor investigating-judge | ? | decide-preparatory-use
lfp-46-7 | responsible-officer | ! action.reference aims circumstance.facts circumstance.officersCannotBeIdentifiable circumstance.visibleUseIneffective decision.by.role place.kind | decide-preparatory-use
lfp-46-7 | responsible-officer | event.reference | start-non-visible-use
lfp-46-7 | responsible-officer | mandate.reference | decide-preparatory-use start-non-visible-use
lfp-46-8-al1 | prosecutor investigating-judge | ! mandate.issuedBy | notify-non-visible-use
lfp-46-8-al1 | responsible-officer | ! notifiedBy.role | notify-non-visible-use
lfp-46-8-al2 | - | ! | end-non-visible-use lift-non-visible-stop
lfp-46-8-al2 | - | kind | lift-non-visible-stop
lfp-46-8-al2 | prosecutor investigating-judge | ! | start-non-visible-use order-non-visible-stop lift-non-visible-stop hold-chance-find open-non-visible-recording
lfp-46-8-al2 | prosecutor investigating-judge | issuedMandate kind orderedBy.role reasons | order-non-visible-stop
lfp-46-8-al2 | prosecutor investigating-judge | liftedBy.role sameAuthority | lift-non-visible-stop
lfp-46-8-al3-s1 | - | ! orderedAt | notify-non-visible-stop
lfp-46-8-al3-s1 | chief-of-corps commissioner-general federal-committee-member | level | notify-non-visible-stop
lfp-46-8-al3-s1 | chief-of-corps | ! addressee.role | notify-non-visible-stop
lfp-46-8-al3-s1 | commissioner-general federal-committee-member | ! | notify-non-visible-stop
lfp-46-8-al3-s1 | prosecutor investigating-judge | ! notifiedBy.role | notify-non-visible-stop
lfp-46-8-al3-s2 | - | ! receivedAt | inform-of-non-visible-stop
lfp-46-8-al3-s2 | chief-of-corps commissioner-general federal-committee-member | level | inform-of-non-visible-stop
lfp-46-8-al3-s2 | chief-of-corps | ! informedBy.role | inform-of-non-visible-stop
lfp-46-8-al3-s2 | commissioner-general federal-committee-member | ! | inform-of-non-visible-stop
lfp-46-8-al3-s2 | responsible-officer | ! officer.role | inform-of-non-visible-stop
lfp-46-9-al1 | - | ! | decide-protection-use start-non-visible-use end-non-visible-use
lfp-46-9-al1 | - | camera.kind place.kind | decide-protection-use start-non-visible-use
lfp-46-9-al1 | dpo control-organ | ? | decide-protection-use start-non-visible-use
lfp-46-9-al1 | responsible-officer | ! circumstance.assistantsCannotBeIdentifiable circumstance.facts circumstance.officersCannotBeIdentifiable circumstance.visibleUseIneffective decision.by.role mission.reference specialisedProtection | decide-protection-use
lfp-46-9-al1 | responsible-officer | event.reference | start-non-visible-use
lfp-46-9-al1-pt1 | chief-of-corps commissioner-general federal-committee-member | level | authorise-protection-use decide-protection-use
lfp-46-9-al1-pt1 | chief-of-corps commissioner-general federal-committee-member | principleAuthorisedAt | start-non-visible-use
lfp-46-9-al1-pt1 | chief-of-corps | ! | authorise-protection-use decide-protection-use
lfp-46-9-al1-pt1 | chief-of-corps | decidedBy.role outcome | authorise-protection-use
lfp-46-9-al1-pt1 | chief-of-corps | principle principle.by.role principle.decidedAt | decide-protection-use
lfp-46-9-al1-pt1 | commissioner-general federal-committee-member | ! | authorise-protection-use decide-protection-use
lfp-46-9-al1-pt2 | - | ! | end-non-visible-use
lfp-46-9-al1-pt2 | protected-person | ! | decide-protection-use refuse-protection-use start-non-visible-use
lfp-46-9-al1-pt2 | protected-person | protectedPerson.refused | decide-protection-use
lfp-46-9-al1-pt2 | protected-person | protectedPersonRefused | start-non-visible-use
lfp-46-9-al1-pt2 | protected-person | refusedBy.role | refuse-protection-use
`;

/** What is owed: duty | provision | term | by whom | to whom | acts. */
export const nonVisibleOwed = `
answer-control-organ | lfp-46-1 | no-term | police-service | control-organ | inspect-non-visible-use
ask-opinion-prosecutor | lfp-46-5-al2-s2 | before-decision | police-service | prosecutor | request-non-visible-use
ask-opinion-prosecutor | lfp-46-5-al3-s1 | before-decision | police-service | prosecutor | request-non-visible-use
ask-opinion-state-security | lfp-46-5-al3-s1 | before-decision | police-service | state-security | request-non-visible-use
delete-recording | lfp-46-12-al1 | P12M | police-service | - | keep-non-visible-recording
delete-recording | lfp-46-12-al1 | P365D | police-service | - | keep-non-visible-recording
delete-refused-data | lfp-46-12-al3-refus | at-once | police-service | - | refuse-protection-use
delete-tactical-data | lfp-46-12-al2-s1 | at-once | police-service | - | end-non-visible-use keep-non-visible-recording
delete-tactical-data | lfp-46-12-al3-s1 | at-once | police-service | - | end-non-visible-use keep-non-visible-recording
delete-tactical-data | lfp-46-12-al4-s1 | at-once | police-service | - | end-non-visible-use keep-non-visible-recording
do-not-authorise | lfp-46-5-al2-s2 | no-term | chief-of-corps commissioner-general federal-committee-member | - | give-non-visible-opinion
do-not-authorise | lfp-46-5-al3-s1 | no-term | chief-of-corps commissioner-general federal-committee-member | - | give-non-visible-opinion
enter-non-visible-section | lfp-46-14 | no-term | police-service | - | authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
inform-officer | lfp-46-10-al3-s2 | at-once | chief-of-corps commissioner-general federal-committee-member | responsible-officer | order-non-visible-stop notify-non-visible-stop inform-of-non-visible-stop
inform-officer | lfp-46-10-al3-s2 | at-once | chief-of-corps | responsible-officer | order-non-visible-stop notify-non-visible-stop inform-of-non-visible-stop
inform-officer | lfp-46-10-al3-s2 | at-once | commissioner-general federal-committee-member | responsible-officer | order-non-visible-stop notify-non-visible-stop inform-of-non-visible-stop
inform-officer | lfp-46-6-al3-s2 | at-once | chief-of-corps commissioner-general federal-committee-member | responsible-officer | order-non-visible-stop notify-non-visible-stop inform-of-non-visible-stop
inform-officer | lfp-46-6-al3-s2 | at-once | chief-of-corps | responsible-officer | order-non-visible-stop notify-non-visible-stop inform-of-non-visible-stop
inform-officer | lfp-46-6-al3-s2 | at-once | commissioner-general federal-committee-member | responsible-officer | order-non-visible-stop notify-non-visible-stop inform-of-non-visible-stop
inform-officer | lfp-46-8-al3-s2 | at-once | chief-of-corps commissioner-general federal-committee-member | responsible-officer | order-non-visible-stop notify-non-visible-stop inform-of-non-visible-stop
inform-officer | lfp-46-8-al3-s2 | at-once | chief-of-corps | responsible-officer | order-non-visible-stop notify-non-visible-stop inform-of-non-visible-stop
inform-officer | lfp-46-8-al3-s2 | at-once | commissioner-general federal-committee-member | responsible-officer | order-non-visible-stop notify-non-visible-stop inform-of-non-visible-stop
journal-access | lfp-46-13-al3 | at-once | police-service | - | open-non-visible-recording
keep-data-sealed | lfp-46-1 | no-term | police-service | - | lift-non-visible-stop
keep-data-sealed | lfp-46-10-al2 | no-term | police-service | - | lift-non-visible-stop
keep-data-sealed | lfp-46-6-al2 | no-term | police-service | - | lift-non-visible-stop
keep-data-sealed | lfp-46-8-al2 | no-term | police-service | - | lift-non-visible-stop
log-consultation | lfp-25-8-al3 | at-once | police-service federal-police | - | consult-non-visible-register
notify-control-organ | lfp-46-1 | before-use | responsible-officer | control-organ | decide-transfer-use notify-non-visible-use start-non-visible-use
notify-control-organ | lfp-46-10-al1 | no-term | responsible-officer | control-organ | decide-protection-use notify-non-visible-use start-non-visible-use
notify-control-organ | lfp-46-6-al1 | no-term | chief-of-corps commissioner-general federal-committee-member | control-organ | authorise-non-visible-use extend-non-visible-use start-non-visible-use
notify-control-organ | lfp-46-6-al1 | no-term | chief-of-corps | control-organ | authorise-non-visible-use extend-non-visible-use notify-non-visible-use start-non-visible-use
notify-control-organ | lfp-46-6-al1 | no-term | commissioner-general federal-committee-member | control-organ | authorise-non-visible-use notify-non-visible-use
notify-head | lfp-46-10-al3-s1 | at-once | control-organ | chief-of-corps commissioner-general federal-committee-member | order-non-visible-stop notify-non-visible-stop
notify-head | lfp-46-10-al3-s1 | at-once | control-organ | chief-of-corps | order-non-visible-stop notify-non-visible-stop
notify-head | lfp-46-10-al3-s1 | at-once | control-organ | commissioner-general federal-committee-member | order-non-visible-stop notify-non-visible-stop
notify-head | lfp-46-6-al3-s1 | at-once | control-organ | chief-of-corps commissioner-general federal-committee-member | order-non-visible-stop notify-non-visible-stop
notify-head | lfp-46-6-al3-s1 | at-once | control-organ | chief-of-corps | order-non-visible-stop notify-non-visible-stop
notify-head | lfp-46-6-al3-s1 | at-once | control-organ | commissioner-general federal-committee-member | order-non-visible-stop notify-non-visible-stop
notify-head | lfp-46-8-al3-s1 | at-once | prosecutor investigating-judge | chief-of-corps commissioner-general federal-committee-member | notify-non-visible-stop
notify-head | lfp-46-8-al3-s1 | at-once | prosecutor investigating-judge | chief-of-corps | order-non-visible-stop notify-non-visible-stop
notify-head | lfp-46-8-al3-s1 | at-once | prosecutor investigating-judge | commissioner-general federal-committee-member | notify-non-visible-stop
notify-head | lfp-46-8-al3-s1 | at-once | prosecutor | chief-of-corps commissioner-general federal-committee-member | order-non-visible-stop
notify-head | lfp-46-8-al3-s1 | at-once | prosecutor | chief-of-corps | order-non-visible-stop
notify-head | lfp-46-8-al3-s1 | at-once | prosecutor | commissioner-general federal-committee-member | order-non-visible-stop
notify-mandate-magistrate | lfp-46-8-al1 | no-term | responsible-officer | investigating-judge | decide-preparatory-use
notify-mandate-magistrate | lfp-46-8-al1 | no-term | responsible-officer | prosecutor investigating-judge | decide-preparatory-use notify-non-visible-use start-non-visible-use
prove-erasure | lfp-46-12-al1 | at-once | police-service | - | delete-non-visible-recording
record-concrete-reason | lfp-25-7-p1-al3-raisons | at-once | police-service | - | open-non-visible-recording
record-end-of-use | lfp-46-11-al1 | at-once | responsible-officer | - | end-non-visible-use
record-end-of-use | lfp-46-4-al1 | at-once | responsible-officer | - | end-non-visible-use
record-end-of-use | lfp-46-7 | at-once | responsible-officer | - | end-non-visible-use
record-end-of-use | lfp-46-9-al1 | at-once | responsible-officer | - | end-non-visible-use
respect-intimacy | lfp-25-3-p3-intimite | no-term | police-service | - | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use
seal-data | lfp-46-1 | at-once | police-service | - | order-non-visible-stop
seal-data | lfp-46-10-al2 | at-once | police-service | - | order-non-visible-stop
seal-data | lfp-46-6-al2 | at-once | police-service | - | order-non-visible-stop
seal-data | lfp-46-8-al2 | at-once | police-service | - | order-non-visible-stop
stop-use | lfp-46-1 | at-once | responsible-officer | - | order-non-visible-stop
stop-use | lfp-46-10-al2 | at-once | responsible-officer | - | order-non-visible-stop
stop-use | lfp-46-6-al2 | at-once | responsible-officer | - | order-non-visible-stop
stop-use | lfp-46-8-al2 | at-once | responsible-officer | - | order-non-visible-stop
stop-use | lfp-46-9-al1-pt2 | at-once | responsible-officer | - | refuse-protection-use
`;

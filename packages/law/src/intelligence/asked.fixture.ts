/** What each provision of this part asks, and of whom: provision | who can supply or mend it | facts | acts (the signs: `asked.test.ts`). */
export const intelligenceAsked = `
lrs-16-4-p1-al1 | - | ! store | open-intelligence-access
lrs-16-4-p1-al1 | intelligence-service | ! requesterRole | open-intelligence-access
lrs-16-4-p1-al1 | police-service | ! policeUseAuthorised | open-intelligence-access
lrs-16-4-p1-al1-roi | competent-dpa | ! | open-intelligence-access
lrs-16-4-p1-al1-roi | king | ! modalitiesDecree.inForce | open-intelligence-access
lrs-16-4-p1-al2 | intelligence-service | ! viewerRole | watch-live-intelligence
lrs-16-4-p1-al2 | police-service | ! policeControl | watch-live-intelligence
lrs-16-4-p1-al3 | - | ! audience | release-for-intelligence-training
lrs-16-4-p1-al3 | intelligence-service | ! review trainingReference treatment | release-for-intelligence-training
lrs-16-4-p2-al1 | - | ! store | decide-intelligence-access use-intelligence-access
lrs-16-4-p2-al1 | - | scope | decide-intelligence-access
lrs-16-4-p2-al1 | intelligence-officer | ! | decide-intelligence-access use-intelligence-access
lrs-16-4-p2-al1 | intelligence-officer | decidedBy.role missionReference operationalReasons | decide-intelligence-access
lrs-16-4-p2-al1 | intelligence-officer | decision decision.by decision.covers decision.decidedAt decision.outcome | use-intelligence-access
lrs-16-4-p2-al1 | intelligence-service | ! viewerRole | use-intelligence-access
lrs-16-4-p2-al1 | methods-officer | ! | decide-intelligence-access use-intelligence-access
lrs-16-4-p2-al1 | methods-officer | decidedBy.role missionReference operationalReasons | decide-intelligence-access
lrs-16-4-p2-al1 | methods-officer | decision decision.by decision.covers decision.decidedAt decision.outcome | use-intelligence-access
lrs-16-4-p2-al2 | intelligence-head intelligence-head-delegate | ! | decide-intelligence-access use-intelligence-access
lrs-16-4-p2-al2 | intelligence-head intelligence-head-delegate | decidedBy.role | decide-intelligence-access
lrs-16-4-p2-al2 | intelligence-head intelligence-head-delegate | decision decision.by decision.decidedAt decision.outcome | use-intelligence-access
lrs-16-4-p2-al2 | intelligence-head | decidedBy.designation | decide-intelligence-access
lrs-16-4-p2-al3-s1 | intelligence-head intelligence-head-delegate | decisionSent reasonsSent | report-intelligence-decision
lrs-16-4-p2-al3-s1 | intelligence-head intelligence-head-delegate | reasoned | confirm-intelligence-access
lrs-16-4-p2-al3-s1 | intelligence-service | ! recipientRole | report-intelligence-decision
lrs-16-4-p2-al3-s2 | intelligence-head intelligence-head-delegate | ! | decide-intelligence-access use-intelligence-access
lrs-16-4-p2-al3-s2 | intelligence-head intelligence-head-delegate | decidedBy.role investigationReference | decide-intelligence-access
lrs-16-4-p2-al3-s2 | intelligence-head intelligence-head-delegate | decision.covers | use-intelligence-access
lrs-16-4-p2-al3-s3 | - | ! month | report-monthly-accesses
lrs-16-4-p2-al3-s3 | intelligence-service | ! recipientRole | report-monthly-accesses
lrs-16-4-p2-al3-s4 | committee-r | ! | use-intelligence-access forbid-intelligence-exploitation
lrs-16-4-p2-al3-s4 | committee-r | decidedByRole gatheredBy gatheredUnlawfully | forbid-intelligence-exploitation
lrs-16-4-p2-al4 | - | ! journalOn | use-intelligence-access
lrs-16-4-p2-al4 | intelligence-service | ! accessProtected concreteReason | use-intelligence-access
lrs-16-4-p2-urgence | intelligence-head intelligence-head-delegate | ! decidedBy.role urgencyReasons | decide-intelligence-access
lrs-16-4-p2-urgence | methods-officer | ! | decide-intelligence-access
lrs-16-4-p2-urgence-ecrit | - | ! | confirm-intelligence-access
lrs-16-4-p2-urgence-ecrit | intelligence-head intelligence-head-delegate | ! confirmedBy.role oralDecidedAt written | confirm-intelligence-access
lrs-16-4-p3-al1-pt1 | - | ! source store | run-intelligence-correlation
lrs-16-4-p3-al1-pt1 | intelligence-service | ! | authorise-intelligence-list run-intelligence-correlation
lrs-16-4-p3-al1-pt1 | intelligence-service | runByRole | run-intelligence-correlation
lrs-16-4-p3-al1-pt1 | intelligence-service | source | authorise-intelligence-list
lrs-16-4-p3-al1-pt2 | - | ! store | run-intelligence-correlation
lrs-16-4-p3-al1-pt2 | intelligence-service | ! | present-intelligence-criteria run-intelligence-correlation
lrs-16-4-p3-al1-pt2 | intelligence-service | presentedByRole | present-intelligence-criteria
lrs-16-4-p3-al1-pt2 | intelligence-service | runByRole | run-intelligence-correlation
lrs-16-4-p3-al2 | intelligence-head | method | run-intelligence-correlation
lrs-16-4-p3-al2 | intelligence-service | mode | run-intelligence-correlation
lrs-16-4-p3-al3-s1 | intelligence-head | ! decidedBy.designation | decide-intelligence-access authorise-intelligence-list
lrs-16-4-p3-al3-s1 | intelligence-officer | ! | authorise-intelligence-list run-intelligence-correlation
lrs-16-4-p3-al3-s1 | intelligence-officer | contentAuthorisation contentAuthorisation.byRole contentAuthorisation.digestMatches | run-intelligence-correlation
lrs-16-4-p3-al3-s1 | intelligence-officer | contentDigest decidedBy.role | authorise-intelligence-list
lrs-16-4-p3-al3-s1 | methods-officer | ! | authorise-intelligence-list run-intelligence-correlation
lrs-16-4-p3-al3-s1 | methods-officer | contentAuthorisation contentAuthorisation.byRole contentAuthorisation.digestMatches | run-intelligence-correlation
lrs-16-4-p3-al3-s1 | methods-officer | contentDigest decidedBy.role | authorise-intelligence-list
lrs-16-4-p3-al3-s2 | intelligence-officer | investigationReferences | authorise-intelligence-list
lrs-16-4-p3-al3-s2 | methods-officer | investigationReferences | authorise-intelligence-list
lrs-16-4-p3-al4-s1 | intelligence-service | ! recipientRole sameVersionAsUsed | report-correlation-list
lrs-16-4-p3-al4-s2 | committee-r | ! decidedByRole gatheredUnlawfully | forbid-intelligence-exploitation
lrs-16-4-p3-al5-s1 | intelligence-service | ! presentedToRole | present-intelligence-criteria
lrs-16-4-p3-al5-s1 | intelligence-service | criteriaPresentedAt | run-intelligence-correlation
lrs-16-4-p3-al5-s3-cible | intelligence-service | ! criteria.proportionate criteria.specific criteria.targeted | present-intelligence-criteria run-intelligence-correlation
lrs-16-4-p3-al5-s3-individu | intelligence-service | ! criteria.aimAtIndividual | present-intelligence-criteria run-intelligence-correlation
lrs-16-4-p4 | - | ! register | consult-register-intelligence
lrs-16-4-p4 | intelligence-service | ! consultedByRole missionReference | consult-register-intelligence
lrs-16-4-p5-al1 | intelligence-officer methods-officer | ! directAccessPossible | request-under-article-14
lrs-16-4-p5-al1 | intelligence-service | ! requesterRole | request-under-article-14
lrs-16-4-p5-al1 | police-service | ! article14Met | request-under-article-14
lrs-16-4-p5-al2-s1 | magistrate prosecutor investigating-judge | ! | suspend-intelligence-access end-intelligence-suspension
lrs-16-4-p5-al2-s1 | magistrate prosecutor investigating-judge | hampersInquiry inChargeOfCase orderedByRole scopeStated | suspend-intelligence-access
lrs-16-4-p5-al2-s1 | magistrate prosecutor investigating-judge | how isOrderer liftedByRole untilDay | end-intelligence-suspension
lrs-16-4-p5-al2-s1 | police-service magistrate | ! suspendedItemsWithheld | use-intelligence-access
lrs-16-4-p5-al2-s1 | police-service | touchesSuspension | use-intelligence-access
lrs-16-4-p5-al2-s2 | police-service | ! toldIncomplete | use-intelligence-access
lrs-16-4-p6 | intelligence-head intelligence-head-delegate | ! | decide-intelligence-access confirm-intelligence-access
lrs-16-4-p6 | intelligence-head intelligence-head-delegate | confirmedBy.isCaseManager | confirm-intelligence-access
lrs-16-4-p6 | intelligence-head intelligence-head-delegate | decidedBy.isCaseManager | decide-intelligence-access
lrs-16-4-p6 | intelligence-officer | decidedBy.isCaseManager | decide-intelligence-access authorise-intelligence-list
lrs-16-4-p6 | methods-officer | ! | decide-intelligence-access confirm-intelligence-access authorise-intelligence-list run-intelligence-correlation
lrs-16-4-p6 | methods-officer | confirmedBy.isCaseManager | confirm-intelligence-access
lrs-16-4-p6 | methods-officer | decidedBy.isCaseManager | decide-intelligence-access authorise-intelligence-list
lrs-18-11-p3-al1 | intelligence-head committee-r | ! method.procedureFollowed | watch-live-intelligence
lrs-18-11-p3-al1 | intelligence-head | ! method.fromDay method.reference | watch-live-intelligence
lrs-18-11-p3-al1 | intelligence-head | means | decide-special-method
lrs-18-11-p3-al2 | intelligence-head committee-r | ! | run-intelligence-correlation decide-special-method
lrs-18-11-p3-al2 | intelligence-head committee-r | method.procedureFollowed | run-intelligence-correlation
lrs-18-11-p3-al2 | intelligence-head committee-r | procedureFollowed | decide-special-method
lrs-18-11-p3-al2 | intelligence-head | ! | run-intelligence-correlation decide-special-method
lrs-18-11-p3-al2 | intelligence-head | decidedByRole | decide-special-method
lrs-18-11-p3-al2 | intelligence-head | method.fromDay method.reference | run-intelligence-correlation
lrs-18-11-p3-al3 | intelligence-head | investigationReference | decide-special-method
lrs-18-11-p3-al4 | intelligence-service | ! criteria.aimAtIndividual criteria.proportionate criteria.specific criteria.targeted | run-intelligence-correlation decide-special-method
lrs-18-11-p3-al5 | intelligence-head | criteriaLink threatStatement usesCriteria | decide-special-method
lrs-18-4-p3-al1 | intelligence-head committee-r | ! method.procedureFollowed | watch-live-intelligence
lrs-18-4-p3-al1 | intelligence-head | ! isObservation method.fromDay method.kind method.reference | watch-live-intelligence
lrs-18-4-p3-al1 | intelligence-head | means method | decide-special-method
lrs-18-4-p3-al2 | intelligence-head committee-r | ! | run-intelligence-correlation decide-special-method
lrs-18-4-p3-al2 | intelligence-head committee-r | method.procedureFollowed | run-intelligence-correlation
lrs-18-4-p3-al2 | intelligence-head committee-r | procedureFollowed | decide-special-method
lrs-18-4-p3-al2 | intelligence-head | ! | run-intelligence-correlation decide-special-method
lrs-18-4-p3-al2 | intelligence-head | decidedByRole | decide-special-method
lrs-18-4-p3-al2 | intelligence-head | method.fromDay method.kind method.reference | run-intelligence-correlation
lrs-18-4-p3-al3 | intelligence-head | investigationReference | decide-special-method
lrs-18-4-p3-al4 | intelligence-service | ! criteria.aimAtIndividual criteria.proportionate criteria.specific criteria.targeted | run-intelligence-correlation decide-special-method
lrs-18-4-p3-al5 | intelligence-head | criteriaLink threatStatement usesCriteria | decide-special-method
lrs-3-pt8-1 | intelligence-head | ! | decide-intelligence-access confirm-intelligence-access
lrs-3-pt8-1 | intelligence-head | confirmedBy.designation | confirm-intelligence-access
lrs-3-pt8-1 | intelligence-head | decidedBy.designation | decide-intelligence-access
lrs-3-pt9 | intelligence-head | ! decidedBy.designation | decide-intelligence-access authorise-intelligence-list
`;

/** What is owed: duty | provision | term | by whom | to whom | acts. */
export const intelligenceOwed = `
confirm-oral-access-in-writing | lrs-16-4-p2-urgence-ecrit | first-working-day | intelligence-head intelligence-head-delegate | - | decide-intelligence-access
journal-access | lrs-16-4-p2-al4 | at-once | intelligence-service | - | use-intelligence-access
log-consultation | lrs-16-4-p4 | at-once | federal-police | - | consult-register-intelligence
log-live-session | lrs-16-4-p1-al2 | at-once | intelligence-service | - | watch-live-intelligence
record-anonymisation | lrs-16-4-p1-al3 | at-once | intelligence-service | - | release-for-intelligence-training
record-concrete-reason | lrs-16-4-p2-al4 | at-once | intelligence-service | - | use-intelligence-access
seal-forbidden-data | lrs-16-4-p2-al3-s4 | at-once | intelligence-service | committee-r | forbid-intelligence-exploitation
seal-forbidden-data | lrs-16-4-p3-al4-s2 | at-once | intelligence-service | committee-r | forbid-intelligence-exploitation
send-correlation-list | lrs-16-4-p3-al4-s1 | as-soon-as-possible | intelligence-service | committee-r | run-intelligence-correlation
send-decision-to-committee-r | lrs-16-4-p2-al3-s1 | as-soon-as-possible | intelligence-head intelligence-head-delegate | committee-r | decide-intelligence-access confirm-intelligence-access report-intelligence-decision
send-monthly-list | lrs-16-4-p2-al3-s3 | P1M | intelligence-service | committee-r | decide-intelligence-access report-monthly-accesses
stop-exploitation | lrs-16-4-p2-al3-s4 | at-once | intelligence-service | - | forbid-intelligence-exploitation
stop-exploitation | lrs-16-4-p3-al4-s2 | at-once | intelligence-service | - | forbid-intelligence-exploitation
tell-data-incomplete | lrs-16-4-p5-al2-s2 | at-once | police-service | intelligence-service | use-intelligence-access
withhold-suspended-data | lrs-16-4-p5-al2-s1 | at-once | police-service | - | suspend-intelligence-access
`;

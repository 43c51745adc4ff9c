/**
 * The allowed example of each act of this part, and its variants, with one fact changed: act | fact | values | what follows (two lines for one
 * value are two situations); then what falls due: act | deadline or duty | when | provision. Signs, values: `one-value-changed.fixture.ts`.
 */
export const intelligenceValues = `
open-intelligence-access | requesterRole | gone | ?lrs-16-4-p1-al1
open-intelligence-access | store | gone | ?lrs-16-4-p1-al1
open-intelligence-access | store | camera-law-recordings other | !lrs-16-4-p1-al1
open-intelligence-access | policeUseAuthorised | gone | ?lrs-16-4-p1-al1
open-intelligence-access | policeUseAuthorised | false | !lrs-16-4-p1-al1
open-intelligence-access | modalitiesDecree | gone | ?lrs-16-4-p1-al1-roi +blocked-by:modalities-not-loaded
open-intelligence-access | modalitiesDecree.reference | gone blank | +blocked-by:modalities-not-loaded
open-intelligence-access | modalitiesDecree.inForce | false | !lrs-16-4-p1-al1-roi
open-intelligence-access | modalitiesDecree.opinionGiven | false | !lrs-16-4-p1-al1-roi
decide-intelligence-access | store | gone | ?lrs-16-4-p2-al1
decide-intelligence-access | store | camera-law-recordings other | !lrs-16-4-p2-al1
decide-intelligence-access | recordedFrom | gone | !law/bad-instant
decide-intelligence-access | recordedFrom | at-1s at at+1s +1d +31d | !law/interval-reversed
decide-intelligence-access | recordedFrom | -366d -31d | !lrs-16-4-p2-al2
decide-intelligence-access | recordedTo | gone | !law/bad-instant
decide-intelligence-access | recordedTo | -366d -31d -1d | !law/interval-reversed
decide-intelligence-access | decidedBy | gone | ?lrs-16-4-p2-al1 ?lrs-16-4-p6
decide-intelligence-access | decidedBy.role | gone | ?lrs-16-4-p2-al1
decide-intelligence-access | decidedBy.designation | gone | ?lrs-3-pt9
decide-intelligence-access | decidedBy.designation.fromDay | gone | ?lrs-3-pt9
decide-intelligence-access | decidedBy.designation.fromDay | day+1 day+366 | !lrs-3-pt9
decide-intelligence-access | decidedBy.designation.toDay | day-366 day-1 | !lrs-3-pt9
decide-intelligence-access | decidedBy.isCaseManager | gone | ?lrs-16-4-p6
decide-intelligence-access | decidedBy.isCaseManager | true | !lrs-16-4-p6
decide-intelligence-access | decidedBy.wasCaseManagerUntil | day-366 day-1 | +gate:former-case-manager
decide-intelligence-access | decidedBy.wasCaseManagerUntil | day+0 day+1 day+366 | +blocked-by:former-case-manager
decide-intelligence-access | decidedBy.isDeputyCaseManager | true | +blocked-by:deputy-case-manager
decide-intelligence-access | missionReference | gone blank | !lrs-16-4-p2-al1
decide-intelligence-access | operationalReasons | gone blank | !lrs-16-4-p2-al1
decide-intelligence-access | scope | gone | ?lrs-16-4-p2-al1
decide-intelligence-access | scope | set-of-investigation | !lrs-16-4-p2-al3-s2
decide-intelligence-access | scope | bulk | !lrs-16-4-p2-al1
decide-intelligence-access | form | oral | !lrs-16-4-p2-urgence
decide-intelligence-access | decidedBy | gone | ?lrs-16-4-p2-al2 ?lrs-16-4-p2-al3-s2 ?lrs-16-4-p2-urgence ?lrs-16-4-p6
decide-intelligence-access | decidedBy.role | gone | ?lrs-16-4-p2-al2 ?lrs-16-4-p2-al3-s2 ?lrs-16-4-p2-urgence
decide-intelligence-access | decidedBy.designation | gone | ?lrs-3-pt8-1
decide-intelligence-access | decidedBy.designation.fromDay | gone | ?lrs-3-pt8-1
decide-intelligence-access | decidedBy.designation.fromDay | day+1 day+366 | !lrs-3-pt8-1
decide-intelligence-access | decidedBy.designation.toDay | day-366 day-1 | !lrs-3-pt8-1
decide-intelligence-access | decidedBy.designation.sentToCommitteeR | false | +gate:delegation-not-sent
decide-intelligence-access | investigationReference | gone blank | !lrs-16-4-p2-al3-s2
decide-intelligence-access | urgencyReasons | gone blank | !lrs-16-4-p2-urgence
decide-intelligence-access | deadline gate-16-4 | 2026-12-10T09:00:00Z | lrs-16-4-p2-al2
confirm-intelligence-access | confirmedBy | gone | ?lrs-16-4-p2-urgence-ecrit ?lrs-16-4-p6
confirm-intelligence-access | confirmedBy.role | gone | ?lrs-16-4-p2-urgence-ecrit
confirm-intelligence-access | confirmedBy.isCaseManager | gone | ?lrs-16-4-p6
confirm-intelligence-access | confirmedBy.isCaseManager | true | !lrs-16-4-p6
confirm-intelligence-access | confirmedBy.wasCaseManagerUntil | day-366 day-1 | +gate:former-case-manager
confirm-intelligence-access | confirmedBy.wasCaseManagerUntil | day+0 day+1 day+366 | +blocked-by:former-case-manager
confirm-intelligence-access | confirmedBy.isDeputyCaseManager | true | +blocked-by:deputy-case-manager
confirm-intelligence-access | written | gone false | !lrs-16-4-p2-urgence-ecrit
confirm-intelligence-access | reasoned | gone false | !lrs-16-4-p2-al3-s1
confirm-intelligence-access | oralDecidedAt | gone | ?lrs-16-4-p2-urgence-ecrit
confirm-intelligence-access | oralDecidedAt | at+1s +1d +31d | !lrs-16-4-p2-urgence-ecrit
confirm-intelligence-access | oralDecidedAt | -366d -31d -1d | !lrs-16-4-p2-urgence-ecrit +blocked-by:late-confirmation-sealed
confirm-intelligence-access | confirmedBy.designation | gone | ?lrs-3-pt8-1
confirm-intelligence-access | confirmedBy.designation.fromDay | gone | ?lrs-3-pt8-1
confirm-intelligence-access | confirmedBy.designation.fromDay | day+1 day+366 | !lrs-3-pt8-1
confirm-intelligence-access | confirmedBy.designation.toDay | day-366 day-1 | !lrs-3-pt8-1
confirm-intelligence-access | confirmedBy.designation.sentToCommitteeR | false | +gate:delegation-not-sent
confirm-intelligence-access | deadline latest-written-decision | 2026-11-20 | lrs-16-4-p2-urgence-ecrit
use-intelligence-access | viewerRole | gone | ?lrs-16-4-p2-al1
use-intelligence-access | store | gone | ?lrs-16-4-p2-al1
use-intelligence-access | store | camera-law-recordings other | !lrs-16-4-p2-al1
use-intelligence-access | recordedTo | gone | !law/bad-instant
use-intelligence-access | recordedTo | at+1s +31d | !lrs-16-4-p2-al1
use-intelligence-access | recordedTo | -366d -31d -1d | !law/interval-reversed
use-intelligence-access | decision | gone | !lrs-16-4-p2-al1
use-intelligence-access | recordedFrom | gone | !law/bad-instant
use-intelligence-access | recordedFrom | at-1s at at+1s +1d +31d | !law/interval-reversed
use-intelligence-access | recordedFrom | -366d -31d | !lrs-16-4-p2-al2 +lrs-16-4-p2-al2 +lrs-16-4-p2-al3-s2
use-intelligence-access | decision.outcome | gone refused none | !lrs-16-4-p2-al1
use-intelligence-access | decision.by | gone | ?lrs-16-4-p2-al1
use-intelligence-access | decision.decidedAt | gone | ?lrs-16-4-p2-al1
use-intelligence-access | decision.decidedAt | at+1s +31d | !lrs-16-4-p2-al1
use-intelligence-access | decision.covers | gone | ?lrs-16-4-p2-al1
use-intelligence-access | decision.covers | false | !lrs-16-4-p2-al1
use-intelligence-access | decision.form | oral | +lrs-16-4-p2-urgence
use-intelligence-access | accessProtected | gone | ?lrs-16-4-p2-al4
use-intelligence-access | accessProtected | false | !lrs-16-4-p2-al4
use-intelligence-access | journalOn | gone | ?lrs-16-4-p2-al4
use-intelligence-access | journalOn | false | !lrs-16-4-p2-al4
use-intelligence-access | concreteReason | gone blank | !lrs-16-4-p2-al4
use-intelligence-access | touchesSuspension | gone | ?lrs-16-4-p5-al2-s1
use-intelligence-access | touchesSuspension | true | ?lrs-16-4-p5-al2-s1 ?lrs-16-4-p5-al2-s2 +duty:tell-data-incomplete:lrs-16-4-p5-al2-s2
use-intelligence-access | exploitationForbidden | true | !lrs-16-4-p2-al3-s4
use-intelligence-access | exploitationForbidden | false | +lrs-16-4-p2-al3-s4
use-intelligence-access | decision | gone | !lrs-16-4-p2-al2
use-intelligence-access | decision.outcome | gone refused none | !lrs-16-4-p2-al2
use-intelligence-access | decision.decidedAt | at+1s | !lrs-16-4-p2-al2
use-intelligence-access | decision.covers | gone | ?lrs-16-4-p2-al3-s2
use-intelligence-access | decision.covers | false | !lrs-16-4-p2-al3-s2
use-intelligence-access | suspendedItemsWithheld | gone | ?lrs-16-4-p5-al2-s1
use-intelligence-access | suspendedItemsWithheld | false | !lrs-16-4-p5-al2-s1
use-intelligence-access | toldIncomplete | gone | ?lrs-16-4-p5-al2-s2
use-intelligence-access | toldIncomplete | false | !lrs-16-4-p5-al2-s2
use-intelligence-access | deadline gate-16-4 | 2026-12-10T09:00:00Z | lrs-16-4-p2-al2
watch-live-intelligence | viewerRole | gone | ?lrs-16-4-p1-al2
watch-live-intelligence | policeControl | gone | ?lrs-16-4-p1-al2
watch-live-intelligence | policeControl | true | !lrs-16-4-p1-al2
watch-live-intelligence | isObservation | gone | ?lrs-18-4-p3-al1
watch-live-intelligence | method | gone | !lrs-18-4-p3-al1
watch-live-intelligence | method.kind | gone | ?lrs-18-4-p3-al1
watch-live-intelligence | method.kind | exceptional | +lrs-18-11-p3-al1
watch-live-intelligence | method.kind | none | !lrs-18-4-p3-al1
watch-live-intelligence | method.reference | gone blank | !lrs-18-4-p3-al1
watch-live-intelligence | method.fromDay | gone | ?lrs-18-4-p3-al1
watch-live-intelligence | method.fromDay | day+1 day+366 | !lrs-18-4-p3-al1
watch-live-intelligence | method.toDay | day-366 day-1 | !lrs-18-4-p3-al1
watch-live-intelligence | method.procedureFollowed | gone | ?lrs-18-4-p3-al1
watch-live-intelligence | method.procedureFollowed.verdict | gone | ?lrs-18-4-p3-al1
watch-live-intelligence | method.procedureFollowed.verdict | not-met | !lrs-18-4-p3-al1
watch-live-intelligence | method.kind | gone specific | ?lrs-18-4-p3-al1 +lrs-18-4-p3-al1
watch-live-intelligence | method.reference | gone blank | !lrs-18-11-p3-al1
watch-live-intelligence | method.fromDay | day+1 day+366 | !lrs-18-11-p3-al1
watch-live-intelligence | method.toDay | day-366 day-1 | !lrs-18-11-p3-al1
watch-live-intelligence | deadline method-end | 2026-12-31 | lrs-18-4-p3-al1
request-under-article-14 | requesterRole | gone | ?lrs-16-4-p5-al1
request-under-article-14 | directAccessPossible | gone | ?lrs-16-4-p5-al1
request-under-article-14 | directAccessPossible | true | !lrs-16-4-p5-al1
request-under-article-14 | accessSuspended | true | !lrs-16-4-p5-al1
request-under-article-14 | article14Met | gone | ?lrs-16-4-p5-al1
request-under-article-14 | article14Met.verdict | gone | ?lrs-16-4-p5-al1
request-under-article-14 | article14Met.verdict | not-met | !lrs-16-4-p5-al1
consult-register-intelligence | consultedByRole | gone | ?lrs-16-4-p4
consult-register-intelligence | register | gone | ?lrs-16-4-p4
consult-register-intelligence | register | uses non-visible-uses bodycams | !lrs-16-4-p4
consult-register-intelligence | missionReference | gone blank | !lrs-16-4-p4
release-for-intelligence-training | treatment | gone | ?lrs-16-4-p1-al3
release-for-intelligence-training | treatment | pseudonymised none | !lrs-16-4-p1-al3
release-for-intelligence-training | review | gone | ?lrs-16-4-p1-al3
release-for-intelligence-training | review.verdict | gone | ?lrs-16-4-p1-al3
release-for-intelligence-training | review.verdict | not-met | !lrs-16-4-p1-al3
release-for-intelligence-training | audience | gone | ?lrs-16-4-p1-al3
release-for-intelligence-training | audience | police-members others | !lrs-16-4-p1-al3
release-for-intelligence-training | trainingReference | gone blank | !lrs-16-4-p1-al3
report-intelligence-decision | recipientRole | gone | ?lrs-16-4-p2-al3-s1
report-intelligence-decision | decisionSent | gone false | !lrs-16-4-p2-al3-s1 +duty:send-decision-to-committee-r:lrs-16-4-p2-al3-s1
report-intelligence-decision | reasonsSent | gone false | !lrs-16-4-p2-al3-s1 +duty:send-decision-to-committee-r:lrs-16-4-p2-al3-s1
report-intelligence-decision | decidedAt | -366d -31d | +gate:late-transmission
report-monthly-accesses | recipientRole | gone | ?lrs-16-4-p2-al3-s3
report-monthly-accesses | listedAccesses | 11 13 | !lrs-16-4-p2-al3-s3 +duty:send-monthly-list:lrs-16-4-p2-al3-s3
report-monthly-accesses | journaledAccesses | 11 13 | !lrs-16-4-p2-al3-s3 +duty:send-monthly-list:lrs-16-4-p2-al3-s3
report-monthly-accesses | matchesJournal | false | !lrs-16-4-p2-al3-s3 +duty:send-monthly-list:lrs-16-4-p2-al3-s3
report-monthly-accesses | month | gone | ?lrs-16-4-p2-al3-s3
report-monthly-accesses | month | blank | !law/bad-instant
report-monthly-accesses | deadline latest-monthly-list | 2026-11-30 | lrs-16-4-p2-al3-s3
report-correlation-list | recipientRole | gone | ?lrs-16-4-p3-al4-s1
report-correlation-list | sameVersionAsUsed | gone | ?lrs-16-4-p3-al4-s1
report-correlation-list | sameVersionAsUsed | false | !lrs-16-4-p3-al4-s1
report-correlation-list | correlatedAt | -366d -31d | +gate:late-transmission
forbid-intelligence-exploitation | gatheredBy | gone | ?lrs-16-4-p2-al3-s4
forbid-intelligence-exploitation | gatheredBy | correlation | +lrs-16-4-p3-al4-s2 +duty:seal-forbidden-data:lrs-16-4-p3-al4-s2 +duty:stop-exploitation:lrs-16-4-p3-al4-s2
forbid-intelligence-exploitation | decidedByRole | gone | ?lrs-16-4-p2-al3-s4
forbid-intelligence-exploitation | gatheredUnlawfully | gone | ?lrs-16-4-p2-al3-s4
forbid-intelligence-exploitation | gatheredUnlawfully.verdict | gone | ?lrs-16-4-p2-al3-s4
forbid-intelligence-exploitation | gatheredUnlawfully.verdict | not-met | !lrs-16-4-p2-al3-s4
forbid-intelligence-exploitation | gatheredBy | point-access | +lrs-16-4-p2-al3-s4 +duty:seal-forbidden-data:lrs-16-4-p2-al3-s4 +duty:stop-exploitation:lrs-16-4-p2-al3-s4
forbid-intelligence-exploitation | decidedByRole | gone | ?lrs-16-4-p3-al4-s2
forbid-intelligence-exploitation | gatheredUnlawfully | gone | ?lrs-16-4-p3-al4-s2
forbid-intelligence-exploitation | gatheredUnlawfully.verdict | gone | ?lrs-16-4-p3-al4-s2
forbid-intelligence-exploitation | gatheredUnlawfully.verdict | not-met | !lrs-16-4-p3-al4-s2
authorise-intelligence-list | source | gone | ?lrs-16-4-p3-al1-pt1
authorise-intelligence-list | source | criteria other | !lrs-16-4-p3-al1-pt1
authorise-intelligence-list | decidedBy | gone | ?lrs-16-4-p3-al3-s1 ?lrs-16-4-p6
authorise-intelligence-list | decidedBy.role | gone | ?lrs-16-4-p3-al3-s1
authorise-intelligence-list | decidedBy.designation | gone | ?lrs-3-pt9
authorise-intelligence-list | decidedBy.designation.fromDay | gone | ?lrs-3-pt9
authorise-intelligence-list | decidedBy.designation.fromDay | day+1 day+366 | !lrs-3-pt9
authorise-intelligence-list | decidedBy.designation.toDay | day-366 day-1 | !lrs-3-pt9
authorise-intelligence-list | decidedBy.isCaseManager | gone | ?lrs-16-4-p6
authorise-intelligence-list | decidedBy.isCaseManager | true | !lrs-16-4-p6
authorise-intelligence-list | decidedBy.wasCaseManagerUntil | day-366 day-1 | +gate:former-case-manager
authorise-intelligence-list | decidedBy.wasCaseManagerUntil | day+0 day+1 day+366 | +blocked-by:former-case-manager
authorise-intelligence-list | decidedBy.isDeputyCaseManager | true | +blocked-by:deputy-case-manager
authorise-intelligence-list | contentDigest | gone blank | !lrs-16-4-p3-al3-s1
authorise-intelligence-list | investigationReferences | gone none | !lrs-16-4-p3-al3-s2
present-intelligence-criteria | presentedByRole | gone | ?lrs-16-4-p3-al1-pt2
present-intelligence-criteria | presentedToRole | gone | ?lrs-16-4-p3-al5-s1
present-intelligence-criteria | criteria | gone | ?lrs-16-4-p3-al5-s3-cible ?lrs-16-4-p3-al5-s3-individu
present-intelligence-criteria | criteria.aimAtIndividual | gone | ?lrs-16-4-p3-al5-s3-individu
present-intelligence-criteria | criteria.aimAtIndividual | true | !lrs-16-4-p3-al5-s3-individu
present-intelligence-criteria | criteria.targeted | gone | ?lrs-16-4-p3-al5-s3-cible
present-intelligence-criteria | criteria.targeted.verdict | gone | ?lrs-16-4-p3-al5-s3-cible
present-intelligence-criteria | criteria.targeted.verdict | not-met | !lrs-16-4-p3-al5-s3-cible
present-intelligence-criteria | criteria.proportionate | gone | ?lrs-16-4-p3-al5-s3-cible
present-intelligence-criteria | criteria.proportionate.verdict | gone | ?lrs-16-4-p3-al5-s3-cible
present-intelligence-criteria | criteria.proportionate.verdict | not-met | !lrs-16-4-p3-al5-s3-cible
present-intelligence-criteria | criteria.specific | gone | ?lrs-16-4-p3-al5-s3-cible
present-intelligence-criteria | criteria.specific.verdict | gone | ?lrs-16-4-p3-al5-s3-cible
present-intelligence-criteria | criteria.specific.verdict | not-met | !lrs-16-4-p3-al5-s3-cible
present-intelligence-criteria | criteria.useSensitiveData | true | +blocked-by:sensitive-criteria
run-intelligence-correlation | source | gone | ?lrs-16-4-p3-al1-pt1
run-intelligence-correlation | source | criteria | !lrs-16-4-p3-al5-s1 ?lrs-16-4-p3-al5-s3-cible ?lrs-16-4-p3-al5-s3-individu +lrs-16-4-p3-al1-pt2
run-intelligence-correlation | source | other | !lrs-16-4-p3-al1-pt1
run-intelligence-correlation | runByRole | gone | ?lrs-16-4-p3-al1-pt1
run-intelligence-correlation | store | gone | ?lrs-16-4-p3-al1-pt1
run-intelligence-correlation | store | visible-recordings non-visible-recordings camera-law-recordings other | !lrs-16-4-p3-al1-pt1
run-intelligence-correlation | mode | gone | ?lrs-16-4-p3-al2
run-intelligence-correlation | mode | real-time | !lrs-16-4-p3-al2
run-intelligence-correlation | contentAuthorisation | gone | !lrs-16-4-p3-al3-s1
run-intelligence-correlation | contentAuthorisation.given | false | !lrs-16-4-p3-al3-s1
run-intelligence-correlation | contentAuthorisation.byRole | gone | ?lrs-16-4-p3-al3-s1
run-intelligence-correlation | contentAuthorisation.digestMatches | gone | ?lrs-16-4-p3-al3-s1
run-intelligence-correlation | contentAuthorisation.digestMatches | false | !lrs-16-4-p3-al3-s1
run-intelligence-correlation | contentAuthorisation.decidedAt | at+1s +31d | !lrs-16-4-p3-al3-s1
run-intelligence-correlation | contentAuthorisation.deciderIsCaseManager | true | !lrs-16-4-p6
run-intelligence-correlation | source | gone | ?lrs-16-4-p3-al1-pt1 +lrs-16-4-p3-al1-pt1
run-intelligence-correlation | source | own-database accessible-database person-list | +lrs-16-4-p3-al1-pt1 +lrs-16-4-p3-al3-s1 +lrs-16-4-p6 +duty:send-correlation-list:lrs-16-4-p3-al4-s1
run-intelligence-correlation | source | other | !lrs-16-4-p3-al1-pt1 +lrs-16-4-p3-al1-pt1 +lrs-16-4-p3-al3-s1 +lrs-16-4-p6
run-intelligence-correlation | runByRole | gone | ?lrs-16-4-p3-al1-pt2
run-intelligence-correlation | store | gone | ?lrs-16-4-p3-al1-pt2
run-intelligence-correlation | store | visible-recordings non-visible-recordings camera-law-recordings other | !lrs-16-4-p3-al1-pt2
run-intelligence-correlation | refinesPresentedCriteria | true | +lrs-16-4-p3-al5-s2
run-intelligence-correlation | criteriaPresentedAt | gone at at+1s | !lrs-16-4-p3-al5-s1
run-intelligence-correlation | refinesPresentedCriteria | gone false | !lrs-16-4-p3-al5-s1
run-intelligence-correlation | source | criteria | !lrs-16-4-p3-al5-s1 ?lrs-18-11-p3-al4 +lrs-16-4-p3-al1-pt2
run-intelligence-correlation | mode | afterwards | +lrs-16-4-p3-al2
run-intelligence-correlation | method | gone | !lrs-16-4-p3-al2
run-intelligence-correlation | method.kind | gone specific | ?lrs-18-4-p3-al2 +lrs-18-4-p3-al2
run-intelligence-correlation | method.kind | none | !lrs-16-4-p3-al2
run-intelligence-correlation | method.reference | gone blank | !lrs-18-11-p3-al2
run-intelligence-correlation | method.fromDay | day+1 day+366 | !lrs-18-11-p3-al2
run-intelligence-correlation | method.toDay | day-366 day-1 | !lrs-18-11-p3-al2
run-intelligence-correlation | mode | gone | ?lrs-16-4-p3-al2 ?lrs-16-4-p3-al5-s3-cible ?lrs-16-4-p3-al5-s3-individu
run-intelligence-correlation | mode | afterwards | ?lrs-16-4-p3-al5-s3-cible ?lrs-16-4-p3-al5-s3-individu +lrs-16-4-p3-al2
run-intelligence-correlation | method | gone | !lrs-16-4-p3-al2 ?lrs-16-4-p3-al5-s3-cible ?lrs-16-4-p3-al5-s3-individu
run-intelligence-correlation | method.kind | exceptional | ?lrs-18-11-p3-al2 ?lrs-18-11-p3-al4 +lrs-18-11-p3-al2
run-intelligence-correlation | method.kind | none | !lrs-16-4-p3-al2 ?lrs-16-4-p3-al5-s3-cible ?lrs-16-4-p3-al5-s3-individu
run-intelligence-correlation | method.reference | gone blank | !lrs-18-4-p3-al2
run-intelligence-correlation | method.fromDay | day+1 day+366 | !lrs-18-4-p3-al2
run-intelligence-correlation | method.toDay | day-366 day-1 | !lrs-18-4-p3-al2
run-intelligence-correlation | criteriaPresentedAt | at-1s | +lrs-16-4-p3-al5-s1
run-intelligence-correlation | criteriaPresented | true | +lrs-16-4-p3-al5-s1
decide-special-method | method | gone | ?lrs-18-4-p3-al1
decide-special-method | method | exceptional | +lrs-18-11-p3-al2 +lrs-18-11-p3-al3 +lrs-18-11-p3-al4 +lrs-18-11-p3-al5
decide-special-method | means | gone | ?lrs-18-4-p3-al1 +lrs-18-4-p3-al1
decide-special-method | means | observation | +lrs-18-4-p3-al1
decide-special-method | decidedByRole | gone | ?lrs-18-4-p3-al2
decide-special-method | procedureFollowed | gone | ?lrs-18-4-p3-al2
decide-special-method | procedureFollowed.verdict | gone | ?lrs-18-4-p3-al2
decide-special-method | procedureFollowed.verdict | not-met | !lrs-18-4-p3-al2
decide-special-method | investigationReference | gone blank | !lrs-18-4-p3-al3
decide-special-method | usesCriteria | gone | ?lrs-18-4-p3-al5
decide-special-method | usesCriteria | false | +gate:ordinary-mentions
decide-special-method | criteria | gone | ?lrs-18-4-p3-al4
decide-special-method | criteria.aimAtIndividual | gone | ?lrs-18-4-p3-al4
decide-special-method | criteria.aimAtIndividual | true | !lrs-18-4-p3-al4
decide-special-method | criteria.targeted | gone | ?lrs-18-4-p3-al4
decide-special-method | criteria.targeted.verdict | gone | ?lrs-18-4-p3-al4
decide-special-method | criteria.targeted.verdict | not-met | !lrs-18-4-p3-al4
decide-special-method | criteria.proportionate | gone | ?lrs-18-4-p3-al4
decide-special-method | criteria.proportionate.verdict | gone | ?lrs-18-4-p3-al4
decide-special-method | criteria.proportionate.verdict | not-met | !lrs-18-4-p3-al4
decide-special-method | criteria.specific | gone | ?lrs-18-4-p3-al4
decide-special-method | criteria.specific.verdict | gone | ?lrs-18-4-p3-al4
decide-special-method | criteria.specific.verdict | not-met | !lrs-18-4-p3-al4
decide-special-method | criteria.useSensitiveData | true | +blocked-by:sensitive-criteria
decide-special-method | threatStatement | gone blank | !lrs-18-4-p3-al5
decide-special-method | criteriaLink | gone blank | !lrs-18-4-p3-al5
decide-special-method | method | gone | ?lrs-18-4-p3-al1 +lrs-18-4-p3-al2 +lrs-18-4-p3-al3 +lrs-18-4-p3-al4 +lrs-18-4-p3-al5
decide-special-method | method | specific | +lrs-18-4-p3-al2 +lrs-18-4-p3-al3 +lrs-18-4-p3-al4 +lrs-18-4-p3-al5
decide-special-method | means | gone | ?lrs-18-11-p3-al1 +lrs-18-11-p3-al1
decide-special-method | means | observation | +lrs-18-11-p3-al1
decide-special-method | decidedByRole | gone | ?lrs-18-11-p3-al2
decide-special-method | procedureFollowed | gone | ?lrs-18-11-p3-al2
decide-special-method | procedureFollowed.verdict | gone | ?lrs-18-11-p3-al2
decide-special-method | procedureFollowed.verdict | not-met | !lrs-18-11-p3-al2
decide-special-method | investigationReference | gone blank | !lrs-18-11-p3-al3
decide-special-method | usesCriteria | gone | ?lrs-18-11-p3-al5
decide-special-method | criteria | gone | ?lrs-18-11-p3-al4
decide-special-method | criteria.aimAtIndividual | gone | ?lrs-18-11-p3-al4
decide-special-method | criteria.aimAtIndividual | true | !lrs-18-11-p3-al4
decide-special-method | criteria.targeted | gone | ?lrs-18-11-p3-al4
decide-special-method | criteria.targeted.verdict | gone | ?lrs-18-11-p3-al4
decide-special-method | criteria.targeted.verdict | not-met | !lrs-18-11-p3-al4
decide-special-method | criteria.proportionate | gone | ?lrs-18-11-p3-al4
decide-special-method | criteria.proportionate.verdict | gone | ?lrs-18-11-p3-al4
decide-special-method | criteria.proportionate.verdict | not-met | !lrs-18-11-p3-al4
decide-special-method | criteria.specific | gone | ?lrs-18-11-p3-al4
decide-special-method | criteria.specific.verdict | gone | ?lrs-18-11-p3-al4
decide-special-method | criteria.specific.verdict | not-met | !lrs-18-11-p3-al4
decide-special-method | threatStatement | gone blank | !lrs-18-11-p3-al5
decide-special-method | criteriaLink | gone blank | !lrs-18-11-p3-al5
suspend-intelligence-access | orderedByRole | gone | ?lrs-16-4-p5-al2-s1
suspend-intelligence-access | inChargeOfCase | gone | ?lrs-16-4-p5-al2-s1
suspend-intelligence-access | inChargeOfCase | false | !lrs-16-4-p5-al2-s1
suspend-intelligence-access | hampersInquiry | gone | ?lrs-16-4-p5-al2-s1
suspend-intelligence-access | hampersInquiry.verdict | gone | ?lrs-16-4-p5-al2-s1
suspend-intelligence-access | hampersInquiry.verdict | not-met | !lrs-16-4-p5-al2-s1
suspend-intelligence-access | scopeStated | gone false | !lrs-16-4-p5-al2-s1
suspend-intelligence-access | untilDay | gone | +blocked-by:suspension-without-date
suspend-intelligence-access | untilDay | day-366 day-1 | !lrs-16-4-p5-al2-s1
suspend-intelligence-access | temporary | false | !lrs-16-4-p5-al2-s1
suspend-intelligence-access | deadline suspension-end-or-review | 2027-01-31 | lrs-16-4-p5-al2-s1
end-intelligence-suspension | how | gone expired | ?lrs-16-4-p5-al2-s1
end-intelligence-suspension | liftedByRole | gone | ?lrs-16-4-p5-al2-s1
end-intelligence-suspension | isOrderer | gone | ?lrs-16-4-p5-al2-s1
end-intelligence-suspension | isOrderer | false | !lrs-16-4-p5-al2-s1
`;

/** Groups of roles in the table below, from the list of roles of the legal reference; written out here, so that a rule's own list is not its judge. */
export const groupsOfRoles: Readonly<Record<string, string>> = {
  // members of the police services, and the services themselves
  '@police':
    'police-service local-police-zone federal-police-service federal-police chief-of-corps coordinating-director requesting-director federal-director administrative-police-officer judicial-police-officer responsible-officer commissioner-general federal-committee-member operational-member director-general access-designee extraction-designee police-trainer',
  // controllers of surveillance cameras, by whatever name the reference has for them
  '@controllers':
    'municipal-authority camera-controller natural-person public-transport-company public-authority nuclear-site-operator',
  // others that may run a camera of their own
  '@operators':
    'place-manager brussels-government federal-government federal-authority safe-brussels platform-operator',
  // those who notify or declare in the place of a controller
  '@notifiers': 'designated-notifier declarant alarm-centre proxy-user',
  // authorities whose access rests on a law of their own, which is asked of a person
  '@own-law':
    'prosecutor investigating-judge magistrate control-organ committee-r state-security intelligence-service intelligence-officer',
  // functions in the intelligence and security services
  '@intelligence':
    'state-security intelligence-service intelligence-officer intelligence-head intelligence-head-delegate case-manager methods-officer',
};

/**
 * Who may stand where: act | place in its facts | roles that break nothing there; every other role of the list breaks a provision. Two lines for
 * one place are two situations (a local and a federal service, the first month and after). Read against the actors and counterparties of the
 * provisions and the actors of the workflows. A place where more than 60 roles break nothing is a place where nothing turns on the role.
 */
export const whoMay = `
submit-use-request | requester.role | chief-of-corps
submit-use-request | requester.role | coordinating-director requesting-director
decide-use-request | decidedBy.role | municipal-council
decide-use-request | decidedBy.role | minister-interior
notify-authorisation | notifiedBy.role | municipal-council municipal-authority chief-of-corps
notify-authorisation | notifiedBy.role | minister-interior minister-interior-delegate coordinating-director requesting-director
publish-authorisation | publishedBy.role | municipal-council municipal-authority chief-of-corps
request-urgent-use | requester.role | chief-of-corps
request-urgent-use | addressedTo.role | municipal-council mayor
grant-urgent-use | grantedBy.role | municipal-council mayor
confirm-urgent-use | confirmedBy.role | municipal-council
confirm-urgent-use | confirmedBy.role | minister-interior
declare-change | declaredBy.role | @police
activate-use | decision.by.role | responsible-officer
watch-live | viewer.role | @controllers @operators @own-law @notifiers legislator king municipal-council mayor minister-interior minister-interior-delegate minister-justice competent-dpa dpa dpo security-privacy-adviser administrative-police-authority judicial-police-authority database-controller database-controller-national inspection-service finding-officer guarding-agent third-party-viewer event-authority protected-person filmed-person public anyone intelligence-head intelligence-head-delegate case-manager brussels-parliament independent-controller civil-society petitioners complaints-authority methods-officer declaration-desk contact-person event-organiser
open-recording | viewer.role | @police @own-law
open-recording | viewer.role | @own-law
decide-access | decidedBy.role | prosecutor
release-for-training | recipient.role | police-trainer
register-use | registeredBy.role | @police
consult-register | consultedBy.role | mayor minister-interior prosecutor investigating-judge control-organ dpo administrative-police-authority judicial-police-authority
enter-bodycam-register | controller.role | chief-of-corps
consult-bodycam-register | consultedBy.role | @police
consult-bodycam-register | designation.by | chief-of-corps federal-director commissioner-general director-general
extract-bodycam-data | designation.by | chief-of-corps federal-director commissioner-general director-general
extract-bodycam-data | recipient.role | municipal-authority mayor minister-interior minister-justice chief-of-corps coordinating-director requesting-director federal-director commissioner-general prosecutor control-organ director-general complaints-authority
extract-bodycam-data | recipient.role | @police
extract-bodycam-data | recipient.role | mayor minister-interior prosecutor investigating-judge administrative-police-authority judicial-police-authority
extract-bodycam-data | recipient.role | police-trainer
register-fixed-camera | registeredBy.role | @police
request-non-visible-use | requester.role | @police
request-non-visible-use | addressedTo.role | chief-of-corps
give-non-visible-opinion | givenBy.role | prosecutor
give-non-visible-opinion | givenBy.role | prosecutor state-security
authorise-non-visible-use | decidedBy.role | chief-of-corps
authorise-non-visible-use | decidedBy.role | commissioner-general federal-committee-member
extend-non-visible-use | decidedBy.role | chief-of-corps
decide-preparatory-use | decision.by.role | responsible-officer
decide-preparatory-use | mandate.issuedBy | prosecutor investigating-judge
authorise-protection-use | decidedBy.role | chief-of-corps
decide-protection-use | decision.by.role | responsible-officer
decide-protection-use | principle.by.role | chief-of-corps
refuse-protection-use | refusedBy.role | protected-person
decide-transfer-use | decision.by.role | responsible-officer
notify-non-visible-use | notifiedBy.role | chief-of-corps
notify-non-visible-use | notifiedBy.role | responsible-officer
notify-non-visible-use | notifiedBy.role | chief-of-corps responsible-officer
notify-non-visible-use | addressee.role | control-organ
start-non-visible-use | decision.by.role | responsible-officer
start-non-visible-use | authorisation.by.role | chief-of-corps
order-non-visible-stop | orderedBy.role | control-organ
order-non-visible-stop | orderedBy.role | prosecutor investigating-judge
notify-non-visible-stop | notifiedBy.role | control-organ
notify-non-visible-stop | notifiedBy.role | prosecutor investigating-judge
notify-non-visible-stop | addressee.role | chief-of-corps
inform-of-non-visible-stop | informedBy.role | chief-of-corps
inform-of-non-visible-stop | officer.role | responsible-officer
lift-non-visible-stop | liftedBy.role | control-organ
lift-non-visible-stop | liftedBy.role | prosecutor investigating-judge
hold-chance-find | decidedBy.role | @police
open-non-visible-recording | viewer.role | @police @own-law
decide-non-visible-access | decidedBy.role | prosecutor investigating-judge
register-non-visible-use | registeredBy.role | @police
consult-non-visible-register | consultedBy.role | mayor minister-interior prosecutor investigating-judge control-organ dpo administrative-police-authority judicial-police-authority
inspect-non-visible-use | askedBy.role | control-organ
designate-dpo | designatedBy.role | chief-of-corps federal-director commissioner-general director-general
designate-dpo | designee | dpo
plan-technical-database | creators | chief-of-corps
plan-technical-database | creators | minister-justice
request-database-opinion | requestedBy.role | chief-of-corps database-controller
request-database-opinion | addressedTo | dpo
give-database-opinion | givenBy.role | dpo
decide-recommendations | decidedBy.role | chief-of-corps database-controller
escalate-database-opinion | sentBy.role | dpo
escalate-database-opinion | addressee | control-organ competent-dpa
create-technical-database | creators | chief-of-corps
create-technical-database | controllers | chief-of-corps
create-technical-database | opinion.by | dpo
guarantee-database-security | guaranteedBy | chief-of-corps
inspect-technical-database | inspectedBy.role | control-organ
request-point-search | requestedBy.role | @police
decide-point-search | decidedBy.role | chief-of-corps prosecutor
decide-point-search | decidedBy.role | chief-of-corps
run-point-search | searchedBy.role | @police
run-point-search | decision.by.role | chief-of-corps prosecutor
issue-correlation-directive | issuedBy | minister-interior minister-justice
connect-databases | directive.issuedBy | minister-interior minister-justice
plan-correlation | requestedBy.role | @police
plan-correlation | directive.issuedBy | minister-interior minister-justice
authorise-list-content | authorisedBy.role | chief-of-corps
authorise-list-content | authorisedBy.role | chief-of-corps prosecutor
approve-correlation-criteria | approvedBy.role | dpo
notify-correlation | notifiedBy.role | @police
notify-correlation | addressee | control-organ
run-correlation | listAuthorisation.by.role | chief-of-corps
run-correlation | listAuthorisation.by.role | chief-of-corps prosecutor
run-correlation | notice.toWhom | control-organ
run-correlation | directive.issuedBy | minister-interior minister-justice
run-correlation | criteriaApproval.by | dpo
validate-hit | validatedBy.role | @police
transmit-reads | sentBy.role | chief-of-corps database-controller
acknowledge-transmission | acknowledgedBy.role | minister-interior minister-justice database-controller-national
request-council-advice | controller.role | @police @controllers @operators inspection-service event-organiser
request-council-advice | controller.role | @police inspection-service
request-council-advice | controller.role | @police municipal-authority camera-controller inspection-service public-authority
request-council-advice | addressedTo.role | municipal-council
give-council-advice | givenBy.role | municipal-council
consult-police-on-camera | controller.role | @police @operators municipal-authority camera-controller inspection-service public-transport-company public-authority nuclear-site-operator
consult-police-on-camera | consulted.role | @police
decide-surveillance-camera | controller.role | @police @controllers @operators inspection-service event-organiser
decide-surveillance-camera | controller.role | @police @operators municipal-authority camera-controller inspection-service public-transport-company public-authority nuclear-site-operator
decide-surveillance-camera | controller.role | @police municipal-authority camera-controller inspection-service public-authority
decide-surveillance-camera | controller.role | @police camera-controller natural-person inspection-service
decide-surveillance-camera | policeConsultation.consulted.role | @police
notify-surveillance-camera | notifiedBy.role | @controllers @operators inspection-service event-organiser
notify-surveillance-camera | notifiedBy.role | @controllers @operators @notifiers inspection-service event-organiser
notify-surveillance-camera | addressees | @police declaration-desk
notify-surveillance-camera | designation.by | @controllers @operators inspection-service event-organiser
notify-camera-modification | notifiedBy.role | @controllers @operators inspection-service event-organiser
notify-camera-modification | addressees | @police declaration-desk
put-camera-into-service | controller.role | @police @controllers @operators inspection-service event-organiser
put-camera-into-service | controller.role | @police @operators municipal-authority camera-controller inspection-service public-transport-company public-authority nuclear-site-operator
put-camera-into-service | controller.role | @police municipal-authority camera-controller inspection-service public-authority
put-camera-into-service | controller.role | @police camera-controller natural-person inspection-service
put-camera-into-service | notification.notifiedBy.role | @controllers @operators inspection-service event-organiser
put-camera-into-service | notification.addressees | @police declaration-desk
put-camera-into-service | policeConsultation.consulted.role | @police
put-camera-into-service | operator.role | finding-officer
use-surveillance-camera | controller.role | @police @controllers @operators inspection-service event-organiser
use-surveillance-camera | notification.notifiedBy.role | @controllers @operators inspection-service event-organiser
use-surveillance-camera | notification.addressees | @police declaration-desk
record-domestic-exemption | controller.role | @police camera-controller natural-person inspection-service
relocate-temporary-camera | controller.role | @police @controllers @operators inspection-service event-organiser
watch-surveillance-camera | viewer.role | @police @controllers @operators inspection-service guarding-agent event-organiser
watch-surveillance-camera | viewer.role | @police @controllers @operators inspection-service finding-officer guarding-agent event-organiser
open-event-live-access | requestedBy.role | @police municipal-authority mayor minister-interior minister-interior-delegate administrative-police-authority event-authority public-authority federal-authority safe-brussels
add-witness-screen | controller.role | @police @controllers @operators inspection-service event-organiser
consult-camera-register | consultedBy.role | @police competent-dpa dpa
decide-perimeter-filming | controller.role | @police @controllers @operators inspection-service event-organiser
film-perimeter | controller.role | @police @controllers @operators inspection-service event-organiser
view-controller-images | viewer.role | @controllers
give-images-to-police | handedOverBy.role | @controllers
give-images-to-police | recipient.role | @police prosecutor investigating-judge judicial-police-authority
answer-police-request | requestedBy.role | @police
sign-sharing-agreement | controller.role | @controllers
sign-sharing-agreement | policeService.role | @police
stream-to-police | startedBy.role | @controllers
stream-to-police | recipient.role | @police
watch-transport-feed | viewer.role | @police
hold-requested-images | heldBy.role | @controllers
answer-access-request | answeredBy.role | @controllers
let-guard-watch | viewer.role | guarding-agent
declare-camera | filedBy.role | @controllers
declare-camera | filedBy.role | @controllers @notifiers
change-declaration | by.role | @controllers @notifiers
validate-declaration | by.role | @controllers @notifiers
delete-unvalidated-declaration | by.role | declaration-desk
report-out-of-service | by.role | @controllers @notifiers
keep-controller-register | keptBy.role | @controllers
delete-controller-register | by.role | @controllers
check-place-list | place.gathering.policeAnalysisValidatedBy | responsible-officer
open-intelligence-access | requesterRole | @intelligence
decide-intelligence-access | decidedBy.role | methods-officer
decide-intelligence-access | decidedBy.role | intelligence-head intelligence-head-delegate
decide-intelligence-access | decidedBy.designation.by | intelligence-head
confirm-intelligence-access | confirmedBy.role | intelligence-head intelligence-head-delegate
use-intelligence-access | viewerRole | @intelligence
use-intelligence-access | decision.by | methods-officer
use-intelligence-access | decision.by | intelligence-head intelligence-head-delegate
watch-live-intelligence | viewerRole | @intelligence
request-under-article-14 | requesterRole | @intelligence
consult-register-intelligence | consultedByRole | @intelligence
report-intelligence-decision | recipientRole | committee-r
report-monthly-accesses | recipientRole | committee-r
report-correlation-list | recipientRole | committee-r
forbid-intelligence-exploitation | decidedByRole | committee-r
authorise-intelligence-list | decidedBy.role | methods-officer
authorise-intelligence-list | decidedBy.designation.by | intelligence-head
present-intelligence-criteria | presentedByRole | @intelligence
present-intelligence-criteria | presentedToRole | committee-r
run-intelligence-correlation | runByRole | @intelligence
run-intelligence-correlation | contentAuthorisation.byRole | methods-officer
decide-special-method | decidedByRole | intelligence-head
suspend-intelligence-access | orderedByRole | prosecutor investigating-judge magistrate
end-intelligence-suspension | liftedByRole | prosecutor investigating-judge magistrate
confirm-recognition-finding | reviewerRole | independent-controller
notify-existing-camera | notifiedBy.role | @controllers @notifiers
`;

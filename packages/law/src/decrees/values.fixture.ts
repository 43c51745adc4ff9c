/**
 * The allowed example of each act of this part with one fact changed: act | fact | values | what follows; then what falls due: act | deadline or
 * duty | when | provision. Signs and values: `one-value-changed.fixture.ts`.
 */
export const decreeValues = `
check-pictogram | onVehicle | true | ?rd-2008-02-10-mention-anpr +rd-2008-02-10-art3-1-material +rd-2008-02-10-art3-1-model +rd-2008-02-10-art3-1-size +rd-2008-02-10-art3-1-visible +rd-2008-02-10-mentions-vehicle -rd-2008-02-10-art2-material -rd-2008-02-10-art2-model -rd-2008-02-10-art2-scope -rd-2008-02-10-art2-size -rd-2008-02-10-art2-visible
check-pictogram | placeKind | gone | ?rd-2008-02-10-art1-size -rd-2008-02-10-art2-material -rd-2008-02-10-art2-model -rd-2008-02-10-art2-scope -rd-2008-02-10-art2-size -rd-2008-02-10-art2-visible
check-pictogram | placeKind | open | !rd-2008-02-10-art1-material !rd-2008-02-10-art1-size ?rd-2008-02-10-art1-entrances +rd-2008-02-10-art1-model +rd-2008-02-10-art1-scope -rd-2008-02-10-art2-material -rd-2008-02-10-art2-model -rd-2008-02-10-art2-scope -rd-2008-02-10-art2-size -rd-2008-02-10-art2-visible
check-pictogram | placeKind | closed-inaccessible | +rd-2008-02-10-art3-scope -rd-2008-02-10-art2-scope
check-pictogram | builtDelimitation | gone | ?rd-2008-02-10-art1-size -rd-2008-02-10-art2-material -rd-2008-02-10-art2-model -rd-2008-02-10-art2-scope -rd-2008-02-10-art2-size -rd-2008-02-10-art2-visible
check-pictogram | builtDelimitation | false | !rd-2008-02-10-art1-material !rd-2008-02-10-art1-size +rd-2008-02-10-art1-model +rd-2008-02-10-art1-scope -rd-2008-02-10-art2-material -rd-2008-02-10-art2-model -rd-2008-02-10-art2-scope -rd-2008-02-10-art2-size -rd-2008-02-10-art2-visible
check-pictogram | widthMetres | gone | ?rd-2008-02-10-art2-size
check-pictogram | widthMetres | -0.79 1.21 | !rd-2008-02-10-art2-size
check-pictogram | heightMetres | gone | ?rd-2008-02-10-art2-size
check-pictogram | heightMetres | -0.7030000000000001 1.297 | !rd-2008-02-10-art2-size
check-pictogram | model | gone | ?rd-2008-02-10-art2-model
check-pictogram | model | own-design | !rd-2008-02-10-art2-model
check-pictogram | material | gone aluminium-plate | ?rd-2008-02-10-art2-material
check-pictogram | material | other | !rd-2008-02-10-art2-material
check-pictogram | surelyVisible | gone | ?rd-2008-02-10-art2-visible
check-pictogram | surelyVisible.verdict | gone | ?rd-2008-02-10-art2-visible
check-pictogram | surelyVisible.verdict | not-met | !rd-2008-02-10-art2-visible
check-pictogram | mentions | gone | ?rd-2008-02-10-mention-1 ?rd-2008-02-10-mention-2 ?rd-2008-02-10-mention-3 ?rd-2008-02-10-mention-4 ?rd-2008-02-10-mention-5 -rd-2008-02-10-mention-languages
check-pictogram | mentions.lawWords | gone | ?rd-2008-02-10-mention-1
check-pictogram | mentions.lawWords | false | !rd-2008-02-10-mention-1
check-pictogram | mentions.controllerName | gone | ?rd-2008-02-10-mention-2
check-pictogram | mentions.controllerName | false | !rd-2008-02-10-mention-2
check-pictogram | mentions.postalAddress | gone | ?rd-2008-02-10-mention-3
check-pictogram | mentions.postalAddress | false | !rd-2008-02-10-mention-3
check-pictogram | controllerHasEmailOrTelephone | gone | ?rd-2008-02-10-mention-3
check-pictogram | mentions.emailOrTelephone | gone | ?rd-2008-02-10-mention-3
check-pictogram | mentions.emailOrTelephone | false | !rd-2008-02-10-mention-3
check-pictogram | controllerHasDpo | gone | ?rd-2008-02-10-mention-4
check-pictogram | mentions.dpoContact | gone | ?rd-2008-02-10-mention-4
check-pictogram | mentions.dpoContact | false | !rd-2008-02-10-mention-4
check-pictogram | controllerHasWebsite | gone | ?rd-2008-02-10-mention-5
check-pictogram | mentions.website | gone | ?rd-2008-02-10-mention-5
check-pictogram | mentions.website | false | !rd-2008-02-10-mention-5
check-pictogram | anpr | gone true | ?rd-2008-02-10-mention-anpr
check-pictogram | mentions.languages | gone one-plate | -rd-2008-02-10-mention-languages
check-pictogram | mentions.languages | apart | !rd-2008-02-10-mention-languages
declare-camera | policeCameras | gone | ?rd-2018-05-08-def-declaration
declare-camera | policeCameras | true | !rd-2018-05-08-def-declaration
declare-camera | channel | gone | ?rd-2018-05-08-desk
declare-camera | channel | letter e-mail counter | !rd-2018-05-08-desk
declare-camera | feeAsked | gone | -rd-2018-05-08-free
declare-camera | feeAsked | true | !rd-2018-05-08-free
declare-camera | signIn | gone | ?rd-2018-05-08-desk -rd-2018-05-08-access-1
declare-camera | signIn | mobile-code | +rd-2018-05-08-access-2 -rd-2018-05-08-access-1
declare-camera | signIn | citizen-token | +rd-2018-05-08-access-3 -rd-2018-05-08-access-1
declare-camera | signIn | other | !rd-2018-05-08-desk -rd-2018-05-08-access-1
declare-camera | filedBy | gone | ?rd-2018-05-08-def-declarant
declare-camera | filedBy.role | gone | ?rd-2018-05-08-def-declarant
declare-camera | controllerKind | gone | -rd-2018-05-08-representative
declare-camera | filerCanRepresent | gone | ?rd-2018-05-08-representative
declare-camera | filerCanRepresent | false | !rd-2018-05-08-representative
declare-camera | jointControllers | true | !rd-2018-05-08-joint
declare-camera | placesInDeclaration | gone | ?rd-2018-05-08-per-place
declare-camera | placesInDeclaration | 0 2 | !rd-2018-05-08-per-place
declare-camera | form | gone | !rd-2018-05-08-form-1 !rd-2018-05-08-form-10 !rd-2018-05-08-form-11 !rd-2018-05-08-form-12 !rd-2018-05-08-form-13 !rd-2018-05-08-form-3 !rd-2018-05-08-form-4 !rd-2018-05-08-form-5 !rd-2018-05-08-form-6 !rd-2018-05-08-form-8 !rd-2018-05-08-form-9 -rd-2018-05-08-contact -rd-2018-05-08-form-7 -rd-2018-05-08-form-reference-address -rd-2018-05-08-location-fixed
declare-camera | form.declarant | gone false | !rd-2018-05-08-form-1
declare-camera | form.placeType | gone | !rd-2018-05-08-form-3 -rd-2018-05-08-form-7
declare-camera | form.placeType | open | !rd-2018-05-08-form-council-advice -rd-2018-05-08-form-7
declare-camera | form.mainAddress | gone | !rd-2018-05-08-form-4 -rd-2018-05-08-form-reference-address
declare-camera | form.mainAddress | reference-address | !rd-2018-05-08-form-reference-address
declare-camera | form.cameraType | gone false | !rd-2018-05-08-form-5
declare-camera | form.locations | gone none without-1 | !rd-2018-05-08-form-6 -rd-2018-05-08-location-fixed
declare-camera | form.processingPlace | gone false | !rd-2018-05-08-form-8
declare-camera | form.permanence | gone false | !rd-2018-05-08-form-9
declare-camera | form.recording | gone false | !rd-2018-05-08-form-10
declare-camera | form.liveViewing | gone false | !rd-2018-05-08-form-11
declare-camera | form.contactPersons | gone 0 | !rd-2018-05-08-form-12 -rd-2018-05-08-contact
declare-camera | form.contactPersons | 2 | +rd-2018-05-08-contact-several
declare-camera | form.attestation | gone false | !rd-2018-05-08-form-13
declare-camera | form.alarmLink | gone false | !rd-2018-05-08-form-7
declare-camera | form.contactAnswersDirectly | gone | ?rd-2018-05-08-contact
declare-camera | form.contactAnswersDirectly | false | !rd-2018-05-08-contact
declare-camera | form.retention | P3M P365D P12M | +warning:declared-retention-long
declare-camera | deadline validate-declaration | 2027-11-20 | rd-2018-05-08-annual
change-declaration | by | gone | ?rd-2018-05-08-update
change-declaration | filedIt | gone | ?rd-2018-05-08-update
change-declaration | filedIt | false | !rd-2018-05-08-update
change-declaration | by.role | gone | ?rd-2018-05-08-update
change-declaration | action | gone | ?rd-2018-05-08-update
change-declaration | action | delete | +warning:deleted-declaration
validate-declaration | by | gone | ?rd-2018-05-08-annual
validate-declaration | by.role | gone | ?rd-2018-05-08-annual
validate-declaration | lastValidatedOn | gone | ?rd-2018-05-08-annual
validate-declaration | lastValidatedOn | day-366 | !rd-2018-05-08-annual
validate-declaration | accuracyVerified | gone false | !rd-2018-05-08-annual
validate-declaration | somethingChanged | true | !rd-2018-05-08-annual
validate-declaration | deadline validation-due | 2026-11-20 | rd-2018-05-08-annual
validate-declaration | deadline validate-declaration | 2027-11-20 | rd-2018-05-08-annual
delete-unvalidated-declaration | by | gone | ?rd-2018-05-08-annual-default
delete-unvalidated-declaration | by.role | gone | ?rd-2018-05-08-annual-default
delete-unvalidated-declaration | lastValidatedOn | gone | ?rd-2018-05-08-annual-default
delete-unvalidated-declaration | lastValidatedOn | day-1 day+0 day+1 day+366 | !rd-2018-05-08-annual-default
delete-unvalidated-declaration | deadline deletion-possible-from | 2018-06-02 | rd-2018-05-08-annual-default
report-out-of-service | by | gone | ?rd-2018-05-08-out-of-service
report-out-of-service | filedIt | false | !rd-2018-05-08-out-of-service
report-out-of-service | by.role | gone | ?rd-2018-05-08-out-of-service
report-out-of-service | outOfServiceOn | gone | ?rd-2018-05-08-out-of-service -gate:out-of-service-reported-late
report-out-of-service | outOfServiceOn | day+1 day+366 | !rd-2018-05-08-out-of-service
keep-controller-register | keptBy | gone | ?rd-2018-05-08-def-register
keep-controller-register | keptBy.role | gone | ?rd-2018-05-08-def-register
keep-controller-register | register | police | !rd-2018-05-08-def-register
keep-controller-register | fields | gone | !rd-2018-05-08-register-1 !rd-2018-05-08-register-10 !rd-2018-05-08-register-12 !rd-2018-05-08-register-13 !rd-2018-05-08-register-14 !rd-2018-05-08-register-2 !rd-2018-05-08-register-3 !rd-2018-05-08-register-4 !rd-2018-05-08-register-6 !rd-2018-05-08-register-7 !rd-2018-05-08-register-8 !rd-2018-05-08-register-9
keep-controller-register | fields.controller | gone false | !rd-2018-05-08-register-1
keep-controller-register | fields.purposes | gone false | !rd-2018-05-08-register-2
keep-controller-register | fields.categories | gone false | !rd-2018-05-08-register-3
keep-controller-register | fields.recipients | gone false | !rd-2018-05-08-register-4
keep-controller-register | transfersTakePlace | gone | ?rd-2018-05-08-register-5
keep-controller-register | imagesRecorded | gone | ?rd-2018-05-08-register-6
keep-controller-register | fields.retention | gone false | !rd-2018-05-08-register-6
keep-controller-register | fields.security | gone false | !rd-2018-05-08-register-7
keep-controller-register | fields.legalBasis | gone false | !rd-2018-05-08-register-8
keep-controller-register | fields.placeType | gone false | !rd-2018-05-08-register-9
keep-controller-register | fields.technical | gone false | !rd-2018-05-08-register-10
keep-controller-register | temporaryOrMobile | gone | ?rd-2018-05-08-register-11
keep-controller-register | fields.information | gone false | !rd-2018-05-08-register-12
keep-controller-register | fields.processingPlace | gone false | !rd-2018-05-08-register-13
keep-controller-register | fields.liveViewing | gone false | !rd-2018-05-08-register-14
keep-controller-register | councilAdviceGiven | gone false | -rd-2018-05-08-register-council-advice
keep-controller-register | councilAdviceAttached | gone false | !rd-2018-05-08-register-council-advice
keep-controller-register | keptUpToDate | gone | ?rd-2018-05-08-register-update
keep-controller-register | keptUpToDate | false | !rd-2018-05-08-register-update
delete-controller-register | by | gone | ?rd-2018-05-08-register-keep
delete-controller-register | by.role | gone | ?rd-2018-05-08-register-keep
delete-controller-register | imagesStillProcessed | gone | ?rd-2018-05-08-register-keep
delete-controller-register | imagesStillProcessed | true | !rd-2018-05-08-register-keep
check-place-list | list | gone | ?rd-2018-12-06-perimeter -rd-2018-12-06-3months-1 -rd-2018-12-06-airport
check-place-list | list | perimeter | +rd-2018-12-06-perimeter-1 -rd-2018-12-06-3months-1
check-place-list | list | live-transmission | +rd-2018-12-06-live-1 -rd-2018-12-06-3months-1
check-place-list | place | gone | ?rd-2018-12-06-perimeter -rd-2018-12-06-3months-1 -rd-2018-12-06-airport
check-place-list | place.site | gone | ?rd-2018-12-06-perimeter -rd-2018-12-06-3months-1 -rd-2018-12-06-airport
check-place-list | place.site | railway-station public-transport-station public-transport-vehicle | +rd-2018-12-06-3months-2 -rd-2018-12-06-3months-1 -rd-2018-12-06-airport
check-place-list | place.site | nuclear-site | +rd-2018-12-06-3months-3 -rd-2018-12-06-3months-1 -rd-2018-12-06-airport
check-place-list | place.site | military-domain | +rd-2018-12-06-3months-4 -rd-2018-12-06-3months-1 -rd-2018-12-06-airport
check-place-list | place.site | prison | +rd-2018-12-06-3months-5 -rd-2018-12-06-3months-1 -rd-2018-12-06-airport
check-place-list | place.site | embassy-or-international-institution | ?rd-2018-12-06-3months-6 -rd-2018-12-06-3months-1 -rd-2018-12-06-airport +warning:private-security-decrees
check-place-list | place.site | port-facility | +rd-2018-12-06-3months-7 -rd-2018-12-06-3months-1 -rd-2018-12-06-airport
check-place-list | place.site | major-hazard-establishment | +rd-2018-12-06-3months-8 -rd-2018-12-06-3months-1 -rd-2018-12-06-airport
check-place-list | place.site | other-place-of-article-138 | ?rd-2018-12-06-3months-9 -rd-2018-12-06-3months-1 -rd-2018-12-06-airport +warning:private-security-decrees
check-place-list | place.site | national-bank | +rd-2018-12-06-3months-10 -rd-2018-12-06-3months-1 -rd-2018-12-06-airport
check-place-list | place.site | cash-counting-centre | +rd-2018-12-06-3months-11 -rd-2018-12-06-3months-1 -rd-2018-12-06-airport
check-place-list | place.site | large-gathering none | !rd-2018-12-06-perimeter -rd-2018-12-06-3months-1 -rd-2018-12-06-airport
check-place-list | place.laidOutForAircraft | gone | ?rd-2018-12-06-airport
check-place-list | place.laidOutForAircraft | false | !rd-2018-12-06-airport
check-place-list | place.openToCommercialTraffic | gone | ?rd-2018-12-06-3months-1
check-place-list | place.openToCommercialTraffic | false | !rd-2018-12-06-3months-1
`;

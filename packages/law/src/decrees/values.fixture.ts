/**
 * The allowed example of each act of this part, and its variants, with one fact changed: act | fact | values | what follows (two lines for one
 * value are two situations); then what falls due: act | deadline or duty | when | provision. Signs, values: `one-value-changed.fixture.ts`.
 */
export const decreeValues = `
check-pictogram | onVehicle | true | ?rd-2008-02-10-mention-anpr +rd-2008-02-10-art3-1-material +rd-2008-02-10-art3-1-model +rd-2008-02-10-art3-1-size +rd-2008-02-10-art3-1-visible +rd-2008-02-10-mentions-vehicle
check-pictogram | placeKind | gone | ?rd-2008-02-10-art1-size
check-pictogram | placeKind | open | !rd-2008-02-10-art1-material !rd-2008-02-10-art1-size ?rd-2008-02-10-art1-entrances +rd-2008-02-10-art1-model +rd-2008-02-10-art1-scope
check-pictogram | placeKind | closed-inaccessible | +rd-2008-02-10-art3-scope
check-pictogram | builtDelimitation | gone | ?rd-2008-02-10-art1-size
check-pictogram | builtDelimitation | false | !rd-2008-02-10-art1-material !rd-2008-02-10-art1-size +rd-2008-02-10-art1-model +rd-2008-02-10-art1-scope
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
check-pictogram | mentions | gone | ?rd-2008-02-10-mention-1 ?rd-2008-02-10-mention-2 ?rd-2008-02-10-mention-3 ?rd-2008-02-10-mention-4 ?rd-2008-02-10-mention-5
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
check-pictogram | mentions.languages | apart | !rd-2008-02-10-mention-languages
check-pictogram | onVehicle | true | !rd-2008-02-10-art3-1-material !rd-2008-02-10-art3-1-size ?rd-2008-02-10-mention-anpr +rd-2008-02-10-art3-1-model +rd-2008-02-10-art3-1-visible +rd-2008-02-10-mentions-vehicle
check-pictogram | placeKind | closed-accessible | +rd-2008-02-10-art2-scope
check-pictogram | widthMetres | gone | ?rd-2008-02-10-art1-size
check-pictogram | widthMetres | -0.4 1.6 | !rd-2008-02-10-art1-size
check-pictogram | heightMetres | gone | ?rd-2008-02-10-art1-size
check-pictogram | heightMetres | -0.6 1.4 | !rd-2008-02-10-art1-size
check-pictogram | model | gone | ?rd-2008-02-10-art1-model
check-pictogram | model | own-design | !rd-2008-02-10-art1-model
check-pictogram | material | gone | ?rd-2008-02-10-art1-material
check-pictogram | material | laminated-sticker other | !rd-2008-02-10-art1-material
check-pictogram | thicknessMillimetres | gone | ?rd-2008-02-10-art1-material
check-pictogram | thicknessMillimetres | 0.5 | !rd-2008-02-10-art1-material
check-pictogram | distinctEntrances | gone | ?rd-2008-02-10-art1-entrances
check-pictogram | spotsFixed | gone false | !rd-2008-02-10-art1-entrances
check-pictogram | placeKind | open | ?rd-2008-02-10-art1-entrances
check-pictogram | builtDelimitation | true | +rd-2008-02-10-art2-scope
check-pictogram | placeKind | closed-accessible | +rd-2008-02-10-art2-material +rd-2008-02-10-art2-model +rd-2008-02-10-art2-scope +rd-2008-02-10-art2-size +rd-2008-02-10-art2-visible
check-pictogram | widthMetres | gone | ?rd-2008-02-10-art3-size
check-pictogram | widthMetres | -0.85 1.15 | !rd-2008-02-10-art3-size
check-pictogram | heightMetres | gone | ?rd-2008-02-10-art3-size
check-pictogram | heightMetres | -0.9 1.1 | !rd-2008-02-10-art3-size
check-pictogram | model | gone | ?rd-2008-02-10-art3-model
check-pictogram | model | own-design | !rd-2008-02-10-art3-model
check-pictogram | material | gone aluminium-plate | ?rd-2008-02-10-art3-material
check-pictogram | material | other | !rd-2008-02-10-art3-material
check-pictogram | surelyVisible | gone | ?rd-2008-02-10-art3-visible
check-pictogram | surelyVisible.verdict | gone | ?rd-2008-02-10-art3-visible
check-pictogram | surelyVisible.verdict | not-met | !rd-2008-02-10-art3-visible
check-pictogram | onVehicle | gone false | +rd-2008-02-10-art2-material +rd-2008-02-10-art2-model +rd-2008-02-10-art2-scope +rd-2008-02-10-art2-size +rd-2008-02-10-art2-visible +rd-2008-02-10-mention-anpr
check-pictogram | widthMetres | gone | ?rd-2008-02-10-art3-1-size
check-pictogram | widthMetres | -0.85 1.15 | !rd-2008-02-10-art3-1-size
check-pictogram | heightMetres | gone | ?rd-2008-02-10-art3-1-size
check-pictogram | heightMetres | -0.9 1.1 | !rd-2008-02-10-art3-1-size
check-pictogram | model | gone | ?rd-2008-02-10-art3-1-model
check-pictogram | model | own-design | !rd-2008-02-10-art3-1-model
check-pictogram | material | gone | ?rd-2008-02-10-art3-1-material
check-pictogram | material | aluminium-plate other | !rd-2008-02-10-art3-1-material
check-pictogram | surelyVisible | gone | ?rd-2008-02-10-art3-1-visible
check-pictogram | surelyVisible.verdict | gone | ?rd-2008-02-10-art3-1-visible
check-pictogram | surelyVisible.verdict | not-met | !rd-2008-02-10-art3-1-visible
check-pictogram | mentions.anprCapitals | true | +rd-2008-02-10-mention-anpr
check-pictogram | mentions.anprCapitals | false | !rd-2008-02-10-mention-anpr
check-pictogram | onVehicle | true | +rd-2008-02-10-art3-1-material +rd-2008-02-10-art3-1-model +rd-2008-02-10-art3-1-size +rd-2008-02-10-art3-1-visible +rd-2008-02-10-mentions-vehicle
check-pictogram | anpr | false | +rd-2008-02-10-mention-anpr
declare-camera | policeCameras | gone | ?rd-2018-05-08-def-declaration
declare-camera | policeCameras | true | !rd-2018-05-08-def-declaration
declare-camera | channel | gone | ?rd-2018-05-08-desk
declare-camera | channel | letter e-mail counter | !rd-2018-05-08-desk
declare-camera | feeAsked | true | !rd-2018-05-08-free
declare-camera | signIn | gone | ?rd-2018-05-08-desk
declare-camera | signIn | mobile-code | +rd-2018-05-08-access-2
declare-camera | signIn | citizen-token | +rd-2018-05-08-access-3
declare-camera | signIn | other | !rd-2018-05-08-desk
declare-camera | filedBy | gone | ?rd-2018-05-08-def-declarant
declare-camera | filedBy.role | gone | ?rd-2018-05-08-def-declarant
declare-camera | filerCanRepresent | gone | ?rd-2018-05-08-representative
declare-camera | filerCanRepresent | false | !rd-2018-05-08-representative
declare-camera | jointControllers | true | !rd-2018-05-08-joint
declare-camera | placesInDeclaration | gone | ?rd-2018-05-08-per-place
declare-camera | placesInDeclaration | 0 2 | !rd-2018-05-08-per-place
declare-camera | form | gone | !rd-2018-05-08-form-1 !rd-2018-05-08-form-10 !rd-2018-05-08-form-11 !rd-2018-05-08-form-12 !rd-2018-05-08-form-13 !rd-2018-05-08-form-3 !rd-2018-05-08-form-4 !rd-2018-05-08-form-5 !rd-2018-05-08-form-6 !rd-2018-05-08-form-8 !rd-2018-05-08-form-9
declare-camera | form.declarant | gone false | !rd-2018-05-08-form-1
declare-camera | form.placeType | gone | !rd-2018-05-08-form-3
declare-camera | form.placeType | open | !rd-2018-05-08-form-council-advice
declare-camera | form.mainAddress | gone | !rd-2018-05-08-form-4
declare-camera | form.mainAddress | reference-address | !rd-2018-05-08-form-reference-address
declare-camera | form.cameraType | gone false | !rd-2018-05-08-form-5
declare-camera | form.locations | gone none without-1 | !rd-2018-05-08-form-6
declare-camera | form.processingPlace | gone false | !rd-2018-05-08-form-8
declare-camera | form.permanence | gone false | !rd-2018-05-08-form-9
declare-camera | form.recording | gone false | !rd-2018-05-08-form-10
declare-camera | form.liveViewing | gone false | !rd-2018-05-08-form-11
declare-camera | form.contactPersons | gone 0 | !rd-2018-05-08-form-12
declare-camera | form.contactPersons | 2 | +rd-2018-05-08-contact-several
declare-camera | form.attestation | gone false | !rd-2018-05-08-form-13
declare-camera | form.alarmLink | gone false | !rd-2018-05-08-form-7
declare-camera | form.contactAnswersDirectly | gone | ?rd-2018-05-08-contact
declare-camera | form.contactAnswersDirectly | false | !rd-2018-05-08-contact
declare-camera | form.retention | P3M P365D P12M | +warning:declared-retention-long
declare-camera | signIn | electronic-identity-card | +rd-2018-05-08-access-1
declare-camera | jointAgreement | gone false | !rd-2018-05-08-joint
declare-camera | delegation | gone | !rd-2018-05-08-delegation-written ?rd-2018-05-08-alarm-centre
declare-camera | delegation.written | gone false | !rd-2018-05-08-delegation-written
declare-camera | delegation.signedByController | gone false | !rd-2018-05-08-delegation-written
declare-camera | delegation.connectedToAlarmCentre | gone | ?rd-2018-05-08-alarm-centre
declare-camera | delegation.connectedToAlarmCentre | false | !rd-2018-05-08-alarm-centre
declare-camera | form | gone | !rd-2018-05-08-form-1 !rd-2018-05-08-form-10 !rd-2018-05-08-form-11 !rd-2018-05-08-form-12 !rd-2018-05-08-form-13 !rd-2018-05-08-form-2 !rd-2018-05-08-form-3 !rd-2018-05-08-form-4 !rd-2018-05-08-form-5 !rd-2018-05-08-form-6 !rd-2018-05-08-form-8 !rd-2018-05-08-form-9
declare-camera | form.controller | gone false | !rd-2018-05-08-form-2
declare-camera | delegation | gone | !rd-2018-05-08-delegation-written ?rd-2018-05-08-proxy +rd-2018-05-08-access-1
declare-camera | delegation.kind | gone other-person | +rd-2018-05-08-access-1
declare-camera | delegation.controllerHasSignIn | gone | ?rd-2018-05-08-proxy
declare-camera | delegation.controllerHasSignIn | true | !rd-2018-05-08-proxy
declare-camera | form.placeType | gone | !rd-2018-05-08-form-3 ?rd-2018-05-08-form-6
declare-camera | form.placeType | closed | !rd-2018-05-08-location-mobile-closed +rd-2018-05-08-form-7
declare-camera | form.councilAdviceOn | gone | !rd-2018-05-08-form-council-advice
declare-camera | form.councilAdviceValidity | gone false | !rd-2018-05-08-form-council-advice
declare-camera | form.placeType | closed | +rd-2018-05-08-form-7 +rd-2018-05-08-location-temporary-closed
declare-camera | form.placeType | closed | !rd-2018-05-08-location-temporary-closed +rd-2018-05-08-form-7
declare-camera | form.placeType | open | !rd-2018-05-08-location-mobile-open ?rd-2018-05-08-form-6 +rd-2018-05-08-form-council-advice
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
report-out-of-service | outOfServiceOn | gone | ?rd-2018-05-08-out-of-service
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
keep-controller-register | councilAdviceAttached | gone false | !rd-2018-05-08-register-council-advice
keep-controller-register | keptUpToDate | gone | ?rd-2018-05-08-register-update
keep-controller-register | keptUpToDate | false | !rd-2018-05-08-register-update
delete-controller-register | by | gone | ?rd-2018-05-08-register-keep
delete-controller-register | by.role | gone | ?rd-2018-05-08-register-keep
delete-controller-register | imagesStillProcessed | gone | ?rd-2018-05-08-register-keep
delete-controller-register | imagesStillProcessed | true | !rd-2018-05-08-register-keep
check-place-list | list | gone | ?rd-2018-12-06-perimeter
check-place-list | list | perimeter | +rd-2018-12-06-perimeter-1
check-place-list | list | live-transmission | +rd-2018-12-06-live-1
check-place-list | place | gone | ?rd-2018-12-06-perimeter
check-place-list | place.site | gone | ?rd-2018-12-06-perimeter
check-place-list | place.site | railway-station public-transport-station public-transport-vehicle | +rd-2018-12-06-3months-2
check-place-list | place.site | nuclear-site | +rd-2018-12-06-3months-3
check-place-list | place.site | military-domain | +rd-2018-12-06-3months-4
check-place-list | place.site | prison | +rd-2018-12-06-3months-5
check-place-list | place.site | embassy-or-international-institution | ?rd-2018-12-06-3months-6 +warning:private-security-decrees
check-place-list | place.site | port-facility | +rd-2018-12-06-3months-7
check-place-list | place.site | major-hazard-establishment | +rd-2018-12-06-3months-8
check-place-list | place.site | other-place-of-article-138 | ?rd-2018-12-06-3months-9 +warning:private-security-decrees
check-place-list | place.site | national-bank | +rd-2018-12-06-3months-10
check-place-list | place.site | cash-counting-centre | +rd-2018-12-06-3months-11
check-place-list | place.site | large-gathering none public-transport-station public-transport-vehicle railway-station nuclear-site military-domain prison major-hazard-establishment other-place-of-article-138 national-bank cash-counting-centre | !rd-2018-12-06-perimeter
check-place-list | place.laidOutForAircraft | gone | ?rd-2018-12-06-airport
check-place-list | place.laidOutForAircraft | false | !rd-2018-12-06-airport
check-place-list | place.openToCommercialTraffic | gone | ?rd-2018-12-06-3months-1
check-place-list | place.openToCommercialTraffic | false | !rd-2018-12-06-3months-1
check-place-list | list | three-months | +rd-2018-12-06-3months-1
check-place-list | place.site | railway-station | +rd-2018-12-06-perimeter-2
check-place-list | place.site | nuclear-site | +rd-2018-12-06-perimeter-3
check-place-list | place.site | military-domain | +rd-2018-12-06-perimeter-4
check-place-list | place.site | prison | +rd-2018-12-06-perimeter-5
check-place-list | place.site | embassy-or-international-institution | +rd-2018-12-06-perimeter-6 +warning:private-security-decrees
check-place-list | place.site | port-facility | +rd-2018-12-06-perimeter-7
check-place-list | place.site | major-hazard-establishment | +rd-2018-12-06-perimeter-8
check-place-list | place.site | other-place-of-article-138 | +rd-2018-12-06-perimeter-9 +warning:private-security-decrees
check-place-list | place.site | national-bank | +rd-2018-12-06-perimeter-10
check-place-list | place.site | cash-counting-centre | +rd-2018-12-06-perimeter-11
check-place-list | place.openToCommercialTraffic | gone | ?rd-2018-12-06-perimeter-1
check-place-list | place.openToCommercialTraffic | false | !rd-2018-12-06-perimeter-1
check-place-list | list | three-months | +rd-2018-12-06-3months-2
check-place-list | list | live-transmission perimeter three-months | !rd-2018-12-06-perimeter
check-place-list | place.site | airport | +rd-2018-12-06-airport +rd-2018-12-06-perimeter-1
check-place-list | list | three-months | +rd-2018-12-06-3months-3
check-place-list | list | three-months | +rd-2018-12-06-3months-4
check-place-list | list | three-months | +rd-2018-12-06-3months-5
check-place-list | list | three-months | +rd-2018-12-06-3months-6
check-place-list | list | live-transmission | +rd-2018-12-06-live-2
check-place-list | place.site | other-place-of-article-138 | +rd-2018-12-06-perimeter-9
check-place-list | place.decreeReference | gone | ?rd-2018-12-06-perimeter-6
check-place-list | place.decreeReference | blank | !rd-2018-12-06-perimeter-6
check-place-list | list | three-months | +rd-2018-12-06-3months-7
check-place-list | list | live-transmission | +rd-2018-12-06-live-3
check-place-list | list | three-months | +rd-2018-12-06-3months-8
check-place-list | list | three-months | +rd-2018-12-06-3months-9
check-place-list | place.site | embassy-or-international-institution | +rd-2018-12-06-perimeter-6
check-place-list | place.decreeReference | gone | ?rd-2018-12-06-perimeter-9
check-place-list | place.decreeReference | blank | !rd-2018-12-06-perimeter-9
check-place-list | list | three-months | +rd-2018-12-06-3months-10
check-place-list | list | three-months | +rd-2018-12-06-3months-11
check-place-list | place.site | embassy-or-international-institution | +rd-2018-12-06-3months-6 +warning:private-security-decrees
check-place-list | place.site | other-place-of-article-138 | +rd-2018-12-06-3months-9 +warning:private-security-decrees
check-place-list | list | perimeter | +rd-2018-12-06-perimeter-2
check-place-list | place.site | airport | +rd-2018-12-06-3months-1 +rd-2018-12-06-airport
check-place-list | list | perimeter | +rd-2018-12-06-perimeter-3
check-place-list | list | perimeter | +rd-2018-12-06-perimeter-4
check-place-list | list | perimeter | +rd-2018-12-06-perimeter-5
check-place-list | list | perimeter | +rd-2018-12-06-perimeter-6
check-place-list | place.site | other-place-of-article-138 | +rd-2018-12-06-3months-9
check-place-list | place.decreeReference | gone | ?rd-2018-12-06-3months-6
check-place-list | place.decreeReference | blank | !rd-2018-12-06-3months-6
check-place-list | list | perimeter | +rd-2018-12-06-perimeter-7
check-place-list | list | perimeter | +rd-2018-12-06-perimeter-8
check-place-list | list | perimeter | +rd-2018-12-06-perimeter-9
check-place-list | place.site | embassy-or-international-institution | +rd-2018-12-06-3months-6
check-place-list | place.decreeReference | gone | ?rd-2018-12-06-3months-9
check-place-list | place.decreeReference | blank | !rd-2018-12-06-3months-9
check-place-list | list | perimeter | +rd-2018-12-06-perimeter-10
check-place-list | list | perimeter | +rd-2018-12-06-perimeter-11
check-place-list | place.site | embassy-or-international-institution | +rd-2018-12-06-live-2 +warning:private-security-decrees
check-place-list | place.site | port-facility | +rd-2018-12-06-live-3
check-place-list | place.site | large-gathering | +rd-2018-12-06-live-4 +rd-2018-12-06-live-4-a +rd-2018-12-06-live-4-b +rd-2018-12-06-live-4-c
check-place-list | place.openToCommercialTraffic | gone | ?rd-2018-12-06-live-1
check-place-list | place.openToCommercialTraffic | false | !rd-2018-12-06-live-1
check-place-list | place.site | airport | +rd-2018-12-06-airport +rd-2018-12-06-live-1
check-place-list | place.decreeReference | gone | ?rd-2018-12-06-live-2
check-place-list | place.decreeReference | blank | !rd-2018-12-06-live-2
check-place-list | place.gathering | gone | ?rd-2018-12-06-live-4-a ?rd-2018-12-06-live-4-b ?rd-2018-12-06-live-4-c
check-place-list | place.gathering.startsAt | gone | ?rd-2018-12-06-live-4-a
check-place-list | place.gathering.startsAt | at+1s | !rd-2018-12-06-live-4-a
check-place-list | place.gathering.endsAt | gone | ?rd-2018-12-06-live-4-a
check-place-list | place.gathering.endsAt | at-1s | !rd-2018-12-06-live-4-a
check-place-list | place.gathering.organiserAnalysisMade | gone | ?rd-2018-12-06-live-4-b
check-place-list | place.gathering.organiserAnalysisMade | false | !rd-2018-12-06-live-4-b
check-place-list | place.gathering.organiserAnalysisJustifies | gone | ?rd-2018-12-06-live-4-b
check-place-list | place.gathering.organiserAnalysisJustifies.verdict | gone | ?rd-2018-12-06-live-4-b
check-place-list | place.gathering.organiserAnalysisJustifies.verdict | not-met | !rd-2018-12-06-live-4-b
check-place-list | place.gathering.branch | gone | ?rd-2018-12-06-live-4-c
check-place-list | place.gathering.branch | judicial | !rd-2018-12-06-live-4-c
check-place-list | place.gathering.policeAnalysisValidatedBy | gone | ?rd-2018-12-06-live-4-c
check-place-list | place.gathering.policeAnalysisMade | gone | ?rd-2018-12-06-live-4-c
check-place-list | place.gathering.policeAnalysisMade | false | !rd-2018-12-06-live-4-c
check-place-list | place.gathering.particularRisk | gone | ?rd-2018-12-06-live-4-c
check-place-list | place.gathering.particularRisk.verdict | gone | ?rd-2018-12-06-live-4-c
check-place-list | place.gathering.particularRisk.verdict | not-met | !rd-2018-12-06-live-4-c
`;

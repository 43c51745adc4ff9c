/** What each provision of this part asks, and of whom: provision | who can supply or mend it | facts | acts (the signs: `asked.test.ts`). */
export const decreeAsked = `
rd-2008-02-10-art1-entrances | camera-controller | distinctEntrances spotsFixed | check-pictogram
rd-2008-02-10-art1-material | camera-controller | ! material thicknessMillimetres | check-pictogram
rd-2008-02-10-art1-model | camera-controller | ! model | check-pictogram
rd-2008-02-10-art1-size | camera-controller | ! builtDelimitation heightMetres placeKind widthMetres | check-pictogram
rd-2008-02-10-art2-material | camera-controller | ! material thicknessMillimetres | check-pictogram
rd-2008-02-10-art2-model | camera-controller | ! model | check-pictogram
rd-2008-02-10-art2-size | camera-controller | heightMetres widthMetres | check-pictogram
rd-2008-02-10-art2-visible | camera-controller | ! surelyVisible | check-pictogram
rd-2008-02-10-art3-1-material | camera-controller | ! material | check-pictogram
rd-2008-02-10-art3-1-model | camera-controller | ! model | check-pictogram
rd-2008-02-10-art3-1-size | camera-controller | ! heightMetres widthMetres | check-pictogram
rd-2008-02-10-art3-1-visible | camera-controller | ! surelyVisible | check-pictogram
rd-2008-02-10-art3-material | camera-controller | ! material thicknessMillimetres | check-pictogram
rd-2008-02-10-art3-model | camera-controller | ! model | check-pictogram
rd-2008-02-10-art3-size | camera-controller | ! heightMetres widthMetres | check-pictogram
rd-2008-02-10-art3-visible | camera-controller | ! surelyVisible | check-pictogram
rd-2008-02-10-mention-1 | camera-controller | ! mentions.lawWords | check-pictogram
rd-2008-02-10-mention-2 | camera-controller | ! mentions.controllerName | check-pictogram
rd-2008-02-10-mention-3 | camera-controller | ! controllerHasEmailOrTelephone mentions.emailOrTelephone mentions.postalAddress | check-pictogram
rd-2008-02-10-mention-4 | camera-controller | ! controllerHasDpo mentions.dpoContact | check-pictogram
rd-2008-02-10-mention-5 | camera-controller | ! controllerHasWebsite mentions.website | check-pictogram
rd-2008-02-10-mention-anpr | camera-controller | ! anpr mentions.anprCapitals | check-pictogram
rd-2008-02-10-mention-languages | camera-controller | ! | check-pictogram
rd-2018-05-08-alarm-centre | camera-controller | ! delegation.connectedToAlarmCentre | declare-camera
rd-2018-05-08-annual | declarant | ! accuracyVerified by.role changesEntered lastValidatedOn | validate-declaration
rd-2018-05-08-annual-default | - | ! | delete-unvalidated-declaration
rd-2018-05-08-annual-default | declaration-desk | ! by.role lastValidatedOn | delete-unvalidated-declaration
rd-2018-05-08-contact | camera-controller | ! form.contactAnswersDirectly | declare-camera
rd-2018-05-08-def-declarant | camera-controller | ! filedBy.role | declare-camera
rd-2018-05-08-def-declaration | - | ! policeCameras | declare-camera
rd-2018-05-08-def-register | camera-controller | ! keptBy.role | keep-controller-register
rd-2018-05-08-delegation-written | camera-controller | delegation | declare-camera
rd-2018-05-08-desk | declarant | ! channel signIn | declare-camera
rd-2018-05-08-form-1 | declarant | form.declarant | declare-camera
rd-2018-05-08-form-10 | declarant | form.recording | declare-camera
rd-2018-05-08-form-11 | declarant | form.liveViewing | declare-camera
rd-2018-05-08-form-12 | declarant | form.contactPersons | declare-camera
rd-2018-05-08-form-13 | declarant | form.attestation | declare-camera
rd-2018-05-08-form-2 | declarant | form.controller | declare-camera
rd-2018-05-08-form-3 | declarant | form.placeType | declare-camera
rd-2018-05-08-form-4 | declarant | form.mainAddress | declare-camera
rd-2018-05-08-form-5 | declarant | form.cameraType | declare-camera
rd-2018-05-08-form-6 | declarant | form.locations form.locations.temporaryUse form.placeType | declare-camera
rd-2018-05-08-form-7 | declarant | form.alarmLink | declare-camera
rd-2018-05-08-form-8 | declarant | form.processingPlace | declare-camera
rd-2018-05-08-form-9 | declarant | form.permanence | declare-camera
rd-2018-05-08-form-council-advice | declarant | form.councilAdviceValidity | declare-camera
rd-2018-05-08-form-council-advice | municipal-council declarant | form.councilAdviceOn | declare-camera
rd-2018-05-08-form-reference-address | declarant | ! | declare-camera
rd-2018-05-08-free | declaration-desk | ! | declare-camera
rd-2018-05-08-joint | camera-controller | jointAgreement | declare-camera
rd-2018-05-08-location-mobile-closed | declarant | ! | declare-camera
rd-2018-05-08-location-mobile-open | declarant | ! | declare-camera
rd-2018-05-08-location-temporary-closed | declarant | ! | declare-camera
rd-2018-05-08-out-of-service | - | ! | report-out-of-service
rd-2018-05-08-out-of-service | declarant | ! by.role outOfServiceOn | report-out-of-service
rd-2018-05-08-per-place | declarant | placesInDeclaration | declare-camera
rd-2018-05-08-proxy | camera-controller | ! delegation.controllerHasSignIn | declare-camera
rd-2018-05-08-register-1 | camera-controller | fields.controller | keep-controller-register
rd-2018-05-08-register-10 | camera-controller | fields.technical | keep-controller-register
rd-2018-05-08-register-11 | camera-controller | fields.zonesAndPeriods temporaryOrMobile | keep-controller-register
rd-2018-05-08-register-12 | camera-controller | fields.information | keep-controller-register
rd-2018-05-08-register-13 | camera-controller | fields.processingPlace | keep-controller-register
rd-2018-05-08-register-14 | camera-controller | fields.liveViewing | keep-controller-register
rd-2018-05-08-register-2 | camera-controller | fields.purposes | keep-controller-register
rd-2018-05-08-register-3 | camera-controller | fields.categories | keep-controller-register
rd-2018-05-08-register-4 | camera-controller | fields.recipients | keep-controller-register
rd-2018-05-08-register-5 | camera-controller | fields.transfers transfersTakePlace | keep-controller-register
rd-2018-05-08-register-6 | camera-controller | fields.retention imagesRecorded | keep-controller-register
rd-2018-05-08-register-7 | camera-controller | fields.security | keep-controller-register
rd-2018-05-08-register-8 | camera-controller | fields.legalBasis | keep-controller-register
rd-2018-05-08-register-9 | camera-controller | fields.placeType | keep-controller-register
rd-2018-05-08-register-council-advice | camera-controller | councilAdviceAttached | keep-controller-register
rd-2018-05-08-register-keep | - | ! imagesStillProcessed | delete-controller-register
rd-2018-05-08-register-keep | camera-controller | ! by.role | delete-controller-register
rd-2018-05-08-register-update | camera-controller | ! keptUpToDate | keep-controller-register
rd-2018-05-08-representative | camera-controller | ! filerCanRepresent | declare-camera
rd-2018-05-08-update | - | action | change-declaration
rd-2018-05-08-update | declarant | ! by.role filedIt | change-declaration
rd-2018-12-06-3months-1 | - | ! place.openToCommercialTraffic | check-place-list
rd-2018-12-06-3months-6 | - | place.decreeReference | check-place-list
rd-2018-12-06-3months-9 | - | place.decreeReference | check-place-list
rd-2018-12-06-airport | - | ! place.laidOutForAircraft | check-place-list
rd-2018-12-06-live-1 | - | ! place.openToCommercialTraffic | check-place-list
rd-2018-12-06-live-2 | - | place.decreeReference | check-place-list
rd-2018-12-06-live-4-a | - | place.gathering.endsAt place.gathering.startsAt | check-place-list
rd-2018-12-06-live-4-a | camera-controller | ! | check-place-list
rd-2018-12-06-live-4-b | event-organiser | ! place.gathering.organiserAnalysisJustifies place.gathering.organiserAnalysisMade | check-place-list
rd-2018-12-06-live-4-c | - | ! place.gathering.branch | check-place-list
rd-2018-12-06-live-4-c | police-service responsible-officer | ! place.gathering.policeAnalysisMade place.gathering.policeAnalysisValidatedBy | check-place-list
rd-2018-12-06-live-4-c | responsible-officer | ! place.gathering.particularRisk | check-place-list
rd-2018-12-06-perimeter | - | ! list place.site | check-place-list
rd-2018-12-06-perimeter-1 | - | ! place.openToCommercialTraffic | check-place-list
rd-2018-12-06-perimeter-6 | - | place.decreeReference | check-place-list
rd-2018-12-06-perimeter-9 | - | place.decreeReference | check-place-list
`;

/** What is owed: duty | provision | term | by whom | to whom | acts. */
export const decreeOwed = `
keep-controller-register | rd-2018-05-08-register-keep | no-term | camera-controller | - | keep-controller-register
update-controller-register | rd-2018-05-08-register-update | no-term | camera-controller | - | keep-controller-register
validate-declaration | rd-2018-05-08-annual | P1Y | declarant | declaration-desk | declare-camera validate-declaration
`;

/** What each provision of this part asks, and of whom: provision | who can supply or mend it | facts | acts (the signs: `asked.test.ts`). */
export const visibleAsked = `
lfp-25-1-p1-al1 | dpo | ? | keep-recording open-recording delete-recording
lfp-25-1-p1-al2 | dpo | ? | submit-use-request record-exempt-use activate-use watch-live keep-recording
lfp-25-1-p2 | - | camera.thirdParty | watch-live
lfp-25-1-p2 | - | policeRecords | activate-use watch-live keep-recording
lfp-25-1-p2 | dpo | ? | watch-live
lfp-25-2-p1-pt3 | - | ! | submit-use-request
lfp-25-2-p2-al2 | operational-member | visibility.noWarningGround visibility.noWarningGround.code visibility.oralWarningAt | activate-use
lfp-25-2-p2-al2-exc | responsible-officer | ! visibility.noWarningGround.judgement | activate-use
lfp-25-2-p2-al3-pt1 | operational-member | visibility.noWarningGround.facts | activate-use
lfp-25-2-p2-al3-pt2 | operational-member | visibility.noWarningGround.facts | activate-use
lfp-25-2-p2-al3-pt3 | operational-member | visibility.noWarningGround.facts | activate-use
lfp-25-2-p2-pt1 | king | ? | activate-use
lfp-25-2-p2-pt1 | police-service | ! visibility.pictogram.inPlace | activate-use watch-live
lfp-25-2-p2-pt2-a | - | ! visibility.transportIdentifiable | activate-use
lfp-25-2-p2-pt2-b | - | ! visibility.wearer.identifiable visibility.wearer.operationalMember | activate-use
lfp-25-2-p2-pt2-b | - | visibility.onPoliceTransport visibility.wearer | activate-use watch-live
lfp-25-2-p2-pt2-b | operational-member | visibility.oralWarningAt | activate-use
lfp-25-2-p2-pt3 | - | ! | activate-use
lfp-25-2-p2-pt3 | - | visibility.maritimeAnnouncement | activate-use watch-live
lfp-25-3-p1-al1 | - | ! place.kind place.managedByPolice purposes | submit-use-request record-exempt-use request-urgent-use activate-use watch-live
lfp-25-3-p1-al1 | - | camera.kind | activate-use watch-live
lfp-25-3-p1-al1 | - | mission.kind | submit-use-request request-urgent-use activate-use
lfp-25-3-p1-pt2-a | responsible-officer | intervention.startedAt | activate-use
lfp-25-3-p1-pt2-b | - | ! | submit-use-request activate-use end-use
lfp-25-3-p1-pt2-b | - | mission.kind place.fencedGreenSpace place.listedAs place.managedByPublicAuthority | submit-use-request request-urgent-use activate-use
lfp-25-3-p1-pt2-b | place-manager | ! | submit-use-request activate-use
lfp-25-3-p1-pt2-b | place-manager | place.managerAgreement | submit-use-request request-urgent-use activate-use
lfp-25-3-p1-pt2-c | responsible-officer | mission.startedAt | submit-use-request
lfp-25-3-p1-pt2-d | place-manager | ! | submit-use-request
lfp-25-3-p1-pt2-d | place-manager | place.managerObjects | submit-use-request request-urgent-use
lfp-25-3-p1-pt2-d | responsible-officer | mission.startedAt | submit-use-request
lfp-25-3-p1-pt3-a | responsible-officer | entryGround intervention.startedAt | activate-use
lfp-25-3-p1-pt3-b | - | ! | end-use
lfp-25-3-p1-pt3-b | responsible-officer | mission.startedAt | submit-use-request
lfp-25-3-p1-pt3-c | - | ! | end-use
lfp-25-3-p1-pt3-c | place-manager | ! | submit-use-request
lfp-25-3-p1-pt3-c | place-manager | place.managerObjects | submit-use-request request-urgent-use
lfp-25-3-p1-pt3-c | responsible-officer | mission.startedAt | submit-use-request
lfp-25-3-p1bis | - | ! | activate-use end-use
lfp-25-3-p1bis | - | purposes visibility.wearer.operationalMember | activate-use watch-live
lfp-25-3-p1bis | operational-member | situation.code visibility.wearer.ownCamera | activate-use watch-live
lfp-25-3-p1bis | operational-member | visibility.wearer.registeredWearer | activate-use
lfp-25-3-p1bis | responsible-officer | entryGround | activate-use
lfp-25-3-p1bis | responsible-officer | intervention.startedAt | activate-use watch-live
lfp-25-3-p1bis-pt1 | - | ! | activate-use
lfp-25-3-p1bis-pt1 | operational-member | situation.facts | activate-use
lfp-25-3-p1bis-pt2 | - | ! | activate-use
lfp-25-3-p1bis-pt2 | operational-member | situation.facts | activate-use
lfp-25-3-p1bis-pt3 | - | ! | activate-use
lfp-25-3-p1bis-pt3 | operational-member | situation.facts | activate-use
lfp-25-3-p1bis-pt4 | - | ! | activate-use
lfp-25-3-p1bis-pt4 | responsible-officer | situation.reference | activate-use
lfp-25-3-p1bis-pt5 | - | ! | activate-use
lfp-25-3-p1bis-pt5 | responsible-officer | situation.reference | activate-use
lfp-25-3-p2-s1 | - | purposes | activate-use watch-live
lfp-25-3-p2-s1 | chief-of-corps coordinating-director requesting-director | purposes.hypothesis445 | submit-use-request
lfp-25-3-p2-s2 | - | purposes.personsOfArticles | submit-use-request
lfp-25-3-p3-intimite | responsible-officer dpo | ! intimacyReview | submit-use-request activate-use watch-live
lfp-25-3-p3-sensible | - | ! aimsAtSensitive | submit-use-request record-exempt-use request-urgent-use activate-use watch-live
lfp-25-3-p4 | chief-of-corps | ! preRecording.activatedAt preRecording.seconds | keep-recording
lfp-25-3-p4 | chief-of-corps | preRecordingSeconds | activate-use watch-live
lfp-25-4-p1-al1 | - | ! place.municipality | decide-use-request activate-use
lfp-25-4-p1-al1 | - | authorisation.decidedAt | activate-use
lfp-25-4-p1-al1 | - | level | decide-use-request grant-urgent-use confirm-urgent-use
lfp-25-4-p1-al1 | - | outcome | decide-use-request
lfp-25-4-p1-al1 | chief-of-corps coordinating-director requesting-director municipal-council minister-interior minister-interior-delegate | authorisation | watch-live
lfp-25-4-p1-al1 | chief-of-corps coordinating-director requesting-director | ! | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use activate-use
lfp-25-4-p1-al1 | chief-of-corps coordinating-director requesting-director | authorisation.cameraKinds authorisation.places authorisation.purposes placeReference purposes | activate-use
lfp-25-4-p1-al1 | chief-of-corps municipal-council | authorisation | activate-use
lfp-25-4-p1-al1 | municipal-council minister-interior minister-interior-delegate | scopeStated | decide-use-request
lfp-25-4-p1-al1 | municipal-council | ! place.municipality | activate-use
lfp-25-4-p1-al1-pt1 | chief-of-corps | ! authorisation.level | activate-use
lfp-25-4-p1-al1-pt1 | municipal-council mayor | ! | request-urgent-use grant-urgent-use activate-use
lfp-25-4-p1-al1-pt1 | municipal-council mayor | addressedTo.municipality | request-urgent-use
lfp-25-4-p1-al1-pt1 | municipal-council mayor | grantedBy.municipality grantedBy.role | grant-urgent-use
lfp-25-4-p1-al1-pt1 | municipal-council mayor | place.municipality urgent.by.municipality urgent.by.role | activate-use
lfp-25-4-p1-al1-pt1 | municipal-council | ! place.municipality | decide-use-request confirm-urgent-use
lfp-25-4-p1-al1-pt1 | municipal-council | confirmedBy.municipality confirmedBy.role | confirm-urgent-use
lfp-25-4-p1-al1-pt1 | municipal-council | decidedBy.municipality decidedBy.role | decide-use-request
lfp-25-4-p1-al1-pt2 | coordinating-director requesting-director | ! authorisation.level | activate-use
lfp-25-4-p1-al1-pt2 | minister-interior minister-interior-delegate | ! | decide-use-request grant-urgent-use confirm-urgent-use
lfp-25-4-p1-al1-pt2 | minister-interior minister-interior-delegate | confirmedBy.role | confirm-urgent-use
lfp-25-4-p1-al1-pt2 | minister-interior minister-interior-delegate | decidedBy.role | decide-use-request
lfp-25-4-p2-al1-pt1 | - | requester.level requester.role | submit-use-request
lfp-25-4-p2-al1-pt1 | chief-of-corps | ! | submit-use-request
lfp-25-4-p2-al1-pt2 | - | requester.role | submit-use-request
lfp-25-4-p2-al1-pt2 | coordinating-director requesting-director | ! | submit-use-request
lfp-25-4-p2-al2-s1 | chief-of-corps coordinating-director requesting-director | ! requestAdmissible | decide-use-request
lfp-25-4-p2-al2-s1 | chief-of-corps coordinating-director requesting-director | camera.kind modalities placeStated purposes | submit-use-request
lfp-25-4-p2-al2-s2 | chief-of-corps coordinating-director requesting-director dpo | assessment assessment.dataCategories assessment.operationalObjectives assessment.proportionality assessment.retention | submit-use-request
lfp-25-4-p2-al2-s2 | chief-of-corps coordinating-director requesting-director | ! assessment.madeOn | submit-use-request
lfp-25-4-p2-al3-lieu | - | actual.place | declare-change
lfp-25-4-p2-al3-lieu | chief-of-corps coordinating-director requesting-director | ! placeReference | activate-use
lfp-25-4-p2-al3-type | - | actual actual.camera.kind actual.purposes authorised authorised.camera.anpr authorised.camera.intelligent | declare-change
lfp-25-4-p2-al3-type | chief-of-corps coordinating-director requesting-director | ! | activate-use
lfp-25-4-p2-al3-type | police-service | ! declaredBy.role | declare-change
lfp-25-4-p3-al1-s1 | - | ! | request-urgent-use grant-urgent-use activate-use
lfp-25-4-p3-al1-s1 | - | addressedTo.role authorisationObtained requester.level requester.role | request-urgent-use
lfp-25-4-p3-al1-s1 | - | mission.reference urgent.missionReference | activate-use
lfp-25-4-p3-al1-s1 | - | missionReference outcome requestAdmissible requestedAt | grant-urgent-use
lfp-25-4-p3-al1-s1 | - | priorRefusal | request-urgent-use grant-urgent-use
lfp-25-4-p3-al1-s1 | chief-of-corps coordinating-director requesting-director | ! placeReference urgent.cameraKinds urgent.places urgent.purposes | activate-use
lfp-25-4-p3-al1-s1 | chief-of-corps coordinating-director requesting-director | mission.reference urgencyReasons | request-urgent-use
lfp-25-4-p3-al1-s1 | chief-of-corps | ! | request-urgent-use
lfp-25-4-p3-al1-s1 | coordinating-director requesting-director | ! | request-urgent-use
lfp-25-4-p3-al1-s1 | minister-interior minister-interior-delegate | ! | request-urgent-use
lfp-25-4-p3-al1-s1 | municipal-council mayor minister-interior minister-interior-delegate | urgent.grantedAt | activate-use
lfp-25-4-p3-al1-s1 | municipal-council mayor | ! addressedTo.role | request-urgent-use
lfp-25-4-p3-al1-s2 | - | ! | activate-use
lfp-25-4-p3-al1-s2 | - | oralGrantAt outcome written | confirm-urgent-use
lfp-25-4-p3-al2 | municipal-council mayor | ! place.municipality | request-urgent-use grant-urgent-use
lfp-25-4-p3-al2 | municipal-council mayor | addressedTo.municipality | request-urgent-use
lfp-25-4-p3-al2 | municipal-council mayor | grantedBy.municipality | grant-urgent-use
lfp-25-4-p4-al1 | - | authorisation.decidedAt authorisation.level judicialDistricts | notify-authorisation
lfp-25-4-p4-al1 | minister-interior minister-interior-delegate coordinating-director requesting-director | ! notifiedBy.role | notify-authorisation
lfp-25-4-p4-al1 | municipal-council municipal-authority chief-of-corps | ! notifiedBy.role | notify-authorisation
lfp-25-4-p4-al1 | prosecutor mayor chief-of-corps | addressees | notify-authorisation
lfp-25-4-p4-al2 | - | municipalities zones | notify-authorisation
lfp-25-4-p4-al3 | - | authorisation.decidedAt authorisation.level branches | publish-authorisation
lfp-25-4-p4-al3 | minister-interior minister-interior-delegate coordinating-director requesting-director | ! | publish-authorisation
lfp-25-4-p4-al3 | municipal-council minister-interior | ? | publish-authorisation
lfp-25-4-p4-al3 | municipal-council municipal-authority chief-of-corps | ! publishedBy.role | publish-authorisation
lfp-25-4-p5 | - | camera.kind | record-exempt-use
lfp-25-4-p5 | - | place.kind place.managedByPolice | record-exempt-use activate-use watch-live
lfp-25-5-p1-decision | responsible-officer | ! decision decision.by.role decision.decidedAt | activate-use watch-live
lfp-25-5-p1-prop | responsible-officer | ! decision.proportionality decision.subsidiarity | activate-use watch-live
lfp-25-5-p2 | - | viewerIsPolice viewerLegalBasis | watch-live
lfp-25-5-p2 | operational-member | policeControl | watch-live
lfp-25-5-p2-exc | - | ! | watch-live
lfp-25-6 | - | ! | keep-recording
lfp-25-6-al2-pt1 | - | ! | delete-recording
lfp-25-6-al2-pt1 | - | camera.kind | keep-recording delete-recording
lfp-25-6-al2-pt2 | - | ! | delete-recording
lfp-25-6-al2-pt2 | - | camera.inDetentionPlace | keep-recording delete-recording
lfp-25-6-exc | - | ? | keep-recording open-recording
lfp-25-7-p1-al1 | operational-member | missionReference operationalReasons | open-recording consult-bodycam-register extract-bodycam-data
lfp-25-7-p1-al1 | police-service | ! viewerIsPolice | open-recording
lfp-25-7-p1-al2 | - | branch | decide-access
lfp-25-7-p1-al2 | - | recordedFrom | release-for-training
lfp-25-7-p1-al2 | prosecutor | ! decidedBy.role outcome reasoned scopeStated written | decide-access
lfp-25-7-p1-al3-journal | - | ! journalOn | open-recording consult-bodycam-register extract-bodycam-data
lfp-25-7-p1-al3-protege | chief-of-corps | ! | open-recording consult-bodycam-register extract-bodycam-data
lfp-25-7-p1-al3-protege | chief-of-corps | accessProtected | open-recording
lfp-25-7-p1-al3-raisons | operational-member | concreteReason | open-recording consult-bodycam-register extract-bodycam-data
lfp-25-7-p2 | - | ! audience | release-for-training
lfp-25-7-p2 | dpo | ? | release-for-training
lfp-25-7-p2 | police-trainer | ! review trainingReference treatment | release-for-training
lfp-25-8-al1-s1 | - | digital processingReference register useReference | register-use
lfp-25-8-al1-s1 | police-service | ! registeredBy.role | register-use
lfp-25-8-al2 | - | ! camera.kind digital geolocated usedByPolice | register-fixed-camera
lfp-25-8-al2 | police-service federal-police | ! registeredBy.role | register-fixed-camera
lfp-25-8-al3 | - | onRequest register | consult-register
lfp-25-8-al3 | competent-dpa dpa control-organ administrative-police-authority mayor minister-interior judicial-police-authority prosecutor investigating-judge dpo security-privacy-adviser | consultedBy.role | consult-register
lfp-25-8-al3 | control-organ administrative-police-authority mayor minister-interior judicial-police-authority prosecutor investigating-judge dpo | ! consultedBy.role | consult-register
lfp-25-8-p2-al1 | chief-of-corps commissioner-general director-general federal-director | ! controller.role | enter-bodycam-register
lfp-25-8-p2-al1-delai | operational-member | automatic recordedAt | enter-bodycam-register
lfp-25-8-p2-al1-pt1 | operational-member | recordingReference | enter-bodycam-register
lfp-25-8-p2-al1-pt2 | operational-member | usedFrom | enter-bodycam-register
lfp-25-8-p2-al1-pt3 | operational-member | ! wearerReference | enter-bodycam-register
lfp-25-8-p2-al1-pt4 | operational-member | placeOrRoute | enter-bodycam-register
lfp-25-8-p2-al2-pt1 | - | purpose | consult-bodycam-register extract-bodycam-data
lfp-25-8-p2-al2-pt4 | - | ! audience | release-for-training
lfp-25-8-p2-al2-pt4 | police-trainer | ! review trainingReference | release-for-training
lfp-25-8-p2-al2-pt4 | police-trainer | treatment | release-for-training consult-bodycam-register extract-bodycam-data
lfp-25-8-p2-al3 | - | ! | delete-recording
lfp-25-8-p2-al5 | - | procedureReference | extract-bodycam-data
lfp-25-8-p2-al6 | - | ! needToKnow withinAttributions | consult-bodycam-register
lfp-25-8-p2-al6 | - | camera.kind | open-recording
lfp-25-8-p2-al6 | access-designee | ! isPoliceMember | consult-bodycam-register
lfp-25-8-p2-al6 | chief-of-corps commissioner-general director-general federal-director | ! | open-recording consult-bodycam-register
lfp-25-8-p2-al6 | chief-of-corps commissioner-general director-general federal-director | designation designation.fromDay | consult-bodycam-register
lfp-25-8-p2-al6 | chief-of-corps commissioner-general director-general federal-director | viewer.designation viewer.designation.fromDay | open-recording
lfp-25-8-p2-al7 | chief-of-corps commissioner-general director-general federal-director | ! designation designation.fromDay | extract-bodycam-data
lfp-25-8-p2-al8-pt1 | - | ! recipient.needToKnow recipient.recipientClass recipient.role | extract-bodycam-data
lfp-25-8-p2-al8-pt2 | - | ! recipient.role | extract-bodycam-data
lfp-25-8-p2-al8-pt3 | - | recipient.role | extract-bodycam-data
lfp-25-8-p2-al8-pt3 | complaints-authority | ! | extract-bodycam-data
lfp-25-8-p2-al8-pt4 | - | ! recipient.role | extract-bodycam-data
lfp-25-8-p2-al8-pt4 | police-trainer | ! recipient.role | release-for-training
lfp-25-9-al1 | - | ! camera.kind sound soundPurpose.necessity | keep-recording
lfp-25-9-pt2 | - | ! place.kind place.managedByPolice soundPurpose.protectedCommunication soundPurpose.secures | keep-recording
lfp-44-1-p2-bio | control-organ | ? | submit-use-request
lpi-144-al1 | - | ! designatedUnder144 | consult-register
lpi-145-al1 | - | purposeStated | register-use
rd-2018-12-06-places | - | ! | submit-use-request activate-use
rd-2018-12-06-places-1 | - | ! | submit-use-request
rd-2018-12-06-places-1 | administrative-police-authority chief-of-corps | ! place.riskAnalysis.particularRisk | submit-use-request
rd-2018-12-06-places-1 | chief-of-corps coordinating-director | place.riskAnalysis | submit-use-request request-urgent-use activate-use
rd-2018-12-06-places-1-i | chief-of-corps | place.riskAnalysis.facts | submit-use-request
rd-2018-12-06-places-1-ii | chief-of-corps | place.riskAnalysis.facts | submit-use-request
rd-2018-12-06-places-2 | administrative-police-authority chief-of-corps | ! place.riskAnalysis.particularRisk | submit-use-request
rd-2018-12-06-places-2 | chief-of-corps coordinating-director | place.riskAnalysis | submit-use-request request-urgent-use activate-use
rd-2018-12-06-places-2-a | chief-of-corps | place.riskAnalysis.facts | submit-use-request
rd-2018-12-06-places-2-b | chief-of-corps | place.riskAnalysis.facts | submit-use-request
rd-2018-12-06-places-2-c | chief-of-corps | place.riskAnalysis.facts | submit-use-request
rd-2018-12-06-places-consultation | administrative-police-authority place-manager chief-of-corps coordinating-director federal-director | place.consultationHeld | submit-use-request request-urgent-use activate-use
rd-2018-12-06-places-duration | - | ! | submit-use-request request-urgent-use activate-use
rd-2018-12-06-places-duration | - | purposes | submit-use-request activate-use
rd-2019-05-22 | - | ! place.kind | activate-use
rd-2019-05-22-accessible-material | police-service | ! visibility.pictogram.material | activate-use
rd-2019-05-22-accessible-model | police-service | ! visibility.pictogram.model | activate-use
rd-2019-05-22-accessible-place | police-service | ! visibility.pictogram.atEachEntrance visibility.pictogram.surelyVisible | activate-use
rd-2019-05-22-accessible-size | police-service | visibility.pictogram.widthMetres | activate-use
rd-2019-05-22-joint-logo | - | ! visibility.pictogram.policeLogo | activate-use watch-live
rd-2019-05-22-joint-logo-material | - | ! | activate-use watch-live
rd-2019-05-22-mention-1 | - | ! visibility.pictogram.mentions.law | activate-use
rd-2019-05-22-mention-2 | - | ! visibility.pictogram.mentions.controller | activate-use
rd-2019-05-22-mention-3 | - | ! visibility.pictogram.mentions.contact | activate-use
rd-2019-05-22-mention-4 | - | ! visibility.pictogram.mentions.logo | activate-use
rd-2019-05-22-non-accessible-material | police-service | ! visibility.pictogram.material | activate-use
rd-2019-05-22-non-accessible-model | police-service | ! visibility.pictogram.model | activate-use
rd-2019-05-22-non-accessible-place | police-service | ! visibility.pictogram.atEachEntrance visibility.pictogram.surelyVisible | activate-use
rd-2019-05-22-non-accessible-size | police-service | visibility.pictogram.widthMetres | activate-use
rd-2019-05-22-open-material | police-service | ! visibility.pictogram.material | activate-use
rd-2019-05-22-open-model | police-service | ! visibility.pictogram.model | activate-use
rd-2019-05-22-open-place | police-service | ! visibility.pictogram.surelyVisible | activate-use
rd-2019-05-22-open-size | police-service | visibility.pictogram.widthMetres | activate-use
`;

/** What is owed: duty | provision | term | by whom | to whom | acts. */
export const visibleOwed = `
await-authorisation | lfp-25-4-p1-al1 | before-use | chief-of-corps coordinating-director requesting-director | minister-interior minister-interior-delegate | submit-use-request
await-authorisation | lfp-25-4-p1-al1 | before-use | chief-of-corps coordinating-director requesting-director | municipal-council | submit-use-request
confirm-in-writing | lfp-25-4-p3-al1-s2 | as-soon-as-possible | minister-interior minister-interior-delegate | - | confirm-urgent-use
confirm-in-writing | lfp-25-4-p3-al1-s2 | as-soon-as-possible | municipal-council | - | grant-urgent-use confirm-urgent-use
delete-recording | lfp-25-6 | P12M | police-service | - | keep-recording
delete-recording | lfp-25-6 | P365D | police-service | - | keep-recording
delete-recording | lfp-25-6-al3 | P365D | police-service | - | keep-recording
enter-bodycam-register | lfp-25-8-p2-al1-delai | as-soon-as-possible | chief-of-corps commissioner-general director-general federal-director | - | keep-recording
erase-bodycam-data | lfp-25-8-p2-al4 | P365D | chief-of-corps commissioner-general director-general federal-director | - | enter-bodycam-register
inventory-processing | lfp-25-8-al1-s1 | no-term | police-service | - | record-exempt-use activate-use watch-live
journal-access | lfp-25-7-p1-al3-journal | at-once | police-service | - | open-recording release-for-training consult-bodycam-register extract-bodycam-data
log-consultation | lfp-25-8-al3 | at-once | police-service federal-police | - | consult-register
log-live-session | lfp-25-5-p2 | at-once | police-service | - | watch-live
log-oral-request | lfp-25-4-p3-al1-s1 | at-once | chief-of-corps coordinating-director requesting-director | - | request-urgent-use
notify-chief-of-corps | lfp-25-4-p4-al2 | no-term | minister-interior minister-interior-delegate | chief-of-corps | decide-use-request confirm-urgent-use
notify-mayor | lfp-25-4-p4-al2 | no-term | minister-interior minister-interior-delegate | mayor | decide-use-request confirm-urgent-use
notify-prosecutor | lfp-25-4-p4-al1 | no-term | minister-interior minister-interior-delegate | prosecutor | decide-use-request notify-authorisation confirm-urgent-use
notify-prosecutor | lfp-25-4-p4-al1 | no-term | municipal-council | prosecutor | decide-use-request notify-authorisation confirm-urgent-use
prove-erasure | lfp-25-6 | at-once | police-service | - | delete-recording
prove-erasure | lfp-25-8-p2-al4 | at-once | police-service | - | delete-recording
publish-authorisation | lfp-25-4-p4-al3 | no-term | minister-interior minister-interior-delegate | public | decide-use-request publish-authorisation confirm-urgent-use
publish-authorisation | lfp-25-4-p4-al3 | no-term | municipal-council | public | decide-use-request publish-authorisation confirm-urgent-use
record-anonymisation | lfp-25-7-p2 | at-once | police-service | - | release-for-training
record-anonymisation | lfp-25-8-p2-al2-pt4 | at-once | police-service | - | release-for-training
record-concrete-reason | lfp-25-7-p1-al3-raisons | at-once | police-service | - | open-recording consult-bodycam-register extract-bodycam-data
record-end-of-use | lfp-25-5-p1-decision | at-once | responsible-officer | - | end-use
register-fixed-camera | lfp-25-8-al2 | no-term | police-service | federal-police | record-exempt-use activate-use watch-live
register-use | lfp-25-8-al1-s1 | no-term | police-service | - | record-exempt-use
request-new-authorisation | lfp-25-4-p2-al3-lieu | before-use | chief-of-corps coordinating-director requesting-director | municipal-council minister-interior minister-interior-delegate | declare-change
request-new-authorisation | lfp-25-4-p2-al3-lieu | before-use | chief-of-corps | municipal-council | declare-change
request-new-authorisation | lfp-25-4-p2-al3-lieu | before-use | coordinating-director requesting-director | minister-interior minister-interior-delegate | declare-change
request-new-authorisation | lfp-25-4-p2-al3-type | before-use | chief-of-corps coordinating-director requesting-director | municipal-council minister-interior minister-interior-delegate | declare-change
request-new-authorisation | lfp-25-4-p2-al3-type | before-use | chief-of-corps | municipal-council | declare-change
request-new-authorisation | lfp-25-4-p2-al3-type | before-use | coordinating-director requesting-director | minister-interior minister-interior-delegate | declare-change
respect-intimacy | lfp-25-3-p3-intimite | no-term | police-service | - | activate-use
seal-recordings | lfp-25-4-p3-al1-s2 | at-once | police-service | control-organ | confirm-urgent-use
stop-at-mission-end | lfp-25-4-p3-al1-s1 | at-once | responsible-officer | - | grant-urgent-use
stop-use | lfp-25-4-p1-al1 | at-once | responsible-officer | - | confirm-urgent-use
`;

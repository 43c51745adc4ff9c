/** What each provision of this part asks, and of whom: provision | who can supply or mend it | facts | acts (the signs: `asked.test.ts`). */
export const cameraLawAsked = `
lcam-12-al3 | camera-controller | ! | delete-camera-images
lcam-2-pt2 | camera-controller | place.kind | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
lcam-2-pt4-2 | camera-controller | ! camera.temporaryAim | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
lcam-2-pt4-but | dpo | ? | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
lcam-2-pt4-traite | dpo | ? | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
lcam-2-pt4-types | camera-controller | camera.kind | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
lcam-2-pt5 | camera-controller | ! | decide-surveillance-camera put-camera-into-service use-surveillance-camera
lcam-3-al1-pt1 | camera-controller | purposes | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
lcam-3-al1-pt1 | dpo | ? | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
lcam-3-al2-pt1 | dpo | ? | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
lcam-3-al2-pt2 | dpo | ? | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
lcam-3-al2-pt3 | dpo | ? | decide-surveillance-camera
lcam-3-al2-pt3 | inspection-service | expressInspectionPower | decide-surveillance-camera
lcam-5-p1-al1 | camera-controller | ! controller.role | request-council-advice consult-police-on-camera decide-surveillance-camera put-camera-into-service use-surveillance-camera
lcam-5-p1-al2 | public-authority municipal-authority | ! controller.publicAuthority | request-council-advice consult-police-on-camera decide-surveillance-camera put-camera-into-service use-surveillance-camera
lcam-5-p2-1-al1 | camera-controller | ! controller.role | request-council-advice consult-police-on-camera decide-surveillance-camera put-camera-into-service relocate-temporary-camera
lcam-5-p2-1-al2 | public-authority municipal-authority | ! controller.publicAuthority | request-council-advice consult-police-on-camera decide-surveillance-camera put-camera-into-service relocate-temporary-camera
lcam-5-p2-1-al3 | - | place.municipality | decide-surveillance-camera put-camera-into-service relocate-temporary-camera
lcam-5-p2-1-al3 | camera-controller municipal-council | ! insidePerimeter | relocate-temporary-camera
lcam-5-p2-1-al3 | camera-controller | ! | request-council-advice give-council-advice
lcam-5-p2-1-al3 | camera-controller | place.road | consult-police-on-camera
lcam-5-p2-1-al3 | municipal-council | ! | request-council-advice give-council-advice consult-police-on-camera decide-surveillance-camera put-camera-into-service relocate-temporary-camera
lcam-5-p2-1-al3 | municipal-council | addressedTo.municipality addressedTo.role place.municipality | request-council-advice
lcam-5-p2-1-al3 | municipal-council | advices | decide-surveillance-camera put-camera-into-service relocate-temporary-camera
lcam-5-p2-1-al3 | municipal-council | givenBy.role outcome | give-council-advice
lcam-5-p2-1-al4 | camera-controller municipal-council | ! | request-council-advice
lcam-5-p2-1-al5 | camera-controller | ! | give-council-advice relocate-temporary-camera
lcam-5-p2-1-al5 | camera-controller | particularPurposes perimeter | request-council-advice
lcam-5-p2-1-al6-s1-consult | municipal-council chief-of-corps | ! | give-council-advice decide-surveillance-camera put-camera-into-service relocate-temporary-camera
lcam-5-p2-1-al6-s1-consult | municipal-council chief-of-corps | advices.chiefConsultedAt | decide-surveillance-camera put-camera-into-service relocate-temporary-camera
lcam-5-p2-1-al6-s1-consult | municipal-council chief-of-corps | chiefConsultedAt | give-council-advice
lcam-5-p2-1-al6-s1-duree | municipal-council | advices.validUntil | decide-surveillance-camera put-camera-into-service relocate-temporary-camera
lcam-5-p2-1-al6-s1-duree | municipal-council | validUntil | give-council-advice
lcam-5-p2-1-al6-s2 | camera-controller | ! renewal.reasons | request-council-advice
lcam-5-p2-1-al7-s2 | camera-controller police-service | policeConsultation.consultedAt | decide-surveillance-camera put-camera-into-service relocate-temporary-camera
lcam-5-p2-1-al7-s2 | camera-controller | ! | consult-police-on-camera
lcam-5-p2-1-al7-s2 | police-service | ! | consult-police-on-camera decide-surveillance-camera put-camera-into-service
lcam-5-p2-1-al7-s2 | police-service | consulted.role | consult-police-on-camera
lcam-5-p2-1-al7-s2 | police-service | policeConsultation.consulted.role | decide-surveillance-camera put-camera-into-service
lcam-5-p2-al1 | - | place.municipality | decide-surveillance-camera put-camera-into-service use-surveillance-camera
lcam-5-p2-al1 | camera-controller | ! | request-council-advice give-council-advice
lcam-5-p2-al1 | camera-controller | place.road | consult-police-on-camera
lcam-5-p2-al1 | municipal-council | ! | request-council-advice give-council-advice consult-police-on-camera decide-surveillance-camera put-camera-into-service use-surveillance-camera
lcam-5-p2-al1 | municipal-council | addressedTo.municipality addressedTo.role place.municipality | request-council-advice
lcam-5-p2-al1 | municipal-council | advices | decide-surveillance-camera put-camera-into-service use-surveillance-camera
lcam-5-p2-al1 | municipal-council | givenBy.role outcome subject | give-council-advice
lcam-5-p2-al2 | municipal-council chief-of-corps | ! | give-council-advice decide-surveillance-camera put-camera-into-service use-surveillance-camera
lcam-5-p2-al2 | municipal-council chief-of-corps | advices.chiefConsultedAt | decide-surveillance-camera put-camera-into-service use-surveillance-camera
lcam-5-p2-al2 | municipal-council chief-of-corps | chiefConsultedAt | give-council-advice
lcam-5-p2-al3-s2 | - | ! | consult-police-on-camera
lcam-5-p2-al3-s2 | camera-controller police-service | policeConsultation.consultedAt | decide-surveillance-camera put-camera-into-service use-surveillance-camera
lcam-5-p2-al3-s2 | camera-controller | ! | consult-police-on-camera
lcam-5-p2-al3-s2 | police-service | ! | consult-police-on-camera decide-surveillance-camera put-camera-into-service
lcam-5-p2-al3-s2 | police-service | consulted.role | consult-police-on-camera
lcam-5-p2-al3-s2 | police-service | policeConsultation.consulted.role | decide-surveillance-camera put-camera-into-service
lcam-5-p3-al1 | camera-controller designated-notifier | ! | notify-surveillance-camera put-camera-into-service use-surveillance-camera
lcam-5-p3-al1 | camera-controller designated-notifier | addressees notifiedBy.role | notify-surveillance-camera
lcam-5-p3-al1 | camera-controller designated-notifier | notification.addressees notification.notifiedAt notification.notifiedBy.role | put-camera-into-service use-surveillance-camera
lcam-5-p3-al1 | camera-controller | serviceOn | notify-surveillance-camera use-surveillance-camera
lcam-5-p3-al2 | camera-controller designated-notifier | ! addressees notifiedBy.role | notify-camera-modification
lcam-5-p3-al2 | camera-controller | changesSystem | notify-camera-modification
lcam-5-p3-al4-s1 | camera-controller | ! register.kept | put-camera-into-service use-surveillance-camera
lcam-5-p3-al4-s2 | camera-controller | ! register.form | put-camera-into-service use-surveillance-camera
lcam-5-p3-al4-s3 | - | ! onRequest | consult-camera-register
lcam-5-p3-al4-s3 | dpa police-service | ! consultedBy.role | consult-camera-register
lcam-5-p3-al5 | camera-controller | ! sign.atEntrance | put-camera-into-service use-surveillance-camera
lcam-5-p3-al6 | camera-controller | ! orientation.aimedAtPlaceOfOthers | put-camera-into-service use-surveillance-camera
lcam-5-p4-al1 | camera-controller | ! aim viewer.role | watch-surveillance-camera
lcam-5-p4-al1 | police-service | policeControl | watch-surveillance-camera
lcam-5-p4-al2 | dpo police-service | ! designatedByDecree | watch-surveillance-camera
lcam-5-p4-al2 | guarding-agent | ! underPrivateSecurityLaw | watch-surveillance-camera
lcam-5-p4-al3-evenement | - | ! ground | open-event-live-access
lcam-5-p4-al3-evenement | event-authority | ! competence forCoordination likelyImpact reference requestedBy.role startsAt | open-event-live-access
lcam-5-p4-al3-urgence | - | ! | open-event-live-access
lcam-5-p4-al3-urgence | event-authority | ! competence forCoordination reference requestedBy.role startsAt | open-event-live-access
lcam-5-p4-al4 | camera-controller | ! recordingAim | keep-camera-images
lcam-5-p4-al5 | camera-controller | ! evidentialValue place.listedPlace | keep-camera-images
lcam-5-p4-al5-preuve | camera-controller | ! | keep-camera-images
lcam-6-p2-al1 | camera-controller designated-notifier | ! | notify-surveillance-camera put-camera-into-service
lcam-6-p2-al1 | camera-controller designated-notifier | addressees notifiedBy.role | notify-surveillance-camera
lcam-6-p2-al1 | camera-controller designated-notifier | notification.addressees notification.notifiedAt notification.notifiedBy.role | put-camera-into-service
lcam-6-p2-al1 | camera-controller | ! controller.role | decide-surveillance-camera put-camera-into-service add-witness-screen decide-perimeter-filming film-perimeter
lcam-6-p2-al1 | camera-controller | serviceOn | notify-surveillance-camera
lcam-6-p2-al2 | camera-controller designated-notifier | ! addressees notifiedBy.role | notify-camera-modification
lcam-6-p2-al2 | camera-controller | changesSystem | notify-camera-modification
lcam-6-p2-al4-s1 | camera-controller | ! register.kept | put-camera-into-service
lcam-6-p2-al4-s2 | camera-controller | ! register.form | put-camera-into-service
lcam-6-p2-al4-s3 | - | ! onRequest | consult-camera-register
lcam-6-p2-al4-s3 | dpa police-service | ! consultedBy.role | consult-camera-register
lcam-6-p2-al5 | camera-controller | ! sign.atEntrance | put-camera-into-service
lcam-6-p2-al6-s1 | camera-controller | ! orientation.aimedAtPlaceOfOthers | put-camera-into-service
lcam-6-p2-al6-s2 | camera-controller | ! | put-camera-into-service
lcam-6-p2-al6-s2 | camera-controller | orientation.strictMinimum orientation.watchesEntrance | put-camera-into-service use-surveillance-camera
lcam-6-p2-al7 | camera-controller | ! liveOnly nearCamera ownCameraOnly | add-witness-screen
lcam-6-p3-al1 | camera-controller | ! aim viewer.role | watch-surveillance-camera
lcam-6-p3-al2 | camera-controller | ! recordingAim | keep-camera-images
lcam-6-p3-al3 | camera-controller | ! evidentialValue place.listedPlace | keep-camera-images
lcam-6-p3-al3-preuve | camera-controller | ! | keep-camera-images
lcam-7-1-al1 | camera-controller | ! | request-council-advice decide-surveillance-camera put-camera-into-service
lcam-7-1-al1 | camera-controller | camera.functions | request-council-advice decide-surveillance-camera put-camera-into-service use-surveillance-camera
lcam-7-1-al1 | municipal-authority | ! municipalPurpose | request-council-advice decide-surveillance-camera put-camera-into-service use-surveillance-camera
lcam-7-1-al1 | municipal-authority | controller.onBehalfOfMunicipality | request-council-advice decide-surveillance-camera put-camera-into-service
lcam-7-1-al1-pt1 | municipal-authority | ! | request-council-advice decide-surveillance-camera put-camera-into-service use-surveillance-camera
lcam-7-1-al1-pt2 | municipal-authority | ! | request-council-advice decide-surveillance-camera put-camera-into-service use-surveillance-camera
lcam-7-1-al2 | finding-officer | ! operator.role | put-camera-into-service use-surveillance-camera
lcam-7-1-al3-s1 | - | place.municipality | decide-surveillance-camera put-camera-into-service
lcam-7-1-al3-s1 | camera-controller | ! controller.role | request-council-advice decide-surveillance-camera put-camera-into-service
lcam-7-1-al3-s1 | municipal-council | ! | request-council-advice give-council-advice decide-surveillance-camera put-camera-into-service
lcam-7-1-al3-s1 | municipal-council | addressedTo.municipality addressedTo.role place.municipality | request-council-advice
lcam-7-1-al3-s1 | municipal-council | advices | decide-surveillance-camera put-camera-into-service
lcam-7-1-al3-s1 | municipal-council | givenBy.role outcome | give-council-advice
lcam-7-1-al3-s2-consult | municipal-council chief-of-corps | ! | give-council-advice decide-surveillance-camera put-camera-into-service
lcam-7-1-al3-s2-consult | municipal-council chief-of-corps | advices.chiefConsultedAt | decide-surveillance-camera put-camera-into-service
lcam-7-1-al3-s2-consult | municipal-council chief-of-corps | chiefConsultedAt | give-council-advice
lcam-7-1-al3-s2-duree | municipal-council | advices.validUntil | decide-surveillance-camera put-camera-into-service
lcam-7-1-al3-s2-duree | municipal-council | validUntil | give-council-advice
lcam-7-1-al4-s1 | camera-controller | ! | give-council-advice
lcam-7-1-al4-s1 | camera-controller | modalities particularPurposes perimeter | request-council-advice
lcam-7-1-al4-s2 | camera-controller municipal-council | ! | request-council-advice
lcam-7-1-al5 | camera-controller | ! renewal.reasons | request-council-advice
lcam-7-2 | camera-controller | ! controller.role | decide-surveillance-camera put-camera-into-service
lcam-7-2 | camera-controller | closedPlaceCase | decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service
lcam-7-2-pt2 | camera-controller | ! place.nobodySupposedPresent | decide-surveillance-camera put-camera-into-service
lcam-7-2-pt3 | - | ! | decide-surveillance-camera put-camera-into-service
lcam-7-2-pt3 | natural-person | ! controller.personalOrDomestic | decide-surveillance-camera put-camera-into-service
lcam-7-3-p1-al1-s1 | camera-controller designated-notifier | ! | notify-surveillance-camera put-camera-into-service
lcam-7-3-p1-al1-s1 | camera-controller designated-notifier | addressees notifiedBy.role | notify-surveillance-camera
lcam-7-3-p1-al1-s1 | camera-controller designated-notifier | notification.addressees notification.notifiedAt notification.notifiedBy.role | put-camera-into-service
lcam-7-3-p1-al1-s2 | camera-controller designated-notifier | ! | notify-surveillance-camera put-camera-into-service
lcam-7-3-p1-al1-s2 | camera-controller | serviceOn | notify-surveillance-camera
lcam-7-3-p1-al2 | camera-controller designated-notifier | ! addressees notifiedBy.role | notify-camera-modification
lcam-7-3-p1-al2 | camera-controller | changesSystem | notify-camera-modification
lcam-7-3-p1-al4-s1 | camera-controller | ! register.kept | put-camera-into-service
lcam-7-3-p1-al4-s2 | camera-controller | ! register.form | put-camera-into-service
lcam-7-3-p1-al4-s3 | - | ! onRequest | consult-camera-register
lcam-7-3-p1-al4-s3 | dpa police-service | ! consultedBy.role | consult-camera-register
lcam-7-3-p2-al1 | camera-controller | ! | put-camera-into-service use-surveillance-camera
lcam-7-3-p2-al1-pt1 | camera-controller | ! sign.onVehicle | put-camera-into-service use-surveillance-camera
lcam-7-3-p2-al1-pt2 | camera-controller | sign.otherChannel | put-camera-into-service use-surveillance-camera
lcam-7-3-p2-al2 | camera-controller | ! sign.atEntrance | put-camera-into-service
lcam-7-3-p2-al4 | camera-controller | ! orientation.aimedAtPlaceOfOthers | put-camera-into-service
lcam-7-3-p3-al1-s1 | camera-controller | ! aim viewer.role | watch-surveillance-camera
lcam-7-3-p3-al1-s1 | municipal-authority | municipalPurpose | watch-surveillance-camera
lcam-7-3-p3-al1-s1 | police-service | policeControl | watch-surveillance-camera
lcam-7-3-p3-al1-s1-exc | camera-controller | ! viewer.role | watch-surveillance-camera
lcam-7-3-p3-al2 | camera-controller | ! aim viewer.role | watch-surveillance-camera
lcam-7-3-p4-al1 | camera-controller | ! recordingAim | keep-camera-images
lcam-7-3-p4-al2-s1 | camera-controller | ! evidentialValue place.listedPlace | keep-camera-images
lcam-7-3-p4-al2-s2 | camera-controller | ! | keep-camera-images
lcam-7-4-al1 | camera-controller | designation | notify-surveillance-camera notify-camera-modification
lcam-7-4-al1 | camera-controller | notification.designation | put-camera-into-service use-surveillance-camera
lcam-7-p2-al1 | camera-controller designated-notifier | ! | notify-surveillance-camera put-camera-into-service
lcam-7-p2-al1 | camera-controller designated-notifier | addressees notifiedBy.role | notify-surveillance-camera
lcam-7-p2-al1 | camera-controller designated-notifier | notification.addressees notification.notifiedAt notification.notifiedBy.role | put-camera-into-service
lcam-7-p2-al1 | camera-controller | ! controller.role | request-council-advice decide-surveillance-camera put-camera-into-service
lcam-7-p2-al1 | camera-controller | serviceOn | notify-surveillance-camera
lcam-7-p2-al2 | camera-controller designated-notifier | ! addressees notifiedBy.role | notify-camera-modification
lcam-7-p2-al2 | camera-controller | changesSystem | notify-camera-modification
lcam-7-p2-al4 | camera-controller | ! | record-domestic-exemption
lcam-7-p2-al4 | camera-controller | controller.personalOrDomestic place.insidePrivateDwelling | decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service record-domestic-exemption
lcam-7-p2-al5-s1 | - | ! | consult-camera-register
lcam-7-p2-al5-s1 | camera-controller | ! | put-camera-into-service record-domestic-exemption
lcam-7-p2-al5-s1 | camera-controller | register.kept | put-camera-into-service
lcam-7-p2-al5-s2 | camera-controller | ! register.form | put-camera-into-service
lcam-7-p2-al5-s3 | - | ! onRequest | consult-camera-register
lcam-7-p2-al5-s3 | dpa police-service | ! consultedBy.role | consult-camera-register
lcam-7-p2-al6 | camera-controller | ! sign.atEntrance | put-camera-into-service
lcam-7-p2-al6-pictogramme | camera-controller | ! | record-domestic-exemption
lcam-7-p2-al7-s1 | camera-controller | ! orientation.aimedAtPlaceOfOthers | put-camera-into-service
lcam-7-p2-al7-s2 | camera-controller | ! | put-camera-into-service
lcam-7-p2-al7-s2 | camera-controller | orientation.strictMinimum orientation.watchesEntrance | put-camera-into-service use-surveillance-camera
lcam-7-p3-al1 | camera-controller | ! aim viewer.role | watch-surveillance-camera
lcam-7-p3-al2 | camera-controller | ! recordingAim | keep-camera-images
lcam-7-p3-al3 | camera-controller | ! evidentialValue place.listedPlace | keep-camera-images
lcam-7-p3-al3-preuve | camera-controller | ! | keep-camera-images
lcam-8-1 | camera-controller | ! camera.coupledToPersonalData camera.functions | decide-surveillance-camera put-camera-into-service use-surveillance-camera record-domestic-exemption decide-perimeter-filming film-perimeter
lcam-8-1-cond | camera-controller dpo | ! camera.coupledFilesLawful | decide-surveillance-camera put-camera-into-service
lcam-8-2-p1 | - | ! | request-council-advice decide-perimeter-filming film-perimeter
lcam-8-2-p1 | camera-controller municipal-council | ! directlySurrounding | decide-perimeter-filming film-perimeter
lcam-8-2-p1 | camera-controller | ! | request-council-advice film-perimeter
lcam-8-2-p1 | camera-controller | decidedAt fieldOfViewInside | film-perimeter
lcam-8-2-p1-roi | - | ! place.listedPlace | request-council-advice decide-perimeter-filming film-perimeter
lcam-8-2-p2-al1 | - | place.municipality | decide-perimeter-filming film-perimeter
lcam-8-2-p2-al1 | camera-controller municipal-council | ! insideAdvisedPerimeter | decide-perimeter-filming film-perimeter
lcam-8-2-p2-al1 | camera-controller | ! | give-council-advice
lcam-8-2-p2-al1 | camera-controller | perimeter | request-council-advice
lcam-8-2-p2-al1 | municipal-council | ! | request-council-advice give-council-advice decide-perimeter-filming film-perimeter
lcam-8-2-p2-al1 | municipal-council | addressedTo.municipality addressedTo.role place.municipality | request-council-advice
lcam-8-2-p2-al1 | municipal-council | advices | decide-perimeter-filming film-perimeter
lcam-8-2-p2-al1 | municipal-council | givenBy.role outcome perimeter | give-council-advice
lcam-8-2-p2-al2 | municipal-council chief-of-corps | ! | give-council-advice decide-perimeter-filming film-perimeter
lcam-8-2-p2-al2 | municipal-council chief-of-corps | advices.chiefConsultedAt | decide-perimeter-filming film-perimeter
lcam-8-2-p2-al2 | municipal-council chief-of-corps | chiefConsultedAt | give-council-advice
lcam-8-al1 | camera-controller | ! | put-camera-into-service use-surveillance-camera
lcam-8-al2 | camera-controller | ! | put-camera-into-service use-surveillance-camera
lcam-8-al3-pt1 | camera-controller | ! | put-camera-into-service use-surveillance-camera
lcam-9-al1 | camera-controller | ! | add-witness-screen
`;

/** What is owed: duty | provision | term | by whom | to whom | acts. */
export const cameraLawOwed = `
consult-chief-of-corps | lcam-5-p2-1-al6-s1-consult | before-advice | municipal-council | chief-of-corps | request-council-advice
consult-chief-of-corps | lcam-5-p2-al2 | before-advice | municipal-council | chief-of-corps | request-council-advice
consult-chief-of-corps | lcam-7-1-al3-s2-consult | before-advice | municipal-council | chief-of-corps | request-council-advice
consult-chief-of-corps | lcam-8-2-p2-al2 | before-advice | municipal-council | chief-of-corps | request-council-advice
delete-camera-images | lcam-5-p4-al5 | P1M | camera-controller | - | keep-camera-images
delete-camera-images | lcam-5-p4-al5 | P3M | camera-controller | - | keep-camera-images
delete-camera-images | lcam-6-p3-al3 | P1M | camera-controller | - | keep-camera-images
delete-camera-images | lcam-6-p3-al3 | P3M | camera-controller | - | keep-camera-images
delete-camera-images | lcam-7-3-p4-al2-s1 | P1M | camera-controller | - | keep-camera-images
delete-camera-images | lcam-7-3-p4-al2-s2 | P3M | camera-controller | - | keep-camera-images
delete-camera-images | lcam-7-p3-al3 | P1M | camera-controller | - | keep-camera-images
delete-camera-images | lcam-7-p3-al3 | P3M | camera-controller | - | keep-camera-images
keep-processing-register | lcam-5-p3-al4-s1 | no-term | camera-controller | - | decide-surveillance-camera
keep-processing-register | lcam-6-p2-al4-s1 | no-term | camera-controller | - | decide-surveillance-camera
keep-processing-register | lcam-7-3-p1-al4-s1 | no-term | camera-controller | - | decide-surveillance-camera
keep-processing-register | lcam-7-p2-al5-s1 | no-term | camera-controller | - | decide-surveillance-camera
log-camera-session | lcam-5-p4-al1 | at-once | camera-controller police-service | - | watch-surveillance-camera
log-camera-session | lcam-7-3-p3-al1-s1 | at-once | camera-controller police-service | - | watch-surveillance-camera
log-event-access | lcam-5-p4-al3-evenement | at-once | camera-controller | - | open-event-live-access
log-event-access | lcam-5-p4-al3-urgence | at-once | camera-controller | - | open-event-live-access
notify-later-modifications | lcam-5-p3-al2 | no-term | camera-controller designated-notifier | police-service | notify-surveillance-camera
notify-later-modifications | lcam-6-p2-al2 | no-term | camera-controller designated-notifier | police-service | notify-surveillance-camera
notify-later-modifications | lcam-7-3-p1-al2 | no-term | camera-controller designated-notifier | police-service | notify-surveillance-camera
notify-later-modifications | lcam-7-p2-al2 | no-term | camera-controller designated-notifier | police-service | notify-surveillance-camera
notify-police-services | lcam-5-p3-al1 | day-before-service | camera-controller designated-notifier | police-service | decide-surveillance-camera notify-surveillance-camera
notify-police-services | lcam-6-p2-al1 | day-before-service | camera-controller designated-notifier | police-service | decide-surveillance-camera notify-surveillance-camera
notify-police-services | lcam-7-3-p1-al1-s1 | day-before-service | camera-controller designated-notifier | police-service | decide-surveillance-camera notify-surveillance-camera
notify-police-services | lcam-7-p2-al1 | day-before-service | camera-controller designated-notifier | police-service | decide-surveillance-camera notify-surveillance-camera
notify-relocation | lcam-5-p3-al2 | no-term | camera-controller designated-notifier | police-service | relocate-temporary-camera
prove-erasure | lcam-5-p4-al5 | at-once | camera-controller | - | delete-camera-images
prove-erasure | lcam-6-p3-al3 | at-once | camera-controller | - | delete-camera-images
prove-erasure | lcam-7-3-p4-al2-s1 | at-once | camera-controller | - | delete-camera-images
prove-erasure | lcam-7-3-p4-al2-s2 | at-once | camera-controller | - | delete-camera-images
prove-erasure | lcam-7-p3-al3 | at-once | camera-controller | - | delete-camera-images
put-up-pictogram | lcam-5-p3-al5 | before-use | camera-controller | - | decide-surveillance-camera
put-up-pictogram | lcam-6-p2-al5 | before-use | camera-controller | - | decide-surveillance-camera
put-up-pictogram | lcam-7-3-p2-al1 | before-use | camera-controller | - | decide-surveillance-camera
put-up-pictogram | lcam-7-3-p2-al2 | before-use | camera-controller | - | decide-surveillance-camera
put-up-pictogram | lcam-7-p2-al6 | before-use | camera-controller | - | decide-surveillance-camera
record-evidence-ground | lcam-5-p4-al5-preuve | at-once | camera-controller | - | keep-camera-images
record-evidence-ground | lcam-6-p3-al3-preuve | at-once | camera-controller | - | keep-camera-images
record-evidence-ground | lcam-7-3-p4-al2-s1 | at-once | camera-controller | - | keep-camera-images
record-evidence-ground | lcam-7-p3-al3-preuve | at-once | camera-controller | - | keep-camera-images
`;

/**
 * The allowed example of each act of this part, and its variants, with one fact changed: act | fact | values | what follows (two lines for one
 * value are two situations); then what falls due: act | deadline or duty | when | provision. Signs, values: `one-value-changed.fixture.ts`.
 */
export const cameraLawValues = `
request-council-advice | camera | gone | ?lcam-2-pt4-types
request-council-advice | camera.watchesPlaces | false | ?lcam-2-pt4-but +warning:outside-camera-law
request-council-advice | camera.processesImages | false | ?lcam-2-pt4-traite +warning:outside-camera-law
request-council-advice | specialLegislation | blank | +lcam-3-al2-pt1
request-council-advice | controller | gone | ?lcam-5-p2-1-al1 ?lcam-5-p2-1-al2
request-council-advice | controller.role | gone | ?lcam-5-p2-1-al1
request-council-advice | purposes | gone none without-1 | ?lcam-3-al1-pt1
request-council-advice | camera.kind | gone | ?lcam-2-pt4-types
request-council-advice | camera.kind | fixed | +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al1 +duty:consult-chief-of-corps:lcam-5-p2-al2
request-council-advice | camera.kind | mobile | !lcam-7-1-al4-s1 ?lcam-7-1-al1 +lcam-2-pt4-1 +lcam-7-1-al1 +lcam-7-1-al3-s1 +lcam-7-1-al4-s1 +lcam-7-1-al4-s2
request-council-advice | camera.movedDuringObservation | true | !lcam-7-1-al4-s1 ?lcam-7-1-al1 +lcam-2-pt4-1 +lcam-7-1-al1 +lcam-7-1-al3-s1 +lcam-7-1-al4-s1 +lcam-7-1-al4-s2
request-council-advice | camera.forLimitedTime | false | +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al1 +duty:consult-chief-of-corps:lcam-5-p2-al2
request-council-advice | camera.temporaryAim | gone | ?lcam-2-pt4-2
request-council-advice | camera.temporaryAim | none | !lcam-2-pt4-2
request-council-advice | camera.intelligent | true | +lcam-2-pt4-3
request-council-advice | camera.coupledToPersonalData | true | +lcam-2-pt4-3
request-council-advice | camera.functions | number-plate-recognition,facial-identification,facial-authentication,facial-clustering,face-detection,people-counting,motion-detection,object-detection,other number-plate-recognition facial-identification facial-authentication facial-clustering face-detection people-counting motion-detection object-detection other | +lcam-2-pt4-3
request-council-advice | place | gone | ?lcam-2-pt2
request-council-advice | place.enclosed | true | ?lcam-2-pt2 +lcam-2-pt3-1
request-council-advice | place.kind | gone | ?lcam-2-pt2
request-council-advice | place.kind | closed-accessible | !lcam-8-2-p1 !lcam-8-2-p1-roi +lcam-2-pt2 +lcam-6-p2-al1 +lcam-8-2-p2-al1
request-council-advice | place.kind | closed-inaccessible | !lcam-8-2-p1 !lcam-8-2-p1-roi +lcam-2-pt3 +lcam-7-p2-al1 +lcam-8-2-p2-al1
request-council-advice | controller.publicAuthority | false | !lcam-5-p2-1-al2
request-council-advice | forPerimeter | true | !lcam-8-2-p1
request-council-advice | perimeter | gone blank | !lcam-5-p2-1-al5
request-council-advice | place.road | motorway road-of-another-authority | !lcam-5-p2-1-al3 +lcam-5-p2-1-al7-s1
request-council-advice | addressedTo | gone | ?lcam-5-p2-1-al3
request-council-advice | addressedTo.role | gone | ?lcam-5-p2-1-al3
request-council-advice | place.municipality | gone | ?lcam-5-p2-1-al3
request-council-advice | place.municipality | blank | !lcam-5-p2-1-al3
request-council-advice | addressedTo.municipality | gone | ?lcam-5-p2-1-al3
request-council-advice | addressedTo.municipality | blank | !lcam-5-p2-1-al3
request-council-advice | particularPurposes | gone blank | !lcam-5-p2-1-al5
request-council-advice | perimeterExtent | beyond-municipality | !lcam-5-p2-1-al4
request-council-advice | controller | gone | ?lcam-5-p1-al1 ?lcam-5-p1-al2
request-council-advice | controller.role | gone | ?lcam-5-p1-al1
request-council-advice | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al3 +lcam-5-p2-1-al4 +lcam-5-p2-1-al5 +duty:consult-chief-of-corps:lcam-5-p2-1-al6-s1-consult
request-council-advice | camera.forLimitedTime | true | ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al3 +lcam-5-p2-1-al4 +lcam-5-p2-1-al5 +duty:consult-chief-of-corps:lcam-5-p2-1-al6-s1-consult
request-council-advice | controller.publicAuthority | false | !lcam-5-p1-al2
request-council-advice | place.road | motorway road-of-another-authority | !lcam-5-p2-al1 +lcam-5-p2-al3-s1
request-council-advice | addressedTo | gone | ?lcam-5-p2-al1
request-council-advice | addressedTo.role | gone | ?lcam-5-p2-al1
request-council-advice | place.municipality | gone | ?lcam-5-p2-al1
request-council-advice | place.municipality | blank | !lcam-5-p2-al1
request-council-advice | addressedTo.municipality | gone | ?lcam-5-p2-al1
request-council-advice | addressedTo.municipality | blank | !lcam-5-p2-al1
request-council-advice | camera.kind | temporary-fixed | !lcam-5-p2-1-al3 ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al7-s1
request-council-advice | camera.forLimitedTime | true | !lcam-5-p2-1-al3 ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al7-s1
request-council-advice | place.kind | closed-accessible | ?lcam-8-2-p1-roi +lcam-2-pt2 +lcam-6-p2-al1 +lcam-8-2-p2-al1 +duty:consult-chief-of-corps:lcam-8-2-p2-al2
request-council-advice | place.kind | closed-inaccessible | ?lcam-8-2-p1-roi +lcam-2-pt3 +lcam-7-p2-al1 +lcam-8-2-p2-al1 +duty:consult-chief-of-corps:lcam-8-2-p2-al2
request-council-advice | place.road | gone municipal-road not-a-road | +lcam-5-p2-al1 +duty:consult-chief-of-corps:lcam-5-p2-al2
request-council-advice | controller | gone | ?lcam-7-1-al1 ?lcam-7-1-al3-s1
request-council-advice | controller.role | gone | ?lcam-7-1-al1 ?lcam-7-1-al3-s1
request-council-advice | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al3 +lcam-5-p2-1-al4 +lcam-5-p2-1-al5 +lcam-5-p2-1-al6-s2 +duty:consult-chief-of-corps:lcam-5-p2-1-al6-s1-consult
request-council-advice | camera.movedDuringObservation | false | +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al1 +duty:consult-chief-of-corps:lcam-5-p2-al2
request-council-advice | place.kind | closed-accessible | !lcam-8-2-p1 !lcam-8-2-p1-roi +lcam-2-pt2 +lcam-7-2 +lcam-8-2-p2-al1
request-council-advice | place.kind | closed-inaccessible | !lcam-8-2-p1 !lcam-8-2-p1-roi +lcam-2-pt3 +lcam-7-2 +lcam-8-2-p2-al1
request-council-advice | perimeter | gone blank | !lcam-7-1-al4-s1
request-council-advice | addressedTo | gone | ?lcam-7-1-al3-s1
request-council-advice | addressedTo.role | gone | ?lcam-7-1-al3-s1
request-council-advice | place.municipality | gone | ?lcam-7-1-al3-s1
request-council-advice | place.municipality | blank | !lcam-7-1-al3-s1
request-council-advice | addressedTo.municipality | gone | ?lcam-7-1-al3-s1
request-council-advice | addressedTo.municipality | blank | !lcam-7-1-al3-s1
request-council-advice | camera.functions | gone | ?lcam-7-1-al1
request-council-advice | camera.functions | none without-1 | !lcam-7-1-al1
request-council-advice | controller.onBehalfOfMunicipality | false | !lcam-7-1-al1
request-council-advice | municipalPurpose | gone | ?lcam-7-1-al1
request-council-advice | municipalPurpose | other | !lcam-7-1-al1-pt1 !lcam-7-1-al1-pt2
request-council-advice | particularPurposes | gone blank | !lcam-7-1-al4-s1
request-council-advice | modalities | gone blank | !lcam-7-1-al4-s1
request-council-advice | perimeterExtent | beyond-municipality | !lcam-7-1-al4-s2
request-council-advice | renewal.reasons | gone blank | !lcam-7-1-al5
request-council-advice | renewal.earlierAdvicePositive | false | !lcam-7-1-al5
request-council-advice | renewal.validUntil | day-366 day-1 | +gate:use-stopped-meanwhile
request-council-advice | camera.kind | mobile | !lcam-7-1-al4-s1 ?lcam-7-1-al1 +lcam-2-pt4-1 +lcam-7-1-al1 +lcam-7-1-al3-s1 +lcam-7-1-al4-s1 +lcam-7-1-al4-s2 +lcam-7-1-al5
request-council-advice | camera.movedDuringObservation | true | !lcam-7-1-al4-s1 ?lcam-7-1-al1 +lcam-2-pt4-1 +lcam-7-1-al1 +lcam-7-1-al3-s1 +lcam-7-1-al4-s1 +lcam-7-1-al4-s2 +lcam-7-1-al5
request-council-advice | renewal.reasons | gone blank | !lcam-5-p2-1-al6-s2
request-council-advice | renewal.earlierAdvicePositive | false | !lcam-5-p2-1-al6-s2
request-council-advice | controller | gone | ?lcam-7-p2-al1
request-council-advice | controller.role | gone | ?lcam-7-p2-al1
request-council-advice | camera.kind | temporary-fixed | ?lcam-2-pt4-2
request-council-advice | camera.kind | mobile | +lcam-2-pt4-1 +lcam-7-2
request-council-advice | camera.movedDuringObservation | true | +lcam-2-pt4-1 +lcam-7-2
request-council-advice | camera.forLimitedTime | true | ?lcam-2-pt4-2
request-council-advice | place.enclosed | true | +lcam-2-pt3-1
request-council-advice | place.enclosed | false | !lcam-5-p1-al2 !lcam-8-2-p1 +lcam-2-pt1 +lcam-5-p1-al1
request-council-advice | place.kind | open | !lcam-5-p1-al2 !lcam-8-2-p1 +lcam-2-pt1 +lcam-5-p1-al1
request-council-advice | place.kind | closed-accessible | +lcam-2-pt2 +lcam-6-p2-al1
request-council-advice | forPerimeter | false | !lcam-5-p2-al1
request-council-advice | addressedTo | gone | ?lcam-8-2-p2-al1
request-council-advice | addressedTo.role | gone | ?lcam-8-2-p2-al1
request-council-advice | place.municipality | gone | ?lcam-8-2-p2-al1
request-council-advice | place.municipality | blank | !lcam-8-2-p2-al1
request-council-advice | addressedTo.municipality | gone | ?lcam-8-2-p2-al1
request-council-advice | addressedTo.municipality | blank | !lcam-8-2-p2-al1
request-council-advice | place.listedPlace | gone | ?lcam-8-2-p1-roi
request-council-advice | place.listedPlace | none without-1 | !lcam-8-2-p1 !lcam-8-2-p1-roi
request-council-advice | perimeter | gone blank | !lcam-8-2-p2-al1
give-council-advice | subject | gone | ?lcam-5-p2-al1
give-council-advice | subject | open-fixed | +lcam-5-p2-al1 +lcam-5-p2-al2
give-council-advice | subject | mobile-open | +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree
give-council-advice | subject | perimeter | !lcam-8-2-p2-al1 +lcam-8-2-p2-al1 +lcam-8-2-p2-al2
give-council-advice | place.road | motorway road-of-another-authority | !lcam-5-p2-1-al3 +lcam-5-p2-1-al7-s1
give-council-advice | givenBy | gone | ?lcam-5-p2-1-al3
give-council-advice | givenBy.role | gone | ?lcam-5-p2-1-al3
give-council-advice | place.municipality | blank | !lcam-5-p2-1-al3
give-council-advice | givenBy.municipality | blank | !lcam-5-p2-1-al3
give-council-advice | outcome | gone | !lcam-5-p2-1-al3
give-council-advice | chiefConsultedAt | gone at at+1s +31d | !lcam-5-p2-1-al6-s1-consult
give-council-advice | chiefOfZoneOfPlace | false | !lcam-5-p2-1-al6-s1-consult
give-council-advice | requestComplete | false | !lcam-5-p2-1-al5
give-council-advice | validUntil | gone day-366 day-1 | !lcam-5-p2-1-al6-s1-duree
give-council-advice | subject | open-temporary | +lcam-5-p2-1-al3 +lcam-5-p2-1-al6-s1-consult +lcam-5-p2-1-al6-s1-duree
give-council-advice | subject | perimeter | +lcam-8-2-p2-al1 +lcam-8-2-p2-al2
give-council-advice | place.road | motorway road-of-another-authority | !lcam-5-p2-al1 +lcam-5-p2-al3-s1
give-council-advice | givenBy | gone | ?lcam-5-p2-al1
give-council-advice | givenBy.role | gone | ?lcam-5-p2-al1
give-council-advice | place.municipality | blank | !lcam-5-p2-al1
give-council-advice | givenBy.municipality | blank | !lcam-5-p2-al1
give-council-advice | outcome | gone | !lcam-5-p2-al1
give-council-advice | chiefConsultedAt | gone at at+1s +31d | !lcam-5-p2-al2
give-council-advice | chiefOfZoneOfPlace | false | !lcam-5-p2-al2
give-council-advice | requestComplete | false | !lcam-5-p2-al1
give-council-advice | givenBy | gone | ?lcam-7-1-al3-s1
give-council-advice | givenBy.role | gone | ?lcam-7-1-al3-s1
give-council-advice | place.municipality | blank | !lcam-7-1-al3-s1
give-council-advice | givenBy.municipality | blank | !lcam-7-1-al3-s1
give-council-advice | outcome | gone | !lcam-7-1-al3-s1
give-council-advice | chiefConsultedAt | gone at at+1s +31d | !lcam-7-1-al3-s2-consult
give-council-advice | chiefOfZoneOfPlace | false | !lcam-7-1-al3-s2-consult
give-council-advice | requestComplete | false | !lcam-7-1-al4-s1
give-council-advice | validUntil | gone day-366 day-1 | !lcam-7-1-al3-s2-duree
give-council-advice | givenBy | gone | ?lcam-8-2-p2-al1
give-council-advice | givenBy.role | gone | ?lcam-8-2-p2-al1
give-council-advice | place.municipality | blank | !lcam-8-2-p2-al1
give-council-advice | givenBy.municipality | blank | !lcam-8-2-p2-al1
give-council-advice | outcome | gone | !lcam-8-2-p2-al1
give-council-advice | chiefConsultedAt | gone at at+1s +31d | !lcam-8-2-p2-al2
give-council-advice | chiefOfZoneOfPlace | false | !lcam-8-2-p2-al2
give-council-advice | requestComplete | false | !lcam-8-2-p2-al1
give-council-advice | perimeter | gone blank | !lcam-8-2-p2-al1
give-council-advice | deadline advice-expiry | 2027-11-19 | lcam-5-p2-1-al6-s1-duree
consult-police-on-camera | camera | gone | ?lcam-2-pt4-types
consult-police-on-camera | camera.watchesPlaces | false | ?lcam-2-pt4-but +warning:outside-camera-law
consult-police-on-camera | camera.processesImages | false | ?lcam-2-pt4-traite +warning:outside-camera-law
consult-police-on-camera | specialLegislation | blank | +lcam-3-al2-pt1
consult-police-on-camera | controller | gone | ?lcam-5-p1-al1 ?lcam-5-p1-al2
consult-police-on-camera | controller.role | gone | ?lcam-5-p1-al1 ?lcam-5-p1-al2
consult-police-on-camera | purposes | gone none without-1 | ?lcam-3-al1-pt1
consult-police-on-camera | camera.kind | gone | ?lcam-2-pt4-types
consult-police-on-camera | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al7-s1 +lcam-5-p2-1-al7-s2
consult-police-on-camera | camera.kind | mobile | !lcam-5-p2-al3-s2 +lcam-2-pt4-1 +lcam-7-1-al3-s1
consult-police-on-camera | camera.movedDuringObservation | true | !lcam-5-p2-al3-s2 +lcam-2-pt4-1 +lcam-7-1-al3-s1
consult-police-on-camera | camera.forLimitedTime | true | ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al7-s1 +lcam-5-p2-1-al7-s2
consult-police-on-camera | camera.intelligent | true | +lcam-2-pt4-3
consult-police-on-camera | camera.coupledToPersonalData | true | +lcam-2-pt4-3
consult-police-on-camera | camera.functions | number-plate-recognition,facial-identification,facial-authentication,facial-clustering,face-detection,people-counting,motion-detection,object-detection,other number-plate-recognition facial-identification facial-authentication facial-clustering face-detection people-counting motion-detection object-detection other | +lcam-2-pt4-3
consult-police-on-camera | place | gone | ?lcam-2-pt2
consult-police-on-camera | place.enclosed | true | ?lcam-2-pt2 +lcam-2-pt3-1
consult-police-on-camera | place.kind | gone | ?lcam-2-pt2
consult-police-on-camera | place.kind | closed-accessible | !lcam-5-p2-al3-s2 +lcam-2-pt2 +lcam-6-p2-al1
consult-police-on-camera | place.kind | closed-inaccessible | !lcam-5-p2-al3-s2 +lcam-2-pt3 +lcam-7-p2-al1
consult-police-on-camera | controller.publicAuthority | false | !lcam-5-p1-al2
consult-police-on-camera | place.road | gone | ?lcam-5-p2-al1
consult-police-on-camera | place.road | municipal-road not-a-road | !lcam-5-p2-al1
consult-police-on-camera | installedAt | at-1s at | !lcam-5-p2-al3-s2
consult-police-on-camera | consulted | gone | ?lcam-5-p2-al3-s2
consult-police-on-camera | consulted.role | gone | ?lcam-5-p2-al3-s2
consult-police-on-camera | serviceConcerned | false | !lcam-5-p2-al3-s2
consult-police-on-camera | controller | gone | ?lcam-5-p2-1-al1 ?lcam-5-p2-1-al2
consult-police-on-camera | controller.role | gone | ?lcam-5-p2-1-al1 ?lcam-5-p2-1-al2
consult-police-on-camera | camera.kind | fixed | +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al3-s1 +lcam-5-p2-al3-s2
consult-police-on-camera | camera.forLimitedTime | false | +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al3-s1 +lcam-5-p2-al3-s2
consult-police-on-camera | camera.temporaryAim | gone | ?lcam-2-pt4-2
consult-police-on-camera | camera.temporaryAim | none | !lcam-2-pt4-2
consult-police-on-camera | controller.publicAuthority | false | !lcam-5-p2-1-al2
consult-police-on-camera | place.road | gone | ?lcam-5-p2-1-al3
consult-police-on-camera | place.road | municipal-road not-a-road | !lcam-5-p2-1-al3
consult-police-on-camera | installedAt | at-1s at | !lcam-5-p2-1-al7-s2
consult-police-on-camera | consulted | gone | ?lcam-5-p2-1-al7-s2
consult-police-on-camera | consulted.role | gone | ?lcam-5-p2-1-al7-s2
consult-police-on-camera | serviceConcerned | false | !lcam-5-p2-1-al7-s2
decide-surveillance-camera | camera | gone | ?lcam-2-pt4-types
decide-surveillance-camera | camera.watchesPlaces | false | ?lcam-2-pt4-but +warning:outside-camera-law
decide-surveillance-camera | camera.processesImages | false | ?lcam-2-pt4-traite +warning:outside-camera-law
decide-surveillance-camera | specialLegislation | blank | +lcam-3-al2-pt1
decide-surveillance-camera | controller | gone | ?lcam-5-p1-al1 ?lcam-5-p1-al2
decide-surveillance-camera | controller.role | gone | ?lcam-5-p1-al1
decide-surveillance-camera | purposes | gone none without-1 | ?lcam-3-al1-pt1
decide-surveillance-camera | camera.kind | gone | ?lcam-2-pt4-types
decide-surveillance-camera | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al3 +lcam-5-p2-1-al6-s1-consult +lcam-5-p2-1-al6-s1-duree
decide-surveillance-camera | camera.kind | mobile | ?lcam-7-1-al1 +lcam-2-pt4-1 +lcam-7-1-al1 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree +duty:keep-processing-register:lcam-7-3-p1-al4-s1 +duty:notify-police-services:lcam-7-3-p1-al1-s1 +duty:put-up-pictogram:lcam-7-3-p2-al1
decide-surveillance-camera | camera.movedDuringObservation | true | ?lcam-7-1-al1 +lcam-2-pt4-1 +lcam-7-1-al1 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree +duty:keep-processing-register:lcam-7-3-p1-al4-s1 +duty:notify-police-services:lcam-7-3-p1-al1-s1 +duty:put-up-pictogram:lcam-7-3-p2-al1
decide-surveillance-camera | camera.forLimitedTime | true | ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al3 +lcam-5-p2-1-al6-s1-consult +lcam-5-p2-1-al6-s1-duree
decide-surveillance-camera | camera.intelligent | true | ?lcam-8-1 +lcam-2-pt4-3
decide-surveillance-camera | camera.coupledToPersonalData | true | ?lcam-8-1 +lcam-2-pt4-3
decide-surveillance-camera | camera.functions | number-plate-recognition,facial-identification,facial-authentication,facial-clustering,face-detection,people-counting,motion-detection,object-detection,other facial-identification facial-authentication facial-clustering | !lcam-8-1 +lcam-2-pt4-3 +warning:facial-recognition-elsewhere
decide-surveillance-camera | camera.functions | number-plate-recognition face-detection people-counting motion-detection object-detection other | ?lcam-8-1 +lcam-2-pt4-3
decide-surveillance-camera | place | gone | ?lcam-2-pt2
decide-surveillance-camera | place.enclosed | true | ?lcam-2-pt2 +lcam-2-pt3-1
decide-surveillance-camera | place.kind | gone | ?lcam-2-pt2
decide-surveillance-camera | place.kind | closed-accessible | +lcam-2-pt2 +lcam-6-p2-al1 +duty:keep-processing-register:lcam-6-p2-al4-s1 +duty:notify-police-services:lcam-6-p2-al1 +duty:put-up-pictogram:lcam-6-p2-al5
decide-surveillance-camera | place.kind | closed-inaccessible | +lcam-2-pt3 +lcam-7-p2-al1 +duty:keep-processing-register:lcam-7-p2-al5-s1 +duty:notify-police-services:lcam-7-p2-al1 +duty:put-up-pictogram:lcam-7-p2-al6
decide-surveillance-camera | controller.determinesPurposesAndMeans | false | !lcam-2-pt5
decide-surveillance-camera | controller.publicAuthority | false | !lcam-5-p1-al2
decide-surveillance-camera | advices | gone none without-1 | !lcam-5-p2-al1
decide-surveillance-camera | place.road | motorway road-of-another-authority | !lcam-5-p2-al3-s2 +lcam-5-p2-al3-s1
decide-surveillance-camera | place.municipality | gone | ?lcam-5-p2-al1
decide-surveillance-camera | place.municipality | blank | !lcam-5-p2-al1
decide-surveillance-camera | controller | gone | ?lcam-5-p2-1-al1 ?lcam-5-p2-1-al2
decide-surveillance-camera | controller.role | gone | ?lcam-5-p2-1-al1 ?lcam-5-p2-1-al2
decide-surveillance-camera | camera.kind | fixed | +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al1 +lcam-5-p2-al2
decide-surveillance-camera | camera.forLimitedTime | false | +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al1 +lcam-5-p2-al2
decide-surveillance-camera | camera.temporaryAim | gone | ?lcam-2-pt4-2
decide-surveillance-camera | camera.temporaryAim | none | !lcam-2-pt4-2
decide-surveillance-camera | controller.publicAuthority | false | !lcam-5-p2-1-al2
decide-surveillance-camera | advices | gone none without-1 | !lcam-5-p2-1-al3
decide-surveillance-camera | place.road | motorway road-of-another-authority | !lcam-5-p2-1-al7-s2 +lcam-5-p2-1-al7-s1
decide-surveillance-camera | place.municipality | gone | ?lcam-5-p2-1-al3
decide-surveillance-camera | place.municipality | blank | !lcam-5-p2-1-al3
decide-surveillance-camera | camera.kind | fixed | +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al3-s1 +lcam-5-p2-al3-s2
decide-surveillance-camera | camera.forLimitedTime | false | +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al3-s1 +lcam-5-p2-al3-s2
decide-surveillance-camera | policeConsultation | gone | !lcam-5-p2-1-al7-s2
decide-surveillance-camera | place.road | gone municipal-road not-a-road | +lcam-5-p2-1-al3 +lcam-5-p2-1-al6-s1-consult +lcam-5-p2-1-al6-s1-duree
decide-surveillance-camera | policeConsultation.consultedAt | gone at at+1s | !lcam-5-p2-1-al7-s2
decide-surveillance-camera | policeConsultation.consulted | gone | ?lcam-5-p2-1-al7-s2
decide-surveillance-camera | policeConsultation.consulted.role | gone | ?lcam-5-p2-1-al7-s2
decide-surveillance-camera | policeConsultation.serviceConcerned | false | !lcam-5-p2-1-al7-s2
decide-surveillance-camera | controller.role | gone | ?lcam-5-p1-al1 ?lcam-5-p1-al2
decide-surveillance-camera | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al7-s1 +lcam-5-p2-1-al7-s2
decide-surveillance-camera | camera.forLimitedTime | true | ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al7-s1 +lcam-5-p2-1-al7-s2
decide-surveillance-camera | policeConsultation | gone | !lcam-5-p2-al3-s2
decide-surveillance-camera | place.road | gone municipal-road not-a-road | +lcam-5-p2-al1 +lcam-5-p2-al2
decide-surveillance-camera | policeConsultation.consultedAt | gone at at+1s | !lcam-5-p2-al3-s2
decide-surveillance-camera | policeConsultation.consulted | gone | ?lcam-5-p2-al3-s2
decide-surveillance-camera | policeConsultation.consulted.role | gone | ?lcam-5-p2-al3-s2
decide-surveillance-camera | policeConsultation.serviceConcerned | false | !lcam-5-p2-al3-s2
decide-surveillance-camera | controller | gone | ?lcam-6-p2-al1
decide-surveillance-camera | controller.role | gone | ?lcam-6-p2-al1
decide-surveillance-camera | camera.kind | temporary-fixed | ?lcam-2-pt4-2
decide-surveillance-camera | camera.kind | mobile | ?lcam-7-2 +lcam-2-pt4-1 +lcam-7-2
decide-surveillance-camera | camera.movedDuringObservation | true | ?lcam-7-2 +lcam-2-pt4-1 +lcam-7-2
decide-surveillance-camera | camera.forLimitedTime | true | ?lcam-2-pt4-2
decide-surveillance-camera | place.enclosed | false | !lcam-5-p1-al2 +lcam-2-pt1 +lcam-5-p1-al1 +lcam-5-p2-al1 +lcam-5-p2-al2
decide-surveillance-camera | place.forPublicUse | false | +lcam-2-pt3 +lcam-7-p2-al1 +duty:keep-processing-register:lcam-7-p2-al5-s1 +duty:notify-police-services:lcam-7-p2-al1 +duty:put-up-pictogram:lcam-7-p2-al6
decide-surveillance-camera | controller | gone | ?lcam-7-p2-al1
decide-surveillance-camera | controller.role | gone | ?lcam-7-p2-al1
decide-surveillance-camera | camera.kind | mobile | +lcam-2-pt4-1 +lcam-7-2 +lcam-7-2-pt2 +duty:keep-processing-register:lcam-7-3-p1-al4-s1 +duty:notify-police-services:lcam-7-3-p1-al1-s1 +duty:put-up-pictogram:lcam-7-3-p2-al2
decide-surveillance-camera | camera.movedDuringObservation | true | +lcam-2-pt4-1 +lcam-7-2 +lcam-7-2-pt2 +duty:keep-processing-register:lcam-7-3-p1-al4-s1 +duty:notify-police-services:lcam-7-3-p1-al1-s1 +duty:put-up-pictogram:lcam-7-3-p2-al2
decide-surveillance-camera | place.enclosed | true | +lcam-2-pt3-1
decide-surveillance-camera | place.kind | open | !lcam-5-p1-al2 +lcam-2-pt1 +lcam-5-p1-al1 +lcam-5-p2-al1 +lcam-5-p2-al2
decide-surveillance-camera | controller.personalOrDomestic | true gone | ?lcam-7-p2-al4
decide-surveillance-camera | controller | gone | ?lcam-7-p2-al1 +duty:keep-processing-register:lcam-7-p2-al5-s1 +duty:notify-police-services:lcam-7-p2-al1 +duty:put-up-pictogram:lcam-7-p2-al6
decide-surveillance-camera | camera.kind | mobile | +lcam-2-pt4-1 +lcam-7-2 +lcam-7-2-pt3
decide-surveillance-camera | camera.movedDuringObservation | true | +lcam-2-pt4-1 +lcam-7-2 +lcam-7-2-pt3
decide-surveillance-camera | place.enclosed | false | !lcam-5-p1-al2 ?lcam-5-p2-al1 +lcam-2-pt1 +lcam-5-p1-al1 +lcam-5-p2-al1 +lcam-5-p2-al2
decide-surveillance-camera | place.kind | open | !lcam-5-p1-al2 ?lcam-5-p2-al1 +lcam-2-pt1 +lcam-5-p1-al1 +lcam-5-p2-al1 +lcam-5-p2-al2
decide-surveillance-camera | controller.personalOrDomestic | false | +duty:keep-processing-register:lcam-7-p2-al5-s1 +duty:notify-police-services:lcam-7-p2-al1 +duty:put-up-pictogram:lcam-7-p2-al6
decide-surveillance-camera | place.insidePrivateDwelling | gone | ?lcam-7-p2-al4
decide-surveillance-camera | place.insidePrivateDwelling | false | +duty:keep-processing-register:lcam-7-p2-al5-s1 +duty:notify-police-services:lcam-7-p2-al1 +duty:put-up-pictogram:lcam-7-p2-al6
decide-surveillance-camera | controller | gone | ?lcam-7-1-al1 ?lcam-7-1-al3-s1
decide-surveillance-camera | controller.role | gone | ?lcam-7-1-al1 ?lcam-7-1-al3-s1
decide-surveillance-camera | camera.kind | fixed | +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al1 +lcam-5-p2-al2 +duty:keep-processing-register:lcam-5-p3-al4-s1 +duty:notify-police-services:lcam-5-p3-al1 +duty:put-up-pictogram:lcam-5-p3-al5
decide-surveillance-camera | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al3 +lcam-5-p2-1-al6-s1-consult +lcam-5-p2-1-al6-s1-duree +duty:keep-processing-register:lcam-5-p3-al4-s1 +duty:notify-police-services:lcam-5-p3-al1 +duty:put-up-pictogram:lcam-5-p3-al5
decide-surveillance-camera | camera.movedDuringObservation | false | +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al1 +lcam-5-p2-al2 +duty:keep-processing-register:lcam-5-p3-al4-s1 +duty:notify-police-services:lcam-5-p3-al1 +duty:put-up-pictogram:lcam-5-p3-al5
decide-surveillance-camera | camera.coupledToPersonalData | gone | ?lcam-8-1
decide-surveillance-camera | place.kind | closed-accessible | ?lcam-7-2 +lcam-2-pt2 +lcam-7-2
decide-surveillance-camera | place.kind | closed-inaccessible | ?lcam-7-2 +lcam-2-pt3 +lcam-7-2
decide-surveillance-camera | camera.functions | gone | ?lcam-7-1-al1 ?lcam-8-1
decide-surveillance-camera | camera.functions | none without-1 | !lcam-7-1-al1 !lcam-8-1
decide-surveillance-camera | controller.onBehalfOfMunicipality | false | !lcam-7-1-al1
decide-surveillance-camera | municipalPurpose | gone | ?lcam-7-1-al1
decide-surveillance-camera | municipalPurpose | other | !lcam-7-1-al1-pt1 !lcam-7-1-al1-pt2
decide-surveillance-camera | advices | gone none without-1 | !lcam-7-1-al3-s1
decide-surveillance-camera | place.municipality | gone | ?lcam-7-1-al3-s1
decide-surveillance-camera | place.municipality | blank | !lcam-7-1-al3-s1
decide-surveillance-camera | camera.coupledFilesLawful | gone | ?lcam-8-1-cond
decide-surveillance-camera | camera.coupledFilesLawful.verdict | gone | ?lcam-8-1-cond
decide-surveillance-camera | camera.coupledFilesLawful.verdict | not-met | !lcam-8-1-cond
decide-surveillance-camera | controller | gone | ?lcam-7-2
decide-surveillance-camera | controller.role | gone | ?lcam-7-2
decide-surveillance-camera | camera.kind | fixed | +lcam-7-p2-al1 +duty:keep-processing-register:lcam-7-p2-al5-s1 +duty:notify-police-services:lcam-7-p2-al1 +duty:put-up-pictogram:lcam-7-p2-al6
decide-surveillance-camera | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-7-p2-al1 +duty:keep-processing-register:lcam-7-p2-al5-s1 +duty:notify-police-services:lcam-7-p2-al1 +duty:put-up-pictogram:lcam-7-p2-al6
decide-surveillance-camera | camera.movedDuringObservation | false | +lcam-7-p2-al1 +duty:keep-processing-register:lcam-7-p2-al5-s1 +duty:notify-police-services:lcam-7-p2-al1 +duty:put-up-pictogram:lcam-7-p2-al6
decide-surveillance-camera | place.enclosed | false | ?lcam-7-1-al1 +lcam-2-pt1 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree +duty:put-up-pictogram:lcam-7-3-p2-al1
decide-surveillance-camera | place.kind | open | ?lcam-7-1-al1 +lcam-2-pt1 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree +duty:put-up-pictogram:lcam-7-3-p2-al1
decide-surveillance-camera | place.kind | closed-accessible | +lcam-2-pt2
decide-surveillance-camera | closedPlaceCase | gone nobody-present | +lcam-7-2-pt2
decide-surveillance-camera | closedPlaceCase | none | !lcam-7-2
decide-surveillance-camera | closedPlaceCase | article-142-private-security | +lcam-7-2-pt1 +warning:host-private-security
decide-surveillance-camera | place.nobodySupposedPresent | gone | ?lcam-7-2-pt2
decide-surveillance-camera | place.nobodySupposedPresent | false | !lcam-7-2-pt2
decide-surveillance-camera | controller | gone | ?lcam-7-2 ?lcam-7-2-pt3
decide-surveillance-camera | camera.kind | fixed | ?lcam-7-p2-al4 +lcam-7-p2-al1
decide-surveillance-camera | camera.kind | temporary-fixed | ?lcam-2-pt4-2 ?lcam-7-p2-al4 +lcam-7-p2-al1
decide-surveillance-camera | camera.movedDuringObservation | false | ?lcam-7-p2-al4 +lcam-7-p2-al1
decide-surveillance-camera | place.enclosed | false | !lcam-7-1-al1 ?lcam-7-1-al1 +lcam-2-pt1 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree
decide-surveillance-camera | place.kind | open | !lcam-7-1-al1 ?lcam-7-1-al1 +lcam-2-pt1 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree
decide-surveillance-camera | place.kind | closed-accessible | !lcam-7-2-pt3 +lcam-2-pt2
decide-surveillance-camera | closedPlaceCase | article-142-private-security | +lcam-7-2-pt1 +duty:keep-processing-register:lcam-7-3-p1-al4-s1 +duty:notify-police-services:lcam-7-3-p1-al1-s1 +duty:put-up-pictogram:lcam-7-3-p2-al2 +warning:host-private-security
decide-surveillance-camera | closedPlaceCase | nobody-present | +lcam-7-2-pt2 +duty:keep-processing-register:lcam-7-3-p1-al4-s1 +duty:notify-police-services:lcam-7-3-p1-al1-s1 +duty:put-up-pictogram:lcam-7-3-p2-al2
decide-surveillance-camera | controller.personalOrDomestic | gone | ?lcam-7-2-pt3
decide-surveillance-camera | controller.personalOrDomestic | false | !lcam-7-2-pt3
decide-surveillance-camera | purposes | without-1 | ?lcam-3-al2-pt2 +warning:outside-camera-law
decide-surveillance-camera | camera.watchesPlaces | false | ?lcam-2-pt4-but
decide-surveillance-camera | camera.processesImages | false | ?lcam-2-pt4-traite
decide-surveillance-camera | purposes | gone none without-1 | ?lcam-3-al1-pt1 +lcam-2-pt1 +lcam-2-pt4-types +lcam-2-pt5 +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al1 +lcam-5-p2-al2 +duty:keep-processing-register:lcam-5-p3-al4-s1 +duty:notify-police-services:lcam-5-p3-al1 +duty:put-up-pictogram:lcam-5-p3-al5
decide-surveillance-camera | specialLegislation | gone | +lcam-2-pt1 +lcam-2-pt4-types +lcam-2-pt5 +lcam-3-al1-pt1 +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al1 +lcam-5-p2-al2 +duty:keep-processing-register:lcam-5-p3-al4-s1 +duty:notify-police-services:lcam-5-p3-al1 +duty:put-up-pictogram:lcam-5-p3-al5
decide-surveillance-camera | specialLegislation | blank | +lcam-2-pt1 +lcam-2-pt4-types +lcam-2-pt5 +lcam-3-al1-pt1 +lcam-3-al2-pt1 +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al1 +lcam-5-p2-al2 +duty:keep-processing-register:lcam-5-p3-al4-s1 +duty:notify-police-services:lcam-5-p3-al1 +duty:put-up-pictogram:lcam-5-p3-al5
decide-surveillance-camera | controller | gone | ?lcam-5-p1-al1
decide-surveillance-camera | expressInspectionPower | gone | ?lcam-3-al2-pt3
decide-surveillance-camera | camera.kind | temporary-fixed | ?lcam-2-pt4-2 ?lcam-5-p2-1-al2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al3 +lcam-5-p2-1-al6-s1-consult +lcam-5-p2-1-al6-s1-duree
decide-surveillance-camera | camera.kind | mobile | !lcam-7-1-al1 ?lcam-7-1-al1 +lcam-2-pt4-1 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree
decide-surveillance-camera | camera.movedDuringObservation | true | !lcam-7-1-al1 ?lcam-7-1-al1 +lcam-2-pt4-1 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree
decide-surveillance-camera | camera.forLimitedTime | true | ?lcam-2-pt4-2 ?lcam-5-p2-1-al2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al3 +lcam-5-p2-1-al6-s1-consult +lcam-5-p2-1-al6-s1-duree
decide-surveillance-camera | controller.publicAuthority | true | +lcam-5-p1-al2
decide-surveillance-camera | camera | gone | ?lcam-2-pt4-types +lcam-2-pt1 +lcam-2-pt4-but +lcam-2-pt4-traite +lcam-3-al1-pt1
decide-surveillance-camera | camera.watchesPlaces | gone true | +lcam-2-pt1 +lcam-2-pt4-but +lcam-2-pt4-traite +lcam-2-pt4-types +lcam-2-pt5 +lcam-3-al1-pt1 +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al1 +lcam-5-p2-al2 +duty:keep-processing-register:lcam-5-p3-al4-s1 +duty:notify-police-services:lcam-5-p3-al1 +duty:put-up-pictogram:lcam-5-p3-al5
decide-surveillance-camera | camera | gone | ?lcam-2-pt4-types +lcam-2-pt1 +lcam-2-pt4-traite +lcam-3-al1-pt1
decide-surveillance-camera | camera.processesImages | gone true | +lcam-2-pt1 +lcam-2-pt4-traite +lcam-2-pt4-types +lcam-2-pt5 +lcam-3-al1-pt1 +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al1 +lcam-5-p2-al2 +duty:keep-processing-register:lcam-5-p3-al4-s1 +duty:notify-police-services:lcam-5-p3-al1 +duty:put-up-pictogram:lcam-5-p3-al5
decide-surveillance-camera | deadline notify-police-services | 2026-11-30 | lcam-5-p3-al1
decide-surveillance-camera | duty notify-police-services | 2026-11-30T23:00:00Z | lcam-5-p3-al1
notify-surveillance-camera | camera | gone | ?lcam-2-pt4-types
notify-surveillance-camera | camera.watchesPlaces | false | ?lcam-2-pt4-but +warning:outside-camera-law
notify-surveillance-camera | camera.processesImages | false | ?lcam-2-pt4-traite +warning:outside-camera-law
notify-surveillance-camera | specialLegislation | blank | +lcam-3-al2-pt1
notify-surveillance-camera | purposes | gone none without-1 | ?lcam-3-al1-pt1
notify-surveillance-camera | camera.kind | gone | ?lcam-2-pt4-types
notify-surveillance-camera | camera.kind | temporary-fixed | ?lcam-2-pt4-2
notify-surveillance-camera | camera.kind | mobile | +lcam-2-pt4-1 +lcam-7-3-p1-al1-s1 +lcam-7-3-p1-al1-s2 +duty:notify-later-modifications:lcam-7-3-p1-al2
notify-surveillance-camera | camera.movedDuringObservation | true | +lcam-2-pt4-1 +lcam-7-3-p1-al1-s1 +lcam-7-3-p1-al1-s2 +duty:notify-later-modifications:lcam-7-3-p1-al2
notify-surveillance-camera | camera.forLimitedTime | true | ?lcam-2-pt4-2
notify-surveillance-camera | camera.intelligent | true | +lcam-2-pt4-3
notify-surveillance-camera | camera.coupledToPersonalData | true | +lcam-2-pt4-3
notify-surveillance-camera | camera.functions | number-plate-recognition,facial-identification,facial-authentication,facial-clustering,face-detection,people-counting,motion-detection,object-detection,other number-plate-recognition facial-identification facial-authentication facial-clustering face-detection people-counting motion-detection object-detection other | +lcam-2-pt4-3
notify-surveillance-camera | place | gone | ?lcam-2-pt2
notify-surveillance-camera | place.enclosed | true | ?lcam-2-pt2 +lcam-2-pt3-1
notify-surveillance-camera | place.kind | gone | ?lcam-2-pt2
notify-surveillance-camera | place.kind | closed-accessible | +lcam-2-pt2 +lcam-6-p2-al1 +duty:notify-later-modifications:lcam-6-p2-al2
notify-surveillance-camera | place.kind | closed-inaccessible | +lcam-2-pt3 +lcam-7-p2-al1 +duty:notify-later-modifications:lcam-7-p2-al2
notify-surveillance-camera | notifiedBy | gone | ?lcam-5-p3-al1
notify-surveillance-camera | notifiedBy.role | gone | ?lcam-5-p3-al1
notify-surveillance-camera | addressees | gone | ?lcam-5-p3-al1
notify-surveillance-camera | addressees | none without-1 | !lcam-5-p3-al1 +duty:notify-police-services:lcam-5-p3-al1
notify-surveillance-camera | serviceOn | gone | ?lcam-5-p3-al1
notify-surveillance-camera | serviceOn | day-366 day-1 day+0 | !lcam-5-p3-al1 +duty:notify-police-services:lcam-5-p3-al1
notify-surveillance-camera | camera.temporaryAim | gone | ?lcam-2-pt4-2
notify-surveillance-camera | camera.temporaryAim | none | !lcam-2-pt4-2 +duty:notify-police-services:lcam-5-p3-al1
notify-surveillance-camera | camera.kind | mobile | ?lcam-7-2 +lcam-2-pt4-1
notify-surveillance-camera | camera.movedDuringObservation | true | ?lcam-7-2 +lcam-2-pt4-1
notify-surveillance-camera | place.enclosed | false | +lcam-2-pt1 +lcam-5-p3-al1 +duty:notify-later-modifications:lcam-5-p3-al2
notify-surveillance-camera | place.forPublicUse | false | +lcam-2-pt3 +lcam-7-p2-al1 +duty:notify-later-modifications:lcam-7-p2-al2
notify-surveillance-camera | notifiedBy | gone | ?lcam-6-p2-al1
notify-surveillance-camera | notifiedBy.role | gone | ?lcam-6-p2-al1
notify-surveillance-camera | addressees | gone | ?lcam-6-p2-al1
notify-surveillance-camera | addressees | none without-1 | !lcam-6-p2-al1 +duty:notify-police-services:lcam-6-p2-al1
notify-surveillance-camera | serviceOn | gone | ?lcam-6-p2-al1
notify-surveillance-camera | serviceOn | day-366 day-1 day+0 | !lcam-6-p2-al1 +duty:notify-police-services:lcam-6-p2-al1
notify-surveillance-camera | place.enclosed | true | +lcam-2-pt3-1
notify-surveillance-camera | place.kind | open | +lcam-2-pt1 +lcam-5-p3-al1 +duty:notify-later-modifications:lcam-5-p3-al2
notify-surveillance-camera | controller.personalOrDomestic | true gone | ?lcam-7-p2-al4
notify-surveillance-camera | notifiedBy | gone | ?lcam-7-p2-al1
notify-surveillance-camera | notifiedBy.role | gone | ?lcam-7-p2-al1
notify-surveillance-camera | addressees | gone | ?lcam-7-p2-al1
notify-surveillance-camera | addressees | none without-1 | !lcam-7-p2-al1 +duty:notify-police-services:lcam-7-p2-al1
notify-surveillance-camera | serviceOn | gone | ?lcam-7-p2-al1
notify-surveillance-camera | serviceOn | day-366 day-1 day+0 | !lcam-7-p2-al1 +duty:notify-police-services:lcam-7-p2-al1
notify-surveillance-camera | controller | gone | +lcam-7-p2-al1 +duty:notify-later-modifications:lcam-7-p2-al2 +warning:declaration-decree
notify-surveillance-camera | camera.kind | mobile | +lcam-2-pt4-1 +lcam-7-3-p1-al1-s1
notify-surveillance-camera | camera.movedDuringObservation | true | +lcam-2-pt4-1 +lcam-7-3-p1-al1-s1
notify-surveillance-camera | place.enclosed | false | +lcam-2-pt1 +lcam-5-p3-al1 +duty:notify-later-modifications:lcam-5-p3-al2 +warning:declaration-decree
notify-surveillance-camera | place.kind | open | +lcam-2-pt1 +lcam-5-p3-al1 +duty:notify-later-modifications:lcam-5-p3-al2 +warning:declaration-decree
notify-surveillance-camera | place.kind | closed-accessible | +lcam-2-pt2 +lcam-6-p2-al1 +duty:notify-later-modifications:lcam-6-p2-al2 +warning:declaration-decree
notify-surveillance-camera | controller.personalOrDomestic | false | +lcam-7-p2-al1 +duty:notify-later-modifications:lcam-7-p2-al2 +warning:declaration-decree
notify-surveillance-camera | place.insidePrivateDwelling | gone | ?lcam-7-p2-al4
notify-surveillance-camera | place.insidePrivateDwelling | false | +lcam-7-p2-al1 +duty:notify-later-modifications:lcam-7-p2-al2 +warning:declaration-decree
notify-surveillance-camera | camera.kind | fixed | +lcam-5-p3-al1 +duty:notify-later-modifications:lcam-5-p3-al2
notify-surveillance-camera | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p3-al1 +duty:notify-later-modifications:lcam-5-p3-al2
notify-surveillance-camera | camera.movedDuringObservation | false | +lcam-5-p3-al1 +duty:notify-later-modifications:lcam-5-p3-al2
notify-surveillance-camera | place.kind | closed-accessible | ?lcam-7-2 +lcam-2-pt2
notify-surveillance-camera | place.kind | closed-inaccessible | ?lcam-7-2 +lcam-2-pt3
notify-surveillance-camera | notifiedBy | gone | ?lcam-7-3-p1-al1-s1
notify-surveillance-camera | notifiedBy.role | gone | ?lcam-7-3-p1-al1-s1
notify-surveillance-camera | addressees | gone | ?lcam-7-3-p1-al1-s1
notify-surveillance-camera | addressees | none without-1 | !lcam-7-3-p1-al1-s1 +duty:notify-police-services:lcam-7-3-p1-al1-s1
notify-surveillance-camera | serviceOn | gone | ?lcam-7-3-p1-al1-s2
notify-surveillance-camera | serviceOn | day-366 day-1 day+0 | !lcam-7-3-p1-al1-s2 +duty:notify-police-services:lcam-7-3-p1-al1-s1
notify-surveillance-camera | camera.kind | fixed | +lcam-7-p2-al1 +duty:notify-later-modifications:lcam-7-p2-al2
notify-surveillance-camera | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-7-p2-al1 +duty:notify-later-modifications:lcam-7-p2-al2
notify-surveillance-camera | camera.movedDuringObservation | false | +lcam-7-p2-al1 +duty:notify-later-modifications:lcam-7-p2-al2
notify-surveillance-camera | place.enclosed | false | +lcam-2-pt1
notify-surveillance-camera | place.kind | open | +lcam-2-pt1
notify-surveillance-camera | place.kind | closed-accessible | +lcam-2-pt2
notify-surveillance-camera | camera.kind | fixed | ?lcam-7-p2-al4
notify-surveillance-camera | camera.kind | temporary-fixed | ?lcam-2-pt4-2 ?lcam-7-p2-al4
notify-surveillance-camera | camera.movedDuringObservation | false | ?lcam-7-p2-al4
notify-surveillance-camera | place.enclosed | false | +lcam-2-pt1 +lcam-7-3-p1-al1-s2 +duty:notify-later-modifications:lcam-7-3-p1-al2 +warning:declaration-decree
notify-surveillance-camera | place.kind | open | +lcam-2-pt1 +lcam-7-3-p1-al1-s2 +duty:notify-later-modifications:lcam-7-3-p1-al2 +warning:declaration-decree
notify-surveillance-camera | closedPlaceCase | article-142-private-security nobody-present none | +lcam-7-3-p1-al1-s2 +duty:notify-later-modifications:lcam-7-3-p1-al2 +warning:declaration-decree
notify-surveillance-camera | designation | gone | !lcam-7-4-al1 +duty:notify-police-services:lcam-5-p3-al1
notify-surveillance-camera | designation.fromDay | gone day+1 day+366 | !lcam-7-4-al1 +duty:notify-police-services:lcam-5-p3-al1
notify-surveillance-camera | designation.toDay | day-366 day-1 | !lcam-7-4-al1 +duty:notify-police-services:lcam-5-p3-al1
notify-surveillance-camera | deadline notify-police-services | 2026-11-20 | lcam-5-p3-al1
notify-camera-modification | camera | gone | ?lcam-2-pt4-types
notify-camera-modification | camera.watchesPlaces | false | ?lcam-2-pt4-but +warning:outside-camera-law
notify-camera-modification | camera.processesImages | false | ?lcam-2-pt4-traite +warning:outside-camera-law
notify-camera-modification | specialLegislation | blank | +lcam-3-al2-pt1
notify-camera-modification | purposes | gone none without-1 | ?lcam-3-al1-pt1
notify-camera-modification | camera.kind | gone | ?lcam-2-pt4-types
notify-camera-modification | camera.kind | temporary-fixed | ?lcam-2-pt4-2
notify-camera-modification | camera.kind | mobile | +lcam-2-pt4-1 +lcam-7-3-p1-al2
notify-camera-modification | camera.movedDuringObservation | true | +lcam-2-pt4-1 +lcam-7-3-p1-al2
notify-camera-modification | camera.forLimitedTime | true | ?lcam-2-pt4-2
notify-camera-modification | camera.intelligent | true | +lcam-2-pt4-3
notify-camera-modification | camera.coupledToPersonalData | true | +lcam-2-pt4-3
notify-camera-modification | camera.functions | number-plate-recognition,facial-identification,facial-authentication,facial-clustering,face-detection,people-counting,motion-detection,object-detection,other number-plate-recognition facial-identification facial-authentication facial-clustering face-detection people-counting motion-detection object-detection other | +lcam-2-pt4-3
notify-camera-modification | place | gone | ?lcam-2-pt2
notify-camera-modification | place.enclosed | true | ?lcam-2-pt2 +lcam-2-pt3-1
notify-camera-modification | place.kind | gone | ?lcam-2-pt2
notify-camera-modification | place.kind | closed-accessible | +lcam-2-pt2 +lcam-6-p2-al2
notify-camera-modification | place.kind | closed-inaccessible | +lcam-2-pt3 +lcam-7-p2-al2
notify-camera-modification | changesSystem | gone | ?lcam-5-p3-al2
notify-camera-modification | notifiedBy | gone | ?lcam-5-p3-al2
notify-camera-modification | notifiedBy.role | gone | ?lcam-5-p3-al2
notify-camera-modification | addressees | gone | ?lcam-5-p3-al2
notify-camera-modification | addressees | none without-1 | !lcam-5-p3-al2
notify-camera-modification | effectiveAt | at-1s -366d -31d | +gate:modification-notified-late
notify-camera-modification | camera.temporaryAim | gone | ?lcam-2-pt4-2
notify-camera-modification | camera.temporaryAim | none | !lcam-2-pt4-2
notify-camera-modification | camera.kind | mobile | ?lcam-7-2 +lcam-2-pt4-1
notify-camera-modification | camera.movedDuringObservation | true | ?lcam-7-2 +lcam-2-pt4-1
notify-camera-modification | place.enclosed | false | +lcam-2-pt1 +lcam-5-p3-al2
notify-camera-modification | place.forPublicUse | false | +lcam-2-pt3 +lcam-7-p2-al2
notify-camera-modification | changesSystem | gone | ?lcam-6-p2-al2
notify-camera-modification | notifiedBy | gone | ?lcam-6-p2-al2
notify-camera-modification | notifiedBy.role | gone | ?lcam-6-p2-al2
notify-camera-modification | addressees | gone | ?lcam-6-p2-al2
notify-camera-modification | addressees | none without-1 | !lcam-6-p2-al2
notify-camera-modification | place.enclosed | true | +lcam-2-pt3-1
notify-camera-modification | place.kind | open | +lcam-2-pt1 +lcam-5-p3-al2
notify-camera-modification | controller.personalOrDomestic | true gone | ?lcam-7-p2-al4
notify-camera-modification | changesSystem | gone | ?lcam-7-p2-al2
notify-camera-modification | notifiedBy | gone | ?lcam-7-p2-al2
notify-camera-modification | notifiedBy.role | gone | ?lcam-7-p2-al2
notify-camera-modification | addressees | gone | ?lcam-7-p2-al2
notify-camera-modification | addressees | none without-1 | !lcam-7-p2-al2
notify-camera-modification | controller | gone | +lcam-7-p2-al2
notify-camera-modification | camera.kind | mobile | +lcam-2-pt4-1 +lcam-7-3-p1-al1-s1
notify-camera-modification | camera.movedDuringObservation | true | +lcam-2-pt4-1 +lcam-7-3-p1-al1-s1
notify-camera-modification | controller.personalOrDomestic | false | +lcam-7-p2-al2
notify-camera-modification | place.insidePrivateDwelling | gone | ?lcam-7-p2-al4
notify-camera-modification | place.insidePrivateDwelling | false | +lcam-7-p2-al2
notify-camera-modification | camera.kind | fixed | +lcam-5-p3-al2
notify-camera-modification | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p3-al2
notify-camera-modification | camera.movedDuringObservation | false | +lcam-5-p3-al2
notify-camera-modification | place.kind | closed-accessible | ?lcam-7-2 +lcam-2-pt2
notify-camera-modification | place.kind | closed-inaccessible | ?lcam-7-2 +lcam-2-pt3
notify-camera-modification | changesSystem | gone | ?lcam-7-3-p1-al2
notify-camera-modification | notifiedBy | gone | ?lcam-7-3-p1-al2
notify-camera-modification | notifiedBy.role | gone | ?lcam-7-3-p1-al2
notify-camera-modification | addressees | gone | ?lcam-7-3-p1-al2
notify-camera-modification | addressees | none without-1 | !lcam-7-3-p1-al2
notify-camera-modification | camera.kind | fixed | +lcam-7-p2-al2
notify-camera-modification | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-7-p2-al2
notify-camera-modification | camera.movedDuringObservation | false | +lcam-7-p2-al2
notify-camera-modification | place.enclosed | false | +lcam-2-pt1
notify-camera-modification | place.kind | open | +lcam-2-pt1
notify-camera-modification | place.kind | closed-accessible | +lcam-2-pt2
notify-camera-modification | camera.kind | fixed | ?lcam-7-p2-al4
notify-camera-modification | camera.kind | temporary-fixed | ?lcam-2-pt4-2 ?lcam-7-p2-al4
notify-camera-modification | camera.movedDuringObservation | false | ?lcam-7-p2-al4
notify-camera-modification | place.enclosed | false | +lcam-2-pt1 +lcam-7-3-p1-al2
notify-camera-modification | place.kind | open | +lcam-2-pt1 +lcam-7-3-p1-al2
notify-camera-modification | closedPlaceCase | article-142-private-security nobody-present none | +lcam-7-3-p1-al2
put-camera-into-service | camera | gone | ?lcam-2-pt4-types
put-camera-into-service | place | gone | ?lcam-2-pt2
put-camera-into-service | purposes | gone none without-1 | ?lcam-3-al1-pt1
put-camera-into-service | controller | gone | ?lcam-5-p1-al1 ?lcam-5-p1-al2
put-camera-into-service | advices | gone none without-1 | !lcam-5-p2-al1
put-camera-into-service | decidedAt | -366d -31d | !lcam-5-p2-al1
put-camera-into-service | serviceOn | day-366 day-1 | !lcam-5-p3-al1
put-camera-into-service | notification | gone | !lcam-5-p3-al1
put-camera-into-service | register | gone | ?lcam-5-p3-al4-s1
put-camera-into-service | sign | gone | ?lcam-5-p3-al5
put-camera-into-service | orientation | gone | ?lcam-5-p3-al6
put-camera-into-service | camera.watchesPlaces | false | ?lcam-2-pt4-but +warning:outside-camera-law
put-camera-into-service | camera.processesImages | false | ?lcam-2-pt4-traite +warning:outside-camera-law
put-camera-into-service | controller.role | gone | ?lcam-5-p1-al1
put-camera-into-service | camera.kind | gone | ?lcam-2-pt4-types
put-camera-into-service | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al3 +lcam-5-p2-1-al6-s1-consult +lcam-5-p2-1-al6-s1-duree
put-camera-into-service | camera.kind | mobile | !lcam-7-3-p2-al1-pt2 ?lcam-7-1-al1 ?lcam-7-1-al2 ?lcam-7-3-p2-al1-pt1 +lcam-2-pt4-1 +lcam-7-1-al1 +lcam-7-1-al2 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree +lcam-7-3-p1-al1-s1 +lcam-7-3-p1-al1-s2 +lcam-7-3-p1-al4-s1 +lcam-7-3-p1-al4-s2 +lcam-7-3-p2-al4
put-camera-into-service | camera.movedDuringObservation | true | !lcam-7-3-p2-al1-pt2 ?lcam-7-1-al1 ?lcam-7-1-al2 ?lcam-7-3-p2-al1-pt1 +lcam-2-pt4-1 +lcam-7-1-al1 +lcam-7-1-al2 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree +lcam-7-3-p1-al1-s1 +lcam-7-3-p1-al1-s2 +lcam-7-3-p1-al4-s1 +lcam-7-3-p1-al4-s2 +lcam-7-3-p2-al4
put-camera-into-service | camera.forLimitedTime | true | ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al3 +lcam-5-p2-1-al6-s1-consult +lcam-5-p2-1-al6-s1-duree
put-camera-into-service | camera.intelligent | true | ?lcam-8-1 +lcam-2-pt4-3
put-camera-into-service | camera.coupledToPersonalData | true | ?lcam-8-1 +lcam-2-pt4-3
put-camera-into-service | camera.functions | number-plate-recognition,facial-identification,facial-authentication,facial-clustering,face-detection,people-counting,motion-detection,object-detection,other facial-identification facial-authentication facial-clustering | !lcam-8-1 +lcam-2-pt4-3 +warning:facial-recognition-elsewhere
put-camera-into-service | camera.functions | number-plate-recognition face-detection people-counting motion-detection object-detection other | ?lcam-8-1 +lcam-2-pt4-3
put-camera-into-service | place.enclosed | true | ?lcam-2-pt2 +lcam-2-pt3-1
put-camera-into-service | place.kind | gone | ?lcam-2-pt2
put-camera-into-service | place.kind | closed-accessible | +lcam-2-pt2 +lcam-6-p2-al1 +lcam-6-p2-al4-s1 +lcam-6-p2-al4-s2 +lcam-6-p2-al5 +lcam-6-p2-al6-s1 +lcam-6-p2-al6-s2
put-camera-into-service | place.kind | closed-inaccessible | +lcam-2-pt3 +lcam-7-p2-al1 +lcam-7-p2-al5-s1 +lcam-7-p2-al5-s2 +lcam-7-p2-al6 +lcam-7-p2-al7-s1 +lcam-7-p2-al7-s2
put-camera-into-service | controller.determinesPurposesAndMeans | false | !lcam-2-pt5
put-camera-into-service | controller.publicAuthority | false | !lcam-5-p1-al2
put-camera-into-service | place.road | motorway road-of-another-authority | !lcam-5-p2-al3-s2 +lcam-5-p2-al3-s1
put-camera-into-service | place.municipality | gone | ?lcam-5-p2-al1
put-camera-into-service | place.municipality | blank | !lcam-5-p2-al1
put-camera-into-service | notification.notifiedAt | gone at-1s at at+1s +1d +31d | !lcam-5-p3-al1
put-camera-into-service | notification.notifiedBy | gone | ?lcam-5-p3-al1
put-camera-into-service | notification.notifiedBy.role | gone | ?lcam-5-p3-al1
put-camera-into-service | notification.addressees | gone | ?lcam-5-p3-al1
put-camera-into-service | notification.addressees | none without-1 | !lcam-5-p3-al1
put-camera-into-service | register.kept | gone | ?lcam-5-p3-al4-s1
put-camera-into-service | register.kept | false | !lcam-5-p3-al4-s1
put-camera-into-service | register.form | gone | ?lcam-5-p3-al4-s2
put-camera-into-service | register.form | unwritten | !lcam-5-p3-al4-s2
put-camera-into-service | sign.atEntrance | gone | ?lcam-5-p3-al5
put-camera-into-service | sign.atEntrance | false | !lcam-5-p3-al5 !lcam-8-al1 !lcam-8-al2
put-camera-into-service | orientation.aimedAtPlaceOfOthers | gone | ?lcam-5-p3-al6
put-camera-into-service | orientation.aimedAtPlaceOfOthers | true | !lcam-5-p3-al6
put-camera-into-service | controller | gone | ?lcam-5-p2-1-al1 ?lcam-5-p2-1-al2
put-camera-into-service | advices | gone none without-1 | !lcam-5-p2-1-al3
put-camera-into-service | decidedAt | -366d -31d | !lcam-5-p2-1-al3
put-camera-into-service | controller.role | gone | ?lcam-5-p2-1-al1 ?lcam-5-p2-1-al2
put-camera-into-service | camera.kind | fixed | +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al1 +lcam-5-p2-al2
put-camera-into-service | camera.kind | mobile | ?lcam-7-1-al1 +lcam-2-pt4-1 +lcam-7-1-al1 +lcam-7-1-al2 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree +lcam-7-3-p1-al1-s1 +lcam-7-3-p1-al1-s2 +lcam-7-3-p1-al4-s1 +lcam-7-3-p1-al4-s2 +lcam-7-3-p2-al1 +lcam-7-3-p2-al1-pt1 +lcam-7-3-p2-al1-pt2 +lcam-7-3-p2-al4
put-camera-into-service | camera.movedDuringObservation | true | ?lcam-7-1-al1 +lcam-2-pt4-1 +lcam-7-1-al1 +lcam-7-1-al2 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree +lcam-7-3-p1-al1-s1 +lcam-7-3-p1-al1-s2 +lcam-7-3-p1-al4-s1 +lcam-7-3-p1-al4-s2 +lcam-7-3-p2-al1 +lcam-7-3-p2-al1-pt1 +lcam-7-3-p2-al1-pt2 +lcam-7-3-p2-al4
put-camera-into-service | camera.forLimitedTime | false | +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al1 +lcam-5-p2-al2
put-camera-into-service | camera.temporaryAim | gone | ?lcam-2-pt4-2
put-camera-into-service | camera.temporaryAim | none | !lcam-2-pt4-2
put-camera-into-service | controller.publicAuthority | false | !lcam-5-p2-1-al2
put-camera-into-service | place.road | motorway road-of-another-authority | !lcam-5-p2-1-al7-s2 +lcam-5-p2-1-al7-s1
put-camera-into-service | place.municipality | gone | ?lcam-5-p2-1-al3
put-camera-into-service | place.municipality | blank | !lcam-5-p2-1-al3
put-camera-into-service | sign.visible.verdict | not-met | !lcam-8-al1 !lcam-8-al2 !lcam-8-al3-pt1
put-camera-into-service | policeConsultation | gone | !lcam-5-p2-1-al7-s2
put-camera-into-service | camera.kind | fixed | +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al3-s1 +lcam-5-p2-al3-s2
put-camera-into-service | camera.forLimitedTime | false | +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al3-s1 +lcam-5-p2-al3-s2
put-camera-into-service | place.road | gone municipal-road not-a-road | +lcam-5-p2-1-al3 +lcam-5-p2-1-al6-s1-consult +lcam-5-p2-1-al6-s1-duree
put-camera-into-service | policeConsultation.consultedAt | gone at-1s at at+1s | !lcam-5-p2-1-al7-s2
put-camera-into-service | policeConsultation.consulted | gone | ?lcam-5-p2-1-al7-s2
put-camera-into-service | policeConsultation.consulted.role | gone | ?lcam-5-p2-1-al7-s2
put-camera-into-service | policeConsultation.serviceConcerned | false | !lcam-5-p2-1-al7-s2
put-camera-into-service | policeConsultation | gone | !lcam-5-p2-al3-s2
put-camera-into-service | controller.role | gone | ?lcam-5-p1-al1 ?lcam-5-p1-al2
put-camera-into-service | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al7-s1 +lcam-5-p2-1-al7-s2
put-camera-into-service | camera.forLimitedTime | true | ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al7-s1 +lcam-5-p2-1-al7-s2
put-camera-into-service | place.road | gone municipal-road not-a-road | +lcam-5-p2-al1 +lcam-5-p2-al2
put-camera-into-service | policeConsultation.consultedAt | gone at-1s at at+1s | !lcam-5-p2-al3-s2
put-camera-into-service | policeConsultation.consulted | gone | ?lcam-5-p2-al3-s2
put-camera-into-service | policeConsultation.consulted.role | gone | ?lcam-5-p2-al3-s2
put-camera-into-service | policeConsultation.serviceConcerned | false | !lcam-5-p2-al3-s2
put-camera-into-service | controller | gone | ?lcam-6-p2-al1
put-camera-into-service | serviceOn | day-366 day-1 | !lcam-6-p2-al1
put-camera-into-service | notification | gone | !lcam-6-p2-al1
put-camera-into-service | register | gone | ?lcam-6-p2-al4-s1
put-camera-into-service | sign | gone | ?lcam-6-p2-al5
put-camera-into-service | orientation | gone | ?lcam-6-p2-al6-s1 ?lcam-6-p2-al6-s2
put-camera-into-service | controller.role | gone | ?lcam-6-p2-al1
put-camera-into-service | camera.kind | temporary-fixed | ?lcam-2-pt4-2
put-camera-into-service | camera.kind | mobile | ?lcam-7-2 +lcam-2-pt4-1 +lcam-7-2 +lcam-7-3-p2-al4
put-camera-into-service | camera.movedDuringObservation | true | ?lcam-7-2 +lcam-2-pt4-1 +lcam-7-2 +lcam-7-3-p2-al4
put-camera-into-service | camera.forLimitedTime | true | ?lcam-2-pt4-2
put-camera-into-service | place.enclosed | false | !lcam-5-p1-al2 +lcam-2-pt1 +lcam-5-p1-al1 +lcam-5-p2-al1 +lcam-5-p2-al2 +lcam-5-p3-al1 +lcam-5-p3-al4-s1 +lcam-5-p3-al4-s2 +lcam-5-p3-al5 +lcam-5-p3-al6
put-camera-into-service | place.forPublicUse | false | +lcam-2-pt3 +lcam-7-p2-al1 +lcam-7-p2-al5-s1 +lcam-7-p2-al5-s2 +lcam-7-p2-al6 +lcam-7-p2-al7-s1 +lcam-7-p2-al7-s2
put-camera-into-service | notification.notifiedAt | gone at-1s at at+1s +1d +31d | !lcam-6-p2-al1
put-camera-into-service | notification.notifiedBy | gone | ?lcam-6-p2-al1
put-camera-into-service | notification.notifiedBy.role | gone | ?lcam-6-p2-al1
put-camera-into-service | notification.addressees | gone | ?lcam-6-p2-al1
put-camera-into-service | notification.addressees | none without-1 | !lcam-6-p2-al1
put-camera-into-service | register.kept | gone | ?lcam-6-p2-al4-s1
put-camera-into-service | register.kept | false | !lcam-6-p2-al4-s1
put-camera-into-service | register.form | gone | ?lcam-6-p2-al4-s2
put-camera-into-service | register.form | unwritten | !lcam-6-p2-al4-s2
put-camera-into-service | sign.atEntrance | gone | ?lcam-6-p2-al5
put-camera-into-service | sign.atEntrance | false | !lcam-6-p2-al5 !lcam-8-al1 !lcam-8-al2
put-camera-into-service | orientation.aimedAtPlaceOfOthers | gone | ?lcam-6-p2-al6-s1
put-camera-into-service | orientation.aimedAtPlaceOfOthers | true | !lcam-6-p2-al6-s1
put-camera-into-service | orientation.watchesEntrance | gone | ?lcam-6-p2-al6-s2
put-camera-into-service | orientation.strictMinimum | gone | ?lcam-6-p2-al6-s2
put-camera-into-service | orientation.strictMinimum.verdict | gone | ?lcam-6-p2-al6-s2
put-camera-into-service | orientation.strictMinimum.verdict | not-met | !lcam-6-p2-al6-s2
put-camera-into-service | controller | gone | ?lcam-7-p2-al1
put-camera-into-service | serviceOn | day-366 day-1 | !lcam-7-p2-al1
put-camera-into-service | notification | gone | !lcam-7-p2-al1
put-camera-into-service | register | gone | ?lcam-7-p2-al5-s1
put-camera-into-service | sign | gone | ?lcam-7-p2-al6
put-camera-into-service | orientation | gone | ?lcam-7-p2-al7-s1 ?lcam-7-p2-al7-s2
put-camera-into-service | controller.role | gone | ?lcam-7-p2-al1
put-camera-into-service | camera.kind | mobile | +lcam-2-pt4-1 +lcam-7-2 +lcam-7-2-pt2 +lcam-7-3-p1-al1-s1 +lcam-7-3-p1-al1-s2 +lcam-7-3-p1-al4-s1 +lcam-7-3-p1-al4-s2 +lcam-7-3-p2-al2 +lcam-7-3-p2-al4
put-camera-into-service | camera.movedDuringObservation | true | +lcam-2-pt4-1 +lcam-7-2 +lcam-7-2-pt2 +lcam-7-3-p1-al1-s1 +lcam-7-3-p1-al1-s2 +lcam-7-3-p1-al4-s1 +lcam-7-3-p1-al4-s2 +lcam-7-3-p2-al2 +lcam-7-3-p2-al4
put-camera-into-service | place.enclosed | true | +lcam-2-pt3-1
put-camera-into-service | place.kind | open | !lcam-5-p1-al2 +lcam-2-pt1 +lcam-5-p1-al1 +lcam-5-p2-al1 +lcam-5-p2-al2 +lcam-5-p3-al1 +lcam-5-p3-al4-s1 +lcam-5-p3-al4-s2 +lcam-5-p3-al5 +lcam-5-p3-al6
put-camera-into-service | controller.personalOrDomestic | true gone | ?lcam-7-p2-al4
put-camera-into-service | notification.notifiedAt | gone at-1s at at+1s +1d +31d | !lcam-7-p2-al1
put-camera-into-service | notification.notifiedBy | gone | ?lcam-7-p2-al1
put-camera-into-service | notification.notifiedBy.role | gone | ?lcam-7-p2-al1
put-camera-into-service | notification.addressees | gone | ?lcam-7-p2-al1
put-camera-into-service | notification.addressees | none without-1 | !lcam-7-p2-al1
put-camera-into-service | register.kept | gone | ?lcam-7-p2-al5-s1
put-camera-into-service | register.kept | false | !lcam-7-p2-al5-s1
put-camera-into-service | register.form | gone | ?lcam-7-p2-al5-s2
put-camera-into-service | register.form | unwritten | !lcam-7-p2-al5-s2
put-camera-into-service | sign.atEntrance | gone | ?lcam-7-p2-al6
put-camera-into-service | sign.atEntrance | false | !lcam-7-p2-al6 !lcam-8-al1 !lcam-8-al2
put-camera-into-service | orientation.aimedAtPlaceOfOthers | gone | ?lcam-7-p2-al7-s1
put-camera-into-service | orientation.aimedAtPlaceOfOthers | true | !lcam-7-p2-al7-s1
put-camera-into-service | orientation.watchesEntrance | gone | ?lcam-7-p2-al7-s2
put-camera-into-service | orientation.strictMinimum | gone | ?lcam-7-p2-al7-s2
put-camera-into-service | orientation.strictMinimum.verdict | gone | ?lcam-7-p2-al7-s2
put-camera-into-service | orientation.strictMinimum.verdict | not-met | !lcam-7-p2-al7-s2
put-camera-into-service | controller | gone | ?lcam-7-p2-al1 +lcam-7-p2-al5-s2 +lcam-7-p2-al6 +lcam-8-al1 +lcam-8-al2 +lcam-8-al3-pt1
put-camera-into-service | camera.kind | mobile | +lcam-2-pt4-1 +lcam-7-2 +lcam-7-2-pt3 +lcam-7-3-p2-al4
put-camera-into-service | camera.movedDuringObservation | true | +lcam-2-pt4-1 +lcam-7-2 +lcam-7-2-pt3 +lcam-7-3-p2-al4
put-camera-into-service | place.enclosed | false | !lcam-5-p1-al2 ?lcam-5-p2-al1 +lcam-2-pt1 +lcam-5-p1-al1 +lcam-5-p2-al1 +lcam-5-p2-al2 +lcam-5-p3-al1 +lcam-5-p3-al4-s1 +lcam-5-p3-al4-s2 +lcam-5-p3-al5 +lcam-5-p3-al6 +lcam-8-al1 +lcam-8-al2 +lcam-8-al3-pt1
put-camera-into-service | place.kind | open | !lcam-5-p1-al2 ?lcam-5-p2-al1 +lcam-2-pt1 +lcam-5-p1-al1 +lcam-5-p2-al1 +lcam-5-p2-al2 +lcam-5-p3-al1 +lcam-5-p3-al4-s1 +lcam-5-p3-al4-s2 +lcam-5-p3-al5 +lcam-5-p3-al6 +lcam-8-al1 +lcam-8-al2 +lcam-8-al3-pt1
put-camera-into-service | place.kind | closed-accessible | +lcam-2-pt2 +lcam-6-p2-al1 +lcam-6-p2-al4-s1 +lcam-6-p2-al4-s2 +lcam-6-p2-al5 +lcam-6-p2-al6-s1 +lcam-6-p2-al6-s2 +lcam-8-al1 +lcam-8-al2 +lcam-8-al3-pt1
put-camera-into-service | controller.personalOrDomestic | false | +lcam-7-p2-al5-s2 +lcam-7-p2-al6 +lcam-8-al1 +lcam-8-al2 +lcam-8-al3-pt1
put-camera-into-service | place.insidePrivateDwelling | gone | ?lcam-7-p2-al4
put-camera-into-service | place.insidePrivateDwelling | false | +lcam-7-p2-al5-s2 +lcam-7-p2-al6 +lcam-8-al1 +lcam-8-al2 +lcam-8-al3-pt1
put-camera-into-service | controller | gone | ?lcam-7-1-al1 ?lcam-7-1-al3-s1
put-camera-into-service | advices | gone none without-1 | !lcam-7-1-al3-s1
put-camera-into-service | decidedAt | -366d -31d | !lcam-7-1-al3-s1
put-camera-into-service | serviceOn | day-366 day-1 | !lcam-7-3-p1-al1-s2
put-camera-into-service | notification | gone | !lcam-7-3-p1-al1-s1
put-camera-into-service | register | gone | ?lcam-7-3-p1-al4-s1
put-camera-into-service | sign | gone | !lcam-7-3-p2-al1-pt2 ?lcam-7-3-p2-al1-pt1
put-camera-into-service | orientation | gone | ?lcam-7-3-p2-al4
put-camera-into-service | municipalPurpose | gone | ?lcam-7-1-al1
put-camera-into-service | municipalPurpose | other | !lcam-7-1-al1-pt1 !lcam-7-1-al1-pt2
put-camera-into-service | operator | gone | ?lcam-7-1-al2
put-camera-into-service | controller.role | gone | ?lcam-7-1-al1 ?lcam-7-1-al3-s1
put-camera-into-service | camera.kind | fixed | +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al1 +lcam-5-p2-al2 +lcam-5-p3-al1 +lcam-5-p3-al4-s1 +lcam-5-p3-al4-s2 +lcam-5-p3-al5 +lcam-5-p3-al6 +lcam-8-al3-pt1
put-camera-into-service | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al3 +lcam-5-p2-1-al6-s1-consult +lcam-5-p2-1-al6-s1-duree +lcam-5-p3-al1 +lcam-5-p3-al4-s1 +lcam-5-p3-al4-s2 +lcam-5-p3-al5 +lcam-5-p3-al6 +lcam-8-al3-pt1
put-camera-into-service | camera.movedDuringObservation | false | +lcam-5-p1-al1 +lcam-5-p1-al2 +lcam-5-p2-al1 +lcam-5-p2-al2 +lcam-5-p3-al1 +lcam-5-p3-al4-s1 +lcam-5-p3-al4-s2 +lcam-5-p3-al5 +lcam-5-p3-al6 +lcam-8-al3-pt1
put-camera-into-service | camera.coupledToPersonalData | gone | ?lcam-8-1
put-camera-into-service | place.kind | closed-accessible | ?lcam-7-2 +lcam-2-pt2 +lcam-7-2
put-camera-into-service | place.kind | closed-inaccessible | ?lcam-7-2 +lcam-2-pt3 +lcam-7-2
put-camera-into-service | camera.functions | gone | ?lcam-7-1-al1 ?lcam-8-1
put-camera-into-service | camera.functions | none without-1 | !lcam-7-1-al1 !lcam-8-1
put-camera-into-service | controller.onBehalfOfMunicipality | false | !lcam-7-1-al1
put-camera-into-service | place.municipality | gone | ?lcam-7-1-al3-s1
put-camera-into-service | place.municipality | blank | !lcam-7-1-al3-s1
put-camera-into-service | camera.coupledFilesLawful | gone | ?lcam-8-1-cond
put-camera-into-service | camera.coupledFilesLawful.verdict | gone | ?lcam-8-1-cond
put-camera-into-service | camera.coupledFilesLawful.verdict | not-met | !lcam-8-1-cond
put-camera-into-service | operator.role | gone | ?lcam-7-1-al2
put-camera-into-service | notification.notifiedAt | gone | !lcam-7-3-p1-al1-s1
put-camera-into-service | notification.notifiedAt | at-1s at at+1s +1d +31d | !lcam-7-3-p1-al1-s2
put-camera-into-service | notification.notifiedBy | gone | ?lcam-7-3-p1-al1-s1
put-camera-into-service | notification.notifiedBy.role | gone | ?lcam-7-3-p1-al1-s1
put-camera-into-service | notification.addressees | gone | ?lcam-7-3-p1-al1-s1
put-camera-into-service | notification.addressees | none without-1 | !lcam-7-3-p1-al1-s1
put-camera-into-service | register.kept | gone | ?lcam-7-3-p1-al4-s1
put-camera-into-service | register.kept | false | !lcam-7-3-p1-al4-s1
put-camera-into-service | register.form | gone | ?lcam-7-3-p1-al4-s2
put-camera-into-service | register.form | unwritten | !lcam-7-3-p1-al4-s2
put-camera-into-service | sign.onVehicle | gone | ?lcam-7-3-p2-al1-pt1
put-camera-into-service | sign.onVehicle | false | !lcam-7-3-p2-al1 !lcam-7-3-p2-al1-pt1 !lcam-8-al1 !lcam-8-al2
put-camera-into-service | sign.otherChannel | gone blank | !lcam-7-3-p2-al1 !lcam-7-3-p2-al1-pt2 !lcam-8-al1 !lcam-8-al2
put-camera-into-service | orientation.aimedAtPlaceOfOthers | gone | ?lcam-7-3-p2-al4
put-camera-into-service | orientation.aimedAtPlaceOfOthers | true | !lcam-7-3-p2-al4
put-camera-into-service | controller | gone | ?lcam-7-2
put-camera-into-service | sign | gone | ?lcam-7-3-p2-al2
put-camera-into-service | closedPlaceCase | gone nobody-present | +lcam-7-2-pt2
put-camera-into-service | closedPlaceCase | none | !lcam-7-2
put-camera-into-service | controller.role | gone | ?lcam-7-2
put-camera-into-service | camera.kind | fixed | +lcam-7-p2-al1 +lcam-7-p2-al5-s1 +lcam-7-p2-al5-s2 +lcam-7-p2-al6 +lcam-7-p2-al7-s1 +lcam-7-p2-al7-s2
put-camera-into-service | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-7-p2-al1 +lcam-7-p2-al5-s1 +lcam-7-p2-al5-s2 +lcam-7-p2-al6 +lcam-7-p2-al7-s1 +lcam-7-p2-al7-s2
put-camera-into-service | camera.movedDuringObservation | false | +lcam-7-p2-al1 +lcam-7-p2-al5-s1 +lcam-7-p2-al5-s2 +lcam-7-p2-al6 +lcam-7-p2-al7-s1 +lcam-7-p2-al7-s2
put-camera-into-service | place.enclosed | false | ?lcam-7-1-al1 +lcam-2-pt1 +lcam-7-1-al2 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree +lcam-7-3-p2-al1 +lcam-7-3-p2-al1-pt1 +lcam-7-3-p2-al1-pt2
put-camera-into-service | place.kind | open | ?lcam-7-1-al1 +lcam-2-pt1 +lcam-7-1-al2 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree +lcam-7-3-p2-al1 +lcam-7-3-p2-al1-pt1 +lcam-7-3-p2-al1-pt2
put-camera-into-service | place.kind | closed-accessible | +lcam-2-pt2
put-camera-into-service | sign.atEntrance | gone | ?lcam-7-3-p2-al2
put-camera-into-service | sign.atEntrance | false | !lcam-7-3-p2-al2 !lcam-8-al1 !lcam-8-al2
put-camera-into-service | closedPlaceCase | article-142-private-security | +lcam-7-2-pt1 +warning:host-private-security
put-camera-into-service | place.nobodySupposedPresent | gone | ?lcam-7-2-pt2
put-camera-into-service | place.nobodySupposedPresent | false | !lcam-7-2-pt2
put-camera-into-service | controller | gone | ?lcam-7-2 ?lcam-7-2-pt3
put-camera-into-service | closedPlaceCase | article-142-private-security | +lcam-7-2-pt1 +lcam-7-3-p1-al1-s1 +lcam-7-3-p1-al1-s2 +lcam-7-3-p1-al4-s1 +lcam-7-3-p1-al4-s2 +lcam-7-3-p2-al2 +lcam-8-al1 +lcam-8-al2 +lcam-8-al3-pt1 +warning:host-private-security
put-camera-into-service | closedPlaceCase | nobody-present | +lcam-7-2-pt2 +lcam-7-3-p1-al1-s1 +lcam-7-3-p1-al1-s2 +lcam-7-3-p1-al4-s1 +lcam-7-3-p1-al4-s2 +lcam-7-3-p2-al2 +lcam-8-al1 +lcam-8-al2 +lcam-8-al3-pt1
put-camera-into-service | closedPlaceCase | none | !lcam-7-2 +lcam-7-3-p1-al1-s1 +lcam-7-3-p1-al1-s2 +lcam-7-3-p1-al4-s1 +lcam-7-3-p1-al4-s2 +lcam-7-3-p2-al2 +lcam-8-al1 +lcam-8-al2 +lcam-8-al3-pt1
put-camera-into-service | camera.kind | fixed | ?lcam-7-p2-al4 +lcam-7-p2-al1 +lcam-7-p2-al7-s1 +lcam-7-p2-al7-s2
put-camera-into-service | camera.kind | temporary-fixed | ?lcam-2-pt4-2 ?lcam-7-p2-al4 +lcam-7-p2-al1 +lcam-7-p2-al7-s1 +lcam-7-p2-al7-s2
put-camera-into-service | camera.movedDuringObservation | false | ?lcam-7-p2-al4 +lcam-7-p2-al1 +lcam-7-p2-al7-s1 +lcam-7-p2-al7-s2
put-camera-into-service | place.enclosed | false | !lcam-7-1-al1 ?lcam-7-1-al1 +lcam-2-pt1 +lcam-7-1-al2 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree +lcam-7-3-p1-al1-s1 +lcam-7-3-p1-al1-s2 +lcam-7-3-p1-al4-s1 +lcam-7-3-p1-al4-s2 +lcam-7-3-p2-al1 +lcam-7-3-p2-al1-pt1 +lcam-7-3-p2-al1-pt2 +lcam-8-al1 +lcam-8-al2
put-camera-into-service | place.kind | open | !lcam-7-1-al1 ?lcam-7-1-al1 +lcam-2-pt1 +lcam-7-1-al2 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree +lcam-7-3-p1-al1-s1 +lcam-7-3-p1-al1-s2 +lcam-7-3-p1-al4-s1 +lcam-7-3-p1-al4-s2 +lcam-7-3-p2-al1 +lcam-7-3-p2-al1-pt1 +lcam-7-3-p2-al1-pt2 +lcam-8-al1 +lcam-8-al2
put-camera-into-service | place.kind | closed-accessible | !lcam-7-2-pt3 +lcam-2-pt2
put-camera-into-service | controller.personalOrDomestic | gone | ?lcam-7-2-pt3
put-camera-into-service | controller.personalOrDomestic | false | !lcam-7-2-pt3
put-camera-into-service | deadline notify-police-services | 2026-11-19 | lcam-5-p3-al1
use-surveillance-camera | camera | gone | ?lcam-2-pt4-types
use-surveillance-camera | camera.watchesPlaces | false | ?lcam-2-pt4-but +warning:outside-camera-law
use-surveillance-camera | camera.processesImages | false | ?lcam-2-pt4-traite +warning:outside-camera-law
use-surveillance-camera | specialLegislation | blank | +lcam-3-al2-pt1
use-surveillance-camera | controller | gone | ?lcam-5-p1-al1 ?lcam-5-p1-al2
use-surveillance-camera | controller.role | gone | ?lcam-5-p1-al1
use-surveillance-camera | purposes | gone none without-1 | ?lcam-3-al1-pt1
use-surveillance-camera | camera.kind | gone | ?lcam-2-pt4-types
use-surveillance-camera | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al3 +lcam-5-p2-1-al6-s1-consult +lcam-5-p2-1-al6-s1-duree
use-surveillance-camera | camera.kind | mobile | !lcam-7-3-p2-al1-pt2 ?lcam-7-1-al1 ?lcam-7-1-al2 ?lcam-7-3-p2-al1-pt1 +lcam-2-pt4-1 +lcam-7-1-al1 +lcam-7-1-al2 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree +lcam-7-3-p1-al1-s1 +lcam-7-3-p1-al1-s2 +lcam-7-3-p1-al4-s1 +lcam-7-3-p1-al4-s2 +lcam-7-3-p2-al4
use-surveillance-camera | camera.movedDuringObservation | true | !lcam-7-3-p2-al1-pt2 ?lcam-7-1-al1 ?lcam-7-1-al2 ?lcam-7-3-p2-al1-pt1 +lcam-2-pt4-1 +lcam-7-1-al1 +lcam-7-1-al2 +lcam-7-1-al3-s1 +lcam-7-1-al3-s2-consult +lcam-7-1-al3-s2-duree +lcam-7-3-p1-al1-s1 +lcam-7-3-p1-al1-s2 +lcam-7-3-p1-al4-s1 +lcam-7-3-p1-al4-s2 +lcam-7-3-p2-al4
use-surveillance-camera | camera.forLimitedTime | true | ?lcam-2-pt4-2 +lcam-5-p2-1-al1 +lcam-5-p2-1-al2 +lcam-5-p2-1-al3 +lcam-5-p2-1-al6-s1-consult +lcam-5-p2-1-al6-s1-duree
use-surveillance-camera | camera.intelligent | true | ?lcam-8-1 +lcam-2-pt4-3
use-surveillance-camera | camera.coupledToPersonalData | true | ?lcam-8-1 +lcam-2-pt4-3
use-surveillance-camera | camera.functions | number-plate-recognition,facial-identification,facial-authentication,facial-clustering,face-detection,people-counting,motion-detection,object-detection,other facial-identification facial-authentication facial-clustering | !lcam-8-1 +lcam-2-pt4-3 +warning:facial-recognition-elsewhere
use-surveillance-camera | camera.functions | number-plate-recognition face-detection people-counting motion-detection object-detection other | ?lcam-8-1 +lcam-2-pt4-3
use-surveillance-camera | place | gone | ?lcam-2-pt2
use-surveillance-camera | place.enclosed | true | ?lcam-2-pt2 +lcam-2-pt3-1
use-surveillance-camera | place.kind | gone | ?lcam-2-pt2
use-surveillance-camera | place.kind | closed-accessible | +lcam-2-pt2 +lcam-6-p2-al1 +lcam-6-p2-al4-s1 +lcam-6-p2-al4-s2 +lcam-6-p2-al5 +lcam-6-p2-al6-s1 +lcam-6-p2-al6-s2
use-surveillance-camera | place.kind | closed-inaccessible | +lcam-2-pt3 +lcam-7-p2-al1 +lcam-7-p2-al5-s1 +lcam-7-p2-al5-s2 +lcam-7-p2-al6 +lcam-7-p2-al7-s1 +lcam-7-p2-al7-s2
use-surveillance-camera | decidedAt | -366d -31d | !lcam-5-p2-al1
use-surveillance-camera | controller.determinesPurposesAndMeans | false | !lcam-2-pt5
use-surveillance-camera | controller.publicAuthority | false | !lcam-5-p1-al2
use-surveillance-camera | advices | gone none without-1 | !lcam-5-p2-al1
use-surveillance-camera | serviceOn | gone | ?lcam-5-p3-al1
use-surveillance-camera | serviceOn | day-366 | !lcam-5-p3-al1
use-surveillance-camera | notification | gone | !lcam-5-p3-al1
use-surveillance-camera | register | gone | ?lcam-5-p3-al4-s1
use-surveillance-camera | sign | gone | ?lcam-5-p3-al5
use-surveillance-camera | orientation | gone | ?lcam-5-p3-al6
use-surveillance-camera | place.road | motorway road-of-another-authority | !lcam-5-p2-al3-s2 +lcam-5-p2-al3-s1
use-surveillance-camera | place.municipality | gone | ?lcam-5-p2-al1
use-surveillance-camera | place.municipality | blank | !lcam-5-p2-al1
use-surveillance-camera | notification.notifiedAt | gone at-1s at at+1s +1d +31d | !lcam-5-p3-al1
use-surveillance-camera | notification.notifiedBy | gone | ?lcam-5-p3-al1
use-surveillance-camera | notification.notifiedBy.role | gone | ?lcam-5-p3-al1
use-surveillance-camera | notification.addressees | gone | ?lcam-5-p3-al1
use-surveillance-camera | notification.addressees | none without-1 | !lcam-5-p3-al1
use-surveillance-camera | register.kept | gone | ?lcam-5-p3-al4-s1
use-surveillance-camera | register.kept | false | !lcam-5-p3-al4-s1
use-surveillance-camera | register.form | gone | ?lcam-5-p3-al4-s2
use-surveillance-camera | register.form | unwritten | !lcam-5-p3-al4-s2
use-surveillance-camera | sign.atEntrance | gone | ?lcam-5-p3-al5
use-surveillance-camera | sign.atEntrance | false | !lcam-5-p3-al5 !lcam-8-al1 !lcam-8-al2
use-surveillance-camera | orientation.aimedAtPlaceOfOthers | gone | ?lcam-5-p3-al6
use-surveillance-camera | orientation.aimedAtPlaceOfOthers | true | !lcam-5-p3-al6
use-surveillance-camera | deadline notify-police-services | 2026-11-19 | lcam-5-p3-al1
record-domestic-exemption | camera | gone | ?lcam-2-pt4-types
record-domestic-exemption | camera.watchesPlaces | false | ?lcam-2-pt4-but +warning:outside-camera-law
record-domestic-exemption | camera.processesImages | false | ?lcam-2-pt4-traite +warning:outside-camera-law
record-domestic-exemption | specialLegislation | blank | +lcam-3-al2-pt1
record-domestic-exemption | controller | gone | ?lcam-7-p2-al4
record-domestic-exemption | purposes | gone none without-1 | ?lcam-3-al1-pt1
record-domestic-exemption | camera.kind | gone | ?lcam-2-pt4-types
record-domestic-exemption | camera.kind | temporary-fixed | ?lcam-2-pt4-2
record-domestic-exemption | camera.kind | mobile | !lcam-7-p2-al4 !lcam-7-p2-al5-s1 !lcam-7-p2-al6-pictogramme +lcam-2-pt4-1
record-domestic-exemption | camera.movedDuringObservation | true | !lcam-7-p2-al4 !lcam-7-p2-al5-s1 !lcam-7-p2-al6-pictogramme +lcam-2-pt4-1
record-domestic-exemption | camera.forLimitedTime | true | ?lcam-2-pt4-2
record-domestic-exemption | camera.intelligent | true | ?lcam-8-1 +lcam-2-pt4-3
record-domestic-exemption | camera.coupledToPersonalData | true | ?lcam-8-1 +lcam-2-pt4-3
record-domestic-exemption | camera.functions | number-plate-recognition,facial-identification,facial-authentication,facial-clustering,face-detection,people-counting,motion-detection,object-detection,other facial-identification facial-authentication facial-clustering | !lcam-8-1 +lcam-2-pt4-3 +warning:facial-recognition-elsewhere
record-domestic-exemption | camera.functions | number-plate-recognition face-detection people-counting motion-detection object-detection other | ?lcam-8-1 +lcam-2-pt4-3
record-domestic-exemption | place | gone | ?lcam-2-pt2
record-domestic-exemption | place.enclosed | true | +lcam-2-pt3-1
record-domestic-exemption | place.enclosed | false | !lcam-7-p2-al4 !lcam-7-p2-al5-s1 !lcam-7-p2-al6-pictogramme +lcam-2-pt1
record-domestic-exemption | place.kind | gone | ?lcam-2-pt2
record-domestic-exemption | place.kind | open | !lcam-7-p2-al4 !lcam-7-p2-al5-s1 !lcam-7-p2-al6-pictogramme +lcam-2-pt1
record-domestic-exemption | place.kind | closed-accessible | !lcam-7-p2-al4 !lcam-7-p2-al5-s1 !lcam-7-p2-al6-pictogramme +lcam-2-pt2
record-domestic-exemption | controller.personalOrDomestic | gone | ?lcam-7-p2-al4
record-domestic-exemption | controller.personalOrDomestic | false | !lcam-7-p2-al4 !lcam-7-p2-al5-s1 !lcam-7-p2-al6-pictogramme
record-domestic-exemption | place.insidePrivateDwelling | gone | ?lcam-7-p2-al4
record-domestic-exemption | place.insidePrivateDwelling | false | !lcam-7-p2-al4 !lcam-7-p2-al5-s1 !lcam-7-p2-al6-pictogramme
relocate-temporary-camera | camera | gone | ?lcam-2-pt4-types
relocate-temporary-camera | camera.watchesPlaces | false | ?lcam-2-pt4-but +warning:outside-camera-law
relocate-temporary-camera | camera.processesImages | false | ?lcam-2-pt4-traite +warning:outside-camera-law
relocate-temporary-camera | specialLegislation | blank | +lcam-3-al2-pt1
relocate-temporary-camera | controller | gone | ?lcam-5-p2-1-al1 ?lcam-5-p2-1-al2
relocate-temporary-camera | controller.role | gone | ?lcam-5-p2-1-al1
relocate-temporary-camera | purposes | gone none without-1 | ?lcam-3-al1-pt1
relocate-temporary-camera | camera.kind | gone | ?lcam-2-pt4-types
relocate-temporary-camera | camera.kind | fixed | !lcam-5-p2-1-al5 +lcam-5-p1-al1 +lcam-5-p1-al2
relocate-temporary-camera | camera.kind | mobile | !lcam-5-p2-1-al5 +lcam-2-pt4-1 +lcam-7-1-al3-s1
relocate-temporary-camera | camera.movedDuringObservation | true | !lcam-5-p2-1-al5 +lcam-2-pt4-1 +lcam-7-1-al3-s1
relocate-temporary-camera | camera.forLimitedTime | false | !lcam-5-p2-1-al5 +lcam-5-p1-al1 +lcam-5-p1-al2
relocate-temporary-camera | camera.temporaryAim | gone | ?lcam-2-pt4-2
relocate-temporary-camera | camera.temporaryAim | none | !lcam-2-pt4-2
relocate-temporary-camera | camera.intelligent | true | +lcam-2-pt4-3
relocate-temporary-camera | camera.coupledToPersonalData | true | +lcam-2-pt4-3
relocate-temporary-camera | camera.functions | number-plate-recognition,facial-identification,facial-authentication,facial-clustering,face-detection,people-counting,motion-detection,object-detection,other number-plate-recognition facial-identification facial-authentication facial-clustering face-detection people-counting motion-detection object-detection other | +lcam-2-pt4-3
relocate-temporary-camera | place | gone | ?lcam-2-pt2
relocate-temporary-camera | place.enclosed | true | ?lcam-2-pt2 +lcam-2-pt3-1
relocate-temporary-camera | place.kind | gone | ?lcam-2-pt2
relocate-temporary-camera | place.kind | closed-accessible | !lcam-5-p2-1-al5 +lcam-2-pt2 +lcam-6-p2-al1
relocate-temporary-camera | place.kind | closed-inaccessible | !lcam-5-p2-1-al5 +lcam-2-pt3 +lcam-7-p2-al1
relocate-temporary-camera | controller.publicAuthority | false | !lcam-5-p2-1-al2
relocate-temporary-camera | advices | gone none without-1 | !lcam-5-p2-1-al3
relocate-temporary-camera | insidePerimeter | gone | ?lcam-5-p2-1-al3
relocate-temporary-camera | insidePerimeter | false | !lcam-5-p2-1-al3
relocate-temporary-camera | moveNotifiedAt | gone | +duty:notify-relocation:lcam-5-p3-al2
relocate-temporary-camera | place.road | motorway road-of-another-authority | !lcam-5-p2-1-al7-s2 +lcam-5-p2-1-al7-s1
relocate-temporary-camera | place.municipality | gone | ?lcam-5-p2-1-al3
relocate-temporary-camera | place.municipality | blank | !lcam-5-p2-1-al3
relocate-temporary-camera | moveNotifiedAt | at-1s at at+1s | +lcam-5-p3-al2
relocate-temporary-camera | deadline advice-expiry | 2027-08-31 | lcam-5-p2-1-al6-s1-duree
watch-surveillance-camera | camera | gone | ?lcam-2-pt4-types
watch-surveillance-camera | camera.watchesPlaces | false | ?lcam-2-pt4-but +warning:outside-camera-law
watch-surveillance-camera | camera.processesImages | false | ?lcam-2-pt4-traite +warning:outside-camera-law
watch-surveillance-camera | specialLegislation | blank | +lcam-3-al2-pt1
watch-surveillance-camera | purposes | gone none without-1 | ?lcam-3-al1-pt1
watch-surveillance-camera | camera.kind | gone | ?lcam-2-pt4-types
watch-surveillance-camera | camera.kind | temporary-fixed | ?lcam-2-pt4-2
watch-surveillance-camera | camera.kind | mobile | ?lcam-7-3-p3-al1-s1 +lcam-2-pt4-1
watch-surveillance-camera | camera.movedDuringObservation | true | ?lcam-7-3-p3-al1-s1 +lcam-2-pt4-1
watch-surveillance-camera | camera.forLimitedTime | true | ?lcam-2-pt4-2
watch-surveillance-camera | camera.intelligent | true | +lcam-2-pt4-3
watch-surveillance-camera | camera.coupledToPersonalData | true | +lcam-2-pt4-3
watch-surveillance-camera | camera.functions | number-plate-recognition,facial-identification,facial-authentication,facial-clustering,face-detection,people-counting,motion-detection,object-detection,other number-plate-recognition facial-identification facial-authentication facial-clustering face-detection people-counting motion-detection object-detection other | +lcam-2-pt4-3
watch-surveillance-camera | place | gone | ?lcam-2-pt2
watch-surveillance-camera | place.enclosed | true | ?lcam-2-pt2 +lcam-2-pt3-1
watch-surveillance-camera | place.kind | gone | ?lcam-2-pt2
watch-surveillance-camera | place.kind | closed-accessible | +lcam-2-pt2 +lcam-6-p3-al1
watch-surveillance-camera | place.kind | closed-inaccessible | +lcam-2-pt3 +lcam-7-p3-al1
watch-surveillance-camera | aim | gone | ?lcam-5-p4-al1
watch-surveillance-camera | aim | other | !lcam-5-p4-al1
watch-surveillance-camera | viewer | gone | ?lcam-5-p4-al1
watch-surveillance-camera | viewer.role | gone | ?lcam-5-p4-al1
watch-surveillance-camera | policeControl | gone | !lcam-5-p4-al1
watch-surveillance-camera | policeControl.supervisedBy | gone blank | !lcam-5-p4-al1
watch-surveillance-camera | policeControl.canSeeAndStop | gone false | !lcam-5-p4-al1
watch-surveillance-camera | designatedByDecree | gone | ?lcam-5-p4-al2
watch-surveillance-camera | designatedByDecree.verdict | gone | ?lcam-5-p4-al2
watch-surveillance-camera | designatedByDecree.verdict | not-met | !lcam-5-p4-al2
watch-surveillance-camera | camera.temporaryAim | gone | ?lcam-2-pt4-2
watch-surveillance-camera | camera.temporaryAim | none | !lcam-2-pt4-2
watch-surveillance-camera | camera.kind | mobile | +lcam-2-pt4-1 +lcam-7-3-p3-al2
watch-surveillance-camera | camera.movedDuringObservation | true | +lcam-2-pt4-1 +lcam-7-3-p3-al2
watch-surveillance-camera | place.enclosed | false | +lcam-2-pt1 +lcam-5-p4-al1 +lcam-5-p4-al2 +duty:log-camera-session:lcam-5-p4-al1 +warning:no-decree-viewers
watch-surveillance-camera | place.forPublicUse | false | +lcam-2-pt3 +lcam-7-p3-al1
watch-surveillance-camera | aim | gone | ?lcam-6-p3-al1
watch-surveillance-camera | aim | other | !lcam-6-p3-al1
watch-surveillance-camera | viewer | gone | ?lcam-6-p3-al1
watch-surveillance-camera | viewer.role | gone | ?lcam-6-p3-al1
watch-surveillance-camera | place.enclosed | true | +lcam-2-pt3-1
watch-surveillance-camera | place.kind | open | +lcam-2-pt1 +lcam-5-p4-al1 +lcam-5-p4-al2 +duty:log-camera-session:lcam-5-p4-al1 +warning:no-decree-viewers
watch-surveillance-camera | aim | gone | ?lcam-7-p3-al1
watch-surveillance-camera | aim | other | !lcam-7-p3-al1
watch-surveillance-camera | viewer | gone | ?lcam-7-p3-al1
watch-surveillance-camera | viewer.role | gone | ?lcam-7-p3-al1
watch-surveillance-camera | camera.kind | fixed | +lcam-5-p4-al1 +duty:log-camera-session:lcam-5-p4-al1
watch-surveillance-camera | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p4-al1 +duty:log-camera-session:lcam-5-p4-al1
watch-surveillance-camera | camera.movedDuringObservation | false | +lcam-5-p4-al1 +duty:log-camera-session:lcam-5-p4-al1
watch-surveillance-camera | place.kind | closed-accessible | +lcam-2-pt2 +lcam-7-3-p3-al2
watch-surveillance-camera | place.kind | closed-inaccessible | +lcam-2-pt3 +lcam-7-3-p3-al2
watch-surveillance-camera | municipalPurpose | gone | ?lcam-7-3-p3-al1-s1
watch-surveillance-camera | municipalPurpose | paid-parking | +lcam-7-3-p3-al1-s1-exc
watch-surveillance-camera | aim | gone | ?lcam-7-3-p3-al1-s1
watch-surveillance-camera | aim | other | !lcam-7-3-p3-al1-s1
watch-surveillance-camera | viewer | gone | ?lcam-7-3-p3-al1-s1
watch-surveillance-camera | viewer.role | gone | ?lcam-7-3-p3-al1-s1
watch-surveillance-camera | policeControl | gone | !lcam-7-3-p3-al1-s1
watch-surveillance-camera | policeControl.supervisedBy | gone blank | !lcam-7-3-p3-al1-s1
watch-surveillance-camera | policeControl.canSeeAndStop | gone false | !lcam-7-3-p3-al1-s1
watch-surveillance-camera | camera.kind | fixed | +lcam-7-p3-al1
watch-surveillance-camera | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-7-p3-al1
watch-surveillance-camera | camera.movedDuringObservation | false | +lcam-7-p3-al1
watch-surveillance-camera | place.enclosed | false | ?lcam-7-3-p3-al1-s1 +lcam-2-pt1
watch-surveillance-camera | place.kind | open | ?lcam-7-3-p3-al1-s1 +lcam-2-pt1
watch-surveillance-camera | place.kind | closed-accessible | +lcam-2-pt2
watch-surveillance-camera | aim | gone | ?lcam-7-3-p3-al2
watch-surveillance-camera | aim | other | !lcam-7-3-p3-al2
watch-surveillance-camera | viewer | gone | ?lcam-7-3-p3-al2
watch-surveillance-camera | viewer.role | gone | ?lcam-7-3-p3-al2
watch-surveillance-camera | camera.kind | fixed | +lcam-5-p4-al1 +lcam-5-p4-al2 +duty:log-camera-session:lcam-5-p4-al1 +warning:no-decree-viewers
watch-surveillance-camera | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p4-al1 +lcam-5-p4-al2 +duty:log-camera-session:lcam-5-p4-al1 +warning:no-decree-viewers
watch-surveillance-camera | camera.movedDuringObservation | false | +lcam-5-p4-al1 +lcam-5-p4-al2 +duty:log-camera-session:lcam-5-p4-al1 +warning:no-decree-viewers
watch-surveillance-camera | municipalPurpose | incivilities-of-law-2013 both other | +lcam-5-p4-al2 +lcam-7-3-p3-al1-s1 +duty:log-camera-session:lcam-7-3-p3-al1-s1 +warning:no-decree-viewers
watch-surveillance-camera | viewer | gone | ?lcam-7-3-p3-al1-s1-exc
watch-surveillance-camera | viewer.role | gone | ?lcam-7-3-p3-al1-s1-exc
watch-surveillance-camera | underPrivateSecurityLaw | gone | ?lcam-5-p4-al2
watch-surveillance-camera | underPrivateSecurityLaw | false | !lcam-5-p4-al2
open-event-live-access | camera | gone | ?lcam-2-pt4-types
open-event-live-access | camera.watchesPlaces | false | ?lcam-2-pt4-but +warning:outside-camera-law
open-event-live-access | camera.processesImages | false | ?lcam-2-pt4-traite +warning:outside-camera-law
open-event-live-access | specialLegislation | blank | +lcam-3-al2-pt1
open-event-live-access | purposes | gone none without-1 | ?lcam-3-al1-pt1
open-event-live-access | camera.kind | gone | ?lcam-2-pt4-types
open-event-live-access | camera.kind | temporary-fixed | ?lcam-2-pt4-2
open-event-live-access | camera.kind | mobile | +lcam-2-pt4-1
open-event-live-access | camera.movedDuringObservation | true | +lcam-2-pt4-1
open-event-live-access | camera.forLimitedTime | true | ?lcam-2-pt4-2
open-event-live-access | camera.intelligent | true | +lcam-2-pt4-3
open-event-live-access | camera.coupledToPersonalData | true | +lcam-2-pt4-3
open-event-live-access | camera.functions | number-plate-recognition,facial-identification,facial-authentication,facial-clustering,face-detection,people-counting,motion-detection,object-detection,other number-plate-recognition facial-identification facial-authentication facial-clustering face-detection people-counting motion-detection object-detection other | +lcam-2-pt4-3
open-event-live-access | place | gone | ?lcam-2-pt2
open-event-live-access | place.enclosed | true | ?lcam-2-pt2 +lcam-2-pt3-1
open-event-live-access | place.kind | gone | ?lcam-2-pt2
open-event-live-access | place.kind | closed-accessible | !lcam-5-p4-al3-evenement +lcam-2-pt2
open-event-live-access | place.kind | closed-inaccessible | !lcam-5-p4-al3-evenement +lcam-2-pt3
open-event-live-access | ground | gone | ?lcam-5-p4-al3-evenement
open-event-live-access | ground | emergency | +lcam-5-p4-al3-urgence +duty:log-event-access:lcam-5-p4-al3-urgence
open-event-live-access | ground | other | !lcam-5-p4-al3-evenement
open-event-live-access | reference | gone blank | !lcam-5-p4-al3-evenement
open-event-live-access | likelyImpact | gone | ?lcam-5-p4-al3-evenement
open-event-live-access | likelyImpact.verdict | gone | ?lcam-5-p4-al3-evenement
open-event-live-access | likelyImpact.verdict | not-met | !lcam-5-p4-al3-evenement
open-event-live-access | requestedBy | gone | ?lcam-5-p4-al3-evenement
open-event-live-access | requestedBy.role | gone | ?lcam-5-p4-al3-evenement
open-event-live-access | competence | gone blank | !lcam-5-p4-al3-evenement
open-event-live-access | forCoordination | gone | ?lcam-5-p4-al3-evenement
open-event-live-access | forCoordination | false | !lcam-5-p4-al3-evenement
open-event-live-access | startsAt | gone | ?lcam-5-p4-al3-evenement
open-event-live-access | startsAt | at+1s +1d +31d | !lcam-5-p4-al3-evenement
open-event-live-access | endsAt | at-1s at -366d -31d -1d | !lcam-5-p4-al3-evenement
open-event-live-access | recordingsAsked | true | !lcam-5-p4-al3-evenement
open-event-live-access | place.kind | closed-accessible | !lcam-5-p4-al3-urgence +lcam-2-pt2
open-event-live-access | place.kind | closed-inaccessible | !lcam-5-p4-al3-urgence +lcam-2-pt3
open-event-live-access | ground | gone | ?lcam-5-p4-al3-evenement +lcam-5-p4-al3-evenement +duty:log-event-access:lcam-5-p4-al3-evenement
open-event-live-access | ground | significant-event | +lcam-5-p4-al3-evenement +duty:log-event-access:lcam-5-p4-al3-evenement
open-event-live-access | ground | other | !lcam-5-p4-al3-evenement +lcam-5-p4-al3-evenement
open-event-live-access | reference | gone blank | !lcam-5-p4-al3-urgence
open-event-live-access | requestedBy | gone | ?lcam-5-p4-al3-urgence
open-event-live-access | requestedBy.role | gone | ?lcam-5-p4-al3-urgence
open-event-live-access | competence | gone blank | !lcam-5-p4-al3-urgence
open-event-live-access | forCoordination | gone | ?lcam-5-p4-al3-urgence
open-event-live-access | forCoordination | false | !lcam-5-p4-al3-urgence
open-event-live-access | startsAt | gone | ?lcam-5-p4-al3-urgence
open-event-live-access | startsAt | at+1s +1d +31d | !lcam-5-p4-al3-urgence
open-event-live-access | endsAt | at-1s at -366d -31d -1d | !lcam-5-p4-al3-urgence
open-event-live-access | recordingsAsked | true | !lcam-5-p4-al3-urgence
open-event-live-access | deadline event-access-ends | 2026-11-20T20:00:00+01:00 | lcam-5-p4-al3-evenement
add-witness-screen | camera | gone | ?lcam-2-pt4-types
add-witness-screen | camera.watchesPlaces | false | ?lcam-2-pt4-but +warning:outside-camera-law
add-witness-screen | camera.processesImages | false | ?lcam-2-pt4-traite +warning:outside-camera-law
add-witness-screen | specialLegislation | blank | +lcam-3-al2-pt1
add-witness-screen | controller | gone | ?lcam-6-p2-al1
add-witness-screen | controller.role | gone | ?lcam-6-p2-al1
add-witness-screen | purposes | gone none without-1 | ?lcam-3-al1-pt1
add-witness-screen | camera.kind | gone | ?lcam-2-pt4-types
add-witness-screen | camera.kind | temporary-fixed | ?lcam-2-pt4-2
add-witness-screen | camera.kind | mobile | !lcam-6-p2-al7 !lcam-9-al1 +lcam-2-pt4-1 +lcam-7-2
add-witness-screen | camera.movedDuringObservation | true | !lcam-6-p2-al7 !lcam-9-al1 +lcam-2-pt4-1 +lcam-7-2
add-witness-screen | camera.forLimitedTime | true | ?lcam-2-pt4-2
add-witness-screen | camera.intelligent | true | +lcam-2-pt4-3
add-witness-screen | camera.coupledToPersonalData | true | +lcam-2-pt4-3
add-witness-screen | camera.functions | number-plate-recognition,facial-identification,facial-authentication,facial-clustering,face-detection,people-counting,motion-detection,object-detection,other number-plate-recognition facial-identification facial-authentication facial-clustering face-detection people-counting motion-detection object-detection other | +lcam-2-pt4-3
add-witness-screen | place | gone | ?lcam-2-pt2
add-witness-screen | place.enclosed | true | +lcam-2-pt3-1
add-witness-screen | place.enclosed | false | !lcam-6-p2-al7 !lcam-9-al1 +lcam-2-pt1 +lcam-5-p1-al1
add-witness-screen | place.kind | gone | ?lcam-2-pt2
add-witness-screen | place.kind | open | !lcam-6-p2-al7 !lcam-9-al1 +lcam-2-pt1 +lcam-5-p1-al1
add-witness-screen | place.kind | closed-inaccessible | !lcam-6-p2-al7 !lcam-9-al1 +lcam-2-pt3 +lcam-7-p2-al1
add-witness-screen | nearCamera | gone | ?lcam-6-p2-al7
add-witness-screen | nearCamera | false | !lcam-6-p2-al7 !lcam-9-al1
add-witness-screen | ownCameraOnly | gone | ?lcam-6-p2-al7
add-witness-screen | ownCameraOnly | false | !lcam-6-p2-al7 !lcam-9-al1
add-witness-screen | liveOnly | gone | ?lcam-6-p2-al7
add-witness-screen | liveOnly | false | !lcam-6-p2-al7 !lcam-9-al1
keep-camera-images | recordedFrom | gone | !law/bad-instant
keep-camera-images | recordedFrom | at-1s at at+1s +1d +31d | !law/interval-reversed
keep-camera-images | recordedFrom | -366d -31d | !lcam-6-p3-al3
keep-camera-images | recordedTo | gone | !law/bad-instant
keep-camera-images | recordedTo | -366d -31d -1d | !law/interval-reversed
keep-camera-images | camera | gone | ?lcam-2-pt4-types
keep-camera-images | camera.watchesPlaces | false | ?lcam-2-pt4-but +warning:outside-camera-law
keep-camera-images | camera.processesImages | false | ?lcam-2-pt4-traite +warning:outside-camera-law
keep-camera-images | specialLegislation | blank | +lcam-3-al2-pt1
keep-camera-images | purposes | gone none without-1 | ?lcam-3-al1-pt1
keep-camera-images | camera.kind | gone | ?lcam-2-pt4-types
keep-camera-images | camera.kind | temporary-fixed | ?lcam-2-pt4-2
keep-camera-images | camera.kind | mobile | +lcam-2-pt4-1 +lcam-7-3-p4-al1 +lcam-7-3-p4-al2-s1 +duty:delete-camera-images:lcam-7-3-p4-al2-s1
keep-camera-images | camera.movedDuringObservation | true | +lcam-2-pt4-1 +lcam-7-3-p4-al1 +lcam-7-3-p4-al2-s1 +duty:delete-camera-images:lcam-7-3-p4-al2-s1
keep-camera-images | camera.forLimitedTime | true | ?lcam-2-pt4-2
keep-camera-images | camera.intelligent | true | +lcam-2-pt4-3
keep-camera-images | camera.coupledToPersonalData | true | +lcam-2-pt4-3
keep-camera-images | camera.functions | number-plate-recognition,facial-identification,facial-authentication,facial-clustering,face-detection,people-counting,motion-detection,object-detection,other number-plate-recognition facial-identification facial-authentication facial-clustering face-detection people-counting motion-detection object-detection other | +lcam-2-pt4-3
keep-camera-images | place | gone | ?lcam-2-pt2
keep-camera-images | place.enclosed | true | +lcam-2-pt3-1
keep-camera-images | place.enclosed | false | +lcam-2-pt1 +lcam-5-p4-al4 +lcam-5-p4-al5 +duty:delete-camera-images:lcam-5-p4-al5
keep-camera-images | place.kind | gone | ?lcam-2-pt2
keep-camera-images | place.kind | open | +lcam-2-pt1 +lcam-5-p4-al4 +lcam-5-p4-al5 +duty:delete-camera-images:lcam-5-p4-al5
keep-camera-images | place.kind | closed-inaccessible | +lcam-2-pt3 +lcam-7-p3-al2 +lcam-7-p3-al3 +duty:delete-camera-images:lcam-7-p3-al3
keep-camera-images | recordingAim | gone | ?lcam-6-p3-al2
keep-camera-images | recordingAim | other | !lcam-6-p3-al2
keep-camera-images | configuredRetention | P3M P365D P12M | !lcam-6-p3-al3
keep-camera-images | recordedFrom | -366d -31d | !lcam-5-p4-al5
keep-camera-images | camera.temporaryAim | gone | ?lcam-2-pt4-2
keep-camera-images | camera.temporaryAim | none | !lcam-2-pt4-2
keep-camera-images | place.enclosed | true | ?lcam-2-pt2 +lcam-2-pt3-1
keep-camera-images | place.kind | closed-accessible | +lcam-2-pt2 +lcam-6-p3-al2 +lcam-6-p3-al3 +duty:delete-camera-images:lcam-6-p3-al3
keep-camera-images | recordingAim | gone | ?lcam-5-p4-al4
keep-camera-images | recordingAim | other | !lcam-5-p4-al4
keep-camera-images | configuredRetention | P3M P365D P12M | !lcam-5-p4-al5
keep-camera-images | place.forPublicUse | false | +lcam-2-pt3 +lcam-7-p3-al2 +lcam-7-p3-al3 +duty:delete-camera-images:lcam-7-p3-al3
keep-camera-images | recordedFrom | -366d -31d | !lcam-7-p3-al3
keep-camera-images | recordingAim | gone | ?lcam-7-p3-al2
keep-camera-images | recordingAim | other | !lcam-7-p3-al2
keep-camera-images | configuredRetention | P3M P365D P12M | !lcam-7-p3-al3
keep-camera-images | recordedFrom | -366d -31d | !lcam-7-3-p4-al2-s1
keep-camera-images | camera.kind | fixed | +lcam-5-p4-al4 +lcam-5-p4-al5 +duty:delete-camera-images:lcam-5-p4-al5
keep-camera-images | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p4-al4 +lcam-5-p4-al5 +duty:delete-camera-images:lcam-5-p4-al5
keep-camera-images | camera.movedDuringObservation | false | +lcam-5-p4-al4 +lcam-5-p4-al5 +duty:delete-camera-images:lcam-5-p4-al5
keep-camera-images | place.kind | closed-accessible | +lcam-2-pt2
keep-camera-images | place.kind | closed-inaccessible | +lcam-2-pt3
keep-camera-images | recordingAim | gone | ?lcam-7-3-p4-al1
keep-camera-images | recordingAim | other | !lcam-7-3-p4-al1
keep-camera-images | place.listedPlace | rd-2018-12-06-3months-1,rd-2018-12-06-3months-2,rd-2018-12-06-3months-3,rd-2018-12-06-3months-4,rd-2018-12-06-3months-5,rd-2018-12-06-3months-6,rd-2018-12-06-3months-7,rd-2018-12-06-3months-8,rd-2018-12-06-3months-9,rd-2018-12-06-3months-10,rd-2018-12-06-3months-11,rd-2018-12-06-perimeter-1,rd-2018-12-06-perimeter-2,rd-2018-12-06-perimeter-3,rd-2018-12-06-perimeter-4,rd-2018-12-06-perimeter-5,rd-2018-12-06-perimeter-6,rd-2018-12-06-perimeter-7,rd-2018-12-06-perimeter-8,rd-2018-12-06-perimeter-9,rd-2018-12-06-perimeter-10,rd-2018-12-06-perimeter-11 rd-2018-12-06-3months-1 rd-2018-12-06-3months-2 rd-2018-12-06-3months-3 rd-2018-12-06-3months-4 rd-2018-12-06-3months-5 rd-2018-12-06-3months-6 rd-2018-12-06-3months-7 rd-2018-12-06-3months-8 rd-2018-12-06-3months-9 rd-2018-12-06-3months-10 rd-2018-12-06-3months-11 | +lcam-7-3-p4-al2-s2 +duty:delete-camera-images:lcam-7-3-p4-al2-s2
keep-camera-images | configuredRetention | P3M P365D P12M | !lcam-7-3-p4-al2-s1
keep-camera-images | camera.kind | fixed | +lcam-7-p3-al2 +lcam-7-p3-al3 +duty:delete-camera-images:lcam-7-p3-al3
keep-camera-images | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-7-p3-al2 +lcam-7-p3-al3 +duty:delete-camera-images:lcam-7-p3-al3
keep-camera-images | camera.movedDuringObservation | false | +lcam-7-p3-al2 +lcam-7-p3-al3 +duty:delete-camera-images:lcam-7-p3-al3
keep-camera-images | place.enclosed | false | +lcam-2-pt1
keep-camera-images | place.kind | open | +lcam-2-pt1
keep-camera-images | camera.kind | mobile | +lcam-2-pt4-1 +lcam-7-3-p4-al1 +lcam-7-3-p4-al2-s1 +duty:record-evidence-ground:lcam-7-3-p4-al2-s1
keep-camera-images | camera.movedDuringObservation | true | +lcam-2-pt4-1 +lcam-7-3-p4-al1 +lcam-7-3-p4-al2-s1 +duty:record-evidence-ground:lcam-7-3-p4-al2-s1
keep-camera-images | camera.temporaryAim | none | !lcam-2-pt4-2 +duty:delete-camera-images:lcam-5-p4-al5
keep-camera-images | place.kind | closed-accessible | +lcam-2-pt2 +lcam-6-p3-al2 +lcam-6-p3-al3 +lcam-6-p3-al3-preuve +duty:record-evidence-ground:lcam-6-p3-al3-preuve
keep-camera-images | place.kind | closed-inaccessible | +lcam-2-pt3 +lcam-7-p3-al2 +lcam-7-p3-al3 +lcam-7-p3-al3-preuve +duty:record-evidence-ground:lcam-7-p3-al3-preuve
keep-camera-images | recordingAim | other | !lcam-5-p4-al4 +duty:delete-camera-images:lcam-5-p4-al5
keep-camera-images | evidentialValue | gone | !lcam-5-p4-al5 +duty:delete-camera-images:lcam-5-p4-al5
keep-camera-images | evidentialValue.verdict | gone not-met | !lcam-5-p4-al5 +duty:delete-camera-images:lcam-5-p4-al5
keep-camera-images | configuredRetention | P3M P365D P12M | !lcam-5-p4-al5 +duty:delete-camera-images:lcam-5-p4-al5
keep-camera-images | onlyUsefulSequence | false | !lcam-5-p4-al5-preuve +duty:delete-camera-images:lcam-5-p4-al5
keep-camera-images | place.enclosed | false | +lcam-2-pt1 +lcam-5-p4-al4 +lcam-5-p4-al5 +lcam-5-p4-al5-preuve +duty:record-evidence-ground:lcam-5-p4-al5-preuve
keep-camera-images | place.forPublicUse | false | +lcam-2-pt3 +lcam-7-p3-al2 +lcam-7-p3-al3 +lcam-7-p3-al3-preuve +duty:record-evidence-ground:lcam-7-p3-al3-preuve
keep-camera-images | recordingAim | other | !lcam-6-p3-al2 +duty:delete-camera-images:lcam-6-p3-al3
keep-camera-images | evidentialValue | gone | !lcam-6-p3-al3 +duty:delete-camera-images:lcam-6-p3-al3
keep-camera-images | evidentialValue.verdict | gone not-met | !lcam-6-p3-al3 +duty:delete-camera-images:lcam-6-p3-al3
keep-camera-images | configuredRetention | P3M P365D P12M | !lcam-6-p3-al3 +duty:delete-camera-images:lcam-6-p3-al3
keep-camera-images | onlyUsefulSequence | false | !lcam-6-p3-al3-preuve +duty:delete-camera-images:lcam-6-p3-al3
keep-camera-images | place.kind | open | +lcam-2-pt1 +lcam-5-p4-al4 +lcam-5-p4-al5 +lcam-5-p4-al5-preuve +duty:record-evidence-ground:lcam-5-p4-al5-preuve
keep-camera-images | recordingAim | other | !lcam-7-p3-al2 +duty:delete-camera-images:lcam-7-p3-al3
keep-camera-images | evidentialValue | gone | !lcam-7-p3-al3 +duty:delete-camera-images:lcam-7-p3-al3
keep-camera-images | evidentialValue.verdict | gone not-met | !lcam-7-p3-al3 +duty:delete-camera-images:lcam-7-p3-al3
keep-camera-images | configuredRetention | P3M P365D P12M | !lcam-7-p3-al3 +duty:delete-camera-images:lcam-7-p3-al3
keep-camera-images | onlyUsefulSequence | false | !lcam-7-p3-al3-preuve +duty:delete-camera-images:lcam-7-p3-al3
keep-camera-images | camera.kind | fixed | +lcam-5-p4-al4 +lcam-5-p4-al5 +lcam-5-p4-al5-preuve +duty:record-evidence-ground:lcam-5-p4-al5-preuve
keep-camera-images | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p4-al4 +lcam-5-p4-al5 +lcam-5-p4-al5-preuve +duty:record-evidence-ground:lcam-5-p4-al5-preuve
keep-camera-images | camera.movedDuringObservation | false | +lcam-5-p4-al4 +lcam-5-p4-al5 +lcam-5-p4-al5-preuve +duty:record-evidence-ground:lcam-5-p4-al5-preuve
keep-camera-images | recordingAim | other | !lcam-7-3-p4-al1 +duty:delete-camera-images:lcam-7-3-p4-al2-s1
keep-camera-images | place.listedPlace | rd-2018-12-06-3months-1,rd-2018-12-06-3months-2,rd-2018-12-06-3months-3,rd-2018-12-06-3months-4,rd-2018-12-06-3months-5,rd-2018-12-06-3months-6,rd-2018-12-06-3months-7,rd-2018-12-06-3months-8,rd-2018-12-06-3months-9,rd-2018-12-06-3months-10,rd-2018-12-06-3months-11,rd-2018-12-06-perimeter-1,rd-2018-12-06-perimeter-2,rd-2018-12-06-perimeter-3,rd-2018-12-06-perimeter-4,rd-2018-12-06-perimeter-5,rd-2018-12-06-perimeter-6,rd-2018-12-06-perimeter-7,rd-2018-12-06-perimeter-8,rd-2018-12-06-perimeter-9,rd-2018-12-06-perimeter-10,rd-2018-12-06-perimeter-11 rd-2018-12-06-3months-1 rd-2018-12-06-3months-2 rd-2018-12-06-3months-3 rd-2018-12-06-3months-4 rd-2018-12-06-3months-5 rd-2018-12-06-3months-6 rd-2018-12-06-3months-7 rd-2018-12-06-3months-8 rd-2018-12-06-3months-9 rd-2018-12-06-3months-10 rd-2018-12-06-3months-11 | +lcam-7-3-p4-al2-s2
keep-camera-images | evidentialValue | gone | !lcam-7-3-p4-al2-s1 +duty:delete-camera-images:lcam-7-3-p4-al2-s1
keep-camera-images | evidentialValue.verdict | gone not-met | !lcam-7-3-p4-al2-s1 +duty:delete-camera-images:lcam-7-3-p4-al2-s1
keep-camera-images | configuredRetention | P3M P365D P12M | !lcam-7-3-p4-al2-s1 +duty:delete-camera-images:lcam-7-3-p4-al2-s1
keep-camera-images | onlyUsefulSequence | false | !lcam-7-3-p4-al2-s1 +duty:delete-camera-images:lcam-7-3-p4-al2-s1
keep-camera-images | camera.kind | fixed | +lcam-7-p3-al2 +lcam-7-p3-al3 +lcam-7-p3-al3-preuve +duty:record-evidence-ground:lcam-7-p3-al3-preuve
keep-camera-images | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-7-p3-al2 +lcam-7-p3-al3 +lcam-7-p3-al3-preuve +duty:record-evidence-ground:lcam-7-p3-al3-preuve
keep-camera-images | camera.movedDuringObservation | false | +lcam-7-p3-al2 +lcam-7-p3-al3 +lcam-7-p3-al3-preuve +duty:record-evidence-ground:lcam-7-p3-al3-preuve
keep-camera-images | recordedFrom | -366d | !lcam-7-3-p4-al2-s2
keep-camera-images | place.listedPlace | gone none without-1 | +lcam-7-3-p4-al2-s1 +duty:delete-camera-images:lcam-7-3-p4-al2-s1
keep-camera-images | configuredRetention | P365D P12M | !lcam-7-3-p4-al2-s2
keep-camera-images | deadline latest-deletion | 2026-12-10T09:00:00Z | lcam-6-p3-al3
keep-camera-images | duty delete-camera-images | 2026-12-10T09:00:00Z | lcam-6-p3-al3
delete-camera-images | recordedFrom | gone | !law/bad-instant
delete-camera-images | recordedFrom | at-1s at at+1s +1d +31d | !law/interval-reversed
delete-camera-images | recordedFrom | -366d -31d | +warning:retention-exceeded
delete-camera-images | recordedTo | gone | !law/bad-instant
delete-camera-images | recordedTo | -366d -31d -1d | !law/interval-reversed
delete-camera-images | camera | gone | ?lcam-2-pt4-types
delete-camera-images | camera.watchesPlaces | false | ?lcam-2-pt4-but +warning:outside-camera-law
delete-camera-images | camera.processesImages | false | ?lcam-2-pt4-traite +warning:outside-camera-law
delete-camera-images | specialLegislation | blank | +lcam-3-al2-pt1
delete-camera-images | purposes | gone none without-1 | ?lcam-3-al1-pt1
delete-camera-images | camera.kind | gone | ?lcam-2-pt4-types
delete-camera-images | camera.kind | temporary-fixed | ?lcam-2-pt4-2
delete-camera-images | camera.kind | mobile | +lcam-2-pt4-1 +lcam-7-3-p4-al2-s1 +duty:prove-erasure:lcam-7-3-p4-al2-s1
delete-camera-images | camera.movedDuringObservation | true | +lcam-2-pt4-1 +lcam-7-3-p4-al2-s1 +duty:prove-erasure:lcam-7-3-p4-al2-s1
delete-camera-images | camera.forLimitedTime | true | ?lcam-2-pt4-2
delete-camera-images | camera.intelligent | true | +lcam-2-pt4-3
delete-camera-images | camera.coupledToPersonalData | true | +lcam-2-pt4-3
delete-camera-images | camera.functions | number-plate-recognition,facial-identification,facial-authentication,facial-clustering,face-detection,people-counting,motion-detection,object-detection,other number-plate-recognition facial-identification facial-authentication facial-clustering face-detection people-counting motion-detection object-detection other | +lcam-2-pt4-3
delete-camera-images | place | gone | ?lcam-2-pt2
delete-camera-images | place.enclosed | true | +lcam-2-pt3-1
delete-camera-images | place.enclosed | false | +lcam-2-pt1 +lcam-5-p4-al5 +duty:prove-erasure:lcam-5-p4-al5
delete-camera-images | place.kind | gone | ?lcam-2-pt2
delete-camera-images | place.kind | open | +lcam-2-pt1 +lcam-5-p4-al5 +duty:prove-erasure:lcam-5-p4-al5
delete-camera-images | place.kind | closed-inaccessible | +lcam-2-pt3 +lcam-7-p3-al3 +duty:prove-erasure:lcam-7-p3-al3
delete-camera-images | accessRequestOpen | true | !lcam-12-al3 +warning:access-request-hold
delete-camera-images | camera.temporaryAim | gone | ?lcam-2-pt4-2
delete-camera-images | camera.temporaryAim | none | !lcam-2-pt4-2
delete-camera-images | place.enclosed | true | ?lcam-2-pt2 +lcam-2-pt3-1
delete-camera-images | place.kind | closed-accessible | +lcam-2-pt2 +lcam-6-p3-al3 +duty:prove-erasure:lcam-6-p3-al3
delete-camera-images | place.forPublicUse | false | +lcam-2-pt3 +lcam-7-p3-al3 +duty:prove-erasure:lcam-7-p3-al3
delete-camera-images | camera.kind | fixed | +lcam-5-p4-al5 +duty:prove-erasure:lcam-5-p4-al5
delete-camera-images | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p4-al5 +duty:prove-erasure:lcam-5-p4-al5
delete-camera-images | camera.movedDuringObservation | false | +lcam-5-p4-al5 +duty:prove-erasure:lcam-5-p4-al5
delete-camera-images | place.kind | closed-accessible | +lcam-2-pt2
delete-camera-images | place.kind | closed-inaccessible | +lcam-2-pt3
delete-camera-images | place.listedPlace | rd-2018-12-06-3months-1,rd-2018-12-06-3months-2,rd-2018-12-06-3months-3,rd-2018-12-06-3months-4,rd-2018-12-06-3months-5,rd-2018-12-06-3months-6,rd-2018-12-06-3months-7,rd-2018-12-06-3months-8,rd-2018-12-06-3months-9,rd-2018-12-06-3months-10,rd-2018-12-06-3months-11,rd-2018-12-06-perimeter-1,rd-2018-12-06-perimeter-2,rd-2018-12-06-perimeter-3,rd-2018-12-06-perimeter-4,rd-2018-12-06-perimeter-5,rd-2018-12-06-perimeter-6,rd-2018-12-06-perimeter-7,rd-2018-12-06-perimeter-8,rd-2018-12-06-perimeter-9,rd-2018-12-06-perimeter-10,rd-2018-12-06-perimeter-11 rd-2018-12-06-3months-1 rd-2018-12-06-3months-2 rd-2018-12-06-3months-3 rd-2018-12-06-3months-4 rd-2018-12-06-3months-5 rd-2018-12-06-3months-6 rd-2018-12-06-3months-7 rd-2018-12-06-3months-8 rd-2018-12-06-3months-9 rd-2018-12-06-3months-10 rd-2018-12-06-3months-11 | +lcam-7-3-p4-al2-s2 +duty:prove-erasure:lcam-7-3-p4-al2-s2
delete-camera-images | camera.kind | fixed | +lcam-7-p3-al3 +duty:prove-erasure:lcam-7-p3-al3
delete-camera-images | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-7-p3-al3 +duty:prove-erasure:lcam-7-p3-al3
delete-camera-images | camera.movedDuringObservation | false | +lcam-7-p3-al3 +duty:prove-erasure:lcam-7-p3-al3
delete-camera-images | place.enclosed | false | +lcam-2-pt1
delete-camera-images | place.kind | open | +lcam-2-pt1
delete-camera-images | deadline latest-deletion | 2026-12-10T09:00:00Z | lcam-6-p3-al3
consult-camera-register | camera | gone | ?lcam-2-pt4-types
consult-camera-register | camera.watchesPlaces | false | ?lcam-2-pt4-but +warning:outside-camera-law
consult-camera-register | camera.processesImages | false | ?lcam-2-pt4-traite +warning:outside-camera-law
consult-camera-register | specialLegislation | blank | +lcam-3-al2-pt1
consult-camera-register | purposes | gone none without-1 | ?lcam-3-al1-pt1
consult-camera-register | camera.kind | gone | ?lcam-2-pt4-types
consult-camera-register | camera.kind | temporary-fixed | ?lcam-2-pt4-2
consult-camera-register | camera.kind | mobile | +lcam-2-pt4-1 +lcam-7-3-p1-al4-s3
consult-camera-register | camera.movedDuringObservation | true | +lcam-2-pt4-1 +lcam-7-3-p1-al4-s3
consult-camera-register | camera.forLimitedTime | true | ?lcam-2-pt4-2
consult-camera-register | camera.intelligent | true | +lcam-2-pt4-3
consult-camera-register | camera.coupledToPersonalData | true | +lcam-2-pt4-3
consult-camera-register | camera.functions | number-plate-recognition,facial-identification,facial-authentication,facial-clustering,face-detection,people-counting,motion-detection,object-detection,other number-plate-recognition facial-identification facial-authentication facial-clustering face-detection people-counting motion-detection object-detection other | +lcam-2-pt4-3
consult-camera-register | place | gone | ?lcam-2-pt2
consult-camera-register | place.enclosed | true | ?lcam-2-pt2 +lcam-2-pt3-1
consult-camera-register | place.kind | gone | ?lcam-2-pt2
consult-camera-register | place.kind | closed-accessible | +lcam-2-pt2 +lcam-6-p2-al4-s3
consult-camera-register | place.kind | closed-inaccessible | +lcam-2-pt3 +lcam-7-p2-al5-s3
consult-camera-register | consultedBy | gone | ?lcam-5-p3-al4-s3
consult-camera-register | consultedBy.role | gone | ?lcam-5-p3-al4-s3
consult-camera-register | onRequest | gone | ?lcam-5-p3-al4-s3
consult-camera-register | onRequest | false | !lcam-5-p3-al4-s3
consult-camera-register | camera.temporaryAim | gone | ?lcam-2-pt4-2
consult-camera-register | camera.temporaryAim | none | !lcam-2-pt4-2
consult-camera-register | place.enclosed | false | +lcam-2-pt1 +lcam-5-p3-al4-s3
consult-camera-register | place.forPublicUse | false | +lcam-2-pt3 +lcam-7-p2-al5-s3
consult-camera-register | consultedBy | gone | ?lcam-6-p2-al4-s3
consult-camera-register | consultedBy.role | gone | ?lcam-6-p2-al4-s3
consult-camera-register | onRequest | gone | ?lcam-6-p2-al4-s3
consult-camera-register | onRequest | false | !lcam-6-p2-al4-s3
consult-camera-register | place.enclosed | true | +lcam-2-pt3-1
consult-camera-register | place.kind | open | +lcam-2-pt1 +lcam-5-p3-al4-s3
consult-camera-register | consultedBy | gone | ?lcam-7-p2-al5-s3
consult-camera-register | consultedBy.role | gone | ?lcam-7-p2-al5-s3
consult-camera-register | onRequest | gone | ?lcam-7-p2-al5-s3
consult-camera-register | onRequest | false | !lcam-7-p2-al5-s3
consult-camera-register | controller | gone | +lcam-7-p2-al5-s3
consult-camera-register | controller.personalOrDomestic | gone false | +lcam-7-p2-al5-s3
consult-camera-register | place.insidePrivateDwelling | gone false | +lcam-7-p2-al5-s3
consult-camera-register | camera.kind | fixed | +lcam-5-p3-al4-s3
consult-camera-register | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-5-p3-al4-s3
consult-camera-register | camera.movedDuringObservation | false | +lcam-5-p3-al4-s3
consult-camera-register | place.kind | closed-accessible | +lcam-2-pt2
consult-camera-register | place.kind | closed-inaccessible | +lcam-2-pt3
consult-camera-register | consultedBy | gone | ?lcam-7-3-p1-al4-s3
consult-camera-register | consultedBy.role | gone | ?lcam-7-3-p1-al4-s3
consult-camera-register | onRequest | gone | ?lcam-7-3-p1-al4-s3
consult-camera-register | onRequest | false | !lcam-7-3-p1-al4-s3
consult-camera-register | camera.kind | fixed | +lcam-7-p2-al5-s3
consult-camera-register | camera.kind | temporary-fixed | ?lcam-2-pt4-2 +lcam-7-p2-al5-s3
consult-camera-register | camera.movedDuringObservation | false | +lcam-7-p2-al5-s3
consult-camera-register | place.enclosed | false | +lcam-2-pt1
consult-camera-register | place.kind | open | +lcam-2-pt1
decide-perimeter-filming | camera | gone | ?lcam-2-pt4-types
decide-perimeter-filming | camera.watchesPlaces | false | ?lcam-2-pt4-but +warning:outside-camera-law
decide-perimeter-filming | camera.processesImages | false | ?lcam-2-pt4-traite +warning:outside-camera-law
decide-perimeter-filming | specialLegislation | blank | +lcam-3-al2-pt1
decide-perimeter-filming | controller | gone | ?lcam-6-p2-al1
decide-perimeter-filming | controller.role | gone | ?lcam-6-p2-al1
decide-perimeter-filming | purposes | gone none without-1 | ?lcam-3-al1-pt1
decide-perimeter-filming | camera.kind | gone | ?lcam-2-pt4-types
decide-perimeter-filming | camera.kind | temporary-fixed | ?lcam-2-pt4-2
decide-perimeter-filming | camera.kind | mobile | +lcam-2-pt4-1 +lcam-7-2
decide-perimeter-filming | camera.movedDuringObservation | true | +lcam-2-pt4-1 +lcam-7-2
decide-perimeter-filming | camera.forLimitedTime | true | ?lcam-2-pt4-2
decide-perimeter-filming | camera.intelligent | true | ?lcam-8-1 +lcam-2-pt4-3
decide-perimeter-filming | camera.coupledToPersonalData | true | ?lcam-8-1 +lcam-2-pt4-3
decide-perimeter-filming | camera.functions | number-plate-recognition,facial-identification,facial-authentication,facial-clustering,face-detection,people-counting,motion-detection,object-detection,other facial-identification facial-authentication facial-clustering | !lcam-8-1 +lcam-2-pt4-3 +warning:facial-recognition-elsewhere
decide-perimeter-filming | camera.functions | number-plate-recognition face-detection people-counting motion-detection object-detection other | ?lcam-8-1 +lcam-2-pt4-3
decide-perimeter-filming | place | gone | ?lcam-2-pt2
decide-perimeter-filming | place.enclosed | true | +lcam-2-pt3-1
decide-perimeter-filming | place.enclosed | false | !lcam-8-2-p1 +lcam-2-pt1 +lcam-5-p1-al1
decide-perimeter-filming | place.kind | gone | ?lcam-2-pt2
decide-perimeter-filming | place.kind | open | !lcam-8-2-p1 +lcam-2-pt1 +lcam-5-p1-al1
decide-perimeter-filming | place.kind | closed-inaccessible | +lcam-2-pt3 +lcam-7-p2-al1
decide-perimeter-filming | place.listedPlace | gone | ?lcam-8-2-p1-roi
decide-perimeter-filming | place.listedPlace | none without-1 | !lcam-8-2-p1 !lcam-8-2-p1-roi
decide-perimeter-filming | directlySurrounding | gone | ?lcam-8-2-p1
decide-perimeter-filming | directlySurrounding.verdict | gone | ?lcam-8-2-p1
decide-perimeter-filming | directlySurrounding.verdict | not-met | !lcam-8-2-p1
decide-perimeter-filming | advices | gone none without-1 | !lcam-8-2-p2-al1
decide-perimeter-filming | place.municipality | gone | ?lcam-8-2-p2-al1
decide-perimeter-filming | place.municipality | blank | !lcam-8-2-p2-al1
decide-perimeter-filming | insideAdvisedPerimeter | gone | ?lcam-8-2-p2-al1
decide-perimeter-filming | insideAdvisedPerimeter | false | !lcam-8-2-p2-al1
film-perimeter | decidedAt | gone at+1s | !lcam-8-2-p1
film-perimeter | decidedAt | -366d -31d | !lcam-8-2-p2-al1
film-perimeter | camera | gone | ?lcam-2-pt4-types
film-perimeter | camera.watchesPlaces | false | ?lcam-2-pt4-but +warning:outside-camera-law
film-perimeter | camera.processesImages | false | ?lcam-2-pt4-traite +warning:outside-camera-law
film-perimeter | specialLegislation | blank | +lcam-3-al2-pt1
film-perimeter | controller | gone | ?lcam-6-p2-al1
film-perimeter | controller.role | gone | ?lcam-6-p2-al1
film-perimeter | purposes | gone none without-1 | ?lcam-3-al1-pt1
film-perimeter | camera.kind | gone | ?lcam-2-pt4-types
film-perimeter | camera.kind | temporary-fixed | ?lcam-2-pt4-2
film-perimeter | camera.kind | mobile | +lcam-2-pt4-1 +lcam-7-2
film-perimeter | camera.movedDuringObservation | true | +lcam-2-pt4-1 +lcam-7-2
film-perimeter | camera.forLimitedTime | true | ?lcam-2-pt4-2
film-perimeter | camera.intelligent | true | ?lcam-8-1 +lcam-2-pt4-3
film-perimeter | camera.coupledToPersonalData | true | ?lcam-8-1 +lcam-2-pt4-3
film-perimeter | camera.functions | number-plate-recognition,facial-identification,facial-authentication,facial-clustering,face-detection,people-counting,motion-detection,object-detection,other facial-identification facial-authentication facial-clustering | !lcam-8-1 +lcam-2-pt4-3 +warning:facial-recognition-elsewhere
film-perimeter | camera.functions | number-plate-recognition face-detection people-counting motion-detection object-detection other | ?lcam-8-1 +lcam-2-pt4-3
film-perimeter | place | gone | ?lcam-2-pt2
film-perimeter | place.enclosed | true | +lcam-2-pt3-1
film-perimeter | place.enclosed | false | !lcam-8-2-p1 +lcam-2-pt1 +lcam-5-p1-al1
film-perimeter | place.kind | gone | ?lcam-2-pt2
film-perimeter | place.kind | open | !lcam-8-2-p1 +lcam-2-pt1 +lcam-5-p1-al1
film-perimeter | place.kind | closed-inaccessible | +lcam-2-pt3 +lcam-7-p2-al1
film-perimeter | place.listedPlace | gone | ?lcam-8-2-p1-roi
film-perimeter | place.listedPlace | none without-1 | !lcam-8-2-p1 !lcam-8-2-p1-roi
film-perimeter | directlySurrounding | gone | ?lcam-8-2-p1
film-perimeter | directlySurrounding.verdict | gone | ?lcam-8-2-p1
film-perimeter | directlySurrounding.verdict | not-met | !lcam-8-2-p1
film-perimeter | advices | gone none without-1 | !lcam-8-2-p2-al1
film-perimeter | place.municipality | gone | ?lcam-8-2-p2-al1
film-perimeter | place.municipality | blank | !lcam-8-2-p2-al1
film-perimeter | insideAdvisedPerimeter | gone | ?lcam-8-2-p2-al1
film-perimeter | insideAdvisedPerimeter | false | !lcam-8-2-p2-al1
film-perimeter | fieldOfViewInside | gone | ?lcam-8-2-p1
film-perimeter | fieldOfViewInside | false | !lcam-8-2-p1
`;

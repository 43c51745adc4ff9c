/**
 * The allowed example of each act of this part, and its variants, with one fact changed: act | fact | values | what follows (two lines for one
 * value are two situations); then what falls due: act | deadline or duty | when | provision. Signs, values: `one-value-changed.fixture.ts`.
 */
export const databaseValues = `
designate-dpo | designatedBy | gone | ?lpi-144-al1
designate-dpo | designatedBy.role | gone | ?lpi-144-al1
designate-dpo | designee | gone | ?lpi-144-al1
designate-dpo | designeeIsHead | gone | ?lpi-144-al1
designate-dpo | designeeIsHead | true | !lpi-144-al1
designate-dpo | designeeIsPoliceStaff | gone | ?lpi-144-al1
designate-dpo | designeeIsPoliceStaff | false | !lpi-144-al1
plan-technical-database | tool | gone | ?lfp-44-2-p3-al2-pt1
plan-technical-database | tool.kind | gone | ?lfp-44-2-p3-al2-pt1
plan-technical-database | tool.kind | anpr-system | ?lfp-44-2-p3-al3 +lfp-44-2-p3-al2-pt2
plan-technical-database | tool.kind | facial-recognition person-recognition ordinary-camera microphone phone-tracker thermal-sensor other | !lfp-44-2-p3-al2-pt1
plan-technical-database | purposes | gone none without-1 | ?lfp-44-11-3septies-pt1-a
plan-technical-database | level | gone | ?lfp-44-2-p3-al4
plan-technical-database | level | national | !lfp-44-11-3sexies-p1-al1-conjoint
plan-technical-database | level | regional other | !lfp-44-2-p3-al4
plan-technical-database | creators | gone | ?lfp-44-11-3sexies-p1-al2
plan-technical-database | creators | none without-1 | !lfp-44-11-3sexies-p1-al2
plan-technical-database | purposes | gone none | ?lfp-44-11-3septies-pt1-a ?lfp-44-11-3sexies-p1-al1-conjoint
plan-technical-database | purposes | without-1 without-2 | !lfp-44-11-3sexies-p1-al1-separe
plan-technical-database | level | local | !lfp-44-11-3sexies-p1-al2
plan-technical-database | creators | gone | ?lfp-44-11-3sexies-p1-al1-conjoint
plan-technical-database | creators | none without-1 without-2 | !lfp-44-11-3sexies-p1-al1-conjoint
plan-technical-database | tool.kind | anpr-camera | +lfp-44-2-p3-al2-pt1
plan-technical-database | tool.kind | facial-recognition person-recognition ordinary-camera microphone phone-tracker thermal-sensor other | !lfp-44-2-p3-al2-pt2
plan-technical-database | tool.processesRecordedImages | gone | ?lfp-44-2-p3-al3
plan-technical-database | tool.processesRecordedImages | false | !lfp-44-2-p3-al3
plan-technical-database | tool.extractsPlates | gone | ?lfp-44-2-p3-al3
plan-technical-database | tool.extractsPlates | false | !lfp-44-2-p3-al3
plan-technical-database | tool.presetCriteria | gone | ?lfp-44-2-p3-al3
plan-technical-database | tool.presetCriteria | false | !lfp-44-2-p3-al3
plan-technical-database | creators | gone | ?lfp-44-11-3sexies-p1-al1-separe
plan-technical-database | creators | none without-1 | !lfp-44-11-3sexies-p1-al1-separe
plan-technical-database | level | national | !lfp-44-11-3sexies-p1-al1-separe
request-database-opinion | level | national | !lfp-44-11-3octies-al1
request-database-opinion | requestedBy | gone | ?lfp-44-11-3octies-al1
request-database-opinion | requestedBy.role | gone | ?lfp-44-11-3octies-al1
request-database-opinion | addressedTo | gone | ?lfp-44-11-3octies-al1
request-database-opinion | databaseExists | gone | ?lfp-44-11-3octies-al1
request-database-opinion | databaseExists | true | !lfp-44-11-3octies-al1
request-database-opinion | projectStated | gone false | !lfp-44-11-3octies-al1
request-database-opinion | purposesStated | gone false | !lfp-44-11-3octies-al1
request-database-opinion | modalitiesStated | gone false | !lfp-44-11-3octies-al1
request-database-opinion | dpoDesignated | gone | ?lpi-144-al1
request-database-opinion | dpoDesignated | false | !lpi-144-al1
request-database-opinion | assessment | gone | !lfp-44-11-3octies-al2
request-database-opinion | assessment.dataCategories | gone false | !lfp-44-11-3octies-al2
request-database-opinion | assessment.proportionality | gone false | !lfp-44-11-3octies-al2
request-database-opinion | assessment.operationalObjectives | gone false | !lfp-44-11-3octies-al2
request-database-opinion | assessment.retention | gone false | !lfp-44-11-3octies-al2
request-database-opinion | deadline opinion-due | 2026-12-20 | lfp-44-11-3octies-al3
request-database-opinion | duty give-opinion | 2026-12-20T23:00:00Z | lfp-44-11-3octies-al3
give-database-opinion | givenBy | gone | ?lfp-44-11-3octies-al3
give-database-opinion | givenBy.role | gone | ?lfp-44-11-3octies-al3
give-database-opinion | requestComplete | gone | ?lfp-44-11-3octies-al2
give-database-opinion | requestComplete | false | !lfp-44-11-3octies-al2
give-database-opinion | receivedAt | gone | ?lfp-44-11-3octies-al3
give-database-opinion | receivedAt | -366d -31d | +warning:late-opinion
give-database-opinion | giverIsController | true | +blocked-by:dpo-not-independent
give-database-opinion | deadline opinion-due | 2026-12-02 | lfp-44-11-3octies-al3
decide-recommendations | level | national | !lfp-44-11-3octies-al4
decide-recommendations | decidedBy | gone | ?lfp-44-11-3octies-al4
decide-recommendations | decidedBy.role | gone | ?lfp-44-11-3octies-al4
decide-recommendations | recommendations | gone | ?lfp-44-11-3octies-al4
escalate-database-opinion | sentBy | gone | ?lfp-44-11-3octies-al4
escalate-database-opinion | sentBy.role | gone | ?lfp-44-11-3octies-al4
escalate-database-opinion | addressee | gone | ?lfp-44-11-3octies-al4
escalate-database-opinion | analysisAttached | gone false | !lfp-44-11-3octies-al4 +duty:escalate-opinion:lfp-44-11-3octies-al4
escalate-database-opinion | recommendations | gone | ?lfp-44-11-3octies-al4
create-technical-database | tool | gone | ?lfp-44-2-p3-al2-pt1
create-technical-database | tool.kind | gone | ?lfp-44-2-p3-al2-pt1
create-technical-database | tool.kind | anpr-system | ?lfp-44-2-p3-al3 +lfp-44-2-p3-al2-pt2
create-technical-database | tool.kind | facial-recognition person-recognition ordinary-camera microphone phone-tracker thermal-sensor other | !lfp-44-2-p3-al2-pt1
create-technical-database | purposes | gone none | ?lfp-44-11-3septies-pt1-a
create-technical-database | level | gone | ?lfp-44-2-p3-al4
create-technical-database | level | national | !lfp-44-11-3sexies-p1-al1-conjoint +lfp-44-11-3sexies-p1-al1-rt
create-technical-database | level | regional other | !lfp-44-2-p3-al4
create-technical-database | creators | gone | ?lfp-44-11-3sexies-p1-al2 ?lfp-44-11-3sexies-p1-al2-rt
create-technical-database | creators | none without-1 | !lfp-44-11-3sexies-p1-al2
create-technical-database | controllers | legislator,king,police-service,local-police-zone,federal-police-service,federal-police,municipal-council,municipal-authority,mayor,minister-interior,minister-interior-delegate,minister-justice,chief-of-corps,coordinating-director,requesting-director,federal-director,administrative-police-officer,judicial-police-officer,responsible-officer,commissioner-general,federal-committee-member,prosecutor,investigating-judge,magistrate,control-organ,committee-r,competent-dpa,dpa,dpo,security-privacy-adviser,administrative-police-authority,judicial-police-authority,place-manager,database-controller,database-controller-national,camera-controller,designated-notifier,natural-person,inspection-service,finding-officer,guarding-agent,third-party-viewer,event-authority,public-transport-company,protected-person,filmed-person,public,anyone,state-security,intelligence-service,intelligence-officer,intelligence-head,intelligence-head-delegate,case-manager,public-authority,brussels-parliament,brussels-government,federal-government,federal-authority,safe-brussels,platform-operator,independent-controller,civil-society,petitioners,operational-member,director-general,access-designee,extraction-designee,complaints-authority,police-trainer,methods-officer,nuclear-site-operator,declarant,declaration-desk,alarm-centre,proxy-user,contact-person,event-organiser legislator king police-service local-police-zone federal-police-service federal-police municipal-council municipal-authority mayor minister-interior minister-interior-delegate minister-justice coordinating-director requesting-director federal-director administrative-police-officer judicial-police-officer responsible-officer commissioner-general federal-committee-member prosecutor investigating-judge magistrate control-organ committee-r competent-dpa dpa dpo security-privacy-adviser administrative-police-authority judicial-police-authority place-manager database-controller database-controller-national camera-controller designated-notifier natural-person inspection-service finding-officer guarding-agent third-party-viewer event-authority public-transport-company protected-person filmed-person public anyone state-security intelligence-service intelligence-officer intelligence-head intelligence-head-delegate case-manager public-authority brussels-parliament brussels-government federal-government federal-authority safe-brussels platform-operator independent-controller civil-society petitioners operational-member director-general access-designee extraction-designee complaints-authority police-trainer methods-officer nuclear-site-operator declarant declaration-desk alarm-centre proxy-user contact-person event-organiser | !lfp-44-11-3sexies-p1-al2-rt
create-technical-database | opinion | gone | !lfp-44-11-3octies-al1 ?lfp-44-11-3octies-al2
create-technical-database | opinion.receivedAt | gone at at+1s | !lfp-44-11-3octies-al1
create-technical-database | opinion.requestComplete | gone | ?lfp-44-11-3octies-al2
create-technical-database | opinion.requestComplete | false | !lfp-44-11-3octies-al2
create-technical-database | opinion.givenAt | gone at+1s | !lfp-44-11-3octies-al3
create-technical-database | opinion.by | gone | ?lfp-44-11-3octies-al3
create-technical-database | opinion.recommendations | gone | ?lfp-44-11-3octies-al4
create-technical-database | dataClasses | gone | ?lfp-44-11-3decies-p1-pt1
create-technical-database | dataClasses | none without-1 without-2 | !lfp-44-11-3decies-p1-pt1
create-technical-database | journalOn | gone | ?lfp-44-11-3novies
create-technical-database | journalOn | false | !lfp-44-11-3decies-p1-pt6 !lfp-44-11-3novies
create-technical-database | retention | gone | ?lfp-44-11-3decies-p2-al1
create-technical-database | retention | P365D P12M | !lfp-44-11-3octies-al2
create-technical-database | assessedRetention | P30D P1M P3M | !lfp-44-11-3octies-al2
create-technical-database | journalRetention | gone | ?lfp-44-11-3novies-duree
create-technical-database | journalRetention | P30D P1M P3M P365D P12M | !lfp-44-11-3novies-duree
create-technical-database | nationalDatabaseExists | gone | ?lfp-44-11-3sexies-p2
create-technical-database | nationalDatabaseExists | false | +warning:no-national-database
create-technical-database | transmissionChannel | gone | ?lfp-44-11-3sexies-p2
create-technical-database | transmissionChannel | false | !lfp-44-11-3sexies-p2
create-technical-database | securityDirective | gone blank | +blocked-by:security-directive-not-loaded
create-technical-database | purposes | gone none | ?lfp-44-11-3septies-pt1-a ?lfp-44-11-3sexies-p1-al1-conjoint
create-technical-database | purposes | without-1 without-2 | !lfp-44-11-3sexies-p1-al1-separe
create-technical-database | level | local | !lfp-44-11-3sexies-p1-al2 +lfp-44-11-3sexies-p1-al2-rt +lfp-44-11-3sexies-p2
create-technical-database | creators | gone | ?lfp-44-11-3sexies-p1-al1-conjoint ?lfp-44-11-3sexies-p1-al1-rt
create-technical-database | creators | none without-1 without-2 | !lfp-44-11-3sexies-p1-al1-conjoint
create-technical-database | controllers | legislator,king,police-service,local-police-zone,federal-police-service,federal-police,municipal-council,municipal-authority,mayor,minister-interior,minister-interior-delegate,minister-justice,chief-of-corps,coordinating-director,requesting-director,federal-director,administrative-police-officer,judicial-police-officer,responsible-officer,commissioner-general,federal-committee-member,prosecutor,investigating-judge,magistrate,control-organ,committee-r,competent-dpa,dpa,dpo,security-privacy-adviser,administrative-police-authority,judicial-police-authority,place-manager,database-controller,database-controller-national,camera-controller,designated-notifier,natural-person,inspection-service,finding-officer,guarding-agent,third-party-viewer,event-authority,public-transport-company,protected-person,filmed-person,public,anyone,state-security,intelligence-service,intelligence-officer,intelligence-head,intelligence-head-delegate,case-manager,public-authority,brussels-parliament,brussels-government,federal-government,federal-authority,safe-brussels,platform-operator,independent-controller,civil-society,petitioners,operational-member,director-general,access-designee,extraction-designee,complaints-authority,police-trainer,methods-officer,nuclear-site-operator,declarant,declaration-desk,alarm-centre,proxy-user,contact-person,event-organiser legislator king police-service local-police-zone federal-police-service federal-police municipal-council municipal-authority mayor minister-interior minister-interior-delegate minister-justice chief-of-corps coordinating-director requesting-director federal-director administrative-police-officer judicial-police-officer responsible-officer commissioner-general federal-committee-member prosecutor investigating-judge magistrate control-organ committee-r competent-dpa dpa dpo security-privacy-adviser administrative-police-authority judicial-police-authority place-manager database-controller database-controller-national camera-controller designated-notifier natural-person inspection-service finding-officer guarding-agent third-party-viewer event-authority public-transport-company protected-person filmed-person public anyone state-security intelligence-service intelligence-officer intelligence-head intelligence-head-delegate case-manager public-authority brussels-parliament brussels-government federal-government federal-authority safe-brussels platform-operator independent-controller civil-society petitioners operational-member director-general access-designee extraction-designee complaints-authority police-trainer methods-officer nuclear-site-operator declarant declaration-desk alarm-centre proxy-user contact-person event-organiser | !lfp-44-11-3sexies-p1-al1-rt
create-technical-database | opinion.receivedAt | at-1s | !lfp-44-11-3octies-al3
create-technical-database | opinion.receivedAt | at at+1s | !lfp-44-11-3octies-al1 !lfp-44-11-3octies-al3
create-technical-database | opinion.givenAt | at-1s at at+1s | ?lfp-44-11-3octies-al3 ?lfp-44-11-3octies-al4
create-technical-database | opinion.overrideReasons | gone blank | !lfp-44-11-3octies-al3
create-technical-database | deadline journal-kept-until | 2036-11-20T23:00:00Z | lfp-44-11-3novies-duree
guarantee-database-security | guaranteedBy | gone | ?lfp-44-4-p2-al2
guarantee-database-security | level | federal | !lfp-44-4-p2-al2
guarantee-database-security | securityDirective | gone blank | !lfp-44-4-p2-al2
guarantee-database-security | measures | gone | ?lfp-44-4-p2-al2
guarantee-database-security | measures | none without-1 without-2 without-3 without-4 without-5 | !lfp-44-4-p2-al2
inspect-technical-database | inspectedBy | gone | ?lfp-44-6-al1
inspect-technical-database | inspectedBy.role | gone | ?lfp-44-6-al1
inspect-technical-database | journalOn | gone | ?lfp-44-11-3novies
inspect-technical-database | journalOn | false | !lfp-44-11-3novies
inspect-technical-database | deadline journal-kept-until | 2029-06-03T22:00:00Z | lfp-44-11-3novies-duree
ingest-read | structured | gone | ?lfp-44-2-p3-al1
ingest-read | structured | false | !lfp-44-2-p3-al1
ingest-read | collectedAutomatically | gone | ?lfp-44-2-p3-al1
ingest-read | collectedAutomatically | false | !lfp-44-2-p3-al1
ingest-read | store | gone | ?lfp-44-2-p3-al1
ingest-read | store | video-vault spreadsheet other-file | !lfp-44-2-p3-al1
ingest-read | tool | gone | ?lfp-44-2-p3-al2-pt1
ingest-read | tool.kind | gone | ?lfp-44-2-p3-al2-pt1
ingest-read | tool.kind | anpr-system | ?lfp-44-2-p3-al3 +lfp-44-2-p3-al2-pt2
ingest-read | tool.kind | facial-recognition person-recognition ordinary-camera microphone phone-tracker thermal-sensor other | !lfp-44-2-p3-al2-pt1
ingest-read | dataClasses | gone | ?lfp-44-11-3decies-p1-pt1
ingest-read | dataClasses | none without-1 without-2 | !lfp-44-11-3decies-p1-pt1
ingest-read | journalOn | gone | ?lfp-44-11-3novies
ingest-read | journalOn | false | !lfp-44-11-3decies-p1-pt6 !lfp-44-11-3novies
ingest-read | visibleButLeftOut | passage-date-and-time,passage-place,plate-reading,vehicle-characteristics,plate-photo-front,plate-photo-rear,vehicle-photo,occupant-photo,journal-data,owner-identity,face-template,pedestrian-photo,sound,other | !lfp-44-11-3decies-p1-pt1 !lfp-44-11-3decies-p1-pt2 !lfp-44-11-3decies-p1-pt3 !lfp-44-11-3decies-p1-pt4 !lfp-44-11-3decies-p1-pt5 !lfp-44-11-3decies-p1-pt6
ingest-read | visibleButLeftOut | passage-date-and-time passage-place | !lfp-44-11-3decies-p1-pt1
ingest-read | visibleButLeftOut | plate-reading plate-photo-front plate-photo-rear | !lfp-44-11-3decies-p1-pt3
ingest-read | visibleButLeftOut | vehicle-characteristics | !lfp-44-11-3decies-p1-pt2
ingest-read | visibleButLeftOut | vehicle-photo | !lfp-44-11-3decies-p1-pt4
ingest-read | visibleButLeftOut | occupant-photo | !lfp-44-11-3decies-p1-pt5
ingest-read | visibleButLeftOut | journal-data | !lfp-44-11-3decies-p1-pt6
ingest-read | recordedAt | gone | ?lfp-44-11-3decies-p2-al1
ingest-read | recordedAt | -366d | !lfp-44-11-3decies-p2-al1
ingest-read | retentionCountedFrom | import transmission last-search hit | !lfp-44-11-3decies-p2-al1
ingest-read | configuredRetention | P365D P12M | !lfp-44-11-3octies-al2
ingest-read | assessedRetention | P30D P1M P3M | !lfp-44-11-3octies-al2
ingest-read | timeHasZone | false | +blocked-by:time-without-zone
ingest-read | deadline latest-deletion | 2027-11-20T09:00:00Z | lfp-44-11-3decies-p2-al1
ingest-read | deadline journal-kept-until | 2036-11-20T23:00:00Z | lfp-44-11-3novies-duree
delete-read | recordedAt | gone | ?lfp-44-11-3decies-p2-al1
delete-read | deletesJournal | true | !lfp-44-11-3novies-duree
delete-read | journalOn | gone | ?lfp-44-11-3novies
delete-read | journalOn | false | !lfp-44-11-3novies
delete-read | transmitted | true | +duty:propagate-deletion:lfp-44-11-3decies-p2-al1
delete-read | deadline latest-deletion | 2026-11-20T09:00:00Z | lfp-44-11-3decies-p2-al1
delete-read | deadline journal-kept-until | 2036-11-20T23:00:00Z | lfp-44-11-3novies-duree
journal-processing | written | gone | ?lfp-44-11-3novies
journal-processing | written | false | !lfp-44-11-3novies
journal-processing | operation | gone | ?lfp-44-4-p2-journal
journal-processing | operation | communication | !lfp-44-4-p2-journal
journal-processing | operationAt | gone | !lfp-44-4-p2-journal
journal-processing | reason | gone blank | !lfp-44-4-p2-journal
journal-processing | personCategory | gone blank | !lfp-44-4-p2-journal
journal-processing | personIdentification | gone blank | !lfp-44-4-p2-journal
journal-processing | deadline journal-kept-until | 2036-11-20T23:00:00Z | lfp-44-11-3novies-duree
delete-database-journal | processedAt | gone | ?lfp-44-11-3novies-duree
delete-database-journal | processedAt | at-1s at at+1s +1d +31d | !lfp-44-11-3novies-duree
delete-database-journal | deadline earliest-deletion | 2026-11-19T23:00:00Z | lfp-44-11-3novies-duree
request-point-search | branch | administrative | !lfp-44-11-3septies-pt2 +lfp-44-11-3decies-p3-al1-s1
request-point-search | purpose | gone | ?lfp-44-11-3septies-pt1-a
request-point-search | purpose.branch | gone administrative | !lfp-44-11-3septies-pt1-a
request-point-search | purpose.judicialGround | gone | ?lfp-44-11-3septies-pt1-a
request-point-search | purpose.judicialGround | road-traffic | ?lfp-44-11-3septies-pt1-b +warning:host-road-traffic
request-point-search | purpose.judicialGround | worrying-disappearance | ?lfp-44-11-3septies-pt1-c
request-point-search | purpose.judicialGround | other | !lfp-44-11-3septies-pt1-a
request-point-search | purpose.offenceClass | gone | ?lfp-44-11-3septies-pt1-a
request-point-search | purpose.offenceClass | contravention | !lfp-44-11-3septies-pt1-a
request-point-search | missionReference | gone blank | !lfp-44-11-3decies-p3-al2-s1
request-point-search | operationalReasons | gone blank | !lfp-44-11-3decies-p3-al2-s1
request-point-search | systematic | true | !lfp-44-11-3decies-p3-al2-s1
request-point-search | subject | gone blank | !lfp-44-11-3decies-p3-al2-s1
request-point-search | sealed | true | !lfp-44-11-3decies-p3-al2-s1
request-point-search | recordedFrom | gone | !law/bad-instant
request-point-search | recordedFrom | at-1s at at+1s +1d +31d | !law/interval-reversed
request-point-search | recordedFrom | -366d | !lfp-44-11-3decies-p2-al1
request-point-search | recordedFrom | -31d | +duty:obtain-decision:lfp-44-11-3decies-p3-al2-s3
request-point-search | recordedTo | gone | !law/bad-instant
request-point-search | recordedTo | -366d -31d -1d | !law/interval-reversed
request-point-search | requesterIsPolice | false | !lfp-44-11-3decies-p3-al2-s1
request-point-search | requestedBy | gone | ?lfp-44-11-3decies-p3-al2-s1
request-point-search | requestedBy.role | gone | ?lfp-44-11-3decies-p3-al2-s1
request-point-search | branch | judicial | !lfp-44-11-3septies-pt1-a +lfp-44-11-3decies-p3-al2-s1
request-point-search | purpose | gone | ?lfp-44-11-3septies-pt2
request-point-search | purpose.branch | gone judicial | !lfp-44-11-3septies-pt2
request-point-search | purpose.hypothesis445 | gone | ?lfp-44-11-3septies-pt2
request-point-search | purpose.hypothesis445 | 1 6 none | !lfp-44-11-3septies-pt2
request-point-search | purpose.hypothesis445 | 5 | ?lfp-44-11-3septies-pt2-limite
request-point-search | missionReference | gone blank | !lfp-44-11-3decies-p3-al1-s1
request-point-search | operationalReasons | gone blank | !lfp-44-11-3decies-p3-al1-s1
request-point-search | systematic | true | !lfp-44-11-3decies-p3-al1-s1
request-point-search | subject | gone blank | !lfp-44-11-3decies-p3-al1-s1
request-point-search | sealed | true | !lfp-44-11-3decies-p3-al1-s1
request-point-search | recordedFrom | -366d | !lfp-44-11-3decies-p2-al1 !lfp-44-11-3decies-p3-al1-s1
request-point-search | recordedFrom | -31d | !lfp-44-11-3decies-p3-al1-s1
request-point-search | requesterIsPolice | false | !lfp-44-11-3decies-p3-al1-s1
request-point-search | requestedBy | gone | ?lfp-44-11-3decies-p3-al1-s1
request-point-search | requestedBy.role | gone | ?lfp-44-11-3decies-p3-al1-s1
request-point-search | branch | administrative | !lfp-44-11-3decies-p3-al1-s1 !lfp-44-11-3septies-pt2 +lfp-44-11-3decies-p3-al1-s1
request-point-search | deadline first-month-ends | 2026-12-10T09:00:00Z | lfp-44-11-3decies-p3-al2-s3
request-point-search | deadline latest-deletion | 2027-11-10T09:00:00Z | lfp-44-11-3decies-p2-al1
decide-point-search | branch | administrative | !lfp-44-11-3septies-pt2 +lfp-44-11-3decies-p3-al1-s1 +lfp-44-11-3decies-p3-al1-s2
decide-point-search | purpose | gone | ?lfp-44-11-3septies-pt1-a
decide-point-search | outcome | gone | !lfp-44-11-3decies-p3-al2-s2
decide-point-search | purpose.branch | gone administrative | !lfp-44-11-3septies-pt1-a
decide-point-search | purpose.judicialGround | gone | ?lfp-44-11-3septies-pt1-a
decide-point-search | purpose.judicialGround | road-traffic | ?lfp-44-11-3septies-pt1-b +warning:host-road-traffic
decide-point-search | purpose.judicialGround | worrying-disappearance | ?lfp-44-11-3septies-pt1-c
decide-point-search | purpose.judicialGround | other | !lfp-44-11-3septies-pt1-a
decide-point-search | purpose.offenceClass | gone | ?lfp-44-11-3septies-pt1-a
decide-point-search | purpose.offenceClass | contravention | !lfp-44-11-3septies-pt1-a
decide-point-search | missionReference | gone blank | !lfp-44-11-3decies-p3-al2-s1
decide-point-search | operationalReasons | gone blank | !lfp-44-11-3decies-p3-al2-s1
decide-point-search | systematic | true | !lfp-44-11-3decies-p3-al2-s1
decide-point-search | subject | gone blank | !lfp-44-11-3decies-p3-al2-s1
decide-point-search | sealed | true | !lfp-44-11-3decies-p3-al2-s1
decide-point-search | recordedFrom | gone | !law/bad-instant
decide-point-search | recordedFrom | at-1s at at+1s +1d +31d | !law/interval-reversed
decide-point-search | recordedFrom | -366d | !lfp-44-11-3decies-p2-al1 !lfp-44-11-3decies-p3-al2-s3 ?lfp-44-11-3decies-p3-al2-s3 +warning:penalty-levels
decide-point-search | recordedFrom | -31d | !lfp-44-11-3decies-p3-al2-s3 ?lfp-44-11-3decies-p3-al2-s3 +warning:penalty-levels
decide-point-search | recordedTo | gone | !law/bad-instant
decide-point-search | recordedTo | -366d -31d -1d | !law/interval-reversed
decide-point-search | service | gone | ?lfp-44-11-3decies-p3-al2-s2
decide-point-search | service.level | federal | !lfp-44-11-3decies-p3-al2-s2
decide-point-search | decidedBy | gone | ?lfp-44-11-3decies-p3-al2-s2
decide-point-search | decidedBy.role | gone | ?lfp-44-11-3decies-p3-al2-s2
decide-point-search | decidedBy.body | gone | ?lfp-44-11-3decies-p3-al2-s2
decide-point-search | decidedBy.body | blank | !lfp-44-11-3decies-p3-al2-s2
decide-point-search | service.body | gone | ?lfp-44-11-3decies-p3-al2-s2
decide-point-search | service.body | blank | !lfp-44-11-3decies-p3-al2-s2
decide-point-search | deciderIsRequester | true | +blocked-by:decider-is-requester
decide-point-search | branch | judicial | !lfp-44-11-3septies-pt1-a +lfp-44-11-3decies-p3-al2-s1 +lfp-44-11-3decies-p3-al2-s2
decide-point-search | purpose | gone | ?lfp-44-11-3septies-pt2
decide-point-search | outcome | gone | !lfp-44-11-3decies-p3-al1-s2
decide-point-search | purpose.branch | gone judicial | !lfp-44-11-3septies-pt2
decide-point-search | purpose.hypothesis445 | gone | ?lfp-44-11-3septies-pt2
decide-point-search | purpose.hypothesis445 | 1 6 none | !lfp-44-11-3septies-pt2
decide-point-search | purpose.hypothesis445 | 5 | ?lfp-44-11-3septies-pt2-limite
decide-point-search | missionReference | gone blank | !lfp-44-11-3decies-p3-al1-s1
decide-point-search | operationalReasons | gone blank | !lfp-44-11-3decies-p3-al1-s1
decide-point-search | systematic | true | !lfp-44-11-3decies-p3-al1-s1
decide-point-search | subject | gone blank | !lfp-44-11-3decies-p3-al1-s1
decide-point-search | sealed | true | !lfp-44-11-3decies-p3-al1-s1
decide-point-search | recordedFrom | -366d | !lfp-44-11-3decies-p2-al1 !lfp-44-11-3decies-p3-al1-s1
decide-point-search | recordedFrom | -31d | !lfp-44-11-3decies-p3-al1-s1
decide-point-search | service | gone | ?lfp-44-11-3decies-p3-al1-s2
decide-point-search | service.level | federal | !lfp-44-11-3decies-p3-al1-s2
decide-point-search | decidedBy | gone | ?lfp-44-11-3decies-p3-al1-s2
decide-point-search | decidedBy.role | gone | ?lfp-44-11-3decies-p3-al1-s2
decide-point-search | decidedBy.body | gone | ?lfp-44-11-3decies-p3-al1-s2
decide-point-search | decidedBy.body | blank | !lfp-44-11-3decies-p3-al1-s2
decide-point-search | service.body | gone | ?lfp-44-11-3decies-p3-al1-s2
decide-point-search | service.body | blank | !lfp-44-11-3decies-p3-al1-s2
decide-point-search | branch | administrative | !lfp-44-11-3decies-p3-al1-s1 !lfp-44-11-3decies-p3-al1-s2 !lfp-44-11-3septies-pt2 +lfp-44-11-3decies-p3-al1-s1 +lfp-44-11-3decies-p3-al1-s2
decide-point-search | decidedBy | gone | ?lfp-44-11-3decies-p3-al2-s3
decide-point-search | decidedBy.role | gone | ?lfp-44-11-3decies-p3-al2-s3
decide-point-search | offence | gone | ?lfp-44-11-3decies-p3-al2-s3
decide-point-search | offence.maximumPenalty | gone | ?lfp-44-11-3decies-p3-al2-s3
decide-point-search | deadline first-month-ends | 2026-12-10T09:00:00Z | lfp-44-11-3decies-p3-al2-s3
decide-point-search | deadline latest-deletion | 2027-11-10T09:00:00Z | lfp-44-11-3decies-p2-al1
run-point-search | branch | administrative | !lfp-44-11-3septies-pt2 +lfp-44-11-3decies-p3-al1-s1 +lfp-44-11-3decies-p3-al1-s2
run-point-search | purpose | gone | ?lfp-44-11-3septies-pt1-a
run-point-search | purpose.branch | gone administrative | !lfp-44-11-3septies-pt1-a
run-point-search | purpose.judicialGround | gone | ?lfp-44-11-3septies-pt1-a
run-point-search | purpose.judicialGround | road-traffic | ?lfp-44-11-3septies-pt1-b +warning:host-road-traffic
run-point-search | purpose.judicialGround | worrying-disappearance | ?lfp-44-11-3septies-pt1-c
run-point-search | purpose.judicialGround | other | !lfp-44-11-3septies-pt1-a
run-point-search | purpose.offenceClass | gone | ?lfp-44-11-3septies-pt1-a
run-point-search | purpose.offenceClass | contravention | !lfp-44-11-3septies-pt1-a
run-point-search | missionReference | gone blank | !lfp-44-11-3decies-p3-al2-s1
run-point-search | operationalReasons | gone blank | !lfp-44-11-3decies-p3-al2-s1
run-point-search | systematic | true | !lfp-44-11-3decies-p3-al2-s1
run-point-search | subject | gone blank | !lfp-44-11-3decies-p3-al2-s1
run-point-search | sealed | true | !lfp-44-11-3decies-p3-al2-s1
run-point-search | recordedFrom | gone | !law/bad-instant
run-point-search | recordedFrom | at-1s at at+1s +1d +31d | !law/interval-reversed
run-point-search | recordedFrom | -366d | !lfp-44-11-3decies-p2-al1 !lfp-44-11-3decies-p3-al2-s3 ?lfp-44-11-3decies-p3-al2-s3 +lfp-44-11-3decies-p3-al2-s3 +warning:penalty-levels
run-point-search | recordedFrom | -31d | !lfp-44-11-3decies-p3-al2-s3 ?lfp-44-11-3decies-p3-al2-s3 +lfp-44-11-3decies-p3-al2-s3 +warning:penalty-levels
run-point-search | recordedTo | gone | !law/bad-instant
run-point-search | recordedTo | -366d -31d -1d | !law/interval-reversed
run-point-search | searcherIsPolice | false | !lfp-44-11-3decies-p3-al2-s1
run-point-search | searchedBy | gone | ?lfp-44-11-3decies-p3-al2-s1
run-point-search | searchedBy.role | gone | ?lfp-44-11-3decies-p3-al2-s1
run-point-search | service | gone | ?lfp-44-11-3decies-p3-al2-s2
run-point-search | service.level | federal | !lfp-44-11-3decies-p3-al2-s2
run-point-search | decision | gone | !lfp-44-11-3decies-p3-al2-s2
run-point-search | decision.outcome | gone refused none | !lfp-44-11-3decies-p3-al2-s2
run-point-search | decision.decidedAt | gone at at+1s +1d +31d | !lfp-44-11-3decies-p3-al2-s2
run-point-search | decision.decidedAt | -366d -31d | +blocked-by:decision-older-than-seven-days
run-point-search | decision.by | gone | ?lfp-44-11-3decies-p3-al2-s2
run-point-search | decision.by.role | gone | ?lfp-44-11-3decies-p3-al2-s2
run-point-search | decision.by.body | gone | ?lfp-44-11-3decies-p3-al2-s2
run-point-search | decision.by.body | blank | !lfp-44-11-3decies-p3-al2-s2
run-point-search | service.body | gone | ?lfp-44-11-3decies-p3-al2-s2
run-point-search | service.body | blank | !lfp-44-11-3decies-p3-al2-s2
run-point-search | decision.covers | gone false | !lfp-44-11-3decies-p3-al2-s2
run-point-search | journalOn | gone | ?lfp-44-11-3novies
run-point-search | journalOn | false | !lfp-44-11-3novies
run-point-search | deadline first-month-ends | 2026-12-10T09:00:00Z | lfp-44-11-3decies-p3-al2-s3
run-point-search | deadline latest-deletion | 2027-11-10T09:00:00Z | lfp-44-11-3decies-p2-al1
run-point-search | deadline journal-kept-until | 2036-11-20T23:00:00Z | lfp-44-11-3novies-duree
issue-correlation-directive | issuedBy | gone | ?lfp-44-4-p4-al1
issue-correlation-directive | issuedBy | none without-1 | !lfp-44-4-p4-al1
issue-correlation-directive | published | gone | ?lfp-44-4-p4-al1
issue-correlation-directive | published | false | !lfp-44-4-p4-al1
issue-correlation-directive | measured | gone | ?lfp-44-4-p4-al1
issue-correlation-directive | measured.verdict | gone | ?lfp-44-4-p4-al1
issue-correlation-directive | measured.verdict | not-met | !lfp-44-4-p4-al1
issue-correlation-directive | criteria | gone | ?lfp-44-4-p4-al2-s1
issue-correlation-directive | criteria | none without-1 without-2 without-3 | !lfp-44-4-p4-al2-s1
issue-correlation-directive | namesAuthority | gone | ?lfp-44-4-p4-al2-s2
issue-correlation-directive | namesAuthority | false | !lfp-44-4-p4-al2-s2
issue-correlation-directive | namesDatabases | gone | ?lfp-44-4-p4-al2-s2
issue-correlation-directive | namesDatabases | false | !lfp-44-4-p4-al2-s2
connect-databases | directive | gone | !lfp-44-4-p4-al1
connect-databases | directive.reference | gone | !lfp-44-4-p4-al1
connect-databases | limits | gone | ?lfp-44-4-p4-al2-s1 ?lfp-44-4-p4-al2-s2
connect-databases | directive.issuedBy | gone | ?lfp-44-4-p4-al1
connect-databases | directive.issuedBy | none without-1 | !lfp-44-4-p4-al1
connect-databases | directive.published | gone | ?lfp-44-4-p4-al1
connect-databases | directive.published | false | !lfp-44-4-p4-al1
connect-databases | directive.issuedAt | at+1s | !lfp-44-4-p4-al1
connect-databases | limits.withinTime | gone | ?lfp-44-4-p4-al2-s1
connect-databases | limits.withinTime | false | !lfp-44-4-p4-al2-s1
connect-databases | limits.withinArea | gone | ?lfp-44-4-p4-al2-s1
connect-databases | limits.withinArea | false | !lfp-44-4-p4-al2-s1
connect-databases | limits.withinFrequency | gone | ?lfp-44-4-p4-al2-s1
connect-databases | limits.withinFrequency | false | !lfp-44-4-p4-al2-s1
connect-databases | limits.databasesListed | gone | ?lfp-44-4-p4-al2-s2
connect-databases | limits.databasesListed | false | !lfp-44-4-p4-al2-s2
connect-databases | limits.permittedByNamedAuthority | gone | ?lfp-44-4-p4-al2-s2
connect-databases | limits.permittedByNamedAuthority | false | !lfp-44-4-p4-al2-s2
connect-databases | journalOn | gone | ?lfp-44-11-3novies
connect-databases | journalOn | false | !lfp-44-11-3novies
connect-databases | deadline journal-kept-until | 2036-11-20T23:00:00Z | lfp-44-11-3novies-duree
plan-correlation | mode | gone | !lfp-44-11-3decies-p4-al4
plan-correlation | branch | judicial | !lfp-44-11-3septies-pt1-a
plan-correlation | purpose | gone | ?lfp-44-11-3septies-pt2
plan-correlation | purpose.branch | gone judicial | !lfp-44-11-3septies-pt2
plan-correlation | purpose.hypothesis445 | gone | ?lfp-44-11-3septies-pt2
plan-correlation | purpose.hypothesis445 | 1 6 none | !lfp-44-11-3septies-pt2
plan-correlation | purpose.hypothesis445 | 5 | ?lfp-44-11-3septies-pt2-limite
plan-correlation | requesterIsPolice | false | !lfp-44-11-3decies-p4-al4
plan-correlation | requestedBy | gone | ?lfp-44-11-3decies-p4-al4
plan-correlation | requestedBy.role | gone | ?lfp-44-11-3decies-p4-al4
plan-correlation | kind | gone | ?lfp-44-11-3decies-p4-al1-pt1
plan-correlation | kind | criteria | +lfp-44-11-3decies-p4-al1-pt2 +duty:obtain-approval:lfp-44-11-3decies-p4-al3-dpd
plan-correlation | list | gone | !lfp-44-11-3decies-p4-al1-pt1 ?lfp-44-11-3decies-p4-al1-pt1
plan-correlation | list.source | gone | ?lfp-44-11-3decies-p4-al1-pt1
plan-correlation | list.source | private-list other | !lfp-44-11-3decies-p4-al1-pt1
plan-correlation | list.legalBasis | gone blank | !lfp-44-11-3decies-p4-al1-pt1
plan-correlation | directive | gone | +blocked-by:directives-not-loaded +warning:directives-assumed
plan-correlation | directive.reference | gone | +blocked-by:directives-not-loaded +warning:directives-assumed
plan-correlation | limits | gone | ?lfp-44-4-p4-al2-s1 ?lfp-44-4-p4-al2-s2
plan-correlation | directive.issuedBy | gone | ?lfp-44-4-p4-al1
plan-correlation | directive.issuedBy | none without-1 | !lfp-44-4-p4-al1
plan-correlation | directive.published | gone | ?lfp-44-4-p4-al1
plan-correlation | directive.published | false | !lfp-44-4-p4-al1
plan-correlation | directive.issuedAt | at+1s | !lfp-44-4-p4-al1
plan-correlation | limits.withinTime | gone | ?lfp-44-4-p4-al2-s1
plan-correlation | limits.withinTime | false | !lfp-44-4-p4-al2-s1
plan-correlation | limits.withinArea | gone | ?lfp-44-4-p4-al2-s1
plan-correlation | limits.withinArea | false | !lfp-44-4-p4-al2-s1
plan-correlation | limits.withinFrequency | gone | ?lfp-44-4-p4-al2-s1
plan-correlation | limits.withinFrequency | false | !lfp-44-4-p4-al2-s1
plan-correlation | limits.databasesListed | gone | ?lfp-44-4-p4-al2-s2
plan-correlation | limits.databasesListed | false | !lfp-44-4-p4-al2-s2
plan-correlation | limits.permittedByNamedAuthority | gone | ?lfp-44-4-p4-al2-s2
plan-correlation | limits.permittedByNamedAuthority | false | !lfp-44-4-p4-al2-s2
plan-correlation | kind | list | +lfp-44-11-3decies-p4-al1-pt1 +lfp-44-4-p4-al1 +lfp-44-4-p4-al2-s1 +lfp-44-4-p4-al2-s2 +duty:notify-control-organ:lfp-44-11-3decies-p4-al5-pt2 +duty:obtain-content-authorisation:lfp-44-11-3decies-p4-al2-pt1 +warning:stored-copy
plan-correlation | branch | administrative | !lfp-44-11-3septies-pt2
plan-correlation | purpose | gone | ?lfp-44-11-3septies-pt1-a
plan-correlation | purpose.branch | gone administrative | !lfp-44-11-3septies-pt1-a
plan-correlation | purpose.judicialGround | gone offence | ?lfp-44-11-3septies-pt1-a
plan-correlation | purpose.judicialGround | road-traffic | ?lfp-44-11-3septies-pt1-b +warning:host-road-traffic
plan-correlation | purpose.judicialGround | worrying-disappearance | ?lfp-44-11-3septies-pt1-c
plan-correlation | purpose.judicialGround | other | !lfp-44-11-3septies-pt1-a
authorise-list-content | branch | gone | ?lfp-44-11-3decies-p4-al2-pt1
authorise-list-content | branch | judicial | +lfp-44-11-3decies-p4-al2-pt2
authorise-list-content | authorisedBy | gone | ?lfp-44-11-3decies-p4-al2-pt1
authorise-list-content | service | gone | ?lfp-44-11-3decies-p4-al2-pt1
authorise-list-content | authorisedBy.role | gone | ?lfp-44-11-3decies-p4-al2-pt1
authorise-list-content | service.level | federal | !lfp-44-11-3decies-p4-al2-pt1
authorise-list-content | authorisedBy.body | gone | ?lfp-44-11-3decies-p4-al2-pt1
authorise-list-content | authorisedBy.body | blank | !lfp-44-11-3decies-p4-al2-pt1
authorise-list-content | service.body | gone | ?lfp-44-11-3decies-p4-al2-pt1
authorise-list-content | service.body | blank | !lfp-44-11-3decies-p4-al2-pt1
authorise-list-content | outcome | gone | !lfp-44-11-3decies-p4-al2-pt1
authorise-list-content | list | gone | !lfp-44-11-3decies-p4-al1-pt1 !lfp-44-11-3decies-p4-al2-pt1 ?lfp-44-11-3decies-p4-al1-pt1
authorise-list-content | list.contentReference | gone blank | !lfp-44-11-3decies-p4-al2-pt1
authorise-list-content | list.source | gone | ?lfp-44-11-3decies-p4-al1-pt1
authorise-list-content | list.source | private-list other | !lfp-44-11-3decies-p4-al1-pt1
authorise-list-content | list.legalBasis | gone blank | !lfp-44-11-3decies-p4-al1-pt1
authorise-list-content | authoriserIsRequester | true | +blocked-by:authoriser-is-requester
authorise-list-content | branch | administrative | +lfp-44-11-3decies-p4-al2-pt1
authorise-list-content | authorisedBy | gone | ?lfp-44-11-3decies-p4-al2-pt2
authorise-list-content | service | gone | ?lfp-44-11-3decies-p4-al2-pt2
authorise-list-content | authorisedBy.role | gone | ?lfp-44-11-3decies-p4-al2-pt2
authorise-list-content | service.level | federal | !lfp-44-11-3decies-p4-al2-pt2
authorise-list-content | authorisedBy.body | gone | ?lfp-44-11-3decies-p4-al2-pt2
authorise-list-content | authorisedBy.body | blank | !lfp-44-11-3decies-p4-al2-pt2
authorise-list-content | service.body | gone | ?lfp-44-11-3decies-p4-al2-pt2
authorise-list-content | service.body | blank | !lfp-44-11-3decies-p4-al2-pt2
authorise-list-content | outcome | gone | !lfp-44-11-3decies-p4-al2-pt2
authorise-list-content | list | gone | !lfp-44-11-3decies-p4-al1-pt1 !lfp-44-11-3decies-p4-al2-pt2 ?lfp-44-11-3decies-p4-al1-pt1
authorise-list-content | list.contentReference | gone blank | !lfp-44-11-3decies-p4-al2-pt2
approve-correlation-criteria | approvedBy | gone | ?lfp-44-11-3decies-p4-al3-dpd
approve-correlation-criteria | approvedBy.role | gone | ?lfp-44-11-3decies-p4-al3-dpd
approve-correlation-criteria | outcome | gone silent | !lfp-44-11-3decies-p4-al3-dpd
approve-correlation-criteria | approverIsController | true | +blocked-by:dpo-not-independent
approve-correlation-criteria | criteria | gone | !lfp-44-11-3decies-p4-al1-pt2 ?lfp-44-11-3decies-p4-al3-cible ?lfp-44-11-3decies-p4-al3-individu ?lfp-44-11-3decies-p4-al3-sensible
approve-correlation-criteria | criteria.contentReference | gone blank | !lfp-44-11-3decies-p4-al1-pt2
approve-correlation-criteria | criteria.aimsAtIndividual | gone | ?lfp-44-11-3decies-p4-al3-individu
approve-correlation-criteria | criteria.aimsAtIndividual | true | !lfp-44-11-3decies-p4-al3-individu
approve-correlation-criteria | criteria.basedOnSensitiveData | gone | ?lfp-44-11-3decies-p4-al3-sensible
approve-correlation-criteria | criteria.basedOnSensitiveData | true | !lfp-44-11-3decies-p4-al3-sensible
approve-correlation-criteria | criteria.possibleProxy | true | ?lfp-44-11-3decies-p4-al3-sensible
approve-correlation-criteria | criteria.targeted | gone | ?lfp-44-11-3decies-p4-al3-cible
approve-correlation-criteria | criteria.targeted.verdict | gone | ?lfp-44-11-3decies-p4-al3-cible
approve-correlation-criteria | criteria.targeted.verdict | not-met | !lfp-44-11-3decies-p4-al3-cible
approve-correlation-criteria | criteria.proportionate | gone | ?lfp-44-11-3decies-p4-al3-cible
approve-correlation-criteria | criteria.proportionate.verdict | gone | ?lfp-44-11-3decies-p4-al3-cible
approve-correlation-criteria | criteria.proportionate.verdict | not-met | !lfp-44-11-3decies-p4-al3-cible
approve-correlation-criteria | criteria.specific | gone | ?lfp-44-11-3decies-p4-al3-cible
approve-correlation-criteria | criteria.specific.verdict | gone | ?lfp-44-11-3decies-p4-al3-cible
approve-correlation-criteria | criteria.specific.verdict | not-met | !lfp-44-11-3decies-p4-al3-cible
notify-correlation | branch | gone | ?lfp-44-11-3decies-p4-al5-pt2
notify-correlation | kind | gone | ?lfp-44-11-3decies-p4-al5-pt2
notify-correlation | notifierIsPolice | false | !lfp-44-11-3decies-p4-al5-pt2
notify-correlation | notifiedBy | gone | ?lfp-44-11-3decies-p4-al5-pt2
notify-correlation | notifiedBy.role | gone | ?lfp-44-11-3decies-p4-al5-pt2
notify-correlation | addressee | gone | ?lfp-44-11-3decies-p4-al5-pt2
notify-correlation | listIdentified | gone false | !lfp-44-11-3decies-p4-al5-pt2
notify-correlation | startsAt | gone | ?lfp-44-11-3decies-p4-al5-pt2
notify-correlation | startsAt | at-1s at -366d -31d -1d | !lfp-44-11-3decies-p4-al5-pt2
run-correlation | mode | gone | !lfp-44-11-3decies-p4-al4
run-correlation | branch | judicial | !lfp-44-11-3septies-pt1-a +lfp-44-11-3decies-p4-al2-pt2 +lfp-44-11-3decies-p4-al6-s1
run-correlation | purpose | gone | ?lfp-44-11-3septies-pt2
run-correlation | purpose.branch | gone judicial | !lfp-44-11-3septies-pt2
run-correlation | purpose.hypothesis445 | gone | ?lfp-44-11-3septies-pt2
run-correlation | purpose.hypothesis445 | 1 6 none | !lfp-44-11-3septies-pt2
run-correlation | purpose.hypothesis445 | 5 | ?lfp-44-11-3septies-pt2-limite
run-correlation | kind | gone | ?lfp-44-11-3decies-p4-al1-pt1
run-correlation | kind | criteria | !lfp-44-11-3decies-p4-al3-dpd +lfp-44-11-3decies-p4-al1-pt2
run-correlation | listAuthorisation | gone | !lfp-44-11-3decies-p4-al2-pt1
run-correlation | list | gone | !lfp-44-11-3decies-p4-al1-pt1 ?lfp-44-11-3decies-p4-al1-pt1
run-correlation | list.source | gone | ?lfp-44-11-3decies-p4-al1-pt1
run-correlation | list.source | private-list other | !lfp-44-11-3decies-p4-al1-pt1
run-correlation | list.legalBasis | gone blank | !lfp-44-11-3decies-p4-al1-pt1
run-correlation | listAuthorisation.outcome | gone refused none | !lfp-44-11-3decies-p4-al2-pt1
run-correlation | service | gone | ?lfp-44-11-3decies-p4-al2-pt1
run-correlation | service.level | federal | !lfp-44-11-3decies-p4-al2-pt1
run-correlation | listAuthorisation.decidedAt | gone | ?lfp-44-11-3decies-p4-al2-pt1
run-correlation | listAuthorisation.decidedAt | at at+1s +1d +31d | !lfp-44-11-3decies-p4-al2-pt1
run-correlation | listAuthorisation.by | gone | ?lfp-44-11-3decies-p4-al2-pt1
run-correlation | listAuthorisation.by.role | gone | ?lfp-44-11-3decies-p4-al2-pt1
run-correlation | listAuthorisation.by.body | gone | ?lfp-44-11-3decies-p4-al2-pt1
run-correlation | listAuthorisation.by.body | blank | !lfp-44-11-3decies-p4-al2-pt1
run-correlation | service.body | gone | ?lfp-44-11-3decies-p4-al2-pt1
run-correlation | service.body | blank | !lfp-44-11-3decies-p4-al2-pt1
run-correlation | listAuthorisation.contentUnchanged | gone | ?lfp-44-11-3decies-p4-al2-pt1
run-correlation | listAuthorisation.contentUnchanged | false | !lfp-44-11-3decies-p4-al2-pt1
run-correlation | notice | gone | !lfp-44-11-3decies-p4-al5-pt2
run-correlation | notice.sentAt | gone at at+1s +1d +31d | !lfp-44-11-3decies-p4-al5-pt2
run-correlation | notice.given | false | !lfp-44-11-3decies-p4-al5-pt2
run-correlation | notice.toWhom | gone | ?lfp-44-11-3decies-p4-al5-pt2
run-correlation | notice.coversList | gone | ?lfp-44-11-3decies-p4-al5-pt2
run-correlation | notice.coversList | false | !lfp-44-11-3decies-p4-al5-pt2
run-correlation | directive | gone | +blocked-by:directives-not-loaded +warning:directives-assumed
run-correlation | directive.reference | gone | +blocked-by:directives-not-loaded +warning:directives-assumed
run-correlation | limits | gone | ?lfp-44-4-p4-al2-s1 ?lfp-44-4-p4-al2-s2
run-correlation | directive.issuedBy | gone | ?lfp-44-4-p4-al1
run-correlation | directive.issuedBy | none without-1 | !lfp-44-4-p4-al1
run-correlation | directive.published | gone | ?lfp-44-4-p4-al1
run-correlation | directive.published | false | !lfp-44-4-p4-al1
run-correlation | directive.issuedAt | at+1s | !lfp-44-4-p4-al1
run-correlation | limits.withinTime | gone | ?lfp-44-4-p4-al2-s1
run-correlation | limits.withinTime | false | !lfp-44-4-p4-al2-s1
run-correlation | limits.withinArea | gone | ?lfp-44-4-p4-al2-s1
run-correlation | limits.withinArea | false | !lfp-44-4-p4-al2-s1
run-correlation | limits.withinFrequency | gone | ?lfp-44-4-p4-al2-s1
run-correlation | limits.withinFrequency | false | !lfp-44-4-p4-al2-s1
run-correlation | limits.databasesListed | gone | ?lfp-44-4-p4-al2-s2
run-correlation | limits.databasesListed | false | !lfp-44-4-p4-al2-s2
run-correlation | limits.permittedByNamedAuthority | gone | ?lfp-44-4-p4-al2-s2
run-correlation | limits.permittedByNamedAuthority | false | !lfp-44-4-p4-al2-s2
run-correlation | recordedFrom | gone | ?lfp-44-11-3decies-p4-al5-pt1
run-correlation | recordedFrom | at-1s at at+1s +1d +31d | !law/interval-reversed
run-correlation | recordedFrom | -366d | !lfp-44-11-3decies-p2-al1 !lfp-44-11-3decies-p4-al5-pt1
run-correlation | recordedFrom | -31d | !lfp-44-11-3decies-p4-al5-pt1
run-correlation | recordedTo | gone | ?lfp-44-11-3decies-p4-al5-pt1
run-correlation | recordedTo | -366d -31d -1d | !law/interval-reversed
run-correlation | sealed | true | !lfp-44-11-3decies-p4-al5-pt1
run-correlation | journalOn | gone | ?lfp-44-11-3novies
run-correlation | journalOn | false | !lfp-44-11-3novies
run-correlation | mode | gone | !lfp-44-11-3decies-p4-al4 +lfp-44-11-3decies-p2-al1
run-correlation | mode | afterwards | +lfp-44-11-3decies-p2-al1
run-correlation | branch | judicial | !lfp-44-11-3septies-pt1-a +lfp-44-11-3decies-p4-al6-s1
run-correlation | kind | list | +lfp-44-11-3decies-p4-al1-pt1 +lfp-44-11-3decies-p4-al2-pt1 +lfp-44-11-3decies-p4-al5-pt2 +lfp-44-4-p4-al1 +lfp-44-4-p4-al2-s1 +lfp-44-4-p4-al2-s2 +warning:stored-copy
run-correlation | criteriaApproval | gone | !lfp-44-11-3decies-p4-al3-dpd
run-correlation | criteriaApproval.outcome | gone refused silent | !lfp-44-11-3decies-p4-al3-dpd
run-correlation | criteriaApproval.by | gone | ?lfp-44-11-3decies-p4-al3-dpd
run-correlation | criteriaApproval.decidedAt | gone | ?lfp-44-11-3decies-p4-al3-dpd
run-correlation | criteriaApproval.decidedAt | at at+1s +31d | !lfp-44-11-3decies-p4-al3-dpd
run-correlation | criteriaApproval.contentUnchanged | gone | ?lfp-44-11-3decies-p4-al3-dpd
run-correlation | criteriaApproval.contentUnchanged | false | !lfp-44-11-3decies-p4-al3-dpd
run-correlation | branch | administrative | !lfp-44-11-3septies-pt2 +lfp-44-11-3decies-p4-al2-pt1 +lfp-44-11-3decies-p4-al5-pt1 +lfp-44-11-3decies-p4-al5-pt2
run-correlation | purpose | gone | ?lfp-44-11-3septies-pt1-a
run-correlation | purpose.branch | gone administrative | !lfp-44-11-3septies-pt1-a
run-correlation | purpose.judicialGround | gone offence | ?lfp-44-11-3septies-pt1-a
run-correlation | purpose.judicialGround | road-traffic | ?lfp-44-11-3septies-pt1-b +warning:host-road-traffic
run-correlation | purpose.judicialGround | worrying-disappearance | ?lfp-44-11-3septies-pt1-c
run-correlation | purpose.judicialGround | other | !lfp-44-11-3septies-pt1-a
run-correlation | listAuthorisation | gone | !lfp-44-11-3decies-p4-al2-pt2
run-correlation | listAuthorisation.outcome | gone refused none | !lfp-44-11-3decies-p4-al2-pt2
run-correlation | service | gone | ?lfp-44-11-3decies-p4-al2-pt2
run-correlation | service.level | federal | !lfp-44-11-3decies-p4-al2-pt2
run-correlation | listAuthorisation.decidedAt | gone | ?lfp-44-11-3decies-p4-al2-pt2
run-correlation | listAuthorisation.decidedAt | at at+1s +1d +31d | !lfp-44-11-3decies-p4-al2-pt2
run-correlation | listAuthorisation.by | gone | ?lfp-44-11-3decies-p4-al2-pt2
run-correlation | listAuthorisation.by.role | gone | ?lfp-44-11-3decies-p4-al2-pt2
run-correlation | listAuthorisation.by.body | gone | ?lfp-44-11-3decies-p4-al2-pt2
run-correlation | listAuthorisation.by.body | blank | !lfp-44-11-3decies-p4-al2-pt2
run-correlation | service.body | gone | ?lfp-44-11-3decies-p4-al2-pt2
run-correlation | service.body | blank | !lfp-44-11-3decies-p4-al2-pt2
run-correlation | listAuthorisation.contentUnchanged | gone | ?lfp-44-11-3decies-p4-al2-pt2
run-correlation | listAuthorisation.contentUnchanged | false | !lfp-44-11-3decies-p4-al2-pt2
run-correlation | recordedFrom | gone | ?lfp-44-11-3decies-p4-al6-s1
run-correlation | recordedFrom | -366d | !lfp-44-11-3decies-p2-al1 !lfp-44-11-3decies-p4-al6-s1 !lfp-44-11-3decies-p4-al6-s2 ?lfp-44-11-3decies-p4-al6-s2 +warning:penalty-levels
run-correlation | recordedFrom | -31d | !lfp-44-11-3decies-p4-al6-s2 ?lfp-44-11-3decies-p4-al6-s2 +warning:penalty-levels
run-correlation | recordedTo | gone | ?lfp-44-11-3decies-p4-al6-s1
run-correlation | sealed | true | !lfp-44-11-3decies-p4-al6-s1
run-correlation | mode | realtime | +lfp-44-11-3decies-p4-al6-s1 +duty:keep-journal:lfp-44-11-3novies-duree
run-correlation | branch | administrative | !lfp-44-11-3decies-p4-al5-pt1 !lfp-44-11-3septies-pt2 +lfp-44-11-3decies-p4-al2-pt1 +lfp-44-11-3decies-p4-al5-pt2
run-correlation | recordedFrom | gone | ?lfp-44-11-3decies-p4-al6-s1 +duty:keep-journal:lfp-44-11-3novies-duree
run-correlation | recordedTo | gone | ?lfp-44-11-3decies-p4-al6-s1 +duty:keep-journal:lfp-44-11-3novies-duree
run-correlation | prosecutorAuthorisation | gone | !lfp-44-11-3decies-p4-al6-s2
run-correlation | prosecutorAuthorisation.outcome | gone refused none | !lfp-44-11-3decies-p4-al6-s2
run-correlation | prosecutorAuthorisation.decidedAt | at at+1s | !lfp-44-11-3decies-p4-al6-s2
run-correlation | prosecutorAuthorisation.covers | false | !lfp-44-11-3decies-p4-al6-s2
run-correlation | deadline first-month-ends | 2026-12-10T09:00:00Z | lfp-44-11-3decies-p4-al5-pt1
run-correlation | deadline latest-deletion | 2027-11-10T09:00:00Z | lfp-44-11-3decies-p2-al1
run-correlation | deadline journal-kept-until | 2036-11-20T23:00:00Z | lfp-44-11-3novies-duree
end-correlation | ground | gone | ?lfp-44-11-3novies
end-correlation | journalOn | gone false | ?lfp-44-11-3novies
end-correlation | deadline journal-kept-until | 2036-11-20T23:00:00Z | lfp-44-11-3novies-duree
record-hit | recordedAt | gone | ?lfp-44-11-3decies-p2-al1
record-hit | recordedAt | -366d | !lfp-44-11-3decies-p2-al1
record-hit | feedingConditionsMet | gone | ?lfp-44-11-3decies-p2-al2-copie
record-hit | feedingConditionsMet | false | !lfp-44-11-3decies-p2-al2-copie
record-hit | conditionsMetAt | gone | ?lfp-44-11-3decies-p2-al2-delai
record-hit | journalOn | gone | ?lfp-44-11-3novies
record-hit | journalOn | false | !lfp-44-11-3novies
record-hit | deadline latest-deletion | 2027-11-10T09:00:00Z | lfp-44-11-3decies-p2-al1
record-hit | deadline validation-due | 2026-12-20 | lfp-44-11-3decies-p2-al2-delai
record-hit | deadline journal-kept-until | 2036-11-20T23:00:00Z | lfp-44-11-3novies-duree
record-hit | duty validate-hit | 2026-12-20T23:00:00Z | lfp-44-11-3decies-p2-al2-delai
validate-hit | validatedBy | gone | ?lfp-44-11-3decies-p2-al2-delai
validate-hit | validatedBy.role | gone | ?lfp-44-11-3decies-p2-al2-delai
validate-hit | validatorIsPolice | false | !lfp-44-11-3decies-p2-al2-delai
validate-hit | automatic | true | !lfp-44-11-3decies-p2-al2-delai
validate-hit | outcome | gone | !lfp-44-11-3decies-p2-al2-delai
validate-hit | comparedWithPhoto | gone | ?lfp-44-11-3decies-p2-al2-delai
validate-hit | comparedWithPhoto | false | !lfp-44-11-3decies-p2-al2-delai
validate-hit | conditionConfirmed | gone | ?lfp-44-11-3decies-p2-al2-copie
validate-hit | conditionConfirmed.verdict | gone | ?lfp-44-11-3decies-p2-al2-copie
validate-hit | conditionConfirmed.verdict | not-met | !lfp-44-11-3decies-p2-al2-copie
validate-hit | conditionsMetAt | gone | ?lfp-44-11-3decies-p2-al2-delai
validate-hit | conditionsMetAt | -366d -31d | !lfp-44-11-3decies-p2-al2-delai +duty:report-lapsed-hit:lfp-44-11-3decies-p2-al2-delai
validate-hit | recordedAt | gone | ?lfp-44-11-3decies-p2-al1
validate-hit | recordedAt | -366d | !lfp-44-11-3decies-p2-al1
validate-hit | journalOn | gone | ?lfp-44-11-3novies
validate-hit | journalOn | false | !lfp-44-11-3novies
validate-hit | validatorIsListAuthor | true | +blocked-by:validator-is-list-author
validate-hit | deadline validation-due | 2026-12-12 | lfp-44-11-3decies-p2-al2-delai
validate-hit | deadline latest-deletion | 2027-11-10T09:00:00Z | lfp-44-11-3decies-p2-al1
validate-hit | deadline journal-kept-until | 2036-11-20T23:00:00Z | lfp-44-11-3novies-duree
expire-hit | conditionsMetAt | gone | ?lfp-44-11-3decies-p2-al2-delai
expire-hit | conditionsMetAt | at-1s at at+1s +1d +31d | !lfp-44-11-3decies-p2-al2-delai
expire-hit | validated | gone | ?lfp-44-11-3decies-p2-al2-delai
expire-hit | validated | true | !lfp-44-11-3decies-p2-al2-delai
expire-hit | deadline validation-due | 2026-11-19 | lfp-44-11-3decies-p2-al2-delai
expire-hit | deadline journal-kept-until | 2036-11-20T23:00:00Z | lfp-44-11-3novies-duree
copy-hit | target | gone | ?lfp-44-11-3decies-p2-al2-copie
copy-hit | target | special-database other | !lfp-44-11-3decies-p2-al2-copie
copy-hit | automatic | true | !lfp-44-11-3decies-p2-al2-delai
copy-hit | validation | gone rejected none | !lfp-44-11-3decies-p2-al2-delai
copy-hit | validatedAt | gone | !lfp-44-11-3decies-p2-al2-delai
copy-hit | validatedAt | +31d | !lfp-44-11-3decies-p2-al2-delai +duty:report-lapsed-hit:lfp-44-11-3decies-p2-al2-delai
copy-hit | conditionsMetAt | gone | ?lfp-44-11-3decies-p2-al2-delai
copy-hit | conditionsMetAt | -366d -31d | !lfp-44-11-3decies-p2-al2-delai +duty:report-lapsed-hit:lfp-44-11-3decies-p2-al2-delai
copy-hit | recordedAt | gone | ?lfp-44-11-3decies-p2-al1
copy-hit | recordedAt | -366d | !lfp-44-11-3decies-p2-al1
copy-hit | journalOn | gone | ?lfp-44-11-3novies
copy-hit | journalOn | false | !lfp-44-11-3novies
copy-hit | deadline validation-due | 2026-12-12 | lfp-44-11-3decies-p2-al2-delai
copy-hit | deadline latest-deletion | 2027-11-10T09:00:00Z | lfp-44-11-3decies-p2-al1
copy-hit | deadline journal-kept-until | 2036-11-20T23:00:00Z | lfp-44-11-3novies-duree
transmit-reads | sentBy | gone | ?lfp-44-11-3sexies-p2
transmit-reads | sentBy.role | gone | ?lfp-44-11-3sexies-p2
transmit-reads | nationalDatabaseExists | gone | ?lfp-44-11-3sexies-p2
transmit-reads | nationalDatabaseExists | false | !lfp-44-11-3sexies-p2 +warning:no-national-database
transmit-reads | readsHeld | gone | ?lfp-44-11-3sexies-p2
transmit-reads | readsHeld | 999 1001 | !lfp-44-11-3sexies-p2
transmit-reads | readsSent | gone | ?lfp-44-11-3sexies-p2
transmit-reads | readsSent | 999 1001 | !lfp-44-11-3sexies-p2
transmit-reads | recordedAt | gone | ?lfp-44-11-3decies-p2-al1
transmit-reads | recordedAt | -366d | !lfp-44-11-3decies-p2-al1
transmit-reads | journalOn | gone | ?lfp-44-11-3novies
transmit-reads | journalOn | false | !lfp-44-11-3novies
transmit-reads | deadline latest-deletion | 2027-11-10T09:00:00Z | lfp-44-11-3decies-p2-al1
transmit-reads | deadline journal-kept-until | 2036-11-20T23:00:00Z | lfp-44-11-3novies-duree
acknowledge-transmission | acknowledgedBy | gone | ?lfp-44-11-3sexies-p2
acknowledge-transmission | acknowledgedBy.role | gone | ?lfp-44-11-3sexies-p2
acknowledge-transmission | readsSent | gone | ?lfp-44-11-3sexies-p2
acknowledge-transmission | readsSent | 999 1001 | !lfp-44-11-3sexies-p2
acknowledge-transmission | readsReceived | gone | ?lfp-44-11-3sexies-p2
acknowledge-transmission | readsReceived | 999 1001 | !lfp-44-11-3sexies-p2
acknowledge-transmission | digestEqual | gone | ?lfp-44-11-3sexies-p2
acknowledge-transmission | digestEqual | false | !lfp-44-11-3sexies-p2
acknowledge-transmission | recordedAt | gone | ?lfp-44-11-3decies-p2-al1
acknowledge-transmission | recordedAt | -366d | !lfp-44-11-3decies-p2-al1
acknowledge-transmission | journalOn | gone | ?lfp-44-11-3novies
acknowledge-transmission | journalOn | false | !lfp-44-11-3novies
acknowledge-transmission | deadline latest-deletion | 2027-11-10T09:00:00Z | lfp-44-11-3decies-p2-al1
acknowledge-transmission | deadline journal-kept-until | 2036-11-20T23:00:00Z | lfp-44-11-3novies-duree
`;

/** What each provision of this part asks, and of whom: provision | who can supply or mend it | facts | acts (the signs: `asked.test.ts`). */
export const databaseAsked = `
lfp-44-1-p2-bio | control-organ | ? | create-technical-database ingest-read
lfp-44-11-3decies-p1-pt1 | - | dataClasses | create-technical-database ingest-read
lfp-44-11-3decies-p1-pt1 | database-controller | ! | create-technical-database ingest-read
lfp-44-11-3decies-p1-pt2 | database-controller | ! | create-technical-database ingest-read
lfp-44-11-3decies-p1-pt3 | database-controller | ! | ingest-read
lfp-44-11-3decies-p1-pt4 | database-controller | ! | create-technical-database ingest-read
lfp-44-11-3decies-p1-pt5 | database-controller | ! | create-technical-database ingest-read
lfp-44-11-3decies-p1-pt6 | - | ! | create-technical-database ingest-read
lfp-44-11-3decies-p1-pt6 | database-controller | ! | ingest-read
lfp-44-11-3decies-p2-al1 | - | ! | request-point-search decide-point-search run-correlation
lfp-44-11-3decies-p2-al1 | - | recordedAt | ingest-read delete-read record-hit validate-hit copy-hit transmit-reads acknowledge-transmission
lfp-44-11-3decies-p2-al1 | database-controller | ! | ingest-read
lfp-44-11-3decies-p2-al1 | database-controller | retention | create-technical-database
lfp-44-11-3decies-p2-al2-copie | - | ! feedingConditionsMet | record-hit
lfp-44-11-3decies-p2-al2-copie | database-controller | ! target | copy-hit
lfp-44-11-3decies-p2-al2-copie | operational-member | ! conditionConfirmed | validate-hit
lfp-44-11-3decies-p2-al2-delai | - | ! validated | expire-hit
lfp-44-11-3decies-p2-al2-delai | - | conditionsMetAt | record-hit validate-hit expire-hit copy-hit
lfp-44-11-3decies-p2-al2-delai | operational-member | ! comparedWithPhoto outcome validatorIsPolice | validate-hit
lfp-44-11-3decies-p2-al2-delai | operational-member | validatedAt | copy-hit
lfp-44-11-3decies-p3-al1-s1 | control-organ | ! | request-point-search decide-point-search
lfp-44-11-3decies-p3-al1-s1 | operational-member | ! missionReference operationalReasons subject | request-point-search decide-point-search
lfp-44-11-3decies-p3-al1-s1 | police-service | ! requesterIsPolice | request-point-search
lfp-44-11-3decies-p3-al1-s2 | chief-of-corps administrative-police-officer | ! decidedBy.body decidedBy.role outcome service.body | decide-point-search
lfp-44-11-3decies-p3-al1-s2 | chief-of-corps federal-director requesting-director administrative-police-officer | service.body | decide-point-search
lfp-44-11-3decies-p3-al1-s2 | federal-director requesting-director administrative-police-officer | ! | decide-point-search
lfp-44-11-3decies-p3-al2-s1 | control-organ | ! | request-point-search decide-point-search run-point-search
lfp-44-11-3decies-p3-al2-s1 | operational-member | ! missionReference operationalReasons subject | request-point-search decide-point-search run-point-search
lfp-44-11-3decies-p3-al2-s1 | police-service | ! | request-point-search run-point-search
lfp-44-11-3decies-p3-al2-s1 | police-service | requesterIsPolice | request-point-search
lfp-44-11-3decies-p3-al2-s1 | police-service | searcherIsPolice | run-point-search
lfp-44-11-3decies-p3-al2-s2 | chief-of-corps federal-director requesting-director judicial-police-officer prosecutor | decision.decidedAt | run-point-search
lfp-44-11-3decies-p3-al2-s2 | chief-of-corps federal-director requesting-director judicial-police-officer prosecutor | service.body | decide-point-search run-point-search
lfp-44-11-3decies-p3-al2-s2 | chief-of-corps judicial-police-officer prosecutor | ! service.body | decide-point-search run-point-search
lfp-44-11-3decies-p3-al2-s2 | chief-of-corps judicial-police-officer prosecutor | decidedBy.body decidedBy.role outcome | decide-point-search
lfp-44-11-3decies-p3-al2-s2 | chief-of-corps judicial-police-officer prosecutor | decision decision.by.body decision.by.role decision.covers decision.decidedAt decision.outcome | run-point-search
lfp-44-11-3decies-p3-al2-s2 | federal-director requesting-director judicial-police-officer prosecutor | ! | decide-point-search run-point-search
lfp-44-11-3decies-p3-al2-s2 | prosecutor | outcome | decide-point-search
lfp-44-11-3decies-p3-al2-s3 | prosecutor | ! decidedBy.role offence.maximumPenalty | decide-point-search
lfp-44-11-3decies-p4-al1-pt1 | operational-member | ! list.legalBasis list.source | plan-correlation authorise-list-content run-correlation
lfp-44-11-3decies-p4-al1-pt1 | operational-member | kind | plan-correlation run-correlation
lfp-44-11-3decies-p4-al1-pt2 | operational-member | criteria.contentReference | approve-correlation-criteria
lfp-44-11-3decies-p4-al2-pt1 | - | ! listAuthorisation.contentUnchanged listAuthorisation.decidedAt | run-correlation
lfp-44-11-3decies-p4-al2-pt1 | - | outcome | authorise-list-content
lfp-44-11-3decies-p4-al2-pt1 | chief-of-corps administrative-police-officer | ! service.body | authorise-list-content run-correlation
lfp-44-11-3decies-p4-al2-pt1 | chief-of-corps administrative-police-officer | authorisedBy.body authorisedBy.role | authorise-list-content
lfp-44-11-3decies-p4-al2-pt1 | chief-of-corps administrative-police-officer | listAuthorisation.by.body listAuthorisation.by.role listAuthorisation.outcome | run-correlation
lfp-44-11-3decies-p4-al2-pt1 | chief-of-corps federal-director requesting-director administrative-police-officer | service.body | authorise-list-content run-correlation
lfp-44-11-3decies-p4-al2-pt1 | federal-director requesting-director administrative-police-officer | ! | authorise-list-content run-correlation
lfp-44-11-3decies-p4-al2-pt1 | operational-member | branch list.contentReference | authorise-list-content
lfp-44-11-3decies-p4-al2-pt2 | - | ! listAuthorisation.contentUnchanged listAuthorisation.decidedAt | run-correlation
lfp-44-11-3decies-p4-al2-pt2 | - | outcome | authorise-list-content
lfp-44-11-3decies-p4-al2-pt2 | chief-of-corps federal-director requesting-director judicial-police-officer prosecutor | service.body | authorise-list-content run-correlation
lfp-44-11-3decies-p4-al2-pt2 | chief-of-corps judicial-police-officer prosecutor | ! service.body | authorise-list-content run-correlation
lfp-44-11-3decies-p4-al2-pt2 | chief-of-corps judicial-police-officer prosecutor | authorisedBy.body authorisedBy.role | authorise-list-content
lfp-44-11-3decies-p4-al2-pt2 | chief-of-corps judicial-police-officer prosecutor | listAuthorisation.by.body listAuthorisation.by.role listAuthorisation.outcome | run-correlation
lfp-44-11-3decies-p4-al2-pt2 | federal-director requesting-director judicial-police-officer prosecutor | ! | authorise-list-content run-correlation
lfp-44-11-3decies-p4-al2-pt2 | operational-member | list.contentReference | authorise-list-content
lfp-44-11-3decies-p4-al3-cible | dpo | ! criteria.proportionate criteria.specific criteria.targeted | approve-correlation-criteria
lfp-44-11-3decies-p4-al3-dpd | - | ! criteriaApproval.contentUnchanged criteriaApproval.decidedAt | run-correlation
lfp-44-11-3decies-p4-al3-dpd | dpo | ! approvedBy.role outcome | approve-correlation-criteria
lfp-44-11-3decies-p4-al3-dpd | dpo | criteriaApproval.by criteriaApproval.outcome | run-correlation
lfp-44-11-3decies-p4-al3-individu | operational-member | ! criteria.aimsAtIndividual | approve-correlation-criteria
lfp-44-11-3decies-p4-al3-sensible | dpo | criteria.proxyReview | approve-correlation-criteria
lfp-44-11-3decies-p4-al3-sensible | operational-member dpo | ! criteria.basedOnSensitiveData | approve-correlation-criteria
lfp-44-11-3decies-p4-al4 | operational-member | mode | plan-correlation run-correlation
lfp-44-11-3decies-p4-al4 | police-service | ! requesterIsPolice | plan-correlation
lfp-44-11-3decies-p4-al5-pt1 | - | recordedFrom recordedTo | run-correlation
lfp-44-11-3decies-p4-al5-pt1 | control-organ | ! | run-correlation
lfp-44-11-3decies-p4-al5-pt1 | operational-member | ! | run-correlation
lfp-44-11-3decies-p4-al5-pt2 | - | branch kind | notify-correlation
lfp-44-11-3decies-p4-al5-pt2 | control-organ | ! addressee | notify-correlation
lfp-44-11-3decies-p4-al5-pt2 | police-service | ! | notify-correlation run-correlation
lfp-44-11-3decies-p4-al5-pt2 | police-service | listIdentified notifierIsPolice startsAt | notify-correlation
lfp-44-11-3decies-p4-al5-pt2 | police-service | notice.coversList notice.sentAt notice.toWhom | run-correlation
lfp-44-11-3decies-p4-al6-s1 | - | ! recordedFrom recordedTo | run-correlation
lfp-44-11-3decies-p4-al6-s1 | control-organ | ! | run-correlation
lfp-44-11-3decies-p4-al6-s2 | prosecutor | ! offence.maximumPenalty prosecutorAuthorisation.by prosecutorAuthorisation.covers prosecutorAuthorisation.decidedAt prosecutorAuthorisation.outcome | run-correlation
lfp-44-11-3novies | database-controller | ! | create-technical-database inspect-technical-database ingest-read delete-read journal-processing run-point-search connect-databases run-correlation record-hit validate-hit copy-hit transmit-reads acknowledge-transmission
lfp-44-11-3novies | database-controller | ground | end-correlation
lfp-44-11-3novies | database-controller | journalOn | create-technical-database inspect-technical-database ingest-read delete-read journal-processing run-point-search connect-databases run-correlation end-correlation record-hit validate-hit copy-hit transmit-reads acknowledge-transmission
lfp-44-11-3novies-duree | - | ! processedAt | delete-database-journal
lfp-44-11-3novies-duree | database-controller | ! | create-technical-database delete-read
lfp-44-11-3novies-duree | database-controller | journalRetention | create-technical-database
lfp-44-11-3octies-al1 | - | ! databaseExists | request-database-opinion
lfp-44-11-3octies-al1 | chief-of-corps database-controller | ! requestedBy.role | request-database-opinion
lfp-44-11-3octies-al1 | database-controller | modalitiesStated projectStated purposesStated | request-database-opinion
lfp-44-11-3octies-al1 | database-controller | opinion.receivedAt | create-technical-database
lfp-44-11-3octies-al1 | dpo | ! addressedTo | request-database-opinion
lfp-44-11-3octies-al1 | minister-interior minister-justice database-controller-national database-controller | ! | request-database-opinion
lfp-44-11-3octies-al2 | database-controller | ! | give-database-opinion create-technical-database ingest-read
lfp-44-11-3octies-al2 | database-controller | assessment assessment.dataCategories assessment.operationalObjectives assessment.proportionality assessment.retention | request-database-opinion
lfp-44-11-3octies-al2 | database-controller | opinion.requestComplete | create-technical-database
lfp-44-11-3octies-al2 | database-controller | requestComplete | give-database-opinion
lfp-44-11-3octies-al3 | - | receivedAt | give-database-opinion
lfp-44-11-3octies-al3 | dpo database-controller | opinion.overrideReasons | create-technical-database
lfp-44-11-3octies-al3 | dpo | ! | give-database-opinion create-technical-database
lfp-44-11-3octies-al3 | dpo | givenBy.role | give-database-opinion
lfp-44-11-3octies-al3 | dpo | opinion.by opinion.givenAt | create-technical-database
lfp-44-11-3octies-al4 | chief-of-corps database-controller | ! decidedBy.role | decide-recommendations
lfp-44-11-3octies-al4 | control-organ | ! addressee | escalate-database-opinion
lfp-44-11-3octies-al4 | database-controller | opinion.recommendations | create-technical-database
lfp-44-11-3octies-al4 | database-controller | recommendations recommendations.1.followed | decide-recommendations
lfp-44-11-3octies-al4 | dpa | ! addressee | escalate-database-opinion
lfp-44-11-3octies-al4 | dpo | ! analysisAttached recommendations sentBy.role | escalate-database-opinion
lfp-44-11-3octies-al4 | minister-interior minister-justice database-controller-national database-controller | ! | decide-recommendations
lfp-44-11-3septies-pt1-a | - | ! | request-point-search decide-point-search run-point-search plan-correlation run-correlation
lfp-44-11-3septies-pt1-a | - | purposes | plan-technical-database create-technical-database
lfp-44-11-3septies-pt1-a | operational-member | ! purpose purpose.judicialGround purpose.offenceClass | request-point-search decide-point-search run-point-search plan-correlation run-correlation
lfp-44-11-3septies-pt1-a | operational-member | purposes.0.judicialGround purposes.0.offenceClass | plan-technical-database create-technical-database
lfp-44-11-3septies-pt1-b | - | ! | plan-technical-database request-point-search decide-point-search run-point-search plan-correlation run-correlation
lfp-44-11-3septies-pt1-b | - | purpose.article62Applies | request-point-search decide-point-search run-point-search plan-correlation run-correlation
lfp-44-11-3septies-pt1-b | - | purposes.0.article62Applies | plan-technical-database
lfp-44-11-3septies-pt1-c | judicial-police-officer prosecutor | purpose.imminentDanger | request-point-search decide-point-search run-point-search plan-correlation run-correlation
lfp-44-11-3septies-pt2 | - | ! | request-point-search decide-point-search run-point-search plan-correlation run-correlation
lfp-44-11-3septies-pt2 | operational-member | ! purpose purpose.hypothesis445 | request-point-search decide-point-search plan-correlation run-correlation
lfp-44-11-3septies-pt2 | operational-member | purposes.0.hypothesis445 | plan-technical-database
lfp-44-11-3septies-pt2-limite | operational-member | ! purpose.personsOfArticles | request-point-search decide-point-search plan-correlation run-correlation
lfp-44-11-3septies-pt2-limite | operational-member | purposes.0.personsOfArticles | plan-technical-database
lfp-44-11-3sexies-p1-al1-conjoint | minister-interior minister-justice | ! creators purposes | plan-technical-database create-technical-database
lfp-44-11-3sexies-p1-al1-rt | minister-interior minister-justice | ! creators | create-technical-database
lfp-44-11-3sexies-p1-al1-separe | minister-interior | ! | plan-technical-database
lfp-44-11-3sexies-p1-al1-separe | minister-justice | ! creators | plan-technical-database
lfp-44-11-3sexies-p1-al2 | chief-of-corps | ! creators | plan-technical-database create-technical-database
lfp-44-11-3sexies-p1-al2-rt | chief-of-corps | ! creators | create-technical-database
lfp-44-11-3sexies-p2 | - | nationalDatabaseExists | create-technical-database
lfp-44-11-3sexies-p2 | chief-of-corps database-controller | ! readsHeld sentBy.role | transmit-reads
lfp-44-11-3sexies-p2 | chief-of-corps database-controller | readsReceived | acknowledge-transmission
lfp-44-11-3sexies-p2 | chief-of-corps database-controller | readsSent | transmit-reads acknowledge-transmission
lfp-44-11-3sexies-p2 | chief-of-corps | ! transmissionChannel | create-technical-database
lfp-44-11-3sexies-p2 | database-controller | ! digestEqual | acknowledge-transmission
lfp-44-11-3sexies-p2 | database-controller-national minister-interior minister-justice | ! acknowledgedBy.role | acknowledge-transmission
lfp-44-11-3sexies-p2 | minister-interior minister-justice | ! nationalDatabaseExists | transmit-reads
lfp-44-2-p3-al1 | database-controller | ! collectedAutomatically store structured | ingest-read
lfp-44-2-p3-al2-pt1 | - | ! tool.kind | plan-technical-database create-technical-database ingest-read
lfp-44-2-p3-al2-pt2 | - | ! | plan-technical-database create-technical-database ingest-read
lfp-44-2-p3-al3 | - | ! tool.extractsPlates tool.presetCriteria tool.processesRecordedImages | plan-technical-database create-technical-database ingest-read
lfp-44-2-p3-al4 | chief-of-corps minister-interior minister-justice | ! level | plan-technical-database create-technical-database
lfp-44-3-p1-al3 | chief-of-corps commissioner-general director-general federal-director | designatedBy.role designee designeeIsHead | designate-dpo
lfp-44-3-p1-al3 | chief-of-corps commissioner-general director-general federal-director | dpoDesignated | request-database-opinion
lfp-44-4-p2-al2 | chief-of-corps | ! guaranteedBy measures securityDirective | guarantee-database-security
lfp-44-4-p2-al2 | commissioner-general director-general federal-director | ! | guarantee-database-security
lfp-44-4-p2-journal | - | operation | journal-processing
lfp-44-4-p2-journal | database-controller | operationAt personCategory personIdentification reason recipientCategory system | journal-processing
lfp-44-4-p4-al1 | minister-interior minister-justice | ! | issue-correlation-directive connect-databases plan-correlation run-correlation
lfp-44-4-p4-al1 | minister-interior minister-justice | directive.issuedBy directive.published | connect-databases plan-correlation run-correlation
lfp-44-4-p4-al1 | minister-interior minister-justice | directive.reference | connect-databases
lfp-44-4-p4-al1 | minister-interior minister-justice | issuedBy measured published | issue-correlation-directive
lfp-44-4-p4-al2-s1 | minister-interior minister-justice | ! | issue-correlation-directive connect-databases plan-correlation run-correlation
lfp-44-4-p4-al2-s1 | minister-interior minister-justice | criteria | issue-correlation-directive
lfp-44-4-p4-al2-s1 | minister-interior minister-justice | limits.withinArea limits.withinFrequency limits.withinTime | connect-databases plan-correlation run-correlation
lfp-44-4-p4-al2-s2 | minister-interior minister-justice | ! | issue-correlation-directive connect-databases plan-correlation run-correlation
lfp-44-4-p4-al2-s2 | minister-interior minister-justice | limits.databasesListed limits.permittedByNamedAuthority | connect-databases plan-correlation run-correlation
lfp-44-4-p4-al2-s2 | minister-interior minister-justice | namesAuthority namesDatabases | issue-correlation-directive
lfp-44-6-al1 | control-organ | ! inspectedBy.role | inspect-technical-database
lpi-144-al1 | chief-of-corps commissioner-general director-general federal-director | ! | designate-dpo request-database-opinion
lpi-144-al1 | chief-of-corps commissioner-general director-general federal-director | designatedBy.role designee designeeIsHead designeeIsPoliceStaff | designate-dpo
lpi-144-al1 | chief-of-corps commissioner-general director-general federal-director | dpoDesignated | request-database-opinion
`;

/** What is owed: duty | provision | term | by whom | to whom | acts. */
export const databaseOwed = `
acknowledge-transmission | lfp-44-11-3sexies-p2 | P1D | database-controller-national | database-controller | transmit-reads
copy-hit | lfp-44-11-3decies-p2-al2-copie | as-soon-as-possible | database-controller | - | validate-hit
escalate-opinion | lfp-44-11-3octies-al4 | no-term | dpo | control-organ | decide-recommendations escalate-database-opinion create-technical-database
escalate-opinion | lfp-44-11-3octies-al4 | no-term | dpo | dpa | decide-recommendations escalate-database-opinion create-technical-database
give-opinion | lfp-44-11-3octies-al3 | P30D | dpo | database-controller | request-database-opinion
journal-access | lfp-44-11-3novies | at-once | database-controller | - | inspect-technical-database run-point-search run-correlation
journal-processing | lfp-44-11-3novies | at-once | database-controller | - | create-technical-database ingest-read delete-read journal-processing connect-databases end-correlation record-hit validate-hit expire-hit copy-hit transmit-reads acknowledge-transmission
keep-journal | lfp-44-11-3novies-duree | P10Y | database-controller | - | create-technical-database inspect-technical-database ingest-read delete-read journal-processing run-point-search connect-databases run-correlation end-correlation record-hit validate-hit expire-hit copy-hit transmit-reads acknowledge-transmission
notify-control-organ | lfp-44-11-3decies-p4-al5-pt2 | before-use | police-service | control-organ | plan-correlation
obtain-approval | lfp-44-11-3decies-p4-al3-dpd | before-use | database-controller | dpo | plan-correlation
obtain-content-authorisation | lfp-44-11-3decies-p4-al2-pt1 | before-use | operational-member | chief-of-corps administrative-police-officer | plan-correlation
obtain-content-authorisation | lfp-44-11-3decies-p4-al2-pt1 | before-use | operational-member | chief-of-corps federal-director requesting-director administrative-police-officer | plan-correlation
obtain-content-authorisation | lfp-44-11-3decies-p4-al2-pt1 | before-use | operational-member | federal-director requesting-director administrative-police-officer | plan-correlation
obtain-content-authorisation | lfp-44-11-3decies-p4-al2-pt2 | before-use | operational-member | chief-of-corps federal-director requesting-director judicial-police-officer prosecutor | plan-correlation
obtain-content-authorisation | lfp-44-11-3decies-p4-al2-pt2 | before-use | operational-member | chief-of-corps judicial-police-officer prosecutor | plan-correlation
obtain-content-authorisation | lfp-44-11-3decies-p4-al2-pt2 | before-use | operational-member | federal-director requesting-director judicial-police-officer prosecutor | plan-correlation
obtain-decision | lfp-44-11-3decies-p3-al1-s2 | before-use | operational-member | chief-of-corps administrative-police-officer | request-point-search
obtain-decision | lfp-44-11-3decies-p3-al1-s2 | before-use | operational-member | chief-of-corps federal-director requesting-director administrative-police-officer | request-point-search
obtain-decision | lfp-44-11-3decies-p3-al1-s2 | before-use | operational-member | federal-director requesting-director administrative-police-officer | request-point-search
obtain-decision | lfp-44-11-3decies-p3-al2-s2 | before-use | operational-member | chief-of-corps federal-director requesting-director judicial-police-officer prosecutor | request-point-search
obtain-decision | lfp-44-11-3decies-p3-al2-s2 | before-use | operational-member | chief-of-corps judicial-police-officer prosecutor | request-point-search
obtain-decision | lfp-44-11-3decies-p3-al2-s2 | before-use | operational-member | federal-director requesting-director judicial-police-officer prosecutor | request-point-search
obtain-decision | lfp-44-11-3decies-p3-al2-s3 | before-use | operational-member | prosecutor | request-point-search
propagate-deletion | lfp-44-11-3decies-p2-al1 | at-once | database-controller | database-controller-national | delete-read
report-lapsed-hit | lfp-44-11-3decies-p2-al2-delai | at-once | police-service | database-controller dpo | expire-hit
request-opinion | lfp-44-11-3octies-al1 | before-use | database-controller | dpo | plan-technical-database
show-override | lfp-44-11-3octies-al3 | at-once | database-controller | control-organ | create-technical-database
validate-hit | lfp-44-11-3decies-p2-al2-delai | P1M | police-service | - | record-hit
`;

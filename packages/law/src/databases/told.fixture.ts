/**
 * What answers of this part tell beside what is asked and owed: provision that is met | deadline (id, kind, provision, reading) | gate of our
 * policy, and whether it blocks | reading, and the option taken | warning | demand of a political text, then the acts.
 */
export const databaseTold = `
deadline | earliest-deletion earliest lfp-44-11-3novies-duree R-01 | delete-database-journal
deadline | first-month-ends gate lfp-44-11-3decies-p3-al1-s1 R-01 | request-point-search decide-point-search run-point-search
deadline | first-month-ends gate lfp-44-11-3decies-p3-al2-s3 R-01 | request-point-search decide-point-search run-point-search
deadline | first-month-ends gate lfp-44-11-3decies-p4-al5-pt1 R-01 | run-correlation
deadline | first-month-ends gate lfp-44-11-3decies-p4-al6-s2 R-01 | run-correlation
deadline | journal-kept-until earliest lfp-44-11-3novies-duree R-01 | create-technical-database inspect-technical-database ingest-read delete-read journal-processing run-point-search connect-databases run-correlation end-correlation record-hit validate-hit expire-hit copy-hit transmit-reads acknowledge-transmission
deadline | latest-deletion latest lfp-44-11-3decies-p2-al1 R-01 | ingest-read delete-read request-point-search decide-point-search run-point-search run-correlation record-hit validate-hit copy-hit transmit-reads acknowledge-transmission
deadline | opinion-due latest lfp-44-11-3octies-al3 R-01 | request-database-opinion give-database-opinion create-technical-database
deadline | validation-due latest lfp-44-11-3decies-p2-al2-delai R-01 | record-hit validate-hit expire-hit copy-hit
gate | authoriser-is-requester blocks | authorise-list-content
gate | decider-is-requester blocks | decide-point-search
gate | directives-not-loaded blocks | plan-correlation run-correlation
gate | dpo-not-independent blocks | give-database-opinion approve-correlation-criteria
gate | security-directive-not-loaded blocks | create-technical-database
gate | time-without-zone blocks | ingest-read
gate | validator-is-list-author blocks | validate-hit
met | lfp-44-11-3decies-p1-pt1 | create-technical-database ingest-read
met | lfp-44-11-3decies-p1-pt2 | create-technical-database ingest-read
met | lfp-44-11-3decies-p1-pt3 | create-technical-database ingest-read
met | lfp-44-11-3decies-p1-pt4 | create-technical-database ingest-read
met | lfp-44-11-3decies-p1-pt5 | create-technical-database ingest-read
met | lfp-44-11-3decies-p1-pt6 | create-technical-database ingest-read
met | lfp-44-11-3decies-p2-al1 | create-technical-database ingest-read delete-read request-point-search decide-point-search run-point-search run-correlation record-hit validate-hit copy-hit transmit-reads acknowledge-transmission
met | lfp-44-11-3decies-p2-al2-copie | record-hit validate-hit copy-hit
met | lfp-44-11-3decies-p2-al2-delai | validate-hit expire-hit copy-hit
met | lfp-44-11-3decies-p3-al1-s1 | request-point-search decide-point-search run-point-search
met | lfp-44-11-3decies-p3-al1-s2 | decide-point-search run-point-search
met | lfp-44-11-3decies-p3-al2-s1 | request-point-search decide-point-search run-point-search
met | lfp-44-11-3decies-p3-al2-s2 | decide-point-search run-point-search
met | lfp-44-11-3decies-p3-al2-s3 | decide-point-search
met | lfp-44-11-3decies-p4-al1-pt1 | plan-correlation authorise-list-content run-correlation
met | lfp-44-11-3decies-p4-al1-pt2 | plan-correlation approve-correlation-criteria run-correlation
met | lfp-44-11-3decies-p4-al2-pt1 | authorise-list-content run-correlation
met | lfp-44-11-3decies-p4-al2-pt2 | authorise-list-content run-correlation
met | lfp-44-11-3decies-p4-al3-cible | approve-correlation-criteria
met | lfp-44-11-3decies-p4-al3-dpd | approve-correlation-criteria run-correlation
met | lfp-44-11-3decies-p4-al3-individu | approve-correlation-criteria
met | lfp-44-11-3decies-p4-al3-sensible | approve-correlation-criteria
met | lfp-44-11-3decies-p4-al4 | plan-correlation run-correlation
met | lfp-44-11-3decies-p4-al5-pt1 | run-correlation
met | lfp-44-11-3decies-p4-al5-pt2 | notify-correlation run-correlation
met | lfp-44-11-3decies-p4-al6-s1 | run-correlation
met | lfp-44-11-3decies-p4-al6-s2 | run-correlation
met | lfp-44-11-3novies | create-technical-database inspect-technical-database ingest-read delete-read journal-processing run-point-search connect-databases run-correlation end-correlation record-hit validate-hit copy-hit transmit-reads acknowledge-transmission
met | lfp-44-11-3novies-duree | create-technical-database delete-read delete-database-journal
met | lfp-44-11-3octies-al1 | request-database-opinion create-technical-database
met | lfp-44-11-3octies-al2 | request-database-opinion give-database-opinion create-technical-database ingest-read
met | lfp-44-11-3octies-al3 | give-database-opinion create-technical-database
met | lfp-44-11-3octies-al4 | decide-recommendations escalate-database-opinion create-technical-database
met | lfp-44-11-3septies-pt1-a | plan-technical-database create-technical-database request-point-search decide-point-search run-point-search plan-correlation run-correlation
met | lfp-44-11-3septies-pt1-b | plan-technical-database request-point-search decide-point-search run-point-search plan-correlation run-correlation
met | lfp-44-11-3septies-pt1-c | plan-technical-database request-point-search decide-point-search run-point-search plan-correlation run-correlation
met | lfp-44-11-3septies-pt2 | plan-technical-database create-technical-database request-point-search decide-point-search plan-correlation run-correlation
met | lfp-44-11-3septies-pt2-limite | plan-technical-database request-point-search decide-point-search plan-correlation run-correlation
met | lfp-44-11-3sexies-p1-al1-conjoint | plan-technical-database create-technical-database
met | lfp-44-11-3sexies-p1-al1-rt | create-technical-database
met | lfp-44-11-3sexies-p1-al1-separe | plan-technical-database
met | lfp-44-11-3sexies-p1-al2 | plan-technical-database create-technical-database
met | lfp-44-11-3sexies-p1-al2-rt | create-technical-database
met | lfp-44-11-3sexies-p2 | create-technical-database transmit-reads acknowledge-transmission
met | lfp-44-2-p3-al1 | ingest-read
met | lfp-44-2-p3-al2-pt1 | plan-technical-database create-technical-database ingest-read
met | lfp-44-2-p3-al2-pt2 | plan-technical-database create-technical-database ingest-read
met | lfp-44-2-p3-al3 | plan-technical-database
met | lfp-44-2-p3-al4 | plan-technical-database create-technical-database
met | lfp-44-3-p1-al3 | designate-dpo request-database-opinion
met | lfp-44-4-p2-al2 | guarantee-database-security
met | lfp-44-4-p2-journal | journal-processing
met | lfp-44-4-p4-al1 | issue-correlation-directive connect-databases plan-correlation run-correlation
met | lfp-44-4-p4-al2-s1 | issue-correlation-directive connect-databases plan-correlation run-correlation
met | lfp-44-4-p4-al2-s2 | issue-correlation-directive connect-databases plan-correlation run-correlation
met | lfp-44-6-al1 | inspect-technical-database
met | lpi-144-al1 | designate-dpo request-database-opinion
reading | R-01 instant | request-database-opinion create-technical-database ingest-read delete-read delete-database-journal request-point-search decide-point-search run-point-search run-correlation record-hit validate-hit expire-hit copy-hit transmit-reads acknowledge-transmission
reading | R-02 recommended | request-database-opinion give-database-opinion decide-recommendations escalate-database-opinion create-technical-database ingest-read
reading | R-03 recommended | request-point-search decide-point-search run-point-search
reading | R-05 recommended | create-technical-database inspect-technical-database ingest-read delete-read journal-processing delete-database-journal request-point-search decide-point-search run-point-search connect-databases run-correlation end-correlation record-hit validate-hit copy-hit transmit-reads acknowledge-transmission
reading | R-07 assessed-term-caps | create-technical-database ingest-read delete-read
reading | R-10 recommended | plan-technical-database create-technical-database decide-point-search run-point-search authorise-list-content run-correlation
reading | R-15 dpa-until-2019 | designate-dpo request-database-opinion decide-recommendations escalate-database-opinion create-technical-database inspect-technical-database
reading | R-21 recommended | request-point-search decide-point-search run-point-search run-correlation
reading | R-22 recommended | record-hit validate-hit expire-hit copy-hit
reading | R-23 recommended | plan-technical-database create-technical-database ingest-read delete-read request-point-search decide-point-search run-point-search run-correlation record-hit validate-hit copy-hit transmit-reads acknowledge-transmission
reading | R-24 recommended | plan-correlation authorise-list-content approve-correlation-criteria notify-correlation run-correlation
reading | R-25 recommended | plan-technical-database create-technical-database request-point-search decide-point-search run-point-search plan-correlation run-correlation
reading | R-26 recommended | plan-technical-database create-technical-database request-point-search decide-point-search run-point-search plan-correlation run-correlation
reading | R-27 recommended | plan-technical-database create-technical-database ingest-read approve-correlation-criteria
reading | R-47 recommended | guarantee-database-security issue-correlation-directive connect-databases plan-correlation authorise-list-content run-correlation
reading | R-48 recommended | plan-technical-database create-technical-database ingest-read
reading | R-49 recommended | create-technical-database inspect-technical-database ingest-read delete-read journal-processing run-point-search connect-databases run-correlation end-correlation record-hit validate-hit copy-hit transmit-reads acknowledge-transmission
warning | directives-assumed | plan-correlation run-correlation
warning | host-44-5 | plan-technical-database create-technical-database request-point-search decide-point-search plan-correlation run-correlation
warning | host-road-traffic | plan-technical-database request-point-search decide-point-search run-point-search plan-correlation run-correlation
warning | law-30-07-2018 | decide-recommendations escalate-database-opinion create-technical-database
warning | legacy-cameras | designate-dpo plan-technical-database request-database-opinion give-database-opinion decide-recommendations escalate-database-opinion create-technical-database guarantee-database-security inspect-technical-database ingest-read delete-read journal-processing delete-database-journal request-point-search decide-point-search run-point-search issue-correlation-directive connect-databases plan-correlation authorise-list-content approve-correlation-criteria notify-correlation run-correlation end-correlation record-hit validate-hit expire-hit copy-hit transmit-reads acknowledge-transmission
warning | no-national-database | create-technical-database transmit-reads
warning | penalty-levels | decide-point-search run-correlation
warning | reach-lfp | designate-dpo plan-technical-database request-database-opinion give-database-opinion decide-recommendations escalate-database-opinion create-technical-database guarantee-database-security ingest-read delete-read journal-processing delete-database-journal request-point-search decide-point-search run-point-search issue-correlation-directive connect-databases plan-correlation authorise-list-content approve-correlation-criteria notify-correlation run-correlation end-correlation record-hit validate-hit expire-hit copy-hit transmit-reads acknowledge-transmission
warning | retention-exceeded | delete-read
warning | stored-copy | designate-dpo request-database-opinion create-technical-database ingest-read journal-processing issue-correlation-directive connect-databases plan-correlation run-correlation
`;

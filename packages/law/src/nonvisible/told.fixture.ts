/**
 * What answers of this part tell beside what is asked and owed: provision that is met | deadline (id, kind, provision, reading) | gate of our
 * policy, and whether it blocks | reading, and the option taken | warning | demand of a political text, then the acts.
 */
export const nonVisibleTold = `
deadline | earliest-deletion earliest lfp-25-6-al2-pt1 A-01 | keep-non-visible-recording delete-non-visible-recording
deadline | gate-46-13 gate lfp-46-13-al1 A-01 | keep-non-visible-recording open-non-visible-recording
deadline | gate-46-13 gate lfp-46-13-al1 R-01 | keep-non-visible-recording open-non-visible-recording
deadline | latest-deletion latest lfp-46-12-al1 A-01 | keep-non-visible-recording hold-chance-find open-non-visible-recording delete-non-visible-recording
deadline | latest-deletion latest lfp-46-12-al1 R-01 | keep-non-visible-recording hold-chance-find open-non-visible-recording delete-non-visible-recording
deadline | latest-deletion latest lfp-46-12-al2-s1 R-06 | keep-non-visible-recording open-non-visible-recording delete-non-visible-recording
deadline | latest-deletion latest lfp-46-12-al3-refus R-06 | keep-non-visible-recording open-non-visible-recording delete-non-visible-recording
deadline | latest-deletion latest lfp-46-12-al3-s1 R-06 | keep-non-visible-recording open-non-visible-recording delete-non-visible-recording
deadline | latest-deletion latest lfp-46-12-al4-s1 R-06 | keep-non-visible-recording open-non-visible-recording delete-non-visible-recording
deadline | longest-validity latest lfp-46-5-al3-s2-duree R-01 | authorise-non-visible-use extend-non-visible-use
deadline | validity-ends latest lfp-46-5-al2-s1 R-16 | authorise-non-visible-use
deadline | validity-ends latest lfp-46-5-al2-s3 R-16 | extend-non-visible-use
deadline | validity-ends latest lfp-46-5-al3-s2-duree R-16 | authorise-non-visible-use extend-non-visible-use
gate | late-notice | notify-non-visible-stop inform-of-non-visible-stop
gate | longer-than-a-month | authorise-non-visible-use extend-non-visible-use
gate | non-visible-section blocks | start-non-visible-use
gate | non-visible-section | start-non-visible-use
gate | notice-not-sent blocks | start-non-visible-use
gate | notified-after-start | notify-non-visible-use
gate | protected-person-not-informed | decide-protection-use
gate | reason-not-concrete blocks | open-non-visible-recording
gate | sealed-before-term blocks | delete-non-visible-recording
met | lfp-25-2-p1-pt1 | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
met | lfp-25-2-p1-pt1bis | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
met | lfp-25-2-p1-pt2 | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
met | lfp-25-2-p1-pt3 | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
met | lfp-25-2-p1-pt4 | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
met | lfp-25-2-p1-pt5 | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
met | lfp-25-2-p1-pt6 | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
met | lfp-25-2-p1-pt7 | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
met | lfp-25-2-p1-pt9 | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
met | lfp-25-3-p1-al1 | decide-preparatory-use
met | lfp-25-3-p1-pt1 | decide-preparatory-use
met | lfp-25-3-p1-pt2-a | decide-preparatory-use
met | lfp-25-3-p2-s1 | request-non-visible-use authorise-non-visible-use extend-non-visible-use
met | lfp-25-3-p3-sensible | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use
met | lfp-25-5-p1-decision | start-non-visible-use
met | lfp-25-5-p1-prop | decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
met | lfp-25-7-p1-al3-raisons | open-non-visible-recording
met | lfp-25-8-al3 | consult-non-visible-register
met | lfp-46-1 | notify-non-visible-use start-non-visible-use order-non-visible-stop notify-non-visible-stop inform-of-non-visible-stop lift-non-visible-stop hold-chance-find open-non-visible-recording consult-non-visible-register inspect-non-visible-use
met | lfp-46-10-al1 | notify-non-visible-use start-non-visible-use
met | lfp-46-10-al2 | start-non-visible-use order-non-visible-stop lift-non-visible-stop hold-chance-find open-non-visible-recording
met | lfp-46-10-al3-s1 | notify-non-visible-stop
met | lfp-46-10-al3-s2 | inform-of-non-visible-stop
met | lfp-46-11-al1 | decide-transfer-use start-non-visible-use end-non-visible-use
met | lfp-46-11-al1-pt1 | authorise-transfer-use decide-transfer-use start-non-visible-use
met | lfp-46-11-al1-pt2 | decide-transfer-use
met | lfp-46-12-al1 | keep-non-visible-recording delete-non-visible-recording
met | lfp-46-12-al2-s1 | keep-non-visible-recording open-non-visible-recording delete-non-visible-recording
met | lfp-46-12-al2-s2 | keep-non-visible-recording hold-chance-find open-non-visible-recording delete-non-visible-recording
met | lfp-46-12-al3-refus | refuse-protection-use keep-non-visible-recording open-non-visible-recording delete-non-visible-recording
met | lfp-46-12-al3-s1 | keep-non-visible-recording open-non-visible-recording delete-non-visible-recording
met | lfp-46-12-al3-s2 | keep-non-visible-recording hold-chance-find open-non-visible-recording delete-non-visible-recording
met | lfp-46-12-al4-s1 | keep-non-visible-recording open-non-visible-recording delete-non-visible-recording
met | lfp-46-12-al4-s2 | keep-non-visible-recording hold-chance-find open-non-visible-recording delete-non-visible-recording
met | lfp-46-13-al1 | open-non-visible-recording
met | lfp-46-13-al2 | decide-non-visible-access
met | lfp-46-13-al3 | open-non-visible-recording
met | lfp-46-14 | register-non-visible-use consult-non-visible-register
met | lfp-46-2 | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use open-non-visible-recording
met | lfp-46-4-al1 | request-non-visible-use authorise-non-visible-use extend-non-visible-use start-non-visible-use
met | lfp-46-4-al1-pt1 | request-non-visible-use authorise-non-visible-use extend-non-visible-use
met | lfp-46-4-al1-pt2 | request-non-visible-use authorise-non-visible-use extend-non-visible-use
met | lfp-46-4-al1-pt2-a | request-non-visible-use authorise-non-visible-use extend-non-visible-use
met | lfp-46-4-al1-pt2-b | request-non-visible-use authorise-non-visible-use extend-non-visible-use
met | lfp-46-4-al1-pt3 | request-non-visible-use authorise-non-visible-use extend-non-visible-use
met | lfp-46-5-al1-federal | authorise-non-visible-use extend-non-visible-use
met | lfp-46-5-al1-local | request-non-visible-use authorise-non-visible-use extend-non-visible-use start-non-visible-use
met | lfp-46-5-al2-s1 | authorise-non-visible-use extend-non-visible-use start-non-visible-use end-non-visible-use
met | lfp-46-5-al2-s2 | give-non-visible-opinion authorise-non-visible-use
met | lfp-46-5-al2-s3 | extend-non-visible-use
met | lfp-46-5-al3-s1 | give-non-visible-opinion authorise-non-visible-use extend-non-visible-use
met | lfp-46-5-al3-s2 | authorise-non-visible-use extend-non-visible-use start-non-visible-use
met | lfp-46-5-al3-s2-duree | authorise-non-visible-use extend-non-visible-use start-non-visible-use end-non-visible-use
met | lfp-46-5-al3-s3 | authorise-non-visible-use extend-non-visible-use
met | lfp-46-5-al3-s4 | extend-non-visible-use
met | lfp-46-6-al1 | notify-non-visible-use start-non-visible-use
met | lfp-46-6-al1-exc | authorise-non-visible-use extend-non-visible-use notify-non-visible-use start-non-visible-use
met | lfp-46-6-al2 | start-non-visible-use order-non-visible-stop lift-non-visible-stop open-non-visible-recording
met | lfp-46-6-al3-s1 | notify-non-visible-stop
met | lfp-46-6-al3-s2 | inform-of-non-visible-stop
met | lfp-46-7 | decide-preparatory-use start-non-visible-use end-non-visible-use
met | lfp-46-8-al1 | start-non-visible-use
met | lfp-46-8-al2 | start-non-visible-use order-non-visible-stop lift-non-visible-stop hold-chance-find open-non-visible-recording
met | lfp-46-8-al3-s1 | notify-non-visible-stop
met | lfp-46-8-al3-s2 | inform-of-non-visible-stop
met | lfp-46-9-al1 | decide-protection-use start-non-visible-use end-non-visible-use
met | lfp-46-9-al1-pt1 | authorise-protection-use decide-protection-use start-non-visible-use
met | lfp-46-9-al1-pt2 | decide-protection-use refuse-protection-use start-non-visible-use end-non-visible-use
reading | A-01 instant | keep-non-visible-recording hold-chance-find open-non-visible-recording decide-non-visible-access delete-non-visible-recording
reading | A-02 law-at-act | keep-non-visible-recording hold-chance-find open-non-visible-recording decide-non-visible-access delete-non-visible-recording
reading | A-03 recommended | delete-non-visible-recording
reading | A-06 recommended | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
reading | A-07 recommended | authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use register-non-visible-use
reading | A-09 recommended | keep-non-visible-recording
reading | A-10 recommended | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
reading | A-17 whole-section | decide-preparatory-use
reading | R-01 instant | authorise-non-visible-use extend-non-visible-use start-non-visible-use end-non-visible-use keep-non-visible-recording hold-chance-find open-non-visible-recording decide-non-visible-access delete-non-visible-recording
reading | R-04 literal | decide-non-visible-access
reading | R-06 gate-applies | decide-protection-use refuse-protection-use start-non-visible-use end-non-visible-use keep-non-visible-recording hold-chance-find open-non-visible-recording decide-non-visible-access delete-non-visible-recording
reading | R-08 recommended | decide-preparatory-use
reading | R-10 recommended | request-non-visible-use authorise-non-visible-use extend-non-visible-use authorise-protection-use decide-protection-use start-non-visible-use
reading | R-15 dpa-until-2019 | notify-non-visible-use start-non-visible-use end-non-visible-use order-non-visible-stop notify-non-visible-stop inform-of-non-visible-stop lift-non-visible-stop hold-chance-find open-non-visible-recording consult-non-visible-register inspect-non-visible-use
reading | R-16 recommended | request-non-visible-use give-non-visible-opinion authorise-non-visible-use extend-non-visible-use start-non-visible-use end-non-visible-use
reading | R-17 recommended | authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use notify-non-visible-use start-non-visible-use
reading | R-18 place-limits-remain | decide-preparatory-use start-non-visible-use end-non-visible-use
reading | R-19 recommended | decide-transfer-use notify-non-visible-use start-non-visible-use end-non-visible-use order-non-visible-stop notify-non-visible-stop inform-of-non-visible-stop lift-non-visible-stop hold-chance-find open-non-visible-recording consult-non-visible-register inspect-non-visible-use
reading | R-20 recommended | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use end-non-visible-use open-non-visible-recording
reading | R-21 recommended | start-non-visible-use end-non-visible-use order-non-visible-stop notify-non-visible-stop inform-of-non-visible-stop lift-non-visible-stop hold-chance-find open-non-visible-recording delete-non-visible-recording
reading | R-25 recommended | request-non-visible-use authorise-non-visible-use extend-non-visible-use
reading | R-26 recommended | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use
reading | R-27 recommended | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
reading | R-35 recommended | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
reading | R-40 temporary-optional | register-non-visible-use consult-non-visible-register
reading | R-49 recommended | open-non-visible-recording
warning | criminal-file | hold-chance-find
warning | data-protection-assessment | request-non-visible-use authorise-non-visible-use extend-non-visible-use
warning | host-22 | request-non-visible-use authorise-non-visible-use extend-non-visible-use
warning | host-23 | decide-transfer-use
warning | host-44-5 | request-non-visible-use authorise-non-visible-use extend-non-visible-use
warning | host-7-7-3 | decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
warning | host-lrs-3 | request-non-visible-use authorise-non-visible-use extend-non-visible-use
warning | host-penal-137 | request-non-visible-use authorise-non-visible-use extend-non-visible-use
warning | legacy-cameras | request-non-visible-use give-non-visible-opinion authorise-non-visible-use extend-non-visible-use decide-preparatory-use authorise-protection-use decide-protection-use refuse-protection-use authorise-transfer-use decide-transfer-use notify-non-visible-use start-non-visible-use end-non-visible-use order-non-visible-stop notify-non-visible-stop inform-of-non-visible-stop lift-non-visible-stop keep-non-visible-recording hold-chance-find open-non-visible-recording decide-non-visible-access delete-non-visible-recording register-non-visible-use consult-non-visible-register inspect-non-visible-use
warning | no-facial-recognition | request-non-visible-use authorise-non-visible-use extend-non-visible-use decide-preparatory-use decide-protection-use decide-transfer-use start-non-visible-use
warning | penal-code-259bis | keep-non-visible-recording
warning | plate-database | request-non-visible-use authorise-non-visible-use extend-non-visible-use keep-non-visible-recording open-non-visible-recording
warning | reach-lfp | request-non-visible-use give-non-visible-opinion authorise-non-visible-use extend-non-visible-use decide-preparatory-use authorise-protection-use decide-protection-use refuse-protection-use authorise-transfer-use decide-transfer-use notify-non-visible-use start-non-visible-use end-non-visible-use order-non-visible-stop notify-non-visible-stop inform-of-non-visible-stop lift-non-visible-stop keep-non-visible-recording hold-chance-find open-non-visible-recording decide-non-visible-access delete-non-visible-recording register-non-visible-use consult-non-visible-register inspect-non-visible-use
warning | use-overran | end-non-visible-use
`;

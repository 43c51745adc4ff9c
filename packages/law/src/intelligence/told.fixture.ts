/**
 * What answers of this part tell beside what is asked and owed: provision that is met | deadline (id, kind, provision, reading) | gate of our
 * policy, and whether it blocks | reading, and the option taken | warning | demand of a political text, then the acts.
 */
export const intelligenceTold = `
deadline | gate-16-4 gate lrs-16-4-p2-al2 R-01 | decide-intelligence-access use-intelligence-access
deadline | latest-monthly-list latest lrs-16-4-p2-al3-s3 R-38 | report-monthly-accesses
deadline | latest-written-decision latest lrs-16-4-p2-urgence-ecrit A-11 | decide-intelligence-access confirm-intelligence-access
deadline | method-end latest lrs-18-11-p3-al1 R-39 | watch-live-intelligence
deadline | method-end latest lrs-18-11-p3-al2 R-39 | run-intelligence-correlation
deadline | method-end latest lrs-18-4-p3-al1 R-39 | watch-live-intelligence
deadline | method-end latest lrs-18-4-p3-al2 R-39 | run-intelligence-correlation
deadline | suspension-end-or-review latest lrs-16-4-p5-al2-s1 R-38 | suspend-intelligence-access
gate | delegation-not-sent | decide-intelligence-access confirm-intelligence-access
gate | deputy-case-manager blocks | decide-intelligence-access confirm-intelligence-access authorise-intelligence-list
gate | former-case-manager blocks | decide-intelligence-access confirm-intelligence-access authorise-intelligence-list
gate | former-case-manager | decide-intelligence-access confirm-intelligence-access authorise-intelligence-list
gate | late-confirmation-sealed blocks | confirm-intelligence-access
gate | modalities-not-loaded blocks | open-intelligence-access
gate | ordinary-mentions | decide-special-method
gate | sensitive-criteria blocks | present-intelligence-criteria run-intelligence-correlation decide-special-method
gate | suspension-not-reviewed | end-intelligence-suspension
gate | suspension-without-date blocks | suspend-intelligence-access
gate | transmission-alert | decide-intelligence-access confirm-intelligence-access
met | lrs-16-4-p1-al1 | open-intelligence-access
met | lrs-16-4-p1-al1-roi | open-intelligence-access
met | lrs-16-4-p1-al2 | watch-live-intelligence
met | lrs-16-4-p1-al3 | release-for-intelligence-training
met | lrs-16-4-p2-al1 | decide-intelligence-access use-intelligence-access
met | lrs-16-4-p2-al2 | decide-intelligence-access use-intelligence-access
met | lrs-16-4-p2-al3-s1 | confirm-intelligence-access report-intelligence-decision
met | lrs-16-4-p2-al3-s2 | decide-intelligence-access use-intelligence-access
met | lrs-16-4-p2-al3-s3 | report-monthly-accesses
met | lrs-16-4-p2-al3-s4 | use-intelligence-access forbid-intelligence-exploitation
met | lrs-16-4-p2-al4 | use-intelligence-access
met | lrs-16-4-p2-urgence | decide-intelligence-access use-intelligence-access
met | lrs-16-4-p2-urgence-ecrit | confirm-intelligence-access
met | lrs-16-4-p3-al1-pt1 | authorise-intelligence-list run-intelligence-correlation
met | lrs-16-4-p3-al1-pt2 | present-intelligence-criteria run-intelligence-correlation
met | lrs-16-4-p3-al2 | run-intelligence-correlation
met | lrs-16-4-p3-al3-s1 | decide-intelligence-access authorise-intelligence-list run-intelligence-correlation
met | lrs-16-4-p3-al3-s2 | authorise-intelligence-list
met | lrs-16-4-p3-al4-s1 | report-correlation-list
met | lrs-16-4-p3-al4-s2 | forbid-intelligence-exploitation
met | lrs-16-4-p3-al5-s1 | present-intelligence-criteria run-intelligence-correlation
met | lrs-16-4-p3-al5-s2 | run-intelligence-correlation
met | lrs-16-4-p3-al5-s3-cible | present-intelligence-criteria run-intelligence-correlation
met | lrs-16-4-p3-al5-s3-individu | present-intelligence-criteria run-intelligence-correlation
met | lrs-16-4-p4 | consult-register-intelligence
met | lrs-16-4-p5-al1 | request-under-article-14
met | lrs-16-4-p5-al2-s1 | use-intelligence-access suspend-intelligence-access end-intelligence-suspension
met | lrs-16-4-p5-al2-s2 | use-intelligence-access
met | lrs-16-4-p6 | decide-intelligence-access confirm-intelligence-access authorise-intelligence-list run-intelligence-correlation
met | lrs-18-11-p3-al1 | watch-live-intelligence decide-special-method
met | lrs-18-11-p3-al2 | run-intelligence-correlation decide-special-method
met | lrs-18-11-p3-al3 | decide-special-method
met | lrs-18-11-p3-al4 | run-intelligence-correlation decide-special-method
met | lrs-18-11-p3-al5 | decide-special-method
met | lrs-18-4-p3-al1 | watch-live-intelligence decide-special-method
met | lrs-18-4-p3-al2 | run-intelligence-correlation decide-special-method
met | lrs-18-4-p3-al3 | decide-special-method
met | lrs-18-4-p3-al4 | run-intelligence-correlation decide-special-method
met | lrs-18-4-p3-al5 | decide-special-method
met | lrs-3-pt28 | confirm-intelligence-access
met | lrs-3-pt8-1 | decide-intelligence-access confirm-intelligence-access
met | lrs-3-pt9 | decide-intelligence-access authorise-intelligence-list
reading | A-11 recommended | decide-intelligence-access confirm-intelligence-access use-intelligence-access authorise-intelligence-list run-intelligence-correlation
reading | R-01 instant | decide-intelligence-access use-intelligence-access report-monthly-accesses
reading | R-15 dpa-until-2019 | open-intelligence-access
reading | R-21 recommended | use-intelligence-access forbid-intelligence-exploitation
reading | R-38 recommended | open-intelligence-access decide-intelligence-access confirm-intelligence-access use-intelligence-access watch-live-intelligence request-under-article-14 report-intelligence-decision report-monthly-accesses report-correlation-list authorise-intelligence-list decide-special-method suspend-intelligence-access end-intelligence-suspension
reading | R-39 recommended | watch-live-intelligence authorise-intelligence-list present-intelligence-criteria run-intelligence-correlation decide-special-method
reading | R-40 temporary-optional | consult-register-intelligence
reading | R-41 recommended | release-for-intelligence-training
reading | R-46 recommended | watch-live-intelligence
reading | R-49 recommended | use-intelligence-access
warning | host-lrs-14 | request-under-article-14
warning | host-lrs-18 | watch-live-intelligence run-intelligence-correlation decide-special-method
warning | lrs-stored-copy | decide-intelligence-access confirm-intelligence-access authorise-intelligence-list
warning | no-decree-16-4 | open-intelligence-access
warning | reach-lrs | open-intelligence-access decide-intelligence-access confirm-intelligence-access use-intelligence-access watch-live-intelligence request-under-article-14 consult-register-intelligence release-for-intelligence-training report-intelligence-decision report-monthly-accesses report-correlation-list forbid-intelligence-exploitation authorise-intelligence-list present-intelligence-criteria run-intelligence-correlation decide-special-method suspend-intelligence-access end-intelligence-suspension
`;

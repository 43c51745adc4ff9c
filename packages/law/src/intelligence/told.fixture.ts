/**
 * What answers of this part tell beside what is asked and owed: deadline (id, kind, provision, reading) | gate of our policy, and whether it
 * blocks | reading, and the option taken | warning | demand of a political text, then the acts.
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
gate | former-case-manager | decide-intelligence-access confirm-intelligence-access authorise-intelligence-list
gate | former-case-manager blocks | decide-intelligence-access confirm-intelligence-access authorise-intelligence-list
gate | late-confirmation-sealed blocks | confirm-intelligence-access
gate | modalities-not-loaded blocks | open-intelligence-access
gate | ordinary-mentions | decide-special-method
gate | sensitive-criteria blocks | present-intelligence-criteria run-intelligence-correlation decide-special-method
gate | suspension-without-date blocks | suspend-intelligence-access
gate | transmission-alert | decide-intelligence-access confirm-intelligence-access
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

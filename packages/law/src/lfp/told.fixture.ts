/**
 * What answers of this part tell beside what is asked and owed: deadline (id, kind, provision, reading) | gate of our policy, and whether it
 * blocks | reading, and the option taken | warning | demand of a political text, then the acts.
 */
export const visibleTold = `
deadline | earliest-deletion earliest lfp-25-6-al2-pt1 A-01 | keep-recording open-recording delete-recording
deadline | earliest-deletion earliest lfp-25-6-al2-pt2 A-01 | keep-recording open-recording delete-recording
deadline | gate-25-7 gate lfp-25-7-p1-al1 A-01 | keep-recording open-recording consult-bodycam-register extract-bodycam-data
deadline | gate-25-7 gate lfp-25-7-p1-al1 R-01 | keep-recording open-recording
deadline | latest-deletion latest lfp-25-6 A-01 | keep-recording open-recording delete-recording
deadline | latest-deletion latest lfp-25-6 R-01 | keep-recording open-recording delete-recording
gate | confirmed-after-first-sitting | confirm-urgent-use
gate | exemption-recorder blocks | record-exempt-use
gate | late-entry-unexplained | enter-bodycam-register
gate | reason-not-concrete blocks | open-recording consult-bodycam-register extract-bodycam-data
gate | refusal-not-written blocks | confirm-urgent-use
gate | register-use | record-exempt-use activate-use watch-live
gate | register-use blocks | activate-use watch-live
gate | unconfirmed-alert | grant-urgent-use
gate | use-not-named blocks | register-use
reading | A-01 instant | keep-recording open-recording decide-access delete-recording release-for-training consult-bodycam-register extract-bodycam-data
reading | A-02 law-at-act | keep-recording open-recording decide-access delete-recording release-for-training consult-bodycam-register extract-bodycam-data
reading | A-03 recommended | keep-recording delete-recording
reading | A-04 recommended | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use declare-change activate-use watch-live
reading | A-05 breach | activate-use watch-live keep-recording
reading | A-06 recommended | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use activate-use end-use watch-live keep-recording register-fixed-camera
reading | A-07 recommended | record-exempt-use activate-use watch-live register-use
reading | A-08 gate-first | open-recording decide-access release-for-training consult-bodycam-register extract-bodycam-data
reading | A-09 recommended | keep-recording
reading | A-10 recommended | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use confirm-urgent-use activate-use end-use watch-live keep-recording
reading | A-13 decree-narrows | submit-use-request request-urgent-use activate-use end-use
reading | A-15 recommended | activate-use
reading | A-16 registered-wearer | activate-use watch-live
reading | A-17 whole-section | submit-use-request record-exempt-use request-urgent-use activate-use watch-live
reading | R-01 instant | keep-recording open-recording decide-access delete-recording release-for-training
reading | R-03 recommended | open-recording decide-access release-for-training consult-bodycam-register extract-bodycam-data
reading | R-04 literal | decide-access release-for-training
reading | R-05 recommended | keep-recording open-recording
reading | R-07 assessed-term-caps | submit-use-request keep-recording open-recording delete-recording extract-bodycam-data
reading | R-08 recommended | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use confirm-urgent-use activate-use watch-live
reading | R-09 per-municipality | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use confirm-urgent-use activate-use
reading | R-10 recommended | submit-use-request decide-use-request grant-urgent-use confirm-urgent-use activate-use watch-live
reading | R-11 recommended | request-urgent-use grant-urgent-use confirm-urgent-use activate-use
reading | R-13 recommended | decide-use-request notify-authorisation confirm-urgent-use
reading | R-14 recommended | decide-use-request publish-authorisation confirm-urgent-use
reading | R-15 dpa-until-2019 | consult-register
reading | R-20 recommended | open-recording consult-bodycam-register extract-bodycam-data
reading | R-26 recommended | submit-use-request activate-use watch-live
reading | R-27 recommended | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use activate-use end-use watch-live keep-recording consult-bodycam-register extract-bodycam-data register-fixed-camera
reading | R-35 recommended | submit-use-request record-exempt-use activate-use watch-live keep-recording
reading | R-36 recommended | submit-use-request record-exempt-use activate-use watch-live keep-recording open-recording delete-recording
reading | R-40 temporary-optional | record-exempt-use activate-use watch-live register-use consult-register register-fixed-camera
reading | R-41 recommended | release-for-training consult-bodycam-register extract-bodycam-data
reading | R-45 recommended | submit-use-request decide-use-request declare-change activate-use
reading | R-46 recommended | watch-live
reading | R-49 recommended | open-recording delete-recording release-for-training consult-bodycam-register extract-bodycam-data
warning | camera-law-access | submit-use-request record-exempt-use activate-use watch-live keep-recording
warning | camera-law-live | watch-live
warning | criminal-file | extract-bodycam-data
warning | data-protection-assessment | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use activate-use watch-live
warning | gpi-104 | activate-use watch-live enter-bodycam-register consult-bodycam-register extract-bodycam-data
warning | host-41 | activate-use
warning | host-44-5 | submit-use-request
warning | host-7-7-3 | activate-use watch-live
warning | host-entry | activate-use
warning | intelligence-access | watch-live
warning | late-entry | enter-bodycam-register
warning | legacy-cameras | submit-use-request decide-use-request record-exempt-use notify-authorisation publish-authorisation request-urgent-use grant-urgent-use confirm-urgent-use declare-change activate-use end-use watch-live keep-recording open-recording decide-access delete-recording release-for-training register-use consult-register register-fixed-camera
warning | navigation-code | activate-use watch-live
warning | no-decree-register | register-use
warning | no-facial-recognition | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use activate-use end-use watch-live keep-recording register-fixed-camera
warning | non-visible | keep-recording open-recording delete-recording
warning | penal-code-259bis | keep-recording
warning | pictogram-annexes | activate-use watch-live
warning | reach-lfp | submit-use-request decide-use-request record-exempt-use notify-authorisation publish-authorisation request-urgent-use grant-urgent-use confirm-urgent-use declare-change activate-use end-use watch-live keep-recording open-recording decide-access delete-recording release-for-training register-use consult-register enter-bodycam-register consult-bodycam-register extract-bodycam-data register-fixed-camera
warning | retention-exceeded | delete-recording
warning | sound-before-2024 | keep-recording
warning | stored-copy | submit-use-request activate-use register-use consult-register
warning | use-overran | end-use
`;

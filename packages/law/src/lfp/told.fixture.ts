/**
 * What answers of this part tell beside what is asked and owed: provision that is met | deadline (id, kind, provision, reading) | gate of our
 * policy, and whether it blocks | reading, and the option taken | warning | demand of a political text, then the acts.
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
gate | register-use blocks | activate-use watch-live
gate | register-use | record-exempt-use activate-use watch-live
gate | unconfirmed-alert | grant-urgent-use
gate | use-not-named blocks | register-use
met | l2023-11 | activate-use
met | lfp-25-1-p1-al1 | submit-use-request record-exempt-use activate-use watch-live keep-recording
met | lfp-25-1-p2 | submit-use-request record-exempt-use watch-live
met | lfp-25-2-p1-pt1 | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use activate-use end-use watch-live keep-recording register-fixed-camera
met | lfp-25-2-p1-pt1bis | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use activate-use end-use watch-live keep-recording register-fixed-camera
met | lfp-25-2-p1-pt2 | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use activate-use end-use watch-live keep-recording register-fixed-camera
met | lfp-25-2-p1-pt3 | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use activate-use end-use watch-live keep-recording register-fixed-camera
met | lfp-25-2-p1-pt4 | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use confirm-urgent-use activate-use end-use keep-recording
met | lfp-25-2-p1-pt5 | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use confirm-urgent-use activate-use end-use watch-live keep-recording
met | lfp-25-2-p1-pt6 | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use confirm-urgent-use activate-use end-use keep-recording
met | lfp-25-2-p1-pt7 | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use confirm-urgent-use activate-use end-use watch-live keep-recording
met | lfp-25-2-p1-pt8 | keep-recording
met | lfp-25-2-p1-pt9 | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use confirm-urgent-use activate-use end-use watch-live keep-recording
met | lfp-25-2-p2-al2 | activate-use
met | lfp-25-2-p2-al2-exc | activate-use
met | lfp-25-2-p2-al3-pt1 | activate-use
met | lfp-25-2-p2-al3-pt2 | activate-use
met | lfp-25-2-p2-al3-pt3 | activate-use
met | lfp-25-2-p2-pt1 | activate-use watch-live
met | lfp-25-2-p2-pt2-a | activate-use
met | lfp-25-2-p2-pt2-b | activate-use
met | lfp-25-2-p2-pt3 | activate-use
met | lfp-25-3-p1-al1 | submit-use-request record-exempt-use request-urgent-use activate-use watch-live
met | lfp-25-3-p1-pt1 | submit-use-request record-exempt-use request-urgent-use activate-use watch-live
met | lfp-25-3-p1-pt2-a | submit-use-request
met | lfp-25-3-p1-pt2-b | submit-use-request request-urgent-use activate-use end-use watch-live
met | lfp-25-3-p1-pt2-c | submit-use-request request-urgent-use
met | lfp-25-3-p1-pt2-d | submit-use-request request-urgent-use
met | lfp-25-3-p1-pt3-a | submit-use-request record-exempt-use
met | lfp-25-3-p1-pt3-b | submit-use-request request-urgent-use end-use
met | lfp-25-3-p1-pt3-c | submit-use-request request-urgent-use end-use
met | lfp-25-3-p1bis | activate-use
met | lfp-25-3-p1bis-pt1 | activate-use
met | lfp-25-3-p1bis-pt2 | activate-use
met | lfp-25-3-p1bis-pt3 | activate-use
met | lfp-25-3-p1bis-pt4 | activate-use
met | lfp-25-3-p1bis-pt5 | activate-use
met | lfp-25-3-p2-s1 | submit-use-request
met | lfp-25-3-p2-s2 | submit-use-request
met | lfp-25-3-p3-intimite | submit-use-request activate-use watch-live
met | lfp-25-3-p3-sensible | submit-use-request record-exempt-use request-urgent-use activate-use watch-live
met | lfp-25-3-p4 | activate-use keep-recording
met | lfp-25-4-p1-al1 | decide-use-request activate-use
met | lfp-25-4-p1-al1-pt1 | decide-use-request request-urgent-use grant-urgent-use confirm-urgent-use activate-use
met | lfp-25-4-p1-al1-pt2 | decide-use-request confirm-urgent-use
met | lfp-25-4-p2-al1-pt1 | submit-use-request
met | lfp-25-4-p2-al1-pt2 | submit-use-request
met | lfp-25-4-p2-al2-s1 | submit-use-request decide-use-request
met | lfp-25-4-p2-al2-s2 | submit-use-request
met | lfp-25-4-p2-al3-lieu | declare-change activate-use
met | lfp-25-4-p2-al3-type | declare-change
met | lfp-25-4-p3-al1-s1 | request-urgent-use grant-urgent-use activate-use
met | lfp-25-4-p3-al1-s2 | confirm-urgent-use
met | lfp-25-4-p3-al2 | request-urgent-use grant-urgent-use
met | lfp-25-4-p4-al1 | notify-authorisation
met | lfp-25-4-p4-al2 | notify-authorisation
met | lfp-25-4-p4-al3 | publish-authorisation
met | lfp-25-4-p5 | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use activate-use watch-live
met | lfp-25-4-p6-autorisation | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use declare-change activate-use watch-live
met | lfp-25-4-p6-territoire | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use activate-use watch-live
met | lfp-25-5-p1-decision | activate-use watch-live
met | lfp-25-5-p1-prop | activate-use watch-live
met | lfp-25-5-p2 | watch-live
met | lfp-25-5-p2-exc | watch-live
met | lfp-25-6 | keep-recording delete-recording
met | lfp-25-6-al2-pt1 | keep-recording delete-recording
met | lfp-25-6-al2-pt2 | keep-recording
met | lfp-25-6-al3 | keep-recording delete-recording
met | lfp-25-7-p1-al1 | open-recording consult-bodycam-register extract-bodycam-data
met | lfp-25-7-p1-al2 | decide-access
met | lfp-25-7-p1-al3-journal | open-recording consult-bodycam-register extract-bodycam-data
met | lfp-25-7-p1-al3-protege | open-recording consult-bodycam-register extract-bodycam-data
met | lfp-25-7-p1-al3-raisons | open-recording consult-bodycam-register extract-bodycam-data
met | lfp-25-7-p2 | release-for-training
met | lfp-25-8-al1-s1 | register-use
met | lfp-25-8-al2 | register-fixed-camera
met | lfp-25-8-al3 | consult-register
met | lfp-25-8-p2-al1 | enter-bodycam-register
met | lfp-25-8-p2-al1-delai | enter-bodycam-register
met | lfp-25-8-p2-al1-pt1 | enter-bodycam-register
met | lfp-25-8-p2-al1-pt2 | enter-bodycam-register
met | lfp-25-8-p2-al1-pt3 | enter-bodycam-register
met | lfp-25-8-p2-al1-pt4 | enter-bodycam-register
met | lfp-25-8-p2-al2-pt1 | consult-bodycam-register extract-bodycam-data
met | lfp-25-8-p2-al2-pt2 | consult-bodycam-register extract-bodycam-data
met | lfp-25-8-p2-al2-pt3 | consult-bodycam-register extract-bodycam-data
met | lfp-25-8-p2-al2-pt4 | release-for-training consult-bodycam-register extract-bodycam-data
met | lfp-25-8-p2-al3 | delete-recording
met | lfp-25-8-p2-al5 | extract-bodycam-data
met | lfp-25-8-p2-al6 | open-recording consult-bodycam-register
met | lfp-25-8-p2-al7 | extract-bodycam-data
met | lfp-25-8-p2-al8-pt1 | extract-bodycam-data
met | lfp-25-8-p2-al8-pt3 | extract-bodycam-data
met | lfp-25-8-p2-al8-pt4 | release-for-training
met | lfp-25-9-al1 | keep-recording
met | lfp-25-9-pt1 | keep-recording
met | lfp-25-9-pt2 | keep-recording
met | lpi-144-al1 | consult-register
met | lpi-145-al1 | register-use
met | rd-2018-12-06-places | submit-use-request request-urgent-use activate-use
met | rd-2018-12-06-places-1 | submit-use-request
met | rd-2018-12-06-places-1-i | submit-use-request
met | rd-2018-12-06-places-1-ii | submit-use-request
met | rd-2018-12-06-places-2 | submit-use-request activate-use
met | rd-2018-12-06-places-2-a | submit-use-request activate-use
met | rd-2018-12-06-places-2-b | submit-use-request activate-use
met | rd-2018-12-06-places-2-c | submit-use-request activate-use
met | rd-2018-12-06-places-consultation | submit-use-request activate-use
met | rd-2018-12-06-places-duration | submit-use-request
met | rd-2019-05-22 | activate-use
met | rd-2019-05-22-accessible-material | activate-use
met | rd-2019-05-22-accessible-model | activate-use
met | rd-2019-05-22-accessible-place | activate-use
met | rd-2019-05-22-accessible-size | activate-use
met | rd-2019-05-22-joint-logo | activate-use watch-live
met | rd-2019-05-22-joint-logo-material | activate-use watch-live
met | rd-2019-05-22-mention-1 | activate-use
met | rd-2019-05-22-mention-2 | activate-use
met | rd-2019-05-22-mention-3 | activate-use
met | rd-2019-05-22-mention-4 | activate-use
met | rd-2019-05-22-non-accessible-material | activate-use
met | rd-2019-05-22-non-accessible-model | activate-use
met | rd-2019-05-22-non-accessible-place | activate-use
met | rd-2019-05-22-non-accessible-size | activate-use
met | rd-2019-05-22-open-material | activate-use
met | rd-2019-05-22-open-model | activate-use
met | rd-2019-05-22-open-place | activate-use
met | rd-2019-05-22-open-size | activate-use
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
reading | A-13 decree-narrows | submit-use-request request-urgent-use activate-use end-use watch-live
reading | A-15 recommended | activate-use
reading | A-16 registered-wearer | activate-use watch-live
reading | A-17 whole-section | submit-use-request record-exempt-use request-urgent-use activate-use watch-live
reading | R-01 instant | keep-recording open-recording decide-access delete-recording release-for-training
reading | R-03 recommended | open-recording decide-access release-for-training consult-bodycam-register extract-bodycam-data
reading | R-04 literal | decide-access release-for-training
reading | R-05 recommended | keep-recording open-recording
reading | R-07 assessed-term-caps | submit-use-request keep-recording open-recording delete-recording extract-bodycam-data
reading | R-08 recommended | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use confirm-urgent-use activate-use watch-live
reading | R-09 per-municipality | submit-use-request decide-use-request record-exempt-use request-urgent-use grant-urgent-use confirm-urgent-use activate-use watch-live
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
warning | non-visible-register | register-use
warning | penal-code-259bis | keep-recording
warning | pictogram-annexes | activate-use watch-live
warning | reach-lfp | submit-use-request decide-use-request record-exempt-use notify-authorisation publish-authorisation request-urgent-use grant-urgent-use confirm-urgent-use declare-change activate-use end-use watch-live keep-recording open-recording decide-access delete-recording release-for-training register-use consult-register enter-bodycam-register consult-bodycam-register extract-bodycam-data register-fixed-camera
warning | retention-exceeded | delete-recording
warning | sound-before-2024 | keep-recording
warning | stored-copy | submit-use-request activate-use register-use consult-register
warning | use-overran | end-use
`;

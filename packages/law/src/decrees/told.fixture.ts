/**
 * What answers of this part tell beside what is asked and owed: provision that is met | deadline (id, kind, provision, reading) | gate of our
 * policy, and whether it blocks | reading, and the option taken | warning | demand of a political text, then the acts.
 */
export const decreeTold = `
deadline | deletion-possible-from earliest rd-2018-05-08-annual-default R-30 | delete-unvalidated-declaration
deadline | live-access-ends latest rd-2018-12-06-live-4-a R-33 | check-place-list
deadline | pictogram-adapted latest rd-2018-05-28-6 R-01 | check-pictogram
deadline | validate-declaration latest rd-2018-05-08-annual R-30 | declare-camera validate-declaration
deadline | validation-due latest rd-2018-05-08-annual R-30 | validate-declaration
gate | out-of-service-reported-late | report-out-of-service
met | rd-2008-02-10-art1-entrances | check-pictogram
met | rd-2008-02-10-art1-material | check-pictogram
met | rd-2008-02-10-art1-model | check-pictogram
met | rd-2008-02-10-art1-scope | check-pictogram
met | rd-2008-02-10-art1-size | check-pictogram
met | rd-2008-02-10-art2-material | check-pictogram
met | rd-2008-02-10-art2-model | check-pictogram
met | rd-2008-02-10-art2-scope | check-pictogram
met | rd-2008-02-10-art2-size | check-pictogram
met | rd-2008-02-10-art2-visible | check-pictogram
met | rd-2008-02-10-art3-1-material | check-pictogram
met | rd-2008-02-10-art3-1-model | check-pictogram
met | rd-2008-02-10-art3-1-size | check-pictogram
met | rd-2008-02-10-art3-1-visible | check-pictogram
met | rd-2008-02-10-art3-material | check-pictogram
met | rd-2008-02-10-art3-model | check-pictogram
met | rd-2008-02-10-art3-scope | check-pictogram
met | rd-2008-02-10-art3-size | check-pictogram
met | rd-2008-02-10-art3-visible | check-pictogram
met | rd-2008-02-10-mention-1 | check-pictogram
met | rd-2008-02-10-mention-2 | check-pictogram
met | rd-2008-02-10-mention-3 | check-pictogram
met | rd-2008-02-10-mention-4 | check-pictogram
met | rd-2008-02-10-mention-5 | check-pictogram
met | rd-2008-02-10-mention-anpr | check-pictogram
met | rd-2008-02-10-mention-languages | check-pictogram
met | rd-2008-02-10-mentions-vehicle | check-pictogram
met | rd-2018-05-08-access-1 | declare-camera
met | rd-2018-05-08-access-2 | declare-camera
met | rd-2018-05-08-access-3 | declare-camera
met | rd-2018-05-08-alarm-centre | declare-camera
met | rd-2018-05-08-annual | validate-declaration
met | rd-2018-05-08-annual-default | delete-unvalidated-declaration
met | rd-2018-05-08-contact | declare-camera
met | rd-2018-05-08-contact-several | declare-camera
met | rd-2018-05-08-def-declarant | declare-camera
met | rd-2018-05-08-def-declaration | declare-camera
met | rd-2018-05-08-def-register | keep-controller-register
met | rd-2018-05-08-delegation-written | declare-camera
met | rd-2018-05-08-desk | declare-camera
met | rd-2018-05-08-form-1 | declare-camera
met | rd-2018-05-08-form-10 | declare-camera
met | rd-2018-05-08-form-11 | declare-camera
met | rd-2018-05-08-form-12 | declare-camera
met | rd-2018-05-08-form-13 | declare-camera
met | rd-2018-05-08-form-2 | declare-camera
met | rd-2018-05-08-form-3 | declare-camera
met | rd-2018-05-08-form-4 | declare-camera
met | rd-2018-05-08-form-5 | declare-camera
met | rd-2018-05-08-form-6 | declare-camera
met | rd-2018-05-08-form-7 | declare-camera
met | rd-2018-05-08-form-8 | declare-camera
met | rd-2018-05-08-form-9 | declare-camera
met | rd-2018-05-08-form-council-advice | declare-camera
met | rd-2018-05-08-form-extra | declare-camera
met | rd-2018-05-08-form-reference-address | declare-camera
met | rd-2018-05-08-free | declare-camera
met | rd-2018-05-08-joint | declare-camera
met | rd-2018-05-08-location-fixed | declare-camera
met | rd-2018-05-08-location-fixed-table | declare-camera
met | rd-2018-05-08-location-mobile-closed | declare-camera
met | rd-2018-05-08-location-mobile-open | declare-camera
met | rd-2018-05-08-location-temporary-closed | declare-camera
met | rd-2018-05-08-location-temporary-event | declare-camera
met | rd-2018-05-08-location-temporary-moved | declare-camera
met | rd-2018-05-08-location-vehicle | declare-camera
met | rd-2018-05-08-out-of-service | report-out-of-service
met | rd-2018-05-08-per-place | declare-camera
met | rd-2018-05-08-proxy | declare-camera
met | rd-2018-05-08-register-1 | keep-controller-register
met | rd-2018-05-08-register-10 | keep-controller-register
met | rd-2018-05-08-register-11 | keep-controller-register
met | rd-2018-05-08-register-12 | keep-controller-register
met | rd-2018-05-08-register-13 | keep-controller-register
met | rd-2018-05-08-register-14 | keep-controller-register
met | rd-2018-05-08-register-2 | keep-controller-register
met | rd-2018-05-08-register-3 | keep-controller-register
met | rd-2018-05-08-register-4 | keep-controller-register
met | rd-2018-05-08-register-5 | keep-controller-register
met | rd-2018-05-08-register-6 | keep-controller-register
met | rd-2018-05-08-register-7 | keep-controller-register
met | rd-2018-05-08-register-8 | keep-controller-register
met | rd-2018-05-08-register-9 | keep-controller-register
met | rd-2018-05-08-register-council-advice | keep-controller-register
met | rd-2018-05-08-register-keep | delete-controller-register
met | rd-2018-05-08-register-update | keep-controller-register
met | rd-2018-05-08-representative | declare-camera
met | rd-2018-05-08-session | declare-camera
met | rd-2018-05-08-several-types | declare-camera
met | rd-2018-05-08-update | change-declaration
met | rd-2018-05-28-6 | check-pictogram
met | rd-2018-12-06-3months-1 | check-place-list
met | rd-2018-12-06-3months-10 | check-place-list
met | rd-2018-12-06-3months-11 | check-place-list
met | rd-2018-12-06-3months-2 | check-place-list
met | rd-2018-12-06-3months-3 | check-place-list
met | rd-2018-12-06-3months-4 | check-place-list
met | rd-2018-12-06-3months-5 | check-place-list
met | rd-2018-12-06-3months-6 | check-place-list
met | rd-2018-12-06-3months-7 | check-place-list
met | rd-2018-12-06-3months-8 | check-place-list
met | rd-2018-12-06-3months-9 | check-place-list
met | rd-2018-12-06-airport | check-place-list
met | rd-2018-12-06-live-1 | check-place-list
met | rd-2018-12-06-live-2 | check-place-list
met | rd-2018-12-06-live-3 | check-place-list
met | rd-2018-12-06-live-4 | check-place-list
met | rd-2018-12-06-live-4-a | check-place-list
met | rd-2018-12-06-live-4-b | check-place-list
met | rd-2018-12-06-live-4-c | check-place-list
met | rd-2018-12-06-perimeter | check-place-list
met | rd-2018-12-06-perimeter-1 | check-place-list
met | rd-2018-12-06-perimeter-10 | check-place-list
met | rd-2018-12-06-perimeter-11 | check-place-list
met | rd-2018-12-06-perimeter-2 | check-place-list
met | rd-2018-12-06-perimeter-3 | check-place-list
met | rd-2018-12-06-perimeter-4 | check-place-list
met | rd-2018-12-06-perimeter-5 | check-place-list
met | rd-2018-12-06-perimeter-6 | check-place-list
met | rd-2018-12-06-perimeter-7 | check-place-list
met | rd-2018-12-06-perimeter-8 | check-place-list
met | rd-2018-12-06-perimeter-9 | check-place-list
reading | R-01 instant | declare-camera validate-declaration delete-unvalidated-declaration
reading | R-09 per-municipality | declare-camera
reading | R-28 recommended | check-place-list
reading | R-30 recommended | declare-camera validate-declaration
reading | R-32 recommended | check-place-list
reading | R-33 recommended | check-place-list
warning | declaration-not-authorisation | declare-camera
warning | declared-retention-long | declare-camera
warning | deleted-declaration | change-declaration delete-unvalidated-declaration
warning | pictogram-2008-annex | check-pictogram
warning | private-security-decrees | check-place-list
warning | reach-decrees | check-pictogram declare-camera change-declaration validate-declaration delete-unvalidated-declaration report-out-of-service keep-controller-register delete-controller-register check-place-list
warning | reach-lcam | check-pictogram declare-camera change-declaration validate-declaration delete-unvalidated-declaration report-out-of-service keep-controller-register delete-controller-register check-place-list
`;

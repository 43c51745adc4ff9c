/**
 * What answers of this part tell beside what is asked and owed: deadline (id, kind, provision, reading) | gate of our policy, and whether it
 * blocks | reading, and the option taken | warning | demand of a political text, then the acts.
 */
export const decreeTold = `
deadline | deletion-possible-from earliest rd-2018-05-08-annual-default R-30 | delete-unvalidated-declaration
deadline | live-access-ends latest rd-2018-12-06-live-4-a R-33 | check-place-list
deadline | pictogram-adapted latest rd-2018-05-28-6 R-01 | check-pictogram
deadline | validate-declaration latest rd-2018-05-08-annual R-30 | declare-camera validate-declaration
deadline | validation-due latest rd-2018-05-08-annual R-30 | validate-declaration
gate | out-of-service-reported-late | report-out-of-service
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

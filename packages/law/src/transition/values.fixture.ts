/**
 * The allowed example of each act of this part, and its variants, with one fact changed: act | fact | values | what follows (two lines for one
 * value are two situations); then what falls due: act | deadline or duty | when | provision. Signs, values: `one-value-changed.fixture.ts`.
 */
export const transitionValues = `
use-existing-police-camera | meetsTheNewLaw | gone | ?lfp-25-4-p1-al1
use-existing-police-camera | meetsTheNewLaw | false | !l2018-88 !lfp-25-4-p1-al1
use-existing-police-camera | meetsTheNewLaw | true | +l2018-88
use-existing-police-camera | deadline existing-cameras-comply | 2019-05-25 | l2018-88
notify-existing-camera | notifiedAt | gone at-1s at at+1s +1d +31d | !l2018-89-al2
notify-existing-camera | governedByCameraLaw | gone | ?l2018-89
notify-existing-camera | governedByCameraLaw | false | !l2018-89-al2
notify-existing-camera | installedOn | gone | ?l2018-89
notify-existing-camera | installedOn | day-366 day-1 day+0 day+1 day+366 | !l2018-89-al2
notify-existing-camera | lawfulWhenInstalled | gone | ?l2018-89
notify-existing-camera | lawfulWhenInstalled | false | !l2018-89-al2
notify-existing-camera | notifiedBy | gone | ?l2018-89
notify-existing-camera | notifiedBy.role | gone | ?l2018-89
notify-existing-camera | deadline notify-existing-camera | 2021-12-31 | l2018-89-al2
submit-existing-protocol | concludedOn | gone | ?l2018-89
submit-existing-protocol | concludedOn | day-366 day-1 day+0 day+1 day+366 | +lcam-9-al4
submit-existing-protocol | submittedAt | gone at-1s at at+1s +1d +31d | !l2018-89-al3
submit-existing-protocol | with | gone | ?l2018-89
submit-existing-protocol | with | other | !l2018-89-al3
submit-existing-protocol | forRealTimeAccess | gone | ?l2018-89
submit-existing-protocol | forRealTimeAccess | false | !l2018-89-al3
submit-existing-protocol | submittedAt | gone at-1s at at+1s +31d | !lcam-9-al4
submit-existing-protocol | deadline submit-existing-protocol | 2019-05-25 | l2018-89-al3
`;

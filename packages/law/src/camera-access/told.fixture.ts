/**
 * What answers of this part tell beside what is asked and owed: deadline (id, kind, provision, reading) | gate of our policy, and whether it
 * blocks | reading, and the option taken | warning | demand of a political text, then the acts.
 */
export const cameraAccessTold = `
deadline | answer-access-request latest lcam-12-al2-droit R-28 | request-access hold-requested-images answer-access-request
deadline | hold-until latest lcam-12-al3-max R-28 | request-access hold-requested-images answer-access-request
deadline | secure-answer-by latest lcam-12-al3-max R-28 | request-access hold-requested-images answer-access-request
deadline | transmission-ends latest lcam-9-al3-pt3-b R-33 | stream-to-police
gate | dpa-opinion-awaited | sign-transport-protocol
gate | guard-at-non-visible-cameras | let-guard-watch
gate | guard-at-non-visible-cameras blocks | let-guard-watch
reading | A-12 recommended | answer-access-request
reading | A-14 recommended | show-penalty
reading | R-01 instant | request-access hold-requested-images answer-access-request record-access-failure
reading | R-27 recommended | aim-surveillance-camera
reading | R-28 recommended | request-access hold-requested-images answer-access-request record-access-failure
reading | R-29 recommended | let-guard-watch
reading | R-33 recommended | sign-sharing-agreement stream-to-police sign-transport-protocol watch-transport-feed
reading | R-34 recommended | show-penalty
reading | R-36 recommended | sign-sharing-agreement stream-to-police watch-transport-feed
reading | R-46 recommended | let-guard-watch
reading | R-50 recommended | let-guard-watch
warning | article-9-closed-places | view-controller-images give-images-to-police answer-police-request
warning | gdpr-host | request-access answer-access-request
warning | legacy-cameras | let-guard-watch
warning | milder-law | show-penalty
warning | no-facial-recognition | aim-surveillance-camera
warning | nuclear-sites-decree | watch-transport-feed
warning | penal-code-2026 | show-penalty
warning | penalty-is-for-a-court | show-penalty
warning | police-recording-lfp | stream-to-police watch-transport-feed
warning | police-recordings-indirect-access | request-access
warning | private-security-article-115 | let-guard-watch
warning | private-security-decrees | stream-to-police
warning | private-security-host | stream-to-police
warning | reach-lcam | view-controller-images show-images give-images-to-police answer-police-request sign-sharing-agreement stream-to-police sign-transport-protocol watch-transport-feed aim-surveillance-camera request-access hold-requested-images answer-access-request record-access-failure show-penalty let-guard-watch
warning | reach-lfp | stream-to-police watch-transport-feed let-guard-watch
`;

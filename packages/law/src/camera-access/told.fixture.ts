/**
 * What answers of this part tell beside what is asked and owed: provision that is met | deadline (id, kind, provision, reading) | gate of our
 * policy, and whether it blocks | reading, and the option taken | warning | demand of a political text, then the acts.
 */
export const cameraAccessTold = `
deadline | answer-access-request latest lcam-12-al2-droit R-28 | request-access hold-requested-images answer-access-request
deadline | hold-until latest lcam-12-al3-max R-28 | request-access hold-requested-images answer-access-request
deadline | live-access-ends latest rd-2018-12-06-live-4-a R-33 | stream-to-police
deadline | secure-answer-by latest lcam-12-al3-max R-28 | request-access hold-requested-images answer-access-request
deadline | transmission-ends latest lcam-9-al3-pt3-b R-33 | stream-to-police
gate | dpa-opinion-awaited | sign-transport-protocol
gate | guard-at-non-visible-cameras blocks | let-guard-watch
gate | guard-at-non-visible-cameras | let-guard-watch
met | lcam-10 | aim-surveillance-camera
met | lcam-12-al1 | request-access answer-access-request
met | lcam-12-al2-droit | request-access answer-access-request
met | lcam-12-al2-indications | request-access answer-access-request
met | lcam-12-al2-motif | request-access
met | lcam-12-al3 | hold-requested-images answer-access-request record-access-failure
met | lcam-12-al3-max | hold-requested-images answer-access-request record-access-failure
met | lcam-12-al4 | answer-access-request
met | lcam-12-al4-pt1 | answer-access-request
met | lcam-12-al4-pt2 | answer-access-request
met | lcam-13-al1 | show-penalty
met | lcam-13-al1-detention | show-penalty
met | lcam-13-al2-champ | show-penalty
met | lcam-13-al2-detention | show-penalty
met | lcam-13-al2-montant | show-penalty
met | lcam-5-p4-al1 | let-guard-watch
met | lcam-6-p2-al7 | show-images
met | lcam-9-al1 | view-controller-images show-images
met | lcam-9-al2 | view-controller-images
met | lcam-9-al3-pt1-peut | give-images-to-police
met | lcam-9-al3-pt2-doit | answer-police-request
met | lcam-9-al3-pt2-mandat | answer-police-request
met | lcam-9-al3-pt3 | sign-sharing-agreement stream-to-police
met | lcam-9-al3-pt3-a | stream-to-police
met | lcam-9-al3-pt3-b | stream-to-police
met | lcam-9-al4 | sign-transport-protocol watch-transport-feed
met | lcam-9-al4-acces | watch-transport-feed
met | lfp-25-1-p2 | stream-to-police watch-transport-feed
met | lfp-25-5-p2 | let-guard-watch
met | lsp-115-pt3-b-finalites | let-guard-watch
met | lsp-115-pt3-b-lfp | let-guard-watch
met | lsp-115-pt3-tempsreel | let-guard-watch
met | rd-2018-12-06-airport | stream-to-police
met | rd-2018-12-06-live-1 | stream-to-police
met | rd-2018-12-06-live-2 | stream-to-police
met | rd-2018-12-06-live-3 | stream-to-police
met | rd-2018-12-06-live-4 | stream-to-police
met | rd-2018-12-06-live-4-b | stream-to-police
met | rd-2018-12-06-live-4-c | stream-to-police
met | rd-2018-12-06-perimeter | stream-to-police
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

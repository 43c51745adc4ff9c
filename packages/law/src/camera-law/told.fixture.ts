/**
 * What answers of this part tell beside what is asked and owed: provision that is met | deadline (id, kind, provision, reading) | gate of our
 * policy, and whether it blocks | reading, and the option taken | warning | demand of a political text, then the acts.
 */
export const cameraLawTold = `
deadline | advice-expiry latest lcam-5-p2-1-al6-s1-duree R-01 | give-council-advice decide-surveillance-camera put-camera-into-service use-surveillance-camera relocate-temporary-camera
deadline | advice-expiry latest lcam-5-p2-1-al6-s2 R-01 | request-council-advice
deadline | advice-expiry latest lcam-7-1-al3-s2-duree R-01 | give-council-advice decide-surveillance-camera put-camera-into-service use-surveillance-camera
deadline | advice-expiry latest lcam-7-1-al5 R-01 | request-council-advice
deadline | event-access-ends latest lcam-5-p4-al3-evenement R-29 | open-event-live-access
deadline | event-access-ends latest lcam-5-p4-al3-urgence R-29 | open-event-live-access
deadline | latest-deletion latest lcam-5-p4-al5 R-01 | keep-camera-images delete-camera-images
deadline | latest-deletion latest lcam-6-p3-al3 R-01 | keep-camera-images delete-camera-images
deadline | latest-deletion latest lcam-7-3-p4-al2-s1 R-01 | keep-camera-images delete-camera-images
deadline | latest-deletion latest lcam-7-3-p4-al2-s2 R-01 | keep-camera-images delete-camera-images
deadline | latest-deletion latest lcam-7-p3-al3 R-01 | keep-camera-images delete-camera-images
deadline | notify-police-services latest lcam-5-p3-al1 R-30 | decide-surveillance-camera notify-surveillance-camera put-camera-into-service use-surveillance-camera
deadline | notify-police-services latest lcam-6-p2-al1 R-30 | decide-surveillance-camera notify-surveillance-camera put-camera-into-service use-surveillance-camera
deadline | notify-police-services latest lcam-7-3-p1-al1-s2 R-30 | decide-surveillance-camera notify-surveillance-camera put-camera-into-service use-surveillance-camera
deadline | notify-police-services latest lcam-7-p2-al1 R-30 | decide-surveillance-camera notify-surveillance-camera put-camera-into-service use-surveillance-camera
gate | modification-notified-late | notify-camera-modification
gate | use-stopped-meanwhile | request-council-advice
met | lcam-2-pt1 | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
met | lcam-2-pt2 | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
met | lcam-2-pt3 | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
met | lcam-2-pt3-1 | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
met | lcam-2-pt4-1 | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
met | lcam-2-pt4-2 | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
met | lcam-2-pt4-3 | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
met | lcam-2-pt4-but | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
met | lcam-2-pt4-traite | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
met | lcam-2-pt4-types | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
met | lcam-2-pt5 | decide-surveillance-camera put-camera-into-service use-surveillance-camera
met | lcam-3-1-s1 | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
met | lcam-3-1-s2 | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
met | lcam-3-al1-pt1 | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
met | lcam-3-al1-pt2 | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
met | lcam-3-al2-pt3 | decide-surveillance-camera
met | lcam-5-p1-al1 | request-council-advice consult-police-on-camera decide-surveillance-camera put-camera-into-service use-surveillance-camera relocate-temporary-camera add-witness-screen decide-perimeter-filming film-perimeter
met | lcam-5-p1-al2 | request-council-advice consult-police-on-camera decide-surveillance-camera put-camera-into-service use-surveillance-camera relocate-temporary-camera
met | lcam-5-p2-1-al1 | request-council-advice consult-police-on-camera decide-surveillance-camera put-camera-into-service use-surveillance-camera relocate-temporary-camera
met | lcam-5-p2-1-al2 | request-council-advice consult-police-on-camera decide-surveillance-camera put-camera-into-service use-surveillance-camera relocate-temporary-camera
met | lcam-5-p2-1-al3 | request-council-advice give-council-advice decide-surveillance-camera put-camera-into-service use-surveillance-camera relocate-temporary-camera
met | lcam-5-p2-1-al4 | request-council-advice
met | lcam-5-p2-1-al5 | request-council-advice
met | lcam-5-p2-1-al6-s1-consult | give-council-advice decide-surveillance-camera put-camera-into-service use-surveillance-camera relocate-temporary-camera
met | lcam-5-p2-1-al6-s1-duree | give-council-advice decide-surveillance-camera put-camera-into-service use-surveillance-camera relocate-temporary-camera
met | lcam-5-p2-1-al6-s2 | request-council-advice
met | lcam-5-p2-1-al7-s1 | request-council-advice give-council-advice consult-police-on-camera decide-surveillance-camera put-camera-into-service relocate-temporary-camera
met | lcam-5-p2-1-al7-s2 | consult-police-on-camera decide-surveillance-camera put-camera-into-service
met | lcam-5-p2-al1 | request-council-advice give-council-advice decide-surveillance-camera put-camera-into-service use-surveillance-camera
met | lcam-5-p2-al2 | give-council-advice decide-surveillance-camera put-camera-into-service use-surveillance-camera
met | lcam-5-p2-al3-s1 | request-council-advice give-council-advice consult-police-on-camera decide-surveillance-camera put-camera-into-service use-surveillance-camera
met | lcam-5-p2-al3-s2 | consult-police-on-camera decide-surveillance-camera put-camera-into-service
met | lcam-5-p3-al1 | notify-surveillance-camera put-camera-into-service use-surveillance-camera
met | lcam-5-p3-al2 | notify-camera-modification relocate-temporary-camera
met | lcam-5-p3-al4-s1 | put-camera-into-service use-surveillance-camera
met | lcam-5-p3-al4-s2 | put-camera-into-service use-surveillance-camera
met | lcam-5-p3-al4-s3 | consult-camera-register
met | lcam-5-p3-al5 | put-camera-into-service use-surveillance-camera
met | lcam-5-p3-al6 | put-camera-into-service use-surveillance-camera
met | lcam-5-p4-al1 | watch-surveillance-camera
met | lcam-5-p4-al2 | watch-surveillance-camera
met | lcam-5-p4-al3-evenement | open-event-live-access
met | lcam-5-p4-al3-urgence | open-event-live-access
met | lcam-5-p4-al4 | keep-camera-images
met | lcam-5-p4-al5 | keep-camera-images delete-camera-images
met | lcam-5-p4-al5-preuve | keep-camera-images delete-camera-images
met | lcam-6-p2-al1 | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera put-camera-into-service use-surveillance-camera relocate-temporary-camera add-witness-screen decide-perimeter-filming film-perimeter
met | lcam-6-p2-al2 | notify-camera-modification
met | lcam-6-p2-al4-s1 | put-camera-into-service use-surveillance-camera
met | lcam-6-p2-al4-s2 | put-camera-into-service use-surveillance-camera
met | lcam-6-p2-al4-s3 | consult-camera-register
met | lcam-6-p2-al5 | put-camera-into-service use-surveillance-camera
met | lcam-6-p2-al6-s1 | put-camera-into-service use-surveillance-camera
met | lcam-6-p2-al6-s2 | put-camera-into-service use-surveillance-camera
met | lcam-6-p2-al7 | add-witness-screen
met | lcam-6-p3-al1 | watch-surveillance-camera
met | lcam-6-p3-al2 | keep-camera-images
met | lcam-6-p3-al3 | keep-camera-images delete-camera-images
met | lcam-6-p3-al3-preuve | keep-camera-images delete-camera-images
met | lcam-7-1-al1 | request-council-advice decide-surveillance-camera put-camera-into-service use-surveillance-camera
met | lcam-7-1-al1-pt1 | request-council-advice decide-surveillance-camera put-camera-into-service use-surveillance-camera
met | lcam-7-1-al1-pt2 | request-council-advice decide-surveillance-camera put-camera-into-service use-surveillance-camera
met | lcam-7-1-al2 | put-camera-into-service use-surveillance-camera
met | lcam-7-1-al3-s1 | request-council-advice give-council-advice consult-police-on-camera decide-surveillance-camera put-camera-into-service use-surveillance-camera relocate-temporary-camera
met | lcam-7-1-al3-s2-consult | give-council-advice decide-surveillance-camera put-camera-into-service use-surveillance-camera
met | lcam-7-1-al3-s2-duree | give-council-advice decide-surveillance-camera put-camera-into-service use-surveillance-camera
met | lcam-7-1-al4-s1 | request-council-advice
met | lcam-7-1-al4-s2 | request-council-advice
met | lcam-7-1-al5 | request-council-advice
met | lcam-7-2 | request-council-advice decide-surveillance-camera put-camera-into-service add-witness-screen decide-perimeter-filming film-perimeter
met | lcam-7-2-pt1 | decide-surveillance-camera put-camera-into-service
met | lcam-7-2-pt2 | decide-surveillance-camera put-camera-into-service
met | lcam-7-2-pt3 | decide-surveillance-camera put-camera-into-service
met | lcam-7-3-p1-al1-s1 | notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera
met | lcam-7-3-p1-al1-s2 | notify-surveillance-camera put-camera-into-service use-surveillance-camera
met | lcam-7-3-p1-al2 | notify-camera-modification
met | lcam-7-3-p1-al4-s1 | put-camera-into-service use-surveillance-camera
met | lcam-7-3-p1-al4-s2 | put-camera-into-service use-surveillance-camera
met | lcam-7-3-p1-al4-s3 | consult-camera-register
met | lcam-7-3-p2-al1 | put-camera-into-service
met | lcam-7-3-p2-al1-pt1 | put-camera-into-service use-surveillance-camera
met | lcam-7-3-p2-al1-pt2 | put-camera-into-service use-surveillance-camera
met | lcam-7-3-p2-al2 | put-camera-into-service
met | lcam-7-3-p2-al4 | put-camera-into-service use-surveillance-camera
met | lcam-7-3-p3-al1-s1 | watch-surveillance-camera
met | lcam-7-3-p3-al1-s1-exc | watch-surveillance-camera
met | lcam-7-3-p3-al2 | watch-surveillance-camera
met | lcam-7-3-p4-al1 | keep-camera-images
met | lcam-7-3-p4-al2-s1 | keep-camera-images delete-camera-images
met | lcam-7-3-p4-al2-s2 | keep-camera-images delete-camera-images
met | lcam-7-4-al1 | notify-surveillance-camera
met | lcam-7-p2-al1 | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera put-camera-into-service use-surveillance-camera relocate-temporary-camera add-witness-screen decide-perimeter-filming film-perimeter
met | lcam-7-p2-al2 | notify-camera-modification
met | lcam-7-p2-al4 | decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service record-domestic-exemption
met | lcam-7-p2-al5-s1 | decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption
met | lcam-7-p2-al5-s2 | put-camera-into-service use-surveillance-camera
met | lcam-7-p2-al5-s3 | consult-camera-register
met | lcam-7-p2-al6 | put-camera-into-service use-surveillance-camera
met | lcam-7-p2-al6-pictogramme | decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service record-domestic-exemption
met | lcam-7-p2-al7-s1 | put-camera-into-service use-surveillance-camera
met | lcam-7-p2-al7-s2 | put-camera-into-service use-surveillance-camera
met | lcam-7-p3-al1 | watch-surveillance-camera
met | lcam-7-p3-al2 | keep-camera-images
met | lcam-7-p3-al3 | keep-camera-images delete-camera-images
met | lcam-7-p3-al3-preuve | keep-camera-images delete-camera-images
met | lcam-8-1 | decide-surveillance-camera put-camera-into-service
met | lcam-8-1-cond | decide-surveillance-camera put-camera-into-service
met | lcam-8-2-p1 | decide-perimeter-filming film-perimeter
met | lcam-8-2-p1-roi | request-council-advice decide-perimeter-filming film-perimeter
met | lcam-8-2-p2-al1 | request-council-advice give-council-advice decide-perimeter-filming film-perimeter
met | lcam-8-2-p2-al2 | give-council-advice decide-perimeter-filming film-perimeter
met | lcam-8-al1 | put-camera-into-service use-surveillance-camera
met | lcam-8-al2 | put-camera-into-service use-surveillance-camera
met | lcam-8-al3-pt1 | put-camera-into-service use-surveillance-camera
met | lcam-9-al1 | add-witness-screen
reading | R-01 instant | notify-surveillance-camera put-camera-into-service use-surveillance-camera keep-camera-images delete-camera-images
reading | R-09 per-municipality | request-council-advice give-council-advice consult-police-on-camera decide-surveillance-camera put-camera-into-service use-surveillance-camera relocate-temporary-camera decide-perimeter-filming film-perimeter
reading | R-27 recommended | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
reading | R-28 recommended | keep-camera-images delete-camera-images
reading | R-29 recommended | watch-surveillance-camera open-event-live-access
reading | R-30 recommended | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera relocate-temporary-camera add-witness-screen decide-perimeter-filming film-perimeter
reading | R-31 recommended | decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera
reading | R-32 recommended | request-council-advice give-council-advice put-camera-into-service use-surveillance-camera decide-perimeter-filming film-perimeter
reading | R-35 recommended | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
reading | R-40 temporary-optional | consult-camera-register
reading | R-46 recommended | watch-surveillance-camera
reading | R-50 recommended | watch-surveillance-camera
warning | access-request-hold | delete-camera-images
warning | camera-law-article-10 | put-camera-into-service use-surveillance-camera
warning | declaration-decree | notify-surveillance-camera
warning | facial-recognition-elsewhere | decide-surveillance-camera put-camera-into-service use-surveillance-camera record-domestic-exemption decide-perimeter-filming film-perimeter
warning | host-private-security | decide-surveillance-camera put-camera-into-service watch-surveillance-camera
warning | no-decree-viewers | watch-surveillance-camera
warning | other-laws-too | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
warning | outside-camera-law | request-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
warning | reach-lcam | request-council-advice give-council-advice consult-police-on-camera decide-surveillance-camera notify-surveillance-camera notify-camera-modification put-camera-into-service use-surveillance-camera record-domestic-exemption relocate-temporary-camera watch-surveillance-camera open-event-live-access add-witness-screen keep-camera-images delete-camera-images consult-camera-register decide-perimeter-filming film-perimeter
`;

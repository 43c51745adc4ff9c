/**
 * What answers of this part tell beside what is asked and owed: provision that is met | deadline (id, kind, provision, reading) | gate of our
 * policy, and whether it blocks | reading, and the option taken | warning | demand of a political text, then the acts.
 */
export const transitionTold = `
deadline | existing-cameras-comply latest l2018-88 R-37 | use-existing-police-camera
deadline | notify-existing-camera latest l2018-89-al2 R-37 | notify-existing-camera
deadline | submit-existing-protocol latest l2018-89-al3 R-37 | submit-existing-protocol
met | l2018-88 | use-existing-police-camera
met | l2018-89 | use-existing-police-camera notify-existing-camera submit-existing-protocol
met | l2018-89-al2 | notify-existing-camera
met | l2018-89-al3 | submit-existing-protocol
met | lcam-9-al4 | submit-existing-protocol
reading | R-01 instant | use-existing-police-camera
reading | R-08 recommended | use-existing-police-camera
reading | R-09 per-municipality | use-existing-police-camera
reading | R-33 recommended | submit-existing-protocol
reading | R-37 recommended | use-existing-police-camera notify-existing-camera submit-existing-protocol
warning | existing-camera-as-any-other | use-existing-police-camera
warning | existing-cameras-first-wording | notify-existing-camera
warning | legacy-cameras | use-existing-police-camera notify-existing-camera submit-existing-protocol
warning | reach-lfp | use-existing-police-camera notify-existing-camera submit-existing-protocol
`;

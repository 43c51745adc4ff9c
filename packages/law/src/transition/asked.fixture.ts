/** What each provision of this part asks, and of whom: provision | who can supply or mend it | facts | acts (the signs: `asked.test.ts`). */
export const transitionAsked = `
l2018-88 | - | usedByPolice withinChapter2 | use-existing-police-camera
l2018-88 | municipal-council minister-interior chief-of-corps | ! | use-existing-police-camera
l2018-88 | municipal-council minister-interior | earlierBasis installedOn | use-existing-police-camera
l2018-89 | camera-controller | ! governedByCameraLaw installedOn lawfulWhenInstalled notifiedBy.role | notify-existing-camera
l2018-89 | police-service public-transport-company | concludedOn forRealTimeAccess with | submit-existing-protocol
l2018-89-al2 | camera-controller | ! | notify-existing-camera
l2018-89-al3 | - | ! | submit-existing-protocol
l2018-89-al3 | police-service public-transport-company | ! forRealTimeAccess with | submit-existing-protocol
lcam-9-al4 | police-service public-transport-company | ! | submit-existing-protocol
lfp-25-4-p1-al1 | municipal-council minister-interior | ! meetsTheNewLaw | use-existing-police-camera
`;

/** What is owed: duty | provision | term | by whom | to whom | acts. */
export const transitionOwed = `
bring-existing-camera-into-line | l2018-88 | P12M | police-service | - | use-existing-police-camera
`;

/** Acts of the royal decrees of the camera law: declaration, pictograms, places, with the facts each is judged on. */
export type DecreeActs = Record<never, never>;

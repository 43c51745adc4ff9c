/** Acts of facial recognition, and what the resolution and the petition define and ask, with the facts each is judged on. */
export type FaceActs = Record<never, never>;

/** Acts of the camera law of 21 March 2007 (LCAM), articles 2 to 8/2, with the facts each is judged on. */
export type CameraLawActs = Record<never, never>;

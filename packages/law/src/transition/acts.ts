/** Acts of the amending laws of 2018 and 2023: structure, entry into force, transition, with the facts each is judged on. */
export type TransitionActs = Record<never, never>;

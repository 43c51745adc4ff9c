/** Acts of LFP 46/1 to 46/14: non-visible use, with the facts each is judged on. */
export type NonVisibleActs = Record<never, never>;

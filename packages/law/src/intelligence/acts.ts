/** Acts of the intelligence law (LRS) 16/4, 18/4, 18/11, with the facts each is judged on. */
export type IntelligenceActs = Record<never, never>;

/** Acts of LFP 44/1 to 44/11/3decies: police databases, technical databases and plates, with the facts each is judged on. */
export type DatabaseActs = Record<never, never>;

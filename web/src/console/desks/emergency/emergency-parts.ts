/** Functions that confirm it as the second person. */
export const confirmers: readonly string[] = ['dpo', 'prosecutor'];
/** Functions that review it. */
export const reviewers: readonly string[] = ['control-organ', 'dpo'];

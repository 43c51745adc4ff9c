/** An article as one of our sources prints it whole, its amendments worked in, in the French of the law. */
export type WholeArticle = {
  /** Key of the text in the law package. */
  readonly text: string;
  readonly article: string;
  /** First day ('YYYY-MM-DD') on which it read so. */
  readonly from: string;
  /** From a consolidated text, or from the law of 21 March 2018 that wrote the article whole. */
  readonly print: 'consolidated' | '2018';
  readonly paragraphs: readonly string[];
};

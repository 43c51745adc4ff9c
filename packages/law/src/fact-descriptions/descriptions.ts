/** What a comment of the types says, in French and Dutch, by its English text: the comment is the source, a test keeps both whole. */
export type Descriptions = Readonly<Record<string, readonly [fr: string, nl: string]>>;

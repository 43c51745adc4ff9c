import { ClairevoieError } from '../postgres/index.ts';

/** Codes that the portal raises. */
export const civicErrorCodes = ['civic/pages-not-built', 'civic/text-too-long'] as const;

/** What can be wrong with the portal itself. */
export const civicErrors = {
  pagesNotBuilt: () =>
    new ClairevoieError({
      code: 'civic/pages-not-built',
      message: 'The pages of the portal are not built. Run npm run build:web and ask again.',
    }),
  textTooLong: (facts: { readonly signs: number; readonly most: number }) =>
    new ClairevoieError({
      code: 'civic/text-too-long',
      message: `A print holds ${facts.most} signs at most and takes ten seconds at most; this text has ${facts.signs}. Read it on its page, which the browser prints.`,
      facts,
    }),
};

/** HTTP status of each code. */
export const civicErrorStatus = { 'civic/pages-not-built': 503, 'civic/text-too-long': 503 } as const satisfies Record<
  (typeof civicErrorCodes)[number],
  number
>;

import { ClairevoieError } from '../postgres/index.ts';

/** Codes that the portal raises. */
export const civicErrorCodes = ['civic/pages-not-built'] as const;

/** What can be wrong with the portal itself. */
export const civicErrors = {
  pagesNotBuilt: () =>
    new ClairevoieError({
      code: 'civic/pages-not-built',
      message: 'The pages of the portal are not built. Run npm run build:web and ask again.',
    }),
};

/** HTTP status of each code. */
export const civicErrorStatus = { 'civic/pages-not-built': 503 } as const satisfies Record<
  (typeof civicErrorCodes)[number],
  number
>;

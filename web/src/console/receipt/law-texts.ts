import { type UseQueryResult, useQuery } from '@tanstack/react-query';

/** The law package, fetched when a receipt is first read: its texts are long, and most pages need none. */
export type LawTexts = typeof import('@clairevoie/law');

/** Loads the law once. Browsers without `Temporal` get it with the law. */
export async function loadLaw(): Promise<LawTexts> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  return import('@clairevoie/law');
}

/** The law for a page; undefined until it is here, and then ids show as they are. */
export function useLaw(): UseQueryResult<LawTexts> {
  return useQuery({
    queryKey: ['law'],
    queryFn: loadLaw,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}

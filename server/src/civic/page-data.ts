export type { PageData } from '@clairevoie/web';

/** One page of a list that is wholly in hand; a page beyond the end is the last one. */
export function pageOfList<T>(
  all: readonly T[],
  asked: number,
  perPage: number,
): { readonly items: readonly T[]; readonly page: number; readonly pageCount: number; readonly total: number } {
  const pageCount = Math.max(1, Math.ceil(all.length / perPage));
  const page = Math.min(asked, pageCount);
  return { items: all.slice((page - 1) * perPage, page * perPage), page, pageCount, total: all.length };
}

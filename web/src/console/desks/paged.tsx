import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/facts.tsx';
import { ask } from '../api/http.ts';
import { useWords } from '../i18n/use-words.ts';
import { Failed, Waiting } from '../shell/states.tsx';

/** A page of a list of the API: its rows, and where the next one begins. */
export type ListPage<Row> = { readonly items: readonly Row[]; readonly next?: string | null };

/** A list of the API as a table that grows. `path` may have a query of its own; `nextAs` is the parameter of the next page. */
export function PagedTable<Row>({
  path,
  caption,
  isCaptionHidden = false,
  columns,
  rowKey,
  empty,
  emptyWhy,
  where,
  nextAs = 'before',
}: {
  readonly path: string;
  readonly caption: string;
  /** Where a heading above says the same. */
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly empty: string;
  readonly emptyWhy?: ReactNode;
  readonly where?: (row: Row) => boolean;
  readonly nextAs?: string;
}): ReactNode {
  const w = useWords();
  const list = useInfiniteQuery({
    queryKey: ['api', path, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      ask<ListPage<Row>>(withParameter(path, pageParam === '' ? {} : { [nextAs]: pageParam }), { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });
  if (list.data === undefined) {
    return list.isError ? <Failed error={list.error} onRetry={() => void list.refetch()} /> : <Waiting />;
  }
  const rows = list.data.pages.flatMap((page) => page.items).filter((row) => where?.(row) ?? true);
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title={empty}>{typeof emptyWhy === 'string' ? <p>{emptyWhy}</p> : emptyWhy}</EmptyState>
      ) : (
        <DataTable
          caption={caption}
          isCaptionHidden={isCaptionHidden}
          columns={columns}
          rows={rows}
          rowKey={rowKey}
          asCards
        />
      )}
      {list.hasNextPage ? (
        <p className="no-print">
          <button
            type="button"
            className="button button-quiet"
            disabled={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {w('more')}
          </button>
        </p>
      ) : null}
    </>
  );
}

/** The address with parameters added. */
export function withParameter(path: string, parameters: { readonly [name: string]: string }): string {
  const query = new URLSearchParams(parameters).toString();
  return query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`;
}

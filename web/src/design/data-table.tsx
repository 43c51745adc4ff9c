import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';

/** One column of a table. `isHeader` marks the cell that names the row. */
export type Column<Row> = {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumeric?: boolean;
  readonly isHeader?: boolean;
};

/**
 * A table with a caption, headers in scope, and a frame that scrolls by keyboard.
 * `asCards` turns each row into a card on a phone; a wide table whose rows are compared scrolls under a sticky first column. An empty table is never drawn: the caller shows an `EmptyState`.
 */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  asCards = false,
  isCaptionHidden = false,
  isFirstColumnSticky = false,
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly asCards?: boolean;
  readonly isCaptionHidden?: boolean;
  readonly isFirstColumnSticky?: boolean;
}): ReactNode {
  const { t } = useI18n();
  return (
    // A scrolling region must be reachable by keyboard (WCAG 2.1.1), hence the tab stop.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region without it cannot be read by keyboard.
    <section className="table-frame" tabIndex={0} aria-label={t('table.region', { caption })}>
      <table className={`table${asCards ? ' table-cards' : ''}${isFirstColumnSticky ? ' table-sticky' : ''}`}>
        <caption className={isCaptionHidden ? 'hidden-visually' : undefined}>
          <span className="caption-words">{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.isNumeric === true ? 'numeric' : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.isHeader === true ? (
                  <th key={column.id} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.id}
                    className={column.isNumeric === true ? 'numeric' : undefined}
                    data-label={asCards ? column.head : undefined}
                  >
                    {/* One element, so that a card's cell is a label and a value whatever the value is made of. */}
                    <div>{column.cell(row)}</div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

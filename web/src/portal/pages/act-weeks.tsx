import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { JournalData } from '../record-pages.ts';

type Data = JournalData['actWeeks'];
type Kind = Data['kinds'][number];

const bar = { step: 9, width: 7, height: 32 } as const;

/** What the journal took, by kind of act and week: a small chart a kind, and the same as a table. Nothing when nothing was taken. */
export function ActWeeks({ data }: { readonly data: Data }): ReactNode {
  const { t, number, words } = useI18n();
  if (data.kinds.length === 0) return null;
  const kinds: readonly Column<Kind>[] = [
    { id: 'kind', head: t('journal.weeks.kind'), isHeader: true, cell: (kind) => <Words of={kind.name} /> },
    { id: 'bars', head: t('journal.weeks.bars'), cell: (kind) => <Bars perWeek={kind.perWeek} /> },
    { id: 'total', head: t('journal.weeks.total'), isNumeric: true, cell: (kind) => number(kind.total) },
    { id: 'not', head: t('journal.weeks.notAllowed'), isNumeric: true, cell: (kind) => number(kind.notAllowed) },
  ];
  const weeks: readonly Column<string>[] = [
    {
      id: 'week',
      head: t('journal.weeks.week'),
      isHeader: true,
      cell: (week) => <span className="nowrap">{week}</span>,
    },
    ...data.kinds.map(
      (kind): Column<string> => ({
        id: kind.kind,
        head: words(kind.name).text,
        isNumeric: true,
        cell: (week) => number(kind.perWeek[data.weeks.indexOf(week)] ?? 0),
      }),
    ),
  ];
  return (
    <section className="section" aria-labelledby="weeks">
      <h2 id="weeks">{t('journal.weeks')}</h2>
      <p>{t('journal.weeks.words')}</p>
      <DataTable caption={t('journal.weeks.caption')} columns={kinds} rows={data.kinds} rowKey={(kind) => kind.kind} />
      <details>
        <summary>{t('journal.weeks.table')}</summary>
        <DataTable
          caption={t('journal.weeks.table.caption')}
          columns={weeks}
          rows={data.weeks.toReversed()}
          rowKey={(week) => week}
          isFirstColumnSticky
        />
      </details>
    </section>
  );
}

/** One bar a week, the highest as high as the row. The numbers are in the table below. */
function Bars({ perWeek }: { readonly perWeek: readonly number[] }): ReactNode {
  const most = Math.max(1, ...perWeek);
  const width = perWeek.length * bar.step;
  const bars = perWeek.map((count, place) => {
    const height = count === 0 ? 0 : Math.max(1.5, (count / most) * bar.height);
    return `M${place * bar.step} ${bar.height}v${-height}h${bar.width}v${height}z`;
  });
  return (
    <svg className="week-bars" viewBox={`0 0 ${width} ${bar.height + 1}`} aria-hidden="true">
      <path className="bar" d={bars.join('')} />
      <path className="axis" d={`M0 ${bar.height + 0.5}h${width}`} />
    </svg>
  );
}

import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { JournalData } from '../record-pages.ts';

type Kind = JournalData['concealed']['acts'][number];

/** Kinds of act that this log does not show, who reads them, and how many a closed quarter had; never a number below five. */
export function ConcealedBlock({
  data,
  baseUrl,
}: {
  readonly data: JournalData['concealed'];
  readonly baseUrl: string;
}): ReactNode {
  const { t, number } = useI18n();
  const { quarter } = data;
  const columns: readonly Column<Kind>[] = [
    { id: 'act', head: t('concealed.act'), isHeader: true, cell: ({ title }) => <Words of={title} /> },
    { id: 'overseer', head: t('concealed.overseer'), cell: ({ overseer }) => <Words of={overseer} /> },
    {
      id: 'count',
      head: quarter === null ? t('concealed.count') : t('concealed.count.of', { quarter: quarterShown(quarter) }),
      isNumeric: true,
      cell: ({ count }) =>
        quarter === null ? t('concealed.none') : count === null ? t('concealed.below') : number(count),
    },
  ];
  return (
    <section className="section" aria-labelledby="concealed">
      <h2 id="concealed">{t('concealed.title')}</h2>
      <p>{t('concealed.words')}</p>
      <DataTable
        caption={t('concealed.caption')}
        columns={columns}
        rows={data.acts}
        rowKey={({ act }) => act}
        asCards
      />
      <p>
        <a href="/log/concealed-acts">{baseUrl}/log/concealed-acts</a>
      </p>
    </section>
  );
}

/** `2026-Q4` as people write it. */
function quarterShown(quarter: string): string {
  const [year, number] = quarter.split('-Q');
  return `${number}/${year}`;
}

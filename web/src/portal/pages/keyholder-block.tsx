import type { LogKeyholders } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';

type Row = LogKeyholders['weeks'][number];

/** Who holds key shares of recordings past their gate, and how many looks each answered; or that only our software keeps it. */
export function KeyholderBlock({
  keyholders,
  baseUrl,
}: {
  readonly keyholders: LogKeyholders;
  readonly baseUrl: string;
}): ReactNode {
  const { t, number } = useI18n();
  const columns: readonly Column<Row>[] = [
    { id: 'week', head: t('keyholders.week'), isHeader: true, cell: ({ week }) => week },
    { id: 'who', head: t('keyholders.who'), cell: ({ keyholder }) => <span className="breakable">{keyholder}</span> },
    { id: 'answered', head: t('keyholders.answered'), isNumeric: true, cell: ({ answered }) => number(answered) },
  ];
  return (
    <section className="section" aria-labelledby="keyholders">
      <h2 id="keyholders">{t('keyholders.title')}</h2>
      <p>
        <Words of={keyholders.notice} />
      </p>
      <ul>
        {keyholders.keyholders.map(({ name, vkey }) => (
          <li key={name}>
            <span className="breakable">{name}</span>
            <br />
            <span className="mono breakable small">{vkey}</span>
          </li>
        ))}
      </ul>
      {keyholders.keyholders.length === 0 ? null : <p>{t('weeks.when')}</p>}
      {keyholders.weeks.length === 0 ? null : (
        <DataTable
          caption={t('keyholders.caption')}
          columns={columns}
          rows={keyholders.weeks}
          rowKey={({ week, keyholder }) => `${week} ${keyholder}`}
          asCards
        />
      )}
      <p>
        <a href="/log/keyholders">{baseUrl}/log/keyholders</a>
      </p>
    </section>
  );
}

import type { OverseenEntry } from '@clairevoie/contract';
import { type ReactNode, useState } from 'react';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import { ActOutcome } from '../dpo/access-parts.tsx';
import { OpenedBody } from './opened-body.tsx';
import { useOverseerText } from './overseer-texts.ts';
import type { Reading } from './reading.ts';

/** What the readings of a visit opened, and the button for more of it; nothing before the first. */
export function FoundEntries({
  readings,
  none,
  isBusy,
  onMore,
}: {
  readonly readings: readonly Reading[];
  /** What to say when nothing was found. */
  readonly none: string;
  readonly isBusy: boolean;
  readonly onMore: (before: number) => void;
}): ReactNode {
  const t = useOverseerText();
  const last = readings.at(-1);
  if (last === undefined) return null;
  const { next } = last;
  return (
    <>
      <Entries rows={readings.flatMap(({ items }) => items)} last={last} none={none} />
      {next === null ? null : (
        <p className="no-print">
          <button type="button" className="button button-quiet" disabled={isBusy} onClick={() => onMore(next)}>
            {t('more')}
          </button>
        </p>
      )}
    </>
  );
}

function Entries({
  rows,
  last,
  none,
}: {
  readonly rows: readonly OverseenEntry[];
  readonly last: Reading;
  readonly none: string;
}): ReactNode {
  const t = useOverseerText();
  const { instant } = useI18n();
  const [opened, setOpened] = useState<OverseenEntry>();
  const columns: readonly Column<OverseenEntry>[] = [
    { id: 'when', head: t('when'), isHeader: true, cell: ({ at }) => instant(at) },
    {
      id: 'who',
      head: t('who'),
      cell: ({ person, organisation }) => (
        <>
          {person.id === 'system' ? t('system') : (person.name ?? person.id)}
          {organisation === null ? null : (
            <div className="small soft">
              <Words of={organisation} />
            </div>
          )}
        </>
      ),
    },
    {
      id: 'what',
      head: t('what'),
      cell: (entry) => (
        <>
          <Words of={entry.title} />
          {reasonOf(entry) === undefined ? null : <div className="small soft">{reasonOf(entry)}</div>}
        </>
      ),
    },
    { id: 'verdict', head: t('verdict'), cell: ({ verdict }) => <ActOutcome verdict={verdict} /> },
    {
      id: 'provisions',
      head: t('provisions'),
      cell: ({ provisions }) => <Provisions ids={[...new Set(provisions)]} />,
    },
    {
      id: 'opened',
      head: t('opened'),
      cell: (entry) => (
        <button type="button" className="link-button" onClick={() => setOpened(entry)}>
          {t('open')}
        </button>
      ),
    },
  ];
  return (
    <>
      <p className="note" role="status">
        {t('recorded', { entry: last.receipt.entryId })}
      </p>
      {opened === undefined || !rows.includes(opened) ? null : (
        <OpenedBody entry={opened} onClose={() => setOpened(undefined)} />
      )}
      {rows.length === 0 ? (
        <EmptyState title={none}>
          <p>{t('none.why')}</p>
        </EmptyState>
      ) : (
        <DataTable caption={t('results')} columns={columns} rows={rows} rowKey={({ entryId }) => entryId} asCards />
      )}
    </>
  );
}

function Provisions({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const t = useOverseerText();
  if (ids.length === 0) return <span className="soft">–</span>;
  return (
    <details>
      <summary className="nowrap">{t('provisions.count', { n: ids.length })}</summary>
      <ul className="bare small mono">
        {ids.map((id) => (
          <li key={id}>{id}</li>
        ))}
      </ul>
    </details>
  );
}

/** The concrete reason that the person gave, when the act asks for one. */
function reasonOf({ body }: OverseenEntry): string | undefined {
  const { request } = body;
  if (typeof request !== 'object' || request === null || !('payload' in request)) return undefined;
  const { payload } = request;
  if (typeof payload !== 'object' || payload === null || !('concreteReason' in payload)) return undefined;
  return typeof payload.concreteReason === 'string' ? payload.concreteReason : undefined;
}

/** The Brussels day so many days before an instant. */
export function dayBefore(instant: string, days: number): string {
  const at = new Date(Date.parse(instant) - days * 86_400_000);
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(at);
}

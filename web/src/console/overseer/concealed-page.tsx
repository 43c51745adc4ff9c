import type { OverseenEntry } from '@clairevoie/contract';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import { ask } from '../api/http.ts';
import { useMe } from '../api/session.ts';
import { useApi } from '../api/use-api.ts';
import { ActOutcome } from '../dpo/access-parts.tsx';
import { Control, periodOf } from '../dpo/form-parts.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { Failed, Loaded } from '../shell/states.tsx';
import { OpenedBody } from './opened-body.tsx';
import { OverseerTabs } from './overseer-tabs.tsx';
import { useOverseerText } from './overseer-texts.ts';
import type { Reading } from './reading.ts';

type Asked = { readonly from: string; readonly to: string; readonly before?: number };

/** Concealed acts in the overseer's own sealed log, and that log as a file. Nothing is read before the button is used. */
export function Page(): ReactNode {
  const t = useOverseerText();
  const { csrfToken } = useMe();
  const clock = useApi<{ readonly legalNow: string }>('/api/clock');
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const [period, setPeriod] = useState<Asked>();
  const last = readings.at(-1);
  const read = useMutation({
    mutationFn: async (asked: Asked) => {
      const json = { key: crypto.randomUUID(), limit: 50, ...asked };
      const reading = await ask<Reading>('/api/oversight/concealed-readings', { method: 'POST', csrfToken, json });
      setPeriod(asked);
      setReadings(asked.before === undefined ? [reading] : [...readings, reading]);
    },
  });
  return (
    <>
      <PageHead title={t('concealed')}>
        <p className="soft">{t('concealed.why')}</p>
      </PageHead>
      <OverseerTabs />
      <Loaded of={clock}>
        {({ legalNow }) => (
          <form
            className="act-form no-print"
            aria-label={t('concealed')}
            onSubmit={(event) => {
              event.preventDefault();
              const { from, to } = periodOf(new FormData(event.currentTarget));
              if (from !== undefined && to !== undefined) read.mutate({ from, to });
            }}
          >
            <div className="form-grid">
              <Control name="from" label={t('from')} type="date" value={dayBefore(legalNow, 30)} isRequired />
              <Control name="to" label={t('to')} type="date" value={dayBefore(legalNow, 0)} isRequired />
            </div>
            <div className="actions">
              <button type="submit" className="button" disabled={read.isPending}>
                {t('search')}
              </button>
            </div>
          </form>
        )}
      </Loaded>
      {read.isError ? (
        <Failed
          error={read.error}
          onRetry={() => {
            if (read.variables !== undefined) read.mutate(read.variables);
          }}
        />
      ) : null}
      {last === undefined ? null : <Found rows={readings.flatMap(({ items }) => items)} last={last} />}
      {last === undefined || last.next === null || period === undefined ? null : (
        <p className="no-print">
          <button
            type="button"
            className="button button-quiet"
            disabled={read.isPending}
            onClick={() => read.mutate({ ...period, before: last.next ?? 0 })}
          >
            {t('more')}
          </button>
        </p>
      )}
      <h2>{t('sealed')}</h2>
      <p className="soft">{t('sealed.why')}</p>
      <p>
        <a className="button button-quiet" href="/api/oversight/sealed-log" download>
          {t('sealed.take')}
        </a>
      </p>
      <pre>
        <code>node_modules/.bin/clairevoie verify clairevoie-*.ndjson --vkey-file keys.txt</code>
      </pre>
    </>
  );
}

function Found({ rows, last }: { readonly rows: readonly OverseenEntry[]; readonly last: Reading }): ReactNode {
  const t = useOverseerText();
  const { instant } = useI18n();
  const [opened, setOpened] = useState<OverseenEntry>();
  const columns: readonly Column<OverseenEntry>[] = [
    { id: 'when', head: t('when'), isHeader: true, cell: ({ at }) => instant(at) },
    {
      id: 'who',
      head: t('who'),
      cell: ({ person }) => (person.id === 'system' ? t('system') : (person.name ?? person.id)),
    },
    { id: 'what', head: t('what'), cell: ({ title }) => <Words of={title} /> },
    { id: 'verdict', head: t('verdict'), cell: ({ verdict }) => <ActOutcome verdict={verdict} /> },
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
        <EmptyState title={t('concealed.none')}>
          <p>{t('none.why')}</p>
        </EmptyState>
      ) : (
        <DataTable caption={t('results')} columns={columns} rows={rows} rowKey={({ entryId }) => entryId} asCards />
      )}
    </>
  );
}

/** The Brussels day so many days before an instant. */
function dayBefore(instant: string, days: number): string {
  const at = new Date(Date.parse(instant) - days * 86_400_000);
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(at);
}

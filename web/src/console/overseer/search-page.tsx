import type { OverseenEntry, OverseenFilter } from '@clairevoie/contract';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { Pick } from '../act/form-context.ts';
import { useMe } from '../api/session.ts';
import { useApi } from '../api/use-api.ts';
import type { ListedCamera } from '../desks/picks.ts';
import { ActOutcome } from '../dpo/access-parts.tsx';
import { useLanguage } from '../i18n/console-texts.tsx';
import { useLaw } from '../receipt/law-texts.ts';
import { PageHead } from '../shell/page-head.tsx';
import { Failed, Loaded } from '../shell/states.tsx';
import { OpenedBody } from './opened-body.tsx';
import { OverseerTabs } from './overseer-tabs.tsx';
import { useOverseerText } from './overseer-texts.ts';
import { filterOf, type Reading, readPage, saveExport } from './reading.ts';
import { type NamedAct, type PoliceService, SearchForm } from './search-form.tsx';

type Asked = { readonly filter: OverseenFilter; readonly wants: 'read' | 'export' | 'more' };

/** Search, opened bodies and export. Nothing is read before the button is used: each reading leaves an entry. */
export function Page(): ReactNode {
  const t = useOverseerText();
  const { csrfToken } = useMe();
  const clock = useApi<{ readonly legalNow: string }>('/api/clock');
  const services = useApi<{ readonly items: readonly PoliceService[] }>('/api/oversight/services');
  const acts = useApi<{ readonly items: readonly NamedAct[] }>('/api/oversight/acts');
  const cameras = useApi<{ readonly cameras: readonly ListedCamera[] }>('/api/registry/cameras?perPage=200');
  const provisions = useProvisionPicks();
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const [filter, setFilter] = useState<OverseenFilter>();
  const last = readings.at(-1);
  const ask = useMutation({
    mutationFn: async (asked: Asked) => {
      if (asked.wants === 'export') return saveExport(asked.filter, csrfToken);
      const before = asked.wants === 'more' ? last?.next : null;
      const reading = await readPage(asked.filter, csrfToken, before ?? undefined);
      setFilter(asked.filter);
      setReadings(asked.wants === 'more' ? [...readings, reading] : [reading]);
    },
  });
  return (
    <>
      <PageHead title={t('title')}>
        <p className="soft">{t('why')}</p>
      </PageHead>
      <OverseerTabs />
      <Loaded of={clock}>
        {({ legalNow }) => (
          <SearchForm
            services={services.data?.items ?? []}
            acts={acts.data?.items ?? []}
            cameras={(cameras.data?.cameras ?? []).map(({ id, facts }) => ({ value: id, label: facts.label }))}
            provisions={provisions}
            days={{ from: dayBefore(legalNow, 30), to: dayBefore(legalNow, 0) }}
            isBusy={ask.isPending}
            onSearch={(form, wants) => {
              const found = filterOf(form);
              if (found !== undefined) ask.mutate({ filter: found, wants });
            }}
          />
        )}
      </Loaded>
      {ask.isError ? (
        <Failed
          error={ask.error}
          onRetry={() => {
            if (ask.variables !== undefined) ask.mutate(ask.variables);
          }}
        />
      ) : null}
      {last === undefined ? null : <Found rows={readings.flatMap(({ items }) => items)} last={last} />}
      {last === undefined || last.next === null || filter === undefined ? null : (
        <p className="no-print">
          <button
            type="button"
            className="button button-quiet"
            disabled={ask.isPending}
            onClick={() => ask.mutate({ filter, wants: 'more' })}
          >
            {t('more')}
          </button>
        </p>
      )}
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
        <EmptyState title={t('none')}>
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

/** Every provision that this release holds, by its citation; empty until the law is here. */
function useProvisionPicks(): readonly Pick[] {
  const { lang } = useLanguage();
  const law = useLaw().data;
  return useMemo(() => {
    const byId = new Map((law?.allProvisionVersions() ?? []).map((one) => [one.id, one]));
    return [...byId.values()].map((one) => ({ value: one.id, label: `${one.label[lang]} – ${one.title[lang]}` }));
  }, [law, lang]);
}

/** The Brussels day so many days before an instant. */
function dayBefore(instant: string, days: number): string {
  const at = new Date(Date.parse(instant) - days * 86_400_000);
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(at);
}

import { type MisuseSignView, searchWatchers } from '@clairevoie/contract';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useLabels } from '../../act/labels/use-labels.ts';
import { Shown } from '../../act/shown.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded, NotForYou } from '../../shell/states.tsx';
import { HouseholdCheck } from './household-check.tsx';
import { useSearchTexts } from './search-texts.ts';
import { SearchTable } from './searches-page.tsx';
import { SearchesTabs } from './searches-tabs.tsx';

/** Signs of misuse and sensitive searches, for the data protection officer and the Control Organ; `?sign=` opens one. */
export function Page(): ReactNode {
  const t = useSearchTexts();
  const functionKey = useFunctionKey() ?? '';
  const { sign: chosenId }: { sign?: string } = useSearch({ strict: false });
  const isWatcher = searchWatchers.includes(functionKey);
  const signs = useApi<{ readonly items: readonly MisuseSignView[] }>(isWatcher ? '/api/anpr/misuse-signs' : undefined);
  if (!isWatcher) return <NotForYou />;
  return (
    <>
      <PageHead title={t('watch')}>
        <p className="soft">{t('watch.why')}</p>
      </PageHead>
      <SearchesTabs />
      <section className="stack">
        <h2>{t('signs')}</h2>
        <Loaded
          of={signs}
          isEmpty={({ items }) => items.length === 0}
          empty={
            <EmptyState title={t('watch.none')}>
              <p>{t('watch.none.why')}</p>
            </EmptyState>
          }
        >
          {({ items }) => {
            const chosen = items.find(({ id }) => id === chosenId);
            return (
              <>
                <SignTable items={items} />
                {chosen === undefined ? null : <Sign key={chosen.id} of={chosen} />}
              </>
            );
          }}
        </Loaded>
      </section>
      <section className="stack">
        <h2>{t('sensitive')}</h2>
        <SearchTable path="/api/anpr/searches?sensitive=true" caption={t('sensitive')} emptyWhy={t('sensitive.none')} />
      </section>
      {functionKey === 'dpo' ? <HouseholdCheck /> : null}
    </>
  );
}

function SignTable({ items }: { readonly items: readonly MisuseSignView[] }): ReactNode {
  const t = useSearchTexts();
  const labels = useLabels();
  const { instant, day } = useI18n();
  return (
    <DataTable<MisuseSignView>
      caption={t('signs')}
      isCaptionHidden
      rows={items}
      rowKey={({ id }) => id}
      asCards
      columns={[
        { id: 'pattern', head: t('pattern'), isHeader: true, cell: (row) => labels.value(row.pattern, 'pattern') },
        {
          id: 'state',
          head: t('state'),
          cell: (row) => <span className="tag">{labels.value(row.state, 'state')}</span>,
        },
        { id: 'moment', head: t('moment'), cell: (row) => instant(row.raisedAt) },
        { id: 'until', head: t('keptUntil'), cell: (row) => day(row.deleteOn) },
        {
          id: 'open',
          head: t('open'),
          cell: (row) => (
            <Link to="/searches/watch" search={{ sign: row.id }}>
              {t('open')}
            </Link>
          ),
        },
      ]}
    />
  );
}

function Sign({ of }: { readonly of: MisuseSignView }): ReactNode {
  const t = useSearchTexts();
  const isDpo = useFunctionKey() === 'dpo';
  const { personId, searchIds, statement, conclusion, conclusionReasons } = of;
  return (
    <section className="stack">
      <Shown value={{ personId, searchIds, ...known({ statement, conclusion, conclusionReasons }) }} />
      {conclusion === 'to-prosecutor' || conclusion === 'to-discipline' ? (
        <>
          <h3>{t('closeFollowUp')}</h3>
          <p className="soft">{t('closeFollowUp.why')}</p>
          <ActForm
            type="anpr/conclude-misuse-sign"
            fixed={{ signId: of.id, conclusion: 'follow-up-closed' }}
            submit={t('closeFollowUp')}
          />
        </>
      ) : null}
      {of.state === 'concluded' ? null : (
        <>
          {isDpo ? (
            <>
              <h3>{t('hear')}</h3>
              <ActForm type="anpr/hear-searcher" fixed={{ signId: of.id }} submit={t('hear')} />
            </>
          ) : null}
          {of.state === 'heard' ? (
            <>
              <h3>{t('conclude')}</h3>
              <ActForm type="anpr/conclude-misuse-sign" fixed={{ signId: of.id }} submit={t('conclude')} />
            </>
          ) : null}
        </>
      )}
    </section>
  );
}

function known(values: { readonly [name: string]: string | null }): { readonly [name: string]: string } {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

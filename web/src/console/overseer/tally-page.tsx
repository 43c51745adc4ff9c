import { TallyComparisonView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { Value } from 'typebox/value';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState, Fact, Facts } from '../../design/facts.tsx';
import { Outcome } from '../../design/outcome.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useAct } from '../act/perform.ts';
import { useApi } from '../api/use-api.ts';
import { Sent } from '../dpo/form-parts.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { Loaded } from '../shell/states.tsx';
import { OverseerTabs } from './overseer-tabs.tsx';
import { useTallyText } from './tally-texts.ts';

type Week = { readonly week: string; readonly publicOn: string };

/** For a week, whether its tally agrees with the bodies that the Control Organ may read. Nothing is read before the button is used. */
export function Page(): ReactNode {
  const t = useTallyText();
  const { day } = useI18n();
  const compare = useAct('oversight/check-tally');
  const found = useApi<{ readonly tallies: readonly Week[] }>('/api/public/tallies');
  const result = compare.data?.receipt.result;
  return (
    <>
      <PageHead title={t('title')}>
        <p className="soft">{t('why')}</p>
      </PageHead>
      <OverseerTabs />
      {Value.Check(TallyComparisonView, result) ? <Comparison of={result} /> : null}
      <Sent act={compare} />
      <Loaded
        of={found}
        isEmpty={({ tallies }) => tallies.length === 0}
        empty={
          <EmptyState title={t('none')}>
            <p>{t('none.why')}</p>
          </EmptyState>
        }
      >
        {({ tallies }) => (
          <DataTable
            caption={t('weeks')}
            asCards
            columns={[
              { id: 'week', head: t('week'), isHeader: true, cell: ({ week }) => week },
              { id: 'public', head: t('publicOn'), cell: ({ publicOn }) => day(publicOn) },
              {
                id: 'compare',
                head: t('compare'),
                cell: ({ week }) => (
                  <button
                    type="button"
                    className="button button-quiet"
                    disabled={compare.isPending}
                    aria-label={`${t('compare')} – ${week}`}
                    onClick={() => compare.mutate({ week })}
                  >
                    {t('compare')}
                  </button>
                ),
              },
            ]}
            rows={tallies}
            rowKey={({ week }) => week}
          />
        )}
      </Loaded>
    </>
  );
}

/** What the tally and the bodies say of each other. */
function Comparison({ of }: { readonly of: TallyComparisonView }): ReactNode {
  const t = useTallyText();
  const { number } = useI18n();
  const isEmpty = of.readLooks + of.unreadable + of.beyond === 0;
  return (
    <section className="opened stack-2">
      <h2>{t('found', { week: of.week })}</h2>
      <p>
        <Outcome kind={of.agrees ? 'allowed' : 'refused'}>
          {t(of.agrees ? (isEmpty ? 'empty' : 'agrees') : 'differs')}
        </Outcome>
      </p>
      <Facts>
        <Fact term={t('mapHolds')}>{t(of.mapHolds ? 'yes' : 'no')}</Fact>
        <Fact term={t('readLooks')}>{number(of.readLooks)}</Fact>
        <Fact term={t('agreeing')}>{number(of.agreeing)}</Fact>
        <Fact term={t('differing')}>{number(of.differingLooks)}</Fact>
        <Fact term={t('unreadable')}>{number(of.unreadable)}</Fact>
        <Fact term={t('beyond')}>{number(of.beyond)}</Fact>
      </Facts>
      {of.differing.length === 0 ? null : (
        <>
          <DataTable
            caption={t('list')}
            asCards
            columns={[
              {
                id: 'entry',
                head: t('entry'),
                isHeader: true,
                cell: ({ entryId }) => <span className="small mono breakable">{entryId}</span>,
              },
              {
                id: 'leaf',
                head: t('leaf'),
                isNumeric: true,
                cell: ({ leaf }) => (leaf === null ? '–' : number(leaf)),
              },
              {
                id: 'line',
                head: t('line'),
                cell: ({ line }) =>
                  line === null ? t('nowhere') : <span className="small mono breakable">{line}</span>,
              },
              {
                id: 'camera',
                head: t('camera'),
                cell: ({ camera }) =>
                  camera === null ? t('unknown') : <span className="small mono breakable">{camera}</span>,
              },
            ]}
            rows={of.differing}
            rowKey={({ entryId }) => entryId}
          />
          {of.differingLooks > of.differing.length ? <p>{t('first', { n: of.differing.length })}</p> : null}
        </>
      )}
      <p className="small soft">{t('limits')}</p>
    </section>
  );
}

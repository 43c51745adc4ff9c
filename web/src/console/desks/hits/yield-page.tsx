import type { ListYieldView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { AsWritten } from '../../../design/as-written.tsx';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded } from '../../shell/states.tsx';
import { HitsTabs } from './hits-tabs.tsx';
import { useHitsTexts } from './hits-texts.ts';

/** What each list has given; those that gave nothing stand first. */
export function Page(): ReactNode {
  const t = useHitsTexts();
  const { instant, number } = useI18n();
  const lists = useApi<{ readonly items: readonly ListYieldView[] }>('/api/anpr/hits/yield');
  return (
    <>
      <PageHead title={t('tab.lists')}>
        <p className="soft">{t('lists.why')}</p>
      </PageHead>
      <HitsTabs />
      <Loaded
        of={lists}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState title={t('lists.none')}>
            <p>{t('lists.none.why')}</p>
          </EmptyState>
        }
      >
        {({ items }) => (
          <DataTable<ListYieldView>
            caption={t('tab.lists')}
            isCaptionHidden
            rows={items}
            rowKey={(row) => row.listId}
            asCards
            columns={[
              {
                id: 'list',
                head: t('list'),
                isHeader: true,
                cell: (row) => (
                  <>
                    <AsWritten>{row.name ?? row.listId}</AsWritten>{' '}
                    {row.yieldsNothing ? <span className="tag tag-asks">{t('nothing')}</span> : null}
                  </>
                ),
              },
              { id: 'branch', head: t('branch'), cell: (row) => t(`branch.${row.branch}`) },
              { id: 'hits', head: t('hits'), isNumeric: true, cell: (row) => number(row.hits) },
              { id: 'misreads', head: t('misreads'), isNumeric: true, cell: (row) => number(row.misreads) },
              { id: 'validated', head: t('validated'), isNumeric: true, cell: (row) => number(row.validated) },
              { id: 'useless', head: t('useless'), isNumeric: true, cell: (row) => number(row.useless) },
              { id: 'wrongStops', head: t('wrongStops'), isNumeric: true, cell: (row) => number(row.wrongStops) },
              { id: 'last', head: t('last'), cell: (row) => (row.lastHitAt === null ? '–' : instant(row.lastHitAt)) },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}

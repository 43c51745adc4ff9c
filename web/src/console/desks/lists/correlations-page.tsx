import { type CorrelationView, listProposers, listViewers } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AsWritten } from '../../../design/as-written.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useLabels } from '../../act/labels/use-labels.ts';
import { useFunctionKey } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { NotForYou } from '../../shell/states.tsx';
import { PagedTable } from '../paged.tsx';
import { ListsTabs } from './lists-tabs.tsx';
import { useListsTexts } from './lists-texts.ts';

/** Correlations afterwards of one's service, or addressed to one's office. */
export function Page(): ReactNode {
  const t = useListsTexts();
  const functionKey = useFunctionKey() ?? '';
  return (
    <>
      <PageHead
        title={t('correlations')}
        actions={
          listProposers.includes(functionKey) ? (
            <Link className="button" to="/lists/correlations/new">
              {t('askCorrelation')}
            </Link>
          ) : null
        }
      >
        <p className="soft">{t('correlations.why')}</p>
      </PageHead>
      <ListsTabs />
      {listViewers.includes(functionKey) ? <Correlations /> : <NotForYou />}
    </>
  );
}

function Correlations(): ReactNode {
  const t = useListsTexts();
  const labels = useLabels();
  const { instant, number } = useI18n();
  return (
    <PagedTable<CorrelationView>
      path="/api/anpr/correlations"
      caption={t('correlations')}
      isCaptionHidden
      empty={t('correlations.none')}
      emptyWhy={t('correlations.none.why')}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'of',
          head: t('comparedWith'),
          isHeader: true,
          cell: (row) => (
            <>
              <Link to={`/lists/correlations/${row.id}`}>
                <AsWritten>{row.of.title}</AsWritten>
              </Link>
              <div className="small soft">{row.of.reference}</div>
            </>
          ),
        },
        { id: 'branch', head: t('branch'), cell: (row) => labels.value(row.branch, 'branch') ?? row.branch },
        {
          id: 'interval',
          head: t('interval'),
          cell: (row) => (
            <>
              {instant(row.from)}
              <div className="small">{instant(row.to)}</div>
            </>
          ),
        },
        { id: 'state', head: t('state'), cell: (row) => <span className="tag">{t(`run.${row.state}`)}</span> },
        {
          id: 'hits',
          head: t('run.hits'),
          isNumeric: true,
          cell: (row) => (row.hits === null ? '–' : number(row.hits)),
        },
      ]}
    />
  );
}

import { type CriterionView, criterionViewers, listProposers } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AsWritten } from '../../../design/as-written.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useLabels } from '../../act/labels/use-labels.ts';
import { useFunctionKey } from '../../api/session.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { NotForYou } from '../../shell/states.tsx';
import { PagedTable } from '../paged.tsx';
import { ListsTabs } from './lists-tabs.tsx';
import { useListsTexts } from './lists-texts.ts';
import { YieldOf } from './yield-of.tsx';

/** Criteria of one's service and branch, with what was counted and what they yield. */
export function Page(): ReactNode {
  const t = useListsTexts();
  const functionKey = useFunctionKey() ?? '';
  return (
    <>
      <PageHead
        title={t('criteria')}
        actions={
          listProposers.includes(functionKey) ? (
            <Link className="button" to="/lists/criteria/new">
              {t('proposeCriterion')}
            </Link>
          ) : null
        }
      >
        <p className="soft">{t('criteria.why')}</p>
      </PageHead>
      <ListsTabs />
      {criterionViewers.includes(functionKey) ? <Criteria /> : <NotForYou />}
    </>
  );
}

function Criteria(): ReactNode {
  const t = useListsTexts();
  const labels = useLabels();
  const { lang } = useLanguage();
  const { instant } = useI18n();
  return (
    <PagedTable<CriterionView>
      path="/api/anpr/criteria"
      caption={t('criteria')}
      isCaptionHidden
      empty={t('criteria.none')}
      emptyWhy={t('criteria.none.why')}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'name',
          head: t('criterion'),
          isHeader: true,
          cell: (row) => (
            <>
              <Link to={`/lists/criteria/${row.id}`}>
                <AsWritten>{row.title}</AsWritten>
              </Link>
              <div className="small soft">{row.reference}</div>
            </>
          ),
        },
        { id: 'branch', head: t('branch'), cell: (row) => labels.value(row.branch, 'branch') ?? row.branch },
        { id: 'state', head: t('state'), cell: (row) => <span className="tag">{row.stateName[lang]}</span> },
        { id: 'vehicles', head: t('expected'), isNumeric: true, cell: (row) => <Expected of={row} /> },
        { id: 'expires', head: t('expires'), cell: (row) => (row.expiresAt === null ? '–' : instant(row.expiresAt)) },
        { id: 'yield', head: t('yield'), cell: (row) => <YieldOf of={row.yield} /> },
      ]}
    />
  );
}

function Expected({ of: { estimate } }: { readonly of: CriterionView }): ReactNode {
  const t = useListsTexts();
  const { number } = useI18n();
  if (estimate === null || estimate.vehicles === null) return <span className="soft">{t('unknown')}</span>;
  const vehicles = number(estimate.vehicles);
  return estimate.isAtLeast ? t('atLeast', { vehicles }) : vehicles;
}

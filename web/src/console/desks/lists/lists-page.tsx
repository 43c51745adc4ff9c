import { type ListView, listProposers, listViewers } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AsWritten } from '../../../design/as-written.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useLabels } from '../../act/labels/use-labels.ts';
import { useFunctionKey } from '../../api/session.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { PagedTable } from '../paged.tsx';
import { ListsTabs } from './lists-tabs.tsx';
import { useListsTexts } from './lists-texts.ts';
import { YieldOf } from './yield-of.tsx';

/** Lists of one's service and branch, each with its newest version and what it yields. A minister has directives alone. */
export function Page(): ReactNode {
  const t = useListsTexts();
  const functionKey = useFunctionKey() ?? '';
  return (
    <>
      <PageHead
        title={t('lists')}
        actions={
          listProposers.includes(functionKey) ? (
            <Link className="button" to="/lists/new">
              {t('proposeList')}
            </Link>
          ) : null
        }
      >
        <p className="soft">{t('lists.why')}</p>
      </PageHead>
      <ListsTabs />
      {listViewers.includes(functionKey) ? <Lists /> : <p>{t('lists.notYours')}</p>}
    </>
  );
}

function Lists(): ReactNode {
  const t = useListsTexts();
  const labels = useLabels();
  const { lang } = useLanguage();
  const { instant, number } = useI18n();
  return (
    <PagedTable<ListView>
      path="/api/anpr/lists"
      caption={t('lists')}
      isCaptionHidden
      empty={t('lists.none')}
      emptyWhy={t('lists.none.why')}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'name',
          head: t('list'),
          isHeader: true,
          cell: (row) => (
            <>
              <Link to={`/lists/${row.id}`}>
                <AsWritten>{row.title}</AsWritten>
              </Link>
              <div className="small soft">{row.reference}</div>
            </>
          ),
        },
        { id: 'branch', head: t('branch'), cell: (row) => labels.value(row.branch, 'branch') ?? row.branch },
        { id: 'kind', head: t('kind'), cell: (row) => labels.value(row.kind, 'kind') ?? row.kind },
        {
          id: 'state',
          head: t('newest'),
          cell: ({ versions: [newest], withdrawnAt }) => (
            <span className="tag">
              {withdrawnAt !== null ? t('withdrawn') : (newest?.stateName[lang] ?? t('noVersion'))}
            </span>
          ),
        },
        {
          id: 'entries',
          head: t('entries'),
          isNumeric: true,
          cell: ({ versions: [newest] }) => (newest === undefined ? '–' : number(newest.entries)),
        },
        {
          id: 'expires',
          head: t('expires'),
          cell: ({ versions: [newest] }) => (newest === undefined ? '–' : instant(newest.expiresAt)),
        },
        { id: 'yield', head: t('yield'), cell: (row) => <YieldOf of={row.yield} /> },
      ]}
    />
  );
}

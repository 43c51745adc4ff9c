import type { DatabaseView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AsWritten } from '../../../design/as-written.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { PagedTable } from '../paged.tsx';
import { PlatesTabs } from './plates-tabs.tsx';
import { usePlatesTexts } from './plates-texts.ts';
import { mayPlan } from './who-sees.ts';

/** Databases and projects of one's service, each with the state of its procedure. */
export function Page(): ReactNode {
  const t = usePlatesTexts();
  const { lang } = useLanguage();
  const { instant, day } = useI18n();
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          mayPlan(useFunctionKey()) ? (
            <Link className="button" to="/plates/new">
              {t('new')}
            </Link>
          ) : null
        }
      >
        <p className="soft">{t('why')}</p>
      </PageHead>
      <PlatesTabs />
      <PagedTable<DatabaseView>
        path="/api/anpr/databases"
        caption={t('title')}
        isCaptionHidden
        empty={t('none')}
        emptyWhy={t('none.why')}
        rowKey={(row) => row.id}
        columns={[
          {
            id: 'name',
            head: t('name'),
            isHeader: true,
            cell: (row) => (
              <>
                <Link to={`/plates/${row.id}`}>
                  <AsWritten>{row.title}</AsWritten>
                </Link>
                <span className="small soft cell-under">{row.reference}</span>
              </>
            ),
          },
          { id: 'body', head: t('body'), cell: (row) => row.organisation?.[lang] ?? '–' },
          { id: 'state', head: t('state'), cell: (row) => <span className="tag">{row.stateName[lang]}</span> },
          { id: 'due', head: t('due'), cell: (row) => (row.opinionDueOn === null ? '–' : day(row.opinionDueOn)) },
          { id: 'created', head: t('created'), cell: (row) => (row.createdAt === null ? '–' : instant(row.createdAt)) },
        ]}
      />
    </>
  );
}

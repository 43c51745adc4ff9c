import type { FaceSystemView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AsWritten } from '../../../design/as-written.tsx';
import { useLabels } from '../../act/labels/use-labels.ts';
import { useFunctionKey } from '../../api/session.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { PagedTable } from '../paged.tsx';
import { Page as ChecksPage } from './checks-page.tsx';
import { FacesTabs } from './faces-tabs.tsx';
import { useFacesTexts } from './faces-texts.ts';
import { Page as MandatePage } from './mandate-page.tsx';
import { declarers, systemSeers } from './who-acts.ts';

/** Systems: one's own, or all for who controls. Who sees none has the part of the desk that is theirs. */
export function Page(): ReactNode {
  const functionKey = useFunctionKey() ?? '';
  if (functionKey === 'appointing-authority') return <MandatePage />;
  return systemSeers.includes(functionKey) ? <Systems /> : <ChecksPage />;
}

function Systems(): ReactNode {
  const t = useFacesTexts();
  const labels = useLabels();
  const { lang } = useLanguage();
  const mayDeclare = declarers.includes(useFunctionKey() ?? '');
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          mayDeclare ? (
            <Link className="button" to="/faces/declare">
              {t('declare')}
            </Link>
          ) : null
        }
      >
        <p className="soft">{t('why')}</p>
      </PageHead>
      <FacesTabs />
      <PagedTable<FaceSystemView>
        path="/api/ban/systems"
        caption={t('title')}
        isCaptionHidden
        empty={t('none')}
        emptyWhy={t('none.why')}
        rowKey={(row) => row.id}
        columns={[
          {
            id: 'system',
            head: t('system'),
            isHeader: true,
            cell: (row) => (
              <>
                <Link to={`/faces/${row.id}`}>
                  <AsWritten>{row.title}</AsWritten>
                </Link>
                <span className="small soft cell-under">{row.reference}</span>
              </>
            ),
          },
          { id: 'body', head: t('body'), cell: (row) => row.organisation?.[lang] ?? '–' },
          {
            id: 'state',
            head: t('state'),
            cell: (row) => <span className="tag">{t(`state.${row.state}`)}</span>,
          },
          {
            id: 'alarm',
            head: t('alarm'),
            cell: (row) => (row.alarm === null ? '–' : labels.value(row.alarm, 'alarm')),
          },
          {
            id: 'findings',
            head: t('findings'),
            cell: (row) => row.findings.map(({ state }) => t(`finding.${state}`)).join(', ') || '–',
          },
        ]}
      />
    </>
  );
}

import type { ReactNode } from 'react';
import { PageHead } from '../../shell/page-head.tsx';
import { DeskTabs } from '../desk-tabs.tsx';
import { useDeskWords } from '../desk-words.ts';
import { RequestTable } from '../request-table.tsx';

/** The lists of the deciding desk. */
export function DecideTabs(): ReactNode {
  const t = useDeskWords();
  return (
    <DeskTabs
      label={t('decide.title')}
      tabs={[
        { to: '/decide', label: t('ask.requests') },
        { to: '/decide/urgent', label: t('ask.urgent') },
      ]}
    />
  );
}

/** Requests laid before one's authority. */
export function Page(): ReactNode {
  const t = useDeskWords();
  return (
    <>
      <PageHead title={t('decide.title')}>
        <p className="soft">{t('decide.why')}</p>
      </PageHead>
      <DecideTabs />
      <RequestTable under="/decide/requests" empty={t('decide.none')} where={(row) => row.state !== 'draft'} />
    </>
  );
}

import type { ReactNode } from 'react';
import { PageHead } from '../../shell/page-head.tsx';
import { useDeskWords } from '../desk-words.ts';
import { RequestTable } from '../request-table.tsx';
import { AskAction } from './ask-action.tsx';
import { AskTabs } from './ask-tabs.tsx';

/** The requests of one's service. */
export function Page(): ReactNode {
  const t = useDeskWords();
  return (
    <>
      <PageHead
        title={t('ask.title')}
        actions={
          <AskAction what="request" to="/ask/requests/new">
            {t('ask.newRequest')}
          </AskAction>
        }
      >
        <p className="soft">{t('ask.why')}</p>
      </PageHead>
      <AskTabs />
      <RequestTable under="/ask/requests" empty={t('ask.noRequests')} />
    </>
  );
}

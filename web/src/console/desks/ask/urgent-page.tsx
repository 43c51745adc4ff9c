import type { ReactNode } from 'react';
import { PageHead } from '../../shell/page-head.tsx';
import { useDeskWords } from '../desk-words.ts';
import { UrgentTable } from '../urgent-table.tsx';
import { AskAction } from './ask-action.tsx';
import { AskTabs } from './ask-tabs.tsx';

/** Urgent oral requests of one's service. */
export function Page(): ReactNode {
  const t = useDeskWords();
  return (
    <>
      <PageHead
        title={t('ask.urgent')}
        actions={
          <AskAction what="urgent" to="/ask/urgent/new">
            {t('ask.newUrgent')}
          </AskAction>
        }
      />
      <AskTabs />
      <UrgentTable under="/ask/urgent" />
    </>
  );
}

import type { ReactNode } from 'react';
import { PageHead } from '../../shell/page-head.tsx';
import { useDeskWords } from '../desk-words.ts';
import { UrgentTable } from '../urgent-table.tsx';
import { DecideTabs } from './decisions-page.tsx';

/** Urgent oral requests to one's authority. */
export function Page(): ReactNode {
  const t = useDeskWords();
  return (
    <>
      <PageHead title={t('ask.urgent')} />
      <DecideTabs />
      <UrgentTable under="/decide/urgent" />
    </>
  );
}

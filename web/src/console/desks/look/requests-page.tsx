import type { ReactNode } from 'react';
import { PageHead } from '../../shell/page-head.tsx';
import { AccessRequestTable } from '../access-request-table.tsx';
import { useDeskWords } from '../desk-words.ts';
import { LookTabs } from './recordings-page.tsx';

/** Requests for access of one's service. */
export function Page(): ReactNode {
  const t = useDeskWords();
  return (
    <>
      <PageHead title={t('look.requests')} />
      <LookTabs />
      <AccessRequestTable />
    </>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../design/facts.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { AccessRequestTable } from '../access-request-table.tsx';
import { useDeskWords } from '../desk-words.ts';

/** Requests for access addressed to one's office. */
export function Page(): ReactNode {
  const t = useDeskWords();
  return (
    <>
      <PageHead
        title={t('prosecute.title')}
        actions={
          <Link className="button button-quiet" to="/prosecute/close-case">
            {t('prosecute.close')}
          </Link>
        }
      >
        <p className="soft">{t('prosecute.why')}</p>
      </PageHead>
      {useFunctionKey() === 'investigating-judge' ? (
        <EmptyState title={t('look.noRequests')}>
          <p>{t('prosecute.notTheJudge')}</p>
        </EmptyState>
      ) : (
        <AccessRequestTable under="/prosecute/requests" />
      )}
    </>
  );
}

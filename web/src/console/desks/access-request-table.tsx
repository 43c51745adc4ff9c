import type { AccessRequestSummary } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Shown } from '../act/shown.tsx';
import { useDeskWords } from './desk-words.ts';
import { PagedTable } from './paged.tsx';

/** Requests for access; with `under`, each opens on that desk. */
export function AccessRequestTable({ under }: { readonly under?: string }): ReactNode {
  const t = useDeskWords();
  const { instant } = useI18n();
  return (
    <PagedTable<AccessRequestSummary>
      path="/api/access-requests"
      caption={t('look.requests')}
      empty={t('look.noRequests')}
      rowKey={(row) => row.requestId}
      columns={[
        {
          id: 'at',
          head: t('askedAt'),
          isHeader: true,
          cell: (row) =>
            under === undefined ? (
              instant(row.requestedAt)
            ) : (
              <Link to={`${under}/${row.requestId}`}>{instant(row.requestedAt)}</Link>
            ),
        },
        { id: 'branch', head: t('look.branch'), cell: (row) => <Shown value={row.branch} name="branch" /> },
        { id: 'mission', head: t('look.mission'), cell: (row) => row.missionReference ?? '–' },
        { id: 'reason', head: t('look.reason'), cell: (row) => row.concreteReason ?? '–' },
        {
          id: 'state',
          head: t('state'),
          cell: (row) => (
            <span className="tag">{row.outcome === null ? t('look.waiting') : t(`look.outcome.${row.outcome}`)}</span>
          ),
        },
      ]}
    />
  );
}

import type { ChangeView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useDeskWords } from '../desk-words.ts';
import { PagedTable } from '../paged.tsx';
import { StateWord } from '../state-word.tsx';
import { UseTabs } from './uses-page.tsx';

/** Changes of type, purpose or place that one's service declared. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { instant } = useI18n();
  return (
    <>
      <PageHead title={t('uses.changes')} />
      <UseTabs />
      <PagedTable<ChangeView>
        path="/api/authorisation/changes"
        caption={t('uses.changes')}
        empty={t('uses.noChanges')}
        rowKey={(row) => row.id}
        columns={[
          {
            id: 'at',
            head: t('uses.declaredAt'),
            isHeader: true,
            cell: (row) => <Link to={`/uses/changes/${row.id}`}>{instant(row.declaredAt)}</Link>,
          },
          { id: 'reason', head: t('reason'), cell: (row) => row.content.reason },
          { id: 'state', head: t('state'), cell: (row) => <StateWord of="change" state={row.state} /> },
        ]}
      />
    </>
  );
}

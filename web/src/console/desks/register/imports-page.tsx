import type { ImportReport } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { RegisterTabs } from './register-tabs.tsx';

/** An import as its list shows it. */
type Listed = {
  readonly id: string;
  readonly file_name?: string | null;
  readonly fileName?: string | null;
  readonly imported_at?: string;
  readonly importedAt?: string;
  readonly totals?: ImportReport['totals'];
};

/** Lists that were taken in. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { instant } = useI18n();
  const found = useApi<{ imports: readonly Listed[] }>('/api/registry/imports');
  return (
    <>
      <PageHead
        title={t('register.imports')}
        actions={
          <Link className="button" to="/register/imports/new">
            {t('register.import')}
          </Link>
        }
      />
      <RegisterTabs />
      <Loaded
        of={found}
        isEmpty={({ imports }) => imports.length === 0}
        empty={<EmptyState title={t('register.noImports')} />}
      >
        {({ imports }) => (
          <DataTable
            caption={t('register.imports')}
            isCaptionHidden
            asCards
            rows={imports}
            rowKey={(row) => row.id}
            columns={[
              {
                id: 'file',
                head: t('file'),
                isHeader: true,
                cell: (row) => (
                  <Link to={`/register/imports/${row.id}`}>{row.fileName ?? row.file_name ?? row.id.slice(-8)}</Link>
                ),
              },
              {
                id: 'at',
                head: t('register.importedAt'),
                cell: (row) => instant(row.importedAt ?? row.imported_at ?? ''),
              },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}

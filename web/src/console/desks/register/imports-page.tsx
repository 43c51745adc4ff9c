import type { ImportReport } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { listTakers } from './register-acts.ts';
import { RegisterTabs } from './register-tabs.tsx';

/** An import as its list shows it. */
type Listed = {
  readonly id: string;
  readonly file_name: string | null;
  readonly source_id: string;
  readonly imported_at: string;
  readonly totals: ImportReport['totals'];
};

/** Lists that were taken in. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { instant } = useI18n();
  const functionKey = useFunctionKey() ?? '';
  const found = useApi<{ imports: readonly Listed[] }>('/api/registry/imports');
  return (
    <>
      <PageHead
        title={t('register.imports')}
        actions={
          listTakers.includes(functionKey) ? (
            <Link className="button" to="/register/imports/new">
              {t('register.import')}
            </Link>
          ) : undefined
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
                cell: (row) => <Link to={`/register/imports/${row.id}`}>{row.file_name ?? row.source_id}</Link>,
              },
              { id: 'read', head: t('register.rowsRead'), cell: (row) => row.totals.read, isNumeric: true },
              {
                id: 'taken',
                head: t('register.rowsTaken'),
                cell: (row) => row.totals.taken + row.totals.takenWithDoubt,
                isNumeric: true,
              },
              { id: 'refused', head: t('register.rowsRefused'), cell: (row) => row.totals.refused, isNumeric: true },
              {
                id: 'at',
                head: t('register.importedAt'),
                cell: (row) => instant(row.imported_at),
              },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}

import type { ExemptionView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { Shown } from '../../act/shown.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useDeskWords } from '../desk-words.ts';
import { PagedTable } from '../paged.tsx';
import { AskAction } from './ask-action.tsx';
import { AskTabs } from './ask-tabs.tsx';

/** Uses that need no authorisation, recorded as such. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { instant } = useI18n();
  return (
    <>
      <PageHead
        title={t('ask.exemptions')}
        actions={
          <AskAction what="exemption" to="/ask/exemptions/new">
            {t('ask.newExemption')}
          </AskAction>
        }
      />
      <AskTabs />
      <PagedTable<ExemptionView>
        path="/api/authorisation/exemptions"
        caption={t('ask.exemptions')}
        empty={t('ask.noExemptions')}
        rowKey={(row) => row.id}
        columns={[
          { id: 'reference', head: t('reference'), isHeader: true, cell: (row) => row.reference },
          { id: 'ground', head: t('ground'), cell: (row) => <Shown value={row.ground} name="ground" /> },
          { id: 'at', head: t('recordedAt'), cell: (row) => instant(row.recordedAt) },
        ]}
      />
    </>
  );
}

import type { AssessmentView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { Shown } from '../../act/shown.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useDeskWords } from '../desk-words.ts';
import { PagedTable } from '../paged.tsx';
import { AskAction } from './ask-action.tsx';
import { AskTabs } from './ask-tabs.tsx';

/** Impact and risk assessments of one's service. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { day } = useI18n();
  return (
    <>
      <PageHead
        title={t('ask.assessments')}
        actions={
          <AskAction what="assessment" to="/ask/assessments/new">
            {t('ask.newAssessment')}
          </AskAction>
        }
      />
      <AskTabs />
      <PagedTable<AssessmentView>
        path="/api/authorisation/assessments"
        caption={t('ask.assessments')}
        empty={t('ask.noAssessments')}
        rowKey={(row) => row.id}
        columns={[
          { id: 'title', head: t('assessment'), isHeader: true, cell: (row) => row.title },
          { id: 'made', head: t('madeOn'), cell: (row) => day(row.madeOn) },
          {
            id: 'retention',
            head: t('retention'),
            cell: (row) => <Shown value={row.necessaryRetention} />,
          },
          {
            id: 'file',
            head: t('file'),
            cell: (row) => <a href={`/api/authorisation/assessments/${row.id}/pia.json`}>{t('ask.exportPia')}</a>,
          },
        ]}
      />
    </>
  );
}

import type { AssessmentView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Shown } from '../act/shown.tsx';
import { PagedTable } from '../desks/paged.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { DpoTabs } from './dpo-tabs.tsx';
import { useDpoText } from './dpo-texts.ts';

/** The impact and risk assessments of the own body, each with the file it came from. */
export function Page(): ReactNode {
  const t = useDpoText();
  const { day } = useI18n();
  return (
    <>
      <PageHead title={t('assessments')}>
        <p className="soft">{t('assessments.why')}</p>
      </PageHead>
      <DpoTabs />
      <PagedTable<AssessmentView>
        path="/api/authorisation/assessments"
        caption={t('assessments')}
        isCaptionHidden
        columns={[
          { id: 'title', head: t('title'), isHeader: true, cell: ({ title }) => title },
          { id: 'madeOn', head: t('madeOn'), cell: ({ madeOn }) => day(madeOn) },
          {
            id: 'retention',
            head: t('retention'),
            cell: ({ necessaryRetention }) =>
              necessaryRetention === null ? t('notStated') : <Shown value={necessaryRetention} />,
          },
          {
            id: 'file',
            head: t('file'),
            cell: ({ id }) => (
              <a href={`/api/authorisation/assessments/${id}/pia.json`} download>
                PIA (JSON)
              </a>
            ),
          },
        ]}
        rowKey={({ id }) => id}
        empty={t('assessments.none')}
        emptyWhy={t('assessments.none.why')}
      />
    </>
  );
}

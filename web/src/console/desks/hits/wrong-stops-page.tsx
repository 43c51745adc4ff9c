import type { WrongStopView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { AsWritten } from '../../../design/as-written.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useLabels } from '../../act/labels/use-labels.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { PagedTable } from '../paged.tsx';
import { HitsTabs } from './hits-tabs.tsx';
import { useHitsTexts } from './hits-texts.ts';

/** Stops reported as wrong, one by one, for those who watch; without plates. */
export function Page(): ReactNode {
  const t = useHitsTexts();
  const labels = useLabels();
  const { lang } = useLanguage();
  const { instant } = useI18n();
  return (
    <>
      <PageHead title={t('tab.wrongStops')}>
        <p className="soft">{t('wrongStops.why')}</p>
      </PageHead>
      <HitsTabs />
      <PagedTable<WrongStopView>
        path="/api/anpr/hits/wrong-stops"
        caption={t('tab.wrongStops')}
        isCaptionHidden
        empty={t('wrongStops.none')}
        emptyWhy={t('wrongStops.none.why')}
        rowKey={(row) => row.hitId}
        columns={[
          { id: 'reported', head: t('wrongStops.reported'), isHeader: true, cell: (row) => instant(row.reportedAt) },
          { id: 'cause', head: t('wrongStops.cause'), cell: (row) => labels.value(row.cause, 'cause') ?? row.cause },
          {
            id: 'what',
            head: t('wrongStops.what'),
            cell: (row) => (
              <span className="pre-line">
                <AsWritten>{row.what ?? '–'}</AsWritten>
              </span>
            ),
          },
          {
            id: 'list',
            head: t('list'),
            cell: (row) => (
              <>
                <AsWritten>{row.list ?? '–'}</AsWritten>
                <span className="small soft cell-under">
                  {t(`branch.${row.branch}`)}
                  {row.organisation === null ? null : ` · ${row.organisation[lang]}`}
                </span>
              </>
            ),
          },
          {
            id: 'before',
            head: t('wrongStops.before'),
            cell: (row) => (
              <>
                {row.comparison === null ? t('wrongStops.notCompared') : labels.value(row.comparison, 'comparison')}
                <span className="small soft cell-under">
                  {row.stoppedAt === null ? t('wrongStops.notRecorded') : t('stopped', { at: instant(row.stoppedAt) })}
                </span>
              </>
            ),
          },
        ]}
      />
    </>
  );
}

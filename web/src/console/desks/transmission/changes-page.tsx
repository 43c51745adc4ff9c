import { changeViewers, databaseControllers, type ReadChangeView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AsWritten } from '../../../design/as-written.tsx';
import { Outcome } from '../../../design/outcome.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { NotForYou } from '../../shell/states.tsx';
import { PagedTable } from '../paged.tsx';
import { useTransmissionTexts } from './transmission-texts.ts';

const controllers: readonly string[] = databaseControllers;

/** Single reads that were corrected, put under seal or deleted: by whom, why, and whether it travelled to the other database. No plate. */
export function Page(): ReactNode {
  const t = useTransmissionTexts();
  const { instant } = useI18n();
  const functionKey = useFunctionKey() ?? '';
  return (
    <>
      <PageHead
        title={t('changes')}
        actions={
          controllers.includes(functionKey) ? (
            <Link className="button" to="/transmission/changes/new">
              {t('change')}
            </Link>
          ) : null
        }
      >
        <p className="soft">{t('changes.why')}</p>
      </PageHead>
      {changeViewers.includes(functionKey) ? (
        <PagedTable<ReadChangeView>
          path="/api/anpr/read-changes"
          caption={t('changes')}
          isCaptionHidden
          empty={t('changes.none')}
          emptyWhy={t('changes.none.why')}
          rowKey={(row) => row.id}
          columns={[
            {
              id: 'how',
              head: t('changes.how'),
              isHeader: true,
              cell: (row) => (
                <>
                  {t(`how.${row.how}`)}
                  <span className="small soft cell-under">{instant(row.madeAt)}</span>
                </>
              ),
            },
            {
              id: 'where',
              head: t('where'),
              cell: (row) => (
                <>
                  <AsWritten>{row.database ?? row.databaseId}</AsWritten>
                  <span className="small mono breakable cell-under">
                    {t('changes.place', { batch: row.batchId, place: String(row.place) })}
                  </span>
                </>
              ),
            },
            {
              id: 'why',
              head: t('changes.reason'),
              cell: (row) => (
                <span className="pre-line">
                  <AsWritten>{row.reason ?? '–'}</AsWritten>
                </span>
              ),
            },
            {
              id: 'who',
              head: t('changes.who'),
              cell: (row) =>
                row.isByViewer ? (
                  t('changes.you')
                ) : row.madeBy === null ? (
                  t('changes.other')
                ) : (
                  <span className="small mono breakable">{row.madeBy}</span>
                ),
            },
            {
              id: 'travel',
              head: t('changes.travel'),
              cell: (row) => (
                <>
                  {row.travel === 'waits' || row.travel === 'sent' ? (
                    <Outcome kind="overdue">{t(`travel.${row.travel}`)}</Outcome>
                  ) : (
                    <span className="tag">{t(`travel.${row.travel}`)}</span>
                  )}
                  {row.range === null ? null : (
                    <span className="small soft cell-under">
                      {row.acknowledgedAt === null
                        ? t('travel.range', { n: String(row.range) })
                        : t('range', { n: String(row.range), at: instant(row.acknowledgedAt) })}
                    </span>
                  )}
                </>
              ),
            },
          ]}
        />
      ) : (
        <NotForYou />
      )}
    </>
  );
}

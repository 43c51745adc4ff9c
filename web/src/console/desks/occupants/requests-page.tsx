import { type OccupantRequestView, pictureOpeners } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { PagedTable } from '../paged.tsx';
import { useOccupantsTexts } from './occupants-texts.ts';

/** Requests in which one has a part: one’s own, those that wait for one’s decision, those one decided. */
export function Page(): ReactNode {
  const t = useOccupantsTexts();
  const { lang } = useLanguage();
  const { instant } = useI18n();
  const asks = pictureOpeners.includes(useFunctionKey() ?? '');
  return (
    <>
      <PageHead title={t('title')}>
        <p className="soft">{t('why')}</p>
      </PageHead>
      <PagedTable<OccupantRequestView>
        path="/api/anpr/occupant-requests"
        caption={t('title')}
        isCaptionHidden
        empty={t('none')}
        emptyWhy={t(asks ? 'none.asks' : 'none.decides')}
        rowKey={(row) => row.id}
        columns={[
          {
            id: 'mission',
            head: t('mission'),
            isHeader: true,
            cell: (row) => (
              <>
                <Link to={`/occupants/${row.id}`}>{row.missionReference ?? t('noMission')}</Link>
                <span className="small soft cell-under">
                  {row.isByViewer ? t('byYou') : (row.organisation?.[lang] ?? '–')}
                </span>
              </>
            ),
          },
          { id: 'recorded', head: t('recorded'), cell: (row) => instant(row.recordedAt) },
          { id: 'branch', head: t('branch'), cell: (row) => t(`branch.${row.branch}`) },
          {
            id: 'state',
            head: t('state'),
            cell: (row) => <span className="tag">{t(`state.${row.state}`)}</span>,
          },
          { id: 'asked', head: t('asked'), cell: (row) => instant(row.requestedAt) },
        ]}
      />
    </>
  );
}

import type { LookSummary } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useMe } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useDeskWords } from '../desk-words.ts';
import { PagedTable } from '../paged.tsx';
import { CameraName } from './camera-name.tsx';
import { LookTabs } from './recordings-page.tsx';

/** Looks: one's own, or those of the service one watches over. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { instant } = useI18n();
  const { person } = useMe();
  return (
    <>
      <PageHead title={t('look.looks')} />
      <LookTabs />
      <PagedTable<LookSummary>
        path="/api/looks"
        caption={t('look.looks')}
        empty={t('look.noLooks')}
        rowKey={(row) => row.lookId}
        columns={[
          {
            id: 'at',
            head: t('look.openedAt'),
            isHeader: true,
            // Another's look has no page: who watches over a service reads this list.
            cell: (row) =>
              row.personId === person.personId ? (
                <Link to={`/look/looks/${row.lookId}`}>{instant(row.openedAt)}</Link>
              ) : (
                instant(row.openedAt)
              ),
          },
          { id: 'camera', head: t('look.camera'), cell: (row) => <CameraName of={row.cameraId} /> },
          { id: 'interval', head: t('look.interval'), cell: (row) => `${instant(row.from)} – ${instant(row.to)}` },
          { id: 'reason', head: t('look.reason'), cell: (row) => row.concreteReason ?? '–' },
          { id: 'state', head: t('state'), cell: (row) => <span className="tag">{t(`look.state.${row.state}`)}</span> },
        ]}
      />
    </>
  );
}

import type { RecordingSummary } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { DeskTabs } from '../desk-tabs.tsx';
import { useDeskWords } from '../desk-words.ts';
import { PagedTable } from '../paged.tsx';
import { CameraName } from './camera-name.tsx';

/** The lists of this desk. */
export function LookTabs(): ReactNode {
  const t = useDeskWords();
  return (
    <DeskTabs
      label={t('look.title')}
      tabs={[
        { to: '/look', label: t('look.recordings') },
        { to: '/look/requests', label: t('look.requests') },
        { to: '/look/looks', label: t('look.looks') },
      ]}
    />
  );
}

/** Recordings of one's service: what there is, never what is in it. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { instant, day } = useI18n();
  return (
    <>
      <PageHead title={t('look.recordings')}>
        <p className="soft">{t('look.why')}</p>
      </PageHead>
      <LookTabs />
      <PagedTable<RecordingSummary>
        path="/api/recordings"
        caption={t('look.recordings')}
        empty={t('look.none')}
        rowKey={(row) => row.recordingId}
        columns={[
          {
            id: 'from',
            head: t('look.captured'),
            isHeader: true,
            cell: (row) => <Link to={`/look/recordings/${row.recordingId}`}>{instant(row.capturedFrom)}</Link>,
          },
          { id: 'to', head: t('look.to'), cell: (row) => instant(row.capturedTo) },
          {
            id: 'camera',
            head: t('look.camera'),
            cell: (row) => <CameraName of={row.cameraId} />,
          },
          { id: 'state', head: t('state'), cell: (row) => <span className="tag">{t(`recording.${row.state}`)}</span> },
          { id: 'due', head: t('look.due'), cell: (row) => day(row.dueOn) },
        ]}
      />
    </>
  );
}

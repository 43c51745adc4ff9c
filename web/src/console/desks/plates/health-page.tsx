import type { CameraHealthView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/facts.tsx';
import { Outcome } from '../../../design/outcome.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded } from '../../shell/states.tsx';
import { PlatesTabs } from './plates-tabs.tsx';
import { usePlatesTexts } from './plates-texts.ts';

const isAlarm = (of: CameraHealthView): boolean => of.isSilent || of.isSkewed || of.isMisplaced;

/** Cameras that are silent, whose clock is off, or that stand elsewhere than the register says: those first. */
export function Page(): ReactNode {
  const t = usePlatesTexts();
  const health = useApi<{ readonly items: readonly CameraHealthView[] }>('/api/anpr/health');
  return (
    <>
      <PageHead title={t('health')}>
        <p className="soft">{t('health.why')}</p>
      </PageHead>
      <PlatesTabs />
      <Loaded
        of={health}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState title={t('health.none')}>
            <p>{t('health.none.why')}</p>
          </EmptyState>
        }
      >
        {({ items }) => (
          <>
            <p role="status">
              <strong>{t('health.alarms', { count: items.filter(isAlarm).length })}</strong>
            </p>
            <HealthTable items={items} />
          </>
        )}
      </Loaded>
    </>
  );
}

function HealthTable({ items }: { readonly items: readonly CameraHealthView[] }): ReactNode {
  const t = usePlatesTexts();
  const { instant, number } = useI18n();
  return (
    <DataTable<CameraHealthView>
      caption={t('health')}
      isCaptionHidden
      rows={items}
      rowKey={(row) => String(row.camera)}
      asCards
      columns={[
        { id: 'camera', head: t('camera'), isHeader: true, cell: (row) => row.label ?? row.cameraId },
        { id: 'state', head: t('health.state'), cell: (row) => <Finding of={row} /> },
        {
          id: 'last',
          head: t('health.last'),
          cell: (row) => (row.lastBatchAt === null ? t('health.never') : instant(row.lastBatchAt)),
        },
        { id: 'reads', head: t('health.reads'), isNumeric: true, cell: (row) => number(row.reads) },
        { id: 'late', head: t('health.late'), isNumeric: true, cell: (row) => number(row.late) },
        { id: 'refused', head: t('health.refused'), isNumeric: true, cell: (row) => number(row.refused + row.ahead) },
      ]}
    />
  );
}

/** Each alarm with its word and shape, never by colour alone. */
function Finding({ of }: { readonly of: CameraHealthView }): ReactNode {
  const t = usePlatesTexts();
  const { number } = useI18n();
  if (!isAlarm(of)) return <Outcome kind="allowed">{t('health.ok')}</Outcome>;
  return (
    <>
      {of.isSilent ? <Outcome kind="overdue">{t('health.silent')}</Outcome> : null}{' '}
      {of.isSkewed ? <Outcome kind="refused">{t('health.skewed')}</Outcome> : null}{' '}
      {of.isMisplaced ? (
        <Outcome kind="refused">{t('health.misplaced', { metres: number(of.metresAway ?? 0) })}</Outcome>
      ) : null}
    </>
  );
}

import type { EnrolledCameraView } from '@clairevoie/contract';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded } from '../../shell/states.tsx';
import { PlatesTabs } from './plates-tabs.tsx';
import { usePlatesTexts } from './plates-texts.ts';
import { TokenOnce } from './token-once.tsx';
import { enrollers } from './who-sees.ts';

/** Cameras that may send reads; `?number=` opens what can be done with one. */
export function Page(): ReactNode {
  const t = usePlatesTexts();
  const { number }: { number?: number | string } = useSearch({ strict: false });
  const mayEnrol = enrollers.includes(useFunctionKey() ?? '');
  const cameras = useApi<{ readonly items: readonly EnrolledCameraView[] }>('/api/anpr/cameras');
  return (
    <>
      <PageHead
        title={t('cameras')}
        actions={
          mayEnrol ? (
            <Link className="button" to="/plates/cameras/enrol">
              {t('enrol')}
            </Link>
          ) : null
        }
      >
        <p className="soft">{t('cameras.why')}</p>
      </PageHead>
      <PlatesTabs />
      <Loaded
        of={cameras}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState title={t('cameras.none')}>
            <p>{t('cameras.none.why')}</p>
          </EmptyState>
        }
      >
        {({ items }) => {
          const chosen = items.find((one) => String(one.number) === String(number) && one.withdrawnAt === null);
          return (
            <>
              <CameraTable items={items} mayChange={mayEnrol} />
              {chosen === undefined || !mayEnrol ? null : <ChangeCamera key={chosen.number} of={chosen} />}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function CameraTable({
  items,
  mayChange,
}: {
  readonly items: readonly EnrolledCameraView[];
  readonly mayChange: boolean;
}): ReactNode {
  const t = usePlatesTexts();
  const { instant } = useI18n();
  return (
    <DataTable<EnrolledCameraView>
      caption={t('cameras')}
      isCaptionHidden
      rows={items}
      rowKey={(row) => String(row.number)}
      asCards
      columns={[
        { id: 'number', head: t('number'), isNumeric: true, cell: (row) => row.number },
        { id: 'camera', head: t('camera'), isHeader: true, cell: (row) => row.label ?? row.cameraId },
        { id: 'device', head: t('device'), cell: (row) => row.device },
        { id: 'since', head: t('since'), cell: (row) => instant(row.enrolledAt) },
        {
          id: 'state',
          head: t('state'),
          cell: (row) =>
            row.withdrawnAt === null ? (
              <>
                <span className="tag">{t('active')}</span>{' '}
                {mayChange ? (
                  <Link to="/plates/cameras" search={{ number: row.number }}>
                    {t('change')}
                  </Link>
                ) : null}
              </>
            ) : (
              <span className="soft">{t('withdrawn', { day: instant(row.withdrawnAt) })}</span>
            ),
        },
      ]}
    />
  );
}

function ChangeCamera({ of }: { readonly of: EnrolledCameraView }): ReactNode {
  const t = usePlatesTexts();
  return (
    <>
      <section className="stack">
        <h2>
          {t('rotate')} – {of.label ?? of.device}
        </h2>
        <p className="soft">{t('rotate.why')}</p>
        <ActForm
          type="anpr/rotate-camera-token"
          fixed={{ number: of.number }}
          hide={['tokenSha256']}
          submit={t('rotate')}
          next={(receipt) => <TokenOnce receipt={receipt} />}
        />
      </section>
      <section className="stack">
        <h2>
          {t('withdraw')} – {of.label ?? of.device}
        </h2>
        <p className="soft">{t('withdraw.why')}</p>
        <ActForm type="anpr/withdraw-camera" fixed={{ number: of.number }} submit={t('withdraw')} />
      </section>
    </>
  );
}

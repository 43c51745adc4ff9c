import type { AccessRequestSummary, RecordingDetail } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Fact, Facts } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { QuorumState } from '../emergency/quorum-state.tsx';
import { CameraName } from './camera-name.tsx';
import { SegmentPicker } from './segment-picker.tsx';

/** One recording: its dates, and the form that opens an interval of it. */
export function Page(): ReactNode {
  const id = useParam('id');
  const file = useApi<RecordingDetail>(`/api/recordings/${encodeURIComponent(id)}`);
  return (
    <Loaded of={file} isPage>
      {(recording) => <Recording of={recording} />}
    </Loaded>
  );
}

function Recording({ of }: { readonly of: RecordingDetail }): ReactNode {
  const t = useDeskWords();
  const { instant, day, number } = useI18n();
  const requests =
    useApi<{ items: readonly AccessRequestSummary[] }>('/api/access-requests?limit=100').data?.items ?? [];
  const decisionId = requests.flatMap((one) =>
    one.decisionId !== null &&
    one.outcome === 'granted' &&
    one.items.some((item) => item.recordingId === of.recordingId)
      ? [{ value: one.decisionId, label: t('look.decisionOf', { at: instant(one.requestedAt) }) }]
      : [],
  );
  return (
    <>
      <PageHead
        title={t('look.recordingOf', { at: instant(of.capturedFrom) })}
        actions={
          <Link className="button button-quiet" to={`/look/recordings/${of.recordingId}/ask`}>
            {t('look.ask')}
          </Link>
        }
      />
      <Facts>
        <Fact term={t('look.camera')}>
          <CameraName of={of.cameraId} />
        </Fact>
        <Fact term={t('look.captured')}>
          {instant(of.capturedFrom)} – {instant(of.capturedTo)}
        </Fact>
        <Fact term={t('state')}>{t(`recording.${of.state}`)}</Fact>
        <Fact term={t('look.gate')}>{t('brusselsAt', { at: instant(of.gateAt) })}</Fact>
        <Fact term={t('look.due')}>{day(of.dueOn)}</Fact>
        <Fact term={t('look.sound')}>{t(`sound.${of.carriesSound}`)}</Fact>
        <Fact term={t('look.size')}>{t('look.bytes', { count: number(of.sizeBytes) })}</Fact>
        <Fact term={t('look.digest')}>
          <span className="mono breakable">{of.recordingSha256}</span>
        </Fact>
      </Facts>
      <section className="stack">
        <h2>{t('look.open')}</h2>
        <p>{t('look.openWhy')}</p>
        <QuorumState />
        <ActForm
          type="vault/open-recording"
          fixed={{ recordingId: of.recordingId }}
          initial={{ from: of.capturedFrom, to: of.capturedTo }}
          picks={decisionId.length === 0 ? {} : { decisionId }}
          hide={['requestId']}
          sections={[
            { title: t('look.interval'), names: ['from', 'to'] },
            {
              title: t('look.whyOpen'),
              names: ['branch', 'missionReference', 'operationalReasons', 'concreteReason', 'decisionId'],
            },
          ]}
          submit={t('look.open')}
          next={({ result }) =>
            typeof result.lookId === 'string' ? (
              <Link className="button" to={`/look/looks/${result.lookId}`}>
                {t('look.watch')}
              </Link>
            ) : null
          }
        >
          <SegmentPicker of={of} />
        </ActForm>
      </section>
    </>
  );
}

import type { LookDetail, LookSummary } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { EmptyState, Fact, Facts } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useAct } from '../../act/perform.ts';
import { Shown } from '../../act/shown.tsx';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { ReceiptView } from '../../receipt/receipt-view.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Failed, Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useEmergencyTexts } from '../emergency/emergency-texts.ts';
import { QuorumState } from '../emergency/quorum-state.tsx';
import { CameraName } from './camera-name.tsx';
import { brusselsSecond, secondsLeft } from './look-clock.ts';
import { Player } from './player.tsx';
import { usePlayerTexts } from './player-texts.ts';

/** The images of one look, with its quarter of an hour running, and the button that closes it. */
export function Page(): ReactNode {
  const id = useParam('id');
  const file = useApi<LookDetail>(`/api/looks/${encodeURIComponent(id)}`);
  return (
    <Loaded of={file} isPage>
      {(look) => <Look of={look} />}
    </Loaded>
  );
}

function Look({ of }: { readonly of: LookDetail }): ReactNode {
  const words = useDeskWords();
  const t = usePlayerTexts();
  const { lang } = useLanguage();
  const { instant } = useI18n();
  const close = useAct('vault/close-look');
  const left = useSecondsLeft(of);
  const isOpen = of.state === 'open' && left > 0 && close.data === undefined;
  return (
    <>
      <PageHead title={words('look.lookOf', { at: instant(of.from) })} />
      {close.isError ? <Failed error={close.error} onRetry={() => close.reset()} /> : null}
      {isOpen ? (
        <Player of={of} secondsLeft={left}>
          <button
            type="button"
            className="button"
            disabled={close.isPending}
            onClick={() => close.mutate({ lookId: of.lookId })}
          >
            {t('close')}
          </button>
          <span className="small soft">{t('close.why')}</span>
        </Player>
      ) : null}
      {/* There from the beginning, so that its words are read out when the time is over or the look was closed. */}
      <div role="status">
        {isOpen ? null : (
          <EmptyState title={t('over')}>
            <p>{t('over.why')}</p>
            <p>
              <Link className="button button-quiet" to={`/look/recordings/${of.recordingId}`}>
                {t('over.open')}
              </Link>
            </p>
          </EmptyState>
        )}
      </div>
      <LookFacts of={of} />
      <ShownUnder of={of} />
      {isOpen && of.isPastGate ? <QuorumState /> : null}
      {close.data === undefined ? null : <ReceiptView receipt={close.data.receipt} />}
      <p className="note small">{of.witness[lang]}</p>
      {of.enforcement === null ? null : <p className="note small">{of.enforcement.words[lang]}</p>}
    </>
  );
}

/** The proof under which images past the gate were shown; what was received is bound to it. */
function ShownUnder({ of: { lookId, shown } }: { readonly of: LookDetail }): ReactNode {
  const t = useEmergencyTexts();
  if (shown === null) return null;
  return (
    <Facts>
      <Fact term={t('shown')}>{t(`shown.${shown.under}`)}</Fact>
      <Fact term={t('shown.checkpoint')}>
        <span className="mono breakable">{shown.checkpointSha256}</span>
      </Fact>
      <Fact term={t('shown.proof')}>
        <span className="mono breakable">{shown.proofSha256}</span>{' '}
        <a href={`/api/looks/${lookId}/proof`}>{t('shown.get')}</a>
      </Fact>
    </Facts>
  );
}

/** What is written of the look: its interval, what was really sent of it once it is closed, and why it was opened. */
function LookFacts({ of }: { readonly of: LookSummary }): ReactNode {
  const t = usePlayerTexts();
  const { instant } = useI18n();
  return (
    <>
      <Facts>
        <Fact term={t('interval')}>
          <Interval of={of} />
        </Fact>
        <Fact term={t('camera')}>
          <CameraName of={of.cameraId} />
        </Fact>
        <Fact term={t('openedAt')}>
          <time dateTime={of.openedAt}>{instant(of.openedAt)}</time>
        </Fact>
        {of.closedAs === null ? null : <Fact term={t('closedAs')}>{t(`closedAs.${of.closedAs}`)}</Fact>}
        {of.sent === null ? null : (
          <Fact term={t('sent')}>
            <SentIntervals of={of.sent} />
          </Fact>
        )}
      </Facts>
      <h2>{t('reasons')}</h2>
      <Shown
        value={{
          branch: of.branch,
          missionReference: of.missionReference,
          operationalReasons: of.operationalReasons,
          concreteReason: of.concreteReason,
        }}
      />
    </>
  );
}

function SentIntervals({ of }: { readonly of: NonNullable<LookSummary['sent']> }): ReactNode {
  const t = usePlayerTexts();
  if (of === 'all') return t('sent.all');
  if (of.length === 0) return t('sent.none');
  return (
    <ul className="plain sent-intervals">
      {of.map((one) => (
        <li key={one.from}>
          <Interval of={one} />
        </li>
      ))}
    </ul>
  );
}

function Interval({ of }: { readonly of: { readonly from: string; readonly to: string } }): ReactNode {
  const t = usePlayerTexts();
  const [from, to] = [brusselsSecond(Date.parse(of.from)), brusselsSecond(Date.parse(of.to))];
  return <span className="numeric">{t('interval.of', { from, to })}</span>;
}

/** Counts down to the end of the look. */
function useSecondsLeft({ openedAt, expiresAt }: LookSummary): number {
  // The legal clock of a demo may run ahead of this computer's: what counts is how long the look lasts from now on.
  const [start] = useState(() => Date.now());
  const [now, setNow] = useState(start);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return secondsLeft({ openedAt, expiresAt, start, now });
}

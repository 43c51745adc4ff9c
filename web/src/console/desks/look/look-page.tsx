import type { LookSummary } from '@clairevoie/contract';
import { type ReactNode, useEffect, useState } from 'react';
import { EmptyState } from '../../../design/facts.tsx';
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
import { clockFace, secondsLeft } from './look-clock.ts';

/** The images of one look, with its quarter of an hour running, and the button that closes it. */
export function Page(): ReactNode {
  const id = useParam('id');
  const file = useApi<LookSummary>(`/api/looks/${encodeURIComponent(id)}`);
  return <Loaded of={file}>{(look) => <Look of={look} />}</Loaded>;
}

function Look({ of }: { readonly of: LookSummary }): ReactNode {
  const t = useDeskWords();
  const { lang } = useLanguage();
  const { instant } = useI18n();
  const close = useAct('vault/close-look');
  const left = useSecondsLeft(of);
  const isOpen = of.state === 'open' && left > 0 && close.data === undefined;
  return (
    <>
      <PageHead title={t('look.lookOf', { at: instant(of.from) })}>
        <p className="soft">{of.witness[lang]}</p>
      </PageHead>
      {close.isError ? <Failed error={close.error} onRetry={() => close.reset()} /> : null}
      {close.data === undefined ? null : <ReceiptView receipt={close.data.receipt} isFresh />}
      {isOpen ? (
        <section className="player stack" aria-label={t('look.images')}>
          <p>
            <span className="player-clock" role="timer">
              {clockFace(left)}
            </span>{' '}
            {t('look.left')}
          </p>
          {/* A recording has no captions: what is said in it, if anything, is not ours to write. */}
          {/* biome-ignore lint/a11y/useMediaCaption: see above. */}
          <video
            src={`/api/looks/${of.lookId}/content`}
            controls
            controlsList="nodownload noremoteplayback"
            disablePictureInPicture
            preload="metadata"
          />
          <p>
            <button
              type="button"
              className="button"
              disabled={close.isPending}
              onClick={() => close.mutate({ lookId: of.lookId })}
            >
              {t('look.close')}
            </button>
          </p>
        </section>
      ) : (
        <EmptyState title={t('look.over')}>
          <p>{t('look.overWhy')}</p>
        </EmptyState>
      )}
      <Shown
        value={{
          openedAt: of.openedAt,
          branch: of.branch,
          missionReference: of.missionReference,
          operationalReasons: of.operationalReasons,
          concreteReason: of.concreteReason,
        }}
      />
    </>
  );
}

/** Counts down to the end of the look; a warning is read out in its last minute only. */
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

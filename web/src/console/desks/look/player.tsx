import type { LookSummary } from '@clairevoie/contract';
import { type ReactNode, useId, useState } from 'react';
import { EmptyState } from '../../../design/facts.tsx';
import { brusselsSecond, clockFace, momentOfImage } from './look-clock.ts';
import { findPlayFault, type PlayFault } from './play-fault.ts';
import { usePlayerTexts } from './player-texts.ts';

/** The images of an open look, with the moment of the one on the screen and the time that is left. */
export function Player({
  of,
  secondsLeft,
  children,
}: {
  readonly of: LookSummary;
  readonly secondsLeft: number;
  /** What one does here besides watching. */
  readonly children: ReactNode;
}): ReactNode {
  const t = usePlayerTexts();
  const [fault, setFault] = useState<PlayFault>();
  const [attempt, setAttempt] = useState(0);
  const content = `/api/looks/${of.lookId}/content`;
  return (
    <section className="player" aria-label={t('images')}>
      {fault === undefined ? (
        <Film key={attempt} of={of} content={content} onFault={setFault} />
      ) : (
        <Fault
          of={fault}
          onRetry={() => {
            setFault(undefined);
            setAttempt((before) => before + 1);
          }}
        />
      )}
      <div className="player-foot">
        <p className="player-left">
          <span className="player-clock" role="timer">
            {clockFace(secondsLeft)}
          </span>{' '}
          {t('left')}
        </p>
        {children}
      </div>
    </section>
  );
}

function Film({
  of,
  content,
  onFault,
}: {
  readonly of: LookSummary;
  readonly content: string;
  readonly onFault: (fault: PlayFault) => void;
}): ReactNode {
  const t = usePlayerTexts();
  const captionId = useId();
  // A film cut from the middle of a recording keeps its place in time: it does not begin at nought.
  const [startTime, setStartTime] = useState(0);
  const [moment, setMoment] = useState<number>();
  const show = ({ currentTime, duration }: HTMLVideoElement, begins: number): void =>
    setMoment(momentOfImage({ from: of.from, to: of.to, startTime: begins, currentTime, duration }));
  return (
    <figure className="player-film">
      {/* A recording has no captions: what is said in it, if anything, is not ours to write. */}
      {/* biome-ignore lint/a11y/useMediaCaption: see above. */}
      <video
        src={content}
        aria-describedby={captionId}
        controls
        controlsList="nodownload noremoteplayback"
        disablePictureInPicture
        playsInline
        preload="metadata"
        onLoadedData={({ currentTarget }) => {
          setStartTime(currentTarget.currentTime);
          show(currentTarget, currentTarget.currentTime);
        }}
        onTimeUpdate={({ currentTarget }) => show(currentTarget, startTime)}
        onSeeked={({ currentTarget }) => show(currentTarget, startTime)}
        onError={() => void findPlayFault(content).then(onFault)}
      />
      <figcaption id={captionId} className="player-moment">
        {moment === undefined ? null : t('image.at', { time: brusselsSecond(moment) })}
      </figcaption>
    </figure>
  );
}

function Fault({ of, onRetry }: { readonly of: PlayFault; readonly onRetry: () => void }): ReactNode {
  const t = usePlayerTexts();
  const [title, why] = of === 'over' ? ([t('over'), t('over.why')] as const) : [t(`fault.${of}`), t(`fault.${of}.why`)];
  return (
    <div role="alert">
      <EmptyState title={title}>
        <p>{why}</p>
        {of === 'unproven' || of === 'keyless' || of === 'broken' ? (
          <p>
            <button type="button" className="button button-quiet" onClick={onRetry}>
              {t('retry')}
            </button>
          </p>
        ) : null}
      </EmptyState>
    </div>
  );
}

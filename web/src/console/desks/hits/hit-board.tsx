import type { HitView, WatchView } from '@clairevoie/contract';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { EmptyState } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useApi } from '../../api/use-api.ts';
import { Loaded } from '../../shell/states.tsx';
import { HitCard } from './hit-card.tsx';
import { useHitsTexts } from './hits-texts.ts';
import { useLiveHits } from './use-live-hits.ts';

type Branch = WatchView['branch'];

/** The screen of a branch: opened for a mission where it is not, else live. With a correlation afterwards, its hits alone. */
export function HitBoard({
  branch,
  correlationId,
}: {
  readonly branch: Branch;
  readonly correlationId?: string;
}): ReactNode {
  const watches = useApi<{ readonly items: readonly WatchView[] }>('/api/anpr/hits/watches');
  return (
    <Loaded of={watches}>
      {({ items }) => {
        const watch = items.find((one) => one.branch === branch);
        return watch === undefined ? (
          <OpenScreen branch={branch} />
        ) : (
          <Board watch={watch} correlationId={correlationId} />
        );
      }}
    </Loaded>
  );
}

function OpenScreen({ branch }: { readonly branch: Branch }): ReactNode {
  const t = useHitsTexts();
  return (
    <section className="stack">
      <h2>{t('open')}</h2>
      <p className="soft">{t('open.why')}</p>
      <ActForm type="anpr/watch-hits" fixed={{ branch }} submit={t('open')} />
    </section>
  );
}

/** What is shown of a hit, and where. */
type Part = 'compare' | 'act' | 'noPicture' | 'copy';
const parts: readonly Part[] = ['compare', 'act', 'copy', 'noPicture'];

function partOf({ state, comparison }: HitView): Part | undefined {
  if (state === 'candidate') return comparison === 'no-picture' ? 'noPicture' : 'compare';
  if (state === 'validated') return 'copy';
  if (state !== 'hit') return undefined;
  return comparison === 'confirmed' ? 'act' : comparison === 'no-picture' ? 'noPicture' : 'compare';
}

function Board({
  watch,
  correlationId,
}: {
  readonly watch: WatchView;
  readonly correlationId: string | undefined;
}): ReactNode {
  const t = useHitsTexts();
  const { instant } = useI18n();
  const { branch } = watch;
  const { moved, state } = useLiveHits(branch);
  const only = correlationId === undefined ? '' : `&correlationId=${encodeURIComponent(correlationId)}`;
  const listed = useApi<{ readonly items: readonly HitView[]; readonly isAll: boolean }>(
    `/api/anpr/hits?branch=${branch}${only}`,
  );
  const board = useRef<HTMLDivElement>(null);
  useArrowKeys(board);
  return (
    <div ref={board} className="stack">
      <p className="small soft">{t('openUntil', { mission: watch.mission, at: instant(watch.untilAt) })}</p>
      <p className={state === 'on' ? 'small' : 'stale'} role="status">
        {t(`live.${state}`)}
      </p>
      <Loaded of={listed}>
        {({ items, isAll }) => {
          const known = new Map(items.map((hit) => [hit.id, hit]));
          for (const hit of moved.values()) {
            if (correlationId !== undefined && hit.correlationId !== correlationId) continue;
            const before = known.get(hit.id);
            if (before === undefined || before.version < hit.version) known.set(hit.id, hit);
          }
          // As the server lists them: the latest passage first, which is the time that a card shows.
          const shown = [...known.values()].toSorted(
            (a, b) => byInstant(b.recordedAt, a.recordedAt) || byInstant(b.raisedAt, a.raisedAt),
          );
          const groups = parts.map((part) => [part, shown.filter((hit) => partOf(hit) === part)] as const);
          const open = groups.filter(([, hits]) => hits.length > 0);
          return (
            <>
              <Arrivals count={groups[0]?.[1].length ?? 0} />
              {open.length === 0 ? (
                <EmptyState title={t(correlationId === undefined ? 'none' : 'ofRun.none')}>
                  <p>{t(correlationId === undefined ? 'none.why' : 'ofRun.none.why')}</p>
                </EmptyState>
              ) : (
                <p className="small soft no-print">{t('keys')}</p>
              )}
              {open.map(([part, hits]) => (
                <section key={part} className="stack">
                  <h2>
                    {t(`part.${part}`)} ({hits.length})
                  </h2>
                  <ol className="rows hit-rows">
                    {hits.map((hit) => (
                      <HitCard key={hit.id} hit={hit} />
                    ))}
                  </ol>
                </section>
              ))}
              {isAll ? null : <p className="soft">{t('more')}</p>}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

const byInstant = (a: string, b: string): number => Date.parse(a) - Date.parse(b);

/** Said to a screen reader when something new is to be compared. */
function Arrivals({ count }: { readonly count: number }): ReactNode {
  const t = useHitsTexts();
  const before = useRef(count);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (count > before.current) setSaid(`${t('arrived')} (${count})`);
    before.current = count;
  }, [count, t]);
  return (
    <p className="hidden-visually" aria-live="polite">
      {said}
    </p>
  );
}

/** Up and down go from hit to hit while one of them has the focus; fields of a form keep their own keys. */
function useArrowKeys(board: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const move = (event: KeyboardEvent): void => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      const { target } = event;
      if (!(target instanceof HTMLElement) || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) return;
      const all = [...(board.current?.querySelectorAll<HTMLElement>('.hit') ?? [])];
      const at = all.findIndex((one) => one.contains(target));
      const next = all[at + (event.key === 'ArrowDown' ? 1 : -1)];
      if (at < 0 || next === undefined) return;
      event.preventDefault();
      next.querySelector<HTMLElement>('button')?.focus();
      next.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, [board]);
}

import { expiryReaders, type HitView, type WatchView } from '@clairevoie/contract';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { EmptyState } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded, NotForYou } from '../../shell/states.tsx';
import { Page as ExpiredPage } from './expired-page.tsx';
import { HitCard } from './hit-card.tsx';
import { HitsTabs } from './hits-tabs.tsx';
import { useHitsTexts } from './hits-texts.ts';
import { useLiveHits } from './use-live-hits.ts';
import { branchesFor, hitHandlers, yieldReaders } from './who-works.ts';
import { Page as WrongStopsPage } from './wrong-stops-page.tsx';
import { Page as YieldPage } from './yield-page.tsx';

type Branch = WatchView['branch'];

/** The operator's screen; who works with no hits sees what the lists have given, a minister the hits that expired, the Control Organ the wrong stops. */
export function Page(): ReactNode {
  const functionKey = useFunctionKey() ?? '';
  if (hitHandlers.includes(functionKey)) return <LiveHits />;
  if (yieldReaders.includes(functionKey)) return <YieldPage />;
  return expiryReaders.includes(functionKey) ? <ExpiredPage /> : <WrongStopsPage />;
}

/** Opened for a mission, then live. */
function LiveHits(): ReactNode {
  const t = useHitsTexts();
  const branches = branchesFor(useFunctionKey());
  const [chosen, setChosen] = useState<Branch>();
  const branch = chosen ?? branches[0];
  const watches = useApi<{ readonly items: readonly WatchView[] }>(
    branch === undefined ? undefined : '/api/anpr/hits/watches',
  );
  return (
    <>
      <PageHead title={t('title')}>
        <p className="soft">{t('why')}</p>
      </PageHead>
      <HitsTabs />
      {branch === undefined ? (
        <NotForYou />
      ) : (
        <>
          {branches.length < 2 ? null : <BranchChoice branches={branches} chosen={branch} onChoose={setChosen} />}
          <Loaded of={watches}>
            {({ items }) => {
              const watch = items.find((one) => one.branch === branch);
              return watch === undefined ? (
                <OpenScreen key={branch} branch={branch} />
              ) : (
                <Board key={branch} watch={watch} />
              );
            }}
          </Loaded>
        </>
      )}
    </>
  );
}

function BranchChoice({
  branches,
  chosen,
  onChoose,
}: {
  readonly branches: readonly Branch[];
  readonly chosen: Branch;
  readonly onChoose: (branch: Branch) => void;
}): ReactNode {
  const t = useHitsTexts();
  return (
    <fieldset className="find">
      <legend className="hidden-visually">{t('branch')}</legend>
      {branches.map((branch) => (
        <label key={branch}>
          <input type="radio" name="branch" checked={branch === chosen} onChange={() => onChoose(branch)} />{' '}
          {t(`branch.${branch}`)}
        </label>
      ))}
    </fieldset>
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

function Board({ watch }: { readonly watch: WatchView }): ReactNode {
  const t = useHitsTexts();
  const { instant } = useI18n();
  const { branch } = watch;
  const { moved, state } = useLiveHits(branch);
  const listed = useApi<{ readonly items: readonly HitView[]; readonly isAll: boolean }>(
    `/api/anpr/hits?branch=${branch}`,
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
                <EmptyState title={t('none')}>
                  <p>{t('none.why')}</p>
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

import type { ActContext, PolicyGate, Stored } from '../../ledger/index.ts';
import { pictureOpenings, pictureSendings } from '../pictures/picture-registers.ts';
import { readBatches } from '../reads/read-registers.ts';
import { worksWith } from './hit-functions.ts';
import { type HitRow, hits } from './hit-registers.ts';
import { brokenHitRules } from './hits-gates.ts';
import { openWatchOf } from './open-watch.ts';
import { isReadVisible, openedPictures } from './read-of-hit.ts';

/** What an act on a hit rests on. */
export type HitFacts = {
  readonly hit: Stored<HitRow> | null;
  /** The mission for which the person has the screen of this branch open; null: it is not open. */
  readonly mission: string | null;
  readonly isReadVisible: boolean;
  readonly hasPicture: boolean;
  readonly hasOpened: boolean;
};

/** Reads the hit, the person's open screen, and what there is to compare. */
export async function gatherHit({
  act: { payload, actor },
  read,
  at,
}: ActContext<{ readonly hitId: string }>): Promise<HitFacts> {
  const hit = (await read.get(hits, { id: payload.hitId })) ?? null;
  const open = hit === null ? undefined : await openWatchOf(read, { actor, branch: hit.branch, at });
  const pictures =
    hit === null
      ? { hasPicture: false, hasOpened: false }
      : await read.through([pictureOpenings, pictureSendings], (db) => openedPictures(db, hit, actor.personId));
  return {
    hit,
    mission: open?.mission ?? null,
    isReadVisible: hit !== null && (await read.through([readBatches], (db) => isReadVisible(db, hit))),
    ...pictures,
  };
}

/** House rules on every act of somebody who works with hits: own service, own branch, screen open, a state that is open to the act. */
export function handlerGates(
  { hit, mission, isReadVisible }: HitFacts,
  { act: { actor } }: ActContext<unknown>,
  openStates: readonly HitRow['state'][],
): readonly PolicyGate[] {
  const mine = hit?.organisation_id === actor.organisationId ? hit : null;
  return brokenHitRules({
    'unknown-hit': mine === null,
    'other-branch': mine !== null && !worksWith(actor.functionKey, mine.branch),
    'no-watch-open': mine !== null && mission === null,
    'hit-not-open-to-this-act': mine !== null && !openStates.includes(mine.state),
    'read-gone': mine !== null && !isReadVisible,
  });
}

import type { PictureGround } from '../pictures/picture-ground.ts';
import { worksWith } from './hit-functions.ts';
import { type HitRow, hits } from './hit-registers.ts';
import { openWatchOf } from './open-watch.ts';
import { isReadVisible } from './read-of-hit.ts';

/** The registers behind the reads that may be seen. */
const readRegisters = [
  { name: 'anpr.read_batch' },
  { name: 'anpr.technical_database' },
  { name: 'anpr.read_change' },
] as const;

/** A picture opens within a hit of the own service and branch whose screen is open, in the states in which it is compared or validated. */
function within(kind: PictureGround['kind'], states: readonly HitRow['state'][], reason: string): PictureGround {
  return {
    kind,
    find: async ({ groundId, of, actor, at, read }) => {
      const hit = await read.get(hits, { id: groundId });
      const isOfRead = hit?.batch_id === of.batchId && hit.place === of.place;
      if (hit === undefined || !isOfRead || hit.organisation_id !== actor.organisationId) return undefined;
      if (!states.includes(hit.state) || !worksWith(actor.functionKey, hit.branch)) return undefined;
      // Of a read that was deleted or is under seal nothing is looked at any more, its pictures as little as its plate.
      if (!(await read.through(readRegisters, (db) => isReadVisible(db, hit)))) return undefined;
      const watch = await openWatchOf(read, { actor, branch: hit.branch, at });
      return watch === undefined ? undefined : { branch: hit.branch, reason, pointSearch: null };
    },
  };
}

/** Pictures of a hit: to compare the reading with, and to validate against. */
export const hitPictures: readonly PictureGround[] = [
  within('hit-comparison', ['candidate', 'hit'], 'comparaison de la lecture avec l’image'),
  within('hit-validation', ['hit'], 'validation de la concordance contre l’image'),
];

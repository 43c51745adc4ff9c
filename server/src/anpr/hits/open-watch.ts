import type { Actor, RegisterReader, Stored } from '../../ledger/index.ts';
import { type HitBranch, type HitWatchRow, hitWatches } from './hit-registers.ts';

/** Screens of hits that a person has open in the function acted in. */
export async function openWatchesOf(
  read: Pick<RegisterReader, 'find'>,
  { actor, at }: { readonly actor: Actor; readonly at: string },
): Promise<readonly Stored<HitWatchRow>[]> {
  const all = await read.find(hitWatches, { person_id: actor.personId });
  return all.filter(
    (one) =>
      one.organisation_id === actor.organisationId &&
      one.function_key === actor.functionKey &&
      Temporal.Instant.compare(at, one.until_at) < 0,
  );
}

/** The screen of a branch that a person has open; undefined where it is not. */
export async function openWatchOf(
  read: Pick<RegisterReader, 'find'>,
  of: { readonly actor: Actor; readonly branch: HitBranch; readonly at: string },
): Promise<Stored<HitWatchRow> | undefined> {
  return (await openWatchesOf(read, of)).find(({ branch }) => branch === of.branch);
}

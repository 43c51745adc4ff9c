import type { RaiseHits } from '@clairevoie/contract';
import type { Static } from 'typebox';
import type { ActContext, Change, RegisterReader } from '../../ledger/index.ts';
import { readBatches } from '../reads/read-registers.ts';
import { isWithinFirstMonth } from './first-month.ts';
import { type HitRow, hitId, hits } from './hit-registers.ts';
import { brokenHitRules } from './hits-gates.ts';
import { gatherVersion, type VersionFacts } from './list-of-hit.ts';

type Raise = Static<typeof RaiseHits>;

/** What raising rests on: the batch, the versions of lists, and which of these hits stand already. */
export type RaiseFacts = {
  readonly camera: number | null;
  readonly databaseId: string | null;
  readonly versions: readonly VersionFacts[];
  readonly known: readonly string[];
};

/** Reads it. */
export async function gatherRaise({ act: { payload }, read, at }: ActContext<Raise>): Promise<RaiseFacts> {
  const batch = await read.get(readBatches, { id: payload.batchId });
  const ids = [...new Set(payload.met.map(({ versionId }) => versionId))];
  // Found afterwards, a read may be older than the list: that is what such a correlation is decided for.
  const since = payload.correlationId === undefined ? (batch?.received_at ?? at) : at;
  const versions = await Promise.all(ids.map((versionId) => gatherVersion(read, { versionId, since, at })));
  return {
    camera: batch?.camera ?? null,
    databaseId: batch?.database_id ?? null,
    versions: versions.filter((one) => one !== undefined),
    known: await knownOf(read, payload),
  };
}

/** Ids of the payload's hits that stand in the register: raised before, they are not raised twice. */
async function knownOf(read: RegisterReader, { batchId, met }: Raise): Promise<readonly string[]> {
  const ids = met.map(({ versionId, place }) => hitId({ versionId, batchId, place }));
  const taken = await Promise.all(ids.map((id) => read.isTaken(hits, { id })));
  return ids.filter((_, place) => taken[place]);
}

/** House rules on raising; what the law says is asked beside them. */
export function raiseGates(facts: RaiseFacts, { act: { payload }, at }: ActContext<Raise>, asMisreads: boolean) {
  const versionOf = new Map(facts.versions.map((one) => [one.versionId, one]));
  const all = payload.met.map(({ versionId }) => versionOf.get(versionId));
  return brokenHitRules({
    'unknown-batch': facts.databaseId === null,
    'list-not-in-force': all.some((one) => one?.isInForce !== true || one.databaseId !== facts.databaseId),
    'no-directive': all.some((one) => one?.hasDirective !== true),
    'possible-misreads-off': asMisreads && all.some((one) => one?.isConfusable !== true),
    'recorded-a-month-ago':
      payload.correlationId === undefined && payload.met.some(({ recordedAt }) => !isWithinFirstMonth(recordedAt, at)),
  });
}

/** The rows of what is new: hits with their term, or candidates without one. */
export function raised(
  facts: RaiseFacts,
  { act: { payload }, at }: ActContext<Raise>,
  as: Pick<HitRow, 'kind' | 'state' | 'met_at' | 'due_on'>,
): readonly Change[] {
  const known = new Set(facts.known);
  const versionOf = new Map(facts.versions.map((one) => [one.versionId, one]));
  return payload.met.flatMap(({ place, recordedAt, versionId }) => {
    const version = versionOf.get(versionId);
    const id = hitId({ versionId, batchId: payload.batchId, place });
    if (version === undefined || facts.camera === null || known.has(id)) return [];
    known.add(id);
    return [
      hits.insert({
        id,
        batch_id: payload.batchId,
        place,
        camera: facts.camera,
        recorded_at: recordedAt,
        database_id: version.databaseId,
        organisation_id: version.organisationId,
        list_id: version.listId,
        version_id: versionId,
        branch: version.branch,
        correlation_id: payload.correlationId ?? null,
        ...as,
        raised_at: at,
        moved_at: at,
        ...untouched,
      }),
    ];
  });
}

const untouched = {
  comparison: null,
  compared_by: null,
  compared_at: null,
  validated_by: null,
  validated_at: null,
  reasons: null,
  cause: null,
  copied_at: null,
  copy_target: null,
  copy_reference: null,
  ended_at: null,
  seen_by_controller_at: null,
  seen_by_officer_at: null,
  stopped_by: null,
  stopped_at: null,
  wrong_stop_cause: null,
  wrong_stop_what: null,
  wrong_stop_by: null,
  wrong_stop_at: null,
} as const satisfies Partial<HitRow>;

import type { RaiseCriterionHits, RaiseHits } from '@clairevoie/contract';
import type { Static } from 'typebox';
import type { ActContext, Change, RegisterReader } from '../../ledger/index.ts';
import { type CorrelationRunRow, correlationRuns } from '../afterwards/correlation-registers.ts';
import { isOpenTo } from '../afterwards/open-reads-of.ts';
import { readBatches } from '../reads/read-registers.ts';
import { type CriterionFacts, gatherCriterion } from './criterion-of-hit.ts';
import { isWithinFirstMonth } from './first-month.ts';
import { type HitRow, hitId, hits } from './hit-registers.ts';
import { brokenHitRules } from './hits-gates.ts';
import { gatherVersion, type VersionFacts } from './list-of-hit.ts';

type Raise = Static<typeof RaiseHits>;
type RaiseOfCriterion = Static<typeof RaiseCriterionHits>;

/** What raising rests on: the batch, the versions of lists, and which of these hits stand already. */
export type RaiseFacts = {
  readonly camera: number | null;
  readonly databaseId: string | null;
  readonly versions: readonly VersionFacts[];
  readonly known: readonly string[];
  /** Afterwards: a correlation of this very list or criterion runs, and all the reads are within what was asked for and permitted. */
  readonly isWithinCorrelation: boolean;
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
    isWithinCorrelation: await isWithinCorrelation(read, {
      ...payload,
      at,
      isOf: (run) => ids.every((id) => id === run.version_id),
    }),
    known: await knownOf(
      read,
      payload.met.map(({ versionId, place }) => hitId({ metId: versionId, batchId: payload.batchId, place })),
    ),
  };
}

/** What raising hits on a criterion rests on. */
export type CriterionRaiseFacts = Omit<RaiseFacts, 'versions'> & {
  readonly criterion: CriterionFacts | null;
};

/** Reads it. */
export async function gatherCriterionRaise({
  act: { payload },
  read,
  at,
}: ActContext<RaiseOfCriterion>): Promise<CriterionRaiseFacts> {
  const { batchId, criterionId, correlationId, met } = payload;
  const batch = await read.get(readBatches, { id: batchId });
  const since = correlationId === undefined ? (batch?.received_at ?? at) : at;
  return {
    camera: batch?.camera ?? null,
    databaseId: batch?.database_id ?? null,
    criterion: (await gatherCriterion(read, { criterionId, since, at })) ?? null,
    isWithinCorrelation: await isWithinCorrelation(read, {
      correlationId,
      met,
      at,
      isOf: (run) => run.criterion_id === criterionId,
    }),
    known: await knownOf(
      read,
      met.map(({ place }) => hitId({ metId: criterionId, batchId, place })),
    ),
  };
}

async function isWithinCorrelation(
  read: RegisterReader,
  of: {
    readonly correlationId?: string | undefined;
    readonly met: readonly { readonly recordedAt: string }[];
    readonly at: string;
    readonly isOf: (run: CorrelationRunRow) => boolean;
  },
): Promise<boolean> {
  const { correlationId, met, at, isOf } = of;
  if (correlationId === undefined) return true;
  const run = await read.get(correlationRuns, { id: correlationId });
  if (run === undefined || run.state !== 'running' || !isOf(run)) return false;
  return met.every(({ recordedAt }) => isOpenTo(run, recordedAt, at));
}

/** Which of these hits stand in the register: raised before, they are not raised twice. */
async function knownOf(read: RegisterReader, ids: readonly string[]): Promise<readonly string[]> {
  const taken = await Promise.all(ids.map((id) => read.isTaken(hits, { id })));
  return ids.filter((_, place) => taken[place]);
}

/** House rules on raising; what the law says is asked beside them. */
export function raiseGates(facts: RaiseFacts, { act: { payload }, at }: ActContext<Raise>, asMisreads: boolean) {
  const versionOf = new Map(facts.versions.map((one) => [one.versionId, one]));
  const all = payload.met.map(({ versionId }) => versionOf.get(versionId));
  return brokenHitRules({
    'unknown-batch': facts.databaseId === null,
    'list-not-in-force': all.some(
      (one) =>
        one?.isInForce !== true ||
        one.databaseId !== facts.databaseId ||
        one.isAfterwards !== (payload.correlationId !== undefined),
    ),
    'no-directive': all.some((one) => one?.hasDirective !== true),
    'not-within-correlation': !facts.isWithinCorrelation,
    'possible-misreads-off': asMisreads && all.some((one) => one?.isConfusable !== true),
    'recorded-a-month-ago':
      payload.correlationId === undefined && payload.met.some(({ recordedAt }) => !isWithinFirstMonth(recordedAt, at)),
  });
}

/** House rules on raising hits on a criterion: no directive stands behind it, since it connects no database. */
export function criterionRaiseGates(
  { databaseId, criterion, isWithinCorrelation: isWithin }: CriterionRaiseFacts,
  { act: { payload }, at }: ActContext<RaiseOfCriterion>,
) {
  return brokenHitRules({
    'unknown-batch': databaseId === null,
    'not-within-correlation': !isWithin,
    'criterion-not-in-force':
      criterion?.isInForce !== true ||
      criterion.databaseId !== databaseId ||
      criterion.isAfterwards !== (payload.correlationId !== undefined),
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
  const versionOf = new Map(facts.versions.map((one) => [one.versionId, one]));
  const met = payload.met.flatMap(({ place, recordedAt, versionId }) => {
    const version = versionOf.get(versionId);
    if (version === undefined) return [];
    const { listId, databaseId, organisationId, branch } = version;
    const of = { metId: versionId, list_id: listId, version_id: versionId, criterion_id: null };
    return [{ place, recordedAt, ...of, databaseId, organisationId, branch }];
  });
  return rowsOf(met, facts, { ...payload, at, as });
}

/** The rows of what is new on a criterion. */
export function raisedOnCriterion(
  facts: CriterionRaiseFacts,
  { act: { payload }, at }: ActContext<RaiseOfCriterion>,
  as: Pick<HitRow, 'kind' | 'state' | 'met_at' | 'due_on'>,
): readonly Change[] {
  const { criterion } = facts;
  if (criterion === null) return [];
  const { criterionId, databaseId, organisationId, branch } = criterion;
  const of = { metId: criterionId, list_id: null, version_id: null, criterion_id: criterionId };
  const met = payload.met.map((one) => ({ ...one, ...of, databaseId, organisationId, branch }));
  return rowsOf(met, facts, { ...payload, at, as });
}

type MetRow = Pick<HitRow, 'list_id' | 'version_id' | 'criterion_id' | 'branch'> & {
  readonly metId: string;
  readonly place: number;
  readonly recordedAt: string;
  readonly databaseId: string;
  readonly organisationId: string;
};

function rowsOf(
  met: readonly MetRow[],
  { camera, known: stand }: Pick<RaiseFacts, 'camera' | 'known'>,
  of: {
    readonly batchId: string;
    readonly correlationId?: string | undefined;
    readonly at: string;
    readonly as: Pick<HitRow, 'kind' | 'state' | 'met_at' | 'due_on'>;
  },
): readonly Change[] {
  const { batchId, correlationId, at, as } = of;
  const known = new Set(stand);
  return met.flatMap(({ metId, place, recordedAt, databaseId, organisationId, ...one }) => {
    const id = hitId({ metId, batchId, place });
    if (camera === null || known.has(id)) return [];
    known.add(id);
    return [
      hits.insert({
        id,
        batch_id: batchId,
        place,
        camera,
        recorded_at: recordedAt,
        database_id: databaseId,
        organisation_id: organisationId,
        ...one,
        correlation_id: correlationId ?? null,
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
  first_compared_at: null,
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

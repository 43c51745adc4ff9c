import { type Static, Type } from 'typebox';
import { SearchOffence } from './anpr-search.ts';
import { Id, Instant, line, maybe, strict, text } from './authorisation-fields.ts';

/** Where a correlation afterwards stands: asked, permitted or refused by the prosecutor where that is due, running, done, or stopped. */
export const correlationRunStates = ['asked', 'permitted', 'refused', 'running', 'done', 'stopped'] as const;

/**
 * Payload of `anpr/ask-correlation`: a version of a list, or a criterion, that was put in force for stored reads, is to be compared with the reads of an interval.
 * One of the two. @law lfp-44-11-3decies-p4-al4 lfp-44-11-3decies-p4-al5-pt1 lfp-44-11-3decies-p4-al6-s1
 */
export const AskCorrelation = Type.Object(
  {
    versionId: maybe(Id),
    criterionId: maybe(Id),
    from: Instant,
    to: Instant,
    missionReference: line(120),
    concreteReason: text(2000),
    /** For judicial police, past the first month. */
    offence: maybe(SearchOffence),
    /** Office of the public prosecutor, for what is past the first month. */
    addressedTo: maybe(Id),
  },
  strict,
);

/** Payload of `anpr/decide-correlation`: the public prosecutor's written decision. @law lfp-44-11-3decies-p4-al6-s2 */
export const DecideCorrelation = Type.Object(
  { correlationId: Id, outcome: Type.Enum(['granted', 'refused']), reasons: text(4000) },
  strict,
);

/** Payload of `anpr/run-correlation`: the law is asked about the interval at this moment. @law lfp-44-11-3decies-p4-al5-pt1 lfp-44-11-3decies-p4-al6-s2 */
export const RunCorrelation = Type.Object({ correlationId: Id }, strict);

const Count = Type.Integer({ minimum: 0, maximum: 2_000_000_000 });
/** Payload of `anpr/record-correlation`, performed by the schedule: how many reads were looked at and what came of it. */
export const RecordCorrelation = Type.Object(
  { correlationId: Id, reads: Count, hits: Count, candidates: Count },
  strict,
);

/** Payload of `anpr/stop-correlation`. @law lfp-44-11-3novies */
export const StopCorrelation = Type.Object({ correlationId: Id, reasons: text(2000) }, strict);

/** Act types of correlations afterwards with their payload schemas. */
export const anprCorrelationsActSchemas = {
  'anpr/ask-correlation': AskCorrelation,
  'anpr/decide-correlation': DecideCorrelation,
  'anpr/run-correlation': RunCorrelation,
  'anpr/record-correlation': RecordCorrelation,
  'anpr/stop-correlation': StopCorrelation,
} as const;

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);

/** A correlation afterwards as a desk shows it: what was compared, over which interval, why, and what came of it; no plate. */
export const CorrelationView = Type.Object({
  id: Id,
  state: Type.Enum([...correlationRunStates]),
  branch: Type.String(),
  /** The list or the criterion. */
  of: Type.Object({ kind: Type.Enum(['list', 'criterion']), id: Id, title: Type.String(), reference: Type.String() }),
  from: Type.String(),
  to: Type.String(),
  missionReference: Type.String(),
  concreteReason: Type.String(),
  offence: nullable(SearchOffence),
  addressedTo: nullable(Id),
  askedAt: Type.String(),
  decidedAt: nullable(Type.String()),
  decisionReasons: nullable(Type.String()),
  runAt: nullable(Type.String()),
  reads: nullable(Type.Integer()),
  hits: nullable(Type.Integer()),
  candidates: nullable(Type.Integer()),
  endedAt: nullable(Type.String()),
  endReasons: nullable(Type.String()),
  /** Asked for or run by the viewer, who then validates none of its hits. */
  isByViewer: Type.Boolean(),
  /** Reaches past the first month: nothing is compared before witnesses vouch for the run. */
  isPastMonth: Type.Boolean(),
  /** It runs, and they do not vouch now. */
  waitsForWitnesses: Type.Boolean(),
  nextActs: Type.Array(Type.String()),
});
/** {@link CorrelationView} as a type. */
export type CorrelationView = Static<typeof CorrelationView>;

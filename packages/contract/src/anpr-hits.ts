import { type Static, Type } from 'typebox';
import { hitMeasures } from './anpr-lists.ts';
import { Id, Instant, line, maybe, strict, text } from './authorisation-fields.ts';
import { Judged } from './authorisation-scope.ts';

const Branch = Type.Enum(['administrative', 'judicial']);

/** Where a hit stands: W-07's states, and before them what is no hit yet: a possible misread, which is a candidate or dropped. */
export const hitStates = ['candidate', 'dropped', 'hit', 'validated', 'rejected', 'expired', 'copied'] as const;
/** How a read met a list: as it was read, or as a possible misread of an entry. */
export const hitKinds = ['exact', 'possible-misread'] as const;
/** What a person found who compared the picture of the plate with the reading. */
export const comparisons = ['confirmed', 'not-confirmed', 'no-picture'] as const;
/** Why a hit is rejected. The plate was misread; or it was read right, and the entry of the list leads to nothing. */
export const rejectionCauses = ['misread', 'entry-out-of-date', 'condition-not-met'] as const;
/** Why a vehicle was stopped wrongly. */
export const wrongStopCauses = ['misread', 'entry-out-of-date', 'other-vehicle', 'not-compared', 'other'] as const;

/** Most hits of one act. */
export const mostHitsOfAct = 500;

const Met = Type.Object(
  {
    /** Place of the read in its batch. */
    place: Type.Integer({ minimum: 0, maximum: 32_767 }),
    recordedAt: Instant,
    versionId: Id,
  },
  strict,
);
const raised = {
  /** Row of the register of batches that holds the reads. */
  batchId: Id,
  /** The correlation afterwards that found them; absent: in real time. */
  correlationId: maybe(Id),
  met: Type.Array(Met, { minItems: 1, maxItems: mostHitsOfAct }),
} as const;

/** Payload of `anpr/raise-hits`, performed by the server: reads that are on a list, as they were read. @law lfp-44-11-3decies-p2-al2-copie */
export const RaiseHits = Type.Object(raised, strict);
/** Payload of `anpr/raise-criterion-hits`, performed by the server: reads of a batch that meet a pre-established criterion. @law lfp-44-11-3decies-p4-al1-pt2 */
export const RaiseCriterionHits = Type.Object(
  {
    batchId: raised.batchId,
    correlationId: raised.correlationId,
    criterionId: Id,
    met: Type.Array(Type.Pick(Met, ['place', 'recordedAt'], strict), { minItems: 1, maxItems: mostHitsOfAct }),
  },
  strict,
);
/** Payload of `anpr/raise-candidates`: reads that may be misreads of an entry. They are no hits. */
export const RaiseCandidates = Type.Object(raised, strict);

/** Payload of `anpr/watch-hits`: a person opens the screen of hits of one branch, for a mission. @law lfp-44-11-3novies */
export const WatchHits = Type.Object({ branch: Branch, mission: line(200) }, strict);

/** Payload of `anpr/compare-picture`: the reading was compared with the picture. @law lfp-44-11-3decies-p2-al2-delai */
export const ComparePicture = Type.Object({ hitId: Id, comparison: Type.Enum([...comparisons]) }, strict);

/** Payload of `anpr/validate-hit`. @law lfp-44-11-3decies-p2-al2-delai */
export const ValidateHit = Type.Object(
  {
    hitId: Id,
    outcome: Type.Enum(['validated', 'rejected']),
    /** Judgement of the person that the condition to feed a police database is met. */
    condition: maybe(Judged),
    cause: maybe(Type.Enum([...rejectionCauses])),
  },
  strict,
);

/** Payload of `anpr/copy-hit`: under which reference the validated data were copied, and to which database. @law lfp-44-11-3decies-p2-al2-copie */
export const CopyHit = Type.Object(
  {
    hitId: Id,
    target: Type.Enum(['general-database', 'base-database', 'special-database', 'other']),
    reference: line(200),
  },
  strict,
);

/** Payload of `anpr/expire-hit`, performed by the schedule. @law lfp-44-11-3decies-p2-al2-delai */
export const ExpireHit = Type.Object({ hitId: Id }, strict);
/** Payload of `anpr/drop-candidate`, performed by the schedule: a possible misread that nobody confirmed in a day (rule of this software). */
export const DropCandidate = Type.Object({ hitId: Id }, strict);
/** Payload of `anpr/note-expired-hits`: controller or officer has seen that hits expired. */
export const NoteExpiredHits = Type.Object(
  { hitIds: Type.Array(Id, { minItems: 1, maxItems: 200, uniqueItems: true }) },
  strict,
);

/** Payload of `anpr/record-stop`: a vehicle was stopped on a hit. */
export const RecordStop = Type.Object({ hitId: Id }, strict);
/** Payload of `anpr/report-wrong-stop`. */
export const ReportWrongStop = Type.Object(
  { hitId: Id, cause: Type.Enum([...wrongStopCauses]), what: text(2000) },
  strict,
);

/** Act types of hits that a person performs or reads, with their payload schemas. */
export const anprHitsActSchemas = {
  'anpr/raise-hits': RaiseHits,
  'anpr/raise-criterion-hits': RaiseCriterionHits,
  'anpr/raise-candidates': RaiseCandidates,
  'anpr/watch-hits': WatchHits,
  'anpr/compare-picture': ComparePicture,
  'anpr/validate-hit': ValidateHit,
  'anpr/copy-hit': CopyHit,
  'anpr/expire-hit': ExpireHit,
  'anpr/drop-candidate': DropCandidate,
  'anpr/note-expired-hits': NoteExpiredHits,
  'anpr/record-stop': RecordStop,
  'anpr/report-wrong-stop': ReportWrongStop,
} as const;

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);

/** A hit on the operator's screen. What is null is not known, or not to be shown (the read is past its term). */
export const HitView = Type.Object({
  id: Id,
  kind: Type.Enum([...hitKinds]),
  state: Type.Enum([...hitStates]),
  branch: Branch,
  /** The correlation afterwards that found it; null: in real time. */
  correlationId: nullable(Id),
  /** Where the read lies: what a controller needs to correct it, put it under seal or delete it. */
  batchId: Id,
  place: Type.Integer(),
  recordedAt: Type.String(),
  raisedAt: Type.String(),
  movedAt: Type.String(),
  version: Type.Integer(),
  read: nullable(
    Type.Object({
      plate: Type.String(),
      country: nullable(Type.String()),
      asRead: nullable(Type.String()),
      /** Thousandths. */
      confidence: nullable(Type.Integer()),
    }),
  ),
  /** For a possible misread: entries of the list that the read may stand for. */
  mayBe: Type.Array(Type.String()),
  camera: Type.Object({ number: Type.Integer(), label: nullable(Type.String()) }),
  /** The list that was met, or the criterion: a criterion has no version and no ground of its own. */
  list: Type.Object({
    id: Id,
    versionId: nullable(Id),
    isCriterion: Type.Boolean(),
    name: nullable(Type.String()),
    ground: nullable(Type.String()),
    mayBeDone: Type.Array(Type.Enum([...hitMeasures])),
    instruction: nullable(Type.String()),
  }),
  /** Pictures of plate and vehicle to compare with, not opened yet. */
  pictures: Type.Array(Type.Object({ id: Id, kind: Type.String() })),
  /** Pictures of driver or passengers: closed, each opens by a granted request of its own. */
  occupants: Type.Array(Id),
  comparison: nullable(Type.Enum([...comparisons])),
  comparedAt: nullable(Type.String()),
  isComparedByViewer: Type.Boolean(),
  /** Only after a comparison that confirms: what the list says may be done is not to be done before. */
  isActionable: Type.Boolean(),
  /** Last day on which it can be validated, Brussels. */
  dueOn: nullable(Type.String()),
  validatedAt: nullable(Type.String()),
  stoppedAt: nullable(Type.String()),
  isWrongStop: Type.Boolean(),
});
/** {@link HitView} as a type. */
export type HitView = Static<typeof HitView>;

/** The watch that a person has open. */
export const WatchView = Type.Object({
  id: Id,
  branch: Branch,
  mission: Type.String(),
  untilAt: Type.String(),
});
/** {@link WatchView} as a type. */
export type WatchView = Static<typeof WatchView>;

/** What a list has given. */
export const ListYieldView = Type.Object({
  listId: Id,
  name: nullable(Type.String()),
  branch: Branch,
  hits: Type.Integer(),
  candidates: Type.Integer(),
  misreads: Type.Integer(),
  validated: Type.Integer(),
  useless: Type.Integer(),
  expired: Type.Integer(),
  wrongStops: Type.Integer(),
  lastHitAt: nullable(Type.String()),
  /** In force for thirty days and more (rule of this software), and nothing of it was validated. */
  yieldsNothing: Type.Boolean(),
});
/** {@link ListYieldView} as a type. */
export type ListYieldView = Static<typeof ListYieldView>;

const Words = Type.Object({ fr: Type.String(), nl: Type.String(), en: Type.String() });

/** A stop that was reported as wrong, as those see it who watch: what was said, of which list; no plate. */
export const WrongStopView = Type.Object({
  hitId: Id,
  organisation: nullable(Words),
  branch: Branch,
  /** Title of the list or criterion that was met. */
  list: nullable(Type.String()),
  camera: nullable(Type.String()),
  cause: Type.Enum([...wrongStopCauses]),
  what: nullable(Type.String()),
  comparison: nullable(Type.Enum([...comparisons])),
  comparedAt: nullable(Type.String()),
  /** When the stop was recorded; null where it never was. */
  stoppedAt: nullable(Type.String()),
  reportedAt: Type.String(),
});
/** {@link WrongStopView} as a type. */
export type WrongStopView = Static<typeof WrongStopView>;

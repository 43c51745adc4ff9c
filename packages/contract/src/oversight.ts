import { type Static, Type } from 'typebox';
import { Day, Id, Instant, line, maybe, strict, text } from './authorisation-fields.ts';
import { sealedLogs } from './concealed-acts.ts';

const Words = Type.Object({ fr: Type.String(), nl: Type.String(), en: Type.String() }, strict);
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });

/** What a data protection officer says of one sampled access. */
export const SampleVerdict = Type.Enum(['conform', 'doubtful', 'not-conform']);
/** {@link SampleVerdict} as a type. */
export type SampleVerdict = Static<typeof SampleVerdict>;

/** Payload of `oversight/draw-sample`: how many accesses of the own body, from which period (`to` excluded). */
export const DrawSample = Type.Object(
  { from: Instant, to: Instant, count: Type.Integer({ minimum: 1, maximum: 200 }) },
  strict,
);

/** Payload of `oversight/give-verdict`. */
export const GiveVerdict = Type.Object({ sampledAccessId: Id, verdict: SampleVerdict, reasons: text(4000) }, strict);

/** Payload of `oversight/record-breach`: what happened, since when it is known, whom it touches, what is done. */
export const RecordBreach = Type.Object(
  {
    reference: line(120),
    what: text(4000),
    happenedAt: maybe(Instant),
    noticedAt: Instant,
    /** Persons touched, as far as known; left out when unknown. */
    affectedPersons: maybe(Type.Integer({ minimum: 0, maximum: 1_000_000_000 })),
    affectedData: text(2000),
    measures: text(4000),
    /** When the competent supervisory authority was told, if it was. */
    authorityToldAt: maybe(Instant),
  },
  strict,
);

/** Payload of `oversight/close-breach`. */
export const CloseBreach = Type.Object(
  { breachId: Id, outcome: text(4000), authorityToldAt: maybe(Instant), personsToldAt: maybe(Instant) },
  strict,
);

/** Payload of `oversight/yearly-report`: the civil year in Brussels. */
export const YearlyReport = Type.Object({ year: Type.Integer({ minimum: 2018, maximum: 2199 }) }, strict);

/** What the Control Organ looks for. The period is at most 366 days, `to` excluded. */
export const OverseenFilter = Type.Object(
  {
    from: Instant,
    to: Instant,
    organisationId: maybe(Id),
    personId: maybe(Id),
    /** Words of the name of the person who acted. Letter case does not count. */
    personName: maybe(line(100)),
    cameraId: maybe(Id),
    act: maybe(Type.String({ pattern: '^[a-z-]{1,40}(?:/[a-z0-9-]{1,60})?$' })),
    verdict: maybe(Type.Enum(['allowed', 'refused', 'needs-human', 'blocked'])),
    provision: maybe(Type.String({ pattern: '^[a-z0-9-]{1,80}$' })),
    /** Words of the request: reasons, references. Letter case does not count. */
    words: maybe(line(200)),
  },
  strict,
);
/** {@link OverseenFilter} as a type. */
export type OverseenFilter = Static<typeof OverseenFilter>;

/** Payload of `oversight/read-bodies`: what was looked for and the entries that are opened, never their content. */
export const ReadBodies = Type.Object(
  { filter: OverseenFilter, entryIds: Type.Array(Id, { maxItems: 100, uniqueItems: true }) },
  strict,
);

/** Payload of `oversight/export`: the same, and the SHA-256 (hex) of the content that leaves. */
export const ExportBodies = Type.Object(
  {
    filter: OverseenFilter,
    entryIds: Type.Array(Id, { minItems: 1, maxItems: 500, uniqueItems: true }),
    contentSha256: Digest,
    sizeBytes: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
  },
  strict,
);

/** Payload of `oversight/read-concealed`: entries of the overseer's own sealed log that are opened, never their content. */
export const ReadConcealed = Type.Object(
  { from: Instant, to: Instant, entryIds: Type.Array(Id, { maxItems: 100, uniqueItems: true }) },
  strict,
);

/** Payload of `oversight/publish-sealed-checkpoint`: the civil day for which a sealed log is anchored. Without a log: the Control Organ's. */
export const PublishSealedCheckpoint = Type.Object({ day: Day, log: maybe(Type.Enum([...sealedLogs])) }, strict);

const ofAWeek = { week: Type.String({ pattern: '^[0-9]{4}-W[0-9]{2}$' }) };
/** Commits to the map of a week's looks; the server's own act. */
export const TallyLooks = Type.Object(ofAWeek, strict);
/** Compares the tally of a week with the bodies that the Control Organ may read. */
export const CheckTally = Type.Object(ofAWeek, strict);
/** Payload of `oversight/publish-concealed-counts`: a closed quarter, Brussels. */
export const PublishConcealedCounts = Type.Object({ quarter: Type.String({ pattern: '^[0-9]{4}-Q[1-4]$' }) }, strict);

/** Field groups of a private body that can be shown alone. */
export const revealedGroups = ['who', 'when', 'request', 'facts', 'decision', 'changes', 'result'] as const;

/** To whom one group may be shown; the defence by a magistrate's decision only. */
export const revealRecipients = [
  'prosecutor',
  'investigating-judge',
  'control-organ',
  'committee-r',
  'defence',
] as const;

const revealed = {
  entryId: Id,
  group: Type.Enum([...revealedGroups]),
  recipient: Type.Enum([...revealRecipients]),
  recipientName: line(200),
  /** The written request or decision. */
  reference: line(200),
  /** Magistrate who decided that it is shown; demanded for the defence. */
  decidedBy: maybe(Type.Enum(['prosecutor', 'investigating-judge'])),
  reason: text(2000),
};

/** Payload of `oversight/reveal-group`: one group of one entry, to one party. */
export const RevealGroup = Type.Object(revealed, strict);

/**
 * Payload of `oversight/schedule-reveal`: the same, on a day or when a case closes. `caseOffice`: the office or overseer that
 * closes it; nobody else can.
 */
export const ScheduleReveal = Type.Object(
  { ...revealed, dueOn: maybe(Day), whenCaseCloses: maybe(line(120)), caseOffice: maybe(Id) },
  strict,
);

/** Payload of `oversight/close-case`: what was to be shown when this case closes falls due. */
export const CloseCase = Type.Object({ caseReference: line(120), reference: line(200) }, strict);

/** Payload of `oversight/perform-reveal`, of the schedule itself; without a log: the public one. */
export const PerformReveal = Type.Object({ revealId: Id, log: maybe(Type.Enum([...sealedLogs])) }, strict);

/** Act types of the oversight room with their payload schemas. */
export const oversightActSchemas = {
  'oversight/draw-sample': DrawSample,
  'oversight/give-verdict': GiveVerdict,
  'oversight/record-breach': RecordBreach,
  'oversight/close-breach': CloseBreach,
  'oversight/yearly-report': YearlyReport,
  'oversight/read-bodies': ReadBodies,
  'oversight/export': ExportBodies,
  'oversight/read-concealed': ReadConcealed,
  'oversight/publish-sealed-checkpoint': PublishSealedCheckpoint,
  'oversight/tally-looks': TallyLooks,
  'oversight/check-tally': CheckTally,
  'oversight/publish-concealed-counts': PublishConcealedCounts,
  'oversight/reveal-group': RevealGroup,
  'oversight/schedule-reveal': ScheduleReveal,
  'oversight/close-case': CloseCase,
  'oversight/perform-reveal': PerformReveal,
} as const;

/** An act type of the oversight room. */
export type OversightActType = keyof typeof oversightActSchemas;
/** The payload of an act type of the oversight room. */
export type OversightPayload<T extends OversightActType> = Static<(typeof oversightActSchemas)[T]>;

/** `POST /api/oversight/readings`: a page of bodies; `before` continues a list. */
export const AskReading = Type.Object(
  {
    key: Id,
    filter: OverseenFilter,
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
    before: maybe(Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })),
  },
  strict,
);

/** `POST /api/oversight/concealed-readings`: a page of the own sealed log; the period is at most 366 days, `to` excluded. */
export const AskConcealed = Type.Object(
  {
    key: Id,
    from: Instant,
    to: Instant,
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
    before: maybe(Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })),
  },
  strict,
);

/** `POST /api/oversight/reveals`: the act and its file in one answer. */
export const AskReveal = Type.Object({ key: Id, ...revealed }, strict);

/** A reveal that was scheduled. */
export const ScheduledRevealView = Type.Object({
  id: Id,
  targetEntryId: Id,
  group: Type.String(),
  recipient: Type.String(),
  recipientName: Type.String(),
  reference: Type.String(),
  dueOn: nullable(Type.String()),
  caseReference: nullable(Type.String()),
  caseOffice: nullable(Type.String()),
  /** When it falls due; null while its case is not closed. */
  dueAt: nullable(Type.String()),
  state: Type.String(),
  performedAt: nullable(Type.String()),
});
/** {@link ScheduledRevealView} as a type. */
export type ScheduledRevealView = Static<typeof ScheduledRevealView>;

/**
 * `GET /api/oversight/revealable-entries/:id`: what is known of an entry before one of its groups is shown. Its public header and
 * whether its body is there: no content, which takes a reading or the reveal itself, each an act.
 */
export const RevealableEntryView = Type.Object({
  entryId: Id,
  /** Origin of the log that holds it. */
  log: Type.String(),
  /** As the public header has it: `internal` when it does not say which act. */
  act: Type.String(),
  title: nullable(Words),
  /** Brussels day. */
  day: Type.String(),
  verdict: Type.String(),
  /** Groups that its header commits to. */
  groups: Type.Array(Type.String()),
  hasBody: Type.Boolean(),
});
/** {@link RevealableEntryView} as a type. */
export type RevealableEntryView = Static<typeof RevealableEntryView>;

/** `GET /api/oversight/reveal-rules`: who may show, schedule and close, and what stops it, as the acts themselves have it. */
export const RevealRulesView = Type.Object({
  acts: Type.Array(
    Type.Object({
      type: Type.String(),
      title: Words,
      who: Type.Array(Type.Object({ functionKey: Type.String(), names: Words })),
    }),
  ),
  rules: Type.Array(Type.Object({ id: Type.String(), because: Words })),
});
/** {@link RevealRulesView} as a type. */
export type RevealRulesView = Static<typeof RevealRulesView>;

/** Result of `oversight/check-tally`: what the tally of a week and the bodies of its looks say of each other. */
export const TallyComparisonView = Type.Object({
  week: Type.String(),
  agrees: Type.Boolean(),
  /** The committed lines and the root that was journaled follow from the map, line by line. */
  mapHolds: Type.Boolean(),
  /** Looks whose bodies were read. */
  readLooks: Type.Integer(),
  agreeing: Type.Integer(),
  /** Looks whose body was erased since: nobody can say any more. */
  unreadable: Type.Integer(),
  /** Leaves of the map that are not of a police service: outside the competence of who reads. */
  beyond: Type.Integer(),
  /** Looks that do not stand on the line that their body says, the first fifty. */
  differing: Type.Array(
    Type.Object({
      entryId: Id,
      leaf: nullable(Type.Integer()),
      /** Where the tally has it; null: nowhere. */
      line: nullable(Type.String()),
      /** The camera that its body names; null when its body does not hold. */
      camera: nullable(Type.String()),
    }),
  ),
  /** All of them. */
  differingLooks: Type.Integer(),
});
/** {@link TallyComparisonView} as a type. */
export type TallyComparisonView = Static<typeof TallyComparisonView>;

/** A case whose closing by one's own office is awaited, and how many reveals wait for it: neither what nor to whom. */
export const AwaitedCaseView = Type.Object({ caseReference: Type.String(), waiting: Type.Integer() });
/** {@link AwaitedCaseView} as a type. */
export type AwaitedCaseView = Static<typeof AwaitedCaseView>;

/** `POST /api/oversight/exports`. */
export const AskExport = Type.Object({ key: Id, filter: OverseenFilter }, strict);

/** An access as the data protection officer of the same body reads it: who, when, why, with what answer. */
export const AccessView = Type.Object({
  entryId: Id,
  /** Place in the journal: the cursor of the list. */
  seq: Type.Integer(),
  at: Type.String(),
  act: Type.String(),
  title: Words,
  verdict: Type.String(),
  person: Type.Object({ id: Type.String(), name: nullable(Type.String()) }),
  functionKey: Type.String(),
  provisions: Type.Array(Type.String()),
  /** What was asked: recording, camera, interval; as the person sent it. Null once erased. */
  request: nullable(Type.Record(Type.String(), Type.Unknown())),
  reasons: Type.Object({
    missionReference: nullable(Type.String()),
    operationalReasons: nullable(Type.String()),
    concreteReason: nullable(Type.String()),
  }),
  /** Why it did not go through: what the law found not met or left to a person, and rules of ours that block. Empty when it did. */
  stoppedBy: Type.Array(Words),
});
/** {@link AccessView} as a type. */
export type AccessView = Static<typeof AccessView>;

/** One sampled access in the queue. */
export const SampledAccessView = Type.Object({
  id: Id,
  sampleId: Id,
  drawnAt: Type.String(),
  state: Type.Enum(['waiting', 'judged']),
  verdict: nullable(SampleVerdict),
  reasons: nullable(Type.String()),
  judgedAt: nullable(Type.String()),
  access: nullable(AccessView),
});
/** {@link SampledAccessView} as a type. */
export type SampledAccessView = Static<typeof SampledAccessView>;

/** A draw: anyone with the list of accesses and the seed gets the same sample. */
export const SampleView = Type.Object({
  id: Id,
  from: Type.String(),
  to: Type.String(),
  asked: Type.Integer(),
  drawn: Type.Integer(),
  population: Type.Integer(),
  populationSha256: Digest,
  seed: Type.String(),
  drawnAt: Type.String(),
});
/** {@link SampleView} as a type. */
export type SampleView = Static<typeof SampleView>;

/** A data breach. `tellBy` is 72 hours after it was noticed: shown, never enforced. */
export const BreachView = Type.Object({
  id: Id,
  reference: Type.String(),
  what: Type.String(),
  happenedAt: nullable(Type.String()),
  noticedAt: Type.String(),
  tellBy: Type.String(),
  isLate: Type.Boolean(),
  affectedPersons: nullable(Type.Integer()),
  affectedData: Type.String(),
  measures: Type.String(),
  authorityToldAt: nullable(Type.String()),
  personsToldAt: nullable(Type.String()),
  state: Type.Enum(['open', 'closed']),
  outcome: nullable(Type.String()),
  closedAt: nullable(Type.String()),
});
/** {@link BreachView} as a type. */
export type BreachView = Static<typeof BreachView>;

/** Figures of one body and one year, counted in journal and registers. */
export const YearFigures = Type.Object({
  accesses: Type.Array(Type.Object({ act: Type.String(), verdict: Type.String(), count: Type.Integer() })),
  otherActs: Type.Integer(),
  otherRefused: Type.Integer(),
  samples: Type.Integer(),
  sampled: Type.Integer(),
  waiting: Type.Integer(),
  verdicts: Type.Object({ conform: Type.Integer(), doubtful: Type.Integer(), 'not-conform': Type.Integer() }),
  breaches: Type.Integer(),
  breachesOpen: Type.Integer(),
});
/** {@link YearFigures} as a type. */
export type YearFigures = Static<typeof YearFigures>;

/** A yearly report as made. */
export const ReportView = Type.Object({
  id: Id,
  year: Type.Integer(),
  madeAt: Type.String(),
  figures: YearFigures,
  /** The entry in which the figures stand. */
  entryId: Id,
});
/** {@link ReportView} as a type. */
export type ReportView = Static<typeof ReportView>;

/** An entry with its body opened, as the Control Organ reads it. A group is absent once erased. */
export const OverseenEntry = Type.Object({
  entryId: Id,
  seq: Type.Integer(),
  at: Type.String(),
  act: Type.String(),
  title: Words,
  verdict: Type.String(),
  organisation: nullable(Words),
  person: Type.Object({ id: Type.String(), name: nullable(Type.String()) }),
  functionKey: Type.String(),
  provisions: Type.Array(Type.String()),
  leafIndex: nullable(Type.Integer()),
  body: Type.Record(Type.String(), Type.Unknown()),
});
/** {@link OverseenEntry} as a type. */
export type OverseenEntry = Static<typeof OverseenEntry>;

/** One of the Control Organ's own readings or exports, from the stream that only it opens. */
export const OwnReadingView = Type.Object({
  entryId: Id,
  seq: Type.Integer(),
  at: Type.String(),
  act: Type.String(),
  title: Words,
  verdict: Type.String(),
  person: Type.Object({ id: Type.String(), name: nullable(Type.String()) }),
  /** What was looked for; null once erased. */
  filter: nullable(Type.Record(Type.String(), Type.Unknown())),
  /** How many entries were opened. */
  opened: Type.Integer(),
});
/** {@link OwnReadingView} as a type. */
export type OwnReadingView = Static<typeof OwnReadingView>;

/** The anchor of the sealed stream in the public log, one a day. */
export const SealedCheckpointView = Type.Object({
  day: Type.String(),
  size: Type.Integer(),
  note: nullable(Type.String()),
  publishedAt: Type.String(),
  entryId: Id,
});
/** {@link SealedCheckpointView} as a type. */
export type SealedCheckpointView = Static<typeof SealedCheckpointView>;

import { type Static, Type } from 'typebox';
import { Day, Instant, strict } from './authorisation-fields.ts';

/** Version of the form in which a scanner's report is accepted. A report of another form is refused, never guessed at. */
export const scanReportVersion = 1;

/** The four labels of a scanner. `none` means: no finding in what was examined, and nothing more. */
export const scanVerdicts = ['recognition', 'cloud-recognition-client', 'detection-only', 'none'] as const;

/** Most bytes of a report or an SBOM. */
export const mostReportBytes = 8 * 1024 * 1024;

/**
 * Why a report that is brought is not taken: a closed list, so that each page says it in its language. The first two are of the file, `other-form` of
 * what it is, the others of a report that says more than it lists.
 */
export const reportRefusals = [
  'no-content',
  'not-json',
  'other-form',
  'none-with-finding',
  'detection-with-recognition',
  'recognition-without-finding',
  'complete-with-unread',
] as const;
/** One of {@link reportRefusals}. */
export type ReportRefusal = (typeof reportRefusals)[number];

const words = (maxLength: number) => Type.String({ maxLength });

/** One finding of a scanner: which rule, where, on what. A scanner may say more; what it says beyond this is kept in the file, and not read. */
const ScanFinding = Type.Object({
  rule: Type.String({ minLength: 1, maxLength: 200 }),
  path: words(4000),
  /** What it speaks for, and whether it counts: absent means that it does. */
  says: Type.Optional(words(60)),
  weight: Type.Optional(Type.Enum(['strong', 'weak', 'note'])),
});
const RuleBaseHash = Type.String({ pattern: '^(?:sha256:)?[0-9a-f]{64}$' });

/**
 * A scanner's report, form 1: what `clairevoie scan --json` writes. The names outside this list are refused at the top, so that a report
 * cannot carry a claim that nobody reads.
 */
export const ScanReport = Type.Object(
  {
    /** Absent means form 1. */
    reportVersion: Type.Optional(Type.Literal(scanReportVersion)),
    scanner: Type.Optional(Type.Object({ name: words(80), version: words(60) }, strict)),
    target: Type.Optional(words(4000)),
    /** When it was made, by the clock of whoever made it: then no other day is taken for it. */
    madeAt: Type.Optional(Instant),
    verdict: Type.Enum([...scanVerdicts]),
    strength: Type.Union([Type.Enum(['present', 'latent']), Type.Null()]),
    /** Where configuration tells whether recognition is switched on. */
    state: Type.Optional(Type.Enum(['enabled', 'disabled'])),
    /** False whenever code, model or archive was not read. */
    complete: Type.Boolean(),
    findings: Type.Array(ScanFinding, { maxItems: 20_000 }),
    notExamined: Type.Array(Type.Object({ path: words(4000), reason: words(400), kind: Type.Optional(words(40)) }), {
      maxItems: 20_000,
    }),
    seconds: Type.Number({ minimum: 0 }),
    bytes: Type.Integer({ minimum: 0 }),
    /** Hash of the rule base, so that anybody can scan again with the same rules. */
    ruleBase: Type.Union([
      RuleBaseHash,
      Type.Object({ sha256: RuleBaseHash, rules: Type.Optional(Type.Integer({ minimum: 0 })) }, strict),
    ]),
  },
  strict,
);
/** {@link ScanReport} as a type. */
export type ScanReport = Static<typeof ScanReport>;

/** The least of a CycloneDX (1.4 to 1.7) or SPDX 2 file that is taken as an SBOM: its form, and named parts. */
export const SoftwareBill = Type.Union([
  Type.Object({
    bomFormat: Type.Literal('CycloneDX'),
    specVersion: Type.String({ pattern: '^1\\.[4-7]$' }),
    components: Type.Array(Type.Object({ name: Type.String({ minLength: 1, maxLength: 500 }) }), { maxItems: 50_000 }),
  }),
  Type.Object({
    spdxVersion: Type.String({ pattern: '^SPDX-2\\.[23]$' }),
    packages: Type.Array(Type.Object({ name: Type.String({ minLength: 1, maxLength: 500 }) }), { maxItems: 50_000 }),
  }),
]);

/** What the register keeps of a report: the whole file stays under its digest. */
export const ReportSummary = Type.Object(
  {
    documentKind: Type.Enum(['scan-report', 'software-bill']),
    scanVerdict: Type.Union([Type.Enum([...scanVerdicts]), Type.Null()]),
    strength: Type.Union([Type.String(), Type.Null()]),
    isComplete: Type.Boolean(),
    findingCount: Type.Integer(),
    notExamined: Type.Array(Type.String(), { maxItems: 50 }),
    notExaminedCount: Type.Integer(),
    sizeBytes: Type.Integer(),
    ruleBase: Type.Union([Type.String(), Type.Null()]),
    /** The day in Brussels that the report itself states; absent where it states none. */
    madeOn: Type.Optional(Day),
  },
  strict,
);
/** {@link ReportSummary} as a type. */
export type ReportSummary = Static<typeof ReportSummary>;

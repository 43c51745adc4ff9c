import { type Static, Type } from 'typebox';
import { Day, line, maybe, strict, text } from './authorisation-fields.ts';
import { evidenceLines } from './ban-verdict.ts';

/** What a text of a dossier is. Only a law binds. */
export const textKinds = ['petition', 'proposed-resolution', 'resolution', 'council-decision', 'law'] as const;
/** In which form a text came. */
export const textForms = [
  'change-page',
  'decidim-proposals',
  'decidim-initiatives',
  'html',
  'plain-text',
  'two-columns',
] as const;
/** What a passage is in its text. */
export const passageKinds = [
  'title',
  'heading',
  'enacting-body',
  'recital',
  'consideration',
  'addressee',
  'demand',
  'paragraph',
  'signatory',
] as const;
/** Why a person should look at how two halves were paired. */
export const pairDoubts = ['length', 'figures', 'kind', 'apart', 'alone'] as const;
/** What the concordance check compares. */
export const concordanceKinds = [
  'figure',
  'date',
  'article',
  'name',
  'list-count',
  'list-member',
  'sentence',
  'term',
  'negation',
  'obligation',
  'spelling',
] as const;
/** Who can give what is asked, as the text itself addresses it. */
export const competences = ['region', 'region-with-federal', 'federal-government', 'federal', 'parliament'] as const;

/** The two languages of these texts. */
const Side = Type.Enum(['fr', 'nl']);
/** Name of a text in addresses: `petition`. */
const TextId = Type.String({ minLength: 2, maxLength: 60, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' });
/** Name of a passage: `demand-2`. */
const PassageId = Type.String({ minLength: 1, maxLength: 40, pattern: '^[a-z][a-z0-9-]*$' });
/** Name of a demand: that of its provision where the law package holds it (`RES-demande-1`). */
const DemandId = Type.String({ minLength: 2, maxLength: 60, pattern: '^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$' });
const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Address = Type.String({ maxLength: 500, pattern: '^https?://[\\x21-\\x7e]+$' });
const InThree = Type.Object({ fr: line(300), nl: line(300), en: line(300) }, strict);
/** A number from 1: of a version, of a note. */
const VersionNumber = Type.Integer({ minimum: 1, maximum: 10_000 });

/** The words of one passage in both languages, each where the source has it. */
const halves = { fr: maybe(text(20_000)), nl: maybe(text(20_000)) } as const;

/** A passage as it was read: what the machine paired, with its doubts. */
export const BroughtPassage = Type.Object(
  {
    id: PassageId,
    passageKind: Type.Enum([...passageKinds]),
    ...halves,
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    doubts: Type.Array(Type.Enum([...pairDoubts]), { maxItems: 5, uniqueItems: true }),
    /** Of a demand: the passage that says of whom it is asked. */
    addressee: maybe(PassageId),
  },
  strict,
);
/** {@link BroughtPassage} as a type. */
export type BroughtPassage = Static<typeof BroughtPassage>;

/** A field of a platform's page as it stood, markup included: what changed between versions is told from these. */
export const BroughtField = Type.Object(
  {
    field: Type.Enum(['title', 'description', 'other']),
    label: line(120),
    language: maybe(Side),
    content: text(400_000),
  },
  strict,
);

/** What a version of a text says. */
const content = {
  titles: Type.Object({ fr: maybe(text(2000)), nl: maybe(text(2000)) }, strict),
  fields: Type.Array(BroughtField, { maxItems: 20 }),
  passages: Type.Array(BroughtPassage, { minItems: 1, maxItems: 5000 }),
  notes: Type.Array(Type.Object({ number: VersionNumber, ...halves }, strict), { maxItems: 500 }),
  signatories: Type.Array(line(200), { maxItems: 200 }),
} as const;

/** Payload of `dossier/bring-text`: a version of a text, as it was read from its source. It never changes. */
export const BringText = Type.Object(
  {
    textId: TextId,
    textKind: Type.Enum([...textKinds]),
    textForm: Type.Enum([...textForms]),
    source: InThree,
    sourceUrl: maybe(Address),
    licence: line(300),
    /** The day that the source itself bears; absent when it bears none. */
    datedOn: maybe(Day),
    /** SHA-256 of the file. */
    digest: Digest,
    ...content,
  },
  strict,
);
/** {@link BringText} as a type. */
export type BringText = Static<typeof BringText>;

const version = { textId: TextId, number: VersionNumber } as const;

/** Payload of `dossier/correct-alignment`: which halves belong together, by the passages in which they were read. */
export const CorrectAlignment = Type.Object(
  {
    ...version,
    pairs: Type.Array(Type.Object({ fr: maybe(PassageId), nl: maybe(PassageId) }, strict), {
      minItems: 1,
      maxItems: 500,
    }),
    reasons: text(2000),
  },
  strict,
);

/** Payload of `dossier/judge-finding`: what a person says of a place where the languages may not say the same. */
export const JudgeFinding = Type.Object(
  {
    ...version,
    passage: PassageId,
    findingKind: Type.Enum([...concordanceKinds]),
    /** The words on which the finding rests, as they stand in the passage. */
    fr: maybe(text(2000)),
    nl: maybe(text(2000)),
    judged: Type.Enum(['difference', 'no-difference']),
    words: text(2000),
  },
  strict,
);

/** One question put to what is public. */
export const EvidenceQuery = Type.Union([
  Type.Object(
    {
      query: Type.Literal('verdicts'),
      lines: Type.Array(Type.Enum([...evidenceLines]), { minItems: 1, maxItems: 6, uniqueItems: true }),
      bodies: Type.Enum(['zones', 'platform', 'all']),
    },
    strict,
  ),
  /** Published authorisations of real bodies that name a function of faces. */
  Type.Object({ query: Type.Literal('authorisations') }, strict),
  /** Entries of one act in the public log, as a count. */
  Type.Object({ query: Type.Literal('journal'), act: line(80) }, strict),
  /** A passage of another text that records a fact with its day. */
  Type.Object({ query: Type.Literal('recital'), textId: TextId, words: line(120), day: Day }, strict),
  /** A report that was asked for. */
  Type.Object({ query: Type.Literal('report'), dueOn: maybe(Day) }, strict),
  /** Texts of law as they are loaded. */
  Type.Object({ query: Type.Literal('law') }, strict),
]);
/** {@link EvidenceQuery} as a type. */
export type EvidenceQuery = Static<typeof EvidenceQuery>;

/** Payload of `dossier/define-demand`: which passages ask it, of whom, and what evidence speaks to it. */
export const DefineDemand = Type.Object(
  {
    demand: DemandId,
    textId: TextId,
    passage: PassageId,
    competence: Type.Enum([...competences]),
    queries: Type.Array(EvidenceQuery, { minItems: 1, maxItems: 6 }),
    /** The text asks it "whatever the reforms to come": an amendment that touches biometrics opens it again. */
    reopensOnReform: Type.Boolean(),
  },
  strict,
);

const source = { source: line(300), sourceUrl: maybe(Address), digest: maybe(Digest) } as const;

/** Payload of `dossier/record-answer`: what an addressee answered, word for word, with its source. */
export const RecordAnswer = Type.Object(
  {
    demand: DemandId,
    answeredBy: line(200),
    answeredOn: Day,
    language: Type.Enum(['fr', 'nl', 'en']),
    words: text(8000),
    ...source,
  },
  strict,
);

/** Payload of `dossier/record-report`: a version of a report that was asked for, as it was received. */
export const RecordReport = Type.Object(
  { demand: DemandId, title: line(300), publishedOn: Day, licence: line(300), ...source },
  strict,
);

/** Act types of the room of the dossier with their payload schemas. */
export const dossierActSchemas = {
  'dossier/bring-text': BringText,
  'dossier/correct-alignment': CorrectAlignment,
  'dossier/judge-finding': JudgeFinding,
  'dossier/define-demand': DefineDemand,
  'dossier/record-answer': RecordAnswer,
  'dossier/record-report': RecordReport,
} as const;

/** An act type of the room of the dossier. */
export type DossierActType = keyof typeof dossierActSchemas;
/** The payload of an act type of the room of the dossier. */
export type DossierPayload<T extends DossierActType> = Static<(typeof dossierActSchemas)[T]>;

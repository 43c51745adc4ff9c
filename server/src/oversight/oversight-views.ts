import type {
  AccessView,
  BreachView,
  OverseenEntry,
  OwnReadingView,
  ReportView,
  SampledAccessView,
  SampleView,
  SealedCheckpointView,
} from '@clairevoie/contract';
import type { Json, JsonObject, Sentence, Stored } from '../ledger/index.ts';
import { bodyOf, type JournalRow, type SealedReadingRow } from './journal-store.ts';
import type { BreachRow, ReportRow, SampledAccessRow, SampleRow, SealedAnchorRow } from './registers.ts';

/** Hours after a breach was noticed that are shown as the term for telling the authority. Information, not a judgement. */
export const tellWithinHours = 72;

/** Names of acts: what an act's definition calls itself. */
export type ActTitles = ReadonlyMap<string, { readonly title: Sentence }>;

const titleOf = (act: string, titles: ActTitles): Sentence => titles.get(act)?.title ?? { fr: act, nl: act, en: act };

/** An access in clear. */
export function accessView(row: JournalRow, titles: ActTitles): AccessView {
  const body = bodyOf(row);
  const payload = objectOf(body.request?.payload);
  return {
    entryId: row.id,
    seq: row.seq,
    at: row.at,
    act: row.act,
    title: titleOf(row.act, titles),
    verdict: row.verdict,
    person: personOf(row),
    functionKey: textOf(body.who?.functionKey) ?? '',
    provisions: provisionsOf(row),
    request: payload ?? null,
    reasons: {
      missionReference: textOf(payload?.missionReference),
      operationalReasons: textOf(payload?.operationalReasons),
      concreteReason: textOf(payload?.concreteReason),
    },
    stoppedBy: row.verdict === 'allowed' ? [] : stoppedBy(body.decision),
  };
}

/** An entry with its body opened, for the Control Organ. Salts stay out: they go with an export. */
export function overseenEntry(row: JournalRow, titles: ActTitles): OverseenEntry {
  const { changes: _changes, ...body } = bodyOf(row);
  const { name_fr: fr, name_nl: nl, name_en: en } = row;
  return {
    entryId: row.id,
    seq: row.seq,
    at: row.at,
    act: row.act,
    title: titleOf(row.act, titles),
    verdict: row.verdict,
    organisation: fr === null || nl === null || en === null ? null : { fr, nl, en },
    person: personOf(row),
    functionKey: textOf(body.who?.functionKey) ?? '',
    provisions: provisionsOf(row),
    leafIndex: row.leaf_index,
    body,
  };
}

/** One of an overseer's own readings. */
export function ownReadingView(row: SealedReadingRow, titles: ActTitles): OwnReadingView {
  const payload = objectOf(bodyOf(row).request?.payload);
  const opened = payload?.entryIds;
  return {
    entryId: row.id,
    seq: row.seq,
    at: row.at,
    act: row.act,
    title: titleOf(row.act, titles),
    verdict: row.verdict,
    person: personOf(row),
    filter: objectOf(payload?.filter) ?? periodIn(payload) ?? null,
    opened: row.verdict === 'allowed' && Array.isArray(opened) ? opened.length : 0,
  };
}

/** A draw. */
export function sampleView(row: Stored<SampleRow>): SampleView {
  return {
    id: row.id,
    from: row.from_at,
    to: row.to_at,
    asked: row.asked,
    drawn: row.drawn,
    population: row.population,
    populationSha256: row.population_sha256,
    seed: row.seed,
    drawnAt: row.drawn_at,
  };
}

/** A sampled access with what was accessed; `access` is absent when its entry cannot be read. */
export function sampledAccessView(
  row: Stored<SampledAccessRow>,
  access: JournalRow | undefined,
  titles: ActTitles,
): SampledAccessView {
  return {
    id: row.id,
    sampleId: row.sample_id,
    drawnAt: row.drawn_at,
    state: row.state,
    verdict: row.verdict,
    reasons: row.reasons,
    judgedAt: row.judged_at,
    access: access === undefined ? null : accessView(access, titles),
  };
}

/** A breach as it stands at the legal time `at`. */
export function breachView(row: Stored<BreachRow>, at: string): BreachView {
  const tellBy = Temporal.Instant.from(row.noticed_at).add({ hours: tellWithinHours });
  const told = Temporal.Instant.from(row.authority_told_at ?? (row.state === 'closed' ? (row.closed_at ?? at) : at));
  return {
    id: row.id,
    reference: row.reference,
    what: row.what,
    happenedAt: row.happened_at,
    noticedAt: row.noticed_at,
    tellBy: tellBy.toString(),
    isLate: Temporal.Instant.compare(told, tellBy) > 0,
    affectedPersons: row.affected_persons,
    affectedData: row.affected_data,
    measures: row.measures,
    authorityToldAt: row.authority_told_at,
    personsToldAt: row.persons_told_at,
    state: row.state,
    outcome: row.outcome,
    closedAt: row.closed_at,
  };
}

/** A yearly report. */
export function reportView(row: Stored<ReportRow>): ReportView {
  return { id: row.id, year: row.year, madeAt: row.made_at, figures: row.figures, entryId: row.entry_id };
}

/** An anchor of a sealed log. */
export function sealedCheckpointView(row: Stored<SealedAnchorRow>): SealedCheckpointView {
  return { day: row.day, size: row.size, note: row.note, publishedAt: row.published_at, entryId: row.entry_id };
}

/** A reading of concealed acts asks for a period alone. */
function periodIn(payload: JsonObject | undefined): JsonObject | undefined {
  const from = payload?.from;
  const to = payload?.to;
  return from === undefined || to === undefined ? undefined : { from, to };
}

function personOf(row: Pick<JournalRow, 'person' | 'person_name'>): {
  readonly id: string;
  readonly name: string | null;
} {
  return { id: row.person ?? '', name: row.person_name };
}

/** The provisions of the public header, without their versions. */
function provisionsOf(row: JournalRow): string[] {
  const header: { readonly provisions?: readonly string[] } = JSON.parse(row.header);
  return (header.provisions ?? []).map((provision) => provision.split('@')[0] ?? provision);
}

/** The sentences that explain why an act did not go through, each once: the law's findings first, then rules of ours. */
function stoppedBy(decision: JsonObject | undefined): { fr: string; nl: string; en: string }[] {
  const answers = listOf(decision?.law).map((one) => objectOf(one.decision));
  const findings = answers.flatMap((answer) => listOf(answer?.findings)).filter((finding) => finding.holds !== 'yes');
  const gates = [...listOf(decision?.gates), ...answers.flatMap((answer) => listOf(answer?.policyGates))];
  const sentences = [...findings, ...gates.filter((gate) => gate.blocks === true)].flatMap((one) =>
    sentenceOf(one.because),
  );
  return [...new Map(sentences.map((sentence) => [sentence.fr, sentence])).values()];
}

function listOf(value: Json | undefined): readonly JsonObject[] {
  const ones: readonly Json[] = Array.isArray(value) ? value : [];
  return ones.flatMap((one) => {
    const object = objectOf(one);
    return object === undefined ? [] : [object];
  });
}

function sentenceOf(value: Json | undefined): { fr: string; nl: string; en: string }[] {
  const sentence = objectOf(value);
  const fr = textOf(sentence?.fr);
  const nl = textOf(sentence?.nl);
  const en = textOf(sentence?.en);
  return fr === null || nl === null || en === null ? [] : [{ fr, nl, en }];
}

function objectOf(value: Json | undefined): JsonObject | undefined {
  // What is neither null, a list nor a scalar is an object.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

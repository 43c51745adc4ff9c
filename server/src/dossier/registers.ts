import type { BringText, DossierPayload, EvidenceQuery } from '@clairevoie/contract';
import { defineRegister } from '../ledger/index.ts';

/** What a version of a text says. */
export type TextContent = Pick<BringText, 'titles' | 'fields' | 'passages' | 'notes' | 'signatories'>;

/** A version of a text as it was brought; no act changes it. */
export type TextVersionRow = {
  readonly text_id: string;
  readonly number: number;
  readonly text_kind: BringText['textKind'];
  readonly text_form: BringText['textForm'];
  readonly source: BringText['source'];
  readonly source_url: string | null;
  readonly licence: string;
  readonly dated_on: string | null;
  readonly digest: string;
  readonly content_sha256: string;
  readonly content: TextContent;
  readonly brought_by: string;
  readonly brought_on: string;
};

/** How a person paired the halves of a version. */
export type AlignmentRow = {
  readonly text_id: string;
  readonly number: number;
  readonly pairs: DossierPayload<'dossier/correct-alignment'>['pairs'];
  readonly reasons: string;
  readonly corrected_by: string;
  readonly corrected_on: string;
};

/** What a person said of a finding of the concordance check. */
export type FindingJudgementRow = {
  readonly text_id: string;
  readonly number: number;
  /** {@link import('./finding-key.ts').findingKey} */
  readonly finding: string;
  readonly passage: string;
  readonly finding_kind: DossierPayload<'dossier/judge-finding'>['findingKind'];
  readonly fr: string | null;
  readonly nl: string | null;
  readonly judged: DossierPayload<'dossier/judge-finding'>['judged'];
  readonly words: string;
  readonly judged_by: string;
  readonly judged_on: string;
};

/** A demand of a text, and what evidence speaks to it. */
export type DemandRow = {
  readonly demand: string;
  readonly text_id: string;
  readonly passage: string;
  readonly competence: DossierPayload<'dossier/define-demand'>['competence'];
  readonly queries: readonly EvidenceQuery[];
  readonly reopens_on_reform: boolean;
  readonly defined_on: string;
};

/** What an addressee answered. */
export type AnswerRow = {
  readonly demand: string;
  readonly number: number;
  readonly answered_by: string;
  readonly answered_on: string;
  readonly language: DossierPayload<'dossier/record-answer'>['language'];
  readonly words: string;
  readonly source: string;
  readonly source_url: string | null;
  readonly digest: string | null;
  readonly recorded_by: string;
  readonly recorded_on: string;
};

/** A version of a report that was asked for. */
export type ReportRow = {
  readonly demand: string;
  readonly number: number;
  readonly title: string;
  readonly published_on: string;
  readonly licence: string;
  readonly source: string;
  readonly source_url: string | null;
  readonly digest: string | null;
  readonly recorded_by: string;
  readonly recorded_on: string;
};

/** Versions of texts. */
export const textVersions = defineRegister<TextVersionRow>('dossier.text_version', ['text_id', 'number']);
/** Corrected alignments. */
export const alignments = defineRegister<AlignmentRow>('dossier.alignment', ['text_id', 'number']);
/** Judged findings. */
export const findingJudgements = defineRegister<FindingJudgementRow>('dossier.finding_judgement', [
  'text_id',
  'number',
  'finding',
]);
/** Demands. */
export const demands = defineRegister<DemandRow>('dossier.demand', ['demand']);
/** Answers of addressees. */
export const answers = defineRegister<AnswerRow>('dossier.answer', ['demand', 'number']);
/** Reports received. */
export const reports = defineRegister<ReportRow>('dossier.report', ['demand', 'number']);

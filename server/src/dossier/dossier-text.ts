import { correctPairs } from '@clairevoie/texts';
import type { AlignmentRow, FindingJudgementRow, TextContent, TextVersionRow } from './registers.ts';

/** A version of a text as everybody may see it: who brought it stays in the journal. */
export type PublicTextRow = Omit<TextVersionRow, 'content_sha256' | 'brought_by'>;
/** A correction as everybody may see it. */
export type PublicAlignmentRow = Omit<AlignmentRow, 'corrected_by'>;
/** A judgement as everybody may see it. */
export type PublicJudgementRow = Omit<FindingJudgementRow, 'judged_by'>;

/** A passage as it is read: in the machine's pairing, or in that of the person who corrected it. */
export type DossierPassage = TextContent['passages'][number];

/** A version of a text, with what persons said of it. */
export interface DossierText {
  readonly id: string;
  readonly number: number;
  readonly kind: TextVersionRow['text_kind'];
  readonly form: TextVersionRow['text_form'];
  readonly source: TextVersionRow['source'];
  readonly sourceUrl: string | null;
  readonly licence: string;
  readonly datedOn: string | null;
  readonly broughtOn: string;
  readonly digest: string;
  readonly titles: TextContent['titles'];
  readonly fields: TextContent['fields'];
  readonly passages: readonly DossierPassage[];
  readonly notes: TextContent['notes'];
  readonly signatories: readonly string[];
  /** Null while the alignment is the machine's. */
  readonly correction: { readonly reasons: string; readonly on: string } | null;
  /** By the name of the finding. */
  readonly judgements: ReadonlyMap<string, PublicJudgementRow>;
}

/** Puts a version together with its correction and its judgements. */
export function dossierText(
  row: PublicTextRow,
  alignment: PublicAlignmentRow | undefined,
  judgements: readonly PublicJudgementRow[],
): DossierText {
  const { passages, ...content } = row.content;
  return {
    ...{ id: row.text_id, number: row.number, kind: row.text_kind, form: row.text_form },
    ...{ source: row.source, sourceUrl: row.source_url, licence: row.licence },
    ...{ datedOn: row.dated_on, broughtOn: row.brought_on, digest: row.digest },
    ...content,
    // The act took no correction that does not fit: the machine's pairing is what is left where one would not.
    passages: correctPairs(passages, alignment?.pairs ?? []) ?? passages,
    correction: alignment === undefined ? null : { reasons: alignment.reasons, on: alignment.corrected_on },
    judgements: new Map(judgements.map((one) => [one.finding, one])),
  };
}

/** What is compared between the languages: passages and notes, in the order of the text. */
export function checkedPassages({ passages, notes }: Pick<DossierText, 'passages' | 'notes'>) {
  return [
    ...passages,
    ...notes.map(({ number, fr, nl }) => ({
      ...{ id: `note-${number}` },
      ...(fr === undefined ? {} : { fr }),
      ...(nl === undefined ? {} : { nl }),
    })),
  ];
}

/** Whether the text stands in both languages: one that stands in one says nothing of the other. */
export function isBilingual({ passages }: Pick<DossierText, 'passages'>): boolean {
  return (['fr', 'nl'] as const).every((side) => passages.some((one) => one[side] !== undefined));
}

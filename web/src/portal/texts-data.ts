import type { Localised, Published } from './data-values.ts';
import type { CommonData } from './page-common.ts';

/** What a passage is in its text. */
export type TextPassageKind =
  | 'title'
  | 'heading'
  | 'enacting-body'
  | 'recital'
  | 'consideration'
  | 'addressee'
  | 'demand'
  | 'paragraph'
  | 'signatory';

/** Why a person should look at how the two languages were paired. */
export type PairDoubt = 'length' | 'figures' | 'kind' | 'apart' | 'alone';

/** A place where French and Dutch may not say the same: proposed to a person. */
export type TextFinding = {
  readonly severity: 'high' | 'medium' | 'low';
  readonly fr: string | null;
  readonly nl: string | null;
  readonly because: Localised;
};

/** A passage in both languages, with what was found in it. */
export type TextPassage = {
  /** Its anchor: `demand-2`. */
  readonly id: string;
  readonly kind: TextPassageKind;
  /** Its place among its kind, from 1. */
  readonly number: number;
  readonly fr: string | null;
  readonly nl: string | null;
  readonly doubts: readonly PairDoubt[];
  readonly findings: readonly TextFinding[];
};

/** What became of one field of a petition, and the blocks in which something happened. */
export type TextChange = {
  readonly sentence: Localised;
  readonly blocks: readonly { readonly is: 'form' | 'marks' | 'words'; readonly text: Published }[];
};

/** A text of the dossier, as lists name it. */
export type TextSummary = {
  readonly id: string;
  readonly kind: 'petition' | 'proposed-resolution';
  /** In the languages in which the source has a title. */
  readonly titles: readonly Published[];
  readonly source: Localised;
  readonly counts: { readonly passages: number; readonly demands: number; readonly findings: number };
};

/** `/{lang}/textes` */
export type TextsData = CommonData & { readonly page: 'texts'; readonly texts: readonly TextSummary[] };

/** `/{lang}/textes/:id` */
export type TextData = CommonData & {
  readonly page: 'text';
  readonly text: TextSummary;
  /** SHA-256 of the file it was read from, in hex. */
  readonly sha256: string;
  readonly passages: readonly TextPassage[];
  readonly notes: readonly TextPassage[];
  readonly signatories: readonly string[];
  readonly changes: readonly TextChange[];
};

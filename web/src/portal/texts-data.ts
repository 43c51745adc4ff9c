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
  /** What a person said of it; null while nobody did. */
  readonly judged: {
    readonly as: 'difference' | 'no-difference';
    readonly words: string;
    readonly on: string;
  } | null;
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
  readonly blocks: readonly {
    readonly is: 'form' | 'marks' | 'words' | 'added' | 'removed';
    readonly text: Published;
    /** Of changed words: runs of the same, added and removed words. */
    readonly runs: readonly {
      readonly place: number;
      readonly is: 'same' | 'added' | 'removed';
      readonly text: string;
    }[];
  }[];
};

/** What a text is; only a law binds. */
export type TextKind = 'petition' | 'proposed-resolution' | 'resolution' | 'council-decision' | 'law';

/** A text of the dossier, as lists name it. */
export type TextSummary = {
  readonly id: string;
  readonly kind: TextKind;
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
  readonly sourceUrl: string | null;
  readonly licence: string;
  /** The day that the source bears. */
  readonly datedOn: string | null;
  readonly number: number;
  /** Oldest first. */
  readonly versions: readonly { readonly number: number; readonly broughtOn: string }[];
  /** The version with which `changes` compare this one. */
  readonly comparedWith: number | null;
  /** A person corrected how the halves were paired. */
  readonly correction: { readonly reasons: string; readonly on: string } | null;
  readonly languages: readonly ('fr' | 'nl')[];
  readonly passages: readonly TextPassage[];
  readonly notes: readonly TextPassage[];
  readonly signatories: readonly string[];
  readonly changes: readonly TextChange[];
};

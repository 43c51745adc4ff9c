import type { Localised, OutcomeKind, ProvisionRef, Term } from '../data-values.ts';
import type { CommonData } from '../page-common.ts';
import type { Coverage, Finding, ReadingShown, WordPart } from '../record-pages.ts';
import type { SourceShown } from './source-shown.ts';
import type { WholeArticle } from './whole-articles/whole-article.ts';

/** A provision named in a list. */
export type ProvisionLine = {
  readonly id: string;
  readonly cite: Localised;
  readonly title: Localised;
  readonly coverage: Coverage;
};

/** `/{lang}/loi`: every text, article by article, as in force on a day. */
export type LawIndexData = CommonData & {
  readonly page: 'law';
  readonly at: string;
  readonly isToday: boolean;
  readonly texts: readonly {
    readonly text: string;
    readonly title: Localised;
    readonly articles: readonly {
      readonly id: string;
      readonly cite: Localised;
      readonly provisions: readonly ProvisionLine[];
    }[];
  }[];
  /** Days on which a text of ours begins, changes or ends. */
  readonly days: readonly string[];
};

/** `/{lang}/loi/article/:id`: a whole article as it stood on a day, compared with another day when asked. */
export type ArticleData = CommonData & {
  readonly page: 'article';
  readonly id: string;
  readonly text: Localised;
  readonly cite: Localised;
  /** Key of the text and number of the article: what its lasting address is made of. */
  readonly place: { readonly text: string; readonly article: string };
  /** Null for a political text. */
  readonly source: SourceShown | null;
  readonly at: string;
  readonly since: string | null;
  readonly days: readonly string[];
  /** The article as printed whole, compared when asked; null when our sources have no print that holds on these days. */
  readonly whole: {
    readonly words: readonly WordPart[];
    /** Both days have a print: what differs is marked. */
    readonly isCompared: boolean;
    readonly print: WholeArticle['print'];
    readonly from: string;
  } | null;
  readonly provisions: readonly (ProvisionLine & {
    readonly state: 'same' | 'new' | 'changed' | 'gone';
    readonly from: string;
    readonly quoteFr: string | null;
    readonly quoteNl: string | null;
    readonly words: readonly WordPart[] | null;
  })[];
  readonly neighbours: { readonly previous: string | null; readonly next: string | null };
};

/** `/{lang}/loi/couverture`: every version of every provision, and what the software does with it. */
export type CoverageData = CommonData & {
  readonly page: 'coverage';
  readonly counts: { readonly [C in 'executed' | 'asks-a-person' | 'not-executable']: number };
  /** Versions of the reference that the package does not hold yet. */
  readonly missing: readonly string[];
  readonly texts: readonly {
    readonly text: string;
    readonly title: Localised;
    readonly count: number;
    /** Empty for the texts that are not shown. */
    readonly rows: readonly {
      readonly id: string;
      readonly cite: Localised;
      readonly version: string;
      readonly coverage: Coverage;
      readonly reason: Localised | null;
    }[];
  }[];
};

/** `/{lang}/loi/changements`: what differs between two days. */
export type ChangesData = CommonData & {
  readonly page: 'changes';
  readonly from: string;
  readonly to: string;
  readonly days: readonly string[];
  readonly texts: readonly {
    readonly text: string;
    readonly title: Localised;
    readonly changes: readonly {
      readonly id: string;
      readonly cite: Localised;
      readonly title: Localised;
      readonly change: 'new' | 'changed' | 'gone';
      /** First day of the version in force on the second day; null when it is gone. */
      readonly since: string | null;
      /** Null when the words of neither version are in our files. */
      readonly words: readonly WordPart[] | null;
    }[];
  }[];
};

/** `/{lang}/peuvent-ils`: the acts one can ask about, by who acts. */
export type MayData = CommonData & {
  readonly page: 'may';
  readonly groups: readonly {
    readonly id: string;
    readonly title: Localised;
    readonly acts: readonly { readonly id: string; readonly name: Localised }[];
  }[];
};

/** One question: a fact of the act. */
export type Question = {
  readonly path: string;
  /** Name of the field in the address. */
  readonly name: string;
  readonly label: Localised;
  /** The label is the name of the code in English: nobody has written it in French and Dutch yet. */
  readonly isEnglish: boolean;
  /** Description of the package, in English; null where the label is ours. */
  readonly hint: string | null;
  readonly kind: 'yes-no' | 'choice' | 'choices' | 'text' | 'texts' | 'number' | 'day' | 'instant';
  readonly options: readonly { readonly value: string; readonly label: Localised }[];
  readonly value: string;
  /** Values taken of a list of choices. */
  readonly taken: readonly string[];
};

/** Questions about one thing. */
export type QuestionGroup = {
  readonly path: string;
  readonly label: Localised;
  readonly questions: readonly Question[];
  readonly groups: readonly QuestionGroup[];
  /** Something in it was answered. */
  readonly isAnswered: boolean;
};

/** A change of the facts, in words. */
export type ChangeShown = { readonly what: Localised; readonly from: Localised | null; readonly to: Localised };

/** The answer of the law, as a document one keeps. */
export type LawReceipt = {
  readonly outcome: OutcomeKind;
  readonly sentence: Localised;
  readonly findings: readonly Finding[];
  readonly duties: readonly Term[];
  readonly deadlines: readonly Term[];
  readonly policyGates: readonly Localised[];
  /** What political texts ask about such an act: no law, and apart from the reasons. */
  readonly demands: readonly { readonly provision: ProvisionRef; readonly text: Localised }[];
  readonly readings: readonly ReadingShown[];
  /** First day ('YYYY-MM-DD') of the newest version applied. */
  readonly newestVersion: string;
  readonly warnings: readonly Localised[];
};

/** Changes that make the act lawful, and moments at which it is. */
export type WaysShown = {
  readonly ways: readonly { readonly changes: readonly ChangeShown[]; readonly mends: readonly ProvisionRef[] }[];
  readonly moments: readonly string[];
};

/** What would make the act lawful, as far as it was sought. */
export type MendingShown = WaysShown & {
  readonly provedUpTo: number;
  /**
   * The same, with every condition of which nothing was said taken as fulfilled: sought when nothing was found without that.
   * Without ways and moments the act is allowed so, or nothing was found either (`isAllowed` tells).
   */
  readonly assuming: (WaysShown & { readonly isAllowed: boolean }) | null;
};

/** `/{lang}/peuvent-ils/:id`: the questions of one act, and the answer to what was answered. */
export type MayActData = CommonData & {
  readonly page: 'may-act';
  readonly act: string;
  readonly name: Localised;
  /** Moment of the act on the Brussels clock, `YYYY-MM-DDTHH:MM`. */
  readonly at: string;
  /** Day whose text is applied instead of that of the act; empty when none. */
  readonly law: string;
  /** What the law needs to know next: the facts that were missing in the answer. */
  readonly next: readonly Question[];
  readonly group: QuestionGroup;
  /** The answers given, for the address. */
  readonly answers: { readonly [name: string]: string };
  /** Answers of the example on which the act is allowed. */
  readonly example: { readonly [name: string]: string };
  readonly problems: readonly Localised[];
  readonly receipt: LawReceipt | null;
  readonly mending: MendingShown | null;
};

/** What the product would have done at one step of a real failure. */
export type FailureStep = {
  readonly title: Localised;
  readonly verdict: 'stopped' | 'asked' | 'shown' | 'outside';
  /** Why, in the words of the decision or ours. */
  readonly because: readonly Localised[];
  readonly provisions: readonly ProvisionRef[];
  /** When and to whom it would have been shown. */
  readonly shown: readonly Term[];
  /** Address of the same question on "May they?"; null when no act was judged. */
  readonly question: { readonly act: string; readonly query: { readonly [name: string]: string } } | null;
};

/** `/{lang}/echecs-reels`: real failures of oversight, replayed on the law package. */
export type FailuresData = CommonData & {
  readonly page: 'failures';
  readonly cases: readonly {
    readonly id: string;
    readonly title: Localised;
    readonly what: Localised;
    readonly source: Localised;
    /** What the source leaves doubtful. */
    readonly doubts: readonly Localised[];
    readonly steps: readonly FailureStep[];
  }[];
};

/** `/{lang}/glossaire`: the terms of law, in three languages. */
export type GlossaryData = CommonData & { readonly page: 'glossary' };

/** Pages that the law package alone makes: the server and the reader's browser make them alike. */
export type LawPageData =
  | LawIndexData
  | ArticleData
  | CoverageData
  | ChangesData
  | MayData
  | MayActData
  | FailuresData
  | GlossaryData;

import type { LogKeyholders, LogWitnesses } from '@clairevoie/contract';
import type { PathData } from '../proof/path-data.ts';
import type { Body, Localised, OutcomeKind, ProvisionRef, Term } from './data-values.ts';
import type { SourceShown } from './law/source-shown.ts';
import type { PlacedWords } from './law/whole-articles/whole-articles.ts';
import type { CommonData, PageOf } from './page-common.ts';

/** A public header of the log, as anyone may read it. */
export type PublicHeader = {
  readonly index: number;
  readonly entryId: string;
  readonly actType: string;
  /** Name of the act type for people. */
  readonly act: Localised;
  readonly outcome: OutcomeKind | null;
  readonly provisionIds: readonly string[];
  readonly roleKind: Localised;
  readonly organisation: Body | null;
  /** Brussels day. */
  readonly day: string;
  readonly lawVersion: string;
};

/** A signed tree head. `note` is the signed note verbatim. */
export type Checkpoint = {
  readonly origin: string;
  readonly size: number;
  readonly rootHash: string;
  readonly signedOn: string | null;
  readonly note: string;
  readonly witnesses: readonly string[];
};

/** `/{lang}/journal` */
/** An emergency opening as everybody sees it. */
export type PublicEmergency = {
  readonly body: Body;
  readonly day: string;
  readonly state: Localised;
  /** It runs, waits for its review, or the review is late. */
  readonly isAlarm: boolean;
};

export type JournalData = CommonData & {
  readonly page: 'journal';
  readonly checkpoint: Checkpoint | null;
  readonly witnesses: LogWitnesses;
  readonly keyholders: LogKeyholders;
  /** Openings without a quorum of witnesses, newest first. */
  readonly emergencies: readonly PublicEmergency[];
  /** Verifier key of the log (`name+hash+key`). */
  readonly verifierKey: string | null;
  /** Address of this server, for the command that verifies it. */
  readonly baseUrl: string;
  /** Entries by kind of act and ISO week, oldest week first; a kind without any entry in these weeks is left out. */
  readonly actWeeks: {
    readonly weeks: readonly string[];
    readonly kinds: readonly {
      readonly kind: string;
      readonly name: Localised;
      /** One number a week. */
      readonly perWeek: readonly number[];
      readonly total: number;
      /** Refused, blocked, or left to a person. */
      readonly notAllowed: number;
    }[];
  };
  /** Kinds of concealed act: in no public header, counted by quarter; a count below five is null. */
  readonly concealed: {
    readonly quarter: string | null;
    readonly acts: readonly {
      readonly act: string;
      readonly title: Localised;
      readonly overseer: Localised;
      readonly provisionIds: readonly string[];
      readonly count: number | null;
    }[];
  };
  /** Newest first. */
  readonly headers: PageOf<PublicHeader>;
};

/** One finding of a decision. */
export type Finding = {
  readonly provision: ProvisionRef;
  readonly holds: 'yes' | 'no' | 'unknown' | 'asks-a-person';
  readonly because: Localised;
  /** Why it is not met, where a prohibition and a missing basis must be told apart. */
  readonly ground?: Localised;
  readonly mend: Localised | null;
  readonly who: Localised | null;
};

/** `/{lang}/recus/:id`: the document one keeps. Public receipts only: no name, no case number. */
export type ReceiptData = CommonData & {
  readonly page: 'receipt';
  readonly entryId: string;
  readonly act: Localised;
  /** Demonstration world or real; fictional organisations carry their mark. */
  readonly organisation: Body | null;
  readonly role: Localised;
  readonly day: string;
  readonly outcome: OutcomeKind;
  /** The outcome in one sentence: who asked what, and the answer. */
  readonly sentence: Localised;
  readonly findings: readonly Finding[];
  readonly duties: readonly Term[];
  /** Our own defaults that blocked operation without being law: told apart. */
  readonly policyGates: readonly { readonly what: Localised; readonly because: Localised }[];
  readonly readings: readonly { readonly id: string; readonly title: Localised }[];
  readonly lawVersion: string;
  readonly warnings: readonly Localised[];
  readonly proof: {
    readonly leafIndex: number;
    readonly leafHash: string;
    readonly inclusion: readonly string[];
    readonly checkpoint: Checkpoint;
  } | null;
  /** Receipt as JSON, for `clairevoie verify`. */
  readonly jsonUrl: string;
};

/** `/{lang}/journal/:id`: the proof of one act, its path drawn. */
export type ProofData = CommonData & {
  readonly page: 'proof';
  readonly header: PublicHeader;
  /** The leaf word for word. */
  readonly headerText: string;
  readonly schema: string;
  /** What the header only commits to. */
  readonly groups: readonly { readonly name: Localised; readonly commitment: string }[];
  /** Null while no checkpoint covers the entry. */
  readonly path: PathData | null;
  readonly checkpoint: Checkpoint | null;
  readonly fileUrl: string;
  readonly previous: number | null;
  readonly next: number | null;
};

/** `/{lang}/verifier-un-recu`: how a stranger verifies a receipt with the network switched off. */
export type VerifyGuideData = CommonData & {
  readonly page: 'verify';
  /** The page that verifies, as a file; null when it is not built. */
  readonly file: { readonly url: string; readonly sha256: string } | null;
  /** The witness policy that governs; null: the log's key alone is there to be trusted. */
  readonly policy: { readonly url: string; readonly hash: string } | null;
  /** A public proof to try with; null before the first checkpoint. */
  readonly example: { readonly index: number; readonly url: string } | null;
};

/** How a provision is treated by the product (`clairevoie law coverage`). */
export type Coverage = 'executed' | 'asks-a-person' | 'not-executable' | 'not-binding';

/** A run of words that stayed, came or went between two versions. */
export type WordPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** A reading of an ambiguous text, with the options that a profile can take. */
export type ReadingShown = {
  readonly id: string;
  readonly title: Localised;
  readonly options: readonly { readonly text: Localised; readonly isTaken: boolean }[];
};

/** One dated version of a provision. */
export type ProvisionVersion = {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  readonly quoteFr: string | null;
  readonly quoteNl: string | null;
  readonly change: 'original' | 'modified' | 'new' | 'repealed' | 'decree' | 'host' | 'political';
  /** Words against the version before; null for the first, and where words are missing. */
  readonly words: readonly WordPart[] | null;
};

/** `/{lang}/loi/:id` */
export type ProvisionData = CommonData & {
  readonly page: 'provision';
  readonly id: string;
  readonly text: Localised;
  /** The article it stands in; null when our texts hold only this excerpt. */
  readonly article: {
    readonly id: string;
    readonly cite: Localised;
    /** Key of the text and number of the article: what its lasting address is made of. */
    readonly place: { readonly text: string; readonly article: string };
  } | null;
  /** Null for a political text. */
  readonly source: SourceShown | null;
  /** The words of the version looked at, in their place in the whole article; null when our sources do not print it whole. */
  readonly inArticle: readonly PlacedWords[] | null;
  readonly cite: Localised;
  readonly title: Localised;
  /** Day at which it is looked at. */
  readonly at: string;
  /** First day of the version in force then; null when there is none. */
  readonly inForce: string | null;
  readonly coverage: Coverage;
  readonly coverageBecause: Localised | null;
  /** Oldest first. */
  readonly versions: readonly ProvisionVersion[];
  readonly readings: readonly ReadingShown[];
  readonly reach: string | null;
  readonly neighbours: { readonly previous: Neighbour | null; readonly next: Neighbour | null };
};

/** The provision before or after another. */
export type Neighbour = { readonly id: string; readonly cite: Localised };

/** The four labels. They are never merged: a remote client is not a local recogniser. */
export type Label = 'recognition' | 'cloud-recognition-client' | 'detection-only' | 'none';

/** Whether the capability is there to be used, or only sleeps in a general library or behind a switch. */
export type Strength = 'present' | 'latent';

/** The kind of evidence; two weak ones of different kinds stand together as one strong one. */
export type Aspect = 'weights' | 'template' | 'matching' | 'package' | 'remote' | 'store' | 'configuration' | 'product';

/** One piece of evidence, with all that is needed to look at it again. */
export interface Finding {
  readonly rule: string;
  readonly ruleVersion: number;
  readonly says: Exclude<Label, 'none'>;
  readonly strength: Strength;
  readonly weight: 'strong' | 'weak' | 'note';
  readonly aspect: Aspect;
  /** Path below what was scanned; `!` goes into an archive or layer. */
  readonly path: string;
  /** Line (from 1) of text, or byte offset of binaries. */
  readonly line?: number;
  readonly offset?: number;
  /** SHA-256 of the whole file, hexadecimal. */
  readonly sha256: string;
  /** Matched text or tensor shape, at most 200 characters. */
  readonly match: string;
  readonly state?: 'enabled' | 'disabled';
  /** Why it does not count, or counts as latent, where that is so. */
  readonly because?: Because;
}

/** Reasons that change what a finding counts. */
export type Because =
  | 'removed-by-a-later-layer'
  | 'only-harmless-calls-seen'
  | 'inside-a-general-library'
  | 'in-a-test'
  | 'version-without-the-capability'
  | 'only-detector-weights-shipped';

/** Why something was not read. */
export type NotExaminedReason =
  | 'encrypted'
  | 'malformed'
  | 'too-deep'
  | 'too-large'
  | 'ratio'
  | 'too-many'
  | 'time'
  | 'format-not-read'
  | 'unreadable'
  | 'special-file'
  | 'link-outside';

/** Something that was there and was not read. `code`, `model` and `archive` make a report incomplete. */
export interface NotExamined {
  readonly path: string;
  readonly kind: 'code' | 'model' | 'archive' | 'other';
  readonly reason: NotExaminedReason;
  readonly detail?: string;
}

/** The answer of a scan. `none` says: no finding in what was examined; the register takes an incomplete report as unknown. */
export interface Report {
  /** The moment at which the scan began, by the clock of this machine (ISO 8601, UTC). */
  readonly madeAt: string;
  readonly verdict: Label;
  readonly strength: Strength | null;
  /** Where configuration tells whether recognition is switched on. */
  readonly state?: 'enabled' | 'disabled';
  readonly complete: boolean;
  readonly findings: readonly Finding[];
  readonly notExamined: readonly NotExamined[];
  readonly seconds: number;
  readonly bytes: number;
  readonly ruleBase: { readonly sha256: string; readonly rules: number };
}

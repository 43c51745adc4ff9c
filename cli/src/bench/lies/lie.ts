import type { Evidence } from '@clairevoie/tlog';
import type { LieScene } from './lie-scene.ts';

/** What a client did when it was lied to. */
export interface Caught {
  /** The check that refused, by its code; undefined when the lie was believed. */
  readonly check: string | undefined;
  readonly evidence: Evidence | undefined;
  /** Whether the same client, asked the same way, accepts the honest server. */
  readonly isHonestAccepted: boolean;
  /** Whether a verifier that trusts the newest checkpoint of the server sees it: it checks the log's signature alone. */
  readonly isSeenByTrusting: boolean;
  /** Whether `verify` with the log's key alone sees it: no earlier checkpoint, no policy, no promise. */
  readonly isSeenWithoutMemory?: boolean;
}

/** One lie: who tells it with what, which tool catches it by which check, and what the evidence must speak against. */
export interface Lie {
  readonly name: string;
  readonly words: Readonly<Record<'fr' | 'nl' | 'en', string>>;
  /** What the liar holds. */
  readonly holds: Readonly<Record<'fr' | 'nl' | 'en', string>>;
  readonly tool: 'verify' | 'witness' | 'monitor' | 'receipt';
  /** The check that must catch it. */
  readonly check: string;
  readonly against: 'log-key' | 'witness' | 'nobody';
  readonly tell: (scene: LieScene) => Promise<Caught>;
}

/** What liars hold, in words. */
export const holdings = {
  logKey: { fr: 'clé du journal', nl: 'sleutel van het logboek', en: 'log key' },
  server: { fr: 'serveur', nl: 'server', en: 'server' },
  otherKey: { fr: 'clé d’un autre', nl: 'andermans sleutel', en: 'a key of somebody else' },
  oneWitness: { fr: 'un seul témoin', nl: 'één enkele getuige', en: 'one witness' },
  policy: { fr: 'fichier de politique', nl: 'beleidsbestand', en: 'policy file' },
} as const satisfies Readonly<Record<string, Lie['holds']>>;

import { canonical, sha256 } from '../ledger/index.ts';

/** What tells a finding from another of the same version. */
export interface NamedFinding {
  readonly passage: string;
  readonly kind: string;
  readonly fr?: string | null;
  readonly nl?: string | null;
}

/** Name of a finding: it follows from passage, kind and words, so that whoever finds it again names it the same. */
export function findingKey({ passage, kind, fr, nl }: NamedFinding): string {
  return sha256(canonical([passage, kind, fr ?? null, nl ?? null]))
    .toString('hex')
    .slice(0, 16);
}

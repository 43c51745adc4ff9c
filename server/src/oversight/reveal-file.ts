import { canonical, type LogReader, type Queryable } from '../ledger/index.ts';
import { openingsOf } from './journal-store.ts';
import { oversightErrors } from './oversight-errors.ts';
import { findRevealed } from './reveal-store.ts';

/** Salt (base64) and canonical content of one field group. */
export interface Opening {
  readonly salt: string;
  readonly content: string;
}

/** The file of a revealed group, as `docs/reveal-format.md` describes it. */
export interface RevealFile {
  readonly kind: 'clairevoie-reveal';
  readonly v: 1;
  readonly demo: boolean;
  /** The entry, its one opened group, and its proof in its log. */
  readonly entry: {
    readonly log: string;
    readonly header: string;
    readonly proof: string;
    readonly group: string;
    readonly opening: Opening;
  };
  /** The entry of the reveal itself: that it was journaled, for whom and why. */
  readonly reveal: {
    readonly log: string;
    readonly header: string;
    readonly proof: string;
    readonly openings: { readonly request: Opening; readonly facts: Opening };
  };
}

/** Puts the file together once the reveal is an entry: canonical JSON on one line. Throws `oversight/not-integrated-yet`. */
export async function revealFile(
  ledger: { readonly reads: Queryable; readonly logs: Readonly<Record<string, LogReader>>; readonly demo: boolean },
  of: { readonly entryId: string; readonly group: string; readonly revealedBy: string },
): Promise<string> {
  const shown = await proved(ledger, of.entryId);
  const reveal = await proved(ledger, of.revealedBy);
  const opening = shown.openings[of.group];
  const { request, facts } = reveal.openings;
  if (opening === undefined || request === undefined || facts === undefined)
    throw oversightErrors.notFound({ what: 'group', id: of.entryId });
  const file: RevealFile = {
    kind: 'clairevoie-reveal',
    v: 1,
    demo: ledger.demo,
    entry: { log: shown.vkey, header: shown.header, proof: shown.proof, group: of.group, opening },
    reveal: { log: reveal.vkey, header: reveal.header, proof: reveal.proof, openings: { request, facts } },
  };
  return `${canonical(file)}\n`;
}

async function proved(
  { reads, logs }: { readonly reads: Queryable; readonly logs: Readonly<Record<string, LogReader>> },
  entryId: string,
): Promise<{
  readonly vkey: string;
  readonly header: string;
  readonly proof: string;
  readonly openings: Readonly<Record<string, Opening>>;
}> {
  const entry = await findRevealed(reads, entryId);
  const log = entry === undefined ? undefined : logs[entry.log];
  if (entry === undefined || log === undefined) throw oversightErrors.notFound({ what: 'entry', id: entryId });
  const proof = entry.leaf_index === null ? undefined : await log.proof(entry.leaf_index);
  if (proof === undefined) throw oversightErrors.notIntegratedYet({ entryId });
  return { vkey: log.vkey, header: entry.header, proof, openings: openingsOf(entry) };
}

import { parseVkey, TlogError, verifyTlogProof } from '@clairevoie/tlog';
import { canonical, commitmentOf, readHeader, sha256 } from '../ledger/index.ts';
import { oversightErrors } from './oversight-errors.ts';
import type { Opening, RevealFile } from './reveal-file.ts';

/** Verifier keys that the reader knows from elsewhere, C2SP vkey texts. A log of the file that none of them names is said not to be known. */
export interface RevealTrust {
  readonly vkeys: readonly string[];
}

/** What a revealed group says, once it held. */
export interface CheckedReveal {
  readonly origin: string;
  readonly leafIndex: number;
  readonly act: string;
  readonly day: string;
  readonly demo: boolean;
  readonly group: string;
  /** The group itself, as the journal committed to it. */
  readonly content: unknown;
  readonly recipient: string;
  readonly recipientName: string;
  readonly reference: string;
  readonly reason: string;
  /** The act that revealed it, and the day of it. */
  readonly revealedBy: string;
  readonly revealedOn: string;
  /** Origins whose key came from the file itself: for them it shows that the file agrees with itself, not whose log it is. */
  readonly unknownLogs: readonly string[];
}

const revealingActs = ['oversight/reveal-group', 'oversight/perform-reveal'];

/**
 * Checks a revealed group with no database, no network and no trust in whoever hands it over: form, commitment, place in a signed
 * log; and that the entry of the reveal, in its own log, is about this leaf, this group and this party. Error: `oversight/reveal-broken`.
 */
export async function checkReveal(text: string, trust: RevealTrust): Promise<CheckedReveal> {
  const file = parseFile(text);
  const shown = await checkEntry(file.entry, trust);
  checkOpening(shown.header, file.entry.group, file.entry.opening);
  const reveal = await checkEntry(file.reveal, trust);
  checkOpening(reveal.header, 'request', file.reveal.openings.request);
  checkOpening(reveal.header, 'facts', file.reveal.openings.facts);
  const facts = objectIn(file.reveal.openings.facts);
  const { type } = objectIn(file.reveal.openings.request);
  const commitment = shown.header.groups[file.entry.group];
  if (typeof type !== 'string' || !revealingActs.includes(type) || reveal.header.verdict !== 'allowed')
    throw broken('the entry of the reveal is no reveal that was allowed');
  if (facts.leafHash !== shown.leafHash || facts.group !== file.entry.group || facts.commitment !== commitment)
    throw broken('the entry of the reveal is about another entry or another group');
  if (shown.header.demo !== file.demo || reveal.header.demo !== file.demo)
    throw broken('it mixes a demonstration with a real world');
  return {
    origin: shown.origin,
    leafIndex: shown.leafIndex,
    act: shown.header.act,
    day: shown.header.day,
    demo: file.demo,
    group: file.entry.group,
    content: JSON.parse(file.entry.opening.content),
    recipient: String(facts.recipient),
    recipientName: String(facts.recipientName),
    reference: String(facts.reference),
    reason: String(facts.reason),
    revealedBy: type,
    revealedOn: reveal.header.day,
    unknownLogs: [...new Set([shown, reveal].filter(({ isKnown }) => !isKnown).map(({ origin }) => origin))],
  };
}

const broken = (reason: string) => oversightErrors.revealBroken({ reason });

async function checkEntry({ log, header, proof }: RevealFile['reveal'] | RevealFile['entry'], { vkeys }: RevealTrust) {
  const read = readHeader(header);
  if (read.header === undefined) throw broken(read.problem);
  const hash = sha256(Buffer.concat([Buffer.of(0), Buffer.from(header, 'utf8')]));
  try {
    const own = parseVkey(log);
    const known = vkeys.map((vkey) => parseVkey(vkey)).filter(({ name }) => name === own.name);
    // A key of this name that is known counts, and never the file's own word beside it.
    const logKeys = known.length > 0 ? known : [own];
    const held = await verifyTlogProof(proof, { leafHash: hash, logKeys, origin: own.name });
    return {
      header: read.header,
      origin: own.name,
      leafIndex: held.index,
      leafHash: hash.toString('base64'),
      isKnown: known.length > 0,
    };
  } catch (error) {
    if (error instanceof TlogError) throw broken(error.message);
    throw error;
  }
}

function checkOpening(
  header: { readonly groups: Readonly<Record<string, string>> },
  group: string,
  opening: Opening,
): void {
  const salt = Buffer.from(opening.salt, 'base64');
  if (salt.length !== 32 || salt.toString('base64') !== opening.salt)
    throw broken(`the salt of the group "${group}" is not 32 bytes in base64`);
  if (header.groups[group] !== commitmentOf(salt, opening.content))
    throw broken(`the group "${group}" is not what the header committed to`);
  if (canonical(JSON.parse(opening.content)) !== opening.content)
    throw broken(`the group "${group}" is not in canonical form`);
}

function objectIn({ content }: Opening): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(content);
  if (typeof value !== 'object' || value === null) throw broken('an opened group is no object');
  return { ...value };
}

function parseFile(text: string): RevealFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken('it is not JSON');
  }
  if (!isFile(value)) throw broken('it does not have the form of a revealed group');
  // One spelling only: nothing can be hidden between the bytes that are checked.
  if (`${canonical(value)}\n` !== text) throw broken('it is not in canonical form (RFC 8785)');
  return value;
}

const has = (value: unknown, names: readonly string[]): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === [...names].sort().join();
const isOpening = (value: unknown): boolean =>
  has(value, ['salt', 'content']) && typeof value.salt === 'string' && typeof value.content === 'string';
const areTexts = (value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean =>
  names.every((name) => typeof value[name] === 'string');

function isFile(value: unknown): value is RevealFile {
  if (!has(value, ['kind', 'v', 'demo', 'entry', 'reveal'])) return false;
  const { kind, v, demo, entry, reveal } = value;
  if (kind !== 'clairevoie-reveal' || v !== 1 || typeof demo !== 'boolean') return false;
  if (!has(entry, ['log', 'header', 'proof', 'group', 'opening']) || !isOpening(entry.opening)) return false;
  if (!has(reveal, ['log', 'header', 'proof', 'openings']) || !has(reveal.openings, ['request', 'facts'])) return false;
  const texts = ['log', 'header', 'proof'];
  return (
    areTexts(entry, [...texts, 'group']) &&
    areTexts(reveal, texts) &&
    isOpening(reveal.openings.request) &&
    isOpening(reveal.openings.facts)
  );
}

import {
  EMPTY_EDGE,
  growTree,
  hashLeaf,
  openCheckpoint,
  parseVkey,
  rootOfEdge,
  toBase64,
  verifyTlogProof,
} from '@clairevoie/tlog';
import { canonical, commitmentOf, type LogReader, type Queryable, readHeader } from '../ledger/index.ts';
import { openingsOf } from './journal-store.ts';
import { oversightErrors } from './oversight-errors.ts';
import { listAnchorEntries, listSealedHeaders } from './sealed-entry-store.ts';

/** Keys that the reader trusts, C2SP vkey texts; learnt elsewhere than from the file. */
export interface SealedLogTrust {
  readonly sealedVkey: string;
  readonly publicVkey: string;
}

/** What held of a sealed log. */
export interface CheckedSealedLog {
  readonly origin: string;
  readonly entries: number;
  /** Days on which the public log committed to a state that this log extends. */
  readonly anchoredDays: readonly string[];
}

/**
 * A sealed log as one file that verifies alone, NDJSON in canonical form: its signed checkpoint, every header, and for each day
 * the public entry that committed to its state, with the opening of that commitment and its proof in the public log.
 */
export async function sealedLogFile(
  db: Queryable,
  of: { readonly sealed: LogReader; readonly open: LogReader; readonly demo: boolean },
): Promise<string> {
  const { sealed, open, demo } = of;
  const checkpoint = await sealed.checkpoint();
  const size = checkpoint === undefined ? 0 : Number(checkpoint.split('\n')[1]);
  const lines: object[] = [
    {
      kind: 'clairevoie-sealed-log',
      v: 1,
      demo,
      log: sealed.vkey,
      publicLog: open.vkey,
      checkpoint: checkpoint ?? null,
    },
  ];
  for (const header of await listSealedHeaders(db, sealed.name, size)) lines.push({ kind: 'header', header });
  for (const anchor of await listAnchorEntries(db, sealed.name)) {
    const proof = anchor.leaf_index === null ? undefined : await open.proof(anchor.leaf_index);
    const { facts } = openingsOf(anchor);
    // An anchor that no public checkpoint covers yet, or whose body is gone, proves nothing.
    if (proof === undefined || facts === undefined) continue;
    lines.push({ kind: 'anchor', day: anchor.day, header: anchor.header, facts, proof });
  }
  return lines.map((line) => `${canonical(line)}\n`).join('');
}

type Line = Readonly<Record<string, unknown>>;

/**
 * Checks the file of a sealed log with no database and no trust in whoever hands it over: the headers give the signed root, follow
 * the published form, and every day's public commitment is to a beginning of this very log. Error: `oversight/sealed-log-broken`.
 */
export async function checkSealedLog(file: string, trust: SealedLogTrust): Promise<CheckedSealedLog> {
  const lines = file.split('\n');
  if (lines.pop() !== '') throw oversightErrors.sealedLogBroken({ line: lines.length + 1, reason: 'it is cut off' });
  const [first, ...rest] = lines.map(parseLine);
  if (first?.kind !== 'clairevoie-sealed-log' || (first.checkpoint !== null && typeof first.checkpoint !== 'string'))
    throw oversightErrors.sealedLogBroken({ line: 1, reason: 'it is no sealed log' });
  const { origin, size, rootHash } = await headOf(first.checkpoint, trust.sealedVkey);
  const roots = [toBase64(rootOfEdge(EMPTY_EDGE))];
  const anchors: { readonly line: number; readonly at: Line }[] = [];
  let edge = EMPTY_EDGE;
  for (const [place, at] of rest.entries()) {
    const line = place + 2;
    if (at.kind === 'anchor') anchors.push({ line, at });
    else if (at.kind === 'header' && typeof at.header === 'string' && anchors.length === 0) {
      const { problem } = readHeader(at.header);
      if (problem !== undefined) throw oversightErrors.sealedLogBroken({ line, reason: problem });
      edge = growTree(edge, [hashLeaf(Buffer.from(at.header, 'utf8'))]).edge;
      roots.push(toBase64(rootOfEdge(edge)));
    } else throw oversightErrors.sealedLogBroken({ line, reason: 'it is neither a header nor an anchor' });
  }
  if (edge.size !== size || roots[size] !== rootHash)
    throw oversightErrors.sealedLogBroken({ line: 1, reason: 'the headers do not give the signed root' });
  const anchoredDays: string[] = [];
  for (const { line, at } of anchors) anchoredDays.push(await checkAnchor(at, { line, roots, trust }));
  return { origin, entries: size, anchoredDays };
}

async function headOf(note: string | null, vkey: string): Promise<{ origin: string; size: number; rootHash: string }> {
  const key = parseVkey(vkey);
  if (note === null) return { origin: key.name, size: 0, rootHash: toBase64(rootOfEdge(EMPTY_EDGE)) };
  const { checkpoint } = await openCheckpoint(note, { logKeys: [key], origin: key.name }).catch((error: unknown) => {
    throw oversightErrors.sealedLogBroken({ line: 1, reason: String(error) });
  });
  return { origin: checkpoint.origin, size: checkpoint.size, rootHash: toBase64(checkpoint.rootHash) };
}

function parseLine(line: string, place: number): Line {
  try {
    const value: unknown = JSON.parse(line);
    // One spelling only: nothing can be hidden between the bytes that are checked.
    if (typeof value === 'object' && value !== null && canonical(value) === line) return value as Line;
  } catch {
    // Said below, with the line.
  }
  throw oversightErrors.sealedLogBroken({ line: place + 1, reason: 'it is no canonical JSON object' });
}

/** The public log committed, on that day, to a state that this log begins with. */
async function checkAnchor(
  at: Line,
  { line, roots, trust }: { readonly line: number; readonly roots: readonly string[]; readonly trust: SealedLogTrust },
): Promise<string> {
  const refuse = (reason: string): never => {
    throw oversightErrors.sealedLogBroken({ line, reason });
  };
  const { header, facts, proof, day } = at;
  if (typeof header !== 'string' || typeof proof !== 'string' || typeof day !== 'string' || !isOpening(facts))
    return refuse('the anchor is incomplete');
  const read = readHeader(header);
  if (read.header === undefined) return refuse(read.problem);
  if (read.header.act !== 'oversight/publish-sealed-checkpoint') return refuse('the public entry is no anchor');
  if (commitmentOf(Buffer.from(facts.salt, 'base64'), facts.content) !== read.header.groups.facts)
    return refuse('the facts are not what the public entry committed to');
  const leafHash = hashLeaf(Buffer.from(header, 'utf8'));
  await verifyTlogProof(proof, { leafHash, logKeys: [parseVkey(trust.publicVkey)] }).catch((error: unknown) =>
    refuse(String(error)),
  );
  const { head }: { readonly head?: { readonly note?: string | null } } = JSON.parse(facts.content);
  const anchored = await headOf(head?.note ?? null, trust.sealedVkey);
  if (roots[anchored.size] !== anchored.rootHash)
    return refuse('the log does not begin with the state to which the public log committed: it was rewritten or cut');
  return day;
}

function isOpening(value: unknown): value is { readonly salt: string; readonly content: string } {
  if (typeof value !== 'object' || value === null || !('salt' in value) || !('content' in value)) return false;
  return typeof value.salt === 'string' && typeof value.content === 'string';
}

import { parseVkey, TlogError, verifyTlogProof } from '@clairevoie/tlog';
import { canonical, commitmentOf, readHeader, sha256 } from '../ledger/index.ts';
import { oversightErrors } from './oversight-errors.ts';

/** Keys that the reader trusts, C2SP vkey texts; learnt elsewhere than from the file. */
export interface ExportTrust {
  readonly publicVkey: string;
  readonly sealedVkey: string;
}

/** What held: how many entries, and how many of them a checkpoint of the public log covered when the file was made. */
export interface CheckedExport {
  readonly entries: number;
  readonly proved: number;
  readonly contentSha256: string;
}

interface Proved {
  readonly header: string;
  readonly proof: string | null;
  readonly openings: Readonly<Record<string, { readonly salt: string; readonly content: string }>>;
}

/**
 * Checks an exported file with no database and no trust in whoever hands it over: every opening fits the commitment of its
 * header, every header stands in the public log, and the file's own bytes stand in a signed entry of the sealed stream.
 * Error: `oversight/export-broken`, with the line.
 */
export async function checkExport(file: string, trust: ExportTrust): Promise<CheckedExport> {
  const lines = file.split('\n');
  if (lines.pop() !== '' || lines.length < 3) throw oversightErrors.exportBroken({ line: 1, reason: 'it is cut off' });
  const parsed = lines.map((line, place) => parseLine(line, place + 1));
  const [first] = parsed;
  const seal = parsed.at(-1);
  if (first?.kind !== 'clairevoie-export') throw oversightErrors.exportBroken({ line: 1, reason: 'it is no export' });
  if (seal?.kind !== 'seal') throw oversightErrors.exportBroken({ line: lines.length, reason: 'the seal is missing' });
  let proved = 0;
  for (const [place, entry] of parsed.slice(1, -1).entries()) {
    const line = place + 2;
    if (!isEntry(entry)) throw oversightErrors.exportBroken({ line, reason: 'it is no entry' });
    if (entry.proof !== null) proved += 1;
    await checkEntry(entry, trust.publicVkey, line);
  }
  const { request } = seal;
  if (!isOpening(request) || typeof seal.proof !== 'string' || Object.keys(seal).length !== 5)
    throw oversightErrors.exportBroken({ line: lines.length, reason: 'the seal is incomplete' });
  if (seal.vkey !== trust.sealedVkey)
    throw oversightErrors.exportBroken({ line: lines.length, reason: 'the seal names another key' });
  const sealed = { header: String(seal.header), proof: seal.proof, openings: { request } };
  await checkEntry(sealed, trust.sealedVkey, lines.length);
  const contentSha256 = sha256(file.slice(0, file.length - (lines.at(-1)?.length ?? 0) - 1)).toString('hex');
  const said: { readonly type?: unknown; readonly payload?: { readonly contentSha256?: unknown } } = JSON.parse(
    request.content,
  );
  if (said.type !== 'oversight/export' || said.payload?.contentSha256 !== contentSha256)
    throw oversightErrors.exportBroken({ line: lines.length, reason: 'the sealed digest is that of other bytes' });
  return { entries: parsed.length - 2, proved, contentSha256 };
}

function isOpening(value: unknown): value is Proved['openings'][string] {
  if (typeof value !== 'object' || value === null || !('salt' in value) || !('content' in value)) return false;
  return typeof value.salt === 'string' && typeof value.content === 'string';
}

function isEntry(value: object): value is Proved {
  if (!('kind' in value) || !('header' in value) || !('proof' in value) || !('openings' in value)) return false;
  const { kind, header, proof, openings } = value;
  if (kind !== 'entry' || typeof header !== 'string' || (proof !== null && typeof proof !== 'string')) return false;
  return typeof openings === 'object' && openings !== null && Object.values(openings).every(isOpening);
}

function parseLine(line: string, at: number): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    // One spelling only: nothing can be hidden between the bytes that are checked.
    if (typeof value === 'object' && value !== null && canonical(value) === line)
      return value as Readonly<Record<string, unknown>>;
  } catch {
    // Said below, with the line.
  }
  throw oversightErrors.exportBroken({ line: at, reason: 'it is no canonical JSON object' });
}

async function checkEntry({ header, proof, openings }: Proved, vkey: string, line: number): Promise<void> {
  const read = readHeader(header);
  if (read.header === undefined) throw oversightErrors.exportBroken({ line, reason: read.problem });
  for (const [group, opening] of Object.entries(openings)) {
    const commitment = commitmentOf(Buffer.from(opening.salt, 'base64'), opening.content);
    if (read.header.groups[group] !== commitment)
      throw oversightErrors.exportBroken({ line, reason: `the group ${group} is not what the header commits to` });
  }
  if (proof === null) return;
  const leafHash = sha256(Buffer.concat([Buffer.of(0), Buffer.from(header, 'utf8')]));
  try {
    await verifyTlogProof(proof, { leafHash, logKeys: [parseVkey(vkey)] });
  } catch (error) {
    if (error instanceof TlogError) throw oversightErrors.exportBroken({ line, reason: error.message });
    throw error;
  }
}

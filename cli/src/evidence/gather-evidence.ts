import {
  type Acknowledgement,
  acknowledgementDueAt,
  bundlePath,
  contradictionEvidence,
  decodeBundle,
  type Evidence,
  type EvidenceKept,
  equalBytes,
  type FetchBytes,
  formatAcknowledgement,
  formatTlogProof,
  type Hash,
  type HashReader,
  makeInclusionProof,
  openCheckpoint,
  parseVkey,
  readTileHashes,
  TILE_WIDTH,
  TlogError,
  tilePath,
  tileReader,
  tileWidthAt,
  toBase64,
} from '@clairevoie/tlog';
import { DayAhead } from '../verify/log-rules.ts';
import { type PinnedPolicy, QuorumMissing, QuorumStale } from '../verify/pinned-policy.ts';
import { PromiseBroken } from '../verify/promises.ts';
import { PUBLISHED_RULES } from './broken-rule.ts';

/** What a check had before it when it failed. */
export interface CaughtCheck {
  readonly error: unknown;
  /** The log's verifier key; of a log that rotated its own each, one a line. */
  readonly vkey: string;
  /** The checkpoint that was shown. */
  readonly note: string;
  readonly fetchBytes: FetchBytes;
  readonly kept: EvidenceKept;
  /** What was asked of the log: an earlier checkpoint, a policy, promises. */
  readonly request: {
    readonly since?: string;
    readonly policy?: PinnedPolicy;
    readonly promises?: readonly Acknowledgement[];
  };
}

/**
 * Makes the evidence of what a check found, with what it needs fetched again from the same server. Undefined when what
 * was found leaves nothing that others could check (a server that does not answer, tiles that nobody signed).
 */
export async function gatherEvidence(caught: CaughtCheck): Promise<Evidence | undefined> {
  const { error, vkey, note, kept } = caught;
  const { since } = caught.request;
  const policy = caught.request.policy?.policy.text;
  if (error instanceof PromiseBroken) return brokenPromise(caught, error);
  if (error instanceof QuorumMissing)
    return policy === undefined ? undefined : { kind: 'no-quorum', vkey, exhibits: { checkpoint: note, policy }, kept };
  if (error instanceof QuorumStale && policy !== undefined) {
    const exhibits = { checkpoint: note, policy, limitSeconds: String(error.limitSeconds) };
    return { kind: 'stale', vkey, exhibits, kept };
  }
  if (!(error instanceof TlogError)) return undefined;
  switch (error.code) {
    case 'tlog/log-forked':
    case 'tlog/log-shrank':
      return since === undefined
        ? undefined
        : contradictionEvidence({ vkey, older: since, newer: note, kept, readNewer: (await treeOf(caught)).read });
    case 'tlog/signature-invalid':
      return policy === undefined
        ? undefined
        : { kind: 'false-signature', vkey, exhibits: { checkpoint: note, policy }, kept };
    case 'tlog/leaf-refused':
      return error.cause instanceof DayAhead
        ? observed(caught, error.code, error.facts)
        : brokenRule(caught, Number(error.facts.index));
    case 'tlog/bundle-mismatch':
      return otherEntry(caught, Number(error.facts.index));
    case 'tlog/tile-mismatch':
    case 'tlog/root-mismatch':
    case 'tlog/malformed-bundle':
    case 'tlog/malformed-tile':
      return observed(caught, error.code, error.facts);
    default:
      return undefined;
  }
}

const options = () => ({ signal: AbortSignal.timeout(60_000), maxBytes: 20_000_000 });

async function treeOf({ vkey, note, fetchBytes }: CaughtCheck) {
  const { checkpoint } = await openCheckpoint(note, { logKeys: vkey.split('\n').map(parseVkey) });
  const { size } = checkpoint;
  return { checkpoint, read: tileReader({ size, readTile: (tile) => fetchBytes(tilePath(tile), options()) }) };
}

/** What nobody signed: beside the checkpoint it stands as the keeper's word. */
function observed({ vkey, note, kept }: CaughtCheck, check: string, detail: object): Evidence {
  const exhibits = { check, checkpoint: note, detail: JSON.stringify(detail) };
  return { kind: 'observation', vkey, exhibits, kept };
}

/** An entry as it is served. */
async function servedEntry(fetchBytes: FetchBytes, size: number, index: number): Promise<Uint8Array> {
  const at = Math.floor(index / TILE_WIDTH);
  const bundle = { index: at, width: tileWidthAt(size, 0, at) };
  const entry = decodeBundle(await fetchBytes(bundlePath(bundle), options()), bundle.width)[index % TILE_WIDTH];
  if (entry === undefined) throw new TypeError(`the bundle of entry ${index} does not hold it`);
  return entry;
}

async function proofOf(
  { note }: CaughtCheck,
  { size, index, read }: { size: number; index: number; read: HashReader },
) {
  return formatTlogProof({ index, proof: await makeInclusionProof(index, size, read), checkpoint: note });
}

/** The leaf that the signed tree has, its proof, and the entry that was served in its place. */
async function otherEntry(caught: CaughtCheck, index: number): Promise<Evidence> {
  const { vkey, kept, fetchBytes } = caught;
  const { checkpoint, read } = await treeOf(caught);
  const { size } = checkpoint;
  const entry = await servedEntry(fetchBytes, size, index);
  const [leaf] = await read([{ level: 0, index }]);
  if (leaf === undefined) throw new TypeError(`there is no leaf ${index}`);
  const exhibits = {
    proof: await proofOf(caught, { size, index, read }),
    leafHash: toBase64(leaf),
    entry: toBase64(entry),
  };
  return { kind: 'other-entry', vkey, exhibits, kept };
}

/** The refused entry with its neighbour before it and the first of the log: rules look back no further. */
async function brokenRule(caught: CaughtCheck, refused: number): Promise<Evidence> {
  const { vkey, kept, fetchBytes } = caught;
  const { checkpoint, read } = await treeOf(caught);
  const { size } = checkpoint;
  const entries: Uint8Array[] = [];
  const proofs: string[] = [];
  for (const index of new Set([0, Math.max(0, refused - 1), refused])) {
    entries.push(await servedEntry(fetchBytes, size, index));
    proofs.push(await proofOf(caught, { size, index, read }));
  }
  const exhibits = { rule: PUBLISHED_RULES, entries: entries.map(toBase64), proofs };
  return { kind: 'broken-rule', vkey, exhibits, kept };
}

/** A policy file that was refused because somebody counts twice in it; its own log line says about which log. */
export function refusedPolicy(text: string, error: unknown, kept: EvidenceKept): Evidence | undefined {
  const vkey = /^log (\S+)/m.exec(text)?.[1];
  if (vkey === undefined || !(error instanceof TlogError) || error.code !== 'tlog/malformed-policy') return undefined;
  if (!String(error.facts.because).includes('twice')) return undefined;
  return { kind: 'double-witness', vkey, exhibits: { policy: text }, kept };
}

/** The first broken promise, all leaves of the log, and a later act in it that dates the checkpoint after the term. */
async function brokenPromise(caught: CaughtCheck, { leafHashes }: PromiseBroken): Promise<Evidence | undefined> {
  const { vkey, note, kept, fetchBytes } = caught;
  const { promises = [] } = caught.request;
  const broken = promises.find(({ leafHash }) => leafHashes.includes(toBase64(leafHash)));
  if (broken === undefined) return undefined;
  const { size } = (await treeOf(caught)).checkpoint;
  const leaves: Hash[] = [];
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const tile = { level: 0, index, width: tileWidthAt(size, 0, index) };
    leaves.push(...readTileHashes(tile, await fetchBytes(tilePath(tile), options())));
  }
  const dueAt = acknowledgementDueAt(broken);
  const later = promises.find(({ at, leafHash }) => at > dueAt && leaves.some((leaf) => equalBytes(leaf, leafHash)));
  if (later === undefined) {
    const acknowledgement: unknown = JSON.parse(formatAcknowledgement(broken));
    return observed(caught, 'verify/promise-broken', { acknowledgement, leaves: leaves.map(toBase64) });
  }
  const exhibits = {
    acknowledgement: formatAcknowledgement(broken),
    later: formatAcknowledgement(later),
    checkpoint: note,
    leaves: leaves.map(toBase64),
  };
  return { kind: 'broken-promise', vkey, exhibits, kept };
}

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
import { type PinnedPolicy, QuorumMissing, QuorumStale } from '../verify/pinned-policy.ts';
import { PromiseBroken } from '../verify/promises.ts';
import { PUBLISHED_RULES } from './broken-rule.ts';

/** What a check had before it when it failed. */
export interface CaughtCheck {
  readonly error: unknown;
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
      return brokenRule(caught, Number(error.facts.index));
    default:
      return undefined;
  }
}

const options = () => ({ signal: AbortSignal.timeout(60_000), maxBytes: 20_000_000 });

async function treeOf({ vkey, note, fetchBytes }: CaughtCheck) {
  const { checkpoint } = await openCheckpoint(note, { logKeys: [parseVkey(vkey)] });
  const { size } = checkpoint;
  return { checkpoint, read: tileReader({ size, readTile: (tile) => fetchBytes(tilePath(tile), options()) }) };
}

/** The refused entry with its neighbour before it and the first of the log: rules look back no further. */
async function brokenRule(caught: CaughtCheck, refused: number): Promise<Evidence> {
  const { vkey, note, kept, fetchBytes } = caught;
  const { checkpoint, read } = await treeOf(caught);
  const { size } = checkpoint;
  const indexes = [...new Set([0, Math.max(0, refused - 1), refused])];
  const entries: Uint8Array[] = [];
  const proofs: string[] = [];
  for (const index of indexes) {
    const bundle = {
      index: Math.floor(index / TILE_WIDTH),
      width: tileWidthAt(size, 0, Math.floor(index / TILE_WIDTH)),
    };
    const bytes = await fetchBytes(bundlePath(bundle), options());
    const entry = decodeBundle(bytes, bundle.width)[index % TILE_WIDTH];
    if (entry === undefined) throw new TypeError(`the bundle of entry ${index} does not hold it`);
    entries.push(entry);
    proofs.push(formatTlogProof({ index, proof: await makeInclusionProof(index, size, read), checkpoint: note }));
  }
  const exhibits = { rule: PUBLISHED_RULES, entries: entries.map(toBase64), proofs };
  return { kind: 'broken-rule', vkey, exhibits, kept };
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
  if (later === undefined)
    return {
      kind: 'observation',
      vkey,
      exhibits: {
        check: 'verify/promise-broken',
        checkpoint: note,
        detail: JSON.stringify({
          acknowledgement: JSON.parse(formatAcknowledgement(broken)),
          leaves: leaves.map(toBase64),
        }),
      },
      kept,
    };
  const exhibits = {
    acknowledgement: formatAcknowledgement(broken),
    later: formatAcknowledgement(later),
    checkpoint: note,
    leaves: leaves.map(toBase64),
  };
  return { kind: 'broken-promise', vkey, exhibits, kept };
}

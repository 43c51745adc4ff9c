import {
  encodeBundle,
  formatTlogProof,
  makeInclusionProof,
  parseTilePath,
  parseWitnessPolicy,
  TILE_WIDTH,
  TlogError,
  type WitnessPolicy,
} from '@clairevoie/tlog';
import type { Queryable } from './act.ts';
import { ledgerErrors } from './ledger-errors.ts';
import { listRotations, type PublishedRotation } from './log-key-store.ts';
import { findCheckpoint, findHeaders, findPublicWidth, storedTileReader, tileOfWidth } from './log-store.ts';
import { findCosigned, listPolicies, type StoredPolicy } from './witness-store.ts';

/** The newest checkpoint that a quorum of witnesses has cosigned. */
export interface QuorumCheckpoint {
  readonly size: number;
  /** The signed note with its cosignatures. */
  readonly note: string;
  /** POSIX seconds since when a quorum has seen this tree; undefined when its cosignatures state no time that counts. */
  readonly quorumAt: number | undefined;
  /** Hash of the policy whose quorum it bears. */
  readonly policyHash: string;
}

/** A witness policy of the log. */
export interface LogPolicy extends StoredPolicy {
  readonly policy: WitnessPolicy;
}

/** Reads one log as strangers see it. */
export interface LogReader {
  readonly name: string;
  readonly origin: string;
  /** The log's public key, C2SP vkey text. */
  readonly vkey: string;
  /** The newest checkpoint with a quorum; without any, the newest that the log signed; undefined before the first. */
  checkpoint(): Promise<string | undefined>;
  /** The newest checkpoint that the log signed, cosigned or not. */
  signed(): Promise<{ readonly size: number; readonly note: string } | undefined>;
  /** The newest checkpoint with a quorum under the log's policy; undefined before the first. */
  cosigned(): Promise<QuorumCheckpoint | undefined>;
  /** The statements of the log's keys after its first, oldest first, each with what shows that it is in the public log. */
  rotations(): Promise<readonly PublishedRotation[]>;
  /** The witness policy that governs, and the one that waits for the quorum of that one. */
  policies(): Promise<{ readonly governing: LogPolicy | undefined; readonly pending: LogPolicy | undefined }>;
  /**
   * A hash tile or an entry bundle by its C2SP path; undefined when the latest checkpoint does not cover it. Throws
   * `ledger/bundle-not-yet-public` while a bundle of the public log holds a look or a search that is too young.
   */
  tile(path: string): Promise<Uint8Array | undefined>;
  /** The tlog-proof of an entry, once a checkpoint covers it: one with a quorum when there is one that does. */
  proof(leafIndex: number): Promise<string | undefined>;
  /** The tlog-proof of an entry in a checkpoint with a quorum; undefined until one covers it. */
  cosignedProof(leafIndex: number): Promise<string | undefined>;
}

/** Opens a reader over the stored log. */
export function openLogReader(options: {
  readonly db: Queryable;
  readonly name: string;
  readonly origin: string;
  readonly vkey: string;
  /** Legal time, ISO instant, for a log of which some bundles wait; absent: all are shown at once. */
  readonly delayedBy?: () => Promise<string>;
}): LogReader {
  const { db, name, origin, delayedBy } = options;
  const refuseTooYoung = async (bundle: number, width: number): Promise<void> => {
    if (delayedBy === undefined) return;
    const at = await delayedBy();
    const { width: publicEntries, publicAt } = await findPublicWidth(db, {
      bundle,
      lastLeaf: bundle * TILE_WIDTH + width - 1,
      at,
    });
    if (width <= publicEntries) return;
    const seconds = Math.ceil(Temporal.Instant.from(at).until(publicAt).total('seconds'));
    throw ledgerErrors.bundleNotYetPublic({ publicEntries, retryAfterSeconds: Math.max(1, seconds) });
  };
  const proofIn = async (leafIndex: number, checkpoint: { size: number; note: string }): Promise<string> => {
    const proof = await makeInclusionProof(leafIndex, checkpoint.size, storedTileReader(db, name, checkpoint.size));
    return formatTlogProof({ index: leafIndex, proof, checkpoint: checkpoint.note });
  };
  const cosignedProof = async (leafIndex: number): Promise<string | undefined> => {
    const cosigned = await findCosigned(db, name);
    return cosigned === undefined || cosigned.size <= leafIndex ? undefined : proofIn(leafIndex, cosigned);
  };
  const policies = async () => {
    const all = await listPolicies(db, { log: name, origin });
    const governing = all.findLast(({ sinceSize }) => sinceSize !== null);
    const last = all.at(-1);
    const pending = last !== undefined && last.number > (governing?.number ?? 0) ? last : undefined;
    return { governing: governing && read(governing), pending: pending && read(pending) };
  };
  return {
    name,
    origin,
    vkey: options.vkey,
    checkpoint: async () => ((await findCosigned(db, name)) ?? (await findCheckpoint(db, name)))?.note,
    signed: async () => {
      const found = await findCheckpoint(db, name);
      return found && { size: found.size, note: found.note };
    },
    cosigned: async () => {
      const found = await findCosigned(db, name);
      if (found === undefined) return undefined;
      const all = await listPolicies(db, { log: name, origin });
      const { size, note, quorumAt, policyNumber } = found;
      const policyHash = all.find(({ number }) => number === policyNumber)?.hash ?? '';
      return { size, note, quorumAt: quorumAt ?? undefined, policyHash };
    },
    policies,
    rotations: () => listRotations(db, name),
    tile: async (path) => {
      const asked = parsePath(path);
      if (asked.kind === 'tile') return tileOfWidth(db, name, asked);
      const size = (await findCheckpoint(db, name))?.size ?? 0;
      if (asked.index * TILE_WIDTH + asked.width > size) return undefined;
      await refuseTooYoung(asked.index, asked.width);
      const headers = await findHeaders(db, name, asked.index * TILE_WIDTH, asked.width);
      return encodeBundle(headers.map((header) => Buffer.from(header, 'utf8')));
    },
    proof: async (leafIndex) => {
      const cosigned = await cosignedProof(leafIndex);
      if (cosigned !== undefined) return cosigned;
      const checkpoint = await findCheckpoint(db, name, leafIndex + 1);
      return checkpoint === undefined ? undefined : proofIn(leafIndex, checkpoint);
    },
    cosignedProof,
  };
}

/** The act took it only after it was read: it reads. */
function read(stored: StoredPolicy): LogPolicy {
  return { ...stored, policy: parseWitnessPolicy(stored.text) };
}

function parsePath(path: string): ReturnType<typeof parseTilePath> {
  try {
    return parseTilePath(path);
  } catch (error) {
    if (error instanceof TlogError) throw ledgerErrors.badTilePath();
    throw error;
  }
}

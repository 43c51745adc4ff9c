import { headerSchemaHash } from '@clairevoie/server/ledger';
import { type Acknowledgement, hashLeaf, openCheckpoint, parseVkey, type TreeHead, verifyLog } from '@clairevoie/tlog';
import { findLogPlace, type LogPlace } from './fetch-log.ts';
import { isDemoOrigin, openLogRules, type SeenEntries } from './log-rules.ts';
import { openPromiseCheck, type PromisesKept } from './promises.ts';

/** What to verify and on which trust. */
export interface VerifyRequest {
  /** Address of the server or of one log, or a folder that `clairevoie export log` wrote. */
  readonly url: string;
  /** The log's verifier key, known from elsewhere; absent: asked of the server itself, which proves little. */
  readonly vkey?: string;
  /** A signed checkpoint kept from before: the log must extend it. */
  readonly since?: string;
  /** Promises (acknowledgements, receipts) that the log must have kept. */
  readonly promises?: readonly Acknowledgement[];
}

/** What was checked and held, and what this check cannot see. */
export interface VerifyReport {
  readonly ok: true;
  readonly log: string;
  readonly origin: string;
  readonly demo: boolean;
  readonly vkey: string;
  readonly isKeyFromServer: boolean;
  readonly size: number;
  readonly rootHash: string;
  readonly tilesChecked: number;
  readonly bundlesChecked: number;
  readonly entriesChecked: number;
  readonly entries: SeenEntries;
  readonly headerSchema: string;
  readonly extendsSize: number | null;
  readonly promises: PromisesKept | null;
  readonly witnesses: number;
  /** The signed checkpoint; keep it and give it as `since` next time. */
  readonly checkpoint: string;
  readonly cannotSee: readonly string[];
}

/**
 * Verifies a running server's log from outside. Throws `TlogError` when a promise of the log is broken, and
 * `PromiseBroken` when an acknowledged entry is missing after its term.
 */
export async function verifyServer(request: VerifyRequest): Promise<VerifyReport> {
  const log = await findLogPlace(request.url);
  const { fetchBytes } = log;
  const vkey = request.vkey?.trim() ?? (await fetchVkey(log));
  const origin = parseVkey(vkey).name;
  const rules = openLogRules(origin);
  const promises = await openPromiseCheck(request.promises ?? [], vkey, Temporal.Now.instant());
  const previous = request.since === undefined ? undefined : await treeHeadOf(request.since, vkey);
  const report = await verifyLog({
    fetchBytes,
    vkey,
    ...(previous === undefined ? {} : { previous }),
    checkLeaf: async (index, entry) => {
      await rules.checkLeaf(index, entry);
      promises.see(hashLeaf(entry));
    },
  });
  const kept = promises.result();
  if (kept.broken.length > 0) throw new PromiseBroken(kept.broken);
  const isKeyFromServer = request.vkey === undefined;
  return {
    ok: true,
    log: log.where,
    origin,
    demo: isDemoOrigin(origin),
    vkey,
    isKeyFromServer,
    size: report.size,
    rootHash: report.rootHash,
    tilesChecked: report.tilesChecked,
    bundlesChecked: report.bundlesChecked,
    entriesChecked: report.entriesChecked,
    entries: rules.seen(),
    headerSchema: headerSchemaHash,
    extendsSize: report.extendsSize ?? null,
    promises: request.promises === undefined ? null : kept,
    witnesses: report.opened.witnessSignatures.length,
    checkpoint: Buffer.from(report.note).toString('utf8'),
    cannotSee: blindSpots({ isKeyFromServer, hasSince: previous !== undefined }),
  };
}

/** An entry that the log acknowledged is not in it, after its term: with the signed promise this is evidence. */
export class PromiseBroken extends Error {
  readonly leafHashes: readonly string[];

  constructor(leafHashes: readonly string[]) {
    super(
      `The log promised ${leafHashes.length} entries that it does not have. Keep the promises and this checkpoint: ${leafHashes.slice(0, 5).join(', ')}`,
    );
    this.name = 'PromiseBroken';
    this.leafHashes = leafHashes;
  }
}

/** The tree that a kept checkpoint states, once its signature has been checked. */
export async function treeHeadOf(note: string, vkey: string): Promise<TreeHead> {
  const { checkpoint } = await openCheckpoint(note, { logKeys: [parseVkey(vkey)] });
  return { size: checkpoint.size, rootHash: checkpoint.rootHash };
}

/** The server could not be reached, or gave no key. */
export class ServerUnavailable extends Error {}

/** The key that a log gives for itself: it shows that the log agrees with itself, no more. */
export async function fetchVkey(log: LogPlace): Promise<string> {
  try {
    const bytes = await log.fetchBytes('vkey', { signal: AbortSignal.timeout(30_000), maxBytes: 4_096 });
    return Buffer.from(bytes).toString('utf8').trim();
  } catch (cause) {
    throw new ServerUnavailable(`No log answers at ${log.where}: is the server running, and is the address right?`, {
      cause,
    });
  }
}

function blindSpots(known: { readonly isKeyFromServer: boolean; readonly hasSince: boolean }): readonly string[] {
  return [
    ...(known.isKeyFromServer
      ? [
          'THE KEY CAME FROM THE SERVER ITSELF: this shows that the log agrees with itself, not whose log it is. Get the verifier key elsewhere and give it with --vkey-file.',
        ]
      : []),
    ...(known.hasSince
      ? []
      : [
          'Without --since nothing is compared with an earlier visit: the holder of the log key could have rewritten history. Keep the checkpoint (--keep FILE) and compare next time.',
        ]),
    'No outside witness has cosigned this log yet: the operator could show others another log.',
    'Acts done outside Clairevoie are not in this log, and private bodies are seen as commitments only.',
    'The sealed log of the Control Organ is opened by the Control Organ alone.',
  ];
}

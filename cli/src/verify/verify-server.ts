import { headerSchemaHash } from '@clairevoie/server/ledger';
import {
  type Acknowledgement,
  type CosignedCheckpoint,
  checkEvidence,
  type Evidence,
  type FetchBytes,
  formatVkey,
  hashLeaf,
  openCheckpoint,
  openCosigned,
  parseVkey,
  TlogError,
  type TreeHead,
  verifyLog,
  withLogKeys,
} from '@clairevoie/tlog';
import { brokenRule } from '../evidence/broken-rule.ts';
import { gatherEvidence } from '../evidence/gather-evidence.ts';
import { blindSpots } from './blind-spots.ts';
import { countErasures, type SeenErasures } from './erasures.ts';
import { findLogPlace, type LogPlace } from './fetch-log.ts';
import { followPublishedKeys } from './followed-keys.ts';
import { isDemoOrigin, openLogRules, type SeenEntries } from './log-rules.ts';
import { demandFresh, demandQuorum, type PinnedPolicy, type PolicyChange } from './pinned-policy.ts';
import { openPromiseCheck, PromiseBroken, type PromisesKept } from './promises.ts';
import { readFurther } from './read-further.ts';

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
  /** The witness policy that the verifier holds: its quorum must have cosigned. Its log keys serve when no `vkey` is given. */
  readonly policy?: PinnedPolicy;
  /** The newest quorum may be so old, in seconds; needs a policy. */
  readonly maxAgeSeconds?: number;
  /** Told the evidence of what was found, before it is thrown: a file that others can check without us. */
  readonly keepEvidence?: (evidence: Evidence) => Promise<void>;
}

/** What the verifier's own policy says of the checkpoint. */
export interface WitnessedReport {
  readonly policyHash: string;
  readonly isPinned: boolean;
  /** The policy's witnesses that cosigned, with their times (POSIX seconds). */
  readonly cosigned: CosignedCheckpoint['cosigned'];
  /** Since when the quorum has seen this tree, POSIX seconds; null when the cosignatures state no time. */
  readonly quorumAt: number | null;
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
  /** Entries whose place in the tree was checked and whose header is not public yet: looks and searches of the last hours. */
  readonly hashOnly: number;
  readonly entries: SeenEntries;
  readonly erasures: SeenErasures;
  readonly headerSchema: string;
  readonly extendsSize: number | null;
  readonly promises: PromisesKept | null;
  /** How many keys of the given policy cosigned. */
  readonly witnesses: number;
  /** What the given policy found; null without one. */
  readonly witnessed: WitnessedReport | null;
  /** The signed checkpoint; keep it and give it as `since` next time. */
  readonly checkpoint: string;
  readonly cannotSee: ReturnType<typeof blindSpots>;
}

/**
 * Verifies a running server's log from outside. Throws `TlogError` when a promise of the log is broken, and
 * `PromiseBroken` when an acknowledged entry is missing after its term.
 */
export async function verifyServer(request: VerifyRequest): Promise<VerifyReport> {
  const log = await findLogPlace(request.url);
  let shown: Uint8Array | undefined;
  const fetchBytes: FetchBytes = async (path, options) => {
    const bytes = await log.fetchBytes(path, options);
    if (path === 'checkpoint') shown = bytes;
    return bytes;
  };
  try {
    return await verifyPlace({ ...log, fetchBytes }, request);
  } catch (error) {
    const vkey = request.vkey?.trim() ?? firstVkeyOf(request.policy);
    if (request.keepEvidence === undefined || shown === undefined || vkey === undefined) throw error;
    const kept = { by: 'verify', at: new Date().toISOString(), from: log.where };
    const note = Buffer.from(shown).toString('utf8');
    // What was found is said whatever becomes of the file: a liar who stops answering must not silence it.
    const further = await followPublishedKeys(log, vkey).catch(() => undefined);
    const keys = [vkey, ...(further?.furtherVkeys ?? [])].join('\n');
    const caught = { error, vkey: keys, note, fetchBytes: log.fetchBytes, kept, request };
    const evidence = await gatherEvidence(caught).catch(() => undefined);
    if (evidence !== undefined && (await holds(evidence))) await request.keepEvidence(evidence);
    throw error;
  }
}

/** What would not convince a stranger is not kept: the server may have answered otherwise the second time. */
async function holds(evidence: Evidence): Promise<boolean> {
  try {
    await checkEvidence(evidence, { brokenRule });
    return true;
  } catch {
    return false;
  }
}

function firstVkeyOf(pinned: PinnedPolicy | undefined): string | undefined {
  const [first] = pinned?.policy.logs ?? [];
  return first && formatVkey(first.key);
}

async function verifyPlace(log: LogPlace, request: VerifyRequest): Promise<VerifyReport> {
  const { fetchBytes } = log;
  const vkey = request.vkey?.trim() ?? (await vkeyOfPolicy(log, request.policy)) ?? (await fetchVkey(log));
  const origin = parseVkey(vkey).name;
  const rules = openLogRules(origin);
  const erasures = countErasures();
  const chain = await followPublishedKeys(log, vkey);
  const vkeys = [vkey, ...chain.furtherVkeys];
  const promises = await openPromiseCheck(request.promises ?? [], vkeys, Temporal.Now.instant());
  const previous = request.since === undefined ? undefined : await treeHeadOf(request.since, vkeys);
  const changes: PolicyChange[] = [];
  const report = await verifyLog({
    fetchBytes,
    vkey,
    furtherVkeys: chain.furtherVkeys,
    ...(previous === undefined ? {} : { previous }),
    // Not async: a promise for each of millions of entries would be most of the work.
    checkLeaf: (index, entry) => {
      const header = rules.read(index, entry);
      const { act, verdict, day } = header;
      erasures.see(header);
      if (act === 'ledger/change-witness-policy' && verdict === 'allowed') changes.push({ index, day });
      chain.checkLeaf(index, entry);
      if (promises.isWaiting()) promises.see(hashLeaf(entry));
    },
    checkHashOnly: (index, leafHash) => {
      rules.checkHashOnly(index, leafHash);
      promises.see(leafHash);
    },
  });
  chain.finish(report.opened.logSignatures.map(({ key }) => formatVkey(key)));
  if (promises.result().broken.length > 0) {
    const further = openLogRules(origin);
    const verified = { size: report.size, rootHash: report.opened.checkpoint.rootHash };
    await readFurther(
      log,
      { vkeys, verified },
      (index, entry) => {
        promises.see(hashLeaf(entry));
        return further.checkLeaf(index, entry);
      },
      (index, leafHash) => {
        further.checkHashOnly(index, leafHash);
        promises.see(leafHash);
      },
    );
  }
  const kept = promises.result();
  if (kept.broken.length > 0) throw new PromiseBroken(kept.broken);
  const found =
    request.policy === undefined
      ? undefined
      : await demandQuorum(report.note, followedPolicy(request.policy, vkeys), changes);
  if (found !== undefined && request.maxAgeSeconds !== undefined) demandFresh(found, request.maxAgeSeconds);
  const isKeyFromServer = request.vkey === undefined && (request.policy?.policy.logs.length ?? 0) === 0;
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
    hashOnly: report.hashOnly,
    entries: rules.seen(),
    erasures: erasures.seen(),
    headerSchema: headerSchemaHash,
    extendsSize: report.extendsSize ?? null,
    promises: request.promises === undefined ? null : kept,
    witnesses: found?.cosigned.length ?? 0,
    witnessed: witnessedReport(found, request.policy),
    checkpoint: Buffer.from(report.note).toString('utf8'),
    cannotSee: blindSpots({
      isKeyFromServer,
      hasSince: previous !== undefined,
      demo: isDemoOrigin(origin),
      policy: request.policy,
      hashOnly: report.hashOnly,
    }),
  };
}

/** The tree that a kept checkpoint states, once its signature has been checked. */
export async function treeHeadOf(note: string, vkey: string | readonly string[]): Promise<TreeHead> {
  const { checkpoint } = await openCheckpoint(note, { logKeys: [vkey].flat().map(parseVkey) });
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

/** The key of the policy's log that signed what is served; undefined without a policy that names logs. */
async function vkeyOfPolicy(log: LogPlace, pinned: PinnedPolicy | undefined): Promise<string | undefined> {
  if (pinned === undefined || pinned.policy.logs.length === 0) return undefined;
  const note = await log
    .fetchBytes('checkpoint', { signal: AbortSignal.timeout(30_000), maxBytes: 1_000_000 })
    .catch((cause: unknown) => {
      throw new ServerUnavailable(`No log answers at ${log.where}: is the server running, and is the address right?`, {
        cause,
      });
    });
  try {
    const [signed] = (await openCosigned(note, pinned.policy)).opened.logSignatures;
    return signed && formatVkey(signed.key);
  } catch (error) {
    // The policy may be older than the log's key: its own key is the one to follow from.
    const origin = Buffer.from(note).toString('utf8').split('\n', 1)[0];
    const own = pinned.policy.logs.find(({ key }) => key.name === origin);
    if (!(error instanceof TlogError && error.code === 'tlog/signature-missing') || own === undefined) throw error;
    return formatVkey(own.key);
  }
}

/** The policy with the keys that follow one of its own; a key from elsewhere adds nothing to it. */
function followedPolicy(pinned: PinnedPolicy, [first = '', ...further]: readonly string[]): PinnedPolicy {
  const isOwn = pinned.policy.logs.some(({ key }) => formatVkey(key) === first);
  return isOwn ? { ...pinned, policy: withLogKeys(pinned.policy, further.map(parseVkey)) } : pinned;
}

function witnessedReport(
  found: CosignedCheckpoint | undefined,
  pinned: PinnedPolicy | undefined,
): WitnessedReport | null {
  if (found === undefined || pinned === undefined) return null;
  const { cosigned, quorumAt = null } = found;
  return { policyHash: pinned.hash, isPinned: pinned.isPinned, cosigned, quorumAt };
}

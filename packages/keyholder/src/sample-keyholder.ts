import { createHash, type KeyObject, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  formatTlogProof,
  formatVkey,
  generateSkey,
  hashLeaf,
  makeInclusionProof,
  type NoteSigner,
  noteSigner,
  parseSkey,
  policyHash,
  readerOverLeaves,
  rootOfHashes,
  type SignatureType,
  signCheckpoint,
  toBase64,
} from '@clairevoie/tlog';
import { generateHpkeKey, hpkePublicKey, hpkeRawPublic } from './hpke.ts';
import { initKeyholder } from './init-keyholder.ts';
import { type RunningKeyholder, type RunRequest, runKeyholder } from './run-keyholder.ts';
import { sealShare } from './share.ts';
import type { RevealedEntry, RevealedGroup, SealedShare } from './unwrap-request.ts';

/** The moment at which every sample begins, POSIX seconds: 10:00 UTC on 30-11-2026. */
export const NOW = 1_796_032_800;

const isoAt = (seconds: number): string => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString();

async function sampleSigner(name: string, seed: number, type: SignatureType, now: () => number): Promise<NoteSigner> {
  return noteSigner(await parseSkey(await generateSkey(name, type, new Uint8Array(32).fill(seed))), now);
}

/** What of an opening a test may say otherwise. */
export type OpeningParts = {
  readonly act?: string;
  readonly verdict?: string;
  readonly at?: number;
  readonly realAt?: number;
  readonly day?: string;
  readonly demo?: boolean;
  readonly transport?: KeyObject;
  readonly result?: object;
};

/** Invented ids of one recording with one segment past its gate. */
export const recordingId = '01970000-0000-7000-8000-00000000000a';
export const otherRecordingId = '01970000-0000-7000-8000-00000000000b';
const segmentId = '01970000-0000-7000-8000-0000000000a1';
export const decisionId = '01970000-0000-7000-8000-00000000d000';
export const emergencyId = '01970000-0000-7000-8000-00000000e000';
const opened = { from: '2026-10-01T08:00:00Z', to: '2026-10-01T09:00:00Z' };

/** A segment of the sample recording, and what it is authenticated with. */
export const segment = {
  ...{ recordingId, segmentId, capturedFrom: '2026-10-01T08:10:00Z', capturedTo: '2026-10-01T08:20:00Z' },
  gateAt: '2026-10-31T09:10:00Z',
};

/** What an opening of the sample recording commits to in its group `result`. */
export function openingResult(transport: KeyObject, change: object = {}): object {
  const release = { act: 'vault/open-recording', transportKey: toBase64(hpkeRawPublic(transport)), decisionId };
  return { recordingId, opened, release, ...change };
}

/** What the confirmation of an emergency commits to in its group `result`. */
export function emergencyResult(openUntil: number, change: object = {}): object {
  const items = [{ recordingId, ...opened, decisionId }];
  return { emergencyId, items, openUntil: isoAt(openUntil), functions: ['operator', 'prosecutor'], ...change };
}

function committed(value: object): RevealedGroup & { readonly commitment: string } {
  const salt = randomBytes(32);
  const content = JSON.stringify(value);
  return { salt, content, commitment: createHash('sha256').update(salt).update(content).digest('base64') };
}

/** A log of invented entries with two witnesses of three, whose clock a test moves. */
export async function sampleLog(clock: { seconds: number }, { name = 'log.example/vault', seed = 7 } = {}) {
  const now = (): number => clock.seconds;
  const log = await sampleSigner(name, seed, 'ed25519', now);
  const names = ['university', 'ngo', 'organ'];
  const witnesses = await Promise.all(
    names.map((name, i) => sampleSigner(`${name}.example/w`, 20 + i, 'cosignature-ed25519', now)),
  );
  const policy = [
    `log ${formatVkey(log.key)}`,
    ...witnesses.map(({ key }, i) => `witness ${names[i]} ${formatVkey(key)}`),
    `group two-of-three 2 ${names.join(' ')}`,
    'quorum two-of-three',
    '',
  ].join('\n');
  const headers = Array.from({ length: 11 }, (_, i) => `{"v":1,"other":${i}}`);

  /** The proof of an entry in a checkpoint of now, cosigned by so many witnesses. */
  const prove = async (index: number, cosigners = 2): Promise<string> => {
    const leaves = headers.map((header) => hashLeaf(Buffer.from(header)));
    const head = { origin: log.key.name, size: leaves.length, rootHash: rootOfHashes(leaves), extensions: [] };
    const checkpoint = await signCheckpoint(head, [log, ...witnesses.slice(0, cosigners)]);
    return formatTlogProof({
      index,
      proof: await makeInclusionProof(index, leaves.length, readerOverLeaves(leaves)),
      checkpoint,
    });
  };

  const enter = (act: string, result: object, parts: OpeningParts) => {
    const at = parts.at ?? clock.seconds;
    const groups = {
      when: committed({ at: isoAt(at), entryId: recordingId, realAt: isoAt(parts.realAt ?? at) }),
      result: committed(result),
    };
    const day = Temporal.Instant.fromEpochMilliseconds(at * 1000)
      .toZonedDateTimeISO('Europe/Brussels')
      .toPlainDate();
    const header = JSON.stringify({
      ...{ act: parts.act ?? act, day: parts.day ?? day.toString(), demo: parts.demo ?? false },
      groups: { result: groups.result.commitment, when: groups.when.commitment, who: toBase64(randomBytes(32)) },
      ...{ organisation: 'fictional-zone', v: 1, verdict: parts.verdict ?? 'allowed' },
    });
    headers.push(header);
    const index = headers.length - 1;
    /** What is shown of the entry, with a proof of now. */
    return async (cosigners = 2): Promise<RevealedEntry> => {
      const shown = ({ salt, content }: RevealedGroup): RevealedGroup => ({ salt, content });
      return { header, when: shown(groups.when), result: shown(groups.result), proof: await prove(index, cosigners) };
    };
  };

  return {
    ...{ policy, policyHash: await policyHash(policy), origin: log.key.name },
    /** Enters an opening of the sample recording. */
    open: (transport: KeyObject, parts: OpeningParts = {}) =>
      enter('vault/open-recording', parts.result ?? openingResult(transport), parts),
    /** Enters the confirmation of an emergency for it. */
    confirm: (parts: OpeningParts = {}) =>
      enter('vault/confirm-emergency-opening', parts.result ?? emergencyResult(clock.seconds + 3600), parts),
  };
}

/** A keyholder in a folder of its own that follows the sample log, with a clock that the test moves. */
export async function sampleKeyholder(
  limits: Partial<Pick<RunRequest, 'perAddressMinute' | 'mostOpen' | 'answersEmergencies'>> = {},
  startsAt = NOW,
) {
  const place = await mkdtemp(join(tmpdir(), 'clv-keyholder-'));
  const folder = join(place, 'k');
  const clock = { seconds: startsAt };
  const said: string[] = [];
  const log = await sampleLog(clock);
  const { policy, policyHash: hash } = log;
  const identity = await initKeyholder({
    ...{ folder, name: 'keyholder.example/k1', policy, policyHash: hash, nowSeconds: clock.seconds },
  });
  const run = (): Promise<RunningKeyholder> =>
    runKeyholder({
      ...{ folder, host: '127.0.0.1', port: 0, nowSeconds: () => clock.seconds },
      ...{ tell: (line: string) => said.push(line), perAddressMinute: 100_000, ...limits },
    });
  const share = randomBytes(32);
  const toKeyholder = hpkePublicKey(Buffer.from(identity.sealingKey, 'base64'));
  const sealed: SealedShare = { ...segment, sealed: sealShare(toKeyholder, share, segment) };
  return {
    ...{ folder, clock, said, log, identity, run, share, sealed, toKeyholder, transport: generateHpkeKey() },
    [Symbol.asyncDispose]: () => rm(place, { recursive: true, force: true }),
  };
}

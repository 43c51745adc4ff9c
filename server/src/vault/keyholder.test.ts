import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initKeyholder, type RunningKeyholder, readOwnCounts, runKeyholder } from '@clairevoie/keyholder';
import {
  addSignatures,
  formatNote,
  formatTlogProof,
  formatVkey,
  generateSkey,
  type NoteSigner,
  noteSigner,
  parseNote,
  parseSkey,
  parseTlogProof,
  policyHash,
} from '@clairevoie/tlog';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openVaultWorld, resultOf, type VaultWorld, whyOf } from '../../../testing/src/vault/vault-world.ts';
import { type AccessWitness, logWitness } from './access-witness.ts';
import { enforcementOf } from './keyholders-shown.ts';
import type { PinnedKeyholder } from './pinned-keyholders.ts';
import { openLookContent } from './read-look.ts';
import { looks } from './registers.ts';
import { gateAddress, openUntilGate } from './seal/gate-key.ts';
import { parseUuid } from './seal/ids.ts';
import { readRecording } from './seal/open-recording.ts';
import { codeOf } from './seal/testing/zone.ts';
import { listShares } from './share-store.ts';
import { listSegments } from './vault-store.ts';

let w: VaultWorld;
let folder: string;
let pinned: PinnedKeyholder;
let running: RunningKeyholder | undefined;
let witnesses: readonly NoteSigner[];
let cosigners: number;

const nowSeconds = (): number => Math.floor(w.world.now().epochMilliseconds / 1000);

beforeAll(async () => {
  w = await openVaultWorld();
  folder = await mkdtemp(join(tmpdir(), 'clv-vault-keyholder-'));
  const names = ['university', 'ngo'];
  witnesses = await Promise.all(
    names.map(async (name) =>
      noteSigner(await parseSkey(await generateSkey(`${name}.example/w`, 'cosignature-ed25519')), nowSeconds),
    ),
  );
  const policy = [
    `log ${w.world.ledger.logs.public.vkey}`,
    ...witnesses.map(({ key }, at) => `witness ${names[at]} ${formatVkey(key)}`),
    'group both all university ngo',
    'quorum both',
    '',
  ].join('\n');
  const init = {
    folder: join(folder, 'k'),
    name: 'keyholder.example/k1',
    policy,
    policyHash: await policyHash(policy),
  };
  const { name, vkey, sealingKey } = await initKeyholder({ ...init, nowSeconds: nowSeconds() });
  await start();
  pinned = { name, url: running?.url ?? '', vkey, sealingKey };
  await w.reopen({
    keyholders: [pinned],
    witness: cosigning(),
    limits: { proofWaitMs: 5_000, keyholderWaitMs: 3_000 },
  });
});
afterAll(async () => {
  await running?.[Symbol.asyncDispose]();
  await w?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});
// Each case begins a minute later than the one before ended.
beforeEach(() => {
  cosigners = 2;
  w.world.setNow(w.world.now().add({ minutes: 1 }).toString());
});
afterEach(start);

/** Starts the keyholder where the vault looks for it; does nothing when it runs. */
async function start(): Promise<void> {
  const port = Number(new URL(pinned?.url ?? 'http://127.0.0.1:0').port);
  running ??= await runKeyholder({
    ...{ folder: join(folder, 'k'), host: '127.0.0.1', port, nowSeconds },
    tell: () => undefined,
  });
}

async function stop(): Promise<void> {
  await running?.[Symbol.asyncDispose]();
  running = undefined;
}

/** The log's own proofs, cosigned by so many witnesses at the moment they are asked for. */
function cosigning(): AccessWitness {
  const log = logWitness({ db: w.world.ledger.reads, log: w.world.ledger.logs.public, waitMs: 5_000 });
  return {
    ...log,
    awaitProof: async (...asked) => {
      const proof = parseTlogProof(await log.awaitProof(...asked));
      const note = parseNote(proof.checkpoint);
      const lines = await Promise.all(witnesses.slice(0, cosigners).map((witness) => witness.sign(note.text)));
      return formatTlogProof({ ...proof, checkpoint: formatNote(addSignatures(note, lines)) });
    },
  };
}

async function answered(): Promise<number> {
  const { counts } = await readOwnCounts(join(folder, 'k'), nowSeconds());
  return counts.reduce((sum, one) => sum + one.answered, 0);
}

async function read(lookId: string, range?: string): Promise<Buffer> {
  const asked = { lookId, actor: w.people.officer, sessionId: w.sessions.mine, isSignedIn: w.isSignedIn };
  const { body } = await openLookContent(w.vault, { ...asked, range });
  const pieces: Buffer[] = [];
  for await (const piece of body ?? []) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** A recording of now. */
async function recorded(
  cameraId?: string,
): Promise<{ readonly recordingId: string; readonly item: object; readonly bytes: Buffer }> {
  const captured = w.world.now().toString();
  const recordingId = await w.kept({
    parts: [{ from: captured, to: captured }],
    ...(cameraId === undefined ? {} : { cameraId }),
  });
  const item = { recordingId, from: captured, to: captured };
  const bytes = await read(resultOf(await w.look(recordingId), 'lookId'));
  return { recordingId, item, bytes };
}

/** A look past the gate, on a prosecutor's decision: its receipt. */
async function lookPastGate({ recordingId, item }: Pick<Awaited<ReturnType<typeof recorded>>, 'recordingId' | 'item'>) {
  w.world.setNow(
    w.world
      .now()
      .add({ hours: 24 * 32 })
      .toString(),
  );
  await w.vault.schedule.round();
  const decision = await w.perform(w.people.prosecutor, 'vault/decide-access', {
    ...{ outcome: 'granted', branch: 'judicial', covers: [item], documentDigest: 'd'.repeat(64) },
    reasons: 'Les images sont nécessaires pour établir le déroulement des faits.',
  });
  w.world.setNow(w.world.now().add({ minutes: 1 }).toString());
  const look = await w.look(recordingId, { decisionId: resultOf(decision, 'decisionId') });
  expect(whyOf(look)).toBe('allowed');
  return look;
}

/** What the page of a look says of it. */
async function enforcedBy(look: Awaited<ReturnType<VaultWorld['look']>>): Promise<string | undefined> {
  const row = await w.vault.read.get(looks, { id: resultOf(look, 'lookId') });
  return row === undefined ? undefined : (await enforcementOf(w.world.ledger.reads, row))?.by;
}

const gatesOf = (receipt: { readonly gates: readonly { readonly id: string }[] }) => receipt.gates.map(({ id }) => id);

describe('a recording whose key a keyholder shares', () => {
  it('opens within its gate without the keyholder, which is not asked', async () => {
    const before = await answered();
    await stop();
    const { bytes } = await recorded();
    expect(bytes.length).toBeGreaterThan(1000);
    await start();
    expect(await answered()).toBe(before);
  });

  it('opens past it with the share that the keyholder gives for this very access, counted once for all its ranges', async () => {
    const before = await answered();
    const recording = await recorded();
    const look = await lookPastGate(recording);
    expect(gatesOf(look)).toContain('vault-keyholder');
    expect(await enforcedBy(look)).toBe('keyholder');
    expect(look.result).toMatchObject({ isPastGate: true, release: { act: 'vault/open-recording' } });
    const lookId = resultOf(look, 'lookId');
    expect(await read(lookId)).toEqual(recording.bytes);
    expect(await read(lookId, 'bytes=10-19')).toEqual(recording.bytes.subarray(10, 20));
    expect(await answered()).toBe(before + 1);
    const { rows } = await w.world.ledger.reads.query('select keyholder from vault.key_release where look_id = $1', [
      lookId,
    ]);
    expect(rows).toEqual([{ keyholder: 'keyholder.example/k1' }]);
  });

  it('shows nothing past it while the keyholder is away, and opens when it is back', async () => {
    const recording = await recorded();
    const lookId = resultOf(await lookPastGate(recording), 'lookId');
    await stop();
    await expect(read(lookId)).rejects.toMatchObject({ code: 'vault/keyholder-unavailable' });
    const { rows } = await w.world.ledger.reads.query(
      'select start_byte, end_byte from vault.sent_range where look_id = $1',
      [lookId],
    );
    expect(rows).toEqual([{ start_byte: 0, end_byte: 0 }]);
    await start();
    expect(await read(lookId)).toEqual(recording.bytes);
  });

  it('shows nothing past it when the keyholder misses the quorum of its own policy, whatever the server takes for enough', async () => {
    const recording = await recorded();
    const lookId = resultOf(await lookPastGate(recording), 'lookId');
    cosigners = 1;
    await expect(read(lookId)).rejects.toMatchObject({
      code: 'vault/keyholder-refused',
      facts: { because: 'keyholder/quorum-missing' },
    });
    cosigners = 2;
    expect(await read(lookId)).toEqual(recording.bytes);
  });

  it('opens for nobody with the whole disk and database of the host once its gate is over', async () => {
    const { recordingId, item } = await recorded();
    const segments = await listSegments(w.world.ledger.reads, recordingId);
    const [segment] = segments;
    if (segment === undefined) throw new Error('nothing was sealed');
    // Yesterday's backup of the database, with the host's copy of the share in it. Key stores are in no backup.
    const row = (await listShares(w.world.ledger.reads, [segment.segmentId])).get(segment.segmentId);
    if (row?.gateWrapped == null) throw new Error('the host has no copy before the gate');
    const address = gateAddress(parseUuid(w.ids.zone), Temporal.Instant.from(row.gateAt));
    expect((await openUntilGate(w.vault.keyStore, address, row.gateWrapped, segment)).length).toBe(32);
    await lookPastGate({ recordingId, item });
    expect(await codeOf(openUntilGate(w.vault.keyStore, address, row.gateWrapped, segment))).toBe(
      'vault/expiry-key-destroyed',
    );
    const today = (await listShares(w.world.ledger.reads, [segment.segmentId])).get(segment.segmentId);
    expect(today?.gateWrapped).toBeNull();
    const open = (rows: typeof segments) =>
      codeOf(
        (async () => {
          for await (const piece of readRecording(w.vault.place, rows, { start: 0, end: 10 }, async () => undefined))
            throw new Error(`${piece.length} bytes came out`);
        })(),
      );
    expect(await open(segments)).toBe('vault/share-missing');
    // Who marks the segment as whole, or guesses the share, gets a key that does not open.
    expect(await open([{ ...segment, isSplit: false }])).toBe('vault/wrapped-key-refused');
    const guessed = { ...w.vault.place, shareOf: async () => Buffer.alloc(32) };
    const read = readRecording(guessed, segments, { start: 0, end: 10 }, async () => undefined);
    expect(await codeOf(read.next())).toBe('vault/sealed-wrong-key');
  });

  it('leaves no share behind when it has come to its term', async () => {
    const { recordingId } = await recorded(await w.placeCamera('street', { configuredRetention: 'P35D' }));
    const [segment] = await listSegments(w.world.ledger.reads, recordingId);
    if (segment === undefined) throw new Error('nothing was sealed');
    expect((await listShares(w.world.ledger.reads, [segment.segmentId])).size).toBe(1);
    w.world.setNow(
      w.world
        .now()
        .add({ hours: 24 * 36 })
        .toString(),
    );
    await w.vault.schedule.round();
    expect(await listSegments(w.world.ledger.reads, recordingId)).toEqual([]);
    expect((await listShares(w.world.ledger.reads, [segment.segmentId])).size).toBe(0);
  });

  it('stays readable under a hold past its term, with the keyholder, while no share is written anew', async () => {
    const cameraId = await w.placeCamera('street', { configuredRetention: 'P2M' });
    const recording = await recorded(cameraId);
    const before = await sharesOf(recording.recordingId);
    w.world.setNow(
      w.world
        .now()
        .add({ hours: 24 * 40 })
        .toString(),
    );
    await w.vault.schedule.round();
    const dueOn = w.world.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 60 }).toString();
    const held = await w.perform(w.people.chief, 'vault/hold', {
      ...{ recordingId: recording.recordingId, dueOn, ground: 'Plainte en cours', reference: 'FIC-H' },
    });
    expect(whyOf(held)).toBe('allowed');
    await w.vault.schedule.round();
    const look = await lookPastGate(recording);
    expect(await sharesOf(recording.recordingId)).toEqual(before);
    expect(await read(resultOf(look, 'lookId'))).toEqual(recording.bytes);
  });
});

it('has answered no look that the journal did not allow past the gate, and counted each once', async () => {
  const { rows } = await w.world.ledger.reads.query<{ verdict: string; is_past_gate: boolean }>(
    `select e.verdict, l.is_past_gate from vault.key_release k join vault.look l on l.id = k.look_id join ledger.entry e on e.id = l.entry_id`,
  );
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.every(({ verdict, is_past_gate }) => verdict === 'allowed' && is_past_gate)).toBe(true);
  expect(await answered()).toBe(rows.length);
});

async function sharesOf(recordingId: string) {
  const segments = await listSegments(w.world.ledger.reads, recordingId);
  const shares = await listShares(
    w.world.ledger.reads,
    segments.map(({ segmentId }) => segmentId),
  );
  return [...shares.values()].map(({ sealed }) => sealed);
}

describe('a recording of a server without a keyholder', () => {
  it('opens past its gate, and says that this is enforced by software only', async () => {
    await w.reopen({ witness: cosigning(), keyholders: [] });
    const recording = await recorded();
    const look = await lookPastGate(recording);
    expect(gatesOf(look)).toContain('vault-enforced-by-software-only');
    expect(look.result).not.toHaveProperty('release');
    expect(await enforcedBy(look)).toBe('software-only');
    expect(await read(resultOf(look, 'lookId'))).toEqual(recording.bytes);
    const said = look.gates.find(({ id }) => id === 'vault-enforced-by-software-only')?.because;
    expect(said?.en).toContain('Enforced by software only');
  });
});

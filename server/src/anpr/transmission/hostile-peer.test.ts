import { randomBytes, randomUUID } from 'node:crypto';
import { hashLeaf, rootOfHashes } from '@clairevoie/tlog';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTransmissionWorld, type TransmissionWorld } from '../../../../testing/src/anpr/transmission-world.ts';
import { whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { type Actor, compareRegisters } from '../../ledger/index.ts';
import { checkReadRoots } from '../reads/check-roots.ts';
import { canonicalRead, type StoredRead } from '../reads/stored-read.ts';
import { askReadChange } from './ask-read-change.ts';
import {
  digestOfChange,
  firstHead,
  headAfter,
  type Message,
  pastTerm,
  type RangeMessage,
  rootOfMessages,
  type SentChange,
} from './range-message.ts';
import { takeRange } from './take-range.ts';

let w: TransmissionWorld;
let minister: Actor;
/** A stream of a local database elsewhere, into the national one here: what a test says of it is what its server says. */
let peer: { localId: string; range: number; seq: number; head: string };

beforeAll(async () => {
  w = await openTransmissionWorld();
  const nationalId = await w.national();
  minister = await w.reads.world.person(
    'minister-interior',
    await w.reads.world.organisation('ministry', 'ministere-essai'),
  );
  const localId = randomUUID();
  const key = Buffer.alloc(32, 5).toString('base64url');
  const link = { localDatabaseId: localId, nationalDatabaseId: nationalId, part: 'national' };
  const linked = await w.reads.world.perform(minister, 'anpr/link-databases', {
    ...link,
    peer: { name: 'zone', signKey: key, sealKey: key },
  });
  expect(whyOf(linked)).toBe('allowed');
  peer = { localId, range: 0, seq: 0, head: firstHead };
}, 60_000);
afterAll(() => w[Symbol.asyncDispose]());

const camera = 7;
const cameraId = randomUUID();
const owner = () => w.reads.world.database.pool('clv_owner');
const readOf = (plate: string, ms: number): StoredRead => ({
  ...{ recordedMs: ms, plate, country: 'BE', asRead: null, confidence: null, vehicle: null },
});
const leafOf = (read: StoredRead) => hashLeaf(new TextEncoder().encode(canonicalRead(read, camera)));
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
type Body = Message extends infer M ? (M extends Message ? Omit<M, 'seq'> : never) : never;

/** Hands over the range that follows, or says that it follows another; false when it was not taken. */
async function hand(bodies: readonly Body[], previous = peer.head): Promise<boolean> {
  const [range, firstSeq] = [peer.range + 1, peer.seq + 1];
  const root = rootOfMessages(firstSeq, bodies);
  const message: RangeMessage = {
    ...{ is: 'range', direction: 'up', databaseId: peer.localId, range, firstSeq, previous, root },
    head: headAfter(previous, root),
    messages: bodies.map((body, place) => ({ ...body, seq: firstSeq + place }) as Message),
  };
  const { ledger } = w.reads.world;
  const receipt = await takeRange(
    { gate: ledger.gate, db: ledger.reads, writer: w.reads.writer, legalNow: () => ledger.legalNow() },
    message,
  );
  if (receipt.range !== range) return false;
  peer = { ...peer, range, seq: firstSeq + bodies.length - 1, head: receipt.head };
  return true;
}

/** A batch of one read with this plate, whose tree has the leaf of another one; `sent` says which travels. */
function batch(truth: StoredRead, sent: StoredRead, of: { kind?: 'again'; batchId?: string; leaf?: string } = {}) {
  const batchId = of.batchId ?? randomUUID();
  const isSame = truth.plate === sent.plate;
  const leaves: [number, string][] = isSame && of.leaf === undefined ? [] : [[0, of.leaf ?? base64(leafOf(truth))]];
  const ms = sent.recordedMs;
  return {
    ...{ kind: of.kind ?? ('batch' as const), subject: of.kind === 'again' ? randomUUID() : batchId, reads: 1 },
    root: base64(
      of.leaf === undefined ? rootOfHashes([leafOf(truth)]) : rootOfHashes([Buffer.from(of.leaf, 'base64')]),
    ),
    batch: {
      ...{ batchId, camera, cameraId, fromMs: ms, toMs: ms, receivedAt: new Date(ms).toISOString(), late: 0 },
      content: [[ms, sent.plate, 'BE', null, null, null] as [number, string, string, null, null, null]],
      ...{ leaves, sealed: [] },
    },
  };
}

function correction(batchId: string, plate: string, ms: number, subject: string = randomUUID()): Body {
  const said: Omit<SentChange, 'batchId'> = {
    ...{ place: 0, how: 'correct', plate, country: 'BE', recordedMs: ms, salt: randomBytes(16).toString('base64') },
  };
  return { kind: 'change', subject, reads: 0, root: digestOfChange(said), change: { batchId, ...said } };
}

const recently = () => w.reads.world.now().subtract({ minutes: 3 }).epochMilliseconds;
const seen = async (like: string) =>
  (await w.rows<{ plate: string }>('select plate from anpr.visible_read where plate like $1', [like])).map(
    ({ plate }) => plate,
  );
const differing = async () => (await checkReadRoots({ owner: owner() })).differing.length;

test('a read that travels under the leaf of another is seen by nobody; what a correction in both journals says is', async () => {
  const ms = recently();
  const sent = batch(readOf('1TRUE01', ms), readOf('1FRAMED', ms));
  expect([await hand([sent]), await seen('1FRAMED'), await differing()]).toEqual([true, [], 0]);
  // The commitment of the sender's journal brings it out, as that says it, whatever travelled.
  expect(await hand([correction(sent.batch.batchId, '1FIXED1', ms)])).toBe(true);
  expect([await seen('1F%'), await differing()]).toEqual([['1FIXED1'], 0]);
  // Sent once more with another plate under the same leaf it is put right before anybody sees it.
  const again = batch(readOf('1TRUE01', ms), readOf('1FRAMED', ms), { kind: 'again', batchId: sent.batch.batchId });
  expect([await hand([again]), await seen('1F%'), await differing()]).toEqual([true, ['1FIXED1'], 0]);
});

test('an owner of the database who gives a transmitted read a leaf and another plate is found', async () => {
  const ms = recently();
  const truth = readOf('1OWNR01', ms);
  const sent = batch(truth, truth);
  expect([await hand([sent]), await seen('1OWNR01'), await differing()]).toEqual([true, ['1OWNR01'], 0]);
  const { rows } = await owner().query<{ id: string; number: number }>(
    `select b.id, b.number from anpr.plate_read r join anpr.read_batch b on b.number = r.batch where r.plate = '1OWNR01'`,
  );
  for (const number of [0, rows[0]?.number])
    await owner().query('insert into anpr.withheld_leaf values ($1, 0, $2, false, now(), $3)', [
      rows[0]?.id,
      Buffer.from(leafOf(truth)),
      number,
    ]);
  expect(await differing()).toBe(0);
  await owner().query(`update anpr.plate_read set plate = '1OWNR99' where plate = '1OWNR01'`);
  expect(await differing()).toBe(1);
  await owner().query(`delete from anpr.plate_read where plate = '1OWNR99'`);
  await owner().query('update anpr.withheld_leaf set is_gone = true where batch_id = $1', [rows[0]?.id]);
  expect(await differing()).toBe(1);
  await owner().query(
    `insert into anpr.plate_read (recorded_at, batch, place, camera, plate, country) select from_at, number, 0, camera, '1OWNR01', 'BE' from anpr.read_batch where id = $1`,
    [rows[0]?.id],
  );
  expect(await differing()).toBe(0);
});

test('what a refused range said of a change does nothing, and gives way to what the taken one says', async () => {
  const ms = recently();
  const truth = readOf('1CHNG01', ms);
  const sent = batch(truth, truth);
  expect(await hand([sent])).toBe(true);
  const subject = randomUUID();
  const refused = correction(sent.batch.batchId, '1CHNG66', ms, subject);
  expect(await hand([refused], randomBytes(32).toString('base64'))).toBe(false);
  expect(await seen('1CHNG%')).toEqual(['1CHNG01']);
  expect(await hand([correction(sent.batch.batchId, '1CHNG02', ms, subject)])).toBe(true);
  expect([await seen('1CHNG%'), await differing()]).toEqual([['1CHNG02'], 0]);
  // What has its act stays, also where the owner changes it: then it is not done again, and the check sees the read.
  await owner().query(`update anpr.change_content set plate = '1CHNG66', applied_to = null where plate = '1CHNG02'`);
  await w.settle();
  expect([await seen('1CHNG%'), await differing()]).toEqual([['1CHNG02'], 1]);
  await owner().query(`update anpr.change_content set plate = '1CHNG02' where plate = '1CHNG66'`);
  await w.settle();
  expect([await seen('1CHNG%'), await differing()]).toEqual([['1CHNG02'], 0]);
});

test('a batch that came again and was refused leaves no leaf on the one that stands', async () => {
  const ms = recently();
  const truth = readOf('1LEAF01', ms);
  const sent = batch(truth, truth);
  expect(await hand([sent])).toBe(true);
  const lie = batch(truth, truth, {
    kind: 'again',
    batchId: sent.batch.batchId,
    leaf: randomBytes(32).toString('base64'),
  });
  expect(await hand([lie], randomBytes(32).toString('base64'))).toBe(false);
  expect([await seen('1LEAF%'), await differing()]).toEqual([['1LEAF01'], 0]);
  expect(await hand([correction(sent.batch.batchId, '1LEAF02', ms)])).toBe(true);
  expect([await seen('1LEAF%'), await differing()]).toEqual([['1LEAF02'], 0]);
});

test('a seal and a deletion made here hold when the batch comes again without them', async () => {
  const ms = recently();
  for (const how of ['seal', 'delete'] as const) {
    const truth = readOf(`1HOLD${how === 'seal' ? '01' : '02'}`, ms);
    const sent = batch(truth, truth);
    expect([await hand([sent]), await seen(truth.plate)]).toEqual([true, [truth.plate]]);
    const { rows } = await owner().query<{ id: string; database_id: string }>(
      'select b.id, b.database_id from anpr.plate_read r join anpr.read_batch b on b.number = r.batch where r.plate = $1',
      [truth.plate],
    );
    const asked = await askReadChange(
      { gate: w.reads.world.ledger.gate, db: w.reads.world.ledger.reads },
      {
        ...{ key: randomUUID(), actor: minister },
        payload: {
          ...{ databaseId: rows[0]?.database_id ?? '', batchId: rows[0]?.id ?? '', place: 0, how },
          reason: 'Essai (fiction).',
        },
      },
    );
    expect([whyOf(asked), await seen(truth.plate)]).toEqual(['allowed', []]);
    expect(await hand([batch(truth, truth, { kind: 'again', batchId: sent.batch.batchId })])).toBe(true);
    expect([await seen(truth.plate), await differing()]).toEqual([[], 0]);
  }
});

test('a change of which nothing is left at its sender, past the term of the read, holds up nothing and does nothing', async () => {
  const ms = recently();
  const truth = readOf('1TERM01', ms);
  const sent = batch(truth, truth);
  expect(await hand([sent])).toBe(true);
  const { batchId } = sent.batch;
  const gone: Body = {
    ...{ kind: 'change', subject: randomUUID(), reads: 0, root: randomBytes(32).toString('base64') },
    change: { batchId, place: 0, how: 'correct', ...pastTerm },
  };
  expect([await hand([gone]), await seen('1TERM01'), await differing()]).toEqual([true, ['1TERM01'], 0]);
});

test('the registers are the fold of the journal', async () => {
  expect(await compareRegisters({ query: async (text, values = []) => owner().query(text, [...values]) })).toEqual([]);
});

test('the database makes the digest of a change as the program does, whatever stands in it', async () => {
  const sign = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text));
  await fc.assert(
    fc.asyncProperty(
      fc.option(sign),
      fc.option(fc.constantFrom('BE', 'FR')),
      fc.constantFrom('correct', 'seal', 'unseal', 'delete'),
      fc.nat(9_999),
      fc.integer({ min: 946_684_800_000, max: 4_102_444_800_000 }),
      async (plate, country, how, place, recordedMs) => {
        const salt = randomBytes(16);
        const { rows } = await owner().query<{ digest: string }>(
          'select anpr.digest_of_change($1, $2, $3, $4, $5, $6) as digest',
          [place, how, salt, plate, country, new Date(recordedMs).toISOString()],
        );
        const said = { place, how, salt: salt.toString('base64'), plate, country, recordedMs } as const;
        expect(rows[0]?.digest).toBe(digestOfChange(said));
      },
    ),
    { numRuns: 200, examples: [['"\\/ é\u2028', 'BE', 'correct', 0, 946_684_800_001]] },
  );
});

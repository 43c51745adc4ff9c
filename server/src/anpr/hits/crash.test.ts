import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HitsWorld, openHitsWorld } from '../../../../testing/src/anpr/hits-world.ts';
import { logWitness } from '../../vault/index.ts';
import { openHits } from './open-hits.ts';

let w: HitsWorld;
beforeAll(async () => {
  w = await openHitsWorld();
}, 60_000);
afterAll(() => w?.[Symbol.asyncDispose]());

const marks = async (): Promise<number> => {
  const { rows } = await w.reads.world.ledger.reads.query<{ n: number }>(
    'select count(*)::int as n from anpr.correlated_batch',
  );
  return rows[0]?.n ?? 0;
};
const witness = () => logWitness({ db: w.reads.world.ledger.reads, log: w.reads.world.ledger.logs.public });
const anotherServer = () =>
  openHits({
    ledger: w.reads.world.ledger,
    lists: w.lists.inForce,
    legalNow: () => w.reads.world.ledger.legalNow(),
    witness: witness(),
    onError: (error) => {
      throw error;
    },
  });

it('a batch whose server ended between its act and its hits is matched by the next one, once', async () => {
  const list = await w.putList(['1QZC001', '1QZC002']);
  await w.pass('1-QZC-001');
  // What a sudden end leaves: the batch has its act, and neither mark nor hit. Nobody is told of it.
  w.deafen(true);
  await w.pass('1-QZC-002');
  w.deafen(false);
  expect(await w.hitsOf(list.versionId)).toHaveLength(1);
  const before = await marks();
  await using next = anotherServer();
  // The first look of a schedule is at what was left; a second finds nothing.
  expect(await next.schedule[0]?.run(w.reads.world.now().toString())).toBe(1);
  expect(await next.schedule[0]?.run(w.reads.world.now().toString())).toBe(0);
  expect(await w.hitsOf(list.versionId)).toHaveLength(2);
  expect(await marks()).toBe(before + 1);
});

it('an end between the hits and the mark raises nothing twice', async () => {
  const list = await w.putList(['1QZC003']);
  await w.pass('1-QZC-003');
  const raised = await w.hitsOf(list.versionId);
  await w.reads.world.database.pool('clv_owner').query('delete from anpr.correlated_batch');
  await using next = anotherServer();
  expect(await next.schedule[0]?.run(w.reads.world.now().toString())).toBeGreaterThan(0);
  expect(await w.hitsOf(list.versionId)).toEqual(raised);
});

it('what finds no room in memory is found again by its missing mark', async () => {
  const list = await w.putList(['1QZC004']);
  w.deafen(true);
  await using narrow = openHits({
    ledger: w.reads.world.ledger,
    lists: w.lists.inForce,
    legalNow: () => w.reads.world.ledger.legalNow(),
    witness: witness(),
    onError: (error) => {
      throw error;
    },
    mostWaiting: 0,
  });
  await narrow.schedule[0]?.run(w.reads.world.now().toString());
  w.listen(narrow);
  await w.pass('1-QZC-004');
  await narrow.idle();
  expect(await w.hitsOf(list.versionId)).toEqual([]);
  expect(await narrow.schedule[0]?.run(w.reads.world.now().toString())).toBe(1);
  expect(await w.hitsOf(list.versionId)).toHaveLength(1);
});

it('a batch that came while the snapshot of a new list was made is matched against it, mark or none', async () => {
  w.deafen(false);
  const now = w.reads.world.now();
  await w.putList(['1QZC099']);
  await w.pass('1-QZC-005');
  // The list began before the read came, by its act; the snapshot that knows it comes after.
  const list = await w.putList(['1QZC005'], { startedAt: now.subtract({ seconds: 5 }).toString() });
  await w.hits.idle();
  expect(await w.hitsOf(list.versionId)).toHaveLength(1);
});

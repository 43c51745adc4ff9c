import { randomUUID } from 'node:crypto';
import { decide, readFacts } from '@clairevoie/law';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSearchWorld, type SearchWorld } from '../../../../testing/src/anpr/search-world.ts';
import type { Actor } from '../../ledger/index.ts';
import { searchPictures } from './search-pictures.ts';
import { runAndCount } from './show-reads.ts';

let s: SearchWorld;
beforeAll(async () => {
  s = await openSearchWorld();
  await s.takeIn(1, [
    { at: s.ago({ days: 1 }), plate: '1QZZ001' },
    { at: s.ago({ days: 2 }), plate: '1QZZ002' },
    { at: s.ago({ days: 45 }), plate: '1QZZ001' },
  ]);
}, 60_000);
afterAll(() => s?.[Symbol.asyncDispose]());

async function findFor(groundId: string, plate: string, actor: Actor, nth = 0) {
  const { gate, reads } = s.w.world.ledger;
  const { rows } = await reads.query<{
    batch: number;
    place: number;
    batch_id: string;
    database_id: string;
    organisation_id: string;
    recorded_at: string;
  }>('select * from anpr.visible_read where plate = $1 order by recorded_at desc', [plate]);
  const row = rows[nth];
  if (row === undefined) throw new Error('no such read');
  return searchPictures.find({
    groundId,
    of: {
      batch: row.batch,
      place: row.place,
      batchId: row.batch_id,
      databaseId: row.database_id,
      organisationId: row.organisation_id,
      recordedAt: row.recorded_at,
    },
    actor,
    at: s.w.world.now().toString(),
    read: gate.registers,
  });
}

it('opens pictures of the reads that a search found, to its searcher while it is open, and of no others', async () => {
  const { searcher, colleague } = s.who;
  const id = await s.granted();
  // Granted, and not run yet.
  expect(await findFor(id, '1QZZ001', searcher)).toBeUndefined();
  const { receipt } = await runAndCount(s.showing, { actor: searcher, key: randomUUID(), searchId: id });
  expect(receipt.verdict).toBe('allowed');
  const found = await findFor(id, '1QZZ001', searcher);
  expect(found).toMatchObject({ branch: 'judicial', pointSearch: { subject: expect.any(String) } });
  const facts = readFacts('run-point-search', found?.pointSearch);
  expect(decide('run-point-search', facts, s.w.world.now().toString()).outcome).toBe('allowed');
  // Another plate; one that is older than what was asked; another person; a search that nobody knows.
  expect(await findFor(id, '1QZZ002', searcher)).toBeUndefined();
  expect(await findFor(id, '1QZZ001', searcher, 1)).toBeUndefined();
  expect(await findFor(id, '1QZZ001', colleague)).toBeUndefined();
  expect(await findFor(randomUUID(), '1QZZ001', searcher)).toBeUndefined();
  await s.w.perform(searcher, 'anpr/close-search', { searchId: id, because: 'done' });
  expect(await findFor(id, '1QZZ001', searcher)).toBeUndefined();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { line, openReadsWorld, type ReadsWorld } from '../../../../testing/src/anpr/reads-world.ts';

let reads: ReadsWorld;
beforeAll(async () => {
  reads = await openReadsWorld();
  reads.world.setNow(Temporal.Now.instant().toString());
});
afterAll(() => reads[Symbol.asyncDispose]());

test('a plate or a name written as the name of a field is counted without it, in the answer and in the register', async () => {
  const camera = await reads.enrol();
  const at = reads.world.now().subtract({ seconds: 2 }).toString();
  const sent = line({ at, plate: '1-NAM-001', plate_1XYZ999: 1, _99XY99: 1, jan_peeters: 'x', driver: 'y' });
  const answer = await reads.post(camera, sent);
  expect(answer).toMatchObject({ status: 200, body: { taken: 1, dropped: { '(unnamed)': 3, driver: 1 } } });
  const owner = reads.world.database.pool('clv_owner');
  const { rows } = await owner.query<{ dropped: object }>('select dropped from anpr.read_batch where camera = $1', [
    camera.number,
  ]);
  expect(rows).toEqual([{ dropped: { '(unnamed)': 3, driver: 1 } }]);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TrialCamera } from '../../../../testing/src/anpr/reads-world.ts';
import { openTransmissionWorld, type TransmissionWorld } from '../../../../testing/src/anpr/transmission-world.ts';
import type { Actor } from '../../ledger/index.ts';
import { batchRowId } from '../reads/read-registers.ts';
import { askReadChange } from './ask-read-change.ts';
import { listReadChanges } from './change-list-store.ts';

let w: TransmissionWorld;
let camera: TrialCamera;
let nationalId: string;
let chief: Actor;
let minister: Actor;

beforeAll(async () => {
  w = await openTransmissionWorld();
  nationalId = crypto.randomUUID();
  camera = await w.localCamera({ nationalId });
  const { world } = w.reads;
  chief = await world.person('chief-of-corps', camera.organisationId);
  minister = await world.person('minister-interior', await world.organisation('ministry', 'ministere-essai'));
}, 60_000);
afterAll(() => w?.[Symbol.asyncDispose]());

const db = () => w.reads.world.ledger.reads;
const change = async (batchId: string, how: 'correct' | 'seal') => {
  const world = { gate: w.reads.world.ledger.gate, db: db() };
  const payload = {
    ...{ databaseId: camera.databaseId, batchId, place: 0, how, reason: 'Essai (fiction).' },
    ...(how === 'correct' ? { plate: '1-QZZ-899', country: 'BE' } : {}),
  };
  const receipt = await askReadChange(world, { key: crypto.randomUUID(), actor: chief, payload });
  expect(receipt.verdict).toBe('allowed');
};
const seen = async (viewer: Actor) =>
  (await listReadChanges(db(), viewer, { limit: 50 })).map(({ how, travel, database_id, place }) => [
    ...[how, travel, place],
    database_id === camera.databaseId ? 'local' : database_id === nationalId ? 'national' : database_id,
  ]);

it('says of each change who made it, and whether it waits, was sent, or arrived at the national database; never what a correction says', async () => {
  const from = w.reads.world.now().subtract({ minutes: 2 });
  const batch = batchRowId(camera.number, await w.batch(camera, { from, plates: ['1QZZ801', '1QZZ802'] }));
  await w.settle();
  await change(batch, 'correct');
  expect(await seen(chief)).toEqual([['correct', 'waits', 0, 'local']]);
  await w.settle();
  expect(await seen(chief)).toEqual([['correct', 'arrived', 0, 'local']]);
  // Beyond the link, those who answer for the national database see what came, and not the other's own line.
  expect(await seen(minister)).toEqual([['correct', 'came', 0, 'national']]);
  const rows = await listReadChanges(db(), chief, { limit: 50 });
  expect(rows[0]).toMatchObject({ made_by: chief.personId, reason: 'Essai (fiction).', range: expect.any(Number) });
  expect(JSON.stringify(rows)).not.toContain('QZZ');
  await change(batch, 'seal');
  expect((await seen(chief))[0]).toEqual(['seal', 'waits', 0, 'local']);
  expect(await listReadChanges(db(), chief, { limit: 1, before: rows[0]?.id })).toEqual([]);
});

it('shows them to the controllers, the officer of the body and the Control Organ, and to nobody of another', async () => {
  const { world } = w.reads;
  const zone = await world.organisation('local-police-zone', 'zone-voisine');
  const of = (functionKey: string, organisationId: string): Actor => ({
    ...{ personId: crypto.randomUUID(), functionKey, organisationId },
  });
  expect(await seen(of('dpo', camera.organisationId))).toHaveLength(2);
  expect(await seen(of('dpo', zone))).toEqual([]);
  expect(await seen(of('chief-of-corps', zone))).toEqual([]);
  // Both ministers created the national database; the local one is none of theirs.
  expect(await seen(of('minister-justice', minister.organisationId))).toEqual([['correct', 'came', 0, 'national']]);
  expect((await seen(of('control-organ', zone))).length).toBeGreaterThan(2);
});

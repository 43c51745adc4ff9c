import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReadsWorld, type ReadsWorld } from '../../../testing/src/anpr/reads-world.ts';
import { generateDay } from './generate-day.ts';
import { replayReads } from './replay-reads.ts';

let reads: ReadsWorld;
let folder: string;
beforeAll(async () => {
  reads = await openReadsWorld();
  folder = await mkdtemp(join(tmpdir(), 'clv-replay-'));
});
afterAll(async () => {
  await reads[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

test('a generated day goes through the door of two cameras, faster than it happened, and every read of it is seen', {
  timeout: 60_000,
}, async () => {
  const [one, two] = [await reads.enrol(), await reads.enrol()];
  const day = generateDay({
    seed: 3,
    day: '2026-11-30',
    devices: [one.device, two.device],
    vehicles: 120,
    misreads: 0,
    confusable: new Map(),
  });
  const file = join(folder, 'day.ndjson');
  await writeFile(file, day.map((read) => `${JSON.stringify(read)}\n`).join(''));
  // The server's clock runs a day ahead of this machine's, as a demonstration's does: reads bear the server's time, and none is late.
  const ahead = (): void => reads.world.setNow(Temporal.Now.instant().add({ hours: 24 }).toString());
  ahead();
  const clock = setInterval(ahead, 5);
  const replayed = await replayReads({
    file,
    server: reads.url,
    tokens: { [one.device]: one.token, [two.device]: two.token },
    speed: 86_400 / 3,
    asRecorded: false,
  }).finally(() => clearInterval(clock));
  expect(replayed).toMatchObject({ sent: day.length, taken: day.length, late: 0, refused: {} });
  const { rows } = await reads.world.database
    .pool('clv_app')
    .query<{ n: number }>('select count(*)::int as n from anpr.visible_read');
  expect(rows[0]?.n).toBe(day.length);
});

test('reads of a device without a token are not sent, and are told', async () => {
  const file = join(folder, 'stranger.ndjson');
  await writeFile(file, `${JSON.stringify({ at: '2026-11-30T10:00:00Z', plate: '1-ABC-001', device: 'nobody' })}\n`);
  expect(await replayReads({ file, server: reads.url, tokens: {}, speed: 1_000, asRecorded: false })).toMatchObject({
    sent: 0,
    refused: { 'no-token': 1 },
  });
});

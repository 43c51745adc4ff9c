import { openCheckpoint, parseVkey } from '@clairevoie/tlog';
import { expect, it } from 'vitest';
import { GO_LOG_VKEY, GO_REQUESTS } from './go-requests.fixture.ts';
import { sampleWitness, submit } from './sample-witness.ts';

it('cosigns what a log written with the Go tools submits, in order, and nothing out of order', async () => {
  await using witness = await sampleWitness([{ vkey: GO_LOG_VKEY }]);
  await using running = await witness.run();
  const trust = { logKeys: [parseVkey(GO_LOG_VKEY)], witnessKeys: witness.keys };
  const last = GO_REQUESTS.at(-1) ?? '';
  expect((await submit(running.url, last)).status).toBe(409);
  const sizes: number[] = [];
  for (const body of GO_REQUESTS) {
    const answer = await submit(running.url, body);
    expect(answer.status).toBe(200);
    const note = body.slice(body.indexOf('\n\n') + 2);
    const { checkpoint, witnessSignatures } = await openCheckpoint(note + answer.text, trust);
    expect(witnessSignatures).toHaveLength(2);
    sizes.push(checkpoint.size);
  }
  expect(sizes).toEqual([1, 7, 7, 64, 200, 300]);
  expect((await submit(running.url, last)).text).toBe('300\n');
});

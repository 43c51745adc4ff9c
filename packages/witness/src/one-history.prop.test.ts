import { openCheckpoint, parseVkey, toBase64 } from '@clairevoie/tlog';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type History, rootOf, sampleLog, sampleWitness, submit } from './sample-witness.ts';

const log = await sampleLog();
type Keys = Awaited<ReturnType<typeof sampleWitness>>['keys'];

/** Opens what was answered with the keys of the witness; both must have signed. */
async function opened(keys: Keys, head: { size: number; history: History }, lines: string) {
  const trust = { logKeys: [parseVkey(log.vkey)], witnessKeys: keys };
  const { checkpoint, witnessSignatures } = await openCheckpoint(
    (await log.note(head.size, head.history)) + lines,
    trust,
  );
  expect(witnessSignatures).toHaveLength(2);
  return { size: checkpoint.size, root: toBase64(checkpoint.rootHash) };
}

describe('a witness never signs a second history', () => {
  it('whatever a log with many histories submits, in whatever order', { timeout: 120_000 }, async () => {
    const step = fc.record({
      old: fc.option(fc.nat(24), { nil: undefined, freq: 1 }),
      grow: fc.integer({ min: -3, max: 6 }),
      history: fc.constantFrom(0, 3, 8, 30),
    });
    let cosigned = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 25 }), async (steps) => {
        await using witness = await sampleWitness([log]);
        await using running = await witness.run();
        const signed: { readonly size: number; readonly root: string }[] = [];
        for (const { old, grow, history } of steps) {
          const latest = signed.at(-1)?.size ?? 0;
          const size = Math.max(0, latest + grow);
          const answer = await submit(running.url, await log.request(Math.min(old ?? latest, size), size, history));
          if (answer.status !== 200) {
            expect([409, 422]).toContain(answer.status);
            refused++;
            continue;
          }
          expect(size).toBeGreaterThanOrEqual(latest);
          for (const before of signed) expect(rootOf(history, before.size)).toBe(before.root);
          signed.push(await opened(witness.keys, { size, history }, answer.text));
          cosigned++;
        }
      }),
      { numRuns: 15 },
    );
    expect(Math.min(cosigned, refused)).toBeGreaterThan(20);
  });

  it('nor when eight histories are submitted at once: exactly one is cosigned', { timeout: 60_000 }, async () => {
    await using witness = await sampleWitness([log]);
    await using running = await witness.run();
    let held: readonly string[] = [];
    for (let round = 0; round < 8; round++) {
      const branches = Array.from({ length: 8 }, (_, i) => [
        ...held,
        ...Array.from({ length: 1 + (i % 3) }, (_leaf, leaf) => `round ${round}, branch ${i}, leaf ${leaf}`),
      ]);
      const before = held.length;
      const bodies = await Promise.all(branches.map((branch) => log.request(before, branch.length, branch)));
      const answers = await Promise.all(bodies.map((body) => submit(running.url, body)));
      const winners = branches.filter((_, i) => answers[i]?.status === 200);
      expect(winners).toHaveLength(1);
      held = winners[0] ?? [];
      expect(answers.filter(({ status, text }) => status === 409 && Number(text) === held.length)).toHaveLength(7);
      for (const branch of branches) {
        const again = await submit(running.url, await log.request(branch.length, branch.length, branch));
        expect(again.status === 200).toBe(branch === held);
      }
    }
  });

  it('and cosigns an honest log at random steps, every time', { timeout: 60_000 }, async () => {
    await using witness = await sampleWitness([log]);
    await using running = await witness.run();
    let size = 0;
    for (const step of fc.sample(fc.nat(90), { numRuns: 25, seed: 4 })) {
      const answer = await submit(running.url, await log.request(size, size + step));
      expect(answer.status).toBe(200);
      size += step;
      expect((await opened(witness.keys, { size, history: Infinity }, answer.text)).size).toBe(size);
    }
    expect(size).toBeGreaterThan(500);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ListsWorld, openListsWorld } from '../../../../testing/src/anpr/lists-world.ts';
import { resultOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { openLists } from './open-lists.ts';

let l: ListsWorld;
beforeAll(async () => {
  l = await openListsWorld();
}, 60_000);
afterAll(() => l?.[Symbol.asyncDispose]());

/** Generated plates of a form that no country issues: `9ZA...`. */
const generated = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `9Z${letter}${String(n).padStart(5, '0')}`);

describe('a change of a list under reading', () => {
  it('never shows half a list: every snapshot has all plates of one version and none of the other', async () => {
    const [first, second] = [generated('A', 12_000), generated('B', 12_000)];
    const { listId } = await l.running(first, { versionsADay: 24 });
    const nowMs = l.w.world.now().epochMilliseconds;
    const asked = [...first.filter((_, n) => n % 100 === 0), ...second.filter((_, n) => n % 100 === 0)];
    const reads = asked.map((plate) => ({ plate, country: 'BE', camera: l.camera }));
    const seen = new Map<string, number>();
    let isReading = true;
    const reader = (async () => {
      while (isReading) {
        const found = l.lists.inForce.snapshot().matchAll(l.databaseId, reads, nowMs + 600_000);
        const of = (from: number) => found.slice(from, from + 120).filter(({ hits }) => hits.length > 0).length;
        const shape = `${of(0)} ${of(120)}`;
        seen.set(shape, (seen.get(shape) ?? 0) + 1);
        await new Promise((resume) => setImmediate(resume));
      }
    })();
    const told: number[] = [];
    const stop = l.lists.inForce.follow(({ number }) => told.push(number));
    for (const plates of [second, first, second]) {
      const version = await l.given(listId, plates);
      const decided = { ...version, outcome: 'granted', reasons: 'Fiction.' };
      resultOf(await l.w.perform(l.officers.judicial, 'anpr/authorise-list', decided), 'versionId');
      l.w.world.setNow(l.w.world.now().add({ minutes: 1 }).toString());
      resultOf(await l.w.perform(l.officers.member, 'anpr/start-list', version), 'versionId');
      await l.lists.refresh();
    }
    isReading = false;
    await reader;
    stop();
    expect([...seen.keys()].toSorted()).toEqual(['0 120', '120 0']);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.length).toBeGreaterThanOrEqual(3);
  }, 60_000);

  it('keeps a content that somebody changed behind the register out of force, and says so', async () => {
    const { versionId } = await l.running(['9ZC00001', '9ZC00002']);
    const owner = l.w.world.database.pool('clv_owner');
    await owner.query(
      `update anpr.list_chunk set plates[1] = '9ZC99999' where content_id = (select content_id from anpr.list_version where id = $1)`,
      [versionId],
    );
    const errors: unknown[] = [];
    const { ledger } = l.w.world;
    const fresh = await openLists({
      db: ledger.reads,
      registers: ledger.gate.registers,
      onError: (error) => errors.push(error),
    });
    expect(fresh.inForce.snapshot().lists.map((list) => list.versionId)).not.toContain(versionId);
    expect(l.lists.inForce.snapshot().lists.map((list) => list.versionId)).toContain(versionId);
    expect(errors).toMatchObject([{ code: 'anpr/content-differs' }]);
    expect(String(errors[0])).not.toContain('9ZC');
  });
});

describe('while no directive is loaded', () => {
  it('no list is proposed, nothing is in force, and the port says why', async () => {
    await using bare = await openListsWorld({ isLoaded: false });
    const snapshot = bare.lists.inForce.snapshot();
    const nowMs = bare.w.world.now().epochMilliseconds;
    expect([snapshot.standing('administrative', nowMs), snapshot.standing('judicial', nowMs)]).toEqual([
      'directives-not-loaded',
      'directives-not-loaded',
    ]);
    await expect(bare.proposed()).rejects.toThrow('blocked | directives-not-loaded');
    expect(snapshot.lists).toEqual([]);
  }, 60_000);
});

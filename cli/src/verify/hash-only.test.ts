import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../../../testing/src/server.ts';
import { inventedPerson } from '../trial/trial-server.ts';
import { readPromises } from './promises.ts';
import { verifyServer } from './verify-server.ts';

/** A real clock that tests move: looks and searches wait 24 hours here, as in a real world. */
let now = Temporal.Instant.from('2026-12-01T10:20:00Z');
let opened: TestServer;

const act = (type: string, payload: object) =>
  opened.server.ledger.gate.performAsSystem({ type, key: randomUUID(), organisationId: 'clairevoie-server', payload });
const people = async (count: number): Promise<void> => {
  await Promise.all(Array.from({ length: count }, () => act('identity/register-person', inventedPerson())));
  await opened.server.ledger.integrate();
};
/** What one person of a body tries alone: an internal act, of which the header does not say that it was no look. */
const internalAct = async () => {
  const receipt = await opened.server.ledger.gate.perform({
    type: 'ledger/erase-body',
    key: randomUUID(),
    actor: { personId: randomUUID(), functionKey: 'dpo', organisationId: randomUUID() },
    payload: { entryId: randomUUID(), ground: 'a ground of twenty characters' },
  });
  expect(JSON.parse(receipt.header).act).toBe('house/internal-act');
  await opened.server.ledger.integrate();
  return receipt;
};
const bundle = (path: string) => fetch(`${opened.url}/log/public/tile/entries/${path}`);

beforeAll(async () => {
  opened = await openTestServer({
    now: () => now,
    bundleDelayHours: 24,
    seed: async () => undefined,
    scheduleEveryMs: 3_600_000,
  });
}, 120_000);
afterAll(() => opened?.[Symbol.asyncDispose]());

describe('a bundle that holds a look or a search', () => {
  it('is public at once while it holds none, and may then be kept for ever', async () => {
    await people(3);
    const answer = await bundle('000.p/4');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it('is not shown for 24 hours, to the full hour, while checkpoint and hashes are; that it is missing is never kept', async () => {
    now = Temporal.Instant.from('2026-12-01T11:30:30Z');
    await internalAct();
    await people(2);
    const answer = await bundle('000.p/7');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    // 11:30:30 and 24 hours, to the next full hour: 12:00:00. The minute of the look is not told.
    expect(answer.headers.get('retry-after')).toBe(String((24 * 60 + 29) * 60 + 30));
    const { code, facts } = (await answer.json()) as { code: string; facts: { publicEntries: number } };
    // Entries before it are too young as well: only the first, which opens the log, is shown. Its own place is not told.
    expect([code, facts.publicEntries]).toEqual(['ledger/bundle-not-yet-public', 1]);
    expect((await bundle('000.p/4')).status).toBe(404);
    expect((await bundle('000.p/1')).status).toBe(200);
    expect((await fetch(`${opened.url}/log/public/tile/0/000.p/7`)).status).toBe(200);
    const missing = await bundle('000.p/8');
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-store']);
  });

  it('is verified by its hashes alone, and `verify` says how many; a promise is seen kept all the same', async () => {
    const receipt = await internalAct();
    const promises = readPromises(JSON.stringify(receipt));
    const { vkey } = opened.server.ledger.logs.public;
    const report = await verifyServer({ url: opened.url, vkey, promises });
    expect(report).toMatchObject({ ok: true, size: 8, entriesChecked: 1, hashOnly: 7, bundlesChecked: 0 });
    expect(report.promises).toEqual({ kept: 1, notYetDue: 0, broken: [] });
    expect(report.cannotSee.map(({ en }) => en).join(' ')).toMatch(/Of 7 entries the hash alone was seen/);
  });

  it('is shown from the first full hour after 24 hours, and `verify` sees every entry then', async () => {
    now = Temporal.Instant.from('2026-12-02T11:59:59Z');
    const { facts } = (await (await bundle('000.p/8')).json()) as { facts: { publicEntries: number } };
    // Those of 10:20 are public by now, those of the hour of the look are not.
    expect(facts.publicEntries).toBe(4);
    expect((await verifyServer({ url: opened.url })).hashOnly).toBe(4);
    now = Temporal.Instant.from('2026-12-02T12:00:00Z');
    expect((await bundle('000.p/8')).status).toBe(200);
    expect(await verifyServer({ url: opened.url })).toMatchObject({ hashOnly: 0, entriesChecked: 8 });
  });

  it('is hidden from the portal too while it waits, by the database’s own clock', async () => {
    const portal = opened.database.pool('clv_portal');
    const leaves = async (): Promise<number> =>
      (await portal.query('select header from ledger.public_leaves(0, 8)')).rows.length;
    const entries = async (): Promise<number> =>
      (await portal.query('select header from ledger.public_entry')).rows.length;
    // Entries of this test lie in December; the database's clock says whether they are young.
    const { rows } = await portal.query<{ later: boolean }>(`select now() < '2026-12-02T12:00Z'::timestamptz as later`);
    expect([await leaves(), await entries()]).toEqual(rows[0]?.later === true ? [1, 0] : [8, 8]);
    await opened.database.pool('clv_owner').query('update ledger.publication set delay_hours = 0');
    expect([await leaves(), await entries()]).toEqual([8, 8]);
  });
});

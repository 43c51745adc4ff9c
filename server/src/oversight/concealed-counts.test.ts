import { randomUUID } from 'node:crypto';
import { concealedActs } from '@clairevoie/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covertActs } from '../../../testing/src/covert-acts.ts';
import { openTestServer, type TestServer } from '../../../testing/src/server.ts';
import { compareRegisters } from '../ledger/index.ts';
import { concealedCountsDue } from './concealed-counts-due.ts';
import { quarterDue, quarterOf } from './quarters.ts';

describe('the quarter whose counts are due', () => {
  it('is the one that ended, from its morrow at three in Brussels on, in winter and in summer time', () => {
    for (const [at, quarter] of [
      ['2026-12-31T23:30:00Z', '2026-Q3'],
      ['2027-01-01T01:59:59Z', '2026-Q3'],
      ['2027-01-01T02:00:00Z', '2026-Q4'],
      ['2027-03-31T22:00:00Z', '2026-Q4'],
      ['2027-04-01T00:59:59Z', '2026-Q4'],
      ['2027-04-01T01:00:00Z', '2027-Q1'],
      ['2027-05-31T12:00:00Z', '2027-Q1'],
    ] as const)
      expect([at, quarterDue(at)]).toEqual([at, quarter]);
  });

  it('begins and ends at midnight in Brussels', () => {
    expect(quarterOf('2026-Q4')).toEqual({ from: '2026-09-30T22:00:00Z', to: '2026-12-31T23:00:00Z' });
  });
});

describe('public counts of concealed acts', () => {
  let now = Temporal.Instant.from('2026-12-01T10:00:00Z');
  let opened: TestServer;
  // Acts of the published list, as the covert room will have them, and a list that knows them.
  const acts = concealedActs.map(({ act }, n) => ({ ...covertActs[0], type: act, title: covertActs[n % 2]?.title }));
  beforeAll(async () => {
    opened = await openTestServer({
      now: () => now,
      // Edge: copies of a trial act under the names of the list.
      acts: acts as typeof covertActs,
      seed: async () => undefined,
      scheduleEveryMs: 3_600_000,
    });
  }, 120_000);
  afterAll(() => opened?.[Symbol.asyncDispose]());
  const perform = async (act: string, count: number): Promise<void> => {
    for (let n = 0; n < count; n += 1)
      await opened.server.ledger.gate.performAsSystem({
        type: act,
        key: randomUUID(),
        organisationId: 'clairevoie-server',
        payload: { about: String(n) },
      });
  };
  const published = async (quarter: string): Promise<Readonly<Record<string, number | null>>> => {
    const { rows } = await opened.database
      .pool('clv_portal')
      .query<{ act: string; count: number | null }>(
        'select act, count from oversight.public_concealed_count where quarter = $1',
        [quarter],
      );
    return Object.fromEntries(rows.map(({ act, count }) => [act, count]));
  };
  const nothing = Object.fromEntries(concealedActs.map(({ act }) => [act, null]));
  const publish = async (at: string) => {
    now = Temporal.Instant.from(at);
    await concealedCountsDue(opened.server.ledger.gate)(at);
  };

  it('have a row for each kind of the list, without a number below five: none and four look alike', async () => {
    await publish('2026-12-01T10:00:00Z');
    expect(await published('2026-Q3')).toEqual(nothing);
    await perform('covert/use-non-visible', 4);
    await perform('covert/access-non-visible', 5);
    await perform('covert/specific-method', 7);
    await publish('2026-12-31T23:30:00Z');
    expect(await published('2026-Q4')).toEqual({});
    await publish('2027-01-01T02:00:00Z');
    expect(await published('2026-Q4')).toEqual({
      ...nothing,
      'covert/access-non-visible': 5,
      'covert/specific-method': 7,
    });
  });

  it('are published once, count no later quarter, and nowhere keep what they suppress', async () => {
    await perform('covert/use-non-visible', 9);
    await publish('2027-01-02T02:00:00Z');
    expect((await published('2026-Q4'))['covert/use-non-visible']).toBeNull();
    const { rows } = await opened.database
      .pool('clv_owner')
      .query<{ groups: string }>(
        `select b.groups from ledger.body b where b.act = 'oversight/publish-concealed-counts' order by entry_id`,
      );
    expect(rows).toHaveLength(2);
    expect(rows.map(({ groups }) => groups).join()).not.toMatch(/count\\*":[0-4][,}]/);
    await publish('2027-04-01T01:00:00Z');
    expect((await published('2027-Q1'))['covert/use-non-visible']).toBe(9);
    expect(await compareRegisters(opened.database.pool('clv_owner'))).toEqual([]);
  });

  it('show one and the same header, whatever was counted', async () => {
    await opened.server.ledger.integrate();
    const { rows } = await opened.database
      .pool('clv_owner')
      .query<{ header: string }>(`select header from ledger.entry where act = 'oversight/publish-concealed-counts'`);
    const bare = rows.map(({ header }) => {
      const { groups, day: _day, ...rest }: { groups: object; day: string } = JSON.parse(header);
      return JSON.stringify({ ...rest, groups: Object.keys(groups), length: header.length });
    });
    expect(new Set(bare).size).toBe(1);
  });
});

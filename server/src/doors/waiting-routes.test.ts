import type { WaitingItem } from '@clairevoie/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../../../testing/src/server.ts';
import { mayEnter } from '../../../web/src/console/desk.ts';
import { placeOf } from '../../../web/src/console/desks/waiting/task-place.ts';
import { desks } from '../../../web/src/console/desks.ts';
import { functionTable, waitingItem } from '../identity/index.ts';
import { roomWaiting } from './rooms.ts';
import { inOrder } from './waiting-routes.ts';

const at = '2026-11-21T09:00:00Z';
const item = (id: string, terms: Partial<WaitingItem>): WaitingItem =>
  waitingItem(
    {
      room: 'vault',
      id,
      kind: 'k',
      subjectKind: 's',
      basis: 'policy',
      text: { fr: '', nl: '', en: '' },
      createdAt: '2026-11-01T00:00:00Z',
      ...terms,
    },
    at,
  );

describe('the order of what waits', () => {
  it('is overdue, alerted, then by the moment due whatever its unit, and last what has no term, the oldest first', () => {
    const items = [
      item('young', { createdAt: '2026-11-20T00:00:00Z' }),
      item('old', {}),
      item('tomorrow, as a day', { dueOn: '2026-11-22' }),
      item('tomorrow at noon', { dueAt: '2026-11-22T11:00:00Z' }),
      item('alerted', { alertAt: '2026-11-20T00:00:00Z' }),
      item('overdue an hour', { dueAt: '2026-11-21T08:00:00Z' }),
      item('overdue a week', { dueOn: '2026-11-13' }),
      item('an offset that sorts otherwise as text', { dueAt: '2026-11-22T00:30:00+13:00' }),
    ];
    expect(inOrder(items).map((one) => one.id)).toEqual([
      'overdue a week',
      'overdue an hour',
      'alerted',
      'an offset that sorts otherwise as text',
      'tomorrow at noon',
      'tomorrow, as a day',
      'old',
      'young',
    ]);
  });

  it('is the same whatever the order in which the rooms answered', () => {
    const moments = ['2026-11-20T00:00:00Z', '2026-11-21T09:00:00Z', '2026-11-23T00:00:00Z'];
    const any = fc.array(
      fc.record({
        dueAt: fc.constantFrom(null, ...moments),
        alertAt: fc.constantFrom(null, ...moments),
        minute: fc.integer({ min: 0, max: 59 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(any, (rows) => {
        const items = rows.map(({ minute, ...terms }, place) =>
          item(String(place), {
            ...terms,
            createdAt: `2026-11-01T00:${String(minute).padStart(2, '0')}:${String(place).padStart(2, '0')}Z`,
          }),
        );
        expect(inOrder(items.toReversed())).toEqual(inOrder(items));
      }),
    );
  });
});

describe('what waits, on a seeded server', () => {
  let w: TestServer;
  beforeAll(async () => {
    w = await openTestServer({ logLevel: 'silent' });
  }, 60_000);
  afterAll(async () => {
    await w?.[Symbol.asyncDispose]();
  });

  it('is asked after a sign-in only', async () => {
    expect((await fetch(`${w.url}/api/waiting`)).status).toBe(401);
  });

  it('shows each function of the whole table its own, and each thing leads to a page that this function may enter', async () => {
    const sources = roomWaiting({ ledger: w.server.ledger });
    expect(new Set(sources.map((source) => source.room)).size).toBe(sources.length);
    const legalNow = await w.server.ledger.legalNow();
    const { rows: organisations } = await w.database
      .pool('clv_app')
      .query<{ id: string }>('select id from identity.organisation where not is_real');
    const wrong: string[] = [];
    let found = 0;
    for (const { key: functionKey } of functionTable) {
      for (const { id: organisationId } of organisations) {
        const actor = { functionKey, organisationId, personId: '00000000-0000-4000-8000-000000000000' };
        for (const source of sources) {
          for (const one of await source.waitingFor(actor, legalNow)) {
            found += 1;
            const { to } = placeOf(one, functionKey);
            if (!hasPage(to, functionKey)) wrong.push(`${functionKey}: ${one.kind} leads to ${to}`);
            if (Object.values(one.text).some((text) => text.trim() === '')) wrong.push(`${one.kind} says nothing`);
          }
        }
      }
    }
    expect(found).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  }, 60_000);
});

function hasPage(to: string, functionKey: string): boolean {
  const [, deskId, ...rest] = to.split('/');
  const desk = desks.find((one) => one.id === deskId);
  if (desk === undefined || !mayEnter(desk, functionKey)) return false;
  return desk.pages.some(({ path }) => {
    const parts = path === '' ? [] : path.split('/');
    return parts.length === rest.length && parts.every((part, n) => part.startsWith('$') || part === rest[n]);
  });
}

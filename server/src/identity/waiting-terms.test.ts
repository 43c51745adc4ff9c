import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whoSees } from '../../../testing/src/waiting-seen.ts';
import { openTestWorld, type TestWorld } from '../../../testing/src/world.ts';
import type { Actor } from '../ledger/index.ts';
import type { WaitingSource } from './waiting.ts';
import { waitingTerms } from './waiting-terms.ts';

let w: TestWorld;
let source: WaitingSource;
let zone: string;
let otherZone: string;
let chief: Actor;
let member: Actor;
const endsAt = '2026-12-10T23:00:00Z';
const heads = [
  'chief-of-corps',
  'coordinating-director',
  'requesting-director',
  'federal-director',
  'director-general',
];
const nobody = '00000000-0000-4000-8000-000000000000';

const designation = (from: string, to?: string) => ({
  designationId: randomUUID(),
  personId: member.personId,
  functionKey: 'judicial-police-officer',
  quality: 'judicial',
  scope: { covers: 'all', named: [] },
  from,
  ...(to === undefined ? {} : { to }),
  instrument: 'fiction',
});
const endingFor = async (at: string) =>
  (await source.waitingFor(chief, at)).filter((item) => item.kind === 'designation-ends');

beforeAll(async () => {
  w = await openTestWorld([]);
  source = waitingTerms(w.ledger.reads);
  zone = await w.organisation('local-police-zone', 'zone-claire');
  otherZone = await w.organisation('local-police-zone', 'zone-voie');
  chief = await w.person('chief-of-corps', zone);
  member = await w.person('operational-member', zone);
  await w.perform(chief, 'identity/designate', designation('2026-01-01T00:00:00Z', endsAt));
  await w.asSystem('identity/grant-function', {
    grantId: randomUUID(),
    personId: chief.personId,
    functionKey: 'chief-of-corps',
    organisationId: otherZone,
    from: '2020-01-01T00:00:00Z',
    to: '2026-12-01T00:00:00Z',
    instrument: 'fiction',
  });
}, 60_000);
afterAll(async () => {
  await w?.[Symbol.asyncDispose]();
});

describe('terms that end', () => {
  it('wait for those who may designate in the organisation, and for nobody else of the whole table', async () => {
    const seen = await whoSees(source, { organisationId: zone, personId: nobody }, w.now().toString());
    expect(seen['designation-ends']).toEqual(heads);
    // The registry of appointments grants everywhere: it alone sees the other zone's term from here.
    expect(seen['function-ends']).toEqual(['appointing-authority']);
    expect(await whoSees(source, { organisationId: otherZone, personId: nobody }, w.now().toString())).toEqual({
      'function-ends': ['appointing-authority'],
    });
  });

  it('are shown thirty days before and after, overdue from the very end', async () => {
    const end = Temporal.Instant.from(endsAt);
    const days = (count: number) => ({ hours: count * 24 });
    const isOverdue = async (at: Temporal.Instant) => (await endingFor(at.toString())).map((item) => item.isOverdue);
    expect(await isOverdue(end.subtract(days(30)).subtract({ seconds: 1 }))).toEqual([]);
    expect(await isOverdue(end.subtract(days(30)))).toEqual([false]);
    expect(await isOverdue(end.subtract({ seconds: 1 }))).toEqual([false]);
    expect(await isOverdue(end)).toEqual([true]);
    expect(await isOverdue(end.add(days(30)))).toEqual([]);
  });

  it('are let go once continued', async () => {
    expect(await endingFor(w.now().toString())).toHaveLength(1);
    const receipt = await w.perform(chief, 'identity/designate', designation(endsAt));
    expect(receipt.verdict).toBe('allowed');
    expect(await endingFor(w.now().toString())).toEqual([]);
  });
});

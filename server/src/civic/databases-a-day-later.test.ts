import { randomUUID } from 'node:crypto';
import { looksAndSearches } from '@clairevoie/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnprWorld, openAnprWorld } from '../../../testing/src/anpr/anpr-world.ts';
import { resultOf, whyOf } from '../../../testing/src/authorisation/authorisation-world.ts';
import { listViews } from '../../../testing/src/public-views.ts';
import { hashCameraToken } from '../anpr/camera-token.ts';
import { platesData } from './plates-data.ts';

const camera = {
  ...{ label: 'mât nord', device: 'surveillance-camera', kind: 'fixed', intelligent: 'yes', anpr: 'yes', count: null },
  stage: { state: 'installed', year: 2026, asPublished: null },
  controller: { type: 'police-zone', name: 'Zone fictive', zoneCode: '0000' },
  municipality: { nis: '00001', name: 'Val-des-Lattes', basis: 'stated' },
  policeZone: '0000',
  position: { type: 'point', lon: 4.55, lat: 50.862, precision: 'exact', withinMetres: null, howFound: 'invented' },
  directionDegrees: null,
  statements: [],
};

/** What a chief of corps does about databases of plates is an internal act: nothing public may move at the second of it. */

let w: AnprWorld;
let authorisationId: string;
beforeAll(async () => {
  w = await openAnprWorld();
  authorisationId = await w.granted();
  // The first day of the authorisation.
  w.world.setNow('2026-12-01T09:20:00Z');
  await publishAfter(24);
}, 60_000);
afterAll(() => w?.world[Symbol.asyncDispose]());

const publishAfter = (hours: number) =>
  w.world.ledger.reads.query('select ledger.set_publication($1, $2)', [hours, looksAndSearches.map(({ act }) => act)]);
const portal = () => w.world.database.pool('clv_portal');
const pass = (time: Temporal.DurationLike) => w.world.setNow(w.world.now().add(time).toString());

/** Sets the database's own clock: what it says now is of that instant. */
async function setClock(at: Temporal.Instant): Promise<void> {
  await w.world.database.pool('clv_owner').query(
    `insert into ledger.legal_clock (id, offset_ms, entry_id) values ('legal', $1, (select id from ledger.entry limit 1))
     on conflict (id) do update set offset_ms = excluded.offset_ms`,
    [at.epochMilliseconds - Date.now()],
  );
}

/** Each database that the page shows at an instant, by its number of cameras. */
async function camerasAt(at: Temporal.Instant): Promise<readonly number[]> {
  await setClock(at);
  const { databases } = await platesData(portal(), { legalDay: '2026-12-01' });
  return databases.map(({ cameras }) => cameras);
}

/** The first instant at which what happened then is public: a day later, at the full hour. */
const publicFrom = (done: Temporal.Instant) =>
  done.round({ smallestUnit: 'hour', roundingMode: 'ceil' }).add({ hours: 24 });
const justBefore = (at: Temporal.Instant) => at.subtract({ minutes: 1 });
const justAfter = (at: Temporal.Instant) => at.add({ minutes: 1 });

/** A camera of the zone, and what enrolling it takes. */
async function registered() {
  const cameraId = randomUUID();
  const payload = { cameraId, reference: cameraId.slice(0, 8), camera };
  expect(whyOf(await w.perform(w.people.chief, 'registry/register-camera', payload))).toBe('allowed');
  return { cameraId, authorisationId, device: 'DEVICE-1', tokenSha256: hashCameraToken(cameraId) };
}

async function enrolled(databaseId: string, of: Awaited<ReturnType<typeof registered>>): Promise<number> {
  const receipt = await w.perform(w.people.chief, 'anpr/enrol-camera', { databaseId, ...of });
  expect(whyOf(receipt)).toBe('allowed');
  return Number(receipt.result.number);
}

async function withdrawn(number: number): Promise<void> {
  const withdrawal = { number, reason: 'La caméra est remplacée.' };
  expect(whyOf(await w.perform(w.people.chief, 'anpr/withdraw-camera', withdrawal))).toBe('allowed');
}

/** All that the portal's role reads, but for the tree, which grows alike at every act. */
async function everythingShown(): Promise<Readonly<Record<string, string>>> {
  await w.world.ledger.integrate();
  const theTree = ['latest_checkpoint', 'head', 'size', 'tile'].map((name) => `ledger.public_${name}`);
  const shown: Record<string, string> = {};
  for (const { view, columns } of await listViews(portal())) {
    if (theTree.includes(view)) continue;
    const { rows } = await portal().query(`select ${columns.map(({ name }) => `"${name}"`)} from ${view}`);
    shown[view] = rows
      .map((row) => JSON.stringify(row))
      .toSorted()
      .join('\n');
  }
  return shown;
}

describe('everything that the portal can read', () => {
  it('does not move when a chief creates a database, enrols a camera, changes its token, or withdraws it', async () => {
    const { chief } = w.people;
    await setClock(w.world.now());
    const databaseId = await w.advised([]);
    const of = await registered();
    // The first internal act of a bundle withholds the whole bundle, and that shows (docs/threat-model.md); those after it do not.
    resultOf(await w.perform(chief, 'anpr/decide-recommendations', { databaseId, lines: [] }), 'databaseId');
    const before = await everythingShown();
    resultOf(await w.create(chief, databaseId), 'databaseId');
    const moved = async () => {
      const now = await everythingShown();
      return Object.keys(now).filter((name) => now[name] !== before[name]);
    };
    expect(await moved()).toEqual([]);
    const number = await enrolled(databaseId, of);
    expect(await moved()).toEqual([]);
    const token = { number, tokenSha256: hashCameraToken(randomUUID()), reason: 'Le jeton a pu être vu.' };
    expect(whyOf(await w.perform(chief, 'anpr/rotate-camera-token', token))).toBe('allowed');
    await withdrawn(number);
    expect(await moved()).toEqual([]);
    // It is no trial of a world in which nothing is published: without the delay the very same acts are there.
    await publishAfter(0);
    expect(await moved()).toEqual(expect.arrayContaining(['anpr.public_technical_database', 'ledger.public_entry']));
    await publishAfter(24);
  });
});

describe('databases of plates on the portal, where internal acts wait a day', () => {
  it('appear a day after their creation, at the full hour; so do cameras enrolled, and so go those withdrawn', async () => {
    // What was done before is public by then.
    pass({ hours: 72 });
    const earlier = await camerasAt(w.world.now());
    const added = async (at: Temporal.Instant) => (await camerasAt(at)).slice(0, -earlier.length);
    const databaseId = await w.created();
    const createdAt = w.world.now();
    const of = await registered();
    pass({ hours: 2 });
    const number = await enrolled(databaseId, of);
    const enrolledAt = w.world.now();
    pass({ hours: 3 });
    await withdrawn(number);
    const withdrawnAt = w.world.now();
    for (const [at, cameras] of [
      [createdAt, []],
      [justBefore(publicFrom(createdAt)), []],
      [justAfter(publicFrom(createdAt)), [0]],
      [justBefore(publicFrom(enrolledAt)), [0]],
      [justAfter(publicFrom(enrolledAt)), [1]],
      [justBefore(publicFrom(withdrawnAt)), [1]],
      [justAfter(publicFrom(withdrawnAt)), [0]],
    ] as const)
      expect([at.toString(), await added(at)]).toEqual([at.toString(), cameras]);
  });

  it('are shown at once in a demonstration', async () => {
    const before = await camerasAt(w.world.now());
    await publishAfter(0);
    const databaseId = await w.created();
    const shown = await camerasAt(w.world.now());
    expect(shown.length).toBeGreaterThan(before.length);
    await enrolled(databaseId, await registered());
    const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
    expect(sum(await camerasAt(w.world.now()))).toBe(sum(shown) + 1);
  });
});

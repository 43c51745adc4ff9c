import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnprWorld, openAnprWorld } from '../../../testing/src/anpr/anpr-world.ts';
import { whyOf } from '../../../testing/src/authorisation/authorisation-world.ts';
import { compareRegisters, type Queryable } from '../ledger/index.ts';
import { hashCameraToken } from './camera-token.ts';
import { needsNoAuthorisation } from './enrolment.ts';
import { withdrawLapsedCameras } from './lapsed-enrolments.ts';
import type { EnrolledCameraRow } from './registers.ts';

let w: AnprWorld;
let databaseId: string;
let authorisationId: string;
beforeAll(async () => {
  w = await openAnprWorld();
  databaseId = await w.created();
  authorisationId = await w.granted();
}, 60_000);
afterAll(() => w?.world[Symbol.asyncDispose]());

const camera = {
  label: 'mât nord',
  device: 'surveillance-camera',
  kind: 'fixed',
  intelligent: 'yes',
  anpr: 'yes',
  stage: { state: 'installed', year: 2026, asPublished: null },
  count: null,
  controller: { type: 'police-zone', name: 'Zone fictive', zoneCode: '0000' },
  municipality: { nis: '00001', name: 'Val-des-Lattes', basis: 'stated' },
  policeZone: '0000',
  position: { type: 'point', lon: 4.55, lat: 50.862, precision: 'exact', withinMetres: null, howFound: 'invented' },
  directionDegrees: null,
  statements: [],
};

async function registered(change: object = {}): Promise<string> {
  const cameraId = randomUUID();
  const payload = { cameraId, reference: cameraId.slice(0, 8), camera: { ...camera, ...change } };
  expect(whyOf(await w.perform(w.people.chief, 'registry/register-camera', payload))).toBe('allowed');
  return cameraId;
}
const correct = (cameraId: string, set: object) =>
  w.perform(w.people.chief, 'registry/correct-camera', { cameraId, set, reason: 'essai' });
const enrol = (cameraId: string, change: object = {}, actor = w.people.chief) =>
  w.perform(actor, 'anpr/enrol-camera', {
    databaseId,
    cameraId,
    authorisationId,
    device: 'DEVICE-1',
    tokenSha256: hashCameraToken(randomUUID()),
    ...change,
  });
const rowOf = async (number: unknown): Promise<EnrolledCameraRow | undefined> =>
  (
    await w.world.ledger.reads.query<EnrolledCameraRow>('select * from anpr.enrolled_camera where number = $1', [
      number,
    ])
  ).rows[0];

describe('a camera that is to send reads', () => {
  it('waits for the first day of the authorisation', async () => {
    const cameraId = await registered();
    expect(whyOf(await enrol(cameraId))).toBe('blocked | anpr-authorisation-not-begun');
    w.world.setNow('2026-12-01T09:00:00Z');
    expect(whyOf(await enrol(cameraId))).toBe('allowed');
  });

  it('gets a small number of its own, also when two are enrolled at once', async () => {
    const ids = await Promise.all([registered(), registered(), registered()]);
    const receipts = await Promise.all(ids.map((id) => enrol(id)));
    expect(receipts.map(whyOf)).toEqual(['allowed', 'allowed', 'allowed']);
    const numbers = receipts.map(({ result }) => result.number);
    expect(numbers.toSorted()).toEqual([2, 3, 4]);
    expect(await rowOf(numbers[0])).toMatchObject({ camera_id: ids[0], database_id: databaseId, withdrawn_at: null });
  });

  it('reads plates by the register, under an authorisation that covers it, into a database that exists', async () => {
    const cameraId = await registered();
    expect(whyOf(await enrol(await registered({ anpr: 'no' })))).toBe('blocked | anpr-camera-reads-no-plates');
    expect(whyOf(await enrol(await registered({ anpr: 'unknown' })))).toBe('blocked | anpr-camera-reads-no-plates');
    const elsewhere = await registered({ municipality: { ...camera.municipality, nis: '00002' } });
    expect(whyOf(await enrol(elsewhere))).toBe('blocked | anpr-authorisation-without-plates');
    const temporary = await registered({ kind: 'temporary-fixed' });
    expect(whyOf(await enrol(temporary))).toBe('blocked | anpr-authorisation-without-plates');
    expect(whyOf(await enrol(randomUUID()))).toBe('blocked | anpr-unknown-camera');
    expect(whyOf(await enrol(cameraId, { authorisationId: randomUUID() }))).toBe(
      'blocked | anpr-authorisation-not-begun',
    );
    const project = await w.planned({ reference: 'ANPR-FIC-9' });
    expect(whyOf(await enrol(cameraId, { databaseId: project }))).toBe('blocked | anpr-database-not-created');
    expect(whyOf(await enrol(cameraId, {}, w.people.otherChief))).toBe(
      'blocked | anpr-database-not-created | anpr-unknown-camera | anpr-authorisation-not-begun',
    );
    expect(whyOf(await enrol(cameraId))).toBe('allowed');
    expect(whyOf(await enrol(cameraId))).toBe('blocked | anpr-already-enrolled');
  });

  it('needs no authorisation when it is mobile, and one when it is anything else', async () => {
    const without = { authorisationId: undefined };
    for (const kind of ['fixed', 'temporary-fixed'])
      expect(whyOf(await enrol(await registered({ kind }), without))).toBe('blocked | anpr-authorisation-needed');
    // No territory limits it either: its municipality is not one of the authorisation's.
    const municipality = { ...camera.municipality, nis: '00002' };
    const cameraId = await registered({ kind: 'mobile', municipality });
    const receipt = await enrol(cameraId, without);
    expect(whyOf(receipt)).toBe('allowed');
    expect(await rowOf(receipt.result.number)).toMatchObject({
      authorisation_id: null,
      stand_lat: 50.862,
      stand_lon: 4.55,
    });
    expect(whyOf(await enrol(await registered({ kind: 'mobile', anpr: 'no' }), without))).toBe(
      'blocked | anpr-camera-reads-no-plates',
    );
    const nowhere = { type: 'none', precision: 'none', howFound: 'invented' };
    expect(whyOf(await enrol(await registered({ kind: 'mobile', position: nowhere }), without))).toBe(
      'blocked | anpr-mobile-without-place',
    );
  });

  it('needed one before 20 January 2024, a mobile camera too', () => {
    const answers = ['2024-01-19', '2024-01-20', '2024-01-21'].map((day) => needsNoAuthorisation('mobile', day));
    expect(answers).toEqual([false, true, true]);
    expect(['fixed', 'temporary-fixed', 'individual'].map((kind) => needsNoAuthorisation(kind, '2026-11-30'))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('does not send from a new place under its old entry in the register', async () => {
    const cameraId = await registered({ kind: 'mobile' });
    const { number } = (await enrol(cameraId, { authorisationId: undefined })).result;
    const withdrawn = await w.perform(w.people.chief, 'anpr/withdraw-camera', { number, reason: 'déplacée' });
    expect(whyOf(withdrawn)).toBe('allowed');
    const moveTo = async (lat: number) =>
      expect(whyOf(await correct(cameraId, { position: { ...camera.position, lat } }))).toBe('allowed');
    await moveTo(50.962);
    expect(whyOf(await enrol(cameraId, { authorisationId: undefined }))).toBe('blocked | anpr-mobile-moved');
    await moveTo(50.863);
    expect(whyOf(await enrol(cameraId, { authorisationId: undefined }))).toBe('allowed');
  });

  it('is withdrawn by the schedule when it has no authorisation and the register calls it mobile no more', async () => {
    const { ledger } = w.world;
    const cameraId = await registered({ kind: 'mobile' });
    const { number } = (await enrol(cameraId, { authorisationId: undefined })).result;
    const round = () => withdrawLapsedCameras(ledger.reads, ledger.gate, w.world.now().toString());
    expect(await round()).toBe(0);
    expect(whyOf(await correct(cameraId, { kind: 'fixed' }))).toBe('allowed');
    expect(await round()).toBe(1);
    expect((await rowOf(number))?.withdrawal_reason).toBe('authorisation-over');
  });

  it('gets a new token, and is withdrawn; its number never comes back', async () => {
    const cameraId = await registered();
    const { number } = (await enrol(cameraId)).result;
    const tokenSha256 = hashCameraToken('a second token');
    const rotate = (actor = w.people.chief) =>
      w.perform(actor, 'anpr/rotate-camera-token', { number, reason: 'remplacement annuel', tokenSha256 });
    expect(whyOf(await rotate(w.people.otherChief))).toBe('blocked | anpr-unknown-enrolment');
    expect(whyOf(await rotate())).toBe('allowed');
    expect((await rowOf(number))?.token_sha256).toBe(tokenSha256);
    const withdraw = () => w.perform(w.people.chief, 'anpr/withdraw-camera', { number, reason: 'démontée' });
    expect(whyOf(await withdraw())).toBe('allowed');
    expect([whyOf(await withdraw()), whyOf(await rotate())]).toEqual([
      'blocked | anpr-enrolment-withdrawn',
      'blocked | anpr-enrolment-withdrawn',
    ]);
    const again = await enrol(cameraId);
    expect([again.verdict, again.result.number]).toEqual(['allowed', Number(number) + 1]);
    expect(whyOf(await enrol(cameraId))).toBe('blocked | anpr-already-enrolled');
  });

  it('is withdrawn by the schedule when its authorisation is over, not a moment before', async () => {
    const { ledger } = w.world;
    const active = async (without = false) =>
      (
        await ledger.reads.query(
          'select 1 from anpr.enrolled_camera where withdrawn_at is null and (authorisation_id is null) = $1',
          [without],
        )
      ).rows.length;
    const mobile = await active(true);
    expect(mobile).toBeGreaterThan(0);
    const before = await active();
    expect(before).toBeGreaterThan(1);
    // The authorisation ends with 30 November 2029, in Brussels.
    for (const [instant, withdrawn] of [
      ['2029-11-30T22:59:59Z', 0],
      ['2029-11-30T23:00:00Z', before],
      ['2029-11-30T23:00:01Z', 0],
    ] as const) {
      w.world.setNow(instant);
      expect([instant, await withdrawLapsedCameras(ledger.reads, ledger.gate, instant)]).toEqual([instant, withdrawn]);
    }
    // A mobile camera without one has none that could end.
    expect([await active(), await active(true)]).toEqual([0, mobile]);
    const client = await w.world.database.pool('clv_owner').connect();
    try {
      const owner: Queryable = { query: (text, values = []) => client.query(text, [...values]) };
      expect(await compareRegisters(owner)).toEqual([]);
    } finally {
      client.release();
    }
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoSession, fetchPeople, signIn } from '../../cli/src/demo-session.ts';
import { hashCameraToken } from '../../server/src/anpr/index.ts';
import type { Actor } from '../../server/src/ledger/index.ts';
import { tinyRequest } from './authorisation/fixtures.ts';
import { openTestServer, type TestServer } from './server.ts';

/** The token of a camera is told once, to whoever asked for it, and is written nowhere: not in the journal, a register or a receipt. */

let opened: TestServer;
let chief: DemoSession;
let actor: Actor;
let ids: { readonly databaseId: string; readonly cameraId: string; readonly authorisationId: string };

beforeAll(async () => {
  opened = await openTestServer({ logLevel: 'silent', requestsPerMinute: 100_000 });
  const [held] = (await fetchPeople(opened.url)).flatMap(({ personId, functions }) =>
    functions
      .filter(({ functionKey }) => functionKey === 'chief-of-corps')
      .map(({ functionKey, organisationId }) => ({ personId, functionKey, organisationId })),
  );
  if (held === undefined) throw new Error('the demo has no chief of corps');
  actor = held;
  chief = await signIn(opened.url, held);
  ids = await readyToEnrol();
}, 90_000);
afterAll(() => opened?.[Symbol.asyncDispose]());

const read = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  (await opened.database.pool('clv_owner').query<Row>(sql, values)).rows;

/** A camera of the zone that reads plates, under an authorisation that has begun, beside the database of the seed. */
async function readyToEnrol(): Promise<typeof ids> {
  const [database] = await read<{ id: string }>(`select id from anpr.technical_database where state = 'created'`);
  const [seeded] = await read<{ id: string; scope: { cameras: object } }>(
    'select id, scope from authorisation.authorisation where organisation_id = $1 and municipality = $2',
    [actor.organisationId, '00001'],
  );
  const cameraId = randomUUID();
  await chief.act('registry/register-camera', {
    cameraId,
    reference: 'ANPR-1',
    camera: {
      label: 'mât d’entrée',
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
    },
  });
  return { databaseId: database?.id ?? '', cameraId, authorisationId: await granted(seeded?.id ?? '') };
}

const dayOf = (at: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();

/** An authorisation for ANPR, asked and granted as the seed's own is. */
async function granted(likeId: string): Promise<string> {
  const [like] = await read<{
    assessment_id: string;
    deciding_organisation_id: string;
    extract_digest: string;
  }>('select assessment_id, deciding_organisation_id, extract_digest from authorisation.authorisation where id = $1', [
    likeId,
  ]);
  if (like === undefined) throw new Error('the seed has no authorisation');
  const useFrom = dayOf(await opened.server.ledger.legalNow());
  const content = { ...tinyRequest, useFrom, assessmentId: like.assessment_id };
  const filed = await chief.act('authorisation/submit-request', { content });
  expect(filed.verdict).toBe('allowed');
  const [secretary] = await read<Actor>(
    `select person_id as "personId", function_key as "functionKey", organisation_id as "organisationId" from identity.function_held
     where function_key = 'municipal-secretary' and organisation_id = $1`,
    [like.deciding_organisation_id],
  );
  if (secretary === undefined) throw new Error('the council has no secretary');
  const { cameras, purposes, places, modalities, useTo } = tinyRequest;
  const decided = await (await signIn(opened.url, secretary)).act('authorisation/decide-request', {
    requestId: filed.result.requestId,
    outcome: 'granted',
    decidedAt: filed.at,
    sitting: { heldOn: useFrom, agendaItem: '9', vote: { for: 20, against: 3, abstentions: 2 } },
    scope: { cameras, purposes, places, modalities, useFrom, useTo },
    extractDigest: like.extract_digest,
  });
  expect([decided.verdict, decided.gates.map(({ id }) => id)]).toEqual(['allowed', []]);
  return String(decided.result.authorisationId);
}

type Told = { readonly verdict: string; readonly entryId: string; readonly told?: { readonly token: string } };
const send = async (act: string, payload: object, key = randomUUID()): Promise<Response> =>
  chief.request(`/api/acts/${act}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key, payload }),
  });
const told = async (act: string, payload: object): Promise<Told> => {
  const response = await send(act, payload);
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  return (await response.json()) as Told;
};
const storedHash = async () =>
  (
    await read<{ token_sha256: string }>('select token_sha256 from anpr.enrolled_camera where camera_id = $1', [
      ids.cameraId,
    ])
  )[0]?.token_sha256;
/** The number that this camera got, after those of the seed. */
const number = async (): Promise<number> =>
  (await read<{ number: number }>('select number from anpr.enrolled_camera where camera_id = $1', [ids.cameraId]))[0]
    ?.number ?? 0;

/** Whether a text stands anywhere in the database: every column of every table of ours, as text. */
async function isWritten(text: string): Promise<boolean> {
  const tables = await read<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  expect(tables.length).toBeGreaterThan(50);
  for (const { name } of tables) {
    const found = await read(`select 1 from ${name} t where strpos(t::text, $1) > 0 limit 1`, [text]);
    if (found.length > 0) return true;
  }
  return false;
}

describe('the token of a camera', () => {
  it('is told once, beside the receipt, and its hash alone is kept', async () => {
    const { verdict, told: first, entryId } = await told('anpr/enrol-camera', { ...ids, device: 'D-1' });
    expect(verdict).toBe('allowed');
    const token = first?.token ?? '';
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await storedHash()).toBe(hashCameraToken(token));
    expect(await isWritten(token)).toBe(false);
    expect(await isWritten(hashCameraToken(token))).toBe(true);
    const receipt = await (await chief.request(`/api/receipts/${entryId}`)).text();
    expect(receipt).toContain(hashCameraToken(token));
    expect(receipt).not.toContain(token);
  });

  it('is another after it was replaced, and the first one is no longer the camera’s', async () => {
    const before = await storedHash();
    const { told: second } = await told('anpr/rotate-camera-token', { number: await number(), reason: 'remplacement' });
    expect(await storedHash()).toBe(hashCameraToken(second?.token ?? ''));
    expect(await storedHash()).not.toBe(before);
  });

  it('is not told with a refusal, and never chosen by whoever asks', async () => {
    const refused = (await (await send('anpr/enrol-camera', { ...ids, device: 'D-1' })).json()) as Told;
    expect([refused.verdict, refused.told]).toEqual(['blocked', undefined]);
    const chosen = await send('anpr/enrol-camera', { ...ids, device: 'D-1', tokenSha256: hashCameraToken('weak') });
    expect([chosen.status, await chosen.text()]).toEqual([
      400,
      expect.stringContaining('/tokenSha256 is said by the server alone'),
    ]);
  });

  it('cannot be asked for again under the same key: that would be another token', async () => {
    const key = randomUUID();
    const payload = { number: await number(), reason: 'encore' };
    expect((await send('anpr/rotate-camera-token', payload, key)).status).toBe(200);
    const hash = await storedHash();
    expect((await send('anpr/rotate-camera-token', payload, key)).status).toBe(409);
    expect(await storedHash()).toBe(hash);
  });

  it('never leaves by the list of cameras, nor does its hash', async () => {
    const list = await (await chief.request('/api/anpr/cameras')).text();
    expect(list).toContain(ids.cameraId);
    expect(list).not.toContain(await storedHash());
  });
});

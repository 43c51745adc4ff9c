import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { patternMp4 } from '../../../testing/src/synthetic/pattern-mp4.ts';
import {
  goodReasons,
  openVaultWorld,
  resultOf,
  type VaultWorld,
  whyOf,
} from '../../../testing/src/vault/vault-world.ts';
import type { Actor } from '../ledger/index.ts';
import { isClairevoieError } from '../postgres/index.ts';
import { openLookContent } from './read-look.ts';
import { vaultErrorStatus } from './vault-errors.ts';
import { vaultRoutes } from './vault-routes.ts';

let w: VaultWorld;
let app: FastifyInstance;
let url: string;
beforeAll(async () => {
  w = await openVaultWorld();
  app = Fastify({ bodyLimit: 1_048_576 });
  app.setErrorHandler((error, _request, reply) => {
    const code = isClairevoieError(error) ? error.code : undefined;
    const status = Object.entries(vaultErrorStatus).find(([c]) => c === code)?.[1];
    return reply.status(status ?? 500).send({ code: code ?? String(error) });
  });
  await app.register(
    vaultRoutes({
      vault: w.vault,
      actorOf: (request) => JSON.parse(String(request.headers['x-actor'])),
      sessionOf: (request) => String(request.headers['x-session']),
      isSignedIn: async () => true,
    }),
  );
  app.server.listen(0, '127.0.0.1');
  await app.ready();
  if (!app.server.listening) await once(app.server, 'listening');
  const { port } = app.server.address() as AddressInfo; // listening on TCP
  url = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await app?.close();
  await w?.[Symbol.asyncDispose]();
});
// Each case begins a minute later than the one before ended.
beforeEach(() => w.world.setNow(w.world.now().add({ minutes: 1 }).toString()));

const get = (path: string, by: Actor, more: { readonly session?: string; readonly range?: string } = {}) =>
  fetch(`${url}${path}`, {
    headers: {
      'x-actor': JSON.stringify(by),
      'x-session': more.session ?? w.sessions.mine,
      ...(more.range === undefined ? {} : { range: more.range }),
    },
  });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('sending a recording', () => {
  it('takes it in by a stream over HTTP, states its digest and instants, and keeps it', async () => {
    const by = JSON.stringify(w.people.operator);
    const end = w.world.now();
    const parts = [{ capturedFrom: end.subtract({ seconds: 30 }).toString(), capturedTo: end.toString() }];
    const announced = await fetch(`${url}/recordings`, {
      method: 'POST',
      headers: { 'x-actor': by, 'content-type': 'application/json' },
      body: JSON.stringify({ cameraId: w.cameras.street, contentType: 'video/mp4', parts }),
    });
    expect(announced.status).toBe(201);
    const { recordingId } = (await announced.json()) as { recordingId: string };
    // Three megabytes: the limit of JSON bodies does not apply to images.
    const content = patternMp4({ seed: 3, imageBytes: 3 * 2 ** 20 });
    const sent = await fetch(`${url}/recordings/${recordingId}/content`, {
      method: 'PUT',
      headers: { 'x-actor': by, 'content-type': 'video/mp4' },
      body: new Uint8Array(content),
    });
    const answer = (await sent.json()) as { state: string; receipt: Parameters<typeof whyOf>[0] };
    expect(whyOf(answer.receipt)).toBe('allowed');
    expect({ status: sent.status, state: answer.state }).toEqual({ status: 201, state: 'kept' });
    const detail = (await (await get(`/recordings/${recordingId}`, w.people.officer)).json()) as Record<
      string,
      unknown
    >;
    expect(detail).toMatchObject({
      sizeBytes: content.length,
      carriesSound: 'no',
      state: 'kept',
      ...capturedOf(parts),
    });
    const again = await fetch(`${url}/recordings/${recordingId}/content`, {
      method: 'PUT',
      headers: { 'x-actor': by, 'content-type': 'video/mp4' },
      body: new Uint8Array(content),
    });
    expect(again.status).toBe(409);
    const list = (await (await get('/recordings?limit=1', w.people.officer)).json()) as {
      items: { recordingId: string }[];
    };
    expect(list.items.map((item) => item.recordingId)).toEqual([recordingId]);
    expect((await get(`/recordings/${recordingId}`, w.people.otherOfficer)).status).toBe(404);
    expect((await get('/recordings', w.people.prosecutor)).status).toBe(403);
  });

  it('refuses other content than video, and content of another type than was announced', async () => {
    const by = JSON.stringify(w.people.operator);
    const headers = { 'x-actor': by };
    const put = (type: string) =>
      fetch(`${url}/recordings/${crypto.randomUUID()}/content`, {
        method: 'PUT',
        headers: { ...headers, 'content-type': type },
        body: 'x',
      });
    expect((await put('application/pdf')).status).toBe(500); // the framework's 415, mapped by the doors
    expect((await put('video/mp4')).status).toBe(404);
    await expect(w.bring({ contentType: 'video/webm', by: w.people.officer })).resolves.toMatchObject({
      state: 'kept',
    });
  });

  it('answers with the receipt of a refusal that came before the bytes, however many are on their way', async () => {
    const by = JSON.stringify(w.people.operator);
    const end = w.world.now();
    const cameraId = await w.placeCamera('bodycam', { configuredRetention: 'P30D' });
    const parts = [{ capturedFrom: end.subtract({ seconds: 30 }).toString(), capturedTo: end.toString() }];
    const announced = await fetch(`${url}/recordings`, {
      method: 'POST',
      headers: { 'x-actor': by, 'content-type': 'application/json' },
      body: JSON.stringify({ cameraId, contentType: 'video/mp4', parts }),
    });
    const { recordingId } = (await announced.json()) as { recordingId: string };
    const sent = await fetch(`${url}/recordings/${recordingId}/content`, {
      method: 'PUT',
      headers: { 'x-actor': by, 'content-type': 'video/mp4' },
      body: new Uint8Array(patternMp4({ seed: 4, imageBytes: 24 * 2 ** 20 })),
    });
    const answer = (await sent.json()) as { state: string; receipt: Parameters<typeof whyOf>[0] };
    expect([sent.status, answer.state, whyOf(answer.receipt)]).toEqual([
      200,
      'refused',
      'blocked | vault-no-day-for-deletion',
    ]);
  });

  it('keeps nothing of a recording whose clock runs ahead of its receipt', async () => {
    const from = w.world.now().add({ seconds: 5 }).toString();
    const { state, receipt, recordingId } = await w.bring({ parts: [{ from, to: from }] });
    expect([state, whyOf(receipt)]).toEqual(['refused', 'blocked | vault-captured-after-receipt']);
    const { rows } = await w.world.ledger.reads.query('select 1 from vault.segment where recording_id = $1', [
      recordingId,
    ]);
    expect(rows).toEqual([]);
  });

  it('leaves one that came more than five minutes late to a named person, and opens it only after that', async () => {
    const end = w.world.now().subtract({ minutes: 5, seconds: 1 });
    const { state, receipt, recordingId } = await w.bring({
      parts: [{ from: end.subtract({ seconds: 10 }).toString(), to: end.toString() }],
    });
    expect([state, whyOf(receipt)]).toEqual(['quarantined', 'blocked | vault-captured-long-before-receipt']);
    expect(whyOf(await w.look(recordingId))).toBe('blocked | vault-quarantined');
    const silent = await w.perform(w.people.chief, 'vault/release-quarantine', { recordingId });
    expect(whyOf(silent)).toBe('blocked | vault-clock-reasons-missing');
    const released = await w.perform(w.people.chief, 'vault/release-quarantine', {
      recordingId,
      clockReasons: 'Réseau coupé une heure, horloge de la caméra vérifiée au retour.',
    });
    expect(whyOf(released)).toBe('allowed');
    expect(whyOf(await w.look(recordingId))).toBe('allowed');
  });

  it('refuses the camera of another service and a moment that no use covers', async () => {
    const elsewhere = await w.placeCamera('street', { camera: { organisation_id: w.ids.otherZone } });
    expect(whyOf((await w.bring({ cameraId: elsewhere })).receipt)).toContain('vault-camera-not-registered');
    const unused = await w.placeCamera('street', { use: { started_at: w.world.now().toString() } });
    const { state, receipt } = await w.bring({ cameraId: unused });
    expect([state, whyOf(receipt)]).toEqual(['refused', 'blocked | vault-no-use-covers-recording']);
  });

  it('refuses sound of a street camera when it comes in, and keeps not a byte of it', async () => {
    const end = w.world.now();
    const bytes = patternMp4({ seed: 1, imageBytes: 500, sound: true });
    const part = { from: end.subtract({ seconds: 10 }).toString(), to: end.toString(), bytes };
    const { state, receipt, recordingId } = await w.bring({ parts: [part] });
    expect([state, whyOf(receipt)]).toEqual(['refused', 'refused | lfp-25-9-al1 no']);
    const { rows } = await w.world.ledger.reads.query('select 1 from vault.recording where id = $1', [recordingId]);
    expect(rows).toEqual([]);
    const bodycam = await w.bring({ parts: [part], cameraId: w.cameras.bodycam });
    expect([bodycam.state, whyOf(bodycam.receipt)]).toEqual([
      'quarantined',
      'needs-human | lfp-25-9-al1 human soundPurpose.necessity',
    ]);
    const { recordingId: id } = bodycam;
    const released = await w.perform(w.people.chief, 'vault/release-quarantine', {
      recordingId: id,
      soundNecessity: { verdict: 'met', reasons: 'Les paroles échangées expliquent l’intervention.' },
    });
    expect(whyOf(released)).toBe('allowed');
  });
});

describe('looking at a recording', () => {
  it('sends the person who opened it the very bytes, whole and by range, and an entry stands for each look', async () => {
    const content = patternMp4({ seed: 9, imageBytes: 200_000 });
    const end = w.world.now();
    const recordingId = await w.kept({
      parts: [{ from: end.subtract({ seconds: 10 }).toString(), to: end.toString(), bytes: content }],
    });
    const receipt = await w.look(recordingId);
    const lookId = resultOf(receipt, 'lookId');
    expect(receipt.result.witness).toMatchObject({
      en: expect.stringContaining('Log signature only, no outside witness'),
      fr: expect.stringContaining('sans témoin extérieur'),
      nl: expect.stringContaining('zonder externe getuige'),
    });
    const whole = await get(`/looks/${lookId}/content`, w.people.officer);
    expect([whole.status, whole.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect((await bytesOf(whole)).equals(content)).toBe(true);
    const part = await get(`/looks/${lookId}/content`, w.people.officer, { range: 'bytes=65000-140000' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 65000-140000/${content.length}`]);
    expect((await bytesOf(part)).equals(content.subarray(65_000, 140_001))).toBe(true);
    const beyond = await get(`/looks/${lookId}/content`, w.people.officer, { range: `bytes=${content.length}-` });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${content.length}`]);
    const closing = await w.perform(w.people.officer, 'vault/close-look', { lookId });
    expect(closing.result).toMatchObject({ closedAs: 'by-person', sent: [{ to: end.toString() }] });
    expect((await get(`/looks/${lookId}/content`, w.people.officer)).status).toBe(410);
    const { rows } = await w.world.ledger.reads.query<{ act: string }>(
      'select act from ledger.entry where id = any($1::uuid[]) order by seq',
      [[receipt.entryId, closing.entryId]],
    );
    expect(rows.map((row) => row.act)).toEqual(['vault/open-recording', 'vault/close-look']);
  });

  it('shows nothing to another person, another session, another function or another zone', async () => {
    const lookId = resultOf(await w.look(await w.kept()), 'lookId');
    const path = `/looks/${lookId}/content`;
    expect((await get(path, w.people.officer)).status).toBe(200);
    expect((await get(path, w.people.officer, { session: w.sessions.another })).status).toBe(404);
    for (const by of [w.people.colleague, w.people.chief, w.people.otherOfficer, w.people.dpo, w.people.controlOrgan])
      expect((await get(path, by)).status).toBe(404);
    expect((await get(path, { ...w.people.officer, functionKey: 'operator' })).status).toBe(404);
    expect((await get(`/looks/${crypto.randomUUID()}/content`, w.people.officer)).status).toBe(404);
  });

  it('stops when the session in which it was opened is over, in the middle of an answer too', async () => {
    const recordingId = await w.kept({ parts: partsOf(w.world.now()) });
    const lookId = resultOf(await w.look(recordingId), 'lookId');
    let lives = true;
    const asked = { lookId, actor: w.people.officer, sessionId: w.sessions.mine, range: undefined };
    const { body } = await openLookContent(w.vault, { ...asked, isSignedIn: async () => lives });
    await body?.next();
    lives = false;
    await expect(body?.next()).rejects.toMatchObject({ code: 'vault/look-stopped' });
    await expect(openLookContent(w.vault, { ...asked, isSignedIn: async () => lives })).rejects.toMatchObject({
      code: 'vault/look-stopped',
    });
  });

  it('ends after fifteen minutes, and the schedule writes the closing entry', async () => {
    const lookId = resultOf(await w.look(await w.kept()), 'lookId');
    w.world.setNow(w.world.now().add({ minutes: 14, seconds: 59 }).toString());
    expect((await get(`/looks/${lookId}/content`, w.people.officer)).status).toBe(200);
    w.world.setNow(w.world.now().add({ seconds: 1 }).toString());
    expect((await get(`/looks/${lookId}/content`, w.people.officer)).status).toBe(410);
    expect((await w.vault.schedule.round()).looksEnded).toBeGreaterThan(0);
    const look = (await (await get(`/looks/${lookId}`, w.people.officer)).json()) as {
      state: string;
      closedAs: string;
    };
    expect(look).toMatchObject({ state: 'closed', closedAs: 'time-over' });
  });

  it('opens the segments of the interval asked for and no other bytes', async () => {
    const end = w.world.now();
    const parts = partsOf(end);
    const recordingId = await w.kept({ parts });
    const at = parts[1]?.from ?? '';
    const receipt = await w.look(recordingId, { from: at, to: at });
    expect(receipt.result.opened).toEqual({ from: parts[1]?.from, to: parts[1]?.to });
    const shown = await bytesOf(await get(`/looks/${resultOf(receipt, 'lookId')}/content`, w.people.officer));
    expect(shown.equals(parts[1]?.bytes ?? Buffer.alloc(0))).toBe(true);
    const outside = await w.look(recordingId, { from: end.toString(), to: end.toString() });
    expect(whyOf(outside)).toBe('blocked | vault-interval-outside');
  });

  it('states in its closing entry the parts from which bytes were sent, joined where they follow one another, and no others', async () => {
    const parts = partsOf(w.world.now());
    const recordingId = await w.kept({ parts });
    const size = parts[0]?.bytes.length ?? 0;
    const sentAfter = async (...ranges: readonly string[]) => {
      const lookId = resultOf(await w.look(recordingId), 'lookId');
      for (const range of ranges)
        await bytesOf(await get(`/looks/${lookId}/content`, w.people.officer, { range: `bytes=${range}` }));
      return (await w.perform(w.people.officer, 'vault/close-look', { lookId })).result.sent;
    };
    const [first, second, third] = parts.map(({ from, to }) => ({ from, to }));
    expect(await sentAfter()).toEqual([]);
    expect(await sentAfter(`${size}-${size}`)).toEqual([second]);
    expect(await sentAfter('0-0', `${size - 1}-${size}`)).toEqual([{ from: first?.from, to: second?.to }]);
    expect(await sentAfter('-1', '0-0')).toEqual([first, third]);
    expect(await sentAfter('0-')).toEqual([{ from: first?.from, to: third?.to }]);
  });

  it('stops at once when the recording is deleted, suspended, or the function is no longer held', async () => {
    const deletedId = await w.kept();
    const toDelete = resultOf(await w.look(deletedId), 'lookId');
    const reasons = 'Enregistrement d’essai, sans utilité pour la mission.';
    expect(whyOf(await w.perform(w.people.chief, 'vault/delete-recording', { recordingId: deletedId, reasons }))).toBe(
      'allowed',
    );
    expect((await get(`/looks/${toDelete}/content`, w.people.officer)).status).toBe(403);
    const suspendedId = await w.kept();
    const toSuspend = resultOf(await w.look(suspendedId), 'lookId');
    const order = { recordingId: suspendedId, reasons: 'Contrôle en cours sur cette caméra.' };
    expect(whyOf(await w.perform(w.people.controlOrgan, 'vault/suspend-recording', order))).toBe('allowed');
    expect((await get(`/looks/${toSuspend}/content`, w.people.officer)).status).toBe(403);
    expect(whyOf(await w.look(suspendedId))).toBe('blocked | vault-suspended');
    expect(whyOf(await w.perform(w.people.dpo, 'vault/lift-suspension', order))).toBe(
      'blocked | vault-not-your-suspension',
    );
    expect(whyOf(await w.perform(w.people.controlOrgan, 'vault/lift-suspension', order))).toBe('allowed');
    expect((await get(`/looks/${toSuspend}/content`, w.people.officer)).status).toBe(200);
    const leaver = await w.world.person('operational-member', w.ids.zone);
    const toLeave = resultOf(await w.look(suspendedId, {}, leaver), 'lookId');
    expect((await get(`/looks/${toLeave}/content`, leaver)).status).toBe(200);
    const { rows } = await w.world.ledger.reads.query<{ id: string }>(
      'select id from identity.function_held where person_id = $1',
      [leaver.personId],
    );
    const ended = await w.perform(w.people.chief, 'identity/end-function', {
      grantId: rows[0]?.id,
      reason: 'Départ de la zone',
    });
    expect(whyOf(ended)).toBe('allowed');
    expect((await get(`/looks/${toLeave}/content`, leaver)).status).toBe(403);
  });

  it('asks for reasons that can be reviewed: missing ones the law refuses, vague ones our policy', async () => {
    const recordingId = await w.kept();
    expect(whyOf(await w.look(recordingId, { missionReference: undefined }))).toBe(
      'refused | lfp-25-7-p1-al1 no missionReference',
    );
    for (const concreteReason of ['enquête', 'enquête judiciaire en cours pour le dossier', 'onderzoek van de politie'])
      expect(whyOf(await w.look(recordingId, { concreteReason }))).toContain('vault-reason-vague');
    expect(whyOf(await w.look(recordingId, goodReasons))).toBe('allowed');
  });

  it('is closed as "all" when the server stopped while it was open', async () => {
    const lookId = resultOf(await w.look(await w.kept()), 'lookId');
    const reopened = await w.reopen();
    expect(reopened.opening.looksClosed).toBeGreaterThan(0);
    const { rows } = await w.world.ledger.reads.query('select state, closed_as, sent from vault.look where id = $1', [
      lookId,
    ]);
    expect(rows).toEqual([{ state: 'closed', closed_as: 'restart', sent: 'all' }]);
  });
});

/** Three parts of nine seconds with a second between them, the last ten seconds before `end`. */
function partsOf(end: Temporal.Instant) {
  return [40, 30, 20].map((seconds, place) => ({
    from: end.subtract({ seconds }).toString(),
    to: end.subtract({ seconds: seconds - 9 }).toString(),
    bytes: patternMp4({ seed: place + 20, imageBytes: 900 }),
  }));
}

function capturedOf(parts: readonly { readonly capturedFrom: string; readonly capturedTo: string }[]) {
  return { capturedFrom: parts[0]?.capturedFrom, capturedTo: parts.at(-1)?.capturedTo };
}

import type { LookSummary, RecordingDetail, RecordingSummary } from '@clairevoie/contract';
import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPeople, signIn } from '../cli/src/demo-session.ts';
import { filmRecording } from '../testing/src/synthetic/film.ts';
import { at, type ConsoleWorld, desk, findingsOf, openConsole, outcome, phone, shoot } from './console-pages.ts';

let w: ConsoleWorld;
let officer: Page;

beforeAll(async () => {
  w = await openConsole();
  officer = await w.signIn('judicial-police-officer');
});
afterAll(() => w?.[Symbol.asyncDispose]());

/** Reads an address of the API in the session of the page. */
const read = <Answer>(page: Page, path: string): Promise<Answer> =>
  page.evaluate(async (address) => (await fetch(address)).json(), path);
const firstRecording = async (page: Page): Promise<RecordingDetail> => {
  const { items } = await read<{ items: readonly RecordingSummary[] }>(page, '/api/recordings');
  return read(page, `/api/recordings/${items[0]?.recordingId}`);
};

async function giveReasons(page: Page): Promise<void> {
  await at(page, 'branch').selectOption('judicial');
  await at(page, 'missionReference').fill('PV FIC-2026-17');
  await at(page, 'operationalReasons').fill('Rixe signalée place du Croisillon à 10 h, deux témoins entendus.');
  await at(page, 'concreteReason').fill('Retrouver la direction de fuite vers la rue Imaginaire.');
}

/** Opens a recording by the form, as it stands, and goes to its images. */
async function openImages(page: Page, choose?: () => Promise<unknown>): Promise<void> {
  await choose?.();
  await giveReasons(page);
  await page.getByRole('button', { name: 'Consulter l’enregistrement' }).click();
  await page.getByRole('link', { name: 'Voir les images' }).click();
  await page.locator('video').waitFor();
}

/** State of the player: what a person would see of it. */
const film = (page: Page) =>
  page.locator('video').evaluate((video: HTMLVideoElement) => ({
    time: video.currentTime,
    duration: video.duration,
    width: video.videoWidth,
    height: video.videoHeight,
    isReady: video.readyState >= video.HAVE_CURRENT_DATA,
    seekableTo: video.seekable.length === 0 ? 0 : video.seekable.end(0),
    fault: video.error?.message ?? null,
  }));
const ready = (page: Page) =>
  page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= HTMLMediaElement.HAVE_CURRENT_DATA);
const seek = (page: Page, seconds: number) =>
  page.locator('video').evaluate(
    (video: HTMLVideoElement, to) =>
      new Promise<number>((resolve) => {
        video.addEventListener('seeked', () => resolve(video.currentTime), { once: true });
        video.currentTime = to;
      }),
    seconds,
  );
/** The share of the image that is lit by the film's own colours, and not black: decoded, not only counted. */
const brightness = (page: Page) =>
  page.locator('video').evaluate((video: HTMLVideoElement) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
    const paper = canvas.getContext('2d');
    paper?.drawImage(video, 0, 0);
    const { data } = paper?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let light = 0;
    for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 0) > 200 && (data[i + 1] ?? 0) > 200) light += 1;
    return light / (data.length / 4);
  });
const lookOf = (page: Page): Promise<LookSummary> =>
  read(page, `/api/looks/${new URL(page.url()).pathname.split('/').at(-1)}`);
const contentOf = (responses: readonly Response[]) =>
  responses.filter((one) => /\/api\/looks\/[^/]+\/content$/.test(one.url()));

/** Brings, as the operator's machine does, the film with empty bytes between its fragments: 48 MB in three parts. */
async function bringHeavyRecording(): Promise<{ readonly recordingId: string }> {
  const { url } = w.world;
  const person = (await fetchPeople(url)).find((one) => one.functions.some((held) => held.functionKey === 'operator'));
  const held = person?.functions.find((one) => one.functionKey === 'operator');
  if (person === undefined || held === undefined) throw new Error('nobody is operator');
  const operator = await signIn(url, { ...held, personId: person.personId });
  const { legalNow } = await operator.json<{ legalNow: string }>('/api/clock');
  const parts = filmRecording({
    begins: Temporal.Instant.from(legalNow).subtract({ seconds: 61 }),
    parts: [2, 2, 2],
    mark: 'heavy',
    paddingBytes: 8_000_000,
  });
  const { cameraId } = await firstRecording(officer);
  const json = { 'content-type': 'application/json' };
  const announced = await operator.request('/api/recordings', {
    method: 'POST',
    headers: json,
    body: JSON.stringify({
      cameraId,
      contentType: 'video/mp4',
      parts: parts.map(({ bytes, ...part }) => ({ ...part, sizeBytes: bytes.length })),
    }),
  });
  const { recordingId }: { recordingId: string } = await announced.json();
  const sent = await operator.request(`/api/recordings/${recordingId}/content`, {
    method: 'PUT',
    headers: { 'content-type': 'video/mp4' },
    body: new Uint8Array(Buffer.concat(parts.map(({ bytes }) => bytes))),
  });
  expect(await sent.json()).toMatchObject({ state: 'kept' });
  return { recordingId };
}

describe('an officer looks at a recording in the console', () => {
  it('asks for access, opens it, and the video plays; the closing entry states what was really sent', async () => {
    const recording = await firstRecording(officer);
    expect(recording.segments).toHaveLength(3);
    const responses: Response[] = [];
    officer.on('response', (response) => responses.push(response));

    await w.go(officer, `look/recordings/${recording.recordingId}/ask`);
    await giveReasons(officer);
    await at(officer, 'addressedTo').selectOption({ index: 1 });
    await officer.getByRole('button', { name: 'Demander l’accès' }).click();
    await outcome(officer).waitFor();
    expect(await outcome(officer).textContent()).toBe('Autorisé');

    await w.go(officer, 'look');
    // The list says where, by the register's name of the camera, and shows no image.
    const { camera } = await read<{ camera: { facts: { label: string } } }>(
      officer,
      `/api/registry/cameras/${recording.cameraId}`,
    );
    await officer.getByRole('cell', { name: camera.facts.label }).first().waitFor();
    expect(await findingsOf(officer)).toEqual([]);
    await shoot(officer, 'recordings');
    await w.go(officer, `look/recordings/${recording.recordingId}`);
    await at(officer, 'branch').waitFor();
    expect(await findingsOf(officer)).toEqual([]);
    await shoot(officer, 'recording');
    // Until a look was granted nothing of the images has been asked for, and there is nothing to ask.
    expect([await officer.locator('video').count(), contentOf(responses).length]).toEqual([0, 0]);

    await openImages(officer);
    await ready(officer);
    expect(await film(officer)).toMatchObject({ width: 640, height: 360, isReady: true, fault: null });
    expect(contentOf(responses).every((one) => one.status() === 206)).toBe(true);
    expect(contentOf(responses)[0]?.headers()['cache-control']).toBe('no-store');
    await officer.locator('video').evaluate((video: HTMLVideoElement) => video.play());
    await officer.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 1);
    expect(await brightness(officer)).toBeGreaterThan(0.2);

    // The last part is reached, and the moment on the screen is the recording's own.
    await officer.locator('video').evaluate((video: HTMLVideoElement) => video.pause());
    expect(await seek(officer, 47)).toBeCloseTo(47, 0);
    const { from } = await lookOf(officer);
    const shown = Temporal.Instant.from(from).add({ seconds: 47 }).toZonedDateTimeISO('Europe/Brussels');
    await officer.getByText(`Image de ${shown.toPlainTime().toString({ smallestUnit: 'second' })}`).waitFor();
    expect(await findingsOf(officer)).toEqual([]);
    await shoot(officer, 'player');

    await officer.getByRole('button', { name: 'Clore la consultation' }).click();
    await outcome(officer).waitFor();
    expect(await outcome(officer).textContent()).toBe('Autorisé');
    expect(await officer.locator('video').count()).toBe(0);
    expect(await lookOf(officer)).toMatchObject({
      state: 'closed',
      closedAs: 'by-person',
      sent: [{ from: recording.capturedFrom, to: recording.capturedTo }],
    });
    await officer.getByText('par la personne qui consultait').waitFor();
    expect(await officer.locator('.sent-intervals li').count()).toBe(1);
    expect(await findingsOf(officer)).toEqual([]);
    await shoot(officer, 'player-closed');
  });

  it('leads from one’s own list of looks to each, and from the list of who watches over the service to none', async () => {
    const links = 'main a[href*="/look/looks/"]';
    await w.go(officer, 'look/looks');
    await officer.locator(links).first().waitFor();
    const chief = await w.signIn('chief-of-corps');
    await w.go(chief, 'look/looks');
    await chief.locator('main tbody tr').first().waitFor();
    expect(await chief.locator(links).count()).toBe(0);
    await chief.context().close();
  });

  it('opens one part alone: it plays, and the closing entry names that part and no other', async () => {
    const recording = await firstRecording(officer);
    const part = recording.segments[1];
    await w.go(officer, `look/recordings/${recording.recordingId}`);
    await openImages(officer, () =>
      officer.getByLabel('Ce que vous ouvrez').selectOption({ value: String(part?.ordinal) }),
    );
    await ready(officer);
    const state = await film(officer);
    expect(state).toMatchObject({ width: 640, isReady: true, fault: null });
    expect(state.duration - state.time).toBeCloseTo(20, 0);
    await officer.locator('video').evaluate((video: HTMLVideoElement) => video.play());
    await officer.waitForFunction(
      (begun) => (document.querySelector('video')?.currentTime ?? 0) > begun + 1,
      state.time,
    );
    await officer.getByRole('button', { name: 'Clore la consultation' }).click();
    await outcome(officer).waitFor();
    expect((await lookOf(officer)).sent).toEqual([{ from: part?.capturedFrom, to: part?.capturedTo }]);
  });

  it('seeks by range requests in a recording too heavy to be fetched at once', async () => {
    const { recordingId } = await bringHeavyRecording();
    const ranges: { readonly asked: string; readonly status: number }[] = [];
    officer.on('response', async (response) => {
      if (contentOf([response]).length === 0) return;
      ranges.push({ asked: (await response.request().allHeaders()).range ?? '', status: response.status() });
    });
    await w.go(officer, `look/recordings/${recordingId}`);
    await openImages(officer);
    await ready(officer);
    expect(await seek(officer, 55)).toBeCloseTo(55, 0);
    await ready(officer);
    expect(await brightness(officer)).toBeGreaterThan(0.2);
    expect(await seek(officer, 5)).toBeCloseTo(5, 0);
    await ready(officer);
    expect(ranges.filter(({ asked }) => /^bytes=[1-9]\d*-/.test(asked)).length).toBeGreaterThan(1);
    expect(ranges.every(({ status }) => status === 206)).toBe(true);
    await officer.getByRole('button', { name: 'Clore la consultation' }).click();
    await outcome(officer).waitFor();
    const { rows } = await w.world.database
      .pool('clv_app')
      .query<{ sent: string }>('select sum(end_byte - start_byte) as sent from vault.sent_range where look_id = $1', [
        (await lookOf(officer)).lookId,
      ]);
    // A quarter of 48 MB: it reads where its fragments lie, then what is on the screen. A part touched so counts as sent.
    expect(Number(rows[0]?.sent)).toBeLessThan(24_000_000);
  });

  it('is whole on a desk and a phone, light and dark, in French and Dutch', async () => {
    for (const screen of [desk, { ...desk, name: 'desk-dark', scheme: 'dark' } as const, phone]) {
      const page = await w.signIn('judicial-police-officer', screen);
      const { recordingId } = await firstRecording(page);
      await w.go(page, `look/recordings/${recordingId}`);
      await openImages(page);
      for (const language of ['FR', 'NL']) {
        await page.getByRole('button', { name: language }).click();
        await ready(page);
        await seek(page, 13);
        await page
          .getByText(language === 'FR' ? 'heure de Bruxelles' : 'Brusselse tijd')
          .first()
          .waitFor();
        expect(await findingsOf(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
          `the player scrolls sideways on a ${screen.name}`,
        ).toBe(true);
        await shoot(page, `player-${screen.name}-${language.toLowerCase()}`);
      }
      await page.getByRole('button', { name: 'De inzage afsluiten' }).click();
      await outcome(page).waitFor();
      expect(await findingsOf(page)).toEqual([]);
      await shoot(page, `player-closed-${screen.name}-nl`);
      await page.context().close();
    }
  });

  it('says why when the look was opened in another session, and sends it nothing', async () => {
    const recording = await firstRecording(officer);
    await w.go(officer, `look/recordings/${recording.recordingId}`);
    await openImages(officer);
    const address = new URL(officer.url()).pathname.replace('/console/', '');
    const elsewhere = await w.signIn('judicial-police-officer', phone);
    const sent: number[] = [];
    elsewhere.on('response', (response) => {
      if (contentOf([response]).length > 0) sent.push(response.status());
    });
    await w.go(elsewhere, address);
    await elsewhere.getByText('ouverte dans une autre session').first().waitFor();
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.every((status) => status === 404)).toBe(true);
    expect(await findingsOf(elsewhere)).toEqual([]);
    await shoot(elsewhere, 'player-elsewhere-phone');
    await elsewhere.context().close();
    await officer.getByRole('button', { name: 'Clore la consultation' }).click();
    await outcome(officer).waitFor();
  });
});

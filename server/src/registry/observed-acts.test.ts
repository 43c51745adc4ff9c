import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatesOf } from '../../../testing/src/registry-world.ts';
import { openTestWorld, type TestWorld } from '../../../testing/src/world.ts';
import { type Actor, compareRegisters } from '../ledger/index.ts';
import { registryActs } from './index.ts';
import { findPublicCamera, listPublicCameras, listPublicCameraVersions, listPublicQuestions } from './public.ts';

const osm = (...nodes: readonly number[]): string =>
  JSON.stringify(
    nodes.map((id) => ({
      type: 'node',
      id,
      lat: 50.85 + id / 1e6,
      lon: 4.35,
      tags: { man_made: 'surveillance', surveillance: 'public' },
    })),
  );

describe('observed cameras', () => {
  let world: TestWorld;
  let clerk: Actor;
  let chief: Actor;
  beforeAll(async () => {
    world = await openTestWorld(registryActs);
    clerk = await world.person('system-administrator', await world.organisation('server-host', 'host'));
    chief = await world.person(
      'chief-of-corps',
      await world.organisation('local-police-zone', 'zone-a', { nisCodes: ['00001'] }),
    );
  });
  afterAll(() => world?.[Symbol.asyncDispose]());
  const portal = () => world.database.pool('clv_portal');

  const takeIn = async (id: string, text: string): Promise<void> => {
    const source = {
      id,
      name: id,
      url: 'https://www.openstreetmap.org/copyright',
      licence: 'ODbL 1.0',
      date: '2026-01-01',
      dateText: null,
      retrieved: null,
    };
    const receipt = await world.asSystem('registry/import-list', {
      importId: randomUUID(),
      format: 'osm',
      text,
      source,
      publish: true,
    });
    expect([receipt.verdict, gatesOf(receipt)]).toEqual(['allowed', []]);
  };
  const published = async (sourceId: string) => {
    const { rows } = await listPublicCameras(portal(), { sourceId }, { page: 1, perPage: 50 });
    return new Map(rows.map(({ id, facts }) => [facts.sourceRef, id]));
  };
  const takeDown = (cameraId: string | undefined, requestedAt = '2026-11-21T08:00:00Z') =>
    world.perform(clerk, 'registry/take-down-camera', {
      cameraId,
      requestedAt,
      outsideMeans: 'letter',
      takedownGround: 'none-given',
    });

  it('are taken down within the day, everywhere, and a later extract does not bring them back', async () => {
    await takeIn('osm-one', osm(11, 12));
    const before = await published('osm-one');
    const cameraId = before.get('node/11');
    const receipt = await takeDown(cameraId);
    expect([receipt.verdict, receipt.result]).toEqual([
      'allowed',
      { cameraId, isWithinADay: true, rowsTakenDown: 1, rowsLeft: 0 },
    ]);
    expect([...(await published('osm-one')).keys()]).toEqual(['node/12']);
    expect(await findPublicCamera(portal(), cameraId ?? '')).toBeUndefined();
    expect(await listPublicCameraVersions(portal(), cameraId ?? '')).toEqual([]);
    await takeIn('osm-two', osm(11, 12, 13));
    expect([...(await published('osm-two')).keys()].toSorted()).toEqual(['node/12', 'node/13']);
    // Whoever kept a copy is told which row to delete, and nothing else of it.
    expect((await portal().query('select * from registry.public_takedown')).rows).toEqual([
      { camera_id: cameraId, taken_down_on: '2026-11-21' },
    ]);
  });

  it('are taken down in every list that holds them, in one act, and nothing else is', async () => {
    for (const id of ['osm-2024', 'osm-2025', 'osm-2026']) await takeIn(id, osm(51, 52));
    const cameraId = (await published('osm-2025')).get('node/51');
    const receipt = await takeDown(cameraId);
    expect([receipt.verdict, receipt.result]).toEqual([
      'allowed',
      { cameraId, isWithinADay: true, rowsTakenDown: 3, rowsLeft: 0 },
    ]);
    for (const id of ['osm-2024', 'osm-2025', 'osm-2026'])
      expect([...(await published(id)).keys()]).toEqual(['node/52']);
    expect(gatesOf(await takeDown(cameraId))).toEqual(['unknown-camera']);
  });

  it('that are taken down late say so: at a day exactly it is within, a second later it is not', async () => {
    await takeIn('osm-late', osm(21, 22));
    const ids = await published('osm-late');
    expect((await takeDown(ids.get('node/21'), '2026-11-20T09:00:00Z')).result).toMatchObject({ isWithinADay: true });
    expect((await takeDown(ids.get('node/22'), '2026-11-20T08:59:59Z')).result).toMatchObject({ isWithinADay: false });
  });

  it('are taken down once, not before anybody asked, and what a keeper published is not', async () => {
    await takeIn('osm-three', osm(31));
    const cameraId = (await published('osm-three')).get('node/31');
    expect(gatesOf(await takeDown(cameraId, '2026-11-21T09:00:01Z'))).toEqual(['moment-in-the-future']);
    expect((await takeDown(cameraId)).verdict).toBe('allowed');
    expect(gatesOf(await takeDown(cameraId))).toEqual(['unknown-camera']);
    expect(gatesOf(await takeDown(await declared()))).toEqual(['not-an-observation']);
  });

  /** A camera that the chief of an invented zone declared and made public. */
  const declared = async (): Promise<string> => {
    const cameraId = randomUUID();
    const camera = {
      ...{
        label: 'mât nord',
        device: 'surveillance-camera',
        kind: 'fixed',
        intelligent: 'no',
        anpr: 'unknown',
        count: null,
      },
      ...{
        policeZone: '0000',
        directionDegrees: null,
        statements: [],
        stage: { state: 'installed', year: 2026, asPublished: null },
      },
      controller: { type: 'police-zone', name: 'Zone fictive', zoneCode: '0000' },
      municipality: { nis: '00001', name: 'Val-des-Lattes', basis: 'stated' },
      position: { type: 'point', lon: 4.55, lat: 50.862, precision: 'exact', withinMetres: null, howFound: 'invented' },
    };
    await world.perform(chief, 'registry/register-camera', { cameraId, reference: cameraId, camera });
    const made = { cameraId, ground: 'keeper-decision', reference: 'D-1', reason: 'publicité' };
    expect((await world.perform(chief, 'registry/publish-camera', made)).verdict).toBe('allowed');
    return cameraId;
  };
  const ask = (cameraId: string | undefined, askedOn = '2026-11-20') =>
    world.perform(clerk, 'registry/ask-about-camera', {
      ...{ cameraId, askedOn, outsideMeans: 'e-mail' },
      asked: { controllerKind: 'municipality', name: 'Commune inventée' },
    });
  const answer = (cameraId: string, isNameShown: boolean, answeredOn = '2026-11-21') =>
    world.perform(clerk, 'registry/record-camera-answer', {
      cameraId,
      answeredOn,
      cameraAnswer: 'no-longer-there',
      isNameShown,
    });

  it('leave a question with a clock, and no name before the controller was heard', async () => {
    const cameraId = await declared();
    expect((await ask(cameraId)).result).toMatchObject({ answerDueOn: '2026-12-20' });
    const open = { camera_id: cameraId, asked_on: '2026-11-20', answer_due_on: '2026-12-20' };
    expect((await listPublicQuestions(portal())).get(cameraId)).toEqual({
      ...open,
      answered_on: null,
      camera_answer: null,
      controller_name: null,
    });
    expect(gatesOf(await ask(cameraId))).toEqual(['already-registered']);
    expect(gatesOf(await answer(cameraId, true, '2026-11-19'))).toEqual(['term-upside-down']);
    expect(gatesOf(await answer(cameraId, true, '2026-11-22'))).toEqual(['moment-in-the-future']);
    expect((await answer(cameraId, true)).verdict).toBe('allowed');
    expect((await listPublicQuestions(portal())).get(cameraId)).toEqual({
      ...open,
      ...{ answered_on: '2026-11-21', camera_answer: 'no-longer-there', controller_name: 'Commune inventée' },
    });
    expect(gatesOf(await answer(cameraId, true))).toEqual(['already-closed']);
  });

  it('keep the name unsaid after the answer too, where it is not to be shown', async () => {
    const cameraId = await declared();
    await ask(cameraId);
    await answer(cameraId, false);
    expect((await listPublicQuestions(portal())).get(cameraId)).toMatchObject({
      camera_answer: 'no-longer-there',
      controller_name: null,
    });
  });

  it('of the real world are nothing that a demonstration asks anybody about', async () => {
    await takeIn('osm-four', osm(41));
    expect(gatesOf(await ask((await published('osm-four')).get('node/41')))).toEqual(['worlds-kept-apart']);
    expect(gatesOf(await ask(randomUUID()))).toEqual(['unknown-camera']);
    expect(gatesOf(await answer(randomUUID(), true))).toEqual(['unknown-entry']);
  });

  it('are the same after the registers were folded again', async () => {
    expect(await compareRegisters(world.database.pool('clv_owner'))).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import { registryActSchemas } from '@clairevoie/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from '../../../testing/src/world.ts';
import { findFunction, functionKeys } from '../identity/index.ts';
import { type Actor, compareRegisters, type Receipt } from '../ledger/index.ts';
import { type CameraRow, registryActs } from './index.ts';
import { findPublicCamera, listPublicCameras, listPublicCameraVersions } from './public.ts';

const heads = [
  'chief-of-corps',
  'coordinating-director',
  'requesting-director',
  'federal-director',
  'director-general',
];
const keepers = [...heads, 'responsible-officer', 'camera-controller', 'designated-notifier'];
const deciders = [...heads, 'camera-controller'];
const registrars = [...heads, 'responsible-officer', 'operational-member'];

/** Who may, act by act: written here once more, so that a change of a list has to be meant. */
const whoMay: Readonly<Record<keyof typeof registryActSchemas, readonly string[]>> = {
  'registry/import-published-list': [],
  'registry/import-figures': [],
  'registry/import-list': deciders,
  'registry/register-place': keepers,
  'registry/register-camera': keepers,
  'registry/correct-camera': keepers,
  'registry/withdraw-camera': keepers,
  'registry/publish-camera': deciders,
  'registry/ask-about-camera': ['system-administrator'],
  'registry/record-camera-answer': ['system-administrator'],
  'registry/take-down-camera': ['system-administrator'],
  'registry/register-use': registrars,
  'registry/end-use-entry': registrars,
  'registry/register-fixed-camera': registrars,
  'registry/enter-bodycam': registrars,
  'registry/consult': [
    ...heads,
    'commissioner-general',
    'responsible-officer',
    'control-organ',
    'dpa',
    'administrative-police-authority',
    'mayor',
    'minister-interior',
    'prosecutor',
    'investigating-judge',
    'dpo',
    'security-privacy-adviser',
    'intelligence-head',
    'intelligence-officer',
  ],
  'registry/consult-bodycam': [
    'access-designee',
    'operational-member',
    'administrative-police-officer',
    'judicial-police-officer',
    'police-trainer',
    'complaints-authority',
  ],
  'registry/extract-bodycam': ['extraction-designee', 'access-designee', 'operational-member'],
  'registry/expire-bodycam-entry': [],
};

const invented = {
  id: 'liste-fictive',
  name: 'Liste',
  url: null,
  licence: 'none',
  date: '2026',
  dateText: null,
  retrieved: null,
};
const camera = (over: object = {}) => ({
  label: 'mât nord',
  device: 'surveillance-camera',
  kind: 'fixed',
  intelligent: 'no',
  anpr: 'unknown',
  stage: { state: 'installed', year: 2026, asPublished: null },
  count: null,
  controller: { type: 'police-zone', name: 'Zone fictive', zoneCode: '0000' },
  municipality: { nis: '00001', name: 'Val-des-Lattes', basis: 'stated' },
  policeZone: '0000',
  position: { type: 'point', lon: 4.55, lat: 50.862, precision: 'exact', withinMetres: null, howFound: 'invented' },
  directionDegrees: null,
  statements: [],
  ...over,
});
const place = (placeId: string = randomUUID()) => ({
  placeId,
  name: { fr: 'place du Croisillon', nl: 'Kruislatplein' },
  kind: 'open',
  manager: camera().controller,
  municipality: camera().municipality,
  position: camera().position,
});
const csv =
  'ref;label;lon;lat;kind\nA1;mât A;4.55;50.862;fixe\nA2;mât B;;;mobiel\nA2;encore B;;;\nA3;;5.0;50.9;fixed\n';
const gatesOf = (receipt: Receipt) => receipt.gates.map(({ id }) => id.replace('registry-', ''));

describe('acts of the registry', () => {
  let world: TestWorld;
  let zone: string;
  let otherZone: string;
  let chief: Actor;
  let otherChief: Actor;
  beforeAll(async () => {
    world = await openTestWorld(registryActs);
    zone = await world.organisation('local-police-zone', 'zone-a', { nisCodes: ['00001'] });
    otherZone = await world.organisation('local-police-zone', 'zone-b');
    chief = await world.person('chief-of-corps', zone);
    otherChief = await world.person('chief-of-corps', otherZone);
  });
  afterAll(async () => {
    await world?.[Symbol.asyncDispose]();
  });
  const rowOf = async (cameraId: string): Promise<CameraRow | undefined> =>
    (await world.database.pool('clv_app').query<CameraRow>('select * from registry.camera where id = $1', [cameraId]))
      .rows[0];
  const portal = () => world.database.pool('clv_portal');
  const add = async (over: object = {}, actor: Actor = chief) => {
    const cameraId = randomUUID();
    const receipt = await world.perform(actor, 'registry/register-camera', {
      cameraId,
      reference: cameraId,
      camera: camera(),
      ...over,
    });
    return { cameraId, receipt };
  };
  const valid = (): Record<keyof typeof registryActSchemas, object> => {
    const id = randomUUID();
    const now = '2026-11-21T08:00:00Z';
    const content = {
      cameraKinds: ['fixed'],
      intelligent: false,
      functions: [],
      purposes: [],
      basis: { kind: 'other' },
    };
    return {
      'registry/import-published-list': { importId: id, list: 'osmBrussels' },
      'registry/import-figures': {},
      'registry/import-list': { importId: id, format: 'csv', text: csv, source: invented },
      'registry/register-place': place(),
      'registry/register-camera': { cameraId: id, reference: id, camera: camera() },
      'registry/correct-camera': { cameraId: id, set: { label: 'x' }, reason: 'x' },
      'registry/withdraw-camera': { cameraId: id, on: '2026-11-20', reason: 'x' },
      'registry/publish-camera': { cameraId: id, ground: 'keeper-decision', reference: 'B-1', reason: 'x' },
      'registry/ask-about-camera': {
        ...{ cameraId: id, outsideMeans: 'letter', askedOn: '2026-11-20' },
        asked: { controllerKind: 'municipality', name: 'Gemeente' },
      },
      'registry/record-camera-answer': {
        ...{ cameraId: id, answeredOn: '2026-11-20', cameraAnswer: 'not-ours', isNameShown: false },
      },
      'registry/take-down-camera': {
        cameraId: id,
        requestedAt: now,
        outsideMeans: 'e-mail',
        takedownGround: 'dwelling',
      },
      'registry/register-use': { entryId: id, useReference: id, visible: true, content, cameraIds: [], startedAt: now },
      'registry/end-use-entry': { entryId: id, endedAt: now, reason: 'x' },
      'registry/register-fixed-camera': { entryId: id, cameraId: id, inServiceOn: '2026-01-01' },
      'registry/enter-bodycam': { entryId: id, cameraId: id, recordings: [] },
      'registry/consult': { register: 'uses' },
      'registry/consult-bodycam': { entryId: id },
      'registry/extract-bodycam': { entryId: id },
      'registry/expire-bodycam-entry': { entryId: id },
    };
  };

  it('are those of the contract', () => {
    expect(registryActs.map(({ type }) => type).sort()).toEqual(Object.keys(registryActSchemas).sort());
    for (const { type, payload } of registryActs)
      expect(Object.entries(registryActSchemas).find(([name]) => name === type)?.[1]).toBe(payload);
  });

  it('are refused to every function that is not named, from the full list of functions', async () => {
    // The gate asks the name before anything else, so who acts need not hold the function: then that is what stops him.
    for (const functionKey of functionKeys) {
      expect(findFunction(functionKey)).toBeDefined();
      const actor: Actor = { personId: chief.personId, functionKey, organisationId: zone };
      for (const [type, payload] of Object.entries(valid())) {
        const gates = gatesOf(await world.perform(actor, type, payload));
        const named =
          Object.entries(whoMay)
            .find(([act]) => act === type)?.[1]
            .includes(functionKey) ?? false;
        const held = functionKey === 'chief-of-corps';
        if (!named) expect([functionKey, type, gates]).toEqual([functionKey, type, ['function-not-named']]);
        else if (!held) expect([functionKey, type, gates]).toEqual([functionKey, type, ['function-not-held']]);
        else expect(gates).not.toContain('function-not-named');
      }
    }
  }, 120_000);

  it('take a camera and a place of the own organisation as fictional, unpublished, with what is unknown kept unknown', async () => {
    const spot = place();
    expect((await world.perform(chief, 'registry/register-place', spot)).verdict).toBe('allowed');
    const { cameraId, receipt } = await add({ placeId: spot.placeId });
    expect(receipt.verdict).toBe('allowed');
    expect(await rowOf(cameraId)).toMatchObject({
      world: 'fictional',
      organisation_id: zone,
      anpr: 'unknown',
      count: null,
      published: null,
      place_id: spot.placeId,
    });
    expect(await findPublicCamera(portal(), cameraId)).toBeUndefined();
    expect(gatesOf((await add({ cameraId })).receipt)).toEqual(['id-taken']);
    expect(gatesOf((await add({ reference: cameraId })).receipt)).toEqual(['reference-taken']);
    expect((await add({ reference: cameraId }, otherChief)).receipt.verdict).toBe('allowed');
    expect(gatesOf((await add({ placeId: randomUUID() })).receipt)).toEqual(['unknown-place']);
    expect(gatesOf((await add({ publish: true })).receipt)).toEqual(['system-only']);
    expect(gatesOf((await add({ organisationId: otherZone })).receipt)).toEqual(['system-only']);
    expect(gatesOf(await world.perform(chief, 'registry/register-place', spot))).toEqual(['id-taken']);
    expect(gatesOf(await world.perform(chief, 'registry/register-place', { ...place(), publish: true }))).toEqual([
      'system-only',
    ]);
  });

  it('keep what stood before a correction, change nothing for nothing, and only the own cameras', async () => {
    const { cameraId } = await add();
    const correct = (actor: Actor, set: object) =>
      world.perform(actor, 'registry/correct-camera', { cameraId, set, reason: 'relevé sur place' });
    expect((await correct(chief, { label: 'mât nord-est', anpr: 'no' })).verdict).toBe('allowed');
    expect((await correct(chief, { count: 2 })).verdict).toBe('allowed');
    const { rows } = await world.database
      .pool('clv_app')
      .query('select number, facts from registry.camera_version where camera_id = $1 order by number', [cameraId]);
    expect(rows).toMatchObject([
      { number: 1, facts: { label: 'mât nord', anpr: 'unknown' } },
      { number: 2, facts: { label: 'mât nord-est', anpr: 'no', count: null } },
    ]);
    expect(await rowOf(cameraId)).toMatchObject({ count: 2, version: 3 });
    expect(gatesOf(await correct(chief, { count: 2 }))).toEqual(['nothing-changes']);
    expect(gatesOf(await correct(otherChief, { count: 3 }))).toEqual(['unknown-camera']);
    await expect(correct(chief, {})).rejects.toMatchObject({ code: 'ledger/invalid-payload' });
    await expect(correct(chief, { world: 'real' })).rejects.toMatchObject({ code: 'ledger/invalid-payload' });
  });

  it('of two corrections at once each rests on what the other left', async () => {
    const { cameraId } = await add();
    const correct = (set: object) =>
      world.perform(chief, 'registry/correct-camera', { cameraId, set, reason: 'deux corrections' });
    const [one, two] = await Promise.all([correct({ count: 4 }), correct({ anpr: 'no' })]);
    expect([one.verdict, two.verdict]).toEqual(['allowed', 'allowed']);
    expect(await rowOf(cameraId)).toMatchObject({ count: 4, anpr: 'no', version: 3 });
  });

  it('show a camera only as it was published: not a later correction, until it is published anew', async () => {
    const { cameraId } = await add();
    const publish = (actor: Actor = chief) =>
      world.perform(actor, 'registry/publish-camera', {
        cameraId,
        ground: 'published-authorisation',
        reference: 'A-12',
        reason: 'toestemming bekendgemaakt',
      });
    expect(gatesOf(await publish(otherChief))).toEqual(['unknown-camera']);
    const receipt = await publish();
    expect(receipt.verdict).toBe('allowed');
    expect(await findPublicCamera(portal(), cameraId)).toMatchObject({
      facts: { label: 'mât nord' },
      publication_ground: 'published-authorisation',
      publication_reference: 'A-12',
      published_on: '2026-11-21',
      ended_on: null,
    });
    await world.perform(chief, 'registry/correct-camera', {
      cameraId,
      set: { label: 'secret opérationnel' },
      reason: 'x',
    });
    expect(await findPublicCamera(portal(), cameraId)).toMatchObject({ facts: { label: 'mât nord' } });
    expect((await listPublicCameras(portal(), { words: 'secret' }, { page: 1, perPage: 10 })).total).toBe(0);
    expect(JSON.stringify(await listPublicCameraVersions(portal(), cameraId))).not.toContain('secret');
    await publish();
    expect(await findPublicCamera(portal(), cameraId)).toMatchObject({ facts: { label: 'secret opérationnel' } });
    await world.perform(chief, 'registry/withdraw-camera', { cameraId, on: '2026-11-20', reason: 'démontée' });
    expect(await findPublicCamera(portal(), cameraId)).toMatchObject({ ended_on: '2026-11-20' });
    expect(gatesOf(await publish())).toEqual(['already-withdrawn']);
    for (const kind of ['mobile', 'individual']) {
      const other = await add({ camera: camera({ kind }) });
      const refused = await world.perform(chief, 'registry/publish-camera', {
        cameraId: other.cameraId,
        ground: 'keeper-decision',
        reference: 'B',
        reason: 'x',
      });
      expect(gatesOf(refused)).toEqual(['not-made-public']);
    }
  });

  it('do not take a camera out of service while a use of it runs, nor in the future, nor twice', async () => {
    const { cameraId } = await add();
    const withdraw = (on = '2026-11-20') =>
      world.perform(chief, 'registry/withdraw-camera', { cameraId, on, reason: 'démontée' });
    const entryId = randomUUID();
    const use = { ...valid()['registry/register-use'], entryId, useReference: entryId, cameraIds: [cameraId] };
    expect((await world.perform(chief, 'registry/register-use', use)).verdict).toBe('allowed');
    expect(gatesOf(await withdraw())).toEqual(['still-in-use']);
    await world.perform(chief, 'registry/end-use-entry', { entryId, endedAt: '2026-11-21T08:30:00Z', reason: 'fin' });
    expect(gatesOf(await withdraw('2026-11-22'))).toEqual(['moment-in-the-future']);
    expect((await withdraw('2026-11-21')).verdict).toBe('allowed');
    expect(gatesOf(await withdraw())).toEqual(['already-withdrawn']);
  });

  it('leave registers that are what the journal says', async () => {
    expect(await compareRegisters(world.database.pool('clv_owner'))).toEqual([]);
  });
});

import type { Actor, Ledger } from '../../../server/src/ledger/index.ts';
import {
  fictionalCameras,
  fictionalPlaces,
  fictionalSource,
  findFictionalPlaceOf,
} from '../../../server/src/registry/index.ts';
import { foundingAct, type SeededPeople } from './found-people.ts';
import { seedId } from './seed-id.ts';

/** Id of an invented camera of the seed by its reference (`CV-001`). */
export const seededCameraId = (reference: string): string => seedId(`camera ${reference}`);

/** Id of an invented place of the seed by its short name (`croisillon`). */
export const seededPlaceId = (slug: string): string => seedId(`place fictional-${slug}`);

const publishedLists = ['brussels', 'leuven', 'mechelenPlates', 'osmMechelen', 'osmBrussels'] as const;

/**
 * Fills the registers: the real published lists and figures with their sources, and the invented places and cameras of the
 * fictional zone. Acts that do not rest on each other share commits. Safe to run again.
 */
export async function seedRegistry(ledger: Ledger, people: SeededPeople): Promise<void> {
  for (const list of publishedLists)
    await foundingAct(ledger, 'registry/import-published-list', list, { importId: seedId(`import ${list}`), list });
  await foundingAct(ledger, 'registry/import-figures', 'all', {});
  await Promise.all(fictionalPlaces.map((place) => registerFictionalPlace(ledger, place)));
  await Promise.all(fictionalCameras.map((camera) => registerFictionalCamera(ledger, camera)));
  await enterNationalRegister(ledger, people);
}

function registerFictionalPlace(
  ledger: Ledger,
  { id, name, kind, manager, municipality, position }: (typeof fictionalPlaces)[number],
) {
  return foundingAct(ledger, 'registry/register-place', id, {
    placeId: seedId(`place ${id}`),
    slug: id,
    name,
    kind,
    manager,
    municipality,
    position,
    organisationId: seedId(`organisation ${keeperOf(manager.type)}`),
    // What the police manage itself is not part of any publication.
    ...(manager.type === 'police-zone' ? {} : { publish: true }),
  });
}

function registerFictionalCamera(ledger: Ledger, facts: (typeof fictionalCameras)[number]) {
  const { world: _world, sourceRef, source: _source, ...camera } = facts;
  const placeId = findFictionalPlaceOf(sourceRef);
  const place = fictionalPlaces.find(({ id }) => id === placeId);
  const isShown =
    place !== undefined && place.manager.type !== 'police-zone' && ['fixed', 'temporary-fixed'].includes(facts.kind);
  return foundingAct(ledger, 'registry/register-camera', sourceRef, {
    cameraId: seededCameraId(sourceRef),
    reference: sourceRef,
    camera,
    source: fictionalSource,
    organisationId: seedId(`organisation ${keeperOf(facts.controller.type)}`),
    ...(placeId === undefined ? {} : { placeId: seedId(`place ${placeId}`) }),
    ...(isShown ? { publish: true } : {}),
  });
}

const keepers: Readonly<Record<string, string>> = {
  'public-transport': 'transport',
  private: 'shop',
  municipality: 'municipality-lattes',
};

function keeperOf(controllerType: string): string {
  return keepers[controllerType] ?? 'zone';
}

/** The zone's chief supplies its installed fixed cameras to the national register, as he must. */
async function enterNationalRegister(ledger: Ledger, people: SeededPeople): Promise<void> {
  const chief = [...people.values()].find((person) => person.functionKey === 'chief-of-corps');
  if (chief === undefined) return;
  const owed = fictionalCameras.filter(
    (camera) =>
      camera.kind === 'fixed' && camera.stage.state === 'installed' && camera.controller.type === 'police-zone',
  );
  // One after the other: each looks whether the camera has a line already, so they cannot share a commit anyway.
  for (const { sourceRef } of owed) await enterFixedCamera(ledger, chief, sourceRef);
}

async function enterFixedCamera(ledger: Ledger, chief: Actor, sourceRef: string): Promise<void> {
  const type = 'registry/register-fixed-camera';
  const receipt = await ledger.gate.perform({
    type,
    key: seedId(`key ${type} ${sourceRef}`),
    actor: chief,
    payload: {
      entryId: seedId(`fixed camera ${sourceRef}`),
      cameraId: seededCameraId(sourceRef),
      inServiceOn: '2026-01-05',
    },
  });
  if (receipt.verdict !== 'allowed') throw new Error(`the seed's ${type} for ${sourceRef} was ${receipt.verdict}`);
}

import { randomBytes } from 'node:crypto';
import { tourRequest } from '../../../cli/src/tour/tour-fixtures.ts';
import { enrolledCameras, hashCameraToken } from '../../../server/src/anpr/index.ts';
import type { Actor, Ledger, Receipt } from '../../../server/src/ledger/index.ts';
import { fictionalPlaces, findFictionalPlaceOf } from '../../../server/src/registry/index.ts';
import { seedId } from './seed-id.ts';
import { seededCameraId } from './seed-registry.ts';

/** A camera of the seed that sends reads of plates. */
export interface SeededPlateCamera {
  readonly number: number;
  readonly device: string;
}

/** What the enrolment of the seed's cameras is made with; `name` tells acts of one type apart. */
export interface PlateCamerasSeed {
  readonly ledger: Ledger;
  readonly perform: (actor: Actor, type: string, payload: unknown, name: string) => Promise<Receipt>;
  readonly as: (key: string) => Actor;
  readonly databaseId: unknown;
  readonly assessmentId: unknown;
  /** First day of use, Brussels. */
  readonly useFrom: string;
  /** Deposits an invented extract of the deliberations of a council; its digest. */
  readonly deposit: (organisationId: string, at: string) => Promise<string>;
}

// Cameras of the zone that read plates by the register, each with the council of its municipality.
const councils = [
  { secretary: 'secretary-lattes', municipality: '00001', cameras: ['CV-013'] },
  { secretary: 'secretary-persiennes', municipality: '00003', cameras: ['CV-015', 'CV-016'] },
] as const;

/**
 * Three cameras at the entries of the fictional zone, each under an authorisation in principle of its council, enrolled in the technical
 * database. Their tokens are made and forgotten: whoever wants to send in their name has a new one made (`anpr/rotate-camera-token`).
 */
export async function seedPlateCameras(seed: PlateCamerasSeed): Promise<readonly SeededPlateCamera[]> {
  const enrolled: SeededPlateCamera[] = [];
  for (const council of councils) {
    const authorisationId = await authorise(seed, council);
    for (const reference of council.cameras) enrolled.push(await enrol(seed, reference, authorisationId));
  }
  return enrolled;
}

async function enrol(
  { ledger, perform, as, databaseId }: PlateCamerasSeed,
  reference: string,
  authorisationId: unknown,
): Promise<SeededPlateCamera> {
  const cameraId = seededCameraId(reference);
  const [known] = await ledger.gate.registers.find(enrolledCameras, { camera_id: cameraId });
  if (known !== undefined) return { number: known.number, device: known.device };
  const device = `PORTIQUE-${reference}`;
  const tokenSha256 = hashCameraToken(randomBytes(32).toString('base64url'));
  const payload = { databaseId, cameraId, authorisationId, device, deviceZone: 'Europe/Brussels', tokenSha256 };
  const { result } = await perform(as('chief'), 'anpr/enrol-camera', payload, reference);
  return { number: Number(result.number), device };
}

/** The council's authorisation in principle for plate recognition at these places: asked for, granted, notified, published. */
async function authorise(
  { perform, as, assessmentId, deposit, useFrom }: PlateCamerasSeed,
  { secretary: key, municipality, cameras }: (typeof councils)[number],
): Promise<unknown> {
  const [chief, secretary] = [as('chief'), as(key)];
  const places = [...new Set(cameras.map((reference) => findFictionalPlaceOf(reference)))].map((id, n) => {
    const place = fictionalPlaces.find((one) => one.id === id);
    if (place === undefined) throw new Error(`the demo has no place ${id}`);
    return {
      reference: `ANPR-${municipality}-${n + 1}`,
      label: `${place.name.fr} / ${place.name.nl}`,
      placeId: seedId(`place ${place.id}`),
      municipality,
      kind: 'open',
      managedByPolice: false,
      enclosed: false,
    };
  });
  const asked = {
    cameras: { kinds: ['fixed'], intelligent: true, functions: ['anpr'], count: cameras.length },
    purposes: [
      { branch: 'judicial', text: 'Rechercher les véhicules signalés volés' },
      { branch: 'administrative', text: 'Suivre les phénomènes inscrits au plan zonal', hypothesis445: '2' },
    ],
    places,
    modalities: 'Lecture continue aux entrées de la zone.',
    useFrom,
  };
  const content = {
    ...tourRequest(`SEED-ANPR-${municipality}`, useFrom),
    title: 'Caméras ANPR aux entrées de la zone (fiction)',
    municipality,
    ...asked,
    assessmentId,
  };
  const filed = await perform(chief, 'authorisation/submit-request', { content }, municipality);
  const decided = await perform(
    secretary,
    'authorisation/decide-request',
    {
      requestId: filed.result.requestId,
      outcome: 'granted',
      decidedAt: filed.at,
      sitting: { heldOn: useFrom, agendaItem: '8', vote: { for: 18, against: 5, abstentions: 2 } },
      scope: asked,
      reasons: 'Des véhicules volés quittent la zone par ces entrées (fiction).',
      extractDigest: await deposit(secretary.organisationId, filed.at),
    },
    municipality,
  );
  const { authorisationId } = decided.result;
  const addressees = [{ role: 'prosecutor', organisationId: as('prosecutor').organisationId }];
  const notice = { authorisationId, addressees, means: 'platform', sentAt: decided.at };
  await perform(secretary, 'authorisation/notify', notice, municipality);
  await perform(secretary, 'authorisation/publish', { authorisationId, withheld: [] }, municipality);
  return authorisationId;
}

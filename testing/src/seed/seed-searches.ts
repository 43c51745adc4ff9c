import { enrolledCameras } from '../../../server/src/anpr/index.ts';
import { pointSearches } from '../../../server/src/anpr/search/search-registers.ts';
import { runAndCount } from '../../../server/src/anpr/search/show-reads.ts';
import type { Actor, Ledger, Receipt } from '../../../server/src/ledger/index.ts';
import type { Vault } from '../../../server/src/vault/index.ts';
import { allowed } from './found-people.ts';
import { seedId } from './seed-id.ts';
import type { SeededPlateCamera } from './seed-plate-cameras.ts';
import { seededTraffic } from './seed-plate-day.ts';

const missionReference = 'MISSION FICTIVE RECHERCHE';

/**
 * One point search that ran: asked for by a member of the staff, decided by the chief, counted. It looks for a vehicle of the seeded day that is on no list;
 * nobody has opened a page of what it found.
 */
export async function seedSearches(of: {
  readonly ledger: Ledger;
  readonly vault: Vault;
  readonly perform: (actor: Actor, type: string, payload: unknown, name: string) => Promise<Receipt>;
  readonly as: (key: string) => Actor;
  readonly databaseId: unknown;
  readonly cameras: readonly SeededPlateCamera[];
  /** First day of the seeded traffic, Brussels. */
  readonly day: string;
}): Promise<void> {
  const { ledger, vault, perform, as, databaseId, cameras, day } = of;
  const { registers } = ledger.gate;
  const [known] = await registers.find(pointSearches, { mission_reference: missionReference });
  if (known !== undefined && known.state !== 'drafted' && known.state !== 'decided') return;
  const [first] = cameras;
  const camera = first === undefined ? undefined : await registers.get(enrolledCameras, { number: first.number });
  if (camera === undefined) return;
  const from = Temporal.Instant.from(camera.enrolled_at);
  const asker: Actor = { ...as('judicial-officer'), functionKey: 'operational-member' };
  const asked = await perform(
    asker,
    'anpr/request-search',
    {
      databaseId,
      query: { kind: 'plate', plate: vehicleOnNoList(day, cameras) },
      from: from.toString(),
      to: from.add({ hours: 24 }).toString(),
      purpose: {
        branch: 'judicial',
        text: 'Retrouver un véhicule volé (fiction)',
        judicialGround: 'offence',
        offenceClass: 'delit',
      },
      missionReference,
      concreteReason:
        'Vol d’une voiture au boulevard du Treillis hier vers 17 heures : une témoin a vu ce véhicule quitter les lieux (fiction).',
    },
    'search',
  );
  const [search] = await registers.find(pointSearches, { request_id: String(asked.result.requestId) });
  if (search === undefined) throw new Error('the seed asked for a search that is not there');
  const decision = {
    searchId: search.id,
    outcome: 'granted',
    reasons: 'Fait précis, période limitée à une journée (fiction).',
  };
  await perform(as('chief'), 'anpr/decide-search', decision, 'search');
  const world = { gate: ledger.gate, db: ledger.reads, legalNow: ledger.legalNow, witness: vault.witness };
  const key = seedId('key anpr/run-search search');
  allowed((await runAndCount(world, { actor: asker, key, searchId: search.id })).receipt);
}

/** A commuter who passes several times, but not often enough for the lists of the seed, which take the most frequent ones. */
function vehicleOnNoList(day: string, cameras: readonly SeededPlateCamera[]): string {
  const times = new Map<string, number>();
  const devices = cameras.map(({ device }) => device);
  for (const { read } of seededTraffic(day, devices)) times.set(read.plate, (times.get(read.plate) ?? 0) + 1);
  const byTimes = [...times].toSorted(([, a], [, b]) => b - a);
  const chosen = byTimes[20];
  if (chosen === undefined) throw new Error('the seeded day has too few vehicles');
  return chosen[0];
}

import { enrolledCameras } from '../../../server/src/anpr/index.ts';
import { depositList } from '../../../server/src/anpr/lists/deposit-list.ts';
import { listVersions, plateLists } from '../../../server/src/anpr/lists/list-registers.ts';
import type { Actor, Ledger, Receipt } from '../../../server/src/ledger/index.ts';
import { seededTraffic } from './seed-plate-day.ts';

/** What the seed of lists is made with; `name` tells acts of one type apart. */
export interface ListsSeed {
  readonly ledger: Ledger;
  readonly perform: (actor: Actor, type: string, payload: unknown, name: string) => Promise<Receipt>;
  readonly as: (key: string) => Actor;
  readonly databaseId: unknown;
  /** Cameras of the seeded day, by their devices. */
  readonly devices: readonly string[];
  /** First day of the directive, Brussels. */
  readonly day: string;
}

const sources = {
  judicial: { name: 'Véhicules signalés (fiction)', source: 'national-police-database' },
  administrative: { name: 'Plan zonal (fiction)', source: 'lawful-list' },
} as const;

/**
 * An invented directive, and lists of the fictional zone put in force under it: wanted vehicles (judicial) and a phenomenon (administrative, after
 * the notice to the Control Organ); a third, judicial, for stored reads. Every plate is generated; a few are of vehicles that the seeded day has on the road. A criterion waits for its officer.
 */
export async function seedLists(seed: ListsSeed): Promise<void> {
  const { perform, as, databaseId, day } = seed;
  const loaded = await perform(
    as('minister'),
    'anpr/load-directive',
    {
      reference: 'Directive fictive sur la corrélation (44/4)',
      issuedBy: ['minister-interior', 'minister-justice'],
      branches: ['administrative', 'judicial'],
      publishedOn: day,
      measured: { verdict: 'met', reasons: 'Limites de temps, d’espace et de fréquence fixées (fiction).' },
      from: day,
      authority: 'chief-of-corps',
      databases: Object.values(sources),
      time: { mostDays: 60 },
      space: {},
      frequency: { modes: ['realtime', 'afterwards'], mostVersionsADay: 24 },
    },
    'directive',
  );
  for (const [branch, { name: sourceName }] of Object.entries(sources)) {
    const payload = { directiveId: loaded.result.directiveId, databaseId, sourceName };
    await perform(as('chief'), 'anpr/permit-connection', payload, branch);
  }
  const onTheRoad = vehiclesOf(seed);
  await inForce(seed, 'judicial', {
    reference: 'LISTE-SEED-J',
    title: 'Véhicules recherchés (fiction)',
    kind: 'wanted-vehicles',
    purpose: {
      branch: 'judicial',
      text: 'Retrouver les véhicules signalés volés (fiction)',
      judicialGround: 'offence',
      offenceClass: 'delit',
    },
    mayBeDone: ['inform-service', 'check'],
    entries: [...onTheRoad.slice(0, 2), ...generated('Q', 400)],
  });
  await inForce(seed, 'administrative', {
    reference: 'LISTE-SEED-A',
    title: 'Phénomène du plan zonal (fiction)',
    kind: 'phenomenon',
    purpose: {
      branch: 'administrative',
      text: 'Suivre un phénomène inscrit au plan zonal (fiction)',
      hypothesis445: '2',
    },
    mayBeDone: ['inform-service', 'observe'],
    entries: [...onTheRoad.slice(2, 3), ...generated('X', 120)],
  });
  await inForce(seed, 'judicial', {
    reference: 'LISTE-SEED-B',
    title: 'Véhicules vus près de cambriolages (fiction)',
    kind: 'wanted-vehicles',
    purpose: {
      branch: 'judicial',
      text: 'Élucider une série de cambriolages (fiction)',
      judicialGround: 'offence',
      offenceClass: 'delit',
    },
    mode: 'afterwards',
    mayBeDone: ['inform-service'],
    entries: [...onTheRoad.slice(3, 5), ...generated('W', 20)],
  });
  await perform(
    as('operator'),
    'anpr/propose-criterion',
    {
      databaseId,
      reference: 'CRIT-SEED-1',
      title: 'Camionnettes de nuit (fiction)',
      purpose: {
        branch: 'administrative',
        text: 'Suivre un phénomène inscrit au plan zonal (fiction)',
        hypothesis445: '2',
      },
      mode: 'realtime',
      criterionJson: JSON.stringify({
        criterion: 1,
        name: 'Camionnettes de nuit',
        when: { hours: { from: '22:00', until: '06:00' } },
        frequency: { atLeast: 2, withinHours: 48, past: 'any-camera' },
        vehicle: { classes: ['van'] },
      }),
      mayBeDone: ['inform-service'],
      instruction: 'Prévenir le dispatching de la zone (fiction).',
    },
    'criterion',
  );
}

/** The day that was seeded is over: its reads are to be compared with the list for stored reads. The operator has it among what waits. */
export async function seedCorrelation({
  ledger,
  perform,
  as,
  cameras,
}: Pick<ListsSeed, 'ledger' | 'perform' | 'as'> & {
  readonly cameras: readonly { readonly number: number }[];
}): Promise<void> {
  const { registers } = ledger.gate;
  const [list] = await registers.find(plateLists, { reference: 'LISTE-SEED-B' });
  const versions = list === undefined ? [] : await registers.find(listVersions, { list_id: list.id });
  const enrolled = await Promise.all(cameras.map(({ number }) => registers.get(enrolledCameras, { number })));
  const begins = Math.max(...enrolled.map((row) => Date.parse(row?.enrolled_at ?? '')));
  const from = Temporal.Instant.fromEpochMilliseconds(begins);
  await perform(
    as('operator'),
    'anpr/ask-correlation',
    {
      versionId: versions[0]?.id,
      from: from.toString(),
      to: from.add({ hours: 24 }).toString(),
      missionReference: 'PV FICTIF 2026/17',
      concreteReason:
        'Quatre cambriolages rue des Lattes ce jour-là : deux véhicules signalés par des témoins (fiction).',
    },
    'stored-reads',
  );
}

/** A plate with its country. */
type Entry = { readonly plate: string; readonly country: string };

/** Vehicles that pass often on the seeded day, so that what is on a list is met; none of them is anybody's. */
function vehiclesOf({ day, devices }: ListsSeed): readonly Entry[] {
  const passages = new Map<string, { readonly entry: Entry; readonly times: number }>();
  for (const { read } of seededTraffic(day, devices)) {
    const { plate, country } = read;
    const { times = 0 } = passages.get(plate) ?? {};
    passages.set(plate, { entry: { plate, country }, times: times + 1 });
  }
  return [...passages.values()].toSorted((a, b) => b.times - a.times).map(({ entry }) => entry);
}

/** Plates of Belgian form in a series that is not in use: generated, nobody's. */
const generated = (letter: string, count: number): readonly Entry[] =>
  Array.from({ length: count }, (_, n) => ({
    plate: `9${letter}ZZ${String(n + 100).padStart(3, '0')}`,
    country: 'BE',
  }));

async function inForce(
  { ledger, perform, as, databaseId }: ListsSeed,
  branch: 'judicial' | 'administrative',
  {
    entries,
    ...list
  }: { readonly entries: readonly Entry[]; readonly reference: string; readonly [name: string]: unknown },
): Promise<void> {
  const operator = as('operator');
  const name = list.reference;
  const { name: sourceName, source } = sources[branch];
  const proposed = await perform(
    operator,
    'anpr/propose-list',
    {
      mode: 'realtime',
      ...list,
      databaseId,
      source,
      sourceName,
      legalBasis: 'LFP, art. 44/11/3decies, § 4 (fiction)',
      feed: 'Extrait fictif, tenu par la zone de la démonstration ; plaques générées.',
      municipalities: ['00001', '00002', '00003'],
      servesDays: 60,
      versionsADay: 4,
      instruction: 'Prévenir le dispatching de la zone (fiction).',
    },
    name,
  );
  const listId = String(proposed.result.listId);
  // A second run finds the version of the first: its deposit has a salt of its own and would not come again.
  const [known] = await ledger.gate.registers.find(listVersions, { list_id: listId });
  const version =
    known === undefined
      ? await given({ ledger, perform, operator, listId, entries, name, at: proposed.at })
      : { versionId: known.id, digest: known.digest };
  await perform(
    as('chief'),
    'anpr/authorise-list',
    { ...version, outcome: 'granted', reasons: 'Contenu vérifié avec le service demandeur (fiction).' },
    name,
  );
  if (branch === 'administrative') {
    const startsAt = Temporal.Instant.from(proposed.at).add({ hours: 1 }).toString();
    const notice = { ...version, means: 'plateforme de la démonstration', startsAt };
    await perform(operator, 'anpr/notify-list', notice, name);
  }
  await perform(operator, 'anpr/start-list', version, name);
}

async function given(of: {
  readonly ledger: Ledger;
  readonly perform: ListsSeed['perform'];
  readonly operator: Actor;
  readonly listId: string;
  readonly entries: readonly Entry[];
  readonly name: string;
  readonly at: string;
}): Promise<{ readonly versionId: unknown; readonly digest: string }> {
  const { ledger, perform, operator, listId, entries, name, at } = of;
  const { contentId, digest } = await depositList(ledger.reads, {
    listId,
    organisationId: operator.organisationId,
    uploadedBy: operator.personId,
    contentType: 'application/x-ndjson',
    body: Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')),
  });
  const expiresAt = Temporal.Instant.from(at)
    .add({ hours: 24 * 50 })
    .toString();
  const payload = { listId, contentId, digest, expiresAt };
  const { result } = await perform(operator, 'anpr/give-list-version', payload, name);
  return { versionId: result.versionId, digest };
}

import type { CameraFacts, Controller, Source as RegistrySource } from '@clairevoie/contract';
import type { Body, CameraSummary, Knowledge, Localised, Municipality, Position, Source } from '@clairevoie/web';
import { mayBeTold, roundedDegrees } from '../registry/public.ts';
import type { PublishedCameraRow } from './place-store.ts';
import type { Territory } from './territory.ts';

/** A place with cameras that somebody published, ready for the list, the map and its own page. */
export interface PublishedPlace {
  readonly summary: CameraSummary;
  /** Id of the zone's body, when the source or the municipality tells it. */
  readonly zoneId: string | null;
  /** Id of the place, by which a published authorisation names it. */
  readonly placeId: string | null;
  /** What the publication refers to: the id of a published authorisation, or words. */
  readonly reference: string | null;
  /** Day of publication here, Brussels; null when it came with the product. */
  readonly publishedOn: string | null;
  readonly endedOn: string | null;
  /** How the source says the controller acts, for counting; `unknown` when silent. */
  readonly controllerType: Controller['type'];
  /** Hours that the controller says it keeps images; null when it says nothing. */
  readonly statedRetentionHours: number | null;
  /** First in the lists: the nineteen municipalities (0), the invented zone (1), elsewhere (2). */
  readonly rank: 0 | 1 | 2;
}

/** A source as the portal prints it. A date in words ("after 2018") stays in words. */
export function sourceOf(source: RegistrySource, remark?: Localised): Source {
  return {
    title: source.dateText === null ? source.name : `${source.name} (${dateWords[source.dateText] ?? source.dateText})`,
    url: source.url,
    published: source.date,
    licence: source.licence,
    ...(remark === undefined ? {} : { remark }),
  };
}

const dateWords: Readonly<Record<string, string>> = { 'undated (after 2003)': '> 2003', 'after 2018': '> 2018' };

const notInstalled: Localised = {
  fr: 'La décision imprime : non placée',
  nl: 'De beslissing vermeldt: niet geplaatst',
  en: 'The decision prints: not installed',
};

const precisions: Readonly<Record<string, Position['precision']>> = {
  exact: 'exact',
  surveyed: 'exact',
  address: 'nearest-point',
  crossing: 'crossing',
  'street-midpoint': 'street-midpoint',
  'nearest-point': 'nearest-point',
};

const kinds = ['fixed', 'temporary-fixed', 'mobile', 'individual', 'unknown'] as const;
const answers = ['yes', 'no', 'unknown'] as const;
const placeKinds: Readonly<Record<string, CameraSummary['placeKind']>> = {
  open: 'open',
  'closed-accessible': 'closed-accessible',
  'closed-inaccessible': 'closed-not-accessible',
};

/** A word of a closed list; anything else is not known. */
function knownWord<const T extends string>(list: readonly T[], word: string): T | 'unknown' {
  return list.find((each) => each === word) ?? 'unknown';
}

/** What a third person saw in the street, and no controller published. */
const isObservation = ({ world, stage }: CameraFacts): boolean => world === 'real' && stage.state === 'observed';

function positionOf(camera: CameraFacts): Position | null {
  const { position, source } = camera;
  if (position.type !== 'point') return null;
  const { lon, lat, precision } = position;
  if (isObservation(camera))
    return { lon: roundedDegrees(lon), lat: roundedDegrees(lat), precision: 'rounded', source: sourceOf(source) };
  return { lon, lat, precision: precisions[precision] ?? 'nearest-point', source: sourceOf(source) };
}

// The stage `unknown` has no place in the lists: nobody has published anything of that camera.
const statuses: Readonly<Record<string, CameraSummary['status']>> = {
  planned: 'planned',
  authorised: 'authorised',
  'not-installed': 'authorised',
  installed: 'installed',
  observed: 'observed',
};

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 80);

const typeOnly: Partial<Record<Controller['type'], Localised>> = {
  'public-body': {
    fr: 'la source dit seulement : organisme public',
    nl: 'de bron zegt alleen: openbare instelling',
    en: 'the source only says: a public body',
  },
  'public-transport': {
    fr: 'la source dit seulement : transports publics',
    nl: 'de bron zegt alleen: openbaar vervoer',
    en: 'the source only says: public transport',
  },
  municipality: {
    fr: 'la source dit seulement : une commune',
    nl: 'de bron zegt alleen: een gemeente',
    en: 'the source only says: a municipality',
  },
  private: {
    fr: 'la source dit seulement : un particulier ou une entreprise',
    nl: 'de bron zegt alleen: een particulier of een onderneming',
    en: 'the source only says: a private party',
  },
};

const nameAfterHearing: Localised = {
  fr: 'un tiers a vu la caméra : le nom d’un responsable n’apparaît qu’une fois celui-ci entendu',
  nl: 'een derde heeft de camera gezien: de naam van een verantwoordelijke verschijnt pas nadat die werd gehoord',
  en: 'a third person saw the camera: the name of a controller appears only once it was heard',
};

function controllerOf(camera: CameraFacts, territory: Territory): Knowledge<Body> {
  const { controller, source, world } = camera;
  if (isObservation(camera)) return { state: 'unknown', because: nameAfterHearing };
  const zone =
    controller.zoneCode === null ? undefined : territory.zones.find(({ id }) => id === `zone-${controller.zoneCode}`);
  if (zone !== undefined) return { state: 'known', value: zone, source: sourceOf(source) };
  const { name, type } = controller;
  if (name === null) {
    const because = typeOnly[type];
    return { state: 'unknown', ...(because === undefined ? {} : { because }) };
  }
  const body: Body = {
    id: slug(name),
    name: { fr: name, nl: name },
    kind: type === 'police-zone' ? 'police-zone' : type === 'municipality' ? 'municipality' : 'camera-controller',
    fictional: world === 'fictional',
  };
  return { state: 'known', value: body, source: sourceOf(source) };
}

// A real body's basis is stated only where the source itself is an authorisation under 25/4 (Leuven); a source that
// names a police zone before 2018, or nobody, says nothing of the law that governs the camera.
function basisOf({ world, controller, source }: CameraFacts): CameraSummary['basis'] {
  if (world === 'fictional') return controller.type === 'police-zone' ? 'police-function' : 'camera-law';
  return source.id === 'leuven-authorisation-25-4' ? 'police-function' : 'unknown';
}

const elsewhere: Readonly<Record<string, Localised>> = {
  '24062': { fr: 'Louvain', nl: 'Leuven', en: 'Leuven' },
  '12025': { fr: 'Malines', nl: 'Mechelen', en: 'Mechelen' },
};

function municipalityOf({ municipality: { nis, name } }: CameraFacts, territory: Territory): Municipality | null {
  if (nis === null) return null;
  const known = territory.municipalities.find((candidate) => candidate.nis === nis);
  if (known !== undefined) return known;
  return { nis, name: elsewhere[nis] ?? { fr: name ?? nis, nl: name ?? nis }, fictional: false };
}

function placeOf(
  { id, facts: camera, place, ...row }: PublishedCameraRow,
  territory: Territory,
): readonly PublishedPlace[] {
  const { stage, source } = camera;
  // What may be a dwelling's is counted where observations are compared, and listed nowhere.
  if (!mayBeTold(camera)) return [];
  const status = row.endedOn === null ? statuses[stage.state] : 'ended';
  if (status === undefined) return [];
  const municipality = municipalityOf(camera, territory);
  const zoneCode =
    camera.policeZone ?? (municipality === null ? undefined : territory.zoneOf(municipality.nis)?.id.slice(5));
  const hours = camera.statements.map((words) => /^images kept (\d+) h\b/u.exec(words)?.[1]).find(Boolean);
  // The name of an element is its mapper's words, and may be a person's: what was seen is told by its number alone.
  const isOsm = isObservation(camera) || camera.label.startsWith('OpenStreetMap ');
  const summary: CameraSummary = {
    id,
    fictional: camera.world === 'fictional',
    place: {
      // The lists of Leuven and Mechelen are in Dutch; those of Brussels quote French pages; OSM names a node.
      lang: isOsm ? 'en' : elsewhere[municipality?.nis ?? ''] === undefined ? 'fr' : 'nl',
      text: isOsm ? `OpenStreetMap, ${camera.sourceRef.replace('/', ' ')}` : camera.label,
    },
    municipality,
    status,
    statusYear: stage.year,
    source: sourceOf(source, stage.state === 'not-installed' ? notInstalled : undefined),
    kind: knownWord(kinds, camera.kind),
    placeKind: placeKinds[place?.kind ?? ''] ?? 'unknown',
    anpr: knownWord(answers, camera.anpr),
    intelligent: knownWord(answers, camera.intelligent),
    devices:
      camera.count === null ? { state: 'unknown' } : { state: 'known', value: camera.count, source: sourceOf(source) },
    controller: controllerOf(camera, territory),
    basis: basisOf(camera),
    position: positionOf(camera),
  };
  const isNineteen = municipality !== null && !municipality.fictional && elsewhere[municipality.nis] === undefined;
  return [
    {
      summary,
      zoneId: zoneCode === undefined ? null : `zone-${zoneCode}`,
      placeId: place?.id ?? null,
      reference: row.reference,
      publishedOn: row.publishedOn,
      endedOn: row.endedOn,
      controllerType: camera.controller.type,
      statedRetentionHours: hours === undefined ? null : Number(hours),
      rank: isNineteen ? 0 : summary.fictional ? 1 : 2,
    },
  ];
}

/** The published places in the order of the lists: the nineteen municipalities, the invented zone, elsewhere. */
export function placesOf(rows: readonly PublishedCameraRow[], territory: Territory): readonly PublishedPlace[] {
  return rows
    .flatMap((row) => placeOf(row, territory))
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        (a.summary.municipality?.name.fr ?? '~').localeCompare(b.summary.municipality?.name.fr ?? '~', 'fr') ||
        a.summary.place.text.localeCompare(b.summary.place.text, 'fr') ||
        a.summary.id.localeCompare(b.summary.id, 'en'),
    );
}

import type { Publication } from '@clairevoie/contract';
import type {
  AreaFigure,
  Body,
  BreakdownRow,
  CameraStatus,
  HomeData,
  Knowledge,
  Localised,
  MunicipalityKnowledge,
  PublishedCount,
} from '@clairevoie/web';
import { countPublicAuthorisations } from '../authorisation/public.ts';
import { findPublicCheckpoint, type Queryable } from '../ledger/public.ts';
import { listPublicEmergencies } from './emergency-store.ts';
import { figureAreas, figureRemarks, figureSubjects, plannedInRemark, withoutStatement } from './figure-words.ts';
import { bodiesBySlug } from './journal-data.ts';
import type { PageData } from './page-data.ts';
import { type PublishedPlace, sourceOf } from './published-places.ts';
import type { Territory } from './territory.ts';

type Statement = 'planned' | 'authorised' | 'installed' | 'observed';

const unknown = { state: 'unknown' } as const;
const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));

/** A count in signs that every language reads: "about 100" is "± 100", "32 fixed + 5 on buildings" is "32 + 5". */
export function countOf({ count, date }: Publication): PublishedCount {
  const signs = count.asPublished.replace(/^about /u, '± ').replace(/^almost /u, '< ');
  const isOneNumber = count.qualifier === 'exact' || (count.qualifier === 'composed' && count.value !== null);
  const numbers = signs
    .replaceAll(/[^0-9+±< ]/gu, '')
    .replaceAll(/ +/gu, ' ')
    .trim();
  const total = count.value === null ? numbers : String(count.value);
  return { value: isOneNumber ? count.value : null, asPublished: isOneNumber ? total : numbers, year: yearOf(date) };
}

const firstSource = (figure: Publication) => {
  const [source] = figure.sources;
  return source === undefined ? null : sourceOf(source, figureRemarks[figure.id]);
};

const notSaid: Localised = {
  fr: 'les sources donnent un nombre sans dire si les caméras sont placées ; voir les chiffres publiés',
  nl: 'de bronnen geven een aantal zonder te zeggen of de camera’s er staan; zie de gepubliceerde cijfers',
  en: 'sources give a number without saying whether the cameras are there; see the published figures',
};

/** What published figures say of a municipality under one statement. */
function fromFigures(figures: readonly Publication[], nis: string, statement: Statement): Knowledge<PublishedCount> {
  for (const figure of figures.filter(({ area, subject }) => area.code === nis && subject === 'cameras')) {
    if (withoutStatement.has(figure.id))
      return statement === 'installed' ? { state: 'unknown', because: notSaid } : unknown;
    const source = firstSource(figure);
    if (statement === 'installed') return { state: 'known', value: countOf(figure), source };
    const planned = plannedInRemark[figure.id];
    if (statement === 'planned' && planned !== undefined) {
      return {
        state: 'known',
        value: { value: planned, asPublished: String(planned), year: yearOf(figure.date) },
        source,
      };
    }
  }
  return unknown;
}

/** What one published list of places says: a number only when the list says how many cameras stand at each place. */
function fromPlaces(places: readonly PublishedPlace[], statement: Statement): Knowledge<PublishedCount> {
  const listed = places.filter(({ summary }) => summary.status === statement);
  const [first] = listed;
  if (first === undefined) return unknown;
  if (listed.some(({ summary }) => summary.source.title !== first.summary.source.title)) return unknown;
  let total = 0;
  for (const { summary } of listed) {
    if (summary.devices.state !== 'known') return unknown;
    total += summary.devices.value;
  }
  return {
    state: 'known',
    value: { value: total, asPublished: String(total), year: first.summary.statusYear },
    source: first.summary.source,
  };
}

const nowhere: Body = {
  id: 'zone-unknown',
  kind: 'police-zone',
  fictional: false,
  name: { fr: 'zone inconnue', nl: 'zone niet bekend', en: 'zone unknown' },
};

function seriesOf(figures: readonly Publication[], nis: string): MunicipalityKnowledge['series'] {
  return figures
    .filter(({ area, subject, id }) => area.code === nis && subject === 'cameras' && !withoutStatement.has(id))
    .flatMap((figure) => {
      const source = firstSource(figure);
      return source === null ? [] : [{ status: 'installed' as const, count: countOf(figure), source }];
    });
}

function areaOf(figure: Publication, territory: Territory): Localised {
  const { level, code, asPublished } = figure.area;
  const zone = territory.zones.find(({ id }) => id === `zone-${code}`);
  if (level === 'police-zone' && zone !== undefined) return zone.name;
  const municipality = territory.municipalities.find(({ nis }) => nis === code);
  return municipality?.name ?? figureAreas[asPublished] ?? { fr: asPublished, nl: asPublished, en: asPublished };
}

/** Figures about our municipalities, zones, region and country as printed; contradictions stand side by side. */
function areaFigures(figures: readonly Publication[], territory: Territory): readonly AreaFigure[] {
  return figures
    .filter(({ area, subject }) => area.level !== 'elsewhere' && subject !== 'speed-cameras')
    .flatMap((figure) => {
      const remark = figureRemarks[figure.id];
      return figure.sources.slice(0, 1).map((source) => ({
        area: areaOf(figure, territory),
        what: figureSubjects[figure.what] ?? { fr: figure.what, nl: figure.what, en: figure.what },
        date: figure.date,
        count: countOf(figure),
        ...(remark === undefined ? {} : { remark }),
        source: sourceOf(source),
      }));
    })
    .toSorted((a, b) => b.date.localeCompare(a.date, 'en') || a.area.fr.localeCompare(b.area.fr, 'fr'));
}

const none = { planned: 0, authorised: 0, installed: 0, observed: 0, ended: 0 } satisfies Record<CameraStatus, number>;

function breakdown(
  places: readonly PublishedPlace[],
  labels: Readonly<Record<string, Localised>>,
  keyOf: (place: PublishedPlace) => string,
): readonly BreakdownRow[] {
  return Object.entries(labels).flatMap(([key, label]) => {
    const counts = { ...none };
    for (const place of places) if (keyOf(place) === key) counts[place.summary.status] += 1;
    return Object.values(counts).every((count) => count === 0) ? [] : [{ label, places: counts }];
  });
}

const placeLabels: Readonly<Record<string, Localised>> = {
  open: { fr: 'lieux ouverts', nl: 'niet-besloten plaatsen', en: 'open places' },
  'closed-accessible': {
    fr: 'lieux fermés accessibles au public',
    nl: 'voor het publiek toegankelijke besloten plaatsen',
    en: 'closed places open to the public',
  },
  unknown: {
    fr: 'la source ne dit pas quel genre de lieu',
    nl: 'de bron zegt niet welk soort plaats',
    en: 'the source does not say what kind of place',
  },
};
const controllerLabels: Readonly<Record<string, Localised>> = {
  'police-zone': { fr: 'zone de police', nl: 'politiezone', en: 'police zone' },
  municipality: { fr: 'commune', nl: 'gemeente', en: 'municipality' },
  'public-transport': { fr: 'transports publics', nl: 'openbaar vervoer', en: 'public transport' },
  'public-body': { fr: 'autre organisme public', nl: 'andere openbare instelling', en: 'another public body' },
  private: { fr: 'particulier ou entreprise', nl: 'particulier of onderneming', en: 'private party' },
  unknown: {
    fr: 'la source ne dit pas qui en est responsable',
    nl: 'de bron zegt niet wie verantwoordelijk is',
    en: 'the source does not say who answers for it',
  },
};
const basisLabels: Readonly<Record<string, Localised>> = {
  'police-function': {
    fr: 'loi sur la fonction de police',
    nl: 'wet op het politieambt',
    en: 'law on the police function',
  },
  'camera-law': { fr: 'loi caméras', nl: 'camerawet', en: 'camera law' },
  unknown: {
    fr: 'la source ne dit pas sur quelle base',
    nl: 'de bron zegt niet op welke grond',
    en: 'the source does not say on which basis',
  },
};

/** What is known of the municipalities, and of what is filmed in the real ones: invented places are counted nowhere. */
export async function homeData(parts: {
  readonly db: Queryable;
  readonly territory: Territory;
  readonly places: readonly PublishedPlace[];
  readonly figures: readonly Publication[];
}): Promise<PageData<HomeData>> {
  const { db, territory, places, figures } = parts;
  const held = new Map((await countPublicAuthorisations(db)).map((row) => [row.municipality, row.count]));
  const checkpoint = await findPublicCheckpoint(db);
  const rows = territory.municipalities.map((municipality): MunicipalityKnowledge => {
    const { nis } = municipality;
    const here = places.filter(({ summary }) => summary.municipality?.nis === nis);
    const told = (statement: Statement): Knowledge<PublishedCount> => {
      const figure = fromFigures(figures, nis, statement);
      return figure.state === 'known' ? figure : fromPlaces(here, statement);
    };
    return {
      municipality,
      zone: territory.zoneOf(nis) ?? nowhere,
      planned: told('planned'),
      authorised: told('authorised'),
      installed: told('installed'),
      observed: told('observed'),
      placesListed: here.length,
      authorisationsHeld: held.get(nis) ?? 0,
      series: seriesOf(figures, nis),
    };
  });
  const ofTheNineteen = places.filter(({ rank }) => rank === 0);
  return {
    page: 'home',
    municipalities: rows.filter(({ municipality }) => !municipality.fictional),
    fictionalMunicipalities: rows.filter(({ municipality }) => municipality.fictional),
    areaFigures: areaFigures(figures, territory),
    filmedPlaces: breakdown(ofTheNineteen, placeLabels, ({ summary }) => summary.placeKind),
    controllers: breakdown(ofTheNineteen, controllerLabels, ({ controllerType }) =>
      controllerLabels[controllerType] === undefined ? 'unknown' : controllerType,
    ),
    bases: breakdown(ofTheNineteen, basisLabels, ({ summary }) => summary.basis),
    emergencies: (await listPublicEmergencies(db, await bodiesBySlug(db))).filter(({ isAlarm }) => isAlarm),
    journal: checkpoint === undefined ? null : { size: checkpoint.size, signedOn: checkpoint.signedOn },
  };
}

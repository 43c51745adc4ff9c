import type { Publication } from '@clairevoie/contract';
import type {
  AreaAuthorisation,
  AreaData,
  AreaElement,
  AreaLetterData,
  AreaNumber,
  AreaSummary,
  AreasData,
  Body,
  Localised,
  Municipality,
} from '@clairevoie/web';
import { listPublicAuthorisations, type PublicAuthorisation } from '../../authorisation/public.ts';
import type { Queryable } from '../../ledger/public.ts';
import { listPublicBodies, type PublicBody } from '../body-store.ts';
import { figureAreas, figureRemarks, figureSubjects } from '../figure-words.ts';
import { countOf } from '../home-data.ts';
import { type Keep, keptWhilePublic } from '../kept-while-public.ts';
import type { PageData } from '../page-data.ts';
import type { PublishedFacts } from '../published-facts.ts';
import { type PublishedPlace, sourceOf } from '../published-places.ts';
import { unlistedBody } from '../role-class-names.ts';
import type { Territory } from '../territory.ts';
import { contradicted } from './contradictions.ts';
import { realRequests } from './real-requests.data.ts';
import { type AreaFacts, elementsOf, scoreOf } from './score.ts';

const placesShown = 50;

/** What areas are read from. */
interface AreaSources {
  readonly db: Queryable;
  readonly territory: Territory;
  readonly facts: PublishedFacts;
  readonly legalDay: string;
}

/** What the pages of municipalities and zones show, on a legal day. */
export interface AreaContext extends Pick<AreaSources, 'territory' | 'facts' | 'legalDay'> {
  readonly areas: readonly ReadArea[];
}

/** Opens the areas: read together once, and kept while what is public and the day are the same. */
export function openAreas({
  facts,
  ...of
}: Pick<AreaSources, 'db' | 'territory'> & { readonly facts: () => Promise<PublishedFacts> }): (
  legalDay: string,
) => Promise<AreaContext> {
  const keep: Keep<readonly ReadArea[]> = keptWhilePublic(of.db);
  return async (legalDay) => {
    const sources = { ...of, facts: await facts(), legalDay };
    const areas = await keep([legalDay, sources.facts], () => readAreas(sources));
    return { ...{ territory: of.territory, facts: sources.facts, legalDay }, areas };
  };
}

interface Area {
  readonly id: string;
  readonly level: AreaSummary['level'];
  /** NIS code, or code of the zone. */
  readonly code: string;
  readonly name: Localised;
  readonly isInvented: boolean;
  readonly municipalities: readonly Municipality[];
  readonly zone: Body | null;
}

/** An area with its facts. */
export interface ReadArea {
  readonly summary: AreaSummary;
  readonly elements: readonly AreaElement[];
  readonly places: readonly PublishedPlace[];
  readonly numbers: readonly AreaNumber[];
}

function areasOf({ municipalities, zones, zoneOf }: Territory): readonly Area[] {
  return [
    ...zones.map(
      (zone): Area => ({
        id: zone.id,
        level: 'zone',
        code: zone.id.slice('zone-'.length),
        name: zone.name,
        isInvented: zone.fictional,
        municipalities: municipalities.filter(({ nis }) => zoneOf(nis)?.id === zone.id),
        zone: null,
      }),
    ),
    ...municipalities.map(
      (municipality): Area => ({
        id: municipality.nis,
        level: 'municipality',
        code: municipality.nis,
        name: municipality.name,
        isInvented: municipality.fictional,
        municipalities: [municipality],
        zone: zoneOf(municipality.nis) ?? null,
      }),
    ),
  ];
}

async function allAuthorisations(db: Queryable): Promise<readonly PublicAuthorisation[]> {
  const perPage = 200;
  const found: PublicAuthorisation[] = [];
  for (let page = 1; ; page += 1) {
    const { rows } = await listPublicAuthorisations(db, { page, perPage });
    found.push(...rows);
    if (rows.length < perPage) return found;
  }
}

function numbersOf(figures: readonly Publication[], territory: Territory): readonly AreaNumber[] {
  const against = contradicted(
    figures.map(({ id, area, what, date, count }) => ({
      ...{ id, what, date },
      area: area.asPublished,
      areaCode: area.code,
      asPublished: count.asPublished,
    })),
  );
  return figures.flatMap((figure) => {
    const remark = figureRemarks[figure.id];
    const { code, asPublished } = figure.area;
    const named = territory.municipalities.find(({ nis }) => nis === code)?.name ??
      territory.zones.find(({ id }) => id === `zone-${code}`)?.name ??
      figureAreas[asPublished] ?? { fr: asPublished, nl: asPublished, en: asPublished };
    return figure.sources.map((source, index) => ({
      id: `${figure.id}.${index}`,
      subject: figure.subject,
      what: figureSubjects[figure.what] ?? { fr: figure.what, nl: figure.what, en: figure.what },
      count: countOf(figure),
      date: figure.date,
      ...(remark === undefined ? {} : { remark }),
      source: sourceOf(source),
      area: named,
      isContradicted: against.has(figure.id),
    }));
  });
}

/** What the rows say that count for the score: of the real world, said by somebody who answers for it or decided it. */
function factsOf(
  area: Area,
  places: readonly PublishedPlace[],
  figures: readonly Publication[],
  authorisations: number,
): AreaFacts {
  return {
    places: places
      .filter(({ summary }) => !summary.fictional)
      .map(({ summary, statedRetentionHours }) => ({
        hasPoint: summary.position !== null,
        hasController: summary.controller.state === 'known',
        kind: summary.kind,
        anpr: summary.anpr,
        isDecided: summary.status === 'authorised',
        hasRetention: statedRetentionHours !== null,
      })),
    figures: figures.filter(({ area: { code } }) => code === area.code),
    authorisations,
  };
}

/** Reads every area with its facts: real ones scored, invented ones not. */
async function readAreas(context: AreaSources): Promise<readonly ReadArea[]> {
  const { db, territory, facts, legalDay } = context;
  const authorisations = await allAuthorisations(db);
  const bodies = new Map((await listPublicBodies(db)).map((body) => [body.id, body]));
  return areasOf(territory).map((area): ReadArea => {
    const nis = new Set(area.municipalities.map((one) => one.nis));
    const within = facts.places.filter(
      ({ summary }) => summary.municipality !== null && nis.has(summary.municipality.nis),
    );
    const places = within.filter(({ summary }) => summary.status !== 'observed');
    const held = authorisations.filter(({ municipality, territory: named }) =>
      [municipality, ...named].some((one) => one !== null && nis.has(one)),
    );
    // An act of an invented body says nothing of a real area, whatever it names.
    const counted = held.filter(({ organisation_id }) => bodies.get(organisation_id)?.fictional === area.isInvented);
    const figures = facts.figures.filter(({ area: { code } }) => code === area.code);
    const elements = area.isInvented ? [] : elementsOf(factsOf(area, places, figures, counted.length), legalDay);
    const numbers = numbersOf(figures, territory);
    const plates = { yes: 0, no: 0, unknown: 0 };
    for (const { summary } of places) plates[summary.anpr] += 1;
    return {
      summary: {
        ...{ id: area.id, level: area.level, name: area.name, isInvented: area.isInvented, zone: area.zone, plates },
        municipalities: area.municipalities,
        plateNumbers: numbers.filter(({ subject }) => subject === 'anpr'),
        authorisations: counted.map((row) => asListed(row, bodies, legalDay)),
        missing: elements.filter(({ isMet }) => !isMet).map(({ element }) => element),
        score: area.isInvented ? null : scoreOf(elements),
      },
      elements,
      places,
      numbers,
    };
  });
}

function asListed(
  row: PublicAuthorisation,
  bodies: ReadonlyMap<string, PublicBody>,
  legalDay: string,
): AreaAuthorisation {
  const { functions, title } = row.published;
  return {
    id: row.id,
    title,
    decidedBy: bodies.get(row.deciding_organisation_id) ?? unlistedBody(row.deciding_organisation_id),
    decidedOn: row.decided_on,
    hasEnded: row.withdrawn_on !== null || (row.to_on !== null && row.to_on < legalDay),
    plates: functions.state === 'withheld' ? 'unknown' : functions.functions.includes('anpr') ? 'yes' : 'no',
  };
}

const shownRequests = (ids: ReadonlySet<string> | null) =>
  realRequests
    .filter(({ concerns }) => ids === null || concerns?.some((code) => ids.has(code)))
    .map(({ concerns: _, ...request }) => request);

/** The list of zones and municipalities. */
export function areasData(context: AreaContext): PageData<AreasData> {
  const areas = context.areas.map(({ summary }) => summary);
  const of = (level: AreaSummary['level'], isInvented: boolean) =>
    areas
      .filter((area) => area.level === level && area.isInvented === isInvented)
      .toSorted((a, b) => a.name.fr.localeCompare(b.name.fr, 'fr'));
  const region = context.facts.figures.filter(
    ({ area, subject }) => subject === 'anpr' && area.level === 'brussels-region',
  );
  return {
    page: 'areas',
    zones: of('zone', false),
    municipalities: of('municipality', false),
    inventedZones: of('zone', true),
    inventedMunicipalities: of('municipality', true),
    plateNumbers: numbersOf(region, context.territory).toSorted((a, b) => b.date.localeCompare(a.date, 'en')),
    requests: shownRequests(null),
  };
}

/** One zone or municipality; undefined when there is none of that id. */
export function areaData(context: AreaContext, id: string): PageData<AreaData> | undefined {
  const found = context.areas.find(({ summary }) => summary.id === id);
  if (found === undefined) return undefined;
  const { summary, elements, places, numbers } = found;
  const codes = new Set([id.replace('zone-', ''), ...summary.municipalities.map(({ nis }) => nis)]);
  return {
    page: 'area',
    area: summary,
    elements,
    places: places.slice(0, placesShown).map((place) => place.summary),
    placesTotal: places.length,
    numbers,
    requests: shownRequests(codes),
    jsonUrl: `/api/public/answers/${id}`,
  };
}

/** What the letter asks for; undefined when there is no such area, or nobody real to write to. */
export function areaLetterData(context: AreaContext, id: string): PageData<AreaLetterData> | undefined {
  const found = context.areas.find(({ summary }) => summary.id === id);
  return found === undefined || found.summary.isInvented ? undefined : { page: 'area-letter', area: found.summary };
}

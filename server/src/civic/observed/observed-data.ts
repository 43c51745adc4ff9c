import type { CameraAnswer, CameraFacts, Source as RegistrySource } from '@clairevoie/contract';
import type {
  DeclaredPlace,
  Localised,
  ObservedCamera,
  ObservedComparison,
  ObservedData,
  OpenQuestion,
  Source,
} from '@clairevoie/web';
import {
  matchObserved,
  mayBeShown,
  observerMetres,
  type PublicCameraQuestion,
  roundedDegrees,
  toleranceOf,
} from '../../registry/public.ts';
import type { PageData } from '../page-data.ts';
import type { PublishedCameraRow } from '../place-store.ts';
import type { PublishedFacts } from '../published-facts.ts';
import { sourceOf } from '../published-places.ts';
import type { Territory } from '../territory.ts';

/** What the comparison is made from. */
export interface ObservedContext {
  readonly territory: Territory;
  readonly facts: PublishedFacts;
  readonly questions: ReadonlyMap<string, PublicCameraQuestion>;
  readonly legalDay: string;
}

const pointOf = ({ position }: CameraFacts): readonly [number, number] | null =>
  position.type === 'point' ? [position.lon, position.lat] : null;

// A position that was taken from the same map proves nothing by lying where that map has it.
const isFromOsm = ({ position }: CameraFacts): boolean =>
  /^OpenStreetMap (?:node|way|relation)\b/u.test(position.howFound);

function namedIn(facts: CameraFacts, territory: Territory): Localised | null {
  const { nis, name } = facts.municipality;
  const known = territory.municipalities.find((one) => one.nis === nis)?.name;
  return known ?? (name === null ? null : { fr: name, nl: name, en: name });
}

const answers: Readonly<Record<CameraAnswer, Localised>> = {
  'published-elsewhere': {
    fr: 'Le responsable répond : publiée ailleurs',
    nl: 'De verantwoordelijke antwoordt: elders gepubliceerd',
    en: 'The controller answers: published elsewhere',
  },
  'will-be-published': {
    fr: 'Le responsable répond : elle sera publiée',
    nl: 'De verantwoordelijke antwoordt: ze wordt gepubliceerd',
    en: 'The controller answers: it will be published',
  },
  'not-ours': {
    fr: 'L’organisme interrogé répond : elle n’est pas à nous',
    nl: 'De bevraagde instantie antwoordt: ze is niet van ons',
    en: 'The body asked answers: it is not ours',
  },
  'no-longer-there': {
    fr: 'Le responsable répond : elle n’y est plus',
    nl: 'De verantwoordelijke antwoordt: ze staat er niet meer',
    en: 'The controller answers: it is no longer there',
  },
  'never-there': {
    fr: 'L’organisme interrogé répond : elle n’y a jamais été',
    nl: 'De bevraagde instantie antwoordt: ze heeft er nooit gestaan',
    en: 'The body asked answers: it was never there',
  },
};

function questionOf(row: PublishedCameraRow, questions: ObservedContext['questions']): OpenQuestion {
  const asked = questions.get(row.id);
  const answer = asked?.camera_answer ?? null;
  return {
    openSince: row.publishedOn,
    askedOn: asked?.asked_on ?? null,
    dueOn: asked?.answer_due_on ?? null,
    answeredOn: asked?.answered_on ?? null,
    answer: answer === null ? null : answers[answer],
    controller: asked?.controller_name ?? null,
  };
}

/** Whole years from a date as precise as its source; from its first day, so that no source looks younger than it is. */
function ageOf(date: string | null, legalDay: string): number | null {
  if (date === null) return null;
  return Temporal.PlainDate.from(`${date}-01-01`.slice(0, 10)).until(legalDay, { largestUnit: 'years' }).years;
}

function sourcesOf(rows: readonly PublishedCameraRow[]): readonly Source[] {
  const byName = new Map<string, RegistrySource>(
    rows.map(({ facts: { source } }) => [`${source.name}|${source.url}`, source]),
  );
  return [...byName.values()].map((source) => sourceOf(source));
}

/**
 * Codes of the municipalities where an extract looked: those in which it saw something, those of published places that lie among its
 * points (an extract of elsewhere knows no limits of ours), and, for an extract of the region, all nineteen, also where it saw nothing.
 */
function placesLookedAt(
  seen: readonly PublishedCameraRow[],
  real: readonly PublishedCameraRow[],
  { boundaries }: Territory,
): ReadonlySet<string> {
  const codesOf = (rows: readonly PublishedCameraRow[]) =>
    rows.flatMap(({ facts }) => (facts.municipality.nis === null ? [] : [facts.municipality.nis]));
  const points = seen.flatMap(({ facts }) => pointOf(facts) ?? []);
  const [lons, lats] = [points.filter((_, n) => n % 2 === 0), points.filter((_, n) => n % 2 === 1)];
  const within = (point: readonly [number, number] | null): boolean =>
    point !== null &&
    point[0] >= Math.min(...lons) &&
    point[0] <= Math.max(...lons) &&
    point[1] >= Math.min(...lats) &&
    point[1] <= Math.max(...lats);
  const codes = new Set(codesOf(seen));
  if (boundaries.municipalities.some(({ nis }) => codes.has(nis)))
    return new Set([...codes, ...boundaries.municipalities.map(({ nis }) => nis)]);
  return new Set([
    ...codes,
    ...codesOf(real.filter(({ facts }) => facts.stage.state !== 'observed' && within(pointOf(facts)))),
  ]);
}

/** Names of municipalities by their codes, as published where they are not among ours. */
function namesOf(
  codes: ReadonlySet<string>,
  rows: readonly PublishedCameraRow[],
  territory: Territory,
): readonly Localised[] {
  return [...codes].flatMap((code) => {
    const row = rows.find(({ facts }) => facts.municipality.nis === code);
    const name =
      territory.municipalities.find(({ nis }) => nis === code)?.name ??
      (row === undefined ? null : namedIn(row.facts, territory));
    return name === null ? [] : [name];
  });
}

/** Every extract of observations, held against what is published in the municipalities where it saw something. */
export function compareAll({ territory, facts, questions, legalDay }: ObservedContext): readonly ObservedComparison[] {
  const real = facts.rows.filter((row) => row.facts.world === 'real' && row.endedOn === null);
  const seen = real.filter((row) => row.facts.stage.state === 'observed');
  const ids = [...new Set(seen.map((row) => row.facts.source.id))].toSorted();
  return ids.flatMap((id): readonly ObservedComparison[] => {
    const all = seen.filter((row) => row.facts.source.id === id);
    const [first] = all;
    if (first === undefined) return [];
    const where = placesLookedAt(all, real, territory);
    const published = real.filter(
      (row) =>
        row.facts.stage.state === 'installed' &&
        row.facts.municipality.nis !== null &&
        where.has(row.facts.municipality.nis),
    );
    const shown = all.filter((row) => mayBeShown(row.facts));
    const byId = new Map([...published, ...shown].map((row) => [row.id, row]));
    const comparable = published.flatMap((row) => {
      const [point, toleranceMetres] = [pointOf(row.facts), toleranceOf(row.facts.position)];
      return point === null || toleranceMetres === null
        ? []
        : [{ id: row.id, point: [...point] as [number, number], toleranceMetres, devices: row.facts.count }];
    });
    // What is not shown may still be what a publication speaks of: it is compared, and never listed.
    const compared = all.flatMap((row) => {
      const point = pointOf(row.facts);
      return point === null ? [] : [{ id: row.id, point: [...point] as [number, number] }];
    });
    const { pairs, observedAlone, declaredAlone } = matchObserved(comparable, compared);
    const declaredOf = (declaredId: string): readonly DeclaredPlace[] => {
      const row = byId.get(declaredId);
      return row === undefined
        ? []
        : [
            {
              id: row.id,
              label: row.facts.label,
              municipality: namedIn(row.facts, territory),
              source: sourceOf(row.facts.source),
              question: questionOf(row, questions),
            },
          ];
    };
    const observedOf = (observedId: string): readonly ObservedCamera[] => {
      const row = byId.get(observedId);
      const point = row === undefined ? null : pointOf(row.facts);
      if (row === undefined || point === null) return [];
      return [
        {
          id: row.id,
          reference: row.facts.sourceRef.replace('/', ' '),
          municipality: namedIn(row.facts, territory),
          lon: roundedDegrees(point[0]),
          lat: roundedDegrees(point[1]),
          question: questionOf(row, questions),
        },
      ];
    };
    return [
      {
        id,
        source: sourceOf(first.facts.source),
        ageYears: ageOf(first.facts.source.date, legalDay),
        municipalities: namesOf(where, published, territory),
        against: sourcesOf(published),
        matched: pairs.flatMap(({ declaredId, observedId, metres }) => {
          const [declared] = declaredOf(declaredId);
          const [observed] = observedOf(observedId);
          const row = byId.get(declaredId);
          return declared === undefined || observed === undefined || row === undefined
            ? []
            : [{ declared, observed, metres: Math.round(metres), isCircular: isFromOsm(row.facts) }];
        }),
        observedAlone: observedAlone.flatMap(observedOf),
        declaredAlone: declaredAlone.flatMap(declaredOf),
        notComparable: published
          .filter((row) => comparable.every((one) => one.id !== row.id))
          .flatMap((row) => declaredOf(row.id)),
        notShown: all.length - shown.length,
      },
    ];
  });
}

const precisions = ['exact', 'address', 'crossing', 'nearest-point', 'street-midpoint'] as const;

/** The page: what is declared against what is observed, with the rule by which it is compared. */
export function observedData(context: ObservedContext): PageData<ObservedData> {
  return {
    page: 'observed',
    comparisons: compareAll(context),
    observerMetres,
    tolerances: precisions.flatMap((precision) => {
      const metres = toleranceOf({ type: 'point', lon: 0, lat: 0, precision, withinMetres: 0, howFound: '-' });
      return metres === null ? [] : [{ precision, metres }];
    }),
  };
}

import { type AnswerElement, type AreaElement, answerElements, areaQuestions } from '@clairevoie/web';

/** What is published of one place, as the open data have it (`cameras.csv`). */
export interface PlaceFacts {
  readonly hasPoint: boolean;
  readonly hasController: boolean;
  readonly kind: string;
  readonly anpr: 'yes' | 'no' | 'unknown';
  readonly isDecided: boolean;
  readonly hasRetention: boolean;
}

/** What is published of one area: rows of the real world alone, and none that a third party merely observed. */
export interface AreaFacts {
  readonly places: readonly PlaceFacts[];
  /** Figures that name the area. */
  readonly figures: readonly { readonly subject: string; readonly date: string }[];
  readonly authorisations: number;
}

/** A number counts as recent for so many years (house rule, no law). */
export const recentYears = 5;

/** Documents that nobody publishes in a source loaded here: nothing can bear them out yet. */
const never = { rows: 0, of: 1 } as const;

/**
 * The score: one point for each element of an answer that is published, over those that people asked for. An element about places
 * counts when there are places and every one of them has it. Pure, and the same from the files of the open data: docs/open-data.md.
 */
export function elementsOf({ places, figures, authorisations }: AreaFacts, legalDay: string): readonly AreaElement[] {
  const all = (has: (place: PlaceFacts) => boolean) => ({
    rows: places.filter(has).length,
    of: Math.max(1, places.length),
  });
  const some = (rows: number) => ({ rows, of: 1 });
  const oldest = Temporal.PlainDate.from(legalDay).subtract({ years: recentYears }).toString();
  // A date as precise as its source (`2022`, `2022-09`) is recent when its first day is.
  const isRecent = (date: string): boolean => `${date}-01-01`.slice(0, 10) >= oldest;
  const plateFigures = figures.filter(({ subject }) => subject === 'anpr').length;
  const plates = all(({ anpr }) => anpr !== 'unknown');
  const found: { readonly [E in AnswerElement]: { readonly rows: number; readonly of: number } } = {
    place: some(places.length),
    position: all(({ hasPoint }) => hasPoint),
    controller: all(({ hasController }) => hasController),
    kind: all(({ kind }) => kind !== 'unknown'),
    model: never,
    'plate-reading': plateFigures > 0 ? some(plateFigures) : plates,
    authorisation: some(authorisations + places.filter(({ isDecided }) => isDecided).length),
    opinion: never,
    assessment: never,
    procurement: never,
    number: some(figures.length),
    'recent-number': some(figures.filter(({ date }) => isRecent(date)).length),
    retention: all(({ hasRetention }) => hasRetention),
  };
  return areaQuestions.flatMap((question) =>
    answerElements[question].map((element) => ({
      element,
      question,
      ...found[element],
      isMet: found[element].rows >= found[element].of,
    })),
  );
}

/** Points over the elements asked. */
export function scoreOf(elements: readonly AreaElement[]): { readonly points: number; readonly of: number } {
  return { points: elements.filter(({ isMet }) => isMet).length, of: elements.length };
}

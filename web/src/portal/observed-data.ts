import type { Localised, Source } from './data-values.ts';
import type { CommonData } from './page-common.ts';

/** The question that an observed or a published camera leaves open, and what became of it. */
export type OpenQuestion = {
  /** Day since which both sources stand here, by which the clock runs; null when they came with the product. */
  readonly openSince: string | null;
  readonly askedOn: string | null;
  readonly dueOn: string | null;
  readonly answeredOn: string | null;
  readonly answer: Localised | null;
  /** Name of the controller: only of a body, only after it was heard. */
  readonly controller: string | null;
};

/** A camera that somebody observed, without name and with its point rounded. */
export type ObservedCamera = {
  readonly id: string;
  readonly reference: string;
  readonly municipality: Localised | null;
  readonly lon: number;
  readonly lat: number;
  readonly question: OpenQuestion;
};

/** A published place in a comparison. */
export type DeclaredPlace = {
  readonly id: string;
  readonly label: string;
  readonly municipality: Localised | null;
  readonly source: Source;
  readonly question: OpenQuestion;
};

/** An extract of observations held against what is published where it looked. */
export type ObservedComparison = {
  readonly id: string;
  readonly source: Source;
  /** Whole years between the date of the extract and the legal day; null when it is undated. */
  readonly ageYears: number | null;
  readonly municipalities: readonly Localised[];
  /** The published lists that were compared. */
  readonly against: readonly Source[];
  readonly matched: readonly {
    readonly declared: DeclaredPlace;
    readonly observed: ObservedCamera;
    readonly metres: number;
    /** The published point was itself taken from the map that was compared: no confirmation. */
    readonly isCircular: boolean;
  }[];
  readonly observedAlone: readonly ObservedCamera[];
  readonly declaredAlone: readonly DeclaredPlace[];
  /** Published places whose position is too vague to compare. */
  readonly notComparable: readonly DeclaredPlace[];
  /** Observations that are not shown: they may be a dwelling’s. */
  readonly notShown: number;
};

/** `/{lang}/declare-et-observe` */
export type ObservedData = CommonData & {
  readonly page: 'observed';
  readonly comparisons: readonly ObservedComparison[];
  readonly observerMetres: number;
  readonly tolerances: readonly {
    readonly precision: 'exact' | 'address' | 'crossing' | 'nearest-point' | 'street-midpoint';
    readonly metres: number;
  }[];
};

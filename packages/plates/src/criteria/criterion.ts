import { Compile } from 'typebox/compile';
import type { ReadVehicle, TellsPosition } from '../plate-read.ts';
import { platesErrors } from '../plates-error.ts';
import { BrusselsClock } from './brussels-clock.ts';
import { CriterionForm } from './criterion-form.ts';
import { metresBetween } from './distance.ts';
import { explain } from './explain.ts';
import { shownName } from './telling-words.ts';
import type { Trilingual } from './trilingual.ts';

const validator = Compile(CriterionForm);

/** A passage as a criterion sees it: without its plate. */
export type Passage = {
  readonly camera: string;
  readonly epochMs: number;
  /** Place of the camera by the register, or null where it is not known: then no circle holds it. */
  readonly position: TellsPosition | null;
  /** Country of the plate, an ISO code of two letters, or null. */
  readonly country: string | null;
  readonly vehicle: Pick<ReadVehicle, 'make' | 'colour' | 'vehicleClass' | 'direction'>;
};

/** A criterion that can be asked. */
export type Criterion = {
  readonly form: CriterionForm;
  readonly explanation: Trilingual;
  /** Hours of earlier passages of the same vehicle that `matches` has to be given; 0 when it asks for no frequency. */
  readonly looksBackHours: number;
  /** Whether a passage meets every condition but the frequency: only then do earlier ones of its vehicle matter. */
  isWithin(passage: Passage): boolean;
  /** Whether a passage meets the criterion. `earlier` are passages of the same vehicle, in any order; those out of the window do not count. */
  matches(passage: Passage, earlier: readonly Passage[]): boolean;
};

/** Whether the value is a criterion of the language, word for word. */
export const isCriterionForm = (value: unknown): value is CriterionForm => validator.Check(value);

/** Where a value is no criterion: paths only, never what stands there. */
export const criterionFaults = (value: unknown): readonly string[] => [
  ...new Set(
    [...validator.Errors(value)].map((error) =>
      error.instancePath
        .split('/')
        .map((key) => (key === '' ? '' : shownName(key)))
        .join('/'),
    ),
  ),
];

/**
 * Makes a criterion of its JSON form. Throws a `PlatesError` for a value that is not of the language: what is not understood never
 * runs. Whether it may run is for `examineCriterion`, the officer's approval and the law.
 */
export function readCriterion(value: unknown): Criterion {
  if (!isCriterionForm(value)) throw platesErrors.criterionNotAccepted(criterionFaults(value)[0] ?? '');
  const form = value;
  const isWithin = conditionsOf(form);
  return {
    form,
    explanation: explain(form),
    looksBackHours: form.frequency?.withinHours ?? 0,
    isWithin,
    matches: (passage, earlier) => isWithin(passage) && isOftenEnough(form.frequency, passage, earlier, isWithin),
  };
}

type Condition = (passage: Passage) => boolean;

function conditionsOf(form: CriterionForm): Condition {
  const conditions = [...placeConditions(form.where), ...timeConditions(form.when), ...vehicleConditions(form.vehicle)];
  return (passage) => conditions.every((holds) => holds(passage));
}

function placeConditions(where: CriterionForm['where']): readonly Condition[] {
  if (where === undefined) return [];
  const cameras = new Set(where.cameras ?? []);
  const circles = where.circles ?? [];
  return [
    ({ camera, position }) =>
      cameras.has(camera) ||
      (position !== null && circles.some((circle) => metresBetween(circle, position) <= circle.radiusMetres)),
  ];
}

function timeConditions(when: CriterionForm['when']): readonly Condition[] {
  if (when === undefined) return [];
  const clock = new BrusselsClock();
  const { from, until, days, hours } = when;
  const first = from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from);
  const end = until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until);
  const conditions: Condition[] = [({ epochMs }) => epochMs >= first && epochMs < end];
  if (days !== undefined) conditions.push(({ epochMs }) => days.includes(clock.read(epochMs).day));
  if (hours !== undefined) {
    const [opens, closes] = [minuteOf(hours.from), minuteOf(hours.until)];
    conditions.push(({ epochMs }) => {
      const { minute } = clock.read(epochMs);
      // "22:00 to 06:00" runs over midnight.
      return opens < closes ? minute >= opens && minute < closes : minute >= opens || minute < closes;
    });
  }
  return conditions;
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function vehicleConditions(vehicle: CriterionForm['vehicle']): readonly Condition[] {
  if (vehicle === undefined) return [];
  const { classes, colours, makes, directions, plateCountries, otherThanPlateCountries } = vehicle;
  const oneOf = (
    values: readonly string[] | undefined,
    of: (passage: Passage) => string | null,
  ): readonly Condition[] => {
    if (values === undefined) return [];
    const wanted = new Set(values);
    // What was not read is not held against a vehicle.
    return [(passage) => wanted.has(of(passage) ?? '')];
  };
  const conditions = [
    ...oneOf(classes, (passage) => passage.vehicle.vehicleClass),
    ...oneOf(colours, (passage) => passage.vehicle.colour),
    ...oneOf(makes?.map(foldMake), (passage) =>
      passage.vehicle.make === null ? null : foldMake(passage.vehicle.make),
    ),
    ...oneOf(directions, (passage) => passage.vehicle.direction),
    ...oneOf(plateCountries, (passage) => passage.country),
  ];
  if (otherThanPlateCountries === undefined) return conditions;
  return [...conditions, ({ country }) => country !== null && !otherThanPlateCountries.includes(country)];
}

const foldMake = (make: string): string => make.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function isOftenEnough(
  frequency: CriterionForm['frequency'],
  passage: Passage,
  earlier: readonly Passage[],
  isWithin: Condition,
): boolean {
  if (frequency === undefined) return true;
  const since = passage.epochMs - frequency.withinHours * 3_600_000;
  const counted = earlier.filter((one) => one.epochMs > since && one.epochMs <= passage.epochMs && isWithin(one));
  switch (frequency.past) {
    case 'any-camera':
      return counted.length + 1 >= frequency.atLeast;
    case 'the-same-camera':
      return counted.filter((one) => one.camera === passage.camera).length + 1 >= frequency.atLeast;
    case 'different-cameras':
      return new Set([passage.camera, ...counted.map((one) => one.camera)]).size >= frequency.atLeast;
  }
}

import type { TellsPosition } from '../plate-read.ts';
import { criterionFaults, isCriterionForm } from './criterion.ts';
import type { CriterionForm } from './criterion-form.ts';
import { metresBetween } from './distance.ts';
import { FINDINGS, type FindingCode, type Verdict } from './finding-words.ts';
import { holdsPerson, holdsPlate, shownName, speaksOfProxy, whyNotAsked } from './telling-words.ts';
import type { Trilingual } from './trilingual.ts';

/** One thing that a check found: where, what, and what follows. The path names places of the form, never a value. */
export type Finding = {
  readonly code: FindingCode;
  readonly verdict: Verdict;
  readonly path: string;
  readonly words: Trilingual;
};

/** A place near which a criterion needs a person's decision. */
export type ProtectedPlace = {
  readonly kind: 'worship' | 'union' | 'party' | 'health' | 'gathering';
  readonly position: TellsPosition;
  readonly radiusMetres: number;
};

/** What is known beside the criterion. Whoever asks fills it from registers and dated configuration. */
export type CriterionSurroundings = {
  /** Vehicles that would have met it in a trial over past reads; null when nobody has tried. */
  readonly expectedVehicles: number | null;
  /** Fewer stop a criterion: a dated value of the installation, not of the law. */
  readonly fewestVehicles: number;
  readonly protectedPlaces: readonly ProtectedPlace[];
  /** Where a camera stands by the register; null when it is not known there. */
  readonly positionOf: (camera: string) => TellsPosition | null;
};

/** What the check says: refused when one finding refuses; else for a person when one asks; else clear, which is no approval. */
export type Examination = {
  readonly outcome: 'refused' | 'ask-a-human' | 'clear';
  readonly findings: readonly Finding[];
};

/**
 * Checks whether a criterion aims at an individual or rests on sensitive data or a proxy of it. Takes any value: what asks for a plate
 * or a person is told so, though it is no word of the language. It approves nothing; the data protection officer does.
 */
export function examineCriterion(value: unknown, surroundings: CriterionSurroundings): Examination {
  const told = tellingFields(value);
  const faults = isCriterionForm(value)
    ? []
    : criterionFaults(value).map((path) => finding('not-of-the-language', path));
  // A field that was told apart is not told again as one that the language lacks.
  const own = told.some((one) => one.verdict === 'refuse')
    ? faults.filter((fault) => !told.some((one) => isNear(one.path, fault.path)))
    : faults;
  const findings = [...told, ...own, ...(isCriterionForm(value) ? ofForm(value, surroundings) : [])];
  const refused = findings.some((one) => one.verdict === 'refuse');
  return { outcome: refused ? 'refused' : findings.length > 0 ? 'ask-a-human' : 'clear', findings };
}

const finding = (code: FindingCode, path: string): Finding => ({ code, path, ...FINDINGS[code] });

const isNear = (told: string, fault: string): boolean => told.startsWith(fault) || fault.startsWith(told);

type Open = { readonly value: unknown; readonly path: string; readonly depth: number };

/** Fields and texts, at whatever depth, that name a plate, a person, a face or sensitive data. */
function tellingFields(value: unknown): readonly Finding[] {
  const findings = new Map<string, Finding>();
  const add = (code: FindingCode, path: string): void => {
    findings.set(`${code} ${path}`, finding(code, path));
  };
  const open: Open[] = [{ value, path: '', depth: 0 }];
  for (let next = open.pop(); next !== undefined && findings.size < 50; next = open.pop()) {
    const { value: one, path, depth } = next;
    if (typeof one === 'string') for (const code of ofText(one, path)) add(code, path);
    if (typeof one !== 'object' || one === null || depth > 16) continue;
    for (const [key, inner] of Object.entries(one).slice(0, 1000)) {
      const code = path === '' && key === 'name' ? undefined : whyNotAsked(key);
      if (code !== undefined) add(code, `${path}/${shownName(key)}`);
      open.push({ value: inner, path: `${path}/${shownName(key)}`, depth: depth + 1 });
    }
  }
  return [...findings.values()].reverse();
}

function ofText(text: string, path: string): readonly FindingCode[] {
  // Ids of cameras and codes of countries are no prose.
  if (/^\/where\/cameras\/|^\/when\/|Countries\//.test(path)) return [];
  const codes: FindingCode[] = [];
  if (holdsPlate(text)) codes.push('names-a-plate');
  if (holdsPerson(text)) codes.push('names-a-person');
  if (speaksOfProxy(text)) codes.push('speaks-of-sensitive-matters');
  return codes;
}

/** What a form of the language says by its conditions. */
function ofForm(form: CriterionForm, surroundings: CriterionSurroundings): readonly Finding[] {
  const { expectedVehicles, fewestVehicles } = surroundings;
  const findings: Finding[] = [...ofCountries(form)];
  if (expectedVehicles === null) findings.push(finding('result-not-estimated', ''));
  else if (expectedVehicles < fewestVehicles) findings.push(finding('too-few-vehicles', ''));
  if (form.where === undefined && form.frequency === undefined) findings.push(finding('not-targeted', ''));
  if (describesOneVehicle(form)) findings.push(finding('describes-one-vehicle', '/vehicle'));
  return [...findings, ...ofPlaces(form, surroundings)];
}

function ofCountries(form: CriterionForm): readonly Finding[] {
  const { plateCountries, otherThanPlateCountries } = form.vehicle ?? {};
  const findings: Finding[] = [];
  if (otherThanPlateCountries?.includes('BE') === true) {
    findings.push(finding('every-foreign-plate', '/vehicle/otherThanPlateCountries'));
  } else if (otherThanPlateCountries !== undefined) {
    findings.push(finding('origin-by-plate', '/vehicle/otherThanPlateCountries'));
  }
  if (plateCountries?.some((country) => country !== 'BE') === true) {
    findings.push(finding('origin-by-plate', '/vehicle/plateCountries'));
  }
  return findings;
}

/** One make, one colour and one class, at few cameras or in few hours: a description of somebody's car. */
function describesOneVehicle({ vehicle, where, when }: CriterionForm): boolean {
  const single = [vehicle?.makes, vehicle?.colours, vehicle?.classes].filter((values) => values?.length === 1).length;
  const fewCameras = where?.cameras !== undefined && where.cameras.length <= 2 && where.circles === undefined;
  const hours =
    when?.from !== undefined && when.until !== undefined
      ? (Date.parse(when.until) - Date.parse(when.from)) / 3_600_000
      : Number.POSITIVE_INFINITY;
  return single === 3 || (single === 2 && (fewCameras || hours <= 24));
}

function ofPlaces(form: CriterionForm, { protectedPlaces, positionOf }: CriterionSurroundings): readonly Finding[] {
  const isNearOne = (position: TellsPosition, radiusMetres: number): boolean =>
    protectedPlaces.some((place) => metresBetween(place.position, position) <= place.radiusMetres + radiusMetres);
  const findings: Finding[] = [];
  for (const [number, camera] of (form.where?.cameras ?? []).entries()) {
    const position = positionOf(camera);
    if (position !== null && isNearOne(position, 0))
      findings.push(finding('near-a-protected-place', `/where/cameras/${number}`));
  }
  for (const [number, circle] of (form.where?.circles ?? []).entries()) {
    if (isNearOne(circle, circle.radiusMetres))
      findings.push(finding('near-a-protected-place', `/where/circles/${number}`));
  }
  return findings;
}

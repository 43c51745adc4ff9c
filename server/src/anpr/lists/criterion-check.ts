import {
  type CriterionForm,
  examineCriterion,
  FINDINGS,
  type Finding,
  isCriterionForm,
  type ProtectedPlace,
  readCriterion,
} from '@clairevoie/plates';
import { dayInBrussels } from '../../authorisation/index.ts';
import { canonical, type PolicyGate, type RegisterReader } from '../../ledger/index.ts';
import { cameras } from '../../registry/index.ts';
import { criteriaPolicyOn } from './criteria-policy.ts';
import type { EstimateRow } from './list-registers.ts';

/** Where the cameras that a criterion names stand, by id; those whose place nobody knows are not in it. */
export type CameraPlaces = Readonly<Record<string, { readonly lat: number; readonly lon: number }>>;

/** What is known beside a criterion when it is checked. */
export type Surroundings = {
  readonly places: CameraPlaces;
  /** Null: nobody registered any, so nearness cannot be told. */
  readonly protectedPlaces: readonly ProtectedPlace[] | null;
  readonly estimate: EstimateRow | null;
  readonly at: string;
};

/** What the check of a criterion says. */
export interface CheckedCriterion {
  readonly outcome: 'refused' | 'ask-a-human' | 'clear';
  readonly findings: readonly Finding[];
  /** The form in canonical JSON; undefined where the text is none of the language. */
  readonly text: string | undefined;
  readonly form: CriterionForm | undefined;
  readonly explanation: { readonly fr: string; readonly nl: string; readonly en: string } | undefined;
}

const notJson = Symbol('not JSON');

/** A value from a JSON text; a text that is none is of no language. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return notJson;
  }
}

/** Checks the JSON text of a criterion against all that is known. It approves nothing. @law lfp-44-11-3decies-p4-al3-individu lfp-44-11-3decies-p4-al3-sensible */
export function checkCriterion(json: string, around: Surroundings): CheckedCriterion {
  const value = parsed(json);
  const { places, protectedPlaces, estimate, at } = around;
  const examined = examineCriterion(value === notJson ? json : value, {
    expectedVehicles: estimate?.vehicles ?? null,
    fewestVehicles: criteriaPolicyOn(dayInBrussels(at)).fewestVehicles,
    protectedPlaces: protectedPlaces ?? [],
    positionOf: (camera) => {
      const place = Object.hasOwn(places, camera) ? places[camera] : undefined;
      return place === undefined ? null : { latitude: place.lat, longitude: place.lon };
    },
  });
  const form = isCriterionForm(value) ? value : undefined;
  const findings = [
    ...examined.findings,
    ...(form !== undefined && isNearnessUnknown(form, places, protectedPlaces) ? [nearnessUnknown] : []),
  ];
  return {
    outcome: examined.outcome === 'clear' && findings.length > 0 ? 'ask-a-human' : examined.outcome,
    findings,
    form,
    // A form of the language is plain JSON.
    text: form === undefined ? undefined : canonical(form),
    explanation: form === undefined ? undefined : readCriterion(form).explanation,
  };
}

// The same question to a person as where a place is near: nobody can say that none is.
const nearnessUnknown: Finding = {
  code: 'near-a-protected-place',
  verdict: 'ask-a-human',
  path: '/where',
  words: {
    fr: 'Aucun lieu protégé n’est au registre, ou le lieu d’une caméra est inconnu : la machine ne peut dire si le critère passe près d’un lieu de culte, d’un syndicat, d’un parti, d’un lieu de soins ou d’un rassemblement. Le délégué à la protection des données le dit.',
    nl: 'Er staat geen beschermde plaats in het register, of de plaats van een camera is onbekend: de machine kan niet zeggen of het criterium langs een gebedshuis, vakbond, partij, zorgplaats of bijeenkomst komt. De functionaris voor gegevensbescherming zegt het.',
    en: 'No protected place is in the register, or the place of a camera is not known: the machine cannot say whether the criterion passes near a place of worship, a union, a party, a place of care or a gathering. The data protection officer says it.',
  },
};

function isNearnessUnknown(
  form: CriterionForm,
  places: CameraPlaces,
  protectedPlaces: readonly ProtectedPlace[] | null,
): boolean {
  if (form.where === undefined) return false;
  return protectedPlaces === null || (form.where.cameras ?? []).some((camera) => !Object.hasOwn(places, camera));
}

/** What a check refuses, as rules that block: each finding once. */
export function refusalGates({ findings }: CheckedCriterion): readonly PolicyGate[] {
  return gatesOf(findings.filter(({ verdict }) => verdict === 'refuse'));
}

/** The minimum of vehicles of this software, as a rule that blocks; the law sets none. */
export function minimumGates({ findings }: CheckedCriterion): readonly PolicyGate[] {
  return gatesOf(findings.filter(({ code }) => code === 'too-few-vehicles'));
}

function gatesOf(found: readonly Finding[]): readonly PolicyGate[] {
  const refused = found.map(({ code }) => code);
  return [...new Set(refused)].map((code) => ({
    id: `anpr-criterion-${code}`,
    blocks: true,
    because: { fr: FINDINGS[code].words.fr, nl: FINDINGS[code].words.nl, en: FINDINGS[code].words.en },
  }));
}

/** Codes and places of what a check found, for the register and the desk. */
export function findingsOf({
  findings,
}: CheckedCriterion): readonly { readonly code: string; readonly path: string }[] {
  return findings.map(({ code, path }) => ({ code, path }));
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads where the cameras stand that a criterion names. */
export async function gatherCameraPlaces(
  read: Pick<RegisterReader, 'get'>,
  json: string,
): Promise<Readonly<Record<string, { readonly lat: number; readonly lon: number }>>> {
  const value = parsed(json);
  if (!isCriterionForm(value)) return {};
  const known = await Promise.all(
    (value.where?.cameras ?? [])
      .filter((camera) => uuid.test(camera))
      .map(async (camera) => [camera, await read.get(cameras, { id: camera })] as const),
  );
  return Object.fromEntries(
    known.flatMap(([camera, row]) =>
      row === undefined || row.lat === null || row.lon === null ? [] : [[camera, { lat: row.lat, lon: row.lon }]],
    ),
  );
}

/** What the criteria look at, in the words of the law’s facts. */
export function attributesOf(form: CriterionForm): readonly string[] {
  const { where, when, frequency, vehicle } = form;
  return [
    ...(where === undefined ? [] : ['place']),
    ...(when === undefined ? [] : ['hour']),
    ...(frequency === undefined ? [] : ['frequency']),
    ...(vehicle === undefined ? [] : Object.keys(vehicle).map((name) => `vehicle-${name}`)),
  ];
}

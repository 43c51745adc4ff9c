import { type FactSchema, factInWords } from '@clairevoie/law';
import type { Localised } from '../data-values.ts';
import { cameraAccessLabels } from './fact-labels/camera-access.data.ts';
import { cameraLawLabels } from './fact-labels/camera-law.data.ts';
import { databaseLabels } from './fact-labels/databases.data.ts';
import { decreeLabels } from './fact-labels/decrees.data.ts';
import { faceLabels } from './fact-labels/face.data.ts';
import { intelligenceLabels } from './fact-labels/intelligence.data.ts';
import { nonVisibleUseLabels } from './fact-labels/non-visible-use.data.ts';
import { visibleUseLabels } from './fact-labels/visible-use.data.ts';
import { valueLabels } from './value-labels.data.ts';

/** The labels by part of the law: by the end of a path (`camera.kind`), or by the type of a fact (`SituationFacts`). */
export const factLabelParts: readonly Readonly<Record<string, Localised>>[] = [
  visibleUseLabels,
  nonVisibleUseLabels,
  databaseLabels,
  cameraLawLabels,
  cameraAccessLabels,
  decreeLabels,
  intelligenceLabels,
  faceLabels,
];

const labels: Readonly<Record<string, Localised>> = Object.fromEntries(
  factLabelParts.flatMap((part) => Object.entries(part)),
);
const values: Readonly<Record<string, Localised>> = valueLabels;

/**
 * The label of a fact in three languages: ours for the longest end of its path that has one (`camera.kind` before `kind`), or
 * the words in which the law package names it. Without either, the words of its name, in English and marked as such.
 */
export function labelOfFact(path: string, schema: FactSchema): { readonly label: Localised; readonly isOurs: boolean } {
  const key = findLabelKey(path, schema);
  const label = key === undefined ? factInWords(namesOf(path).join('.')) : labels[key];
  if (label !== undefined) return { label: capital(label), isOurs: true };
  return { label: inEnglish(namesOf(path).at(-1) ?? path), isOurs: false };
}

/** The key under which we label a fact; undefined when the law package names its path more closely than we do, or nobody does. */
export function findLabelKey(path: string, schema: FactSchema): string | undefined {
  const ends = namesOf(path).map((_, from, names) => names.slice(from).join('.'));
  const [whole = path, ...shorter] = ends;
  // One name can stand for two things, such as a form to fill in and the form of a decision: there the type tells them apart.
  const byType = schema['x-type'] ?? '';
  if (shorter.length === 0) return [byType, whole].find(isLabelled);
  if (isLabelled(whole)) return whole;
  if (factInWords(whole) !== undefined) return undefined;
  return [...shorter.slice(0, -1), byType, ...shorter.slice(-1)].find(isLabelled);
}

const isLabelled = (key: string): boolean => labels[key] !== undefined;

const namesOf = (path: string): readonly string[] => path.split('.').filter((name) => !/^\d+$/.test(name));

/** What a value means: as the law package says, else ours, else its own words in English. */
export function labelOfValue(value: string, schema: FactSchema): Localised {
  return schema['x-meaning']?.[value] ?? values[value] ?? inEnglish(value);
}

/** Whether a value has words in the two languages of the law. */
export const hasValueLabel = (value: string, schema: FactSchema): boolean =>
  schema['x-meaning']?.[value] !== undefined || values[value] !== undefined || /^[0-9]/.test(value);

const capital = ({ fr, nl, en }: Localised): Localised => ({
  fr: upper(fr),
  nl: upper(nl),
  ...(en === undefined ? {} : { en: upper(en) }),
});

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name of the code in words: `managedByPolice` becomes "Managed by police". */
function inEnglish(name: string): Localised {
  const words = name
    .replaceAll('-', ' ')
    .replaceAll(/([a-z0-9])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  const text = /^[0-9]/.test(words) ? words : upper(words);
  return { fr: text, nl: text, en: text };
}

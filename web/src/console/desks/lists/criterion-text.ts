import { type Path, withValue } from '../../act/form-value.ts';

/** A criterion as its text holds it: any JSON object; the server alone says whether it is of the language. */
export type CriterionValue = { readonly [name: string]: unknown };

/** Reads the text of a criterion; undefined while it is no JSON object. */
export function readCriterionText(text: string): CriterionValue | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The text with one place changed; what was emptied is left out, since all that is stated must hold. What the fields do not know stays. */
export function writeCriterionText(value: CriterionValue, path: Path, next: unknown): string {
  return JSON.stringify(withoutEmpty(withValue(value, path, next)) ?? {}, null, 2);
}

function withoutEmpty(value: unknown): unknown {
  if (value === undefined || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((one) => one !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (!isObject(value)) return value;
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const kept = withoutEmpty(part);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

function isObject(value: unknown): value is CriterionValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

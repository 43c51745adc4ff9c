import { LIMITS } from '../limits.ts';
import { Broken } from './broken.ts';

/** What a leaf may hold. */
export type Scalar = string | number | boolean | null;

/**
 * One named field of a payload, whatever its form (JSON, XML, Dahua text). A list is the same field several times, so that
 * one object and a list of one are the same; letter case, namespaces and separators of names are folded away.
 */
export type Field = {
  /** As the payload has it. */
  readonly name: string;
  /** Folded: what adapters ask for. */
  readonly key: string;
  /** Undefined for a field that only holds fields; an XML element with attributes may have both. */
  readonly value: Scalar | undefined;
  readonly fields: Field[];
  readonly parent: Field | null;
};

/** `ns:licensePlate`, `license_plate` and `@LicensePlate` are one name. */
export function foldName(name: string): string {
  const local = name.slice(name.lastIndexOf(':') + 1);
  return local.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}

/** Fields that the documents of one payload may still have together: many small ones cost as much as a large one. */
export class FieldBudget {
  #left: number = LIMITS.fields;

  /** Whether a document asked for more than was left: the payload is not read on. */
  get isSpent(): boolean {
    return this.#left < 0;
  }

  spend(): void {
    this.#left -= 1;
    if (this.#left < 0) throw new Broken('too-large');
  }
}

/** Grows the tree of one document and ends it when its payload has more fields than `LIMITS` allow. */
export class FieldTree {
  readonly root: Field = { name: '', key: '', value: undefined, fields: [], parent: null };
  readonly budget: FieldBudget;

  constructor(budget: FieldBudget) {
    this.budget = budget;
    budget.spend();
  }

  add(parent: Field, name: string, value: Scalar | undefined): Field {
    this.budget.spend();
    const field: Field = { name, key: foldName(name), value, fields: [], parent };
    parent.fields.push(field);
    return field;
  }
}

/** The field itself and everything below it, in the order of the payload. */
export function* below(field: Field): Generator<Field> {
  const stack: Field[] = [field];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next;
    for (let i = next.fields.length - 1; i >= 0; i -= 1) {
      const child = next.fields[i];
      if (child !== undefined) stack.push(child);
    }
  }
}

/** The field, its parent, and so on to the root. */
export function* above(field: Field): Generator<Field> {
  for (let at: Field | null = field; at !== null; at = at.parent) yield at;
}

/** Whether it holds a field of that folded name, of any of these. */
export const holds = (field: Field, ...keys: readonly string[]): boolean =>
  field.fields.some((one) => keys.includes(one.key));

/** The fields nearest to the root for which `is` holds; none lies within another. */
export function topmost(root: Field, is: (field: Field) => boolean): readonly Field[] {
  const found: Field[] = [];
  const stack: Field[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (is(next)) {
      found.push(next);
      continue;
    }
    for (let i = next.fields.length - 1; i >= 0; i -= 1) {
      const child = next.fields[i];
      if (child !== undefined) stack.push(child);
    }
  }
  return found;
}

/** So many fields of one name are looked at on the way of a path; a list of more is no place for a datum of one passage. */
const MOST_ALIKE = 64;

const byKey = new WeakMap<Field, ReadonlyMap<string, readonly Field[]>>();

/** The fields of that name within a field. A field of many is indexed once: thousands of events may ask the one list that holds them. */
function named(field: Field, key: string): readonly Field[] {
  if (field.fields.length < 16) return field.fields.filter((one) => one.key === key);
  const known = byKey.get(field);
  if (known !== undefined) return known.get(key) ?? [];
  const index = new Map<string, Field[]>();
  for (const one of field.fields) {
    const alike = index.get(one.key);
    if (alike === undefined) index.set(one.key, [one]);
    else if (alike.length < MOST_ALIKE) alike.push(one);
  }
  byKey.set(field, index);
  return index.get(key) ?? [];
}

/** Every field that the path leads to from a field: folded names between dots. */
export function atPath(from: Field, path: string): readonly Field[] {
  let fields: readonly Field[] = [from];
  for (const step of path.split('.')) {
    fields = fields.flatMap((field) => named(field, step)).slice(0, MOST_ALIKE);
    if (fields.length === 0) break;
  }
  return fields;
}

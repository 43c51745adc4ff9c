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
  /** Undefined for a field that holds fields. */
  readonly value: Scalar | undefined;
  readonly fields: Field[];
  readonly parent: Field | null;
};

/** `ns:licensePlate`, `license_plate` and `@LicensePlate` are one name. */
export function foldName(name: string): string {
  const local = name.slice(name.lastIndexOf(':') + 1);
  return local.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}

/** Grows the tree of one document and ends it when the document is deeper or has more fields than `LIMITS` allow. */
export class FieldTree {
  readonly root: Field = { name: '', key: '', value: undefined, fields: [], parent: null };
  #count = 0;

  add(parent: Field, name: string, value: Scalar | undefined): Field {
    this.#count += 1;
    if (this.#count > LIMITS.fields) throw new Broken('too-large');
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

/** Every field that the path leads to: folded names between dots; a leading `*` stands for any number of levels. */
export function atPath(from: Field, path: string): readonly Field[] {
  const steps = path.split('.');
  let fields: readonly Field[] = [from];
  for (const [place, step] of steps.entries()) {
    if (step === '*') continue;
    const anywhere = place > 0 && steps[place - 1] === '*';
    fields = fields.flatMap((field) =>
      anywhere
        ? [...below(field)].filter((one) => one !== field && one.key === step)
        : field.fields.filter((one) => one.key === step),
    );
  }
  return fields;
}

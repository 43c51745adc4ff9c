import type { Field, NamedField } from './schema-form.ts';

/** What a form holds while it is filled in: JSON with holes (`undefined`, empty texts) that {@link finished} takes out. */
export type FormValue = { readonly [name: string]: unknown };

/** A place in a form: names and numbers from the top. */
export type Path = readonly (string | number)[];

/** Something in the form that the server would not take, by its place. */
export type Complaint = { readonly path: Path; readonly because: 'missing' | 'form' | 'too-few' | 'range' };

/** Reads a place of a form. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, step) => {
    if (Array.isArray(part)) return part[Number(step)];
    // Own properties only: a path never reaches a prototype.
    return isObject(part) && Object.hasOwn(part, step) ? part[String(step)] : undefined;
  }, value);
}

/** The form with another value at one place; what is not on the way stays the same object. */
export function withValue(value: unknown, [step, ...rest]: Path, next: unknown): unknown {
  if (step === undefined) return next;
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? [...value] : [];
    list[step] = withValue(list[step], rest, next);
    return list;
  }
  const object = isObject(value) ? value : {};
  return { ...object, [step]: withValue(object[step], rest, next) };
}

/** What is sent: without empty texts, without groups in which nothing was said. A fact left out is "not stated", never "no". */
export function finished(value: unknown, fields: readonly NamedField[]): FormValue {
  return Object.fromEntries(
    fields.flatMap(({ name, field, isRequired, orNull }) => {
      const part = finishedPart(valueAt(value, [name]), field, isRequired);
      if (part !== undefined) return [[name, part]];
      return orNull && isRequired ? [[name, null]] : [];
    }),
  );
}

function finishedPart(value: unknown, field: Field, isRequired: boolean): unknown {
  switch (field.kind) {
    case 'fixed':
      return field.value;
    case 'group': {
      const inner = finished(value, field.fields);
      return Object.keys(inner).length === 0 && !isRequired ? undefined : inner;
    }
    case 'variants': {
      const chosen = valueAt(value, [field.tag]);
      const fields = typeof chosen === 'string' ? field.of[chosen] : undefined;
      return fields === undefined ? undefined : { [field.tag]: chosen, ...finished(value, fields) };
    }
    case 'list': {
      const items = Array.isArray(value) ? value.map((item: unknown) => finishedPart(item, field.of, true)) : [];
      return items.length === 0 && !isRequired ? undefined : items;
    }
    case 'choices':
    case 'lines': {
      const items = Array.isArray(value) ? value.filter((item) => item !== '') : [];
      return items.length === 0 && !isRequired ? undefined : items;
    }
    case 'line':
    case 'text':
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
    default:
      return value === '' ? undefined : value;
  }
}

/** What the server would turn away, found before sending; the law is asked by the server alone. */
export function complaintsOf(value: unknown, fields: readonly NamedField[], at: Path = []): readonly Complaint[] {
  return fields.flatMap(({ name, field, isRequired, orNull }) => {
    const path = [...at, name];
    const part = valueAt(value, [name]);
    if (part === undefined || part === null) {
      return isRequired && !orNull ? [{ path, because: 'missing' as const }] : [];
    }
    return complaintsOfPart(part, field, path);
  });
}

function complaintsOfPart(part: unknown, field: Field, path: Path): readonly Complaint[] {
  switch (field.kind) {
    case 'line':
    case 'text': {
      const said = String(part);
      const hasForm = field.pattern === undefined || new RegExp(field.pattern, 'u').test(said);
      return hasForm && said.length <= field.maxLength ? [] : [{ path, because: 'form' }];
    }
    case 'number': {
      const isFine =
        typeof part === 'number' &&
        part >= field.least &&
        part <= field.most &&
        (!field.isWhole || Number.isInteger(part));
      return isFine ? [] : [{ path, because: 'range' }];
    }
    case 'group':
      return complaintsOf(part, field.fields, path);
    case 'variants':
      return complaintsOf(part, field.of[String(valueAt(part, [field.tag]))] ?? [], path);
    case 'list': {
      const items = Array.isArray(part) ? part : [];
      const inner = items.flatMap((item: unknown, i) => complaintsOfPart(item, field.of, [...path, i]));
      return items.length < field.least ? [{ path, because: 'too-few' }, ...inner] : inner;
    }
    default:
      return [];
  }
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { LIMITS } from '../limits.ts';
import { Broken } from './broken.ts';
import { type Field, type FieldBudget, FieldTree } from './field.ts';

type Pending = { readonly parent: Field; readonly name: string; readonly value: unknown; readonly depth: number };

/** The fields of a parsed JSON value. */
export function fieldsOfJson(value: unknown, budget: FieldBudget): Field {
  const tree = new FieldTree(budget);
  const open: Pending[] = [{ parent: tree.root, name: '', value, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) open.push(...step(tree, next).reverse());
  return tree.root;
}

/** Writes one value; gives back the values within it, which are written later (no recursion: depth is the sender's choice). */
function step(tree: FieldTree, { parent, name, value, depth }: Pending): Pending[] {
  if (depth > LIMITS.depth) throw new Broken('malformed');
  if (Array.isArray(value)) {
    tree.budget.spend();
    if (value.length > LIMITS.fields) throw new Broken('too-large');
    return value.map((one: unknown) => ({ parent, name, value: one, depth: depth + 1 }));
  }
  if (typeof value === 'object' && value !== null) {
    const holder = depth === 0 ? tree.root : tree.add(parent, name, undefined);
    const entries = Object.entries(value);
    if (entries.length > LIMITS.fields) throw new Broken('too-large');
    return entries.map(([key, one]: [string, unknown]) => ({
      parent: holder,
      name: key,
      value: one,
      depth: depth + 1,
    }));
  }
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    tree.add(parent, name, value);
  }
  return [];
}

/** Parses JSON, or the single-quoted form that Axis documents for its heartbeat. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (text.length > LIMITS.smallText || !/^\s*[[{]\s*'/.test(text)) throw new Broken('malformed');
    try {
      return JSON.parse(doubleQuoted(text));
    } catch {
      throw new Broken('malformed');
    }
  }
}

function doubleQuoted(text: string): string {
  const out: string[] = [];
  let quote = '';
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charAt(i);
    if (sign === '\\') {
      i += 1;
      out.push(text.charAt(i) === "'" ? "'" : sign + text.charAt(i));
    } else if (quote === '' && (sign === '"' || sign === "'")) {
      quote = sign;
      out.push('"');
    } else if (sign === quote) {
      quote = '';
      out.push('"');
    } else out.push(sign === '"' ? '\\"' : sign);
  }
  return out.join('');
}

import { hash, randomFillSync } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Json } from './register.ts';

/** RFC 8785 canonical JSON; throws on what JSON cannot say. */
export function canonical(value: Json | object): string {
  // JavaScript's own form is that of RFC 8785 but for the order of names, and is written in half the time.
  const inOrder = withNamesInOrder(value, 64);
  if (inOrder !== undefined) {
    const own = JSON.stringify(inOrder);
    // Where an escape may be half a character, which has no canonical form, the library looks.
    if (!own.includes('\\u')) return own;
  }
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON values have a canonical form');
  return text;
}

/**
 * The value with the names of its objects in order, itself where they are; undefined for what JavaScript does not write as RFC 8785
 * does (names that are numbers come first, whatever their place), and for what is not plain JSON or deeper than `depth`.
 */
function withNamesInOrder(value: unknown, depth: number): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || depth === 0) return undefined;
  if (Array.isArray(value)) {
    if (value.length === 0) return value;
    const items: unknown[] = [];
    for (const one of value) {
      const item = withNamesInOrder(one, depth - 1);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype || 'toJSON' in value) return undefined;
  const members: Record<string, unknown> = {};
  const all = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(value).sort()) {
    const first = name.charCodeAt(0);
    if ((first >= 48 && first <= 57) || name === '__proto__') return undefined;
    const member = withNamesInOrder(all[name], depth - 1);
    if (member === undefined) return undefined;
    members[name] = member;
  }
  return members;
}

/** The first `most` UTF-16 units of a text; a character that would be cut in half is left out: it has no UTF-8, and no hash. */
export function startOf(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
}

/** SHA-256 of text (UTF-8) or bytes. */
export function sha256(data: string | Uint8Array): Buffer {
  return hash('sha256', data, 'buffer');
}

/** A field group of a private body with the salt that keeps its commitment from being guessed. */
export interface CommittedGroup {
  readonly group: string;
  readonly salt: Buffer;
  readonly content: string;
  /** SHA-256(salt || content), base64: what the public header shows. */
  readonly commitment: string;
}

/** The canonical form of an object whose members are canonical already (a text is, as JSON.stringify writes it). Names are plain words. */
export function canonicalOf(members: Readonly<Record<string, string>>): string {
  const names = Object.keys(members).sort();
  return `{${names.map((name) => `"${name}":${members[name]}`).join()}}`;
}

/** Commits to each field group (canonical JSON) over a fresh 32-byte salt of its own, so that it can be revealed alone. */
export function commitAll(groups: Readonly<Record<string, string>>): readonly CommittedGroup[] {
  return Object.entries(groups).map(([group, content]) => {
    const salt = freshSalt();
    return { group, salt, content, commitment: commitmentOf(salt, content) };
  });
}

const saltBytes = 32;
const dice = Buffer.alloc(saltBytes * 256);
let rolled = dice.length;

/** A salt from a store of random bytes that is filled some hundred salts at a time and forgets what it gave. */
function freshSalt(): Buffer {
  if (rolled === dice.length) {
    randomFillSync(dice);
    rolled = 0;
  }
  const salt = Buffer.from(dice.subarray(rolled, rolled + saltBytes));
  dice.fill(0, rolled, rolled + saltBytes);
  rolled += saltBytes;
  return salt;
}

// Filled and hashed within one synchronous call, never kept: saves an allocation for each group of each act.
const scratch = Buffer.alloc(65_536);

/** The commitment of a group's salt and canonical content, base64. */
export function commitmentOf(salt: Uint8Array, content: string): string {
  const most = salt.length + 3 * content.length;
  const bytes = most <= scratch.length ? scratch : Buffer.alloc(most);
  bytes.set(salt);
  const end = salt.length + bytes.write(content, salt.length, 'utf8');
  return hash('sha256', bytes.subarray(0, end), 'base64');
}

/** The RFC 6962 leaf hash of a public header's text. */
export function leafHashOf(header: string): Buffer {
  return hash('sha256', `\0${header}`, 'buffer');
}

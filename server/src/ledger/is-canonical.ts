import { canonical } from './canonical.ts';

/**
 * Whether a text is the canonical form (RFC 8785) of the value that was parsed from it. Most are told without writing the form
 * anew: JavaScript's own form is that of RFC 8785 but for the order of names, so a text that comes back unchanged and has its
 * names in order is canonical. Whatever else (names that are numbers, escapes, where half a character may hide) is written anew.
 */
export function isCanonical(text: string, value: object): boolean {
  if (!text.includes('\\') && JSON.stringify(value) === text && hasNamesInOrder(value)) return true;
  return canonical(value) === text;
}

function hasNamesInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(hasNamesInOrder);
  let before: string | undefined;
  for (const [name, member] of Object.entries(value)) {
    // UTF-16 units, as RFC 8785 sorts them and JavaScript compares.
    if (before !== undefined && !(before < name)) return false;
    if (!hasNamesInOrder(member)) return false;
    before = name;
  }
  return true;
}

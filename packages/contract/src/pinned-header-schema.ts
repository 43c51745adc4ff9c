import type { TSchema } from 'typebox';
import { PublicHeader } from './public-header.ts';

/**
 * SHA-256 of the canonical JSON of {@link PublicHeader}, hex, written by hand once: each verifier's own copy of what the first
 * entry of a log says. Another form of header is another hash, and needs a log that begins with it: change this line only
 * together with a successor of every log that stands (ADR 0019).
 */
export const pinnedHeaderSchema = '3189eaf28c8930cc5fd089a6149118ae6cd45e9d228a1a529f2545a6e938775a';

/** The form of the public header as it is hashed and published: JSON with sorted names (RFC 8785; it holds texts, truths and whole numbers only). */
export function headerSchemaText(schema: TSchema = PublicHeader): string {
  return sorted(JSON.parse(JSON.stringify(schema)));
}

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${sorted(member)}`).join()}}`;
}

/**
 * What is wrong with a reader's own copy of the form, in a sentence; undefined when it is the pinned one. Every verifier asks
 * before it believes a header: a form from which a field was stripped would otherwise call stripped headers complete.
 */
export function headerSchemaProblem(
  sha256Hex: (text: string) => string,
  schema: TSchema = PublicHeader,
): string | undefined {
  const own = sha256Hex(headerSchemaText(schema));
  return own === pinnedHeaderSchema
    ? undefined
    : `the reader's own form of public headers was changed: it hashes to ${own}, and ${pinnedHeaderSchema} was pinned`;
}

import { hash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Json } from './register.ts';

/** RFC 8785 canonical JSON; throws on what JSON cannot say. */
export function canonical(value: Json | object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON values have a canonical form');
  return text;
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

/** Commits to each field group over a fresh 32-byte salt of its own, so that it can be revealed alone. */
export function commitAll(groups: Readonly<Record<string, Json | object>>): readonly CommittedGroup[] {
  const entries = Object.entries(groups);
  const salts = randomBytes(32 * entries.length);
  return entries.map(([group, value], place) => {
    const salt = salts.subarray(place * 32, place * 32 + 32);
    const content = canonical(value);
    return { group, salt, content, commitment: commitmentOf(salt, content) };
  });
}

/** The commitment of a group's salt and canonical content, base64. */
export function commitmentOf(salt: Uint8Array, content: string): string {
  return hash('sha256', Buffer.concat([salt, Buffer.from(content, 'utf8')]), 'base64');
}

import { sha256, toHex } from '@clairevoie/tlog';
import { Value } from 'typebox/value';
import { headerSchemaProblem, pinnedHeaderSchema } from '../pinned-header-schema.ts';
import { PublicHeader } from '../public-header.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * Reads the leaf of a receipt: canonical JSON of exactly the pinned form, or undefined. Interpreted, not compiled: a page
 * under a strict content policy evaluates no text, and one header is little work.
 */
export function readLeaf(text: string): PublicHeader | undefined {
  if (headerSchemaProblem((schema) => toHex(sha256(new TextEncoder().encode(schema)))) !== undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const isWhole =
      Value.Check(PublicHeader, value) && value.schema === pinnedHeaderSchema && canonicalJson(value) === text;
    return isWhole ? value : undefined;
  } catch {
    // No JSON, or half a character: no header.
    return undefined;
  }
}

/** Whether an origin names a demonstration: `zone.example/demo-public`, also of a successor. */
export function isDemoOrigin(origin: string): boolean {
  return origin.split('/')[1]?.startsWith('demo-') ?? false;
}

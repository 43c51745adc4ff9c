import { createHash } from 'node:crypto';
import { importErrors } from './import-errors.ts';

/** What an import may be at most: a hostile or broken file must fail early, cheaply and with a reason. */
export type ImportLimits = Readonly<{
  maxBytes: number;
  maxRows: number;
  /** Nesting of brackets in JSON: a GeoJSON MultiPolygon in a FeatureCollection needs nine. */
  maxDepth: number;
  /** Vertices of one drawn area. */
  maxVertices: number;
}>;

/** House policy, not law: the whole of Belgium's mapped cameras fit several times over. */
export const defaultLimits: ImportLimits = {
  maxBytes: 32 * 1024 * 1024,
  maxRows: 100_000,
  maxDepth: 24,
  maxVertices: 20_000,
};

/** A file as read: its text without byte-order mark, its size and its digest (they go into the report). */
export type ImportedText = Readonly<{ text: string; sizeBytes: number; sha256: string }>;

/**
 * Decodes the input once, strictly.
 * @throws ImportError `registry/import-too-large`, `registry/import-not-utf8`
 */
export function readImportText(input: string | Uint8Array, limits: ImportLimits): ImportedText {
  // A string's UTF-8 form is never shorter than its length: refuse before encoding it.
  const atLeast = input.length;
  if (atLeast > limits.maxBytes) throw importErrors.tooLarge({ sizeBytes: atLeast, maxBytes: limits.maxBytes });
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const sizeBytes = bytes.byteLength;
  if (sizeBytes > limits.maxBytes) throw importErrors.tooLarge({ sizeBytes, maxBytes: limits.maxBytes });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), sizeBytes, sha256 };
  } catch {
    throw importErrors.notUtf8({ sizeBytes });
  }
}

/**
 * Parses JSON after checking its nesting: deep nesting is found by counting, not by running out of stack.
 * @throws ImportError `registry/import-too-deep`, `registry/import-not-json`
 */
export function parseBoundedJson(input: ImportedText, limits: ImportLimits): unknown {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < input.text.length; at += 1) {
    const char = input.text.charCodeAt(at);
    if (isInString) {
      if (char === 0x5c) at += 1;
      else if (char === 0x22) isInString = false;
    } else if (char === 0x22) isInString = true;
    else if (char === 0x5b || char === 0x7b) {
      depth += 1;
      if (depth > limits.maxDepth) throw importErrors.tooDeep({ maxDepth: limits.maxDepth });
    } else if (char === 0x5d || char === 0x7d) depth -= 1;
  }
  try {
    return JSON.parse(input.text);
  } catch {
    throw importErrors.notJson({ sizeBytes: input.sizeBytes });
  }
}

/** A JSON object, as opposed to an array, a scalar or null. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own member of a JSON object: `__proto__` and friends in a hostile file are data, never the prototype. */
export function member(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

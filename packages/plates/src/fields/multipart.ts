import { LIMITS } from '../limits.ts';
import { Broken } from './broken.ts';

/** One part of a multipart body: a view on its bytes. */
export type Part = {
  /** `name` of its content disposition, or ''. */
  readonly name: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
};

const LF = 10;
const CR = 13;
const DASH = 45;
const latin1 = new TextDecoder('latin1');

/** The boundary that the content type states, or the one with which the body begins (Dahua's stream states it out of band). */
export function boundaryOf(contentType: string, body: Uint8Array): string | null {
  const stated = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;,]{1,200}))/i.exec(contentType);
  const boundary = stated?.[1] ?? stated?.[2];
  if (boundary !== undefined) return boundary.replace(/^--/, '');
  const start = skipBlank(body);
  if (body[start] !== DASH || body[start + 1] !== DASH) return null;
  const line = latin1.decode(body.subarray(start + 2, start + 202)).split(/[\r\n]/)[0] ?? '';
  return /^[\w'()+,./:=?-]{1,100}$/.test(line) && !line.endsWith('--') ? line : null;
}

/**
 * Reads a whole multipart body. Written here because cameras write what libraries rightly refuse: bare line feeds, no closing
 * boundary, a body that a Content-Length ends. A part ends at the next boundary line, wherever its Content-Length says.
 */
export function readMultipart(body: Uint8Array, boundary: string): readonly Part[] {
  const mark = new TextEncoder().encode(`--${boundary}`);
  const parts: Part[] = [];
  let start = findBoundary(body, mark, 0);
  while (start !== null && !start.closes) {
    const next = findBoundary(body, mark, start.after);
    const end = next?.at ?? body.length;
    if (end > start.after) {
      const part = readPart(body.subarray(start.after, end));
      if (part !== null) parts.push(part);
    }
    if (parts.length > LIMITS.parts) throw new Broken('too-large');
    start = next;
  }
  return parts;
}

type Boundary = { readonly at: number; readonly after: number; readonly closes: boolean };

/** The next boundary that begins a line and fills it. Only line starts are looked at: the search is linear, whatever the boundary. */
function findBoundary(body: Uint8Array, mark: Uint8Array, from: number): Boundary | null {
  for (let at = lineStart(body, from); at !== -1; at = lineStart(body, at + 1)) {
    let same = 0;
    while (same < mark.length && body[at + same] === mark[same]) same += 1;
    if (same < mark.length) continue;
    let after = at + mark.length;
    const closes = body[after] === DASH && body[after + 1] === DASH;
    if (closes) after += 2;
    while (body[after] === 32 || body[after] === 9 || body[after] === CR) after += 1;
    if (after < body.length && body[after] !== LF) continue;
    return { at: beforeLineEnd(body, at), after: Math.min(after + 1, body.length), closes };
  }
  return null;
}

/** Where the first line begins that does not begin before `from`; -1 when there is none. */
function lineStart(body: Uint8Array, from: number): number {
  if (from === 0) return 0;
  const end = body.indexOf(LF, from - 1);
  return end === -1 || end + 1 >= body.length ? -1 : end + 1;
}

/** The line end before a boundary belongs to the boundary, not to the part. */
function beforeLineEnd(body: Uint8Array, at: number): number {
  if (at === 0) return 0;
  return at > 1 && body[at - 2] === CR ? at - 2 : at - 1;
}

function readPart(part: Uint8Array): Part | null {
  let at = 0;
  const headers = new Map<string, string>();
  while (at < part.length) {
    const end = part.indexOf(LF, at);
    const line = latin1.decode(part.subarray(at, end === -1 ? part.length : end)).trim();
    if (end === -1 || at > 16_384) return null;
    at = end + 1;
    if (line === '') break;
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const disposition = headers.get('content-disposition') ?? '';
  return {
    name: parameter(disposition, 'name'),
    fileName: parameter(disposition, 'filename'),
    contentType: headers.get('content-type') ?? '',
    bytes: part.subarray(at),
  };
}

function parameter(header: string, name: string): string {
  const found = new RegExp(`(?:^|[;\\s])${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header);
  return found?.[1] ?? found?.[2] ?? '';
}

function skipBlank(body: Uint8Array): number {
  let at = 0;
  while (at < body.length && (body[at] === 32 || body[at] === 9 || body[at] === CR || body[at] === LF)) at += 1;
  return at;
}

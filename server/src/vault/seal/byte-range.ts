/** What a `Range` header asks of a representation of known size. */
export type ByteRange =
  | { readonly kind: 'whole' }
  /** Bytes [start, end), at least one. */
  | { readonly kind: 'part'; readonly start: number; readonly end: number }
  /** To be answered with 416 and {@link unsatisfiedRange}. */
  | { readonly kind: 'refused'; readonly because: 'unsatisfiable' | 'invalid' | 'several-ranges' };

/** A header longer than this is not read. */
const maximumHeaderLength = 256;
/** Fifteen digits fit a double exactly; no recording is that long, so a longer number is clipped, not wrapped. */
const clip = (digits: string) => (digits.replace(/^0+/, '').length > 15 ? Number.MAX_SAFE_INTEGER : Number(digits));

/**
 * Reads a `Range` header (RFC 9110, section 14.2). A unit we do not know is ignored, as the RFC demands. Where it leaves a choice
 * (several ranges, malformed ones) we refuse with 416 rather than send the whole: a look never gets more bytes than it asked for,
 * and its closing entry states intervals, not fragments.
 */
export function parseByteRange(header: string | undefined, sizeBytes: number): ByteRange {
  if (header === undefined) return { kind: 'whole' };
  const unit = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+(?==)/.exec(header.slice(0, maximumHeaderLength))?.[0];
  if (unit !== undefined && unit.toLowerCase() !== 'bytes') return { kind: 'whole' };
  if (unit === undefined || header.length > maximumHeaderLength) return { kind: 'refused', because: 'invalid' };
  const specifiers = header
    .slice(unit.length + 1)
    .split(',')
    .map((specifier) => specifier.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((specifier) => specifier !== '');
  const [only] = specifiers;
  if (only === undefined) return { kind: 'refused', because: 'invalid' };
  if (specifiers.length > 1) return { kind: 'refused', because: 'several-ranges' };
  return parseSpecifier(only, sizeBytes);
}

/** The `Content-Range` header of a 206. */
export function contentRange(part: { readonly start: number; readonly end: number }, sizeBytes: number): string {
  return `bytes ${part.start}-${part.end - 1}/${sizeBytes}`;
}

/** The `Content-Range` header of a 416. */
export function unsatisfiedRange(sizeBytes: number): string {
  return `bytes */${sizeBytes}`;
}

function parseSpecifier(specifier: string, sizeBytes: number): ByteRange {
  const match = /^(\d*)-(\d*)$/.exec(specifier);
  const [, first = '', last = ''] = match ?? [];
  if (match === null || (first === '' && last === '')) return { kind: 'refused', because: 'invalid' };
  if (first === '') return part(Math.max(0, sizeBytes - clip(last)), sizeBytes);
  const start = clip(first);
  if (last !== '' && clip(last) < start) return { kind: 'refused', because: 'invalid' };
  return part(start, last === '' ? sizeBytes : Math.min(sizeBytes, clip(last) + 1));
}

function part(start: number, end: number): ByteRange {
  return start < end ? { kind: 'part', start, end } : { kind: 'refused', because: 'unsatisfiable' };
}

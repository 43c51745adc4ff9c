import type { EnrolledCameraRow } from '../registers.ts';
import type { NewLetter } from './dead-letter-store.ts';
import { readLimits } from './read-limits.ts';
import type { RefusedLine } from './sort-reads.ts';

/** Reasons after which a newer version of an adapter, or a clock set right, may read the line after all. */
const worthKeeping: readonly string[] = ['malformed', 'no-time', 'time-without-zone'];

/** A line that cannot be read may be an event of a face all the same: where it speaks of one, nothing of it is kept. */
const ofAFace = /fac(e|ial)|visage|gezicht|person/i;

/**
 * The lines of a payload that are kept for a person to look at. Content is kept of a short text of one line only: a payload with pictures, or one that
 * speaks of a face, leaves a reason and nothing else.
 */
export function lettersOf(
  camera: EnrolledCameraRow,
  batch: { readonly id: string; readonly contentType: string; readonly body: Uint8Array },
  refused: readonly RefusedLine[],
): readonly NewLetter[] {
  const lost = refused.filter(({ reason }) => reason !== 'face-event');
  if (lost.length === 0) return [];
  const lines = linesOf(batch.body);
  return lost.slice(0, readLimits.lettersOfCamera).map(({ line, reason }) => ({
    camera: camera.number,
    organisationId: camera.organisation_id,
    batchId: batch.id,
    line,
    reason,
    contentType: batch.contentType,
    content: worthKeeping.includes(reason) ? contentOf(lines.length > 1 ? lines[line] : batch.body) : null,
  }));
}

function contentOf(line: Uint8Array | undefined): Uint8Array | null {
  if (line === undefined || line.length === 0 || line.length > readLimits.letterBytes) return null;
  return ofAFace.test(Buffer.from(line).toString('latin1')) ? null : line;
}

function linesOf(body: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const next = body.indexOf(10, at);
    const end = next === -1 ? body.length : next;
    lines.push(body.subarray(at, end));
    at = end + 1;
  }
  return lines;
}

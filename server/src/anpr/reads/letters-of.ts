import type { EnrolledCameraRow } from '../registers.ts';
import type { NewLetter } from './dead-letter-store.ts';
import { letterContent } from './letter-content.ts';
import { isOwnForm } from './own-form.ts';
import { readLimits } from './read-limits.ts';
import type { RefusedLine } from './sort-reads.ts';

/** Reasons after which a newer version of an adapter, or a clock set right, may read the line after all. */
const worthKeeping: readonly string[] = ['malformed', 'no-time', 'time-without-zone'];

type SentBody = { readonly contentType: string; readonly body: Uint8Array };

/**
 * The lines of a payload that are kept for a person to look at: place and reason of each, and of our own form what `letterContent` lets stand.
 * Of another maker's payload a refusal counts documents and events, not lines of the text: nothing of it is kept.
 */
export function lettersOf(
  camera: EnrolledCameraRow,
  batch: SentBody & { readonly id: string },
  refused: readonly RefusedLine[],
): readonly NewLetter[] {
  const lost = refused.filter(({ reason }) => reason !== 'face-event').slice(0, readLimits.lettersOfCamera);
  const wanted = lost.filter(({ reason }) => worthKeeping.includes(reason)).map(({ line }) => line);
  const lines = wanted.length > 0 && isOwnForm(batch) ? linesAt(batch.body, new Set(wanted)) : new Map<number, null>();
  return lost.map(({ line, reason }) => ({
    camera: camera.number,
    organisationId: camera.organisation_id,
    batchId: batch.id,
    line,
    reason,
    contentType: batch.contentType,
    content: lines.get(line) ?? null,
  }));
}

/** What may be kept of the wanted lines; nothing after the last of them is looked at. */
function linesAt(body: Uint8Array, wanted: ReadonlySet<number>): ReadonlyMap<number, Uint8Array | null> {
  const found = new Map<number, Uint8Array | null>();
  for (let at = 0, line = 0; at < body.length && found.size < wanted.size; line += 1) {
    const next = body.indexOf(10, at);
    const end = next === -1 ? body.length : next;
    if (wanted.has(line)) found.set(line, letterContent(body.subarray(at, end)));
    at = end + 1;
  }
  return found;
}

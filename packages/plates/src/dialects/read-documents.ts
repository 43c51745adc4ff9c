import { DroppedFields } from '../dropped.ts';
import { faceEventsBeside, faceFinder, holdsFace } from '../face-event.ts';
import { below, type Field, topmost } from '../fields/field.ts';
import type { Document, Opened } from '../fields/payload.ts';
import { LIMITS } from '../limits.ts';
import type { PayloadContext, PlateRead, RefusalReason, Refused, Taken } from '../plate-read.ts';
import type { Dialect } from './dialect.ts';
import { EventReader } from './read-event.ts';

/** Finds the dialect of a document. */
export type DialectOf = (root: Field) => Dialect | undefined;

/** Collects what becomes of the documents of one payload. */
type Outcome = {
  readonly reads: PlateRead[];
  readonly refused: Refused[];
  readonly dropped: DroppedFields;
  heartbeats: number;
  index: number;
  /** So much was refused that nothing more is read. */
  isFull: boolean;
};

/** Reads every document of an opened payload: each event becomes a read, a heartbeat or a refusal. */
export function readDocuments({ documents, heartbeats }: Opened, dialectOf: DialectOf, context: PayloadContext): Taken {
  const into: Outcome = { reads: [], refused: [], dropped: new DroppedFields(), heartbeats, index: 0, isFull: false };
  for (const document of documents) {
    if (into.isFull) break;
    if ('broken' in document) refuse(into, document.broken);
    else readDocument(into, document, dialectOf, context);
  }
  return { reads: into.reads, dropped: into.dropped.counts(), refused: into.refused, heartbeats: into.heartbeats };
}

function refuse(into: Outcome, reason: RefusalReason): void {
  if (into.isFull) return;
  into.isFull = into.refused.length >= LIMITS.refusals;
  into.refused.push({ index: into.index, reason: into.isFull ? 'too-many-refused' : reason });
  into.index += 1;
}

function readDocument(into: Outcome, { root, images }: Document, dialectOf: DialectOf, context: PayloadContext): void {
  const dialect = dialectOf(root);
  const events = dialect === undefined ? [] : topmost(root, (field) => dialect.isEvent(field));
  const faces = faceEventsBeside(root, events);
  for (const _ of faces) refuse(into, 'face-event');
  if (into.isFull) return;
  if (dialect === undefined || events.length === 0) {
    if (faces.length > 0) return;
    if (dialect?.isHeartbeat?.(root) === true) {
      into.heartbeats += 1;
      into.index += 1;
    } else refuse(into, holdsFace(root) ? 'face-event' : dialect === undefined ? 'malformed' : 'no-plate');
    return;
  }
  const reader = new EventReader(dialect, context);
  const isWithinFaceEvent = faceFinder();
  const before = into.reads.length;
  for (const event of events) {
    if (into.isFull) break;
    // Pictures that came beside a document are of its event; of several, nobody can say of which.
    const read = isWithinFaceEvent(event) ? 'face-event' : reader.read(event, events.length === 1 ? images : []);
    if (typeof read === 'string') refuse(into, read);
    else {
      into.reads.push(read);
      into.index += 1;
    }
  }
  if (into.reads.length === before) return;
  countDropped(into, root, reader);
  const left = events.length === 1 ? reader.imagesLeftOut : images.length;
  if (left > 0) into.dropped.add('picture', left);
}

function countDropped(into: Outcome, root: Field, reader: EventReader): void {
  for (const field of below(root)) {
    if (field.value === undefined || field.value === null || field.value === '' || reader.isTaken(field)) continue;
    into.dropped.add(field.name);
  }
}

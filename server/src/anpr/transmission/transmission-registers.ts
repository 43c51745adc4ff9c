import type { ReadChange, TransmissionGap, TransmissionKind, TransmissionPeer } from '@clairevoie/contract';
import { defineRegister } from '../../ledger/index.ts';

/** `up`: local to national. */
export type Direction = 'up' | 'down';
/** The side of a stream that a row tells of. */
export type Side = 'sending' | 'receiving';

/** The name of a stream: the local database and the direction. */
export type StreamName = {
  readonly database_id: string;
  readonly direction: Direction;
};

/** One side of one stream, and how far it is. @law lfp-44-11-3sexies-p2 */
export type StreamRow = StreamName & {
  readonly side: Side;
  readonly national_database_id: string;
  readonly organisation_id: string;
  readonly part: 'within' | 'local' | 'national';
  /** The other server's keys; null within one server. */
  readonly peer: TransmissionPeer | null;
  readonly opened_at: string;
  readonly opened_by: string;
  /** The second person who confirmed the other server's keys, and when: nothing is sent before. Null within one server. */
  readonly confirmed_by: string | null;
  readonly confirmed_at: string | null;
  readonly last_range: number;
  readonly last_seq: number;
  /** SHA-256 chain over the roots of all ranges, base64. */
  readonly head: string;
  readonly last_at: string | null;
  /** Of a sender: receipt of the newest batch that is in a range. */
  readonly batches_to: string | null;
  /** Of a sender: up to which range the other side told that it has all. */
  readonly acknowledged_range: number;
  readonly acknowledged_at: string | null;
};

/** Whether anything may be sent over a stream and taken from it: within one server, or to one whose keys a second person confirmed. */
export function isConfirmed({ part, confirmed_at }: Pick<StreamRow, 'part' | 'confirmed_at'>): boolean {
  return part === 'within' || confirmed_at !== null;
}

/** A range that one act committed to. */
type RangeRow = StreamName & {
  readonly number: number;
  readonly first_seq: number;
  readonly messages: number;
  readonly reads: number;
  readonly root: string;
  readonly head: string;
};
/** A range as its sender committed to it. */
export type SentRangeRow = RangeRow & { readonly sent_at: string };
/** A range as its receiver computed it. */
export type ReceivedRangeRow = RangeRow & { readonly received_at: string };

/** The place of one thing in a stream. */
export type MessageRow = StreamName & {
  readonly seq: number;
  readonly range: number;
  readonly kind: TransmissionKind;
  readonly subject: string;
  /** The batch that it is about, by its id at the local database. */
  readonly batch_id: string | null;
  readonly root: string;
  readonly reads: number;
};
/** A message that came, and the batch of the national database that came of it. */
export type ReceivedMessageRow = MessageRow & { readonly own_batch_id: string | null; readonly received_at: string };

/** The number that a camera of another server has here. */
export type TransmittingCameraRow = {
  readonly number: number;
  readonly database_id: string;
  readonly sender_number: number;
  readonly camera_id: string;
};

/** What does not agree: by batch and place, never by plate. */
export type GapRow = StreamName & {
  readonly id: string;
  readonly side: Side;
  readonly gap: TransmissionGap;
  /** Id of the batch at the local database. */
  readonly batch_id: string | null;
  readonly subject: string | null;
  readonly reads: number | null;
  readonly places: readonly number[];
  readonly found_at: string;
  readonly settled_at: string | null;
};

/** A batch that goes through the stream once more. */
export type RetransmissionRow = {
  readonly id: string;
  readonly database_id: string;
  readonly side: Side;
  readonly batch_id: string;
  readonly reason: string | null;
  readonly asked_by: string;
  readonly asked_at: string;
};

/** A correction, a seal or a deletion of one read. */
export type ReadChangeRow = {
  readonly id: string;
  readonly database_id: string;
  readonly batch_id: string;
  readonly place: number;
  readonly how: ReadChange;
  readonly digest: string;
  readonly reason: string | null;
  readonly made_by: string;
  readonly made_at: string;
  /** The local database whose stream brought it; null where it was made here. */
  readonly came_by: string | null;
};

/** Streams. */
export const transmissionStreams = defineRegister<StreamRow>('anpr.transmission_stream', [
  'database_id',
  'direction',
  'side',
]);
/** Ranges sent. */
export const sentRanges = defineRegister<SentRangeRow>('anpr.sent_range', ['database_id', 'direction', 'number']);
/** Ranges received. */
export const receivedRanges = defineRegister<ReceivedRangeRow>('anpr.received_range', [
  'database_id',
  'direction',
  'number',
]);
/** Messages sent. */
export const sentMessages = defineRegister<MessageRow>('anpr.sent_message', ['database_id', 'direction', 'seq']);
/** Messages received. */
export const receivedMessages = defineRegister<ReceivedMessageRow>('anpr.received_message', [
  'database_id',
  'direction',
  'seq',
]);
/** Cameras of other servers. */
export const transmittingCameras = defineRegister<TransmittingCameraRow>('anpr.transmitting_camera', ['number']);
/** What does not agree. */
export const transmissionGaps = defineRegister<GapRow>('anpr.transmission_gap', ['id']);
/** Batches that go through the stream once more. */
export const retransmissions = defineRegister<RetransmissionRow>('anpr.retransmission', ['id']);
/** Changes of single reads. */
export const changesOfReads = defineRegister<ReadChangeRow>('anpr.read_change', ['id']);

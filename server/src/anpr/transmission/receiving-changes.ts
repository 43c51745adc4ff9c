import type { ReceiveRange } from '@clairevoie/contract';
import type { Change, Stored } from '../../ledger/index.ts';
import { readBatches } from '../reads/read-registers.ts';
import type { ReceivingFacts } from './receiving-facts.ts';
import { madeOf, ownBatchId } from './transmission-ids.ts';
import {
  changesOfReads,
  type GapRow,
  receivedMessages,
  receivedRanges,
  retransmissions,
  transmissionGaps,
  transmissionStreams,
  transmittingCameras,
} from './transmission-registers.ts';

type Received = ReceiveRange['messages'][number];

/** Rows of a range that came whole: the range and its messages, and what each of them makes here. */
export function receivingChanges(facts: ReceivingFacts, payload: ReceiveRange, at: string): readonly Change[] {
  const { stream } = facts;
  if (stream === null) throw new TypeError('a range of no stream was let through');
  const name = { database_id: payload.databaseId, direction: payload.direction } as const;
  // One gap may be settled, and told of, by several messages of a range: a row is changed once.
  const gaps = new Map<string, Change>();
  const changes: Change[] = facts.newCameras.flatMap((number) => {
    const batch = payload.messages.find((one) => one.batch?.camera === number)?.batch;
    if (batch === undefined) return [];
    const { senderCamera, cameraId } = batch;
    return [
      transmittingCameras.insert({
        number,
        database_id: payload.databaseId,
        sender_number: senderCamera,
        camera_id: cameraId,
      }),
    ];
  });
  // A batch may come and come again in one range: the last stands.
  const batches = new Map<string, Change>();
  for (const [place, message] of payload.messages.entries()) {
    const { kind, subject, batchId, root, reads } = message;
    const own = batchId === undefined ? null : ownBatchId(stream, batchId);
    changes.push(
      receivedMessages.insert({
        ...name,
        seq: payload.firstSeq + place,
        range: payload.range,
        kind,
        subject,
        batch_id: batchId ?? null,
        root,
        reads,
        own_batch_id: makesBatch(facts, message, place) ? own : null,
        received_at: at,
      }),
      ...madeHere(facts, { message, own, payload, at }),
    );
    const batch = batchChange(facts, { message, own, place });
    if (batch !== undefined && own !== null) batches.set(own, batch);
    for (const [id, gap] of gapChanges(facts, message, { ...name, at })) gaps.set(id, gap);
  }
  if (facts.rangeGap !== null && facts.rangeGap.settled_at === null)
    gaps.set(facts.rangeGap.id, transmissionGaps.update(facts.rangeGap, { settled_at: at }));
  const reads = payload.messages.reduce((sum, one) => sum + one.reads, 0);
  return [
    ...changes,
    ...batches.values(),
    ...gaps.values(),
    receivedRanges.insert({
      ...name,
      number: payload.range,
      first_seq: payload.firstSeq,
      messages: payload.messages.length,
      reads,
      root: payload.root,
      head: payload.head,
      received_at: at,
    }),
    transmissionStreams.update(stream, {
      last_range: payload.range,
      last_seq: payload.firstSeq + payload.messages.length - 1,
      head: payload.head,
      last_at: at,
    }),
  ];
}

/** The first message that brings reads of a batch makes the batch of the national database; whatever tells of it later finds it by that one. */
function makesBatch({ standing }: ReceivingFacts, { batch }: Received, place: number): boolean {
  return batch !== undefined && batch.writing > 0 && standing[place] === null;
}

function batchChange(
  { stream, standing }: ReceivingFacts,
  of: { readonly message: Received; readonly own: string | null; readonly place: number },
): Change | undefined {
  const { batch, root, reads } = of.message;
  if (batch === undefined || batch.writing === 0 || of.own === null || stream === null) return undefined;
  const row = {
    camera: batch.camera,
    number: batch.writing,
    reads,
    root,
    from_at: batch.from,
    to_at: batch.to,
    received_at: batch.receivedAt,
    late: batch.late,
    came: batch.came ?? null,
  };
  const before = standing[of.place];
  if (before !== null && before !== undefined) return readBatches.update(before, row);
  return readBatches.insert({
    ...row,
    id: of.own,
    database_id: stream.national_database_id,
    organisation_id: stream.organisation_id,
    dropped: {},
    refused: {},
    // Pictures stay with the local database (ADR 0028).
    pictures: 0,
    pictures_root: null,
  });
}

/** What a change or a request makes here. */
function madeHere(
  { stream }: ReceivingFacts,
  of: {
    readonly message: Received;
    readonly own: string | null;
    readonly payload: ReceiveRange;
    readonly at: string;
  },
): readonly Change[] {
  const { databaseId, direction } = of.payload;
  const { kind, subject, batchId, change, root } = of.message;
  const id = madeOf(subject, databaseId, direction);
  if (kind === 'ask-again' && batchId !== undefined)
    return [
      retransmissions.insert({
        id,
        database_id: databaseId,
        side: 'sending',
        batch_id: batchId,
        reason: null,
        asked_by: 'transmission',
        asked_at: of.at,
      }),
    ];
  if (kind !== 'change' || change === undefined || of.own === null || stream === null) return [];
  return [
    changesOfReads.insert({
      id,
      database_id: direction === 'up' ? stream.national_database_id : databaseId,
      batch_id: of.own,
      place: change.place,
      how: change.how,
      digest: root,
      reason: null,
      made_by: 'transmission',
      made_at: of.at,
      came_by: databaseId,
    }),
  ];
}

/** Gaps that a message tells of, names, or settles. */
function gapChanges(
  { openGaps, standing }: ReceivingFacts,
  message: Received,
  { at, ...name }: Pick<GapRow, 'database_id' | 'direction'> & { readonly at: string },
): readonly (readonly [string, Change])[] {
  const { kind, subject, batchId, missing, batch, reads } = message;
  if (batchId === undefined) return [];
  const id = madeOf(subject, name.database_id, name.direction);
  const found = { ...name, id, side: 'receiving', batch_id: batchId, subject: null, reads, found_at: at } as const;
  if (kind === 'short')
    return [[id, transmissionGaps.insert({ ...found, gap: 'read-missing', places: missing ?? [], settled_at: null })]];
  if (kind !== 'again' || batch === undefined || batch.writing === 0) return [];
  const differed = batch.differed ?? [];
  const open = openGaps.filter((gap) => gap.batch_id === batchId);
  if (open.length === 0 && differed.length > 0 && standing.length > 0)
    return [[id, transmissionGaps.insert({ ...found, gap: 'read-differs', places: differed, settled_at: at })]];
  return open.map((gap: Stored<GapRow>) => [
    gap.id,
    transmissionGaps.update(gap, {
      settled_at: at,
      ...(gap.places.length === 0 && differed.length > 0 ? { places: differed } : {}),
    }),
  ]);
}

/** A range that came otherwise than it was sent is told as a gap, once. */
export function gapOfRange(facts: ReceivingFacts, payload: ReceiveRange, id: string, at: string): readonly Change[] {
  const { stream, rangeGap, isNext } = facts;
  const isWorthTelling = stream !== null && isNext && rangeGap === null;
  const row: GapRow = {
    id,
    database_id: payload.databaseId,
    direction: payload.direction,
    side: 'receiving',
    gap: 'range-differs',
    batch_id:
      payload.messages.find(({ root, batch }) => batch !== undefined && batch.computed !== root)?.batchId ?? null,
    subject: `range ${payload.range}`,
    reads: null,
    places: [],
    found_at: at,
    settled_at: null,
  };
  return isWorthTelling ? [transmissionGaps.insert(row)] : [];
}

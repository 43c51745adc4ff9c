import type { TransmitRange } from '@clairevoie/contract';
import { mostMessagesOfRange } from '@clairevoie/contract';
import type { Queryable, RememberedReader, Stored } from '../../ledger/index.ts';
import { contentToSend, recount } from './batch-content.ts';
import { findContent } from './change-store.ts';
import { loadContent } from './content-store.ts';
import {
  headAfter,
  type Message,
  pastTerm,
  type RangeMessage,
  rootOfMessages,
  type SentBatch,
} from './range-message.ts';
import { transmissionLimits } from './transmission-limits.ts';
import type { SentRangeRow, StreamRow } from './transmission-registers.ts';
import { changesOfReads, transmissionGaps } from './transmission-registers.ts';
import { type BatchToSend, findBatches, listMessages, type Waiting } from './transmission-store.ts';

/** What composing needs to read. */
export interface ComposeWorld {
  readonly db: Queryable;
  readonly registers: Pick<RememberedReader, 'get'>;
}

/** A batch that this database does not hold whole any more: it cannot be sent, and is reported. */
export interface ShortBatch {
  readonly batchId: string;
  readonly reads: number;
  readonly missing: readonly number[];
  readonly isChanged: boolean;
}

/** A range that can be sent, and batches that cannot. */
export interface Composed {
  readonly act?: TransmitRange;
  readonly message?: RangeMessage;
  /** Whether reads are sent in it: the law is asked then. */
  readonly hasReads: boolean;
  readonly short: readonly ShortBatch[];
}

type Body = Message extends infer M ? (M extends Message ? Omit<M, 'seq'> : never) : never;

/** Puts the next range of a stream together from what waits. Batches are counted and hashed again as they are read. */
export async function composeNext(
  world: ComposeWorld,
  stream: Stored<StreamRow>,
  waiting: readonly Waiting[],
): Promise<Composed> {
  const batches = await batchesOf(world.db, waiting);
  const bodies: Body[] = [];
  const short: ShortBatch[] = [];
  let reads = 0;
  let hasReads: boolean | undefined;
  let batchesTo: string | undefined;
  let oldestMs = Number.POSITIVE_INFINITY;
  for (const item of waiting.slice(0, mostMessagesOfRange)) {
    const row = item.batch_id === null ? undefined : batches.get(item.batch_id);
    if (bodies.length > 0 && isBatch(item) && reads + (row?.reads ?? 0) > transmissionLimits.readsOfRange) break;
    const body = await bodyOf(world, item, row);
    if ('missing' in body && !('kind' in body)) {
      short.push(body);
      continue;
    }
    const brings = 'batch' in body && body.batch.content !== null;
    // Reads and notices are acts of their own: the law is asked about reads.
    if (hasReads !== undefined && hasReads !== brings) break;
    hasReads = brings;
    bodies.push(body);
    reads += body.reads;
    if ('batch' in body) {
      if (brings) oldestMs = Math.min(oldestMs, body.batch.fromMs);
      if (item.kind === 'batch' && (batchesTo === undefined || body.batch.receivedAt > batchesTo))
        batchesTo = body.batch.receivedAt;
    }
  }
  if (bodies.length === 0) return { hasReads: false, short };
  const firstSeq = stream.last_seq + 1;
  const root = rootOfMessages(firstSeq, bodies);
  const head = headAfter(stream.head, root);
  const name = { databaseId: stream.database_id, direction: stream.direction, range: stream.last_range + 1 } as const;
  const committed = { ...name, firstSeq, root, previous: stream.head, head };
  return {
    hasReads: hasReads === true,
    short,
    act: {
      ...committed,
      messages: bodies.map((body) => {
        const batchId = batchIdOf(body);
        return {
          kind: body.kind,
          subject: body.subject,
          root: body.root,
          reads: body.reads,
          ...(batchId === undefined ? {} : { batchId }),
        };
      }),
      ...(Number.isFinite(oldestMs) ? { oldest: Temporal.Instant.fromEpochMilliseconds(oldestMs).toString() } : {}),
      ...(batchesTo === undefined ? {} : { batchesTo }),
    },
    message: { is: 'range', ...committed, messages: numbered(bodies, firstSeq) },
  };
}

/** A range that has its act, put together again from the registers: what was under way and is not acknowledged. */
export async function composeAgain(
  world: ComposeWorld,
  stream: StreamRow,
  sent: SentRangeRow,
  previous: string,
): Promise<{ readonly message?: RangeMessage; readonly short: readonly ShortBatch[] }> {
  const items = await listMessages(world.db, stream, sent.number);
  const batches = await batchesOf(world.db, items);
  const bodies: Body[] = [];
  const short: ShortBatch[] = [];
  for (const item of items) {
    const row = item.batch_id === null ? undefined : batches.get(item.batch_id);
    const body = await bodyOf(world, item, row);
    if ('missing' in body && !('kind' in body)) {
      short.push(body);
      // What it said when it was committed to, without the reads: the other side names what is missing.
      const lost = row === undefined ? undefined : sentBatch(row, null);
      if (lost !== undefined && (item.kind === 'batch' || item.kind === 'again'))
        bodies.push({ kind: item.kind, subject: item.subject, root: item.root, reads: item.reads, batch: lost });
      continue;
    }
    bodies.push(body);
  }
  if (bodies.length !== items.length) return { short };
  return {
    short,
    message: {
      is: 'range',
      databaseId: stream.database_id,
      direction: stream.direction,
      range: sent.number,
      firstSeq: sent.first_seq,
      previous,
      root: sent.root,
      head: sent.head,
      messages: numbered(bodies, sent.first_seq),
    },
  };
}

const isBatch = ({ kind }: Waiting): boolean => kind === 'batch' || kind === 'again';

async function batchesOf(db: Queryable, items: readonly Waiting[]): Promise<ReadonlyMap<string, BatchToSend>> {
  const ids = items.flatMap((item) => (isBatch(item) && item.batch_id !== null ? [item.batch_id] : []));
  return new Map((ids.length === 0 ? [] : await findBatches(db, ids)).map((row) => [row.id, row]));
}

function sentBatch(row: BatchToSend, content: Pick<SentBatch, 'content' | 'leaves' | 'sealed'> | null): SentBatch {
  return {
    batchId: row.id,
    camera: row.camera,
    cameraId: row.camera_id,
    fromMs: Temporal.Instant.from(row.from_at).epochMilliseconds,
    toMs: Temporal.Instant.from(row.to_at).epochMilliseconds,
    receivedAt: row.received_at,
    late: row.late,
    ...(content ?? { content: null, leaves: [], sealed: [] }),
  };
}

async function bodyOf(
  { db, registers }: ComposeWorld,
  item: Waiting,
  row: BatchToSend | undefined,
): Promise<Body | ShortBatch> {
  const { kind, subject, batch_id: batchId } = item;
  if (kind === 'batch' || kind === 'again') {
    if (row === undefined) throw new TypeError('a batch of the register is not found');
    const committed = { kind, subject, root: row.root, reads: row.reads };
    if (row.is_over) return { ...committed, batch: sentBatch(row, null) };
    const content = await loadContent(db, row);
    const { root, missing } = recount(content, row);
    if (root !== row.root) return { batchId: row.id, reads: row.reads, missing, isChanged: missing.length === 0 };
    return { ...committed, batch: sentBatch(row, contentToSend(content, row.reads)) };
  }
  if (kind === 'day-dropped') {
    if (item.day === null) throw new TypeError('a day that was dropped has no day');
    return { kind, subject, root: noRoot, reads: 0, day: item.day };
  }
  if (batchId === null) throw new TypeError('a message about a batch names none');
  if (kind === 'ask-again') return { kind, subject, root: noRoot, reads: 0, batchId };
  if (kind === 'short') {
    const gap = await registers.get(transmissionGaps, { id: subject });
    return { kind, subject, root: noRoot, reads: gap?.reads ?? 0, batchId, missing: [...(gap?.places ?? [])] };
  }
  const change = await registers.get(changesOfReads, { id: subject });
  const content = await findContent(db, subject);
  if (change === undefined) throw new TypeError('a change of the register is not found');
  return {
    kind,
    subject,
    root: change.digest,
    reads: 0,
    change: {
      batchId,
      place: change.place,
      how: change.how,
      ...(content === undefined
        ? pastTerm
        : {
            salt: Buffer.from(content.salt).toString('base64'),
            plate: content.plate,
            country: content.country,
            recordedMs: Temporal.Instant.from(content.recorded_at).epochMilliseconds,
          }),
    },
  };
}

/** Of a message that has no content of its own to hash. */
const noRoot = Buffer.alloc(32).toString('base64');

function batchIdOf(body: Body): string | undefined {
  if ('batch' in body) return body.batch.batchId;
  if ('change' in body) return body.change.batchId;
  return 'batchId' in body ? body.batchId : undefined;
}

function numbered(bodies: readonly Body[], firstSeq: number): Message[] {
  // The spread keeps the member of the union that it was: TypeScript does not follow that through `Omit`.
  return bodies.map((body, place) => ({ ...body, seq: firstSeq + place }) as Message);
}

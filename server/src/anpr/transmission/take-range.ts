import { randomUUID } from 'node:crypto';
import type { ReceiveRange } from '@clairevoie/contract';
import type { Gate, Queryable, Receipt, Stored } from '../../ledger/index.ts';
import { readLimits } from '../reads/read-limits.ts';
import type { ReadBatchRow } from '../reads/read-registers.ts';
import { dropWriting } from '../reads/read-store.ts';
import type { ReadWriter } from '../reads/read-writer.ts';
import type { StoredRead } from '../reads/stored-read.ts';
import { receiveBatches, receiveNotices } from './acts/receive-range.ts';
import { type BatchContent, contentThatCame, leafOf, recount } from './batch-content.ts';
import { applyChanges, dropReplaced, keepContent, keepLeaves, setApart } from './change-store.ts';
import { loadChanges, loadContent } from './content-store.ts';
import {
  digestOfChange,
  headAfter,
  isPastTerm,
  type Message,
  type RangeMessage,
  type ReceiptMessage,
  rootOfMessages,
  type SentBatch,
} from './range-message.ts';
import { senderNumberOf } from './sender-number.ts';
import { isCorrected, type StandingChange } from './standing-content.ts';
import { transmissionErrors } from './transmission-errors.ts';
import { madeOf, ownBatchId } from './transmission-ids.ts';
import { type StreamRow, transmissionStreams, transmittingCameras } from './transmission-registers.ts';
import { findBatches, leastTransmittingNumber } from './transmission-store.ts';

/** What taking a range needs. */
export interface TakeRangeWorld {
  readonly gate: Pick<Gate, 'performAsSystem' | 'registers'>;
  readonly db: Queryable;
  readonly writer: ReadWriter;
  readonly legalNow: () => Promise<string>;
}

type Received = ReceiveRange['messages'][number];
type CameToSay = NonNullable<NonNullable<Received['batch']>['came']>;
type Came = { readonly message: Received; readonly replaced?: Stored<ReadBatchRow>; readonly oldestMs?: number };

/**
 * Takes a range that came: what follows the last one is counted, hashed, written and committed to by an act; what came before is not taken twice. The
 * answer tells up to where this side has the stream, whatever came: a sender that is ahead sends from there.
 */
export async function takeRange(world: TakeRangeWorld, range: RangeMessage): Promise<ReceiptMessage> {
  const { registers } = world.gate;
  const key = { database_id: range.databaseId, direction: range.direction, side: 'receiving' } as const;
  const stream = await registers.get(transmissionStreams, key);
  if (stream === undefined) throw transmissionErrors.noStream({ databaseId: range.databaseId });
  if (range.range === stream.last_range + 1) {
    const receipt = await takeNext(world, stream, range);
    if (receipt.verdict !== 'allowed' && receipt.gates.some(({ id, blocks }) => blocks && id === 'anpr-writing-gone'))
      throw transmissionErrors.notTaken({ databaseId: range.databaseId, range: range.range });
  }
  const now = await registers.get(transmissionStreams, key);
  return {
    is: 'receipt',
    databaseId: range.databaseId,
    direction: range.direction,
    range: now?.last_range ?? 0,
    head: now?.head ?? range.previous,
  };
}

async function takeNext(world: TakeRangeWorld, stream: Stored<StreamRow>, range: RangeMessage): Promise<Receipt> {
  const at = Temporal.Instant.from(await world.legalNow()).epochMilliseconds;
  const numbers = await numbersOfCameras(world, stream, range.messages);
  const came: Came[] = [];
  // What the batches of this range hold: a change that follows one of them finds its read there.
  const contents = new Map<string, BatchContent>();
  for (const message of range.messages) {
    const body = 'batch' in message ? message.batch : undefined;
    const committed = {
      kind: message.kind,
      subject: message.subject,
      root: message.root,
      reads: message.reads,
      ...batchIdOf(message),
    };
    if (body !== undefined)
      came.push(
        await takeBatch(world, stream, { committed, body, at, camera: numbers.get(body.camera) ?? 0, contents }),
      );
    else if (message.kind === 'change') came.push(await takeChange(world, stream, { committed, message, contents }));
    else came.push({ message: 'missing' in message ? { ...committed, missing: message.missing } : committed });
  }
  const messages = came.map(({ message }) => message);
  const computedRoot = rootOfMessages(
    range.firstSeq,
    messages.map((one) => ({
      ...one,
      root: one.batch !== undefined && one.batch.writing > 0 ? one.batch.computed : one.root,
    })),
  );
  const oldestMs = Math.min(...came.map((one) => one.oldestMs ?? Number.POSITIVE_INFINITY));
  const hasReads = messages.some(({ batch }) => batch !== undefined && batch.received > 0);
  const payload: ReceiveRange = {
    databaseId: range.databaseId,
    direction: range.direction,
    range: range.range,
    firstSeq: range.firstSeq,
    previous: range.previous,
    root: range.root,
    head: headAfter(range.previous, range.root) === range.head ? range.head : headAfter(range.previous, computedRoot),
    computedRoot,
    messages,
    ...(Number.isFinite(oldestMs) ? { oldest: Temporal.Instant.fromEpochMilliseconds(oldestMs).toString() } : {}),
  };
  const receipt = await world.gate.performAsSystem({
    type: (hasReads ? receiveBatches : receiveNotices).type,
    // Each attempt has writings of its own; a range is known again by its number.
    key: randomUUID(),
    organisationId: 'clairevoie-server',
    payload,
  });
  for (const { message, replaced } of came) {
    const writing = message.batch?.writing ?? 0;
    if (receipt.verdict !== 'allowed' && writing > 0) await dropWriting(world.db, writing);
    if (receipt.verdict === 'allowed' && writing > 0 && replaced !== undefined)
      await dropReplaced(world.db, { number: replaced.number, fromAt: replaced.from_at, toAt: replaced.to_at });
  }
  if (receipt.verdict === 'allowed') await applyChanges(world.db);
  return receipt;
}

function batchIdOf(message: Message): { readonly batchId?: string } {
  if ('batch' in message) return { batchId: message.batch.batchId };
  if ('change' in message) return { batchId: message.change.batchId };
  return 'batchId' in message ? { batchId: message.batchId } : {};
}

async function takeBatch(
  world: TakeRangeWorld,
  stream: Stored<StreamRow>,
  of: {
    readonly committed: Received;
    readonly body: SentBatch;
    readonly at: number;
    readonly camera: number;
    readonly contents: Map<string, BatchContent>;
  },
): Promise<Came> {
  const { committed, body } = of;
  const own = ownBatchId(stream, body.batchId);
  const content = contentThatCame(body);
  const counted = recount(content, { reads: committed.reads, camera: body.camera });
  const isSound = body.content !== null && isInItsBounds(body, content, of.at) && counted.root === committed.root;
  const [replaced] = await findBatches(world.db, [own]);
  const differed =
    isSound && replaced !== undefined
      ? differingPlaces(content, await loadContent(world.db, replaced), committed.reads, body)
      : [];
  const changes = isSound ? await loadChanges(world.db, own) : new Map();
  const came = howItCame(content, changes, body.camera);
  const writing = isSound ? await write(world, { own, camera: of.camera, body, content, changes, came }) : 0;
  if (isSound) of.contents.set(own, content);
  const iso = (ms: number): string => Temporal.Instant.fromEpochMilliseconds(ms).toString();
  return {
    ...(body.content === null ? {} : { oldestMs: body.fromMs }),
    ...(replaced === undefined ? {} : { replaced }),
    message: {
      ...committed,
      batch: {
        camera: of.camera,
        senderCamera: body.camera,
        cameraId: body.cameraId,
        from: iso(body.fromMs),
        to: iso(body.toMs),
        receivedAt: body.receivedAt,
        late: body.late,
        writing,
        // Of a batch over its term, nothing was sent and nothing is missing.
        received:
          body.content === null
            ? 0
            : isSound
              ? committed.reads
              : counted.root === null
                ? counted.found
                : committed.reads,
        computed: body.content === null ? committed.root : isSound ? committed.root : (counted.root ?? noRoot),
        ...(differed.length === 0 ? {} : { differed: [...differed] }),
        ...(writing === 0 || came === null ? {} : { came }),
      },
    },
  };
}

const noRoot = Buffer.alloc(32).toString('base64');

/** Whether every read lies between the ends that were told, none is of the future, and all together are no longer than a batch may be. */
function isInItsBounds(body: SentBatch, content: BatchContent, at: number): boolean {
  if (body.toMs < body.fromMs || body.toMs - body.fromMs > readLimits.batchSpanHours * 3_600_000) return false;
  if (body.toMs > at + readLimits.lateAfterMs) return false;
  for (const { recordedMs } of content.reads.values())
    if (recordedMs < body.fromMs || recordedMs > body.toMs) return false;
  return body.sealed.every((place) => content.reads.has(place));
}

type Changes = ReadonlyMap<number, readonly StandingChange[]>;

/**
 * How a batch came: with reads that its sender says are corrected, gone or under seal. The sender's leaf is no proof of that: until the change itself has come, by an
 * act of both journals, a read that is said to be corrected lies apart, where no search and no correlation finds it.
 */
function howItCame({ reads, sealed, leaves }: BatchContent, changes: Changes, camera: number): CameToSay | null {
  const corrected: number[] = [];
  const gone: number[] = [];
  for (const [place, { leaf }] of leaves) {
    const read = reads.get(place);
    if (read === undefined) gone.push(place);
    else if (!Buffer.from(leaf).equals(leafOf(read, camera)) && !isCorrected(changes.get(place) ?? [], read))
      corrected.push(place);
  }
  return corrected.length + gone.length + sealed.size === 0 ? null : { corrected, gone, sealed: [...sealed] };
}

/** Writes the reads of a batch; what lies apart, or was deleted, at either side is so here before anybody can see it. */
async function write(
  { db, writer }: TakeRangeWorld,
  of: {
    readonly own: string;
    readonly camera: number;
    readonly body: SentBatch;
    readonly content: BatchContent;
    readonly changes: Changes;
    readonly came: CameToSay | null;
  },
): Promise<number> {
  const { body, content, changes } = of;
  const remove: number[] = [];
  const leaves = new Map(content.leaves);
  const reads: StoredRead[] = (body.content ?? []).map((_, place) => {
    const read = content.reads.get(place);
    const isDeletedHere = changes.get(place)?.some(({ how }) => how === 'delete') === true;
    if (read === undefined || isDeletedHere) remove.push(place);
    if (read !== undefined && isDeletedHere)
      leaves.set(place, { leaf: leaves.get(place)?.leaf ?? leafOf(read, body.camera), isGone: true });
    if (read !== undefined) return read;
    // A place is its number in the batch: what was deleted keeps its own until it is taken out.
    return { recordedMs: body.fromMs, plate: '-', country: null, asRead: null, confidence: null, vehicle: null };
  });
  const underSeal = [...changes].flatMap(([place, known]) =>
    known.findLast(({ how }) => how === 'seal' || how === 'unseal')?.how === 'seal' ? [place] : [],
  );
  const apart = new Set([...body.sealed, ...underSeal, ...(of.came?.corrected ?? [])]);
  const number = await writer.write(of.camera, reads);
  await setApart(db, number, { seal: [...apart].filter((place) => !remove.includes(place)), remove });
  await keepLeaves(db, { id: of.own, number, toMs: body.toMs }, leaves);
  return number;
}

/** Places at which what lies here is not what came. */
function differingPlaces(
  came: BatchContent,
  here: BatchContent,
  reads: number,
  { camera }: Pick<SentBatch, 'camera'>,
): readonly number[] {
  return Array.from({ length: reads }, (_, place) => place).filter((place) => {
    const [a, b] = [came.reads.get(place), here.reads.get(place)];
    if (a === undefined || b === undefined) return a !== b;
    return !Buffer.from(leafOf(a, camera)).equals(leafOf(b, camera));
  });
}

async function takeChange(
  world: TakeRangeWorld,
  stream: Stored<StreamRow>,
  of: {
    readonly committed: Received;
    readonly message: Extract<Message, { kind: 'change' }>;
    readonly contents: ReadonlyMap<string, BatchContent>;
  },
): Promise<Came> {
  const { change } = of.message;
  const { batchId, ...said } = change;
  const own = ownBatchId(stream, batchId);
  // Of a read that is past its term at the sender nothing is kept there of its change either: nothing is done here, and nothing is in doubt.
  if (isPastTerm(change)) return { message: { ...of.committed, change: { place: change.place, how: change.how } } };
  // What a change says is what both sides committed to: else its root is another one, and the range is not taken.
  const root = digestOfChange({ ...said });
  const [row] = await findBatches(world.db, [own]);
  const content = of.contents.get(own) ?? (row === undefined ? undefined : await loadContent(world.db, row));
  const read = content?.reads.get(change.place);
  if (root === of.committed.root) {
    const number = row === undefined ? undefined : await senderNumberOf(world.gate, row.camera);
    const leaf = content?.leaves.get(change.place)?.leaf;
    await keepContent(world.db, {
      change_id: madeOf(of.message.subject, stream.database_id, stream.direction),
      batch_id: own,
      place: change.place,
      salt: Buffer.from(change.salt, 'base64'),
      leaf: leaf ?? (read === undefined || number === undefined ? null : leafOf(read, number)),
      plate: change.plate,
      country: change.country,
      recorded_at: Temporal.Instant.fromEpochMilliseconds(change.recordedMs).toString(),
    });
  }
  return { message: { ...of.committed, root, change: { place: change.place, how: change.how } } };
}

/** The number that each camera of the sender has here; of another server's, those that come for the first time get the next free one, from the greatest down. */
async function numbersOfCameras(
  { gate, db }: TakeRangeWorld,
  stream: StreamRow,
  messages: readonly Message[],
): Promise<ReadonlyMap<number, number>> {
  const numbers = new Map<number, number>();
  let next: number | undefined;
  for (const message of messages) {
    if (!('batch' in message) || numbers.has(message.batch.camera)) continue;
    const { camera } = message.batch;
    if (stream.part !== 'national') {
      numbers.set(camera, camera);
      continue;
    }
    const [known] = await gate.registers.find(transmittingCameras, {
      database_id: stream.database_id,
      sender_number: camera,
    });
    if (known === undefined) next = (next ?? (await leastTransmittingNumber(db))) - 1;
    numbers.set(camera, known?.number ?? next ?? 0);
  }
  return numbers;
}

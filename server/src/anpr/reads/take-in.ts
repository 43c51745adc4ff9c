import { randomUUID } from 'node:crypto';
import { mostReadsOfBatch, pictureKinds, type TakeInReads, type TakenBatch } from '@clairevoie/contract';
import type { Static } from 'typebox';
import type { Gate, Queryable, Receipt, Stored } from '../../ledger/index.ts';
import { isClairevoieError } from '../../postgres/index.ts';
import type { PictureKeeper, PictureOwner } from '../pictures/picture-keeper.ts';
import { holdsPicture } from '../pictures/picture-kinds.ts';
import { rootOfPictures } from '../pictures/sent-picture.ts';
import type { EnrolledCameraRow } from '../registers.ts';
import { refuseFaceEvent } from './acts/refuse-face-event.ts';
import { takeInReads } from './acts/take-in-reads.ts';
import { notePlace } from './camera-health-store.ts';
import { keepLetters } from './dead-letter-store.ts';
import { lettersOf } from './letters-of.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readPayload, saysOwnForm } from './own-form.ts';
import type { PayloadReader } from './payload-reader.ts';
import { readLimits } from './read-limits.ts';
import { batchRowId, type ReadBatchRow, readBatches } from './read-registers.ts';
import { dropWriting } from './read-store.ts';
import type { ReadWriter } from './read-writer.ts';
import { readsErrors } from './reads-errors.ts';
import { countReasons, type Receiver, type SortedReads, sortReads } from './sort-reads.ts';
import { rootOfReads, type StoredRead } from './stored-read.ts';
import { gatherSender, maySend, type SenderFacts } from './take-in-facts.ts';
import { uuidThatFollows } from './uuid-that-follows.ts';

/** A batch that was taken in: its row in the register, and when it came. */
export interface TakenRef {
  readonly rowId: string;
  readonly receivedAt: string;
}

/** What taking in needs. */
export interface TakeInWorld {
  readonly gate: Pick<Gate, 'performAsSystem' | 'registers'>;
  readonly db: Queryable;
  readonly writer: ReadWriter;
  /** Reads big payloads on a thread of their own; absent: each is read at once. */
  readonly payloads?: PayloadReader;
  /** Seals pictures that come with reads; absent: none is kept, each is counted. */
  readonly pictures?: PictureKeeper;
  /** Told of reads that were taken in and are durable, for lists to be matched. */
  readonly onTaken?: (
    camera: EnrolledCameraRow,
    reads: readonly StoredRead[],
    entryId: string,
    batch: TakenRef,
  ) => void;
}

/** A payload of one camera. */
export interface SentBatch {
  /** UUID that the camera chose; else one that follows from its content. */
  readonly id: string;
  readonly contentType: string;
  readonly body: Uint8Array;
  /** Legal time of its arrival, ISO instant. */
  readonly receivedAt: string;
}

type BatchPictures = NonNullable<Static<typeof TakeInReads>['pictures']>;

const asSystem = { organisationId: 'clairevoie-server' } as const;

/**
 * Takes in one batch of an enrolled camera: reads it, writes what may be stored, performs the act, and answers when the act is durable. A batch
 * that has its act already is answered again: with what was told the first time when its content is the same, else with an error.
 */
export function takeInBatch(
  world: TakeInWorld,
  camera: Stored<EnrolledCameraRow>,
  batch: SentBatch,
): Promise<TakenBatch> {
  // A camera that sends its batch again while the first request is open finds what that one did, and does not meet it at the gate.
  return oneAtATime(world.gate, batchRowId(camera.number, batch.id), () => takeInOne(world, camera, batch));
}

async function takeInOne(world: TakeInWorld, camera: Stored<EnrolledCameraRow>, batch: SentBatch): Promise<TakenBatch> {
  const received = Temporal.Instant.from(batch.receivedAt);
  // Asked before the batch is read: the answer comes meanwhile.
  const row = { id: batchRowId(camera.number, batch.id) };
  const known = world.gate.registers.get(readBatches, row);
  known.catch(() => undefined); // told where it is awaited
  // As the enrolment states it; not stated: a time without a zone is no moment, and the line is refused.
  const zoneOfDevice = camera.device_zone;
  const taken = isBig(world, batch)
    ? await world.payloads.read({
        body: batch.body,
        contentType: batch.contentType,
        receivedAt: batch.receivedAt,
        zoneOfDevice,
      })
    : readPayload(batch.body, { contentType: batch.contentType, receivedAt: received, zoneOfDevice });
  if (taken.reads.length > mostReadsOfBatch)
    throw readsErrors.batchTooLarge({ reads: taken.reads.length, most: mostReadsOfBatch });
  const sender = await gatherSender(world.gate.registers, {
    camera: camera.number,
    databaseId: camera.database_id,
    at: batch.receivedAt,
  });
  const sorted = sortReads(taken, {
    device: camera.device,
    receivedMs: received.epochMilliseconds,
    retention: sender.retention,
    ...(sender.mustStandAt === null || sender.mustStandAt === 'nowhere' ? {} : { mustStandAt: sender.mustStandAt }),
    ...pictureRule(world, sender, batch),
  });
  const pictures = picturesOf(sorted);
  const root =
    sorted.reads.length === 0 ? null : Buffer.from(rootOfReads(sorted.reads, camera.number)).toString('base64');
  const before = await known;
  if (before !== undefined) return answerAgain(batch, sorted, { root, picturesRoot: pictures?.root ?? null }, before);
  if (sorted.toMs - sorted.fromMs > readLimits.batchSpanHours * 3_600_000)
    throw readsErrors.batchTooLong({ ...spanOf(sorted), mostHours: readLimits.batchSpanHours });
  if (sorted.faces > 0)
    await refuseFaces(world, camera, { batchId: batch.id, events: Math.min(sorted.faces, mostReadsOfBatch) });
  const isWelcome = maySend(sender);
  if (isWelcome && sorted.refused.length > 0)
    await keepLetters(world.db, lettersOf(camera, batch, sorted.refused), batch.receivedAt);
  if (root === null) return answerOf(batch, sorted, null, null);
  // Of a camera that may not send no plate is written, not for a moment: its refusal is journaled all the same.
  const writing = isWelcome
    ? await write(world, camera, sorted, {
        batchRowId: row.id,
        organisationId: camera.organisation_id,
        cameraId: camera.camera_id,
        retention: sender.retention ?? 'P12M',
        receivedAt: batch.receivedAt,
      })
    : 0;
  const receipt = await perform(world, camera, { batch, sorted, root, writing, pictures });
  if ((receipt === 'done-before' || receipt.verdict !== 'allowed') && writing > 0) await dropWriting(world.db, writing);
  if (receipt === 'done-before') {
    const other = await world.gate.registers.get(readBatches, row);
    if (other === undefined) throw readsErrors.batchDiffers({ batchId: batch.id });
    return answerAgain(batch, sorted, { root, picturesRoot: pictures?.root ?? null }, other);
  }
  if (receipt.verdict !== 'allowed') {
    const gates = receipt.gates.filter((one) => one.blocks).map(({ id }) => id);
    // It waited too long, or its right to send came after the first look: sent again it may well be taken in.
    if (gates.length === 1 && gates[0] === 'anpr-writing-gone') throw readsErrors.writerBehind();
    throw readsErrors.batchRefused({ entryId: receipt.entryId, gates });
  }
  await notePlace(world.db, { camera: camera.number, reads: taken.reads, at: batch.receivedAt });
  world.onTaken?.(camera, sorted.reads, receipt.entryId, { rowId: row.id, receivedAt: batch.receivedAt });
  return answerOf(batch, sorted, root, receipt.entryId);
}

/** Whether a payload may take so long to read that nobody is to wait for it. */
function isBig(
  world: TakeInWorld,
  { body, contentType }: SentBatch,
): world is TakeInWorld & { readonly payloads: PayloadReader } {
  const atOnce = saysOwnForm(contentType) ? readLimits.parseAtOnceOwn : readLimits.parseAtOnceMaker;
  return body.length > atOnce && world.payloads !== undefined;
}

/** What is kept of pictures: kinds that the database was created to hold, of reads whose last day has not begun. */
function pictureRule(
  { pictures }: TakeInWorld,
  { dataClasses, retention }: SenderFacts,
  { receivedAt }: SentBatch,
): Pick<Receiver, 'keepsPicture'> {
  if (pictures === undefined || retention === null) return {};
  return {
    keepsPicture: (kind, recordedMs) =>
      holdsPicture(dataClasses, kind) && pictures.dueOn(recordedMs, { retention, receivedAt }) !== undefined,
  };
}

/** What the act says of the pictures of a batch; undefined where none is kept. */
function picturesOf({ pictures }: SortedReads): BatchPictures | undefined {
  if (pictures.length === 0) return undefined;
  const kinds = pictureKinds.filter((kind) => pictures.some((one) => one.kind === kind));
  return {
    kept: pictures.length,
    root: rootOfPictures(pictures.map((one) => ({ ...one, sizeBytes: one.bytes.length }))),
    kinds,
  };
}

/** Writes, or says that nothing was: the camera keeps its batch and comes again. Pictures are sealed while the reads are written. */
async function write(
  { db, writer, pictures: keeper }: TakeInWorld,
  camera: EnrolledCameraRow,
  { reads, pictures }: SortedReads,
  owner: PictureOwner,
): Promise<number> {
  try {
    if (keeper === undefined || pictures.length === 0) return await writer.write(camera.number, reads);
    if (keeper.isBehind) throw readsErrors.writerBehind();
    const [written, sealed] = await Promise.allSettled([
      writer.write(camera.number, reads),
      keeper.seal(pictures, owner),
    ]);
    if (written.status === 'fulfilled' && sealed.status === 'fulfilled') {
      if (await keeper.keep(written.value, sealed.value)) return written.value;
      await keeper.giveUp(sealed.value);
      throw readsErrors.writerBehind();
    }
    if (sealed.status === 'fulfilled') await keeper.giveUp(sealed.value);
    if (written.status === 'fulfilled') await dropWriting(db, written.value);
    throw written.status === 'rejected' ? written.reason : sealed.status === 'rejected' ? sealed.reason : undefined;
  } catch (cause) {
    throw isClairevoieError(cause, 'anpr/writer-behind') ? cause : readsErrors.writerBehind(cause);
  }
}

/** The act, or that another request under the same batch was quicker. */
async function perform(
  { gate }: TakeInWorld,
  camera: EnrolledCameraRow,
  of: {
    readonly batch: SentBatch;
    readonly sorted: SortedReads;
    readonly root: string;
    readonly writing: number;
    readonly pictures: BatchPictures | undefined;
  },
): Promise<Receipt | 'done-before'> {
  const { batch, sorted, root, writing, pictures } = of;
  try {
    const receipt = await gate.performAsSystem({
      type: takeInReads.type,
      // Each attempt has its own writing and is an act of its own; a batch is known again by its row.
      key: randomUUID(),
      ...asSystem,
      payload: {
        batchId: batch.id,
        camera: camera.number,
        databaseId: camera.database_id,
        writing,
        reads: sorted.reads.length,
        root,
        ...spanOf(sorted),
        receivedAt: batch.receivedAt,
        late: sorted.late,
        dropped: sorted.dropped,
        refused: countReasons(sorted.refused),
        ...(sorted.localTimes === 0 ? {} : { localTimes: sorted.localTimes }),
        ...(sorted.vehicles === 0 ? {} : { vehicles: sorted.vehicles }),
        ...(pictures === undefined ? {} : { pictures }),
      },
    });
    return receipt.gates.some(({ id }) => id === 'anpr-batch-taken') ? 'done-before' : receipt;
  } catch (error) {
    // The register's own key, where another server was quicker: a batch has one row, whoever came first.
    if (isClairevoieError(error, 'ledger/append-failed') && error.facts.sqlstate === '23505') return 'done-before';
    throw error;
  }
}

/** First and last instant of reads. */
function spanOf({ fromMs, toMs }: SortedReads): { readonly from: string; readonly to: string } {
  return {
    from: Temporal.Instant.fromEpochMilliseconds(fromMs).toString(),
    to: Temporal.Instant.fromEpochMilliseconds(toMs).toString(),
  };
}

async function refuseFaces(
  { gate }: TakeInWorld,
  camera: EnrolledCameraRow,
  of: { readonly batchId: string; readonly events: number },
): Promise<void> {
  await gate.performAsSystem({
    type: refuseFaceEvent.type,
    key: uuidThatFollows(refuseFaceEvent.type, camera.number, of.batchId, of.events),
    ...asSystem,
    payload: { batchId: of.batchId, camera: camera.number, databaseId: camera.database_id, events: of.events },
  });
}

function answerAgain(
  batch: SentBatch,
  sorted: SortedReads,
  { root, picturesRoot }: { readonly root: string | null; readonly picturesRoot: string | null },
  before: Pick<Stored<ReadBatchRow>, 'root' | 'entry_id' | 'late' | 'pictures_root'>,
): TakenBatch {
  if (before.root !== root || before.pictures_root !== picturesRoot)
    throw readsErrors.batchDiffers({ batchId: batch.id });
  return { ...answerOf(batch, sorted, root, before.entry_id), late: before.late };
}

function answerOf(batch: SentBatch, sorted: SortedReads, root: string | null, entryId: string | null): TakenBatch {
  return {
    batchId: batch.id,
    taken: sorted.reads.length,
    late: sorted.late,
    dropped: sorted.dropped,
    refused: [...sorted.refused],
    heartbeats: sorted.heartbeats,
    entryId,
    root,
    pictures: entryId === null ? 0 : sorted.pictures.length,
  };
}

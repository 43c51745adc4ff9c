import { randomUUIDv7 } from 'node:crypto';
import { termsOfRead } from '@clairevoie/law';
import type { Queryable } from '../../ledger/index.ts';
import { beginningOf, chooseExpiryDay, type SealedBytes, type SealedPart } from '../../vault/index.ts';
import { pictureLimits } from './picture-limits.ts';
import { keepPictures, type PlacedPicture } from './picture-store.ts';
import type { SentPicture } from './sent-picture.ts';

/** Whose pictures are kept, and until when. */
export interface PictureOwner {
  /** Id of the batch’s row. */
  readonly batchRowId: string;
  readonly organisationId: string;
  readonly cameraId: string;
  /** Term of the database, `P12M`. */
  readonly retention: string;
  readonly receivedAt: string;
}

/** Pictures that lie sealed on the disk; they are kept once their rows are. */
export interface SealedPictures {
  readonly packs: readonly SealedPart[];
  readonly pictures: readonly PlacedPicture[];
}

/** Seals pictures and keeps them with the writing of their reads. */
export interface PictureKeeper {
  /** Whether so much waits that a camera has to come again. */
  readonly isBehind: boolean;
  /** The UTC day with whose beginning a picture goes; undefined when it has begun, so that nothing can be kept until then. */
  dueOn(recordedMs: number, owner: Pick<PictureOwner, 'retention' | 'receivedAt'>): string | undefined;
  /** Seals them; durable when it returns, and nobody’s until {@link keep}. */
  seal(pictures: readonly SentPicture[], owner: PictureOwner): Promise<SealedPictures>;
  /** Joins them to a writing; false when the writing is gone. */
  keep(number: number, sealed: SealedPictures): Promise<boolean>;
  /** Removes files of pictures that are kept for nothing. */
  giveUp(sealed: SealedPictures): Promise<void>;
}

/** Opens the keeper over sealed files of the vault’s machinery. */
export function openPictureKeeper(db: Queryable, sealed: SealedBytes): PictureKeeper {
  const turns = openTurns(pictureLimits.atOnce);
  let waitingBytes = 0;
  const dueOn: PictureKeeper['dueOn'] = (recordedMs, { retention, receivedAt }) => {
    const recordedAt = Temporal.Instant.fromEpochMilliseconds(recordedMs).toString();
    const { latestDeletion } = termsOfRead(recordedAt, receivedAt, retention);
    const day = chooseExpiryDay({ earliestMaximum: Temporal.Instant.from(latestDeletion) });
    if (day.kind !== 'day' || Temporal.Instant.compare(beginningOf(day.dueOn), receivedAt) <= 0) return undefined;
    return day.dueOn.toString();
  };
  return {
    get isBehind() {
      return waitingBytes >= pictureLimits.waitingBytes;
    },
    dueOn,
    async seal(pictures, owner) {
      const bytes = pictures.reduce((sum, one) => sum + one.bytes.length, 0);
      waitingBytes += bytes;
      try {
        const packs: SealedPart[] = [];
        const placed: PlacedPicture[] = [];
        for (const [day, together] of packsOf(pictures, (one) => dueOn(one.recordedMs, owner))) {
          const done = await turns(() => sealPack(sealed, together, { owner, dueOn: day }));
          packs.push(done.pack);
          placed.push(...done.pictures);
        }
        return { packs, pictures: placed };
      } finally {
        waitingBytes -= bytes;
      }
    },
    keep: (number, kept) => keepPictures(db, number, kept),
    giveUp: async ({ packs }) => {
      for (const { segmentId } of packs) await sealed.remove(segmentId);
    },
  };
}

/** Pictures that share a file: of one day, those of driver and passengers apart, so that no key of a vehicle opens a face. */
function packsOf(
  pictures: readonly SentPicture[],
  dayOf: (one: SentPicture) => string | undefined,
): readonly (readonly [string, readonly SentPicture[]])[] {
  const packs = new Map<string, { readonly day: string; readonly together: SentPicture[] }>();
  for (const one of pictures) {
    const day = dayOf(one);
    if (day === undefined) throw new TypeError('a picture that is past its term was not sorted out');
    const name = `${day} ${one.kind === 'occupant' ? 'occupant' : 'outside'}`;
    const pack = packs.get(name) ?? { day, together: [] };
    packs.set(name, pack);
    pack.together.push(one);
  }
  return [...packs.values()].map(({ day, together }) => [day, together] as const);
}

async function sealPack(
  sealed: SealedBytes,
  together: readonly SentPicture[],
  { owner, dueOn }: { readonly owner: PictureOwner; readonly dueOn: string },
): Promise<{ readonly pack: SealedPart; readonly pictures: readonly PlacedPicture[] }> {
  const moments = together.map(({ recordedMs }) => recordedMs);
  const part = await sealed.seal({
    ownerId: owner.batchRowId,
    organisationId: owner.organisationId,
    cameraId: owner.cameraId,
    from: Temporal.Instant.fromEpochMilliseconds(moments.reduce((a, b) => Math.min(a, b))),
    to: Temporal.Instant.fromEpochMilliseconds(moments.reduce((a, b) => Math.max(a, b))),
    dueOn: Temporal.PlainDate.from(dueOn),
    bytes: Buffer.concat(together.map(({ bytes }) => bytes)),
  });
  let startByte = 0;
  const pictures = together.map((one) => {
    const placed: PlacedPicture = {
      id: randomUUIDv7(),
      recordedAt: Temporal.Instant.fromEpochMilliseconds(one.recordedMs).toString(),
      pack: part.segmentId,
      place: one.place,
      kind: one.kind,
      mediaType: one.mediaType,
      startByte,
      sizeBytes: one.bytes.length,
      sha256: one.sha256,
    };
    startByte += one.bytes.length;
    return placed;
  });
  return { pack: part, pictures };
}

/** Lets this many works run at once; the others wait in the order in which they came. */
function openTurns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most) await new Promise<void>((resume) => waiting.push(resume));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

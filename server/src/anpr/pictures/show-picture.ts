import type { Actor, Gate, Queryable, RegisterReader } from '../../ledger/index.ts';
import { isClairevoieError } from '../../postgres/index.ts';
import type { AccessWitness, SealedBytes } from '../../vault/index.ts';
import { uuidThatFollows } from '../reads/uuid-that-follows.ts';
import { recordPictureSent } from './acts/record-picture-sent.ts';
import { findCommitted } from './committed-pictures.ts';
import { pictureErrors } from './picture-errors.ts';
import { type PictureOpeningRow, pictureOpenings, pictureSendings } from './picture-registers.ts';
import { findPack } from './picture-store.ts';
import { digestOfPicture } from './sent-picture.ts';

/** What showing a picture needs. */
export interface ShowingPlace {
  readonly db: Queryable;
  readonly read: RegisterReader;
  readonly gate: Pick<Gate, 'performAsSystem'>;
  readonly sealed: SealedBytes;
  readonly witness: AccessWitness;
  readonly legalNow: () => Promise<string>;
}

/** Whole bytes of a picture, and what vouches for them. */
export interface ShownPicture {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly entryId: string;
  readonly under: 'not-past-month' | 'quorum' | 'log-signature-only';
}

/**
 * The bytes of an opened picture: to the person who opened it, in that function and session, while the opening lasts. Past the first month of the read
 * nothing is sent before the opening is in a checkpoint that the witnesses of the governing policy cosigned. @law lfp-44-11-3novies
 */
export async function showPicture(
  place: ShowingPlace,
  asked: { readonly openingId: string; readonly actor: Actor; readonly sessionId: string },
): Promise<ShownPicture> {
  const { db, read, sealed, witness, legalNow } = place;
  const { openingId, actor } = asked;
  const opening = await read.get(pictureOpenings, { id: openingId });
  const isMine =
    opening?.person_id === actor.personId &&
    opening.function_key === actor.functionKey &&
    opening.organisation_id === actor.organisationId &&
    opening.session_id === asked.sessionId;
  // Another’s, another session’s, or none: the same answer, so that an id says nothing.
  if (opening === undefined || !isMine) throw pictureErrors.unknown({ openingId });
  if (Temporal.Instant.compare(opening.expires_at, await legalNow()) <= 0) throw pictureErrors.over({ openingId });
  const { picture, isAsCommitted } = await findCommitted(db, read, opening.picture_id);
  const part = picture === undefined ? undefined : await findPack(db, picture.pack);
  if (picture === undefined || part === undefined) throw pictureErrors.over({ openingId });
  // What was opened is what the entry says, by the root in the act of its batch and not by its row alone.
  const isOpened = (['kind', 'batch_id', 'place'] as const).every((name) => picture[name] === opening[name]);
  if (!isAsCommitted || !isOpened) throw pictureErrors.differs({ openingId });
  const under = opening.is_past_month ? ((await witness.standing()) === null ? 'log-signature-only' : 'quorum') : null;
  if (under !== null) await witness.awaitProof(opening.entry_id, under);
  const pieces: Uint8Array[] = [];
  try {
    const range = { start: picture.start_byte, end: picture.start_byte + picture.size_bytes };
    for await (const piece of sealed.open(part, range)) pieces.push(Uint8Array.from(piece));
  } catch (error) {
    if (isClairevoieError(error, 'vault/expiry-key-destroyed')) throw pictureErrors.over({ openingId });
    throw error;
  }
  const bytes = Buffer.concat(pieces);
  if (digestOfPicture(bytes) !== picture.sha256) throw pictureErrors.differs({ openingId });
  await noteSending(place, opening);
  return { mediaType: picture.media_type, bytes, entryId: opening.entry_id, under: under ?? 'not-past-month' };
}

/** Nothing is sent without its entry; the second time, in the same opening, stands under the first. */
async function noteSending(
  { gate, read }: ShowingPlace,
  { id, organisation_id }: Pick<PictureOpeningRow, 'id' | 'organisation_id'>,
): Promise<void> {
  if ((await read.get(pictureSendings, { opening_id: id })) !== undefined) return;
  const { verdict } = await gate.performAsSystem({
    type: recordPictureSent.type,
    key: uuidThatFollows(recordPictureSent.type, id),
    organisationId: organisation_id,
    payload: { openingId: id },
  });
  if (verdict !== 'allowed') throw pictureErrors.unknown({ openingId: id });
}

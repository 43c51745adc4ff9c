import { randomUUID } from 'node:crypto';
import type { AnnounceRecording } from '@clairevoie/contract';
import type { Static } from 'typebox';
import type { Actor, Receipt } from '../ledger/index.ts';
import { intervalOf, type Plan, planOf } from './announced-plan.ts';
import { shareCloser } from './close-shares.ts';
import { recordingContext } from './recording-context.ts';
import { recordings } from './registers.ts';
import { makeDataKey } from './seal/data-key.ts';
import { expiryFacts } from './seal/expiry-key.ts';
import { newId, parseUuid, type RecordingId } from './seal/ids.ts';
import type { PlannedSegment } from './seal/plan-segments.ts';
import { type SealedRecording, sealRecording } from './seal/seal-recording.ts';
import { findSoundOfRecording } from './seal/sound-of-recording.ts';
import { canBeKept, type RecordingTerm, termOfRecording } from './term-of-recording.ts';
import type { VaultCore } from './vault.ts';
import { vaultErrors } from './vault-errors.ts';
import {
  findDataKey,
  findUpload,
  forgetSegments,
  giveUploadBack,
  insertUpload,
  keepDataKey,
  keepSealed,
  listSegments,
  listUploads,
  settleUpload,
  takeUpload,
  type UploadRow,
} from './vault-store.ts';

/** What became of an upload. */
export interface Ingested {
  readonly recordingId: string;
  readonly state: 'kept' | 'quarantined' | 'refused';
  readonly receipt: Receipt;
}

/** Keeps an announcement; its parts must make a plan. Nothing of the recording is here yet. */
export async function announceRecording(
  vault: VaultCore,
  actor: Actor,
  announced: Static<typeof AnnounceRecording>,
): Promise<string> {
  planOf(announced);
  const recordingId = newId<RecordingId>();
  await insertUpload(vault.options.db, {
    id: recordingId,
    organisation_id: actor.organisationId,
    person_id: actor.personId,
    function_key: actor.functionKey,
    announced,
    announced_at: await vault.legalNow(),
    state: 'announced',
    act_key: randomUUID(),
    receipt_began_at: null,
    receipt_ended_at: null,
    sealed: null,
  });
  return recordingId;
}

/**
 * Takes in the bytes of an announced recording as they stream, in constant memory: sealed first, looked through for sound
 * from the sealed files, then the act. Unless the act keeps it or leaves it to a person, every byte goes again. When its term
 * leaves no day on which it could be deleted, or is over, the act comes first and refuses: not a byte is read.
 */
export async function receiveRecording(
  vault: VaultCore,
  of: {
    readonly recordingId: string;
    readonly actor: Actor;
    readonly contentType: string;
    readonly content: AsyncIterable<Uint8Array>;
    readonly signal: AbortSignal;
  },
): Promise<Ingested> {
  const { db } = vault.options;
  const { recordingId, actor } = of;
  const upload = await findUpload(db, recordingId);
  const isMine = upload?.person_id === actor.personId && upload.organisation_id === actor.organisationId;
  if (upload === undefined || !isMine) throw vaultErrors.recordingUnknown({ recordingId });
  if (of.contentType !== upload.announced.contentType) throw vaultErrors.uploadTypeDiffers({ recordingId });
  const began = await vault.legalNow();
  if (!(await takeUpload(db, recordingId, began))) throw vaultErrors.alreadyReceived({ recordingId });
  vault.busy.add(recordingId);
  try {
    await sealIfKeepable(vault, upload, of, began).catch(async (error: unknown) => {
      await giveUploadBack(db, recordingId);
      throw error;
    });
    return await settle(vault, upload);
  } finally {
    vault.busy.delete(recordingId);
  }
}

/** Uploads whose bytes are sealed but whose act was cut off: performed again with the same key, so at most once. */
export async function settleSealed(vault: VaultCore): Promise<number> {
  let settled = 0;
  for (const upload of await listUploads(vault.options.db, 'sealed')) {
    if (vault.busy.has(upload.id)) continue;
    await settle(vault, upload);
    settled += 1;
  }
  return settled;
}

async function sealIfKeepable(
  vault: VaultCore,
  upload: UploadRow,
  of: { readonly content: AsyncIterable<Uint8Array>; readonly signal: AbortSignal },
  at: string,
): Promise<void> {
  const planned = planOf(upload.announced);
  const where = { organisationId: upload.organisation_id, cameraId: upload.announced.cameraId };
  const context = await recordingContext(vault.read, { ...where, ...intervalOf(planned) });
  const term = termOfRecording(planned, context, at);
  if (term.dueOn !== null && canBeKept(term, at))
    await sealUpload(vault, upload, { ...of, planned, term: { ...term, dueOn: term.dueOn } });
}

async function sealUpload(
  vault: VaultCore,
  upload: UploadRow,
  of: {
    readonly content: AsyncIterable<Uint8Array>;
    readonly signal: AbortSignal;
    readonly planned: Plan;
    readonly term: RecordingTerm & { readonly dueOn: string };
  },
): Promise<void> {
  const { db } = vault.options;
  const { planned, term } = of;
  const organisationId = parseUuid(upload.organisation_id);
  const cameraId = parseUuid(upload.announced.cameraId);
  const recordingId = parseUuid<RecordingId>(upload.id);
  const interval = intervalOf(planned);
  const dueOn = Temporal.PlainDate.from(term.dueOn);
  await vault.keks.ensure(organisationId);
  const dataKeyOf = async (segment: PlannedSegment) => {
    const address = { organisationId, cameraId, hour: segment.hour, dueOn };
    const facts = { ...expiryFacts(address), cameraId, hour: segment.hour.toString() };
    return (await findDataKey(db, facts)) ?? (await keepDataKey(db, await makeDataKey(vault.keyStore, address)));
  };
  const keyholders = vault.options.keyholders ?? [];
  using closer = shareCloser(keyholders, vault.keyStore, { organisationId, at: await vault.legalNow() });
  const { closeShare } = closer;
  const sealed = await sealRecording(
    { files: vault.files, expiryKeys: vault.keyStore, dataKeyOf, ...(closeShare === undefined ? {} : { closeShare }) },
    {
      recordingId,
      cameraId,
      segments: planned,
      content: of.content,
      maximumBytes: vault.limits.maximumBytes,
      signal: of.signal,
    },
  );
  try {
    const sound = await findSoundOfRecording({ ...vault.place, shareOf: closer.shareOf }, sealed.segments);
    const facts = {
      sizeBytes: sealed.sizeBytes,
      plaintextSha256: sealed.plaintextSha256,
      recordingSha256: sealed.recordingSha256,
      segmentCount: sealed.segments.length,
      capturedFrom: interval.from,
      capturedTo: interval.to,
      carriesSound: sound.carriesSound,
      container: sound.container,
      dueOn: term.dueOn,
      latestDeletion: term.latestDeletion,
    };
    await keepSealed(db, { id: upload.id, endedAt: await vault.legalNow(), facts }, sealed.segments, closer.shares);
  } catch (error) {
    await removeFiles(vault, sealed);
    throw error;
  }
}

async function settle(vault: VaultCore, upload: UploadRow): Promise<Ingested> {
  const { db, gate } = vault.options;
  const receipt = await gate.perform({
    type: 'vault/keep-recording',
    key: upload.act_key,
    actor: {
      personId: upload.person_id,
      functionKey: upload.function_key,
      organisationId: upload.organisation_id,
    },
    payload: { recordingId: upload.id },
  });
  const row = await vault.read.get(recordings, { id: upload.id });
  if (row === undefined) {
    const ids = (await listSegments(db, upload.id)).map((segment) => segment.segmentId);
    for (const id of ids) await vault.files.delete(id);
    await forgetSegments(db, ids);
  }
  await settleUpload(db, upload.id);
  const state = row === undefined ? 'refused' : row.state === 'quarantined' ? 'quarantined' : 'kept';
  return { recordingId: upload.id, state, receipt };
}

async function removeFiles(vault: VaultCore, sealed: SealedRecording): Promise<void> {
  for (const { segmentId } of sealed.segments) await vault.files.delete(segmentId);
}

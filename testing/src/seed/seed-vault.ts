import type { Actor } from '../../../server/src/ledger/index.ts';
import { announceRecording, listRecordings, receiveRecording, type Vault } from '../../../server/src/vault/index.ts';
import { filmFragments, filmRecording, fragmentSeconds } from '../synthetic/film.ts';

/** A recording of the seed. */
export interface SeededRecording {
  readonly recordingId: string;
  readonly cameraId: string;
  readonly state: 'kept' | 'quarantined' | 'refused';
}

/**
 * Brings one invented recording of the last minute of legal time for each camera, as the operator would: announced, sealed,
 * kept by an act. The cameras must be of the operator's service and in use. The images are the synthetic film of the
 * demonstration, in three parts of twenty seconds, each with its own key: one can be opened without the others. Safe to run
 * again: a camera that has a recording is left alone.
 */
export async function seedVault(of: {
  readonly vault: Vault;
  readonly operator: Actor;
  readonly cameraIds: readonly string[];
}): Promise<readonly SeededRecording[]> {
  const { vault, operator } = of;
  const seeded: SeededRecording[] = [];
  for (const [place, cameraId] of of.cameraIds.entries()) {
    const { organisationId } = operator;
    const there = await listRecordings(vault.options.db, { organisationId, camera: cameraId, limit: 1 });
    if (there.length > 0) continue;
    const parts = filmRecording({
      begins: Temporal.Instant.from(await vault.legalNow()).subtract({ seconds: filmFragments * fragmentSeconds }),
      parts: [2, 2, 2],
      mark: `seed ${place}`,
    });
    const recordingId = await announceRecording(vault, operator, {
      cameraId,
      contentType: 'video/mp4',
      parts: parts.map(({ bytes, ...part }) => ({ ...part, sizeBytes: bytes.length })),
    });
    const content = (async function* () {
      for (const { bytes } of parts) yield bytes;
    })();
    const { state } = await receiveRecording(vault, {
      recordingId,
      actor: operator,
      contentType: 'video/mp4',
      content,
      signal: new AbortController().signal,
    });
    seeded.push({ recordingId, cameraId, state });
  }
  return seeded;
}

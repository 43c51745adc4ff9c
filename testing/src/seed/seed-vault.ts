import type { Actor } from '../../../server/src/ledger/index.ts';
import { announceRecording, listRecordings, receiveRecording, type Vault } from '../../../server/src/vault/index.ts';
import { syntheticMp4 } from '../vault/synthetic-mp4.ts';

/** A recording of the seed. */
export interface SeededRecording {
  readonly recordingId: string;
  readonly cameraId: string;
  readonly state: 'kept' | 'quarantined' | 'refused';
}

/**
 * Brings one invented recording of the last minute of legal time for each camera, as the operator would: announced, sealed,
 * kept by an act. The cameras must be of the operator's service and in use. Their "images" are a generated pattern in an MP4
 * container without a decodable track: a player opens the file and shows nothing, and it shows nobody. Safe to run again: a
 * camera that has a recording is left alone.
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
    const end = Temporal.Instant.from(await vault.legalNow());
    const recordingId = await announceRecording(vault, operator, {
      cameraId,
      contentType: 'video/mp4',
      parts: [{ capturedFrom: end.subtract({ seconds: 60 }).toString(), capturedTo: end.toString() }],
    });
    const content = (async function* () {
      yield syntheticMp4({ seed: place + 1, imageBytes: 256 * 1024 });
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

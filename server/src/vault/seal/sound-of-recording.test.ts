import { expect, it } from 'vitest';
import { hourOf } from './data-key.ts';
import { findSoundOfRecording } from './sound-of-recording.ts';
import * as media from './testing/media.ts';
import { openZone, sealInZone } from './testing/zone.ts';

const capturedFrom = Temporal.Instant.from('2026-11-01T12:00:00Z');
const part = (ordinal: number, sizeBytes: number) => ({
  ordinal,
  sizeBytes,
  capturedFrom,
  capturedTo: capturedFrom,
  hour: hourOf(capturedFrom),
});

const video = media.mp4Track('vide', 'avc1');
const sound = media.mp4Track('soun', 'mp4a');

it.each([
  ['an MP4 with sound', 'yes', [media.mp4([video, sound], { indexLast: true })]],
  ['an MP4 without', 'no', [media.mp4([video], { indexLast: true })]],
  ['three parts without', 'no', [media.mp4([video]), media.mp4([video]), media.mp4([video])]],
  ['three parts of which the last has sound', 'yes', [media.mp4([video]), media.mp4([video]), media.mp4([sound])]],
  ['two AVI parts without', 'no', [media.avi(['vids']), media.avi(['vids'])]],
  ['a long transport stream without', 'no', [media.transportStream([{ pid: 0x101, type: 0x1b }], { filler: 9000 })]],
  [
    'one file cut in the middle of its index',
    'yes',
    [media.mp4([video, sound]).subarray(0, 200), media.mp4([video, sound]).subarray(200)],
  ],
  ['nothing', 'unknown', [Buffer.alloc(0)]],
] as const)('a sealed recording is looked at through its seal: %s', async (_, carriesSound, parts) => {
  await using zone = await openZone();
  const { segments } = await sealInZone(zone, {
    content: Buffer.concat(parts),
    segments: parts.map((bytes, ordinal) => part(ordinal, bytes.length)),
    dueOn: Temporal.PlainDate.from('2026-12-01'),
  });
  const place = { files: zone.files, expiryKeys: zone.store, dataKeyOf: zone.dataKeyOf };
  expect((await findSoundOfRecording(place, segments)).carriesSound).toBe(carriesSound);
});

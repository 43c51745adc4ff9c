import { mp4, mp4Track } from '../../../server/src/vault/seal/testing/media.ts';

/**
 * A tiny MP4 by construction, of any size, with a sound track if wanted: a container whose "images" are a pattern. It shows nothing in
 * a player and nobody: tests that count bytes need a known container, not a film ({@link filmPart} is one).
 */
export function patternMp4(of: {
  readonly seed: number;
  readonly imageBytes: number;
  readonly sound?: boolean;
}): Buffer {
  const images = Buffer.alloc(of.imageBytes);
  for (let at = 0; at < images.length; at += 1) images[at] = (at * 31 + of.seed * 17 + (at >> 8)) & 0xff;
  return mp4([mp4Track('vide', 'avc1'), ...(of.sound === true ? [mp4Track('soun', 'mp4a')] : [])], { images });
}

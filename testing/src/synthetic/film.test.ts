import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSound } from '../../../server/src/vault/seal/sound-track.ts';
import { filmFragments, filmPart } from './film.ts';

const soundOf = (bytes: Buffer) =>
  findSound({ sizeBytes: bytes.length, read: async (from, to) => bytes.subarray(from, to) });

describe('the film of the demonstration', () => {
  it('is small, and the one that CREDITS.md speaks of', () => {
    const path = join(import.meta.dirname, 'film.mp4');
    const credits = readFileSync(join(import.meta.dirname, 'CREDITS.md'), 'utf8');
    expect(credits).toContain(createHash('sha256').update(readFileSync(path)).digest('hex'));
    expect(statSync(path).size).toBeLessThan(300_000);
  });

  it('declares no sound to the vault, whole, cut, and one part behind the other', async () => {
    const parts = [0, 2, 4].map((from) => filmPart({ from, fragments: 2, mark: `part ${from}` }));
    const whole = filmPart({ from: 0, fragments: filmFragments, mark: 'whole', paddingBytes: 1_000 });
    for (const bytes of [...parts, Buffer.concat(parts), whole])
      expect(await soundOf(bytes)).toMatchObject({ carriesSound: 'no', container: 'mp4' });
  });

  it('has other bytes for every mark, and is cut between its fragments only', () => {
    const part = (mark: string) => filmPart({ from: 1, fragments: 1, mark });
    expect(part('one').equals(part('two'))).toBe(false);
    expect(part('one').equals(part('one'))).toBe(true);
    expect(() => filmPart({ from: 5, fragments: 2, mark: 'beyond' })).toThrow(RangeError);
    expect(() => filmPart({ from: 0, fragments: 0, mark: 'nothing' })).toThrow(RangeError);
  });
});

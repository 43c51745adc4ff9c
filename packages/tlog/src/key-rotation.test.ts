import { describe, expect, it } from 'vitest';
import { openCheckpoint } from './checkpoint.ts';
import { followKeys, isSignedBy, openRotation, signRotation } from './key-rotation.ts';
import { codeOf, flipBit, sampleKey } from './sample-log.ts';

const origin = 'log.example/sample';
const [first, second, third, stranger] = await Promise.all([7, 8, 9, 10].map((seed) => sampleKey(origin, seed)));
if (!first || !second || !third || !stranger) throw new Error('keys');
const planned = { origin, reason: 'planned', day: '2026-11-30' } as const;

describe('the statement of a new log key', () => {
  it('is followed from key to key by whoever holds an old one, and by nobody else', async () => {
    const chain = [
      await signRotation(planned, { old: first, fresh: second }),
      await signRotation(planned, { old: second, fresh: third }),
    ];
    const ids = async (pinned: typeof first) => (await followKeys([pinned.key], chain)).keys.map(({ keyId }) => keyId);
    expect(await ids(first)).toEqual([first.key.keyId, second.key.keyId, third.key.keyId]);
    expect(await ids(second)).toEqual([second.key.keyId, third.key.keyId]);
    expect(await ids(third)).toEqual([third.key.keyId]);
    expect(await ids(stranger)).toEqual([stranger.key.keyId]);
  });

  it('by a key that was compromised is no bridge: its holder is told', async () => {
    const note = await signRotation({ ...planned, reason: 'compromised' }, { old: first, fresh: second });
    expect(await codeOf(() => followKeys([first.key], [note]))).toBe('tlog/key-compromised');
    expect((await followKeys([second.key], [note])).followed).toEqual([]);
  });

  it('of a lost key is signed by the new one alone, and nobody follows it', async () => {
    const note = await signRotation({ ...planned, reason: 'lost' }, { fresh: second });
    expect((await openRotation(note)).key).toEqual(second.key);
    expect((await followKeys([first.key], [note])).keys).toEqual([first.key]);
    expect(await codeOf(() => signRotation(planned, { fresh: second }))).toBe('tlog/malformed-key');
  });

  it('that the new key did not sign is refused: a name is not stolen by a statement', async () => {
    const note = await signRotation(planned, { old: first, fresh: second });
    const lines = note.split('\n');
    const withoutNew = [...lines.slice(0, 7), ''].join('\n');
    expect(await isSignedBy(withoutNew, first.key)).toBe(true);
    expect(await codeOf(() => openRotation(withoutNew))).toBe('tlog/signature-missing');
  });

  it('cannot pass as a checkpoint, nor survive a changed byte', async () => {
    const note = await signRotation(planned, { old: first, fresh: second });
    expect(await codeOf(() => openCheckpoint(note, { logKeys: [first.key] }))).toBe('tlog/malformed-checkpoint');
    const bytes = new TextEncoder().encode(note);
    for (let at = 0; at < bytes.length; at++) {
      const changed = new TextDecoder().decode(flipBit(bytes, at * 8 + 1));
      const result = await followKeys([first.key], [changed]).then(
        ({ keys }) => keys.length,
        () => 0,
      );
      expect(result, `byte ${at}`).toBeLessThan(2);
    }
  });
});

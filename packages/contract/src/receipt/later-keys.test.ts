import {
  formatVkey,
  generateSkey,
  parseSkey,
  type RotationReason,
  type SigningKey,
  signRotation,
} from '@clairevoie/tlog';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkInWords } from './check-words.ts';
import { type SampleReceipt, sampleReceipt } from './sample-receipt.fixture.ts';
import { verifyReceiptFile } from './verify-receipt.ts';

const keyOf = async (seed: number): Promise<SigningKey> =>
  parseSkey(await generateSkey('log.example/demo-public', 'ed25519', new Uint8Array(32).fill(seed)));

let sample: SampleReceipt;
/** The key that the reader holds, one that came between, and the one that signed the receipt (the sample's). */
let held: SigningKey;
let between: SigningKey;
let signed: SigningKey;
/** The reader's policy, of the day when the log still signed with the first key. */
let policy: string;
beforeAll(async () => {
  sample = await sampleReceipt();
  held = await keyOf(20);
  between = await keyOf(21);
  signed = await keyOf(1);
  policy = sample.policy.replace(sample.vkey, formatVkey(held.key));
});

const day = '2026-11-30';
const line = async (old: SigningKey, fresh: SigningKey, reason: RotationReason = 'planned', leafIndex = 7) => {
  const statement = await signRotation({ origin: fresh.key.name, reason, day }, { old, fresh });
  return `${JSON.stringify({ statement, leafIndex, salt: '', content: '' })}\n`;
};
const verify = async (keys: string | undefined, trust: object = { policy }) => {
  const { outcome, checks } = await verifyReceiptFile(sample.bytes, {
    ...trust,
    ...(keys === undefined ? {} : { keys }),
  });
  const said = (id: string) => {
    const { state, reason } = checks.find((check) => check.id === id) ?? {};
    return reason === undefined ? state : `${state}: ${reason}`;
  };
  return { outcome, policy: said('policy'), log: said('log'), witnesses: said('witnesses'), checks };
};

describe('a receipt of a log that has changed its key', () => {
  it('is not proven to whoever holds the old key alone', async () => {
    expect(await verify(undefined)).toMatchObject({ outcome: 'rejected', log: 'broken: log-not-signed' });
  });

  it('holds for him with the published statements, from key to key, and says by which key', async () => {
    const keys = `${await line(held, between, 'planned', 7)}${await line(between, signed, 'planned', 9)}`;
    for (const trust of [{ policy }, { vkey: formatVkey(held.key) }]) {
      const found = await verify(keys, trust);
      expect(found).toMatchObject({ outcome: 'holds', log: 'held: later-key' });
      const log = found.checks.find(({ id }) => id === 'log');
      expect(log?.facts).toMatchObject({ keyId: signed.key.keyId, heldKeyId: held.key.keyId, count: 2 });
      if (log === undefined) throw new Error('no check of the log');
      for (const lang of ['fr', 'nl', 'en'] as const) expect(checkInWords(lang, log)).toContain(held.key.keyId);
    }
    // The quorum is still asked for.
    const strict = await verify(keys, {
      policy: policy.replace(/group everybody 2 .*/, 'group everybody all control-organ university ngo'),
    });
    expect(strict).toMatchObject({ outcome: 'holds', witnesses: 'held' });
  });

  it('is not believed by a statement that no trusted key signed, or of which one key is missing', async () => {
    expect(await verify(await line(await keyOf(66), signed))).toMatchObject({ log: 'broken: log-not-signed' });
    expect(await verify(await line(between, signed))).toMatchObject({ log: 'broken: log-not-signed' });
  });

  it('is neither proven nor rejected when the held key says of itself that it was stolen, or the file of keys is none', async () => {
    const stolen = await verify(await line(held, signed, 'compromised'));
    expect(stolen).toMatchObject({
      outcome: 'unproven',
      policy: 'broken: key-compromised',
      log: 'not-checked: earlier-failed',
    });
    const twice = `${await line(held, between)}${await line(between, signed)}`;
    for (const none of [twice, 'not a line of keys\n', '{"statement":1}\n', 'null\n', 'x'.repeat(1_000_001)]) {
      const found = await verify(none);
      expect(found).toMatchObject({
        outcome: 'unproven',
        policy: 'broken: malformed-keys',
        witnesses: 'not-checked: earlier-failed',
      });
      expect((await verify(none, { vkey: formatVkey(held.key) })).outcome).toBe('unproven');
    }
  });

  it('needs none of it while both keys sign, or when the reader holds the key that signed', async () => {
    const keys = await line(held, signed);
    expect(await verify(keys, { policy: sample.policy })).toMatchObject({ outcome: 'holds', log: 'held' });
    expect(await verify('', { policy: sample.policy })).toMatchObject({ outcome: 'holds', log: 'held' });
  });
});

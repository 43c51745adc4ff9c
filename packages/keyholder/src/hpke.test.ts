import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GO_HPKE_MESSAGES } from './go-hpke.fixture.ts';
import {
  generateHpkeKey,
  hpkeOpen,
  hpkePrivateKey,
  hpkePublicKey,
  hpkeRawPrivate,
  hpkeRawPublic,
  hpkeSeal,
} from './hpke.ts';

const context = { info: 'clairevoie/interop/v1', aad: Buffer.from('what it is about') };
const key = hpkePrivateKey(new Uint8Array(32).fill(7));
const toKey = hpkePublicKey(hpkeRawPublic(key));

describe('HPKE (RFC 9180, base mode)', () => {
  it('opens what Go’s crypto/hpke sealed', () => {
    const opened = GO_HPKE_MESSAGES.map((hex) => hpkeOpen(key, Buffer.from(hex, 'hex'), context)?.toString());
    expect(opened).toEqual(['go message 0', 'go message 1', 'go message 2']);
  });

  it.skipIf(spawnSync('go', ['version']).status !== 0)(
    'seals what Go’s crypto/hpke opens',
    () => {
      const sealed = hpkeSeal(toKey, Buffer.from('from node'), context).toString('hex');
      const main = join(import.meta.dirname, '..', 'interop', 'main.go');
      const args = ['run', main, 'open', hpkeRawPrivate(key).toString('hex'), sealed];
      const { stdout, stderr } = spawnSync('go', args, { encoding: 'utf8', timeout: 120_000 });
      expect(`${stdout}${stderr}`).toBe('from node\n');
    },
    130_000,
  );

  it('opens nothing when a bit, the key or the context is another', () => {
    const sealed = hpkeSeal(toKey, Buffer.from('a share'), context);
    expect(hpkeOpen(key, sealed, context)?.toString()).toBe('a share');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      // X25519 ignores the top bit of a point (RFC 7748), but the KEM hashes its bytes (RFC 9180): no bit is free.
      expect(hpkeOpen(key, changed, context)).toBeUndefined();
    }
    for (let length = 0; length < sealed.length; length += 1)
      expect(hpkeOpen(key, sealed.subarray(0, length), context)).toBeUndefined();
    expect(hpkeOpen(generateHpkeKey(), sealed, context)).toBeUndefined();
    expect(hpkeOpen(key, sealed, { ...context, info: 'clairevoie/interop/v2' })).toBeUndefined();
    expect(hpkeOpen(key, sealed, { ...context, aad: Buffer.from('other') })).toBeUndefined();
  });

  it('opens nothing that was sealed with a point of small order', () => {
    const sealed = hpkeSeal(toKey, Buffer.from('a share'), context);
    expect(hpkeOpen(key, Buffer.concat([Buffer.alloc(32), sealed.subarray(32)]), context)).toBeUndefined();
  });
});

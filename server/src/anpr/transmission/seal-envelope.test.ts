import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CompactEncrypt, CompactSign } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkNatsSettings } from './nats-settings.ts';
import { type RangeMessage, readTravelling } from './range-message.ts';
import { openEnvelope, sealEnvelope } from './seal-envelope.ts';
import { openTransmissionKeys, publicKeysOf, type TransmissionKeys } from './transmission-keys.ts';

let folder: string;
let local: TransmissionKeys;
let national: TransmissionKeys;
let stranger: TransmissionKeys;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-keys-'));
  [local, national, stranger] = (await Promise.all(
    ['a', 'b', 'c'].map(async (name) => openTransmissionKeys(await mkdtemp(join(folder, name)))),
  )) as [TransmissionKeys, TransmissionKeys, TransmissionKeys];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const message = {
  is: 'receipt',
  databaseId: '0190f0aa-0000-7000-8000-000000000001',
  direction: 'up',
  range: 3,
  head: `${'A'.repeat(43)}=`,
} as const;
const peerOf = (keys: TransmissionKeys) => ({ name: 'essai', ...publicKeysOf(keys) });
const opened = (bytes: Uint8Array, own = national, peers = [local.sign.x]) => openEnvelope(bytes, own, peers);

describe('what travels between two servers', () => {
  test('is opened by the server it is for, and by no other', async () => {
    const sealed = await sealEnvelope(message, local, peerOf(national));
    expect(await opened(sealed)).toEqual({ message, signKey: local.sign.x });
    await expect(opened(sealed, stranger)).rejects.toThrow('not encrypted to this server');
  });

  test('says nothing in clear: neither what it is nor for which database', async () => {
    const sealed = Buffer.from(await sealEnvelope(message, local, peerOf(national))).toString('latin1');
    const parts = sealed.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'));
    expect(parts.join('')).not.toContain('0190f0aa');
    expect(parts.join('')).not.toContain('receipt');
  });

  test('is refused when somebody signed it whom no link names, though he knows our public key', async () => {
    await expect(opened(await sealEnvelope(message, stranger, peerOf(national)))).rejects.toThrow('Nothing was taken');
  });

  test('is refused when it was signed for somebody else and passed on to us', async () => {
    // The stranger got it lawfully, keeps the signature, and encrypts it anew.
    const plain = gzipSync(JSON.stringify({ to: stranger.seal.x, message }));
    const key = (crv: string, { x, d }: { x: string; d: string }) => ({ kty: 'OKP', crv, x, d });
    const signed = await new CompactSign(plain)
      .setProtectedHeader({ alg: 'EdDSA', kid: local.sign.x })
      .sign(key('Ed25519', local.sign));
    const passedOn = await new CompactEncrypt(Buffer.from(signed))
      .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM' })
      .encrypt({ kty: 'OKP', crv: 'X25519', x: national.seal.x });
    await expect(opened(Buffer.from(passedOn))).rejects.toThrow('signed for another server');
  });

  test('is refused with any bit turned, cut short, or empty', async () => {
    const sealed = await sealEnvelope(message, local, peerOf(national));
    for (let at = 0; at < sealed.length; at += 7) {
      const turned = Buffer.from(sealed);
      // A sign of base64url stays one, so that it is the content that is wrong and not only its form.
      turned[at] = turned[at] === 65 ? 66 : 65;
      if (turned.equals(sealed)) continue;
      await expect(opened(turned)).rejects.toThrow();
    }
    await expect(opened(sealed.subarray(0, 100))).rejects.toThrow();
    await expect(opened(new Uint8Array(0))).rejects.toThrow();
  });

  test('is refused when it unfolds to more than a range can be, before it is held whole', async () => {
    const plain = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20));
    const signed = await new CompactSign(plain)
      .setProtectedHeader({ alg: 'EdDSA', kid: local.sign.x })
      .sign({ kty: 'OKP', crv: 'Ed25519', x: local.sign.x, d: local.sign.d });
    const bomb = await new CompactEncrypt(Buffer.from(signed))
      .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM' })
      .encrypt({ kty: 'OKP', crv: 'X25519', x: national.seal.x });
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(opened(Buffer.from(bomb))).rejects.toThrow('does not unfold');
  });
});

describe('the form of what travels', () => {
  const range: RangeMessage = {
    is: 'range',
    databaseId: message.databaseId,
    direction: 'up',
    range: 1,
    firstSeq: 1,
    previous: message.head,
    root: message.head,
    head: message.head,
    messages: [
      {
        seq: 1,
        kind: 'batch',
        subject: message.databaseId,
        root: message.head,
        reads: 1,
        batch: {
          batchId: message.databaseId,
          camera: 1,
          cameraId: message.databaseId,
          fromMs: 1_795_000_000_000,
          toMs: 1_795_000_000_000,
          receivedAt: '2026-11-18T10:00:00Z',
          late: 0,
          content: [[1_795_000_000_000, '1QZZ001', 'BE', null, 900, null]],
          leaves: [],
          sealed: [],
        },
      },
    ],
  };
  test('is taken as it is meant, and not with a field more, a plate too long or a kind that nobody knows', () => {
    expect(readTravelling(range)).toEqual(range);
    const changed = (change: (copy: RangeMessage & Record<string, unknown>) => void): unknown => {
      const copy = structuredClone(range) as RangeMessage & Record<string, unknown>;
      change(copy);
      return copy;
    };
    const wrong = [
      changed((copy) => Object.assign(copy, { more: 1 })),
      changed((copy) => Object.assign(copy.messages[0] ?? {}, { kind: 'face' })),
      changed((copy) => Object.assign(copy.messages[0] ?? {}, { seq: -1 })),
      changed((copy) => Object.assign(copy, { messages: Array.from({ length: 101 }, () => copy.messages[0]) })),
      changed((copy) => Object.assign(copy, { databaseId: "' or 1=1" })),
      JSON.parse(JSON.stringify(range).replace('1QZZ001', '1QZZ0010000000000')),
      JSON.parse(JSON.stringify(range).replace('"1QZZ001"', '{"face":1}')),
      null,
      'range',
      [],
    ];
    expect(wrong.map(readTravelling).filter((one) => one !== undefined)).toEqual([]);
  });
});

describe('keys and settings', () => {
  test('keys are made once, for their owner alone, and a broken file is no reason to make others', async () => {
    const dir = await mkdtemp(join(folder, 'd'));
    const made = await openTransmissionKeys(dir);
    const path = join(dir, 'transmission-key.json');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await openTransmissionKeys(dir)).toEqual(made);
    await writeFile(path, '{"sign":{}}');
    await expect(openTransmissionKeys(dir)).rejects.toThrow('holds no keys');
    expect(await readFile(path, 'utf8')).toBe('{"sign":{}}');
  });

  test('TLS is the rule: without it only towards this machine, and no secret stands in a URL', () => {
    expect(checkNatsSettings({ servers: ['tls://nats.example:4222'] })).toBeDefined();
    expect(checkNatsSettings({ servers: ['nats://127.0.0.1:4222'], withoutTls: true })).toBeDefined();
    for (const wrong of [
      { servers: ['nats://nats.example:4222'] },
      { servers: ['nats://nats.example:4222'], withoutTls: true },
      { servers: ['tls://user:secret@nats.example:4222'] },
      { servers: [] },
      { servers: ['tls://nats.example'], password: 'x' },
    ])
      expect(() => checkNatsSettings(wrong)).toThrow('settings of transmission');
  });
});

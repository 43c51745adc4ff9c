import { generateHpkeKey, hpkeRawPublic } from '@clairevoie/keyholder/protocol';
import { describe, expect, it } from 'vitest';
import { shareCloser } from './close-shares.ts';
import { type PinnedKeyholder, parseKeyholders } from './pinned-keyholders.ts';
import { expiryInstant } from './seal/expiry-key.ts';
import { gateAddress, gateLot, openUntilGate } from './seal/gate-key.ts';
import { newId, type RecordingId, type SegmentId, type Uuid } from './seal/ids.ts';
import type { SegmentRecord } from './seal/segment.ts';
import { codeOf, openZone } from './seal/testing/zone.ts';

const vkey = 'k.example/k1+825a7192+Ae1JKMYo0cLG6ukDOJBZlWEpWSc6XGP5NjbBRhSshzfR';
const sealingKey = hpkeRawPublic(generateHpkeKey()).toString('base64');
const keyholder: PinnedKeyholder = { name: 'k.example/k1', url: 'https://k.example', vkey, sealingKey };
const share = Buffer.alloc(32, 9);

const factsOf = (capturedFrom: string): SegmentRecord => ({
  ...{ recordingId: newId<RecordingId>(), segmentId: newId<SegmentId>(), ordinal: 0, cameraId: newId<Uuid>() },
  ...{
    capturedFrom,
    capturedTo: capturedFrom,
    sizeBytes: 1,
    sealedSizeBytes: 1,
    plaintextSha256: '',
    sealedSha256: '',
  },
  ...{ dataKeyId: newId(), wrappedKey: Buffer.alloc(0), isSplit: true },
});

describe('the share of a segment', () => {
  it('is kept by the host until the UTC day after its gate begins: thirty days since 20 January 2024', async () => {
    await using zone = await openZone();
    const of = { organisationId: zone.organisationId, at: '2026-11-30T10:00:00Z' };
    using closer = shareCloser([keyholder], zone.store, of);
    const facts = factsOf('2026-11-30T09:59:00Z');
    await closer.closeShare?.(share, facts);
    const [kept] = closer.shares;
    expect(kept).toMatchObject({ gateAt: '2026-12-30T09:59:00Z', gateDueOn: '2026-12-31' });
    expect(kept?.sealed).toMatchObject([{ keyholder: 'k.example/k1' }]);
    const address = gateAddress(zone.organisationId, Temporal.Instant.from('2026-12-30T09:59:00Z'));
    expect(address).toMatchObject({ lot: gateLot });
    const wrapped = kept?.gateWrapped ?? Buffer.alloc(0);
    expect(await openUntilGate(zone.store, address, wrapped, facts)).toEqual(share);
    expect(
      await zone.store.due(zone.organisationId, expiryInstant(address.dueOn).subtract({ nanoseconds: 1 })),
    ).toEqual([]);
    const due = await zone.store.due(zone.organisationId, expiryInstant(address.dueOn));
    expect(due.map(({ lot }) => lot)).toEqual([gateLot]);
    for (const one of due) await zone.store.destroy(one, expiryInstant(address.dueOn));
    expect(await codeOf(openUntilGate(zone.store, address, wrapped, facts))).toBe('vault/expiry-key-destroyed');
  });

  it('is sealed to every keyholder, and to none without one', async () => {
    await using zone = await openZone();
    const of = { organisationId: zone.organisationId, at: '2026-11-30T10:00:00Z' };
    using none = shareCloser([], zone.store, of);
    expect(none.closeShare).toBeUndefined();
    using two = shareCloser([keyholder, { ...keyholder, name: 'other' }], zone.store, of);
    await two.closeShare?.(share, factsOf('2026-11-30T09:59:00Z'));
    expect(two.shares[0]?.sealed.map((one) => one.keyholder)).toEqual(['k.example/k1', 'other']);
  });

  it('is not kept by the host at all when the recording came past its gate, to the second', async () => {
    await using zone = await openZone();
    const at = '2026-12-30T10:00:00Z';
    using closer = shareCloser([keyholder], zone.store, { organisationId: zone.organisationId, at });
    await closer.closeShare?.(share, factsOf('2026-11-30T10:00:00Z'));
    await closer.closeShare?.(share, factsOf('2026-11-30T10:00:01Z'));
    expect(closer.shares.map(({ gateWrapped }) => gateWrapped === null)).toEqual([true, false]);
    expect(closer.shares[0]).toMatchObject({ gateAt: at, gateDueOn: null });
  });

  it('is zeroed in memory when its recording is dealt with', async () => {
    await using zone = await openZone();
    const closer = shareCloser([keyholder], zone.store, {
      organisationId: zone.organisationId,
      at: '2026-11-30T10:00:00Z',
    });
    const facts = factsOf('2026-11-30T09:59:00Z');
    await closer.closeShare?.(share, facts);
    const held = await closer.shareOf(facts);
    expect(Buffer.from(held)).toEqual(share);
    closer[Symbol.dispose]();
    expect(Buffer.from(held)).toEqual(Buffer.alloc(32));
  });
});

describe('the file of pinned keyholders', () => {
  const codeFor = (value: unknown): string => {
    try {
      parseKeyholders(typeof value === 'string' ? value : JSON.stringify(value), 'keyholders.json');
      return 'read';
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : String(error);
    }
  };

  it('is read strictly: https but on this machine, keys that are keys, each name once', () => {
    expect(codeFor([keyholder])).toBe('read');
    expect(codeFor([{ ...keyholder, url: 'http://127.0.0.1:4690' }])).toBe('read');
    const wrong = [
      'nothing',
      [],
      keyholder,
      [keyholder, keyholder],
      [{ ...keyholder, url: 'http://k.example' }],
      [{ ...keyholder, url: 'ftp://k.example' }],
      [{ ...keyholder, name: 'another' }],
      [{ ...keyholder, vkey: vkey.replace('825a7192', '00000000') }],
      [{ ...keyholder, sealingKey: 'AAAA' }],
      [{ ...keyholder, more: 1 }],
    ];
    for (const value of wrong) expect(codeFor(value), JSON.stringify(value)).toBe('vault/keyholders-unreadable');
  });
});

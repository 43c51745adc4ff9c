import { chmod, cp, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { machineDisk } from './durable-files.ts';
import type { ExpiryAddress, KeyBinding } from './expiry-key.ts';
import { newId, type Uuid } from './ids.ts';
import { openKekFolder } from './key-encryption.ts';
import { KeyStore, rotateKek } from './key-store.ts';
import { checkApart } from './private-folder.ts';
import { type Fault, faultyDisk } from './testing/faulty-disk.ts';
import { codeOf, openZone, patternBytes, type Zone } from './testing/zone.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const morning = Temporal.Instant.from('2026-12-01T00:00:00Z');
const secret = patternBytes(32, 7);
const bound: KeyBinding = { keyId: newId<Uuid>(), context: { cameraId: 'c1', hour: 'h' } };
const addressIn = (zone: Zone, dueOn = '2026-12-01'): ExpiryAddress => ({
  organisationId: zone.organisationId,
  dueOn: day(dueOn),
});
const reopen = (zone: Zone) => KeyStore.open({ folder: zone.keyFolder, kek: zone.keks });
const namesIn = async (zone: Zone) => (await readdir(join(zone.keyFolder, zone.organisationId))).toSorted();

describe('an expiry key', () => {
  it('closes and opens data keys, also after the store was opened again', async () => {
    await using zone = await openZone();
    const wrapped = await zone.store.wrap(addressIn(zone), secret, bound);
    expect(await zone.store.unwrap(addressIn(zone), wrapped, bound)).toEqual(secret);
    expect(await (await reopen(zone)).unwrap(addressIn(zone), wrapped, bound)).toEqual(secret);
    expect(await namesIn(zone)).toEqual(['2026-12-01.key']);
  });
  it('is made once, however many ask for it at the same moment', async () => {
    await using zone = await openZone();
    const wrapped = await Promise.all(
      Array.from({ length: 20 }, () => zone.store.wrap(addressIn(zone), secret, bound)),
    );
    for (const one of wrapped) expect(await zone.store.unwrap(addressIn(zone), one, bound)).toEqual(secret);
  });
  it('is wrapped under one first key of its organisation, however many make it at the same moment', async () => {
    await using zone = await openZone();
    const other = newId<Uuid>();
    const made = await Promise.all(Array.from({ length: 20 }, () => zone.keks.ensure(other)));
    expect(new Set(made)).toEqual(new Set(['000001']));
    expect(await zone.keks.ids(other)).toEqual(['000001']);
  });
  it('opens nothing that was bound to another camera, hour, day, lot, organisation or key id', async () => {
    await using zone = await openZone();
    const other = newId<Uuid>();
    await zone.keks.ensure(other);
    const wrapped = await zone.store.wrap(addressIn(zone), secret, bound);
    const addresses = [
      addressIn(zone, '2026-12-02'),
      { ...addressIn(zone), lot: newId<Uuid>() },
      { ...addressIn(zone), organisationId: other },
    ];
    for (const address of addresses) {
      expect(await codeOf(zone.store.unwrap(address, wrapped, bound))).toBe('vault/expiry-key-missing');
      await zone.store.wrap(address, secret, bound);
      expect(await codeOf(zone.store.unwrap(address, wrapped, bound))).toBe('vault/wrapped-key-refused');
    }
    for (const binding of [
      { ...bound, keyId: newId<Uuid>() },
      { ...bound, context: { cameraId: 'c2', hour: 'h' } },
      { ...bound, context: { cameraId: 'c1' } },
    ])
      expect(await codeOf(zone.store.unwrap(addressIn(zone), wrapped, binding))).toBe('vault/wrapped-key-refused');
  });
  it('lies in a file that shows neither itself nor what it closes, mode 0600 in folders 0700', async () => {
    await using zone = await openZone();
    await zone.store.wrap(addressIn(zone), secret, bound);
    const file = join(zone.keyFolder, zone.organisationId, '2026-12-01.key');
    for (const path of [zone.keyFolder, join(zone.keyFolder, zone.organisationId)]) await expectMode(path, 0o700);
    await expectMode(file, 0o600);
    const kek = await readFile(join(zone.kekFolder, zone.organisationId, '000001.kek'));
    expect((await readFile(file)).includes(kek)).toBe(false);
  });
});

describe('the destruction of an expiry key', () => {
  it('is for good: it opens nothing and is never made again', async () => {
    await using zone = await openZone();
    const wrapped = await zone.store.wrap(addressIn(zone), secret, bound);
    await zone.store.destroy(addressIn(zone), morning);
    for (const store of [zone.store, await reopen(zone)]) {
      expect(await codeOf(store.unwrap(addressIn(zone), wrapped, bound))).toBe('vault/expiry-key-destroyed');
      expect(await codeOf(store.wrap(addressIn(zone), secret, bound))).toBe('vault/expiry-key-destroyed');
    }
    expect(await namesIn(zone)).toEqual(['2026-12-01.gone']);
  });
  it('is refused a moment before its day begins, and done at that moment', async () => {
    await using zone = await openZone();
    const wrapped = await zone.store.wrap(addressIn(zone), secret, bound);
    const early = zone.store.destroy(addressIn(zone), morning.subtract({ nanoseconds: 1 }));
    expect(await codeOf(early)).toBe('vault/expiry-key-not-due');
    expect(await zone.store.unwrap(addressIn(zone), wrapped, bound)).toEqual(secret);
    expect((await zone.store.destroy(addressIn(zone), morning)).sequence).toBe(1);
  });
  it('of a lot comes when its event comes, and leaves the day its other keys', async () => {
    await using zone = await openZone();
    const lot = { ...addressIn(zone), lot: newId<Uuid>() };
    const [inLot, inTerm] = [
      await zone.store.wrap(lot, secret, bound),
      await zone.store.wrap(addressIn(zone), secret, bound),
    ];
    await zone.store.destroy(lot, morning.subtract({ hours: 500 }));
    expect(await codeOf(zone.store.unwrap(lot, inLot, bound))).toBe('vault/expiry-key-destroyed');
    expect(await zone.store.unwrap(addressIn(zone), inTerm, bound)).toEqual(secret);
  });
  it('told twice gives the same tombstone, and holds for a key that was never made', async () => {
    await using zone = await openZone();
    const first = await zone.store.destroy(addressIn(zone), morning);
    expect(await zone.store.destroy(addressIn(zone), morning.add({ hours: 1 }))).toEqual(first);
    expect(await codeOf(zone.store.wrap(addressIn(zone), secret, bound))).toBe('vault/expiry-key-destroyed');
  });
  it('is chained: sequence, and the hash of the one before', async () => {
    await using zone = await openZone();
    const [a, b] = await Promise.all(
      ['2026-12-01', '2026-11-30'].map((text) => zone.store.destroy(addressIn(zone, text), morning)),
    );
    expect([a?.sequence, b?.sequence]).toEqual([1, 2]);
    expect(b?.previous).toBe(a?.hash);
    expect(await zone.store.head(zone.organisationId)).toEqual({ sequence: 2, hash: b?.hash });
    expect(await (await reopen(zone)).tombstones(zone.organisationId)).toEqual([a, b]);
  });
  it('is announced by the list of what is due', async () => {
    await using zone = await openZone();
    for (const text of ['2026-11-30', '2026-12-01', '2026-12-02'])
      await zone.store.wrap(addressIn(zone, text), secret, bound);
    const due = async (at: Temporal.Instant) =>
      (await zone.store.due(zone.organisationId, at)).map((address) => address.dueOn.toString());
    expect(await due(morning.subtract({ nanoseconds: 1 }))).toEqual(['2026-11-30']);
    expect(await due(morning)).toEqual(['2026-11-30', '2026-12-01']);
    await zone.store.destroy(addressIn(zone, '2026-11-30'), morning);
    expect(await due(morning)).toEqual(['2026-12-01']);
  });
});

describe('a key store put back from a backup', () => {
  it('is noticed when only the key came back: it is destroyed again and reported', async () => {
    await using zone = await openZone();
    const wrapped = await zone.store.wrap(addressIn(zone), secret, bound);
    const file = join(zone.keyFolder, zone.organisationId, '2026-12-01.key');
    const kept = await readFile(file);
    await zone.store.destroy(addressIn(zone), morning);
    await writeFile(file, kept, { mode: 0o600 });
    expect(await codeOf(zone.store.unwrap(addressIn(zone), wrapped, bound))).toBe('vault/expiry-key-destroyed');
    const store = await reopen(zone);
    expect(store.opening.resurfaced).toEqual([
      { organisationId: zone.organisationId, dueOn: '2026-12-01', lot: 'term' },
    ]);
    expect(await namesIn(zone)).toEqual(['2026-12-01.gone']);
    expect((await reopen(zone)).opening).toEqual({ finished: [], resurfaced: [] });
  });
  it('is noticed when the whole folder came back, by what the journal knows, and mended from the journal', async () => {
    await using zone = await openZone();
    const wrapped = await zone.store.wrap(addressIn(zone), secret, bound);
    await zone.store.destroy(addressIn(zone, '2026-11-29'), morning);
    await cp(zone.keyFolder, `${zone.keyFolder}.yesterday`, { recursive: true, mode: 0 });
    await zone.store.destroy(addressIn(zone), morning);
    const [head, journal] = [
      await zone.store.head(zone.organisationId),
      await zone.store.tombstones(zone.organisationId),
    ];
    await zone.store.checkHead(zone.organisationId, head);
    await rm(zone.keyFolder, { recursive: true });
    await rename(`${zone.keyFolder}.yesterday`, zone.keyFolder);

    const store = await reopen(zone);
    expect(await codeOf(store.checkHead(zone.organisationId, head))).toBe('vault/key-store-rolled-back');
    expect(await store.reapply(zone.organisationId, journal)).toBe(1);
    await store.checkHead(zone.organisationId, head);
    expect(await codeOf(store.unwrap(addressIn(zone), wrapped, bound))).toBe('vault/expiry-key-destroyed');
    expect(await store.reapply(zone.organisationId, journal)).toBe(0);
  });
  it('that went its own way is not joined with the journal', async () => {
    await using zone = await openZone();
    await zone.store.destroy(addressIn(zone), morning);
    const journal = await zone.store.tombstones(zone.organisationId);
    const head = await zone.store.head(zone.organisationId);
    await rm(join(zone.keyFolder, zone.organisationId), { recursive: true });
    const store = await reopen(zone);
    await store.destroy(addressIn(zone, '2026-11-30'), morning);
    expect(await codeOf(store.checkHead(zone.organisationId, head))).toBe('vault/key-store-rolled-back');
    await store.destroy(addressIn(zone, '2026-11-29'), morning);
    const second = await zone.store.tombstones(zone.organisationId);
    expect(await codeOf(store.reapply(zone.organisationId, [...journal, ...second]))).toBe('vault/key-store-damaged');
  });
  it('with a tombstone taken out, changed or unreadable does not open', async () => {
    for (const tamper of ['remove', 'change', 'garbage'] as const) {
      await using zone = await openZone();
      await zone.store.destroy(addressIn(zone), morning);
      await zone.store.destroy(addressIn(zone, '2026-11-30'), morning);
      const file = join(zone.keyFolder, zone.organisationId, '2026-12-01.gone');
      const text = await readFile(file, 'utf8');
      if (tamper === 'remove') await rm(file);
      else await writeFile(file, tamper === 'change' ? text.replace('T00:00:00Z', 'T00:00:01Z') : 'x');
      expect(await codeOf(reopen(zone)), tamper).toBe('vault/key-store-damaged');
    }
  });
});

describe('a key folder', () => {
  it('that others may enter, or that is a link, is refused', async () => {
    await using zone = await openZone();
    const openings = [
      (folder: string) => KeyStore.open({ folder, kek: zone.keks }),
      (folder: string) => openKekFolder(folder),
    ];
    for (const open of openings) {
      const folder = join(zone.folder, `exposed-${openings.indexOf(open)}`);
      await mkdir(folder, { mode: 0o700 });
      await chmod(folder, 0o710);
      expect(await codeOf(open(folder))).toBe('vault/key-folder-exposed');
      await chmod(folder, 0o700);
      await open(folder);
      await symlink(folder, `${folder}-link`);
      expect(await codeOf(open(`${folder}-link`))).toBe('vault/key-folder-exposed');
    }
  });
  it('with a key file that others may read gives nothing out', async () => {
    await using zone = await openZone();
    const wrapped = await zone.store.wrap(addressIn(zone), secret, bound);
    const files = [
      join(zone.keyFolder, zone.organisationId, '2026-12-01.key'),
      join(zone.kekFolder, zone.organisationId, '000001.kek'),
    ];
    for (const file of files) {
      await chmod(file, 0o640);
      expect(await codeOf(zone.store.unwrap(addressIn(zone), wrapped, bound))).toBe('vault/key-folder-exposed');
      await chmod(file, 0o600);
    }
    expect(await zone.store.unwrap(addressIn(zone), wrapped, bound)).toEqual(secret);
  });
  it('lies apart from the content, the database and their backups, also through links', async () => {
    await using zone = await openZone();
    await checkApart(zone.keyFolder, [zone.contentFolder, zone.kekFolder]);
    const inside = join(zone.contentFolder, 'keys');
    await mkdir(inside);
    await symlink(inside, join(zone.folder, 'elsewhere'));
    for (const [keys, other] of [
      [inside, zone.contentFolder],
      [zone.folder, zone.contentFolder],
      [zone.keyFolder, zone.keyFolder],
      [join(zone.folder, 'elsewhere'), zone.contentFolder],
    ] as const)
      expect(await codeOf(checkApart(keys, [other]))).toBe('vault/key-folder-not-apart');
  });
});

describe('the rotation of a key-encryption key', () => {
  it('re-wraps every living key, destroys the old one, and a copy of the store made before opens no more', async () => {
    await using zone = await openZone();
    const days = ['2026-12-01', '2026-12-02', '2026-12-03'];
    const wrapped = await Promise.all(days.map((text) => zone.store.wrap(addressIn(zone, text), secret, bound)));
    await zone.store.destroy(addressIn(zone), morning);
    await cp(zone.keyFolder, `${zone.keyFolder}.copy`, { recursive: true });
    expect(await rotateKek(zone.store, zone.keks, zone.organisationId)).toEqual({
      rewrapped: 2,
      kekId: '000002',
      retired: ['000001'],
    });
    for (const [index, text] of days.entries()) {
      if (index === 0) continue;
      const one = wrapped[index] ?? Buffer.alloc(0);
      expect(await zone.store.unwrap(addressIn(zone, text), one, bound)).toEqual(secret);
      const copy = await KeyStore.open({ folder: `${zone.keyFolder}.copy`, kek: zone.keks });
      expect(await codeOf(copy.unwrap(addressIn(zone, text), one, bound))).toBe('vault/kek-missing');
    }
    expect(await codeOf(zone.keks.retire(zone.organisationId, '000002'))).toBe('vault/kek-in-use');
  });
});

async function expectMode(path: string, mode: number) {
  const { lstat } = await import('node:fs/promises');
  expect(((await lstat(path)).mode & 0o777).toString(8)).toBe(mode.toString(8));
}

describe('a fault at any step', () => {
  /** Runs `work` with a fault at each step in turn; after each, `check` sees the store opened again on a good disk. */
  async function everyStep<Done>(
    fault: Fault,
    work: (store: KeyStore, zone: Zone) => Promise<Done>,
    prepare: (zone: Zone) => Promise<Buffer>,
    check: (after: { store: KeyStore; zone: Zone; wrapped: Buffer; done: Done | undefined }) => Promise<void>,
  ) {
    for (let failAt = 1; ; failAt += 1) {
      await using zone = await openZone();
      const wrapped = await prepare(zone);
      let target = faultyDisk(0, fault);
      const switching = new Proxy(machineDisk, { get: (_, name) => Reflect.get(target, name) });
      const keks = await openKekFolder(zone.kekFolder, switching);
      const store = await KeyStore.open({ folder: zone.keyFolder, kek: keks, disk: switching });
      target = faultyDisk(failAt, fault);
      const done = await work(store, { ...zone, keks }).catch(() => undefined);
      if (done !== undefined) await target.cut(); // what was acknowledged must outlive the power, too
      await check({ store: await reopen(zone), zone, wrapped, done });
      expect((await namesIn(zone)).filter((name) => name.startsWith('.'))).toEqual([]);
      if (done !== undefined && target.steps() < failAt) return failAt;
    }
  }
  const wrapOne = (zone: Zone) => zone.store.wrap(addressIn(zone, '2026-12-02'), secret, bound);

  it.each<Fault>(['error', 'power-cut', 'power-loss'])(
    'of making a key leaves a whole key or none (%s)',
    async (fault) => {
      const steps = await everyStep(
        fault,
        (store, zone) => store.wrap(addressIn(zone), secret, bound),
        wrapOne,
        async ({ store, zone, wrapped: old, done }) => {
          expect(await store.unwrap(addressIn(zone, '2026-12-02'), old, bound)).toEqual(secret);
          if (done !== undefined) expect(await store.unwrap(addressIn(zone), done, bound)).toEqual(secret);
          const wrapped = await store.wrap(addressIn(zone), secret, bound);
          expect(await store.unwrap(addressIn(zone), wrapped, bound)).toEqual(secret);
        },
      );
      expect(steps).toBeGreaterThan(8);
    },
  );

  it.each<Fault>(['error', 'power-cut', 'power-loss'])(
    'of destroying one leaves it whole or gone, and never half (%s)',
    async (fault) => {
      let [whole, gone] = [0, 0];
      await everyStep(
        fault,
        (store, zone) => store.destroy(addressIn(zone, '2026-12-02'), morning.add({ hours: 24 })),
        wrapOne,
        async ({ store, zone, wrapped, done }) => {
          const code = await codeOf(store.unwrap(addressIn(zone, '2026-12-02'), wrapped, bound));
          const names = await namesIn(zone);
          if (done !== undefined) expect(code).toBe('vault/expiry-key-destroyed');
          if (code === 'no error') whole += 1;
          else gone += 1;
          expect(names).toEqual(code === 'no error' ? ['2026-12-02.key'] : ['2026-12-02.gone']);
          if (code !== 'no error') expect(code).toBe('vault/expiry-key-destroyed');
          expect((await store.destroy(addressIn(zone, '2026-12-02'), morning.add({ hours: 48 }))).sequence).toBe(1);
        },
      );
      expect(whole).toBeGreaterThan(2);
      expect(gone).toBeGreaterThan(8);
    },
  );

  it.each<Fault>(['error', 'power-cut', 'power-loss'])(
    'of rotating the key-encryption key loses no key (%s)',
    async (fault) => {
      await everyStep(
        fault,
        (store, zone) => rotateKek(store, zone.keks, zone.organisationId),
        async (zone) => {
          await zone.store.wrap(addressIn(zone, '2026-12-03'), secret, bound);
          return wrapOne(zone);
        },
        async ({ store, zone, wrapped }) => {
          expect(await store.unwrap(addressIn(zone, '2026-12-02'), wrapped, bound)).toEqual(secret);
          await rotateKek(store, zone.keks, zone.organisationId);
          expect(await store.unwrap(addressIn(zone, '2026-12-02'), wrapped, bound)).toEqual(secret);
        },
      );
    },
  );
});

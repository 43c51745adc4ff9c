import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openVaultWorld, resultOf, type VaultWorld, whyOf } from '../../../testing/src/vault/vault-world.ts';
import { compareRegisters } from '../ledger/index.ts';
import { openVault } from './open-vault.ts';
import { openLookContent } from './read-look.ts';
import { parseUuid } from './seal/ids.ts';
import { readRecording } from './seal/open-recording.ts';
import { openRecordingFiles } from './seal/recording-files.ts';
import { getDataKey, legalOffsetMs, listSegments } from './vault-store.ts';

let w: VaultWorld;
beforeAll(async () => {
  w = await openVaultWorld();
  // A real clock counts nanoseconds.
  w.world.setNow('2026-11-21T09:00:00.123456789Z');
});
afterAll(() => w?.[Symbol.asyncDispose]());

const rowOf = async (recordingId: string) => {
  const { rows } = await w.world.ledger.reads.query<{
    state: string;
    due_on: string;
    lot: string;
    deletion_ground: string | null;
  }>('select state, due_on, lot, deletion_ground from vault.recording where id = $1', [recordingId]);
  return rows[0];
};
const sealedFiles = async () => {
  const names = await readdir(join(w.world.dataDir, 'recordings'), { recursive: true });
  return names.filter((name) => name.endsWith('.sealed'));
};
/** Moves the legal clock as the demo does: by a journaled act. */
const advanceTo = async (to: string) => {
  expect(whyOf(await w.perform(w.people.administrator, 'ledger/advance-clock', { to }))).toBe('allowed');
};
const reasons = 'Enregistrement sans utilité pour la mission en cours.';

describe('retention by schedule', () => {
  it('destroys the key when the day of the term begins on the legal clock, then the bytes, with one entry', async () => {
    const recordingId = await w.kept();
    const due = (await rowOf(recordingId))?.due_on;
    // 365 days after 21 November 2026: the maximum lies in 21 November 2027.
    expect(due).toBe('2027-11-21');
    const files = await sealedFiles();
    await advanceTo('2027-11-20T23:59:50Z');
    expect((await w.vault.schedule.round()).destroyed).toBe(0);
    expect(whyOf(await w.look(recordingId))).toContain('lfp-25-7-p1-al2 no');
    await advanceTo('2027-11-21T00:00:05Z');
    expect(await w.vault.schedule.round()).toMatchObject({ destroyed: 1, filesDeleted: 1 });
    expect(await rowOf(recordingId)).toMatchObject({ state: 'deleted', deletion_ground: 'term' });
    expect((await sealedFiles()).length).toBe(files.length - 1);
    const { rows } = await w.world.ledger.reads.query(
      `select d.sequence, d.due_on, d.lot, d.recordings, e.act from vault.destruction d join ledger.entry e on e.id = d.entry_id`,
    );
    expect(rows).toEqual([{ sequence: 1, due_on: '2027-11-21', lot: 'term', recordings: 1, act: 'vault/delete-due' }]);
    expect(whyOf(await w.look(recordingId))).toContain('vault-recording-unknown');
    expect(await w.vault.schedule.round()).toMatchObject({ destroyed: 0, filesDeleted: 0 });
  });

  it('cannot open what was erased from yesterday’s copy of the database and the bytes', async () => {
    const recordingId = await w.kept();
    const segments = await listSegments(w.world.ledger.reads, recordingId);
    const keys = new Map(
      await Promise.all(
        segments.map(async (s) => [s.dataKeyId, await getDataKey(w.world.ledger.reads, s.dataKeyId)] as const),
      ),
    );
    const copy = await mkdtemp(join(tmpdir(), 'clv-copy-'));
    await cp(join(w.world.dataDir, 'recordings'), copy, { recursive: true });
    const dataKeyOf = async (segment: { readonly dataKeyId: string }) => {
      const key = [...keys].find(([id]) => id === segment.dataKeyId)?.[1];
      if (key === undefined) throw new Error('not in the copy');
      return key;
    };
    const place = { files: await openRecordingFiles(copy), expiryKeys: w.vault.keyStore, dataKeyOf };
    const end = segments[0]?.sizeBytes ?? 0;
    const openCopy = async () => {
      for await (const piece of readRecording(place, segments, { start: 0, end }, async () => undefined))
        return piece.length;
      return 0;
    };
    expect(await openCopy()).toBeGreaterThan(0);
    await advanceTo(`${(await rowOf(recordingId))?.due_on}T00:00:05Z`);
    await w.vault.schedule.round();
    await expect(openCopy()).rejects.toMatchObject({ code: 'vault/expiry-key-destroyed' });
    await rm(copy, { recursive: true, force: true });
  });

  it('notices a key store put back from a backup, destroys again what the journal knows, and says so', async () => {
    const recordingId = await w.kept();
    const store = join(w.world.dataDir, 'key-store');
    const copy = await mkdtemp(join(tmpdir(), 'clv-store-'));
    await cp(store, copy, { recursive: true });
    await advanceTo(`${(await rowOf(recordingId))?.due_on}T00:00:05Z`);
    expect((await w.vault.schedule.round()).destroyed).toBe(1);
    await rm(store, { recursive: true });
    await cp(copy, store, { recursive: true });
    const reopened = await w.reopen();
    expect(reopened.opening.reapplied).toBe(1);
    expect(await reopened.keyStore.due(organisation(), Temporal.Instant.from('2100-01-01T00:00:00Z'))).toEqual([]);
    await rm(copy, { recursive: true, force: true });
  });

  it('writes the entry of a destruction that a crash cut off from it', async () => {
    const recordingId = await w.kept();
    const due = (await rowOf(recordingId))?.due_on ?? '';
    await advanceTo(`${due}T00:00:05Z`);
    const at = Temporal.Instant.from(`${due}T00:00:05Z`);
    await w.vault.keyStore.destroy({ organisationId: organisation(), dueOn: Temporal.PlainDate.from(due) }, at);
    expect(await rowOf(recordingId)).toMatchObject({ state: 'kept' });
    expect((await w.reopen()).opening.reapplied).toBe(0);
    expect((await w.vault.schedule.round()).destroyed).toBe(1);
    expect(await rowOf(recordingId)).toMatchObject({ state: 'deleted' });
  });

  it('refuses to open with keys and content in one another’s folder', async () => {
    const options = { ...w.vault.options, folders: { recordings: join(w.world.dataDir, 'key-store', 'inside') } };
    await expect(openVault(options)).rejects.toMatchObject({ code: 'vault/key-folder-not-apart' });
  });
});

describe('deletion by a person', () => {
  it('is refused before the thirty days of a bodycam and of a cell, and free for a street', async () => {
    for (const [sort, provision] of [
      ['bodycam', 'lfp-25-6-al2-pt1'],
      ['cell', 'lfp-25-6-al2-pt2'],
    ] as const) {
      const recordingId = await w.kept({ cameraId: w.cameras[sort] });
      const early = await w.perform(w.people.chief, 'vault/delete-recording', { recordingId, reasons });
      expect(whyOf(early)).toBe(`refused | ${provision} no`);
      expect(await rowOf(recordingId)).toMatchObject({ state: 'kept' });
    }
    const street = await w.kept();
    expect(whyOf(await w.perform(w.people.chief, 'vault/delete-recording', { recordingId: street, reasons }))).toBe(
      'allowed',
    );
    await w.vault.schedule.round();
    expect(await listSegments(w.world.ledger.reads, street)).toEqual([]);
    expect(await rowOf(street)).toMatchObject({ state: 'deleted', deletion_ground: 'person' });
  });
});

describe('a hold', () => {
  it('keeps a recording beyond its configured term under a key of its own, never beyond the maximum, and ends with it', async () => {
    const cameraId = await w.placeCamera('street', { configuredRetention: 'P60D' });
    const [held, other] = [await w.kept({ cameraId }), await w.kept({ cameraId })];
    const term = (await rowOf(held))?.due_on ?? '';
    const captured = w.world
      .now()
      .add({ milliseconds: await aheadMs() })
      .subtract({ seconds: 60 });
    expect(term).toBe(
      captured
        .add({ hours: 60 * 24 })
        .toZonedDateTimeISO('UTC')
        .toPlainDate()
        .toString(),
    );
    const hold = (dueOn: string) =>
      w.perform(w.people.chief, 'vault/hold', {
        recordingId: held,
        dueOn,
        ground: 'Plainte en cours sur une intervention',
        reference: 'PLAINTE-FIC-1',
      });
    const day = Temporal.PlainDate.from(term);
    expect(whyOf(await hold(day.add({ days: 400 }).toString()))).toBe('blocked | vault-past-legal-maximum');
    expect(whyOf(await hold(term))).toBe('blocked | vault-hold-not-longer');
    const later = day.add({ days: 30 }).toString();
    const holdId = resultOf(await hold(later), 'holdId');
    expect(whyOf(await hold(later))).toContain('vault-already-held');
    expect(await w.vault.schedule.round()).toMatchObject({ moved: 1, destroyed: 0 });
    await advanceTo(`${term}T00:00:05Z`);
    expect(await w.vault.schedule.round()).toMatchObject({ moved: 0, destroyed: 1 });
    expect(await rowOf(other)).toMatchObject({ state: 'deleted' });
    expect(await rowOf(held)).toMatchObject({ state: 'kept', lot: holdId, due_on: later });
    expect(await bytesIn(held)).toBeGreaterThan(0);
    const segments = await listSegments(w.world.ledger.reads, held);
    const ended = await w.perform(w.people.chief, 'vault/end-hold', { holdId, reasons: 'La plainte est classée.' });
    expect(whyOf(ended)).toBe('allowed');
    expect((await w.vault.schedule.round()).destroyed).toBe(1);
    expect(await rowOf(held)).toMatchObject({ state: 'deleted', deletion_ground: 'hold-ended' });
    expect(await listSegments(w.world.ledger.reads, held)).toEqual([]);
    expect(segments.length).toBe(1);
  });
});

describe('a rebuild', () => {
  it('finds the registers of the vault as the journal says, and leaves keys and segments alone', async () => {
    const differences = await compareRegisters(w.world.database.pool('clv_owner'));
    expect(differences.filter(({ register }) => register.startsWith('vault.'))).toEqual([]);
    const { rows } = await w.world.ledger.reads.query<{ name: string }>('select name from ledger.register');
    const names = rows.map((row) => row.name);
    for (const table of ['vault.segment', 'vault.data_key', 'vault.upload', 'vault.sent_range'])
      expect(names).not.toContain(table);
  });
});

it('shows nothing more of a recording whose term comes during a look', async () => {
  const recordingId = await w.kept({ cameraId: await w.placeCamera('street', { configuredRetention: 'P10D' }) });
  const due = Temporal.PlainDate.from((await rowOf(recordingId))?.due_on ?? '')
    .toZonedDateTime('UTC')
    .toInstant();
  await advanceTo(due.subtract({ minutes: 1 }).toString());
  const lookId = resultOf(await w.look(recordingId), 'lookId');
  const asked = {
    lookId,
    actor: w.people.officer,
    sessionId: w.sessions.mine,
    isSignedIn: w.isSignedIn,
    range: undefined,
  };
  const { body } = await openLookContent(w.vault, asked);
  await body?.return?.();
  await advanceTo(due.add({ seconds: 5 }).toString());
  await w.vault.schedule.round();
  await expect(openLookContent(w.vault, asked)).rejects.toMatchObject({ code: 'vault/look-stopped' });
});

function organisation() {
  return parseUuid(w.ids.zone);
}

async function aheadMs(): Promise<number> {
  return legalOffsetMs(w.world.ledger.reads);
}

async function bytesIn(recordingId: string): Promise<number> {
  const found = await listSegments(w.world.ledger.reads, recordingId);
  const range = { start: 0, end: found[0]?.sizeBytes ?? 0 };
  let length = 0;
  for await (const piece of readRecording(w.vault.place, found, range, async () => undefined)) length += piece.length;
  return length;
}

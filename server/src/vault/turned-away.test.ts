import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patternMp4 } from '../../../testing/src/synthetic/pattern-mp4.ts';
import { openVaultWorld, type VaultWorld, whyOf } from '../../../testing/src/vault/vault-world.ts';
import { announceRecording, receiveRecording } from './ingest.ts';

let w: VaultWorld;
beforeAll(async () => {
  w = await openVaultWorld();
  w.world.setNow('2026-11-21T09:00:00Z');
});
afterAll(() => w?.[Symbol.asyncDispose]());

/** Announces one part and offers its bytes, counting how many were asked for. */
async function offer(of: { readonly cameraId: string; readonly from: string; readonly seconds?: number }) {
  const from = Temporal.Instant.from(of.from);
  const bytes = patternMp4({ seed: 1, imageBytes: 2_000 });
  const recordingId = await announceRecording(w.vault, w.people.operator, {
    cameraId: of.cameraId,
    contentType: 'video/mp4',
    parts: [{ capturedFrom: from.toString(), capturedTo: from.add({ seconds: of.seconds ?? 10 }).toString() }],
    preRecordingSeconds: 30,
  });
  let read = 0;
  const send = () =>
    receiveRecording(w.vault, {
      recordingId,
      actor: w.people.operator,
      contentType: 'video/mp4',
      content: (async function* () {
        read += bytes.length;
        yield bytes;
      })(),
      signal: new AbortController().signal,
    });
  const { state, receipt } = await send();
  return { recordingId, state, receipt, read, send };
}

const entryOf = async (entryId: string) => {
  const { rows } = await w.world.ledger.reads.query<{ act: string; verdict: string }>(
    'select act, verdict from ledger.entry where id = $1',
    [entryId],
  );
  return rows;
};
const keptOf = async (recordingId: string) => {
  const { rows } = await w.world.ledger.reads.query(
    'select id from vault.recording where id = $1 union all select id from vault.segment where recording_id = $1',
    [recordingId],
  );
  return rows.length;
};

describe('a recording for whose deletion no day is left', () => {
  it('is refused by an act before a byte is read: minimum thirty days, term thirty days', async () => {
    const cameraId = await w.placeCamera('bodycam', { configuredRetention: 'P30D' });
    const { recordingId, state, receipt, read } = await offer({ cameraId, from: '2026-11-21T08:59:00Z' });
    expect([state, whyOf(receipt)]).toEqual(['refused', 'blocked | vault-no-day-for-deletion']);
    expect([read, await keptOf(recordingId)]).toEqual([0, 0]);
    expect(await entryOf(receipt.entryId)).toEqual([{ act: 'vault/keep-recording', verdict: 'blocked' }]);
    const [gate] = receipt.gates;
    expect(gate?.because.fr).toContain('article 25/6');
    expect(gate?.because.nl).toContain('artikel 25/6');
  });

  it('is kept when the term leaves one day more', async () => {
    const cameraId = await w.placeCamera('bodycam', { configuredRetention: 'P31D' });
    const { state, receipt, read } = await offer({ cameraId, from: '2026-11-21T08:59:00Z' });
    expect([state, whyOf(receipt)]).toEqual(['kept', 'allowed']);
    expect(read).toBeGreaterThan(0);
  });

  it('is refused by the law itself when the term set is shorter than the minimum', async () => {
    const cameraId = await w.placeCamera('bodycam', { configuredRetention: 'P10D' });
    const { state, receipt, read } = await offer({ cameraId, from: '2026-11-21T08:59:00Z' });
    expect(state).toBe('refused');
    // Whether it carries sound is not known either: nobody listened.
    expect(whyOf(receipt)).toBe(
      'refused | vault-no-day-for-deletion | lfp-25-9-al1 unknown sound | lfp-25-6-al2-pt1 no',
    );
    expect([read, (await entryOf(receipt.entryId))[0]?.verdict]).toEqual([0, 'refused']);
  });
});

describe('a recording whose term is over', () => {
  it('is refused from the day on which its key would go, and not a second before', async () => {
    const cameraId = await w.placeCamera('street', { configuredRetention: 'P10D' });
    // Ten days end on 1 December at 09:00 UTC; the key of that day goes when the day begins.
    const from = '2026-11-21T09:00:00Z';
    w.world.setNow('2026-11-30T23:59:59Z');
    const before = await offer({ cameraId, from });
    expect([before.state, whyOf(before.receipt)]).toEqual([
      'quarantined',
      'blocked | vault-captured-long-before-receipt',
    ]);
    w.world.setNow('2026-12-01T00:00:00Z');
    const { recordingId, state, receipt, read } = await offer({ cameraId, from });
    expect([state, whyOf(receipt), read]).toEqual(['refused', 'blocked | vault-term-over', 0]);
    expect(await entryOf(receipt.entryId)).toEqual([{ act: 'vault/keep-recording', verdict: 'blocked' }]);
    expect(await keptOf(recordingId)).toBe(0);
  });

  it('is refused by article 25/6 past the legal maximum', async () => {
    w.world.setNow('2027-11-22T09:00:00Z');
    const { state, receipt } = await offer({ cameraId: w.cameras.street, from: '2026-11-21T09:00:00Z' });
    expect(state).toBe('refused');
    expect(whyOf(receipt)).toBe('refused | vault-term-over | lfp-25-9-al1 unknown sound | lfp-25-6 no');
  });
});

it('gives the same receipt when the refusal is sent again after a crash, and 409 once it is settled', async () => {
  const cameraId = await w.placeCamera('bodycam', { configuredRetention: 'P30D' });
  const from = w.world.now().subtract({ minutes: 1 }).toString();
  const { recordingId, receipt, send } = await offer({ cameraId, from });
  await expect(send()).rejects.toMatchObject({ code: 'vault/already-received' });
  // What a crash between the act and its end leaves, and the next start mends.
  await w.world.database
    .pool('clv_app')
    .query(`update vault.upload set state = 'receiving' where id = $1`, [recordingId]);
  await w.reopen();
  const again = await send();
  expect([again.state, again.receipt.entryId]).toEqual(['refused', receipt.entryId]);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  goodReasons,
  openVaultWorld,
  resultOf,
  type VaultWorld,
  whyOf,
} from '../../../testing/src/vault/vault-world.ts';
import { logWitness } from './access-witness.ts';
import { openLookContent } from './read-look.ts';

let w: VaultWorld;
beforeAll(async () => {
  w = await openVaultWorld();
});
afterAll(() => w?.[Symbol.asyncDispose]());

const digest = 'd'.repeat(64);
const reasons = 'Les images sont nécessaires pour établir le déroulement des faits.';

/** A recording whose single moment is `captured`, and what covers it. */
async function recordedAt(captured: string) {
  w.world.setNow(captured);
  const recordingId = await w.kept({ parts: [{ from: captured, to: captured }] });
  return { recordingId, item: { recordingId, from: captured, to: captured } };
}
const decide = (item: object, more: object = {}, by = w.people.prosecutor) =>
  w.perform(by, 'vault/decide-access', {
    outcome: 'granted',
    branch: 'judicial',
    covers: [item],
    documentDigest: digest,
    reasons,
    ...more,
  });
const read = async (lookId: string) => {
  const asked = { lookId, actor: w.people.officer, sessionId: w.sessions.mine, isSignedIn: w.isSignedIn };
  const { body } = await openLookContent(w.vault, { ...asked, range: 'bytes=0-9' });
  let length = 0;
  for await (const piece of body ?? []) length += piece.length;
  return length;
};

describe('the gate of article 25/7', () => {
  it('is open one minute before the thirty days are over and shut at that instant, in winter time', async () => {
    const { recordingId } = await recordedAt('2026-12-01T09:00:00Z');
    w.world.setNow('2026-12-31T08:59:00Z');
    const before = await w.look(recordingId);
    expect(whyOf(before)).toBe('allowed');
    expect(before.result).toMatchObject({ isPastGate: false, gateAt: '2026-12-31T09:00:00Z' });
    w.world.setNow('2026-12-31T09:00:00Z');
    const at = await w.look(recordingId);
    expect(whyOf(at)).toContain('refused | lfp-25-7-p1-al2 no prosecutorDecision');
    // The look that was opened a minute before stops at the gate too: each segment is judged when it is read.
    await expect(read(resultOf(before, 'lookId'))).rejects.toMatchObject({ code: 'vault/look-stopped' });
  });

  it('shuts after one calendar month in the text of 2018, whatever the text of today says', async () => {
    const { recordingId } = await recordedAt('2027-01-05T10:00:00Z');
    const rehearse = (pinnedTo?: string) =>
      w.perform(w.people.officer, 'vault/rehearse-opening', {
        recordingId,
        from: '2027-01-05T10:00:00Z',
        to: '2027-01-05T10:00:00Z',
        ...goodReasons,
        ...(pinnedTo === undefined ? {} : { pinnedTo }),
      });
    w.world.setNow('2027-02-04T10:00:00Z');
    expect(whyOf(await rehearse())).toContain('refused');
    expect(whyOf(await rehearse('2020-06-01'))).toBe('allowed');
    w.world.setNow('2027-02-05T09:59:00Z');
    expect(whyOf(await rehearse('2020-06-01'))).toBe('allowed');
    w.world.setNow('2027-02-05T10:00:00Z');
    const at = await rehearse('2020-06-01');
    expect(whyOf(at)).toContain('refused | lfp-25-7-p1-al2 no prosecutorDecision');
    const { rows } = await w.world.ledger.reads.query('select 1 from vault.look where recording_id = $1', [
      recordingId,
    ]);
    expect(rows).toEqual([]);
  });

  it('opens after it only with a prosecutor’s decision that precedes the access and covers what is opened', async () => {
    const captured = '2027-03-01T10:00:00Z';
    const { recordingId, item } = await recordedAt(captured);
    w.world.setNow('2027-04-15T10:00:00Z');
    const asked = await w.perform(w.people.officer, 'vault/request-access', {
      items: [item],
      ...goodReasons,
      addressedTo: w.ids.office,
    });
    const requestId = resultOf(asked, 'requestId');
    expect(whyOf(await w.look(recordingId, { requestId }))).toContain('refused');
    const { recordingId: other, item: otherItem } = await recordedAt('2027-04-16T10:00:00Z');
    w.world.setNow('2027-06-20T10:00:00Z');
    const elsewhere = resultOf(await decide(otherItem), 'decisionId');
    w.world.setNow('2027-06-20T10:01:00Z');
    expect(whyOf(await w.look(recordingId, { decisionId: elsewhere }))).toBe(
      'refused | lfp-25-7-p1-al2 no prosecutorDecision.covers',
    );
    expect(whyOf(await w.look(other, { decisionId: elsewhere, branch: 'administrative' }))).toContain('refused');
    expect(whyOf(await decide(item, {}, w.people.judge))).toContain('refused | lfp-25-7-p1-al2 no');
    expect(whyOf(await decide(item, { documentDigest: undefined }))).toContain('refused | lfp-25-7-p1-al2 no written');
    expect(whyOf(await decide(item, { reasons: undefined }))).toContain('refused | lfp-25-7-p1-al2 no reasoned');
    const decisionId = resultOf(await decide(item, { requestId }), 'decisionId');
    w.world.setNow('2027-06-20T10:02:00Z');
    const opened = await w.look(recordingId, { requestId });
    expect(whyOf(opened)).toBe('allowed');
    expect(opened.result).toMatchObject({ isPastGate: true });
    const { rows } = await w.world.ledger.reads.query('select decision_id from vault.look where entry_id = $1', [
      opened.entryId,
    ]);
    expect(rows).toEqual([{ decision_id: decisionId }]);
    expect(await read(resultOf(opened, 'lookId'))).toBe(10);
    const refusal = await decide(item, { outcome: 'refused' });
    w.world.setNow('2027-06-20T10:03:00Z');
    expect(whyOf(await w.look(recordingId, { decisionId: resultOf(refusal, 'decisionId') }))).toContain('refused');
  });

  it('shows nothing past the gate until the access stands in a signed checkpoint', async () => {
    const captured = '2027-07-01T10:00:00Z';
    const { recordingId, item } = await recordedAt(captured);
    w.world.setNow('2027-08-15T10:00:00Z');
    const decisionId = resultOf(await decide(item), 'decisionId');
    w.world.setNow('2027-08-15T10:01:00Z');
    const lookId = resultOf(await w.look(recordingId, { decisionId }), 'lookId');
    const asked = {
      lookId,
      actor: w.people.officer,
      sessionId: w.sessions.mine,
      isSignedIn: w.isSignedIn,
      range: undefined,
    };
    const mute = logWitness({
      db: w.world.ledger.reads,
      log: { proof: async () => undefined },
      waitMs: 100,
    });
    await expect(openLookContent({ ...w.vault, witness: mute }, asked)).rejects.toMatchObject({
      code: 'vault/journal-unavailable',
    });
    const { rows } = await w.world.ledger.reads.query('select 1 from vault.sent_range where look_id = $1', [lookId]);
    expect(rows).toEqual([]);
    expect(await read(lookId)).toBe(10);
    const proof = await w.vault.witness.awaitProof((await entryOf(lookId)) ?? '', 'log-signature-only');
    expect(proof).toContain('c2sp.org/tlog-proof');
  });

  it('opens a bodycam to a person designated for direct access only', async () => {
    w.world.setNow('2027-09-01T10:00:00Z');
    const recordingId = await w.kept({ cameraId: w.cameras.bodycam });
    expect(whyOf(await w.look(recordingId))).toContain('refused | lfp-25-8-p2-al6 no viewer.designation');
    const designation = await w.perform(w.people.chief, 'identity/designate', {
      designationId: crypto.randomUUID(),
      personId: w.people.officer.personId,
      functionKey: 'access-designee',
      scope: { covers: 'all', named: [] },
      from: w.world.now().toString(),
      instrument: 'fiction',
    });
    expect(whyOf(designation)).toBe('allowed');
    expect(whyOf(await w.look(recordingId))).toBe('allowed');
  });

  it('proves the look of a chief of corps too, whose leaf the public cannot find', async () => {
    const { recordingId, item } = await recordedAt('2027-09-02T10:00:00Z');
    w.world.setNow('2027-10-16T10:00:00Z');
    const decisionId = resultOf(await decide(item), 'decisionId');
    w.world.setNow('2027-10-16T10:01:00Z');
    const look = await w.look(recordingId, { decisionId }, w.people.chief);
    expect([whyOf(look), JSON.parse(look.header).act]).toEqual(['allowed', 'house/internal-act']);
    expect(await w.vault.witness.awaitProof(look.entryId, 'log-signature-only')).toContain('c2sp.org/tlog-proof');
  });
});

async function entryOf(lookId: string): Promise<string | undefined> {
  const { rows } = await w.world.ledger.reads.query<{ entry_id: string }>(
    'select entry_id from vault.look where id = $1',
    [lookId],
  );
  return rows[0]?.entry_id;
}

import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { covertActs, covertList } from '../../../testing/src/covert-acts.ts';
import { openTestServer } from '../../../testing/src/server.ts';
import { checkJournal } from './check-journal.ts';
import { eraseWhatIsAtTerm } from './erase-at-term.ts';
import { queriesOf } from './prepared-queries.ts';

it('erases bodies on the day after ten years, each in its own log, and never one that a register rests on; what was there stays proved', async () => {
  let now = Temporal.Instant.from('2026-12-01T10:00:00Z');
  await using opened = await openTestServer({
    now: () => now,
    acts: covertActs,
    concealed: covertList,
    seed: async () => undefined,
    scheduleEveryMs: 3_600_000,
  });
  const { ledger } = opened.server;
  const act = (type: string, payload: object) =>
    ledger.gate.performAsSystem({ type, key: randomUUID(), organisationId: 'clairevoie-server', payload });
  const attempt = await ledger.gate.perform({
    type: 'ledger/erase-body',
    key: randomUUID(),
    actor: { personId: randomUUID(), functionKey: 'dpo', organisationId: randomUUID() },
    payload: { entryId: randomUUID(), ground: 'a ground of twenty characters' },
  });
  const covert = await act('covert/trial-watch', { about: 'to be forgotten' });
  const look = await ledger.gate.perform({
    type: 'oversight/close-case',
    key: randomUUID(),
    actor: { personId: randomUUID(), functionKey: 'dpo', organisationId: randomUUID() },
    payload: { caseReference: 'x', reference: 'x' },
  });
  const standing = await act('identity/register-person', {
    personId: randomUUID(),
    givenName: 'Personne',
    familyName: 'Fictive',
    language: 'fr',
    isFictional: true,
  });
  const owner = opened.database.pool('clv_owner');
  const hasBody = async (entryId: string): Promise<boolean> =>
    (await owner.query('select 1 from ledger.private_body where entry_id = $1', [entryId])).rows.length === 1;
  const bodies = () => Promise.all([look, covert, standing, attempt].map(({ entryId }) => hasBody(entryId)));
  const round = (at: string): Promise<number> => {
    now = Temporal.Instant.from(at);
    return eraseWhatIsAtTerm(ledger.reads, ledger.gate)(at);
  };
  // The last day counts whole, to midnight in Brussels.
  expect(await round('2036-12-01T22:59:59Z')).toBe(0);
  expect(await bodies()).toEqual([true, true, true, true]);
  expect(await round('2036-12-01T23:00:00Z')).toBe(2);
  // A register rests on the person; an erasure, also one that was stopped, stays told.
  expect(await bodies()).toEqual([false, false, true, true]);
  expect(await round('2036-12-01T23:00:05Z')).toBe(0);
  const { rows } = await owner.query<{ log: string }>(
    `select log from ledger.entry where act = 'ledger/erase-at-term' order by log`,
  );
  expect(rows.map(({ log }) => log)).toEqual(['control-organ', 'public']);
  await ledger.integrate();
  const client = await owner.connect();
  try {
    const report = await checkJournal({ owner: queriesOf(client), dataDir: opened.dataDir });
    expect([report.problems, report.erased]).toEqual([[], 2]);
  } finally {
    client.release();
  }
  const early = await act('ledger/erase-at-term', { entryIds: [standing.entryId] });
  expect(early.gates.map(({ id }) => id)).toEqual(['not-at-term']);
}, 120_000);

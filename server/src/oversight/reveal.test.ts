import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { revealedGroups } from '@clairevoie/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyShown } from '../../../cli/src/verify/verify-shown.ts';
import { covertActs, covertList } from '../../../testing/src/covert-acts.ts';
import { openTestServer, type TestServer } from '../../../testing/src/server.ts';
import { functionTable } from '../identity/index.ts';
import { type Actor, canonical } from '../ledger/index.ts';
import { checkReveal } from './check-reveal.ts';
import { revealWhatIsDue } from './reveal-due.ts';
import { revealFile } from './reveal-file.ts';

let opened: TestServer;
let dpo: Actor;
let organ: Actor;
let prosecutor: Actor;
let otherOffice: Actor;
let committee: Actor;
let officer: Actor;
/** An entry of the DPO's own body, by somebody else. */
let entryId: string;

const ledger = () => opened.server.ledger;
const why = {
  recipient: 'prosecutor',
  recipientName: 'Parquet fictif',
  reference: 'réquisition 2026/17',
  reason: 'pièce demandée pour le dossier',
} as const;
const perform = (actor: Actor, type: string, payload: object) =>
  ledger().gate.perform({ type, key: randomUUID(), actor, payload });
const gatesOf = async (actor: Actor, type: string, payload: object): Promise<readonly string[]> =>
  (await perform(actor, type, payload)).gates.map(({ id }) => id);
const reveal = async (actor: Actor, payload: { entryId: string; group: string }): Promise<string> => {
  const receipt = await perform(actor, 'oversight/reveal-group', { ...why, ...payload });
  expect(receipt.gates).toEqual([]);
  await ledger().integrate();
  return revealFile(ledger(), { ...payload, revealedBy: receipt.entryId });
};
const vkeys = () => Object.values(ledger().logs).map(({ vkey }) => vkey);
const owner = () => opened.database.pool('clv_owner');

beforeAll(async () => {
  opened = await openTestServer({ acts: covertActs, concealed: covertList, scheduleEveryMs: 3_600_000 });
  const people = await opened.server.people();
  const all = people.flatMap(({ personId, functions }) =>
    functions.map(({ functionKey, organisationId }) => ({ personId, functionKey, organisationId })),
  );
  const held = (functionKey: string, at?: string): Actor => {
    const found = all.find((one) => one.functionKey === functionKey && (at === undefined || one.organisationId === at));
    if (found === undefined) throw new Error(`the seed has no ${functionKey}`);
    return found;
  };
  officer = held('operational-member');
  dpo = held('dpo', officer.organisationId);
  organ = held('control-organ');
  prosecutor = held('prosecutor');
  otherOffice = held('investigating-judge');
  committee = held('committee-r');
  const { rows } = await owner().query<{ id: string }>(
    `select e.id from ledger.entry e join ledger.body b on b.entry_id = e.id
     where e.log = 'public' and e.organisation = $1 and b.person <> $2 order by e.seq limit 1`,
    [dpo.organisationId, dpo.personId],
  );
  entryId = rows[0]?.id ?? '';
}, 120_000);
afterAll(() => opened?.[Symbol.asyncDispose]());

describe('one group of one entry, shown to one party', () => {
  it('is never shown to the defence out of the log of Committee R, whoever decided', async () => {
    const payload = { ...why, entryId, group: 'decision', recipient: 'defence', decidedBy: 'investigating-judge' };
    expect(await gatesOf(committee, 'oversight/reveal-group', payload)).toContain('classified-for-defence');
    expect(await gatesOf(committee, 'oversight/schedule-reveal', { ...payload, dueOn: '2199-01-01' })).toContain(
      'classified-for-defence',
    );
  });

  it('is a file that verifies alone and shows that group and no other', async () => {
    for (const group of revealedGroups) {
      const text = await reveal(dpo, { entryId, group });
      const checked = await checkReveal(text, { vkeys: vkeys() });
      expect(checked).toMatchObject({
        group,
        ...why,
        unknownLogs: [],
        demo: true,
        revealedBy: 'oversight/reveal-group',
      });
      const { rows } = await owner().query<{ groups: string }>('select groups from ledger.body where entry_id = $1', [
        entryId,
      ]);
      const bodies: Record<string, { salt: string; content: string }> = JSON.parse(rows[0]?.groups ?? '{}');
      expect(canonical(checked.content as object)).toBe(bodies[group]?.content);
      for (const [other, { salt }] of Object.entries(bodies)) if (other !== group) expect(text).not.toContain(salt);
    }
  }, 60_000);

  it('is refused with any part exchanged, and says when it knows no key but the file’s own', async () => {
    const text = await reveal(dpo, { entryId, group: 'request' });
    const other = await reveal(dpo, { entryId, group: 'who' });
    const a = JSON.parse(text);
    const b = JSON.parse(other);
    const broken = (file: object) =>
      expect(checkReveal(`${canonical(file)}\n`, { vkeys: vkeys() })).rejects.toMatchObject({
        code: 'oversight/reveal-broken',
      });
    await broken({ ...a, reveal: b.reveal });
    await broken({ ...a, entry: b.entry });
    await broken({ ...a, entry: { ...a.entry, group: 'facts' } });
    await broken({ ...a, demo: false });
    await broken({ ...a, entry: { ...a.entry, opening: { ...a.entry.opening, content: '{}' } } });
    await broken({ ...a, entry: { ...a.entry, proof: b.reveal.proof } });
    await broken({ ...a, more: 1 });
    const facts = { ...a.reveal.openings.facts, content: a.reveal.openings.facts.content.replace('Parquet', 'Autre') };
    await broken({ ...a, reveal: { ...a.reveal, openings: { ...a.reveal.openings, facts } } });
    await expect(checkReveal(` ${text}`, { vkeys: vkeys() })).rejects.toThrow(/canonical/);
    expect((await checkReveal(text, { vkeys: [] })).unknownLogs).toEqual([ledger().origins.public]);
  });

  it('is verified by `clairevoie verify reveal.json`, with exit 0 only where the key is known from elsewhere', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clv-reveal-'));
    try {
      const file = join(folder, 'reveal.json');
      await writeFile(file, await reveal(dpo, { entryId, group: 'when' }));
      for (const language of ['fr', 'nl', 'en'] as const) {
        const said: string[] = [];
        const to = { say: (line: string) => void said.push(line), language };
        expect(await verifyShown(file, { json: false, vkey: vkeys().join('\n') }, to)).toBe(0);
        expect(said.join('\n')).toContain('Parquet fictif');
        // Nothing is broken, and nobody whom the caller trusts stands behind it: not proven (docs/cli.md).
        expect(await verifyShown(file, { json: false }, to)).toBe(4);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('may be asked by the DPO of the body and the overseers, and by nobody else', async () => {
    for (const { key } of functionTable) {
      const actor = { ...dpo, functionKey: key };
      const gates = await gatesOf(actor, 'oversight/reveal-group', { ...why, entryId, group: 'who' });
      if (key === 'dpo') expect(gates).toEqual([]);
      else expect([key, gates.length > 0]).toEqual([key, true]);
    }
    expect(await gatesOf(organ, 'oversight/reveal-group', { ...why, entryId, group: 'who' })).toEqual([]);
    // Neither an entry of another body, nor one of a sealed log, nor an id of nothing.
    const covert = await ledger().gate.performAsSystem({
      type: 'covert/trial-method',
      key: randomUUID(),
      organisationId: dpo.organisationId,
      payload: { about: 'x' },
    });
    for (const actor of [dpo, organ])
      for (const id of [covert.entryId, randomUUID()])
        expect(await gatesOf(actor, 'oversight/reveal-group', { ...why, entryId: id, group: 'who' })).toEqual([
          'not-yours-to-reveal',
        ]);
  }, 60_000);

  it('goes to the defence by a magistrate’s decision only', async () => {
    const payload = { ...why, entryId, group: 'who', recipient: 'defence' };
    expect(await gatesOf(dpo, 'oversight/reveal-group', payload)).toEqual(['defence-without-decision']);
    expect(await gatesOf(dpo, 'oversight/reveal-group', { ...payload, decidedBy: 'investigating-judge' })).toEqual([]);
  });

  it('lies in the sealed log when an overseer shows it: the public log says nothing of it', async () => {
    const covert = await ledger().gate.performAsSystem({
      type: 'covert/trial-watch',
      key: randomUUID(),
      organisationId: 'clairevoie-server',
      payload: { about: 'what was concealed' },
    });
    await ledger().integrate();
    const before = (await ledger().logs.public.checkpoint())?.split('\n')[1];
    const checked = await checkReveal(await reveal(organ, { entryId: covert.entryId, group: 'request' }), {
      vkeys: vkeys(),
    });
    expect(checked).toMatchObject({ origin: ledger().origins['control-organ'], act: 'covert/trial-watch' });
    expect(JSON.stringify(checked.content)).toContain('what was concealed');
    expect((await ledger().logs.public.checkpoint())?.split('\n')[1]).toBe(before);
  });
});

describe('a reveal that waits', () => {
  const schedule = (payload: object) =>
    perform(dpo, 'oversight/schedule-reveal', { ...why, entryId, group: 'decision', ...payload });
  const stateOf = async (id: unknown) =>
    (
      await owner().query<{ state: string; performed_entry_id: string | null }>(
        'select state, performed_entry_id from oversight.scheduled_reveal where id = $1',
        [id],
      )
    ).rows[0];
  const round = (at: string) => revealWhatIsDue(ledger().reads, ledger().gate, at);
  const days = (by: number): string =>
    Temporal.Now.zonedDateTimeISO('Europe/Brussels').toPlainDate().add({ days: by }).toString();

  it('asks for a day to come or for a case, one of the two', async () => {
    for (const [payload, gate] of [
      [{}, 'no-term'],
      [{ dueOn: days(2), whenCaseCloses: 'BR.1', caseOffice: prosecutor.organisationId }, 'no-term'],
      [{ whenCaseCloses: 'BR.1' }, 'no-case-office'],
      [{ dueOn: days(0) }, 'term-over'],
    ] as const)
      expect((await schedule(payload)).gates.map(({ id }) => id)).toEqual([gate]);
  });

  it('is not performed before its day, even when it is asked for', async () => {
    const { result } = await schedule({ dueOn: days(30) });
    expect(await round(Temporal.Now.instant().toString())).toBe(0);
    const asked = await ledger().gate.performAsSystem({
      type: 'oversight/perform-reveal',
      key: randomUUID(),
      organisationId: 'clairevoie-server',
      payload: { revealId: result.revealId },
    });
    expect(asked.gates.map(({ id }) => id)).toEqual(['not-waiting']);
    expect((await stateOf(result.revealId))?.state).toBe('waiting');
  });

  it('falls due when a magistrate says that the case is closed, is performed once by its own entry, and verifies alone', async () => {
    const { result } = await schedule({ whenCaseCloses: 'BR.45.2026', caseOffice: prosecutor.organisationId });
    expect(await gatesOf(dpo, 'oversight/close-case', { caseReference: 'BR.45.2026', reference: 'x' })).not.toEqual([]);
    expect(await round('2199-01-01T00:00:00Z')).toBe(1); // the one with a day: it is refused, for its day has not come
    // Another office that knows the number lets nothing out.
    const stranger = { caseReference: 'BR.45.2026', reference: 'x' };
    expect((await perform(otherOffice, 'oversight/close-case', stranger)).result).toEqual({ count: 0 });
    const closed = await perform(prosecutor, 'oversight/close-case', {
      caseReference: 'BR.45.2026',
      reference: 'classement sans suite du 30-11-2026',
    });
    expect(closed.result).toEqual({ count: 1 });
    const now = await ledger().legalNow();
    expect(await round(now)).toBe(1);
    expect(await round(now)).toBe(0);
    const row = await stateOf(result.revealId);
    expect(row?.state).toBe('performed');
    await ledger().integrate();
    const text = await revealFile(ledger(), {
      entryId,
      group: 'decision',
      revealedBy: row?.performed_entry_id ?? '',
    });
    const checked = await checkReveal(text, { vkeys: vkeys() });
    expect(checked).toMatchObject({
      group: 'decision',
      ...why,
      revealedBy: 'oversight/perform-reveal',
      unknownLogs: [],
    });
  });

  it('stays silent when the body was erased meanwhile: that it was there remains proved', async () => {
    // An attempt that changed nothing: no register rests on it.
    const attempt = await perform(officer, 'oversight/close-case', { caseReference: 'x', reference: 'x' });
    const other = attempt.entryId;
    const { result } = await schedule({
      whenCaseCloses: 'BR.46.2026',
      caseOffice: prosecutor.organisationId,
      entryId: other,
    });
    const erased = await perform(dpo, 'ledger/erase-body', {
      entryId: other,
      ground: 'the retention term of this body is over',
    });
    expect(erased.gates).toEqual([]);
    await perform(prosecutor, 'oversight/close-case', { caseReference: 'BR.46.2026', reference: 'x' });
    await round(await ledger().legalNow());
    expect((await stateOf(result.revealId))?.state).toBe('silent');
    expect(await gatesOf(dpo, 'oversight/reveal-group', { ...why, entryId: other, group: 'who' })).toEqual([
      'body-erased',
    ]);
  });
});

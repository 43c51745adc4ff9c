import { randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { lamp, lamplighter, openLampWorld } from '../../../testing/src/lamp-world.ts';
import { defineAct, journal } from './index.ts';

const title = { fr: 'Essai', nl: 'Proef', en: 'Trial' };
const who = ['lamplighter'];
const ofLamp = Type.Object({ id: Type.String({ format: 'uuid' }) }, { additionalProperties: false });

const look = defineAct({
  type: 'trial/look',
  title,
  payload: ofLamp,
  who,
  log: 'control-organ',
  gather: async ({ read, act }) => ({ isThere: (await read.get(lamp, { id: act.payload.id })) !== undefined }),
  judge: () => ({}),
  change: ({ isThere }) => ({ changes: [], result: { isThere } }),
});

const count = defineAct({
  type: 'trial/count',
  title,
  payload: ofLamp,
  who,
  gather: ({ read }) =>
    read.through([journal], async (db) => {
      const { rows } = await db.query<{ n: number }>(
        `select count(*)::int as n from ledger.entry where act = 'trial/set-lamp'`,
      );
      return { n: rows[0]?.n ?? -1 };
    }),
  judge: () => ({}),
  change: ({ n }) => ({ changes: [], result: { n } }),
});

const askTheLaw = defineAct({
  type: 'trial/ask-the-law',
  title,
  payload: ofLamp,
  who,
  gather: async () => ({ recordedFrom: '2026-01-02T03:04:05Z' }),
  judge: ({ recordedFrom }) => ({
    law: [{ act: 'open-recording', facts: { recordedFrom, recordedTo: recordedFrom } }],
  }),
  change: () => ({ changes: [] }),
});

describe('acts of one commit', () => {
  it('stand in the journal behind every change that they saw, whichever log takes them', async () => {
    await using world = await openLampWorld({ definitions: [look] });
    const id = randomUUID();
    // First an act of the public log, then the look, then the change: acts of one log stand together in a commit.
    const [, looked, lit] = await Promise.all([
      world.set(randomUUID(), 'red'),
      world.perform('trial/look', { id }),
      world.set(id, 'red'),
    ]);
    const { rows } = await world.database
      .pool('clv_app')
      .query<{ id: string }>('select id from ledger.entry order by seq');
    const place = (entryId: string): number => rows.findIndex((row) => row.id === entryId);
    expect(looked.result).toEqual({ isThere: place(lit.entryId) < place(looked.entryId) });
  });

  it('see the entries before them when they search the journal, those of their own commit included', async () => {
    await using world = await openLampWorld({ definitions: [count] });
    const asked = await Promise.all([
      world.set(randomUUID(), 'red'),
      world.perform('trial/count', { id: randomUUID() }),
      world.set(randomUUID(), 'blue'),
      world.perform('trial/count', { id: randomUUID() }),
    ]);
    const { rows } = await world.database
      .pool('clv_app')
      .query<{ id: string; act: string }>('select id, act from ledger.entry order by seq');
    const before = (entryId: string): number =>
      rows
        .slice(
          0,
          rows.findIndex((row) => row.id === entryId),
        )
        .filter((row) => row.act === 'trial/set-lamp').length;
    for (const one of [asked[1], asked[3]]) expect(one.result).toEqual({ n: before(one.entryId) });
  });

  it('fail alone when they meet only in an index, and nobody else fails with them', async () => {
    await using world = await openLampWorld({ hasUniqueColours: true });
    const colours = ['red', 'red', ...Array.from({ length: 20 }, (_, n) => `colour ${n}`)];
    const all = await Promise.allSettled(colours.map((colour) => world.set(randomUUID(), colour)));
    const [first, second, ...others] = all.map((one) =>
      one.status === 'fulfilled' ? one.value.verdict : one.reason.code,
    );
    expect([first, second].toSorted()).toEqual(['allowed', 'ledger/append-failed']);
    expect(new Set(others)).toEqual(new Set(['allowed']));
  });

  it('become one entry when the same request comes many times while the gate is busy', async () => {
    await using world = await openLampWorld();
    const key = randomUUID();
    const id = randomUUID();
    const busy = Array.from({ length: 300 }, () => world.set(randomUUID(), 'red'));
    const asked: Promise<string>[] = [];
    for (let n = 0; n < 12; n += 1) {
      const content = { id, colour: n % 3 === 2 ? 'blue' : 'white' };
      asked.push(
        world.perform('trial/set-lamp', content, key).then(
          ({ entryId }) => entryId,
          ({ code }) => code,
        ),
      );
      await new Promise<void>((resume) => setImmediate(resume));
    }
    const answers = new Set(await Promise.all(asked));
    await Promise.all(busy);
    answers.delete('ledger/key-reused');
    expect(answers.size).toBe(1);
    const { rows } = await world.database
      .pool('clv_app')
      .query('select 1 from ledger.private_body where key = $1', [key]);
    expect(rows).toHaveLength(1);
  });
});

describe('a repeated request', () => {
  it('performs nothing again when the body of its entry was erased', async () => {
    await using world = await openLampWorld();
    const key = randomUUID();
    const id = randomUUID();
    const ask = (colour: string) => world.perform('trial/set-lamp', { id, colour }, key);
    expect((await world.askErasure((await ask('red')).entryId)).verdict).toBe('allowed');
    for (const colour of ['red', 'black'])
      await expect(ask(colour)).rejects.toMatchObject({ code: 'ledger/key-erased' });
    expect((await world.database.pool('clv_app').query('select 1 from trial.lamp')).rows).toEqual([]);
    // The key is that of one person and one act.
    const other = { ...lamplighter, personId: 'p-3' };
    const asked = { type: 'trial/set-lamp', key, actor: other, payload: { id, colour: 'red' } };
    expect((await world.ledger.gate.perform(asked)).verdict).toBe('allowed');
    expect(await world.problems()).toEqual([]);
  });

  it('gives who lost the function neither facts nor dates of the registers out of the old receipt', async () => {
    let holds = true;
    await using world = await openLampWorld({ definitions: [askTheLaw], holdsFunction: () => holds });
    const key = randomUUID();
    const ask = () => world.perform('trial/ask-the-law', { id: randomUUID() }, key);
    const content = { id: randomUUID() };
    const first = await world.perform('trial/ask-the-law', content, key);
    expect(JSON.stringify(first)).toContain('2026-01-02T03:04:05Z');
    holds = false;
    const again = await world.perform('trial/ask-the-law', content, key);
    expect(again).toMatchObject({ entryId: first.entryId, verdict: first.verdict });
    expect(again.withheld).toContain('decision');
    expect(JSON.stringify(again)).not.toContain('2026-01-02');
    await expect(ask()).rejects.toMatchObject({ code: 'ledger/key-reused' });
  });
});

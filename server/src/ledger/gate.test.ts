import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testing/src/database.ts';
import {
  type Actor,
  compareRegisters,
  defineAct,
  defineRegister,
  type Ledger,
  openLedger,
  type PolicyGate,
  rebuildRegisters,
} from './index.ts';

interface Lamp {
  readonly id: string;
  readonly lit: boolean;
  readonly colour: string;
}
const lamp = defineRegister<Lamp>('trial.lamp', ['id']);

const alreadyLit: PolicyGate = {
  id: 'already-lit',
  blocks: true,
  because: { fr: 'Déjà allumée.', nl: 'Al aan.', en: 'Already lit.' },
};

const lightLamp = defineAct({
  type: 'trial/light-lamp',
  title: { fr: 'Allumer', nl: 'Aansteken', en: 'Light' },
  payload: Type.Object(
    { id: Type.String({ format: 'uuid' }), colour: Type.String({ maxLength: 20 }) },
    { additionalProperties: false },
  ),
  who: ['lamplighter'],
  gather: async ({ read, act }) => {
    const row = await read.get(lamp, { id: act.payload.id });
    return {
      lit: row?.lit ?? false,
      version: row?.version ?? 0,
      colour: row?.colour ?? '',
      entry: row?.entry_id ?? '',
    };
  },
  judge: (facts) => ({ gates: facts.lit ? [alreadyLit] : [] }),
  change: (facts, { act }) => ({
    changes: [
      facts.version === 0
        ? lamp.insert({ id: act.payload.id, lit: true, colour: act.payload.colour })
        : lamp.update(
            { id: act.payload.id, lit: facts.lit, colour: facts.colour, version: facts.version, entry_id: facts.entry },
            { lit: true, colour: act.payload.colour },
          ),
    ],
    result: { id: act.payload.id },
  }),
});

const putOut = defineAct({
  type: 'trial/put-out',
  title: { fr: 'Éteindre', nl: 'Doven', en: 'Put out' },
  payload: Type.Object({ id: Type.String({ format: 'uuid' }) }, { additionalProperties: false }),
  who: ['lamplighter'],
  gather: async ({ read, act }) => ({
    row: JSON.parse(JSON.stringify((await read.get(lamp, { id: act.payload.id })) ?? null)),
  }),
  judge: () => ({}),
  change: (facts) => ({ changes: [lamp.update(facts.row, { lit: false })] }),
});

const actor: Actor = { personId: 'p-1', functionKey: 'lamplighter', organisationId: 'zone' };

describe('the gate', () => {
  let database: TestDatabase;
  let ledger: Ledger;
  const light = (id: string, over: { key?: string; colour?: string; actor?: Actor } = {}) =>
    ledger.gate.perform({
      type: 'trial/light-lamp',
      key: over.key ?? randomUUID(),
      actor: over.actor ?? actor,
      payload: { id, colour: over.colour ?? 'white' },
    });
  const rows = () =>
    database
      .pool('clv_app')
      .query('select id, lit, colour, version from trial.lamp order by id')
      .then((r) => r.rows);
  const entries = () =>
    database
      .pool('clv_app')
      .query<{ n: number }>('select count(*)::int as n from ledger.entry')
      .then((r) => r.rows[0]?.n ?? 0);

  beforeAll(async () => {
    database = await createTestDatabase();
    await database.pool('clv_owner').query(`
      create schema trial;
      create table trial.lamp (id uuid primary key, lit boolean not null, colour text not null, version int not null default 1, entry_id uuid not null);
      insert into ledger.register values ('trial.lamp', array['id']);
      grant usage on schema trial to clv_app; grant select on trial.lamp to clv_app;
    `);
    ledger = await openLedger({
      pool: database.pool('clv_app'),
      definitions: [lightLamp, putOut],
      loadActor: async (_read, who) => ({
        holdsFunction: who.personId === 'p-1' || who.personId === 'p-2',
        roleClass: 'police-member',
        publicOrganisation: 'zone-0000',
        organisationKind: 'local-police-zone',
        designations: [],
      }),
      dataDir: await mkdtemp(join(tmpdir(), 'clv-gate-')),
      serverName: 'trial.example',
      demo: true,
      now: () => Temporal.Now.instant(),
      onError: (error) => {
        throw error;
      },
    });
  });
  afterAll(async () => {
    await ledger?.[Symbol.asyncDispose]();
    await database?.stop();
  });

  it('records the decision and the change together, and gives a receipt', async () => {
    const id = randomUUID();
    const receipt = await light(id);
    expect(receipt).toMatchObject({ verdict: 'allowed', act: 'trial/light-lamp', demo: true, result: { id } });
    expect(await rows()).toContainEqual({ id, lit: true, colour: 'white', version: 1 });
  });

  it('journals a refusal and changes nothing', async () => {
    const id = randomUUID();
    await light(id);
    const before = await entries();
    const receipt = await light(id, { colour: 'red' });
    expect(receipt.verdict).toBe('blocked');
    expect(receipt.gates.map((g) => g.id)).toEqual(['already-lit']);
    expect(await entries()).toBe(before + 1);
    expect(await rows()).toContainEqual({ id, lit: true, colour: 'white', version: 1 });
  });

  it('blocks whoever is not named, and whoever does not hold the function, and journals the attempt', async () => {
    const before = await entries();
    const other = await light(randomUUID(), { actor: { ...actor, functionKey: 'mayor' } });
    const stranger = await light(randomUUID(), { actor: { ...actor, personId: 'p-9' } });
    expect([other.gates[0]?.id, stranger.gates[0]?.id]).toEqual(['function-not-named', 'function-not-held']);
    expect(await entries()).toBe(before + 2);
  });

  it('ends concurrent contradictory acts with one winner and one journaled refusal', async () => {
    const id = randomUUID();
    const before = await entries();
    const receipts = await Promise.all(['red', 'blue', 'green'].map((colour) => light(id, { colour })));
    expect(receipts.map((r) => r.verdict).sort()).toEqual(['allowed', 'blocked', 'blocked']);
    expect(await entries()).toBe(before + 3);
  });

  it('answers the same key and request with the same receipt, and refuses the key for another request', async () => {
    const id = randomUUID();
    const key = randomUUID();
    const [first, again] = await Promise.all([light(id, { key }), light(id, { key })]);
    const later = await light(id, { key });
    expect(again).toEqual(first);
    expect(later).toEqual(first);
    const asked = { type: 'trial/light-lamp', key: randomUUID(), actor, payload: { id: randomUUID(), colour: 'red' } };
    const told = await Promise.all([ledger.gate.performAndTell(asked), ledger.gate.performAndTell(asked)]);
    expect(told.map(({ isRepeat }) => isRepeat)).toEqual([false, true]);
    expect(await ledger.gate.performAndTell(asked)).toEqual({ receipt: told[0]?.receipt, isRepeat: true });
    await expect(light(id, { key, colour: 'red' })).rejects.toMatchObject({ code: 'ledger/key-reused' });
  });

  it('says what is wrong with a payload, before anything is recorded', async () => {
    const before = await entries();
    await expect(
      ledger.gate.perform({ type: 'trial/light-lamp', key: randomUUID(), actor, payload: { id: 'x', extra: 1 } }),
    ).rejects.toMatchObject({
      code: 'ledger/invalid-payload',
    });
    await expect(
      ledger.gate.perform({ type: 'trial/fly', key: randomUUID(), actor, payload: {} }),
    ).rejects.toMatchObject({ code: 'ledger/unknown-act' });
    expect(await entries()).toBe(before);
  });

  it('lets the failure of one act leave the others of the same commit untouched', async () => {
    const id = randomUUID();
    const good = light(id);
    const bad = ledger.gate.perform({ type: 'trial/put-out', key: randomUUID(), actor, payload: { id: randomUUID() } });
    await expect(bad).rejects.toThrow();
    expect((await good).verdict).toBe('allowed');
  });

  it('cannot be passed by: the server role may not write a register or an entry', async () => {
    const app = database.pool('clv_app');
    await expect(app.query('update trial.lamp set lit = false')).rejects.toMatchObject({ code: '42501' });
    await expect(app.query('delete from ledger.entry')).rejects.toMatchObject({ code: '42501' });
    await expect(app.query('update ledger.private_body set changes = changes')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('puts every entry in a signed checkpoint within a second, and rebuilds the same registers', async () => {
    await light(randomUUID());
    await expect
      .poll(
        async () =>
          (
            await database
              .pool('clv_app')
              .query<{ n: number }>('select count(*)::int as n from ledger.placed_entry where leaf_index is null')
          ).rows[0]?.n,
        { timeout: 1_000 },
      )
      .toBe(0);
    const checkpoint = await ledger.logs.public.checkpoint();
    expect(checkpoint?.split('\n')[0]).toBe('trial.example/demo-public');
    const owner = database.pool('clv_owner');
    const client = await owner.connect();
    try {
      expect(await compareRegisters(client)).toEqual([]);
      const before = await rows();
      await rebuildRegisters(client);
      expect(await rows()).toEqual(before);
      await client.query("update trial.lamp set colour = 'forged' where id = (select id from trial.lamp limit 1)");
      expect((await compareRegisters(client)).map((d) => d.register)).toEqual(['trial.lamp', 'trial.lamp']);
      await rebuildRegisters(client);
      expect(await compareRegisters(client)).toEqual([]);
    } finally {
      client.release();
    }
  });
});

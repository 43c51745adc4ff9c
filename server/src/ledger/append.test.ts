import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LampWorld, openLampWorld } from '../../../testing/src/lamp-world.ts';
import { canonical, commitAll } from './canonical.ts';
import { append } from './ledger-store.ts';
import { queriesOf } from './prepared-queries.ts';

describe('the one door', () => {
  let world: LampWorld;
  beforeAll(async () => {
    world = await openLampWorld();
    await world.set(randomUUID(), 'red');
  });
  afterAll(() => world?.[Symbol.asyncDispose]());
  const app = () => world.database.pool('clv_app');
  const end = async () => {
    const { rows } = await app().query<{ id: string; number: number }>(
      `select e.id, (select max(number) + 1 from ledger.batch where log = 'public') as number from ledger.entry e order by seq desc limit 1`,
    );
    return rows[0] ?? { id: '', number: 0 };
  };
  const item = (changes: readonly object[]) => ({
    id: randomUUID(),
    log: 'public',
    act: 'trial/forged',
    verdict: 'allowed',
    organisation: 'zone',
    header: '{}',
    person: 'p-1',
    key: randomUUID(),
    requestHash: 'YQ==',
    groups: commitAll({ changes: canonical(changes) }),
    changes,
    followUps: [],
  });
  const call = async (
    changes: readonly object[],
    over: {
      readonly expected?: string | null;
      readonly number?: number;
      readonly size?: number;
      readonly at?: string;
    } = {},
  ) => {
    const { id, number } = await end();
    const { expected = id, size = 1 } = over;
    await append(queriesOf(app()), {
      expected,
      at: over.at ?? new Date().toISOString(),
      promises: [{ log: 'public', number: over.number ?? number, size, signed: '{}' }],
      items: [item(changes)],
    });
  };
  const newLamp = () => {
    const id = randomUUID();
    return { register: 'trial.lamp', op: 'insert', key: { id }, row: { id, colour: 'red' } };
  };

  it('takes no id in capitals, no NUL and no half character, whatever a schema lets through', async () => {
    const refused = { code: 'ledger/invalid-payload' };
    await expect(world.set(randomUUID().toUpperCase(), 'red')).rejects.toMatchObject(refused);
    await expect(world.set(randomUUID(), 'r\u0000d')).rejects.toMatchObject(refused);
    await expect(world.set(randomUUID(), 'r\ud800d')).rejects.toMatchObject(refused);
    await expect(world.set(randomUUID(), '\\\udfff')).rejects.toMatchObject(refused);
    expect((await world.set(randomUUID(), '\\ud800 💡')).verdict).toBe('allowed');
  });

  it('applies changes to declared registers alone, and only under the row’s own key', async () => {
    const there = randomUUID();
    await world.set(there, 'green');
    const before = await end();
    const checkpoint = { register: 'ledger.checkpoint', op: 'remove', key: { log: 'public' }, version: 1 };
    const moved = { register: 'trial.lamp', op: 'update', key: { id: there }, row: { id: randomUUID() }, version: 1 };
    for (const change of [
      checkpoint,
      { ...checkpoint, op: 'insert', row: { log: 'public' } },
      { ...newLamp(), key: { colour: 'red' } },
      { ...newLamp(), key: { id: randomUUID() } },
      { op: 'erase', entryId: before.id, register: 'trial.lamp' },
      { op: 'drop' },
      moved,
    ])
      await expect(call([change]), JSON.stringify(change)).rejects.toMatchObject({ code: 'CV002' });
    await expect(call([newLamp(), moved])).rejects.toMatchObject({ code: 'CV002' });
    expect(await end()).toEqual(before);
  });

  it('writes nothing after another writer: neither behind another entry, nor under another number of the chain', async () => {
    const before = await end();
    for (const over of [
      { expected: randomUUID() },
      { expected: null },
      { number: before.number + 1 },
      { number: before.number - 1 },
    ])
      await expect(call([newLamp()], over), JSON.stringify(over)).rejects.toMatchObject({ code: 'CV004' });
    expect(await end()).toEqual(before);
  });

  it('takes no entry before the last one, nor one at no time', async () => {
    const before = await end();
    for (const at of ['infinity', '-infinity', '2001-01-01T00:00:00Z'])
      await expect(call([newLamp()], { at }), at).rejects.toMatchObject({ code: 'CV002' });
    expect(await end()).toEqual(before);
  });

  it('opens no log of another name, and takes no checkpoint of more than the tree has', async () => {
    await expect(
      app().query(`select ledger.open_log('evil', 'evil.example/public', true, now())`),
    ).rejects.toMatchObject({ code: 'CV002' });
    await expect(
      app().query(`select ledger.store_checkpoint('public', 9000000, '\\x00', 'x', now())`),
    ).rejects.toMatchObject({ code: 'CV003' });
  });

  it('writes no register row without its entry: columns that do not match each other are refused', async () => {
    const before = await end();
    const lamp = newLamp();
    await expect(call([lamp], { size: 2 })).rejects.toMatchObject({ code: 'CV002' });
    // The server's role may call it with anything.
    const raw = (values: readonly unknown[]) =>
      app().query(
        'select ledger.append($1, $2, $3, $4, $5, now(), $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)',
        [...values],
      );
    const columns = [
      'trial/x',
      'allowed',
      'zone',
      '{}',
      'p-1',
      randomUUID(),
      'AAAA',
      '{}',
      'AAAA',
      JSON.stringify([lamp]),
      '',
    ];
    const id = randomUUID();
    await expect(raw([before.id, '', '{}', '{}', '', id, ...columns])).rejects.toMatchObject({ code: 'CV002' });
    await expect(raw([before.id, 'public', `{${before.number}}`, '{1}', '', id, ...columns])).rejects.toMatchObject({
      code: 'CV002',
    });
    // A column that is shorter or longer than the others: refused before a table would, which repeats the row in PostgreSQL's log.
    for (const place of columns.keys())
      for (const other of ['', `${columns[place]}\u001e${columns[place]}`]) {
        if (place === columns.length - 1) continue;
        await expect(
          raw([before.id, 'public', `{${before.number}}`, '{1}', '{}', id, ...columns.with(place, other)]),
          `column ${place}: ${JSON.stringify(other)}`,
        ).rejects.toMatchObject({ code: 'CV002', detail: undefined });
      }
    expect(await end()).toEqual(before);
    expect((await app().query('select 1 from trial.lamp where id = $1', [lamp.key.id])).rows).toEqual([]);
  });

  it('has no other door: what it is made of is closed to the server’s own role', async () => {
    for (const call of [
      `ledger.add_rows('trial.lamp', '{}', '{}')`,
      `ledger.apply_writes('{}', '{}', 0)`,
      `ledger.erase_body('${randomUUID()}')`,
    ])
      await expect(app().query(`select ${call}`), call).rejects.toMatchObject({ code: '42501' });
  });

  it('lets nobody change or remove an entry or a promise, the owner included', async () => {
    const owner = world.database.pool('clv_owner');
    for (const sql of [
      `update ledger.entry set act = 'x' where seq = 1`,
      'delete from ledger.entry where seq = 1',
      'truncate ledger.entry',
      `update ledger.batch set promise = '{}' where number = 0`,
      'update ledger.batch set first_leaf = 7 where number = 0',
      'delete from ledger.batch where number = 0',
    ])
      await expect(owner.query(sql), sql).rejects.toMatchObject({ code: 'CV003' });
  });
});

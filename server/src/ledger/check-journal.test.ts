import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noteSigner, parseSkey, signCheckpoint } from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LampWorld, openLampWorld } from '../../../testing/src/lamp-world.ts';
import type { Queryable } from './act.ts';
import { checkJournal } from './check-journal.ts';

const erasedByDpo = `select (c->>'entryId')::uuid from ledger.entry e join ledger.private_body b on b.entry_id = e.id cross join jsonb_array_elements(b.changes::jsonb) c where e.act = 'ledger/erase-body' and c->>'op' = 'erase'`;

// What a superuser or the database's owner may do by hand, with the code under which it is found.
const byHand: readonly (readonly [what: string, found: string, sql: string])[] = [
  [
    'changes a register row',
    'register-differs',
    `update trial.lamp set colour = 'forged' where id = (select min(id::text)::uuid from trial.lamp)`,
  ],
  [
    'removes a register row',
    'register-differs',
    'delete from trial.lamp where id = (select min(id::text)::uuid from trial.lamp)',
  ],
  [
    'adds a register row',
    'register-differs',
    `insert into trial.lamp (id, colour, entry_id) select gen_random_uuid(), 'red', entry_id from trial.lamp limit 1`,
  ],
  [
    'changes only the version of a register row',
    'register-differs',
    'update trial.lamp set version = version + 1 where id = (select min(id::text)::uuid from trial.lamp)',
  ],
  [
    'changes another room’s register',
    'register-differs',
    `insert into ledger.legal_clock (id, offset_ms, entry_id) select 'legal', 1, id from ledger.entry limit 1`,
  ],
  ['takes a register off the list', 'not-foldable', `delete from ledger.register where name = 'trial.lamp'`],
  [
    'changes a public header',
    'leaf-hash',
    `update ledger.entry set header = replace(header, '"allowed"', '"refused"') where seq = 3`,
  ],
  [
    'changes a header and its leaf hash',
    'promise-other-leaf',
    `update ledger.entry set header = replace(header, '"allowed"', '"refused"'), leaf_hash = sha256('\\x00'::bytea || convert_to(replace(header, '"allowed"', '"refused"'), 'UTF8')) where seq = 3`,
  ],
  ['changes a leaf hash', 'leaf-hash', `update ledger.entry set leaf_hash = sha256('x') where seq = 3`],
  ['changes a verdict column', 'column-verdict', `update ledger.entry set verdict = 'refused' where seq = 3`],
  ['changes an act column', 'column-act', `update ledger.entry set act = 'trial/other' where seq = 3`],
  ['changes the time of an entry', 'column-at', `update ledger.entry set at = at + interval '1 second' where seq = 3`],
  [
    'changes the organisation of an entry',
    'column-organisation',
    `update ledger.entry set organisation = 'other' where seq = 3`,
  ],
  ['moves an entry to the other log', 'index-gap', `update ledger.entry set log = 'control-organ' where seq = 3`],
  [
    'exchanges two commits in the tree',
    'index-gap',
    `update ledger.batch set first_leaf = 9000 where first_leaf = 2; update ledger.batch set first_leaf = 2 where first_leaf = 3; update ledger.batch set first_leaf = 3 where first_leaf = 9000`,
  ],
  [
    'exchanges two entries of one commit',
    'promise-other-leaf',
    `update ledger.entry set seq = -7 where seq = 20; update ledger.entry set seq = 20 where seq = 21; update ledger.entry set seq = 21 where seq = -7`,
  ],
  ['takes a place in the tree away', 'index-missing', 'update ledger.batch set first_leaf = null where first_leaf = 2'],
  ['removes an entry in the middle', 'number-gap', 'delete from ledger.entry where seq = 5'],
  [
    'removes an entry in the middle and numbers the others anew',
    'promise-other-leaf',
    'delete from ledger.entry where seq = 20; update ledger.entry set seq = -seq where seq > 20; update ledger.entry set seq = -seq - 1 where seq < 0',
  ],
  [
    'removes a commit with its promise',
    'promise-gap',
    'delete from ledger.entry where seq = 5; delete from ledger.batch where first_seq = 5',
  ],
  ['removes the entries of a commit and leaves its promise', 'batch-empty', 'delete from ledger.entry where seq = 5'],
  [
    'changes the size of a commit',
    'batch-size',
    `update ledger.batch set size = size - 1 where size > 1 and log = 'public'`,
  ],
  [
    'changes the organisation of an erased entry',
    'column-organisation',
    `update ledger.entry set organisation = 'other' where id = (${erasedByDpo})`,
  ],
  [
    'changes the id of an entry and of its body',
    'column-id',
    `update ledger.private_body set entry_id = '00000000-0000-7000-8000-00000000000f' where entry_id = (select id from ledger.entry where seq = 2);
     update ledger.entry set id = '00000000-0000-7000-8000-00000000000f' where seq = 2`,
  ],
  ['lets the key of an erased entry be used again', 'spent-key-missing', 'delete from ledger.spent_key'],
  [
    'blocks the key of an entry that was not erased',
    'spent-key-added',
    `insert into ledger.spent_key select sha256('x'), id from ledger.entry where seq = 3`,
  ],
  [
    'hides the true changes behind others that the register then shows',
    'body-changed',
    `update ledger.private_body set other_groups = left(other_groups, -1) || ',"changes":{"salt":"' || translate(encode(changes_salt, 'base64'), E'\\n', '') || '","content":' || to_json(changes)::text || '}}',
       changes = replace(changes, 'white', 'black') where entry_id = (select id from ledger.entry where seq = 3)`,
  ],
  [
    'opens a log that nobody has a key of',
    'log-without-key',
    `insert into ledger.log values ('evil', 'evil.example/public', true, now())`,
  ],
  ['moves a commit', 'batch-moved', 'update ledger.batch set first_seq = 100000 where first_seq = 5'],
  [
    'removes the last entry, sequenced or not',
    'entry-removed',
    'delete from ledger.private_body where entry_id = (select id from ledger.entry order by seq desc limit 1); delete from ledger.touch where seq = (select max(seq) from ledger.entry); delete from ledger.batch where first_seq = (select max(seq) from ledger.entry); delete from ledger.entry where seq = (select max(seq) from ledger.entry)',
  ],
  [
    'adds an entry',
    'promise-chain',
    `insert into ledger.batch (log, number, first_seq, size, promise) select log, number + 1, first_seq + 1, 1, promise from ledger.batch where log = 'public' order by number desc limit 1;
     insert into ledger.entry (seq, id, log, batch, at, act, verdict, organisation, header, leaf_hash) select seq + 1, gen_random_uuid(), log, batch + 1, at, act, verdict, organisation, header, leaf_hash from ledger.entry order by seq desc limit 1`,
  ],
  [
    'adds an entry to a commit',
    'promise-other-leaf',
    `insert into ledger.entry (seq, id, log, batch, at, act, verdict, organisation, header, leaf_hash) select seq + 1, gen_random_uuid(), log, batch, at, act, verdict, organisation, header, leaf_hash from ledger.entry order by seq desc limit 1`,
  ],
  ['changes a promise', 'promise-unreadable', `update ledger.batch set promise = '{}' where number = 3`],
  ['removes a promise', 'promise-unreadable', `delete from ledger.batch where number = 3`],
  [
    'changes the signature of a promise',
    'promise-signature',
    `update ledger.batch e set promise = jsonb_set(e.promise::jsonb, '{signature}', (o.promise::jsonb)->'signature')::text from ledger.batch o where e.number = 3 and o.number = 4`,
  ],
  [
    'changes a private body',
    'body-changed',
    `update ledger.private_body set other_groups = replace(other_groups, 'lamplighter', 'bystander') where entry_id = (select id from ledger.entry where seq = 3)`,
  ],
  [
    'makes a private body unreadable',
    'body-unreadable',
    `update ledger.private_body set other_groups = 'nothing' where entry_id = (select id from ledger.entry where seq = 3)`,
  ],
  [
    'takes a group out of a private body',
    'body-group-missing',
    `update ledger.private_body set other_groups = (other_groups::jsonb - 'facts')::text where entry_id = (select id from ledger.entry where seq = 3)`,
  ],
  [
    'adds a group to a private body',
    'body-group-added',
    `update ledger.private_body set other_groups = (other_groups::jsonb || '{"extra": {"salt": "", "content": "1"}}')::text where entry_id = (select id from ledger.entry where seq = 3)`,
  ],
  [
    'removes a private body',
    'body-missing',
    'delete from ledger.private_body where entry_id = (select id from ledger.entry where seq = 3)',
  ],
  [
    'adds a private body',
    'body-stray',
    `insert into ledger.private_body select gen_random_uuid(), person, act, gen_random_uuid(), request_hash, other_groups, changes_salt, changes from ledger.private_body limit 1`,
  ],
  [
    'puts an erased body back',
    'body-came-back',
    `insert into ledger.private_body select e.id, b.person, b.act, gen_random_uuid(), b.request_hash, b.other_groups, b.changes_salt, b.changes from ledger.private_body b, ledger.entry e where not exists (select 1 from ledger.private_body x where x.entry_id = e.id) limit 1`,
  ],
  [
    'changes the person of a body',
    'column-person',
    `update ledger.private_body set person = 'p-2' where entry_id = (select id from ledger.entry where seq = 3)`,
  ],
  [
    'changes the key of a body',
    'column-key',
    `update ledger.private_body set key = gen_random_uuid() where entry_id = (select id from ledger.entry where seq = 3)`,
  ],
  [
    'changes the request hash of a body',
    'column-request-hash',
    `update ledger.private_body set request_hash = sha256('x') where entry_id = (select id from ledger.entry where seq = 3)`,
  ],
  ['removes a touch row', 'touch-differs', 'delete from ledger.touch where seq = 3'],
  [
    'adds a touch row',
    'touch-differs',
    `insert into ledger.touch select row_hash + 1, seq from ledger.touch where seq = 3`,
  ],
  [
    'adds a touch row of an entry that is not there',
    'touch-differs',
    `insert into ledger.touch select row_hash, 100000 from ledger.touch limit 1`,
  ],
  [
    'changes a hash tile',
    'tile-changed',
    `update ledger.tile set hashes = set_byte(hashes, 40, get_byte(hashes, 40) # 1) where log = 'public' and level = 0 and tile_index = 0`,
  ],
  ['removes a hash tile', 'tile-missing', `delete from ledger.tile where log = 'public' and level = 1`],
  ['adds a hash tile', 'tile-added', `insert into ledger.tile select log, level, 77, hashes from ledger.tile limit 1`],
  [
    'changes the root of a checkpoint',
    'checkpoint-changed',
    `update ledger.checkpoint set root = sha256('x') where log = 'public'`,
  ],
  [
    'changes a signed checkpoint',
    'checkpoint-changed',
    `update ledger.checkpoint set note = replace(note, E'\\n\\n', E'0\\n\\n') where log = 'public'`,
  ],
  ['removes the end of the tree', 'entries-removed', 'update ledger.batch set first_leaf = null where first_leaf > 5'],
  ['takes a log off the list', 'log-missing', `delete from ledger.log where name = 'public'`],
  ['makes a demonstration real', 'other-world', 'update ledger.log set demo = false'],
  ['renames a log', 'log-changed', `update ledger.log set origin = 'other.example/demo-public' where name = 'public'`],
];

describe('clairevoie check', () => {
  let world: LampWorld;
  const dir = () => world.dataDir;
  /** The check's own transaction becomes a savepoint: what the hand did is undone afterwards. */
  const inside = (owner: Queryable): Queryable => ({
    query: (text, values) => {
      if (text.startsWith('begin')) return owner.query('savepoint inside');
      return owner.query(text === 'rollback' ? 'rollback to savepoint inside' : text, values);
    },
  });
  const check = async (sql: string, options: { readonly dataDir?: string; readonly since?: string } = {}) => {
    const owner = await world.database.pool('clv_owner').connect();
    try {
      await owner.query('begin');
      // Whoever can change the journal can take its own guard away first.
      if (sql !== '')
        await owner.query(
          `alter table ledger.entry disable trigger user; alter table ledger.batch disable trigger user; ${sql}`,
        );
      const db: Queryable = { query: (text, values = []) => owner.query(text, [...values]) };
      return await checkJournal({ owner: inside(db), dataDir: dir(), ...options });
    } finally {
      await owner.query('rollback');
      owner.release();
    }
  };
  let early: string;

  beforeAll(async () => {
    world = await openLampWorld();
    const ids = Array.from({ length: 40 }, () => randomUUID());
    for (const id of ids.slice(0, 5)) await world.set(id, 'white');
    await world.ledger.integrate();
    early = (await world.ledger.logs.public.checkpoint()) ?? '';
    const receipts = await Promise.all(
      Array.from({ length: 290 }, (_, i) => world.set(ids[i % 40] ?? '', i % 7 === 3 ? 'none' : `colour ${i}`)),
    );
    await world.erase(receipts[20]?.entryId ?? '');
    await world.askErasure((await world.set(randomUUID(), 'erased by the DPO')).entryId);
    await world.set(ids[0] ?? '', 'last');
    await world.ledger[Symbol.asyncDispose]();
  });
  afterAll(async () => {
    await world?.database.stop();
    await rm(world?.dataDir ?? '', { recursive: true, force: true });
  });

  it('finds nothing in a journal that nobody touched, erasures included', async () => {
    const report = await check('');
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ ok: true, entries: 300, erased: 2, waiting: 0, notCopied: 0 });
    expect(report.cannotSee[0]?.en).toMatch(
      /Without --since FILE it cannot see a rewrite by the holder of the log key/,
    );
  });

  it.each(byHand)('finds that somebody %s (%s)', async (_what, code, sql) => {
    const report = await check(sql);
    expect(report.ok).toBe(false);
    expect(report.problems.map((problem) => problem.code)).toContain(code);
    for (const { sentence } of report.problems)
      for (const words of Object.values(sentence)) expect(words).toMatch(/^[A-Z][^{}]*(\{".*\}[^{}]*)?\.$/);
  });

  describe('with a data folder that was touched', () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'clv-touched-'));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));
    const touched = async (change: (text: string) => string) => {
      await cp(dir(), folder, { recursive: true });
      const file = join(folder, 'promises.ndjson');
      await writeFile(file, change(await readFile(file, 'utf8')));
      return (await check('', { dataDir: folder })).problems.map((problem) => problem.code);
    };

    it('finds a line taken out of the copy of promises, one repeated, one changed, and the copy gone', async () => {
      expect(await touched((text) => text.split('\n').toSpliced(5, 1).join('\n'))).toContain('copy-gap');
      expect(
        await touched((text) =>
          text
            .split('\n')
            .toSpliced(5, 0, text.split('\n')[5] ?? '')
            .join('\n'),
        ),
      ).toContain('copy-repeats');
      expect(
        await touched((text) => text.replace('"integratedWithinSeconds":10', '"integratedWithinSeconds":9')),
      ).toContain('promise-differs');
      expect(await touched(() => 'nonsense\n')).toContain('copy-unreadable');
      expect(await touched(() => '')).toContain('copy-missing');
    });

    it('takes a copy that ends a few promises early for what it is: a sudden stop', async () => {
      await cp(dir(), folder, { recursive: true });
      const file = join(folder, 'promises.ndjson');
      await writeFile(file, (await readFile(file, 'utf8')).trimEnd().split('\n').slice(0, -2).join('\n').concat('\n'));
      expect(await check('', { dataDir: folder })).toMatchObject({ ok: true, notCopied: 2 });
    });
  });

  describe('with a checkpoint kept elsewhere', () => {
    it('accepts one of its own past and refuses a stranger’s', async () => {
      expect((await check('', { since: early })).ok).toBe(true);
      const stranger = early.replace('trial.example', 'other.example');
      expect((await check('', { since: stranger })).problems.map((p) => p.code)).toEqual(['since-unknown']);
    });

    it('sees what the holder of the log key wrote anew, and a journal that was rolled back', async () => {
      const signer = await parseSkey((await readFile(join(dir(), 'keys', 'log-public.skey'), 'utf8')).trim());
      const sign = (size: number) =>
        signCheckpoint({ origin: signer.key.name, size, rootHash: Buffer.alloc(32, 7), extensions: [] }, [
          noteSigner(signer, () => 0),
        ]);
      const codes = async (since: string) => (await check('', { since })).problems.map((p) => p.code);
      expect(await codes(await sign(5))).toEqual(['since-differs']);
      expect(await codes(await sign(5_000))).toEqual(['since-larger']);
    });
  });
});

import { checkLine, commitLeaves, isoWeekOf, mapProblem, otherLines, type TallyStatement } from '@clairevoie/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTally, listTallies, proveCamera, talliedLooks } from '../../server/src/civic/tally-store.ts';
import { commitmentOf, compareRegisters, type Queryable } from '../../server/src/ledger/index.ts';
import { tallyDueAt, weeklyTally } from '../../server/src/oversight/index.ts';
import { openVaultWorld, type VaultWorld } from './vault/vault-world.ts';

const week = '2026-W47';
const facts = { device: 'surveillance-camera', world: 'fictional' };

let vault: VaultWorld;
let portal: Queryable;
const cameras = { often: '', twice: '', never: '', hidden: '', listed: '' };
let run: (at: string) => Promise<void>;

beforeAll(async () => {
  vault = await openVaultWorld();
  const published = (reference: string) => ({
    ...{ published: { facts, place: null, endedOn: null }, published_at: vault.world.now().toString() },
    ...{ publication_ground: 'keeper-decision', publication_reference: reference },
  });
  cameras.often = await vault.placeCamera('street', { camera: published('1') });
  cameras.twice = await vault.placeCamera('street', { camera: published('2') });
  cameras.never = await vault.placeCamera('street', { camera: published('3') });
  // Of a published list, and connected to nothing here: silence would say nothing of it.
  const listed = {
    ...published('list-of-a-city'),
    published: { facts: { ...facts, world: 'real' }, place: null, endedOn: null },
  };
  cameras.listed = await vault.placeCamera('street', { camera: listed });
  cameras.hidden = vault.cameras.street;
  const look = async (cameraId: string, times: number, by = vault.people.officer) => {
    const recordingId = await vault.kept({ cameraId });
    for (let n = 0; n < times; n++) expect((await vault.look(recordingId, {}, by)).verdict).toBe('allowed');
    return recordingId;
  };
  await look(cameras.often, 6);
  // The chief of corps acts alone: an internal act, whose header does not say that it is a look.
  await look(cameras.twice, 1, vault.people.chief);
  await look(cameras.twice, 1);
  await look(cameras.hidden, 2);
  await vault.world.ledger.integrate();
  const pool = vault.world.database.pool('clv_portal');
  portal = { query: (text, values = []) => pool.query(text, [...values]) };
  run = weeklyTally(vault.world.ledger.reads, vault.world.ledger.gate);
}, 120_000);
afterAll(() => vault[Symbol.asyncDispose]());

describe('the tally of a week', () => {
  it('falls due on the Tuesday after it, in summer and in winter, and is asked for once', async () => {
    expect(tallyDueAt('2026-W47').toString()).toBe('2026-11-24T02:00:00Z');
    expect(tallyDueAt('2026-W30').toString()).toBe('2026-07-28T01:00:00Z');
    const early = '2026-11-24T01:59:59Z';
    vault.world.setNow(early);
    await run(early);
    expect(await listTallies(portal, { most: 9 })).toEqual([]);
    const direct = await vault.world.asSystem('oversight/tally-looks', { week });
    expect([direct.verdict, direct.gates.map(({ id }) => id)]).toEqual(['blocked', ['week-not-over']]);
    vault.world.setNow('2026-11-24T02:00:00Z');
    await run('2026-11-24T02:00:00Z');
    const again = weeklyTally(vault.world.ledger.reads, vault.world.ledger.gate);
    await again('2026-11-24T02:00:05Z');
    await vault.world.ledger.integrate();
    expect(await listTallies(portal, { most: 9 })).toMatchObject([{ week, publicOn: '2026-12-21', hasLines: false }]);
  });

  it('publishes at once how many looks the headers name, bound to its own header', async () => {
    const tally = await findTally(portal, week);
    const { salt = '', content = '' } = tally?.statement ?? {};
    const statement: TallyStatement = JSON.parse(content);
    // Six, one and two; the chief’s own is not named by its header.
    expect(statement).toMatchObject({ week, looks: 9, lines: 5 });
    const { rows } = await vault.world.ledger.reads.query<{ header: string }>(
      'select header from ledger.overseen_entry where leaf_index = $1',
      [tally?.leafIndex],
    );
    const header = JSON.parse(rows[0]?.header ?? '{}');
    expect([header.act, header.groups.result]).toEqual([
      'oversight/tally-looks',
      commitmentOf(Buffer.from(salt, 'base64'), content),
    ]);
  });

  it('shows no line before its day, and the portal cannot read the map at all', async () => {
    expect((await findTally(portal, week))?.lines).toBeNull();
    expect(await talliedLooks(portal, cameras.never)).toEqual(new Map());
    await expect(portal.query('select * from oversight.tally')).rejects.toThrow(/permission denied/);
    const { rows } = await portal.query<{ text: string }>('select t::text as text from oversight.public_tally t');
    expect(rows[0]?.text).not.toContain(cameras.often);
  });

  it('shows four weeks later one camera’s line with its proof: none, fewer than five, or how many', async () => {
    const { rows } = await vault.world.ledger.reads.query<{ lines: never[]; seed: string; map: never }>(
      'select lines, seed, map from oversight.tally where week = $1',
      [week],
    );
    const stored = { ...(await findTally(portal, week)), lines: rows[0]?.lines ?? null };
    if (stored.leafIndex === undefined || stored.statement == null) throw new Error('no tally');
    const statement: TallyStatement = JSON.parse(stored.statement.content);
    const told = new Map<string, unknown>();
    for (const camera of [cameras.often, cameras.twice, cameras.never, ...otherLines]) {
      const proven = await proveCamera(stored as never, camera);
      if (proven === undefined) throw new Error(`no line of ${camera}`);
      checkLine(statement, proven);
      told.set(camera, proven.line.count);
      // Another count under the same proof is caught, also one that would be convenient.
      const forged = { ...proven, line: { ...proven.line, count: proven.line.count === 'none' ? 7 : 'none' } } as const;
      expect(() => checkLine(statement, forged)).toThrow();
      expect(() => checkLine({ ...statement, root: `${'A'.repeat(43)}=` }, proven)).toThrow();
    }
    expect(Object.fromEntries(told)).toEqual({
      [cameras.often]: 6,
      [cameras.twice]: 'fewer-than-five',
      [cameras.never]: 'none',
      '~erased': 'none',
      '~unpublished': 'fewer-than-five',
    });
    expect(await proveCamera(stored as never, cameras.hidden)).toBeUndefined();
    expect(await proveCamera(stored as never, cameras.listed)).toBeUndefined();
  });

  it('is a whole: every line in order gives the root, and the counts can be those of the headers', async () => {
    const { rows } = await vault.world.ledger.reads.query<{ lines: never[] }>(
      'select lines from oversight.tally where week = $1',
      [week],
    );
    const lines = rows[0]?.lines ?? [];
    const statement: TallyStatement = JSON.parse((await findTally(portal, week))?.statement?.content ?? '{}');
    expect(mapProblem(statement, lines, 1)).toBeUndefined();
    expect(mapProblem(statement, lines.toReversed(), 1)).toMatch(/out of order/);
    expect(mapProblem(statement, lines.slice(1), 1)).toMatch(/lines, not/);
    expect(mapProblem({ ...statement, looks: 40 }, lines, 1)).toMatch(/at most/);
    expect(mapProblem({ ...statement, looks: 3 }, lines, 1)).toMatch(/at least/);
  });

  it('is checked against the bodies by whoever reads them: seed and map give the same lines', async () => {
    const { createHmac } = await import('node:crypto');
    const { rows } = await vault.world.ledger.reads.query<{
      lines: readonly { camera: string; leaves: string }[];
      seed: string;
      map: readonly { camera: string; leaves: readonly number[] }[];
    }>('select lines, seed, map from oversight.tally where week = $1', [week]);
    const [row] = rows;
    if (row === undefined) throw new Error('no tally');
    for (const { camera, leaves } of row.lines) {
      const mapped = row.map.find((one) => one.camera === camera) ?? { camera, leaves: [] };
      const salt = createHmac('sha256', Buffer.from(row.seed, 'base64')).update(`leaves ${camera}`).digest();
      expect(commitLeaves(salt, mapped)).toBe(leaves);
    }
    expect(row.map.map(({ leaves }) => leaves.length).sort()).toEqual([2, 2, 6]);
  });

  it('agrees with the bodies that the Control Organ reads; a look moved to another line is found and named', async () => {
    const organ = vault.people.controlOrgan;
    const compare = async () => (await vault.perform(organ, 'oversight/check-tally', { week })).result;
    expect(await compare()).toEqual({
      ...{ week, agrees: true, mapHolds: true, readLooks: 10, agreeing: 10, unreadable: 0, beyond: 0 },
      ...{ differing: [], differingLooks: 0 },
    });
    const client = vault.world.database.pool('clv_owner');
    const { rows } = await client.query<{ map: { camera: string; leaves: number[] }[] }>(
      'select map from oversight.tally where week = $1',
      [week],
    );
    const map = rows[0]?.map ?? [];
    const write = (to: object) =>
      client.query('update oversight.tally set map = $2 where week = $1', [week, JSON.stringify(to)]);
    // Whoever holds the database moves one look to the line of cameras that are not published.
    const [moved = -1] = map.find(({ camera }) => camera === cameras.often)?.leaves ?? [];
    await write(
      map.map(({ camera, leaves }) => ({
        camera,
        leaves: camera === '~unpublished' ? [...leaves, moved] : leaves.filter((leaf) => leaf !== moved),
      })),
    );
    expect(await compare()).toMatchObject({
      ...{ agrees: false, mapHolds: false, agreeing: 9, differingLooks: 1 },
      differing: [{ leaf: moved, line: '~unpublished', camera: cameras.often }],
    });
    await write(map.map(({ camera, leaves }) => ({ camera, leaves: leaves.filter((leaf) => leaf !== moved) })));
    expect(await compare()).toMatchObject({ agrees: false, differing: [{ leaf: moved, line: null }] });
    await write(map);
    expect(await compare()).toMatchObject({ agrees: true });
    // Erased since: said, and neither counted as read nor held against the tally.
    const { rows: shown } = await client.query<{ id: string }>(
      'select id from ledger.overseen_entry where leaf_index = $1',
      [moved],
    );
    const id = shown[0]?.id;
    await client.query(`create table ledger.kept_body as select * from ledger.private_body where entry_id = '${id}'`);
    await client.query('delete from ledger.private_body where entry_id = $1', [id]);
    expect(await compare()).toMatchObject({ agrees: true, readLooks: 9, agreeing: 9, unreadable: 1 });
    await client.query('insert into ledger.private_body select * from ledger.kept_body');
    // A body exchanged for another is none that the header committed to.
    const exchange = (from: string, to: string) =>
      client.query('update ledger.private_body set changes = replace(changes, $2, $3) where entry_id = $1', [
        id,
        from,
        to,
      ]);
    await exchange(cameras.often, cameras.never);
    expect(await compare()).toMatchObject({ agrees: false, differing: [{ leaf: moved, camera: null }] });
    await exchange(cameras.never, cameras.often);
    await client.query('drop table ledger.kept_body');
    expect(await compare()).toMatchObject({ agrees: true, readLooks: 10 });
    const early = await vault.perform(organ, 'oversight/check-tally', { week: '2026-W48' });
    expect(early.gates.map(({ id }) => id)).toEqual(['not-tallied']);
    for (const [name, person] of Object.entries(vault.people)) {
      const { verdict, result } = await vault.perform(person, 'oversight/check-tally', { week });
      expect([name, verdict, result.agrees]).toEqual(
        name === 'controlOrgan' ? [name, 'allowed', true] : [name, 'blocked', undefined],
      );
    }
  });

  it('is one act of the server alone, and folds again to the same', async () => {
    expect((await vault.world.asSystem('oversight/tally-looks', { week })).gates.map(({ id }) => id)).toEqual([
      'already-tallied',
    ]);
    for (const person of Object.values(vault.people)) {
      const receipt = await vault.perform(person, 'oversight/tally-looks', { week });
      expect(receipt.verdict).toBe('blocked');
    }
    expect(isoWeekOf('2027-01-01')).toBe('2026-W53');
    const client = await vault.world.database.pool('clv_owner').connect();
    try {
      expect(await compareRegisters(client)).toEqual([]);
    } finally {
      client.release();
    }
  });
});

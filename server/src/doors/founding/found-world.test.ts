import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSkey } from '@clairevoie/tlog';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../testing/src/database.ts';
import { foundingOfTests } from '../../../../testing/src/real-world/founding-of-tests.ts';
import { checkJournal } from '../../ledger/index.ts';
import { openServer, type RunningServer } from '../open-server.ts';
import { findWorld, settleWorld } from '../world-file.ts';
import { type FoundingOptions, foundWorld } from './found-world.ts';

const file = foundingOfTests('https://login.zone.be');
const signIn = { issuer: 'https://login.zone.be', clientId: 'cameras', clientSecret: 'a-secret-of-the-test-only' };
const realNow = () => Temporal.Now.instant();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-found-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let next = 0;
const newFolder = (): string => {
  next += 1;
  return join(folder, `world-${next}`);
};

/** The embedded database's way: what a failed founding leaves is discarded. `external` keeps it, as somebody else's server does. */
function options(database: TestDatabase, dataDir: string, more: Partial<FoundingOptions> = {}): FoundingOptions {
  const stop = async (): Promise<void> => undefined;
  const shared = { config: (role: Parameters<TestDatabase['config']>[0]) => database.config(role), stop };
  return {
    file,
    dataDir,
    now: realNow,
    newId: randomUUID,
    startDatabase: async () => ({ ...shared, [Symbol.asyncDispose]: stop }),
    ...more,
  };
}

/** A clock that stops at the n-th look: whatever is going on then fails, as it does when a machine breaks. */
function clockThatStops(after: number): () => Temporal.Instant {
  let looks = 0;
  return () => {
    looks += 1;
    if (looks > after) throw new Error('the clock stopped');
    return realNow();
  };
}

const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : String(error)),
  );

describe('a founding', () => {
  let database: TestDatabase;
  let dataDir: string;
  beforeEach(async () => {
    database = await createTestDatabase();
    dataDir = newFolder();
    return () => database.stop();
  });

  test('leaves a real world whose journal, registers and keys hold together', async () => {
    const report = await foundWorld(options(database, dataDir));
    expect(await findWorld(dataDir)).toMatchObject({
      demo: false,
      serverName: 'cameras.zone.test',
      identityPort: null,
    });
    expect(report.origins).toEqual({
      public: 'cameras.zone.test/public',
      'control-organ': 'cameras.zone.test/control-organ',
      'committee-r': 'cameras.zone.test/committee-r',
    });
    expect(report.vkeys.public).toMatch(/^cameras\.zone\.test\/public\+/);
    expect(report.entries).toBe(report.acts + 1);
    const owner = database.pool('clv_owner');
    expect(await checkJournal({ owner, dataDir })).toMatchObject({ ok: true, problems: [] });
    const counts = await owner.query(
      `select (select count(*)::int from registry.camera where world <> 'real') as invented,
              (select count(*)::int from registry.camera) as cameras,
              (select count(*)::int from identity.organisation where not is_real or source is null) as unsourced,
              (select count(*)::int from identity.function_held) as functions,
              (select count(*)::int from ledger.entry where act not like 'identity/%' and act not like 'registry/import-%'
                 and act <> 'ledger/open-journal') as others`,
    );
    expect(counts.rows[0]).toMatchObject({ invented: 0, unsourced: 0, functions: 2, others: 0 });
    expect(counts.rows[0].cameras).toBeGreaterThan(100);
    expect(await readdir(join(dataDir, 'keks'))).toHaveLength(1);
    expect(existsSync(join(dataDir, 'founding.json'))).toBe(false);
  });

  test('that fails leaves no folder', async () => {
    expect(await codeOf(foundWorld(options(database, dataDir, { now: clockThatStops(16) })))).toContain(
      'clock stopped',
    );
    expect(existsSync(dataDir)).toBe(false);
  });

  test('that fails leaves the folders that stood there, empty as they were', async () => {
    await mkdir(join(dataDir, 'keks'), { recursive: true, mode: 0o700 });
    // Later than the test before; the clock is looked at once a commit, and acts share commits as they come.
    expect(await codeOf(foundWorld(options(database, dataDir, { now: clockThatStops(22) })))).toContain(
      'clock stopped',
    );
    expect(await readdir(dataDir)).toEqual(['keks']);
    expect(await readdir(join(dataDir, 'keks'))).toEqual([]);
  });

  test('of which an act is refused leaves no folder and says which act', async () => {
    // Dice that fall the same twice: the second organisation's id is taken.
    const thrown: string[] = [];
    const newId = (): string => {
      thrown.push(randomUUID());
      return (thrown.length === 3 ? thrown[0] : thrown.at(-1)) ?? '';
    };
    const stuck = options(database, dataDir, { newId });
    await expect(foundWorld(stuck)).rejects.toMatchObject({
      code: 'doors/founding-refused',
      facts: { problems: [expect.stringContaining('identity/register-organisation was blocked')] },
    });
    expect(existsSync(dataDir)).toBe(false);
  });

  test('that is cut off goes on with the same file, and with no other', async () => {
    await mkdir(join(dataDir, 'postgres'), { recursive: true });
    // A database of somebody else's: its roles have passwords now, so the folder must stay.
    const startDatabase = options(database, dataDir).startDatabase;
    const external = {
      startDatabase: async () => {
        await writeFile(join(dataDir, 'postgres', 'external-passwords.json'), '{}');
        return startDatabase();
      },
    };
    const cut = options(database, dataDir, { ...external, now: clockThatStops(24) });
    expect(await codeOf(foundWorld(cut))).toBe('doors/founding-unfinished');
    const owner = database.pool('clv_owner');
    const before = await owner.query('select count(*)::int as n from ledger.entry');
    expect(before.rows[0].n).toBeGreaterThan(1);

    const world = { demo: true, serverName: 'x.test', identityPort: null, createdAt: '2026-11-30T00:00:00Z' };
    expect(await codeOf(settleWorld(dataDir, world))).toBe('doors/founding-unfinished');
    expect(await codeOf(settleWorld(dataDir, { ...world, demo: false }))).toBe('doors/founding-unfinished');
    const other = options(database, dataDir, { ...external, file: { ...file, zones: ['5342'] } });
    expect(await codeOf(foundWorld(other))).toBe('doors/founding-unfinished');

    const report = await foundWorld(options(database, dataDir, external));
    expect(report.entries).toBe(report.acts + 1);
    expect(await checkJournal({ owner, dataDir })).toMatchObject({ ok: true });
    expect(await codeOf(foundWorld(options(database, dataDir, external)))).toBe('doors/folder-taken');
  });

  test('that fails once its world is whole takes nothing of it away', async () => {
    // The record of the founding cannot be removed at the end: it has become a folder.
    const stop = async (): Promise<void> => {
      await rm(join(dataDir, 'founding.json'));
      await mkdir(join(dataDir, 'founding.json'));
    };
    const inner = await options(database, dataDir).startDatabase();
    let discarded = 0;
    const late = options(database, dataDir, {
      startDatabase: async () => ({ ...inner, [Symbol.asyncDispose]: stop }),
      discardDatabase: async () => {
        discarded += 1;
      },
    });
    expect(await codeOf(foundWorld(late))).toBe('ERR_FS_EISDIR');
    expect([discarded, (await findWorld(dataDir))?.serverName]).toEqual([0, 'cameras.zone.test']);
    expect(await readdir(join(dataDir, 'keys'))).toContain('log-public.skey');
    expect(await checkJournal({ owner: database.pool('clv_owner'), dataDir })).toMatchObject({ ok: true });
  });

  test('is refused while another is at work in the folder, and takes nothing of it away', async () => {
    const [begun, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const inner = options(database, dataDir);
    const startDatabase = async () => {
      begun.resolve();
      await goOn.promise;
      return inner.startDatabase();
    };
    const first = codeOf(foundWorld({ ...inner, startDatabase }));
    await begun.promise;
    const discardDatabase = () => Promise.reject(new Error('discarded the database of the other'));
    const second = options(database, dataDir, { discardDatabase });
    expect(await codeOf(foundWorld(second))).toBe('doors/founding-under-way');
    goOn.resolve();
    expect(await first).toBe('done');
    expect(await codeOf(foundWorld(second))).toBe('doors/folder-taken');
    expect(await findWorld(dataDir)).toMatchObject({ serverName: 'cameras.zone.test' });
  });

  test('takes neither a folder nor a database that holds something', async () => {
    await mkdir(dataDir);
    await writeFile(join(dataDir, 'notes.txt'), 'mine');
    expect(await codeOf(foundWorld(options(database, dataDir)))).toBe('doors/folder-taken');
    expect(await readdir(dataDir)).toEqual(['notes.txt']);
    await foundWorld(options(database, newFolder()));
    const second = newFolder();
    expect(await codeOf(foundWorld(options(database, second)))).toBe('doors/database-taken');
    expect(existsSync(second)).toBe(false);
  });
});

describe('a server of a real world', () => {
  let database: TestDatabase;
  let dataDir: string;
  const key = (log: string): string => join(dataDir, 'keys', `log-${log}.skey`);
  const open = async (
    more: { readonly database?: TestDatabase; readonly signIn?: typeof signIn } = {},
  ): Promise<RunningServer> => {
    const world = await settleWorld(dataDir, {
      demo: false,
      serverName: '',
      identityPort: null,
      createdAt: '2026-11-30T00:00:00Z',
    });
    return openServer({
      database,
      dataDir,
      world,
      host: '127.0.0.1',
      port: 0,
      baseUrl: 'https://cameras.zone.test',
      signIn,
      logLevel: 'fatal',
      scheduleEveryMs: 3_600_000,
      ...more,
    });
  };
  const opens = async (more: Parameters<typeof open>[0] = {}): Promise<unknown> =>
    codeOf(open(more).then((server) => server[Symbol.asyncDispose]()));

  beforeAll(async () => {
    database = await createTestDatabase();
    dataDir = newFolder();
    await foundWorld(options(database, dataDir));
  });
  afterAll(() => database.stop());

  test('opens with what it was founded with', async () => {
    expect(await opens()).toBe('done');
  });

  test('cannot be made a demonstration, nor the reverse', async () => {
    const asked = { serverName: 'x.test', identityPort: null, createdAt: '2026-11-30T00:00:00Z' };
    expect(await codeOf(settleWorld(dataDir, { ...asked, demo: true }))).toBe('doors/other-world');
    const demo = newFolder();
    await settleWorld(demo, { ...asked, demo: true });
    expect(await codeOf(settleWorld(demo, { ...asked, demo: false }))).toBe('doors/other-world');
    expect(await codeOf(settleWorld(newFolder(), { ...asked, demo: false }))).toBe('doors/not-founded');
  });

  test('does not start with the demonstration’s identity server', async () => {
    for (const given of [
      { ...signIn, issuer: 'http://127.0.0.1:4601' },
      { ...signIn, issuer: 'https://localhost' },
      { ...signIn, clientId: 'clairevoie-demo' },
    ])
      expect(await opens({ signIn: given })).toBe('identity/demo-provider-outside-demo');
  });

  test.each(['public', 'control-organ'])('does not start with another key for the log %s', async (log) => {
    const good = await readFile(key(log), 'utf8');
    const origin = `cameras.zone.test/${log}`;
    const bad: readonly (readonly [string, string | undefined])[] = [
      ['missing', undefined],
      ['not hold a key', 'PRIVATE+KEY+'],
      ['the key of demo.clairevoie.invalid', await generateSkey(`demo.clairevoie.invalid/demo-${log}`)],
      ['did not sign the last checkpoint', await generateSkey(origin)],
      // A key out of a book: the seed of zeros that examples and tests are fond of.
      ['did not sign the last checkpoint', await generateSkey(origin, 'ed25519', new Uint8Array(32))],
    ];
    for (const [reason, text] of bad) {
      await rm(key(log), { force: true });
      if (text !== undefined) await writeFile(key(log), text, { mode: 0o600 });
      await expect(open()).rejects.toMatchObject({
        code: 'doors/log-key-refused',
        message: expect.stringContaining(reason),
      });
      expect(existsSync(key(log))).toBe(text !== undefined);
    }
    await rm(key(log), { force: true });
    await writeFile(key(log), good, { mode: 0o600 });
    await chmod(key(log), 0o640);
    expect(await opens()).toBe('doors/log-key-refused');
    await chmod(key(log), 0o600);
    expect(await opens()).toBe('done');
  });

  test('does not start on another database, where it would begin a second log', async () => {
    await using empty = await createTestDatabase();
    expect(await opens({ database: empty })).toBe('doors/journal-missing');
  });

  test('does not start with a moved clock, and no act moves it', async () => {
    await using server = await open();
    const receipt = await server.ledger.gate.performAsSystem({
      type: 'ledger/advance-clock',
      key: randomUUID(),
      organisationId: 'clairevoie-server',
      payload: { to: realNow().add({ hours: 24 }).toString() },
    });
    expect(receipt.verdict).toBe('blocked');
    await server[Symbol.asyncDispose]();
    const owner = database.pool('clv_owner');
    await owner.query(
      `insert into ledger.legal_clock (id, offset_ms, version, entry_id) select 'legal', 86400000, 1, id from ledger.entry limit 1`,
    );
    expect(await opens()).toBe('doors/demo-clock');
    await owner.query('delete from ledger.legal_clock');
    expect(await opens()).toBe('done');
  });
});

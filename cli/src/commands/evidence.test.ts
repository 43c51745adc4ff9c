import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DishonestServer,
  filesOf,
  forgeLog,
  openDishonestServer,
  rewriteEntry,
} from '@clairevoie/testing/dishonest';
import { formatVkey, type SigningKey, verifierKey } from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../command-line.ts';
import { madeEntry, madeKey, opening } from '../trial/made-log.ts';

describe('evidence on the command line', () => {
  let folder: string;
  let server: DishonestServer;
  let signing: SigningKey;
  let vkey: string;
  const entries = [opening(), ...Array.from({ length: 20 }, (_, n) => madeEntry({}, n))];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clv-evidence-'));
    server = await openDishonestServer();
    signing = await madeKey('trial.example/demo-public', 9);
    vkey = formatVkey(signing.key);
  });
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  /** Runs a command; gives its exit code and what it said on standard output. */
  const command = async (...argv: readonly string[]) => {
    const said: string[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (text: string | Uint8Array) => said.push(String(text)) > 0;
    try {
      return { code: await run(argv), said: said.join('') };
    } finally {
      process.stdout.write = write;
    }
  };
  const filesIn = (name: string): Promise<readonly string[]> => readdir(join(folder, name)).catch(() => []);

  it('is written by verify beside its refusal, and explained in the language of the help', async () => {
    const honest = await forgeLog(signing, entries);
    const since = join(folder, 'since');
    await writeFile(since, (await forgeLog(signing, entries.slice(0, 9))).note);
    const verify = (dir: string) =>
      command('verify', server.url, '--vkey', vkey, '--since', since, '--evidence', join(folder, dir));
    server.show(filesOf(honest));
    expect((await verify('none')).code).toBe(0);
    expect(await filesIn('none')).toEqual([]);

    server.show(filesOf(await forgeLog(signing, rewriteEntry(entries, 4))));
    expect((await verify('fork')).code).toBe(1);
    const [file = '', ...more] = await filesIn('fork');
    expect([file.replace(/[0-9a-f]{32}/, 'x'), more]).toEqual(['rewritten-x.evidence.json', []]);
    const path = join(folder, 'fork', file);
    const told = await command('evidence', 'check', path, '--vkey', vkey, '--lang', 'nl');
    expect(told).toMatchObject({ code: 0 });
    expect(told.said).toMatch(/^De sleutel van het logboek heeft een latere stand ondertekend/);
    expect(told.said).toMatch(/Demonstratielogboek/);
    const json = JSON.parse((await command('evidence', 'check', path, '--json')).said);
    expect(json).toMatchObject({ ok: true, kind: 'rewritten', against: 'log-key', facts: { size: 9, newerSize: 21 } });
    // The file holds the key by which it is checked; another reader knows another.
    const stranger = formatVkey((await madeKey('trial.example/demo-public', 8)).key);
    expect(await command('evidence', 'check', path, '--vkey', stranger, '--json')).toMatchObject({ code: 1 });
    expect(JSON.parse(await readFile(path, 'utf8')).kept).toMatchObject({
      by: 'verify',
      from: `${server.url}/log/public/`,
    });
  });

  it('does not silence a refusal when the liar stops answering before the evidence is gathered', async () => {
    const since = join(folder, 'later');
    const forged = filesOf(await forgeLog(signing, rewriteEntry(entries, 4)));
    await writeFile(since, (await forgeLog(signing, entries)).note);
    // The checkpoint alone: two roots for one size need nothing more, and the tiles are gone.
    server.show(new Map([['checkpoint', forged.get('checkpoint') ?? new Uint8Array()]]));
    const { code } = await command(
      'verify',
      server.url,
      '--vkey',
      vkey,
      '--since',
      since,
      '--evidence',
      join(folder, 'gone'),
    );
    expect([code, (await filesIn('gone')).length]).toEqual([1, 1]);
    await writeFile(since, (await forgeLog(signing, entries.slice(0, 9))).note);
    const shorter = await command(
      'verify',
      server.url,
      '--vkey',
      vkey,
      '--since',
      since,
      '--evidence',
      join(folder, 'no'),
    );
    expect([shorter.code, await filesIn('no')]).toEqual([1, []]);
  });

  it('is written of a policy in which somebody counts twice, and not of one that is merely broken', async () => {
    const witness = await madeKey('witness.example/w', 3, 'cosignature-ed25519');
    const again = formatVkey(verifierKey('witness.example/other', witness.key.type, witness.key.publicKey));
    const text = `log ${vkey}\nwitness a ${formatVkey(witness.key)}\nwitness b ${again}\ngroup g all a b\nquorum g\n`;
    const policy = join(folder, 'policy');
    const verify = (dir: string) => command('verify', server.url, '--policy', policy, '--evidence', join(folder, dir));
    await writeFile(policy, text);
    expect((await verify('twice')).code).toBe(2);
    const [file = ''] = await filesIn('twice');
    const told = await command('evidence', 'check', join(folder, 'twice', file), '--lang', 'fr');
    expect([told.code, told.said.split('\n')[0]]).toEqual([
      0,
      'Dans la politique de témoins présentée, la même clé ou le même témoin compte plus d’une fois.',
    ]);
    await writeFile(policy, `log ${vkey}\nwitness a ${formatVkey(witness.key)}\nquorum h\n`);
    expect([(await verify('broken')).code, await filesIn('broken')]).toEqual([2, []]);
  });

  it('asks for a file that is there and of the form, and for --max-age with a policy', async () => {
    const bad = join(folder, 'bad');
    await writeFile(bad, '{}');
    expect((await command('evidence', 'check', bad)).code).toBe(1);
    expect((await command('evidence', 'check', join(folder, 'missing'))).code).toBe(3);
    expect((await command('verify', server.url, '--vkey', vkey, '--max-age', '60')).code).toBe(2);
  });
});

import { chmod, cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatVkey, generateSkey, openCheckpoint, parseSkey, parseVkey } from '@clairevoie/tlog';
import { describe, expect, it } from 'vitest';
import { addLog, initWitness, rotateKeys } from './init-witness.ts';
import { sampleLog, sampleWitness, submit } from './sample-witness.ts';

const log = await sampleLog();
const codeIs = (code: string) => expect.objectContaining({ code });

describe('a witness refuses to start', () => {
  it('when its state is missing, cut, changed by one character, or of another witness', async () => {
    await using witness = await sampleWitness([log]);
    const path = join(witness.folder, 'state.json');
    const whole = await readFile(path, 'utf8');
    for (const broken of ['', whole.slice(0, -10), whole.replace('"generation":0', '"generation":1'), `${whole}x`]) {
      await writeFile(path, broken);
      await expect(witness.run()).rejects.toEqual(codeIs('witness/state-unreadable'));
    }
    await rm(path);
    await expect(witness.run()).rejects.toEqual(codeIs('witness/state-unreadable'));
    await using other = await sampleWitness([log]);
    const settings = join(witness.folder, 'witness.json');
    await writeFile(path, whole);
    await writeFile(settings, (await readFile(settings, 'utf8')).replace('w1', 'w2'));
    await expect(witness.run()).rejects.toEqual(codeIs('witness/key-unreadable'));
    await using _running = await other.run();
  });

  it('when the state file was put back from before, or the clock was', async () => {
    await using witness = await sampleWitness([log]);
    const path = join(witness.folder, 'state.json');
    const old = await readFile(path);
    {
      await using running = await witness.run();
      expect((await submit(running.url, await log.request(0, 5))).status).toBe(200);
    }
    const now = await readFile(path);
    await writeFile(path, old);
    await expect(witness.run()).rejects.toEqual(codeIs('witness/state-rolled-back'));
    await writeFile(path, now);
    witness.clock.seconds -= 1;
    await expect(witness.run()).rejects.toEqual(codeIs('witness/clock-backwards'));
    witness.clock.seconds += 1;
    await using running = await witness.run();
    expect((await submit(running.url, await log.request(5, 6))).status).toBe(200);
  });

  it('when another one runs in the folder, and starts once that has ended', async () => {
    await using witness = await sampleWitness([log]);
    {
      await using _running = await witness.run();
      await expect(witness.run()).rejects.toEqual(codeIs('witness/already-running'));
    }
    await using _again = await witness.run();
  });

  it('when a private key is open to others, damaged, or there is none of a type', async () => {
    await using witness = await sampleWitness([log]);
    const keys = join(witness.folder, 'keys');
    const [file = ''] = (await readdir(keys)).filter((name) => name.endsWith('.skey'));
    await chmod(join(keys, file), 0o640);
    await expect(witness.run()).rejects.toEqual(codeIs('witness/key-exposed'));
    await chmod(join(keys, file), 0o600);
    await writeFile(join(keys, file), 'PRIVATE+KEY+nothing\n');
    await expect(witness.run()).rejects.toEqual(codeIs('witness/key-unreadable'));
    await rm(join(keys, file));
    await expect(witness.run()).rejects.toEqual(codeIs('witness/key-unreadable'));
  });

  it('where there is no witness; and is not made in a folder that holds something', async () => {
    await using witness = await sampleWitness([]);
    await expect(initWitness(witness.folder, 'witness.example/w2', 0)).rejects.toEqual(codeIs('witness/folder-taken'));
    await expect(initWitness(join(witness.folder, 'x'), 'a name', 0)).rejects.toEqual(codeIs('witness/bad-name'));
    await rm(join(witness.folder, 'witness.json'));
    await expect(witness.run()).rejects.toEqual(codeIs('witness/not-a-witness'));
  });
});

describe('a witness stops signing for good', () => {
  it('when a checkpoint carries its own cosignature beyond what it remembers', async () => {
    await using witness = await sampleWitness([log]);
    const copy = join(witness.folder, '..', 'copy');
    await cp(witness.folder, copy, { recursive: true });
    let cosigned: string;
    {
      await using running = await witness.run();
      const answer = await submit(running.url, await log.request(0, 5));
      cosigned = (await log.note(5)) + answer.text;
    }
    await rm(witness.folder, { recursive: true });
    await cp(copy, witness.folder, { recursive: true });
    {
      await using running = await witness.run();
      const answer = await submit(running.url, `old 0\n\n${cosigned}`);
      expect([answer.status, answer.text]).toEqual([503, expect.stringContaining('witness/state-rolled-back')]);
      expect((await submit(running.url, await log.request(0, 4))).status).toBe(503);
      expect((await fetch(`${running.url}/health`)).status).toBe(503);
    }
    await expect(witness.run()).rejects.toEqual(codeIs('witness/state-rolled-back'));
  });

  it('when its state cannot be written, and signs nothing for that request', async () => {
    await using witness = await sampleWitness([log]);
    await using running = await witness.run();
    await rm(witness.folder, { recursive: true });
    const answer = await submit(running.url, await log.request(0, 5));
    expect([answer.status, answer.text]).toEqual([503, expect.stringContaining('witness/state-write-failed')]);
    expect((await submit(running.url, await log.request(0, 5))).text).toContain('witness/stopped');
  });

  it('for as long as the clock stands behind its last cosignature', async () => {
    await using witness = await sampleWitness([log]);
    await using running = await witness.run();
    expect((await submit(running.url, await log.request(0, 5))).status).toBe(200);
    witness.clock.seconds -= 5;
    expect((await submit(running.url, await log.request(5, 6))).status).toBe(503);
    witness.clock.seconds += 5;
    expect((await submit(running.url, await log.request(5, 6))).status).toBe(200);
  });
});

describe('logs and keys of a witness', () => {
  it('take effect at a reload; the state of a log outlives its key', async () => {
    await using witness = await sampleWitness([]);
    await using running = await witness.run();
    expect((await submit(running.url, await log.request(0, 5))).status).toBe(404);
    expect(await addLog(witness.folder, log.vkey)).toEqual({ origin: log.origin });
    expect((await submit(running.url, await log.request(0, 5))).status).toBe(404);
    await running.reload();
    expect((await submit(running.url, await log.request(0, 5))).status).toBe(200);
    const next = await sampleLog(log.origin, 21);
    await addLog(witness.folder, next.vkey, log.origin);
    await running.reload();
    expect((await submit(running.url, await next.request(5, 7))).status).toBe(200);
    expect((await submit(running.url, await log.request(7, 8))).status).toBe(200);
  });

  it('stay as they were when the new ones cannot be read', async () => {
    await using witness = await sampleWitness([log]);
    await using running = await witness.run();
    await writeFile(join(witness.folder, 'logs.json'), '{}');
    await expect(running.reload()).rejects.toEqual(codeIs('witness/settings-unreadable'));
    expect((await submit(running.url, await log.request(0, 5))).status).toBe(200);
  });

  it('are refused when a log key is no key, of a cosigning type, or the origin cannot be cosigned', async () => {
    await using witness = await sampleWitness([]);
    const other = await parseSkey(await generateSkey('log.example/x', 'cosignature-ed25519'));
    const bad = codeIs('witness/bad-log');
    await expect(addLog(witness.folder, 'nonsense')).rejects.toEqual(bad);
    await expect(addLog(witness.folder, formatVkey(other.key))).rejects.toEqual(bad);
    await expect(addLog(witness.folder, log.vkey, 'x'.repeat(256))).rejects.toEqual(bad);
  });

  it('rotate: old and new sign together, then the old is deleted; the last of its type stays', async () => {
    await using witness = await sampleWitness([log]);
    await using running = await witness.run();
    for (const file of await readdir(join(witness.folder, 'keys'))) {
      expect((await stat(join(witness.folder, 'keys', file))).mode & 0o777).toBe(0o600);
    }
    const signers = async (body: string, note: string, vkeys: readonly string[]) => {
      const answer = await submit(running.url, body);
      const trust = { logKeys: [parseVkey(log.vkey)], witnessKeys: vkeys.map(parseVkey) };
      return (await openCheckpoint(note + answer.text, trust)).witnessSignatures.map(({ key }) => key.keyId).sort();
    };
    const both = (await rotateKeys(witness.folder)).vkeys;
    await running.reload();
    expect(both).toHaveLength(4);
    expect(await signers(await log.request(0, 5), await log.note(5), both)).toEqual(
      both.map((k) => parseVkey(k).keyId).sort(),
    );
    const old = witness.keys.map(({ keyId }) => keyId);
    for (const keyId of old) await rotateKeys(witness.folder, keyId);
    await running.reload();
    const left = both.map((k) => parseVkey(k).keyId).filter((id) => !old.includes(id));
    expect(await signers(await log.request(5, 6), await log.note(6), both)).toEqual(left.sort());
    for (const keyId of [...left, 'ffffffff']) {
      await expect(rotateKeys(witness.folder, keyId)).rejects.toEqual(codeIs('witness/key-unknown'));
    }
  });
});

import { readdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { checkEvidence, openCheckpoint, parseEvidence, parseVkey } from '@clairevoie/tlog';
import { describe, expect, it } from 'vitest';
import { sampleLog, sampleWitness, submit } from './sample-witness.ts';

describe('add-checkpoint of C2SP tlog-witness', () => {
  it('cosigns a first and a later checkpoint with both keys, and again when it is sent again', async () => {
    const log = await sampleLog();
    await using witness = await sampleWitness([log]);
    await using running = await witness.run();
    for (const [old, size] of [
      [0, 5],
      [5, 12],
      [12, 12],
      [12, 13],
    ] as const) {
      witness.clock.seconds += 10;
      const answer = await submit(running.url, await log.request(old, size));
      expect(answer).toMatchObject({ status: 200, type: 'text/plain; charset=utf-8' });
      const trust = { logKeys: [parseVkey(log.vkey)], witnessKeys: witness.keys };
      const opened = await openCheckpoint((await log.note(size)) + answer.text, trust);
      expect(opened.witnessSignatures.map(({ key }) => key.type).sort()).toEqual([
        ...['cosignature-ed25519', 'cosignature-ml-dsa-44'],
      ]);
      expect(opened.witnessSignatures.every((one) => one.timestampSeconds === witness.clock.seconds)).toBe(true);
      expect(opened.unknownSignatures).toBe(0);
    }
  });

  it('cosigns the empty tree, then still asks for old size zero', async () => {
    const log = await sampleLog();
    await using witness = await sampleWitness([log]);
    await using running = await witness.run();
    expect((await submit(running.url, await log.request(0, 0))).status).toBe(200);
    expect((await submit(running.url, await log.request(0, 3))).status).toBe(200);
  });

  it('answers every refusal with the status of the specification', async () => {
    const [log, stranger] = [await sampleLog(), await sampleLog('log.example/unknown', 9)];
    const forger = await sampleLog(log.origin, 8);
    await using witness = await sampleWitness([log]);
    await using running = await witness.run();
    const hash = `${'A'.repeat(43)}=\n`;
    expect((await submit(running.url, await log.request(0, 5))).status).toBe(200);
    const note = await log.note(8);
    const good = await log.request(5, 8);
    const cases: readonly (readonly [string, number, string])[] = [
      ['an empty body', 400, ''],
      ['no old size line', 400, `\n${note}`],
      ['an old size with a leading zero', 400, good.replace('old 5', 'old 05')],
      ['an old size with a sign', 400, good.replace('old 5', 'old +5')],
      ['an old size beyond 2^53', 400, good.replace('old 5', 'old 9007199254740993')],
      ['no empty line', 400, good.replace('\n\n', '\n')],
      ['carriage returns', 400, good.replaceAll('\n', '\r\n')],
      ['64 proof lines', 400, `old 5\n${hash.repeat(64)}\n${note}`],
      ['a proof line that is no base64', 400, `old 5\n???\n\n${note}`],
      ['a proof line of 31 bytes', 400, `old 5\n${'A'.repeat(42)}==\n\n${note}`],
      ['no signature at all', 400, `old 5\n\n${note.slice(0, note.indexOf('\n\n') + 2)}`],
      ['no last newline', 400, good.slice(0, -1)],
      ['an old size above the size', 400, good.replace('old 5', 'old 9')],
      ['a log that is not known', 404, await stranger.request(0, 8)],
      ['a checkpoint that another key signed', 403, await forger.request(5, 8)],
      ['a lower old size', 409, await log.request(3, 8)],
      ['old size zero after the first', 409, await log.request(0, 8)],
      ['a higher old size', 409, await log.request(6, 8)],
      ['a smaller tree', 409, await log.request(3, 4)],
      ['the same size with another root', 409, await log.request(5, 5, 2)],
      ['63 proof lines that prove nothing', 422, `old 5\n${hash.repeat(63)}\n${note}`],
      ['no proof', 422, `old 5\n\n${note}`],
      ['a proof where none is needed', 422, `old 5\n${hash}\n${await log.note(5)}`],
      ['another history', 422, await log.request(5, 8, 2)],
    ];
    for (const [what, status, body] of cases) {
      const answer = await submit(running.url, body);
      expect(answer.status, what).toBe(status);
      if (status === 409) expect(answer, what).toEqual({ status, type: 'text/x.tlog.size', text: '5\n' });
      else expect(answer.text, what).toMatch(/^witness\/[a-z-]+: /);
    }
    expect((await submit(running.url, good)).status).toBe(200);
  });

  it('asks for an empty proof when the old size is zero', async () => {
    const log = await sampleLog();
    await using witness = await sampleWitness([log]);
    await using running = await witness.run();
    const answer = await submit(running.url, `old 0\n${'A'.repeat(43)}=\n\n${await log.note(4)}`);
    expect(answer.status).toBe(422);
  });

  it('ignores signatures of unknown keys, and refuses a false line of a known key', async () => {
    const [log, other] = [await sampleLog(), await sampleLog('other.example/key', 3)];
    await using witness = await sampleWitness([log]);
    await using running = await witness.run();
    const strange = (await other.note(5)).split('\n\n')[1] ?? '';
    expect((await submit(running.url, (await log.request(0, 5)) + strange)).status).toBe(200);
    const falseLine = (await log.note(4)).split('\n\n')[1] ?? '';
    expect((await submit(running.url, (await log.request(5, 6)) + falseLine)).status).toBe(403);
  });

  it('refuses the request with a bit of any byte turned', { timeout: 120_000 }, async () => {
    const log = await sampleLog();
    await using witness = await sampleWitness([log]);
    await using running = await witness.run();
    expect((await submit(running.url, await log.request(0, 5))).status).toBe(200);
    const body = new Uint8Array(Buffer.from(await log.request(5, 11)));
    const accepted: number[] = [];
    for (let at = 0; at < body.length; at++) {
      const flipped = new Uint8Array(body);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      if ((await submit(running.url, flipped)).status === 200) accepted.push(at);
    }
    expect(body.length).toBeGreaterThan(300);
    expect(accepted).toEqual([]);
    expect((await submit(running.url, body)).status).toBe(200);
  });

  it('keeps two roots of one size as evidence that holds without us', async () => {
    const log = await sampleLog();
    await using witness = await sampleWitness([log]);
    await using running = await witness.run();
    await submit(running.url, await log.request(0, 5));
    await submit(running.url, await log.request(5, 5, 2));
    await submit(running.url, await log.request(5, 5, 2));
    const [file = '', ...more] = await readdir(join(witness.folder, 'evidence'));
    expect(more).toEqual([]);
    const kept = parseEvidence(await readFile(join(witness.folder, 'evidence', file)));
    const finding = await checkEvidence(kept, { brokenRule: () => undefined });
    expect(finding).toMatchObject({ kind: 'two-roots', against: 'log-key', origin: log.origin, facts: { size: 5 } });
    expect(kept).toMatchObject({ vkey: log.vkey, kept: { by: 'witness' } });
    expect(witness.said.join('\n')).toContain('witness/two-roots');
  });
});

describe('the door of a witness', () => {
  it('shows name, keys and logs in three languages, and loads nothing', async () => {
    const log = await sampleLog();
    await using witness = await sampleWitness([log]);
    await using running = await witness.run();
    await submit(running.url, await log.request(0, 5));
    for (const [language, words] of [
      ['fr', 'Dernière cosignature'],
      ['nl', 'Laatste medeondertekening'],
      ['en', 'Last cosignature'],
    ] as const) {
      const response = await fetch(running.url, { headers: { 'accept-language': `de, ${language};q=0.5` } });
      const page = await response.text();
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
      expect(page).toContain(`<html lang="${language}">`);
      for (const part of [words, log.origin, '<code>5</code>', ...witness.vkeys]) {
        expect(page).toContain(part);
      }
      expect(page).not.toMatch(/<script|src=|url\(|onload|style="/);
      expect(await (await fetch(`${running.url}/?lang=${language}`)).text()).toContain(words);
    }
    expect(await (await fetch(`${running.url}/health`)).json()).toEqual({
      ok: true,
      name: 'witness.example/w1',
      logs: 1,
    });
  });

  it('answers other addresses and methods with 404 and 405', async () => {
    await using witness = await sampleWitness([]);
    await using running = await witness.run();
    expect((await fetch(`${running.url}/elsewhere`)).status).toBe(404);
    const response = await fetch(`${running.url}/add-checkpoint`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(running.url, { method: 'POST' })).status).toBe(405);
  });

  it('refuses a body beyond its limit, announced or not', async () => {
    await using witness = await sampleWitness([]);
    await using running = await witness.run();
    const big = new Uint8Array(200_000).fill(65);
    const streamed = new Blob([big]).stream();
    const init = { method: 'POST', body: streamed, duplex: 'half' } as const;
    expect((await submit(running.url, big)).status).toBe(413);
    expect((await fetch(`${running.url}/add-checkpoint`, init)).status).toBe(413);
  });

  it('cuts a request whose body does not come', async () => {
    await using witness = await sampleWitness([], { requestTimeoutMs: 200 });
    await using running = await witness.run();
    const socket = connect(Number(new URL(running.url).port), '127.0.0.1');
    socket.write('POST /add-checkpoint HTTP/1.1\r\nHost: w\r\nContent-Length: 10\r\n\r\nold');
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1.1 408 /);
  });

  it('limits requests by address and, after the signature, by log', async () => {
    const [log, second] = [await sampleLog(), await sampleLog('log.example/second', 5)];
    const forger = await sampleLog(log.origin, 8);
    await using witness = await sampleWitness([log, second], { perOriginMinute: 2, perAddressMinute: 9 });
    await using running = await witness.run();
    for (let i = 0; i < 4; i++) expect((await submit(running.url, await forger.request(0, 1))).status).toBe(403);
    expect((await submit(running.url, await log.request(0, 1))).status).toBe(200);
    expect((await submit(running.url, await log.request(1, 2))).status).toBe(200);
    expect((await submit(running.url, await log.request(2, 3))).status).toBe(429);
    expect((await submit(running.url, await second.request(0, 1))).status).toBe(200);
    expect((await fetch(running.url)).status).toBe(200);
    const refused = await fetch(running.url);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    witness.clock.seconds += 60;
    expect((await submit(running.url, await log.request(2, 3))).status).toBe(200);
  });

  it('counts whom a proxy on this machine names, only when it was told so', async () => {
    await using witness = await sampleWitness([], { perAddressMinute: 1, isBehindProxy: true });
    await using running = await witness.run();
    const from = async (address: string) =>
      (await fetch(running.url, { headers: { 'x-forwarded-for': `1.2.3.4, ${address}` } })).status;
    expect([await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.1')]).toEqual([200, 200, 429]);
  });
});

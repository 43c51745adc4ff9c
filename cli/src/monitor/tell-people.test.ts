import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttp } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { policyHash } from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeEntry, makeLog, opening, policyOf } from '../trial/made-log.ts';
import { emptyState, type StandingAlarm } from './monitor-state.ts';
import { alarmWords } from './monitor-words.ts';
import { messageOf } from './news-words.ts';
import { openMonitor } from './run-monitor.ts';
import { byAll, byMail, byWebhook } from './tell-people.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-tell-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const state = emptyState({
  ...{ origin: 'zone.example/public', url: 'https://zone.example/log/public/', policyHash: 'sha256:0' },
  savedAt: '2026-11-30T08:00:00Z',
});
const alarm: StandingAlarm = {
  ...{ code: 'monitor/forked', about: '300 and 340', facts: { heldSize: 300, shownSize: 340 } },
  ...{ since: '2026-11-30T08:00:00Z', lastSeen: '2026-11-30T08:00:00Z', toldAt: null, isForever: true },
  evidence: 'rewritten-0.evidence.json',
};

/** A mail server of a few lines: takes one message and keeps it. */
async function openMailServer() {
  const received: string[] = [];
  const talk = (socket: Socket): void => {
    let isData = false;
    let text = '';
    socket.write('220 test\r\n');
    socket.on('data', (bytes: Buffer) => {
      text += bytes.toString('utf8');
      if (isData) {
        if (!text.endsWith('\r\n.\r\n')) return;
        received.push(text);
        isData = false;
        socket.write('250 kept\r\n');
      } else if (text.startsWith('DATA')) {
        isData = true;
        socket.write('354 go on\r\n');
      } else if (text.startsWith('QUIT')) socket.end('221 bye\r\n');
      else socket.write('250 yes\r\n');
      text = '';
    });
  };
  const server = createServer(talk).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { received, server, port: portOf(server.address()) };
}

const portOf = (address: unknown): number =>
  typeof address === 'object' && address !== null && 'port' in address ? Number(address.port) : 0;

describe('people are told', () => {
  it.each(['fr', 'nl', 'en'] as const)('in %s, with what it is, since when, and what to do', (language) => {
    const { subject, text } = messageOf({ begun: [alarm], ended: [] }, state, language);
    expect(subject).toContain(alarmWords['monitor/forked'][language]);
    expect(text).toContain('evidence/rewritten-0.evidence.json');
    expect(text).toContain('clairevoie evidence check');
    const ended = messageOf({ begun: [], ended: [alarm] }, state, language);
    expect(ended.subject).not.toMatch(/ALERTE|ALARM/);
  });

  it('by mail, with the evidence attached', async () => {
    const mail = await openMailServer();
    await mkdir(join(folder, 'evidence'), { recursive: true });
    await writeFile(join(folder, 'evidence', alarm.evidence ?? ''), '{"kind":"rewritten"}\n');
    const tell = byMail({
      ...{ smtpUrl: `smtp://127.0.0.1:${mail.port}`, from: 'monitor@example.org', to: ['desk@example.org'] },
      ...{ language: 'nl', folder },
    });
    try {
      await tell({ begun: [alarm], ended: [] }, state);
    } finally {
      mail.server.close();
    }
    expect(mail.received).toHaveLength(1);
    expect(mail.received[0]).toContain('To: desk@example.org');
    expect(mail.received[0]).toContain('filename=rewritten-0.evidence.json');
  });

  it('by a webhook; what reaches nobody is told again a minute later, and nothing of its address is complained of', async () => {
    const posted: { begun: { code: string; words: string }[] }[] = [];
    let status = 500;
    const hook = createHttp((incoming, outgoing) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => {
        posted.push(JSON.parse(Buffer.concat(chunks).toString('utf8')));
        outgoing.writeHead(status).end();
      });
    }).listen(0, '127.0.0.1');
    await once(hook, 'listening');
    const complaints: string[] = [];
    const url = new URL(`http://127.0.0.1:${portOf(hook.address())}/secret-token`);
    const log = await makeLog();
    log.append([opening(), madeEntry({ schema: '0'.repeat(64) }, 1)]);
    await log.sign();
    const clock = { now: Temporal.Instant.from('2026-11-30T08:00:00Z') };
    const policy = policyOf(log.signing);
    try {
      using monitor = await openMonitor({
        ...{ url: 'http://127.0.0.1:9/', policy, policyHash: await policyHash(policy), folder: join(folder, 'hook') },
        ...{ fetchBytes: log.fetchBytes, now: () => clock.now },
        tell: byAll({ webhook: byWebhook({ url, language: 'fr' }) }, (line) => complaints.push(line)),
      });
      await monitor.look();
      await monitor.look();
      expect([posted.length, complaints.length]).toEqual([1, 1]);
      expect(complaints[0]).not.toContain('secret-token');
      status = 204;
      clock.now = clock.now.add({ seconds: 61 });
      await monitor.look();
      await monitor.look();
      expect(posted).toHaveLength(2);
      expect(posted[1]?.begun).toMatchObject([
        { code: 'monitor/entry-refused', words: alarmWords['monitor/entry-refused'].fr },
      ]);
      clock.now = clock.now.add({ hours: 24 });
      await monitor.look();
      expect(posted).toHaveLength(3);
    } finally {
      hook.close();
    }
  });
});

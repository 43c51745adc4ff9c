import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatVkey, noteSigner, policyHash, type SigningKey, signNote } from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeEntry, madeKey, makeLog, policyOf } from '../trial/made-log.ts';
import { checkKeyholder } from './check-keyholder.ts';
import { openMonitor } from './run-monitor.ts';

let folders: string;
let key: SigningKey;
let count = 0;
beforeAll(async () => {
  folders = await mkdtemp(join(tmpdir(), 'clv-keyholder-counts-'));
  key = await madeKey('keyholder.example/k1', 50);
});
afterAll(() => rm(folders, { recursive: true, force: true }));

type Line = readonly [week: string, kind: 'quorum' | 'emergency' | 'confirmation', answered: number];

/** The log of a real world: fifty looks in W48, as many acts that do not say their kind, and one entry in each of the next weeks. */
async function scene({
  origin = 'log.example/public',
  confirmations = 0,
  internal = 50,
  laterDays = ['2026-12-01', '2026-12-08', '2026-12-15'],
} = {}) {
  const demo = origin.includes('/demo-');
  const log = await makeLog(origin);
  const day = '2026-11-24';
  const acts = [
    ...Array.from({ length: 50 }, () => 'vault/open-recording'),
    ...Array.from({ length: internal }, () => 'house/internal-act'),
    ...Array.from({ length: confirmations }, () => 'vault/confirm-emergency-opening'),
  ];
  const later = laterDays.map((one) => madeEntry({ day: one, demo }));
  log.append([
    madeEntry({ act: 'ledger/open-journal', organisation: 'clairevoie-server', roleClass: 'system', demo }),
    ...acts.map((act, at) => madeEntry({ act, day, demo }, at)),
    ...later,
  ]);
  await log.sign();
  const said: { counts: readonly Line[]; announced: unknown } = { counts: [], announced: [] };
  const server = createServer((request, response) => {
    if (request.url === '/api/public/emergencies') {
      response.end(JSON.stringify({ weeks: said.announced }));
      return;
    }
    const lines = said.counts.map(([week, kind, answered]) => `${week} ${kind} ${answered} ${origin}`);
    const head = ['clairevoie-keyholder-counts/1', key.key.name, '2026-11-01T10:00:00Z', '2026-12-20T08:00:00Z'];
    signNote([...head, ...lines, ''].join('\n'), [noteSigner(key, () => 0)]).then((note) => response.end(note));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const policy = policyOf(log.signing);
  const clock = { now: Temporal.Instant.from('2026-12-20T10:00:00Z') };
  const monitor = await openMonitor({
    ...{
      url: `${url}/log/public/`,
      policy,
      policyHash: await policyHash(policy),
      folder: join(folders, String(count++)),
    },
    ...{ fetchBytes: log.fetchBytes, now: () => clock.now, more: [checkKeyholder({ url, vkey: formatVkey(key.key) })] },
  });
  /** What is said of the keyholder after one more look. */
  const look = async (counts: readonly Line[], announced: unknown = []) => {
    Object.assign(said, { counts, announced });
    const { state } = await monitor.look();
    clock.now = clock.now.add({ hours: 1 });
    return state.alarms.map(({ code, facts }) => `${code} ${facts.because}`.replace('monitor/keyholder-mismatch ', ''));
  };
  return {
    ...{ look, clock },
    [Symbol.asyncDispose]: async () => {
      monitor[Symbol.dispose]();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const stolen = (week: string, accesses: number, { confirmations = 1, announced = 0 } = {}): string =>
  `${week}: it answered ${accesses} accesses in emergencies on ${confirmations} confirmations, and ${announced} of these were announced in public`;

describe('emergencies that a keyholder answered', () => {
  it('are held against those that were announced: one with none announced is an alarm, among however many looks', async () => {
    await using own = await scene();
    expect(await own.look([['2026-W48', 'quorum', 12]])).toEqual([]);
    const counts = [
      ['2026-W48', 'quorum', 12],
      ['2026-W48', 'emergency', 1],
    ] as const;
    expect(await own.look(counts)).toEqual([stolen('2026-W48', 1)]);
  });

  it('hold where one was announced in their week or the one beside it, and not two weeks away', async () => {
    await using own = await scene({ confirmations: 1 });
    const counts = [['2026-W48', 'emergency', 3]] as const;
    expect(await own.look(counts, [{ week: '2026-W48', announced: 1 }])).toEqual([]);
    expect(await own.look(counts, [{ week: '2026-W49', announced: 0 }])).toEqual([stolen('2026-W48', 3)]);
    await using other = await scene({ confirmations: 1 });
    expect(await other.look(counts, [{ week: '2026-W46', announced: 1 }])).toEqual([stolen('2026-W48', 3)]);
  });

  it('are not covered by one that was announced: as many confirmations as were answered must be, in their week or beside it', async () => {
    await using own = await scene({ confirmations: 3 });
    const counts = [
      ['2026-W48', 'emergency', 9],
      ['2026-W48', 'confirmation', 3],
    ] as const;
    expect(await own.look(counts, [{ week: '2026-W48', announced: 3 }])).toEqual([]);
    const split = [
      { week: '2026-W46', announced: 5 },
      { week: '2026-W48', announced: 2 },
    ];
    expect(await own.look(counts, split)).toEqual([stolen('2026-W48', 9, { confirmations: 3, announced: 2 })]);
  });

  it('of two weeks are not covered twice by the same announcement', async () => {
    await using own = await scene({ confirmations: 2 });
    const inWeek = (week: string) =>
      [
        [week, 'emergency', 1],
        [week, 'confirmation', 1],
      ] as const;
    const announced = [{ week: '2026-W48', announced: 2 }];
    expect(await own.look([...inWeek('2026-W48'), ...inWeek('2026-W49')], announced)).toEqual([]);
    expect(
      await own.look([...inWeek('2026-W48'), ...inWeek('2026-W49')], [{ week: '2026-W48', announced: 1 }]),
    ).toEqual([stolen('2026-W49', 1)]);
  });

  it('count as accesses once: their confirmations are no further answers', async () => {
    await using own = await scene({ confirmations: 1 });
    const counts = [
      ['2026-W48', 'quorum', 99],
      ['2026-W48', 'emergency', 1],
      ['2026-W48', 'confirmation', 1],
    ] as const;
    expect(await own.look(counts, [{ week: '2026-W48', announced: 1 }])).toEqual([]);
  });

  it('are not covered by an announcement that the log has no confirmation for', async () => {
    await using own = await scene({ internal: 0 });
    const announced = [{ week: '2026-W48', announced: 1 }];
    expect(await own.look([['2026-W48', 'emergency', 1]], announced)).toEqual([
      '2026-W48: the portal announces 1 emergencies, the log has 0 entries that may confirm one',
    ]);
  });

  it('wait for the day on which the portal must have announced them, and are told then', async () => {
    await using own = await scene({ laterDays: ['2026-12-01'] });
    const counts = [['2026-W48', 'emergency', 1]] as const;
    own.clock.now = Temporal.Instant.from('2026-12-01T02:59:59Z');
    expect(await own.look(counts)).toEqual([]);
    own.clock.now = Temporal.Instant.from('2026-12-01T03:59:59Z');
    expect(await own.look(counts)).toEqual([stolen('2026-W48', 1)]);
  });

  it('are not weighed while the portal does not say what it announced', async () => {
    await using own = await scene();
    expect(await own.look([['2026-W48', 'emergency', 1]], 'nothing')).toEqual([]);
    expect(await own.look([['2026-W48', 'emergency', 1]], 'nothing')).toEqual(['monitor/unreachable undefined']);
  });

  it('of a demonstration, whose clock is its own, hold where one was announced at any time', async () => {
    await using own = await scene({ origin: 'log.example/demo-public' });
    const counts = [['2026-W51', 'emergency', 1]] as const;
    expect(await own.look(counts, [{ week: '2027-W20', announced: 1 }])).toEqual([]);
    expect(await own.look(counts)).toEqual([stolen('2026-W51', 1)]);
    await using other = await scene({ origin: 'log.example/demo-public' });
    const both = [...counts, ['2026-W51', 'confirmation', 2]] as const;
    expect(await other.look(both, [{ week: '2027-W20', announced: 2 }])).toEqual([]);
    expect(await other.look(both, [{ week: '2027-W20', announced: 1 }])).toEqual([
      stolen('2026-W51', 1, { confirmations: 2, announced: 1 }),
    ]);
  });
});

describe('the counts of a keyholder', () => {
  it('are no more than the openings of the log around their week, and the acts that may be one', async () => {
    await using own = await scene();
    expect(await own.look([['2026-W48', 'quorum', 100]])).toEqual([]);
    expect(await own.look([['2026-W48', 'quorum', 101]])).toEqual([
      '2026-W48: it counts 101 answers, the log has 100 openings at most',
    ]);
  });

  it('of a demonstration hold in weeks that its log does not have, up to all openings that it has', async () => {
    await using own = await scene({ origin: 'log.example/demo-public' });
    for (const answered of [100, 101]) expect(await own.look([['2027-W20', 'quorum', answered]])).toEqual([]);
    expect(await own.look([['2027-W20', 'quorum', 101]])).toEqual([
      'it counted 101 answers in all, the log has 100 openings at most',
    ]);
  });

  it('are refused when they name a week that is in no calendar, or are fewer of a kind than before', async () => {
    await using own = await scene();
    expect(await own.look([['2026-W99', 'quorum', 1]])).toEqual([
      'the counts are not signed by its key, or not of their form',
    ]);
    await using other = await scene({ confirmations: 1 });
    const announced = [{ week: '2026-W48', announced: 1 }];
    expect(await other.look([['2026-W48', 'emergency', 1]], announced)).toEqual([]);
    // Another kind does not make up for it.
    expect(await other.look([['2026-W48', 'quorum', 9]], announced)).toEqual([
      '2026-W48: it counted 1 before (emergency), now 0',
    ]);
  });
});

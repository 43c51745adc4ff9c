import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoWeekOf } from '@clairevoie/contract';
import { formatVkey, noteSigner, policyHash, signNote } from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../../../testing/src/server.ts';
import { madeKey } from '../trial/made-log.ts';
import { askCamera } from './camera-silence.ts';
import { checkFigures } from './check-figures.ts';
import { checkKeyholder } from './check-keyholder.ts';
import { checkTallies } from './check-tallies.ts';
import { type MonitorRequest, openMonitor } from './run-monitor.ts';

let opened: TestServer;
let folder: string;
let request: MonitorRequest;
/** Stands before the server and can say something else in its name. */
let between: Server;
const lies = new Map<string, (truth: string) => string>();
let cameraId: string;
let week: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-monitor-portal-'));
  opened = await openTestServer({ requestsPerMinute: 100_000, scheduleEveryMs: 200 });
  const { ledger } = opened.server;
  const { rows } = await ledger.reads.query<{ id: string; at: string }>(
    `select c.id::text as id, (select min(at) from ledger.overseen_entry) as at from registry.public_camera c
     where c.facts->>'world' = 'fictional' order by c.id limit 1`,
  );
  cameraId = rows[0]?.id ?? '';
  week = isoWeekOf(
    Temporal.Instant.from(rows[0]?.at ?? '')
      .toZonedDateTimeISO('Europe/Brussels')
      .toPlainDate(),
  );
  // Six weeks later, by the demonstration's own clock.
  const administrator = await ledger.reads.query<{ person_id: string; organisation_id: string }>(
    "select person_id, organisation_id from identity.function_held where function_key = 'system-administrator' limit 1",
  );
  const { person_id: personId = '', organisation_id: organisationId = '' } = administrator.rows[0] ?? {};
  const receipt = await ledger.gate.perform({
    ...{ type: 'ledger/advance-clock', key: crypto.randomUUID() },
    actor: { personId, functionKey: 'system-administrator', organisationId },
    payload: {
      to: Temporal.Now.instant()
        .add({ hours: 24 * 45 })
        .toString(),
    },
  });
  expect(receipt.verdict).toBe('allowed');
  for (let waited = 0; waited < 100; waited++) {
    const found = await fetch(`${opened.url}/api/public/tallies/${week}`);
    if (found.status === 200 && ((await found.json()) as { lines: unknown }).lines !== null) break;
    await new Promise((done) => setTimeout(done, 200));
  }
  await ledger.integrate();
  between = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    fetch(new URL(path, opened.url))
      .then(async (answer) => {
        const bytes = Buffer.from(await answer.arrayBuffer());
        const lie = lies.get(path);
        outgoing.writeHead(answer.status).end(lie === undefined ? bytes : lie(bytes.toString('utf8')));
      })
      .catch(() => outgoing.writeHead(502).end());
  }).listen(0, '127.0.0.1');
  await new Promise((done) => between.once('listening', done));
  const address = between.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const policy = `log ${ledger.logs.public.vkey}\nquorum none\n`;
  request = { url, policy, policyHash: await policyHash(policy), folder: '', more: [checkTallies, checkFigures] };
}, 120_000);
afterAll(async () => {
  between?.closeAllConnections();
  between?.close();
  await opened?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** A new monitor looks once. */
async function look(over: Partial<MonitorRequest> = {}) {
  const own = join(folder, String(count++));
  using monitor = await openMonitor({ ...request, folder: own, ...over });
  const { state } = await monitor.look();
  return { state, own, codes: state.alarms.map(({ code }) => code) };
}

describe('tallies and figures of a running server', () => {
  it('hold; and a camera’s silence is proved from what the monitor saw in the log', async () => {
    const { state, own, codes } = await look();
    expect(codes).toEqual([]);
    expect(state.tallies[0]).toMatchObject({ statement: { week }, isMapChecked: true });
    const answer = await askCamera(own, { camera: cameraId, week });
    expect(answer).toMatchObject({ camera: cameraId, week, looks: expect.anything() });
    await expect(askCamera(own, { camera: 'nobody', week })).rejects.toMatchObject({ code: 'monitor/no-tally' });
    // Another line than the committed one does not pass, whatever it says.
    const path = `/api/public/tallies/${week}/cameras/${cameraId}`;
    lies.set(path, (truth) => truth.replace(/"count":("none"|"fewer-than-five"|\d+)/, '"count":99'));
    await expect(askCamera(own, { camera: cameraId, week })).rejects.toMatchObject({ code: 'tlog/inclusion-broken' });
    lies.clear();
  });

  it('are caught when the map that is shown is not the one that was committed', async () => {
    lies.set(`/api/public/tallies/${week}`, (truth) => truth.replace(/"count":"none"/, '"count":"fewer-than-five"'));
    const { state, codes, own } = await look();
    expect(codes).toEqual(['monitor/tally-mismatch']);
    expect(await readFile(join(own, 'evidence', state.alarms[0]?.evidence ?? ''), 'utf8')).toContain('observation');
    lies.clear();
  });

  it('are caught when what a tally states is another number, or is not shown', async () => {
    lies.set('/api/public/tallies', (truth) => truth.replace(/\\"looks\\":\d+/, '\\"looks\\":77'));
    expect((await look()).codes).toContain('monitor/tally-mismatch');
    lies.set('/api/public/tallies', () => '{"tallies":[]}');
    expect((await look()).codes).toContain('monitor/tally-missing');
    lies.clear();
  });

  it('are caught when the portal shows other figures than the log gives', async () => {
    lies.set('/api/public/figures', (truth) => {
      const figures = JSON.parse(truth);
      const place = figures.acts.weeks.indexOf(week);
      figures.acts.kinds[0].perWeek[place] += 1;
      return JSON.stringify(figures);
    });
    const { state, codes } = await look();
    expect(codes).toEqual(['monitor/figures-mismatch']);
    expect(state.alarms[0]?.about).toBe(week);
    lies.set('/api/public/figures', (truth) =>
      JSON.stringify({ ...JSON.parse(truth), accesses: [{ camera: cameraId, week, allowed: 1000, refused: null }] }),
    );
    expect((await look()).codes).toEqual(['monitor/figures-mismatch']);
    lies.set('/api/public/figures', (truth) =>
      JSON.stringify({ ...JSON.parse(truth), accesses: [{ camera: cameraId, week, allowed: 2, refused: null }] }),
    );
    expect((await look()).codes).toEqual(['monitor/figures-mismatch']);
    lies.clear();
  });

  it('the portal says by week which emergencies were opened: none here', async () => {
    const shown = await fetch(`${opened.url}/api/public/emergencies`);
    expect([shown.status, await shown.json()]).toEqual([200, { demo: true, weeks: [] }]);
  });

  it('a keyholder’s signed counts are held against the log', async () => {
    const key = await madeKey('keyholder.example/k1', 50);
    const counts = { answered: 1, since: 'x' };
    const lines = () => [
      ...['clairevoie-keyholder-counts/1', key.key.name, '2026-11-01T10:00:00Z', '2026-12-07T08:00:00Z'],
      ...[`${week} quorum ${counts.answered} ${opened.server.ledger.logs.public.origin}`, ''],
    ];
    const keyholder = createServer((_incoming, outgoing) => {
      signNote(lines().join('\n'), [noteSigner(key, () => 0)]).then((note) => outgoing.end(note));
    }).listen(0, '127.0.0.1');
    await new Promise((done) => keyholder.once('listening', done));
    try {
      const address = keyholder.address();
      const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
      const more = [checkKeyholder({ url, vkey: formatVkey(key.key) })];
      const clock = { now: Temporal.Now.instant() };
      const own = join(folder, 'keyholder');
      using monitor = await openMonitor({ ...request, folder: own, more, now: () => clock.now });
      const codes = async () => {
        clock.now = clock.now.add({ hours: 1 });
        return (await monitor.look()).state.alarms.map(({ code }) => code);
      };
      expect(await codes()).toEqual([]);
      counts.answered = 0;
      expect(await codes()).toEqual(['monitor/keyholder-mismatch']);
      // The clock of this demonstration was moved: all is held against all, at the look after the one that saw the count.
      counts.answered = 1_000_000;
      expect(await codes()).toEqual(['monitor/keyholder-mismatch']);
      expect(await codes()).toEqual(['monitor/keyholder-mismatch', 'monitor/keyholder-mismatch']);
      const stranger = await madeKey('keyholder.example/k1', 51);
      const foreign = [checkKeyholder({ url, vkey: formatVkey(stranger.key) })];
      expect((await look({ more: foreign })).codes).toEqual(['monitor/keyholder-mismatch']);
    } finally {
      keyholder.close();
    }
  });
});

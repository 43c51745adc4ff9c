import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultOf, whyOf } from '../../../testing/src/authorisation/authorisation-world.ts';
import { type BanWorld, cleanReport, openBanWorld, recognisingReport } from '../../../testing/src/ban/ban-world.ts';
import { functionTable } from '../identity/index.ts';
import type { Actor } from '../ledger/index.ts';
import { isClairevoieError } from '../postgres/index.ts';
import { banActs } from './acts/ban-acts.ts';
import { banErrorStatus } from './ban-errors.ts';
import { banRoutes } from './ban-routes.ts';
import { openReportFiles } from './report-files.ts';

// Who may perform each act; everybody else, from the full table of functions, is refused. A new function starts refused.
const declarers = ['chief-of-corps', 'federal-director', 'platform-operator', 'camera-controller'];
const buyers = [...declarers, 'municipal-secretary', 'mayor'];
const controller = ['independent-controller'];
const may: Readonly<Record<string, readonly string[]>> = {
  'ban/declare-system': declarers,
  'ban/enrol-node': declarers,
  'ban/attest-system': ['system'],
  'ban/submit-report': [...declarers, ...controller],
  'ban/activate-system': declarers,
  'ban/record-exception': declarers,
  'ban/suspend-system': [...declarers, 'control-organ'],
  'ban/withdraw-system': declarers,
  'ban/raise-alarm': ['system'],
  'ban/record-verdicts': ['system'],
  'ban/appoint-controller': ['appointing-authority'],
  'ban/classify-finding': controller,
  'ban/invite-to-hearing': controller,
  'ban/hear-finding': [...declarers, ...controller],
  'ban/confirm-finding': controller,
  'ban/dismiss-finding': controller,
  'ban/close-finding': controller,
  'ban/adopt-rule': buyers,
  'ban/check-procurement': buyers,
  'ban/check-funding': buyers,
};

let w: BanWorld;
let app: FastifyInstance;
let systemId: string;
beforeAll(async () => {
  w = await openBanWorld();
  systemId = await w.declared();
  await w.submitted(w.people.controller, systemId, recognisingReport);
  await w.perform(w.people.chief, 'ban/check-procurement', {
    ...{ reference: 'M-1', subject: 'Logiciel', capability: 'emotion', plannedUse: 'nobody' },
  });
  app = Fastify();
  app.setErrorHandler((error, _request, reply) => {
    const code = isClairevoieError(error) ? error.code : undefined;
    return reply
      .status(Object.entries(banErrorStatus).find(([c]) => c === code)?.[1] ?? 500)
      .send({ code: code ?? String(error) });
  });
  await app.register(
    banRoutes({
      db: w.world.ledger.reads,
      reports: await openReportFiles(`${w.world.dataDir}/reports`),
      actorOf: (request) => JSON.parse(String(request.headers['x-actor'])),
      legalNow: async () => w.world.now().toString(),
    }),
  );
}, 60_000);
afterAll(async () => {
  await app?.close();
  await w?.world[Symbol.asyncDispose]();
});

const get = (actor: Actor, url: string) =>
  app.inject({ url: `/ban/${url}`, headers: { 'x-actor': JSON.stringify(actor) } });
const bring = (actor: Actor, payload: string | Buffer) =>
  app.inject({
    ...{ method: 'POST', url: '/ban/reports', payload },
    headers: { 'x-actor': JSON.stringify(actor), 'content-type': 'application/json' },
  });
const actorIn = (functionKey: string, organisationId: string): Actor => ({
  ...{ personId: crypto.randomUUID(), functionKey, organisationId },
});
const openTo = async (ask: (actor: Actor) => Promise<{ statusCode: number }>, status: number) => {
  const open: string[] = [];
  for (const { key } of functionTable) {
    const { statusCode } = await ask(actorIn(key, w.ids.zone));
    expect([status, 403]).toContain(statusCode);
    if (statusCode === status) open.push(key);
  }
  return open.toSorted();
};

describe('acts of this room', () => {
  it('are all in the list of who may, and only those', () => {
    expect(banActs.map((a) => a.type).toSorted()).toEqual(Object.keys(may).toSorted());
  });

  for (const { type, who } of banActs) {
    it(`${type} is open to the functions named and to no other of the whole table`, () => {
      const keys = [...functionTable.map((f) => f.key), 'system'];
      expect(keys.filter((key) => who.includes(key)).toSorted()).toEqual([...(may[type] ?? [])].toSorted());
    });
  }

  it('refuse, and journal, somebody of another function and somebody who does not hold theirs', async () => {
    const payload = { systemId, reasons: 'Essai.' };
    const organ = await w.perform(w.people.organ, 'ban/withdraw-system', payload);
    expect(whyOf(organ)).toBe('blocked | function-not-named');
    const nobody = await w.perform(
      { ...w.people.organ, functionKey: 'chief-of-corps' },
      'ban/withdraw-system',
      payload,
    );
    expect(whyOf(nobody)).toBe('blocked | function-not-held');
    const { rows } = await w.world.ledger.reads.query('select 1 from ledger.entry where id = any($1::uuid[])', [
      [organ.entryId, nobody.entryId],
    ]);
    expect(rows).toHaveLength(2);
  });
});

describe('the lists of this room', () => {
  it('are open to the functions named and to no other of the whole table', async () => {
    const seeOwn = [...declarers, 'dpo'];
    expect(await openTo((actor) => get(actor, 'systems'), 200)).toEqual(
      [...seeOwn, 'independent-controller', 'control-organ'].toSorted(),
    );
    expect(await openTo((actor) => get(actor, 'checks'), 200)).toEqual([...buyers, 'dpo'].toSorted());
    expect(await openTo((actor) => bring(actor, JSON.stringify(cleanReport)), 201)).toEqual(
      [...declarers, ...controller].toSorted(),
    );
  });

  it('show a body its own systems with their findings, and nobody else’s; who controls sees all', async () => {
    const items = async (actor: Actor) => (await get(actor, 'systems')).json().items;
    expect(await items(w.people.chief)).toMatchObject([{ id: systemId, findings: [{ state: 'detected' }] }]);
    expect(await items(w.people.otherChief)).toEqual([]);
    expect(await items(w.people.controller)).toMatchObject([{ id: systemId }]);
    expect((await get(w.people.otherChief, 'checks')).json().items).toEqual([]);
  });
});

describe('a report that is brought', () => {
  it('comes back byte for byte to who brought it and who controls, and to no other body', async () => {
    const text = `${JSON.stringify({ ...cleanReport, seconds: 5 }, null, 2)}\n`;
    const { digest, summary } = (await bring(w.people.chief, text)).json();
    expect(summary).toMatchObject({ scanVerdict: 'none', isComplete: true });
    expect((await get(w.people.chief, `reports/${digest}`)).body).toBe(text);
    expect((await get(w.people.controller, `reports/${digest}`)).body).toBe(text);
    expect((await get(w.people.otherChief, `reports/${digest}`)).json()).toEqual({ code: 'ban/not-found' });
    expect((await get(w.people.chief, `reports/${'0'.repeat(64)}`)).json()).toEqual({ code: 'ban/not-found' });
  });

  it.each([
    ['no JSON', '{"verdict":'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
    ['a label that no scanner gives', JSON.stringify({ ...cleanReport, verdict: 'clean' })],
    ['a report of another form', JSON.stringify({ ...cleanReport, reportVersion: 2 })],
    ['a name that nobody reads', JSON.stringify({ ...cleanReport, approved: true })],
    ['a report without its rule base', JSON.stringify({ ...cleanReport, ruleBase: 'latest' })],
    ['`none` with findings', JSON.stringify({ ...recognisingReport, verdict: 'none' })],
    [
      'everything read, with a model that was not',
      JSON.stringify({ ...cleanReport, notExamined: [{ path: 'a.onnx', kind: 'model', reason: 'encrypted' }] }),
    ],
    ['recognition without a finding', JSON.stringify({ ...cleanReport, verdict: 'recognition' })],
    ['a deep nest', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('is refused when it is %s', async (_name, payload) => {
    const response = await bring(w.people.chief, payload);
    expect([response.statusCode, response.json()]).toEqual([422, { code: 'ban/report-unreadable' }]);
  });

  it('is refused beyond eight megabytes', async () => {
    const response = await bring(w.people.chief, Buffer.alloc(8 * 1024 * 1024 + 1, 0x20));
    expect(response.statusCode).not.toBe(201);
  });

  it('names a system that was declared', async () => {
    const { digest } = (await bring(w.people.chief, JSON.stringify({ ...cleanReport, seconds: 6 }))).json();
    const payload = { systemId, digest, madeOn: w.today() };
    resultOf(await w.perform(w.people.chief, 'ban/submit-report', payload), 'evidenceId');
  });
});

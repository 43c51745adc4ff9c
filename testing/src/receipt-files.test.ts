import { lawOfActs, type RecordingSummary } from '@clairevoie/contract';
import * as checker from '@clairevoie/contract/receipt';
import { verifyReceiptFile } from '@clairevoie/contract/receipt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoSession, fetchPeople, signIn } from '../../cli/src/demo-session.ts';
import { receiptFileOf } from '../../server/src/doors/proof-routes.ts';
import { findEntry } from '../../server/src/ledger/ledger-store.ts';
import { checkReceipt } from '../../web/src/console/receipt/check-receipt.ts';
import type { ProvedReceipt } from '../../web/src/console/receipt/receipt.ts';
import { openTestServer, type TestServer } from './server.ts';
import { goodReasons } from './vault/vault-world.ts';

let world: TestServer;
let officer: DemoSession;
let colleague: DemoSession;
let dpo: DemoSession;
let vkey: string;
let asked: { readonly recordingId: string; readonly from: string; readonly to: string };

beforeAll(async () => {
  world = await openTestServer({ logLevel: 'silent', requestsPerMinute: 100_000 });
  officer = await as('judicial-police-officer');
  colleague = await as('responsible-officer');
  dpo = await as('dpo');
  vkey = world.server.ledger.logs.public.vkey;
  const { items } = await officer.json<{ items: readonly RecordingSummary[] }>('/api/recordings');
  const [first] = items;
  if (first === undefined) throw new Error('the seed has no recording');
  asked = { recordingId: first.recordingId, from: first.capturedFrom, to: first.capturedTo };
});
afterAll(() => world?.[Symbol.asyncDispose]());

async function as(functionKey: string): Promise<DemoSession> {
  for (const { personId, functions } of await fetchPeople(world.url)) {
    const held = functions.find((one) => one.functionKey === functionKey);
    if (held !== undefined) return signIn(world.url, { personId, functionKey, organisationId: held.organisationId });
  }
  throw new Error(`nobody is ${functionKey}`);
}

const fileAt = (session: DemoSession, entryId: string) =>
  session.request(`/api/receipts/${entryId}/receipt.tlog-proof`);

/** The receipt as a file, once the log has taken the entry in. */
async function keptFile(session: DemoSession, entryId: string): Promise<Response> {
  for (const until = performance.now() + 15_000; ; ) {
    const response = await fileAt(session, entryId);
    if (response.status !== 404 || performance.now() > until) return response;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

describe('a receipt as a file', () => {
  it('is downloaded by its owner, and verifies alone: what was decided, on which facts, by the law of then', async () => {
    const { entryId, verdict } = await officer.act('vault/open-recording', { ...asked, ...goodReasons });
    const response = await keptFile(officer, entryId);
    expect([
      response.status,
      response.headers.get('content-disposition'),
      response.headers.get('cache-control'),
    ]).toEqual([200, `attachment; filename="${entryId}.tlog-proof"`, 'no-store']);
    const report = await verifyReceiptFile(await bytesOf(response), { vkey });
    expect(report.checks.filter(({ state }) => state === 'broken')).toEqual([]);
    expect(report.outcome).toBe('holds');
    expect(report.checks.find(({ id }) => id === 'law')).toMatchObject({ state: 'held' });
    expect(report.shown?.decision?.verdict).toBe(verdict);
    expect(report.shown?.closed).toEqual([]);
    expect(report.shown?.groups.request?.content).toContain(asked.recordingId);
  });

  it('is nobody else’s, and asks for a session', async () => {
    const { entryId } = await officer.act('vault/open-recording', { ...asked, ...goodReasons });
    expect((await keptFile(officer, entryId)).status).toBe(200);
    expect((await fileAt(colleague, entryId)).status).toBe(404);
    expect((await fetch(`${world.url}/api/receipts/${entryId}/receipt.tlog-proof`)).status).toBe(401);
    expect((await officer.request('/api/receipts/nonsense/receipt.tlog-proof')).status).toBe(400);
  });

  it('proves the header alone once the body was erased, and says that nothing is opened', async () => {
    // Nothing was recorded in 2020: an entry without register changes, on which nothing else rests.
    const { entryId } = await officer.act('vault/open-recording', {
      ...{ recordingId: asked.recordingId, from: '2020-01-01T00:00:00Z', to: '2020-01-01T00:01:00Z' },
      ...goodReasons,
    });
    const erased = await dpo.act('ledger/erase-body', { entryId, ground: 'the retention term of this body is over' });
    expect([erased.verdict, erased.gates]).toEqual(['allowed', []]);
    const report = await verifyReceiptFile(await bytesOf(await keptFile(officer, entryId)), { vkey });
    expect(report.outcome).toBe('holds');
    expect(report.checks.find(({ id }) => id === 'groups')).toMatchObject({
      state: 'not-checked',
      reason: 'nothing-opened',
    });
    expect(report.shown?.groups).toEqual({});
  });
});

describe('the public proof of an entry', () => {
  it('is there for every entry that a checkpoint covers, without session, with its header and nothing else', async () => {
    for (const index of [0, 1, 20]) {
      const response = await fetch(`${world.url}/log/proof/${index}.tlog-proof`);
      expect(response.headers.get('set-cookie')).toBeNull();
      const report = await verifyReceiptFile(await bytesOf(response), { vkey });
      expect([report.outcome, report.shown?.index, report.shown?.groups]).toEqual(['holds', index, {}]);
    }
  });

  it('is not there for what is no number, and for an entry that does not exist', async () => {
    for (const path of [
      '999999.tlog-proof',
      '01.tlog-proof',
      '-1.tlog-proof',
      '1',
      '1.tlog-proofx',
      '9999999999999999.tlog-proof',
    ]) {
      const response = await fetch(`${world.url}/log/proof/${path}`);
      expect([path, response.status, (await response.json()).code]).toEqual([path, 404, 'ledger/no-proof-yet']);
    }
  });
});

describe('a receipt that the console checks', () => {
  const vkeyOf = (): string => world.server.ledger.logs.public.vkey;
  const proved = async (): Promise<ProvedReceipt> => {
    const { entryId } = await dpo.act('vault/open-recording', { ...asked, ...goodReasons });
    await world.server.ledger.integrate();
    return dpo.json<ProvedReceipt>(`/api/receipts/${entryId}`);
  };

  it('is checked as the file that one downloads, and what is shown is what it holds', async () => {
    const answer = await proved();
    const found = await checkReceipt(answer, vkeyOf(), checker);
    expect(found).toMatchObject({ kind: 'proved', isDecisionShown: true, report: { outcome: 'holds' } });
  });

  it('is told apart when the screen shows another decision, a byte of the content differs, or another key is given', async () => {
    const answer = await proved();
    const other = {
      ...answer,
      receipt: {
        ...answer.receipt,
        verdict: answer.receipt.verdict === 'allowed' ? ('blocked' as const) : ('allowed' as const),
      },
    };
    expect(await checkReceipt(other, vkeyOf(), checker)).toMatchObject({ isDecisionShown: false });
    const { request = { salt: '', content: '' } } = answer.openings;
    const altered = {
      ...answer,
      openings: { ...answer.openings, request: { ...request, content: request.content.replace('"', "'") } },
    };
    expect(await checkReceipt(altered, vkeyOf(), checker)).toMatchObject({ report: { outcome: 'rejected' } });
    const sealed = world.server.ledger.logs['control-organ'].vkey;
    expect(await checkReceipt(answer, sealed, checker)).toMatchObject({ report: { outcome: 'rejected' } });
  });

  it('that is in no checkpoint yet has the signed promise of the log for this very entry', async () => {
    const answer = { ...(await proved()), proof: null };
    expect(await checkReceipt(answer, vkeyOf(), checker)).toMatchObject({ kind: 'promised', isHeld: true });
    const { log } = (await proved()).receipt;
    const swapped = {
      ...answer,
      receipt: { ...answer.receipt, log: { ...answer.receipt.log, leafHash: log.leafHash } },
    };
    expect(await checkReceipt(swapped, vkeyOf(), checker)).toMatchObject({ kind: 'promised', isHeld: false });
    const none = { ...answer, receipt: { ...answer.receipt, log: { ...log, acknowledgement: {} } } };
    expect(await checkReceipt(none, vkeyOf(), checker)).toEqual({ kind: 'promised', isHeld: false, due: undefined });
  });
});

describe('the receipts of a whole world', () => {
  it('hold, for every act that was done, asked in vain and blocked: each verdict follows from its law, asked for the instant of the act', async () => {
    const { ledger } = world.server;
    await dpo.act('vault/open-recording', { ...asked, ...goodReasons });
    const administrator = await as('system-administrator');
    const to = Temporal.Instant.from(asked.from).add({ hours: 24 * 40 });
    expect((await administrator.act('ledger/advance-clock', { to: to.toString() })).verdict).toBe('allowed');
    const later = await as('judicial-police-officer');
    const rehearsal = { ...asked, ...goodReasons, branch: 'judicial', pinnedTo: '2020-07-15' };
    await later.act('vault/rehearse-opening', rehearsal);
    await later.act('vault/open-recording', { ...asked, ...goodReasons });
    await ledger.integrate();
    const { rows } = await ledger.reads.query<{ id: string }>('select entry_id as id from ledger.body order by 1');
    const seen = { acts: new Set<string>(), verdicts: new Set<string>(), asked: 0 };
    for (const { id } of rows) {
      const entry = await findEntry(ledger.reads, id);
      const log = ledger.logs[entry?.log as keyof typeof ledger.logs];
      if (entry === undefined || entry.leaf_index === null) throw new Error(`${id} is not in a log`);
      const text = await receiptFileOf(log, entry.leaf_index, { header: entry.header, groups: entry.bodies });
      const report = await verifyReceiptFile(new TextEncoder().encode(text), { vkey: log.vkey });
      const broken = report.checks.filter(({ state }) => state === 'broken');
      expect([entry.act, report.outcome, broken]).toEqual([entry.act, 'holds', []]);
      seen.acts.add(entry.act);
      seen.verdicts.add(entry.verdict);
      const questions = report.shown?.decision?.law ?? [];
      for (const { question } of questions)
        expect([entry.act, lawOfActs[entry.act]]).toEqual([entry.act, expect.arrayContaining([question.act])]);
      if (entry.verdict !== 'blocked')
        expect([entry.act, questions.length > 0]).toEqual([entry.act, (lawOfActs[entry.act]?.length ?? 0) > 0]);
      seen.asked += questions.length;
    }
    expect(seen.acts.size).toBeGreaterThan(20);
    expect(seen.asked).toBeGreaterThan(20);
    expect([...seen.verdicts]).toEqual(expect.arrayContaining(['allowed', 'blocked', 'refused']));
  }, 120_000);
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoSession, fetchPeople, signIn } from '../../../cli/src/demo-session.ts';
import { covertActs, covertList } from '../../../testing/src/covert-acts.ts';
import { openTestServer, type TestServer } from '../../../testing/src/server.ts';
import { canonical } from '../ledger/index.ts';
import { sealedAnchor } from './sealed-anchor.ts';
import { checkSealedLog } from './sealed-log-file.ts';

let opened: TestServer;
let organ: DemoSession;
let committee: DemoSession;

const covert = (type: string, about: string) =>
  opened.server.ledger.gate.performAsSystem({
    type,
    key: randomUUID(),
    organisationId: 'clairevoie-server',
    payload: { about },
  });
const logOf = async (entryId: string): Promise<string | undefined> =>
  (
    await opened.database
      .pool('clv_owner')
      .query<{ log: string }>('select log from ledger.entry where id = $1', [entryId])
  ).rows[0]?.log;
const reading = () => {
  const hours = (by: number): string =>
    Temporal.Now.instant().add({ hours: by }).round({ smallestUnit: 'second' }).toString();
  return { key: randomUUID(), from: hours(-24), to: hours(24) };
};
const trust = () => ({ publicVkey: opened.server.ledger.logs.public.vkey });

beforeAll(async () => {
  opened = await openTestServer({ acts: covertActs, concealed: covertList, scheduleEveryMs: 3_600_000 });
  const people = await fetchPeople(opened.url);
  const as = (functionKey: string) => {
    const held = people
      .flatMap(({ personId, functions }) => functions.map((one) => ({ personId, ...one })))
      .find((one) => one.functionKey === functionKey);
    if (held === undefined) throw new Error(`the seed has no ${functionKey}`);
    return signIn(opened.url, held);
  };
  organ = await as('control-organ');
  committee = await as('committee-r');
}, 120_000);
afterAll(() => opened?.[Symbol.asyncDispose]());

describe('a concealed act', () => {
  it('lies in the log of its overseer, by the dated list, and in no other', async () => {
    const { ledger } = opened.server;
    const before = await ledger.logs.public.checkpoint();
    const watch = await covert('covert/trial-watch', 'the first');
    const method = await covert('covert/trial-method', 'the second');
    expect([await logOf(watch.entryId), await logOf(method.entryId)]).toEqual(['control-organ', 'committee-r']);
    expect([watch.log.origin, method.log.origin].map((origin) => origin.split('-').at(-1))).toEqual(['organ', 'r']);
    await ledger.integrate();
    expect((await ledger.logs.public.checkpoint())?.split('\n')[1]).toBe(before?.split('\n')[1]);
  });

  it('is read by its overseer alone, each reading being an act in the same log', async () => {
    for (const [session, about, other] of [
      [organ, 'the first', 'the second'],
      [committee, 'the second', 'the first'],
    ] as const) {
      const response = await session.request('/api/oversight/concealed-readings', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(reading()),
      });
      const answer: { items: { body: object }[]; receipt: { verdict: string; entryId: string } } =
        await response.json();
      expect(answer.receipt.verdict).toBe('allowed');
      expect(JSON.stringify(answer.items)).toContain(about);
      expect(JSON.stringify(answer.items)).not.toContain(other);
      const own: { items: { entryId: string }[] } = await session.json('/api/oversight/own-readings');
      expect(own.items.map(({ entryId }) => entryId)).toEqual([answer.receipt.entryId]);
    }
  });

  it('is not opened by an overseer through an id of the other log', async () => {
    const { entryId } = await covert('covert/trial-method', 'not for the Control Organ');
    const person = (await fetchPeople(opened.url)).find(({ functions }) =>
      functions.some(({ functionKey }) => functionKey === 'control-organ'),
    );
    const held = person?.functions.find(({ functionKey }) => functionKey === 'control-organ');
    const receipt = await opened.server.ledger.gate.perform({
      type: 'oversight/read-concealed',
      key: randomUUID(),
      actor: {
        personId: person?.personId ?? '',
        functionKey: 'control-organ',
        organisationId: held?.organisationId ?? '',
      },
      payload: { from: reading().from, to: reading().to, entryIds: [entryId] },
    });
    expect(receipt.gates.map(({ id }) => id)).toEqual(['not-in-own-log']);
  });
});

describe('a sealed log as a file', () => {
  const fileOf = async (session: DemoSession): Promise<string> =>
    (await session.request('/api/oversight/sealed-log')).text();

  it('verifies alone, against the daily commitments of the public log', async () => {
    const { ledger } = opened.server;
    await sealedAnchor(ledger.gate)('2026-12-01T10:00:00Z');
    await covert('covert/trial-watch', 'after the anchor');
    await ledger.integrate();
    await sealedAnchor(ledger.gate)('2026-12-02T10:00:00Z');
    await ledger.integrate();
    for (const [session, log] of [
      [organ, 'control-organ'],
      [committee, 'committee-r'],
    ] as const) {
      const checked = await checkSealedLog(await fileOf(session), { ...trust(), sealedVkey: ledger.logs[log].vkey });
      expect(checked.origin).toBe(ledger.logs[log].origin);
      expect(checked.anchoredDays).toEqual(['2026-12-01', '2026-12-02']);
      expect(checked.entries).toBeGreaterThan(1);
    }
  });

  it('is refused with a line changed, left out or swapped, with another key, and when it was written anew', async () => {
    const { ledger } = opened.server;
    const keys = { ...trust(), sealedVkey: ledger.logs['control-organ'].vkey };
    const file = await fileOf(organ);
    const lines = file.split('\n');
    const broken = (text: string, by = keys) =>
      expect(checkSealedLog(text, by)).rejects.toMatchObject({ code: 'oversight/sealed-log-broken' });
    const without = (n: number): string => lines.filter((_, at) => at !== n).join('\n');
    await broken(file.slice(0, -1));
    await broken(without(0));
    await broken(without(1));
    await broken([lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n'));
    await broken(file.replace('"verdict\\":\\"allowed', '"verdict\\":\\"refused'));
    await broken(file, { ...keys, sealedVkey: ledger.logs['committee-r'].vkey });
    await broken(file, { ...keys, publicVkey: ledger.logs['committee-r'].vkey });
    // The same key signs a shorter history: only the public commitments of the days show it.
    const anchors = lines.filter((line) => line.includes('"kind":"anchor"'));
    const first = JSON.parse(lines[0] ?? '{}');
    await broken(`${[canonical({ ...first, checkpoint: null }), ...anchors].join('\n')}\n`);
  });
});

it('publishes the list of concealed acts to everybody, with the ground of each', async () => {
  const answer = await fetch(`${opened.url}/log/concealed-acts`);
  expect(answer.status).toBe(200);
  const list: { items: { act: string; overseer: string; provisions: string[] }[] } = await answer.json();
  expect(list.items.map(({ overseer }) => overseer)).toContain('committee-r');
  expect(list.items.find(({ act }) => act === 'covert/use-non-visible')?.provisions).toContain('lfp-46-4-al1');
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchPeople, signIn } from '../../../cli/src/demo-session.ts';
import { openTestServer, type TestServer } from '../../../testing/src/server.ts';

let opened: TestServer;
beforeAll(async () => {
  opened = await openTestServer();
}, 120_000);
afterAll(() => opened?.[Symbol.asyncDispose]());

it('keeps the sealed stream behind the session, and shows it to the Control Organ over HTTP', async () => {
  const address = `${opened.url}/log/control-organ`;
  for (const path of ['checkpoint', 'vkey', 'tile/0/000']) expect((await fetch(`${address}/${path}`)).status).toBe(401);
  const people = await fetchPeople(opened.url);
  const as = (functionKey: string) => {
    const all = people.flatMap(({ personId, functions }) => functions.map((held) => ({ personId, ...held })));
    const person = all.find((held) => held.functionKey === functionKey);
    if (person === undefined) throw new Error(`the seed has no ${functionKey}`);
    return signIn(opened.url, person);
  };
  const organ = await as('control-organ');
  expect((await organ.request('/log/control-organ/vkey')).status).toBe(200);
  for (const functionKey of ['system-administrator', 'dpo'])
    expect((await (await as(functionKey)).request('/log/control-organ/vkey')).status).toBe(403);
  const lists: { readonly demo: boolean } = await organ.json('/api/oversight/sealed-checkpoints');
  expect(lists.demo).toBe(true);
}, 60_000);

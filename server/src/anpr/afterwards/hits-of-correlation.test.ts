import { afterAll, beforeAll, expect, it } from 'vitest';
import { openHitsDoor, openHitsOver, sendTrialReads } from '../../../../testing/src/anpr/hits-over-lists.ts';
import { type ListsWorld, openListsWorld } from '../../../../testing/src/anpr/lists-world.ts';
import { resultOf, whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import type { Actor } from '../../ledger/index.ts';
import { hitsActs } from '../hits/acts/hits-acts.ts';
import type { Hits } from '../hits/open-hits.ts';
import { correlationActs } from './acts/correlation-acts.ts';

let l: ListsWorld;
let hits: Hits;
let door: Awaited<ReturnType<typeof openHitsDoor>>;
let runner: Actor;
/** Neither asked for the correlations nor ran them. */
let validator: Actor;
let versionId: string;
/** Two of the same list, over intervals that follow one another, both over. */
let ids: readonly [first: string, second: string];
const failures: unknown[] = [];

const now = () => l.w.world.now();

beforeAll(async () => {
  l = await openListsWorld({ acts: [...hitsActs, ...correlationActs] });
  hits = openHitsOver(l, (error) => failures.push(error));
  runner = await l.w.world.person('operational-member', l.w.ids.zone);
  validator = await l.w.world.person('operational-member', l.w.ids.zone);
  door = await openHitsDoor(l, hits);
  await sendTrialReads(l, [
    ['9-ZAF-001', 30, 'car'],
    ['9-ZAF-002', 25, 'car'],
    ['9-ZAF-001', 5, 'car'],
  ]);
  ({ versionId } = await l.running(['9ZAF001', '9ZAF002'], { mode: 'afterwards' }));
  const middle = now().subtract({ minutes: 15 }).toString();
  const began = now().subtract({ hours: 1 }).toString();
  ids = [await ran({ from: began, to: middle }), await ran({ from: middle, to: now().toString() })];
}, 60_000);
afterAll(async () => {
  expect(failures).toEqual([]);
  await door?.close();
  await hits?.[Symbol.asyncDispose]();
  await l?.[Symbol.asyncDispose]();
});

async function ran(interval: { readonly from: string; readonly to: string }): Promise<string> {
  const asked = await l.w.perform(l.officers.member, 'anpr/ask-correlation', {
    versionId,
    ...interval,
    missionReference: 'PV-FICTIF-1',
    concreteReason: 'Chercher un véhicule volé (fiction).',
  });
  const id = resultOf(asked, 'correlationId');
  expect(whyOf(await l.w.perform(runner, 'anpr/run-correlation', { correlationId: id }))).toBe('allowed');
  await hits.schedule.find(({ name }) => name === 'correlations afterwards')?.run(now().toString());
  return id;
}

async function get(
  actor: Actor,
  path: string,
): Promise<{ readonly status: number; readonly body: { readonly [k: string]: unknown } }> {
  const response = await fetch(`${door.url}/anpr/${path}`, { headers: { 'x-actor': JSON.stringify(actor) } });
  return { status: response.status, body: JSON.parse(await response.text()) };
}
const hitsSeen = async (actor: Actor, of: { readonly branch?: string; readonly correlationId?: string }) => {
  const { status, body } = await get(actor, `hits?${new URLSearchParams({ branch: 'judicial', ...of })}`);
  const items: readonly { readonly correlationId: string }[] = Array.isArray(body.items) ? body.items : [];
  return status === 200 ? items.map(({ correlationId }) => correlationId) : [status, body.code];
};
const watch = (actor: Actor, branch: string) =>
  l.w.perform(actor, 'anpr/watch-hits', { branch, mission: 'Validation (fiction)' });

it('shows who validates the hits of one correlation together, and no other', async () => {
  const [first, second] = ids;
  expect(await hitsSeen(validator, { correlationId: first })).toEqual([403, 'anpr/no-watch']);
  resultOf(await watch(validator, 'judicial'), 'watchId');
  expect(await hitsSeen(validator, {})).toEqual([second, first, first]);
  expect(await hitsSeen(validator, { correlationId: first })).toEqual([first, first]);
  expect(await hitsSeen(validator, { correlationId: second })).toEqual([second]);
});

it('says nothing of a correlation of another service, of the other branch, or of none', async () => {
  const [first] = ids;
  const none = [404, 'anpr/not-found'];
  expect(await hitsSeen(validator, { correlationId: crypto.randomUUID() })).toEqual(none);
  const elsewhere = await l.w.world.organisation('local-police-zone', 'zone-voisine');
  const stranger = await l.w.world.person('operational-member', elsewhere);
  resultOf(await watch(stranger, 'judicial'), 'watchId');
  expect(await hitsSeen(stranger, { correlationId: first })).toEqual(none);
  resultOf(await watch(validator, 'administrative'), 'watchId');
  expect(await hitsSeen(validator, { branch: 'administrative', correlationId: first })).toEqual(none);
  // An officer of the other branch has no screen of this one at all.
  resultOf(await watch(l.officers.administrative, 'administrative'), 'watchId');
  expect(await hitsSeen(l.officers.administrative, { correlationId: first })).toEqual([403, 'anpr/no-watch']);
  expect(await hitsSeen(l.w.people.chief, { correlationId: first })).toEqual([403, 'anpr/not-yours']);
  expect((await get(validator, 'hits?branch=judicial&correlationId=x')).status).toBe(400);
});

it('tells whoever asked for a correlation or ran it that they validate none of its hits', async () => {
  const isBy = async (actor: Actor) => (await get(actor, `correlations/${ids[0]}`)).body;
  expect(await isBy(l.officers.member)).toMatchObject({ item: { isByViewer: true } });
  expect(await isBy(runner)).toMatchObject({ item: { isByViewer: true } });
  expect(await isBy(validator)).toMatchObject({ item: { isByViewer: false } });
});

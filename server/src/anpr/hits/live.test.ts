import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HitsWorld, openHitsWorld } from '../../../../testing/src/anpr/hits-world.ts';
import { resultOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import type { Actor } from '../../ledger/index.ts';

let w: HitsWorld;
let operator: Actor;
beforeAll(async () => {
  w = await openHitsWorld();
  operator = await w.reads.world.person('operational-member', w.zone);
}, 60_000);
afterAll(() => w?.[Symbol.asyncDispose]());

type Event = { readonly id?: string; readonly event?: string; readonly data: Readonly<Record<string, unknown>> };

/** A screen: reads server-sent events as a browser does. */
async function openScreen(actor: Actor, branch = 'judicial', headers: Readonly<Record<string, string>> = {}) {
  const abort = new AbortController();
  const response = await fetch(`${w.url}/anpr/hits/live?branch=${branch}`, {
    headers: { 'x-actor': JSON.stringify(actor), ...headers },
    signal: abort.signal,
  });
  const events: Event[] = [];
  const waiting: (() => void)[] = [];
  let isOver = false;
  const reading = (async () => {
    if (response.body === null || response.status !== 200) return;
    let text = '';
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const fields = Object.fromEntries(
          text
            .slice(0, end)
            .split('\n')
            .filter((one) => !one.startsWith(':'))
            .map((one) => [one.slice(0, one.indexOf(': ')), one.slice(one.indexOf(': ') + 2)]),
        );
        text = text.slice(end + 2);
        if (typeof fields.data !== 'string') continue;
        events.push({ ...fields, data: JSON.parse(fields.data) });
        for (const wake of waiting.splice(0)) wake();
      }
    }
  })()
    .catch(() => undefined)
    .finally(() => {
      isOver = true;
      for (const wake of waiting.splice(0)) wake();
    });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    events,
    body: () => response.json(),
    async until(found: (event: Event) => boolean): Promise<Event> {
      for (;;) {
        const event = events.find(found);
        if (event !== undefined) return event;
        if (isOver) throw new Error('the stream is over');
        await new Promise<void>((wake) => waiting.push(wake));
      }
    },
    async close() {
      abort.abort();
      await reading;
    },
    over: () => reading,
  };
}

const ofPlate =
  (plate: string) =>
  ({ data }: Event): boolean =>
    JSON.stringify(data.read ?? null).includes(`"${plate}"`);

describe('the live screen', () => {
  it('is closed to whoever has no screen of the branch open, and open with it', async () => {
    const closed = await openScreen(operator);
    expect([closed.status, (await closed.body()).code]).toEqual([403, 'anpr/no-watch']);
    resultOf(await w.watch(operator, 'judicial'), 'watchId');
    const other = await openScreen(operator, 'administrative');
    expect([other.status, (await other.body()).code]).toEqual([403, 'anpr/no-watch']);
    const open = await openScreen(operator);
    expect([open.status, open.type]).toEqual([200, 'text/event-stream']);
    await open.close();
  });

  it('shows a hit with its list, ground and what may be done, not to be done before the picture was compared', async () => {
    const screen = await openScreen(operator);
    const list = await w.putList(['1QZL001']);
    await w.pass('1-QZL-001');
    const { data, event } = await screen.until(ofPlate('1QZL001'));
    expect(event).toBe('hit');
    expect(data).toMatchObject({
      kind: 'exact',
      state: 'hit',
      list: {
        id: list.listId,
        name: 'Liste d’essai (fictive)',
        ground: 'LFP, art. 44/11/3decies, § 4 (essai)',
        mayBeDone: ['inform-service', 'stop'],
      },
      pictures: [],
      comparison: null,
      isActionable: false,
    });
    const [hit] = await w.hitsOf(list.versionId);
    if (hit === undefined) throw new Error('no hit');
    await w.addPicture(hit);
    resultOf(await w.compare(operator, hit), 'hitId');
    const compared = await screen.until(({ data: d }) => d.id === hit.id && d.comparison === 'confirmed');
    expect(compared.data).toMatchObject({
      isActionable: true,
      pictures: [{ kind: 'plate-front' }],
      isComparedByViewer: true,
    });
    await screen.close();
  });

  it('never calls a possible misread a hit, says which entry it may be, and takes it away when it is not confirmed', async () => {
    const screen = await openScreen(operator);
    const list = await w.putList(['1QZB555'], { confusable: true });
    await w.pass('1-QZ8-555');
    const shown = await screen.until(ofPlate('1QZ8555'));
    expect(shown.data).toMatchObject({
      kind: 'possible-misread',
      state: 'candidate',
      mayBe: ['1QZB555'],
      isActionable: false,
      dueOn: null,
    });
    const [candidate] = await w.hitsOf(list.versionId);
    if (candidate === undefined) throw new Error('no candidate');
    await w.addPicture(candidate);
    resultOf(await w.compare(operator, candidate, 'not-confirmed'), 'hitId');
    const gone = await screen.until(({ data }) => data.id === candidate.id && data.state === 'dropped');
    // Not even its plate is told any more.
    expect(gone.data).toMatchObject({ read: null, mayBe: [] });
    await screen.close();
  });

  it('tells of a possible misread no entry of a list that is not in force any more', async () => {
    const expiresAt = w.reads.world.now().add({ minutes: 3 }).toString();
    const list = await w.putList(['1QZB556'], { confusable: true, expiresAt });
    await w.pass('1-QZ8-556');
    const [candidate] = await w.hitsOf(list.versionId);
    const told = async () => {
      const response = await fetch(`${w.url}/anpr/hits?branch=judicial`, {
        headers: { 'x-actor': JSON.stringify(operator) },
      });
      const { items }: { items: { id: string; mayBe: string[] }[] } = JSON.parse(await response.text());
      return items.find(({ id }) => id === candidate?.id)?.mayBe;
    };
    expect(await told()).toEqual(['1QZB556']);
    w.reads.world.setNow(w.reads.world.now().add({ minutes: 4 }).toString());
    expect(await told()).toEqual([]);
    if (candidate === undefined) throw new Error('no candidate');
    await w.addPicture(candidate);
    resultOf(await w.compare(operator, candidate, 'not-confirmed'), 'hitId');
  });

  it('tells a screen that comes back what it missed, by the id of the last event it had', async () => {
    await w.putList(['1QZL002', '1QZL003']);
    const screen = await openScreen(operator);
    await w.pass('1-QZL-002');
    const { id } = await screen.until(ofPlate('1QZL002'));
    await screen.close();
    w.reads.world.setNow(w.reads.world.now().add({ minutes: 2 }).toString());
    await w.pass('1-QZL-003');
    w.reads.world.setNow(w.reads.world.now().add({ minutes: 2 }).toString());
    const fresh = await openScreen(operator);
    const back = await openScreen(operator, 'judicial', { 'last-event-id': id ?? '' });
    await back.until(ofPlate('1QZL003'));
    expect(fresh.events.filter(ofPlate('1QZL003'))).toEqual([]);
    await fresh.close();
    await back.close();
    // What only looks like an instant is no event’s id.
    const wrong = await openScreen(operator, 'judicial', { 'last-event-id': '2026-13-45T99:99:99Z' });
    expect(wrong.status).toBe(200);
    await wrong.close();
  });

  it('keeps another service’s hits and the other branch’s away', async () => {
    const zone = await w.reads.world.organisation('local-police-zone', 'zone-voisine');
    const stranger = await w.reads.world.person('operational-member', zone);
    const officer = await w.reads.world.person('operational-member', w.zone);
    await w.watch(stranger, 'judicial');
    await w.watch(officer, 'administrative');
    const screens = [
      await openScreen(stranger),
      await openScreen(officer, 'administrative'),
      await openScreen(operator),
    ] as const;
    await w.putList(['1QZL004']);
    await w.pass('1-QZL-004');
    await screens[2].until(ofPlate('1QZL004'));
    // What comes after it has come, and this has not.
    await w.putList(['1QZL005'], { branch: 'administrative' });
    await w.pass('1-QZL-005');
    await screens[1].until(ofPlate('1QZL005'));
    expect(screens[0].events).toEqual([]);
    expect(screens[1].events.filter(ofPlate('1QZL004'))).toEqual([]);
    expect(screens[2].events.filter(ofPlate('1QZL005'))).toEqual([]);
    for (const screen of screens) await screen.close();
  });

  it('has room for three of one person, and a closed one makes room again', async () => {
    const screens = [await openScreen(operator), await openScreen(operator), await openScreen(operator)];
    const fourth = await openScreen(operator);
    expect([fourth.status, (await fourth.body()).code]).toEqual([429, 'anpr/too-many-screens']);
    await screens[0]?.close();
    await expect
      .poll(async () => {
        const again = await openScreen(operator);
        await again.close();
        return again.status;
      })
      .toBe(200);
    for (const screen of screens) await screen.close();
  });

  it('tells no hit to whoever does not hold the function any more, though no beat was due', async () => {
    const officer = await w.reads.world.person('operational-member', w.zone);
    await w.watch(officer, 'judicial');
    const screen = await openScreen(officer);
    const other = await openScreen(operator);
    await w.putList(['1QZL006', '1QZL007']);
    await w.pass('1-QZL-006');
    await screen.until(ofPlate('1QZL006'));
    const { ledger, asSystem } = w.reads.world;
    const { rows } = await ledger.reads.query<{ id: string }>(
      'select id from identity.function_held where person_id = $1',
      [officer.personId],
    );
    resultOf(await asSystem('identity/end-function', { grantId: rows[0]?.id, reason: 'essai' }), 'grantId');
    await w.pass('1-QZL-007');
    await other.until(ofPlate('1QZL007'));
    await screen.over();
    expect(screen.events.filter(ofPlate('1QZL007'))).toEqual([]);
    expect(screen.events.at(-1)?.event).toBe('over');
    await other.close();
  });

  it('ends when the person signs out, and when the twelve hours are over', async () => {
    const out = await openScreen(operator, 'judicial', { 'x-signed-out': 'yes' });
    await out.until(({ event }) => event === 'over');
    await out.over();
    const screen = await openScreen(operator);
    w.reads.world.setNow(w.reads.world.now().add({ hours: 12 }).toString());
    await screen.until(({ event }) => event === 'over');
    await screen.over();
    const closed = await openScreen(operator);
    expect(closed.status).toBe(403);
    await closed.close();
  });
});

it('the list of open hits is that of the branch, with what the viewer did', async () => {
  await w.watch(operator, 'judicial');
  const response = await fetch(`${w.url}/anpr/hits?branch=judicial`, {
    headers: { 'x-actor': JSON.stringify(operator) },
  });
  const { items, isAll } = await response.json();
  expect(isAll).toBe(true);
  expect(items.length).toBeGreaterThan(3);
  expect(new Set(items.map(({ state }: { state: string }) => state))).toEqual(new Set(['hit']));
  const dates = items.map(({ raisedAt }: { raisedAt: string }) => raisedAt);
  expect(dates).toEqual(dates.toSorted().toReversed());
});

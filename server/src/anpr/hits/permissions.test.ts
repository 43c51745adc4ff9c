import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HitsWorld, openHitsWorld } from '../../../../testing/src/anpr/hits-world.ts';
import { resultOf, whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { functionTable } from '../../identity/index.ts';
import type { Actor } from '../../ledger/index.ts';
import { hitsActs } from './acts/hits-acts.ts';
import { worksWith } from './hit-functions.ts';
import type { HitRow } from './hit-registers.ts';
import { waitingHits } from './waiting-hits.ts';

// Who may perform each act; everybody else, from the full table of functions, is refused. A new function starts refused.
const handlers = [
  'operational-member',
  'responsible-officer',
  'administrative-police-officer',
  'judicial-police-officer',
];
const expiryReaders = ['chief-of-corps', 'dpo', 'minister-interior', 'minister-interior-delegate', 'minister-justice'];
const may: Readonly<Record<string, readonly string[]>> = {
  'anpr/raise-hits': ['system'],
  'anpr/raise-criterion-hits': ['system'],
  'anpr/raise-candidates': ['system'],
  'anpr/watch-hits': handlers,
  'anpr/compare-picture': handlers,
  'anpr/validate-hit': handlers,
  'anpr/copy-hit': [...handlers, 'chief-of-corps', 'federal-director'],
  'anpr/expire-hit': ['system'],
  'anpr/drop-candidate': ['system'],
  'anpr/note-expired-hits': [...expiryReaders],
  'anpr/record-stop': handlers,
  'anpr/report-wrong-stop': [...handlers, 'chief-of-corps', 'federal-director', 'dpo', 'control-organ'],
};
const branches = ['administrative', 'judicial'] as const;

let w: HitsWorld;
let operator: Actor;
beforeAll(async () => {
  w = await openHitsWorld();
  operator = await w.reads.world.person('operational-member', w.zone);
}, 60_000);
afterAll(() => w?.[Symbol.asyncDispose]());

let made = 0;
/** A fresh hit on a list of a branch, with a picture of the plate. */
async function hitOf(branch: (typeof branches)[number]): Promise<HitRow> {
  made += 1;
  const plate = `1QZP${String(made).padStart(3, '0')}`;
  const list = await w.putList([plate], { branch });
  await w.pass(plate);
  const [hit] = await w.hitsOf(list.versionId);
  if (hit === undefined) throw new Error('no hit');
  await w.addPicture(hit);
  return hit;
}

const actorIn = (functionKey: string, organisationId: string): Actor => ({
  personId: crypto.randomUUID(),
  functionKey,
  organisationId,
});
const get = async (actor: Actor, path: string) =>
  fetch(`${w.url}/anpr/hits${path}`, { headers: { 'x-actor': JSON.stringify(actor) } });

describe('acts on hits', () => {
  it('are all in the list of who may, and only those', () => {
    expect(hitsActs.map(({ type }) => type).toSorted()).toEqual(Object.keys(may).toSorted());
  });

  for (const { type, who } of hitsActs) {
    it(`${type} is open to the functions named and to no other of the whole table`, () => {
      const keys = [...functionTable.map(({ key }) => key), 'system'];
      expect(keys.filter((key) => who.includes(key)).toSorted()).toEqual([...(may[type] ?? [])].toSorted());
    });
  }

  it('are refused, and journaled, to everybody else of the whole table', async () => {
    const hit = await hitOf('judicial');
    const police = await w.reads.world.organisation('federal-police', 'federale-essai');
    for (const { key, heldIn } of functionTable) {
      if (handlers.includes(key) || key === 'system') continue;
      const kind = heldIn[0];
      if (kind === undefined) continue;
      // Without the function held, in the organisation of the hit: the name alone opens nothing.
      const receipt = await w.perform(
        actorIn(key, kind === 'federal-police' ? police : w.zone),
        'anpr/compare-picture',
        {
          hitId: hit.id,
          comparison: 'confirmed',
        },
      );
      expect([key, receipt.verdict, whyOf(receipt)]).toEqual([
        key,
        'blocked',
        expect.stringMatching(/function-not-(named|held)/),
      ]);
    }
  });

  it.each(branches)('of the %s branch are for those who work with its lists, in the own service', async (branch) => {
    const neighbour = await w.reads.world.organisation('local-police-zone', `zone-${branch}`);
    for (const key of ['operational-member', 'responsible-officer']) {
      const own = await w.reads.world.person(key, w.zone);
      const stranger = await w.reads.world.person(key, neighbour);
      const hit = await hitOf(branch);
      const other = branch === 'judicial' ? 'administrative' : 'judicial';
      // The screen of the other branch opens nothing here.
      resultOf(await w.watch(own, other), 'watchId');
      await w.openPicture(own, hit);
      const compare = { hitId: hit.id, comparison: 'confirmed' };
      expect(whyOf(await w.perform(own, 'anpr/compare-picture', compare))).toContain('| anpr-no-watch-open |');
      resultOf(await w.watch(stranger, branch), 'watchId');
      expect(whyOf(await w.perform(stranger, 'anpr/compare-picture', compare))).toContain('anpr-unknown-hit');
      for (const type of ['anpr/record-stop', 'anpr/copy-hit', 'anpr/report-wrong-stop', 'anpr/validate-hit']) {
        const receipt = await w.perform(stranger, type, {
          hitId: hit.id,
          ...(type === 'anpr/copy-hit' ? { target: 'base-database', reference: 'x' } : {}),
          ...(type === 'anpr/report-wrong-stop' ? { cause: 'other', what: 'x' } : {}),
          ...(type === 'anpr/validate-hit' ? { outcome: 'rejected', cause: 'misread' } : {}),
        });
        expect(receipt.gates.map(({ id }) => id)).toContain('anpr-unknown-hit');
      }
      resultOf(await w.compare(own, hit), 'hitId');
    }
  });

  it('keep the officers of one quality to the lists of that branch', () => {
    for (const branch of branches)
      expect(
        functionTable
          .map(({ key }) => key)
          .filter((key) => worksWith(key, branch))
          .toSorted(),
      ).toEqual(['operational-member', 'responsible-officer', `${branch}-police-officer`].toSorted());
  });
});

describe('what is shown', () => {
  it('is open to the functions named and to no other of the whole table', async () => {
    const seen = {
      watches: [] as string[],
      yield: [] as string[],
      expired: [] as string[],
      'wrong-stops': [] as string[],
    };
    for (const { key } of functionTable) {
      for (const path of ['watches', 'yield', 'expired', 'wrong-stops'] as const) {
        const { status } = await get(actorIn(key, w.zone), `/${path}`);
        expect([200, 403]).toContain(status);
        if (status === 200) seen[path].push(key);
      }
      for (const path of ['?branch=judicial', '/live?branch=judicial'])
        expect([key, (await get(actorIn(key, w.zone), path)).status]).toEqual([key, 403]);
    }
    expect(seen.watches.toSorted()).toEqual(handlers.toSorted());
    expect(seen.yield.toSorted()).toEqual([...handlers, 'chief-of-corps', 'dpo', 'federal-director'].toSorted());
    expect(seen.expired.toSorted()).toEqual(expiryReaders);
    expect(seen['wrong-stops'].toSorted()).toEqual(['chief-of-corps', 'control-organ', 'dpo', 'federal-director']);
  });

  it('of wrong stops: each with what was said, to its own service and the Control Organ, without its plate', async () => {
    const first = await hitOf('judicial');
    const second = await hitOf('administrative');
    for (const [hit, what] of [
      [first, 'Autre véhicule de même couleur (fictif).'],
      [second, 'Inscription périmée (fictif).'],
    ] as const) {
      const report = { hitId: hit.id, cause: 'other-vehicle', what };
      resultOf(await w.perform(operator, 'anpr/report-wrong-stop', report), 'hitId');
      w.reads.world.setNow(w.reads.world.now().add({ minutes: 1 }).toString());
    }
    const listed = async (actor: Actor, query = ''): Promise<{ items: { hitId: string }[]; next: string | null }> =>
      (await get(actor, `/wrong-stops${query}`)).json() as Promise<never>;
    const elsewhere = crypto.randomUUID();
    const own = await listed(actorIn('dpo', w.zone));
    expect(own.items.map(({ hitId }) => hitId)).toEqual([second.id, first.id]);
    expect(own.items[1]).toMatchObject({
      branch: 'judicial',
      cause: 'other-vehicle',
      what: 'Autre véhicule de même couleur (fictif).',
      comparison: null,
      stoppedAt: null,
    });
    expect(JSON.stringify(own)).not.toMatch(/1QZP|plate/);
    expect((await listed(actorIn('control-organ', elsewhere))).items).toEqual(own.items);
    expect((await listed(actorIn('dpo', elsewhere))).items).toEqual([]);
    const page = await listed(actorIn('dpo', w.zone), '?limit=1');
    expect(page.next).toBe(second.id);
    expect((await listed(actorIn('dpo', w.zone), `?limit=1&before=${page.next}`)).items).toEqual([own.items[1]]);
  });

  it('of what waits: validation to those who work with the branch, expired hits to controller and officer, nothing to others', async () => {
    await hitOf('judicial');
    await hitOf('administrative');
    const source = waitingHits(w.reads.world.ledger.reads);
    const seen: Record<string, readonly string[]> = {};
    for (const { key } of functionTable) {
      const items = await source.waitingFor(actorIn(key, w.zone), w.reads.world.now().toString());
      if (items.length > 0) seen[key] = items.map(({ id }) => id).toSorted();
    }
    expect(seen).toEqual({
      'operational-member': ['validate-hits-administrative', 'validate-hits-judicial'],
      'responsible-officer': ['validate-hits-administrative', 'validate-hits-judicial'],
      'administrative-police-officer': ['validate-hits-administrative'],
      'judicial-police-officer': ['validate-hits-judicial'],
    });
    expect(
      await source.waitingFor({ ...operator, organisationId: crypto.randomUUID() }, w.reads.world.now().toString()),
    ).toEqual([]);
  });
});

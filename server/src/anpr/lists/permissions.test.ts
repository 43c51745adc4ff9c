import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { administrativeList, type ListsWorld, openListsWorld } from '../../../../testing/src/anpr/lists-world.ts';
import { resultOf, whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { whoSees } from '../../../../testing/src/waiting-seen.ts';
import { functionTable } from '../../identity/index.ts';
import type { Actor } from '../../ledger/index.ts';
import { listsActs } from './acts/lists-acts.ts';
import { waitingLists } from './waiting-lists.ts';

// Who may perform each act; everybody else, from the full table of functions, is refused. A new function starts refused.
const propose = ['operational-member', 'operator'];
const heads = ['chief-of-corps', 'federal-director'];
const officers = ['administrative-police-officer', 'judicial-police-officer'];
const decide = [...heads, ...officers, 'prosecutor'];
const ministers = ['minister-interior', 'minister-justice'];
const start = [...propose, ...heads, 'responsible-officer'];
const end = [...propose, 'responsible-officer', ...decide];
const may: Readonly<Record<string, readonly string[]>> = {
  'anpr/load-directive': [...ministers, 'system'],
  'anpr/register-directive-key': ministers,
  'anpr/end-directive-key': ministers,
  'anpr/withdraw-directive': ministers,
  'anpr/permit-connection': [...heads, 'commissioner-general', ...ministers],
  'anpr/propose-list': propose,
  'anpr/give-list-version': propose,
  'anpr/authorise-list': decide,
  'anpr/notify-list': start,
  'anpr/start-list': start,
  'anpr/end-list': [...end, 'system'],
  'anpr/withdraw-list': end,
  'anpr/switch-misreads': [...heads, ...officers],
  'anpr/open-list': [...end, 'dpo', 'control-organ'],
  'anpr/propose-criterion': propose,
  'anpr/estimate-criterion': [...propose, 'dpo'],
  'anpr/record-estimate': ['system'],
  'anpr/decide-criterion': ['dpo'],
  'anpr/authorise-criterion': [...heads, ...officers],
  'anpr/end-criterion': [...propose, ...heads, ...officers, 'system'],
};

let l: ListsWorld;
let judicialId: string;
let administrativeId: string;
beforeAll(async () => {
  l = await openListsWorld();
  judicialId = await l.proposed();
  administrativeId = await l.proposed(administrativeList);
  await l.given(judicialId, ['9ZZZ201']);
  await l.given(administrativeId, ['9ZZZ202']);
}, 60_000);
afterAll(() => l?.[Symbol.asyncDispose]());

const actorIn = (functionKey: string, organisationId: string): Actor => ({
  personId: crypto.randomUUID(),
  functionKey,
  organisationId,
});

describe('acts on lists, directives and criteria', () => {
  it('are all in the list of who may, and only those', () => {
    expect(listsActs.map(({ type }) => type).toSorted()).toEqual(Object.keys(may).toSorted());
  });

  for (const { type, who } of listsActs) {
    it(`${type} is open to the functions named and to no other of the whole table`, () => {
      const keys = [...functionTable.map(({ key }) => key), 'system', 'a-function-of-tomorrow'];
      expect(keys.filter((key) => who.includes(key)).toSorted()).toEqual([...(may[type] ?? [])].toSorted());
    });
  }

  it('refuse, and journal, somebody of another function', async () => {
    const receipt = await l.w.perform(l.w.people.mayor, 'anpr/withdraw-list', { listId: judicialId, reasons: 'Non.' });
    expect(whyOf(receipt)).toContain('function-not-named');
    const { rows } = await l.w.world.ledger.reads.query('select 1 from ledger.entry where id = $1', [receipt.entryId]);
    expect(rows).toHaveLength(1);
  });

  it('hold to their own branch: an officer or a prosecutor has no part in the lists of the other', async () => {
    const open = async (actor: Actor, listId: string) => {
      const { rows } = await l.w.world.ledger.reads.query<{ id: string }>(
        'select id from anpr.list_version where list_id = $1',
        [listId],
      );
      const payload = { versionId: rows[0]?.id, from: 0, reasons: 'Vérifier.' };
      return whyOf(await l.w.perform(actor, 'anpr/open-list', payload));
    };
    expect(await open(l.officers.administrative, administrativeId)).toBe('allowed');
    expect(await open(l.officers.judicial, judicialId)).toBe('allowed');
    expect(await open(l.officers.administrative, judicialId)).toContain('anpr-wrong-branch');
    expect(await open(l.officers.judicial, administrativeId)).toContain('anpr-wrong-branch');
    expect(await open(l.w.people.prosecutor, administrativeId)).toContain('anpr-wrong-branch');
  });
});

describe('the pages of lists', () => {
  const ofService = [...propose, 'responsible-officer', ...heads, ...officers, 'dpo'];
  const seenBy = async (path: string): Promise<readonly string[]> => {
    const open: string[] = [];
    for (const { key } of functionTable) {
      const { status } = await l.inject(actorIn(key, l.w.ids.zone), 'GET', path);
      expect([200, 403]).toContain(status);
      if (status === 200) open.push(key);
    }
    return open.toSorted();
  };

  it('are open to the functions named and to no other of the whole table', async () => {
    expect(await seenBy('lists')).toEqual([...ofService, 'prosecutor', 'control-organ'].toSorted());
    expect(await seenBy('criteria')).toEqual([...ofService, 'control-organ'].toSorted());
    expect(await seenBy('directives')).toEqual(
      [...ofService, 'prosecutor', 'control-organ', 'commissioner-general', ...ministers].toSorted(),
    );
  });

  it('show the lists of one’s own service and branch; to the Control Organ all; to a prosecutor the judicial ones of the district', async () => {
    const idsFor = async (actor: Actor) => {
      const { body } = await l.inject(actor, 'GET', 'lists');
      return JSON.stringify(body.items);
    };
    const sees = async (actor: Actor) => {
      const text = await idsFor(actor);
      return [text.includes(judicialId), text.includes(administrativeId)];
    };
    const { chief, dpo, controlOrgan, prosecutor, otherChief } = l.w.people;
    for (const actor of [chief, dpo, controlOrgan, l.officers.member]) expect(await sees(actor)).toEqual([true, true]);
    expect(await sees(l.officers.judicial)).toEqual([true, false]);
    expect(await sees(l.officers.administrative)).toEqual([false, true]);
    expect(await sees(prosecutor)).toEqual([true, false]);
    expect(await sees(otherChief)).toEqual([false, false]);
    const elsewhere = await l.w.world.organisation('public-prosecutor', 'autre-parquet', { nisCodes: ['00009'] });
    expect(await sees(await l.w.world.person('prosecutor', elsewhere))).toEqual([false, false]);
    expect((await l.inject(otherChief, 'GET', `lists/${judicialId}`)).body.code).toBe('anpr/not-found');
  });

  it('never show a plate, and tell what a list yielded', async () => {
    const { body } = await l.inject(l.w.people.chief, 'GET', `lists/${judicialId}`);
    expect(JSON.stringify(body)).not.toContain('9ZZZ2');
    expect(body.item).toMatchObject({
      yield: { hits: 0, misreads: 0, validated: 0, useless: 0 },
      versions: [{ state: 'drafted', entries: 1 }],
    });
  });

  it('offer each function the steps that the gate would let it take', async () => {
    const actsFor = async (actor: Actor, listId: string) => {
      const { body } = await l.inject(actor, 'GET', `lists/${listId}`);
      const text = JSON.stringify(body);
      return [...text.matchAll(/anpr\/[a-z-]+/g)].map(([act]) => act).toSorted();
    };
    expect(await actsFor(l.officers.judicial, judicialId)).toEqual([
      'anpr/authorise-list',
      'anpr/end-list',
      'anpr/switch-misreads',
      'anpr/withdraw-list',
    ]);
    expect(await actsFor(l.officers.member, judicialId)).toEqual([
      'anpr/end-list',
      'anpr/give-list-version',
      'anpr/withdraw-list',
    ]);
    expect(await actsFor(l.w.people.dpo, judicialId)).toEqual([]);
    expect(await actsFor(l.w.people.controlOrgan, judicialId)).toEqual([]);
  });
});

describe('what waits', () => {
  it('is the decision on a content for the competent functions of its branch, of that service', async () => {
    const source = waitingLists(l.w.world.ledger.reads);
    const at = l.w.world.now().toString();
    expect(await whoSees(source, l.w.people.chief, at)).toEqual({ 'authorise-list': [...heads, ...officers] });
    expect(await whoSees(source, l.w.people.otherChief, at)).toEqual({});
    expect(await whoSees(source, l.w.people.prosecutor, at)).toEqual({ 'authorise-list': ['prosecutor'] });
    expect((await source.waitingFor(l.officers.judicial, at)).map(({ provision }) => provision)).toEqual([
      'lfp-44-11-3decies-p4-al2-pt2',
    ]);
  });

  it('goes on from step to step: decision, notice, start', async () => {
    const source = waitingLists(l.w.world.ledger.reads);
    const kinds = async (actor: Actor) =>
      (await source.waitingFor(actor, l.w.world.now().toString())).map(({ kind }) => kind).toSorted();
    const version = await l.given(administrativeId, ['9ZZZ203']);
    const granted = { ...version, outcome: 'granted', reasons: 'Fiction.' };
    expect(await kinds(l.officers.member)).toEqual([]);
    resultOf(await l.w.perform(l.officers.administrative, 'anpr/authorise-list', granted), 'versionId');
    expect(await kinds(l.officers.member)).toEqual(['notify-list']);
    const startsAt = l.w.world.now().add({ minutes: 10 }).toString();
    resultOf(
      await l.w.perform(l.officers.member, 'anpr/notify-list', { ...version, means: 'COC-1', startsAt }),
      'versionId',
    );
    expect(await kinds(l.officers.member)).toEqual(['start-list']);
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ListsWorld, later, openListsWorld } from '../../../../testing/src/anpr/lists-world.ts';
import { whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { checkListContents } from './stored-content.ts';

let l: ListsWorld;

beforeAll(async () => {
  l = await openListsWorld();
}, 60_000);
afterAll(async () => {
  await l[Symbol.asyncDispose]();
});

const owner = () => l.w.world.database.pool('clv_owner');
const inAMinute = () => l.w.world.setNow(l.w.world.now().add({ minutes: 1 }).toString());
const perform: ListsWorld['w']['perform'] = (...args) => l.w.perform(...args);
const authorise = async (version: object, more: object = {}) =>
  whyOf(
    await perform(l.officers.judicial, 'anpr/authorise-list', {
      ...version,
      outcome: 'granted',
      reasons: 'Conforme (fiction).',
      ...more,
    }),
  );

it('wants two persons besides the decision for a version that the authorisation of its feed covers', async () => {
  const listId = await l.proposed();
  expect(await authorise(await l.given(listId, ['9ZZZ301']), { coversFeed: true })).toBe('allowed');
  inAMinute();
  // Whoever is designated to decide is a member of the service as well.
  const decider = { ...l.officers.judicial, functionKey: 'operational-member' };
  const { body } = await l.upload(listId, '{"plate":"1ZZZ302","country":"BE"}\n', { actor: decider });
  const { contentId, digest } = JSON.parse(JSON.stringify(body));
  const give = (by: typeof decider) =>
    perform(by, 'anpr/give-list-version', { listId, contentId, digest, expiresAt: later });
  expect(whyOf(await give(decider))).toMatch(/^blocked .*anpr-covered-by-your-decision/);
  const given = await give(l.officers.member);
  expect(whyOf(given)).toBe('allowed');
  inAMinute();
  const version = { versionId: given.result.versionId, digest };
  expect(whyOf(await perform(decider, 'anpr/start-list', version))).toMatch(/^blocked .*anpr-covered-by-your-decision/);
  // Whoever gave it, and authorised nothing, does not start it either: nobody else would have seen its plates.
  expect(whyOf(await perform(l.officers.member, 'anpr/start-list', version))).toMatch(
    /^blocked .*anpr-covered-by-you-alone/,
  );
  const another = await l.w.world.person('operational-member', l.w.ids.zone);
  expect(whyOf(await perform(another, 'anpr/start-list', version))).toBe('allowed');
});

it('shows nobody plates that are not those of the digest, and the check names the version', async () => {
  const listId = await l.proposed();
  const version = await l.given(listId, ['1ZZZ303']);
  const open = () =>
    l.inject(l.officers.judicial, 'POST', `list-versions/${version.versionId}/open`, {
      key: randomUUID(),
      payload: { versionId: version.versionId, from: 0, reasons: 'Décider (fiction).' },
    });
  expect(await open()).toMatchObject({ status: 200, body: { entries: [{ plate: '1ZZZ303', country: 'BE' }] } });
  expect(await checkListContents(owner())).toMatchObject({ differing: [] });
  await owner().query(`update anpr.list_chunk set plates = array['9HARMLS'] where plates = array['1ZZZ303']`);
  const shown = await open();
  expect([shown.status, JSON.stringify(shown.body)]).toEqual([500, expect.not.stringContaining('HARMLS')]);
  expect(await checkListContents(owner())).toMatchObject({ gone: 0, differing: [version.versionId] });
  // Nothing left of it is no difference: it is in force nowhere, shown to nobody, and counted.
  await owner().query('delete from anpr.list_content where digest = $1', [version.digest]);
  expect([(await open()).status, await checkListContents(owner())]).toMatchObject([410, { gone: 1, differing: [] }]);
});

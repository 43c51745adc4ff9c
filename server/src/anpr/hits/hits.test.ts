import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HitsWorld, openHitsWorld, rowOf } from '../../../../testing/src/anpr/hits-world.ts';
import { resultOf, whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { type Actor, compareRegisters, rebuildAndCompare } from '../../ledger/index.ts';

let w: HitsWorld;
let operator: Actor;
let other: Actor;
beforeAll(async () => {
  w = await openHitsWorld();
  operator = await w.reads.world.person('operational-member', w.zone);
  other = await w.reads.world.person('operational-member', w.zone);
}, 60_000);
afterAll(() => w?.[Symbol.asyncDispose]());

const only = async (versionId: string) => {
  const [hit, ...rest] = await w.hitsOf(versionId);
  if (hit === undefined || rest.length > 0) throw new Error(`${rest.length + (hit === undefined ? 0 : 1)} hits`);
  return hit;
};

describe('a read that is on a list in force (W-07)', () => {
  it('becomes a hit of the list’s service and branch, without its plate, with a month to validate it', async () => {
    const list = await w.putList(['1QZZ001', '1QZZ009']);
    const batchId = await w.pass('1-QZZ-001');
    const hit = await only(list.versionId);
    const today = w.reads.world.now().toZonedDateTimeISO('Europe/Brussels').toPlainDate();
    expect(hit).toMatchObject({
      batch_id: batchId,
      place: 0,
      camera: w.camera.number,
      organisation_id: w.zone,
      list_id: list.listId,
      branch: 'judicial',
      kind: 'exact',
      state: 'hit',
      due_on: today.add({ months: 1 }).toString(),
      comparison: null,
    });
    expect(JSON.stringify(hit)).not.toContain('QZZ001');
    const { rows } = await w.reads.world.database
      .pool('clv_owner')
      .query<{ header: string; body: string }>(
        `select e.header, e::text as body from ledger.entry e where e.act = 'anpr/raise-hits' order by seq desc limit 1`,
      );
    expect(`${rows[0]?.header} ${rows[0]?.body}`).not.toContain('QZZ001');
    expect(rows[0]?.header).not.toContain(w.camera.databaseId);
  });

  it('is not met where no list has it, where the list began later, and in another database', async () => {
    const now = w.reads.world.now();
    const later = await w.putList(['1QZZ002'], { startedAt: now.add({ minutes: 5 }).toString() });
    const elsewhere = await w.putList(['1QZZ002'], { databaseId: crypto.randomUUID() });
    await w.pass('1-QZZ-002');
    await w.pass('1-QZZ-003');
    expect(await w.hitsOf(later.versionId)).toEqual([]);
    expect(await w.hitsOf(elsewhere.versionId)).toEqual([]);
  });

  it('is raised once, however often its batch is matched', async () => {
    const list = await w.putList(['1QZZ004']);
    await w.pass('1-QZZ-004');
    const before = await only(list.versionId);
    await w.reads.world.database.pool('clv_owner').query('delete from anpr.correlated_batch');
    const again = await w.hits.schedule[0]?.run(w.reads.world.now().toString());
    expect(again).toBeGreaterThan(0);
    expect(await only(list.versionId)).toEqual(before);
  });

  it('raises nothing when the list or its directive ended before the act, and the journal has the refusal (R-47)', async () => {
    const ended = await w.putList(['1QZZ005']);
    const without = await w.putList(['1QZZ005'], { directiveId: crypto.randomUUID() });
    const stands = await w.putList(['1QZZ005']);
    await w.endList({ versionId: ended.versionId });
    await w.endList({ directiveId: without.directiveId });
    await w.pass('1-QZZ-005');
    expect(await w.hitsOf(ended.versionId)).toEqual([]);
    expect(await w.hitsOf(without.versionId)).toEqual([]);
    expect(await w.hitsOf(stands.versionId)).toHaveLength(1);
    const payload = (versionId: string, of: { batch_id: string; recorded_at: string }) => ({
      batchId: of.batch_id,
      met: [{ place: 0, recordedAt: of.recorded_at, versionId }],
    });
    const hit = await only(stands.versionId);
    const one = await w.reads.world.asSystem('anpr/raise-hits', payload(ended.versionId, hit));
    expect(whyOf(one)).toBe('blocked | anpr-list-not-in-force');
    const two = await w.reads.world.asSystem('anpr/raise-hits', payload(without.versionId, hit));
    expect(whyOf(two)).toBe('blocked | anpr-no-directive');
  });
});

describe('a hit on the operator’s screen', () => {
  it('may be acted on only once a person compared the picture and confirmed', async () => {
    const list = await w.putList(['1QZZ010']);
    await w.pass('1-QZZ-010');
    const hit = await only(list.versionId);
    await w.addPicture(hit);
    const stop = { hitId: hit.id };
    expect(whyOf(await w.perform(other, 'anpr/record-stop', stop))).toBe(
      'blocked | anpr-no-watch-open | anpr-not-compared',
    );
    await w.watch(other, 'judicial');
    expect(whyOf(await w.perform(other, 'anpr/record-stop', stop))).toBe('blocked | anpr-not-compared');
    const unseen = await w.perform(other, 'anpr/compare-picture', { hitId: hit.id, comparison: 'confirmed' });
    expect(whyOf(unseen)).toBe('blocked | anpr-picture-not-opened');
    const say = async (comparison: string) =>
      whyOf(await w.perform(other, 'anpr/compare-picture', { hitId: hit.id, comparison }));
    // The act of opening shows nothing: without its bytes, or for a search, or for another hit, nobody compared.
    await w.openPicture(other, hit, { isSent: false });
    await w.openPicture(other, hit, { ground: 'search-result' });
    await w.openPicture(other, { ...hit, id: crypto.randomUUID() });
    await w.openPicture(operator, hit);
    expect([await say('confirmed'), await say('not-confirmed')]).toEqual(
      Array(2).fill('blocked | anpr-picture-not-opened'),
    );
    expect(await say('no-picture')).toBe('blocked | anpr-picture-there | anpr-picture-not-opened');
    const seen = await w.compare(other, hit);
    expect(seen.result).toMatchObject({ comparison: 'confirmed', afterSeconds: expect.any(Number) });
    resultOf(await w.perform(other, 'anpr/record-stop', stop), 'hitId');
    expect(whyOf(await w.perform(other, 'anpr/record-stop', stop))).toBe('blocked | anpr-already-stopped');
  });

  it('stays as it is where no picture is kept: nothing is to be done, and it cannot be validated', async () => {
    const list = await w.putList(['1QZZ011']);
    await w.pass('1-QZZ-011');
    const hit = await only(list.versionId);
    expect(whyOf(await w.compare(operator, hit, 'confirmed'))).toBe('blocked | anpr-no-picture');
    // A picture of the driver is none to read a plate by.
    await w.addPicture(hit, 'occupant');
    expect(whyOf(await w.compare(operator, hit, 'confirmed'))).toBe('blocked | anpr-no-picture');
    resultOf(await w.compare(operator, hit, 'no-picture'), 'hitId');
    expect(whyOf(await w.perform(operator, 'anpr/record-stop', { hitId: hit.id }))).toBe('blocked | anpr-not-compared');
    const validation = await w.perform(operator, 'anpr/validate-hit', {
      hitId: hit.id,
      outcome: 'validated',
      condition: { verdict: 'met', reasons: 'essai' },
    });
    expect(whyOf(validation)).toBe('refused | lfp-44-11-3decies-p2-al2-delai no');
  });

  it('is rejected as misread when the picture shows another plate', async () => {
    const list = await w.putList(['1QZZ012']);
    await w.pass('1-QZZ-012');
    const hit = await only(list.versionId);
    await w.addPicture(hit);
    resultOf(await w.compare(operator, hit, 'not-confirmed'), 'hitId');
    expect(await only(list.versionId)).toMatchObject({
      state: 'rejected',
      cause: 'misread',
      compared_by: operator.personId,
    });
    expect(whyOf(await w.compare(operator, hit, 'confirmed'))).toBe('blocked | anpr-hit-not-open-to-this-act');
  });
});

describe('validation', () => {
  const condition = { verdict: 'met', reasons: 'Le véhicule figure au signalement (fictif).' };

  it('is made by a named person who compared the picture in person, and not by the author of the list', async () => {
    const author = await w.reads.world.person('operational-member', w.zone);
    const list = await w.putList(['1QZZ020'], { givenBy: author.personId });
    await w.pass('1-QZZ-020');
    const hit = await only(list.versionId);
    await w.addPicture(hit);
    resultOf(await w.compare(operator, hit), 'hitId');
    const validate = { hitId: hit.id, outcome: 'validated', condition };
    await w.watch(other, 'judicial');
    // Another person's comparison does not count.
    expect(whyOf(await w.perform(other, 'anpr/validate-hit', validate))).toBe(
      'refused | lfp-44-11-3decies-p2-al2-delai no',
    );
    resultOf(await w.compare(author, hit), 'hitId');
    expect(whyOf(await w.perform(author, 'anpr/validate-hit', validate))).toBe('blocked | validator-is-list-author');
    resultOf(await w.compare(operator, hit), 'hitId');
    const noJudgement = await w.perform(operator, 'anpr/validate-hit', { hitId: hit.id, outcome: 'validated' });
    expect(noJudgement.verdict).toBe('needs-human');
    const contradiction = { ...validate, condition: { verdict: 'not-met', reasons: 'Non.' } };
    expect((await w.perform(operator, 'anpr/validate-hit', contradiction)).verdict).not.toBe('allowed');
    resultOf(await w.perform(operator, 'anpr/validate-hit', validate), 'hitId');
    expect(await only(list.versionId)).toMatchObject({ state: 'validated', validated_by: operator.personId });
  });

  it('is followed by the copy, to a general or base database only', async () => {
    const list = await w.putList(['1QZZ021']);
    await w.pass('1-QZZ-021');
    const hit = await only(list.versionId);
    await w.addPicture(hit);
    const copy = { hitId: hit.id, target: 'base-database', reference: 'BDB-FIC-1' };
    expect(whyOf(await w.perform(operator, 'anpr/copy-hit', copy))).toContain('lfp-44-11-3decies-p2-al2-delai no');
    resultOf(await w.compare(operator, hit), 'hitId');
    resultOf(
      await w.perform(operator, 'anpr/validate-hit', { hitId: hit.id, outcome: 'validated', condition }),
      'hitId',
    );
    const special = await w.perform(operator, 'anpr/copy-hit', { ...copy, target: 'special-database' });
    expect(whyOf(special)).toBe('refused | lfp-44-11-3decies-p2-al2-copie no');
    resultOf(await w.perform(operator, 'anpr/copy-hit', copy), 'hitId');
    expect(await only(list.versionId)).toMatchObject({ state: 'copied', copy_reference: 'BDB-FIC-1' });
  });

  it('may say no, with its cause', async () => {
    const list = await w.putList(['1QZZ022']);
    await w.pass('1-QZZ-022');
    const hit = await only(list.versionId);
    await w.watch(operator, 'judicial');
    const no = { hitId: hit.id, outcome: 'rejected' };
    expect(whyOf(await w.perform(operator, 'anpr/validate-hit', no))).toBe('blocked | anpr-rejected-without-cause');
    resultOf(await w.perform(operator, 'anpr/validate-hit', { ...no, cause: 'entry-out-of-date' }), 'hitId');
    expect(await rowOf(w, hit.id)).toMatchObject({ state: 'rejected', cause: 'entry-out-of-date' });
  });
});

describe('a possible misread', () => {
  it('is looked for only on lists that allow it, is no hit, and is gone when the picture does not confirm it', async () => {
    // B is read for 8: the commonest confusion of the table.
    const off = await w.putList(['1QZB888']);
    const on = await w.putList(['1QZB888'], { confusable: true });
    await w.pass('1-QZ8-888');
    expect(await w.hitsOf(off.versionId)).toEqual([]);
    const candidate = await only(on.versionId);
    expect(candidate).toMatchObject({ kind: 'possible-misread', state: 'candidate', met_at: null, due_on: null });
    await w.watch(operator, 'judicial');
    const stop = await w.perform(operator, 'anpr/record-stop', { hitId: candidate.id });
    expect(whyOf(stop)).toBe('blocked | anpr-not-compared');
    const validation = { hitId: candidate.id, outcome: 'rejected', cause: 'misread' };
    expect(whyOf(await w.perform(operator, 'anpr/validate-hit', validation))).toBe(
      'blocked | anpr-hit-not-open-to-this-act',
    );
    await w.addPicture(candidate);
    resultOf(await w.compare(operator, candidate, 'not-confirmed'), 'hitId');
    expect(await only(on.versionId)).toMatchObject({ state: 'dropped', met_at: null });
  });

  it('becomes a hit, with its month, when the picture shows the listed plate', async () => {
    const on = await w.putList(['1QZB777'], { confusable: true });
    await w.pass('1-QZ8-777');
    const candidate = await only(on.versionId);
    await w.addPicture(candidate);
    resultOf(await w.compare(operator, candidate), 'hitId');
    const hit = await only(on.versionId);
    expect(hit).toMatchObject({ kind: 'possible-misread', state: 'hit', comparison: 'confirmed' });
    expect(hit.due_on).not.toBeNull();
  });

  it('is gone after a day without a comparison', async () => {
    const on = await w.putList(['1QZB666'], { confusable: true });
    await w.pass('1-QZ8-666');
    const candidate = await only(on.versionId);
    const early = await w.reads.world.asSystem('anpr/drop-candidate', { hitId: candidate.id });
    expect(whyOf(early)).toBe('blocked | anpr-within-a-day');
    w.reads.world.setNow(w.reads.world.now().add({ hours: 24 }).toString());
    await w.hits.schedule[2]?.run(w.reads.world.now().toString());
    expect(await only(on.versionId)).toMatchObject({ state: 'dropped' });
  });
});

it('wrong stops are reported by anybody who works there, also when nothing was recorded before', async () => {
  const list = await w.putList(['1QZZ030']);
  await w.pass('1-QZZ-030');
  const hit = await only(list.versionId);
  const report = { hitId: hit.id, cause: 'not-compared', what: 'Véhicule intercepté avant la comparaison (fictif).' };
  const fresh = await w.reads.world.person('operational-member', w.zone);
  resultOf(await w.perform(fresh, 'anpr/report-wrong-stop', report), 'hitId');
  expect(whyOf(await w.perform(fresh, 'anpr/report-wrong-stop', report))).toBe('blocked | anpr-already-reported');
});

it('the registers are the fold of the journal', async () => {
  const { database, ledger } = w.reads.world;
  expect(await compareRegisters(database.pool('clv_owner'))).toEqual([]);
  expect(ledger.gate.definitions.has('anpr/raise-hits')).toBe(true);
  expect(rebuildAndCompare).toBeTypeOf('function');
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultOf, whyOf } from '../../../testing/src/authorisation/authorisation-world.ts';
import { type BanWorld, openBanWorld } from '../../../testing/src/ban/ban-world.ts';
import type { Actor } from '../ledger/index.ts';
import { faceChecks } from './registers.ts';

let w: BanWorld;
beforeAll(async () => {
  w = await openBanWorld();
}, 60_000);
afterAll(() => w?.world[Symbol.asyncDispose]());

const planned = {
  reference: 'M-1',
  subject: 'Logiciel de gestion vidéo',
  capability: 'fr-identification',
  plannedUse: 'nobody',
};
const check = (actor: Actor, act: string, more: object = {}) =>
  w.perform(actor, `ban/check-${act}`, { ...planned, ...more });
const stored = async (id: unknown) => (await w.world.ledger.gate.registers.find(faceChecks, { id: String(id) }))[0];

describe('a check of a purchase', () => {
  it('of a function that nobody is to use is contrary to political demands, which do not bind', async () => {
    const receipt = await check(w.people.chief, 'procurement');
    expect(receipt.verdict).toBe('allowed');
    expect(receipt.result).toMatchObject({ answer: 'contrary-to-demand', demands: ['RES-demande-2', 'RES-demande-4'] });
    expect(receipt.gates).toMatchObject([{ id: 'ban-contrary-to-demand', blocks: false }]);
    expect(receipt.gates[0]?.because.nl).toContain('niet bindt');
    expect(receipt.gates[0]?.because.en).toContain('proposed resolution');
  });

  it('to be used by the police is refused by the law on that use, and says which provisions', async () => {
    const receipt = await check(w.people.chief, 'procurement', { plannedUse: 'police' });
    expect(receipt.verdict).toBe('refused');
    expect(whyOf(receipt)).toContain('lfp-25-2-p1-pt3 no');
    expect(receipt.result).toMatchObject({ answer: 'refused' });
    expect(await stored(receipt.result.checkId)).toMatchObject({ answer: 'refused', planned_use: 'police' });
  });

  it('of the platform concerns public money alone', async () => {
    const receipt = await check(w.people.platformOperator, 'funding');
    expect(receipt.result).toMatchObject({ answer: 'contrary-to-demand', demands: ['RES-demande-2'] });
  });

  it('of what only detects faces concerns no demand', async () => {
    const receipt = await check(w.people.chief, 'procurement', { capability: 'face-detection', plannedUse: 'police' });
    expect([receipt.verdict, receipt.result.answer, receipt.gates]).toEqual(['allowed', 'no-demand-concerned', []]);
  });

  it('is refused by the body’s own rule from its first day to its last, and shows it; another body’s rule binds nobody else', async () => {
    const rule = {
      reference: 'Délibération fictive 12',
      adoptedOn: '2026-11-01',
      words: 'Aucun achat de reconnaissance faciale.',
    };
    const dates = { from: '2026-11-22', to: '2026-11-23', covers: ['purchase'] };
    resultOf(await w.perform(w.people.chief, 'ban/adopt-rule', { ...rule, ...dates }), 'ruleId');
    const answerAt = async (instant: string, actor = w.people.chief, act = 'procurement') => {
      w.world.setNow(instant);
      return check(actor, act);
    };
    expect((await answerAt('2026-11-21T22:59:59Z')).result.answer).toBe('contrary-to-demand');
    const refused = await answerAt('2026-11-21T23:00:00Z');
    expect(whyOf(refused)).toContain('blocked | ban-own-rule');
    expect(refused.result).toMatchObject({ answer: 'refused', rule: 'Délibération fictive 12' });
    expect(refused.gates.find(({ id }) => id === 'ban-own-rule')?.because.fr).toContain(rule.words);
    expect((await stored(refused.result.checkId))?.rule_id).not.toBeNull();
    expect((await answerAt('2026-11-22T10:00:00Z', w.people.otherChief)).result.answer).toBe('contrary-to-demand');
    expect((await answerAt('2026-11-22T11:00:00Z', w.people.chief, 'funding')).result.answer).toBe(
      'contrary-to-demand',
    );
    expect((await answerAt('2026-11-23T22:59:59Z')).result.answer).toBe('refused');
    expect((await answerAt('2026-11-23T23:00:00Z')).result.answer).toBe('contrary-to-demand');
  });
});

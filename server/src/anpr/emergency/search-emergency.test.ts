import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSearchWorld, type SearchWorld } from '../../../../testing/src/anpr/search-world.ts';
import { resultOf, whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { openTwoWitnesses, type TwoWitnesses } from '../../../../testing/src/two-witnesses.ts';
import type { Actor } from '../../ledger/index.ts';
import { vaultActs } from '../../vault/index.ts';
import { runAndCount, showPage } from '../search/show-reads.ts';

let s: SearchWorld;
let two: TwoWitnesses;
let dpo: Actor;
/** Past its first month, granted by the prosecutor. */
let old: string;
beforeAll(async () => {
  two = await openTwoWitnesses({ isAsleep: true });
  s = await openSearchWorld({ acts: vaultActs, witnesses: two.witnesses });
  const { world, ids } = s.w;
  dpo = await world.person('dpo', ids.zone);
  await s.takeIn(1, [{ at: s.ago({ days: 45 }), plate: '1QZZ001' }]);
  const offence = { reference: 'Code pénal, art. 461 (fiction)', maximumPenalty: 'P5Y' };
  const window = { from: s.ago({ days: 60 }), to: s.ago({ days: 40 }) };
  const parts = await s.asked({ ...window, addressedTo: ids.prosecutor, offence });
  old = parts['past-month'] ?? '';
  expect(whyOf(await s.grant(old, s.who.prosecutor))).toBe('allowed');
  await two.wake();
}, 120_000);
afterAll(async () => {
  await s?.[Symbol.asyncDispose]();
  await two?.[Symbol.asyncDispose]();
});

const now = () => s.w.world.now();
const later = (of: Temporal.DurationLike): void => s.w.world.setNow(now().add(of).toString());
const run = (actor = s.who.searcher) => runAndCount(s.showing, { actor, key: randomUUID(), searchId: old });
const page = () => showPage(s.showing, { actor: s.who.searcher, key: randomUUID(), searchId: old });
const askEmergency = (actor = s.who.searcher) =>
  s.w.perform(actor, 'anpr/request-read-emergency', {
    subject: { kind: 'search', id: old },
    urgency: 'Une personne enlevée court un danger immédiat (fiction).',
  });

it('a confirmed emergency lifts the quorum for its search and person alone, for sixty minutes, and its receipts say so', async () => {
  await two.attest(s.w.world.ledger);
  expect(whyOf(await askEmergency())).toBe('blocked | vault-emergency-not-needed');
  await two.silence();
  later({ seconds: 130 });
  expect(whyOf((await run()).receipt)).toBe('blocked | anpr-no-fresh-quorum');
  expect(whyOf(await askEmergency(s.who.colleague))).toContain('anpr-not-your-search');
  expect(whyOf(await askEmergency(s.who.foreigner))).toContain('anpr-unknown-search');
  const emergencyId = resultOf(await askEmergency(), 'emergencyId');
  expect(whyOf((await run()).receipt)).toBe('blocked | anpr-no-fresh-quorum');
  const confirmation = { emergencyId, reasons: 'Le danger est réel (fiction).' };
  // The second person is no colleague who could search.
  expect(whyOf(await s.w.perform(s.who.chief, 'vault/confirm-emergency-opening', confirmation))).toBe(
    'blocked | function-not-named',
  );
  expect(whyOf(await s.w.perform(dpo, 'vault/confirm-emergency-opening', confirmation))).toBe('allowed');
  later({ seconds: 1 });
  const { receipt } = await run();
  expect(whyOf(receipt)).toBe('allowed');
  expect(receipt.result).toMatchObject({ found: 1 });
  expect(receipt.gates.map(({ id }) => id)).toContain('vault-emergency-path');
  expect((await page()).reads).toHaveLength(1);
  later({ minutes: 60 });
  const over = await page();
  expect([whyOf(over.receipt), over.reads]).toEqual(['blocked | anpr-no-fresh-quorum', []]);
});

it('with the witnesses back it is an ordinary search again: no receipt speaks of an emergency, and the proof is that of a quorum', async () => {
  await two.wake();
  await two.attest(s.w.world.ledger);
  const attesting = setInterval(() => void s.w.world.ledger.integrate(), 50);
  const { receipt, reads } = await page().finally(() => clearInterval(attesting));
  expect(whyOf(receipt)).toBe('allowed');
  expect(reads).toHaveLength(1);
  expect(receipt.gates.map(({ id }) => id)).not.toContain('vault-emergency-path');
  expect(await s.showing.witness.awaitProof(receipt.entryId, 'quorum')).toContain('\u2014 ');
});

import { emergencyStates, looksAndSearches, vaultActSchemas } from '@clairevoie/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodReasons, resultOf, type VaultWorld, whyOf } from '../../../testing/src/vault/vault-world.ts';
import { openWitnessedVault, type WitnessedVault } from '../../../testing/src/vault/witnessed-vault.ts';
import { findStep, isEnd } from '../authorisation/index.ts';
import { functionTable } from '../identity/index.ts';
import type { Actor } from '../ledger/index.ts';
import { listEmergencies } from './emergency-store.ts';
import { reviewBefore } from './emergency-terms.ts';

let trial: WitnessedVault;
let w: VaultWorld;
let secondOfficer: Actor;
beforeAll(async () => {
  trial = await openWitnessedVault();
  w = trial.w;
  // From here on there is no quorum, which is what an emergency is for.
  await trial.silence();
  secondOfficer = await w.world.person('dpo', w.ids.zone);
});
afterAll(() => trial?.[Symbol.asyncDispose]());

const urgency = 'Une personne enlevée court un danger immédiat et les témoins ne répondent plus.';

/** A recording past its gate with a decision that covers it; the clock stands just after the decision. */
async function pastGate(captured: string, now: string, decided = true) {
  w.world.setNow(captured);
  const recordingId = await w.kept({ parts: [{ from: captured, to: captured }] });
  w.world.setNow(now);
  const item = { recordingId, from: captured, to: captured };
  const decision = await w.perform(w.people.prosecutor, 'vault/decide-access', {
    outcome: decided ? 'granted' : 'refused',
    branch: 'judicial',
    covers: [item],
    documentDigest: 'd'.repeat(64),
    reasons: 'Les images sont nécessaires pour établir le déroulement des faits.',
  });
  w.world.setNow(Temporal.Instant.from(now).add({ minutes: 1 }).toString());
  return { ...item, decisionId: resultOf(decision, 'decisionId') };
}

const request = (items: readonly object[], by = w.people.officer) =>
  w.perform(by, 'vault/request-emergency-opening', { items, ...goodReasons, urgency });
const confirm = (emergencyId: string, by = w.people.dpo) =>
  w.perform(by, 'vault/confirm-emergency-opening', { emergencyId, reasons: 'Le danger est réel et actuel.' });
const review = (emergencyId: string, by = w.people.controlOrgan, finding = 'justified') =>
  w.perform(by, 'vault/review-emergency-opening', {
    emergencyId,
    finding,
    reasons: 'Le danger est établi par le dossier.',
  });
const publishAfter = (hours: number) =>
  w.world.ledger.reads.query('select ledger.set_publication($1, $2)', [hours, looksAndSearches.map(({ act }) => act)]);
const stateOf = async (emergencyId: string) =>
  (
    await w.world.ledger.reads.query<{ state: string }>('select state from vault.emergency_opening where id = $1', [
      emergencyId,
    ])
  ).rows[0]?.state;

describe('the table of an emergency opening', () => {
  it('names acts of the contract only, reaches each state, and leaves none that is no end', () => {
    for (const { act, from, to } of emergencyStates.steps) {
      expect(Object.keys(vaultActSchemas)).toContain(act);
      for (const state of [...from, to]) expect(Object.keys(emergencyStates.states)).toContain(state);
    }
    for (const state of Object.keys(emergencyStates.states)) {
      const isReached = state === emergencyStates.initial || emergencyStates.steps.some(({ to }) => to === state);
      expect([state, isReached]).toEqual([state, true]);
      expect([state, emergencyStates.steps.some(({ from }) => from.some((one) => one === state))]).toEqual([
        state,
        !isEnd(emergencyStates, state),
      ]);
    }
    expect(findStep(emergencyStates, 'vault/confirm-emergency-opening', 'open')).toBeUndefined();
    expect(emergencyStates.steps.every(({ policy, provisions }) => policy && provisions.length === 0)).toBe(true);
  });

  it('counts the 72 hours on the clock of Brussels, also when it is put back', () => {
    expect(reviewBefore('2026-12-01T09:00:00Z')).toBe('2026-12-04T09:00:00Z');
    expect(reviewBefore('2027-10-29T09:00:00Z')).toBe('2027-11-01T10:00:00Z');
  });
});

describe('asking for an emergency', () => {
  it('is refused by the law without the prosecutor’s decision, or with one that refuses, whatever the urgency', async () => {
    const granted = await pastGate('2027-01-02T10:00:00Z', '2027-02-10T10:00:00Z');
    const none = await w.perform(w.people.officer, 'vault/request-emergency-opening', {
      items: [{ ...granted, decisionId: crypto.randomUUID() }],
      ...goodReasons,
      urgency,
    });
    expect(whyOf(none)).toContain('refused | lfp-25-7-p1-al2 no prosecutorDecision');
    const refused = await pastGate('2027-02-11T10:00:00Z', '2027-03-20T10:00:00Z', false);
    expect(whyOf(await request([refused]))).toContain('refused | lfp-25-7-p1-al2');
    // One interval that the law refuses refuses the whole.
    expect(whyOf(await request([granted, refused]))).toContain('refused | lfp-25-7-p1-al2');
    expect((await request([granted])).gates.map(({ id, blocks }) => [id, blocks])).toContainEqual([
      'vault-emergency-path',
      false,
    ]);
  });

  it('is of no use for what is still within its first term, nor for another service', async () => {
    const item = await pastGate('2027-03-21T10:00:00Z', '2027-03-25T10:00:00Z');
    expect(whyOf(await request([item]))).toBe('blocked | vault-emergency-inside-gate');
    expect(whyOf(await request([item], w.people.otherOfficer))).toBe('blocked | vault-recording-unknown');
  });
});

describe('the second person', () => {
  it('is of another function, outside the unit, and of the body or of the office that decided', async () => {
    const item = await pastGate('2027-04-01T10:00:00Z', '2027-05-10T10:00:00Z');
    const emergencyId = resultOf(await request([item]), 'emergencyId');
    const strangerDpo = await w.world.person('dpo', w.ids.otherZone);
    expect(whyOf(await confirm(emergencyId, strangerDpo))).toBe('blocked | vault-emergency-unknown');
    const otherOffice = await w.world.organisation('public-prosecutor', 'autre-parquet');
    const stranger = await w.world.person('prosecutor', otherOffice);
    expect(whyOf(await confirm(emergencyId, stranger))).toBe('blocked | vault-emergency-unknown');
    expect(whyOf(await confirm(emergencyId, w.people.controlOrgan))).toBe('blocked | function-not-named');
    // A data protection officer who also looks at images in that zone stands inside the unit.
    const both = await w.world.person('dpo', w.ids.zone);
    await w.world.asSystem('identity/grant-function', {
      grantId: crypto.randomUUID(),
      personId: both.personId,
      functionKey: 'operational-member',
      organisationId: w.ids.zone,
      from: '2020-01-01T00:00:00Z',
      instrument: 'fiction',
    });
    expect(whyOf(await confirm(emergencyId, both))).toBe('blocked | vault-emergency-in-requesters-unit');
    expect(whyOf(await confirm(emergencyId, { ...w.people.officer, functionKey: 'dpo' }))).toBe(
      'blocked | function-not-held',
    );
    expect(await stateOf(emergencyId)).toBe('requested');
    // What it says of an inquiry is for who asked, and for those who answer for the service: not for a colleague.
    const seenBy = async (requestedBy: string) =>
      listEmergencies(w.world.ledger.reads, { organisationId: w.ids.zone, requestedBy, limit: 50 });
    expect((await seenBy(w.people.officer.personId)).map(({ id }) => id)).toContain(emergencyId);
    expect(await seenBy(w.people.operator.personId)).toEqual([]);
    const confirmed = await confirm(emergencyId, secondOfficer);
    expect(whyOf(confirmed)).toBe('allowed');
    expect(confirmed.result).toMatchObject({
      organisationId: w.ids.zone,
      items: [item],
      openFor: w.people.officer.personId,
      openFrom: '2027-05-10T10:01:00Z',
      openUntil: '2027-05-10T11:01:00Z',
    });
    expect(JSON.parse(confirmed.header)).toMatchObject({ act: 'house/internal-act', organisation: 'withheld' });
    // A second confirmation, of the office that decided, comes too late.
    expect(whyOf(await confirm(emergencyId, w.people.prosecutor))).toBe('blocked | vault-emergency-other-state');
    await review(emergencyId);
  });

  it('wins alone when two confirm at the same instant', async () => {
    const item = await pastGate('2027-06-01T10:00:00Z', '2027-07-10T10:00:00Z');
    const emergencyId = resultOf(await request([item]), 'emergencyId');
    const both = await Promise.all([confirm(emergencyId, secondOfficer), confirm(emergencyId, w.people.prosecutor)]);
    expect(both.map(whyOf).sort()).toEqual(['allowed', 'blocked | vault-emergency-other-state']);
    // The same request sent again is the same receipt.
    const key = crypto.randomUUID();
    const payload = { emergencyId, finding: 'justified', reasons: 'Le danger est établi par le dossier.' };
    const once = await w.perform(w.people.controlOrgan, 'vault/review-emergency-opening', payload, key);
    const twice = await w.perform(w.people.controlOrgan, 'vault/review-emergency-opening', payload, key);
    expect([twice.entryId, whyOf(twice)]).toEqual([once.entryId, 'allowed']);
  });

  it('comes within the hour, or the request is void', async () => {
    const item = await pastGate('2027-08-01T10:00:00Z', '2027-09-10T10:00:00Z');
    const emergencyId = resultOf(await request([item]), 'emergencyId');
    const settle = () => w.world.asSystem('vault/settle-emergency-opening', { emergencyId, to: 'lapsed' });
    w.world.setNow('2027-09-10T11:00:59Z');
    expect(whyOf(await settle())).toBe('blocked | vault-emergency-term-not-over');
    w.world.setNow('2027-09-10T11:01:00Z');
    expect(whyOf(await confirm(emergencyId))).toBe('blocked | vault-emergency-other-state');
    expect(whyOf(await settle())).toBe('allowed');
    expect(await stateOf(emergencyId)).toBe('lapsed');
  });
});

describe('the review', () => {
  it('is of neither person, and one that is late stands in the way of the next emergency until it comes', async () => {
    const item = await pastGate('2027-10-01T10:00:00Z', '2027-11-10T10:00:00Z');
    const emergencyId = resultOf(await request([item]), 'emergencyId');
    const waiting = resultOf(await request([item]), 'emergencyId');
    await confirm(emergencyId, w.people.dpo);
    expect(whyOf(await review(emergencyId, w.people.dpo))).toBe('blocked | vault-emergency-same-person');
    const otherDpo = await w.world.person('dpo', w.ids.otherZone);
    expect(whyOf(await review(emergencyId, otherDpo))).toBe('blocked | vault-emergency-unknown');
    w.world.setNow('2027-11-13T10:00:59Z');
    const inTime = resultOf(await request([item]), 'emergencyId');
    w.world.setNow('2027-11-13T10:01:00Z');
    expect(whyOf(await request([item]))).toBe('blocked | vault-emergency-earlier-unreviewed');
    expect(whyOf(await confirm(inTime))).toBe('blocked | vault-emergency-earlier-unreviewed');
    expect(whyOf(await confirm(waiting))).toContain('vault-emergency-earlier-unreviewed');
    // Another body is not held up by it.
    expect(whyOf(await review(emergencyId, w.people.controlOrgan, 'not-justified'))).toBe('allowed');
    expect(await stateOf(emergencyId)).toBe('not-justified');
    expect(whyOf(await review(emergencyId))).toBe('blocked | vault-emergency-other-state');
    expect(whyOf(await request([item]))).toBe('allowed');
  });

  it('is announced to everybody by body, day and state, and by nothing else', async () => {
    await publishAfter(0);
    const portal = w.world.database.pool('clv_portal');
    const { rows } = await portal.query('select * from vault.public_emergency order by day');
    expect(rows).toEqual([
      { organisation: 'zp-claire', day: '2027-05-10', state: 'justified' },
      { organisation: 'zp-claire', day: '2027-07-10', state: 'justified' },
      { organisation: 'zp-claire', day: '2027-11-10', state: 'not-justified' },
    ]);
    await expect(portal.query('select 1 from vault.emergency_opening')).rejects.toMatchObject({ code: '42501' });
    const { rows: differences } = await w.world.database
      .pool('clv_owner')
      .query('select * from ledger.compare_registers()');
    expect(differences).toEqual([]);
  });

  it('is announced a day later where looks are, by the full hour and as it stood then: no change of the list tells a second', async () => {
    await publishAfter(24);
    const announced = async (at: string): Promise<string> => {
      const owner = w.world.database.pool('clv_owner');
      await owner.query(
        `insert into ledger.legal_clock (id, offset_ms, entry_id) values ('legal', $1, (select id from ledger.entry limit 1))`,
        [Temporal.Instant.from(at).epochMilliseconds - Date.now()],
      );
      try {
        const { rows } = await w.world.database
          .pool('clv_portal')
          .query<{ day: string; state: string }>(
            'select day, state from vault.public_emergency order by day desc limit 1',
          );
        return rows.map(({ day, state }) => `${day} ${state}`).join();
      } finally {
        await owner.query('delete from ledger.legal_clock');
      }
    };
    // Confirmed on 10 November at 11:01 in Brussels, due for review on the 13th at 11:01, reviewed at that very minute.
    expect(await announced('2027-11-10T10:30:00Z')).toBe('2027-07-10 justified');
    expect(await announced('2027-11-11T10:59:59Z')).toBe('2027-07-10 justified');
    expect(await announced('2027-11-11T11:00:10Z')).toBe('2027-11-10 over');
    expect(await announced('2027-11-14T10:59:50Z')).toBe('2027-11-10 over');
    expect(await announced('2027-11-14T11:00:10Z')).toBe('2027-11-10 not-justified');
    await publishAfter(0);
  });
});

describe('every function that no act of the emergency path names', () => {
  for (const [act, payload] of [
    [
      'vault/request-emergency-opening',
      {
        items: [
          {
            recordingId: crypto.randomUUID(),
            from: '2027-01-01T00:00:00Z',
            to: '2027-01-01T00:00:00Z',
            decisionId: crypto.randomUUID(),
          },
        ],
        ...goodReasons,
        urgency,
      },
    ],
    ['vault/confirm-emergency-opening', { emergencyId: crypto.randomUUID(), reasons: 'Motifs' }],
    ['vault/review-emergency-opening', { emergencyId: crypto.randomUUID(), finding: 'justified', reasons: 'Motifs' }],
  ] as const)
    it(`is blocked and journaled: ${act}`, async () => {
      const named = w.world.ledger.gate.definitions.get(act)?.who ?? [];
      const others = functionTable.filter(({ key }) => !named.includes(key));
      expect(others.length).toBeGreaterThan(20);
      for (const { key } of others) {
        const receipt = await w.perform({ ...w.people.officer, functionKey: key }, act, payload);
        expect([key, whyOf(receipt)]).toEqual([key, 'blocked | function-not-named']);
      }
    });
});

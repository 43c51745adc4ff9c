import { provisionOf, readingTexts } from '@clairevoie/law';
import { describe, expect, it } from 'vitest';
import { authorisationActs } from './authorisation-acts.ts';
import { authorisationMachines, findStep, isEnd, urgentGrantStates, useRequestStates } from './state-machine.ts';

describe('the tables of W-01, W-02 and W-03', () => {
  for (const machine of authorisationMachines) {
    it(`${machine.id} names known states, acts, provisions and readings only`, () => {
      for (const step of machine.steps) {
        for (const state of [...step.from, step.to]) expect(Object.keys(machine.states)).toContain(state);
        expect(authorisationActs.map((act) => act.type)).toContain(step.act);
        for (const provision of step.provisions) expect(provisionOf(provision, '2026-11-21').id).toBe(provision);
        for (const reading of step.readings ?? []) expect(Object.keys(readingTexts)).toContain(reading);
      }
    });

    it(`${machine.id} reaches every state from the first, and goes nowhere from an end but to itself`, () => {
      const reached = new Set([machine.initial]);
      for (let before = 0; before < reached.size; ) {
        before = reached.size;
        for (const step of machine.steps) if (step.from.some((state) => reached.has(state))) reached.add(step.to);
      }
      expect([...reached].sort()).toEqual(Object.keys(machine.states).sort());
      for (const [state, { end }] of Object.entries(machine.states)) {
        const onward = machine.steps.filter((step) => step.from.includes(state) && step.to !== state);
        expect(onward.length === 0).toBe(end === true);
      }
    });
  }

  it('ask a text for every step that is not marked as our own policy', () => {
    for (const step of authorisationMachines.flatMap((m) => m.steps)) {
      expect(step.provisions.length > 0 || ('policy' in step && step.policy) || (step.readings ?? []).length > 0).toBe(
        true,
      );
    }
  });

  it('have no second decision on a request, and no way from an oral grant back', () => {
    const decide = 'authorisation/decide-request';
    expect(findStep(useRequestStates, decide, 'submitted', 'granted')?.to).toBe('authorised');
    expect(findStep(useRequestStates, decide, 'authorised', 'refused')).toBeUndefined();
    expect(isEnd(useRequestStates, 'refused')).toBe(true);
    expect(findStep(urgentGrantStates, 'authorisation/grant-urgent', 'unconfirmed', 'granted')).toBeUndefined();
  });
});

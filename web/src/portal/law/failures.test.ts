import { lawActNames } from '@clairevoie/law';
import { describe, expect, it } from 'vitest';
import { failureCases, failuresData, replay } from './failures-data.ts';

const verdictsOf = (id: string) =>
  failuresData()
    .cases.find((one) => one.id === id)
    ?.steps.map(({ verdict }) => verdict);

describe('the failure bench', () => {
  it('replays the eleven cases of the reference in their order, each with a source and at least one step', () => {
    const { cases } = failuresData();
    expect(cases.map(({ id }) => id)).toEqual(Array.from({ length: 11 }, (_, index) => `F${index + 1}`));
    for (const { steps, source } of cases) {
      expect(source.fr.length).toBeGreaterThan(3);
      expect(steps.length).toBeGreaterThan(0);
    }
  });

  it('keeps what the reference marks as doubtful marked as doubtful', () => {
    const doubtful = failuresData().cases.flatMap(({ id, doubts }) => (doubts.length > 0 ? [id] : []));
    for (const id of ['F1', 'F2', 'F6']) expect(doubtful).toContain(id);
    for (const { doubts } of failureCases)
      for (const doubt of doubts) for (const words of [doubt.fr, doubt.nl, doubt.en]) expect(words).toContain('(?)');
  });

  it('stops what the law of the day refuses: a drone without the council, a use decided by a private operator, a plate camera without authorisation', () => {
    expect(verdictsOf('F4')?.slice(0, 2)).toEqual(['stopped', 'stopped']);
    expect(verdictsOf('F5')).toEqual(['stopped']);
    expect(verdictsOf('F6')?.slice(0, 2)).toEqual(['stopped', 'stopped']);
  });

  it('shows who must be told of a decision of the council, and when', () => {
    const step = failuresData().cases.find(({ id }) => id === 'F11')?.steps[0];
    expect(step?.verdict).toBe('shown');
    expect(step?.shown.length).toBeGreaterThan(0);
  });

  it('takes its verdict from the decision, never from the case: an act that is not loaded is outside our reach', () => {
    const step = failureCases.flatMap(({ steps }) => steps).find((one) => one.kind === 'act');
    if (step?.kind !== 'act') throw new TypeError('the bench has no act');
    expect(replay({ ...step, act: 'act-that-nobody-wrote' }).verdict).toBe('outside');
    for (const one of failureCases.flatMap(({ steps }) => steps)) {
      if (one.kind !== 'act') continue;
      const isLoaded = lawActNames.some((name) => name === one.act);
      expect(replay(one).question === null, one.title.en).toBe(!isLoaded);
    }
  });
});

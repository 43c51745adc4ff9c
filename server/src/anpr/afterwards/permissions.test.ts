import { describe, expect, it } from 'vitest';
import { functionTable } from '../../identity/index.ts';
import { correlationActs } from './acts/correlation-acts.ts';

const proposers = ['operational-member', 'operator'];
const who: Readonly<Record<string, readonly string[]>> = {
  'anpr/ask-correlation': proposers,
  'anpr/decide-correlation': ['prosecutor'],
  'anpr/run-correlation': proposers,
  'anpr/record-correlation': ['system'],
  'anpr/stop-correlation': [
    ...proposers,
    'chief-of-corps',
    'federal-director',
    'administrative-police-officer',
    'judicial-police-officer',
    'prosecutor',
    'system',
  ],
};

describe('acts on correlations afterwards', () => {
  it('are all in the list of who may, and only those', () => {
    expect(correlationActs.map(({ type }) => type).toSorted()).toEqual(Object.keys(who).toSorted());
  });

  for (const definition of correlationActs)
    it(`${definition.type} is open to the functions named and to no other of the whole table`, () => {
      const keys = [...functionTable.map(({ key }) => key), 'system'];
      expect(keys.filter((key) => definition.who.includes(key)).toSorted()).toEqual(who[definition.type]?.toSorted());
    });
});

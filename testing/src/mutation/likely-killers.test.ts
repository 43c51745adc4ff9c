import { describe, expect, it } from 'vitest';
import { openLikelyKillers } from './likely-killers.ts';
import type { Mutant } from './mutant.ts';

const mutantIn = (file: string, within: string): Mutant => ({
  id: `${file} ${within}`,
  file,
  line: 1,
  operator: 'comparison',
  within,
  start: 0,
  end: 1,
  before: '<',
  after: '<=',
  shape: 'expression',
});

const cheap = { file: 'other/a.test.ts', place: 0, milliseconds: 1 };
const dear = { file: 'other/a.test.ts', place: 1, milliseconds: 20 };
const ofThePart = { file: 'lfp/b.test.ts', place: 0, milliseconds: 4 };

describe('the order of tests', () => {
  it('puts tests of the same part of the law, and those that cost little, first', () => {
    const { inOrder } = openLikelyKillers();
    expect(inOrder(mutantIn('lfp/25-6.ts', 'keep'), [dear, cheap, ofThePart])).toEqual([ofThePart, cheap, dear]);
  });

  it('puts what killed a neighbour before all else, and loses no test', () => {
    const { inOrder, killed } = openLikelyKillers();
    killed(mutantIn('lfp/25-6.ts', 'keep'), dear);
    expect(inOrder(mutantIn('lfp/25-6.ts', 'keep'), [cheap, ofThePart, dear])).toEqual([dear, ofThePart, cheap]);
    expect(inOrder(mutantIn('lfp/25-7.ts', 'open'), [cheap, ofThePart, dear])).toEqual([ofThePart, cheap, dear]);
  });
});

import { describe, expect, it } from 'vitest';
import { exposures, openNotes } from './test-reach.ts';

/** Two test files. In the first, mutant 1 is run by its second test, 2 by a module, 3 by the file itself; in the other, 1 by its only test and 4 for a kept answer. */
const reaches = (() => {
  const age = openNotes('age.test.ts');
  age.note(2, 'age.ts', false);
  age.note(3, 'age.test.ts', false);
  age.loaded(5);
  age.tested(1);
  age.note(1, undefined, false);
  age.note(1, undefined, false);
  age.tested(2);
  const late = openNotes('late.test.ts');
  late.loaded(5);
  late.note(1, undefined, false);
  late.note(4, undefined, true);
  late.tested(3);
  return [age.reach(), late.reach()];
})();
const exposureOf = exposures(reaches);

const places = (number: number): readonly string[] | undefined =>
  exposureOf(number)?.tests.map(({ file, place }) => `${file} ${place}`);

describe('a mutant is asked', () => {
  it('of the tests that run it, with nothing evaluated again', () => {
    expect(places(1)).toEqual(['age.test.ts 1', 'late.test.ts 0']);
    expect(exposureOf(1)?.again).toEqual([]);
  });

  it('of every test that rests on a module which runs it while it is evaluated; that module is evaluated again', () => {
    expect(places(2)).toEqual(['age.test.ts 0', 'age.test.ts 1']);
    expect(exposureOf(2)?.again).toBe('modules');
  });

  it('of every test of a file that runs it while it gives its tests; that file is evaluated again', () => {
    expect(places(3)).toEqual(['age.test.ts 0', 'age.test.ts 1']);
    expect(exposureOf(3)?.again).toEqual(['age.test.ts']);
  });

  it('of every test of a file in which an answer is kept that depends on it, each time with nothing kept', () => {
    expect(places(4)).toEqual(['late.test.ts 0']);
    expect(exposureOf(4)?.again).toBe('modules');
  });

  it('of nobody when no test reaches it', () => {
    expect(exposureOf(5)).toBeUndefined();
  });
});

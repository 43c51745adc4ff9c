import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATES_BY_EDITS, SIGNS_INVENTED, SIGNS_LOST, SUBSTITUTIONS } from '../misreads/confusions.data.ts';
import { misreadCoverage } from '../misreads/coverage.ts';
import { PlatesError } from '../plates-error.ts';
import { inventedPlate, seeded } from '../sample.fixture.ts';
import { type MatchList, PlateMatcher } from './plate-matcher.ts';

const list = (id: string, plates: readonly string[], allowsMisreads = false): MatchList => ({
  id,
  plates,
  allowsMisreads,
});

/** That many different invented plates. */
function manyPlates(count: number, seed: number): readonly string[] {
  const random = seeded(seed);
  const plates = new Set<string>();
  while (plates.size < count) plates.add(inventedPlate(random));
  return [...plates];
}

const bag = SUBSTITUTIONS.flatMap(([truth, read, count]) => Array.from({ length: count }, () => ({ truth, read })));

/** A single substitution of the table, drawn by its counts, on a plate that has its sign; undefined where the draw misses. */
function misreadOf(plate: string, random: () => number): string | undefined {
  const drawn = bag[Math.floor(random() * bag.length)];
  const places = [...plate].flatMap((sign, place) => (sign === drawn?.truth ? [place] : []));
  const place = places[Math.floor(random() * places.length)];
  return drawn === undefined || place === undefined
    ? undefined
    : plate.slice(0, place) + drawn.read + plate.slice(place + 1);
}

describe('exact matching', () => {
  it('finds every plate on every list that holds it, and no other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.stringMatching(/^[A-Z0-9]{1,14}$/), { maxLength: 40 }), { maxLength: 5 }),
        fc.array(fc.stringMatching(/^[A-Z0-9]{1,14}$/)),
        (lists, others) => {
          const matcher = PlateMatcher.of(lists.map((plates, number) => list(`list ${number}`, plates)));
          const reads = [...lists.flat(), ...others];
          const all = matcher.matchAll(reads, () => null);
          for (const [place, read] of reads.entries()) {
            const expected = lists.flatMap((plates, number) => (plates.includes(read) ? [`list ${number}`] : []));
            expect(matcher.match(read, null)).toEqual({ hits: expected, possibleMisreads: [] });
            expect(all[place]).toEqual({ hits: expected, possibleMisreads: [] });
          }
          expect(matcher.plates).toBe(new Set(lists.flat()).size);
        },
      ),
      { numRuns: 200, seed: 11 },
    );
  });

  it('keeps plates of other alphabets and of any length apart', () => {
    const plates = ['MÜAB123', 'MUAB123', 'АВ1234', 'ABCDEFGHIJKLM', 'ABCDEFGHIJKL', 'A', 'AA', '京A12345'];
    const matcher = PlateMatcher.of([list('a', plates)]);
    for (const plate of plates) expect(matcher.match(plate, null).hits, plate).toEqual(['a']);
    for (const plate of ['AB1234', 'ABCDEFGHIJKLMN', 'AAA', 'MÖAB123', ''])
      expect(matcher.match(plate, null).hits).toEqual([]);
    expect(matcher.matchAll(plates, () => null).every((one) => one.hits[0] === 'a')).toBe(true);
  });

  it('is the same when built in steps, with pauses between them, from lists that can be gone through once', async () => {
    const plates = manyPlates(20_000, 5);
    function* once() {
      yield* plates;
    }
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    const matcher = await PlateMatcher.inSteps([{ id: 'a', allowsMisreads: true, plates: once() }], pause);
    expect(pauses).toBe(4);
    expect(matcher.matchAll(plates, () => null).every(({ hits }) => hits[0] === 'a')).toBe(true);
    expect(matcher.misreadFigures).toEqual(PlateMatcher.of([list('a', plates, true)]).misreadFigures);
    expect(matcher.misreadFigures.plates).toBe(20_000);
  });

  it('refuses an entry that is not in normal form, and says which without its plate', () => {
    const build = () => PlateMatcher.of([list('stolen', ['1ABC123', '1-ABC-124'])]);
    expect(build).toThrow(PlatesError);
    expect(build).toThrow(/Entry 1 of list stolen/);
    expect(build).not.toThrow(/ABC/);
  });

  it('holds a million plates in less than 32 bytes each', { timeout: 60_000 }, () => {
    const matcher = PlateMatcher.of([list('a', manyPlates(1_000_000, 3))]);
    expect(matcher.plates).toBe(1_000_000);
    expect(matcher.bytes / matcher.plates).toBeLessThan(32);
  });
});

describe('possible misreads', () => {
  it('are off unless the list allows them, and never stand beside a hit', () => {
    expect(PlateMatcher.of([list('a', ['1ABC123'])]).match('1A8C123', 'BE')).toEqual({
      hits: [],
      possibleMisreads: [],
    });
    const matcher = PlateMatcher.of([list('quiet', ['1ABC123', '1A8C123']), list('asks', ['1ABC123'], true)]);
    expect(matcher.match('1A8C123', 'BE').possibleMisreads).toEqual([]);
    expect(matcher.match('1A8C123', 'BE').hits).toEqual(['quiet']);
    expect(matcher.match('IABC123', 'BE')).toEqual({ hits: [], possibleMisreads: [] });
  });

  it('name the lists that allow them, and only those', () => {
    const matcher = PlateMatcher.of([list('quiet', ['1ABC123']), list('asks', ['1ABC123'], true)]);
    expect(matcher.match('1A8C123', 'BE').possibleMisreads).toEqual([
      { kind: 'possible-misread', plate: '1ABC123', lists: ['asks'] },
    ]);
  });

  it('of twenty-five thousand plates find at least 80 % of single substitutions, with at most 0.1 % false candidates', () => {
    measure(25_000, 0.8);
  });

  it('of a hundred thousand plates, too', { timeout: 60_000 }, () => {
    measure(100_000, 0.8);
  });

  it('of a million plates keep to 0.1 % false candidates and say that they find less', { timeout: 120_000 }, () => {
    const { matcher } = measure(1_000_000, 0.65);
    expect(matcher.misreadFigures.ofSubstitutions).toBeLessThan(0.8);
    expect(matcher.misreadFigures.pairsLeftOut).toBeGreaterThan(0);
  });

  /** Builds a list of so many plates, misreads some and reads others right; checks both shares against what the matcher says of itself. */
  function measure(count: number, atLeast: number) {
    const random = seeded(count);
    const plates = manyPlates(count, count + 1);
    const listed = new Set(plates);
    const matcher = PlateMatcher.of([list('a', plates, true)]);
    let misread = 0;
    let found = 0;
    while (misread < 20_000) {
      const plate = plates[Math.floor(random() * count)] ?? '';
      const read = misreadOf(plate, random);
      if (read === undefined || listed.has(read)) continue;
      misread += 1;
      if (matcher.match(read, 'BE').possibleMisreads.some((one) => one.plate === plate)) found += 1;
    }
    let right = 0;
    let wrong = 0;
    while (right < 100_000) {
      const read = inventedPlate(random);
      if (listed.has(read)) continue;
      right += 1;
      if (matcher.match(read, 'BE').possibleMisreads.length > 0) wrong += 1;
    }
    const { ofSubstitutions, falseCandidates } = matcher.misreadFigures;
    expect(found / misread, 'found').toBeGreaterThanOrEqual(atLeast);
    expect(falseCandidates, 'expected share of false candidates').toBeLessThanOrEqual(0.001);
    // The sample may lie above its expectation by chance: three standard deviations of so many reads.
    expect(wrong / right, 'false').toBeLessThanOrEqual(falseCandidates + 3 * Math.sqrt(falseCandidates / right));
    expect(Math.abs(found / misread - ofSubstitutions), 'what the matcher says of itself').toBeLessThan(0.03);
    return { matcher };
  }
});

describe('the share of all misreads', () => {
  it('rests on counts that add up: as many edits by sign as by plate', () => {
    const substituted = SUBSTITUTIONS.reduce((sum, [, , count]) => sum + count, 0);
    const byPlate = PLATES_BY_EDITS.reduce((sum, [edits, plates]) => sum + edits * plates, 0);
    expect(substituted + SIGNS_LOST + SIGNS_INVENTED).toBe(byPlate);
  });

  it('counts losses, inventions and several edits as not found', () => {
    const coverage = misreadCoverage(1);
    expect(coverage).toMatchObject({ plates: 751, misread: 105 });
    expect(coverage.byOneEdit).toBeCloseTo(78 / 105);
    expect(coverage.substitutionsAmongEdits).toBeCloseTo(65 / 169);
    expect(coverage.found).toBeCloseTo(0.286, 3);
    expect(coverage.atMost).toBeCloseTo(65 / 105);
    expect(coverage.found + coverage.notFound).toBe(1);
    expect(misreadCoverage(0).found).toBe(0);
  });
});

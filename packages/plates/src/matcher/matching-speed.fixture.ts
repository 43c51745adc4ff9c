import { takeIn } from '../adapters.ts';
import { normalForm } from '../plate-form.ts';
import { brussels, inventedPlate, seeded } from '../sample.fixture.ts';
import { PlateMatcher } from './plate-matcher.ts';

/** Measures matching against a million plates beside `Set.has`; writes the ratios of three runs. Run by `matching-speed.test.ts`. */
const BATCH = 10_000;
const ROUNDS = 15;

/**
 * Both arms get the same plates from the same parser and normal form, freshly read for each (a string remembers its hash, so that a
 * second use would spare `Set` the hashing), take turns at being first, and are compared by their medians in the same run.
 */
function measure(
  listed: readonly string[],
  set: ReadonlySet<string>,
  matcher: PlateMatcher,
  random: () => number,
): number {
  const times = { set: [] as number[], matcher: [] as number[] };
  const marks = new Int32Array(BATCH);
  for (let round = 0; round < ROUNDS; round += 1) {
    const body = batch(listed, random);
    const hits: number[] = [];
    for (const arm of round % 2 === 0 ? (['set', 'matcher'] as const) : (['matcher', 'set'] as const)) {
      const plates = takeIn(body, brussels).reads.map((read) => normalForm(read.plate.text, 'BE'));
      let found = 0;
      const start = performance.now();
      if (arm === 'set') {
        for (const plate of plates) if (set.has(plate)) found += 1;
      } else {
        matcher.markHits(plates, marks);
        for (let i = 0; i < BATCH; i += 1) found += marks[i] ?? 0;
      }
      times[arm].push(performance.now() - start);
      hits.push(found);
    }
    if (hits[0] !== hits[1]) throw new Error('The two do not find the same plates.');
  }
  const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  return median(times.set) / median(times.matcher);
}

/** A batch of our own form: one read in a hundred is on the list. */
function batch(listed: readonly string[], random: () => number): Uint8Array {
  const lines = Array.from({ length: BATCH }, (_, place) => {
    const plate = place % 100 === 0 ? (listed[Math.floor(random() * listed.length)] ?? '') : inventedPlate(random);
    return `{"at":"2026-01-01T00:00:00Z","plate":"${plate.slice(0, 1)}-${plate.slice(1, 4)}-${plate.slice(4)}"}`;
  });
  return new TextEncoder().encode(lines.join('\n'));
}

const random = seeded(17);
const set = new Set<string>();
while (set.size < 1_000_000) set.add(inventedPlate(random));
const listed = [...set];
const matcher = PlateMatcher.of([{ id: 'a', allowsMisreads: false, plates: listed }]);
measure(listed, set, matcher, random);
process.stdout.write(JSON.stringify([1, 2, 3].map(() => measure(listed, set, matcher, random))));

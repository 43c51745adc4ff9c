import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areWorthReading, isWorthReading } from '../code/trigger.ts';
import { compile } from '../rules/compiled.ts';
import { loadRuleBase } from '../rules/rule-base.ts';
import { anchorsOf } from './anchors.ts';
import { Sieve } from './sieve.ts';
import { WordsIn } from './words-in.ts';

const rules = compile(loadRuleBase());
const patterns = [...rules.code, ...rules.strings, ...rules.config].map(({ pattern }) => pattern);

/** A text made of what the rules look for, torn apart and put together again: near to matching, and often matching. */
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...patterns.flatMap((pattern) => anchorsOf(pattern) ?? []),
        ...[
          'create table',
          'create\u00a0table',
          'CREATE\n\tTABLE',
          'interface',
          'surface',
          'Face',
          'facet',
          'iai',
          'Iai ',
          'é',
        ],
        ...['(', ')', '.', ' ', '_', '"', '::', '=', 'cv2', 'cv.', 'Matcher', 's', 'compare_', 'enabled', '/'],
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('a first look that saves the others', () => {
  it('finds a word of every expression in everything that the expression matches', () => {
    let matched = 0;
    fc.assert(
      fc.property(scraps, fc.boolean(), (text, isUpper) => {
        const cased = isUpper ? text.toUpperCase() : text;
        for (const pattern of patterns) {
          pattern.lastIndex = 0;
          if (!pattern.test(cased)) continue;
          matched += 1;
          const anchors = anchorsOf(pattern);
          const lower = cased.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
          expect(anchors === undefined || anchors.some((word) => lower.includes(word)), pattern.source).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    // A property that never sees a match would say nothing.
    expect(matched).toBeGreaterThan(200);
  });

  it('knows the examples of the rules by a word of theirs', () => {
    expect(patterns.filter((pattern) => anchorsOf(pattern) === undefined).map(({ source }) => source)).toEqual([]);
    expect(anchorsOf(/ab(?:cd|e?)f{2,}x/)).toEqual(['abcd', 'ab', 'abe']);
    expect(anchorsOf(/\w+|abc/)).toBeUndefined();
    expect(anchorsOf(/[fF]ace_?(?:id|ID)\b/)).toEqual(['faceid', 'face_id']);
  });

  it('finds all words in one pass as one by one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '_'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.string({ unit: fc.constantFrom('a', 'B', 'c', '_', 'é') }),
        (words, text) => {
          const keys = new WordsIn(words.map((one, i) => [i, [one]] as const)).keysIn(text);
          const lower = text.toLowerCase();
          expect([...keys].sort()).toEqual(words.flatMap((one, i) => (lower.includes(one) ? [i] : [])).sort());
        },
      ),
    );
  });

  it('gives every place where a word begins, at odd and even addresses, up to the last byte', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'C', '.'), minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'C', 'c', '.', '\0'), maxLength: 60 }),
        fc.nat(3),
        fc.boolean(),
        (words, text, shift, isCased) => {
          const bytes = Buffer.from(`${' '.repeat(shift)}${text}`, 'latin1').subarray(shift);
          const given = new Set<number>();
          new Sieve(words, { isCased }).places(bytes, (at) => {
            given.add(at);
            return false;
          });
          const same = (one: string): string => (isCased ? one : one.toLowerCase());
          for (const one of words)
            for (let at = same(text).indexOf(same(one)); at >= 0; at = same(text).indexOf(same(one), at + 1))
              expect(given.has(at), `${one} at ${at}`).toBe(true);
        },
      ),
    );
  });

  it('says of bytes what the expression says of the text', () => {
    fc.assert(
      fc.property(scraps, fc.nat(3), (text, shift) => {
        const bytes = Buffer.from(`${' '.repeat(shift)}${text}`).subarray(shift);
        expect(areWorthReading(bytes, () => text)).toBe(isWorthReading(text));
      }),
      { numRuns: 3000 },
    );
  });
});

import { expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { missingInWords } from '../fact-words.ts';
import type { NonVisibleActs } from './acts.ts';
import { nonVisibleAllowed } from './allowed.examples.ts';
import { nonVisibleVariants } from './variants.fixture.ts';

/** The same value with one part taken away, at every depth. */
function* without(value: unknown): Generator<object> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
  for (const [key, part] of Object.entries(value)) {
    const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    if (!key.startsWith('recorded')) yield rest;
    for (const smaller of without(part)) yield { ...rest, [key]: smaller };
  }
}

const names = Object.keys(nonVisibleAllowed).filter((name): name is keyof NonVisibleActs => name in nonVisibleAllowed);

it.each(names)('%s names every fact that is missing, in words', (act) => {
  const { at, facts } = nonVisibleAllowed[act];
  for (const change of [{}, ...(nonVisibleVariants[act] ?? [])]) {
    for (const smaller of without({ ...facts, ...change })) {
      // an example's own facts, some of them left out
      const { findings } = decide(act, smaller as typeof facts, at);
      for (const path of findings.flatMap(({ holds, missing }) => (holds === 'unknown' ? (missing ?? []) : [])))
        expect([path, missingInWords([path]).fr]).not.toEqual([path, expect.stringContaining('une donnée')]);
    }
  }
});

import { describe, expect, it } from 'vitest';
import type { LawActName } from '../acts.ts';
import { decide } from '../decide.ts';
import type { Holds } from '../decision.ts';
import { known } from '../known.ts';
import { LawError } from '../law-error.ts';
import { readFacts } from '../read-facts.ts';
import { cameraLawAllowed } from './allowed.examples.ts';
import type { cameraLawJudges } from './judges.ts';
import { cameraLawTexts } from './texts.ts';
import { cameraLawVariants } from './variants.fixture.ts';

/* Each executed provision of the camera law holds in one case and fails in another, or is in the list below with what it is. */

/** Values that some fact of these acts takes; where one does not fit, the reader of facts refuses it and the case is left out. */
const otherValues = [
  'none',
  'other',
  'mayor',
  'not-met',
  'negative',
  'open',
  'motorway',
  'municipal-road',
  'unwritten',
  'beyond-municipality',
  'facial-identification',
  'P2Y',
  '2017-01-01',
  '2030-01-01T10:00:00Z',
];

/** Facts with one thing changed: a claim turned round, a text emptied, a part taken away, a code replaced. */
function* changed(value: unknown): Generator<unknown> {
  if (typeof value === 'boolean') yield !value;
  if (typeof value === 'string') yield* ['', ...otherValues];
  if (Array.isArray(value)) {
    yield [];
    for (const part of value) for (const other of changed(part)) yield [other];
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, part] of Object.entries(value)) {
    const { [key]: _gone, ...rest } = value as Readonly<Record<string, unknown>>; // any facts: only their keys are used
    yield rest;
    for (const other of changed(part)) yield { ...value, [key]: other };
  }
}

function heard(): ReadonlyMap<string, ReadonlySet<Holds>> {
  const said = new Map<string, Set<Holds>>();
  const listen = (act: LawActName, facts: unknown, at: string) => {
    try {
      for (const { provision, holds } of decide(act, readFacts(act, facts), at).findings)
        said.set(provision, (said.get(provision) ?? new Set()).add(holds));
    } catch (error) {
      if (!(error instanceof LawError)) throw error;
    }
  };
  for (const [name, example] of Object.entries(cameraLawAllowed)) {
    const act = name as keyof typeof cameraLawJudges; // the examples are keyed by the acts of this part
    for (const change of [{}, ...(cameraLawVariants[act] ?? [])]) {
      const facts = known({ ...example.facts, ...change });
      for (const at of [example.at, '2027-09-01T10:00:00+02:00']) {
        listen(act, facts, at);
        for (const other of changed(facts)) listen(act, other, at);
      }
    }
  }
  return said;
}

/** Definitions, purposes, exceptions and conflict rules: they classify or lift a duty, and cannot be broken. */
const cannotFail: readonly string[] = [
  'lcam-2-pt1',
  'lcam-2-pt2',
  'lcam-2-pt3',
  'lcam-2-pt3-1',
  'lcam-2-pt4-but',
  'lcam-2-pt4-traite',
  'lcam-2-pt4-types',
  'lcam-2-pt4-1',
  'lcam-2-pt4-3',
  'lcam-3-al1-pt1',
  'lcam-3-al1-pt2',
  'lcam-3-al2-pt1',
  'lcam-3-al2-pt2',
  'lcam-3-al2-pt3',
  'lcam-3-1-s1',
  'lcam-3-1-s2',
  'lcam-5-p2-al3-s1',
  'lcam-5-p2-1-al7-s1',
  'lcam-7-2-pt1',
];

describe('every executed provision of articles 2 to 8/2', () => {
  const said = heard();
  const executed = cameraLawTexts.provisions
    .map(({ id }) => id)
    .filter((id) => cameraLawTexts.notExecutable[id] === undefined);

  it('holds in some case', () => {
    // what puts a camera outside the law holds by sending the question to a person
    expect(executed.filter((id) => !said.get(id)?.has('yes') && !said.get(id)?.has('human'))).toEqual([]);
  });

  it('fails in some case, or cannot be broken', () => {
    expect(executed.filter((id) => said.get(id)?.has('no') !== true)).toEqual(cannotFail);
  });
});

import { expect, it } from 'vitest';
import { allowedActs } from './allowed-acts.examples.ts';
import { decide, lawActNames } from './decide.ts';
import { type RecordedAnswer, replay, sameJson } from './replay.ts';

const recorded = (act: (typeof lawActNames)[number], pinnedTo?: string): RecordedAnswer => {
  const { facts, at } = allowedActs[act];
  const decision = decide(act, facts, at, pinnedTo === undefined ? {} : { pinnedTo });
  const question = { act, facts, ...(pinnedTo === undefined ? {} : { pinnedTo }) };
  return JSON.parse(JSON.stringify({ question, decision }));
};

it.each(lawActNames)('%s, recorded and asked again, gets the same answer to the letter', (act) => {
  expect(replay(recorded(act))).toBe('same');
});

it('asks again by the text that was pinned', () => {
  const pinned = recorded('open-recording', '2020-07-15');
  expect(replay(pinned)).toBe('same');
  expect(replay({ ...pinned, question: { act: 'open-recording', facts: pinned.question.facts } })).not.toBe('same');
});

it('tells another answer in law from other words, and from a version that is not here', () => {
  const { question, decision } = recorded('open-recording');
  const [first, ...others] = decision.findings;
  if (first === undefined) throw new TypeError('no finding');
  const said = { ...first, because: { fr: 'x', nl: 'x', en: 'x' } };
  expect(replay({ question, decision: { ...decision, findings: [said, ...others] } })).toBe('other-words');
  expect(replay({ question, decision: { ...decision, findings: [{ ...first, holds: 'no' }, ...others] } })).toBe(
    'differs',
  );
  expect(replay({ question, decision: { ...decision, outcome: 'refused' } })).toBe('differs');
  expect(replay({ question, decision: { ...decision, lawVersion: '2031-01-01; LFP' } })).toBe('version-not-installed');
  expect(replay({ question: { ...question, act: 'fly-to-the-moon' }, decision })).toBe('version-not-installed');
});

it('compares JSON without regard to the order of names', () => {
  expect(sameJson({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1, d: undefined })).toBe(true);
  for (const other of [{ a: 1 }, { a: 1, b: [1, { c: 0 }] }, { a: 1, b: { 0: 1 } }, null, 'a'])
    expect(sameJson({ a: 1, b: [1, { c: null }] }, other)).toBe(false);
});

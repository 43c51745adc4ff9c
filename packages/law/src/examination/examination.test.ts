import { describe, expect, it } from 'vitest';
import { lawActNames } from '../decide.ts';
import { cameraLaw } from './camera-law.questions.ts';
import { databases } from './databases.questions.ts';
import { answerTo, sorted } from './examination.fixture.ts';
import { facesAndTransition } from './faces-and-transition.questions.ts';
import { intelligence } from './intelligence.questions.ts';
import { nonVisibleUse } from './non-visible-use.questions.ts';
import { otherActs } from './other-acts.questions.ts';
import { recordings } from './recordings.questions.ts';
import { visibleUse } from './visible-use.questions.ts';

/* Examination questions written from the text alone, asked as on the command line with what is unstated taken as fulfilled. */

const parts = [
  ['visible use (W-01 to W-03)', visibleUse],
  ['technical databases (W-04 to W-08)', databases],
  ['non-visible use (W-09 to W-13)', nonVisibleUse],
  ['recordings and registers (W-13 to W-15)', recordings],
  ['the camera law (W-16 to W-22)', cameraLaw],
  ['facial recognition, transition, penalties (W-23)', facesAndTransition],
  ['the intelligence services (W-24 to W-28)', intelligence],
  ['what the other questions leave out', otherActs],
] as const;

describe.each(parts)('%s', (_part, questions) => {
  it.each(questions.map((question) => [question[0], question] as const))('%s', (_title, question) => {
    expect(answerTo(question)).toEqual(sorted(question[4]));
  });
});

it('every act is examined', () => {
  const asked = new Set<string>(parts.flatMap(([, questions]) => questions.map(([, act]) => act)));
  expect(lawActNames.filter((act) => !asked.has(act))).toEqual([]);
});

import { expect, it } from 'vitest';
import { holdsOf, judged } from '../judging.fixture.ts';
import type { SurveillancePurpose } from './system-facts.ts';

/*
 * Article 3 of the camera law: cameras against offences (1°), against incivilities, for municipal by-laws and public order (2°); it leaves out
 * cameras at work (al. 2, 2°). Each purpose alone.
 */
it.each<[SurveillancePurpose, string, string]>([
  ['offences-against-persons-or-goods', 'lcam-3-al1-pt1', 'yes'],
  ['incivilities', 'lcam-3-al1-pt2', 'yes'],
  ['municipal-regulations', 'lcam-3-al1-pt2', 'yes'],
  ['public-order', 'lcam-3-al1-pt2', 'yes'],
  ['workplace-safety-and-health', 'lcam-3-al2-pt2', 'human'],
  ['protection-of-company-goods', 'lcam-3-al2-pt2', 'human'],
  ['control-of-production', 'lcam-3-al2-pt2', 'human'],
  ['control-of-work', 'lcam-3-al2-pt2', 'human'],
  ['other', 'lcam-3-al1-pt1', 'human'],
])('%s falls under %s: %s', (purpose, provision, holds) => {
  const decision = judged('put-camera-into-service', { purposes: [purpose] });
  expect(holdsOf(decision, provision)).toEqual([holds]);
  const others = ['lcam-3-al1-pt1', 'lcam-3-al1-pt2', 'lcam-3-al2-pt2'].filter((one) => one !== provision);
  expect(others.flatMap((one) => holdsOf(decision, one))).toEqual([]);
});

it('a purpose at work beside one of article 3 leaves the camera under the camera law', () => {
  const decision = judged('put-camera-into-service', {
    purposes: ['offences-against-persons-or-goods', 'control-of-work'],
  });
  expect(holdsOf(decision, 'lcam-3-al1-pt1')).toEqual(['yes']);
  expect(holdsOf(decision, 'lcam-3-al2-pt2')).toEqual([]);
});

import { expect, it } from 'vitest';
import { signedFileOf } from './signed-directive.ts';

it('reads the text and the signatures of a signed file as they are, and takes nothing else for one', () => {
  const text = '{ "reference": "D-1" }';
  const signatures = [{ minister: 'minister-justice', signature: 'x' }];
  expect(signedFileOf(JSON.stringify({ text, signatures }))).toEqual({
    directive: { reference: 'D-1' },
    signed: { text, signatures },
  });
  for (const none of [
    '',
    'null',
    '[]',
    text,
    JSON.stringify({ text: 'no JSON', signatures }),
    JSON.stringify({ text }),
  ])
    expect([none, signedFileOf(none)]).toEqual([none, null]);
});

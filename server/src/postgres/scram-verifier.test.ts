import { expect, test } from 'vitest';
import { scramVerifier } from './scram-verifier.ts';

test('matches the example of RFC 7677 (user "user", password "pencil")', () => {
  const salt = Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64');
  expect(scramVerifier('pencil', salt)).toBe(
    'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
  );
});

test('two verifiers of one password differ by their salt', () => {
  expect(scramVerifier('same')).not.toBe(scramVerifier('same'));
});

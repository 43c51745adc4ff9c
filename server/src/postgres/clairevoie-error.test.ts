import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ClairevoieError, isClairevoieError } from './clairevoie-error.ts';
import { postgresErrorCodes, postgresErrors } from './postgres-errors.ts';

test('an error carries its code, its facts and its cause', () => {
  const cause = new Error('why');
  const error = postgresErrors.unreachable({ host: 'db', database: 'city' }, cause);
  expect(error).toBeInstanceOf(ClairevoieError);
  expect(error).toMatchObject({ code: 'postgres/unreachable', facts: { host: 'db', database: 'city' }, cause });
  expect(isClairevoieError(error)).toBe(true);
  expect(isClairevoieError(error, 'postgres/unreachable')).toBe(true);
  expect(isClairevoieError(error, 'postgres/busy')).toBe(false);
  expect(isClairevoieError(cause)).toBe(false);
});

test('an error without a cause has none', () => {
  expect('cause' in postgresErrors.encoding({ found: 'LATIN1' })).toBe(false);
});

test('each code of the closed list has one factory', () => {
  const source = readFileSync(join(import.meta.dirname, 'postgres-errors.ts'), 'utf8');
  const made = [...source.matchAll(/error\(\s*'(postgres\/[a-z-]+)'/g)].map((match) => match[1]);
  expect(made.toSorted()).toEqual(postgresErrorCodes.toSorted());
  expect(Object.keys(postgresErrors)).toHaveLength(postgresErrorCodes.length);
});

test('on another system the error points to a database of one\u2019s own', () => {
  const error = postgresErrors.platformUnsupported({ platform: 'darwin', arch: 'arm64' });
  expect(error.message).toContain('CLAIREVOIE_DATABASE_URL');
});

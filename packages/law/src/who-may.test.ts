import { expect, it } from 'vitest';
import { lawActNames } from './decide.ts';
import { roleKeys } from './roles.ts';
import { rolesMet } from './roles-met.fixture.ts';
import { groupsOfRoles, whoMay } from './who-may.fixture.ts';

const rows = whoMay
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

const rolesIn = (words: string): readonly string[] =>
  words.split(' ').flatMap((word) => (word.startsWith('@') ? (groupsOfRoles[word] ?? word).split(' ') : [word]));

const inOrder = (roles: readonly string[]): string => roleKeys.filter((role) => roles.includes(role)).join(' ');

// from here on nothing turns on the role
const nearlyAll = 60;

it.each(lawActNames)('%s: of all roles, exactly those that the law names break nothing in each place', (act) => {
  const met = [...rolesMet(act)]
    .filter(({ roles }) => roles.length > 0 && roles.length <= nearlyAll)
    .map(({ path, roles }) => `${path} | ${inOrder(roles)}`);
  const expected = rows
    .filter(([name]) => name === act)
    .map(([, path, roles = '']) => `${path} | ${inOrder(rolesIn(roles))}`);
  expect([...new Set(met)].sort()).toEqual([...new Set(expected)].sort());
});

it('the table names acts and roles that exist', () => {
  const acts: readonly string[] = lawActNames;
  const roles: readonly string[] = roleKeys;
  expect(rows.filter(([act = '']) => !acts.includes(act))).toEqual([]);
  expect(rows.flatMap(([, , words = '']) => rolesIn(words)).filter((role) => !roles.includes(role))).toEqual([]);
});

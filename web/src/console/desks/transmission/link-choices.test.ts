import { expect, it } from 'vitest';
import { linkChoices } from './link-choices.ts';

const local = {
  id: 'l1',
  title: 'Plaques aux entrées',
  reference: 'ANPR-1',
  level: 'local',
  createdAt: '2026-11-30T10:00:00Z',
  transmissionChannel: true,
} as const;
const national = { ...local, id: 'n1', title: 'Banque nationale', reference: 'N-1', level: 'national' } as const;

it('offers by name the created local database that has a channel, and where the other one lies', () => {
  expect(linkChoices([local], [])).toEqual({
    local: [{ id: 'l1', name: 'Plaques aux entrées (ANPR-1)' }],
    national: [],
    parts: ['local'],
  });
});

it('offers no project, no database without a channel, and none that is linked', () => {
  const nothing = { local: [], national: [], parts: [] };
  expect(linkChoices([{ ...local, createdAt: null }], [])).toEqual(nothing);
  expect(linkChoices([{ ...local, transmissionChannel: null }], [])).toEqual(nothing);
  expect(linkChoices([local], [{ databaseId: 'l1' }])).toEqual(nothing);
});

it('offers a national database again and again, and both where both are seen', () => {
  expect(linkChoices([national], [{ databaseId: 'l1' }]).parts).toEqual(['national']);
  expect(linkChoices([local, national], []).parts).toEqual(['within', 'local', 'national']);
});

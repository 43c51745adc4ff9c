import { describe, expect, it } from 'vitest';
import {
  basisOfUseEntry,
  brusselsDay,
  endUseEntryChanges,
  type UseEntryContext,
  useEntryChanges,
} from './use-entry.ts';

const by: UseEntryContext = {
  personId: 'p',
  functionKey: 'responsible-officer',
  organisationId: 'o',
  at: '2026-07-01T10:00:00Z',
};
const entry = {
  entryId: 'e',
  useId: 'u',
  useReference: 'G-1',
  visible: true,
  content: {
    cameraKinds: ['fixed' as const],
    intelligent: false,
    functions: [],
    purposes: [],
    basis: { kind: 'authorisation' as const },
  },
  cameraIds: ['c'],
  startedAt: '2026-07-01T10:00:00Z',
};

describe('the line of a use', () => {
  it.each([
    ['2018-05-25', true, 'law', 'lfp-25-8-al1-s1', null],
    ['2024-01-19', true, 'law', 'lfp-25-8-al1-s1', null],
    ['2024-01-20', true, 'house-rule', null, 'A-07'],
    ['2024-01-21', true, 'house-rule', null, 'A-07'],
    ['2024-01-19', false, 'law', 'lfp-46-14', 'A-07'],
    ['2024-01-20', false, 'law', 'lfp-46-14', 'A-07'],
  ])('on %s, visible %s, rests on: %s', (day, visible, basis, provision, reading) => {
    expect(basisOfUseEntry(day, visible)).toEqual({ basis, provision, reading });
  });

  it('takes its day from the Brussels clock, in summer and in winter', () => {
    expect(brusselsDay('2024-01-19T22:59:59Z')).toBe('2024-01-19');
    expect(brusselsDay('2024-01-19T23:00:00Z')).toBe('2024-01-20');
    expect(brusselsDay('2019-06-28T21:59:59Z')).toBe('2019-06-28');
    expect(brusselsDay('2019-06-28T22:00:00Z')).toBe('2019-06-29');
  });

  it('is one insertion for the act that activates the use, open and labelled', () => {
    expect(useEntryChanges(entry, by)).toMatchObject([
      {
        register: 'registry.use_entry',
        op: 'insert',
        key: { id: 'e' },
        row: { use_id: 'u', state: 'open', section: 'visible', basis: 'house-rule', registered_by: 'p' },
      },
    ]);
    expect(useEntryChanges(entry, { ...by, personId: 'system' })).toMatchObject([{ row: { registered_by: null } }]);
  });

  it('is closed at the version that was read, and keeps the rest', () => {
    const line = {
      id: 'e',
      organisation_id: 'o',
      use_reference: 'G-1',
      use_id: 'u',
      section: 'visible' as const,
      ...basisOfUseEntry('2026-07-01', true),
      content: entry.content,
      municipality: null,
      camera_ids: ['c'],
      started_at: entry.startedAt,
      ended_at: null,
      end_reason: null,
      state: 'open' as const,
      registered_by: 'p',
      registered_by_function: 'responsible-officer',
      registered_at: by.at,
      version: 3,
      entry_id: 'x',
    };
    expect(endUseEntryChanges(line, { endedAt: '2026-07-01T12:00:00Z', reason: 'fin' })).toEqual([
      {
        register: 'registry.use_entry',
        op: 'update',
        key: { id: 'e' },
        version: 3,
        row: { ended_at: '2026-07-01T12:00:00Z', end_reason: 'fin', state: 'closed' },
      },
    ]);
  });
});

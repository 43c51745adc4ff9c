import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openRecord, sourcesUnder } from './run-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'clairevoie-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

const texts: Readonly<Record<string, string>> = {
  'a/age.test.ts': "import { isOfAge } from './age.ts';",
  'a/age.ts': "import { years } from '../years.ts';",
  'late.test.ts': "import { isLate } from './late.ts';",
  'late.ts': 'export const isLate = true;',
  'years.ts': 'export const years = 18;',
};
const sourcesWith = (changes: Readonly<Record<string, string>> = {}) => {
  const now: Readonly<Record<string, string>> = { ...texts, ...changes };
  return { names: Object.keys(now).sort(), textOf: (name: string) => now[name] ?? '' };
};

describe('the record of a run', () => {
  const file = join(folder, 'record.ndjson');
  const written = openRecord(file, sourcesWith(), false);
  written.addCompiles('one', true);
  written.addVerdict('one', { fate: 'killed', by: 'a/age.test.ts: at 17 years' });
  written.addVerdict('two', { fate: 'survived' });
  written.addVerdict('three', { fate: 'timeout' });
  const knownWith = (changes: Readonly<Record<string, string>>): readonly string[] => [
    ...openRecord(file, sourcesWith(changes), true).verdicts.keys(),
  ];

  it('knows again what it was told, of the same sources', () => {
    expect(knownWith({})).toEqual(['one', 'two', 'three']);
    expect(openRecord(file, sourcesWith(), true).compiles.get('one')).toBe(true);
  });

  it('keeps a kill when another test file has grown, and asks again what survived it', () => {
    expect(knownWith({ 'late.test.ts': 'another case' })).toEqual(['one']);
    expect(knownWith({ 'new.test.ts': 'a case' })).toEqual(['one']);
  });

  it('forgets a kill when the killer, or anything it rests on, has changed', () => {
    expect(knownWith({ 'a/age.test.ts': 'no case' })).toEqual([]);
    expect(knownWith({ 'years.ts': 'export const years = 16;' })).toEqual([]);
  });

  it('asks the compiler again when a rule has changed, not when a test has', () => {
    expect(openRecord(file, sourcesWith({ 'late.test.ts': 'x' }), true).compiles.size).toBe(1);
    expect(openRecord(file, sourcesWith({ 'late.ts': 'x' }), true).compiles.size).toBe(0);
  });

  it('finds all that a test rests on', () => {
    expect(sourcesUnder('a/age.test.ts', sourcesWith())).toEqual(['a/age.test.ts', 'a/age.ts', 'years.ts']);
  });

  it('begins anew when the run does not go on', () => {
    const other = join(folder, 'other.ndjson');
    openRecord(other, sourcesWith(), false).addVerdict('one', { fate: 'survived' });
    expect(openRecord(other, sourcesWith(), false).verdicts.size).toBe(0);
    expect(openRecord(other, sourcesWith(), true).verdicts.size).toBe(0);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide, diffLaw, provisionOf, readingTexts } from '@clairevoie/law';
import { describe, expect, it } from 'vitest';

const house = join(import.meta.dirname, '../../..');
const page = readFileSync(join(house, 'docs/encode-an-amendment.md'), 'utf8');
const named = (pattern: RegExp): readonly string[] => [...page.matchAll(pattern)].map(([, one = '']) => one);

describe('docs/encode-an-amendment.md', () => {
  it('names files and commands that exist', () => {
    const files = named(/`(packages\/[^`\s]+)`/g);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !existsSync(join(house, file)))).toEqual([]);
    const scripts: { readonly scripts: object } = JSON.parse(readFileSync(join(house, 'package.json'), 'utf8'));
    expect(named(/`npm run ([a-z:]+)`/g).filter((script) => !Object.hasOwn(scripts.scripts, script))).toEqual([]);
    expect(named(/`([RA]-\d\d)`/g).filter((id) => !Object.hasOwn(readingTexts, id))).toEqual([]);
  });

  it('shows the dated value as the code has it', () => {
    const shown = /export const accessWindow[^;]+;/.exec(page)?.[0];
    expect(readFileSync(join(house, 'packages/law/src/lfp/25-7-window.ts'), 'utf8')).toContain(shown);
  });

  it('quotes the words of both versions, and the day on which they change', () => {
    const words = (id: string, day: string): string => provisionOf(id, day).quoteFr ?? '';
    expect(words('lfp-25-7-p1-al1', '2024-01-19')).toContain("pendant une période d'un mois");
    expect(words('lfp-25-7-p1-al1', '2024-01-20')).toContain('pendant une période de trente jours');
    expect(words('lfp-25-7-p1-al2', '2024-01-19')).toContain('Après le premier mois de conservation');
    expect(words('lfp-25-7-p1-al2', '2024-01-20')).toContain('Après les trente premiers jours');
    const changed = diffLaw('2024-01-19', '2024-01-20').map(({ id }) => id);
    expect(changed).toEqual(expect.arrayContaining(['lfp-25-7-p1-al1', 'lfp-25-7-p1-al2']));
  });

  it('asks a question whose answer the amendment turned', () => {
    const { act, at, facts } = JSON.parse(/echo '(\{"act"[^']+)'/.exec(page)?.[1] ?? '');
    expect(act).toBe('open-recording');
    const outcome = (pinnedTo?: string) =>
      decide('open-recording', facts, at, {
        unstated: 'assume-met',
        ...(pinnedTo === undefined ? {} : { pinnedTo }),
      }).outcome;
    expect([outcome('2020-07-15'), outcome()]).toEqual(['allowed', 'refused']);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgedExamples } from './act-variants.fixture.ts';
import { coverage } from './coverage.ts';
import { allProvisionVersions, findVersion, provisionOf } from './provisions.ts';

/** Every (provision, version) that spoke, in a finding or a duty, while acts were judged on each day of the law. */
function spoken(): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { day, decision } of judgedExamples()) {
    for (const { provision, version } of decision.findings) seen.add(`${provision}@${version}`);
    for (const { provision } of decision.duties) seen.add(`${provision}@${findVersion(provision, day)?.from}`);
  }
  return seen;
}

describe('coverage', () => {
  const all = coverage();

  it('has every version of every provision of 25/1 to 25/9 once', () => {
    const keys = all.map(({ id, version }) => `${id}@${version}`);
    expect(new Set(keys).size).toBe(keys.length);
    // the law reference counts 60 provisions of 2018 and 51 later versions and additions
    expect(all.filter(({ id }) => id.startsWith('lfp-25-'))).toHaveLength(111);
  });

  it('makes each provision said to be executed or asked of a human speak, in each of its versions', () => {
    const seen = spoken();
    const silent = all.filter(
      ({ status, id, version }) => status !== 'not-executable' && !seen.has(`${id}@${version}`),
    );
    expect(silent.map(({ id, version }) => `${id}@${version}`)).toEqual([]);
  });

  it('never lets a provision said to be not executable decide, and gives its reason in three languages', () => {
    const seen = spoken();
    for (const { status, id, version, reason } of all) {
      if (status !== 'not-executable') continue;
      expect(seen.has(`${id}@${version}`)).toBe(false);
      expect(Object.values(reason ?? {}).every((text) => text.length > 20)).toBe(true);
    }
  });
});

describe('the table of provisions', () => {
  it('has a label, a title in three languages and a day for each version, in ascending order', () => {
    for (const { id, label, title, from, to } of allProvisionVersions()) {
      for (const text of [label, title])
        for (const language of [text.fr, text.nl, text.en]) expect([id, language.trim()]).not.toEqual([id, '']);
      expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (to !== undefined) expect(to > from).toBe(true);
    }
  });

  it('leaves no gap and no overlap between the versions of a provision', () => {
    const versions = allProvisionVersions();
    for (const [index, { id, to }] of versions.entries()) {
      const next = versions[index + 1];
      if (next?.id !== id) continue;
      expect(
        Temporal.PlainDate.from(to ?? '1900-01-01')
          .add({ days: 1 })
          .toString(),
      ).toBe(next.from);
    }
  });

  it('chooses the latest version whose first day is not after the day', () => {
    expect(provisionOf('lfp-25-6', '2024-01-19').quoteFr).toContain('douze mois');
    expect(provisionOf('lfp-25-6', '2024-01-20').quoteFr).toContain('365 jours');
    expect(provisionOf('lfp-25-6', '2099-01-01').from).toBe('2024-01-20');
    expect(provisionOf('lfp-25-8-al1-s2', '2024-01-20').kind).toBe('repealed');
    expect(findVersion('lfp-25-8-al1-s2', '2024-01-20')).toBeUndefined();
  });

  it('answers with an error before the first version and for an unknown id', () => {
    expect(() => provisionOf('lfp-25-6-al2-pt2', '2025-11-19')).toThrow(
      expect.objectContaining({ code: 'law/not-yet-in-force' }),
    );
    expect(provisionOf('lfp-25-6-al2-pt2', '2025-11-20').from).toBe('2025-11-20');
    expect(() => provisionOf('lfp-25-99', '2025-11-20')).toThrow(
      expect.objectContaining({ code: 'law/unknown-provision' }),
    );
  });

  it('cites as lawyers do, in French, Dutch and English', () => {
    expect(provisionOf('lfp-25-7-p1-al2', '2026-01-01').label).toEqual({
      fr: 'LFP, art. 25/7, § 1er, al. 2',
      nl: 'WPA, art. 25/7, § 1, tweede lid',
      en: 'LFP, art. 25/7, § 1, para. 2',
    });
    expect(provisionOf('lfp-25-3-p1-pt2-b', '2026-01-01').label.fr).toBe('LFP, art. 25/3, § 1er, 2°, b)');
    expect(provisionOf('lfp-25-4-p2-al2-s2', '2026-01-01').label.nl).toBe(
      'WPA, art. 25/4, § 2, tweede lid, tweede zin',
    );
  });
});

describe('the code', () => {
  const folder = new URL('./', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.includes('.test.'),
  );
  const ids = new Set(allProvisionVersions().map(({ id }) => id));

  it('cites in @law only provisions and readings that exist', () => {
    for (const name of sources) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      for (const [, cited = ''] of text.matchAll(/@law ([a-z0-9A-Z -]+)/g)) {
        for (const id of cited.trim().split(/\s+/))
          if (!/^[RA]-\d\d$/.test(id)) expect([name, id, ids.has(id)]).toEqual([name, id, true]);
      }
    }
  });

  it('depends on nothing: no package, no clock, no environment', () => {
    for (const name of sources) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      expect([name, [...text.matchAll(/from '([^.'][^']*)'/g)].map(([, from]) => from)]).toEqual([name, []]);
      expect([name, /Temporal\.Now|Date\.now|new Date\(|process\./.test(text)]).toEqual([name, false]);
    }
  });
});

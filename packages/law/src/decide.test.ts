import { describe, expect, it } from 'vitest';
import type { FactsOf, LawActName } from './acts.ts';
import { allowedActs, allowedBodycamUse } from './allowed-acts.examples.ts';
import { decide, lawActNames } from './decide.ts';
import type { Decision } from './decision.ts';
import { readingTexts } from './reading-texts.ts';
import { isReadingId } from './readings.ts';

const example = <A extends LawActName>(act: A): Decision => {
  const { at, facts } = allowedActs[act];
  // the table maps each name to its own facts, which a generic index cannot show
  return decide(act, facts as FactsOf<A>, at);
};

/** Every trilingual text inside a value. */
function texts(value: unknown): { fr: unknown; nl: unknown; en: unknown }[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(texts);
  const found = 'fr' in value && 'nl' in value && 'en' in value ? [{ fr: value.fr, nl: value.nl, en: value.en }] : [];
  return [...found, ...Object.values(value).flatMap(texts)];
}

describe('every act', () => {
  it.each(lawActNames)('%s is allowed when every condition is met', (act) => {
    const decision = example(act);
    expect(decision.findings.filter((finding) => finding.holds !== 'yes')).toEqual([]);
    expect(decision.outcome).toBe('allowed');
  });

  it.each(lawActNames)('%s is not allowed when nothing is known, and the missing facts are named', (act) => {
    const bare = { recordedFrom: '2026-11-10T10:00:00+01:00', recordedTo: '2026-11-10T10:05:00+01:00' };
    // every fact but the recording's instants may be left out
    const decision = decide(act, bare as FactsOf<typeof act>, '2026-11-20T10:00:00+01:00');
    // ending a use is never refused
    expect(decision.outcome === 'allowed').toBe(act === 'end-use');
    if (act === 'end-use') return;
    expect(decision.findings.flatMap((finding) => finding.missing ?? []).length).toBeGreaterThan(0);
  });

  it.each(lawActNames)('%s gives the same plain JSON for the same facts', (act) => {
    const decision = example(act);
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
    expect(JSON.stringify(example(act))).toBe(JSON.stringify(decision));
  });

  it.each(lawActNames)('%s speaks French, Dutch and English in every sentence', (act) => {
    const said = texts(example(act));
    expect(said.length).toBeGreaterThan(0);
    for (const text of said) {
      for (const language of [text.fr, text.nl, text.en]) expect(String(language).trim()).not.toBe('');
    }
  });

  it.each(lawActNames)('%s names only readings that exist, with an option that exists', (act) => {
    for (const { id, choice } of example(act).readings) {
      expect(isReadingId(id)).toBe(true);
      if (isReadingId(id)) expect(Object.keys(readingTexts[id].options)).toContain(choice);
    }
  });
});

describe('the bodycam example', () => {
  it('is allowed today', () => {
    const decision = decide('activate-use', allowedBodycamUse.facts, allowedBodycamUse.at);
    expect(decision.findings.filter((finding) => finding.holds !== 'yes')).toEqual([]);
    expect(decision.outcome).toBe('allowed');
  });
});

describe('the limits of the law table', () => {
  const facts = allowedActs['open-recording'].facts;

  it('answers with an error before the first text, never with a guess', () => {
    expect(() => decide('open-recording', facts, '2018-05-24T23:59:59+02:00')).toThrow(
      expect.objectContaining({ code: 'law/not-yet-in-force' }),
    );
    expect(decide('consult-register', allowedActs['consult-register'].facts, '2018-05-25T00:00:00+02:00').outcome).toBe(
      'allowed',
    );
  });

  it('answers with an error for the bodycam register before 20 January 2024', () => {
    expect(() =>
      decide('enter-bodycam-register', allowedActs['enter-bodycam-register'].facts, '2024-01-19T23:59:59+01:00'),
    ).toThrow(expect.objectContaining({ code: 'law/not-yet-in-force' }));
  });

  it('warns after the last text we hold, and not on that day itself', () => {
    const ids = (at: string) =>
      decide('consult-register', allowedActs['consult-register'].facts, at).warnings.map((warning) => warning.id);
    expect(ids('2024-05-27T12:00:00+02:00')).not.toContain('reach-lfp');
    expect(ids('2024-05-28T00:00:00+02:00')).toContain('reach-lfp');
  });

  it('refuses instants that are not instants', () => {
    for (const at of ['2026-11-20', '2026-11-20T10:00:00', 'hier', '']) {
      expect(() => decide('open-recording', facts, at)).toThrow(expect.objectContaining({ name: 'LawError' }));
    }
  });

  it('refuses a reading or an option that does not exist', () => {
    for (const readings of [{ 'R-99': 'x' }, { 'R-01': 'weeks' }] as const) {
      expect(() => decide('open-recording', facts, '2026-11-20T10:00:00Z', { profile: { id: 'p', readings } })).toThrow(
        expect.objectContaining({ code: 'law/unknown-reading' }),
      );
    }
  });
});

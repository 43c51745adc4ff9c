import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactsOf, LawActName } from './acts.ts';
import { allowedActs, allowedBodycamUse } from './allowed-acts.examples.ts';
import { decide, lawActNames, neverRefused } from './decide.ts';
import { LawError } from './law-error.ts';
import { gateInstant } from './lfp/25-7-window.ts';

const freeTexts = [
  'modalities',
  'urgencyReasons',
  'concreteReason',
  'missionReference',
  'operationalReasons',
  'reference',
  'facts',
  'viewerLegalBasis',
  'supervisedBy',
  'procedureReference',
  'trainingReference',
  'wearerReference',
  'placeOrRoute',
];

/** Facts as a careless or hostile caller may send them within their types: parts dropped, claims turned round, free texts emptied. */
function mangle(value: unknown, dice: () => number, name = ''): unknown {
  if (typeof value === 'boolean') return dice() < 0.3 ? !value : value;
  if (typeof value === 'string') return freeTexts.includes(name) && dice() < 0.2 ? ' ' : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.filter(() => dice() > 0.2).map((item) => mangle(item, dice));
  const needed = (key: string) => key.startsWith('recorded') || ['branch', 'of', 'role', 'verdict'].includes(key);
  const kept = Object.entries(value).filter(([key]) => needed(key) || dice() > 0.2);
  return Object.fromEntries(kept.map(([key, item]) => [key, mangle(item, dice, key)]));
}

const seeded = (seed: number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const instant = fc
  .integer({ min: Date.UTC(2018, 4, 26) / 1000, max: Date.UTC(2030, 0, 1) / 1000 })
  .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString());

function judgeAnything(act: LawActName, seed: number, at: string) {
  const example = seed % 2 === 0 || act !== 'activate-use' ? allowedActs[act].facts : allowedBodycamUse.facts;
  try {
    // deliberately not what the type promises: the property is about what comes back
    return decide(act, mangle(example, seeded(seed)) as FactsOf<LawActName>, at);
  } catch (error) {
    if (error instanceof LawError) return error.code;
    throw error;
  }
}

describe('whatever the facts', () => {
  it('an answer is plain JSON, the same twice, and allowed only when every finding is yes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lawActNames), fc.integer({ min: 0, max: 2 ** 31 }), instant, (act, seed, at) => {
        const decision = judgeAnything(act, seed, at);
        expect(judgeAnything(act, seed, at)).toEqual(decision);
        if (typeof decision === 'string') {
          expect(decision).toBe('law/not-yet-in-force');
          return;
        }
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
        const holds = decision.findings.map((finding) => finding.holds);
        if (neverRefused.includes(act)) return;
        const expected = holds.includes('no')
          ? 'refused'
          : holds.every((one) => one === 'yes')
            ? 'allowed'
            : 'needs-human';
        expect(decision.outcome).toBe(expected);
      }),
      { numRuns: 1500 },
    );
  });

  it('every version applied was in force on the day of the act', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lawActNames), fc.integer({ min: 0, max: 2 ** 31 }), instant, (act, seed, at) => {
        const decision = judgeAnything(act, seed, at);
        if (typeof decision === 'string') return;
        const day = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
        for (const { version } of decision.findings) expect(version <= day).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('no recording opens without a decision of the prosecutor at or after its gate, and every one does before', () => {
    const { prosecutorDecision: _none, ...facts } = allowedActs['open-recording'].facts;
    fc.assert(
      fc.property(instant, fc.integer({ min: -5 * 86_400, max: 40 * 86_400 }), (recordedFrom, offset) => {
        const gate = Temporal.Instant.from(gateInstant(recordedFrom, '2026-01-01T00:00:00Z'));
        const at = gate.add({ seconds: offset });
        if (Temporal.Instant.compare(at, Temporal.Instant.from('2018-05-26T00:00:00Z')) < 0) return;
        const { outcome } = decide(
          'open-recording',
          { ...facts, recordedFrom, recordedTo: recordedFrom },
          at.toString(),
        );
        expect(outcome).toBe(offset < 0 ? 'allowed' : 'refused');
      }),
      { numRuns: 1000 },
    );
  });
});

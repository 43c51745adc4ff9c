import { describe, expect, it } from 'vitest';
import type { FactsOf, LawActName } from './acts.ts';
import { allowedActs } from './allowed-acts.examples.ts';
import { candidateChanges } from './candidate-changes.ts';
import { decide, lawActNames } from './decide.ts';
import { withFact } from './fact-paths.ts';
import { watch } from './watched-facts.ts';
import { type Way, whatWouldMend } from './what-would-mend.ts';

const old = {
  ...allowedActs['open-recording'].facts,
  recordedFrom: '2026-10-01T10:00:00+02:00',
  recordedTo: '2026-10-01T10:15:00+02:00',
};
const now = '2026-11-20T10:00:00+01:00';

/** The facts after a way. */
const after = <A extends LawActName>(facts: FactsOf<A>, { changes }: Pick<Way, 'changes'>): FactsOf<A> =>
  changes.reduce<object>((all, { path, to }) => withFact(all, path, to), facts) as FactsOf<A>;

describe('what would make it lawful', () => {
  it('past the gate: judicial police, and a written, reasoned decision of the prosecutor; or an earlier moment', () => {
    const { ways, moments, provedUpTo } = whatWouldMend('open-recording', { ...old, branch: 'administrative' }, now);
    expect(ways[0]?.changes).toEqual([
      { path: 'branch', from: 'administrative', to: 'judicial' },
      {
        path: 'prosecutorDecision',
        to: expect.objectContaining({ by: 'prosecutor', outcome: 'granted', written: true, reasoned: true }),
      },
    ]);
    expect(ways[0]?.mends).toEqual(['lfp-25-7-p1-al2']);
    expect(provedUpTo).toBe(1);
    expect(moments).toContain('2026-10-31T08:59:59Z');
  });

  it('after 365 days: nothing can, within two changes', () => {
    const gone = { ...old, recordedFrom: '2024-10-01T10:00:00+02:00', recordedTo: '2024-10-01T10:15:00+02:00' };
    expect(whatWouldMend('open-recording', gone, now, { most: 2 })).toMatchObject({ ways: [], provedUpTo: 2 });
  });

  it('has nothing to say of what is allowed already', () => {
    const { facts, at } = allowedActs['open-recording'];
    expect(whatWouldMend('open-recording', facts, at)).toEqual({ ways: [], moments: [], provedUpTo: 0 });
  });

  it('sees only what a judgement looked at', () => {
    const watched = watch({ a: { b: 1, c: 2 }, d: [1], e: 3 });
    const { facts, paths } = watched;
    expect([facts.a.b, facts.d.length]).toEqual([1, 1]);
    expect([...paths]).toEqual(['a', 'a.b', 'd']);
  });

  // Each act, broken in one fact that its rules read: the way back is found, decided again, and nothing in it is idle.
  it.each(lawActNames)('%s: every refusal has a way that is proved', (act) => {
    const { facts, at } = allowedActs[act];
    const watched = watch(facts);
    decide(act, watched.facts, at);
    const broken = candidateChanges({ act, facts, at, deadlines: [], who: [] }, watched.paths)
      .map((change) => ({ change, facts: after(facts, { changes: [change] }) }))
      .filter((one) => refuses(act, one.facts, at));
    // A few of them, spread over the facts; the same each time.
    const step = Math.max(1, Math.floor(broken.length / 4));
    for (const one of broken.filter((_, place) => place % step === 0).slice(0, 4)) {
      const { ways } = whatWouldMend(act, one.facts, at, { most: 2, mostDecisions: 20_000 });
      expect(ways.length, `${act} with ${one.change.path} = ${JSON.stringify(one.change.to)}`).toBeGreaterThan(0);
      for (const way of ways.slice(0, 3)) {
        expect(decide(act, after(one.facts, way), at).outcome).toBe('allowed');
        for (const idle of way.changes.map((_, place) => way.changes.filter((_other, i) => i !== place)))
          expect(decide(act, after(one.facts, { changes: idle }), at).outcome).not.toBe('allowed');
      }
    }
  });
});

function refuses<A extends LawActName>(act: A, facts: FactsOf<A>, at: string): boolean {
  try {
    return decide(act, facts, at).outcome === 'refused';
  } catch {
    return false;
  }
}

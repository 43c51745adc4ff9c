import { expect, it } from 'vitest';
import type { FactsOf, LawActName } from '../acts.ts';
import type { VariantsOf } from '../allowed-act.examples.ts';
import { candidateChanges } from '../candidate-changes.ts';
import { coverage } from '../coverage.ts';
import { decide } from '../decide.ts';
import { withFact } from '../fact-paths.ts';
import { LawError } from '../law-error.ts';
import { watch } from '../watched-facts.ts';
import type { DatabaseActs } from './acts.ts';
import { databaseAllowed } from './allowed.examples.ts';
import { databaseTexts } from './texts.ts';
import { databaseVariants } from './variants.fixture.ts';

const days = ['2018-06-20', '2019-06-29', '2026-11-20'];

const notDangerous = { verdict: 'not-met', by: 'prosecutor', at: '2018-06-01T10:00:00Z', reasons: 'exemple inventé' };

/** Breaches inside a purpose or a text, where no single change of a listed value leads. */
const breached: VariantsOf<DatabaseActs> = {
  'request-point-search': [
    { purpose: { branch: 'judicial', judicialGround: 'road-traffic', article62Applies: false } },
    { purpose: { branch: 'judicial', judicialGround: 'worrying-disappearance', imminentDanger: notDangerous } },
    {
      branch: 'administrative',
      purpose: { branch: 'administrative', hypothesis445: '5', personsOfArticles: ['21'] },
    },
  ],
  'approve-correlation-criteria': [{ criteria: { contentReference: '' } }],
};

const isAct = (name: string): name is keyof DatabaseActs & LawActName => name in databaseAllowed;

/** Every answer to the examples and variants of the part, and to each with one fact changed that its rules read. */
function* answers() {
  for (const act of Object.keys(databaseAllowed).filter(isAct)) {
    for (const variant of [{}, ...(databaseVariants[act] ?? []), ...(breached[act] ?? [])]) {
      for (const day of days) {
        // an example's own facts with changes to them
        const facts = { ...databaseAllowed[act].facts, ...variant } as FactsOf<typeof act>;
        const at = `${day}T12:00:00+02:00`;
        const watched = watch(facts);
        yield answer(act, watched.facts, at);
        for (const { path, to } of candidateChanges({ act, facts, at, deadlines: [], who: [] }, watched.paths))
          yield answer(act, withFact(facts, path, to) as FactsOf<typeof act>, at);
      }
    }
  }
}

function answer<A extends LawActName>(act: A, facts: FactsOf<A>, at: string) {
  try {
    return decide(act, facts, at).findings;
  } catch (error) {
    if (error instanceof LawError) return [];
    throw error;
  }
}

it('every provision that is executed holds in some case and fails in another, each changed in one fact', () => {
  const yes = new Set<string>();
  const no = new Set<string>();
  for (const findings of answers()) {
    for (const { provision, holds } of findings) {
      if (holds === 'yes') yes.add(provision);
      if (holds === 'no') no.add(provision);
    }
  }
  const ours = new Set(databaseTexts.provisions.map(({ id }) => id));
  const executed = [
    ...new Set(coverage().flatMap(({ id, status }) => (ours.has(id) && status !== 'not-executable' ? [id] : []))),
  ];
  expect(executed.filter((id) => !yes.has(id))).toEqual([]);
  expect(executed.filter((id) => !no.has(id))).toEqual([]);
  expect(executed.length).toBeGreaterThan(50);
});

import { decideQuestion, type LawActName, LawError, lawActNames, type ToldDecision } from '@clairevoie/law';
import type { Localised } from '../data-values.ts';
import type { PageData } from '../page-common.ts';
import { answersFor } from './answers.ts';
import { brusselsWall } from './brussels-wall.ts';
import { type FailureStepCase, told } from './failure-case.ts';
import { failureCasesAbroad } from './failures-abroad.data.ts';
import { failureCasesBelgium } from './failures-belgium.data.ts';
import type { FailureStep, FailuresData } from './law-page-data.ts';
import { dutyTerm, refOf } from './receipt-of.ts';

/** The cases in the order of the reference, F1 to F11. */
export const failureCases = [...failureCasesBelgium, ...failureCasesAbroad].toSorted(
  (a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)),
);

const notLoaded = told(
  'Règle non chargée : l’acte n’est pas encore dans le logiciel.',
  'Regel niet geladen: de handeling zit nog niet in de software.',
  'Rule not loaded: the act is not in the software yet.',
);

/** Every case, each act decided now by the law package. */
export function failuresData(): PageData<FailuresData> {
  return {
    page: 'failures',
    cases: failureCases.map(({ steps, ...known }) => ({ ...known, steps: steps.map(replay) })),
  };
}

/** One step: stopped, asked of a person, shown, or outside our reach. */
export function replay(step: FailureStepCase): FailureStep {
  const outside = (because: readonly Localised[]): FailureStep => ({
    title: step.title,
    verdict: 'outside',
    because,
    provisions: [],
    shown: [],
    question: null,
  });
  if (step.kind === 'outside') return outside([step.because]);
  const act = lawActNames.find((name) => name === step.act);
  if (act === undefined) return outside([notLoaded, step.taken]);
  try {
    const { at, facts } = step;
    return judged(step, act, decideQuestion({ act, at, facts }, { dates: 'civil-day' }));
  } catch (error) {
    if (!(error instanceof LawError)) throw error;
    if (error.code !== 'law/not-yet-in-force') throw error;
    return outside([
      told(
        'À cette date, nos textes n’ont pas encore de version de la disposition nécessaire.',
        'Op die datum hebben onze teksten nog geen versie van de nodige bepaling.',
        'On that day our texts have no version yet of the provision that is needed.',
      ),
      step.taken,
    ]);
  }
}

const verdicts = { refused: 'stopped', 'needs-human': 'asked', allowed: 'shown' } as const;

function judged(
  step: Extract<FailureStepCase, { readonly kind: 'act' }>,
  act: LawActName,
  decision: ToldDecision,
): FailureStep {
  const day = decision.at.slice(0, 10);
  const verdict = verdicts[decision.outcome];
  const told = decision.findings.filter(({ holds }) =>
    verdict === 'stopped' ? holds === 'no' : verdict === 'asked' ? holds !== 'yes' : true,
  );
  const because = [...new Map(told.map((one) => [one.because.fr, one.because])).values()].slice(0, 6);
  return {
    title: step.title,
    verdict,
    because: [...because, step.taken],
    provisions: [...new Set(told.map(({ provision }) => provision))].slice(0, 8).map((id) => refOf(id, day)),
    shown: verdict === 'shown' ? decision.duties.map((duty) => dutyTerm(duty, day)) : [],
    question: { act, query: { at: brusselsWall(step.at), ask: '1', ...answersFor(act, step.facts) } },
  };
}

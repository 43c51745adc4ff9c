import { questionProblem, verdictOf } from '@clairevoie/contract';
import { type Decision, decide } from '@clairevoie/law';
import type { ActContext, ActDefinition, Judgement, PolicyGate } from './act.ts';
import type { JsonObject } from './register.ts';

const notYourFunction = (functionKey: string): PolicyGate => ({
  id: 'function-not-named',
  blocks: true,
  because: {
    fr: `Cet acte n'est pas ouvert à la fonction « ${functionKey} » dans laquelle vous agissez.`,
    nl: `Deze handeling staat niet open voor de functie "${functionKey}" waarin u optreedt.`,
    en: `This act is not open to the function "${functionKey}" in which you are acting.`,
  },
});

const functionNotHeld: PolicyGate = {
  id: 'function-not-held',
  blocks: true,
  because: {
    fr: "Les registres ne montrent pas que vous exercez cette fonction dans cette organisation au moment de l'acte.",
    nl: 'De registers tonen niet dat u deze functie op het ogenblik van de handeling in deze organisatie uitoefent.',
    en: 'The registers do not show that you hold this function in this organisation at the moment of the act.',
  },
};

/** Product policy that stands before every act: only those it names, and only while they hold the function. */
export function mayAct(definition: ActDefinition, context: ActContext<unknown>): readonly PolicyGate[] {
  const { actor } = context.act;
  if (!definition.who.includes(actor.functionKey)) return [notYourFunction(actor.functionKey)];
  if (!context.actor.holdsFunction) return [functionNotHeld];
  return [];
}

/**
 * Asks the law its questions and weighs the answers with the house's own gates. Pure. A definition that asks something else than
 * the published table says (`lawOfActs`) is a fault of ours: its receipt would not verify, so the act does not go through.
 */
export function judgeAct(definition: ActDefinition, facts: JsonObject, context: ActContext<unknown>): Judgement {
  const { law: questions = [], gates = [] } = definition.judge(facts, context as ActContext<never>);
  const law = questions.map((question) => ({ question, decision: ask(question, context.at) }));
  const verdict = verdictOf({ decisions: law.map((l) => l.decision), gates });
  const problem = questionProblem(definition.type, { verdict, questions });
  if (problem !== undefined)
    throw new TypeError(`${definition.type} asks the law what its published line does not say: ${problem}`);
  return { verdict, law, gates };
}

function ask(
  question: { readonly act: string; readonly facts: JsonObject; readonly pinnedTo?: string },
  at: string,
): Decision {
  // The edge between recorded JSON and the law's typed facts: the law names what is missing or malformed in them.
  return decide(
    question.act as never,
    question.facts as never,
    at,
    question.pinnedTo === undefined ? {} : { pinnedTo: question.pinnedTo },
  );
}

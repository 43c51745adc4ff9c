import { changeStates, type StateMachine, urgentGrantStates, useRequestStates, useStates } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/console-texts.tsx';

const machines = {
  request: useRequestStates,
  urgent: urgentGrantStates,
  change: changeStates,
  use: useStates,
} as const satisfies { readonly [name: string]: StateMachine };

/** The state of a file in the words of its procedure. */
export function StateWord({ of, state }: { readonly of: keyof typeof machines; readonly state: string }): ReactNode {
  const { lang } = useLanguage();
  const states: StateMachine['states'] = machines[of].states;
  return <span className="tag">{states[state]?.name[lang] ?? state}</span>;
}

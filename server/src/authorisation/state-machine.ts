import {
  authorisationMachines,
  changeStates,
  type StateMachine,
  type StateStep,
  urgentGrantStates,
  useRequestStates,
  useStates,
} from '@clairevoie/contract';

// The tables lie in the contract, so that the console and the documentation read the very ones the server obeys.
export { authorisationMachines, changeStates, urgentGrantStates, useRequestStates, useStates };

/** The step that an act makes from a state, or undefined when the table has none: the act is then not open to that file. */
export function findStep(machine: StateMachine, act: string, from: string, on?: string): StateStep | undefined {
  return machine.steps.find(
    (step) => step.act === act && step.from.includes(from) && (step.on === undefined || step.on === on),
  );
}

/** Whether nothing follows this state. */
export function isEnd(machine: StateMachine, state: string): boolean {
  return machine.states[state]?.end === true;
}

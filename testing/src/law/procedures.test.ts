import { readFileSync } from 'node:fs';
import { authorisationMachines, type StateMachine } from '@clairevoie/contract';
import { procedures } from '@clairevoie/law';
import { describe, expect, it } from 'vitest';
import { makeProceduresDocument, proceduresFile } from './procedures-document.ts';

describe('docs/procedures.md', () => {
  it('is what the table of the procedures says (else: npm run law:procedures)', () => {
    expect(readFileSync(proceduresFile, 'utf8')).toBe(makeProceduresDocument());
  });
});

/** What the server calls the states and acts of the law. */
const actsOfServer: Readonly<Record<string, string>> = {
  'authorisation/submit-request': 'submit-use-request',
  'authorisation/decide-request': 'decide-use-request',
  'authorisation/end-use': 'end-use',
  'authorisation/grant-urgent': 'grant-urgent-use',
  'authorisation/activate-use': 'activate-use',
  'authorisation/end-urgent-mission': 'end-use',
  'authorisation/confirm-urgent': 'confirm-urgent-use',
  'authorisation/declare-change': 'declare-change',
};
const statesOfServer: Readonly<Record<string, string>> = {
  'W-03 declared': 'change-declared',
  'W-03 new-request-due': 'classified',
  'W-03 new-request-filed': 'new-request',
};

const procedureOf = ({ id }: StateMachine) => {
  const procedure = procedures.find((one) => one.id === id.replace(/-use$/, ''));
  if (procedure === undefined) throw new Error(`no procedure for the machine ${id}`);
  return procedure;
};
const stateOf = (machine: StateMachine, state: string): string => statesOfServer[`${machine.id} ${state}`] ?? state;

describe.each(authorisationMachines.map((machine) => [machine.id, machine] as const))(
  'the server in %s',
  (_, machine) => {
    const procedure = procedureOf(machine);

    it('has only states of the procedure, by the same names', () => {
      for (const [key, { name }] of Object.entries(machine.states))
        expect(procedure.states[stateOf(machine, key)]?.name, key).toEqual(name);
    });

    it('takes each of its steps by an act that the procedure names for arriving there, under the same provisions', () => {
      const strange = machine.steps
        .filter(({ policy, from, to }) => policy !== true && !from.includes(to))
        .filter(({ act, to, provisions }) => {
          const judgedBy = actsOfServer[act];
          return !procedure.steps.some(
            (step) =>
              'acts' in step.judgedBy &&
              step.judgedBy.acts.some((one) => one === judgedBy) &&
              step.to === stateOf(machine, to) &&
              provisions.every((id) => step.provisions.includes(id)),
          );
        });
      expect(strange.map(({ act, to }) => `${act} -> ${to}`)).toEqual([]);
    });

    it('goes only where the procedure goes, if through states that the server does not keep', () => {
      const next = (state: string) => procedure.steps.filter(({ from }) => from.includes(state)).map(({ to }) => to);
      const kept = new Set(Object.keys(machine.states).map((state) => stateOf(machine, state)));
      const reachable = (start: string): ReadonlySet<string> => {
        const seen = new Set<string>();
        const open = next(start);
        for (let state = open.pop(); state !== undefined; state = open.pop()) {
          if (seen.has(state)) continue;
          seen.add(state);
          if (!kept.has(state)) open.push(...next(state));
        }
        return seen;
      };
      const strange = machine.steps.flatMap(({ from, to }) =>
        from
          .filter((one) => one !== to && !reachable(stateOf(machine, one)).has(stateOf(machine, to)))
          .map((one) => `${one} -> ${to}`),
      );
      expect(strange).toEqual([]);
    });
  },
);

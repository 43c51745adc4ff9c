import { urgentGrantStates } from '@clairevoie/contract';

/** Acts on an urgent oral authorisation that people perform, with who performs each. */
const steps = {
  'authorisation/grant-urgent': ['mayor', 'municipal-secretary', 'minister-interior', 'minister-interior-delegate'],
  'authorisation/plan-sitting': ['municipal-secretary'],
  'authorisation/confirm-urgent': ['municipal-secretary', 'minister-interior', 'minister-interior-delegate'],
  'authorisation/end-urgent-mission': [
    'chief-of-corps',
    'coordinating-director',
    'requesting-director',
    'responsible-officer',
  ],
} as const;

/** One of these acts. */
export type UrgentStep = keyof typeof steps;

/** What this function may do now with an urgent authorisation in this state: from the same table as the server's. */
export function urgentSteps(functionKey: string, state: string): readonly UrgentStep[] {
  const all: readonly UrgentStep[] = [
    'authorisation/grant-urgent',
    'authorisation/plan-sitting',
    'authorisation/confirm-urgent',
    'authorisation/end-urgent-mission',
  ];
  return all.filter((type) => {
    const who: readonly string[] = steps[type];
    if (!who.includes(functionKey)) return false;
    // Planning the sitting changes no state: it may be done as long as the council has not confirmed.
    if (type === 'authorisation/plan-sitting') return ['granted-orally', 'in-use', 'mission-ended'].includes(state);
    return urgentGrantStates.steps.some((step) => {
      const from: readonly string[] = step.from;
      return step.act === type && from.includes(state);
    });
  });
}

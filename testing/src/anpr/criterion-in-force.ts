import type { Gate } from '../../../server/src/ledger/index.ts';
import { resultOf } from '../authorisation/authorisation-world.ts';
import { type ListsWorld, later } from './lists-world.ts';

/** Conditions of a criterion that the tests put in force. */
export interface TrialCriterion {
  readonly name: string;
  readonly vehicle?: object;
  readonly frequency?: object;
  readonly when?: object;
}

/**
 * An administrative criterion in force: proposed, counted, approved by the data protection officer and put in force, each by its own act. The trial over an empty
 * database tells nothing, so the officer answers.
 */
export async function criterionInForce(
  l: ListsWorld,
  criterion: TrialCriterion,
  more: {
    readonly mode?: 'realtime' | 'afterwards';
    readonly count: (gate: Pick<Gate, 'performAsSystem' | 'registers'>) => Promise<unknown>;
  },
): Promise<string> {
  const { w, officers } = l;
  const criterionId = resultOf(
    await w.perform(officers.member, 'anpr/propose-criterion', {
      databaseId: l.databaseId,
      reference: 'CRIT-1',
      title: `${criterion.name} (fiction)`,
      purpose: { branch: 'administrative', text: 'Suivre un phénomène', hypothesis445: '2' },
      mode: more.mode ?? 'realtime',
      criterionJson: JSON.stringify({ criterion: 1, ...criterion }),
      mayBeDone: ['inform-service'],
      instruction: 'Prévenir le dispatching (fiction).',
    }),
    'criterionId',
  );
  resultOf(await w.perform(officers.member, 'anpr/estimate-criterion', { criterionId }), 'criterionId');
  await more.count(w.world.ledger.gate);
  const { rows } = await w.world.ledger.reads.query<{ digest: string }>(
    'select digest from anpr.plate_criterion where id = $1',
    [criterionId],
  );
  const digest = rows[0]?.digest;
  const met = { verdict: 'met', reasons: 'Vérifié (fiction).' };
  const decided = { targeted: met, proportionate: met, specific: met, aimsAtIndividual: false, opinion: 'Favorable.' };
  resultOf(
    await w.perform(w.people.dpo, 'anpr/decide-criterion', { criterionId, digest, outcome: 'approved', ...decided }),
    'criterionId',
  );
  w.world.setNow(w.world.now().add({ minutes: 1 }).toString());
  resultOf(
    await w.perform(officers.administrative, 'anpr/authorise-criterion', {
      criterionId,
      digest,
      outcome: 'granted',
      expiresAt: later,
      reasons: 'Nécessaire (fiction).',
    }),
    'criterionId',
  );
  await l.lists.refresh();
  return criterionId;
}

import { type AuthorisationPayload, EndUse } from '@clairevoie/contract';
import { type ActContext, defineAct, type Stored } from '../../ledger/index.ts';
import type { UseEntryRow } from '../../registry/index.ts';
import { brokenRules } from '../authorisation-gates.ts';
import { ask, known, personFacts, placeFacts } from '../law-facts.ts';
import { findOrganisation } from '../organisation-store.ts';
import { type TaskRow, type UseRow, uses } from '../registers.ts';
import { findStep, useStates } from '../state-machine.ts';
import { closeTasks, findOpenTasks } from '../task.ts';
import { closeLines, findOpenLines } from '../use-line.ts';

const type = 'authorisation/end-use';

/**
 * Ends an active use: the intervention or mission is over, the authorisation is, or the manager no longer agrees. The law says
 * whether it ended in time; a use that went on too long is ended all the same, and the finding stays on the receipt.
 * The clock ends what outlives its authorisation.
 * @law lfp-25-3-p1-pt2-a lfp-25-3-p1-pt2-d
 */
export const endUse = defineAct({
  type,
  title: { fr: 'Mettre fin à une utilisation', nl: 'Een gebruik beëindigen', en: 'End a use' },
  payload: EndUse,
  who: [
    'responsible-officer',
    'chief-of-corps',
    'operational-member',
    'operator',
    'coordinating-director',
    'requesting-director',
    'system',
  ],
  gather: async ({ act: { payload, actor }, read }) => ({
    use: (await read.get(uses, { id: payload.useId })) ?? null,
    lines: await findOpenLines(read, [{ id: payload.useId }]),
    organisation: await findOrganisation(read, actor.organisationId),
    openTasks: await findOpenTasks(read, payload.useId),
  }),
  judge: ({ use, organisation }, context) => {
    const { payload, actor } = context.act;
    if (use === null || use.organisation_id !== actor.organisationId)
      return { gates: brokenRules({ 'unknown-file': true }) };
    const { camera, place, intervention, missionReference, withinPoliceMissions, missionKind } = use.content;
    const who = { functionKey: actor.functionKey, at: context.at };
    return {
      law: [
        ask(
          'end-use',
          known({
            endedBy: personFacts(context, organisation),
            startedAt: use.started_at,
            endedAt: payload.endedAt,
            camera: known({ ...camera, anpr: camera.functions.includes('anpr') }),
            place: place === undefined ? undefined : placeFacts(place, who),
            mission: known({
              reference: missionReference,
              withinPoliceMissions,
              kind: missionKind,
              startedAt: use.content.missionStartedAt,
              endedAt: payload.missionEndedAt ?? use.content.missionEndsAt,
            }),
            intervention:
              intervention === undefined
                ? undefined
                : known({ ...intervention, endedAt: payload.interventionEndedAt ?? intervention.endedAt }),
            managerAgreementWithdrawnAt: payload.managerAgreementWithdrawnAt,
            managerObjectedAt: payload.managerObjectedAt,
          }),
        ),
      ],
      gates: brokenRules({
        'not-open-to-this-act': findStep(useStates, type, use.state) === undefined,
        'moment-in-the-future': Temporal.Instant.compare(payload.endedAt, context.at) > 0,
        'before-the-start': Temporal.Instant.compare(payload.endedAt, use.started_at) < 0,
      }),
    };
  },
  change: (facts, context) => close(facts, context),
  // Ended too late is still ended: refusing to record it would keep the camera running on paper.
  changeWhenRefused: (facts, context, judgement) =>
    judgement.gates.some((gate) => gate.blocks) ? { changes: [] } : close(facts, context),
});

interface EndFacts {
  readonly use: Stored<UseRow> | null;
  readonly lines: readonly Stored<UseEntryRow>[];
  readonly openTasks: readonly Stored<TaskRow>[];
}

function close(
  { use, lines, openTasks }: EndFacts,
  context: ActContext<AuthorisationPayload<'authorisation/end-use'>>,
) {
  const { payload } = context.act;
  if (use === null) return { changes: [] };
  return {
    changes: [
      uses.update(use, { state: 'ended', ended_at: payload.endedAt, end_reason: payload.reason }),
      ...closeLines(lines, { endedAt: payload.endedAt, reason: payload.reason }),
      ...closeTasks(
        openTasks,
        openTasks.map((task) => task.kind),
        context,
        'moot',
      ),
    ],
    result: { useId: use.id },
  };
}

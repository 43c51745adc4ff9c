import { EndUrgentMission } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../authorisation-gates.ts';
import { dayInBrussels } from '../law-facts.ts';
import { authorisations, urgentGrants, uses } from '../registers.ts';
import { findStep, urgentGrantStates } from '../state-machine.ts';
import { closeLines, findOpenLines } from '../use-line.ts';

const type = 'authorisation/end-urgent-mission';

/**
 * States that the mission of an oral grant is over: the grant dies with it, and with the grant every use that rests on it.
 * @law lfp-25-4-p3-al1-s1
 */
export const endUrgentMission = defineAct({
  type,
  title: {
    fr: 'Clore la mission d’une autorisation orale',
    nl: 'De opdracht van een mondelinge toestemming afsluiten',
    en: 'End the mission of an oral authorisation',
  },
  payload: EndUrgentMission,
  who: ['chief-of-corps', 'coordinating-director', 'requesting-director', 'responsible-officer'],
  gather: async ({ act: { payload }, read }) => {
    const grant = (await read.get(urgentGrants, { id: payload.urgentGrantId })) ?? null;
    const confirmedId = grant?.authorisation_id ?? null;
    const active = await read.find(uses, { basis_kind: 'urgent', basis_id: payload.urgentGrantId, state: 'active' });
    return {
      grant,
      confirmed: confirmedId === null ? null : ((await read.get(authorisations, { id: confirmedId })) ?? null),
      active,
      lines: await findOpenLines(read, active),
    };
  },
  judge: ({ grant }, { act: { actor } }) => {
    const isMine = grant !== null && grant.organisation_id === actor.organisationId;
    return {
      gates: brokenRules({
        'unknown-file': !isMine,
        'not-open-to-this-act':
          isMine && (grant.mission_ended_at !== null || findStep(urgentGrantStates, type, grant.state) === undefined),
      }),
    };
  },
  change: ({ grant, confirmed, active, lines }, { at }) => {
    const today = dayInBrussels(at);
    const step = grant === null ? undefined : findStep(urgentGrantStates, type, grant.state);
    if (grant === null || step === undefined) return { changes: [] };
    // An unconfirmed grant keeps its alarm: the end of the mission does not settle it.
    const state =
      grant.state === 'unconfirmed' ? 'unconfirmed' : grant.state === 'confirmed' ? 'confirmed' : 'mission-ended';
    return {
      changes: [
        urgentGrants.update(grant, { state, mission_ended_at: at }),
        ...(confirmed === null
          ? []
          : [authorisations.update(confirmed, { to_on: today, scope: { ...confirmed.scope, useTo: today } })]),
        ...active.map((use) => uses.update(use, { state: 'ended', ended_at: at, end_reason: 'mission-over' })),
        ...closeLines(lines, { endedAt: at, reason: 'mission-over' }),
      ],
    };
  },
});

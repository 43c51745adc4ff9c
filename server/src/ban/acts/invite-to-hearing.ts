import { InviteToHearing } from '@clairevoie/contract';
import { dayInBrussels } from '../../authorisation/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../ban-gates.ts';
import { findingGates, gatherFinding } from '../finding-file.ts';
import { faceFindings } from '../registers.ts';

/** The body is invited to be heard on a finding: the day of this act, which nobody states, begins the fourteen days. @law RES-demande-3-controle */
export const inviteToHearing = defineAct({
  type: 'ban/invite-to-hearing',
  title: {
    fr: 'Inviter l’organisme à être entendu sur un constat',
    nl: 'De instantie uitnodigen om over een vaststelling te worden gehoord',
    en: 'Invite the body to be heard on a finding',
  },
  payload: InviteToHearing,
  who: ['independent-controller'],
  gather: gatherFinding,
  judge: (facts, context) => ({
    gates: [
      ...findingGates(facts, context, ['classified']),
      // A second invitation would set the fourteen days back, or forward.
      ...brokenRules({ 'already-invited': facts.finding?.invited_on != null }),
    ],
  }),
  change: ({ finding }, { at }) =>
    finding === null
      ? { changes: [] }
      : {
          changes: [faceFindings.update(finding, { invited_on: dayInBrussels(at) })],
          result: { findingId: finding.id },
        },
});

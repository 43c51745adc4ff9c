import { Withdraw } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../authorisation-gates.ts';
import { authorisations, uses } from '../registers.ts';
import { closeLines, findOpenLines } from '../use-line.ts';
import { formGates, hasExtract } from '../written-decision.ts';

/**
 * The authority that granted takes its authorisation back, in the form in which it granted it. The articles we hold say
 * nothing of it; that whoever may grant may withdraw is ours, and every use that rests on it ends.
 */
export const withdraw = defineAct({
  type: 'authorisation/withdraw',
  title: {
    fr: 'Retirer une autorisation',
    nl: 'Een toestemming intrekken',
    en: 'Withdraw an authorisation',
  },
  payload: Withdraw,
  who: ['municipal-secretary', 'minister-interior', 'minister-interior-delegate'],
  gather: async (context) => {
    const { authorisationId } = context.act.payload;
    const active = await context.read.find(uses, {
      basis_kind: 'authorisation',
      basis_id: authorisationId,
      state: 'active',
    });
    return {
      authorisation: (await context.read.get(authorisations, { id: authorisationId })) ?? null,
      hasExtract: await hasExtract(context),
      active,
      lines: await findOpenLines(context.read, active),
    };
  },
  judge: (facts, { act: { payload, actor }, at }) => {
    const { authorisation } = facts;
    if (authorisation === null || authorisation.deciding_organisation_id !== actor.organisationId) {
      return { gates: brokenRules({ 'unknown-file': true }) };
    }
    return {
      gates: [
        ...brokenRules({
          'already-withdrawn': authorisation.withdrawn_at !== null,
          'before-decision': Temporal.Instant.compare(payload.decidedAt, authorisation.decided_at) < 0,
        }),
        // The council votes for the withdrawal, as it voted for the grant; reasons are in the payload by its schema.
        ...formGates(payload, { level: authorisation.level, isPositive: true, hasExtract: facts.hasExtract, at }),
      ],
    };
  },
  change: ({ authorisation, active, lines }, { act: { payload }, at, entryId }) =>
    authorisation === null
      ? { changes: [] }
      : {
          changes: [
            authorisations.update(authorisation, { withdrawn_at: payload.decidedAt, withdrawal_entry: entryId }),
            ...active.map((use) =>
              uses.update(use, { state: 'ended', ended_at: at, end_reason: 'authorisation-over' }),
            ),
            ...closeLines(lines, { endedAt: at, reason: 'authorisation-over' }),
          ],
          result: { authorisationId: authorisation.id, usesEnded: active.length },
        },
});

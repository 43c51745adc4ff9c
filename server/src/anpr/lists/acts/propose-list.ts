import { listProposers, ProposeList } from '@clairevoie/contract';
import { ask, known, personFacts } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { directiveFacts, gatherDirective, limitsFacts, listFacts, purposeOf } from '../correlation-facts.ts';
import { basisGates, gatherBasis } from '../list-file.ts';
import { plateLists } from '../list-registers.ts';

/**
 * Proposes a list: purpose, source, definition of the feed, place, time and frequency. Its plates come in versions. Whether the law admits
 * such a list, and whether a directive is loaded under which it may be connected, is answered here already.
 * @law lfp-44-11-3decies-p4-al1-pt1 lfp-44-11-3decies-p4-al4 lfp-44-4-p4-al2-s1 lfp-44-4-p4-al2-s2
 */
export const proposeList = defineAct({
  type: 'anpr/propose-list',
  title: {
    fr: 'Proposer une liste de plaques',
    nl: 'Een lijst van nummerplaten voorstellen',
    en: 'Propose a list of plates',
  },
  payload: ProposeList,
  who: listProposers,
  gather: async (context) => {
    const { databaseId, purpose, sourceName } = context.act.payload;
    return {
      ...(await gatherBasis(context, databaseId)),
      ...(await gatherDirective(context.read, { branch: purpose.branch, databaseId, sourceName, at: context.at })),
    };
  },
  judge: (facts, context) => {
    const { payload, actor } = context.act;
    const { purpose, mode, source, sourceName, legalBasis, municipalities, servesDays, versionsADay } = payload;
    return {
      law: [
        ask(
          'plan-correlation',
          known({
            branch: purpose.branch,
            purpose: purposeOf(purpose, { functionKey: actor.functionKey, at: context.at }),
            kind: 'list' as const,
            mode,
            requestedBy: personFacts(context, facts.organisation),
            list: listFacts({ source, legalBasis }),
            directive: directiveFacts(facts.directive, context.at),
            limits: limitsFacts(facts, {
              serves_days: servesDays,
              versions_a_day: versionsADay,
              municipalities,
              mode: mode ?? 'realtime',
              source,
              source_name: sourceName,
            }),
          }),
        ),
      ],
      gates: basisGates(facts, { branch: purpose.branch, municipalities }),
    };
  },
  change: (_facts, { act: { payload, actor }, at, newId }) => {
    const { mode, legalBasis } = payload;
    if (mode === undefined || legalBasis === undefined) return { changes: [] };
    const id = newId();
    return {
      changes: [
        plateLists.insert({
          id,
          organisation_id: actor.organisationId,
          database_id: payload.databaseId,
          reference: payload.reference,
          title: payload.title,
          kind: payload.kind,
          branch: payload.purpose.branch,
          purpose: payload.purpose,
          mode,
          source: payload.source,
          source_name: payload.sourceName,
          legal_basis: legalBasis,
          feed: payload.feed,
          municipalities: payload.municipalities,
          serves_days: payload.servesDays,
          versions_a_day: payload.versionsADay,
          may_be_done: payload.mayBeDone,
          instruction: payload.instruction,
          is_confusable: false,
          feed_authorised_on: null,
          feed_notified_at: null,
          proposed_by: actor.personId,
          proposed_at: at,
          withdrawn_at: null,
          withdrawal_reasons: null,
        }),
      ],
      result: { listId: id },
    };
  },
});

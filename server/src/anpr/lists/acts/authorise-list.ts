import { AuthoriseList } from '@clairevoie/contract';
import { ask, known } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { deciderFacts, designationOf, listFacts, serviceFacts } from '../correlation-facts.ts';
import { deciders, gatherVersion, versionGates } from '../list-file.ts';
import { listVersions, plateLists } from '../list-registers.ts';

/**
 * The competent person of the branch authorises the content of a version, bound to its digest, or refuses it. With `coversFeed` later
 * versions from the same definition of the feed are covered too; a later change of the definition is another list.
 * @law lfp-44-11-3decies-p4-al2-pt1 lfp-44-11-3decies-p4-al2-pt2 R-24
 */
export const authoriseList = defineAct({
  type: 'anpr/authorise-list',
  title: {
    fr: 'Décider du contenu d’une liste',
    nl: 'Over de inhoud van een lijst beslissen',
    en: 'Decide on the content of a list',
  },
  payload: AuthoriseList,
  who: deciders,
  gather: gatherVersion,
  judge: (facts, context) => {
    const { version, list, organisation, service } = facts;
    const { payload, actor } = context.act;
    return {
      law: [
        ask(
          'authorise-list-content',
          known({
            branch: list?.branch,
            service: serviceFacts(service),
            authorisedBy: deciderFacts(context, organisation),
            outcome: payload.outcome,
            list:
              list === null
                ? undefined
                : listFacts({ source: list.source, legalBasis: list.legal_basis }, payload.digest),
            authoriserIsRequester: list?.proposed_by === actor.personId || version?.given_by === actor.personId,
          }),
        ),
      ],
      gates: versionGates(facts, context),
    };
  },
  change: ({ version, list, organisation }, context) => {
    const { act, at } = context;
    const { payload, actor } = act;
    if (version === null || list === null) return { changes: [] };
    const isGranted = payload.outcome === 'granted';
    return {
      changes: [
        listVersions.update(version, {
          state: isGranted ? 'content-authorised' : 'refused',
          decided_by: actor.personId,
          decided_in: actor.functionKey,
          decider_body: actor.organisationId,
          designation: designationOf(deciderFacts(context, organisation)),
          decided_at: at,
          reasons: payload.reasons,
        }),
        ...(isGranted && payload.coversFeed === true
          ? [plateLists.update(list, { feed_authorised_on: version.id })]
          : []),
      ],
      result: { versionId: version.id, outcome: payload.outcome },
    };
  },
});

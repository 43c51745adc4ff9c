import { DecideSearch, SecondSearch, searchDeciders } from '@clairevoie/contract';
import { findOrganisation } from '../../../authorisation/index.ts';
import { type ActContext, defineAct } from '../../../ledger/index.ts';
import { brokenSearchRules } from '../search-gates.ts';
import { askDecision, deciderFacts, serviceFacts } from '../search-law.ts';
import { pointSearches } from '../search-registers.ts';
import { openTo, type SearchWindow } from '../search-window.ts';

/** What a decision rests on: the search if it comes to this person, both bodies, and what the decider may open. */
async function gatherDecision(context: ActContext<{ readonly searchId: string }>) {
  const { act, read, at } = context;
  const { actor, payload } = act;
  const row = await read.get(pointSearches, { id: payload.searchId });
  const isAddressed =
    actor.functionKey === 'prosecutor'
      ? row?.addressed_to === actor.organisationId
      : row?.organisation_id === actor.organisationId;
  const search = row !== undefined && isAddressed ? row : null;
  return {
    search,
    service: search === null ? null : await findOrganisation(read, search.organisation_id),
    organisation: await findOrganisation(read, actor.organisationId),
    covers:
      search === null
        ? null
        : openTo(
            actor.functionKey,
            { from: search.covers_from ?? search.recorded_from, to: search.covers_to ?? search.recorded_to },
            at,
          ),
  };
}

type DecisionFacts = Awaited<ReturnType<typeof gatherDecision>>;

/** What the law is asked about a decision beside the search itself. */
function decisionOf(
  { search, service, organisation }: DecisionFacts,
  window: SearchWindow,
  context: ActContext<{ readonly searchId: string; readonly outcome: 'granted' | 'refused' }>,
) {
  return {
    window,
    service: serviceFacts(service),
    decider: deciderFacts(context, organisation),
    outcome: context.act.payload.outcome,
    isRequester: search?.requested_by === context.act.actor.personId,
  };
}

/**
 * The competent person decides. It never covers more than that person may open: of a chief's decision only what is within the first month. Where a
 * second person has to decide too, the search waits for them. @law lfp-44-11-3decies-p3-al1-s2 lfp-44-11-3decies-p3-al2-s2 lfp-44-11-3decies-p3-al2-s3
 */
export const decideSearch = defineAct({
  type: 'anpr/decide-search',
  title: {
    fr: 'Décider d’une recherche de plaques',
    nl: 'Over een opzoeking van nummerplaten beslissen',
    en: 'Decide on a search of plates',
  },
  payload: DecideSearch,
  who: searchDeciders,
  gather: gatherDecision,
  judge: (facts, context) => ({
    law:
      facts.search === null || facts.covers === null
        ? []
        : [askDecision(facts.search, decisionOf(facts, facts.covers, context))],
    gates: brokenSearchRules({
      'unknown-search': facts.search === null,
      'not-open-to-this-act':
        facts.search !== null && (facts.search.state !== 'drafted' || facts.search.outcome !== null),
      'requester-decides': facts.search?.requested_by === context.act.actor.personId,
    }),
  }),
  change: (facts, context) => {
    const { search, covers, organisation } = facts;
    if (search === null || covers === null) throw new TypeError('a decision on no search was let through');
    const { payload, actor } = context.act;
    const isGranted = payload.outcome === 'granted';
    const isForSecond = isGranted && search.second_because.length > 0;
    const state = !isGranted ? 'refused' : isForSecond ? 'drafted' : 'decided';
    return {
      changes: [
        pointSearches.update(search, {
          state,
          outcome: payload.outcome,
          decided_by: actor.personId,
          decided_by_function: actor.functionKey,
          decided_at: context.at,
          granted_at: state === 'decided' ? context.at : null,
          decider: deciderFacts(context, organisation),
          decision_reasons: payload.reasons,
          covers_from: isGranted ? covers.from : null,
          covers_to: isGranted ? covers.to : null,
        }),
      ],
      result: {
        searchId: search.id,
        outcome: payload.outcome,
        coversFrom: covers.from,
        coversTo: covers.to,
        isForSecond,
      },
    };
  },
});

/** A second competent person decides on a written necessity: above a limit of ours, near a protected place, or on a reason that was found vague. */
export const secondSearch = defineAct({
  type: 'anpr/second-search',
  title: {
    fr: 'Décider en second d’une recherche de plaques',
    nl: 'Als tweede over een opzoeking van nummerplaten beslissen',
    en: 'Decide second on a search of plates',
  },
  payload: SecondSearch,
  who: searchDeciders,
  gather: gatherDecision,
  judge: (facts, context) => {
    const { search } = facts;
    const { personId } = context.act.actor;
    const waits =
      search?.state === 'drafted' &&
      search.outcome === 'granted' &&
      search.second_because.length > 0 &&
      search.seconded_at === null;
    return {
      law:
        facts.search === null || facts.covers === null
          ? []
          : [askDecision(facts.search, decisionOf(facts, facts.covers, context))],
      gates: brokenSearchRules({
        'unknown-search': search === null,
        'no-second-needed': search !== null && !waits,
        'requester-decides': search?.requested_by === personId,
        'same-person-twice': search?.decided_by === personId,
      }),
    };
  },
  change: (facts, { act: { payload, actor }, at }) => {
    const { search, covers } = facts;
    if (search === null || covers === null) throw new TypeError('a decision on no search was let through');
    const isGranted = payload.outcome === 'granted';
    return {
      changes: [
        pointSearches.update(search, {
          state: isGranted ? 'decided' : 'refused',
          seconded_by: actor.personId,
          seconded_by_function: actor.functionKey,
          seconded_at: at,
          granted_at: search.granted_at ?? (isGranted ? at : null),
          necessity: payload.necessity,
          covers_from: isGranted ? covers.from : null,
          covers_to: isGranted ? covers.to : null,
        }),
      ],
      result: { searchId: search.id, outcome: payload.outcome },
    };
  },
});

import { CloseSearch, RunSearch, searchers } from '@clairevoie/contract';
import { defineAct } from '../../../ledger/index.ts';
import { isDecisionOver } from '../../decision-over.ts';
import { brokenSearchRules } from '../search-gates.ts';
import { forSecondPerson, gatherGround, groundGates, groundOf } from '../search-ground.ts';
import { askRun } from '../search-law.ts';
import { pointSearches } from '../search-registers.ts';

/**
 * Runs a decided search: the server counted, and the count comes before any read. What finds more plates than the limit goes to a second person and
 * nobody is told how many. @law lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p3-al2-s3 lfp-44-11-3novies
 */
export const runSearch = defineAct({
  type: 'anpr/run-search',
  title: {
    fr: 'Exécuter une recherche de plaques',
    nl: 'Een opzoeking van nummerplaten uitvoeren',
    en: 'Run a search of plates',
  },
  payload: RunSearch,
  who: searchers,
  gather: gatherGround,
  judge: (facts, context) => {
    return {
      law: facts.search === null ? [] : [askRun(facts.search, groundOf(facts, context))],
      gates: groundGates(facts, context, ['decided', 'executed']),
    };
  },
  change: ({ search }, { act: { payload, actor }, at }) => {
    if (search === null) throw new TypeError('a run of no search was let through');
    const { found, plates, plate } = payload;
    if (found === undefined) throw new TypeError('a run without its count was let through');
    return {
      changes: [
        pointSearches.update(search, {
          state: 'executed',
          searched_by: actor.personId,
          run_at: at,
          first_run_at: search.first_run_at ?? at,
          found,
          plates,
          // What one run found is watched behind the next one too, which may find nothing any more.
          watched: plate ?? search.watched,
        }),
      ],
      result: { searchId: search.id, found, plates },
    };
  },
  changeWhenRefused: ({ search }, _context, judged) => ({ changes: forSecondPerson(search, judged) }),
});

/** Ends a search: whoever asked or searched has what they need, or its decision no longer serves. */
export const closeSearch = defineAct({
  type: 'anpr/close-search',
  title: {
    fr: 'Clore une recherche de plaques',
    nl: 'Een opzoeking van nummerplaten afsluiten',
    en: 'Close a search of plates',
  },
  payload: CloseSearch,
  who: [...searchers, 'system'],
  gather: async ({ act: { payload }, read }) => ({
    search: (await read.get(pointSearches, { id: payload.searchId })) ?? null,
  }),
  judge: ({ search }, { act: { payload, actor }, at }) => {
    const isSystem = actor.functionKey === 'system';
    const isMine = search?.requested_by === actor.personId || search?.searched_by === actor.personId;
    const open = search !== null && ['drafted', 'decided', 'executed'].includes(search.state);
    return {
      gates: brokenSearchRules({
        'unknown-search': search === null || (!isSystem && !isMine),
        'not-open-to-this-act': search !== null && !open,
        'decision-still-serves':
          payload.because === 'decision-over' && search !== null && !isDecisionOver(search.decided_at, at),
      }),
    };
  },
  change: ({ search }, { act: { payload }, at }) => {
    if (search === null) throw new TypeError('a closing of no search was let through');
    return {
      changes: [pointSearches.update(search, { state: 'closed', closed_at: at, closed_because: payload.because })],
      result: { searchId: search.id },
    };
  },
});

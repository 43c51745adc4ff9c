import { ExportSearch, searchers, searchPolicy, ViewSearch } from '@clairevoie/contract';
import { type ActContext, defineAct } from '../../../ledger/index.ts';
import { brokenSearchRules } from '../search-gates.ts';
import { forSecondPerson, gatherGround, groundGates, groundOf, type SearchGround } from '../search-ground.ts';
import { askRun } from '../search-law.ts';
import { searchExports, searchViews } from '../search-registers.ts';

/** A page of results, or an export, as its act says it. */
type Shown = {
  readonly searchId: string;
  readonly from: string;
  readonly to: string;
  readonly plates: number;
  readonly shown: number;
  readonly shownSha256: string;
};

function shownRow({ search, isPastMonth, quorum }: SearchGround, { act, newId }: ActContext<Shown>) {
  if (search === null) throw new TypeError('results of no search were let through');
  return {
    id: newId(),
    search_id: search.id,
    organisation_id: search.organisation_id,
    person_id: act.actor.personId,
    function_key: act.actor.functionKey,
    shown: act.payload.shown,
    shown_sha256: act.payload.shownSha256,
    is_past_month: isPastMonth,
    quorum_policy: quorum?.policyHash ?? null,
  };
}

/** Shows a page of results of a search that was run: each page is an act, with a digest over what is on it. @law lfp-44-11-3novies */
export const viewSearch = defineAct({
  type: 'anpr/view-search',
  title: { fr: 'Voir une page de résultats', nl: 'Een bladzijde resultaten inzien', en: 'See a page of results' },
  payload: ViewSearch,
  who: searchers,
  gather: gatherGround,
  judge: (facts, context) => ({
    law: facts.search === null ? [] : [askRun(facts.search, groundOf(facts, context))],
    gates: groundGates(facts, context, ['executed']),
  }),
  change: (facts, context) => {
    const row = shownRow(facts, context);
    return {
      changes: [searchViews.insert({ ...row, viewed_at: context.at })],
      result: { searchId: row.search_id, shown: row.shown, shownSha256: row.shown_sha256 },
    };
  },
  changeWhenRefused: ({ search }, _context, judged) => ({ changes: forSecondPerson(search, judged) }),
});

/** Takes results out, marked with who, when and why, to be destroyed within a week. @law lfp-44-11-3novies */
export const exportSearch = defineAct({
  type: 'anpr/export-search',
  title: { fr: 'Exporter des résultats', nl: 'Resultaten exporteren', en: 'Export results' },
  payload: ExportSearch,
  who: searchers,
  gather: gatherGround,
  judge: (facts, context) => ({
    law: facts.search === null ? [] : [askRun(facts.search, groundOf(facts, context))],
    gates: [
      ...groundGates(facts, context, ['executed']),
      ...brokenSearchRules({ 'too-many-reads': context.act.payload.shown > searchPolicy.readsOfExport }),
    ],
  }),
  change: (facts, context) => {
    const row = shownRow(facts, context);
    const expiresAt = Temporal.Instant.from(context.at)
      .add({ hours: searchPolicy.exportDays * 24 })
      .toString();
    return {
      changes: [
        searchExports.insert({
          ...row,
          exported_at: context.at,
          expires_at: expiresAt,
          why: context.act.payload.why,
        }),
      ],
      result: { exportId: row.id, searchId: row.search_id, shown: row.shown, shownSha256: row.shown_sha256, expiresAt },
    };
  },
  changeWhenRefused: ({ search }, _context, judged) => ({ changes: forSecondPerson(search, judged) }),
});

import { known, personFacts } from '../../authorisation/index.ts';
import type { ActContext, Change, PolicyGate, Stored, Verdict } from '../../ledger/index.ts';
import {
  emergencyPathGate,
  findReadEmergency,
  findStanding,
  type QuorumStanding,
  quorumGate,
  realTimeOf,
  witnessGate,
} from '../../vault/index.ts';
import { isAboveLimit } from './search-cameras.ts';
import { brokenSearchRules } from './search-gates.ts';
import { serviceFacts } from './search-law.ts';
import { type PointSearchRow, pointSearches, searchProfiles } from './search-registers.ts';
import { isCovered, isPastMonth, type SearchWindow } from './search-window.ts';

/** What a look at reads asks: of which search, over which window. */
type Looked = { readonly searchId: string; readonly plates: number } & SearchWindow;

/** What a run, a page and an export rest on. */
export type SearchGround = {
  readonly search: Stored<PointSearchRow> | null;
  readonly covers: SearchWindow | null;
  readonly searcherNotOnCase: boolean;
  readonly isPastMonth: boolean;
  /** null: no policy demands a quorum, or nothing is past the month. */
  readonly quorum: QuorumStanding | null;
  /** The emergency that lifts the quorum for this person and search; null where none runs, or none is needed. */
  readonly emergency: string | null;
};

/** Reads it. */
export async function gatherGround({ act, read, at }: ActContext<Looked>): Promise<SearchGround> {
  const { payload, actor } = act;
  const row = await read.get(pointSearches, { id: payload.searchId });
  const search = row?.organisation_id === actor.organisationId ? row : null;
  const profile = await read.get(searchProfiles, { organisation_id: actor.organisationId });
  const isPast = isPastMonth(payload, at);
  const quorum = isPast ? await read.through([], async (db) => findStanding(db, await realTimeOf(db, at))) : null;
  const subject = { kind: 'search' as const, id: payload.searchId };
  const { organisationId, personId } = actor;
  return {
    search,
    covers: search === null ? null : (coversOf(search) ?? null),
    searcherNotOnCase: profile?.searcher_not_on_case ?? false,
    isPastMonth: isPast,
    quorum,
    emergency:
      search === null || quorum === null || quorum.isFresh
        ? null
        : await findReadEmergency(read, { subject, organisationId, personId, at }),
  };
}

function coversOf({ covers_from: from, covers_to: to }: PointSearchRow): SearchWindow | undefined {
  return from === null || to === null ? undefined : { from, to };
}

/** What the law is asked beside the search itself: the same for the count, for each page and for an export. @law lfp-44-11-3novies */
export function groundOf({ covers }: SearchGround, context: ActContext<Looked>) {
  const { act, actor } = context;
  const { from, to } = act.payload;
  // The search is one of the searcher's own service: what the gate knows of that service need not be read again.
  const service = serviceFacts({ id: act.actor.organisationId, kind: actor.organisationKind });
  return {
    window: { from, to },
    service,
    searcher: { ...personFacts(context, null), ...known({ level: service.level }) },
    covers: covers ?? undefined,
  };
}

/** Whether a person decided on a search, first or second: then they are none of those who search. */
export function isDecider(
  { decided_by: first, seconded_by: second }: Pick<PointSearchRow, 'decided_by' | 'seconded_by'>,
  personId: string,
): boolean {
  return first === personId || second === personId;
}

/** House rules of every look at reads; `open`: the states in which this act has its place. What is behind a run is its own searcher's. */
export function groundGates(
  facts: SearchGround,
  context: ActContext<Looked>,
  open: readonly PointSearchRow['state'][],
): readonly PolicyGate[] {
  const { search, quorum } = facts;
  const { actor, payload } = context.act;
  const isRequester = search?.requested_by === actor.personId;
  const isShown = search?.state === 'executed' && !open.includes('decided');
  const isStranger = search !== null && !facts.searcherNotOnCase && !isRequester;
  return [
    ...brokenSearchRules({
      'unknown-search': search === null,
      'not-open-to-this-act': search !== null && !open.includes(search.state),
      'not-your-search': isStranger,
      'searcher-on-the-case': facts.searcherNotOnCase && isRequester,
      'decider-searches': search !== null && isDecider(search, actor.personId),
      'not-your-run': isShown && !isStranger && search.searched_by !== actor.personId,
      'outside-decision': search !== null && !isCovered(payload, coversOf(search)),
      'too-many-plates': search !== null && isAboveLimit(search, payload.plates),
      'no-fresh-quorum': facts.isPastMonth && quorum !== null && !quorum.isFresh && facts.emergency === null,
    }),
    ...(facts.isPastMonth ? [quorum === null ? witnessGate : quorumGate] : []),
    ...(facts.emergency === null ? [] : [emergencyPathGate]),
  ];
}

/** A look that is stopped by the number of plates alone sends its search to a second person. */
export function forSecondPerson(
  search: SearchGround['search'],
  { verdict, gates }: { readonly verdict: Verdict; readonly gates: readonly PolicyGate[] },
): readonly Change[] {
  const [only, ...others] = gates.filter(({ blocks }) => blocks);
  const isOnlyTooMany = verdict === 'blocked' && only?.id === 'anpr-too-many-plates' && others.length === 0;
  if (search === null || !isOnlyTooMany) return [];
  return [pointSearches.update(search, { state: 'drafted', second_because: [...search.second_because, 'plates'] })];
}

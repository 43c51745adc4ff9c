import type { SearchView } from '@clairevoie/contract';
import { type KnownOrganisation, organisationNames } from '../../authorisation/index.ts';
import type { Queryable } from '../../ledger/index.ts';
import type { ListedSearch } from './search-lists.ts';
import { nextSearchActs, type SearchViewer, searchProcedure } from './search-procedure.ts';

/** Searches as a viewer sees them. */
export async function shownSearches(
  db: Queryable,
  viewer: SearchViewer,
  rows: readonly ListedSearch[],
): Promise<SearchView[]> {
  const names = await organisationNames(db, [...new Set(rows.map(({ organisation_id }) => organisation_id))]);
  return rows.map((row) => searchView(row, names.get(row.organisation_id), viewer));
}

function searchView(row: ListedSearch, organisation: KnownOrganisation | undefined, viewer: SearchViewer): SearchView {
  const name = searchProcedure.states[row.state]?.name ?? { fr: row.state, nl: row.state, en: row.state };
  return {
    id: row.id,
    requestId: row.request_id,
    part: row.part,
    organisation:
      organisation === undefined
        ? null
        : { fr: organisation.name_fr, nl: organisation.name_nl, en: organisation.name_en },
    databaseId: row.database_id,
    database: row.database,
    branch: row.branch,
    purpose: row.purpose.text,
    missionReference: row.mission_reference,
    operationalReasons: row.operational_reasons,
    concreteReason: row.concrete_reason,
    query: row.query,
    recordedFrom: row.recorded_from,
    recordedTo: row.recorded_to,
    offence: row.offence,
    secondBecause: [...row.second_because],
    state: row.state,
    stateName: { fr: name.fr, nl: name.nl, en: name.en },
    isMine: row.requested_by === viewer.personId,
    requestedAt: row.requested_at,
    decidedByFunction: row.decided_by_function,
    decidedAt: row.decided_at,
    decisionReasons: row.decision_reasons,
    coversFrom: row.covers_from,
    coversTo: row.covers_to,
    necessity: row.necessity,
    secondedAt: row.seconded_at,
    runAt: row.run_at,
    found: row.found,
    plates: row.plates,
    closedAt: row.closed_at,
    nextActs: [...nextSearchActs(row, viewer, row.searcher_not_on_case)],
  };
}

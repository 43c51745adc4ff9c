import { searchDeciders, searchers } from '@clairevoie/contract';
import { type LawActName, type Procedure, procedures } from '@clairevoie/law';
import type { Stored } from '../../ledger/index.ts';
import { isDecider } from './search-ground.ts';
import type { PointSearchRow } from './search-registers.ts';

/** The table of W-05: the law's own. */
export const searchProcedure: Procedure = findProcedure();

function findProcedure(): Procedure {
  const found = procedures.find(({ id }) => id === 'W-05');
  if (found === undefined) throw new Error('the law has no procedure W-05');
  return found;
}

/** Who looks at a search. */
export interface SearchViewer {
  readonly personId: string;
  readonly functionKey: string;
  readonly organisationId: string;
}

/** Whether the table opens an act of the law to a function from where the search stands. */
function isOpenTo(act: LawActName, from: PointSearchRow['state'], functionKey: string): boolean {
  return searchProcedure.steps.some(
    ({ judgedBy, from: states, who }) =>
      'acts' in judgedBy &&
      judgedBy.acts.includes(act) &&
      states.includes(from) &&
      (who.some((role) => role === functionKey) ||
        // The table names the director of the federal police; the function table has two functions for that office.
        (functionKey === 'requesting-director' && who.includes('federal-director'))),
  );
}

/** The acts that a search waits for from a viewer. The gate decides; this says what a desk offers. */
export function nextSearchActs(
  row: Stored<PointSearchRow>,
  { personId, functionKey, organisationId }: SearchViewer,
  searcherNotOnCase: boolean,
): readonly string[] {
  if (searchers.includes(functionKey)) {
    if (row.organisation_id !== organisationId) return [];
    const isRequester = row.requested_by === personId;
    const runs = isRequester !== searcherNotOnCase && !isDecider(row, personId);
    const isOwnRun = row.searched_by === personId;
    const open = ['drafted', 'decided', 'executed'].includes(row.state);
    return [
      ...(runs && row.state === 'decided' ? ['anpr/run-search'] : []),
      ...(runs && row.state === 'executed' ? ['anpr/run-search'] : []),
      ...(runs && row.state === 'executed' && isOwnRun ? ['anpr/view-search', 'anpr/export-search'] : []),
      ...(open && (isRequester || isOwnRun) ? ['anpr/close-search'] : []),
    ];
  }
  if (!searchDeciders.includes(functionKey) || row.requested_by === personId) return [];
  const isTheirs =
    functionKey === 'prosecutor' ? row.addressed_to === organisationId : row.organisation_id === organisationId;
  const isOfBranch =
    (row.branch === 'administrative' && ['judicial-police-officer', 'prosecutor'].includes(functionKey)) ||
    (row.branch === 'judicial' && functionKey === 'administrative-police-officer')
      ? false
      : row.part !== 'past-month' || functionKey === 'prosecutor';
  if (!isTheirs || !isOfBranch || !isOpenTo('decide-point-search', row.state, functionKey)) return [];
  if (row.outcome === null) return ['anpr/decide-search'];
  const waitsForSecond = row.outcome === 'granted' && row.second_because.length > 0 && row.seconded_at === null;
  return waitsForSecond && row.decided_by !== personId ? ['anpr/second-search'] : [];
}

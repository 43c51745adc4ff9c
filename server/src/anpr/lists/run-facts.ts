import { type FactsOf, type RoleKey, roleKeys } from '@clairevoie/law';
import { type KnownOrganisation, known } from '../../authorisation/index.ts';
import {
  type DirectiveGround,
  directiveFacts,
  limitsFacts,
  listFacts,
  purposeOf,
  serviceFacts,
} from './correlation-facts.ts';
import type { ListVersionRow, PlateCriterionRow, PlateListRow } from './list-registers.ts';

type RunFacts = FactsOf<'run-correlation'>;

/** A version that is to be compared with reads, as the law asks for it: content, notice, directive. @law lfp-44-11-3decies-p4-al2-pt1 lfp-44-11-3decies-p4-al5-pt2 R-24 */
export function listRunFacts(
  of: {
    readonly version: ListVersionRow;
    readonly list: PlateListRow;
    readonly service: KnownOrganisation | null;
    readonly ground: DirectiveGround;
  },
  at: string,
): RunFacts {
  const { version, list, service, ground } = of;
  return known({
    directive: directiveFacts(ground.directive, at),
    limits: limitsFacts(ground, list),
    branch: list.branch,
    purpose: purposeOf(list.purpose, { functionKey: 'operational-member', at: list.proposed_at }),
    kind: 'list' as const,
    mode: list.mode,
    service: serviceFacts(service),
    list: listFacts({ source: list.source, legalBasis: list.legal_basis }, version.digest),
    listAuthorisation: authorisationOf(version),
    notice:
      version.notified_at === null
        ? { given: false }
        : {
            given: true,
            sentAt: version.notified_at,
            toWhom: 'control-organ' as const,
            coversList: version.notified_by !== null || version.covered_by !== null,
          },
    journalOn: true,
  });
}

/** A criterion that is to be compared with reads: the officer's approval of this very text. @law lfp-44-11-3decies-p4-al3-dpd R-24 */
export function criterionRunFacts(of: {
  readonly criterion: PlateCriterionRow;
  readonly service: KnownOrganisation | null;
  readonly isApproved: boolean;
  readonly digest: string;
}): RunFacts {
  const { criterion, service, isApproved, digest } = of;
  return known({
    branch: criterion.branch,
    purpose: purposeOf(criterion.purpose, { functionKey: 'operational-member', at: criterion.proposed_at }),
    kind: 'criteria' as const,
    mode: criterion.mode,
    service: serviceFacts(service),
    criteriaApproval: known({
      by: 'dpo' as const,
      decidedAt: criterion.decided_at,
      outcome: isApproved ? ('approved' as const) : ('silent' as const),
      contentUnchanged: digest === criterion.digest,
    }),
    journalOn: true,
  });
}

/** The decision on a version as the law asks for it when the version is to run. */
function authorisationOf(version: ListVersionRow) {
  const { decided_in, decider_body, decided_at, designation } = version;
  if (decided_at === null || decided_in === null) return { outcome: 'none' as const };
  return {
    by: known({
      // Functions that decide bear the names of the roles of the law.
      role: roleOf(decided_in),
      body: decider_body,
      designation:
        designation === null ? undefined : known({ ...designation, by: roleOf(designation.by), body: decider_body }),
    }),
    decidedAt: decided_at,
    outcome: 'granted' as const,
    contentUnchanged: true,
  };
}

const roleOf = (key: string | null): RoleKey | undefined => roleKeys.find((role) => role === key);

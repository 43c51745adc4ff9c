import type { DatabasePurpose } from '@clairevoie/contract';
import type { PointSearchFacts, RunPointSearchFacts, SearchDeciderFacts, SearchServiceFacts } from '@clairevoie/law';
import { ask, type KnownOrganisation, known, personFacts } from '../../authorisation/index.ts';
import type { ActContext, LawQuestion } from '../../ledger/index.ts';
import { purposeFacts } from '../database-file.ts';
import type { PointSearchRow } from './search-registers.ts';
import { isCovered, type SearchWindow } from './search-window.ts';

/** What a request says, in its own words or in those of its row. */
export type Stated = {
  readonly purpose: DatabasePurpose;
  readonly missionReference: string | undefined;
  readonly operationalReasons: string | undefined;
  readonly queryKind: string;
  readonly requestedAt: string;
  readonly functionKey: string;
};

/** What every step is judged on. @law lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p3-al2-s1 */
export function pointFacts(stated: Stated, { from, to }: SearchWindow): PointSearchFacts {
  const [purpose] = purposeFacts([stated.purpose], { functionKey: stated.functionKey, at: stated.requestedAt });
  return {
    recordedFrom: from,
    recordedTo: to,
    branch: stated.purpose.branch,
    ...known({
      purpose,
      missionReference: stated.missionReference,
      operationalReasons: stated.operationalReasons,
      subject: stated.queryKind,
    }),
  };
}

/** What a row says. */
export function statedBy(row: PointSearchRow): Stated {
  return {
    purpose: row.purpose,
    missionReference: row.mission_reference ?? undefined,
    operationalReasons: row.operational_reasons ?? row.concrete_reason ?? undefined,
    queryKind: row.query.kind,
    requestedAt: row.requested_at,
    functionKey: row.function_key,
  };
}

/** The service for which the search is made: a zone, or a federal service. */
export function serviceFacts(organisation: { readonly id: string; readonly kind: string } | null): SearchServiceFacts {
  if (organisation === null) return {};
  const level =
    organisation.kind === 'local-police-zone'
      ? 'local'
      : organisation.kind === 'federal-police'
        ? 'federal'
        : undefined;
  return known({ level, body: organisation.id } as const);
}

/** Whoever decides now: function, body, designation in force with the body that gave it. @law lfp-44-11-3decies-p3-al1-s2 */
export function deciderFacts(
  context: Pick<ActContext<unknown>, 'act' | 'actor'>,
  organisation: KnownOrganisation | null,
): SearchDeciderFacts {
  const { role, designation } = personFacts(context, organisation);
  const body = organisation?.id;
  return known({
    role,
    body,
    designation: designation === undefined ? undefined : known({ ...designation, body }),
  });
}

/** The question of a decision. @law lfp-44-11-3decies-p3-al1-s2 lfp-44-11-3decies-p3-al2-s2 lfp-44-11-3decies-p3-al2-s3 */
export function askDecision(
  row: PointSearchRow,
  of: {
    readonly window: SearchWindow;
    readonly service: SearchServiceFacts;
    readonly decider: SearchDeciderFacts;
    readonly outcome: 'granted' | 'refused';
    readonly isRequester: boolean;
  },
): LawQuestion {
  return ask('decide-point-search', {
    ...pointFacts(statedBy(row), of.window),
    service: of.service,
    decidedBy: of.decider,
    outcome: of.outcome,
    deciderIsRequester: of.isRequester,
    ...known({ offence: row.offence }),
  });
}

/** The question of a run and of each look at its results: ages are tested anew each time. @law lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p3-al2-s3 lfp-44-11-3novies */
export function askRun(
  row: PointSearchRow,
  of: {
    readonly window: SearchWindow;
    readonly service: SearchServiceFacts;
    readonly searcher: RunPointSearchFacts['searchedBy'];
    readonly covers: SearchWindow | undefined;
  },
): LawQuestion {
  return ask('run-point-search', {
    ...pointFacts(statedBy(row), of.window),
    ...known({ searchedBy: of.searcher, offence: row.offence }),
    service: of.service,
    decision: known({
      by: row.decider,
      decidedAt: row.decided_at,
      outcome: row.outcome ?? ('none' as const),
      covers: isCovered(of.window, of.covers),
    }),
    // This question is asked inside the journal's own transaction.
    journalOn: true,
  });
}

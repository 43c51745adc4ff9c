import type { FactsOf } from '@clairevoie/law';
import { findOrganisation, type KnownOrganisation, known } from '../../authorisation/index.ts';
import type { RegisterReader, Stored } from '../../ledger/index.ts';
import { type DirectiveGround, gatherDirective } from '../lists/correlation-facts.ts';
import {
  type ListVersionRow,
  listVersions,
  type PlateCriterionRow,
  type PlateListRow,
  plateCriteria,
  plateLists,
} from '../lists/list-registers.ts';
import { criterionRunFacts, listRunFacts } from '../lists/run-facts.ts';
import type { CorrelationRunRow } from './correlation-registers.ts';

/** What is compared afterwards: a version of a list with its directive, or a criterion. */
export type Subject = {
  readonly version: Stored<ListVersionRow> | null;
  readonly list: Stored<PlateListRow> | null;
  readonly criterion: Stored<PlateCriterionRow> | null;
  readonly ground: DirectiveGround;
  readonly service: KnownOrganisation | null;
};

/** Reads it. */
export async function gatherSubject(
  read: RegisterReader,
  of: { readonly versionId: string | undefined; readonly criterionId: string | undefined; readonly at: string },
): Promise<Subject> {
  const { versionId, criterionId, at } = of;
  const version = versionId === undefined ? undefined : await read.get(listVersions, { id: versionId });
  const list = version === undefined ? undefined : await read.get(plateLists, { id: version.list_id });
  const criterion = criterionId === undefined ? undefined : await read.get(plateCriteria, { id: criterionId });
  const organisationId = list?.organisation_id ?? criterion?.organisation_id;
  return {
    version: version ?? null,
    list: list ?? null,
    criterion: criterion ?? null,
    ground:
      list === undefined
        ? { directive: null, permit: null }
        : await gatherDirective(read, {
            branch: list.branch,
            databaseId: list.database_id,
            sourceName: list.source_name,
            at,
          }),
    service: organisationId === undefined ? null : await findOrganisation(read, organisationId),
  };
}

/** Whether the subject is in force for stored reads at a moment, and of this service. */
export function isOpenTo(
  { version, list, criterion }: Subject,
  of: { readonly organisationId: string; readonly at: string },
): boolean {
  const isLive = (state: string, endedAt: string | null, expiresAt: string | null): boolean =>
    state === 'scheduled' && endedAt === null && expiresAt !== null && Temporal.Instant.compare(of.at, expiresAt) < 0;
  if (version !== null && list !== null)
    return (
      list.organisation_id === of.organisationId &&
      list.withdrawn_at === null &&
      isLive(version.state, version.ended_at, version.expires_at)
    );
  return (
    criterion !== null &&
    criterion.organisation_id === of.organisationId &&
    isLive(criterion.state, criterion.ended_at, criterion.expires_at)
  );
}

/** The correlation as the law asks for it when it runs. @law lfp-44-11-3decies-p4-al5-pt1 lfp-44-11-3decies-p4-al6-s1 lfp-44-11-3decies-p4-al6-s2 */
export function runFactsOf(subject: Subject, run: CorrelationRunRow, at: string): FactsOf<'run-correlation'> {
  const { version, list, criterion, service, ground } = subject;
  const standing =
    version !== null && list !== null
      ? listRunFacts({ version, list, service, ground }, at)
      : criterion !== null
        ? criterionRunFacts({
            criterion,
            service,
            isApproved: criterion.decided_at !== null && criterion.state === 'scheduled',
            digest: criterion.digest,
          })
        : { journalOn: true };
  return {
    ...standing,
    ...known({
      recordedFrom: run.recorded_from,
      recordedTo: run.recorded_to,
      prosecutorAuthorisation:
        run.decided_at === null
          ? undefined
          : {
              by: 'prosecutor' as const,
              decidedAt: run.decided_at,
              outcome: run.state === 'refused' ? ('refused' as const) : ('granted' as const),
              // Decided on this very row, whose subject and interval never change.
              covers: true,
            },
      offence: run.offence === null ? undefined : known({ maximumPenalty: run.offence.maximumPenalty }),
    }),
  };
}

import { dayInBrussels } from '../../authorisation/index.ts';
import type { RegisterReader } from '../../ledger/index.ts';
import { correlationDirectives, listVersions, plateLists } from '../lists/list-registers.ts';
import type { HitBranch } from './hit-registers.ts';

/** What the registers say of the version of a list that reads met. */
export type VersionFacts = {
  readonly versionId: string;
  readonly listId: string;
  readonly databaseId: string;
  /** The service that answers for the list. */
  readonly organisationId: string;
  readonly branch: HitBranch;
  readonly isConfusable: boolean;
  /** For stored reads: compared by a correlation afterwards alone, and by no other. */
  readonly isAfterwards: boolean;
  /** In force at the act, and in force already when the reads came in. */
  readonly isInForce: boolean;
  /** A directive of the ministers is loaded for it and holds today. */
  readonly hasDirective: boolean;
};

/** Reads the version, its list and its directive. Undefined where there is no such version. */
export async function gatherVersion(
  read: Pick<RegisterReader, 'get'>,
  of: { readonly versionId: string; readonly since: string; readonly at: string },
): Promise<VersionFacts | undefined> {
  const version = await read.get(listVersions, { id: of.versionId });
  const list = version === undefined ? undefined : await read.get(plateLists, { id: version.list_id });
  if (version === undefined || list === undefined) return undefined;
  const directive =
    version.directive_id === null ? undefined : await read.get(correlationDirectives, { id: version.directive_id });
  const today = dayInBrussels(of.at);
  return {
    versionId: version.id,
    listId: list.id,
    databaseId: list.database_id,
    organisationId: list.organisation_id,
    branch: list.branch,
    isConfusable: list.is_confusable,
    isAfterwards: list.mode === 'afterwards',
    isInForce:
      version.started_at !== null &&
      Temporal.Instant.compare(version.started_at, of.since) <= 0 &&
      version.ended_at === null &&
      list.withdrawn_at === null &&
      Temporal.Instant.compare(of.at, version.expires_at) < 0,
    hasDirective:
      directive !== undefined &&
      directive.withdrawn_at === null &&
      directive.from_on <= today &&
      (directive.to_on === null || today <= directive.to_on),
  };
}

import { findOrganisation, type KnownOrganisation } from '../../authorisation/index.ts';
import type { ActContext, PolicyGate, RegisterReader, Stored } from '../../ledger/index.ts';
import { takesReadsOf } from '../enrolment.ts';
import { type TechnicalDatabaseRow, technicalDatabases } from '../registers.ts';
import { isStepOpen } from './correlation-procedure.ts';
import { type ListVersionRow, listVersions, type PlateListRow, plateLists } from './list-registers.ts';
import { brokenListRules } from './lists-gates.ts';
import type { Branch } from './lists-in-force.ts';

/** Functions that decide in either branch. */
const heads = ['chief-of-corps', 'federal-director'] as const;
/** Functions that the law names for the content of a list. @law lfp-44-11-3decies-p4-al2-pt1 lfp-44-11-3decies-p4-al2-pt2 */
export const deciders = [...heads, 'administrative-police-officer', 'judicial-police-officer', 'prosecutor'] as const;

/** Whether a function decides in a branch: heads in both, officers and the prosecutor in their own. */
export function decidesIn(branch: Branch, functionKey: string): boolean {
  if (heads.some((head) => head === functionKey)) return true;
  return branch === 'administrative'
    ? functionKey === 'administrative-police-officer'
    : functionKey === 'judicial-police-officer' || functionKey === 'prosecutor';
}

/** The database that a list is for, and the service that acts. */
export type BasisFacts = {
  readonly database: Stored<TechnicalDatabaseRow> | null;
  readonly organisation: KnownOrganisation | null;
};

/** Reads the database and the organisation acted for. */
export async function gatherBasis(
  context: Pick<ActContext<unknown>, 'act' | 'read'>,
  databaseId: string | undefined,
): Promise<BasisFacts> {
  const { read, act } = context;
  return {
    database: databaseId === undefined ? null : ((await read.get(technicalDatabases, { id: databaseId })) ?? null),
    organisation: await findOrganisation(read, act.actor.organisationId),
  };
}

/** House rules on what a proposal rests on: a created database of the own service, made for the branch. */
export function basisGates(
  { database, organisation }: BasisFacts,
  proposal: { readonly branch: Branch; readonly municipalities?: readonly string[] },
): readonly PolicyGate[] {
  const isOwn = takesReadsOf(database, organisation);
  const territory = organisation?.kind === 'federal-police' ? undefined : organisation?.nis_codes;
  return brokenListRules({
    'database-not-yours': !isOwn,
    'purpose-not-of-database': isOwn && !(database?.purposes.some(({ branch }) => branch === proposal.branch) ?? false),
    'area-elsewhere':
      territory !== undefined && (proposal.municipalities ?? []).some((nis) => !territory.includes(nis)),
  });
}

/** A list, or a version of one, as somebody finds it who acts on it. */
export type VersionFacts = {
  readonly version: Stored<ListVersionRow> | null;
  readonly list: Stored<PlateListRow> | null;
  readonly organisation: KnownOrganisation | null;
  /** The service whose list it is. */
  readonly service: KnownOrganisation | null;
};

/** Reads a version, its list and the bodies concerned. */
export async function gatherVersion({
  act: { payload, actor },
  read,
}: ActContext<{ readonly versionId: string }>): Promise<VersionFacts> {
  const version = (await read.get(listVersions, { id: payload.versionId })) ?? null;
  const list = version === null ? null : ((await read.get(plateLists, { id: version.list_id })) ?? null);
  return { version, list, ...(await bodiesOf(read, actor.organisationId, list)) };
}

/** Reads a list and the bodies concerned. */
export async function gatherList({
  act: { payload, actor },
  read,
}: ActContext<{ readonly listId: string }>): Promise<Omit<VersionFacts, 'version'>> {
  const list = (await read.get(plateLists, { id: payload.listId })) ?? null;
  return { list, ...(await bodiesOf(read, actor.organisationId, list)) };
}

async function bodiesOf(read: RegisterReader, organisationId: string, list: PlateListRow | null) {
  return {
    organisation: await findOrganisation(read, organisationId),
    service: list === null ? null : await findOrganisation(read, list.organisation_id),
  };
}

/** Whether a file concerns whoever acts: of the own service, or of the district of the prosecutor's office. */
export function concerns(
  { organisation, service }: Pick<VersionFacts, 'organisation' | 'service'>,
  functionKey: string,
): boolean {
  if (organisation === null || service === null) return false;
  if (functionKey === 'control-organ') return organisation.kind === 'control-organ';
  if (functionKey !== 'prosecutor') return organisation.id === service.id;
  return (
    organisation.kind === 'public-prosecutor' &&
    (service.kind === 'federal-police' || service.nis_codes.some((nis) => organisation.nis_codes.includes(nis)))
  );
}

/** House rules on a step of a version. */
export function versionGates(
  facts: VersionFacts,
  { act }: ActContext<{ readonly versionId: string; readonly digest?: string }>,
): readonly PolicyGate[] {
  const { functionKey } = act.actor;
  const mine = concerns(facts, functionKey) ? facts.version : null;
  return brokenListRules({
    'unknown-version': mine === null,
    'list-withdrawn': mine !== null && facts.list?.withdrawn_at !== null,
    'step-not-open': mine !== null && !isStepOpen(act.type, mine.state),
    'digest-differs': mine !== null && act.payload.digest !== undefined && act.payload.digest !== mine.digest,
  });
}

/** House rules on an act on a list. */
export function listGates(
  facts: Omit<VersionFacts, 'version'>,
  { act }: ActContext<{ readonly listId: string }>,
): readonly PolicyGate[] {
  const mine = concerns(facts, act.actor.functionKey) ? facts.list : null;
  return brokenListRules({
    'unknown-list': mine === null,
    'list-withdrawn': mine !== null && mine.withdrawn_at !== null,
  });
}

/** Whether the function competent for a branch acts; `wrong-branch` where it does not. */
export function branchGate(branch: Branch | undefined, functionKey: string): readonly PolicyGate[] {
  return brokenListRules({ 'wrong-branch': branch !== undefined && !decidesIn(branch, functionKey) });
}

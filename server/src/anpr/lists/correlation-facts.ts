import type { DatabasePurpose } from '@clairevoie/contract';
import type { DatabasePurposeFacts, FactsOf } from '@clairevoie/law';
import { dayInBrussels, type KnownOrganisation, known, personFacts } from '../../authorisation/index.ts';
import type { ActContext, RegisterReader, Stored } from '../../ledger/index.ts';
import { purposeFacts } from '../database-file.ts';
import { windowOf } from './directive-window.ts';
import {
  type ConnectionPermitRow,
  type CorrelationDirectiveRow,
  connectionPermits,
  correlationDirectives,
  type KnownDesignation,
  type PlateListRow,
} from './list-registers.ts';
import type { Branch } from './lists-in-force.ts';

type RunFacts = FactsOf<'run-correlation'>;
type CorrelationDirectiveFacts = NonNullable<RunFacts['directive']>;
type CorrelationLimitsFacts = NonNullable<RunFacts['limits']>;
type PlateListFacts = NonNullable<RunFacts['list']>;
type SearchServiceFacts = NonNullable<RunFacts['service']>;
/** Whoever decides on a list, as the law asks for it. */
export type SearchDeciderFacts = NonNullable<FactsOf<'authorise-list-content'>['authorisedBy']>;

/** The directive that a correlation rests on, and whether the authority it names permitted the connection. */
export type DirectiveGround = {
  readonly directive: Stored<CorrelationDirectiveRow> | null;
  readonly permit: Stored<ConnectionPermitRow> | null;
};

/** Whether a directive governs at an instant. @law lfp-44-4-p4-al1 R-47 */
export function isDirectiveInForce(row: CorrelationDirectiveRow, at: string): boolean {
  const { fromMs, untilMs } = windowOf(row);
  const atMs = Temporal.Instant.from(at).epochMilliseconds;
  return fromMs <= atMs && atMs < untilMs;
}

/** Of the directives in force for the branch: one that names the source and is permitted, else one that names it, else any. */
export async function gatherDirective(
  read: RegisterReader,
  of: { readonly branch: Branch; readonly databaseId: string; readonly sourceName: string; readonly at: string },
): Promise<DirectiveGround> {
  const all = await read.find(correlationDirectives, {});
  const permits = await read.find(connectionPermits, { database_id: of.databaseId });
  const permitOf = (directive: CorrelationDirectiveRow) =>
    permits.find((permit) => permit.directive_id === directive.id && permit.source_name === of.sourceName);
  const rank = (directive: CorrelationDirectiveRow): number =>
    (namesSource(directive, of.sourceName) ? 2 : 0) + (permitOf(directive) === undefined ? 0 : 1);
  const [directive] = all
    .filter((one) => one.branches.includes(of.branch) && isDirectiveInForce(one, of.at))
    .toSorted((a, b) => rank(b) - rank(a) || (a.id < b.id ? 1 : -1));
  return directive === undefined
    ? { directive: null, permit: null }
    : { directive, permit: permitOf(directive) ?? null };
}

/** Whether a directive names a source among what may be connected. @law lfp-44-4-p4-al2-s2 */
export function namesSource({ databases }: CorrelationDirectiveRow, name: string): boolean {
  return databases.some((one) => one.name === name);
}

/** The directive as the law asks for it; undefined where none is loaded. @law lfp-44-4-p4-al1 */
export function directiveFacts(
  directive: CorrelationDirectiveRow | null,
  at: string,
): CorrelationDirectiveFacts | undefined {
  if (directive === null) return undefined;
  return {
    reference: directive.reference,
    issuedBy: directive.issued_by,
    published: directive.published_on !== null && directive.published_on <= dayInBrussels(at),
    issuedAt: Temporal.Instant.fromEpochMilliseconds(windowOf(directive).fromMs).toString(),
  };
}

/** What a list keeps to of the directive: time, space, frequency, databases, permit. @law lfp-44-4-p4-al2-s1 lfp-44-4-p4-al2-s2 */
export function limitsFacts(
  { directive, permit }: DirectiveGround,
  of: Pick<PlateListRow, 'serves_days' | 'versions_a_day' | 'municipalities' | 'mode' | 'source' | 'source_name'>,
): CorrelationLimitsFacts | undefined {
  if (directive === null) return undefined;
  const { municipalities } = directive;
  return {
    withinTime: of.serves_days <= directive.most_days,
    withinArea: municipalities === null || of.municipalities.every((nis) => municipalities.includes(nis)),
    withinFrequency: directive.modes.includes(of.mode) && of.versions_a_day <= directive.most_versions_a_day,
    databasesListed: directive.databases.some(({ name, source }) => name === of.source_name && source === of.source),
    permittedByNamedAuthority: permit !== null,
  };
}

/** The purpose as the law asks for it. @law lfp-44-11-3septies-pt1-a lfp-44-11-3septies-pt2 */
export function purposeOf(
  purpose: DatabasePurpose,
  planned: { readonly functionKey: string; readonly at: string },
): DatabasePurposeFacts | undefined {
  return purposeFacts([purpose], planned)[0];
}

/** The list as the law asks for it. @law lfp-44-11-3decies-p4-al1-pt1 */
export function listFacts(
  list: { readonly source: PlateListRow['source']; readonly legalBasis: string | undefined },
  contentReference?: string,
): PlateListFacts {
  return known({ source: list.source, legalBasis: list.legalBasis, contentReference });
}

/** The service for which a list is used. */
export function serviceFacts(organisation: Pick<KnownOrganisation, 'id' | 'kind'> | null): SearchServiceFacts {
  if (organisation === null) return {};
  const { id, kind } = organisation;
  return known({
    level: kind === 'local-police-zone' ? ('local' as const) : kind === 'federal-police' ? ('federal' as const) : null,
    body: id,
  });
}

/** Whoever decides, as the law asks: the function, the own body, the dated designation of an officer. @law R-10 */
export function deciderFacts(
  context: Pick<ActContext<unknown>, 'act' | 'actor'>,
  organisation: KnownOrganisation | null,
): SearchDeciderFacts {
  const { role, designation } = personFacts(context, organisation);
  const body = context.act.actor.organisationId;
  return known({ role, body, designation: designation === undefined ? undefined : { ...designation, body } });
}

/** The designation of whoever decides, to be told again when the correlation is started. */
export function designationOf(decider: SearchDeciderFacts): KnownDesignation | null {
  const { designation } = decider;
  if (designation?.fromDay === undefined) return null;
  return { fromDay: designation.fromDay, toDay: designation.toDay ?? null, by: designation.by ?? null };
}

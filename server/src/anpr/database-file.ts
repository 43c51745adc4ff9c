import type { DatabasePurposeFacts, DatabaseToolFacts } from '@clairevoie/law';
import { findOrganisation, judgement, type KnownOrganisation, known } from '../authorisation/index.ts';
import type { ActContext, PolicyGate, Stored } from '../ledger/index.ts';
import { brokenRules } from './anpr-gates.ts';
import { isOpenTo } from './database-procedure.ts';
import { type RecommendationRow, type TechnicalDatabaseRow, technicalDatabases } from './registers.ts';

/** What is known of a file of W-04 when somebody acts on it. */
export type DatabaseFacts = {
  readonly database: Stored<TechnicalDatabaseRow> | null;
  readonly organisation: KnownOrganisation | null;
};

/** Reads the file and the organisation acted for. */
export async function gatherDatabase({
  act: { payload, actor },
  read,
}: ActContext<{ readonly databaseId: string }>): Promise<DatabaseFacts> {
  return {
    database: (await read.get(technicalDatabases, { id: payload.databaseId })) ?? null,
    organisation: await findOrganisation(read, actor.organisationId),
  };
}

/**
 * Whether somebody acts on this file as one of those who create it: for a local one in its own zone, for a national one as the
 * minister who planned it or, in the own ministry, as the other one.
 */
function isCreator({ database, organisation }: DatabaseFacts, { act: { actor } }: ActContext<unknown>): boolean {
  if (database === null) return false;
  if (database.organisation_id === actor.organisationId) return true;
  return database.level === 'national' && organisation?.kind === 'ministry' && isNamed(database, actor.functionKey);
}

const isNamed = ({ creators }: TechnicalDatabaseRow, functionKey: string): boolean =>
  creators.some((creator) => creator === functionKey);

/** House rules on a step of those who create. */
export function creatorGates(facts: DatabaseFacts, context: ActContext<unknown>): readonly PolicyGate[] {
  const { database } = facts;
  const mine = isCreator(facts, context) ? database : null;
  return brokenRules({
    'unknown-database': mine === null,
    'not-among-creators': mine !== null && !isNamed(mine, context.act.actor.functionKey),
    'not-open-to-this-act': mine !== null && !isOpenTo(context.act.type, mine.state),
  });
}

/** House rules on a step of the data protection officer: the own body's files. */
export function officerGates({ database }: DatabaseFacts, { act }: ActContext<unknown>): readonly PolicyGate[] {
  const mine = database?.organisation_id === act.actor.organisationId ? database : null;
  return brokenRules({
    'unknown-database': mine === null,
    'not-open-to-this-act': mine !== null && !isOpenTo(act.type, mine.state),
  });
}

/** The tool as the law asks for it. @law lfp-44-2-p3-al2-pt1 */
export function toolFacts(tool: TechnicalDatabaseRow['tool']): DatabaseToolFacts {
  return known(tool);
}

/**
 * The purposes as the law asks for them. What was judged in the plan was judged by whoever planned, who stands first among the creators.
 * @law lfp-44-11-3septies-pt1-a lfp-44-11-3septies-pt2
 */
export function purposeFacts(
  purposes: TechnicalDatabaseRow['purposes'],
  planned: { readonly functionKey: string; readonly at: string },
): readonly DatabasePurposeFacts[] {
  return purposes.map(({ imminentDanger, branch, ...stated }) => ({
    ...known({ ...stated, imminentDanger: judgement(imminentDanger, planned) }),
    branch,
  }));
}

/** Project of a file as the law asks for it at each later step. @law lfp-44-2-p3-al2-pt1 lfp-44-11-3septies-pt1-a */
export function projectFacts(database: TechnicalDatabaseRow | null) {
  if (database === null) return {};
  const { level, tool, purposes, creators, planned_at } = database;
  return {
    level,
    tool: toolFacts(tool),
    purposes: purposeFacts(purposes, { functionKey: creators[0] ?? 'unknown', at: planned_at }),
  };
}

/** The recommendations as the law asks for them: what has no answer has none. @law lfp-44-11-3octies-al4 */
export function recommendationFacts(rows: readonly RecommendationRow[]) {
  return rows.map(({ number, followed, reasons }) => ({
    number,
    ...(followed === null ? {} : { followed }),
    ...(reasons === null ? {} : { reasons }),
  }));
}

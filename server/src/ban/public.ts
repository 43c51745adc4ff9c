import type { LineOnDay, PublishedSystem } from '@clairevoie/contract';
import type { Queryable } from '../ledger/index.ts';

/** What is published of a body since a day. */
export interface PublicVerdict {
  readonly organisationId: string;
  readonly recordedOn: string;
  readonly systems: readonly PublishedSystem[];
  readonly lines: readonly Omit<LineOnDay, 'systems'>[];
}

interface Row {
  readonly organisation_id: string;
  readonly recorded_on: string;
  readonly systems: PublicVerdict['systems'];
  readonly lines: PublicVerdict['lines'];
}

const verdictOf = ({ organisation_id, recorded_on, systems, lines }: Row): PublicVerdict => ({
  ...{ organisationId: organisation_id, recordedOn: recorded_on, systems, lines },
});

/** The newest of what is published of each body. */
export async function listPublicVerdicts(db: Queryable): Promise<ReadonlyMap<string, PublicVerdict>> {
  const { rows } = await db.query<Row>(
    `select distinct on (organisation_id) organisation_id, recorded_on, systems, lines from ban.public_verdict
     order by organisation_id, recorded_on desc limit 2000`,
  );
  return new Map(rows.map((row) => [row.organisation_id, verdictOf(row)]));
}

/** All that was published of a body, newest first: the history of its page. */
export async function listVerdictHistory(db: Queryable, organisationId: string): Promise<readonly PublicVerdict[]> {
  const { rows } = await db.query<Row>(
    `select organisation_id, recorded_on, systems, lines from ban.public_verdict where organisation_id = $1
     order by recorded_on desc limit 60`,
    [organisationId],
  );
  return rows.map(verdictOf);
}

/** Days on which what is published of a body changed, newest first. */
export async function listVerdictDays(
  db: Queryable,
  most: number,
): Promise<readonly { readonly organisationId: string; readonly recordedOn: string }[]> {
  const { rows } = await db.query<{ readonly organisation_id: string; readonly recorded_on: string }>(
    `select organisation_id, recorded_on from ban.public_verdict order by recorded_on desc, organisation_id limit $1`,
    [most],
  );
  return rows.map(({ organisation_id, recorded_on }) => ({ organisationId: organisation_id, recordedOn: recorded_on }));
}

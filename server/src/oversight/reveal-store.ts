import { type Actor, canonical, type LogName, type Queryable, type Stored, sha256 } from '../ledger/index.ts';
import { countCompetent, openingsOf } from './journal-store.ts';
import type { ScheduledRevealRow } from './registers.ts';

/** An entry with what proves and opens it. */
export interface RevealedEntry {
  readonly log: LogName;
  readonly leaf_index: number | null;
  readonly header: string;
  /** JSON text: salt and canonical content of each group; null once erased. */
  readonly groups: string | null;
}

/** An entry by its id, from whichever log. Only for who was let in by an act. */
export async function findRevealed(db: Queryable, entryId: string): Promise<RevealedEntry | undefined> {
  const { rows } = await db.query<RevealedEntry>(
    `select 'public' as log, leaf_index, header, groups from ledger.overseen_entry where id = $1
     union all select log, leaf_index, header, groups from ledger.sealed_entry where id = $1`,
    [entryId],
  );
  return rows[0];
}

/** Whether an entry is one that somebody may show: a DPO those of the own body, an overseer those of its competence or of its own log. */
export async function isRevealable(
  db: Queryable,
  actor: Pick<Actor, 'functionKey' | 'organisationId'>,
  entryId: string,
): Promise<boolean> {
  const { functionKey, organisationId } = actor;
  const own = await db.query<{ there: boolean }>(
    functionKey === 'dpo'
      ? 'select true as there from ledger.overseen_entry where id = $1 and organisation = $2'
      : `select true as there from ledger.sealed_entry where id = $1 and log = $2 and not act ^@ 'oversight/'`,
    [entryId, functionKey === 'dpo' ? organisationId : functionKey],
  );
  if (own.rows.length > 0) return true;
  return functionKey === 'control-organ' && (await countCompetent(db, [entryId])) === 1;
}

/** What is said of the entry and the group in the entry of the reveal: enough to tie the file to it, nothing of the content. */
export interface RevealFacts {
  readonly hasBody: boolean;
  /** SHA-256 of the leaf, base64. */
  readonly leafHash: string | null;
  readonly commitment: string | null;
}

/** Those facts of one group; null where there is nothing. */
export function factsOf(entry: RevealedEntry | undefined, group: string): RevealFacts {
  if (entry === undefined) return { hasBody: false, leafHash: null, commitment: null };
  const { groups }: { readonly groups: Readonly<Record<string, string>> } = JSON.parse(entry.header);
  return {
    hasBody: openingsOf(entry)[group] !== undefined,
    leafHash: sha256(Buffer.concat([Buffer.of(0), Buffer.from(entry.header, 'utf8')])).toString('base64'),
    commitment: groups[group] ?? null,
  };
}

/** Reveals that fell due at a legal time, oldest first. */
export async function listDueReveals(
  db: Queryable,
  at: string,
): Promise<readonly Pick<ScheduledRevealRow, 'id' | 'log'>[]> {
  const { rows } = await db.query<Pick<ScheduledRevealRow, 'id' | 'log'>>(
    `select id, log from oversight.scheduled_reveal where state = 'waiting' and due_at <= $1 order by due_at, id limit 100`,
    [at],
  );
  return rows;
}

/** Scheduled reveals of a DPO's body or of an overseer's log, newest first. */
export async function listScheduledReveals(
  db: Queryable,
  of: { readonly log: LogName; readonly organisationId: string },
): Promise<readonly Stored<ScheduledRevealRow>[]> {
  const { rows } = await db.query<Stored<ScheduledRevealRow>>(
    'select * from oversight.scheduled_reveal where log = $1 and organisation_id = $2 order by id desc limit 500',
    [of.log, of.organisationId],
  );
  return rows;
}

/** Cases whose closing by this office is awaited in this log, by their reference. */
export async function listAwaitedCases(
  db: Queryable,
  of: { readonly log: LogName; readonly organisationId: string },
): Promise<readonly { readonly case_reference: string; readonly waiting: number }[]> {
  const { rows } = await db.query<{ case_reference: string; waiting: number }>(
    `select case_reference, count(*)::int as waiting from oversight.scheduled_reveal
     where log = $1 and case_office = $2 and state = 'waiting' and due_at is null and case_reference is not null
     group by case_reference order by case_reference limit 500`,
    [of.log, of.organisationId],
  );
  return rows;
}

/** A UUID (version 8, RFC 9562) that follows from what is performed. */
export function keyOf(of: object): string {
  const hex = sha256(canonical(of)).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

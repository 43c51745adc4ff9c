import type { Queryable } from '../ledger/index.ts';

/** An emergency access that a keyholder was asked about: the two entries that it must see under a quorum before the next. */
export type AskedEmergency = { readonly accessEntry: string; readonly confirmationEntry: string };

type Asked = AskedEmergency & { readonly keyholder: string };

/** Remembers, before the question, that a keyholder is asked about an emergency access; false when it was before. */
export async function recordEmergencyAsked(db: Queryable, of: Asked & { readonly at: string }): Promise<boolean> {
  const { rows } = await db.query(
    `insert into vault.keyholder_emergency (keyholder, access_entry, confirmation_entry, asked_at) values ($1, $2, $3, $4)
     on conflict do nothing returning keyholder`,
    [of.keyholder, of.accessEntry, of.confirmationEntry, of.at],
  );
  return rows.length > 0;
}

/** Emergencies of which a keyholder may have answered the last, oldest first, without this one. */
export async function listEmergenciesAsked(
  db: Queryable,
  { keyholder, accessEntry, most }: Pick<Asked, 'keyholder' | 'accessEntry'> & { readonly most: number },
): Promise<readonly AskedEmergency[]> {
  const { rows } = await db.query<{ access_entry: string; confirmation_entry: string }>(
    `select access_entry, confirmation_entry from vault.keyholder_emergency
     where keyholder = $1 and access_entry <> $2 order by asked_at, access_entry limit $3`,
    [keyholder, accessEntry, most],
  );
  return rows.map((row) => ({ accessEntry: row.access_entry, confirmationEntry: row.confirmation_entry }));
}

/** Nothing waits for these any more: they were shown under a quorum and another was answered, or they were refused. */
export async function forgetEmergencies(
  db: Queryable,
  { keyholder, accessEntries }: { readonly keyholder: string; readonly accessEntries: readonly string[] },
): Promise<void> {
  await db.query('delete from vault.keyholder_emergency where keyholder = $1 and access_entry = any($2)', [
    keyholder,
    accessEntries,
  ]);
}

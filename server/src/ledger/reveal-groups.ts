import type { Queryable } from './act.ts';
import { findEntry } from './ledger-store.ts';

/** Some field groups of an entry, opened: with salt and content anyone recomputes the commitments of the public header. */
export interface RevealedGroups {
  /** The public header as it stands in the log. */
  readonly header: string;
  readonly groups: Readonly<Record<string, { readonly salt: Buffer; readonly content: string }>>;
}

/** Opens these groups of an entry and no other; undefined when the entry is not there or one of them was erased. */
export async function revealGroups(
  db: Queryable,
  entryId: string,
  names: readonly string[],
): Promise<RevealedGroups | undefined> {
  const entry = await findEntry(db, entryId);
  if (entry === undefined) return undefined;
  const groups: Record<string, { salt: Buffer; content: string }> = {};
  for (const name of names) {
    const body = entry.bodies[name];
    if (body === undefined) return undefined;
    groups[name] = { salt: Buffer.from(body.salt, 'base64'), content: body.content };
  }
  return { header: entry.header, groups };
}

import type { Pool } from 'pg';
import type { Queryable } from './act.ts';
import { sha256 } from './canonical.ts';

/**
 * A pool or a connection seen through the one method that stores use. A text with values is prepared once a connection:
 * there are as many texts as there are stores' functions, and PostgreSQL plans each only once.
 */
export function queriesOf(db: Pick<Pool, 'query'>): Queryable {
  return {
    query: async (text, values) =>
      values === undefined || values.length === 0
        ? db.query(text)
        : db.query({ name: statementName(text), text, values: [...values] }),
  };
}

const statementNames = new Map<string, string>();

function statementName(text: string): string {
  const known = statementNames.get(text);
  if (known !== undefined) return known;
  const name = `clv_${sha256(text).toString('hex').slice(0, 40)}`;
  if (statementNames.size < 2_000) statementNames.set(text, name);
  return name;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { connectExternal, type Database, openPool, startEmbedded } from '@clairevoie/server/database';
import type { Queryable } from '@clairevoie/server/ledger';

/** The data folder holds no world yet. */
export class NoDataFolder extends Error {
  constructor(dataDir: string) {
    super(
      `${dataDir} is not a data folder of Clairevoie (there is no world.json in it). Choose one with --data-dir or CLAIREVOIE_DATA_DIR.`,
    );
    this.name = 'NoDataFolder';
  }
}

/** The database of a data folder: joined when a server runs on it, started when not. Throws `NoDataFolder`. */
export async function openDatabaseOf(dataDir: string): Promise<Database> {
  if (!existsSync(join(dataDir, 'world.json'))) throw new NoDataFolder(dataDir);
  const url = process.env.CLAIREVOIE_DATABASE_URL;
  return url ? connectExternal({ url, dataDir }) : startEmbedded({ dataDir });
}

/** Runs `work` on one connection of the database's owner. */
export async function asOwner<T>(database: Database, work: (owner: Queryable) => Promise<T>): Promise<T> {
  const pool = openPool(database.config('clv_owner'), { max: 1, applicationName: 'clairevoie operator' });
  try {
    const client = await pool.connect();
    try {
      return await work({ query: (text, values = []) => client.query(text, [...values]) });
    } finally {
      client.release();
    }
  } finally {
    await pool.end();
  }
}

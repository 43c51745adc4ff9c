import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client, type PoolConfig } from 'pg';
import { type Database, type DatabaseRole, databaseRoles } from './database.ts';
import { type DatabaseSecrets, findSecrets, keepSecrets, makeSecrets, withEveryRole } from './database-secrets.ts';
import { postgresErrors } from './postgres-errors.ts';
import {
  closePublicSchema,
  ensureRoles,
  findRoles,
  inTransaction,
  mayCreateRoles,
  readServer,
  refusePowerfulRoles,
  sealDatabase,
} from './role-store.ts';

const oldestVersion = 16;
const variable = 'CLAIREVOIE_DATABASE_URL';

/** What connecting to a database server of one's own needs. */
export interface ExternalOptions {
  /** `postgres://user:password@host:5432/database?sslmode=...`; the database exists and is Clairevoie's alone. */
  readonly url: string;
  /** Clairevoie's data folder: its `postgres/external-passwords.json` holds the roles' passwords. */
  readonly dataDir: string;
}

/**
 * Connects to a PostgreSQL 16 or newer. Makes our roles when they are missing and the url's user may; otherwise the
 * administrator has run the SQL of docs/adr/0002 and put the passwords into the file.
 * @throws postgres/url-invalid, unreachable, version-too-old, encoding, roles-missing, roles-taken, role-too-powerful
 */
export async function connectExternal(options: ExternalOptions): Promise<Database> {
  const url = parseUrl(options.url);
  const home = join(options.dataDir, 'postgres');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const file = join(home, 'external-passwords.json');
  const secrets = await withClient({ connectionString: url.href }, url, async (client) => {
    await checkServer(client);
    return ensureSecrets(client, file);
  });
  const config = (role: DatabaseRole): PoolConfig => ({ connectionString: urlOf(url, role, secrets[role] ?? '') });
  await checkRoles(url, config, file);
  return { config, stop: async () => undefined, [Symbol.asyncDispose]: async () => undefined };
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // NOTE: the text is never repeated in an error: it holds a password
  if (!url) throw postgresErrors.urlInvalid({ variable, reason: 'it is no URL' });
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') {
    throw postgresErrors.urlInvalid({ variable, reason: 'it does not begin with postgres://' });
  }
  if (url.pathname.length < 2) throw postgresErrors.urlInvalid({ variable, reason: 'it names no database' });
  return url;
}

/** The same server and options with another user. As parameters, which `pg` prefers, for a socket's url has no host. */
function urlOf(url: URL, user: string, password: string): string {
  const other = new URL(url);
  other.username = '';
  other.password = '';
  other.searchParams.set('user', user);
  other.searchParams.set('password', password);
  return other.href;
}

async function withClient<T>(config: PoolConfig, url: URL, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionTimeoutMillis: 10_000, ...config });
  client.on('error', () => undefined); // a connection cut off also fails its query, which is where it is told
  try {
    await client.connect();
  } catch (cause) {
    const host = url.hostname || (url.searchParams.get('host') ?? '');
    throw postgresErrors.unreachable({ host, database: url.pathname.slice(1) }, cause);
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function checkServer(client: Client): Promise<void> {
  const { version, encoding } = await readServer(client);
  if (version < oldestVersion) throw postgresErrors.versionTooOld({ found: version, wanted: oldestVersion });
  if (encoding !== 'UTF8') throw postgresErrors.encoding({ found: encoding });
}

async function ensureSecrets(client: Client, file: string): Promise<DatabaseSecrets> {
  const known = findSecrets(file);
  const present = await findRoles(client);
  const missing = databaseRoles.filter((role) => !present.includes(role));
  if (!known && present.length > 0) throw postgresErrors.rolesTaken({ present, file });
  if (missing.length === 0) {
    await refusePowerfulRoles(client);
    return known ?? {};
  }
  if (!(await mayCreateRoles(client))) throw postgresErrors.rolesMissing({ missing, file });
  const { postgres: _, ...made } = makeSecrets();
  const secrets = known === undefined ? made : withEveryRole(file, known);
  keepSecrets(file, secrets); // before the roles: a crash in between leaves passwords without roles, never the reverse
  await inTransaction(client, async () => {
    await ensureRoles(client, secrets);
    await sealDatabase(client, (await readServer(client)).database);
    await closePublicSchema(client);
  });
  return secrets;
}

/** Each role gets in with its password, and the owner may make schemas; else says what is missing. */
async function checkRoles(url: URL, config: (role: DatabaseRole) => PoolConfig, file: string): Promise<void> {
  const missing: string[] = [];
  for (const role of databaseRoles) {
    try {
      await withClient(config(role), url, async (client) => {
        const { mayCreate } = await readServer(client);
        if (role === 'clv_owner' && !mayCreate) missing.push('clv_owner (no CREATE on the database)');
        if (role !== 'clv_owner' && mayCreate) missing.push(`${role} (has CREATE on the database, must not)`);
      });
    } catch {
      missing.push(`${role} (cannot log in)`);
    }
  }
  if (missing.length > 0) throw postgresErrors.rolesMissing({ missing, file });
}

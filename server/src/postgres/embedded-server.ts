import { existsSync, lstatSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type PoolConfig } from 'pg';
import { type DatabaseSecrets, findSecrets, keepSecrets, makeSecrets, withEveryRole } from './database-secrets.ts';
import { type EmbeddedLocation, leftovers, passableFolder } from './embedded-location.ts';
import { ensureCluster, makeAccountFolder } from './make-cluster.ts';
import { usableBinaries } from './postgres-binaries.ts';
import { postgresErrors } from './postgres-errors.ts';
import {
  findPostmaster,
  type Launch,
  launchPostmaster,
  type Postmaster,
  stopPostmaster,
  wasLaunchedAs,
} from './postmaster.ts';
import { postmasterArguments } from './postmaster-settings.ts';
import { closePublicSchema, ensureDatabase, ensureRoles, inTransaction } from './role-store.ts';

/** The database of Clairevoie inside an embedded cluster. */
export const embeddedDatabaseName = 'clairevoie';

/** PostgreSQL names its socket by port; nothing listens on the port itself. */
const socketPort = 5432;

/** A path longer than this does not fit a socket's address (sun_path, with its closing zero). */
const longestSocketPath = 107;

/** A running embedded server, and what one needs to connect to it. */
export interface EmbeddedServer {
  readonly postmaster: Postmaster;
  readonly launch: Launch;
  readonly secrets: DatabaseSecrets;
}

/** How to connect to an embedded server as one of the roles, or as the superuser `postgres`. */
export function embeddedConfig(server: EmbeddedServer, user: string, database: string): PoolConfig {
  const password = server.secrets[user] ?? '';
  return { host: server.postmaster.socketDir, port: socketPort, user, password, database };
}

/**
 * Has the server of this location running and furnished: made, started or joined as it is found.
 * Call under the location's process lock. `isShared`: others use it, so it is not restarted for new settings.
 */
export async function ensureServer(location: EmbeddedLocation, isShared: boolean): Promise<EmbeddedServer> {
  const { cluster, account } = location;
  for (const left of leftovers(location)) await stopPostmaster(join(left, 'cluster'));
  const secrets = ensureSecrets(location);
  const binaries = usableBinaries(account, () => (account ? passableFolder(account) : location.base));
  await ensureCluster(location, { binaries: binaries.folder, superuserPassword: secrets.postgres ?? '' });
  const socketDir = ensureSocketFolder(location);
  const launch: Launch = {
    program: join(binaries.folder, 'bin/postgres'),
    arguments: postmasterArguments({ cluster, socketDir, durability: location.durability }),
    cluster,
    socketDir,
    account,
    startLog: join(location.home, 'start.log'),
  };
  const found = findPostmaster(cluster);
  if (found && isWorthKeeping(found, launch, isShared)) {
    const server = { postmaster: found, launch, secrets };
    await furnish(server);
    return server;
  }
  await stopPostmaster(cluster);
  const server = { postmaster: await launchPostmaster(launch), launch, secrets };
  await furnish(server);
  return server;
}

function isWorthKeeping(found: Postmaster, launch: Launch, isShared: boolean): boolean {
  if (!found.isReady || !existsSync(join(found.socketDir, `.s.PGSQL.${socketPort}`))) return false;
  return isShared || wasLaunchedAs(found, launch);
}

function ensureSecrets(location: EmbeddedLocation): DatabaseSecrets {
  const file = join(location.home, 'passwords.json');
  const known = findSecrets(file);
  if (known) return withEveryRole(file, known);
  if (location.isInitialised) throw postgresErrors.secretsMissing({ file });
  const made = makeSecrets();
  keepSecrets(file, made);
  return made;
}

/** Beside the cluster when the path is short enough for a socket, else in the system's temporary folder. */
export function socketFolder(location: EmbeddedLocation): string {
  const near = join(location.base, 'socket');
  const longest = `/.s.PGSQL.${socketPort}`.length;
  const fits = Buffer.byteLength(near) + longest <= longestSocketPath;
  return fits ? near : join(tmpdir(), `clv-${location.instance}`);
}

/** Makes the socket's folder for the account alone; somebody else may have made one of its name in the temporary folder. */
function ensureSocketFolder(location: EmbeddedLocation): string {
  const folder = socketFolder(location);
  const owner = location.account?.uid ?? process.getuid?.();
  if (!existsSync(folder)) makeAccountFolder(folder, location);
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== owner || found.mode & 0o077) {
    throw postgresErrors.folderNotOurs({ folder, reason: 'it must belong to the database account alone' });
  }
  return folder;
}

/** Makes roles and database where they are missing (a crash may have come between), and sets the grants. */
async function furnish(server: EmbeddedServer): Promise<void> {
  await asSuperuser(server, 'postgres', async (client) => {
    await inTransaction(client, () => ensureRoles(client, server.secrets));
    await ensureDatabase(client, embeddedDatabaseName);
  });
  await asSuperuser(server, embeddedDatabaseName, closePublicSchema);
}

async function asSuperuser<T>(
  server: EmbeddedServer,
  database: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client(embeddedConfig(server, 'postgres', database));
  client.on('error', () => undefined); // a connection cut off also fails its query, which is where it is told
  try {
    await client.connect();
  } catch (cause) {
    throw postgresErrors.unreachable({ host: server.postmaster.socketDir, database }, cause);
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

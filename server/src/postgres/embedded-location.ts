import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { postgresErrors } from './postgres-errors.ts';
import { type Account, mayPass, unprivilegedAccount } from './unprivileged-account.ts';
import { writeDurably } from './write-durably.ts';

/** `durable` survives a power cut (fsync on). `none` loses data then: for test clusters only, fixed when it is made. */
export type Durability = 'durable' | 'none';

/** Where the parts of one embedded database lie. */
export interface EmbeddedLocation {
  /** Random, fixed when the data folder first got its database: names the lock and the folders elsewhere. */
  readonly instance: string;
  /** `<data folder>/postgres`: this record, the passwords, the list of holders. Ours alone. */
  readonly home: string;
  /** Holds cluster and socket; `home` itself, unless PostgreSQL's account cannot get there. */
  readonly base: string;
  readonly cluster: string;
  readonly account: Account | undefined;
  readonly durability: Durability;
  readonly isInitialised: boolean;
}

/** What `location.json` keeps, so that the database is found again wherever it had to go. */
interface LocationRecord {
  readonly instance: string;
  /** The data folder's path when it was recorded: tells a moved folder from a copied one. */
  readonly dataDir: string;
  /** Absolute, or null for the data folder itself (which may then be moved freely). */
  readonly base: string | null;
  readonly account: Account | null;
  readonly durability: Durability;
  readonly isInitialised: boolean;
}

const recordFile = (home: string) => join(home, 'location.json');

/** Folders for a database that cannot lie in its data folder; /tmp last, for it may be emptied at boot. */
const elsewhere = () => ['/var/lib/clairevoie', '/var/tmp/clairevoie', join(tmpdir(), 'clairevoie')];

/** Makes the folder with this mode whatever the umask, or checks that one that was there is ours and unwritable to others. */
export function ensureOwnFolder(folder: string, mode: number): void {
  if (mkdirSync(folder, { recursive: true })) chmodSync(folder, mode);
  const found = lstatSync(folder);
  if (!found.isDirectory()) throw postgresErrors.folderNotOurs({ folder, reason: 'it is not a folder' });
  if (found.uid !== process.getuid?.()) throw postgresErrors.folderNotOurs({ folder, reason: 'another user owns it' });
  if (found.mode & 0o022) throw postgresErrors.folderNotOurs({ folder, reason: 'other users may write to it' });
}

/** The first folder elsewhere that we own and the account may pass. @throws postgres/no-passable-folder */
export function passableFolder(account: Account): string {
  for (const folder of elsewhere()) {
    try {
      ensureOwnFolder(folder, 0o711);
      if (mayPass(folder, account)) return folder;
    } catch {
      // not writable, or somebody else's: the next one
    }
  }
  throw postgresErrors.noPassableFolder({ tried: elsewhere(), account: account.name });
}

function chooseRecord(dataDir: string, home: string, durability: Durability): LocationRecord {
  const instance = randomBytes(8).toString('hex');
  const account = unprivilegedAccount();
  const isNear = account === undefined || mayPass(home, account);
  const base = isNear ? null : join(passableFolder(account), `${pathHash(dataDir)}-${instance}`);
  return { instance, dataDir, base, account: account ?? null, durability, isInitialised: false };
}

const pathHash = (dataDir: string) => createHash('sha256').update(dataDir).digest('hex').slice(0, 12);

function refuseCopy(record: LocationRecord, dataDir: string): void {
  if (record.base === null || record.dataDir === dataDir) return;
  const original = findRecord(join(record.dataDir, 'postgres')); // none: moved, not copied
  if (original?.instance === record.instance) {
    throw postgresErrors.dataFolderCopied({ folder: dataDir, original: record.dataDir });
  }
}

function findRecord(home: string): LocationRecord | undefined {
  if (!existsSync(recordFile(home))) return undefined;
  // Edge: `ensureOwnFolder` made the folder ours alone, and only `writeRecord` writes the file.
  return JSON.parse(readFileSync(recordFile(home), 'utf8'));
}

/** The location recorded in the data folder (a real path), if it has one. @throws postgres/data-folder-copied */
export function findEmbedded(dataDir: string): EmbeddedLocation | undefined {
  const home = join(dataDir, 'postgres');
  const record = findRecord(home);
  if (record) refuseCopy(record, dataDir);
  return record && toLocation(record, home);
}

/**
 * The location recorded in the data folder (a real path), or a new one, recorded before anything is put there.
 * @throws postgres/data-folder-copied, postgres/cluster-durability, postgres/folder-not-ours, postgres/no-passable-folder
 */
export function locateEmbedded(dataDir: string, durability: Durability): EmbeddedLocation {
  const home = join(dataDir, 'postgres');
  ensureOwnFolder(home, process.getuid?.() === 0 ? 0o711 : 0o700);
  const location = findEmbedded(dataDir) ?? toLocation(chooseRecord(dataDir, home, durability), home);
  const { cluster, base, account } = location;
  if (location.durability !== durability) {
    throw postgresErrors.clusterDurability({ cluster, made: location.durability, asked: durability });
  }
  if (account && location.isInitialised && existsSync(base) && !mayPass(base, account)) {
    throw postgresErrors.folderNotOurs({ folder: base, reason: `the account ${account.name} may no longer enter it` });
  }
  writeRecord(home, toRecord(location, dataDir));
  return location;
}

function toRecord(location: EmbeddedLocation, dataDir: string): LocationRecord {
  const { instance, durability, isInitialised, account = null } = location;
  const base = location.base === location.home ? null : location.base;
  return { instance, dataDir, base, account, durability, isInitialised };
}

function toLocation(record: LocationRecord, home: string): EmbeddedLocation {
  const base = record.base ?? home;
  const { instance, durability, isInitialised } = record;
  return {
    instance,
    home,
    base,
    cluster: join(base, 'cluster'),
    account: record.account ?? undefined,
    durability,
    isInitialised,
  };
}

function writeRecord(home: string, record: LocationRecord): void {
  writeDurably(recordFile(home), `${JSON.stringify(record, null, 2)}\n`, 0o600);
}

/** Records that the cluster is complete: from now on its absence is an error, never a reason to make an empty one. */
export function recordInitialised(location: EmbeddedLocation): void {
  const dataDir = dirname(location.home);
  writeRecord(location.home, toRecord({ ...location, isInitialised: true }, dataDir));
}

/** Databases that an earlier data folder of the same path left elsewhere when it was deleted. */
export function leftovers(location: EmbeddedLocation): readonly string[] {
  if (location.base === location.home) return [];
  const parent = join(location.base, '..');
  const prefix = location.base.slice(parent.length + 1).split('-')[0];
  return readdirSync(parent)
    .filter((name) => name.startsWith(`${prefix}-`))
    .map((name) => join(parent, name))
    .filter((folder) => folder !== location.base);
}

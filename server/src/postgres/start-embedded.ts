import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import type { PoolConfig } from 'pg';
import type { Database, DatabaseRole } from './database.ts';
import { DatabaseHolders } from './database-holders.ts';
import { type Durability, type EmbeddedLocation, findEmbedded, locateEmbedded } from './embedded-location.ts';
import {
  type EmbeddedServer,
  embeddedConfig,
  embeddedDatabaseName,
  ensureServer,
  socketFolder,
} from './embedded-server.ts';
import { postgresErrors } from './postgres-errors.ts';
import { stopPostmaster } from './postmaster.ts';
import { startTick } from './process-identity.ts';
import { withProcessLock } from './process-lock.ts';

/** What starting the embedded PostgreSQL needs. */
export interface EmbeddedOptions {
  /** Clairevoie's data folder; the database goes to its `postgres/`, or where `postgres/location.json` says. */
  readonly dataDir: string;
  /** Default `durable`. `none` is for test clusters, and fixed for the life of a data folder. */
  readonly durability?: Durability;
  /** Told when a server that died could not be started again; the next try follows a second later. */
  readonly onTrouble?: (error: unknown) => void;
}

/**
 * Starts PostgreSQL 18 from the npm package on a data folder, making the cluster, the roles and the empty database
 * when there are none; joins the server that already runs there (another process's, or one whose process died).
 * A server that dies is started again. Several processes may hold one database: the last to stop ends the server.
 * @throws postgres/platform-unsupported and others of `postgres-errors.ts`
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { platform, arch } = process;
  if (platform !== 'linux') throw postgresErrors.platformUnsupported({ platform, arch });
  mkdirSync(options.dataDir, { recursive: true });
  const lock = lockOf(options.dataDir);
  const { folder } = lock;
  return withProcessLock(lock, async () => {
    const location = locateEmbedded(folder, options.durability ?? 'durable');
    const holders = new DatabaseHolders(location.home);
    const server = await ensureServer(location, holders.countAlive() > 0);
    return new EmbeddedDatabase({ lock, location, holders, server, onTrouble: options.onTrouble ?? (() => undefined) });
  });
}

/**
 * Ends and deletes the embedded database of a data folder, wherever it lies: all its data are gone.
 * Does nothing when there is none. @throws postgres/in-use while a process holds it
 */
export async function discardEmbedded(dataDir: string): Promise<void> {
  if (!existsSync(dataDir)) return;
  const lock = lockOf(dataDir);
  await withProcessLock(lock, async () => {
    const location = findEmbedded(lock.folder);
    if (!location) return;
    const holders = new DatabaseHolders(location.home).countAlive();
    if (holders > 0) throw postgresErrors.inUse({ folder: lock.folder, holders });
    await stopPostmaster(location.cluster);
    rmSync(socketFolder(location), { recursive: true, force: true });
    rmSync(location.base, { recursive: true, force: true });
    rmSync(location.home, { recursive: true, force: true });
  });
}

function lockOf(dataDir: string): { readonly name: string; readonly folder: string } {
  const folder = realpathSync(dataDir);
  return { name: createHash('sha256').update(folder).digest('hex').slice(0, 24), folder };
}

interface Holding {
  readonly lock: { readonly name: string; readonly folder: string };
  readonly location: EmbeddedLocation;
  readonly holders: DatabaseHolders;
  readonly server: EmbeddedServer;
  readonly onTrouble: (error: unknown) => void;
}

/** A hold on a running embedded PostgreSQL. */
export class EmbeddedDatabase implements Database {
  readonly #holding: Holding;
  readonly #entry: string;
  readonly #watch: NodeJS.Timeout;
  #server: EmbeddedServer;
  #reviving: Promise<void> | undefined;
  #stopping: Promise<void> | undefined;

  constructor(holding: Holding) {
    this.#holding = holding;
    this.#server = holding.server;
    this.#entry = holding.holders.add();
    this.#watch = setInterval(() => this.#look(), 1000).unref();
  }

  /** The folder of the cluster's files, the account they belong to (undefined: ours), the postmaster's process. */
  get whereabouts(): { readonly cluster: string; readonly account: string | undefined; readonly pid: number } {
    const { cluster, account } = this.#holding.location;
    return { cluster, account: account?.name, pid: this.#server.postmaster.pid };
  }

  config(role: DatabaseRole, database: string = embeddedDatabaseName): PoolConfig {
    return embeddedConfig(this.#server, role, database);
  }

  /** How to connect as the cluster's superuser (backup, test databases): never for an act. */
  superuserConfig(database = 'postgres'): PoolConfig {
    return embeddedConfig(this.#server, 'postgres', database);
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#letGo();
    return this.#stopping;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  async #letGo(): Promise<void> {
    clearInterval(this.#watch);
    await this.#reviving;
    const { lock, holders, location } = this.#holding;
    await withProcessLock(lock, async () => {
      holders.remove(this.#entry);
      if (holders.countAlive() === 0) await stopPostmaster(location.cluster);
    });
  }

  #look(): void {
    const { location, lock, onTrouble } = this.#holding;
    const isAlive = startTick(this.#server.postmaster.pid) !== undefined;
    if (isAlive || this.#reviving || this.#stopping || !existsSync(location.cluster)) return;
    this.#reviving = withProcessLock(lock, () => ensureServer({ ...location, isInitialised: true }, true))
      .then((server) => {
        this.#server = server;
      })
      .catch(onTrouble)
      .finally(() => {
        this.#reviving = undefined;
      });
  }
}

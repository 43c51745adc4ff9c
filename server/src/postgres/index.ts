export {
  ClairevoieError,
  type ErrorCode,
  type ErrorStatement,
  type Fact,
  isClairevoieError,
} from './clairevoie-error.ts';
export { connectExternal, type ExternalOptions } from './connect-external.ts';
export { type Database, type DatabaseRole, databaseRoles } from './database.ts';
export { type MigrationReport, migrate, migrationsDir } from './migration-store.ts';
export { openPool, type PoolOptions } from './open-pool.ts';
export { pgValues } from './pg-values.ts';
export { type PostgresErrorCode, postgresErrorCodes, postgresErrors } from './postgres-errors.ts';
export { withProcessLock } from './process-lock.ts';
export { createDatabase, dropDatabase } from './role-store.ts';
export { discardEmbedded, EmbeddedDatabase, type EmbeddedOptions, startEmbedded } from './start-embedded.ts';

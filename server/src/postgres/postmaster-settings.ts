import type { Durability } from './embedded-location.ts';

/** Settings for two cores and little memory; a busy installation brings its own server (CLAIREVOIE_DATABASE_URL). */
const usual = {
  listen_addresses: '', // the Unix socket only: nothing of the database on any network
  unix_socket_permissions: '0700',
  max_connections: '100',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  datestyle: 'ISO, YMD',
  shared_buffers: '192MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  random_page_cost: '1.1',
  jit: 'off',
  max_worker_processes: '4',
  max_parallel_workers_per_gather: '0',
  autovacuum_max_workers: '2',
  io_workers: '2',
  wal_buffers: '8MB',
  max_wal_size: '1GB',
  checkpoint_timeout: '10min',
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgres-%a.log', // one a weekday, each overwritten after a week
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_timezone: 'UTC',
  // No plate, name or secret in logs: an error's text and statement may quote values, so the server that sent the
  // statement reports it (scrubbed) and PostgreSQL writes down its own life only.
  log_statement: 'none',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
} as const;

const byDurability = {
  durable: { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' },
  none: {
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_connections: '200',
    shared_buffers: '96MB',
  },
} as const satisfies Record<Durability, Readonly<Record<string, string>>>;

/** The arguments of `postgres`. Two equal lists mean that a running server can be kept as it is. */
export function postmasterArguments(of: {
  readonly cluster: string;
  readonly socketDir: string;
  readonly durability: Durability;
}): readonly string[] {
  const settings = { ...usual, ...byDurability[of.durability], unix_socket_directories: of.socketDir };
  return ['-D', of.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

import { DatabaseSync } from 'node:sqlite';

/**
 * Holds a lock file until released or until the process ends, however it ends. Node has no file lock of its own; SQLite
 * takes the kernel's, which a SIGKILL frees and a leftover file does not keep. Nothing is stored in it.
 *
 * `taken` makes the error for whoever comes second.
 *
 * NOTE: the lock holds on one machine. On a network file system it may not: the documentation forbids it.
 */
export function holdLock(path: string, taken: (path: string, cause: unknown) => Error): Disposable {
  const file = new DatabaseSync(path);
  try {
    file.exec('PRAGMA locking_mode = EXCLUSIVE');
    file.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    file.close();
    throw taken(path, cause);
  }
  return { [Symbol.dispose]: () => file.close() };
}

import { DatabaseSync } from 'node:sqlite';
import { KeyholderError } from './keyholder-error.ts';

/**
 * Holds a lock file until released or until the process ends, however it ends. Node has no file lock of its own; SQLite
 * takes the kernel's, which a SIGKILL frees and a leftover file does not keep. Nothing is stored in it.
 *
 * NOTE: the lock holds on one machine. On a network file system it may not: `docs/keyholder.md` forbids it.
 */
export function holdLock(path: string): Disposable {
  const file = new DatabaseSync(path);
  try {
    file.exec('PRAGMA locking_mode = EXCLUSIVE');
    file.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    file.close();
    throw new KeyholderError('keyholder/already-running', path, { cause });
  }
  return { [Symbol.dispose]: () => file.close() };
}

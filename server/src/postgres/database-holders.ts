import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTick } from './process-identity.ts';

/**
 * The processes that use one embedded database, a file each: whoever lets go last stops it.
 * Change and read it under the process lock only.
 */
export class DatabaseHolders {
  readonly #folder: string;

  constructor(home: string) {
    this.#folder = join(home, 'holders');
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
  }

  /** Enters this process; gives the entry's name for `remove`. A process may enter more than once. */
  add(): string {
    const name = `${process.pid}.${startTick(process.pid)}.${randomBytes(6).toString('hex')}`;
    writeFileSync(join(this.#folder, name), '', { mode: 0o600 });
    return name;
  }

  remove(name: string): void {
    rmSync(join(this.#folder, name), { force: true });
  }

  /** How many holders are alive; forgets those that died without letting go. */
  countAlive(): number {
    const names = readdirSync(this.#folder);
    const alive = names.filter((name) => {
      const [pid, tick] = name.split('.');
      return tick !== undefined && startTick(Number(pid)) === tick;
    });
    for (const name of names) if (!alive.includes(name)) this.remove(name);
    return alive.length;
  }
}

import type { Queryable, RegisterReader } from './act.ts';
import type { Register, Stored } from './register.ts';

/** A reader that knows what it read: rows by key, and registers searched. */
export interface TrackedReader extends RegisterReader {
  readonly rowsRead: ReadonlySet<string>;
  readonly registersSearched: ReadonlySet<string>;
}

/** The name under which one register row is compared between acts of one commit. */
export function rowName(register: string, key: object): string {
  return `${register} ${JSON.stringify(Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

/**
 * Register rows already read, by register. The gate holds its lock while facts are read, so rows stay true until a
 * batch changes their register or somebody else has written.
 */
export class RegisterCache {
  readonly #rows = new Map<string, Map<string, Promise<readonly object[]>>>();
  readonly #mostPerRegister = 20_000;

  /** The rows remembered under `name`, or those that `read` gives now. */
  async through<Row extends object>(
    register: string,
    name: string,
    read: () => Promise<readonly Row[]>,
  ): Promise<readonly Row[]> {
    const ofRegister = this.#rows.get(register) ?? new Map<string, Promise<readonly object[]>>();
    this.#rows.set(register, ofRegister);
    const known = ofRegister.get(name);
    // Rows were stored under this register's name by a typed read of the same register.
    if (known !== undefined) return known as Promise<readonly Row[]>;
    if (ofRegister.size >= this.#mostPerRegister) ofRegister.clear();
    const fresh = read();
    ofRegister.set(name, fresh);
    fresh.catch(() => ofRegister.delete(name));
    return fresh;
  }

  /** Forgets a register that changed. */
  forget(register: string): void {
    this.#rows.delete(register);
  }

  /** Forgets everything: somebody else wrote. */
  clear(): void {
    this.#rows.clear();
  }
}

/** Reads registers through `db`, remembering what the judgement came to rest on. */
export function trackReads(db: Queryable, cache: RegisterCache): TrackedReader {
  const rowsRead = new Set<string>();
  const registersSearched = new Set<string>();
  const select = async <Row extends object>(
    register: Register<Row>,
    where: Partial<Row>,
  ): Promise<readonly Stored<Row>[]> => {
    const columns = Object.keys(where);
    const condition = columns.map((column, place) => `"${column}" = $${place + 1}`).join(' and ');
    // Names come from `defineRegister` and typed keys in our own code, never from a request.
    return cache.through(register.name, JSON.stringify(where), async () => {
      const text = `select * from ${register.name}${columns.length > 0 ? ` where ${condition}` : ''}`;
      return (await db.query<Stored<Row>>(text, Object.values(where))).rows;
    });
  };
  return {
    rowsRead,
    registersSearched,
    async get(register, key) {
      rowsRead.add(rowName(register.name, key));
      return (await select(register, key))[0];
    },
    async find(register, where) {
      registersSearched.add(register.name);
      return select(register, where);
    },
    async through(registers, read) {
      for (const register of registers) registersSearched.add(register.name);
      return read(db);
    },
  };
}

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

/** Reads registers through `db`, remembering what the judgement came to rest on. */
export function trackReads(db: Queryable): TrackedReader {
  const rowsRead = new Set<string>();
  const registersSearched = new Set<string>();
  const select = async <Row extends object>(
    register: Register<Row>,
    where: Partial<Row>,
  ): Promise<readonly Stored<Row>[]> => {
    const columns = Object.keys(where);
    const condition = columns.map((column, place) => `"${column}" = $${place + 1}`).join(' and ');
    // Names come from `defineRegister` and typed keys in our own code, never from a request.
    const { rows } = await db.query<Stored<Row>>(
      `select * from ${register.name}${columns.length > 0 ? ` where ${condition}` : ''}`,
      Object.values(where),
    );
    return rows;
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

import type { Queryable } from '../../ledger/index.ts';
import { ContentDigest, SortedEntries } from './list-content.ts';
import type { ListVersionRow } from './list-registers.ts';
import { readChunk, readSalt } from './list-store.ts';

const pause = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/** Reads the whole content of a version and holds it against the digest of the register; `gone` once the version ended. */
export async function readStoredContent(
  db: Queryable,
  { id, digest, entries }: Pick<ListVersionRow, 'id' | 'digest' | 'entries'>,
): Promise<SortedEntries | 'gone' | 'differs'> {
  const plates: string[] = [];
  const countries: string[] = [];
  const salt = await readSalt(db, id);
  if (salt === undefined) return 'gone';
  const made = new ContentDigest(salt);
  for (let place = 0; plates.length < entries; place += 1) {
    const chunk = await readChunk(db, id, place);
    if (chunk === undefined) break;
    made.add(chunk.plates, chunk.countries);
    for (const plate of chunk.plates) plates.push(plate);
    for (const country of chunk.countries) countries.push(country);
    await pause();
  }
  if (plates.length === entries && made.hex() === digest) return new SortedEntries(plates, countries);
  // Ended while it was read: the register says so at the next look.
  return (await readSalt(db, id)) === undefined ? 'gone' : 'differs';
}

/** Versions that live; how many of them have no plates here (after a restore, or because somebody removed them: they are in force nowhere); those whose plates are not those of their digest. */
export async function checkListContents(
  owner: Queryable,
): Promise<{ readonly versions: number; readonly gone: number; readonly differing: readonly string[] }> {
  const { rows } = await owner.query<Pick<ListVersionRow, 'id' | 'digest' | 'entries'>>(
    `select v.id, v.digest, v.entries from anpr.list_version v join anpr.living_version l on l.id = v.id order by v.id`,
  );
  const differing: string[] = [];
  let gone = 0;
  for (const version of rows) {
    const content = await readStoredContent(owner, version);
    if (content === 'differs') differing.push(version.id);
    if (content === 'gone') gone += 1;
  }
  return { versions: rows.length, gone, differing };
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftTables } from '../src/law/draft-tables.ts';

// Writes drafts into the tables that the tests of the law read. A draft says what the rules answer, not what is right: read the difference.
const folder = join(import.meta.dirname, '..', '..', 'packages', 'law', 'src');
for (const { file, table, lines } of draftTables(folder)) {
  const text = readFileSync(file, 'utf8');
  const pattern = new RegExp(`(export const ${table} = \`\\n)[^\`]*(\`;)`);
  writeFileSync(
    file,
    text.replace(
      pattern,
      (_, head: string, tail: string) => `${head}${lines.map((line) => `${line}\n`).join('')}${tail}`,
    ),
  );
}

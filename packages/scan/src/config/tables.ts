/** A column of a database schema: `table.column type`, lower case. */
export interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly at: number;
}

const bare = (name: string): string =>
  name
    .replace(/["'`[\]]/g, '')
    .split('.')
    .at(-1)
    ?.toLowerCase() ?? '';

/** The text between a bracket and its partner. */
function inside(text: string, open: number): string {
  let depth = 0;
  for (let at = open; at < text.length && at < open + 100_000; at += 1) {
    if (text[at] === '(' || text[at] === '{') depth += 1;
    if (text[at] === ')' || text[at] === '}') depth -= 1;
    if (depth === 0) return text.slice(open + 1, at);
  }
  return '';
}

/** Splits at commas that stand outside brackets. */
function parts(body: string): readonly string[] {
  const found: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at <= body.length; at += 1) {
    if (body[at] === '(') depth += 1;
    if (body[at] === ')') depth -= 1;
    if (at === body.length || (body[at] === ',' && depth === 0)) {
      found.push(body.slice(from, at).trim());
      from = at + 1;
    }
  }
  return found;
}

/** Columns of `CREATE TABLE` and `ALTER TABLE … ADD`, in a schema or in a string of code. */
export function sqlColumns(text: string): readonly Column[] {
  const found: Column[] = [];
  const create =
    /\bcreate\s+(?:virtual\s+|temp(?:orary)?\s+|unlogged\s+|foreign\s+)*table\s+(?:if\s+not\s+exists\s+)?([\w."'`[\]]+)\s*(?:using\s+\w+\s*)?\(/gi;
  for (const match of text.matchAll(create))
    for (const part of parts(inside(text, match.index + match[0].length - 1))) {
      const column =
        /^(["'`[]?[\w]+["'`\]]?)\s+([\w]+(?:\s*\([^)]*\))?(?:\s*\[\s*\w*\s*\])?(?:\s+(?:precision|varying|array)\b)?)/i.exec(
          part,
        );
      if (column === null || /^(primary|foreign|unique|constraint|key|index|check)$/i.test(column[1] ?? '')) continue;
      found.push({
        table: bare(match[1] ?? ''),
        column: bare(column[1] ?? ''),
        type: (column[2] ?? '').toLowerCase().replace(/\s+/g, ''),
        at: match.index,
      });
    }
  const alter =
    /\balter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?([\w."'`[\]]+)\s+add\s+(?:column\s+)?(?:if\s+not\s+exists\s+)?(["'`[]?\w+["'`\]]?)\s+([\w]+(?:\s*\([^)]*\))?(?:\[\])?)/gi;
  for (const [, table = '', column = '', type = ''] of text.matchAll(alter))
    found.push({ table: bare(table), column: bare(column), type: type.toLowerCase().replace(/\s+/g, ''), at: 0 });
  return found;
}

const kebab = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** Columns that code declares: SQLAlchemy, Django, Prisma, Drizzle, TypeORM, ActiveRecord and Milvus or Qdrant collections. */
export function modelledColumns(uncommented: string): readonly Column[] {
  const found: Column[] = [];
  const push = (table: string, column: string, type: string, at: number): void => {
    found.push({ table: kebab(table), column: kebab(column), type: type.toLowerCase().replace(/\s+/g, ''), at });
  };
  // Classes (Python, TypeScript), with the columns up to the next class.
  for (const match of uncommented.matchAll(/^(?:export\s+)?(?:class|model)\s+(\w+)[^\n]*[:{]/gm)) {
    const rest = uncommented.slice(match.index + match[0].length, match.index + 20_000);
    const body = rest.slice(0, /^(?:export\s+|@\w+.*\n)?(?:class|model)\s/m.exec(rest)?.index ?? rest.length);
    const table = /__tablename__\s*=\s*['"](\w+)|db_table\s*=\s*['"](\w+)|@@map\("(\w+)"\)/.exec(body);
    const name = table?.[1] ?? table?.[2] ?? table?.[3] ?? match[1] ?? '';
    for (const [, column = '', type = ''] of body.matchAll(
      /^\s*(\w+)\s*(?::[^=\n]+)?=\s*(?:\w+\.)*(?:mapped_column|Column)\(\s*(?:['"]\w+['"]\s*,\s*)?((?:\w+\.)*\w+(?:\([^)]*\))?)/gm,
    ))
      push(name, column, type.replace(/^.*\./, ''), match.index);
    for (const [, column = '', type = ''] of body.matchAll(
      /^\s*(\w+)\s*=\s*(?:\w+\.)*(VectorField|BinaryField|ArrayField)\(/gm,
    ))
      push(name, column, type, match.index);
    for (const [, column = '', type = ''] of body.matchAll(/^\s*(\w+)\s+(Unsupported\("[^"]+"\)|Bytes\??|Float\[\])/gm))
      push(name, column, type.replace(/^Unsupported\("|"\)$/g, ''), match.index);
    for (const [, type = '', column = ''] of body.matchAll(
      /@Column\(\s*(?:\{\s*type:\s*)?['"](vector|bytea|blob|float|simple-array)['"][^)]*\)\s*(?:public\s+|private\s+)?(\w+)/g,
    ))
      push(name, column, type, match.index);
  }
  for (const match of uncommented.matchAll(/\b(?:pg|sqlite|mysql)Table\(\s*['"](\w+)['"]\s*,\s*\{/g))
    for (const [, column = '', type = '', dimensions] of inside(
      uncommented,
      match.index + match[0].length - 1,
    ).matchAll(/(\w+)\s*:\s*(vector|blob|bytea|real|customType)\([^\n]*?(?:dimensions:\s*(\d+))?/g))
      push(match[1] ?? '', column, dimensions === undefined ? type : `${type}(${dimensions})`, match.index);
  for (const match of uncommented.matchAll(/\bcreate_table\s*\(?\s*[:"'](\w+)["']?/g))
    for (const [, type = '', column = ''] of uncommented
      .slice(match.index, match.index + 4000)
      .matchAll(/^\s*t\.(vector|binary|float)\s+:(\w+)/gm))
      push(match[1] ?? '', column, type, match.index);
  for (const match of uncommented.matchAll(
    /\b(?:create_collection|createCollection|recreate_collection|get_or_create_collection|getOrCreateCollection|create_index|createIndex|Collection)\(\s*(?:\{\s*)?(?:(?:collection_?name|name|index)\s*[=:]\s*)?['"]([\w-]+)['"]/gi,
  )) {
    const dimension = /\b(?:size|dims?|dimension|vector_size)\s*[=:]\s*(\d+)/i.exec(
      uncommented.slice(match.index, match.index + 600),
    )?.[1];
    push(
      (match[1] ?? '').replaceAll('-', '_'),
      'collection_vector',
      dimension === undefined ? 'vector' : `vector(${dimension})`,
      match.index,
    );
  }
  return found;
}

import { type Cell, type DataRow, type Dataset, licences } from './dataset.ts';

/** The forms in which a set is given. GeoJSON only where rows lie somewhere. */
export const formNames = ['json', 'csv', 'geojson'] as const;

/** One of them. */
export type FormName = (typeof formNames)[number];

/** Media type of each form. */
export const mediaTypes = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  geojson: 'application/geo+json; charset=utf-8',
} as const satisfies Record<FormName, string>;

/** The forms of a set. */
export const formsOf = ({ isPlaced }: Pick<Dataset, 'isPlaced'>): readonly FormName[] =>
  formNames.filter((form) => form !== 'geojson' || isPlaced);

/** What stands before and between the rows of a file. */
export interface FileHead {
  readonly set: Dataset;
  readonly demo: boolean;
  /** Day of the export by the legal clock, Brussels. */
  readonly legalDay: string;
  readonly selfUrl: string;
  /** Address of what follows; null: the file ends the set. */
  readonly nextUrl: string | null;
}

// What a spreadsheet passes over before the sign that makes a formula: quotes, apostrophes and blanks, but no separator.
const sign = '(?:[\'"]|[^\\S\\t\\r\\n])*[=+\\-@＝＋－＠]';
const startsAsFormula = new RegExp(`^(?:${sign}|'*[\\t\\r\\n])`, 'u');
const splitIntoFormula = new RegExp(`[;\\t\\r\\n](?=${sign})`, 'gu');

/**
 * RFC 4180. What a spreadsheet would take for a formula gets an apostrophe: labels come from publications that others wrote. So at the
 * start of a cell, and within it after `;`, tab or a new line: Belgian settings split a file at `;`, in the middle of a cell of ours.
 * Taking one apostrophe off at each such place gives the words back. Numbers are ours and stay numbers.
 */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const inside = value.replaceAll(splitIntoFormula, "$&'");
  const safe = startsAsFormula.test(value) ? `'${inside}` : inside;
  return /[",;\r\n\t]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function headOfJson({ set, demo, legalDay, selfUrl, nextUrl }: FileHead): string {
  const { url, credit } = licences[set.licence];
  return JSON.stringify({
    ...(demo ? { demo: true } : {}),
    dataset: set.id,
    title: set.title,
    licence: { id: set.licence, url, credit },
    exportedOn: legalDay,
    self: selfUrl,
    next: nextUrl,
  }).slice(0, -1);
}

/** The file, piece by piece: what is in hand is one batch of rows, however large the set. */
export async function* writeFile(
  form: FormName,
  head: FileHead,
  batches: AsyncIterable<readonly DataRow[]>,
): AsyncGenerator<string> {
  const { columns } = head.set;
  if (form === 'csv') {
    yield csvLine(columns.map(({ name }) => name));
    for await (const rows of batches)
      yield rows.map(({ cells }) => csvLine(columns.map(({ name }) => cells[name] ?? null))).join('');
    return;
  }
  // Members before `features` are foreign members of RFC 7946: programs that do not know them pass over them.
  const [start, item] =
    form === 'json'
      ? [`${headOfJson(head)},"rows":[`, ({ cells }: DataRow) => cells]
      : [
          `{"type":"FeatureCollection",${headOfJson(head).slice(1)},"features":[`,
          ({ key, cells, geometry }: DataRow) => ({ type: 'Feature', id: key, geometry, properties: cells }),
        ];
  yield start;
  let isFirst = true;
  for await (const rows of batches) {
    if (rows.length === 0) continue;
    yield `${isFirst ? '' : ','}\n${rows.map((row) => JSON.stringify(item(row))).join(',\n')}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

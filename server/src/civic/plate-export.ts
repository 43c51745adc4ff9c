import type { CountCell, DatabaseFigures, Knowledge } from '@clairevoie/web';
import { parquetWriteBuffer } from 'hyparquet-writer';

/** One exported number. `value` is null where `state` says why. */
export interface ExportedNumber {
  readonly database: string;
  /** `2026-11`, or empty: over all months that are over. */
  readonly month: string;
  readonly measure: string;
  readonly branch: string;
  readonly detail: string;
  readonly value: number | null;
  readonly state: 'count' | 'fewer-than-five' | 'unknown';
  readonly definition: string;
  readonly source: string;
  /** Day of the export by the legal clock, Brussels. */
  readonly exportedOn: string;
}

const definitions = {
  reads: 'reads taken in from enrolled cameras, by month of arrival',
  late: 'reads that arrived more than five minutes after their passage',
  dropped: 'fields that a camera sent and the closed list of LFP 44/11/3decies does not allow, dropped',
  refused: 'lines of a batch that became no read',
  'deleted-days': 'days of reads deleted at their term, of all databases of this server',
  'deleted-reads': 'reads in the days deleted at their term, of all databases of this server',
  compared: 'matches of a list that a person compared with the picture',
  misread: 'matches whose plate was another, found by whoever compared',
  'searches-asked': 'searches asked, by reason and branch of police',
  'searches-granted': 'searches granted',
  'searches-refused': 'searches refused',
  'searches-run': 'searches run',
  lists: 'lists with which reads are or were compared, by kind and branch of police',
  hits: 'matches of a list',
  'list-misreads': 'matches that were misreads',
  validated: 'matches validated by a person within one month',
  useless: 'matches read right that led to nothing',
  'wrong-stops': 'stops reported as wrong',
} as const;

type Measure = keyof typeof definitions;
const source = 'registers of this server, views anpr.public_*';

/** The public numbers of a database as rows, each with its definition, its source and the day. What the portal calls unknown is a row that says so. */
export function exportedNumbers(
  figures: DatabaseFigures,
  of: { readonly key: string; readonly legalDay: string },
): readonly ExportedNumber[] {
  const row = (
    measure: Measure,
    cell: CountCell | null,
    more: { readonly month?: string; readonly branch?: string; readonly detail?: string } = {},
  ): ExportedNumber => ({
    database: of.key,
    month: more.month ?? '',
    measure,
    branch: more.branch ?? '',
    detail: more.detail ?? '',
    value: cell?.state === 'count' ? cell.value : null,
    state: cell === null ? 'unknown' : cell.state === 'count' ? 'count' : 'fewer-than-five',
    definition: definitions[measure],
    source,
    exportedOn: of.legalDay,
  });
  const whole = (value: number): CountCell => ({ state: 'count', value });
  /** The rows of what is known, or one row a measure that says that it is not. */
  const ofKnown = <T>(known: Knowledge<T>, measures: readonly Measure[], rows: (value: T) => ExportedNumber[]) =>
    known.state === 'known' ? rows(known.value) : measures.map((measure) => row(measure, null));
  return [
    ...figures.months.flatMap(({ month, ...counts }) =>
      (['reads', 'late', 'dropped', 'refused'] as const).map((measure) => row(measure, counts[measure], { month })),
    ),
    ...figures.dropped.map(({ name, count }) => row('dropped', count, { detail: name })),
    ...figures.refused.map(({ name, count }) => row('refused', count, { detail: name })),
    ...figures.deletions.flatMap(({ month, days, reads }) => [
      row('deleted-days', whole(days), { month }),
      row('deleted-reads', reads, { month }),
    ]),
    ...ofKnown(figures.misreads, ['compared', 'misread'], ({ compared, misread }) => [
      row('compared', whole(compared)),
      row('misread', whole(misread)),
    ]),
    ...ofKnown(figures.searches, ['searches-asked', 'searches-granted', 'searches-refused', 'searches-run'], (all) =>
      all.flatMap(({ branch, reason: detail, asked, granted, refused, run }) => [
        row('searches-asked', asked, { branch, detail }),
        row('searches-granted', granted, { branch, detail }),
        row('searches-refused', refused, { branch, detail }),
        row('searches-run', run, { branch, detail }),
      ]),
    ),
    ...ofKnown(figures.lists, ['lists', 'hits', 'list-misreads', 'validated', 'useless', 'wrong-stops'], (all) =>
      all.flatMap(({ branch, kind: detail, ...counts }) => [
        row('lists', counts.lists, { branch, detail }),
        row('hits', counts.hits, { branch, detail }),
        row('list-misreads', counts.misreads, { branch, detail }),
        row('validated', counts.validated, { branch, detail }),
        row('useless', counts.useless, { branch, detail }),
        row('wrong-stops', counts.wrongStops, { branch, detail }),
      ]),
    ),
  ];
}

const columns = [
  ['database', 'database'],
  ['month', 'month'],
  ['measure', 'measure'],
  ['branch', 'branch'],
  ['detail', 'detail'],
  ['value', 'value'],
  ['state', 'state'],
  ['definition', 'definition'],
  ['source', 'source'],
  ['exported_on', 'exportedOn'],
] as const satisfies readonly (readonly [string, keyof ExportedNumber])[];

/** RFC 4180. What begins as a formula of a spreadsheet is told apart by an apostrophe: a maker chooses the names of its fields. */
export function asCsv(rows: readonly ExportedNumber[]): string {
  const field = (value: string | number | null): string => {
    const text = value === null ? '' : String(value);
    const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = rows.map((row) => columns.map(([, name]) => field(row[name])).join(','));
  return [columns.map(([name]) => name).join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

/** Apache Parquet, one row group. */
export function asParquet(rows: readonly ExportedNumber[]): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(([name, field]) =>
        field === 'value'
          ? {
              name,
              data: rows.map(({ value }) => (value === null ? null : BigInt(value))),
              type: 'INT64',
              nullable: true,
            }
          : { name, data: rows.map((row) => row[field]), type: 'STRING', nullable: false },
      ),
      kvMetadata: [{ key: 'source', value: 'Clairevoie, public figures of a technical database' }],
    }),
  );
}

import { CsvError, parse } from 'csv-parse/sync';
import { cameraFromFields, type Fields } from './camera-from-fields.ts';
import { type CameraMapping, columnsOf, ownMapping } from './camera-mapping.ts';
import { importErrors } from './import-errors.ts';
import { readImportText } from './import-input.ts';
import { importReason } from './import-reasons.ts';
import { assembleImport, type ImportDraft, type ImportOptions, type ImportResult, limitsOf } from './import-result.ts';

/** Separators a list may use. */
export type CsvDelimiter = ',' | ';' | '\t';

/** Options of a CSV import: without a mapping the header must use the product's own column names. */
export type CsvOptions = ImportOptions & Readonly<{ mapping?: CameraMapping; delimiter?: CsvDelimiter }>;

type CsvRow = Readonly<{ line: number; cells: readonly string[] }>;

/**
 * Reads a list of cameras from CSV, separated by `,` `;` or tab (found from the header). Rows without coordinates and
 * clauses about a whole territory are normal rows.
 * @throws ImportError when the file as a whole cannot be read
 */
export function parseCsv(input: string | Uint8Array, options: CsvOptions): ImportResult {
  const limits = limitsOf(options);
  const text = readImportText(input, limits);
  const [header, ...rows] = readCsvRows(text.text, options.delimiter ?? guessDelimiter(text.text), limits.maxRows);
  const columns = (header?.cells ?? []).map((cell) => cell.trim());
  const mapping = options.mapping ?? ownMapping;
  checkHeader(columns, options.mapping);
  const drafts = rows.map((row) => draftOf(row, columns, mapping, options));
  return assembleImport({ format: 'csv', text, drafts }, options);
}

function checkHeader(columns: readonly string[], mapping: CameraMapping | undefined): void {
  if (mapping === undefined) {
    if (!['label', 'street', 'lon'].some((column) => columns.includes(column)))
      throw importErrors.missingColumn({ column: 'label' });
    return;
  }
  const missing = columnsOf(mapping).find((column) => !columns.includes(column));
  if (missing !== undefined) throw importErrors.missingColumn({ column: missing });
}

function draftOf(row: CsvRow, columns: readonly string[], mapping: CameraMapping, options: ImportOptions): ImportDraft {
  const fields = new Map<string, string>();
  for (const [index, column] of columns.entries()) {
    const cell = row.cells[index];
    // Of two columns with the same name the first counts, as in every spreadsheet's look-up.
    if (cell !== undefined && !fields.has(column)) fields.set(column, cell);
  }
  const isShifted = row.cells.length !== columns.length;
  const reasons = isShifted ? [importReason('columns-shifted', `${row.cells.length} / ${columns.length}`)] : [];
  return cameraFromFields({ row: row.line, fields: fields satisfies Fields, reasons }, mapping, options);
}

/** The separator that stands most often in the header, quoted text left aside. */
export function guessDelimiter(text: string): CsvDelimiter {
  const header = /^[^\r\n]{0,20000}/u.exec(text)?.[0]?.replace(/"[^"]*"/gu, '') ?? '';
  const candidates: readonly CsvDelimiter[] = [',', ';', '\t'];
  let best: CsvDelimiter = ',';
  for (const candidate of candidates) if (header.split(candidate).length > header.split(best).length) best = candidate;
  return best;
}

function readCsvRows(text: string, delimiter: CsvDelimiter, maxRows: number): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  try {
    parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: 65_536,
      on_record: (cells: string[], { lines }) => {
        // Header included, hence strictly more than the limit.
        if (rows.length > maxRows) throw importErrors.tooManyRows({ maxRows });
        rows.push({ line: lines, cells });
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw importErrors.notCsv({ csvCode: error.code, line: Number(error.lines ?? 0) });
    throw error;
  }
  return rows;
}

import { ClairevoieError } from '../../postgres/index.ts';

/** Closed list of what can break a file as a whole, or data shipped with us; what is wrong with one row is a reason in the report. */
export const importErrorCodes = [
  'registry/import-too-large',
  'registry/import-too-many-rows',
  'registry/import-too-deep',
  'registry/import-not-utf8',
  'registry/import-not-json',
  'registry/import-not-csv',
  'registry/import-unknown-shape',
  'registry/import-unknown-projection',
  'registry/import-missing-column',
  'registry/data-invalid',
] as const;

/** An error code of importing. */
export type ImportErrorCode = (typeof importErrorCodes)[number];

/** A file that cannot be read as what it claims to be. Facts are sizes and column names, never the content of a row. */
export const importErrors = {
  tooLarge: (facts: { sizeBytes: number; maxBytes: number }) =>
    new ClairevoieError<ImportErrorCode>({
      code: 'registry/import-too-large',
      message: `The file has ${facts.sizeBytes} bytes; an import takes at most ${facts.maxBytes}. Split it and import the parts.`,
      facts,
    }),
  tooManyRows: (facts: { maxRows: number }) =>
    new ClairevoieError<ImportErrorCode>({
      code: 'registry/import-too-many-rows',
      message: `The file has more than ${facts.maxRows} rows. Split it and import the parts.`,
      facts,
    }),
  tooDeep: (facts: { maxDepth: number }) =>
    new ClairevoieError<ImportErrorCode>({
      code: 'registry/import-too-deep',
      message: `The file nests brackets more than ${facts.maxDepth} deep, which no list of cameras needs. Export it again from its source.`,
      facts,
    }),
  notUtf8: (facts: { sizeBytes: number }) =>
    new ClairevoieError<ImportErrorCode>({
      code: 'registry/import-not-utf8',
      message: 'The file is not UTF-8 text. Save it as "CSV UTF-8" or export it again as UTF-8.',
      facts,
    }),
  notJson: (facts: { sizeBytes: number }) =>
    new ClairevoieError<ImportErrorCode>({
      code: 'registry/import-not-json',
      message: 'The file is not well-formed JSON. Export it again from its source.',
      facts,
    }),
  notCsv: (facts: { csvCode: string; line: number }) =>
    new ClairevoieError<ImportErrorCode>({
      code: 'registry/import-not-csv',
      message: `The file cannot be read as CSV near line ${facts.line} (${facts.csvCode}). Check quotes and the separator.`,
      facts,
    }),
  unknownShape: (facts: { expected: string }) =>
    new ClairevoieError<ImportErrorCode>({
      code: 'registry/import-unknown-shape',
      message: `The file is JSON but not ${facts.expected}. Choose the format that it has.`,
      facts,
    }),
  unknownProjection: (facts: { crs: string }) =>
    new ClairevoieError<ImportErrorCode>({
      code: 'registry/import-unknown-projection',
      message: `The file declares the coordinate system ${facts.crs}; GeoJSON is longitude and latitude in WGS84 (RFC 7946, section 4). Export it in WGS84.`,
      facts,
    }),
  missingColumn: (facts: { column: string }) =>
    new ClairevoieError<ImportErrorCode>({
      code: 'registry/import-missing-column',
      message: `The mapping names the column "${facts.column}", which the header does not have. Correct the mapping.`,
      facts,
    }),
  dataInvalid: (facts: { file: string; problem: string }) =>
    new ClairevoieError<ImportErrorCode>({
      code: 'registry/data-invalid',
      message: `The data file ${facts.file} of this installation is not as it was shipped: ${facts.problem}. Install again.`,
      facts,
    }),
};

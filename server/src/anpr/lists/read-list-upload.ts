import { Readable } from 'node:stream';
import { mostListEntries } from '@clairevoie/contract';
import { alpha2Of, normalForm } from '@clairevoie/plates';
import { CsvError, parse as parseCsv } from 'csv-parse';
import { listsErrors } from './lists-errors.ts';

/** Most bytes of an upload: two million lines of NDJSON with plate and country. */
export const mostUploadBytes = 96 * 1024 * 1024;

/** A content in the order of its digest: by plate, then country, each once. */
export interface ReadContent {
  readonly plates: readonly string[];
  readonly countries: readonly string[];
  /** Lines that said the same as another. */
  readonly doubled: number;
  /** Values in fields other than plate and country: not kept. */
  readonly dropped: number;
}

interface Line {
  readonly number: number;
  readonly plate: unknown;
  readonly country: unknown;
  readonly others: number;
}

const mostToldLines = 20;
const linesBetweenPauses = 5000;
const pieceSigns = 65_536;
const pause = (): Promise<void> => new Promise((resume) => setImmediate(resume));
const normal = /^[\p{L}\p{N}]{2,16}$/u;

/**
 * Reads the plates of a list from NDJSON (`{"plate": "...", "country": "BE"}`) or CSV with a header. Whole or not at all: a list that lacks
 * the lines that could not be read would not be the one that somebody authorises. What else stands in a line is dropped and counted.
 */
export async function readListUpload(body: Buffer, contentType: string): Promise<ReadContent> {
  const text = body.toString('utf8').replace(/^\uFEFF/, '');
  if (text.includes('\uFFFD')) throw listsErrors.contentMalformed({ lines: 'file', because: 'it is not UTF-8' });
  const lines = contentType.startsWith('text/csv') ? csvLines(text) : ndjsonLines(text);
  // By their first three signs, so that each part sorts in a moment: a server has other things to answer.
  const parts = new Map<string, string[]>();
  const faults: number[] = [];
  let entries = 0;
  let dropped = 0;
  let seen = 0;
  for await (const line of lines) {
    seen += 1;
    if (seen % linesBetweenPauses === 0) await pause();
    const entry = entryOf(line);
    dropped += line.others;
    if (entry === undefined) faults.push(line.number);
    else {
      entries += 1;
      const part = parts.get(entry.slice(0, 3));
      if (part === undefined) parts.set(entry.slice(0, 3), [entry]);
      else part.push(entry);
    }
    if (entries > mostListEntries) throw listsErrors.contentTooLarge({ most: mostListEntries, of: 'entries' });
    if (faults.length > mostToldLines) break;
  }
  if (faults.length > 0) {
    const told = faults.slice(0, mostToldLines).join(', ');
    throw listsErrors.contentMalformed({
      lines: `lines ${told}${faults.length > mostToldLines ? ' and more' : ''}`,
      because: 'lines have no plate of two to sixteen letters and digits, or a country that is none',
    });
  }
  if (entries === 0) throw listsErrors.contentMalformed({ lines: 'file', because: 'it has no plate' });
  const plates: string[] = [];
  const countries: string[] = [];
  for (const [, part] of [...parts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    for (const entry of new Set(part.sort())) {
      const end = entry.indexOf('\t');
      plates.push(entry.slice(0, end));
      countries.push(entry.slice(end + 1));
    }
    await pause();
  }
  return { plates, countries, doubled: entries - plates.length, dropped };
}

/** Plate and country as one text that sorts; undefined where the line is no entry. */
function entryOf({ plate, country }: Line): string | undefined {
  if (typeof plate !== 'string' || plate.length > 40) return undefined;
  const told = country === undefined || country === null || country === '' ? null : country;
  if (told !== null && typeof told !== 'string') return undefined;
  const alpha2 = alpha2Of(told);
  if (told !== null && alpha2 === null) return undefined;
  const form = normalForm(plate.trim(), alpha2);
  // A sign that was not read is another vehicle's plate.
  if (!normal.test(form) || /[?*]/.test(plate)) return undefined;
  return `${form}\t${alpha2 ?? ''}`;
}

function* ndjsonLines(text: string): Generator<Line> {
  let number = 0;
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end === -1 ? text.length : end).trim();
    from = end === -1 ? text.length : end + 1;
    number += 1;
    if (line === '') continue;
    yield ndjsonLine(line, number);
  }
}

function ndjsonLine(line: string, number: number): Line {
  const none = { number, plate: undefined, country: undefined, others: 0 };
  if (line.length > 2000) return none;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return none;
    const fields = new Map<string, unknown>(Object.entries(value));
    const others = [...fields.keys()].filter((name) => name !== 'plate' && name !== 'country').length;
    return { number, plate: fields.get('plate'), country: fields.get('country'), others };
  } catch {
    return none;
  }
}

async function* csvLines(text: string): AsyncGenerator<Line> {
  const header = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const delimiter = header.includes(';') ? ';' : header.includes('\t') ? '\t' : ',';
  const parser = parseCsv({ delimiter, relax_column_count: true, skip_empty_lines: true, max_record_size: 2000 });
  const rows = Readable.from(piecesOf(text)).pipe(parser);
  let columns: readonly string[] | undefined;
  let number = 0;
  try {
    // The library gives each record as a list of texts when no columns are asked for.
    for await (const cells of rows as AsyncIterable<readonly string[]>) {
      number += 1;
      if (columns === undefined) {
        columns = cells.map((name) => name.trim().toLowerCase());
        if (columns.includes('plate')) continue;
        throw listsErrors.contentMalformed({ lines: 'line 1', because: 'its header has no column "plate"' });
      }
      const plateAt = columns.indexOf('plate');
      const countryAt = columns.indexOf('country');
      yield {
        number,
        plate: cells[plateAt],
        country: countryAt === -1 ? undefined : cells[countryAt],
        others: cells.filter((cell, at) => at !== plateAt && at !== countryAt && cell !== '').length,
      };
    }
  } catch (error) {
    // The library's own message repeats what stands in the file.
    if (error instanceof CsvError) throw listsErrors.contentMalformed({ lines: 'file', because: 'it is no CSV' });
    throw error;
  }
}

function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; from += pieceSigns) yield text.slice(from, from + pieceSigns);
}

import { Publication, type PublishedCount, type Source } from '@clairevoie/contract';
import { parse } from 'csv-parse/sync';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { importErrors } from '../import/import-errors.ts';
import { readDataBytes } from './data-file.ts';
import type { Municipality } from './load-boundaries.ts';

const file = 'cameras/published_counts_be.csv';
const CountRows = Compile(
  Type.Array(
    Type.Object({
      date: Type.String({ minLength: 4 }),
      area: Type.String({ minLength: 1 }),
      what: Type.String({ minLength: 1 }),
      count: Type.String({ minLength: 1 }),
      remark: Type.String(),
      source: Type.String({ minLength: 1 }),
    }),
  ),
);
const Publications = Compile(Type.Array(Publication));

/** What a printed number says: a value only when the source itself prints one total. */
export function readPublishedCount(asPublished: string): PublishedCount {
  const plain = /^(about |almost )?(\d{1,7})$/u.exec(asPublished);
  if (plain !== null) {
    const qualifier = plain[1] === undefined ? 'exact' : plain[1] === 'about ' ? 'about' : 'almost';
    return { asPublished, value: Number(plain[2]), qualifier };
  }
  // "10 (1 fixed, 9 mobile)" prints its total; "32 fixed + 5 on buildings" does not, and we do not add it up.
  const total = /^(\d{1,7}) \(/u.exec(asPublished)?.[1];
  return { asPublished, value: total === undefined ? null : Number(total), qualifier: 'composed' };
}

function areaOf(asPublished: string, municipalities: readonly Municipality[]): Publication['area'] {
  const zone = /\b(53(?:39|4[0-4]))\b/u.exec(asPublished)?.[1];
  if (zone !== undefined) return { asPublished, level: 'police-zone', code: zone };
  const municipality = municipalities.find(({ nameFr, nameNl }) => nameFr === asPublished || nameNl === asPublished);
  if (municipality !== undefined) return { asPublished, level: 'municipality', code: municipality.nis };
  if (asPublished.startsWith('Brussels')) return { asPublished, level: 'brussels-region', code: null };
  return { asPublished, level: asPublished.startsWith('Belgium') ? 'belgium' : 'elsewhere', code: null };
}

function subjectOf(what: string): Publication['subject'] {
  if (what.startsWith('speed cameras')) return 'speed-cameras';
  if (what.startsWith('surveillance+ANPR')) return 'cameras-and-anpr';
  return what.includes('ANPR') ? 'anpr' : 'cameras';
}

function sourcesOf(id: string, text: string, date: string): readonly Source[] {
  return text.split(' ; ').map((part, index) => {
    const url = /https?:\/\/\S+/u.exec(part)?.[0] ?? null;
    const words = part.replace(url ?? '', '').trim();
    const name = url === null ? words : [new URL(url).hostname.replace(/^(www|m)\./u, ''), words].join(' ').trim();
    return {
      id: `count-${id}-${index + 1}`,
      name,
      url,
      licence: 'facts',
      date,
      dateText: null,
      retrieved: null,
    };
  });
}

/**
 * The published numbers of cameras and plate readers, 2008-2026. A row that reports two contradicting sources becomes
 * two figures. None is corrected, none is chosen.
 * @throws ClairevoieError `registry/data-invalid`
 */
export function loadPublishedCounts(municipalities: readonly Municipality[]): readonly Publication[] {
  const rows: unknown = parse(new TextDecoder().decode(readDataBytes(file)), { columns: true });
  if (!CountRows.Check(rows)) throw importErrors.dataInvalid({ file, problem: 'a column is missing' });
  const figures = rows.flatMap((row, index): Publication[] => {
    const id = String(index + 1).padStart(2, '0');
    const sources = sourcesOf(id, row.source, row.date);
    const figure = {
      id: `be-${id}`,
      what: row.what,
      subject: subjectOf(row.what),
      count: readPublishedCount(row.count),
      area: areaOf(row.area, municipalities),
      date: row.date,
      remark: row.remark === '' ? null : row.remark,
      sources: [...sources],
    };
    const other = /^the other source says (\d+)$/u.exec(row.remark)?.[1];
    const [first, second] = sources;
    if (other === undefined || first === undefined || second === undefined) return [figure];
    return [
      { ...figure, sources: [first] },
      { ...figure, id: `be-${id}b`, count: readPublishedCount(other), remark: null, sources: [second] },
    ];
  });
  if (!Publications.Check(figures))
    throw importErrors.dataInvalid({ file, problem: 'a figure is not as its schema says' });
  return figures;
}

/** Figures that speak of the same thing, place and year, to be shown side by side: they may contradict each other. */
export function figuresSideBySide(figures: readonly Publication[]): readonly (readonly Publication[])[] {
  const groups = Map.groupBy(figures, ({ area, subject, date }) =>
    [area.level, area.code ?? area.asPublished, subject, date.slice(0, 4)].join('|'),
  );
  return [...groups.values()].filter((group) => group.length > 1);
}

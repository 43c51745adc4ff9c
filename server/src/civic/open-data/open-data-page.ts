import type { OpenDataPageData } from '@clairevoie/web';
import type { PageData } from '../page-data.ts';
import { fileUrl, schemaUrl } from './catalogue.ts';
import { columnWords } from './column-words.data.ts';
import { type Dataset, licences } from './dataset.ts';
import { formsOf } from './forms.ts';
import { otherExports } from './other-exports.data.ts';
import { mostRowsOfFile } from './read-batches.ts';

/** Files of all sets together that one address may ask for in a minute: whole sets are heavier than pages. */
export const filesPerMinute = 60;

/** What the page of the open data lists: the sets with the same words as the catalogue. */
export function openDataPage(
  sets: readonly Dataset[],
  legalDay: string,
  mostFiles: number = filesPerMinute,
): PageData<OpenDataPageData> {
  return {
    page: 'data',
    sets: sets.map((set) => ({
      id: set.id,
      title: set.title,
      description: set.description,
      licence: set.licence,
      licenceUrl: licences[set.licence].url,
      credit: licences[set.licence].credit,
      files: formsOf(set).map((form) => ({ form, url: fileUrl('', set.id, form) })),
      schemaUrl: schemaUrl('', set.id),
      columns: set.columns.map(({ name }) => ({ name, means: columnWords[name] })),
    })),
    others: otherExports.map(({ id, title, description, url }) => ({ id, title, description, url })),
    mostRows: mostRowsOfFile,
    filesPerMinute: mostFiles,
    since: Temporal.PlainDate.from(legalDay).subtract({ months: 1 }).toString(),
  };
}

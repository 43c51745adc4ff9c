import type { CommonData, PageData } from '../page-common.ts';
import type { Query } from '../queries.ts';
import type { ProvisionData } from '../record-pages.ts';
import type { RouteMatch } from '../routes.ts';
import { articleData, changesData, coverageData, lawIndexData, provisionData } from './explorer-data.ts';
import { failuresData } from './failures-data.ts';
import type { LawPageData } from './law-page-data.ts';
import { type MayOptions, mayActData, mayData } from './may-data.ts';

/** The data of a page that the law package alone makes; undefined for another page, or an id that is in no text of ours. */
export function lawPage(
  { name, id }: RouteMatch,
  { query, legalDay, options }: { readonly query: Query; readonly legalDay: string; readonly options: MayOptions },
): PageData<Extract<LawPageData | ProvisionData, CommonData>> | undefined {
  switch (name) {
    case 'law':
      return lawIndexData(query, legalDay);
    case 'article':
      return id === null ? undefined : articleData(id, query, legalDay);
    case 'provision':
      return id === null ? undefined : provisionData(id, query, legalDay);
    case 'coverage':
      return coverageData(query);
    case 'changes':
      return changesData(query, legalDay);
    case 'may':
      return mayData();
    case 'may-act':
      return id === null ? undefined : mayActData(id, query, legalDay, options);
    case 'failures':
      return failuresData();
    case 'glossary':
      return { page: 'glossary' };
    default:
      return undefined;
  }
}

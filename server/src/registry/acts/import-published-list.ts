import { ImportPublishedList } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { publishedSources } from '../data/published-mappings.ts';
import { publicIdOf } from '../public-id.ts';
import { imports, publicationSources } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';
import { shippedCameras } from '../shipped-data.ts';
import { asTaken, takeIn, takenDownAmong } from './take-in-list.ts';

/** Takes in one of the lists that the product ships: real cameras, each with its source, date and precision. */
export const importPublishedList = defineAct({
  type: 'registry/import-published-list',
  title: {
    fr: 'Reprendre une liste publiée de caméras',
    nl: 'Een gepubliceerde lijst van camera’s overnemen',
    en: 'Take in a published list of cameras',
  },
  payload: ImportPublishedList,
  who: ['system'],
  gather: async ({ act: { payload }, read, newId, at }) => {
    const source = publishedSources[payload.list];
    const found = shippedCameras().imports[payload.list];
    return {
      isIdTaken: await read.isTaken(imports, { id: payload.importId }),
      isImported: (await read.get(publicationSources, { id: source.id })) !== undefined,
      list: asTaken(found, () => publicIdOf(newId(), at), await takenDownAmong(read, found)),
    };
  },
  judge: (facts) => ({ gates: brokenRules({ 'id-taken': facts.isIdTaken, 'already-imported': facts.isImported }) }),
  change: ({ list }, context) => {
    const { payload } = context.act;
    return takeIn(
      {
        importId: payload.importId,
        list,
        source: publishedSources[payload.list],
        world: 'real',
        organisationId: null,
        fileName: null,
        isPublication: true,
        isNewSource: true,
      },
      context,
    );
  },
});

import { ImportFigures } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { loadPublishedCounts } from '../data/load-published-counts.ts';
import { figures } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';
import { shippedBoundaries } from '../shipped-data.ts';

/** Takes in the figures that the product ships, as printed; figures taken in before are left as they are. */
export const importFigures = defineAct({
  type: 'registry/import-figures',
  title: {
    fr: 'Reprendre les chiffres publiés',
    nl: 'De gepubliceerde cijfers overnemen',
    en: 'Take in the published figures',
  },
  payload: ImportFigures,
  who: ['system'],
  gather: async ({ read }) => {
    const known = new Set((await read.find(figures, {})).map((figure) => figure.id));
    return { figures: loadPublishedCounts(shippedBoundaries().municipalities).filter(({ id }) => !known.has(id)) };
  },
  judge: (facts) => ({ gates: brokenRules({ 'already-imported': facts.figures.length === 0 }) }),
  change: (facts, { at }) => ({
    changes: facts.figures.map((figure) => figures.insert({ ...figure, registered_at: at })),
    result: { taken: facts.figures.length },
  }),
});

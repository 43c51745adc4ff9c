import type { DataRow, Dataset } from '../open-data/dataset.ts';
import { heldSet } from '../open-data/dataset.ts';
import type { AreaContext } from './open-areas.ts';

/** The elements of the answers, area by area, as a set of the open data. Real areas alone. */
export function answerSet(context: () => Promise<AreaContext>): Dataset {
  return heldSet({
    id: 'answers',
    title: {
      fr: 'Questions et réponses publiées',
      nl: 'Vragen en gepubliceerde antwoorden',
      en: 'Questions and published answers',
    },
    description: {
      fr: 'Ce que les gens ont demandé aux communes et aux zones : pour chaque élément, ce qui est publié dans les sources chargées ici. Le score est la somme des points ; rien d’inventé n’y entre.',
      nl: 'Wat mensen aan gemeenten en zones hebben gevraagd: voor elk element, wat gepubliceerd is in de bronnen die hier geladen zijn. De score is de som van de punten; niets verzonnens telt mee.',
      en: 'What people asked municipalities and zones: for each element, what is published in the sources loaded here. The score is the sum of the points; nothing invented counts.',
    },
    licence: 'CC0-1.0',
    columns: [
      { name: 'area_code', type: 'string' },
      { name: 'area_level', type: 'string' },
      { name: 'name_fr', type: 'string' },
      { name: 'name_nl', type: 'string' },
      { name: 'question', type: 'string' },
      { name: 'element', type: 'string' },
      { name: 'point', type: 'integer' },
      { name: 'rows_found', type: 'integer' },
      { name: 'rows_needed', type: 'integer' },
    ],
    isPlaced: false,
    hasMunicipality: false,
    rows: async (): Promise<readonly DataRow[]> =>
      (await context()).areas.flatMap(({ summary, elements }) =>
        elements.map(({ element, question, isMet, rows, of }, index) => ({
          key: `${summary.id}:${String(index).padStart(2, '0')}`,
          cells: {
            area_code: summary.id.replace('zone-', ''),
            area_level: summary.level,
            name_fr: summary.name.fr,
            name_nl: summary.name.nl,
            question,
            element,
            point: isMet ? 1 : 0,
            rows_found: rows,
            rows_needed: of,
          },
          geometry: null,
        })),
      ),
  });
}

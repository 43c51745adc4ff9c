import { columnWords } from './column-words.data.ts';
import type { DataColumn, Dataset } from './dataset.ts';

/** JSON Schema of one cell: every cell may be null, which means unknown or withheld. */
function cellSchema({ name, type, format }: DataColumn) {
  const { fr, nl, en } = columnWords[name];
  return {
    type: [type, 'null'],
    description: en,
    'x-description-fr': fr,
    'x-description-nl': nl,
    ...(format === undefined ? {} : { format }),
  };
}

/** JSON Schema (2020-12) of one row: names, types and meaning in three languages. The columns of the CSV, in order, are its properties. */
export function rowSchema(set: Dataset) {
  return {
    type: 'object',
    title: set.title.en,
    description: set.description.en,
    properties: Object.fromEntries(set.columns.map((column) => [column.name, cellSchema(column)])),
    required: set.columns.map(({ name }) => name),
    additionalProperties: false,
  };
}

/** JSON Schema of the whole JSON file of a set. */
export function fileSchema(set: Dataset) {
  return {
    type: 'object',
    properties: {
      demo: { type: 'boolean', description: 'Only on a demonstration: rows of the fictional world are invented.' },
      dataset: { type: 'string', const: set.id },
      title: { type: 'object' },
      licence: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          url: { type: 'string', format: 'uri' },
          credit: { type: ['string', 'null'] },
        },
        required: ['id', 'url', 'credit'],
      },
      exportedOn: { type: 'string', format: 'date' },
      self: { type: 'string' },
      next: { type: ['string', 'null'], description: 'Address of the rows that follow; null: there are none.' },
      rows: { type: 'array', items: rowSchema(set) },
    },
    required: ['dataset', 'title', 'licence', 'exportedOn', 'self', 'next', 'rows'],
    additionalProperties: false,
  };
}

/** JSON Schema of the GeoJSON file of a set. */
export function featuresSchema(set: Dataset) {
  const { rows: _, ...head } = fileSchema(set).properties;
  return {
    type: 'object',
    properties: {
      type: { type: 'string', const: 'FeatureCollection' },
      ...head,
      features: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            type: { type: 'string', const: 'Feature' },
            id: { type: 'string' },
            geometry: { type: ['object', 'null'] },
            properties: rowSchema(set),
          },
          required: ['type', 'id', 'geometry', 'properties'],
        },
      },
    },
    required: ['type', 'features'],
  };
}

import type { FastifyInstance } from 'fastify';
import type { AreaContext } from './open-areas.ts';
import { recentYears } from './score.ts';

/** How the score is made, in words that the answer carries. */
const formula = {
  score: 'sum of points of the elements; one point an element, no weights',
  point: 'rows >= of',
  counts:
    'published rows of the real world in the municipalities of the area, without what a third party observed; figures that name the area',
  recent: `a figure dated within ${recentYears} years of the legal day`,
  missing: 'not found in the sources loaded here: not a statement that it does not exist',
} as const;

const element = {
  type: 'object',
  properties: {
    element: { type: 'string' },
    question: { type: 'string' },
    isMet: { type: 'boolean' },
    rows: { type: 'integer' },
    of: { type: 'integer' },
  },
  required: ['element', 'question', 'isMet', 'rows', 'of'],
  additionalProperties: false,
} as const;

/** The answers of one area as JSON, beside its page: elements, points, formula. */
export function answersRoutes(context: () => Promise<AreaContext>) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Params: { id: string } }>(
      '/api/public/answers/:id',
      {
        schema: {
          summary: 'What is published, and what is missing, of what people asked a municipality or a zone',
          tags: ['open data'],
          params: {
            type: 'object',
            required: ['id'],
            properties: {
              id: {
                type: 'string',
                pattern: '^(zone-[0-9]{4}|[0-9]{5})$',
                description: 'NIS code, or zone-5340',
                examples: ['21010'],
              },
            },
          },
          response: {
            200: {
              description: 'Elements with their points',
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    properties: {
                      demo: { type: 'boolean' },
                      area: { type: 'string' },
                      isInvented: { type: 'boolean' },
                      legalDay: { type: 'string', format: 'date' },
                      formula: { type: 'object' },
                      score: {
                        type: ['object', 'null'],
                        description: 'Null for an invented area: it is never scored.',
                      },
                      elements: { type: 'array', items: element },
                    },
                    required: ['area', 'isInvented', 'legalDay', 'formula', 'score', 'elements'],
                    additionalProperties: false,
                  },
                },
              },
            },
          },
        },
      },
      async ({ params: { id } }, reply) => {
        const read = await context();
        const found = read.areas.find(({ summary }) => summary.id === id);
        if (found === undefined) throw Object.assign(new Error('no such area'), { statusCode: 404 });
        reply.header('cache-control', 'public, max-age=300').header('access-control-allow-origin', '*');
        return {
          area: id,
          isInvented: found.summary.isInvented,
          legalDay: read.legalDay,
          formula,
          score: found.summary.score,
          elements: found.elements,
        };
      },
    );
  };
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Actor, Gate } from '../ledger/index.ts';

/**
 * One address for each act a person may perform: `POST /api/acts/<type>` with the client's key and the payload.
 * The gate validates the payload; the schema here documents it. A refusal is an answer (200), not an error: the
 * receipt's verdict says so.
 */
export function actRoutes(options: { readonly gate: Gate; readonly actorOf: (request: FastifyRequest) => Actor }) {
  return async (app: FastifyInstance): Promise<void> => {
    for (const definition of options.gate.definitions.values()) {
      if (definition.who.every((functionKey) => functionKey === 'system')) continue;
      const body = Type.Object(
        { key: Type.String({ format: 'uuid' }), payload: definition.payload },
        { additionalProperties: false },
      );
      app.post<{ Body: { readonly key: string; readonly payload: unknown } }>(
        `/${definition.type}`,
        {
          schema: {
            body,
            summary: definition.title.en,
            description: `${definition.title.fr} · ${definition.title.nl}`,
            tags: ['acts'],
          },
          // The gate checks the payload itself, with the same schema, and says what to correct.
          validatorCompiler: () => (value: unknown) =>
            isActBody(value) ? { value } : { error: new Error('an act is {key: UUID, payload: {...}}') },
        },
        async (request) =>
          options.gate.perform({
            type: definition.type,
            key: request.body.key,
            actor: options.actorOf(request),
            payload: request.body.payload,
          }),
      );
    }
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function isActBody(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('key' in value) || !('payload' in value)) return false;
  return Object.keys(value).length === 2 && typeof value.key === 'string' && uuid.test(value.key);
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type TSchema, Type } from 'typebox';
import { type Actor, type Gate, ledgerErrors } from '../ledger/index.ts';

/** An act of which the server says a part that no client may say: what a person sends, and what is put in. */
export interface CompletedAct {
  readonly asked: TSchema;
  readonly complete: (request: FastifyRequest) => Readonly<Record<string, string>>;
  /** What the answer says once, beside the receipt of an act that went through, and no journal holds: a token that was just made. */
  readonly tell?: (request: FastifyRequest) => Readonly<Record<string, string>> | undefined;
}

/**
 * One address for each act a person may perform: `POST /api/acts/<type>` with the client's key and the payload.
 * The gate validates the payload; the schema here documents it. A refusal is an answer (200), not an error: the
 * receipt's verdict says so.
 */
export function actRoutes(options: {
  readonly gate: Gate;
  readonly actorOf: (request: FastifyRequest) => Actor;
  readonly completed?: Readonly<Record<string, CompletedAct>>;
  /** Acts that answer with more than a receipt: they have addresses of their own in their room, and none here. */
  readonly elsewhere?: readonly string[];
}) {
  return async (app: FastifyInstance): Promise<void> => {
    for (const definition of options.gate.definitions.values()) {
      if (definition.who.every((functionKey) => functionKey === 'system')) continue;
      if (options.elsewhere?.includes(definition.type) === true) continue;
      const completed = options.completed?.[definition.type];
      const body = Type.Object(
        { key: Type.String({ format: 'uuid' }), payload: completed?.asked ?? definition.payload },
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
        async (request, reply) => {
          const receipt = await options.gate.perform({
            type: definition.type,
            key: request.body.key,
            actor: options.actorOf(request),
            payload: completed === undefined ? request.body.payload : payloadOf(definition.type, completed, request),
          });
          const told = receipt.verdict === 'allowed' ? completed?.tell?.(request) : undefined;
          if (told === undefined) return receipt;
          reply.header('cache-control', 'no-store');
          return { ...receipt, told };
        },
      );
    }
  };
}

/** What was sent, with the server's part. Whoever sends that part as well is told that it is not theirs to say. */
function payloadOf(act: string, completed: CompletedAct, request: FastifyRequest<{ Body: { payload: unknown } }>) {
  const { payload } = request.body;
  // Anything else than an object goes to the gate as it is: its schema says what is wrong.
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return payload;
  const added = completed.complete(request);
  const problems = Object.keys(added).flatMap((name) =>
    Object.hasOwn(payload, name) ? [`/${name} is said by the server alone`] : [],
  );
  if (problems.length > 0) throw ledgerErrors.invalidPayload({ act, problems });
  return { ...payload, ...added };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function isActBody(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('key' in value) || !('payload' in value)) return false;
  return Object.keys(value).length === 2 && typeof value.key === 'string' && uuid.test(value.key);
}

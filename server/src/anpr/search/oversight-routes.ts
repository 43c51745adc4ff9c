import { MisuseSignView, ProtectedPlaceView } from '@clairevoie/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Actor, Gate, Queryable } from '../../ledger/index.ts';
import { anprErrors } from '../anpr-errors.ts';
import { householdCheckRoute } from './household-check.ts';
import { listProtected, listSigns } from './oversight-store.ts';

/** What these routes are built from. Register under `/api` inside the doors' protected scope. */
export interface SearchOversightOptions {
  readonly db: Queryable;
  readonly gate: Pick<Gate, 'performAndTell'>;
  readonly legalNow: () => Promise<string>;
  readonly actorOf: (request: FastifyRequest) => Actor;
}

const placeViewers: readonly string[] = [
  'dpo',
  'chief-of-corps',
  'administrative-police-officer',
  'federal-director',
  'operational-member',
];
const tags = ['anpr'];

/** For those who watch over searches: signs of misuse, searches compared with keyed hashes, protected places. Nobody sees figures by person. */
export function searchOversightRoutes({ db, gate, legalNow, actorOf }: SearchOversightOptions) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get(
      '/anpr/misuse-signs',
      {
        schema: {
          tags,
          summary: 'Signs of misuse of searches, one by one; never by person',
          response: { 200: Type.Object({ items: Type.Array(MisuseSignView) }) },
        },
      },
      async (request) => {
        const { organisationId } = viewerIn(request, ['dpo', 'control-organ']);
        const isDpo = actorOf(request).functionKey === 'dpo';
        const rows = await listSigns(db, isDpo ? organisationId : null);
        const items: MisuseSignView[] = rows.map((row) => ({
          id: row.id,
          pattern: row.pattern,
          personId: row.person_id,
          searchIds: [...row.search_ids],
          raisedAt: row.raised_at,
          deleteOn: row.delete_on,
          state: row.state,
          heardAt: row.heard_at,
          statement: row.statement,
          conclusion: row.conclusion,
          conclusionReasons: row.conclusion_reasons,
        }));
        return { items };
      },
    );

    await app.register(householdCheckRoute({ db, gate, actorOf }));

    app.get(
      '/anpr/protected-places',
      {
        schema: {
          tags,
          summary: 'Places near which a search without a full plate needs a second competent person',
          response: { 200: Type.Object({ items: Type.Array(ProtectedPlaceView) }) },
        },
      },
      async (request) => {
        const { organisationId } = viewerIn(request, placeViewers);
        const rows = await listProtected(db, organisationId, await legalNow());
        const items: ProtectedPlaceView[] = rows.map((row) => ({
          id: row.id,
          kind: row.kind,
          name: row.name,
          latitude: row.latitude,
          longitude: row.longitude,
          source: row.source,
          sourceRef: row.source_ref,
          from: row.from_at,
          to: row.to_at,
        }));
        return { items };
      },
    );

    function viewerIn(request: FastifyRequest, functions: readonly string[]): Actor {
      const actor = actorOf(request);
      if (!functions.includes(actor.functionKey)) throw anprErrors.notYours({ functionKey: actor.functionKey });
      return actor;
    }
  };
}

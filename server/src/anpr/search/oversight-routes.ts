import { HouseholdPlateView, MisuseSignView, ProtectedPlaceView } from '@clairevoie/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Actor, Queryable } from '../../ledger/index.ts';
import { anprErrors } from '../anpr-errors.ts';
import { listHashes, listProtected, listSearchedPlates, listSigns } from './oversight-store.ts';

/** What these routes are built from. Register under `/api` inside the doors' protected scope. */
export interface SearchOversightOptions {
  readonly db: Queryable;
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

/** For those who watch over searches: signs of misuse, keyed hashes with what they are compared with, protected places. Nobody sees figures by person. */
export function searchOversightRoutes({ db, legalNow, actorOf }: SearchOversightOptions) {
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

    app.get(
      '/anpr/household-check',
      {
        schema: {
          tags,
          summary:
            'Keyed hashes, and the plates searched, for the data protection officer to compare with their own key',
          response: {
            200: Type.Object({
              hashes: Type.Array(HouseholdPlateView),
              searched: Type.Array(
                Type.Object({ searchId: Type.String(), personId: Type.String(), plate: Type.String() }),
              ),
            }),
          },
        },
      },
      async (request, reply) => {
        const { organisationId } = viewerIn(request, ['dpo']);
        reply.header('cache-control', 'no-store');
        const hashes = await listHashes(db, organisationId);
        return {
          hashes: hashes.map(({ id, person_id, plate_hmac }) => ({ id, personId: person_id, plateHmac: plate_hmac })),
          searched: [...(await listSearchedPlates(db, organisationId))],
        };
      },
    );

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

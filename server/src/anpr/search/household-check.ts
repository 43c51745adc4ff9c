import { AskHouseholdCheck, type HouseholdCheckView, searchesOfCheck } from '@clairevoie/contract';
import { platesMeant } from '@clairevoie/plates';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import { type Actor, canonical, type Gate, type Queryable, sha256 } from '../../ledger/index.ts';
import { anprErrors } from '../anpr-errors.ts';
import { openHouseholdCheck } from './acts/open-household-check.ts';
import { listHashes, listSearched } from './oversight-store.ts';

/** What the comparison is made of. */
export interface CheckWorld {
  readonly db: Queryable;
  readonly gate: Pick<Gate, 'performAndTell'>;
}

const Asked = Type.Object(
  { key: Type.String({ format: 'uuid' }), payload: AskHouseholdCheck },
  { additionalProperties: false },
);
const nothing: HouseholdCheckView = { hashes: [], searched: [], next: null };

/**
 * One page of searches for the data protection officer to compare with their own key: only of persons of whom a hash is recorded, for only theirs can match. The act
 * says how many plates were shown and their digest; a repeat shows nothing.
 */
export async function openCheck(
  { db, gate }: CheckWorld,
  { actor, key, payload }: { readonly actor: Actor } & Static<typeof Asked>,
) {
  const mayBe = openHouseholdCheck.who.includes(actor.functionKey);
  const page = mayBe ? await pageOf(db, { organisationId: actor.organisationId, before: payload.before }) : nothing;
  const { receipt, isRepeat } = await gate.performAndTell({
    type: openHouseholdCheck.type,
    key,
    actor,
    payload: {
      ...payload,
      shown: page.searched.length,
      shownSha256: sha256(canonical(page.searched)).toString('hex'),
    },
  });
  if (receipt.verdict !== 'allowed') return { receipt, check: nothing };
  if (isRepeat) throw anprErrors.shownAlready({ entryId: receipt.entryId });
  return { receipt, check: page };
}

async function pageOf(
  db: Queryable,
  of: { readonly organisationId: string; readonly before: string | undefined },
): Promise<HouseholdCheckView> {
  const rows = await listSearched(db, { ...of, most: searchesOfCheck });
  const searched = rows.flatMap(({ searchId, personId, watched }) =>
    platesMeant(watched).map((plate) => ({ searchId, personId, plate })),
  );
  const persons = [...new Set(rows.map(({ personId }) => personId))];
  const hashes = await listHashes(db, of.organisationId, persons);
  const searches = new Set(rows.map(({ searchId }) => searchId));
  return {
    hashes: hashes.map(({ id, person_id, plate_hmac }) => ({ id, personId: person_id, plateHmac: plate_hmac })),
    searched,
    next: searches.size < searchesOfCheck ? null : (rows.at(-1)?.searchId ?? null),
  };
}

/** The address of the comparison. Register under `/api` inside the doors' protected scope. */
export function householdCheckRoute(world: CheckWorld & { readonly actorOf: (request: FastifyRequest) => Actor }) {
  return async (app: FastifyInstance): Promise<void> => {
    app.post<{ Body: Static<typeof Asked> }>(
      '/anpr/household-check',
      {
        schema: {
          tags: ['anpr'],
          body: Asked,
          summary:
            'Plates searched by persons of whom a keyed hash is recorded, a page at a time, for the data protection officer: an act of its own',
        },
      },
      async (request, reply) => {
        reply.header('cache-control', 'no-store');
        const { receipt, check } = await openCheck(world, { actor: world.actorOf(request), ...request.body });
        return { ...receipt, check };
      },
    );
  };
}

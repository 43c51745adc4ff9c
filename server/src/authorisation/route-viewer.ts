import type { FastifyRequest } from 'fastify';
import type { Actor, Queryable, Stored } from '../ledger/index.ts';
import type { Thing, Viewer } from './audience.ts';
import { authorisationErrors } from './authorisation-errors.ts';
import { findFor, type RowOf } from './authorisation-store.ts';
import type { DocumentStore } from './document-store.ts';
import { organisationById } from './organisation-store.ts';

/** What the reads of this room are built from. Register under `/api` inside the doors' protected scope. */
export interface AuthorisationRouteOptions {
  readonly db: Queryable;
  readonly documents: DocumentStore;
  readonly actorOf: (request: FastifyRequest) => Actor;
  /** Legal time, ISO instant: deadlines fall due by it. */
  readonly legalNow: () => Promise<string>;
  readonly demo: boolean;
}

/** Who looks, with the organisation acted for. An actor whose organisation is unknown sees nothing. */
export async function viewerOf(db: Queryable, actor: Actor): Promise<Viewer> {
  const organisation = await organisationById(db, actor.organisationId);
  if (organisation === null) throw authorisationErrors.notYours({ functionKey: actor.functionKey });
  return { functionKey: actor.functionKey, organisation };
}

/** A file that the viewer may see; otherwise the same answer whether it exists or not. */
export async function getFor<T extends Thing>(
  db: Queryable,
  thing: T,
  viewer: Viewer,
  id: string,
): Promise<Stored<RowOf[T]>> {
  const row = await findFor(db, thing, viewer, id);
  if (row === undefined) throw authorisationErrors.notFound({ what: thing, id });
  return row;
}

import { DatabaseView, EnrolledCameraView } from '@clairevoie/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import { type KnownOrganisation, organisationNames } from '../authorisation/index.ts';
import type { Actor, Queryable, Stored } from '../ledger/index.ts';
import { anprErrors } from './anpr-errors.ts';
import { creationProcedure, nextActs } from './database-procedure.ts';
import {
  cameraViewers,
  type DatabaseViewer,
  type ListedCamera,
  listDatabases,
  listEnrolled,
} from './database-store.ts';
import type { TechnicalDatabaseRow } from './registers.ts';

/** What the reads of this room are built from. Register under `/api` inside the doors' protected scope. */
export interface AnprRouteOptions {
  readonly db: Queryable;
  readonly actorOf: (request: FastifyRequest) => Actor;
}

const Page = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
    before: Type.Optional(Type.String({ format: 'uuid' })),
  },
  { additionalProperties: false },
);
const Params = Type.Object({ id: Type.String({ format: 'uuid' }) }, { additionalProperties: false });
const tags = ['anpr'];

/** Databases with their procedure, and the cameras that feed them, for the function one acts in. */
export function anprRoutes({ db, actorOf }: AnprRouteOptions) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: Static<typeof Page> }>(
      '/anpr/databases',
      {
        schema: {
          querystring: Page,
          tags,
          response: {
            200: Type.Object({ items: Type.Array(DatabaseView), next: Type.Union([Type.String(), Type.Null()]) }),
          },
        },
      },
      async (request) => {
        const viewer = actorOf(request);
        const rows = await rowsFor(db, viewer, request.query);
        const next = rows.length < request.query.limit ? null : (rows.at(-1)?.id ?? null);
        return { items: await shown(db, viewer, rows), next };
      },
    );

    app.get<{ Params: Static<typeof Params> }>(
      '/anpr/databases/:id',
      { schema: { params: Params, tags, response: { 200: Type.Object({ item: DatabaseView }) } } },
      async (request) => {
        const viewer = actorOf(request);
        const { id } = request.params;
        const [item] = await shown(db, viewer, await rowsFor(db, viewer, { limit: 1, id }));
        if (item === undefined) throw anprErrors.notFound({ what: 'technical database', id });
        return { item };
      },
    );

    app.get(
      '/anpr/cameras',
      { schema: { tags, response: { 200: Type.Object({ items: Type.Array(EnrolledCameraView) }) } } },
      async (request) => {
        const { functionKey, organisationId } = actorOf(request);
        if (!cameraViewers.includes(functionKey)) throw anprErrors.notYours({ functionKey });
        return { items: (await listEnrolled(db, organisationId)).map(cameraView) };
      },
    );
  };
}

async function rowsFor(
  db: Queryable,
  viewer: DatabaseViewer,
  page: { readonly limit: number; readonly before?: string; readonly id?: string },
): Promise<readonly Stored<TechnicalDatabaseRow>[]> {
  const rows = await listDatabases(db, viewer, page);
  if (rows === undefined) throw anprErrors.notYours({ functionKey: viewer.functionKey });
  return rows;
}

async function shown(
  db: Queryable,
  viewer: DatabaseViewer,
  rows: readonly TechnicalDatabaseRow[],
): Promise<DatabaseView[]> {
  const names = await organisationNames(db, [...new Set(rows.map(({ organisation_id }) => organisation_id))]);
  return rows.map((row) => databaseView(row, names.get(row.organisation_id), viewer));
}

function databaseView(
  row: TechnicalDatabaseRow,
  organisation: KnownOrganisation | undefined,
  { functionKey }: DatabaseViewer,
): DatabaseView {
  const { fr, nl, en } = creationProcedure.states[row.state]?.name ?? { fr: row.state, nl: row.state, en: row.state };
  return {
    id: row.id,
    organisation:
      organisation === undefined
        ? null
        : { fr: organisation.name_fr, nl: organisation.name_nl, en: organisation.name_en },
    level: row.level,
    reference: row.reference,
    title: row.title,
    creators: [...row.creators],
    tool: row.tool,
    purposes: [...row.purposes],
    state: row.state,
    stateName: { fr, nl, en },
    modalities: row.modalities,
    assessmentId: row.assessment_id,
    plannedAt: row.planned_at,
    requestReceivedAt: row.received_at,
    opinionDueOn: row.opinion_due_on,
    opinionGivenAt: row.opinion_given_at,
    opinion: row.opinion,
    recommendations: row.recommendations === null ? null : [...row.recommendations],
    overrideReasons: row.override_reasons,
    escalatedAt: row.escalated_at,
    joinedBy: row.joined.map((joined) => joined.functionKey),
    createdAt: row.created_at,
    dataClasses: row.data_classes === null ? null : [...row.data_classes],
    retention: row.retention,
    journalRetention: row.journal_retention,
    transmissionChannel: row.transmission_channel,
    securityDirective: row.security_directive,
    abandonedAt: row.abandoned_at,
    abandonReasons: row.abandon_reasons,
    nextActs: [...nextActs(row.state, functionKey)],
  };
}

function cameraView(row: ListedCamera): EnrolledCameraView {
  return {
    number: row.number,
    cameraId: row.camera_id,
    label: row.label,
    databaseId: row.database_id,
    device: row.device,
    enrolledAt: row.enrolled_at,
    rotatedAt: row.rotated_at,
    withdrawnAt: row.withdrawn_at,
  };
}

import {
  CameraDevice,
  CameraKind,
  CameraStageState,
  Certainty,
  ImportList,
  importMostBytes,
  NisCode,
  PlaceKind,
  World,
} from '@clairevoie/contract';
import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { actorOf, protectRoutes } from '../identity/index.ts';
import type { Actor } from '../ledger/index.ts';
import { shownCamera, shownImport, shownPlace, shownVersion } from './camera-shown.ts';
import { basemapAttribution } from './data/basemap.ts';
import { policeHeads, registerManagers } from './keepers.ts';
import { type ConsultationLedger, readConsultation } from './read-consultation.ts';
import type { CameraRow } from './registers.ts';
import { registryErrors } from './registry-errors.ts';
import {
  type CameraFilter,
  type CameraReader,
  findCamera,
  findImport,
  listBodycamEntryIds,
  listCameras,
  listCameraVersions,
  listConsultations,
  listFixedCameras,
  listImports,
  listPlaces,
  listUseEntries,
} from './registry-store.ts';

/** What the staff's routes of this room are built from. */
export interface RegistryRouteOptions {
  readonly ledger: ConsultationLedger;
}

const maybe = Type.Optional;
const Id = Type.String({ format: 'uuid', pattern: '^[0-9a-f-]{36}$', minLength: 36, maxLength: 36 });
const filter = {
  world: maybe(World),
  nis: maybe(NisCode),
  kind: maybe(CameraKind),
  stage: maybe(CameraStageState),
  anpr: maybe(Certainty),
  device: maybe(CameraDevice),
  mine: maybe(Type.Boolean()),
  words: maybe(Type.String({ minLength: 1, maxLength: 100, pattern: '^[^\\u0000]*$' })),
} as const;
const CameraQuery = Type.Object({
  ...filter,
  page: Type.Integer({ minimum: 1, maximum: 100_000, default: 1 }),
  perPage: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
});
const ExportQuery = Type.Object(filter);
const Day = Type.String({ format: 'date', maxLength: 10, pattern: '^(?:19|2[01])' });
const RegisterQuery = Type.Object({
  section: maybe(Type.Enum(['visible', 'non-visible'])),
  fromDay: maybe(Day),
  toDay: maybe(Day),
  afterId: maybe(Id),
  limit: Type.Integer({ minimum: 1, maximum: 500, default: 200 }),
});
const IdParams = Type.Object({ id: Id });
const PlaceQuery = Type.Object({ nis: maybe(NisCode), kind: maybe(PlaceKind) });
const ImportBody = Type.Object({ key: Id, payload: ImportList }, { additionalProperties: false });
const tags = ['registry'];

// JSON may write a character as six bytes; the text itself is measured again by the act.
const mostBodyBytes = importMostBytes * 2;

/** The staff's reads of this room and the upload of lists. Register it with the prefix `/api`, outside any scope that already asks for a session. */
export async function registryRoutes(app: FastifyInstance, { ledger }: RegistryRouteOptions): Promise<void> {
  const { reads: db, gate, demo } = ledger;
  protectRoutes(app);
  const readerOf = (actor: Actor): CameraReader => ({
    organisationId: actor.organisationId,
    isOverseer: actor.functionKey === 'control-organ',
  });
  const manage = (actor: Actor, register: string, who: readonly string[]): void => {
    if (!who.includes(actor.functionKey)) throw registryErrors.notYours({ register, functionKey: actor.functionKey });
  };
  const filterOf = ({ device = 'surveillance-camera', ...rest }: Static<typeof ExportQuery>): CameraFilter => ({
    device,
    ...rest,
  });

  app.get<{ Querystring: Static<typeof CameraQuery> }>(
    '/registry/cameras',
    { schema: { querystring: CameraQuery, tags } },
    async (request) => {
      const reader = readerOf(actorOf(request));
      const { page, perPage, ...asked } = request.query;
      const { total, rows } = await listCameras(db, reader, filterOf(asked), {
        limit: perPage,
        offset: (page - 1) * perPage,
      });
      return {
        demo,
        total,
        page,
        pageCount: Math.max(1, Math.ceil(total / perPage)),
        cameras: rows.map((row) => shownCamera(row, reader)),
      };
    },
  );

  app.get<{ Querystring: Static<typeof ExportQuery> }>(
    '/registry/cameras.geojson',
    { schema: { querystring: ExportQuery, tags } },
    async (request, reply) => {
      const reader = readerOf(actorOf(request));
      const { rows } = await listCameras(db, reader, filterOf(request.query), { limit: 20_000, offset: 0 });
      reply
        .type('application/geo+json')
        .header('content-disposition', `attachment; filename="${demo ? 'demo-' : ''}cameras.geojson"`);
      return {
        type: 'FeatureCollection',
        demo,
        attribution: basemapAttribution,
        features: rows.map((row) => featureOf(row, reader)),
      };
    },
  );

  app.get<{ Params: Static<typeof IdParams> }>(
    '/registry/cameras/:id',
    { schema: { params: IdParams, tags } },
    async (request) => {
      const reader = readerOf(actorOf(request));
      const row = await findCamera(db, reader, request.params.id);
      if (row === undefined) throw registryErrors.notFound({ what: 'camera', id: request.params.id });
      const versions = await listCameraVersions(db, row.id);
      return {
        demo,
        camera: shownCamera(row, reader),
        history: versions.flatMap((version) => shownVersion(version, row, reader)),
      };
    },
  );

  app.get<{ Querystring: Static<typeof PlaceQuery> }>(
    '/registry/places',
    { schema: { querystring: PlaceQuery, tags } },
    async (request) => {
      const reader = readerOf(actorOf(request));
      return { demo, places: (await listPlaces(db, reader, request.query)).map((row) => shownPlace(row, reader)) };
    },
  );

  // Registers of the own service, by those who manage them; everybody else consults by an act that is journaled.
  app.get<{ Querystring: Static<typeof RegisterQuery> }>(
    '/registry/use-entries',
    { schema: { querystring: RegisterQuery, tags } },
    async (request) => {
      const actor = actorOf(request);
      manage(actor, 'uses', registerManagers);
      return { demo, entries: await listUseEntries(db, { ...request.query, organisationId: actor.organisationId }) };
    },
  );

  app.get<{ Querystring: Static<typeof RegisterQuery> }>(
    '/registry/fixed-cameras',
    { schema: { querystring: RegisterQuery, tags } },
    async (request) => {
      const actor = actorOf(request);
      manage(actor, 'national-fixed-cameras', registerManagers);
      return { demo, entries: await listFixedCameras(db, { ...request.query, organisationId: actor.organisationId }) };
    },
  );

  app.get('/registry/bodycam-entries', { schema: { tags } }, async (request) => {
    const actor = actorOf(request);
    manage(actor, 'bodycams', [...registerManagers, 'access-designee', 'extraction-designee']);
    return { demo, entries: await listBodycamEntryIds(db, actor.organisationId) };
  });

  app.get('/registry/consultations', { schema: { tags } }, async (request) => {
    const actor = actorOf(request);
    manage(actor, 'consultations', [...policeHeads, 'commissioner-general', 'dpo', 'control-organ']);
    return { demo, consultations: await listConsultations(db, readerOf(actor)) };
  });

  app.get<{ Params: Static<typeof IdParams> }>(
    '/registry/consultations/:id/rows',
    { schema: { params: IdParams, summary: 'The rows of a consultation just made, rights asked again', tags } },
    async (request) => ({ demo, ...(await readConsultation(ledger, request.params.id, actorOf(request))) }),
  );

  app.get('/registry/imports', { schema: { tags } }, async (request) => ({
    demo,
    imports: await listImports(db, readerOf(actorOf(request))),
  }));

  app.get<{ Params: Static<typeof IdParams> }>(
    '/registry/imports/:id',
    { schema: { params: IdParams, tags } },
    async (request) => {
      const row = await findImport(db, readerOf(actorOf(request)), request.params.id);
      if (row === undefined) throw registryErrors.notFound({ what: 'import', id: request.params.id });
      return { demo, import: shownImport(row) };
    },
  );

  app.post<{ Body: Static<typeof ImportBody> }>(
    '/registry/imports',
    {
      bodyLimit: mostBodyBytes,
      schema: { body: ImportBody, summary: 'Take in a list of cameras', tags },
      // The gate checks the payload itself, with the same schema, and says what to correct.
      validatorCompiler: () => (value: unknown) =>
        isImportBody(value) ? { value } : { error: new Error('an import is {key: UUID, payload: {...}}') },
    },
    async (request) =>
      gate.perform({
        type: 'registry/import-list',
        key: request.body.key,
        actor: actorOf(request),
        payload: request.body.payload,
      }),
  );
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function isImportBody(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('key' in value) || !('payload' in value)) return false;
  return Object.keys(value).length === 2 && typeof value.key === 'string' && uuid.test(value.key);
}

function featureOf(row: CameraRow, reader: CameraReader) {
  const { facts, ...camera } = shownCamera(row, reader);
  const { position, ...properties } = facts;
  const geometry =
    position.type === 'point'
      ? { type: 'Point', coordinates: [position.lon, position.lat] }
      : position.type === 'area'
        ? position.geometry
        : null;
  // A point that only stands for a street says so beside its coordinates.
  return {
    type: 'Feature',
    id: row.id,
    geometry,
    properties: {
      ...camera,
      ...properties,
      fictional: facts.world === 'fictional',
      precision: position.precision,
      howFound: position.howFound,
    },
  };
}

import {
  type CriterionView,
  CriterionView as CriterionViewSchema,
  criterionViewers,
  DirectiveKeyView,
  DirectiveView,
  directiveViewers,
  ListView,
  listProposers,
  listViewers,
  OpenList,
  UploadedList,
} from '@clairevoie/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import { dayInBrussels, organisationNames } from '../../authorisation/index.ts';
import type { Actor, Gate, Queryable } from '../../ledger/index.ts';
import { anprErrors } from '../anpr-errors.ts';
import { openListContent } from './acts/open-list.ts';
import { hasCriteriaPolicy } from './criteria-policy.ts';
import { checkCriterion, gatherCameraPlaces } from './criterion-check.ts';
import { depositList } from './deposit-list.ts';
import { listVersions } from './list-registers.ts';
import {
  criterionYields,
  listCriteria,
  listDirectives,
  listLists,
  listVersionsOf,
  listYields,
  type Page,
} from './list-view-store.ts';
import { criterionView, directiveKeyView, directiveView, listView } from './list-views.ts';
import { listsErrors } from './lists-errors.ts';
import { gatherProtectedPlaces } from './protected-places.ts';
import { mostUploadBytes } from './read-list-upload.ts';
import { readStoredContent } from './stored-content.ts';

/** What these routes are built from. Register under `/api` inside the doors' protected scope. */
export interface ListsRouteOptions {
  readonly db: Queryable;
  readonly gate: Pick<Gate, 'performAndTell' | 'registers'>;
  readonly actorOf: (request: FastifyRequest) => Actor;
  readonly legalNow: () => Promise<string>;
}

const strict = { additionalProperties: false } as const;
const PageQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
    before: Type.Optional(Type.String({ format: 'uuid' })),
  },
  strict,
);
const Params = Type.Object({ id: Type.String({ format: 'uuid' }) }, strict);
const Opened = Type.Object({ key: Type.String({ format: 'uuid' }), payload: OpenList }, strict);
const Examined = Type.Object({ criterionJson: Type.String({ minLength: 1, maxLength: 20_000 }) }, strict);
const tags = ['anpr'];
const pageOf = <T extends Parameters<typeof Type.Array>[0]>(item: T) => ({
  200: Type.Object({ items: Type.Array(item), next: Type.Union([Type.String(), Type.Null()]) }),
});
/** Plates that one opening shows. */
const shownAtOnce = 500;

/** Lists, criteria and directives for the desks, and the door through which the plates of a list come in. */
export function listsRoutes({ db, gate, actorOf, legalNow }: ListsRouteOptions) {
  const viewerIn = (request: FastifyRequest, functions: readonly string[]): Actor => {
    const actor = actorOf(request);
    if (!functions.includes(actor.functionKey)) throw anprErrors.notYours({ functionKey: actor.functionKey });
    return actor;
  };
  const shownLists = async (viewer: Actor, page: Page): Promise<ListView[]> => {
    const rows = await listLists(db, viewer, page);
    const versions = await listVersionsOf(
      db,
      rows.map(({ id }) => id),
    );
    const yields = await listYields(
      db,
      rows.map(({ id }) => id),
    );
    const names = await organisationNames(db, [...new Set(rows.map(({ organisation_id }) => organisation_id))]);
    return rows.map((row) =>
      listView(row, {
        yields: yields.find(({ list_id }) => list_id === row.id),
        versions: versions.filter(({ list_id }) => list_id === row.id),
        organisation: names.get(row.organisation_id),
        functionKey: viewer.functionKey,
      }),
    );
  };
  const shownCriteria = async (viewer: Actor, page: Page): Promise<CriterionView[]> => {
    const rows = await listCriteria(db, viewer, page);
    const names = await organisationNames(db, [...new Set(rows.map(({ organisation_id }) => organisation_id))]);
    const at = await legalNow();
    const yields = await criterionYields(
      db,
      rows.map(({ id }) => id),
    );
    return rows.map((row) =>
      criterionView(row, {
        organisation: names.get(row.organisation_id),
        functionKey: viewer.functionKey,
        at,
        yields: yields.find(({ criterion_id }) => criterion_id === row.id),
      }),
    );
  };
  const paged = <T extends { readonly id: string }>(items: readonly T[], limit: number) => ({
    items,
    next: items.length < limit ? null : (items.at(-1)?.id ?? null),
  });

  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: Static<typeof PageQuery> }>(
      '/anpr/lists',
      {
        schema: {
          tags,
          querystring: PageQuery,
          summary: 'Lists of plates, without a plate',
          response: pageOf(ListView),
        },
      },
      async (request) => paged(await shownLists(viewerIn(request, listViewers), request.query), request.query.limit),
    );
    app.get<{ Params: Static<typeof Params> }>(
      '/anpr/lists/:id',
      { schema: { tags, params: Params, response: { 200: Type.Object({ item: ListView }) } } },
      async (request) => {
        const { id } = request.params;
        const [item] = await shownLists(viewerIn(request, listViewers), { limit: 1, id });
        if (item === undefined) throw anprErrors.notFound({ what: 'list', id });
        return { item };
      },
    );
    app.get<{ Querystring: Static<typeof PageQuery> }>(
      '/anpr/criteria',
      {
        schema: { tags, querystring: PageQuery, summary: 'Evaluation criteria', response: pageOf(CriterionViewSchema) },
      },
      async (request) =>
        paged(await shownCriteria(viewerIn(request, criterionViewers), request.query), request.query.limit),
    );
    app.get<{ Params: Static<typeof Params> }>(
      '/anpr/criteria/:id',
      { schema: { tags, params: Params, response: { 200: Type.Object({ item: CriterionViewSchema }) } } },
      async (request) => {
        const { id } = request.params;
        const [item] = await shownCriteria(viewerIn(request, criterionViewers), { limit: 1, id });
        if (item === undefined) throw anprErrors.notFound({ what: 'criterion', id });
        return { item };
      },
    );
    app.get(
      '/anpr/directives',
      {
        schema: {
          tags,
          summary: 'Directives on correlation, the permits under them, and the keys that sign them',
          response: { 200: Type.Object({ items: Type.Array(DirectiveView), keys: Type.Array(DirectiveKeyView) }) },
        },
      },
      async (request) => {
        const { functionKey } = viewerIn(request, directiveViewers);
        const { directives, permits, keys } = await listDirectives(db);
        const at = await legalNow();
        return {
          items: directives.map((row) => directiveView(row, permits, at)),
          keys: keys.map((row) => directiveKeyView(row, functionKey)),
        };
      },
    );
    app.post<{ Body: Static<typeof Examined> }>(
      '/anpr/criteria/examine',
      {
        schema: {
          tags,
          body: Examined,
          summary: 'What a criterion says in words and what the check finds in it; nothing is kept',
        },
      },
      async (request) => {
        const actor = viewerIn(request, criterionViewers);
        const { criterionJson } = request.body;
        const at = await legalNow();
        const day = dayInBrussels(at);
        if (!hasCriteriaPolicy(day)) throw listsErrors.criteriaNotYet({ day });
        const { outcome, findings, explanation } = checkCriterion(criterionJson, {
          places: await gatherCameraPlaces(gate.registers, criterionJson),
          protectedPlaces: await gatherProtectedPlaces(gate.registers, actor.organisationId, at),
          estimate: null,
          at,
        });
        return { outcome, findings, explanation: explanation ?? null };
      },
    );
    app.post<{ Params: Static<typeof Params>; Body: Static<typeof Opened> }>(
      '/anpr/list-versions/:id/open',
      { schema: { tags, params: Params, body: Opened, summary: 'Read plates of a version: an act of its own' } },
      async (request, reply) => {
        const actor = actorOf(request);
        const { key, payload } = request.body;
        if (payload.versionId !== request.params.id)
          throw anprErrors.notFound({ what: 'version of a list', id: request.params.id });
        const opening = { type: openListContent.type, key, actor, payload };
        const { receipt, isRepeat } = await gate.performAndTell(opening);
        reply.header('cache-control', 'no-store');
        if (receipt.verdict !== 'allowed') return { receipt, entries: [] };
        // Plates are read under an entry of their own, whose reasons are those of now.
        if (isRepeat) throw anprErrors.shownAlready({ entryId: receipt.entryId });
        return { receipt, entries: await entriesFrom(db, gate.registers, payload) };
      },
    );
    await app.register(async (door) => {
      door.removeAllContentTypeParsers();
      door.addContentTypeParser(
        ['application/x-ndjson', 'text/csv'],
        { parseAs: 'buffer', bodyLimit: mostUploadBytes },
        (_request, body, done) => done(null, body),
      );
      door.post<{ Params: Static<typeof Params> }>(
        '/anpr/lists/:id/contents',
        {
          bodyLimit: mostUploadBytes,
          schema: {
            tags,
            params: Params,
            summary: 'Deposit the plates of a list (NDJSON or CSV); nothing counts before an act names them',
            response: { 200: UploadedList },
          },
          // Whose list it is is known before its plates are read.
          preParsing: async (request, _reply, payload) => {
            const actor = viewerIn(request, listProposers);
            // Edge: params are checked by the schema only after the body; an id that is none finds nothing.
            const { id } = request.params as { readonly id: string };
            const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
            const [list] = isUuid ? await listLists(db, actor, { limit: 1, id }) : [];
            if (list === undefined || list.withdrawn_at !== null)
              throw anprErrors.notFound({ what: 'list', id: 'named' });
            return payload;
          },
        },
        async (request) => {
          const { body } = request;
          if (!Buffer.isBuffer(body))
            throw listsErrors.contentMalformed({ lines: 'file', because: 'it has no content' });
          const actor = actorOf(request);
          return depositList(db, {
            listId: request.params.id,
            organisationId: actor.organisationId,
            uploadedBy: actor.personId,
            contentType: request.headers['content-type'] ?? '',
            body,
          });
        },
      );
    });
  };
}

/** Entries of a living version from a place on, of a content that has its digest: nobody decides on plates that are not those of the register. */
async function entriesFrom(
  db: Queryable,
  registers: Pick<Gate['registers'], 'get'>,
  { versionId, from }: Pick<Static<typeof OpenList>, 'versionId' | 'from'>,
) {
  const version = await registers.get(listVersions, { id: versionId });
  const content = version === undefined ? 'gone' : await readStoredContent(db, version);
  if (content === 'differs') throw listsErrors.contentDiffers({ versionId });
  if (content === 'gone') throw listsErrors.contentGone({ versionId });
  return content.between(from, from + shownAtOnce);
}

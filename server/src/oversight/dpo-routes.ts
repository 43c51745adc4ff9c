import { AccessView, BreachView, ReportView, SampledAccessView, SampleView } from '@clairevoie/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import { findAccesses, listAccesses } from './journal-store.ts';
import { oversightErrors } from './oversight-errors.ts';
import { bodyName, findReport, listOf, listQueue } from './oversight-store.ts';
import { accessView, breachView, reportView, sampledAccessView, sampleView } from './oversight-views.ts';
import { reportPdf } from './report-pdf.ts';
import { actorIn, type OversightRouteOptions } from './route-options.ts';

const strict = { additionalProperties: false } as const;
const Id = Type.String({ format: 'uuid' });
const Limit = Type.Integer({ minimum: 1, maximum: 100, default: 50 });
const Page = Type.Object({ limit: Limit, before: Type.Optional(Id) }, strict);
const Queue = Type.Object(
  { limit: Limit, after: Type.Optional(Id), state: Type.Enum(['waiting', 'judged'], { default: 'waiting' }) },
  strict,
);
const Instant = Type.String({ format: 'date-time', pattern: '^(?:19|2[01])', maxLength: 35 });
const Accesses = Type.Object(
  {
    limit: Limit,
    before: Type.Optional(Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })),
    from: Type.Optional(Instant),
    to: Type.Optional(Instant),
    verdict: Type.Optional(Type.Enum(['allowed', 'refused', 'needs-human', 'blocked'])),
  },
  strict,
);
const Params = Type.Object({ id: Id }, strict);
const Language = Type.Object({ lang: Type.Enum(['fr', 'nl']) }, strict);
const tags = ['oversight'];
const nextId = Type.Union([Type.String(), Type.Null()]);
const items = <T extends Parameters<typeof Type.Array>[0]>(schema: T) => ({
  200: Type.Object({ items: Type.Array(schema), next: nextId }),
});

/** The desk of the data protection officer: only his own body, accesses with their reasons in clear, refused ones too. */
export function dpoRoutes({ ledger, actorOf, legalNow }: OversightRouteOptions) {
  const db = ledger.reads;
  const titles = ledger.gate.definitions;
  const bodyOfDpo = (request: FastifyRequest): string => actorIn('dpo', actorOf(request)).organisationId;
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: Static<typeof Accesses> }>(
      '/oversight/accesses',
      {
        schema: {
          querystring: Accesses,
          tags,
          response: {
            200: Type.Object({ items: Type.Array(AccessView), next: Type.Union([Type.Integer(), Type.Null()]) }),
          },
        },
      },
      async (request) => {
        const rows = await listAccesses(db, bodyOfDpo(request), request.query);
        return {
          items: rows.map((row) => accessView(row, titles)),
          next: rows.length < request.query.limit ? null : (rows.at(-1)?.seq ?? null),
        };
      },
    );

    app.get<{ Params: Static<typeof Params> }>(
      '/oversight/accesses/:id',
      { schema: { params: Params, tags, response: { 200: Type.Object({ item: AccessView }) } } },
      async (request) => {
        const [row] = await findAccesses(db, bodyOfDpo(request), [request.params.id]);
        if (row === undefined) throw oversightErrors.notFound({ what: 'access', id: request.params.id });
        return { item: accessView(row, titles) };
      },
    );

    app.get<{ Querystring: Static<typeof Page> }>(
      '/oversight/samples',
      { schema: { querystring: Page, tags, response: items(SampleView) } },
      async (request) =>
        pageOf(await listOf(db, 'sample', bodyOfDpo(request), request.query), request.query, sampleView),
    );

    app.get<{ Querystring: Static<typeof Queue> }>(
      '/oversight/queue',
      { schema: { querystring: Queue, tags, response: items(SampledAccessView) } },
      async (request) => {
        const organisationId = bodyOfDpo(request);
        const rows = await listQueue(db, organisationId, request.query);
        const accesses = await findAccesses(
          db,
          organisationId,
          rows.map((row) => row.access_entry_id),
        );
        const byId = new Map(accesses.map((access) => [access.id, access]));
        return pageOf(rows, request.query, (row) => sampledAccessView(row, byId.get(row.access_entry_id), titles));
      },
    );

    app.get<{ Querystring: Static<typeof Page> }>(
      '/oversight/breaches',
      { schema: { querystring: Page, tags, response: items(BreachView) } },
      async (request) => {
        const rows = await listOf(db, 'breach', bodyOfDpo(request), request.query);
        const at = await legalNow();
        return pageOf(rows, request.query, (row) => breachView(row, at));
      },
    );

    app.get<{ Querystring: Static<typeof Page> }>(
      '/oversight/reports',
      { schema: { querystring: Page, tags, response: items(ReportView) } },
      async (request) =>
        pageOf(await listOf(db, 'report', bodyOfDpo(request), request.query), request.query, reportView),
    );

    app.get<{ Params: Static<typeof Params> }>(
      '/oversight/reports/:id',
      { schema: { params: Params, tags, response: { 200: Type.Object({ item: ReportView }) } } },
      async (request) => ({ item: reportView(await getReport(request)) }),
    );

    app.get<{ Params: Static<typeof Params>; Querystring: Static<typeof Language> }>(
      '/oversight/reports/:id/report.pdf',
      { schema: { params: Params, querystring: Language, tags } },
      async (request, reply) => {
        const row = await getReport(request);
        const { lang } = request.query;
        const names = await bodyName(db, row.organisation_id);
        const bodyNamed = (lang === 'fr' ? names?.name_fr : names?.name_nl) ?? '';
        const pdf = await reportPdf({ report: reportView(row), bodyName: bodyNamed, isDemo: ledger.demo }, lang);
        return reply
          .header('content-disposition', `attachment; filename="clairevoie-${row.year}-${lang}.pdf"`)
          .type('application/pdf')
          .send(pdf);
      },
    );

    const getReport = async (request: FastifyRequest<{ Params: Static<typeof Params> }>) => {
      const row = await findReport(db, bodyOfDpo(request), request.params.id);
      if (row === undefined) throw oversightErrors.notFound({ what: 'report', id: request.params.id });
      return row;
    };
  };
}

function pageOf<Row extends { readonly id: string }, View>(
  rows: readonly Row[],
  { limit }: { readonly limit: number },
  view: (row: Row) => View,
): { items: View[]; next: string | null } {
  return { items: rows.map(view), next: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
}

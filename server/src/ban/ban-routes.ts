import { FaceCheckView, FaceSystemView, mostReportBytes, ReportSummary, systemDeclarers } from '@clairevoie/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import { organisationNames } from '../authorisation/index.ts';
import type { Actor, Queryable } from '../ledger/index.ts';
import { banErrors } from './ban-errors.ts';
import { systemView } from './ban-views.ts';
import { bringReport } from './bring-report.ts';
import type { ReportFiles } from './report-files.ts';
import { findReportBodies, listChecks, listSystems } from './system-store.ts';

/** What the reads of this room are built from. Register under `/api` inside the doors' protected scope. */
export interface BanRouteOptions {
  readonly db: Queryable;
  readonly reports: ReportFiles;
  readonly actorOf: (request: FastifyRequest) => Actor;
  readonly legalNow: () => Promise<string>;
}

/** Functions that see the systems of every body. */
const seeAll: readonly string[] = ['independent-controller', 'control-organ'];
/** Functions that see those of their own. */
const seeOwn: readonly string[] = [...systemDeclarers, 'dpo'];
/** Functions that bring reports. */
const depositors: readonly string[] = [...systemDeclarers, 'independent-controller'];
/** Functions that see the checks of purchases of their own body. */
const seeChecks: readonly string[] = [...systemDeclarers, 'municipal-secretary', 'mayor', 'dpo'];
const Digest = Type.Object({ digest: Type.String({ pattern: '^[0-9a-f]{64}$' }) }, { additionalProperties: false });
const tags = ['ban'];

/** Systems with their evidence and findings, checks, and reports in and out, for the function one acts in. */
export function banRoutes({ db, reports, actorOf, legalNow }: BanRouteOptions) {
  const bodyOf = ({ functionKey, organisationId }: Actor): string | null => {
    if (seeAll.includes(functionKey)) return null;
    if (!seeOwn.includes(functionKey)) throw banErrors.notYours({ functionKey });
    return organisationId;
  };
  return async (app: FastifyInstance): Promise<void> => {
    app.get(
      '/ban/systems',
      { schema: { tags, response: { 200: Type.Object({ items: Type.Array(FaceSystemView) }) } } },
      async (request) => {
        const files = await listSystems(db, bodyOf(actorOf(request)));
        const names = await organisationNames(db, [...new Set(files.map(({ system }) => system.organisation_id))]);
        return { items: files.map((file) => systemView(file, names.get(file.system.organisation_id))) };
      },
    );

    app.get(
      '/ban/checks',
      { schema: { tags, response: { 200: Type.Object({ items: Type.Array(FaceCheckView) }) } } },
      async (request) => {
        const { functionKey, organisationId } = actorOf(request);
        if (!seeChecks.includes(functionKey)) throw banErrors.notYours({ functionKey });
        return {
          items: (await listChecks(db, organisationId)).map((row) => ({
            ...{ id: row.id, checkKind: row.check_kind, reference: row.reference, subject: row.subject },
            ...{ capability: row.capability, plannedUse: row.planned_use, answer: row.answer },
            ...{ demands: [...row.demands], checkedAt: row.checked_at },
          })),
        };
      },
    );

    await app.register(async (files) => {
      files.removeAllContentTypeParsers();
      files.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: mostReportBytes }, (_request, body, done) =>
        done(null, body),
      );
      files.post(
        '/ban/reports',
        {
          bodyLimit: mostReportBytes,
          schema: { tags, response: { 201: Type.Object({ digest: Type.String(), summary: ReportSummary }) } },
        },
        async (request, reply) => {
          const { functionKey, organisationId } = actorOf(request);
          if (!depositors.includes(functionKey)) throw banErrors.notYours({ functionKey });
          const { body } = request;
          if (!Buffer.isBuffer(body)) throw banErrors.reportUnreadable({ reason: 'no-content' });
          return reply
            .status(201)
            .send(await bringReport({ db, reports }, body, { organisationId, at: await legalNow() }));
        },
      );
    });

    app.get<{ Params: Static<typeof Digest> }>(
      '/ban/reports/:digest',
      { schema: { params: Digest, tags } },
      async (request, reply) => {
        const { digest } = request.params;
        const body = bodyOf(actorOf(request));
        const bodies = await findReportBodies(db, digest);
        const mayRead = body === null ? bodies.length > 0 : bodies.includes(body);
        const bytes = mayRead ? await reports.find(digest) : undefined;
        if (bytes === undefined) throw banErrors.notFound({ what: 'report', id: digest });
        return reply
          .header('content-disposition', `attachment; filename="report-${digest.slice(0, 12)}.json"`)
          .header('x-content-type-options', 'nosniff')
          .header('cache-control', 'private, no-store')
          .type('application/json')
          .send(bytes);
      },
    );
  };
}

import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Static, Type } from 'typebox';
import type { Queryable, Stored } from '../ledger/index.ts';
import { risksOf } from './assessment-heads.ts';
import { depositors, scopesOf, type Viewer } from './audience.ts';
import { authorisationErrors } from './authorisation-errors.ts';
import { findPia, listNotices } from './authorisation-store.ts';
import { mostDocumentBytes } from './document-store.ts';
import { type KnownOrganisation, organisationNames, organisationsFor } from './organisation-store.ts';
import { draftDeliberation } from './pdf/draft-deliberation.ts';
import { requestDossier } from './pdf/request-dossier.ts';
import { writePdf } from './pdf/write-pdf.ts';
import { storedPia, writePia } from './pia-json.ts';
import type { UseRequestRow } from './registers.ts';
import { type AuthorisationRouteOptions, getFor, viewerOf } from './route-viewer.ts';
import { findFilesWithDocument, isUploadedBy, recordUpload } from './upload-store.ts';

const Params = Type.Object({ id: Type.String({ format: 'uuid' }) }, { additionalProperties: false });
const Digest = Type.Object({ digest: Type.String({ pattern: '^[0-9a-f]{64}$' }) }, { additionalProperties: false });
const Language = Type.Object({ lang: Type.Enum(['fr', 'nl']) }, { additionalProperties: false });
const tags = ['authorisation'];

/** Papers: the draft deliberation and the dossier of a request, the assessment as a file, signed extracts in and out. */
export function documentRoutes({ db, documents, actorOf, legalNow, demo }: AuthorisationRouteOptions) {
  return async (app: FastifyInstance): Promise<void> => {
    app.addContentTypeParser(
      'application/pdf',
      { parseAs: 'buffer', bodyLimit: mostDocumentBytes },
      (_request, body, done) => done(null, body),
    );

    app.post<{ Body: Buffer }>(
      '/authorisation/documents',
      { bodyLimit: mostDocumentBytes, schema: { consumes: ['application/pdf'], tags } },
      async (request, reply) => {
        const actor = actorOf(request);
        if (!depositors.includes(actor.functionKey))
          throw authorisationErrors.notYours({ functionKey: actor.functionKey });
        if (!Buffer.isBuffer(request.body))
          throw authorisationErrors.documentUnreadable({ reason: 'it was not sent as application/pdf' });
        const kept = await documents.keep(request.body);
        await recordUpload(db, { ...kept, organisationId: actor.organisationId, at: await legalNow() });
        return reply.status(201).send(kept);
      },
    );

    app.get<{ Params: Static<typeof Digest> }>(
      '/authorisation/documents/:digest',
      { schema: { params: Digest, tags } },
      async (request, reply) => {
        const { digest } = request.params;
        const viewer = await viewerOf(db, actorOf(request));
        const bytes = (await mayReadDocument(db, viewer, digest)) ? await documents.find(digest) : undefined;
        if (bytes === undefined) throw authorisationErrors.notFound({ what: 'document', id: digest });
        return sendPdf(reply, bytes, `extrait-${digest.slice(0, 12)}.pdf`);
      },
    );

    app.get<{ Params: Static<typeof Params>; Querystring: Static<typeof Language> }>(
      '/authorisation/requests/:id/deliberation.pdf',
      { schema: { params: Params, querystring: Language, tags } },
      async (request, reply) => {
        const viewer = await viewerOf(db, actorOf(request));
        const { lang } = request.query;
        const row = await getFor(db, 'requests', viewer, request.params.id);
        const { authorityName, serviceName, assessment } = await partsOf(db, viewer, row, lang);
        const made =
          assessment === null
            ? null
            : { madeOn: assessment.made_on, necessaryRetention: assessment.necessary_retention };
        const pdf = await writePdf(
          draftDeliberation({ request: row, authorityName, serviceName, assessment: made, isDemo: demo }, lang),
        );
        return sendPdf(reply, pdf, `deliberation-${lang}-${row.id}.pdf`);
      },
    );

    app.get<{ Params: Static<typeof Params>; Querystring: Static<typeof Language> }>(
      '/authorisation/requests/:id/dossier.pdf',
      { schema: { params: Params, querystring: Language, tags } },
      async (request, reply) => {
        const viewer = await viewerOf(db, actorOf(request));
        const { lang } = request.query;
        const row = await getFor(db, 'requests', viewer, request.params.id);
        const { authorityName, serviceName, assessment } = await partsOf(db, viewer, row, lang);
        const pia = assessment === null ? undefined : await findPia(db, assessment.id);
        const sent = row.authorisation_id === null ? [] : await listNotices(db, row.authorisation_id);
        const names = await organisationNames(
          db,
          sent.map((n) => n.addressee_organisation_id),
        );
        const content = requestDossier(
          {
            request: row,
            authorityName,
            serviceName,
            assessment:
              assessment === null || pia === undefined
                ? null
                : {
                    title: assessment.title,
                    madeOn: assessment.made_on,
                    heads: assessment.heads,
                    necessaryRetention: assessment.necessary_retention,
                    fileDigest: assessment.file_digest,
                    risks: risksOf(storedPia(pia)),
                  },
            notices: sent.map(({ sent_at, received_at, addressee_organisation_id }) => ({
              sent_at,
              received_at,
              toName: nameOf(names.get(addressee_organisation_id), lang),
            })),
            isDemo: demo,
          },
          lang,
        );
        return sendPdf(reply, await writePdf(content), `dossier-${lang}-${row.id}.pdf`);
      },
    );

    app.get<{ Params: Static<typeof Params> }>(
      '/authorisation/assessments/:id/pia.json',
      { schema: { params: Params, tags } },
      async (request, reply) => {
        const viewer = await viewerOf(db, actorOf(request));
        const { id } = await getFor(db, 'assessments', viewer, request.params.id);
        const pia = await findPia(db, id);
        if (pia === undefined) throw authorisationErrors.notFound({ what: 'assessments', id });
        // Sent as text so that no hook adds a field: the file opens in the CNIL tool as it is. It may hold HTML: never shown, only saved.
        reply
          .header('content-disposition', `attachment; filename="pia-${id}.json"`)
          .header('x-content-type-options', 'nosniff');
        return reply.type('application/json; charset=utf-8').send(writePia(storedPia(pia)));
      },
    );
  };
}

/** The names and the assessment that both papers need. */
async function partsOf(db: Queryable, viewer: Viewer, row: Stored<UseRequestRow>, lang: 'fr' | 'nl') {
  const names = await organisationNames(db, [row.organisation_id]);
  const authorities =
    row.municipality === null
      ? []
      : await organisationsFor(db, ['municipal-council', 'municipality'], [row.municipality]);
  const minister = lang === 'fr' ? 'Ministre de l’Intérieur' : 'Minister van Binnenlandse Zaken';
  const { assessmentId } = row.content;
  return {
    authorityName: row.level === 'federal' ? minister : nameOf(authorities[0], lang),
    serviceName: nameOf(names.get(row.organisation_id), lang),
    assessment: assessmentId === undefined ? null : await getFor(db, 'assessments', viewer, assessmentId),
  };
}

function nameOf(organisation: KnownOrganisation | undefined, lang: 'fr' | 'nl'): string {
  return organisation === undefined
    ? '..............................'
    : lang === 'fr'
      ? organisation.name_fr
      : organisation.name_nl;
}

/** Whoever brought the document may read it back; so may whoever may read a file that rests on it. */
async function mayReadDocument(db: Queryable, viewer: Viewer, digest: string): Promise<boolean> {
  const { organisation } = viewer;
  if (depositors.includes(viewer.functionKey) && (await isUploadedBy(db, digest, organisation.id))) return true;
  const scopes = scopesOf('authorisations', viewer);
  for (const file of await findFilesWithDocument(db, digest)) {
    if (scopes.includes('all')) return true;
    if (scopes.includes('own-service') && file.organisation_id === organisation.id) return true;
    if (
      scopes.includes('own-municipality') &&
      file.level === 'local' &&
      file.municipality !== null &&
      organisation.nis_codes.includes(file.municipality)
    )
      return true;
    if (scopes.includes('federal') && file.level === 'federal') return true;
    if (scopes.includes('notified') && file.authorisation_id !== null) {
      const told = await listNotices(db, file.authorisation_id);
      if (told.some((n) => n.addressee_organisation_id === organisation.id && n.addressee_role === viewer.functionKey))
        return true;
    }
  }
  return false;
}

function sendPdf(reply: FastifyReply, bytes: Buffer, name: string): FastifyReply {
  // The CSP stops whatever a document might try if a browser shows it; the name is ours, never the uploader's.
  return reply
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'private, no-store')
    .type('application/pdf')
    .send(bytes);
}

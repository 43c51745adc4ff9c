import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { AnnounceRecording, type LookDetail, RecordingFilter, VaultWitness, videoTypes } from '@clairevoie/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import { actorOf, isStillSignedIn, signedInOf } from '../identity/index.ts';
import type { Actor } from '../ledger/index.ts';
import { isClairevoieError } from '../postgres/index.ts';
import { emergencyRoutes } from './emergency-routes.ts';
import { announceRecording, receiveRecording } from './ingest.ts';
import { enforcementOf } from './keyholders-shown.ts';
import { findLookProof, type LookProof } from './look-proof-store.ts';
import { quorumRule } from './quorum-standing.ts';
import { openLookContent } from './read-look.ts';
import { listAccessRequests, listLooks, listRecordings } from './read-store.ts';
import { looks, recordings } from './registers.ts';
import { sealErrors } from './seal/seal-errors.ts';
import { detailOf, lookSummary, recordingSummary, requestSummary } from './summaries.ts';
import type { Vault } from './vault.ts';
import { vaultErrors } from './vault-errors.ts';
import { quorumNotice, successorNotice, witnessNotice } from './vault-gates.ts';
import { listSegments } from './vault-store.ts';
import { bringers, listers, openers } from './who-may.ts';

const Id = Type.String({ format: 'uuid', maxLength: 36 });
const RecordingParams = Type.Object({ recordingId: Id });
const LookParams = Type.Object({ lookId: Id });
const Page = Type.Object({
  before: Type.Optional(Id),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  recording: Type.Optional(Id),
});

/** Those of a service who see every look of it, besides each person's own. */
const lookReviewers: readonly string[] = ['dpo', 'security-privacy-adviser', 'chief-of-corps'];

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route reads its body as a stream of any length and minds slow senders itself. */
    receivesStream?: boolean;
  }
}

/** What these routes are built from. Who is signed in, in which session, is read from the request unless told otherwise. */
export interface VaultRouteOptions {
  readonly vault: Vault;
  readonly actorOf?: (request: FastifyRequest) => Actor;
  readonly sessionOf?: (request: FastifyRequest) => string;
  readonly isSignedIn?: (request: FastifyRequest) => Promise<boolean>;
}

/**
 * The vault's own addresses, under `/api` and behind the session hooks: announce and send a recording, lists of metadata, and
 * the bytes of a look to the person who opened it. Everything else of the vault is an act.
 */
export function vaultRoutes({ vault, ...who }: VaultRouteOptions) {
  const actor = who.actorOf ?? actorOf;
  const session = who.sessionOf ?? ((request: FastifyRequest) => signedInOf(request).session.id);
  const isSignedIn = who.isSignedIn ?? isStillSignedIn;
  const { db } = vault.options;
  return async (app: FastifyInstance): Promise<void> => {
    // The body of these types is left as the stream it is: no size limit of JSON applies, and nothing is buffered.
    app.addContentTypeParser([...videoTypes], (_request, payload, done) => done(null, payload));

    app.post<{ Body: Static<typeof AnnounceRecording> }>(
      '/recordings',
      { schema: { body: AnnounceRecording, summary: 'Announce a recording', tags: ['vault'] } },
      async (request, reply) => {
        const by = actor(request);
        if (!bringers.includes(by.functionKey)) throw vaultErrors.notYours();
        const recordingId = await announceRecording(vault, by, request.body);
        return reply
          .status(201)
          .send({ recordingId, state: 'announced', content: `/api/recordings/${recordingId}/content` });
      },
    );

    app.put<{ Params: Static<typeof RecordingParams>; Body: unknown }>(
      '/recordings/:recordingId/content',
      {
        schema: { params: RecordingParams, summary: 'Send the bytes of an announced recording', tags: ['vault'] },
        config: { rateLimit: { max: 600 }, receivesStream: true },
      },
      async (request, reply) => {
        try {
          const by = actor(request);
          if (!bringers.includes(by.functionKey)) throw vaultErrors.notYours();
          const { recordingId } = request.params;
          if (!(request.body instanceof Readable)) throw vaultErrors.uploadTypeDiffers({ recordingId });
          const ingested = await receive(vault, { recordingId, actor: by, request, stream: request.body });
          return reply.status(ingested.state === 'kept' ? 201 : 200).send(ingested);
        } catch (error) {
          // What was not read of the body must not be taken for the next request.
          reply.header('connection', 'close');
          throw error;
        }
      },
    );

    app.get<{ Querystring: Static<typeof RecordingFilter> }>(
      '/recordings',
      { schema: { querystring: RecordingFilter, summary: 'Recordings: metadata only', tags: ['vault'] } },
      async (request) => {
        const limit = request.query.limit ?? 50;
        const organisationId = reachOf(actor(request));
        const rows = await listRecordings(db, { ...request.query, organisationId, limit: limit + 1 });
        const items = rows.slice(0, limit).map(recordingSummary);
        return { items, next: rows.length > limit ? (items.at(-1)?.recordingId ?? null) : null };
      },
    );

    app.get<{ Params: Static<typeof RecordingParams> }>(
      '/recordings/:recordingId',
      { schema: { params: RecordingParams, summary: 'One recording: metadata only', tags: ['vault'] } },
      async (request) => {
        const organisationId = reachOf(actor(request));
        const { recordingId } = request.params;
        const row = await vault.read.get(recordings, { id: recordingId });
        if (row === undefined || (organisationId !== null && row.organisation_id !== organisationId))
          throw vaultErrors.recordingUnknown({ recordingId });
        return detailOf(row, await listSegments(db, recordingId), await vault.legalNow());
      },
    );

    app.get<{ Querystring: Static<typeof Page> }>(
      '/looks',
      {
        schema: {
          querystring: Page,
          summary: 'Looks: one’s own, or those of the service one watches over',
          tags: ['vault'],
        },
      },
      async (request) => {
        const { personId, functionKey, organisationId } = actor(request);
        const { limit = 50, before, recording } = request.query;
        const isReviewer = lookReviewers.includes(functionKey);
        const isOverseer = functionKey === 'control-organ';
        if (!isReviewer && !isOverseer && !openers.includes(functionKey)) throw vaultErrors.notYours();
        const rows = await listLooks(db, {
          limit: limit + 1,
          ...(isOverseer ? {} : { organisationId, ...(isReviewer ? {} : { personId }) }),
          ...(before === undefined ? {} : { before }),
          ...(recording === undefined ? {} : { recordingId: recording }),
        });
        const items = rows.slice(0, limit).map(lookSummary);
        return { items, next: rows.length > limit ? (items.at(-1)?.lookId ?? null) : null };
      },
    );

    app.get<{ Params: Static<typeof LookParams> }>(
      '/looks/:lookId',
      { schema: { params: LookParams, summary: 'One of one’s own looks', tags: ['vault'] } },
      async (request) => {
        const { lookId } = request.params;
        const look = await vault.read.get(looks, { id: lookId });
        if (look === undefined || look.person_id !== actor(request).personId) throw vaultErrors.lookUnknown({ lookId });
        const enforcement = await enforcementOf(db, look);
        return { ...lookSummary(look), enforcement, shown: shownOf(await findLookProof(db, lookId)) };
      },
    );

    app.get<{ Params: Static<typeof LookParams> }>(
      '/looks/:lookId/proof',
      {
        schema: {
          params: LookParams,
          summary: 'The tlog-proof under which a look past the gate was first shown',
          tags: ['vault'],
        },
      },
      async (request, reply) => {
        const { lookId } = request.params;
        const look = await vault.read.get(looks, { id: lookId });
        if (look === undefined || look.person_id !== actor(request).personId) throw vaultErrors.lookUnknown({ lookId });
        const shown = await findLookProof(db, lookId);
        if (shown === undefined) throw vaultErrors.proofNotYet({ lookId });
        return reply
          .type('text/plain; charset=utf-8')
          .headers({
            'content-disposition': `attachment; filename="look-${lookId}.tlog-proof"`,
            'x-clairevoie-entry': look.entry_id,
            'cache-control': 'no-store',
          })
          .send(shown.proof);
      },
    );

    app.get<{ Params: Static<typeof LookParams> }>(
      '/looks/:lookId/content',
      {
        exposeHeadRoute: false,
        schema: { params: LookParams, summary: 'The images of a look, by range', tags: ['vault'] },
      },
      async (request, reply) => {
        const { range } = request.headers;
        const { lookId } = request.params;
        const asked = {
          lookId,
          actor: actor(request),
          sessionId: session(request),
          isSignedIn: () => isSignedIn(request),
          range,
        };
        const { status, headers, body } = await openLookContent(vault, asked);
        reply.status(status).headers(headers);
        return reply.send(body === undefined ? '' : Readable.from(body, { objectMode: false }));
      },
    );

    app.get<{ Querystring: Static<typeof Page> }>(
      '/access-requests',
      { schema: { querystring: Page, summary: 'Requests for access', tags: ['vault'] } },
      async (request) => {
        const { functionKey, organisationId } = actor(request);
        const { limit = 50, before } = request.query;
        const audience =
          functionKey === 'control-organ'
            ? {}
            : functionKey === 'prosecutor'
              ? { addressedTo: organisationId }
              : listers.includes(functionKey)
                ? { organisationId }
                : undefined;
        if (audience === undefined) throw vaultErrors.notYours();
        const page = { limit: limit + 1, ...(before === undefined ? {} : { before }) };
        const rows = await listAccessRequests(db, { ...audience, ...page });
        const items = rows.slice(0, limit).map(requestSummary);
        return { items, next: rows.length > limit ? (items.at(-1)?.requestId ?? null) : null };
      },
    );

    app.get(
      '/vault/witness',
      { schema: { summary: 'What stands behind an opening', tags: ['vault'], response: { 200: VaultWitness } } },
      async (): Promise<VaultWitness> => {
        const standing = await vault.witness.standing();
        const quorum = standing === null ? null : { ...standing, freshSeconds: quorumRule.freshSeconds };
        return {
          kind: quorum === null ? 'log-signature-only' : 'quorum',
          isLaw: false,
          notice: quorum === null ? witnessNotice : quorum.governs ? quorumNotice : successorNotice,
          quorum,
          areIndependent: quorum !== null && vault.options.demo === true ? false : null,
        };
      },
    );

    await app.register(emergencyRoutes({ vault, actorOf: actor }));
  };
}

function shownOf(proof: LookProof | undefined): LookDetail['shown'] {
  if (proof === undefined) return null;
  const { shown_under: under, proof_sha256: proofSha256, checkpoint_sha256: checkpointSha256, shown_at: at } = proof;
  return { under, proofSha256, checkpointSha256, at };
}

/** Whose recordings a function sees: its own service's, or all of them (null). */
function reachOf({ functionKey, organisationId }: Actor): string | null {
  if (functionKey === 'control-organ') return null;
  if (!listers.includes(functionKey)) throw vaultErrors.notYours();
  return organisationId;
}

async function receive(
  vault: Vault,
  of: {
    readonly recordingId: string;
    readonly actor: Actor;
    readonly request: FastifyRequest;
    readonly stream: Readable;
  },
) {
  const { idleMs } = vault.limits;
  const { recordingId, request, stream } = of;
  const contentType = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  const stopping = new AbortController();
  let isIdle = false;
  const idle = setTimeout(() => {
    isIdle = true;
    stopping.abort();
  }, idleMs);
  const raw: IncomingMessage = request.raw;
  const onClose = () => {
    if (!raw.complete) stopping.abort();
  };
  raw.once('close', onClose);
  try {
    const content = everyPiece(stream, () => idle.refresh());
    return await receiveRecording(vault, {
      recordingId,
      actor: of.actor,
      contentType,
      content,
      signal: stopping.signal,
    });
  } catch (error) {
    if (isIdle) throw vaultErrors.uploadTooSlow({ recordingId, idleMs });
    // A sender that went away: the socket's own error says nothing that the code does not.
    if (!isClairevoieError(error) && !raw.complete && raw.destroyed) throw sealErrors.sealAborted();
    throw error;
  } finally {
    clearTimeout(idle);
    raw.removeListener('close', onClose);
  }
}

async function* everyPiece(stream: Readable, onPiece: () => void): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of stream) {
    onPiece();
    yield piece;
  }
}

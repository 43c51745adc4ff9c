import { createHash, createPublicKey, verify } from 'node:crypto';
import { AttestSystem, parseStatement } from '@clairevoie/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import { Check } from 'typebox/value';
import type { Ledger, Stored } from '../ledger/index.ts';
import { banErrors } from './ban-errors.ts';
import { keyThatFollows } from './key-that-follows.ts';
import { findNode } from './node-token.ts';
import type { FaceSystemRow } from './registers.ts';
import { recordChallenge, wasChallenged } from './report-store.ts';

/** What a node sends: the text it signed, and the signature (Ed25519, base64). */
const Sent = Type.Object(
  { statement: Type.String({ maxLength: 1000 }), signature: Type.String({ pattern: '^[A-Za-z0-9+/]{86}==$' }) },
  { additionalProperties: false },
);
const Challenge = Type.Object({ systemId: Type.String(), challenge: Type.String(), at: Type.String() });
const Taken = Type.Object({
  entryId: Type.String(),
  verdict: Type.String(),
  gates: Type.Array(Type.String()),
  hasDrifted: Type.Boolean(),
});
const tags = ['ban'];

/** Most requests a minute of one node: a node speaks twice a day. */
const perMinute = 30;

/**
 * The door of nodes, apart from sessions and cookies: `GET /api/ban/challenge` gives the root hash that chooses what is read again,
 * `POST /api/ban/statements` takes a signed statement. A token opens these two addresses and nothing else.
 */
export function nodeRoutes({ ledger }: { readonly ledger: Pick<Ledger, 'gate' | 'reads' | 'logs' | 'legalNow'> }) {
  const nodeOf = async (request: FastifyRequest): Promise<Stored<FaceSystemRow>> => {
    const node = await findNode(ledger.gate.registers, request.headers.authorization);
    if (node === undefined) throw banErrors.nodeRefused();
    return node;
  };
  const config = { rateLimit: { max: perMinute } };
  return async (app: FastifyInstance): Promise<void> => {
    app.get(
      '/ban/challenge',
      {
        config,
        schema: { tags, summary: 'What chooses the files that a node reads again', response: { 200: Challenge } },
      },
      async (request, reply) => {
        const node = await nodeOf(request);
        const signed = await ledger.logs.public.signed();
        const challenge = signed?.note.split('\n')[2];
        if (challenge === undefined) throw banErrors.statementRefused({ reason: 'the log has no checkpoint yet' });
        const at = await ledger.legalNow();
        await recordChallenge(ledger.reads, { systemId: node.id, rootHash: challenge, at });
        reply.header('cache-control', 'no-store');
        return { systemId: node.id, challenge, at };
      },
    );
    app.post<{ Body: Static<typeof Sent> }>(
      '/ban/statements',
      {
        config,
        bodyLimit: 4096,
        schema: {
          tags,
          summary: 'Send the signed statement of an enrolled node',
          body: Sent,
          response: { 200: Taken },
        },
      },
      async (request) => {
        const node = await nodeOf(request);
        const { statement, signature } = request.body;
        const payload = await readStatement(ledger, node, { statement, signature });
        const receipt = await ledger.gate.performAsSystem({
          type: 'ban/attest-system',
          // What is sent twice is one act.
          key: keyThatFollows('ban/attest-system', payload.statementDigest),
          organisationId: node.organisation_id,
          payload,
        });
        return {
          entryId: receipt.entryId,
          verdict: receipt.verdict,
          gates: receipt.gates.filter(({ blocks }) => blocks).map(({ id }) => id),
          hasDrifted: receipt.result.hasDrifted === true,
        };
      },
    );
  };
}

/** The payload that a signed statement comes to, each of its promises checked: its form, its node, its signature, its challenge. */
async function readStatement(
  ledger: Pick<Ledger, 'reads' | 'legalNow'>,
  node: FaceSystemRow,
  { statement, signature }: Static<typeof Sent>,
): Promise<Static<typeof AttestSystem>> {
  const refuse = (reason: string) => banErrors.statementRefused({ reason });
  const said = parseStatement(statement);
  const statementDigest = createHash('sha256').update(statement, 'utf8').digest('hex');
  const payload = said === undefined ? undefined : { ...said, statementDigest, signature };
  if (payload === undefined || !Check(AttestSystem, payload)) throw refuse('it has not the form of a statement');
  if (payload.systemId !== node.id) throw refuse('it tells of another system than its token');
  if (node.public_key === null || !isSignedBy(node.public_key, statement, signature))
    throw refuse('its signature is not that of the enrolled key');
  const at = await ledger.legalNow();
  const { challenge } = payload;
  // A full reading too: without it, a statement could be signed long before, and be held back until it suits.
  if (challenge === undefined) throw refuse('it names no challenge: ask for one, then measure');
  if (!(await wasChallenged(ledger.reads, { systemId: node.id, rootHash: challenge, at })))
    throw refuse('its challenge was not given to this node within a day: ask for a new one');
  return payload;
}

function isSignedBy(publicKey: string, statement: string, signature: string): boolean {
  const x = Buffer.from(publicKey, 'base64').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, Buffer.from(statement, 'utf8'), key, Buffer.from(signature, 'base64'));
}

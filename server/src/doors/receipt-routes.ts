import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Actor, findErasedLeaf, findReceipt, type Ledger, ledgerErrors } from '../ledger/index.ts';
import { publicProofOf, receiptFileOf, sendReceiptFile } from './proof-routes.ts';

/** The receipts of the person's own acts, with the proof once the log has integrated them. */
export function receiptRoutes({
  ledger,
  actorOf,
}: {
  readonly ledger: Ledger;
  readonly actorOf: (request: FastifyRequest) => Actor;
}) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Params: { entryId: string } }>(
      '/receipts/:entryId',
      {
        schema: {
          params: { type: 'object', properties: { entryId: { type: 'string', format: 'uuid' } } },
          tags: ['receipts'],
        },
      },
      async (request) => findReceipt(ledger, request.params.entryId, actorOf(request)),
    );
    app.get<{ Params: { entryId: string } }>(
      '/receipts/:entryId/receipt.tlog-proof',
      {
        schema: {
          summary: 'The receipt of an own act as a file: C2SP tlog-proof with what its holder may know in `extra`',
          params: { type: 'object', properties: { entryId: { type: 'string', format: 'uuid' } } },
          tags: ['receipts'],
        },
      },
      async (request, reply) => {
        const { entryId } = request.params;
        // Nobody owns what was erased: there the header's proof is left, the same that anybody may have.
        const erased = await findErasedLeaf(ledger.reads, entryId);
        if (erased !== undefined)
          return sendReceiptFile(reply, entryId, await publicProofOf(ledger.logs.public, erased));
        const { receipt, openings, leafIndex } = await findReceipt(ledger, entryId, actorOf(request));
        const log = Object.values(ledger.logs).find(({ origin }) => origin === receipt.log.origin);
        if (leafIndex === null || log === undefined) throw ledgerErrors.noProofYet();
        const entry = { header: receipt.header, groups: openings };
        return sendReceiptFile(reply, entryId, await receiptFileOf(log, leafIndex, entry));
      },
    );
  };
}

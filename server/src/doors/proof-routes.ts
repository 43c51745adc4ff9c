import { formatReceiptFile, type ReceiptEntry } from '@clairevoie/contract/receipt';
import { bundlePath, decodeBundle, TILE_WIDTH } from '@clairevoie/tlog';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type LogReader, ledgerErrors } from '../ledger/index.ts';
import { ClairevoieError } from '../postgres/index.ts';

/** A receipt of the log's entry `leafIndex` as a file; throws `ledger/no-proof-yet` while no checkpoint covers it. */
export async function receiptFileOf(log: LogReader, leafIndex: number, entry: ReceiptEntry): Promise<string> {
  const proof = await log.proof(leafIndex);
  if (proof === undefined) throw ledgerErrors.noProofYet();
  return formatReceiptFile(proof, entry);
}

/** Sends a receipt as a file to keep. A later one may have more cosignatures: it stays out of caches. */
export function sendReceiptFile(reply: FastifyReply, name: string, text: string): FastifyReply {
  return reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}.tlog-proof"`)
    .type('text/plain; charset=utf-8')
    .send(text);
}

/**
 * The public proof of any entry, without its private groups: `/log/proof/<index>.tlog-proof`. It shows no leaf that the log's
 * own bundles do not show yet.
 */
export function proofRoutes(log: LogReader) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Params: { file: string } }>(
      '/:file',
      {
        schema: {
          summary: 'The public header of an entry with its proof, as a C2SP tlog-proof file',
          tags: ['log'],
          params: { type: 'object', properties: { file: { type: 'string', maxLength: 40 } } },
        },
      },
      async (request, reply) => {
        const index = /^(0|[1-9][0-9]{0,14})\.tlog-proof$/.exec(request.params.file)?.[1];
        if (index === undefined) throw ledgerErrors.noProofYet();
        try {
          return sendReceiptFile(reply, index, await publicProofOf(log, Number(index)));
        } catch (error) {
          if (error instanceof ClairevoieError && typeof error.facts.retryAfterSeconds === 'number')
            reply.header('retry-after', error.facts.retryAfterSeconds);
          throw error;
        }
      },
    );
  };
}

/** The proof of a leaf with its header alone. */
export async function publicProofOf(log: LogReader, leafIndex: number): Promise<string> {
  return receiptFileOf(log, leafIndex, { header: await publicLeaf(log, leafIndex), groups: {} });
}

/** The leaf as strangers read it: the last entry of the bundle that ends with it. */
async function publicLeaf(log: LogReader, leafIndex: number): Promise<string> {
  const index = Math.floor(leafIndex / TILE_WIDTH);
  const width = (leafIndex % TILE_WIDTH) + 1;
  const bundle = await log.tile(bundlePath({ index, width }));
  const leaf = bundle === undefined ? undefined : decodeBundle(bundle, width).at(-1);
  if (leaf === undefined) throw ledgerErrors.noProofYet();
  return new TextDecoder('utf-8', { fatal: true }).decode(leaf);
}

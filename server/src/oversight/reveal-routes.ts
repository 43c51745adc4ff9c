import { setTimeout as wait } from 'node:timers/promises';
import { AskReveal, ScheduledRevealView } from '@clairevoie/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Static, Type } from 'typebox';
import { ClairevoieError } from '../postgres/index.ts';
import { logOfOverseer, overseers } from './overseers.ts';
import { oversightErrors } from './oversight-errors.ts';
import { revealFile } from './reveal-file.ts';
import { listScheduledReveals } from './reveal-store.ts';
import type { OversightRouteOptions } from './route-options.ts';

const tags = ['oversight'];

/** One group to one party: the act with its file, and the files of reveals that fell due, for the functions that may reveal. */
export function revealRoutes({ ledger, actorOf }: OversightRouteOptions) {
  const db = ledger.reads;
  const mayReveal = (functionKey: string): boolean => functionKey === 'dpo' || overseers.includes(functionKey);
  const send = (reply: FastifyReply, text: string, name: string): FastifyReply =>
    reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="clairevoie-reveal-${name}.json"`)
      .type('application/json; charset=utf-8')
      .send(text);
  /** A checkpoint covers the entry of the reveal within a second as a rule, within ten by promise. */
  const fileOf = async (of: Parameters<typeof revealFile>[1]): Promise<string> => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await revealFile(ledger, of);
      } catch (error) {
        if (!(error instanceof ClairevoieError) || error.code !== 'oversight/not-integrated-yet' || tries === 40)
          throw error;
        await wait(250);
      }
    }
  };
  return async (app: FastifyInstance): Promise<void> => {
    app.post<{ Body: Static<typeof AskReveal> }>(
      '/oversight/reveals',
      { schema: { body: AskReveal, tags } },
      async (request, reply) => {
        const actor = actorOf(request);
        if (!mayReveal(actor.functionKey)) throw oversightErrors.notYours({ functionKey: actor.functionKey });
        const { key, ...payload } = request.body;
        const receipt = await ledger.gate.perform({ type: 'oversight/reveal-group', key, actor, payload });
        if (receipt.verdict !== 'allowed' || receipt.withheld !== undefined) return { receipt };
        const { entryId, group } = payload;
        const text = await fileOf({ entryId, group, revealedBy: receipt.entryId });
        return send(reply.header('x-clairevoie-entry', receipt.entryId), text, receipt.entryId.slice(0, 8));
      },
    );

    app.get(
      '/oversight/scheduled-reveals',
      { schema: { tags, response: { 200: Type.Object({ items: Type.Array(ScheduledRevealView) }) } } },
      async (request) => {
        const actor = actorOf(request);
        if (!mayReveal(actor.functionKey)) throw oversightErrors.notYours({ functionKey: actor.functionKey });
        const { organisationId } = actor;
        const rows = await listScheduledReveals(db, { log: logOfOverseer(actor), organisationId });
        return {
          items: rows.map((row) => ({
            id: row.id,
            targetEntryId: row.target_entry_id,
            group: row.group_name,
            recipient: row.recipient,
            recipientName: row.recipient_name,
            reference: row.reference,
            dueOn: row.due_on,
            caseReference: row.case_reference,
            caseOffice: row.case_office,
            dueAt: row.due_at,
            state: row.state,
            performedAt: row.performed_at,
          })),
        };
      },
    );

    app.get<{ Params: { readonly id: string } }>(
      '/oversight/scheduled-reveals/:id/file',
      { schema: { tags } },
      async (request, reply) => {
        const actor = actorOf(request);
        if (!mayReveal(actor.functionKey)) throw oversightErrors.notYours({ functionKey: actor.functionKey });
        const { organisationId } = actor;
        const rows = await listScheduledReveals(db, { log: logOfOverseer(actor), organisationId });
        const row = rows.find(({ id }) => id === request.params.id);
        if (row === undefined || row.state !== 'performed' || row.performed_entry_id === null)
          throw oversightErrors.notFound({ what: 'performed reveal', id: request.params.id.slice(0, 36) });
        const of = { entryId: row.target_entry_id, group: row.group_name, revealedBy: row.performed_entry_id };
        return send(reply, await fileOf(of), row.id.slice(0, 8));
      },
    );
  };
}

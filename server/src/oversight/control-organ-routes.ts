import { setTimeout as wait } from 'node:timers/promises';
import { AskExport, AskReading, concealedActs, OverseenEntry } from '@clairevoie/contract';
import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { type Actor, findReceipt, type ProvedReceipt } from '../ledger/index.ts';
import { isUsablePeriod, mostDays, overseenKinds } from './access-acts.ts';
import { exportContent, sealLine } from './export-file.ts';
import { readEntries, searchEntries } from './journal-store.ts';
import { oversightErrors } from './oversight-errors.ts';
import { listServices } from './oversight-store.ts';
import { overseenEntry } from './oversight-views.ts';
import { actorIn, type OversightRouteOptions } from './route-options.ts';

const tags = ['oversight'];
const mostExported = 500;
const openMinutes = 15;
const Names = Type.Object({ fr: Type.String(), nl: Type.String(), en: Type.String() });
const Services = Type.Object({ items: Type.Array(Type.Object({ id: Type.String(), names: Names })) });
const Acts = Type.Object({ items: Type.Array(Type.Object({ type: Type.String(), title: Names })) });
/**
 * The Control Organ's desk. Each reading and each export is first an act, whose entry lies in the stream that only the Control
 * Organ opens; the content comes after it, and only when the act went through.
 */
export function controlOrganRoutes({ ledger, actorOf, legalNow }: OversightRouteOptions) {
  const db = ledger.reads;
  const titles = ledger.gate.definitions;
  return async (app: FastifyInstance): Promise<void> => {
    app.post<{ Body: Static<typeof AskReading> }>(
      '/oversight/readings',
      {
        schema: {
          body: AskReading,
          tags,
          response: {
            200: Type.Object({
              receipt: Type.Unknown(),
              items: Type.Array(OverseenEntry),
              next: Type.Union([Type.Integer(), Type.Null()]),
            }),
          },
        },
      },
      async (request) => {
        const actor = actorIn('control-organ', actorOf(request));
        const { key, filter, limit, before } = request.body;
        if (!isUsablePeriod(filter)) throw oversightErrors.periodTooLong({ mostDays });
        const found = await searchEntries(db, filter, before === undefined ? { limit } : { limit, before });
        const entryIds = found.map(({ id }) => id);
        const receipt = await ledger.gate.perform({
          type: 'oversight/read-bodies',
          key,
          actor,
          payload: { filter, entryIds },
        });
        if (receipt.verdict !== 'allowed' || receipt.withheld !== undefined) return { receipt, items: [], next: null };
        // A repeated key gives the same receipt; content only to an answer that may have been lost on the way.
        if (isOver(receipt.at, await legalNow())) throw oversightErrors.readingOver({ entryId: receipt.entryId });
        const rows = await readEntries(db, entryIds);
        return {
          receipt,
          items: rows.map((row) => overseenEntry(row, titles)),
          next: found.length < limit ? null : (found.at(-1)?.seq ?? null),
        };
      },
    );

    app.post<{ Body: Static<typeof AskExport> }>(
      '/oversight/exports',
      { schema: { body: AskExport, tags } },
      async (request, reply) => {
        const actor = actorIn('control-organ', actorOf(request));
        const { key, filter } = request.body;
        if (!isUsablePeriod(filter)) throw oversightErrors.periodTooLong({ mostDays });
        const found = await searchEntries(db, filter, { limit: mostExported + 1 });
        if (found.length === 0) throw oversightErrors.nothingToExport();
        if (found.length > mostExported) throw oversightErrors.tooMuchToExport({ mostEntries: mostExported });
        const entryIds = found.map(({ id }) => id);
        const { demo } = ledger;
        const at = await legalNow();
        const content = await exportContent(await readEntries(db, entryIds), {
          filter,
          demo,
          publicLog: ledger.logs.public,
          at,
        });
        const receipt = await ledger.gate.perform({
          type: 'oversight/export',
          key,
          actor,
          payload: { filter, entryIds, contentSha256: content.sha256, sizeBytes: content.sizeBytes },
        });
        if (receipt.verdict !== 'allowed' || receipt.withheld !== undefined) return { receipt };
        if (isOver(receipt.at, await legalNow())) throw oversightErrors.readingOver({ entryId: receipt.entryId });
        const { openings, proof } = await provedReceipt(receipt.entryId, actor);
        const opening = openings.request;
        if (opening === undefined || proof === null)
          throw oversightErrors.notIntegratedYet({ entryId: receipt.entryId });
        const seal = sealLine({
          header: receipt.header,
          request: opening,
          vkey: ledger.logs['control-organ'].vkey,
          proof,
        });
        return reply
          .header(
            'content-disposition',
            `attachment; filename="clairevoie-export-${content.sha256.slice(0, 12)}.ndjson"`,
          )
          .header('x-clairevoie-entry', receipt.entryId)
          .type('application/x-ndjson; charset=utf-8')
          .send(content.text + seal);
      },
    );

    // What can be looked for: acts by name. The acts of the server itself are among them.
    app.get('/oversight/acts', { schema: { tags, response: { 200: Acts } } }, async (request) => {
      actorIn('control-organ', actorOf(request));
      const items = [...titles.values()].filter(
        ({ log, type }) => log === undefined && !concealedActs.some(({ act }) => act === type),
      );
      return { items: items.map(({ type, title }) => ({ type, title: { ...title } })) };
    });

    app.get('/oversight/services', { schema: { tags, response: { 200: Services } } }, async (request) => {
      actorIn('control-organ', actorOf(request));
      const rows = await listServices(db, overseenKinds);
      return { items: rows.map(({ id, name_fr: fr, name_nl: nl, name_en: en }) => ({ id, names: { fr, nl, en } })) };
    });

    /** The entry with its proof: a checkpoint covers it within a second as a rule, within ten by promise. */
    const provedReceipt = async (entryId: string, actor: Actor): Promise<ProvedReceipt> => {
      for (let tries = 0; tries < 40; tries += 1) {
        const proved = await findReceipt(ledger, entryId, actor);
        if (proved.proof !== null) return proved;
        await wait(250);
      }
      throw oversightErrors.notIntegratedYet({ entryId });
    };
  };
}

/** Whether a reading made at `at` no longer gives its content. */
function isOver(at: string, now: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(at).add({ minutes: openMinutes }), now) <= 0;
}

import { AwaitedCaseView, RevealableEntryView, RevealRulesView } from '@clairevoie/contract';
import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { functionTable } from '../identity/index.ts';
import { readHeader } from '../ledger/index.ts';
import { closeCase, revealGroup, scheduleReveal } from './acts/reveal-group.ts';
import { openingsOf } from './journal-store.ts';
import { logOfOverseer } from './overseers.ts';
import { oversightErrors } from './oversight-errors.ts';
import { sentencesOf } from './oversight-gates.ts';
import { findRevealed, isRevealable, listAwaitedCases } from './reveal-store.ts';
import type { OversightRouteOptions } from './route-options.ts';

const strict = { additionalProperties: false } as const;
const tags = ['oversight'];
const Params = Type.Object({ id: Type.String({ format: 'uuid' }) }, strict);

/** What the acts of `reveal-group.ts` ask of whoever performs them. */
const asked = [
  'not-yours-to-reveal',
  'body-erased',
  'defence-without-decision',
  'classified-for-defence',
  'no-term',
  'no-case-office',
  'term-over',
] as const;

/** What one is to know before a group is shown: who may, what of an entry there is, which cases are awaited. No content of any body. */
export function revealDeskRoutes({ ledger, actorOf }: OversightRouteOptions) {
  const db = ledger.reads;
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/oversight/reveal-rules', { schema: { tags, response: { 200: RevealRulesView } } }, async (request) => {
      actorOf(request); // whoever has chosen a function: rules are no secret
      return {
        acts: [revealGroup, scheduleReveal, closeCase].map(({ type, title, who }) => ({
          type,
          title: { ...title },
          who: functionTable
            .filter(({ key }) => who.includes(key))
            .map(({ key, fr, nl, en }) => ({ functionKey: key, names: { fr, nl, en } })),
        })),
        rules: sentencesOf(asked),
      };
    });

    app.get<{ Params: Static<typeof Params> }>(
      '/oversight/revealable-entries/:id',
      { schema: { params: Params, tags, response: { 200: RevealableEntryView } } },
      async (request) => {
        const actor = actorOf(request);
        if (!revealGroup.who.includes(actor.functionKey))
          throw oversightErrors.notYours({ functionKey: actor.functionKey });
        const { id } = request.params;
        const entry = (await isRevealable(db, actor, id)) ? await findRevealed(db, id) : undefined;
        const { header } = entry === undefined ? {} : readHeader(entry.header);
        if (entry === undefined || header === undefined)
          throw oversightErrors.notFound({ what: 'entry to reveal', id: id.slice(0, 36) });
        const title = ledger.gate.definitions.get(header.act)?.title;
        return {
          entryId: id,
          log: ledger.origins[entry.log],
          act: header.act,
          title: title === undefined ? null : { ...title },
          day: header.day,
          verdict: header.verdict,
          groups: Object.keys(header.groups),
          hasBody: Object.keys(openingsOf(entry)).length > 0,
        };
      },
    );

    app.get(
      '/oversight/awaited-cases',
      { schema: { tags, response: { 200: Type.Object({ items: Type.Array(AwaitedCaseView) }) } } },
      async (request) => {
        const actor = actorOf(request);
        if (!closeCase.who.includes(actor.functionKey))
          throw oversightErrors.notYours({ functionKey: actor.functionKey });
        const { organisationId } = actor;
        const rows = await listAwaitedCases(db, { log: logOfOverseer(actor), organisationId });
        return { items: rows.map((row) => ({ caseReference: row.case_reference, waiting: row.waiting })) };
      },
    );
  };
}

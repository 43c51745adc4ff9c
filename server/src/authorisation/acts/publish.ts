import { Publish } from '@clairevoie/contract';
import { defineAct, type RegisterReader } from '../../ledger/index.ts';
import { brokenRules } from '../authorisation-gates.ts';
import { ask, authorisationFacts, branchesOf, known, personFacts } from '../law-facts.ts';
import { findOrganisation } from '../organisation-store.ts';
import { asPublished } from '../published-authorisation.ts';
import { type AuthorisationRow, authorisations, urgentGrants, useRequests } from '../registers.ts';
import { closeTasks, findOpenTasks } from '../task.ts';

/**
 * Publishes an authorisation. Passages on judicial tactics may be withheld; each is then shown as withheld, with its reason
 * . A purpose of administrative police never is.
 * @law lfp-25-4-p4-al3
 */
export const publish = defineAct({
  type: 'authorisation/publish',
  title: { fr: 'Publier une autorisation', nl: 'Een toestemming bekendmaken', en: 'Publish an authorisation' },
  payload: Publish,
  who: ['municipal-secretary', 'minister-interior', 'minister-interior-delegate'],
  publicBy: 'lfp-25-4-p4-al3',
  gather: async ({ act: { payload, actor }, read }) => {
    const authorisation = (await read.get(authorisations, { id: payload.authorisationId })) ?? null;
    return {
      authorisation,
      reasons: authorisation === null ? null : await reasonsOf(read, authorisation),
      organisation: await findOrganisation(read, actor.organisationId),
      openTasks: await findOpenTasks(read, payload.authorisationId),
    };
  },
  judge: ({ authorisation, organisation }, context) => {
    const { payload, actor } = context.act;
    if (authorisation === null || authorisation.deciding_organisation_id !== actor.organisationId)
      return { gates: brokenRules({ 'unknown-file': true }) };
    const { purposes, places } = authorisation.scope;
    const reach = { purpose: purposes.length, place: places.length };
    return {
      law: [
        ask(
          'publish-authorisation',
          known({
            authorisation: authorisationFacts(authorisation),
            publishedBy: personFacts(context, organisation),
            branches: branchesOf(purposes),
            withheld: payload.withheld.map(({ part, item, reasonFr }) => ({
              what: item === undefined ? part : `${part} ${item}`,
              reason: reasonFr,
            })),
          }),
        ),
      ],
      gates: brokenRules({
        'already-published': authorisation.published_at !== null,
        'unknown-passage': payload.withheld.some(({ part, item }) =>
          part === 'purpose' || part === 'place' ? item === undefined || item >= reach[part] : item !== undefined,
        ),
        'administrative-purpose-withheld': payload.withheld.some(
          ({ part, item }) => part === 'purpose' && item !== undefined && purposes[item]?.branch === 'administrative',
        ),
      }),
    };
  },
  change: ({ authorisation, reasons, openTasks }, context) => {
    if (authorisation === null) return { changes: [] };
    const published = asPublished({ ...authorisation, reasons }, context.act.payload.withheld);
    return {
      changes: [
        authorisations.update(authorisation, {
          publication: 'published',
          published_at: context.at,
          published,
          publication_entry: context.entryId,
        }),
        ...closeTasks(openTasks, ['publish-authorisation'], context),
      ],
      result: { authorisationId: authorisation.id, withheldPassages: context.act.payload.withheld.length },
    };
  },
});

/** The reasons that the authority wrote with its decision: on the request, or when it confirmed an oral grant. */
async function reasonsOf(read: RegisterReader, authorisation: AuthorisationRow): Promise<string | null> {
  const { request_id, urgent_grant_id } = authorisation;
  if (request_id !== null) return (await read.get(useRequests, { id: request_id }))?.decision?.reasons ?? null;
  if (urgent_grant_id !== null)
    return (await read.get(urgentGrants, { id: urgent_grant_id }))?.confirmation?.reasons ?? null;
  return null;
}

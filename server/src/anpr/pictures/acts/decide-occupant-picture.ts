import { DecideOccupantPicture, searchDeciders } from '@clairevoie/contract';
import { ask, findOrganisation, known } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { deciderOf, searchFacts, serviceFacts } from '../picture-facts.ts';
import { brokenPictureRules } from '../picture-gates.ts';
import { occupantRequests } from '../picture-registers.ts';

/**
 * Another person decides whether driver or passengers may be seen. Who is competent, by branch and by the age of the read, the law says: the
 * functions of a point search, and after the first month the public prosecutor alone.
 * @law lfp-44-11-3decies-p3-al1-s2 lfp-44-11-3decies-p3-al2-s2 lfp-44-11-3decies-p3-al2-s3
 */
export const decideOccupantPicture = defineAct({
  type: 'anpr/decide-occupant-picture',
  title: {
    fr: 'Décider si le conducteur ou les passagers peuvent être vus',
    nl: 'Beslissen of de bestuurder of de passagiers mogen worden gezien',
    en: 'Decide whether driver or passengers may be seen',
  },
  payload: DecideOccupantPicture,
  who: searchDeciders,
  gather: async ({ act: { payload, actor }, read }) => {
    const request = await read.get(occupantRequests, { id: payload.requestId });
    const isOpen = request?.state === 'open';
    const service = isOpen ? await findOrganisation(read, request.organisation_id) : null;
    // A magistrate decides what is addressed to the own office; everybody else what their own service asked.
    const isMine =
      (actor.functionKey === 'prosecutor' ? request?.addressed_to : request?.organisation_id) === actor.organisationId;
    return { request: isOpen && isMine ? request : null, serviceKind: service?.kind ?? null };
  },
  judge: ({ request, serviceKind }, context) => {
    const { payload, actor } = context.act;
    if (request === null || serviceKind === null) return { gates: brokenPictureRules({ 'unknown-request': true }) };
    const isOwn = request.requested_by === actor.personId;
    return {
      law: [
        ask('decide-point-search', {
          ...searchFacts(request),
          ...known({
            service: serviceFacts(serviceKind, request.organisation_id),
            decidedBy: deciderOf(context),
            outcome: payload.outcome,
            deciderIsRequester: isOwn,
            offence: request.offence,
          }),
        }),
      ],
      gates: brokenPictureRules({ 'decider-asked': isOwn }),
    };
  },
  change: ({ request }, context) => {
    const { payload, actor } = context.act;
    if (request === null) throw new TypeError('a request that was not read was let through');
    return {
      changes: [
        occupantRequests.update(request, {
          state: payload.outcome === 'granted' ? 'granted' : 'refused',
          decided_by: actor.personId,
          decided_by_function: actor.functionKey,
          decided_by_organisation: actor.organisationId,
          decided_at: context.at,
          decision_reasons: payload.reasons,
          decider: deciderOf(context),
        }),
      ],
      result: { requestId: request.id, state: payload.outcome },
    };
  },
});

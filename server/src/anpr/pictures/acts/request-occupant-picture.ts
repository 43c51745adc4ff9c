import { pictureOpeners, RequestOccupantPicture } from '@clairevoie/contract';
import { ask, findOrganisation } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { gatherPicture, isPast, personOf, searchFacts } from '../picture-facts.ts';
import { brokenPictureRules } from '../picture-gates.ts';
import type { PictureGround } from '../picture-ground.ts';
import { occupantRequests } from '../picture-registers.ts';

/**
 * A person asks to see driver or passengers: closed by default, an access of its own, with its own mission, reasons and necessity. What hit or search it
 * comes from must be open to whoever asks; the law is asked what it asks of any point search. After the first month it is addressed to the office of the
 * public prosecutor that handles the case, which is that of the search if it comes from one that was addressed.
 * @law lfp-44-11-3decies-p1-pt5 lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p3-al2-s1
 */
export const requestOccupantPicture = (grounds: readonly PictureGround[]) =>
  defineAct({
    type: 'anpr/request-occupant-picture',
    title: {
      fr: 'Demander à voir le conducteur ou les passagers',
      nl: 'Aanvragen om de bestuurder of de passagiers te zien',
      en: 'Ask to see driver or passengers',
    },
    payload: RequestOccupantPicture,
    who: pictureOpeners,
    gather: async (context) => {
      const { addressedTo } = context.act.payload;
      const office = addressedTo === undefined ? null : await findOrganisation(context.read, addressedTo);
      return {
        ...(await gatherPicture(context, context.act.payload, grounds)),
        isOffice: addressedTo === undefined || office?.kind === 'public-prosecutor',
      };
    },
    judge: ({ picture, ground, isAsCommitted, isOffice }, context) => {
      const { payload } = context.act;
      const needsOffice = ground?.branch === 'judicial' && picture !== null && isPast(picture, context.at);
      const gates = brokenPictureRules({
        'unknown-picture': picture === null,
        'no-ground': picture !== null && ground === null,
        'picture-differs': picture !== null && !isAsCommitted,
        'not-occupant': picture !== null && picture.kind !== 'occupant',
        'no-prosecutor': !isOffice || (needsOffice && payload.addressedTo === undefined),
        'other-office':
          payload.addressedTo !== undefined && ground?.office !== undefined && ground.office !== payload.addressedTo,
      });
      if (picture === null || ground === null) return { gates };
      const facts = searchFacts({
        recorded_at: picture.recorded_at,
        branch: ground.branch,
        purpose: payload.purpose,
        mission_reference: payload.missionReference ?? null,
        operational_reasons: payload.operationalReasons ?? null,
        picture_id: picture.id,
        requested_by_function: context.act.actor.functionKey,
        requested_at: context.at,
      });
      return { law: [ask('request-point-search', { ...facts, requestedBy: personOf(context) })], gates };
    },
    change: ({ picture, ground }, { act: { payload, actor }, at, newId }) => {
      if (picture === null || ground === null) throw new TypeError('a picture that was not read was let through');
      const requestId = newId();
      return {
        changes: [
          occupantRequests.insert({
            id: requestId,
            picture_id: picture.id,
            batch_id: picture.batch_id,
            recorded_at: picture.recorded_at,
            database_id: picture.database_id,
            organisation_id: actor.organisationId,
            requested_by: actor.personId,
            requested_by_function: actor.functionKey,
            requested_at: at,
            ground_kind: payload.ground.kind,
            ground_id: payload.ground.id,
            branch: ground.branch,
            purpose: payload.purpose,
            mission_reference: payload.missionReference ?? null,
            operational_reasons: payload.operationalReasons ?? null,
            necessity: payload.necessity,
            offence: payload.offence ?? null,
            addressed_to: payload.addressedTo ?? null,
            state: 'open',
            decided_by: null,
            decided_by_function: null,
            decided_by_organisation: null,
            decided_at: null,
            decision_reasons: null,
            decider: null,
          }),
        ],
        result: { requestId },
      };
    },
  });

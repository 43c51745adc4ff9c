import { OpenPicture, pictureOpeners } from '@clairevoie/contract';
import { ask, known } from '../../../authorisation/index.ts';
import { type ActContext, defineAct, type JsonObject, type LawQuestion, type Stored } from '../../../ledger/index.ts';
import { gatherPicture, isPast, personOf, searchFacts, serviceFacts } from '../picture-facts.ts';
import { brokenPictureRules } from '../picture-gates.ts';
import type { PictureGround } from '../picture-ground.ts';
import { pictureLimits } from '../picture-limits.ts';
import { type OccupantRequestRow, occupantRequests, pictureOpenings } from '../picture-registers.ts';

/**
 * A person opens one picture, within a hit’s comparison, a validation or a result of a search. Plate and vehicle open on that ground; driver and
 * passengers open on a request of their own besides, that another person granted: then the law is asked the whole question of a point search again.
 * Nothing is computed from a picture but its digest. @law lfp-44-11-3novies lfp-44-4-p2-journal lfp-44-11-3decies-p1-pt5
 */
export const openPicture = (grounds: readonly PictureGround[]) =>
  defineAct({
    type: 'anpr/open-picture',
    title: {
      fr: 'Ouvrir l’image d’un passage',
      nl: 'De foto van een passage openen',
      en: 'Open the picture of a read',
    },
    payload: OpenPicture,
    who: pictureOpeners,
    gather: async (context) => {
      const { payload, actor } = context.act;
      const asked = await gatherPicture(context, payload, grounds);
      const request =
        payload.requestId === undefined
          ? undefined
          : await context.read.get(occupantRequests, { id: payload.requestId });
      const isOfThis =
        request?.state === 'granted' &&
        request.picture_id === payload.pictureId &&
        // An id says nothing of itself: what was granted is a face of this read.
        request.batch_id === asked.picture?.batch_id &&
        request.recorded_at === asked.picture.recorded_at &&
        request.requested_by === actor.personId &&
        request.organisation_id === actor.organisationId &&
        request.ground_kind === payload.ground.kind &&
        request.ground_id === payload.ground.id;
      return { ...asked, request: isOfThis ? request : null };
    },
    judge: ({ picture, ground, request, isAsCommitted }, context) => {
      const isOccupant = picture?.kind === 'occupant';
      const gates = brokenPictureRules({
        'unknown-picture': picture === null,
        'no-ground': picture !== null && ground === null,
        'picture-differs': picture !== null && !isAsCommitted,
        'occupant-closed': isOccupant && request === null,
      });
      if (picture === null || ground === null || (isOccupant && request === null)) return { gates };
      const search = ground.pointSearch === null ? [] : [askSearch(ground.pointSearch)];
      const own = isOccupant && request !== null ? [askAgain(request, context)] : [];
      return { law: [askJournal(ground.reason, context), ...search, ...own], gates };
    },
    change: ({ picture, ground, request }, { act: { payload, actor }, at, newId }) => {
      if (picture === null || ground === null) throw new TypeError('a picture that was not read was let through');
      const openingId = newId();
      const expiresAt = Temporal.Instant.from(at).add({ minutes: pictureLimits.openMinutes }).toString();
      const isPastMonth = isPast(picture, at);
      return {
        changes: [
          pictureOpenings.insert({
            id: openingId,
            picture_id: picture.id,
            kind: picture.kind,
            batch_id: picture.batch_id,
            place: picture.place,
            database_id: picture.database_id,
            organisation_id: actor.organisationId,
            person_id: actor.personId,
            function_key: actor.functionKey,
            session_id: payload.sessionId,
            ground_kind: payload.ground.kind,
            ground_id: payload.ground.id,
            branch: ground.branch,
            request_id: request?.id ?? null,
            is_past_month: isPastMonth,
            opened_at: at,
            expires_at: expiresAt,
          }),
        ],
        result: {
          openingId,
          kind: picture.kind,
          mediaType: picture.mediaType,
          sizeBytes: picture.size_bytes,
          sha256: picture.sha256,
          isPastMonth,
          expiresAt,
          content: `/api/anpr/picture-openings/${openingId}/content`,
        },
      };
    },
  });

/** The line that the law asks of each consultation: who, when, why. */
function askJournal(reason: string, { act: { actor }, at }: ActContext<unknown>): LawQuestion {
  return ask('journal-processing', {
    operation: 'consultation',
    written: true,
    operationAt: at,
    reason,
    personCategory: actor.functionKey,
    personIdentification: actor.personId,
  });
}

/** The search that a result rests on, as the part that made it told its facts. */
function askSearch(facts: JsonObject): LawQuestion {
  return { act: 'run-point-search', facts };
}

function askAgain(request: Stored<OccupantRequestRow>, context: ActContext<unknown>): LawQuestion {
  const { decider, offence } = request;
  return ask('run-point-search', {
    ...searchFacts(request),
    ...known({
      searchedBy: personOf(context),
      service: serviceFacts(context.actor.organisationKind, context.act.actor.organisationId),
      offence,
      decision: known({ by: decider, decidedAt: request.decided_at, outcome: 'granted' as const, covers: true }),
      journalOn: true,
    }),
  });
}

import { RegisterPlace } from '@clairevoie/contract';
import { systemFunction } from '../../identity/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { cameraKeepers } from '../keepers.ts';
import { places } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';

/** Enters a place that cameras film: what kind of place it is, who manages it, where it lies. */
export const registerPlace = defineAct({
  type: 'registry/register-place',
  title: { fr: 'Inscrire un lieu', nl: 'Een plaats inschrijven', en: 'Register a place' },
  payload: RegisterPlace,
  who: [...cameraKeepers, systemFunction],
  gather: async ({ act: { payload, actor }, read }) => ({
    isIdTaken: await read.isTaken(places, { id: payload.placeId }),
    // Not searched for the founding, whose ids follow from the slugs: a search would put each of its acts in a commit of its own.
    isSlugTaken:
      actor.functionKey !== systemFunction &&
      payload.slug !== undefined &&
      (await read.find(places, { slug: payload.slug })).length > 0,
  }),
  judge: (facts, { act: { payload, actor } }) => {
    const isSystem = actor.functionKey === systemFunction;
    return {
      gates: brokenRules({
        'id-taken': facts.isIdTaken,
        'reference-taken': facts.isSlugTaken,
        'system-only': !isSystem && (payload.organisationId !== undefined || payload.publish !== undefined),
      }),
    };
  },
  change: (_facts, { act: { payload, actor }, at, demo }) => {
    const world = demo ? 'fictional' : 'real';
    const { name, kind, manager, municipality, position } = payload;
    return {
      changes: [
        places.insert({
          id: payload.placeId,
          slug: payload.slug ?? null,
          world,
          organisation_id:
            actor.functionKey === systemFunction ? (payload.organisationId ?? null) : actor.organisationId,
          name_fr: name.fr,
          name_nl: name.nl,
          kind,
          manager,
          municipality,
          nis: municipality.nis,
          position,
          registered_at: at,
          published:
            payload.publish === true
              ? { id: payload.placeId, world, name, kind, manager, municipality, position }
              : null,
        }),
      ],
      result: { placeId: payload.placeId },
    };
  },
});

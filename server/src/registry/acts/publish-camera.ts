import { PublishCamera } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { deciders } from '../keepers.ts';
import { publicationChanges } from '../publication.ts';
import { places } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';
import { findOwnCamera, rulesOfOwnCamera } from './own-camera.ts';

/**
 * Makes a camera public as it stands now: because its authorisation is published, or because its keeper decides so.
 * Nothing becomes public by itself; a later correction is not public until this is done again. @law lfp-25-4-p4-al3
 */
export const publishCamera = defineAct({
  type: 'registry/publish-camera',
  title: { fr: 'Rendre une caméra publique', nl: 'Een camera openbaar maken', en: 'Make a camera public' },
  payload: PublishCamera,
  who: deciders,
  gather: async ({ act: { payload }, read }) => {
    const own = await findOwnCamera(read, payload.cameraId);
    const placeId = own.camera?.place_id ?? null;
    return { ...own, place: placeId === null ? null : ((await read.get(places, { id: placeId })) ?? null) };
  },
  judge: (facts, context) => ({
    gates: brokenRules({
      ...rulesOfOwnCamera(facts, context),
      'not-made-public': facts.camera?.kind === 'mobile' || facts.camera?.kind === 'individual',
    }),
  }),
  change: ({ camera, place }, { act: { payload, actor }, at, entryId }) => {
    if (camera === null) return { changes: [] };
    const { ground, reference, reason } = payload;
    return {
      changes: publicationChanges(camera, {
        place,
        ground,
        reference,
        reason,
        at,
        entryId,
        functionKey: actor.functionKey,
      }),
      result: { cameraId: camera.id },
    };
  },
});

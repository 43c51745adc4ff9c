import { TakeDownCamera } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { factsOf, versionOf } from '../camera-row.ts';
import { observationClerks } from '../keepers.ts';
import { observationMark } from '../observed/observation-mark.ts';
import { cameras, cameraTakedowns, cameraVersions } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';

/** Hours within which an observation is taken down (house rule, no law). */
const takedownHours = 24;

/**
 * Takes an observation off the portal because somebody asked, by letter or e-mail and without an account. It stays off: a later list
 * with the same element does not bring it back. The request itself is no reason to refuse; a late takedown says that it is late.
 */
export const takeDownCamera = defineAct({
  type: 'registry/take-down-camera',
  title: {
    fr: 'Retirer une observation du portail',
    nl: 'Een waarneming van het portaal halen',
    en: 'Take an observation off the portal',
  },
  payload: TakeDownCamera,
  who: observationClerks,
  gather: async ({ act: { payload }, read, at }) => ({
    camera: (await read.get(cameras, { id: payload.cameraId })) ?? null,
    isInTheFuture: Temporal.Instant.compare(payload.requestedAt, at) > 0,
  }),
  judge: ({ camera, isInTheFuture }) => ({
    gates: brokenRules({
      'unknown-camera': camera === null || camera.published === null,
      // What a keeper or an authority published is theirs to take back: here it is about what a third party saw.
      'not-an-observation': camera !== null && (camera.organisation_id !== null || camera.stage_state !== 'observed'),
      'moment-in-the-future': isInTheFuture,
    }),
  }),
  change: ({ camera }, { act: { payload, actor }, at }) => {
    if (camera === null) return { changes: [] };
    const dueAt = Temporal.Instant.from(payload.requestedAt).add({ hours: takedownHours });
    const isWithinADay = Temporal.Instant.compare(at, dueAt) <= 0;
    const reason = 'takedown';
    return {
      changes: [
        cameraVersions.insert(versionOf(camera, { at, reason, functionKey: actor.functionKey })),
        cameras.update(camera, { published: null, changed_at: at }),
        cameraTakedowns.insert({
          camera_id: camera.id,
          observation_mark: observationMark(factsOf(camera)),
          outside_means: payload.outsideMeans,
          takedown_ground: payload.takedownGround,
          requested_at: payload.requestedAt,
          taken_down_at: at,
          is_within_a_day: isWithinADay,
        }),
      ],
      result: { cameraId: camera.id, isWithinADay },
    };
  },
});

import { TakeDownCamera } from '@clairevoie/contract';
import { defineAct, type RegisterReader, type Stored } from '../../ledger/index.ts';
import { factsOf, versionOf } from '../camera-row.ts';
import { observationClerks } from '../keepers.ts';
import { observationMark } from '../observed/observation-mark.ts';
import { type CameraRow, cameras, cameraTakedowns, cameraVersions } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';

/** Hours within which an observation is taken down (house rule, no law). */
const takedownHours = 24;

/** Rows that one act takes down at most: each extract has one row of a thing. What is left is said, and another act takes it. */
const mostRows = 500;

/** The rows on the portal that say the same observed thing, this one first: each extract taken in has one of its own. */
async function sameThing(
  read: RegisterReader,
  camera: Stored<CameraRow>,
): Promise<{ readonly rows: readonly Stored<CameraRow>[]; readonly rowsLeft: number }> {
  const mark = observationMark(factsOf(camera));
  const others = (await read.find(cameras, { source_ref: camera.source_ref })).filter(
    (row) =>
      row.id !== camera.id &&
      row.published !== null &&
      row.organisation_id === null &&
      row.stage_state === 'observed' &&
      observationMark(factsOf(row)) === mark,
  );
  const rows = [camera, ...others.toSorted((a, b) => (a.id < b.id ? -1 : 1))];
  return { rows: rows.slice(0, mostRows), rowsLeft: Math.max(0, rows.length - mostRows) };
}

/**
 * Takes an observation off the portal because somebody asked, by letter or e-mail and without an account. It stays off: a later list
 * with the same element does not bring it back, and its rows of other lists go with it. The request itself is no reason to refuse; a late takedown says that it is late.
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
  gather: async ({ act: { payload }, read, at }) => {
    const camera = (await read.get(cameras, { id: payload.cameraId })) ?? null;
    return {
      camera,
      ...(camera === null ? { rows: [], rowsLeft: 0 } : await sameThing(read, camera)),
      isInTheFuture: Temporal.Instant.compare(payload.requestedAt, at) > 0,
    };
  },
  judge: ({ camera, isInTheFuture }) => ({
    gates: brokenRules({
      'unknown-camera': camera === null || camera.published === null,
      // What a keeper or an authority published is theirs to take back: here it is about what a third party saw.
      'not-an-observation': camera !== null && (camera.organisation_id !== null || camera.stage_state !== 'observed'),
      'moment-in-the-future': isInTheFuture,
    }),
  }),
  change: ({ camera, rows, rowsLeft }, { act: { payload, actor }, at }) => {
    if (camera === null) return { changes: [] };
    const dueAt = Temporal.Instant.from(payload.requestedAt).add({ hours: takedownHours });
    const isWithinADay = Temporal.Instant.compare(at, dueAt) <= 0;
    const reason = 'takedown';
    return {
      changes: rows.flatMap((row) => [
        cameraVersions.insert(versionOf(row, { at, reason, functionKey: actor.functionKey })),
        cameras.update(row, { published: null, changed_at: at }),
        cameraTakedowns.insert({
          camera_id: row.id,
          observation_mark: observationMark(factsOf(row)),
          outside_means: payload.outsideMeans,
          takedown_ground: payload.takedownGround,
          requested_at: payload.requestedAt,
          taken_down_at: at,
          is_within_a_day: isWithinADay,
        }),
      ]),
      result: { cameraId: camera.id, isWithinADay, rowsTakenDown: rows.length, rowsLeft },
    };
  },
});

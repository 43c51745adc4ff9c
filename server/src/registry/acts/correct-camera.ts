import { CorrectCamera, type RegistryPayload } from '@clairevoie/contract';
import { systemFunction } from '../../identity/index.ts';
import { type ActContext, canonical, defineAct } from '../../ledger/index.ts';
import { columnsOfFacts, factsOf, versionOf } from '../camera-row.ts';
import { cameraKeepers } from '../keepers.ts';
import { type CameraRow, cameras, cameraVersions, places } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';
import { findOwnCamera, followInNationalRegister, rulesOfOwnCamera } from './own-camera.ts';

type Payload = RegistryPayload<'registry/correct-camera'>;

/**
 * Corrects what the register says of a camera. The earlier state stays as a version; what is public stays as published until
 * it is published anew; the camera's line in the national register follows.
 */
export const correctCamera = defineAct({
  type: 'registry/correct-camera',
  title: { fr: 'Corriger une caméra', nl: 'Een camera verbeteren', en: 'Correct a camera' },
  payload: CorrectCamera,
  who: [...cameraKeepers, systemFunction],
  gather: async ({ act: { payload }, read }) => ({
    ...(await findOwnCamera(read, payload.cameraId)),
    isPlaceKnown: payload.placeId === undefined || (await read.get(places, { id: payload.placeId })) !== undefined,
  }),
  judge: (facts, context) => ({
    gates: brokenRules({
      ...rulesOfOwnCamera(facts, context),
      'unknown-place': !facts.isPlaceKnown,
      'nothing-changes': facts.camera !== null && isSame(facts.camera, context),
    }),
  }),
  change: ({ camera, national }, context) => {
    if (camera === null) return { changes: [] };
    const { payload, actor } = context.act;
    const corrected = correctedFacts(camera, payload);
    const columns = columnsOfFacts(corrected);
    const { lon, lat, precision, nis, kind, anpr, intelligent, label } = columns;
    return {
      changes: [
        cameraVersions.insert(
          versionOf(camera, { at: context.at, reason: payload.reason, functionKey: actor.functionKey }),
        ),
        cameras.update(camera, {
          ...columns,
          place_id: payload.placeId ?? camera.place_id,
          changed_at: context.at,
        }),
        // A camera that lost its point keeps the last one in the national register until it is withdrawn or gets another.
        ...followInNationalRegister(national, {
          kind,
          anpr,
          intelligent,
          label,
          nis,
          ...(lon === null || lat === null ? {} : { lon, lat, precision }),
        }),
      ],
      result: { cameraId: camera.id, supersededVersion: camera.version },
    };
  },
});

function correctedFacts(camera: CameraRow, { set }: Payload) {
  return { ...factsOf(camera), ...set };
}

function isSame(camera: CameraRow, { act: { payload } }: ActContext<Payload>): boolean {
  const plain = (value: object) => canonical(JSON.parse(JSON.stringify(value)));
  const isSamePlace = payload.placeId === undefined || payload.placeId === camera.place_id;
  return isSamePlace && plain(correctedFacts(camera, payload)) === plain(factsOf(camera));
}

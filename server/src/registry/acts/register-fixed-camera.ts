import { RegisterFixedCamera } from '@clairevoie/contract';
import { known } from '@clairevoie/law';
import { defineAct } from '../../ledger/index.ts';
import { useRegistrars } from '../keepers.ts';
import { ask, lawCamera, levelOfKind, personFacts } from '../law-facts.ts';
import { fixedCameras } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';
import { brusselsDay } from '../use-entry.ts';
import { findOwnCamera } from './own-camera.ts';

/** Supplies a fixed camera to the national register: geolocation, type, dates. Temporary fixed ones may be entered. @law lfp-25-8-al2 */
export const registerFixedCamera = defineAct({
  type: 'registry/register-fixed-camera',
  title: {
    fr: 'Inscrire une caméra fixe au registre national',
    nl: 'Een vaste camera in het nationaal register inschrijven',
    en: 'Enter a fixed camera in the national register',
  },
  payload: RegisterFixedCamera,
  who: useRegistrars,
  gather: async ({ act: { payload, actor }, read, at }) => {
    const { camera, national } = await findOwnCamera(read, payload.cameraId);
    // A camera of another keeper is known here only when it is public.
    const isSeen = camera !== null && (camera.organisation_id === actor.organisationId || camera.published !== null);
    return {
      isIdTaken: await read.isTaken(fixedCameras, { id: payload.entryId }),
      camera: isSeen ? camera : null,
      hasOpenLine: national !== null,
      today: brusselsDay(at),
    };
  },
  judge: ({ camera, ...facts }, context) => {
    const { payload, actor } = context.act;
    const gates = brokenRules({
      'id-taken': facts.isIdTaken,
      'unknown-camera': camera === null,
      'already-registered': facts.hasOpenLine,
      'worlds-kept-apart': camera !== null && (camera.world === 'fictional') !== context.demo,
      'already-withdrawn': camera?.state === 'withdrawn',
      'moment-in-the-future': payload.inServiceOn > facts.today,
      'term-upside-down': payload.outOfServiceOn !== undefined && payload.outOfServiceOn < payload.inServiceOn,
      'not-a-police-service': levelOfKind(context.actor.organisationKind) === undefined,
    });
    if (camera === null) return { gates };
    const isOwn = camera.organisation_id === actor.organisationId;
    return {
      law: [
        ask(
          'register-fixed-camera',
          known({
            registeredBy: personFacts(context),
            camera: lawCamera(camera),
            geolocated: camera.lon !== null && camera.lat !== null ? true : undefined,
            digital: true,
            usedByPolice: isOwn ? true : payload.usedByPolice,
          }),
        ),
      ],
      gates,
    };
  },
  change: ({ camera }, { act: { payload, actor }, at }) => {
    // The law refused a camera without a point.
    if (camera === null || camera.lon === null || camera.lat === null) return { changes: [] };
    const { id, world, kind, anpr, intelligent, label, lon, lat, precision, nis } = camera;
    return {
      changes: [
        fixedCameras.insert({
          id: payload.entryId,
          camera_id: id,
          organisation_id: actor.organisationId,
          world,
          kind,
          anpr,
          intelligent,
          label,
          lon,
          lat,
          precision,
          nis,
          in_service_on: payload.inServiceOn,
          out_of_service_on: payload.outOfServiceOn ?? null,
          registered_by_function: actor.functionKey,
          registered_at: at,
        }),
      ],
      result: { entryId: payload.entryId },
    };
  },
});

import { EnrolCamera } from '@clairevoie/contract';
import { authorisations, dayInBrussels, findOrganisation } from '../../authorisation/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../anpr-gates.ts';
import { greatestNumber } from '../database-store.ts';
import { coversPlates, hasBegun, takesReadsOf } from '../enrolment.ts';
import { findCamera, neighbours } from '../neighbour-store.ts';
import { enrolledCameras, technicalDatabases } from '../registers.ts';

const mostNumber = 32_767;

/**
 * Lets a camera post reads of its own device into one database: the camera stands in the register of cameras as ANPR, under an
 * authorisation in principle that has begun and covers it. The journal gets the hash of the token, never the token.
 */
export const enrolCamera = defineAct({
  type: 'anpr/enrol-camera',
  title: {
    fr: 'Inscrire une caméra qui envoie des passages',
    nl: 'Een camera inschrijven die passages zendt',
    en: 'Enrol a camera that sends reads',
  },
  payload: EnrolCamera,
  who: ['chief-of-corps', 'federal-director'],
  gather: async ({ act: { payload, actor }, read }) => {
    const authorisation = (await read.get(authorisations, { id: payload.authorisationId })) ?? null;
    const enrolled = await read.find(enrolledCameras, { camera_id: payload.cameraId });
    return {
      organisation: await findOrganisation(read, actor.organisationId),
      database: (await read.get(technicalDatabases, { id: payload.databaseId })) ?? null,
      authorisation,
      camera: await read.through(neighbours, (db) => findCamera(db, payload.cameraId)),
      isEnrolled: enrolled.some(({ withdrawn_at }) => withdrawn_at === null),
      number: 1 + (await read.through([enrolledCameras], greatestNumber)),
    };
  },
  judge: ({ organisation, database, authorisation, camera, isEnrolled, number }, { act: { payload, actor }, at }) => {
    const mine = camera?.state === 'current' && camera.organisation_id === actor.organisationId ? camera : null;
    const ground =
      authorisation?.organisation_id === actor.organisationId && hasBegun(authorisation, dayInBrussels(at), at)
        ? authorisation
        : null;
    return {
      gates: brokenRules({
        'database-not-created': !takesReadsOf(database, organisation),
        'unknown-camera': mine === null,
        'camera-reads-no-plates': mine !== null && mine.anpr !== 'yes',
        'authorisation-not-begun': ground === null,
        'authorisation-without-plates':
          ground !== null && mine !== null && !coversPlates(ground, mine, payload.cameraId),
        'already-enrolled': isEnrolled,
        'numbers-used-up': number > mostNumber,
      }),
    };
  },
  change: ({ number }, { act: { payload, actor }, at }) => ({
    changes: [
      enrolledCameras.insert({
        number,
        camera_id: payload.cameraId,
        database_id: payload.databaseId,
        organisation_id: actor.organisationId,
        authorisation_id: payload.authorisationId,
        device: payload.device,
        device_zone: payload.deviceZone ?? null,
        token_sha256: payload.tokenSha256,
        enrolled_by: actor.personId,
        enrolled_at: at,
        rotated_at: null,
        withdrawn_at: null,
        withdrawal_reason: null,
      }),
    ],
    result: { number },
  }),
});

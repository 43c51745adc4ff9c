import { EnrolCamera } from '@clairevoie/contract';
import type { TellsPosition } from '@clairevoie/plates';
import { authorisations, dayInBrussels, findOrganisation } from '../../authorisation/index.ts';
import { defineAct, type RegisterReader } from '../../ledger/index.ts';
import { cameras } from '../../registry/index.ts';
import { brokenRules } from '../anpr-gates.ts';
import { greatestNumber } from '../database-store.ts';
import { coversPlates, hasBegun, hasMoved, needsNoAuthorisation, standOf, takesReadsOf } from '../enrolment.ts';
import { findCamera, neighbours } from '../neighbour-store.ts';
import { type EnrolledCameraRow, enrolledCameras, technicalDatabases } from '../registers.ts';

const mostNumber = 32_767;

async function gatherStand(
  read: RegisterReader,
  cameraId: string,
  enrolled: readonly EnrolledCameraRow[],
): Promise<{ readonly stand: TellsPosition | null; readonly stoodElsewhere: boolean }> {
  const camera = await read.get(cameras, { id: cameraId });
  const stand = camera?.kind === 'mobile' ? standOf(camera) : null;
  return { stand, stoodElsewhere: stand !== null && enrolled.some((one) => hasMoved(one, stand)) };
}

/**
 * Lets a camera post reads of its own device into one database: the camera stands in the register of cameras as ANPR, under an
 * authorisation in principle that has begun and covers it, or is a mobile one, which needs none. The journal gets the hash of the token, never the token.
 * @law lfp-25-4-p1-al1 lfp-25-4-p6-autorisation
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
    const { authorisationId } = payload;
    const authorisation =
      authorisationId === undefined ? null : ((await read.get(authorisations, { id: authorisationId })) ?? null);
    const enrolled = await read.find(enrolledCameras, { camera_id: payload.cameraId });
    return {
      organisation: await findOrganisation(read, actor.organisationId),
      database: (await read.get(technicalDatabases, { id: payload.databaseId })) ?? null,
      authorisation,
      camera: await read.through(neighbours, (db) => findCamera(db, payload.cameraId)),
      // Of a mobile camera alone: where it stands now, and whether it sent reads from somewhere else before.
      ...(await gatherStand(read, payload.cameraId, enrolled)),
      isEnrolled: enrolled.some(({ withdrawn_at }) => withdrawn_at === null),
      number: 1 + (await read.through([enrolledCameras], greatestNumber)),
    };
  },
  judge: (
    { organisation, database, authorisation, camera, isEnrolled, number, stand, stoodElsewhere },
    { act: { payload, actor }, at },
  ) => {
    const mine = camera?.state === 'current' && camera.organisation_id === actor.organisationId ? camera : null;
    const ground =
      authorisation?.organisation_id === actor.organisationId && hasBegun(authorisation, dayInBrussels(at), at)
        ? authorisation
        : null;
    const isWithout = payload.authorisationId === undefined;
    return {
      gates: brokenRules({
        'database-not-created': !takesReadsOf(database, organisation),
        'unknown-camera': mine === null,
        'camera-reads-no-plates': mine !== null && mine.anpr !== 'yes',
        'authorisation-needed': isWithout && mine !== null && !needsNoAuthorisation(mine.kind, dayInBrussels(at)),
        'authorisation-not-begun': !isWithout && ground === null,
        'authorisation-without-plates':
          ground !== null && mine !== null && !coversPlates(ground, mine, payload.cameraId),
        'mobile-without-place': mine?.kind === 'mobile' && stand === null,
        'mobile-moved': mine?.kind === 'mobile' && stoodElsewhere,
        'already-enrolled': isEnrolled,
        'numbers-used-up': number > mostNumber,
      }),
    };
  },
  change: ({ number, stand }, { act: { payload, actor }, at }) => ({
    changes: [
      enrolledCameras.insert({
        number,
        camera_id: payload.cameraId,
        database_id: payload.databaseId,
        organisation_id: actor.organisationId,
        authorisation_id: payload.authorisationId ?? null,
        stand_lat: stand?.latitude ?? null,
        stand_lon: stand?.longitude ?? null,
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

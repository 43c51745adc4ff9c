import { databaseDataClasses, deviceZones } from '@clairevoie/contract';
import { Type } from 'typebox';
import { enrolledCameras, nothingYet, technicalDatabases } from '../../../server/src/anpr/index.ts';
import { authorisations } from '../../../server/src/authorisation/index.ts';
import { defineAct } from '../../../server/src/ledger/index.ts';
import { newCameraRow } from '../../../server/src/registry/camera-row.ts';
import { cameras, fictionalCameras } from '../../../server/src/registry/index.ts';

const placed = plateCamera();
const nowhere = fictionalCameras.find(({ position }) => position.type !== 'point')?.position ?? placed.position;

function plateCamera(): (typeof fictionalCameras)[number] {
  const found = fictionalCameras.find(({ anpr, position }) => anpr === 'yes' && position.type === 'point');
  if (found === undefined) throw new TypeError('no fictional camera reads plates');
  return found;
}

function factsOf({
  isPlaced,
  mobileAt,
}: {
  readonly isPlaced: boolean;
  readonly mobileAt?: { readonly latitude: number; readonly longitude: number };
}): typeof placed {
  if (!isPlaced) return { ...placed, position: nowhere };
  if (mobileAt === undefined || placed.position.type !== 'point') return placed;
  return {
    ...placed,
    kind: 'mobile',
    position: { ...placed.position, lat: mobileAt.latitude, lon: mobileAt.longitude },
  };
}

const Id = Type.String({ format: 'uuid' });

/**
 * A trial's own act: puts a created database, a camera of the register and its enrolment there in one step, for tests and benchmarks whose subject is
 * what comes after. The way that leads there in a real world is W-04, and has its own tests.
 */
export const enrolForTrial = defineAct({
  type: 'trial/enrol-camera',
  title: { fr: 'Inscrire (essai)', nl: 'Inschrijven (proef)', en: 'Enrol (trial)' },
  payload: Type.Object(
    {
      number: Type.Integer({ minimum: 1, maximum: 32_767 }),
      organisationId: Id,
      databaseId: Id,
      cameraId: Id,
      device: Type.String(),
      tokenSha256: Type.String(),
      isCreated: Type.Boolean(),
      isPlaced: Type.Boolean(),
      retention: Type.String(),
      authorisedTo: Type.Optional(Type.String()),
      /** A mobile camera, enrolled without an authorisation for this place. */
      mobileAt: Type.Optional(Type.Object({ latitude: Type.Number(), longitude: Type.Number() })),
      deviceZone: Type.Optional(Type.Enum([...deviceZones])),
      /** A national database of these ministers, planned by that body, instead of one of the zone. */
      national: Type.Optional(
        Type.Object({ organisationId: Id, creators: Type.Array(Type.Enum(['minister-interior', 'minister-justice'])) }),
      ),
      dataClasses: Type.Optional(Type.Array(Type.Enum([...databaseDataClasses]))),
    },
    { additionalProperties: false },
  ),
  who: ['system'],
  gather: async ({ act: { payload }, read }) => ({
    isThere: (await read.get(technicalDatabases, { id: payload.databaseId })) !== undefined,
  }),
  judge: () => ({}),
  change: ({ isThere }, { act: { payload }, at, entryId }) => {
    const nobody = payload.organisationId;
    const database = technicalDatabases.insert({
      id: payload.databaseId,
      organisation_id: payload.national?.organisationId ?? payload.organisationId,
      level: payload.national === undefined ? 'local' : 'national',
      reference: 'trial',
      title: 'Banque d’essai (fictive)',
      creators: payload.national?.creators ?? ['chief-of-corps'],
      tool: { kind: 'anpr-camera', functions: ['anpr'] },
      purposes: [],
      state: payload.isCreated ? 'created' : 'project',
      planned_by: nobody,
      planned_at: at,
      ...nothingYet,
      created_at: payload.isCreated ? at : null,
      data_classes: payload.dataClasses ?? null,
      retention: payload.retention,
      journal_retention: 'P10Y',
    });
    // Its scope is of no interest here: what it must cover is asked when a camera is enrolled.
    const scope = { cameras: { functions: ['anpr'], kinds: ['fixed'] } } as never;
    const authorisation = authorisations.insert({
      id: payload.databaseId,
      request_id: null,
      urgent_grant_id: null,
      organisation_id: payload.organisationId,
      deciding_organisation_id: payload.organisationId,
      decided_by_function: 'municipal-council',
      level: 'local',
      municipality: null,
      territory: [],
      reference: 'trial',
      title: 'Autorisation d’essai (fictive)',
      scope,
      conditions: null,
      decided_on: '2020-01-01',
      decided_at: at,
      sitting: null,
      extract_digest: null,
      assessment_id: null,
      from_on: '2020-01-01',
      to_on: payload.authorisedTo ?? null,
      withdrawn_at: null,
      publication: 'not-due',
      published_at: null,
      published: null,
      decision_entry: entryId,
      publication_entry: null,
      withdrawal_entry: null,
    });
    return {
      changes: [
        ...(isThere ? [] : [database, authorisation]),
        cameras.insert(
          newCameraRow({
            id: payload.cameraId,
            facts: factsOf(payload),
            organisationId: payload.organisationId,
            place: undefined,
            importId: null,
            at,
            publishedBy: null,
          }),
        ),
        enrolledCameras.insert({
          number: payload.number,
          camera_id: payload.cameraId,
          database_id: payload.databaseId,
          organisation_id: payload.organisationId,
          authorisation_id: payload.mobileAt === undefined ? payload.databaseId : null,
          stand_lat: payload.mobileAt?.latitude ?? null,
          stand_lon: payload.mobileAt?.longitude ?? null,
          device: payload.device,
          device_zone: payload.deviceZone ?? null,
          token_sha256: payload.tokenSha256,
          enrolled_by: nobody,
          enrolled_at: at,
          rotated_at: null,
          withdrawn_at: null,
          withdrawal_reason: null,
        }),
      ],
    };
  },
});

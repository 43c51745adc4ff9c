import type { PictureKindName } from '@clairevoie/contract';
import type { FactsOf } from '@clairevoie/law';
import type { TellsPosition } from '@clairevoie/plates';
import { authorisations, dayInBrussels } from '../../authorisation/index.ts';
import type { LawQuestion, RegisterReader } from '../../ledger/index.ts';
import { type CameraRow, cameras } from '../../registry/index.ts';
import { hasBegun, hasMoved, needsNoAuthorisation, standOf } from '../enrolment.ts';
import { classOfPicture } from '../pictures/picture-kinds.ts';
import { type EnrolledCameraRow, enrolledCameras, technicalDatabases } from '../registers.ts';

/** What the registers say of a camera that sends a batch to a database. */
export type SenderFacts = {
  readonly isEnrolled: boolean;
  readonly isCreated: boolean;
  readonly isPlaceKnown: boolean;
  /** Whether the authorisation in principle of its enrolment has begun and is not over, or the law asks for none. @law lfp-25-4-p1-al1 lfp-25-4-p6-autorisation */
  readonly isAuthorised: boolean;
  /** Where a mobile camera stands: each of its reads has to say that it was made there. Null: of a camera that stays where it is; `nowhere`: the register has it elsewhere now. */
  readonly mustStandAt: TellsPosition | 'nowhere' | null;
  readonly organisationId: string | null;
  readonly toolKind: string | null;
  readonly retention: string | null;
  /** Classes of data that the database was created to hold. @law lfp-44-11-3decies-p1-pt1 */
  readonly dataClasses: readonly string[] | null;
  /** Zone of the device’s own clock, as its enrolment states it. */
  readonly deviceZone: string | null;
};

/** Reads what a batch rests on: enrolment, database, place. */
export async function gatherSender(
  read: RegisterReader,
  of: { readonly camera: number; readonly databaseId: string; readonly at: string },
): Promise<SenderFacts> {
  const enrolled = await read.get(enrolledCameras, { number: of.camera });
  const database = await read.get(technicalDatabases, { id: of.databaseId });
  const camera = enrolled === undefined ? undefined : await read.get(cameras, { id: enrolled.camera_id });
  const today = dayInBrussels(of.at);
  const authorisationId = enrolled?.authorisation_id ?? null;
  const authorisation = authorisationId === null ? undefined : await read.get(authorisations, { id: authorisationId });
  return {
    isAuthorised:
      authorisationId === null
        ? camera !== undefined && needsNoAuthorisation(camera.kind, today)
        : authorisation !== undefined && hasBegun(authorisation, today, of.at),
    mustStandAt: camera?.kind === 'mobile' ? standToTell(enrolled, camera) : null,
    isEnrolled: enrolled !== undefined && enrolled.withdrawn_at === null && enrolled.database_id === of.databaseId,
    isCreated: database?.created_at !== null && database !== undefined,
    isPlaceKnown: camera?.state === 'current' && (camera.lon !== null || camera.place_id !== null),
    organisationId: enrolled?.organisation_id ?? null,
    toolKind: database?.tool.kind ?? null,
    retention: database?.retention ?? null,
    dataClasses: database?.data_classes ?? null,
    deviceZone: enrolled?.device_zone ?? null,
  };
}

/** Where a mobile camera was enrolled to stand, while the register has it there. */
function standToTell(enrolled: EnrolledCameraRow | undefined, camera: CameraRow): SenderFacts['mustStandAt'] {
  const stand = enrolled === undefined ? null : standOf({ lat: enrolled.stand_lat, lon: enrolled.stand_lon });
  return enrolled === undefined || stand === null || hasMoved(enrolled, standOf(camera)) ? 'nowhere' : stand;
}

/** The rules that a sender breaks, `true` where it does. */
export function brokenBySender(sender: SenderFacts) {
  return {
    'camera-not-enrolled': !sender.isEnrolled,
    'no-database': !sender.isCreated,
    'place-unknown': !sender.isPlaceKnown || sender.mustStandAt === 'nowhere',
    'authorisation-over': sender.isEnrolled && !sender.isAuthorised,
  } as const;
}

/** Whether nothing that the registers say of a sender stands in the way of its reads. */
export const maySend = (sender: SenderFacts): boolean => !Object.values(brokenBySender(sender)).includes(true);

/** The question to the law about what a camera sent; `ofFaces`: no read, but what it saw of a person. @law lfp-44-2-p3-al1 */
export function askIngest(
  sender: SenderFacts,
  of: {
    readonly recordedAt?: string;
    readonly ofFaces?: boolean;
    /** Kinds of pictures that are kept with the reads. */
    readonly pictures?: readonly PictureKindName[];
    /** Whether some read tells something of its vehicle, and whether some was told without a zone. */
    readonly hasVehicles?: boolean;
    readonly hasLocalTimes?: boolean;
  },
): LawQuestion {
  const facts: FactsOf<'ingest-read'> = {
    collectedAutomatically: true,
    // What this table is, whoever sends: an index by plate. And the journal is this act itself.
    structured: true,
    store: 'technical-database',
    tool: {
      kind: sender.toolKind === 'anpr-system' ? 'anpr-system' : 'anpr-camera',
      functions: of.ofFaces === true ? ['facial-recognition'] : ['anpr'],
    },
    // What an event of a face holds is in none of the six classes.
    dataClasses:
      of.ofFaces === true
        ? ['other']
        : [
            'passage-date-and-time',
            'passage-place',
            'plate-reading',
            ...(of.hasVehicles === true ? (['vehicle-characteristics'] as const) : []),
            ...(of.pictures ?? []).map((kind) => classOfPicture[kind]),
          ],
    // Told with each time, or stated once for the device.
    timeHasZone: of.hasLocalTimes !== true || sender.deviceZone !== null,
    retentionCountedFrom: 'recording',
    journalOn: true,
  };
  return {
    act: 'ingest-read',
    facts: JSON.parse(
      JSON.stringify({
        ...facts,
        ...(of.recordedAt === undefined ? {} : { recordedAt: of.recordedAt }),
        ...(sender.retention === null ? {} : { configuredRetention: sender.retention }),
      }),
    ),
  };
}

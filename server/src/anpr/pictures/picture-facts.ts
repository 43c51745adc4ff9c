import { type PointSearchFacts, type RoleKey, roleKeys, termsOfRead } from '@clairevoie/law';
import { dayInBrussels, known } from '../../authorisation/index.ts';
import type { ActContext, JsonObject } from '../../ledger/index.ts';
import { purposeFacts } from '../database-file.ts';
import { readBatches } from '../reads/read-registers.ts';
import { findCommitted } from './committed-pictures.ts';
import type { GroundFound, PictureGround, PictureOfRead } from './picture-ground.ts';
import type { OccupantRequestRow } from './picture-registers.ts';
import type { PictureRow } from './picture-store.ts';

/** What an act records of the picture that it is about. */
export type RecordedPicture = Pick<
  PictureRow,
  'id' | 'kind' | 'recorded_at' | 'batch_id' | 'place' | 'database_id' | 'size_bytes' | 'sha256'
> & { readonly mediaType: string };

/** What an act about a picture knows of it: recorded, so plain JSON. */
export type AskedPicture = {
  readonly picture: RecordedPicture | null;
  readonly ground: GroundFound | null;
  /** Whether the pictures of its batch are those that the act of the batch committed to. */
  readonly isAsCommitted: boolean;
};

/** Looks up a picture and whether the ground named opens it to whoever acts. */
export async function gatherPicture(
  { act, at, read }: Pick<ActContext<unknown>, 'act' | 'at' | 'read'>,
  asked: { readonly pictureId: string; readonly ground: { readonly kind: string; readonly id: string } },
  grounds: readonly PictureGround[],
): Promise<AskedPicture> {
  const { picture, isAsCommitted } = await read.through(
    [readBatches, { name: 'anpr.technical_database' }],
    async (db) => findCommitted(db, read, asked.pictureId),
  );
  if (picture === undefined) return { picture: null, ground: null, isAsCommitted };
  const ground = await grounds
    .find(({ kind }) => kind === asked.ground.kind)
    ?.find({ groundId: asked.ground.id, of: readOf(picture), actor: act.actor, at, read });
  const { id, kind, recorded_at, batch_id, place, database_id, size_bytes, sha256, media_type: mediaType } = picture;
  const recorded = { id, kind, recorded_at, batch_id, place, database_id, size_bytes, sha256, mediaType };
  return { picture: recorded, ground: ground ?? null, isAsCommitted };
}

const readOf = (row: PictureRow): PictureOfRead => ({
  batch: row.batch,
  place: row.place,
  batchId: row.batch_id,
  databaseId: row.database_id,
  organisationId: row.organisation_id,
  recordedAt: row.recorded_at,
});

/** Whether the read is past its first month at this moment. @law lfp-44-11-3decies-p3-al2-s3 */
export function isPast({ recorded_at }: Pick<RecordedPicture, 'recorded_at'>, at: string): boolean {
  return Temporal.Instant.compare(termsOfRead(Temporal.Instant.from(recorded_at).toString(), at).gateAt, at) <= 0;
}

const roleOf = (functionKey: string): RoleKey | undefined =>
  functionKey === 'operator' ? 'operational-member' : roleKeys.find((role) => role === functionKey);

/** The service for which somebody of this organisation acts. */
export function serviceFacts(organisationKind: string, organisationId: string) {
  const level: 'federal' | 'local' = organisationKind === 'federal-police' ? 'federal' : 'local';
  return { level, body: organisationId };
}

/** Whoever acts, as the law sees who asks or looks. */
export function personOf({ act, actor }: Pick<ActContext<unknown>, 'act' | 'actor'>) {
  const level: 'federal' | 'local' | undefined =
    actor.organisationKind === 'federal-police'
      ? 'federal'
      : actor.organisationKind === 'local-police-zone'
        ? 'local'
        : undefined;
  return known({ role: roleOf(act.actor.functionKey), level });
}

/** Whoever acts, as the law sees who decides: function, body, and the dated designation if it is one. @law lfp-44-11-3decies-p3-al1-s2 */
export function deciderOf({ act, actor }: Pick<ActContext<unknown>, 'act' | 'actor'>): JsonObject {
  const { functionKey, organisationId } = act.actor;
  const held = actor.designations.find(
    (one) => one.functionKey === functionKey && one.organisationId === organisationId,
  );
  const designation =
    held === undefined
      ? undefined
      : known({
          fromDay: typeof held.from === 'string' ? dayInBrussels(held.from) : undefined,
          // Identity’s terms end before their last moment; the law’s end with a day that still counts.
          toDay:
            typeof held.to === 'string'
              ? dayInBrussels(Temporal.Instant.from(held.to).subtract({ nanoseconds: 1 }).toString())
              : undefined,
          by: typeof held.designatedByFunction === 'string' ? roleOf(held.designatedByFunction) : undefined,
          body: organisationId,
        });
  return JSON.parse(JSON.stringify({ role: roleOf(functionKey), body: organisationId, designation }));
}

type Asked = Pick<
  OccupantRequestRow,
  | 'recorded_at'
  | 'branch'
  | 'purpose'
  | 'mission_reference'
  | 'operational_reasons'
  | 'picture_id'
  | 'requested_by_function'
  | 'requested_at'
>;

/** A picture of driver or passengers as the law sees it: a point search of one read, with its own purpose, mission and reasons. */
export function searchFacts(of: Asked): PointSearchFacts {
  const [purpose] = purposeFacts([of.purpose], { functionKey: of.requested_by_function, at: of.requested_at });
  return {
    recordedFrom: of.recorded_at,
    recordedTo: of.recorded_at,
    ...known({
      branch: of.branch,
      purpose,
      missionReference: of.mission_reference,
      operationalReasons: of.operational_reasons,
      subject: `picture ${of.picture_id}`,
    }),
  };
}

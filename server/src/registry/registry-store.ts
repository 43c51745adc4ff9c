import type { Queryable } from '../ledger/index.ts';
import type {
  BodycamEntryRow,
  CameraRow,
  CameraVersionRow,
  ConsultationRow,
  FixedCameraRow,
  ImportRow,
  PlaceRow,
  UseEntryRow,
} from './registers.ts';

/** What this room knows of an organisation. */
export type KeepingOrganisation = {
  readonly id: string;
  readonly kind: string;
  readonly is_real: boolean;
  readonly nis_codes: readonly string[];
};

/** One organisation, through the view that identity publishes. */
export async function findKeeper(db: Queryable, id: string): Promise<KeepingOrganisation | null> {
  const { rows } = await db.query<KeepingOrganisation>(
    'select id, kind, is_real, nis_codes from identity.organisation_name where id = $1',
    [id],
  );
  return rows[0] ?? null;
}

/** Narrows a register: a Brussels day each, both included; `afterId` continues a list. */
export interface RegisterFilter {
  readonly organisationId: string | null;
  readonly section?: UseEntryRow['section'];
  readonly fromDay?: string;
  readonly toDay?: string;
  readonly afterId?: string;
  readonly limit: number;
}

/** Lines of the register of uses that ran in the days asked, by id (oldest first). */
export async function listUseEntries(db: Queryable, filter: RegisterFilter): Promise<readonly UseEntryRow[]> {
  const { rows } = await db.query<UseEntryRow>(
    `select id, organisation_id, use_reference, use_id, section, basis, provision, reading, content, municipality, camera_ids, started_at, ended_at,
            end_reason, state, registered_by, registered_by_function, registered_at
     from registry.use_entry
     where ($1::uuid is null or organisation_id = $1) and ($2::text is null or section = $2)
       and ($3::date is null or ended_at is null or ended_at >= ($3::date)::timestamp at time zone 'Europe/Brussels')
       and ($4::date is null or started_at < ($4::date + 1)::timestamp at time zone 'Europe/Brussels')
       and ($5::uuid is null or id > $5)
     order by id limit $6`,
    [
      filter.organisationId,
      filter.section ?? null,
      filter.fromDay ?? null,
      filter.toDay ?? null,
      filter.afterId ?? null,
      filter.limit,
    ],
  );
  return rows;
}

/** Cameras of the national register that were in service in the days asked, by id. */
export async function listFixedCameras(db: Queryable, filter: RegisterFilter): Promise<readonly FixedCameraRow[]> {
  const { rows } = await db.query<FixedCameraRow>(
    `select id, camera_id, organisation_id, world, kind, anpr, intelligent, label, lon, lat, precision, nis, in_service_on, out_of_service_on,
            registered_by_function, registered_at
     from registry.fixed_camera
     where ($1::uuid is null or organisation_id = $1)
       and ($2::date is null or out_of_service_on is null or out_of_service_on >= $2) and ($3::date is null or in_service_on <= $3)
       and ($4::uuid is null or id > $4)
     order by id limit $5`,
    [filter.organisationId, filter.fromDay ?? null, filter.toDay ?? null, filter.afterId ?? null, filter.limit],
  );
  return rows;
}

/** Whether an open use of this organisation includes the camera. */
export async function isInOpenUse(db: Queryable, cameraId: string): Promise<boolean> {
  const { rows } = await db.query<{ is_open: boolean }>(
    `select exists (select 1 from registry.use_entry where state = 'open' and camera_ids ? $1) as is_open`,
    [cameraId],
  );
  return rows[0]?.is_open ?? false;
}

/** Entries of one bodycam whose period shares a moment with the one given. */
export async function listBodycamOverlaps(
  db: Queryable,
  period: { readonly cameraId: string; readonly from: string; readonly to: string },
): Promise<readonly Pick<BodycamEntryRow, 'id' | 'wearer_id'>[]> {
  const { rows } = await db.query<Pick<BodycamEntryRow, 'id' | 'wearer_id'>>(
    'select id, wearer_id from registry.bodycam_entry where camera_id = $1 and used_from <= $3 and used_to >= $2 order by id',
    [period.cameraId, period.from, period.to],
  );
  return rows;
}

/** What the staff's list of cameras is narrowed by. */
export interface CameraFilter {
  readonly world?: string;
  readonly nis?: string;
  readonly kind?: string;
  readonly stage?: string;
  readonly anpr?: string;
  readonly device: string;
  readonly mine?: boolean;
  readonly words?: string;
}

/** Whose eyes: rows that are public, kept by the own organisation, or all for an overseer. */
export interface CameraReader {
  readonly organisationId: string;
  readonly isOverseer: boolean;
}

const visible = '(c.published is not null or c.organisation_id = $1 or $2)';
const matches = `${visible}
  and ($3::text is null or c.world = $3) and ($4::text is null or c.nis = $4) and ($5::text is null or c.kind = $5)
  and ($6::text is null or c.stage_state = $6) and ($7::text is null or c.anpr = $7) and c.device = $8
  and (not $9 or c.organisation_id = $1)
  and ($10::text is null or position(lower($10) in lower(c.label || ' ' || coalesce(c.municipality->>'name', '') || ' ' || c.source_ref)) > 0)`;

const valuesOf = (reader: CameraReader, filter: CameraFilter): readonly unknown[] => [
  reader.organisationId,
  reader.isOverseer,
  filter.world ?? null,
  filter.nis ?? null,
  filter.kind ?? null,
  filter.stage ?? null,
  filter.anpr ?? null,
  filter.device,
  filter.mine ?? false,
  filter.words ?? null,
];

/** A page of cameras that the reader may see, by label, with the number of all that match. */
export async function listCameras(
  db: Queryable,
  reader: CameraReader,
  filter: CameraFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly rows: readonly CameraRow[] }> {
  const values = valuesOf(reader, filter);
  const { rows } = await db.query<CameraRow>(
    `select c.* from registry.camera c where ${matches} order by c.label collate "C", c.id limit $11 offset $12`,
    [...values, page.limit, page.offset],
  );
  const counted = await db.query<{ total: number }>(
    `select count(*)::int as total from registry.camera c where ${matches}`,
    values,
  );
  return { total: counted.rows[0]?.total ?? 0, rows };
}

/** A camera that the reader may see, or undefined. */
export async function findCamera(db: Queryable, reader: CameraReader, id: string): Promise<CameraRow | undefined> {
  const { rows } = await db.query<CameraRow>(`select c.* from registry.camera c where ${visible} and c.id = $3`, [
    reader.organisationId,
    reader.isOverseer,
    id,
  ]);
  return rows[0];
}

/** Earlier states of a camera, oldest first. */
export async function listCameraVersions(db: Queryable, cameraId: string): Promise<readonly CameraVersionRow[]> {
  const { rows } = await db.query<CameraVersionRow>(
    'select * from registry.camera_version where camera_id = $1 order by number',
    [cameraId],
  );
  return rows;
}

/** Places that the reader may see, by name. */
export async function listPlaces(
  db: Queryable,
  reader: CameraReader,
  filter: { readonly nis?: string; readonly kind?: string },
): Promise<readonly PlaceRow[]> {
  const { rows } = await db.query<PlaceRow>(
    `select * from registry.place p where (p.published is not null or p.organisation_id = $1 or $2)
       and ($3::text is null or p.nis = $3) and ($4::text is null or p.kind = $4) order by p.name_fr collate "C", p.id limit 2000`,
    [reader.organisationId, reader.isOverseer, filter.nis ?? null, filter.kind ?? null],
  );
  return rows;
}

/** Imports that the reader may see, latest first, without their reports. */
export async function listImports(
  db: Queryable,
  reader: CameraReader,
): Promise<readonly Omit<ImportRow, 'report' | 'camera_ids' | 'apart_ids'>[]> {
  const { rows } = await db.query<Omit<ImportRow, 'report' | 'camera_ids' | 'apart_ids'>>(
    `select id, world, organisation_id, source_id, file_name, format, sha256, size_bytes, totals, imported_by, imported_by_function, imported_at
     from registry.import where (organisation_id is null or organisation_id = $1 or $2) order by imported_at desc, id desc limit 500`,
    [reader.organisationId, reader.isOverseer],
  );
  return rows;
}

/** One import with its report, if the reader may see it. */
export async function findImport(db: Queryable, reader: CameraReader, id: string): Promise<ImportRow | undefined> {
  const { rows } = await db.query<ImportRow>(
    'select * from registry.import where id = $3 and (organisation_id is null or organisation_id = $1 or $2)',
    [reader.organisationId, reader.isOverseer, id],
  );
  return rows[0];
}

/** That bodycam entries exist: camera and day of entry only; moment, wearer and place are consulted by an act. */
export async function listBodycamEntryIds(
  db: Queryable,
  organisationId: string,
): Promise<readonly Pick<BodycamEntryRow, 'id' | 'camera_id' | 'entered_at'>[]> {
  const { rows } = await db.query<Pick<BodycamEntryRow, 'id' | 'camera_id' | 'entered_at'>>(
    'select id, camera_id, entered_at from registry.bodycam_entry where organisation_id = $1 order by entered_at desc, id desc limit 1000',
    [organisationId],
  );
  return rows;
}

/** A consultation with the names of who consulted, which the row itself does not hold. */
export type NamedConsultation = ConsultationRow & {
  readonly person_name: string | null;
  readonly organisation_fr: string | null;
  readonly organisation_nl: string | null;
  readonly organisation_en: string | null;
};

/** Consultations of an organisation's registers, or all for an overseer; latest first. */
export async function listConsultations(db: Queryable, reader: CameraReader): Promise<readonly NamedConsultation[]> {
  const { rows } = await db.query<NamedConsultation>(
    `select c.*, nullif(concat_ws(' ', p.given_name, p.family_name), '') as person_name,
       o.name_fr as organisation_fr, o.name_nl as organisation_nl, o.name_en as organisation_en
     from registry.consultation c
     left join identity.person_name p on p.id = c.consulted_by
     left join identity.organisation_name o on o.id = c.consulted_by_organisation_id
     where c.of_organisation_id = $1 or c.consulted_by_organisation_id = $1 or $2
     order by c.consulted_at desc, c.id desc limit 500`,
    [reader.organisationId, reader.isOverseer],
  );
  return rows;
}

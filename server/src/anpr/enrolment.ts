import { versionsOf } from '@clairevoie/law';
import { metresBetween, type TellsPosition } from '@clairevoie/plates';
import type { AuthorisationRow } from '../authorisation/index.ts';
import type { KnownCamera } from './neighbour-store.ts';
import type { EnrolledCameraRow, TechnicalDatabaseRow } from './registers.ts';

/** Whether reads may go into a database: it was created, and it is the service's own, or the national one for the federal police. */
export function takesReadsOf(
  database: TechnicalDatabaseRow | null,
  service: { readonly id: string; readonly kind: string } | null,
): boolean {
  if (database === null || service === null || database.state !== 'created') return false;
  return (
    database.organisation_id === service.id || (database.level === 'national' && service.kind === 'federal-police')
  );
}

/** Whether an authorisation in principle of the service has begun and is not over. @law lfp-25-4-p1-al1 */
export function hasBegun(authorisation: AuthorisationRow, today: string, at: string): boolean {
  const { withdrawn_at } = authorisation;
  const isWithdrawn = withdrawn_at !== null && Temporal.Instant.compare(withdrawn_at, at) <= 0;
  return (
    !isWithdrawn && authorisation.from_on <= today && (authorisation.to_on === null || today <= authorisation.to_on)
  );
}

/** Whether the authorisation covers plate recognition by this camera: function, kind, territory, and the camera if it names some. */
export function coversPlates(authorisation: AuthorisationRow, camera: KnownCamera, cameraId: string): boolean {
  const { cameras } = authorisation.scope;
  const { municipality, territory, level } = authorisation;
  const places = level === 'federal' ? territory : municipality === null ? [] : [municipality];
  return (
    cameras.functions.includes('anpr') &&
    cameras.kinds.some((kind) => kind === camera.kind) &&
    camera.nis !== null &&
    places.includes(camera.nis) &&
    (cameras.ids === undefined || cameras.ids.includes(cameraId))
  );
}

/**
 * Whether the law asks for no authorisation in principle: of a mobile camera since 20 January 2024, wherever it is used; before, of none. Which kind it is, the register
 * of cameras says. @law lfp-25-4-p6-autorisation lfp-25-4-p6-territoire
 */
export function needsNoAuthorisation(kind: string, today: string): boolean {
  const from = versionsOf('lfp-25-4-p6-autorisation')[0]?.from;
  return kind === 'mobile' && from !== undefined && from <= today;
}

/** Metres around the place of a mobile camera within which it stands there. Rule of this software: the place of a fixed one is known as exactly (`is_misplaced`). */
export const mobileMetres = 200;

/** Where the register of cameras has a camera stand. */
export function standOf({
  lat,
  lon,
}: {
  readonly lat: number | null;
  readonly lon: number | null;
}): TellsPosition | null {
  return lat === null || lon === null ? null : { latitude: lat, longitude: lon };
}

/**
 * Whether an enrolment was made for another place. The place of a read is that of its camera in the register: one that moved is entered there anew, at its new place, else
 * what it read before would be told of where it stands now. @law lfp-44-11-3decies-p1-pt2
 */
export function hasMoved(
  { stand_lat: latitude, stand_lon: longitude }: Pick<EnrolledCameraRow, 'stand_lat' | 'stand_lon'>,
  stand: TellsPosition | null,
): boolean {
  if (latitude === null || longitude === null) return false;
  return stand === null || metresBetween({ latitude, longitude }, stand) > mobileMetres;
}

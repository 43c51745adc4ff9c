import type { AuthorisationRow } from '../authorisation/index.ts';
import type { KnownCamera } from './neighbour-store.ts';
import type { TechnicalDatabaseRow } from './registers.ts';

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

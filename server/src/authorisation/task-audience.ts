import type { KnownOrganisation } from './organisation-store.ts';
import type { TaskRow } from './registers.ts';

const ministers = ['minister-interior', 'minister-interior-delegate'];

/**
 * Whether a task waits for somebody of this function in this organisation: his function is named, and the organisation is the one
 * concerned, or answers for the municipality concerned. A task that names neither waits for every holder of the function.
 */
export function isTaskOf(
  task: Pick<TaskRow, 'functions' | 'organisation_id' | 'municipality'>,
  viewer: { readonly functionKey: string; readonly organisation: KnownOrganisation | null },
): boolean {
  const { organisation, functionKey } = viewer;
  if (organisation === null || !task.functions.includes(functionKey)) return false;
  if (task.organisation_id === organisation.id) return true;
  // Tasks of a federal service name no municipality; the minister's are among them, whatever service they concern.
  if (task.municipality === null) return task.organisation_id === null || ministers.includes(functionKey);
  return (
    (organisation.kind === 'municipality' || organisation.kind === 'municipal-council') &&
    organisation.nis_codes.includes(task.municipality)
  );
}

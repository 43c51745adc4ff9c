import { controllersOf } from '../controllers.ts';
import { type ActingSide, actingSide } from './transmission-health-store.ts';
import { isConfirmed, type StreamRow } from './transmission-registers.ts';

/** Whether a link waits for this person to confirm the other server's keys; the act asks the same again. */
export function mayConfirm(
  stream: ActingSide & Pick<StreamRow, 'part' | 'confirmed_at' | 'opened_by'>,
  { functionKey, personId }: { readonly functionKey: string; readonly personId: string },
): boolean {
  const isConfirmer = functionKey === 'system-administrator' || controllersOf(actingSide(stream)).includes(functionKey);
  return isConfirmer && !isConfirmed(stream) && stream.opened_by !== personId;
}

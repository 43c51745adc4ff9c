import { LawError, type ProvisionText, provisionOf } from '@clairevoie/law';
import type { ProvisionRef } from '@clairevoie/web';
import { cameraLaw, cameraLawRef } from './camera-law.ts';

/** A version of a provision as pages refer to it. */
export function refOf(text: ProvisionText): ProvisionRef {
  return {
    id: `${text.id}@${text.from}`,
    cite: text.label,
    title: text.title,
    ...(text.quoteFr === undefined ? {} : { quoteFr: text.quoteFr }),
    from: text.from,
    to: text.to ?? null,
  };
}

/** Takes `lfp-25-6@2024-01-20` apart; the day is undefined when the id names no version. */
export function splitProvisionId(id: string): { readonly base: string; readonly from: string | undefined } {
  const [base = '', from] = id.split('@');
  return { base, from };
}

/** The provision as it read on a day; undefined for an id that is in no text of ours, or a day before its first version. */
export function findProvisionRef(id: string, day: string): ProvisionRef | undefined {
  const { base, from } = splitProvisionId(id);
  const ofCameraLaw = cameraLaw.find((provision) => provision.id === base);
  if (ofCameraLaw !== undefined) return ofCameraLaw.from <= day ? cameraLawRef(ofCameraLaw) : undefined;
  try {
    return refOf(provisionOf(base, from ?? day));
  } catch (error) {
    if (error instanceof LawError) return undefined;
    throw error;
  }
}

/** The provisions of a list of ids that were in force on a day, in the order of the list. */
export function provisionRefs(ids: readonly string[], day: string): readonly ProvisionRef[] {
  return ids.flatMap((id) => findProvisionRef(id, day) ?? []);
}

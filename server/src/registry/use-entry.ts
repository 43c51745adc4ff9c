import type { RegisterUse } from '@clairevoie/contract';
import { dated } from '@clairevoie/law';
import type { Change, Stored } from '../ledger/index.ts';
import { type UseEntryRow, useEntries } from './registers.ts';

/** What the register of uses is kept by: per use until 19-01-2024, per processing since. @law lfp-25-8-al1-s1 */
const inventoryUnit = dated(
  'lfp-25-8-al1-s1',
  { from: '2018-05-25', is: 'use' as const },
  { from: '2024-01-20', is: 'processing' as const },
);

/**
 * What asks for one line a use on a Brussels day: the law until 19-01-2024; since then our own rule for visible uses, and
 * still the law (46/14) for non-visible ones, whose section did not change (reading A-07). @law lfp-25-8-al1-s1
 */
export function basisOfUseEntry(day: string, visible: boolean): Pick<UseEntryRow, 'basis' | 'provision' | 'reading'> {
  if (!visible) return { basis: 'law', provision: 'lfp-46-14', reading: 'A-07' };
  return inventoryUnit.on(day) === 'processing'
    ? { basis: 'house-rule', provision: null, reading: 'A-07' }
    : { basis: 'law', provision: 'lfp-25-8-al1-s1', reading: null };
}

/** Who enters a line and when. */
export interface UseEntryContext {
  readonly personId: string;
  readonly functionKey: string;
  readonly organisationId: string;
  /** Legal time of the act. */
  readonly at: string;
}

/**
 * The register change of a use that begins, for the act that activates it: line and use stand or fall in one transaction.
 * Use `entryId: context.newId()`; the gate refuses nothing here, the activating act has asked the law.
 */
export function useEntryChanges(
  entry: RegisterUse & { readonly useReference: string },
  by: UseEntryContext,
): readonly Change[] {
  return [
    useEntries.insert({
      id: entry.entryId,
      organisation_id: by.organisationId,
      use_reference: entry.useReference,
      use_id: entry.useId ?? null,
      section: entry.visible ? 'visible' : 'non-visible',
      ...basisOfUseEntry(brusselsDay(by.at), entry.visible),
      content: entry.content,
      municipality: entry.municipality ?? null,
      camera_ids: entry.cameraIds,
      started_at: entry.startedAt,
      ended_at: null,
      end_reason: null,
      state: 'open',
      registered_by: by.personId === 'system' ? null : by.personId,
      registered_by_function: by.functionKey,
      registered_at: by.at,
    }),
  ];
}

/** The register change of a use that ends, for the act that ends it. Find the line with `read.find(useEntries, { use_id })`. */
export function endUseEntryChanges(
  line: Stored<UseEntryRow>,
  end: { readonly endedAt: string; readonly reason: string },
): readonly Change[] {
  return [useEntries.update(line, { ended_at: end.endedAt, end_reason: end.reason, state: 'closed' })];
}

/** The civil day in Brussels of an instant. */
export function brusselsDay(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
}

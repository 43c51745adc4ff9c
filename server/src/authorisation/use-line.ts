import type { AuthorisationPayload } from '@clairevoie/contract';
import { type ActContext, type Change, type RegisterReader, type Stored, startOf } from '../ledger/index.ts';
import { endUseEntryChanges, type UseEntryRow, useEntries, useEntryChanges } from '../registry/index.ts';

type ActivatePayload = AuthorisationPayload<'authorisation/activate-use'>;

/**
 * The line of the register of uses for a use that begins: written by the act that activates it, so that there is no use
 * without its line. @law lfp-25-8-al1-s1
 */
export function openLine(useId: string, context: ActContext<ActivatePayload>): readonly Change[] {
  const { payload, actor } = context.act;
  const { kind, intelligent, functions } = payload.camera;
  const { place, missionReference } = payload;
  return useEntryChanges(
    {
      entryId: context.newId(),
      useId,
      useReference: `${payload.basis.kind}:${useId}`,
      // Only visible use passes here: non-visible use has acts of its own.
      visible: true,
      content: {
        cameraKinds: [kind],
        intelligent,
        functions,
        count: payload.cameraIds.length,
        ...(place === undefined ? {} : { place: place.label }),
        purposes: payload.purposes.map(({ branch, text }) => ({ branch, text })),
        basis: { kind: payload.basis.kind, id: payload.basis.id },
        ...(missionReference === undefined ? {} : { missionReference: startOf(missionReference, 120).trim() }),
        responsibleFunction: actor.functionKey,
      },
      ...(place === undefined ? {} : { municipality: place.municipality }),
      cameraIds: payload.cameraIds,
      startedAt: context.at,
    },
    { ...actor, at: context.at },
  );
}

/** The open lines of uses that are about to end. */
export async function findOpenLines(
  read: RegisterReader,
  ending: readonly { readonly id: string }[],
): Promise<readonly Stored<UseEntryRow>[]> {
  const found = await Promise.all(ending.map(({ id }) => read.find(useEntries, { use_id: id, state: 'open' })));
  return found.flat();
}

/** Closes the lines of uses that end. */
export function closeLines(
  lines: readonly Stored<UseEntryRow>[],
  end: { readonly endedAt: string; readonly reason: string },
): readonly Change[] {
  return lines.flatMap((line) => endUseEntryChanges(line, end));
}

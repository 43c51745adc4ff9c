import { RegisterUse } from '@clairevoie/contract';
import { known } from '@clairevoie/law';
import { defineAct } from '../../ledger/index.ts';
import { useRegistrars } from '../keepers.ts';
import { ask, levelOfKind, personFacts } from '../law-facts.ts';
import { useEntries } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';
import { useEntryChanges } from '../use-entry.ts';

/**
 * Enters a use that no activation here has entered, such as one that began on paper. Visible uses: by law until 19-01-2024,
 * our rule since; non-visible ones: by law. @law lfp-25-8-al1-s1
 */
export const registerUse = defineAct({
  type: 'registry/register-use',
  title: {
    fr: 'Inscrire une utilisation au registre',
    nl: 'Een gebruik in het register inschrijven',
    en: 'Enter a use in the register',
  },
  payload: RegisterUse,
  who: useRegistrars,
  gather: async ({ act: { payload, actor }, read, at }) => ({
    isIdTaken: await read.isTaken(useEntries, { id: payload.entryId }),
    isUseEntered: payload.useId !== undefined && (await read.find(useEntries, { use_id: payload.useId })).length > 0,
    isReferenceTaken:
      payload.useReference !== undefined &&
      (await read.find(useEntries, { organisation_id: actor.organisationId, use_reference: payload.useReference }))
        .length > 0,
    isInTheFuture: Temporal.Instant.compare(payload.startedAt, at) > 0,
  }),
  judge: (facts, context) => {
    const { payload } = context.act;
    return {
      law: [
        ask(
          'register-use',
          known({
            registeredBy: personFacts(context),
            register: 'uses' as const,
            digital: true,
            useReference: payload.useReference,
            processingReference: payload.content.processingReference,
            purposeStated: payload.content.purposes.length > 0,
            visible: payload.visible,
          }),
        ),
      ],
      gates: brokenRules({
        'id-taken': facts.isIdTaken,
        'already-registered': facts.isUseEntered,
        'reference-taken': facts.isReferenceTaken,
        'moment-in-the-future': facts.isInTheFuture,
        'not-a-police-service': levelOfKind(context.actor.organisationKind) === undefined,
      }),
    };
  },
  change: (_facts, { act: { payload, actor }, at }) => ({
    // A line without a reference was stopped: by the law until 2024, by our rule since.
    changes: useEntryChanges({ ...payload, useReference: payload.useReference ?? payload.entryId }, { ...actor, at }),
    result: { entryId: payload.entryId },
  }),
});

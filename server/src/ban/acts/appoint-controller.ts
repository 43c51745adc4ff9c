import { AppointController } from '@clairevoie/contract';
import { functionsHeld } from '../../identity/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../ban-gates.ts';
import { controllerFunction } from '../mandate.ts';
import { controllerMandates } from '../registers.ts';

/** Years after which a mandate ends at the latest. Product policy: the proposed resolution designates nobody, and sets no term. */
const mostYears = 6;

/** A mandate of independent control: beside the function, a term that ends and the bodies on which this person decides nothing. */
export const appointController = defineAct({
  type: 'ban/appoint-controller',
  title: {
    fr: 'Donner un mandat de contrôle indépendant',
    nl: 'Een mandaat van onafhankelijke controle geven',
    en: 'Give a mandate of independent control',
  },
  payload: AppointController,
  who: ['appointing-authority'],
  gather: async ({ act: { payload }, read }) => {
    const held = await read.find(functionsHeld, { person_id: payload.personId });
    return {
      held: held
        .filter((one) => one.function_key === controllerFunction && one.organisation_id === payload.organisationId)
        .map(({ from_at, to_at }) => ({ fromAt: from_at, toAt: to_at })),
    };
  },
  judge: ({ held }, { act: { payload } }) => {
    const from = Temporal.Instant.from(payload.from);
    const to = Temporal.Instant.from(payload.to);
    const last = from.toZonedDateTimeISO('Europe/Brussels').add({ years: mostYears }).toInstant();
    const isHeld = held.some(
      ({ fromAt, toAt }) =>
        Temporal.Instant.compare(fromAt, from) <= 0 && (toAt === null || Temporal.Instant.compare(toAt, to) >= 0),
    );
    return {
      gates: brokenRules({
        'function-not-granted': !isHeld,
        'term-too-long': Temporal.Instant.compare(to, from) <= 0 || Temporal.Instant.compare(to, last) > 0,
      }),
    };
  },
  change: (_facts, { act: { payload, actor }, newId }) => {
    const mandateId = newId();
    return {
      changes: [
        controllerMandates.insert({
          ...{ id: mandateId, person_id: payload.personId, organisation_id: payload.organisationId },
          ...{ instrument: payload.instrument, from_at: payload.from, to_at: payload.to },
          ...{ incompatible_with: payload.incompatibleWith, appointed_by: actor.personId },
        }),
      ],
      result: { mandateId },
    };
  },
});

import {
  ActivateSystem,
  evidenceCountsDays,
  RecordException,
  SuspendSystem,
  systemDeclarers,
  WithdrawSystem,
} from '@clairevoie/contract';
import { allProvisionVersions } from '@clairevoie/law';
import { dayInBrussels } from '../../authorisation/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../ban-gates.ts';
import { faceSystems } from '../registers.ts';
import { gatherOwnSystem, gatherStanding, hasException, hasValidEvidence } from '../system-file.ts';

/** The body states that a system runs. It authorises nothing. No valid evidence, no declaring in service: policy, not law, and lifted by a published reason alone. */
export const activateSystem = defineAct({
  type: 'ban/activate-system',
  title: {
    fr: 'Déclarer un système en service',
    nl: 'Een systeem in dienst melden',
    en: 'Declare a system in service',
  },
  payload: ActivateSystem,
  who: [...systemDeclarers],
  gather: async (context) => ({
    system: await gatherOwnSystem(context),
    standing: await gatherStanding(context.read, context.act.payload.systemId),
  }),
  judge: ({ system, standing }, { at }) => ({
    gates: brokenRules({
      'unknown-system': system === null,
      'not-open-to-this-act': system?.state === 'active',
      'no-evidence-no-authorisation':
        system !== null && !hasValidEvidence(system, standing, at) && !hasException(system, at),
    }),
  }),
  change: ({ system }, { at }) =>
    system === null
      ? { changes: [] }
      : {
          changes: [
            faceSystems.update(system, {
              ...{ state: 'active', activated_at: at, alarm: null, alarm_at: null },
              ...{ ground: null, ground_provision: null, suspension_reasons: null, suspended_at: null },
            }),
          ],
          result: { systemId: system.id },
        },
});

/** Why a system runs without valid evidence: recorded, and published word for word. */
export const recordException = defineAct({
  type: 'ban/record-exception',
  title: {
    fr: 'Publier pourquoi un système fonctionne sans élément valable',
    nl: 'Publiceren waarom een systeem zonder geldig bewijs werkt',
    en: 'Publish why a system runs without valid evidence',
  },
  payload: RecordException,
  who: [...systemDeclarers],
  gather: async (context) => ({ system: await gatherOwnSystem(context) }),
  judge: ({ system }, { act: { payload }, at }) => {
    const today = Temporal.PlainDate.from(dayInBrussels(at));
    const isWithin =
      payload.until >= today.toString() && payload.until <= today.add({ days: evidenceCountsDays.scan }).toString();
    return { gates: brokenRules({ 'unknown-system': system === null, 'exception-too-long': !isWithin }) };
  },
  change: ({ system }, { act: { payload } }) =>
    system === null
      ? { changes: [] }
      : {
          changes: [faceSystems.update(system, { exception_reasons: payload.reasons, exception_until: payload.until })],
          result: { systemId: system.id },
        },
});

/** Stops a system, on a ground that is named: a provision that we hold, one that is not in our files, or the body's own decision. */
export const suspendSystem = defineAct({
  type: 'ban/suspend-system',
  title: { fr: 'Suspendre un système', nl: 'Een systeem schorsen', en: 'Suspend a system' },
  payload: SuspendSystem,
  who: [...systemDeclarers, 'control-organ'],
  gather: async (context) => {
    const { payload, actor } = context.act;
    const found = await context.read.get(faceSystems, { id: payload.systemId });
    const isOpen = actor.functionKey === 'control-organ' || found?.organisation_id === actor.organisationId;
    return { system: found !== undefined && isOpen && found.state !== 'withdrawn' ? found : null };
  },
  judge: ({ system }, { act: { payload } }) => ({
    gates: brokenRules({
      'unknown-system': system === null,
      'not-open-to-this-act': system?.state === 'suspended',
      'unknown-provision':
        payload.ground === 'provision'
          ? !allProvisionVersions().some(({ id }) => id === payload.provision)
          : payload.provision !== undefined,
    }),
  }),
  change: ({ system }, { act: { payload }, at }) =>
    system === null
      ? { changes: [] }
      : {
          changes: [
            faceSystems.update(system, {
              ...{ state: 'suspended', suspended_at: at, ground: payload.ground },
              ...{ ground_provision: payload.provision ?? null, suspension_reasons: payload.reasons },
            }),
          ],
          result: { systemId: system.id },
        },
});

/** The system is gone; what was shown and found of it stays in the register. */
export const withdrawSystem = defineAct({
  type: 'ban/withdraw-system',
  title: {
    fr: 'Retirer un système du registre',
    nl: 'Een systeem uit het register halen',
    en: 'Withdraw a system from the register',
  },
  payload: WithdrawSystem,
  who: [...systemDeclarers],
  gather: async (context) => ({ system: await gatherOwnSystem(context) }),
  judge: ({ system }) => ({ gates: brokenRules({ 'unknown-system': system === null }) }),
  change: ({ system }, { act: { payload }, at }) =>
    system === null
      ? { changes: [] }
      : {
          changes: [
            faceSystems.update(system, {
              ...{ state: 'withdrawn', withdrawn_at: at, withdrawal_reason: payload.reasons, token_sha256: null },
            }),
          ],
          result: { systemId: system.id },
        },
});

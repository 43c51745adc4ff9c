import { policyHash } from '@clairevoie/tlog';
import { Type } from 'typebox';
import { defineAct, type PolicyGate } from './act.ts';
import { defineRegister } from './register.ts';
import { judgePolicy, policyRules } from './witness-rules.ts';

/** A witness policy that an act chose. */
export interface ChosenPolicy {
  readonly number: number;
  readonly origin: string;
  readonly hash: string;
  readonly policy: string;
}

/** Register of the chosen policies, in force or not. */
export const witnessPolicies = defineRegister<ChosenPolicy>('ledger.witness_policy', ['number']);

const first: PolicyGate = {
  id: 'first-witness-policy',
  blocks: false,
  because: {
    fr: "Il n'y avait pas de politique avant celle-ci : aucun quorum antérieur ne l'a approuvée. Elle s'applique dès que son propre quorum a cosigné un point de contrôle qui contient cette inscription.",
    nl: 'Er was geen beleid vóór dit: geen eerder quorum heeft het goedgekeurd. Het geldt zodra het eigen quorum een controlepunt met deze inschrijving heeft medeondertekend.',
    en: 'There was no policy before this one: no earlier quorum has approved it. It governs once its own quorum has cosigned a checkpoint that holds this entry.',
  },
};

const later: PolicyGate = {
  id: 'witness-policy-waits',
  blocks: false,
  because: {
    fr: "La politique en vigueur le reste jusqu'à ce qu'un point de contrôle qui contient cette inscription porte son quorum et celui de la nouvelle.",
    nl: 'Het geldende beleid blijft gelden tot een controlepunt met deze inschrijving zijn quorum en dat van het nieuwe draagt.',
    en: 'The policy in force stays so until a checkpoint that holds this entry bears its quorum and that of the new one.',
  },
};

/**
 * Chooses the witnesses of the public log. The act only proposes: the new policy governs from a checkpoint that covers this
 * entry and bears the quorum of the policy before it, and its own, so that a quorum nobody can reach never governs.
 * The server performs it when it finds a new policy file.
 */
export const changeWitnessPolicy = defineAct({
  type: 'ledger/change-witness-policy',
  title: {
    fr: 'Changer la politique de témoins du journal',
    nl: 'Het getuigenbeleid van het logboek wijzigen',
    en: 'Change the witness policy of the log',
  },
  payload: Type.Object(
    {
      origin: Type.String({ maxLength: 200 }),
      vkey: Type.String({ maxLength: 400 }),
      policy: Type.String({ maxLength: 262_144 }),
    },
    { additionalProperties: false },
  ),
  who: ['system'],
  gather: async ({ read, act: { payload } }) => {
    const chosen = await read.through([witnessPolicies], (db) =>
      db.query<ChosenPolicy>('select number, origin, hash from ledger.witness_policy order by number'),
    );
    const before = chosen.rows.findLast(({ origin }) => origin === payload.origin);
    return {
      number: (chosen.rows.at(-1)?.number ?? 0) + 1,
      hash: await policyHash(payload.policy),
      replaces: before?.hash ?? null,
      ...judgePolicy(payload.policy, payload),
    };
  },
  judge: ({ broken, replaces }) => ({
    gates: [
      ...broken.map((id): PolicyGate => ({ id, blocks: true, because: policyRules[id] })),
      ...(broken.length > 0 ? [] : [replaces === null ? first : later]),
    ],
  }),
  change: ({ number, hash, replaces }, { act: { payload } }) => ({
    changes: [witnessPolicies.insert({ number, origin: payload.origin, hash, policy: payload.policy })],
    result: { number, hash, replaces },
  }),
});

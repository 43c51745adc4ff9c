import { EnrolNode, systemDeclarers } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../ban-gates.ts';
import { faceSystems } from '../registers.ts';
import { gatherOwnSystem } from '../system-file.ts';

/** Lets the node of a system state what it measured of itself: by a key of its own, and a token that opens this door alone. */
export const enrolNode = defineAct({
  type: 'ban/enrol-node',
  title: {
    fr: 'Inscrire le nœud d’un système',
    nl: 'De node van een systeem inschrijven',
    en: 'Enrol the node of a system',
  },
  payload: EnrolNode,
  who: [...systemDeclarers],
  gather: async (context) => ({ system: await gatherOwnSystem(context) }),
  judge: ({ system }) => ({ gates: brokenRules({ 'unknown-system': system === null }) }),
  change: ({ system }, { act: { payload } }) =>
    system === null
      ? { changes: [] }
      : {
          changes: [faceSystems.update(system, { public_key: payload.publicKey, token_sha256: payload.tokenSha256 })],
          result: { systemId: system.id },
        },
});

import { RotateKek } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';

/**
 * An organisation's key-encryption key was replaced: its living expiry keys were wrapped under the next one, and the old ones are
 * destroyed once this entry stands. Which keys there are is no register: the folder says it.
 */
export const rotateKekAct = defineAct({
  type: 'vault/rotate-kek',
  title: {
    fr: 'Remplacer la clé de chiffrement de clés',
    nl: 'De sleutelversleutelingssleutel vervangen',
    en: 'Replace the key-encryption key',
  },
  payload: RotateKek,
  who: ['system'],
  gather: async () => ({}),
  judge: () => ({}),
  change: (_facts, { act: { payload } }) => ({ changes: [], result: { ...payload } }),
});

import type { Sentence } from '../ledger/index.ts';
import { emergencyNotice } from './emergency-gates.ts';
import type { LookRow } from './registers.ts';
import { quorumNotice, witnessNotice } from './vault-gates.ts';

/** What stands behind a look, in words: an emergency, a quorum of witnesses, or the log's signature alone. Policy, not law. */
export function witnessOf(look: Pick<LookRow, 'emergency_id' | 'quorum_policy'>): Sentence {
  if (look.emergency_id !== null) return emergencyNotice;
  return look.quorum_policy === null ? witnessNotice : quorumNotice;
}

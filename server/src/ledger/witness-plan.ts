import type { VerifierKey } from '@clairevoie/tlog';
import type { LogPolicy } from './log-reader.ts';
import { operatorsOf } from './witness-rules.ts';

/** A witness as it is asked: one server under one name, with all its keys. */
export interface AskedWitness {
  readonly id: string;
  /** The name in its keys and in its cosignatures. */
  readonly keyName: string;
  /** The policy's names for its keys. */
  readonly names: readonly string[];
  /** The policy's group of its operator. */
  readonly operator: string;
  /** Where checkpoints are submitted; undefined: the policy names no address, and it is not asked. */
  readonly url: string | undefined;
  readonly keys: readonly VerifierKey[];
}

/** The witnesses of one or two policies, each once. `addresses` (by key name) stand in for those that a policy leaves out. */
export function witnessesOf(
  policies: readonly (LogPolicy | undefined)[],
  addresses: ReadonlyMap<string, string>,
): readonly AskedWitness[] {
  const found = new Map<string, AskedWitness>();
  for (const { policy } of policies.filter((one) => one !== undefined)) {
    const operators = operatorsOf(policy);
    for (const { name, key, url } of policy.witnesses) {
      const address = url ?? addresses.get(key.name);
      const id = `${key.name} ${address ?? ''}`;
      const before = found.get(id);
      const operator = operators.find(({ members }) => members.includes(name))?.name ?? name;
      const isKnown = before?.keys.some(({ keyId }) => keyId === key.keyId) === true;
      found.set(id, {
        ...{ id, keyName: key.name, url: address },
        operator: before?.operator ?? operator,
        names: before?.names.includes(name) === true ? before.names : [...(before?.names ?? []), name],
        keys: isKnown ? (before?.keys ?? []) : [...(before?.keys ?? []), key],
      });
    }
  }
  return [...found.values()];
}

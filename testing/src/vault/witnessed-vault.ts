import { openTwoWitnesses } from '../two-witnesses.ts';
import { openVaultWorld, type VaultWorld } from './vault-world.ts';

/** A vault whose log has two real witnesses, both needed, that live by the clock of the test. */
export interface WitnessedVault extends AsyncDisposable {
  readonly w: VaultWorld;
  /** Text of the policy that governs. */
  readonly policyText: () => string;
  /** Has the log signed and waits until a quorum has attested it now. */
  attest(): Promise<void>;
  /** Stops the witnesses: there is no quorum any more. */
  silence(): Promise<void>;
  /** Starts them again. */
  wake(): Promise<void>;
  /** Lets time pass, on every clock at once. */
  pass(duration: Temporal.DurationLike): Promise<void>;
}

/** Opens it with a fresh quorum. Dispose of it in `afterAll`. */
export async function openWitnessedVault(): Promise<WitnessedVault> {
  const two = await openTwoWitnesses();
  const w = await openVaultWorld({}, { witnesses: two.witnesses });
  await two.attest(w.world.ledger);
  return {
    w,
    policyText: two.policyText,
    attest: () => two.attest(w.world.ledger),
    silence: two.silence,
    wake: two.wake,
    pass: (duration) => two.pass(w.world, duration),
    async [Symbol.asyncDispose]() {
      await w[Symbol.asyncDispose]();
      await two[Symbol.asyncDispose]();
    },
  };
}

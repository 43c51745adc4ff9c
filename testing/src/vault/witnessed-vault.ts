import { openTrialDoor, openTrialWitness, until } from '../witness-trial.ts';
import { openVaultWorld, type VaultWorld } from './vault-world.ts';

/** A vault whose log has two real witnesses, both needed, that live by the clock of the test. */
export interface WitnessedVault extends AsyncDisposable {
  readonly w: VaultWorld;
  /** Hash of the policy that governs. */
  readonly policyText: () => string;
  /** Has the log signed and waits until a quorum has attested it now. */
  attest(): Promise<void>;
  /** Stops the witnesses: there is no quorum any more. */
  silence(): Promise<void>;
  /** Starts them again. */
  wake(): Promise<void>;
  /** Lets time pass, on every clock at once: not while a witness is answering, whose answer would be of another time. */
  pass(duration: Temporal.DurationLike): Promise<void>;
}

/** Opens it with a fresh quorum. Dispose of it in `afterAll`. */
export async function openWitnessedVault(): Promise<WitnessedVault> {
  let now = (): Temporal.Instant => Temporal.Instant.from('2026-11-21T09:00:00Z');
  const nowSeconds = (): number => Math.floor(now().epochMilliseconds / 1000);
  const [one, two] = [
    await openTrialWitness('one.example/w1', nowSeconds),
    await openTrialWitness('two.example/w1', nowSeconds),
  ];
  const door = { one: await openTrialDoor(), two: await openTrialDoor() };
  let vkeyOfLog = '';
  let policy = '';
  const w = await openVaultWorld(
    {},
    {
      witnesses: (clock) => ({
        policyFor: async ({ vkey }) => {
          now = clock;
          vkeyOfLog = vkey;
          door.one.target = await one.start(vkey);
          door.two.target = await two.start(vkey);
          const lines = [...one.lines('one', door.one.url), ...two.lines('two', door.two.url)];
          policy = `log ${vkey}\n${lines.join('\n')}\ngroup both all one two\nquorum both\n`;
          return policy;
        },
        timeoutMs: 2_000,
        mostBackoffMs: 200,
      }),
    },
  );
  const { ledger } = w.world;
  const attest = async (): Promise<void> => {
    const at = nowSeconds();
    await until(async () => {
      await ledger.integrate();
      const quorumAt = (await ledger.logs.public.cosigned())?.quorumAt;
      return quorumAt !== undefined && quorumAt >= at - 60;
    });
  };
  let isAwake = true;
  const stop = async (): Promise<void> => {
    isAwake = false;
    await one.stop();
    await two.stop();
  };
  await attest();
  return {
    w,
    policyText: () => policy,
    attest,
    silence: stop,
    async wake() {
      await stop();
      door.one.target = await one.start(vkeyOfLog);
      door.two.target = await two.start(vkeyOfLog);
      isAwake = true;
    },
    async pass(duration) {
      // Nothing is asked any more once the newest that was signed bears both cosignatures.
      if (isAwake) {
        await until(async () => {
          await ledger.integrate();
          const signed = await ledger.logs.public.signed();
          return signed !== undefined && (await ledger.logs.public.cosigned())?.note.startsWith(signed.note);
        });
      }
      w.world.setNow(w.world.now().add(duration).toString());
    },
    async [Symbol.asyncDispose]() {
      await w[Symbol.asyncDispose]();
      for (const each of [one, two, door.one, door.two]) await each[Symbol.asyncDispose]();
    },
  };
}

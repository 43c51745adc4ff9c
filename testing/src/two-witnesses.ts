import type { Ledger, WitnessSettings } from '../../server/src/ledger/index.ts';
import { openTrialDoor, openTrialWitness, until } from './witness-trial.ts';
import type { TestWorld } from './world.ts';

/** Two real witnesses of a log, both needed, that live by the clock of the test. */
export interface TwoWitnesses extends AsyncDisposable {
  /** What a test world is opened with. */
  readonly witnesses: (now: () => Temporal.Instant) => WitnessSettings;
  /** Text of the policy that governs. */
  policyText(): string;
  /** Has the log signed and waits until a quorum has attested it now. */
  attest(ledger: Ledger): Promise<void>;
  /** Stops the witnesses: there is no quorum any more. */
  silence(): Promise<void>;
  /** Starts them again. */
  wake(): Promise<void>;
  /** Lets time pass, on every clock at once: not while a witness is answering, whose answer would be of another time. */
  pass(world: Pick<TestWorld, 'ledger' | 'now' | 'setNow'>, duration: Temporal.DurationLike): Promise<void>;
}

/**
 * Opens them; they are asked from the moment a world is opened with their settings. Asleep, they answer from `wake` on: a world whose clock jumps while it is set up
 * would have answers of another time.
 */
export async function openTwoWitnesses(more: { readonly isAsleep?: true } = {}): Promise<TwoWitnesses> {
  let now = (): Temporal.Instant => Temporal.Instant.from('2026-11-21T09:00:00Z');
  const nowSeconds = (): number => Math.floor(now().epochMilliseconds / 1000);
  const [one, two] = [
    await openTrialWitness('one.example/w1', nowSeconds),
    await openTrialWitness('two.example/w1', nowSeconds),
  ];
  const door = { one: await openTrialDoor(), two: await openTrialDoor() };
  let vkeyOfLog = '';
  let policy = '';
  let isAwake = true;
  const stop = async (): Promise<void> => {
    isAwake = false;
    await one.stop();
    await two.stop();
  };
  return {
    witnesses: (clock) => ({
      policyFor: async ({ vkey }) => {
        now = clock;
        vkeyOfLog = vkey;
        door.one.target = await one.start(vkey);
        door.two.target = await two.start(vkey);
        const lines = [...one.lines('one', door.one.url), ...two.lines('two', door.two.url)];
        if (more.isAsleep === true) await stop();
        policy = `log ${vkey}\n${lines.join('\n')}\ngroup both all one two\nquorum both\n`;
        return policy;
      },
      timeoutMs: 2_000,
      mostBackoffMs: 200,
    }),
    policyText: () => policy,
    async attest(ledger) {
      const at = nowSeconds();
      await until(async () => {
        await ledger.integrate();
        const quorumAt = (await ledger.logs.public.cosigned())?.quorumAt;
        return quorumAt !== undefined && quorumAt >= at - 60;
      });
    },
    silence: stop,
    async wake() {
      await stop();
      door.one.target = await one.start(vkeyOfLog);
      door.two.target = await two.start(vkeyOfLog);
      isAwake = true;
    },
    async pass({ ledger, now: present, setNow }, duration) {
      // Nothing is asked any more once the newest that was signed bears both cosignatures.
      if (isAwake) {
        await until(async () => {
          await ledger.integrate();
          const signed = await ledger.logs.public.signed();
          return signed !== undefined && (await ledger.logs.public.cosigned())?.note.startsWith(signed.note);
        });
      }
      setNow(present().add(duration).toString());
    },
    async [Symbol.asyncDispose]() {
      for (const each of [one, two, door.one, door.two]) await each[Symbol.asyncDispose]();
    },
  };
}

import { makeConsistencyProof, parseVkey, policyHash } from '@clairevoie/tlog';
import type { Queryable } from './act.ts';
import { sha256 } from './canonical.ts';
import type { Gate } from './gate.ts';
import { ledgerErrors } from './ledger-errors.ts';
import type { LogReader } from './log-reader.ts';
import { storedTileReader } from './log-store.ts';
import { witnessHealth } from './witness-health.ts';
import { witnessesOf } from './witness-plan.ts';
import { changeWitnessPolicy } from './witness-policy-act.ts';
import { type SignedCheckpoint, WitnessRounds } from './witness-rounds.ts';
import { judgePolicy } from './witness-rules.ts';
import { listPolicies, listSeen, storeCosigned, storeSeen } from './witness-store.ts';

/** What a server says of the witnesses of its log. */
export interface WitnessSettings {
  /** The policy file's words, or undefined when there is none; asked once, with the log that it must name. */
  readonly policyFor: (log: Pick<LogReader, 'origin' | 'vkey'>) => Promise<string | undefined>;
  /** Addresses by key name, for witnesses of which the policy names none. */
  readonly addresses?: ReadonlyMap<string, string>;
  /** A witness that does not answer within this time is taken for dead, milliseconds; 5,000 unless said. */
  readonly timeoutMs?: number;
  /** The longest pause before a witness that fails is asked again, milliseconds; 60,000 unless said. */
  readonly mostBackoffMs?: number;
}

/** The witnesses of the public log, asked for every checkpoint. */
export interface Witnesses extends AsyncDisposable {
  /** Carries a checkpoint to them; returns at once. */
  submit(checkpoint: SignedCheckpoint): void;
  /** Chooses a policy by an act, unless it was chosen before. */
  propose(text: string): Promise<void>;
  /** What everybody may know of them. */
  health(): ReturnType<typeof witnessHealth>;
}

/** Opens them; nothing is sent before the first `submit`. */
export async function openWitnesses(options: {
  readonly db: Queryable;
  readonly gate: Pick<Gate, 'performAsSystem'>;
  readonly log: LogReader;
  readonly settings: WitnessSettings;
  readonly demo: boolean;
  readonly now: () => Temporal.Instant;
  /** Called before each question to a witness; what it returns is told the answer's time. */
  readonly asking: () => (keyName: string, atSeconds: number) => void;
  readonly onError: (error: unknown) => void;
}): Promise<Witnesses> {
  const { db, gate, log, settings, demo, now } = options;
  const { addresses = new Map<string, string>() } = settings;
  const seen = new Map((await listSeen(db, log.name)).map((one) => [one.keyName, one]));
  // One write at a time: what is published never goes back.
  let writing: Promise<unknown> = Promise.resolve();
  const rounds: WitnessRounds = new WitnessRounds(
    {
      ownKey: parseVkey(log.vkey),
      nowSeconds: () => now().epochMilliseconds / 1_000,
      asking: options.asking,
      plan: async () => {
        const { governing, pending } = await log.policies();
        return { governing, pending, witnesses: witnessesOf([governing, pending], addresses) };
      },
      proof: (oldSize, size) => makeConsistencyProof(oldSize, size, storedTileReader(db, log.name, size)),
      keep: (quorum) => {
        const write = writing.then(async () => {
          await storeCosigned(db, log.name, { ...quorum, at: now().toString() });
          await storeSeen(db, log.name, rounds.seen());
        });
        writing = write.catch(() => undefined);
        return write;
      },
      timeoutMs: settings.timeoutMs ?? 5_000,
      mostBackoffMs: settings.mostBackoffMs ?? 60_000,
      onError: options.onError,
      onConflict: ({ keyName }, detail) => options.onError(ledgerErrors.witnessConflict({ witness: keyName, detail })),
    },
    seen,
  );
  return {
    submit: (checkpoint) => rounds.submit(checkpoint),
    propose: async (text) => {
      const hash = await policyHash(text);
      const chosen = await listPolicies(db, { log: log.name, origin: log.origin });
      if (chosen.at(-1)?.hash === hash) return;
      // An old file that somebody left there must not undo a later choice.
      if (chosen.some((one) => one.hash === hash))
        return options.onError(ledgerErrors.witnessPolicyStale({ file: hash, last: chosen.at(-1)?.hash ?? '' }));
      const { broken, detail } = judgePolicy(text, log);
      if (broken.length > 0)
        throw ledgerErrors.witnessPolicyRefused({ broken, detail: detail ?? 'see docs/operate.md' });
      await gate.performAsSystem({
        type: changeWitnessPolicy.type,
        key: keyOfPolicy(log.origin, hash),
        organisationId: 'clairevoie-server',
        payload: { origin: log.origin, vkey: log.vkey, policy: text },
      });
    },
    health: () => witnessHealth({ db, log, demo, conditions: rounds.conditions() }),
    async [Symbol.asyncDispose]() {
      await rounds.stop();
      await writing;
    },
  };
}

/** A UUID (version 8, RFC 9562) that follows from the policy: found again after a crash, it is the same act. */
function keyOfPolicy(origin: string, hash: string): string {
  const hex = sha256(`ledger/change-witness-policy ${origin} ${hash}`).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

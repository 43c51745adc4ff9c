import { randomUUID } from 'node:crypto';
import type { SessionSecrets } from '../sign-in.ts';
import { actHeaders, HttpLane } from './http-lane.ts';

/** A receipt as the client keeps it: the entry, and the log's signed promise. */
export interface KeptReceipt {
  readonly entryId: string;
  readonly acknowledgement: object;
}

/** What the clients hold when the server is gone. */
export interface CrashOutcome {
  readonly acknowledged: readonly KeptReceipt[];
  /** Bodies of requests without an answer. */
  readonly unanswered: readonly string[];
  /** Answers that were no receipt. */
  readonly refused: readonly string[];
}

/** Clients that act until the server dies, and keep their receipts. */
export interface CrashClient {
  /** Resolves with the first acknowledgement: from then on acts are under way. */
  readonly begun: Promise<void>;
  /** After the kill: what was acknowledged and what had no answer. */
  stop(): Promise<CrashOutcome>;
  /** Without a kill: when everything given has been sent. */
  finish(): Promise<CrashOutcome>;
}

/** Starts `clients` lanes; they send `bodies` when given, else fresh acts without end. */
export function openCrashClient(
  address: string,
  session: SessionSecrets,
  clients: number,
  bodies?: readonly string[],
): CrashClient {
  const url = new URL(address);
  const headers = actHeaders(url, session);
  const acknowledged: KeptReceipt[] = [];
  const unanswered: string[] = [];
  const refused: string[] = [];
  const given = bodies === undefined ? undefined : [...bodies];
  const first = Promise.withResolvers<void>();
  let isStopped = false;
  const run = async (): Promise<void> => {
    const lane = await HttpLane.open(url);
    while (!isStopped) {
      const body = given === undefined ? freshAct() : given.pop();
      if (body === undefined) break;
      const answer = await lane.post('/api/acts/identity/register-person', headers, body).catch(() => undefined);
      if (answer === undefined) {
        unanswered.push(body);
        break;
      }
      if (answer.status === 200) {
        const receipt: { entryId: string; verdict: string; log: { acknowledgement: object } } = JSON.parse(
          answer.body.toString(),
        );
        acknowledged.push({ entryId: receipt.entryId, acknowledgement: receipt.log.acknowledgement });
        first.resolve();
        if (receipt.verdict !== 'allowed') refused.push(receipt.verdict);
      } else refused.push(`${answer.status} ${answer.body.toString('utf8', 0, 200)}`);
    }
    lane.close();
  };
  const all = Promise.all(Array.from({ length: clients }, () => run().catch(() => undefined)));
  const outcome = async (): Promise<CrashOutcome> => {
    await all;
    return { acknowledged, unanswered, refused };
  };
  return {
    begun: first.promise,
    stop: () => {
      isStopped = true;
      return outcome();
    },
    finish: outcome,
  };
}

function freshAct(): string {
  const payload = {
    personId: randomUUID(),
    givenName: 'Personne',
    familyName: 'Fictive',
    language: 'fr',
    isFictional: true,
  };
  return JSON.stringify({ key: randomUUID(), payload });
}

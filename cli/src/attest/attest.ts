import { type Statement, statementText } from '@clairevoie/contract';
import { readPlainText } from '../read-plain-file.ts';
import { fetchAt } from '../server-address.ts';
import { attestErrors } from './attest-error.ts';
import { type Measured, measureFiles } from './measure-files.ts';
import { readNodeKey, signStatement } from './node-key.ts';
import { readState, writeState } from './state-file.ts';

/** How a node attests. */
export interface AttestPlan {
  readonly folder: string;
  readonly stateFile: string;
  readonly keyFile: string;
  readonly tokenFile: string;
  readonly server: string;
  readonly kind: Statement['statementKind'];
  readonly isFull: boolean;
}

/** What came of it. */
export interface Attested {
  readonly measured: Measured;
  readonly statement: Statement;
  /** The server's answer: the entry of the journal, and what stands in the way. */
  readonly answer: {
    readonly entryId: string;
    readonly verdict: string;
    readonly gates: readonly string[];
    readonly hasDrifted: boolean;
  };
}

/**
 * Measures, signs, sends. The server says first which checkpoint chooses what is read again, and what time it is: a node that set its
 * own clock back does not attest by it. State is kept only once the server took the statement.
 */
export async function attest(plan: AttestPlan): Promise<Attested> {
  const token = readPlainText(plan.tokenFile).trim();
  const key = readNodeKey(plan.keyFile);
  const state = await readState(plan.stateFile);
  const given = await ask<{ systemId: string; challenge: string; at: string }>(
    plan.server,
    '/api/ban/challenge',
    token,
  );
  const began = performance.now();
  const day = Temporal.Instant.from(given.at).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
  const isFull = plan.isFull || state === undefined;
  const measured = await measureFiles({
    ...{ folder: plan.folder, known: state?.files ?? new Map(), day, lastRunOn: state?.lastRunOn },
    ...(isFull ? {} : { challenge: given.challenge }),
  });
  // Up to the next millisecond: the contract keeps no nanoseconds, and the moment is not before the one that the server gave.
  const measuredAt = Temporal.Instant.from(given.at)
    .add({ milliseconds: Math.round(performance.now() - began) })
    .round({ smallestUnit: 'millisecond', roundingMode: 'ceil' });
  const { filesRoot, fileCount, sizeBytes, readAgain, oldestReadOn } = measured;
  const statement: Statement = {
    ...{ systemId: given.systemId, statementKind: plan.kind, filesRoot, fileCount, sizeBytes },
    ...{ readMode: isFull ? 'full' : 'fast', readAgain, challenge: given.challenge, oldestReadOn },
    measuredAt: measuredAt.toString(),
  };
  const text = statementText(statement);
  const answer = await ask<Attested['answer']>(plan.server, '/api/ban/statements', token, {
    ...{ statement: text, signature: signStatement(key, text) },
  });
  if (answer.verdict === 'allowed') await writeState(plan.stateFile, { lastRunOn: day, files: measured.files });
  return { measured, statement, answer };
}

const answerWithinMs = 60_000;

async function ask<T>(server: string, path: string, token: string, body?: object): Promise<T> {
  const response = await fetchAt(server, path, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    redirect: 'error',
    signal: AbortSignal.timeout(answerWithinMs),
  });
  const said: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    const problem = typeof said === 'object' && said !== null && 'detail' in said ? String(said.detail) : '';
    throw attestErrors.serverAnswered(response.status, problem);
  }
  // Edge: our own server's answer; what is missing in it shows in the next line that reads it.
  return said as T;
}

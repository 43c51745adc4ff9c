import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { openPlainFile } from '../read-plain-file.ts';
import { fetchAt } from '../server-address.ts';
import { NotReplayed } from './not-replayed.ts';

/** How a file of reads is replayed. */
export interface ReplayPlan {
  readonly file: string;
  readonly server: string;
  /** Token of each device that the file names; `*` for a file that names none. */
  readonly tokens: Readonly<Record<string, string>>;
  /** How many times faster than it happened. */
  readonly speed: number;
  /** Keep the times of the file; else the file begins now, and each read bears the time at which it is sent. */
  readonly asRecorded: boolean;
}

/** What became of a replay. */
export interface Replayed {
  readonly sent: number;
  readonly taken: number;
  readonly late: number;
  readonly batches: number;
  readonly waits: number;
  readonly refused: Readonly<Record<string, number>>;
}

interface Line {
  readonly at: string;
  readonly device?: string;
}

const mostOfBatch = 1_000;
/** Reads of a second go in one batch, as a camera gathers them. */
const gatherMs = 1_000;
const mostTries = 20;

/**
 * Sends the reads of a file (one JSON object a line, in our own form) to the door of cameras, at the pace at which they happened, times
 * `speed`. Throws `NotReplayed`, `NobodyAnswers` or `FileNotRead` where it cannot go on; what was sent before stays sent.
 */
export async function replayReads(plan: ReplayPlan): Promise<Replayed> {
  const sum = { sent: 0, taken: 0, late: 0, batches: 0, waits: 0, refused: new Map<string, number>() };
  // A demonstration's clock may run ahead of this machine's: what is sent bears the time by which the server judges it.
  const aheadMs = plan.asRecorded ? 0 : await aheadOf(plan);
  const started = Date.now();
  const gathered = new Map<string, string[]>();
  let first: number | undefined;
  let dueAt = started;
  const flush = async (): Promise<void> => {
    const batches = [...gathered];
    gathered.clear();
    for (const [device, lines] of batches) await send(plan, { device, lines }, sum);
  };
  for await (const { text, line } of linesOf(plan.file)) {
    const ms = Date.parse(line.at);
    first ??= ms;
    const at = started + (ms - first) / plan.speed;
    if (at >= dueAt + gatherMs) {
      await until(dueAt + gatherMs);
      await flush();
      dueAt = at;
    }
    const told = plan.asRecorded ? text : JSON.stringify({ ...line, at: new Date(at + aheadMs).toISOString() });
    const device = line.device ?? '*';
    const lines = gathered.get(device) ?? [];
    gathered.set(device, lines);
    lines.push(told);
    if (lines.length >= mostOfBatch) {
      await until(at);
      await flush();
    }
  }
  await until(dueAt + gatherMs);
  await flush();
  return { ...sum, refused: Object.fromEntries(sum.refused) };
}

/** The reads of a file, in their order. */
async function* linesOf(file: string): AsyncGenerator<{ readonly text: string; readonly line: Line }> {
  const input = createReadStream(file, { fd: openPlainFile(file) });
  let number = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (text.trim() === '') continue;
      const line = parsedLine(text);
      if (line === undefined) throw new NotReplayed({ why: 'line', file, line: number });
      yield { text, line };
    }
  } finally {
    input.destroy();
  }
}

/** One read of the file; undefined for what is none. What else it says is for the server to judge. */
function parsedLine(text: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('at' in value)) return undefined;
    if (typeof value.at !== 'string' || Number.isNaN(Date.parse(value.at))) return undefined;
    const device = 'device' in value ? value.device : undefined;
    if (device !== undefined && typeof device !== 'string') return undefined;
    return { ...value, at: value.at, ...(device === undefined ? {} : { device }) };
  } catch {
    return undefined;
  }
}

interface Sum {
  sent: number;
  taken: number;
  late: number;
  batches: number;
  waits: number;
  readonly refused: Map<string, number>;
}

/** How far the server's time is ahead of this machine's, milliseconds; asked with a request without content, which takes nothing in. */
async function aheadOf(plan: ReplayPlan): Promise<number> {
  const [token] = Object.values(plan.tokens);
  if (token === undefined) return 0;
  const response = await fetchAt(plan.server, '/api/anpr/reads', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    body: new Uint8Array(),
  });
  await response.text();
  const told = Date.parse(response.headers.get('clairevoie-time') ?? '');
  return Number.isNaN(told) ? 0 : told - Date.now();
}

/** One batch under one id, again and again until the server has an answer for it: what it may have taken in before is not taken in twice. */
async function send(
  plan: ReplayPlan,
  batch: { readonly device: string; readonly lines: readonly string[] },
  sum: Sum,
): Promise<void> {
  const token = plan.tokens[batch.device] ?? plan.tokens['*'];
  if (token === undefined) {
    sum.refused.set('no-token', (sum.refused.get('no-token') ?? 0) + batch.lines.length);
    return;
  }
  const id = randomUUID();
  for (let tries = 1; ; tries++) {
    const response = await fetchAt(plan.server, '/api/anpr/reads', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson', 'clairevoie-batch': id },
      body: `${batch.lines.join('\n')}\n`,
    });
    const answer = answerOf(await response.text());
    if (answer === undefined) throw new NotReplayed({ why: 'stranger', server: plan.server, status: response.status });
    if ((response.status === 429 || response.status === 503) && tries < mostTries) {
      sum.waits += 1;
      await until(Date.now() + 1_000 * Number(response.headers.get('retry-after') ?? 1));
      continue;
    }
    if (response.status !== 200) {
      const problem = answer.detail ?? answer.code ?? '';
      throw new NotReplayed({ why: 'answer', device: batch.device, status: response.status, problem });
    }
    sum.batches += 1;
    sum.sent += batch.lines.length;
    sum.taken += answer.taken ?? 0;
    sum.late += answer.late ?? 0;
    for (const { reason } of answer.refused ?? []) sum.refused.set(reason, (sum.refused.get(reason) ?? 0) + 1);
    return;
  }
}

interface Answer {
  readonly taken?: number;
  readonly late?: number;
  readonly refused?: readonly { readonly reason: string }[];
  readonly code?: string;
  readonly detail?: string;
}

/** The answer of a server of ours; undefined where something else stands at the address. */
function answerOf(text: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // Edge: our own server's answer; what is missing in it counts as nothing.
    return typeof value === 'object' && value !== null ? (value as Answer) : undefined;
  } catch {
    return undefined;
  }
}

async function until(ms: number): Promise<void> {
  const wait = ms - Date.now();
  if (wait > 0) await new Promise((resume) => setTimeout(resume, wait));
}

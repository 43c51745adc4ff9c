import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Compile } from 'typebox/compile';
import { LogWitnesses } from '../../packages/contract/src/index.ts';
import { systemSeconds } from '../../packages/outpost/src/index.ts';
import {
  addLog,
  initWitness,
  type RunningWitness,
  readWitnessKeys,
  runWitness,
} from '../../packages/witness/src/index.ts';

/** A real witness in a folder of its own, on a free port of 127.0.0.1. */
export interface TrialWitness extends AsyncDisposable {
  readonly keyName: string;
  /** A policy's lines for it: its keys, and the group of its operator. */
  lines(operator: string, url?: string): readonly string[];
  /** Starts it for a log, or again after `stop`; the address changes. */
  start(logVkey: string): Promise<string>;
  stop(): Promise<void>;
}

/** Makes a witness; nothing runs yet. */
export async function openTrialWitness(keyName: string, nowSeconds = systemSeconds): Promise<TrialWitness> {
  const parent = await mkdtemp(join(tmpdir(), 'clv-trial-witness-'));
  const folder = join(parent, 'w');
  await initWitness(folder, keyName, nowSeconds());
  const vkeys = await readWitnessKeys(folder);
  let running: RunningWitness | undefined;
  const stop = async (): Promise<void> => {
    await running?.[Symbol.asyncDispose]();
    running = undefined;
  };
  return {
    keyName,
    lines: (operator, url) => [
      ...vkeys.map((vkey, i) => `witness ${operator}-${i} ${vkey}${url === undefined ? '' : ` ${url}`}`),
      `group ${operator} any ${vkeys.map((_, i) => `${operator}-${i}`).join(' ')}`,
    ],
    start: async (logVkey) => {
      await addLog(folder, logVkey);
      running = await runWitness({
        ...{ folder, host: '127.0.0.1', port: 0, nowSeconds, tell: () => undefined },
        ...{ perAddressMinute: 100_000, perOriginMinute: 100_000 },
      });
      return running.url;
    },
    stop,
    async [Symbol.asyncDispose]() {
      await stop();
      await rm(parent, { recursive: true, force: true });
    },
  };
}

/** A door before a witness that the test can make slow, deaf, or silent. */
export interface TrialDoor extends AsyncDisposable {
  readonly url: string;
  /** What stands behind it. */
  target: string;
  /** Milliseconds before a request is passed on. */
  delayMs: number;
  /** Answers this instead of asking the witness. */
  instead: ((body: Buffer) => { readonly status: number; readonly body: string }) | undefined;
  /** Requests that came in. */
  readonly asked: () => number;
}

/** Opens a door on a free port of 127.0.0.1. */
export async function openTrialDoor(target = ''): Promise<TrialDoor> {
  let asked = 0;
  const http = createServer((request, response) => {
    const pass = async (): Promise<void> => {
      asked++;
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(Buffer.from(piece));
      const body = Buffer.concat(pieces);
      if (door.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, door.delayMs));
      const own = door.instead?.(body);
      if (own !== undefined) {
        response.writeHead(own.status).end(own.body);
        return;
      }
      const answer = await fetch(new URL(request.url ?? '/', door.target), { method: 'POST', body });
      response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
    };
    pass().catch(() => response.destroy());
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const door: TrialDoor = {
    url: `http://127.0.0.1:${port}`,
    target,
    delayMs: 0,
    instead: undefined,
    asked: () => asked,
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
  return door;
}

/** Waits until something is so; fails after `withinMs`. */
export async function until<T>(look: () => Promise<T | undefined | false>, withinMs = 15_000): Promise<T> {
  const endsAt = performance.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > endsAt) throw new Error(`not so within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const form = Compile(LogWitnesses);

/** What a server says of its witnesses, in exactly the published form. */
export async function readWitnesses(url: string): Promise<LogWitnesses> {
  const response = await fetch(`${url}/log/witnesses`);
  const found: unknown = await response.json();
  if (response.status !== 200 || !form.Check(found)) throw new Error(JSON.stringify([...form.Errors(found)]));
  return found;
}

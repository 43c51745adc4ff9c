import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  formatVkey,
  generateSkey,
  type Hash,
  hashLeaf,
  makeConsistencyProof,
  noteSigner,
  parseSkey,
  parseVkey,
  readerOverLeaves,
  rootOfHashes,
  signCheckpoint,
  toBase64,
} from '@clairevoie/tlog';
import { addLog, initWitness } from './init-witness.ts';
import { type RunningWitness, type RunRequest, runWitness } from './run-witness.ts';

/** A history: after which leaf it becomes another one, or the content of every leaf. */
export type History = number | readonly string[];

/** The root of the first leaves of a history, in base64. */
export function rootOf(history: History, size: number): string {
  return toBase64(rootOfHashes(leavesOf(size, history)));
}

function leavesOf(size: number, history: History): Hash[] {
  return Array.from({ length: size }, (_, i) => {
    const entry = typeof history === 'number' ? `${i >= history ? 'other ' : ''}entry ${i}` : history[i];
    return hashLeaf(new TextEncoder().encode(entry));
  });
}

/** A log with a key from fixed dice that shows whichever history it is asked for. */
export async function sampleLog(origin = 'log.example/sample', seed = 7) {
  const signing = await parseSkey(await generateSkey(origin, 'ed25519', new Uint8Array(32).fill(seed)));
  const note = (size: number, history: History = Infinity): Promise<string> =>
    signCheckpoint({ origin, size, rootHash: rootOfHashes(leavesOf(size, history)), extensions: [] }, [
      noteSigner(signing, () => 0),
    ]);
  /** A request as an honest log of that history would send it. */
  const request = async (oldSize: number, size: number, history: History = Infinity): Promise<string> => {
    const proof = await makeConsistencyProof(oldSize, size, readerOverLeaves(leavesOf(size, history)));
    return `old ${oldSize}\n${proof.map((hash) => `${toBase64(hash)}\n`).join('')}\n${await note(size, history)}`;
  };
  return { origin, vkey: formatVkey(signing.key), note, request };
}

/** Sends a body to a witness. */
export async function submit(url: string, body: string | Uint8Array) {
  const response = await fetch(`${url}/add-checkpoint`, { method: 'POST', body: new Uint8Array(Buffer.from(body)) });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

/** A witness in a folder of its own, following some logs, with a clock that the test moves. */
export async function sampleWitness(
  logs: readonly { readonly vkey: string }[],
  limits: Partial<Pick<RunRequest, 'perAddressMinute' | 'perOriginMinute' | 'requestTimeoutMs' | 'isBehindProxy'>> = {},
) {
  const folder = join(await mkdtemp(join(tmpdir(), 'clv-witness-')), 'w');
  const clock = { seconds: 1_796_000_000 };
  const said: string[] = [];
  const { vkeys } = await initWitness(folder, 'witness.example/w1', clock.seconds);
  for (const { vkey } of logs) await addLog(folder, vkey);
  const run = (): Promise<RunningWitness> =>
    runWitness({
      ...{
        folder,
        host: '127.0.0.1',
        port: 0,
        nowSeconds: () => clock.seconds,
        tell: (line: string) => said.push(line),
      },
      ...{ perAddressMinute: 100_000, perOriginMinute: 100_000, ...limits },
    });
  return {
    ...{ folder, clock, said, vkeys, keys: vkeys.map(parseVkey), run },
    [Symbol.asyncDispose]: () => rm(join(folder, '..'), { recursive: true, force: true }),
  };
}

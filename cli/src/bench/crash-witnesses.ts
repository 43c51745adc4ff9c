import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { askWitness, forgeLog } from '@clairevoie/testing/dishonest';
import {
  type Hash,
  openCheckpoint,
  parseSkey,
  parseVkey,
  parseWitnessPolicy,
  policyHash,
  rootOfHashes,
  toBase64,
} from '@clairevoie/tlog';
import { addLog, initWitness } from '@clairevoie/witness';
import type { PinnedPolicy } from '../verify/pinned-policy.ts';
import { freePorts } from './server-process.ts';

interface WitnessProcess {
  readonly name: string;
  readonly folder: string;
  readonly port: number;
  readonly vkeys: readonly string[];
  child: ChildProcess | undefined;
}

/** Three witnesses, each a process of its own that can be killed, and what they were ever seen to have cosigned. */
export interface CrashWitnesses extends AsyncDisposable {
  readonly policy: PinnedPolicy;
  readonly policyFile: string;
  readonly names: readonly string[];
  /** SIGKILL; nothing is flushed. */
  kill(name: string): Promise<void>;
  /** Starts one again on its folder, as a service manager would. */
  start(name: string): Promise<void>;
  /** Takes note of what each witness holds on its disk now. */
  note(): Promise<void>;
  /** Submits another history of the length that each witness holds, and a longer one; each that is cosigned is a problem. */
  temptAll(): Promise<{ readonly offered: number; readonly cosigned: readonly string[] }>;
  /** Compares all that was ever noted with the leaves of the log as it is: one history, or a problem. */
  compare(leaves: readonly Hash[]): readonly string[];
  /** How many heads were noted. */
  noted(): number;
}

/** Makes and starts the witnesses of a log below `folder`; two of the three are the policy's quorum. */
export async function openCrashWitnesses(
  folder: string,
  log: { readonly vkey: string; readonly dataDir: string },
): Promise<CrashWitnesses> {
  const all: WitnessProcess[] = [];
  for (const name of ['one', 'two', 'three']) {
    const home = join(folder, name);
    const { vkeys } = await initWitness(home, `${name}.crash.example/w`, Math.floor(Date.now() / 1000));
    await addLog(home, log.vkey);
    all.push({ name, folder: home, port: await freePorts(), vkeys, child: undefined });
  }
  const text = [
    `log ${log.vkey}`,
    ...all.flatMap(({ name, port, vkeys }) => [
      ...vkeys.map((vkey, i) => `witness ${name}-${i} ${vkey} http://127.0.0.1:${port}`),
      `group ${name} any ${vkeys.map((_, i) => `${name}-${i}`).join(' ')}`,
    ]),
    `group two-of-three 2 ${all.map(({ name }) => name).join(' ')}`,
    'quorum two-of-three',
    '',
  ].join('\n');
  const policyFile = join(folder, 'witness-policy.txt');
  await writeFile(policyFile, text);
  const of = (name: string): WitnessProcess => {
    const found = all.find((one) => one.name === name);
    if (found === undefined) throw new TypeError(`no witness is called ${name}`);
    return found;
  };
  for (const one of all) await start(one);
  /** Roots by witness and size. */
  const seen = new Map<string, string>();
  const problems: string[] = [];
  const note = async (): Promise<void> => {
    for (const { name, folder: home } of all) {
      const head = await headIn(home, log.vkey);
      if (head === undefined) continue;
      const key = `${name} ${head.size}`;
      const root = toBase64(head.rootHash);
      if ((seen.get(key) ?? root) !== root) problems.push(`witness ${name} holds two roots for size ${head.size}`);
      seen.set(key, root);
    }
  };
  return {
    policy: { policy: parseWitnessPolicy(text), hash: await policyHash(text), isPinned: true },
    policyFile,
    names: all.map(({ name }) => name),
    kill: (name) => end(of(name), 'SIGKILL'),
    start: (name) => start(of(name)),
    note,
    temptAll: async () => {
      const signing = await parseSkey((await readFile(join(log.dataDir, 'keys', 'log-public.skey'), 'utf8')).trim());
      const cosigned: string[] = [];
      let offered = 0;
      for (const { name, folder: home, port } of all) {
        const held = (await headIn(home, log.vkey))?.size ?? 0;
        const another = Array.from({ length: held + 1 }, (_, i) => new TextEncoder().encode(`another history ${i}`));
        for (const size of held === 0 ? [] : [held, held + 1]) {
          const { status } = await askWitness(
            `http://127.0.0.1:${port}`,
            await forgeLog(signing, another.slice(0, size)),
            held,
          );
          offered += 1;
          if (status === 200) cosigned.push(`witness ${name} cosigned another history of ${size} entries`);
        }
      }
      return { offered, cosigned };
    },
    compare: (leaves) => {
      const roots = new Map<number, string>();
      const rootAt = (size: number): string => {
        const known = roots.get(size) ?? toBase64(rootOfHashes(leaves.slice(0, size)));
        roots.set(size, known);
        return known;
      };
      const others = [...seen].filter(([key, root]) => {
        const size = Number(key.split(' ')[1]);
        return size > leaves.length || rootAt(size) !== root;
      });
      return [
        ...problems.splice(0),
        ...others.map(([key]) => `witness and size ${key}: cosigned, and not the log's history`),
      ];
    },
    noted: () => seen.size,
    async [Symbol.asyncDispose]() {
      for (const one of all) await end(one, 'SIGTERM');
    },
  };
}

async function start(one: WitnessProcess): Promise<void> {
  const script = join(import.meta.dirname, 'bench-witness.ts');
  const child = spawn(process.execPath, [script, one.folder, String(one.port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([
    once(createInterface(child.stdout), 'line'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the witness ${one.name} ended with ${code}`))),
  ]);
  one.child = child;
}

async function end(one: WitnessProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const { child } = one;
  if (child === undefined) return;
  one.child = undefined;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** What a witness has on its disk: the log's own signed note of the head that it cosigned last. */
async function headIn(folder: string, vkey: string) {
  const [body = ''] = (await readFile(join(folder, 'state.json'), 'utf8')).split('\n');
  const { logs }: { readonly logs: readonly { readonly checkpoint: string }[] } = JSON.parse(body);
  const [log] = logs;
  return log && (await openCheckpoint(log.checkpoint, { logKeys: [parseVkey(vkey)] })).checkpoint;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { systemSeconds } from '../../../packages/outpost/src/index.ts';
import { parseVkey } from '../../../packages/tlog/src/index.ts';
import {
  addLog,
  initWitness,
  putVerifyPage,
  readWitnessKeys,
  runWitness,
} from '../../../packages/witness/src/index.ts';
import type { WitnessSettings } from '../../../server/src/ledger/index.ts';

/** The fictional organisations that witness a demonstration; the names of their keys and of their groups in the policy. */
export const demoWitnesses = [
  { operator: 'organe-de-controle-fictif', keyName: 'organe-de-controle-fictif.invalid/temoin' },
  { operator: 'universite-fictive', keyName: 'universite-fictive.invalid/temoin' },
  { operator: 'ong-fictive', keyName: 'ong-fictive.invalid/temoin' },
] as const;

const builtPage = join(import.meta.dirname, '..', '..', '..', 'web', 'dist', 'verify', 'verify.html');

/** Witnesses that run beside a demonstration, in its own process: they end with it, however it ends. */
export interface RunningDemoWitnesses extends AsyncDisposable {
  readonly settings: WitnessSettings;
  /** Ends one of them, as a power cut would look to the log; for tests. */
  stop(operator: string): Promise<void>;
}

/**
 * Makes (once) and runs the three witnesses of a demonstration on free ports of 127.0.0.1, each in a folder of its own below
 * `folder`. They are NOT INDEPENDENT: one process, one machine, one disk. They show the mechanism, and how it looks.
 */
export async function openDemoWitnesses(
  folder: string,
  { nowSeconds = systemSeconds, tell }: { readonly nowSeconds?: () => number; readonly tell: (line: string) => void },
): Promise<RunningDemoWitnesses> {
  const running = new Map<string, AsyncDisposable>();
  const addresses = new Map<string, string>();
  const keys = new Map<string, readonly string[]>();
  for (const { operator, keyName } of demoWitnesses) {
    const own = join(folder, operator);
    if (!existsSync(join(own, 'witness.json'))) await initWitness(own, keyName, nowSeconds());
    // As it is built now: a demonstration may have been made with an older one.
    await putVerifyPage(own, builtPage);
    keys.set(operator, await readWitnessKeys(own));
  }
  return {
    settings: {
      addresses,
      policyFor: async (log) => {
        for (const { operator, keyName } of demoWitnesses) {
          const own = join(folder, operator);
          // One that cannot run (its state was lost) is left out and shown as such: the others are enough.
          try {
            await addLog(own, log.vkey);
            const witness = await runWitness({ folder: own, host: '127.0.0.1', port: 0, nowSeconds, tell });
            running.set(operator, witness);
            addresses.set(keyName, witness.url);
          } catch (error) {
            tell(`witness ${operator}: ${error instanceof Error ? error.message : String(error)}`);
          }
        }
        return policyText(log.vkey, keys);
      },
    },
    stop: async (operator) => {
      await running.get(operator)?.[Symbol.asyncDispose]();
      running.delete(operator);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...running.values()].map((witness) => witness[Symbol.asyncDispose]()));
    },
  };
}

/** The policy of a demonstration: two of the three, each with a key of both types. No address: ports change. */
function policyText(vkey: string, keys: ReadonlyMap<string, readonly string[]>): string {
  const lines = [
    '# Demonstration: three fictional organisations in one process. NOT INDEPENDENT.',
    `log ${vkey}`,
    ...demoWitnesses.flatMap(({ operator }) => {
      const own = (keys.get(operator) ?? []).map((key) => ({ key, name: `${operator}-${nameOf(key)}` }));
      return [
        ...own.map(({ name, key }) => `witness ${name} ${key}`),
        `group ${operator} any ${own.map(({ name }) => name).join(' ')}`,
      ];
    }),
    `group two-of-three 2 ${demoWitnesses.map(({ operator }) => operator).join(' ')}`,
    'quorum two-of-three',
  ];
  return `${lines.join('\n')}\n`;
}

/** The type of a key and its id: a witness that rotates has two of a type for a while. */
function nameOf(vkey: string): string {
  const { type, keyId } = parseVkey(vkey);
  return `${type.replace('cosignature-', '')}-${keyId}`;
}

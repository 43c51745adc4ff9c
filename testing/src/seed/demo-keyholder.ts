import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  initKeyholder,
  pinPolicy,
  type RunningKeyholder,
  readIdentity,
  runKeyholder,
} from '../../../packages/keyholder/src/index.ts';
import { systemSeconds } from '../../../packages/outpost/src/index.ts';
import { policyHash } from '../../../packages/tlog/src/index.ts';
import type { PinnedKeyholder } from '../../../server/src/vault/index.ts';

/** A keyholder that runs beside a demonstration, in its own process: it ends with it, however it ends. */
export interface RunningDemoKeyholder extends AsyncDisposable {
  /** Starts it under the witness policy of the demonstration's log; none without a policy, for it would have nothing to check. */
  readonly pinnedUnder: (policy: string | undefined) => Promise<readonly PinnedKeyholder[]>;
}

/**
 * The keyholder of a demonstration, made once, on a free port of 127.0.0.1. It is NOT INDEPENDENT: one process, one machine, one
 * disk. It shows the mechanism, and how it looks.
 */
export function openDemoKeyholder(
  folder: string,
  { tell }: { readonly tell: (line: string) => void },
): RunningDemoKeyholder {
  let running: RunningKeyholder | undefined;
  return {
    pinnedUnder: async (policy) => {
      if (policy === undefined) return [];
      const pinned = { policy, policyHash: await policyHash(policy) };
      if (existsSync(join(folder, 'keyholder.json'))) await pinPolicy(folder, pinned);
      else {
        const name = 'barreau-fictif.invalid/detenteur';
        await initKeyholder({ folder, name, ...pinned, nowSeconds: systemSeconds() });
      }
      running = await runKeyholder({
        ...{ folder, host: '127.0.0.1', port: 0, tell },
        ...{ answersEmergencies: true, showsRunningWeek: true },
      });
      const { name, vkey, sealingKey } = await readIdentity(folder);
      return [{ name, url: running.url, vkey, sealingKey }];
    },
    [Symbol.asyncDispose]: async () => {
      await running?.[Symbol.asyncDispose]();
    },
  };
}

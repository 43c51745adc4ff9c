import { type CheckLeaf, openCheckpoint, parseVkey, type TreeHead, verifyLog } from '@clairevoie/tlog';
import type { LogPlace } from './fetch-log.ts';

/**
 * Reads the log up to the newest checkpoint that it signed, when that lies beyond the published one: what a log serves as its
 * checkpoint has a quorum and may stand still while witnesses are away, and a promise is kept by integrating, not by being
 * cosigned. The tree must extend the one already verified; what it shows besides is judged as well. Returns its size.
 */
export async function readFurther(
  log: LogPlace,
  trust: { readonly vkeys: readonly string[]; readonly verified: TreeHead },
  checkLeaf: CheckLeaf,
  checkHashOnly: (index: number, leafHash: Uint8Array) => void,
): Promise<number> {
  const { vkeys, verified } = trust;
  const [vkey = '', ...furtherVkeys] = vkeys;
  const note = await newestSigned(log);
  if (note === undefined) return verified.size;
  const { checkpoint } = await openCheckpoint(note, { logKeys: vkeys.map((one) => parseVkey(one)) });
  if (checkpoint.size <= verified.size) return verified.size;
  const report = await verifyLog({
    fetchBytes: async (path, options) =>
      path === 'checkpoint' ? Buffer.from(note, 'utf8') : log.fetchBytes(path, options),
    ...{ vkey, furtherVkeys, previous: verified, checkLeaf, checkHashOnly },
  });
  return report.size;
}

/** The newest signed note as `/log/witnesses` gives it; undefined where nothing like it is served (an export, another log). */
async function newestSigned(log: LogPlace): Promise<string | undefined> {
  try {
    const bytes = await log.fetchBytes('../witnesses', { signal: AbortSignal.timeout(30_000), maxBytes: 4_000_000 });
    const found: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (typeof found !== 'object' || found === null || !('signed' in found)) return undefined;
    const { signed } = found;
    if (typeof signed !== 'object' || signed === null || !('note' in signed)) return undefined;
    return typeof signed.note === 'string' ? signed.note : undefined;
  } catch {
    return undefined;
  }
}

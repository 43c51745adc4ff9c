import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Machine, machineNow } from '../machine.ts';
import { median, round } from '../measure.ts';
import type { AgesJob, RehashRound, VerifiedYears, WalkedYears } from './ages-child.ts';
import type { MadeYears } from './make-years.ts';
import { reckonTenYears, type TenYears } from './ten-years.ts';

/** What the benchmark of ten years answers. */
export interface AgesBench {
  /** Entries hashed again a second over the same loop with the fastest form of `crypto.hash`: higher is better. */
  readonly ratio: number;
  readonly holds: { readonly rehash: boolean; readonly speed: boolean; readonly memory: boolean };
  readonly baseline: { readonly of: string; readonly perSecond: number };
  readonly measured: {
    readonly rehashPerSecond: number;
    readonly walk: WalkedYears;
    readonly verify: VerifiedYears;
    readonly log: MadeYears;
    /** Bytes of the folder as the file system counts them is more: files fill whole blocks. */
    readonly tenYears: TenYears;
  };
  readonly runs: readonly RehashRound[];
  readonly machine: Machine;
}

/** Makes a log of `entries` invented headers in `folder` (or goes on with the one that lies there), verifies it and reckons ten years. */
export async function benchAges(options: {
  readonly entries: number;
  readonly rounds: number;
  readonly folder?: string;
}): Promise<AgesBench> {
  const { entries, rounds } = options;
  const [loadBefore = 0] = loadavg();
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'clv-ages-')));
  try {
    const log = await madeIn(folder, entries);
    const verify: VerifiedYears = await work({ work: 'verify', folder });
    const runs: readonly RehashRound[] = await work({
      work: 'rehash',
      folder,
      bundles: Math.min(400, Math.floor(entries / 256)),
      rounds,
    });
    const walk: WalkedYears = await work({ work: 'walk', folder });
    const middle = (pick: (run: RehashRound) => number): number => median(runs.map(pick));
    const ours = middle((run) => run.ours);
    const byHash = (['buffer', 'hex', 'latin1'] as const).map((form) => ({
      form,
      perSecond: middle((run) => run.byHash[form]),
    }));
    const fastest = byHash.toSorted((a, b) => b.perSecond - a.perSecond)[0] ?? { form: 'hex', perSecond: Number.NaN };
    const ratio = round(ours / fastest.perSecond);
    return {
      ratio,
      holds: { rehash: ratio >= 0.6, speed: verify.perSecond >= 30_000, memory: verify.peakRssMiB < 300 },
      baseline: {
        of: `the same loop over the same bundles with crypto.hash('sha256', ..., '${fastest.form}'), the fastest of buffer, hex and latin1`,
        perSecond: Math.round(fastest.perSecond),
      },
      measured: {
        rehashPerSecond: Math.round(ours),
        walk: { ours: Math.round(walk.ours), plain: Math.round(walk.plain) },
        verify: {
          ...verify,
          seconds: round(verify.seconds),
          perSecond: Math.round(verify.perSecond),
          peakRssMiB: round(verify.peakRssMiB),
        },
        log,
        tenYears: reckonTenYears(log),
      },
      runs,
      machine: machineNow(loadBefore),
    };
  } finally {
    if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
  }
}

const gb = (bytes: number): string => `${(bytes / 1e9).toFixed(2)} GB`;

/** The result for people. */
export function linesOfAges({ ratio, holds, baseline, measured, machine }: AgesBench): readonly string[] {
  const { log, verify, walk, tenYears } = measured;
  const mark = (isHeld: boolean): string => (isHeld ? 'holds' : 'DOES NOT HOLD');
  return [
    `Log        ${log.entries} entries: ${log.hashTiles.files} hash tiles (${gb(log.hashTiles.bytes)}), ${log.bundles.files} bundles (${gb(log.bundles.bytes)}), made in ${Math.round(log.seconds)} s`,
    `Verify     ${verify.perSecond}/s with every header judged, ${verify.peakRssMiB} MiB at most (30,000/s: ${mark(holds.speed)}; 300 MiB: ${mark(holds.memory)})`,
    `Hashing    ${measured.rehashPerSecond}/s against ${baseline.perSecond}/s: ratio ${ratio} (at least 0.6: ${mark(holds.rehash)})`,
    `Walk       ${walk.ours}/s tree and entries from files, against ${walk.plain}/s reading and hashing alone`,
    `Ten years  ${tenYears.entries} entries: ${tenYears.hashTiles.files} hash tiles (${gb(tenYears.hashTiles.bytes)}), ${tenYears.bundles.files} bundles (${gb(tenYears.bundles.bytes)})`,
    `           checkpoints: ${tenYears.checkpoints.kept.count} kept (${gb(tenYears.checkpoints.kept.bytes)}) of up to ${tenYears.checkpoints.everyQuarterSecond.count} (${gb(tenYears.checkpoints.everyQuarterSecond.bytes)})`,
    `Machine    load ${machine.loadBefore} before, ${machine.loadAfter} after`,
  ];
}

/** A log takes minutes to make: one that was made here with as many entries is taken as it is. */
async function madeIn(folder: string, entries: number): Promise<MadeYears> {
  const note = join(folder, 'made.json');
  if (existsSync(note)) {
    const made: MadeYears = JSON.parse(await readFile(note, 'utf8'));
    if (made.entries === entries) return made;
    throw new Error(`${folder} holds a log of ${made.entries} entries: name another folder`);
  }
  const made: MadeYears = await work({ work: 'make', folder, entries });
  await writeFile(note, JSON.stringify(made));
  return made;
}

async function work<Answer>(job: AgesJob): Promise<Answer> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'ages-child.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(job));
  const answer = await text(child.stdout);
  if (answer === '') throw new Error(`the work "${job.work}" failed`);
  return JSON.parse(answer);
}

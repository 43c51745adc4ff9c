import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { scan } from '@clairevoie/scan';
import { type Machine, machineNow } from '../machine.ts';

interface ScanMeasure {
  readonly bytes: number;
  /** By the clock: neighbours on the machine count too. */
  readonly seconds: number;
  /** Of a processor, all threads together: what one core would take alone. */
  readonly processorSeconds: number;
  readonly secondsPerGb: number;
  /** Of a processor, where the system tells it of programs that were run; by the clock elsewhere. */
  readonly sha256Seconds: number;
  readonly ratio: number;
}

/** What the bench says: a tree, and the same tree as a compressed archive, against `sha256sum` of the same bytes. */
export interface ScanBench {
  readonly tree: ScanMeasure;
  readonly image: ScanMeasure;
  readonly peakMemoryMb: number;
  readonly machine: Machine;
  readonly ratio: number;
  readonly holds: {
    readonly ratio: boolean;
    readonly tree: boolean;
    readonly image: boolean;
    readonly memory: boolean;
  };
}

/** Every file below a folder. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Processor seconds of the programs that this one has run, in hundredths (proc_pid_stat(5), cutime and cstime); undefined elsewhere than on Linux. */
function secondsOfPrograms(): number | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  const fields = readFileSync('/proc/self/stat', 'latin1')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Seconds that the machine's own `sha256sum` takes for these files; where it is missing, those of Node. */
function hashSeconds(files: readonly string[]): number {
  const [started, before] = [performance.now(), secondsOfPrograms()];
  const ran = spawnSync('xargs', ['-0', 'sha256sum'], { input: files.join('\0'), maxBuffer: 1 << 30 });
  const after = secondsOfPrograms();
  if (ran.status === 0)
    return before === undefined || after === undefined ? (performance.now() - started) / 1000 : after - before;
  const again = performance.now();
  for (const file of files) {
    const hash = createHash('sha256');
    const fd = openSync(file, 'r');
    const buffer = Buffer.alloc(1 << 20);
    for (let got = readSync(fd, buffer); got > 0; got = readSync(fd, buffer)) hash.update(buffer.subarray(0, got));
    closeSync(fd);
  }
  return (performance.now() - again) / 1000;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

async function measured(target: string, files: readonly string[], sizeBytes: number): Promise<ScanMeasure> {
  const sha256Seconds = hashSeconds(files);
  const before = process.cpuUsage();
  const { seconds } = await scan(target);
  const { user, system } = process.cpuUsage(before);
  const processorSeconds = (user + system) / 1e6;
  return {
    bytes: sizeBytes,
    seconds: rounded(seconds),
    processorSeconds: rounded(processorSeconds),
    secondsPerGb: rounded(processorSeconds / (sizeBytes / 1e9)),
    sha256Seconds: rounded(sha256Seconds),
    ratio: rounded(processorSeconds / sha256Seconds),
  };
}

/** Measures the scanner on a tree (this house's dependencies unless told otherwise). */
export async function benchScan(tree: string): Promise<ScanBench> {
  const [load = 0] = loadavg();
  const files = filesBelow(tree);
  const treeBytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const ofTree = await measured(tree, files, treeBytes);
  const folder = mkdtempSync(join(tmpdir(), 'bench-scan-'));
  try {
    const [plain, archive] = [join(folder, 'layer.tar'), join(folder, 'layer.tar.gz')];
    const packed = spawnSync('tar', ['-cf', plain, '-C', tree, '.']);
    if (packed.status !== 0) throw new Error('tar is missing: the measurement of images needs it.');
    await pipeline(createReadStream(plain), createGzip({ level: 1 }), createWriteStream(archive));
    rmSync(plain);
    const size = statSync(archive).size;
    const ofImage = await measured(archive, files, size);
    const peakMemoryMb = Math.round(process.resourceUsage().maxRSS / 1024);
    return {
      tree: ofTree,
      image: ofImage,
      peakMemoryMb,
      machine: machineNow(load),
      ratio: ofTree.ratio,
      holds: {
        ratio: ofTree.ratio <= 5,
        tree: ofTree.secondsPerGb <= 15,
        image: ofImage.secondsPerGb <= 45,
        memory: peakMemoryMb < 512,
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The answer for people. */
export const linesOfScan = ({ tree, image, peakMemoryMb, machine, holds }: ScanBench): readonly string[] => [
  ...(['tree', 'image'] as const).map((name) => {
    const one = name === 'tree' ? tree : image;
    return `${name.padEnd(6)} ${(one.bytes / 1e9).toFixed(2)} GB in ${one.seconds} s, ${one.processorSeconds} s of a processor: ${one.secondsPerGb} s/GB (at most ${name === 'tree' ? 15 : 45}: ${holds[name] ? 'holds' : 'DOES NOT HOLD'}); sha256sum ${one.sha256Seconds} s`;
  }),
  `ratio  ${tree.ratio} times sha256sum of the same bytes (at most 5: ${holds.ratio ? 'holds' : 'DOES NOT HOLD'})`,
  `load   ${machine.loadBefore} before, ${machine.loadAfter} after, ${machine.cpus} processors`,
  `memory ${peakMemoryMb} MB at most (below 512: ${holds.memory ? 'holds' : 'DOES NOT HOLD'})`,
];

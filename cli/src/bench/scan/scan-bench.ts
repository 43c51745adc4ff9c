import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { scan } from '@clairevoie/scan';

interface ScanMeasure {
  readonly bytes: number;
  readonly seconds: number;
  readonly secondsPerGb: number;
  readonly sha256Seconds: number;
  readonly ratio: number;
}

/** What the bench says: a tree, and the same tree as a compressed archive, against `sha256sum` of the same bytes. */
export interface ScanBench {
  readonly tree: ScanMeasure;
  readonly image: ScanMeasure;
  readonly peakMemoryMb: number;
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

/** Seconds that the machine's own `sha256sum` takes for these files; where it is missing, those of Node. */
function hashSeconds(files: readonly string[]): number {
  const started = performance.now();
  const ran = spawnSync('xargs', ['-0', 'sha256sum'], { input: files.join('\0'), maxBuffer: 1 << 30 });
  if (ran.status === 0) return (performance.now() - started) / 1000;
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
  const { seconds } = await scan(target);
  return {
    bytes: sizeBytes,
    seconds: rounded(seconds),
    secondsPerGb: rounded(seconds / (sizeBytes / 1e9)),
    sha256Seconds: rounded(sha256Seconds),
    ratio: rounded(seconds / sha256Seconds),
  };
}

/** Measures the scanner on a tree (this house's dependencies unless told otherwise). */
export async function benchScan(tree: string): Promise<ScanBench> {
  const files = filesBelow(tree);
  const treeBytes = (await scan(tree)).bytes;
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
export const linesOfScan = ({ tree, image, peakMemoryMb, holds }: ScanBench): readonly string[] => [
  ...(['tree', 'image'] as const).map((name) => {
    const one = name === 'tree' ? tree : image;
    return `${name.padEnd(6)} ${(one.bytes / 1e9).toFixed(2)} GB in ${one.seconds} s: ${one.secondsPerGb} s/GB (at most ${name === 'tree' ? 15 : 45}: ${holds[name] ? 'holds' : 'DOES NOT HOLD'}); sha256sum ${one.sha256Seconds} s`;
  }),
  `ratio  ${tree.ratio} times sha256sum of the same bytes (at most 5: ${holds.ratio ? 'holds' : 'DOES NOT HOLD'})`,
  `memory ${peakMemoryMb} MB at most (below 512: ${holds.memory ? 'holds' : 'DOES NOT HOLD'})`,
];

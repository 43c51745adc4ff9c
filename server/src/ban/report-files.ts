import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../ledger/index.ts';
import { banErrors } from './ban-errors.ts';

/** Reports and SBOMs kept outside the registers, each under the SHA-256 of its bytes; what is stored under a digest never changes. */
export interface ReportFiles {
  /** Keeps the bytes and returns their digest (hex). */
  keep(bytes: Uint8Array): Promise<string>;
  /** The bytes, checked against their digest; undefined when nothing is kept under it. */
  find(digest: string): Promise<Buffer | undefined>;
}

/** Opens the folder of reports (usually `reports/` under the data folder), making it if it is missing. */
export async function openReportFiles(folder: string): Promise<ReportFiles> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return {
    async keep(bytes) {
      const digest = sha256(bytes).toString('hex');
      // To the disk before it has its name: a crash leaves the whole file or none.
      const temporary = join(folder, `${randomUUID()}.part`);
      const file = await open(temporary, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, pathIn(folder, digest)).catch(async (error: unknown) => {
        await rm(temporary, { force: true });
        throw error;
      });
      return digest;
    },
    find: (digest) => findReportFile(folder, digest),
  };
}

const pathIn = (folder: string, digest: string) => join(folder, `${digest}.json`);

/** The bytes kept under a digest in a folder of reports, checked against it; undefined when nothing is kept under it. Makes no folder. */
export async function findReportFile(folder: string, digest: string): Promise<Buffer | undefined> {
  if (!/^[0-9a-f]{64}$/.test(digest)) return undefined;
  const bytes = await readFile(pathIn(folder, digest)).catch(ifMissing);
  if (bytes !== undefined && sha256(bytes).toString('hex') !== digest) throw banErrors.reportDamaged({ digest });
  return bytes;
}

function ifMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}

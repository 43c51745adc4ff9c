import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { readPlainText } from '../read-plain-file.ts';

/** The file given as the key of the backups holds something else. */
export class NoBackupKey extends Error {
  constructor(file: string) {
    super(`${file} holds no backup key: 64 hexadecimal digits, as "clairevoie backup" wrote them.`);
    this.name = 'NoBackupKey';
  }
}

/** Reads the backup key (64 hexadecimal digits); throws `NoBackupKey` when the file holds anything else. */
export async function readBackupKey(file: string): Promise<Buffer> {
  const text = readPlainText(file).trim();
  if (!/^[0-9a-f]{64}$/.test(text)) throw new NoBackupKey(file);
  return Buffer.from(text, 'hex');
}

/** Reads the backup key, or makes one when the file does not exist. `isNew` says so: it must be kept apart from the backups. */
export async function settleBackupKey(file: string): Promise<{ readonly key: Buffer; readonly isNew: boolean }> {
  const made = await open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return undefined;
    throw error;
  });
  if (made === undefined) return { key: await readBackupKey(file), isNew: false };
  try {
    await made.writeFile(`${randomBytes(32).toString('hex')}\n`);
    await made.sync();
  } finally {
    await made.close();
  }
  return { key: await readBackupKey(file), isNew: true };
}

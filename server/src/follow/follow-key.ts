import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { keyFile } from '../ledger/index.ts';

/** What the key of followers does. The key lies in a file outside the database and its backups. */
export interface FollowKey {
  /** Closes an address for one row: copied into another row it does not open. */
  seal(id: string, address: string): Buffer;
  /** The address; undefined when it was not sealed with this key for this row. */
  open(id: string, sealed: Uint8Array): string | undefined;
  /** One address, one print; without the key nobody can try addresses against it. */
  print(way: string, address: string): Buffer;
  /** The secret part of a link: for one row and one use. */
  token(use: FollowUse, id: string): string;
  /** The row that a link is for; undefined for one that was not made here. */
  read(use: FollowUse, token: string): string | undefined;
  /** The secret with which bodies to a webhook are signed. */
  hookSecret(id: string): string;
}

/** What a link may be used for. */
export type FollowUse = 'confirm' | 'leave';

const ivBytes = 12;
const tagBytes = 16;
const macBytes = 24;

/** Opens the key, or makes it once: `keys/follow.key`, mode 0600. */
export async function openFollowKey(dataDir: string): Promise<FollowKey> {
  const text = await keyFile(join(dataDir, 'keys'), 'follow.key', async () => randomBytes(32).toString('base64url'));
  const root = Buffer.from(text, 'base64url');
  if (root.length !== 32)
    throw new TypeError('keys/follow.key is no key of 32 bytes: restore it, or delete it and the followers');
  const part = (name: string): Buffer => Buffer.from(hkdfSync('sha256', root, '', `clairevoie follow ${name}`, 32));
  const keys = { seal: part('seal'), print: part('print'), token: part('token'), hook: part('hook') };
  root.fill(0);
  const mac = (use: FollowUse, id: Buffer): Buffer =>
    createHmac('sha256', keys.token).update(`${use}\0`).update(id).digest().subarray(0, macBytes);
  return {
    seal(id, address) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', keys.seal, iv).setAAD(bytesOf(id));
      const body = Buffer.concat([cipher.update(address, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
    open(id, sealed) {
      const bytes = Buffer.from(sealed);
      const decipher = createDecipheriv('aes-256-gcm', keys.seal, bytes.subarray(0, ivBytes));
      decipher.setAAD(bytesOf(id)).setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
      try {
        return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
    print: (way, address) => createHmac('sha256', keys.print).update(`${way}\0${address}`).digest(),
    token: (use, id) => Buffer.concat([bytesOf(id), mac(use, bytesOf(id))]).toString('base64url'),
    read(use, token) {
      if (!/^[A-Za-z0-9_-]{54}$/.test(token)) return undefined;
      const bytes = Buffer.from(token, 'base64url');
      const id = bytes.subarray(0, 16);
      return timingSafeEqual(bytes.subarray(16), mac(use, id)) ? uuidOf(id) : undefined;
    },
    hookSecret: (id) => createHmac('sha256', keys.hook).update(bytesOf(id)).digest('base64url'),
  };
}

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

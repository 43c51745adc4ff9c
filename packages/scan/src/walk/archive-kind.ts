import type { ByteSource } from './byte-source.ts';

/** Containers that are opened. */
export type ArchiveKind = 'zip' | 'tar' | 'ar' | 'gzip' | 'zstd' | 'bzip2' | 'xz';

const starts = (head: Buffer, ...bytes: readonly number[]): boolean => bytes.every((byte, i) => head[i] === byte);

/** A tar header's own checksum: old archives have no magic word, and a file may carry the word by chance. */
function isTarHeader(head: Buffer): boolean {
  if (head.length < 512 || head[0] === 0) return false;
  const stored = Number.parseInt(head.toString('latin1', 148, 156).replace(/[\0 ]+$/, ''), 8);
  if (!Number.isInteger(stored)) return false;
  let sum = 0;
  for (let i = 0; i < 512; i += 1) sum += i >= 148 && i < 156 ? 32 : (head[i] ?? 0);
  return sum === stored;
}

/** Which container this is, by its first bytes and never by its name. */
export function archiveKindOf(head: Buffer, source?: ByteSource): ArchiveKind | undefined {
  if (starts(head, 0x50, 0x4b, 3, 4) || starts(head, 0x50, 0x4b, 5, 6)) return 'zip';
  if (starts(head, 0x1f, 0x8b, 8)) return 'gzip';
  if (starts(head, 0x28, 0xb5, 0x2f, 0xfd)) return 'zstd';
  if (starts(head, 0x42, 0x5a, 0x68) && head.toString('latin1', 4, 10) === '1AY&SY') return 'bzip2';
  if (starts(head, 0xfd, 0x37, 0x7a, 0x58, 0x5a, 0)) return 'xz';
  if (head.toString('latin1', 0, 8) === '!<arch>\n') return 'ar';
  if (isTarHeader(head)) return 'tar';
  // An archive behind a launcher (self-extracting, Python zipapp): its directory stands at the end.
  if (source !== undefined && source.size > 4096 && /^(MZ|\x7fELF|#!)/.test(head.toString('latin1', 0, 4))) {
    const tail = source.read(source.size - 22, 22);
    if (starts(tail, 0x50, 0x4b, 5, 6)) return 'zip';
  }
  return undefined;
}

const unread: readonly (readonly [Buffer, number, string])[] = (
  [
    ['377abcaf271c', 0, '7z'],
    ['526172211a07', 0, 'rar'],
    ['4d534346', 0, 'cab'],
    ['edabeedb', 0, 'rpm'],
    ['68737173', 0, 'squashfs'],
    ['4344303031', 0x8001, 'iso9660'],
    ['303730373031', 0, 'cpio'],
    ['04224d18', 0, 'lz4'],
    ['5d00008000', 0, 'lzma'],
    ['514649fb', 0, 'qcow2'],
    ['4b444d56', 0, 'vmdk'],
  ] as const
).map(([magic, offset, name]) => [Buffer.from(magic, 'hex'), offset, name]);

/** Containers that we know and do not open. */
export function unreadArchiveOf(source: ByteSource, head: Buffer): string | undefined {
  for (const [magic, offset, name] of unread) {
    const bytes = offset === 0 ? head : source.size > offset + 8 ? source.read(offset, 8) : Buffer.alloc(0);
    if (bytes[0] === magic[0] && magic.equals(bytes.subarray(0, magic.length))) return name;
  }
  return undefined;
}

/** Memory that an xz stream asks for in its first block: a header may demand 4 GB. */
export function xzDictionaryBytes(head: Buffer): number | undefined {
  const flags = head[13] ?? 0;
  let at = 14;
  for (const bit of [0x40, 0x80]) if (flags & bit) while ((head[at++] ?? 0) & 0x80 && at < head.length);
  for (let filters = (flags & 3) + 1; filters > 0 && at + 2 < head.length; filters -= 1) {
    const [id = 0, propertyBytes = 0, property = 0] = [head[at], head[at + 1], head[at + 2]];
    if (id === 0x21) return (2 | (property & 1)) * 2 ** ((property >> 1) + 11);
    at += 2 + propertyBytes;
  }
  return undefined;
}

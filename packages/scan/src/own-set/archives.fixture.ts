import { createHash } from 'node:crypto';
import { crc32, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { pack } from 'tar-stream';

type Files = Readonly<Record<string, string | Buffer>>;

/** A tar of these files. */
export async function tar(files: Files): Promise<Buffer> {
  const packing = pack();
  for (const [name, content] of Object.entries(files)) packing.entry({ name }, Buffer.from(content));
  packing.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of packing) if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** A zip of these files, deflated; `claimed` writes another size than is true. */
export function zip(files: Files): Buffer {
  const [locals, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [raw, label] = [Buffer.from(content), Buffer.from(name)];
    const packed = deflateRawSync(raw);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(raw), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(raw.length, 18);
    head.writeUInt16LE(label.length, 22);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), head, label, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, label);
    offset += 30 + label.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  const count = Object.keys(files).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

/** What `docker save` writes: layers in their order and a manifest. */
export async function dockerImage(layers: readonly Files[], tag = 'example/app:1'): Promise<Buffer> {
  const names = layers.map((_, i) => `layer${i}/layer.tar`);
  const packed = await Promise.all(layers.map(tar));
  return tar({
    ...Object.fromEntries(names.map((name, i) => [name, packed[i] ?? ''])),
    'manifest.json': JSON.stringify([{ Config: 'c.json', RepoTags: [tag], Layers: names }]),
  });
}

/** An OCI layout as a folder's files; layers packed with gzip and zstd in turn. */
export async function ociImage(layers: readonly Files[]): Promise<Files> {
  const files: Record<string, string | Buffer> = { 'oci-layout': '{"imageLayoutVersion":"1.0.0"}' };
  const put = (content: Buffer): string => {
    const hash = createHash('sha256').update(content).digest('hex');
    files[`blobs/sha256/${hash}`] = content;
    return `sha256:${hash}`;
  };
  const digests: string[] = [];
  for (const [i, layer] of layers.entries()) {
    const packed = await tar(layer);
    digests.push(put(i % 2 === 0 ? gzipSync(packed) : zstdCompressSync(packed)));
  }
  const manifest = put(
    Buffer.from(JSON.stringify({ schemaVersion: 2, config: {}, layers: digests.map((digest) => ({ digest })) })),
  );
  files['index.json'] = JSON.stringify({ schemaVersion: 2, manifests: [{ digest: manifest }] });
  return files;
}

import type { ByteSource } from '../walk/byte-source.ts';

const mostSymbols = 200_000;

/** The symbols that an ELF file asks of other libraries; undefined when its tables cannot be followed. */
export function importedSymbols(source: ByteSource): readonly string[] | undefined {
  const head = source.read(0, 64);
  if (head.length < 64) return undefined;
  const [is64, isLittle] = [head[4] === 2, head[5] === 1];
  if (!is64 || !isLittle) return undefined;
  const [sections, size, count] = [Number(head.readBigUInt64LE(40)), head.readUInt16LE(58), head.readUInt16LE(60)];
  if (size < 64 || sections + size * count > source.size) return undefined;
  const table = source.read(sections, size * count);
  const section = (i: number) => {
    const at = i * size;
    return at + 64 > table.length
      ? undefined
      : {
          type: table.readUInt32LE(at + 4),
          offset: Number(table.readBigUInt64LE(at + 24)),
          bytes: Number(table.readBigUInt64LE(at + 32)),
          link: table.readUInt32LE(at + 40),
        };
  };
  const found: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const dynamic = section(i);
    // SHT_DYNSYM
    if (dynamic?.type !== 11) continue;
    const names = section(dynamic.link);
    if (names === undefined || names.bytes > 64 << 20 || dynamic.bytes > 64 << 20) return undefined;
    const [symbols, strings] = [source.read(dynamic.offset, dynamic.bytes), source.read(names.offset, names.bytes)];
    for (let at = 0; at + 24 <= symbols.length && found.length < mostSymbols; at += 24) {
      if (symbols.readUInt16LE(at + 6) !== 0) continue;
      const from = symbols.readUInt32LE(at);
      const end = strings.indexOf(0, from);
      if (end > from && end - from < 1000) found.push(strings.toString('latin1', from, end));
    }
  }
  return found;
}

import type { Evidence } from './evidence.ts';
import { examineBinary } from './examine-binary.ts';
import { examineModel } from './examine-model.ts';
import { examineText } from './examine-text.ts';
import type { NotExamined } from './report/report.ts';
import type { Compiled } from './rules/compiled.ts';
import { TextFile } from './text-file.ts';
import type { Item, Scratch } from './walk/byte-source.ts';
import type { Limits } from './walk/limits.ts';

interface Examination {
  readonly rules: Compiled;
  readonly evidence: Evidence;
  readonly limits: Limits;
  readonly scratch: Scratch;
  readonly note: (line: NotExamined) => void;
}

/** Pictures, sound, film and fonts, by their first bytes: they hold no code. */
const media: readonly (readonly [number, Buffer])[] = (
  [
    [0, '89504e47'],
    [0, 'ffd8ff'],
    [0, '47494638'],
    [8, '57454250'],
    [8, '57415645'],
    [8, '41564920'],
    [0, '4f676753'],
    [0, '494433'],
    [0, '664c6143'],
    [0, '774f4646'],
    [0, '774f4632'],
    [0, '0001000000'],
    [0, '4f54544f'],
    [0, '74746366'],
    [0, '25504446'],
    [0, '49492a00'],
    [0, '4d4d002a'],
    [4, '66747970'],
    [0, '1a45dfa3'],
    [0, '00000100'],
  ] as const
).map(([offset, magic]) => [offset, Buffer.from(magic, 'hex')]);

const isMedia = (head: Buffer): boolean =>
  media.some(([offset, magic]) => head[offset] === magic[0] && magic.every((byte, i) => head[offset + i] === byte));

const isText = (head: Buffer): boolean => {
  if (head.length >= 2 && ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)))
    return true;
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  }
  return odd <= head.length / 50;
};

/** Looks at one file by what it is. */
export function examine(item: Item, { rules, evidence, limits, scratch, note }: Examination): void {
  const { path, source } = item;
  if (source.size === 0) return;
  const head = source.read(0, 8192);
  if (isMedia(head)) {
    for (const { rule, pattern } of rules.galleries) {
      const match = pattern.exec(path);
      if (match !== null) evidence.add(item, { rule, match: match[0] });
    }
    return;
  }
  if (!isText(head)) {
    if (!examineModel(item, head, rules, evidence)) examineBinary(item, head, rules, evidence);
  } else {
    if (source.size > limits.textBytes)
      note({ path, kind: 'code', reason: 'too-large', detail: `${source.size} bytes of text` });
    else examineText(item, new TextFile(scratch.whole(source)), rules, evidence);
  }
}

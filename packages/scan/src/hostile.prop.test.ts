import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tar, zip } from './own-set/archives.fixture.ts';
import { codeCases } from './own-set/code-cases.fixture.ts';
import { formatCases } from './own-set/format-cases.fixture.ts';
import { modelCases } from './own-set/model-cases.fixture.ts';
import { manifest, onnxModel, pickle, safetensors } from './own-set/onnx.fixture.ts';
import { packageCases } from './own-set/package-cases.fixture.ts';
import { plantedCases } from './own-set/planted-cases.fixture.ts';
import { wordCases } from './own-set/word-cases.fixture.ts';
import { loadRuleBase } from './rules/rule-base.ts';
import { scan } from './scan.ts';

// `CLAIREVOIE_SCAN_FUZZ=50000 npx vitest run packages/scan/src/hostile.prop.test.ts` is the long run of issue 6.
const runs = Number(process.env.CLAIREVOIE_SCAN_FUZZ ?? 500);
const seed = Number(process.env.CLAIREVOIE_SCAN_SEED ?? Date.now() % 2 ** 31);

const base = loadRuleBase();
// Deep in a folder of its own, with a temporary folder of its own: whatever is written anywhere near shows.
const root = mkdtempSync(join(tmpdir(), 'scan-hostile-'));
const [parent, spills] = [join(root, 'a', 'b', 'targets'), join(root, 'spills')];
for (const folder of [parent, spills]) mkdirSync(folder, { recursive: true });
const temporary = process.env.TMPDIR;
process.env.TMPDIR = spills;
let seeds: (readonly [string, Buffer])[] = [];

beforeAll(async () => {
  const model = onnxModel({
    input: [1, 3, 112, 112],
    outputs: [['o', [1, 512], 'Gemm']],
    weights: [['fc.weight', [512, 25_088]]],
  });
  const code = 'import face_recognition\n"""face"""\nx = face_recognition.face_encodings(f"{a}")\n';
  const tflite = Buffer.concat([Buffer.from([0x1c, 0, 0, 0]), Buffer.from('TFL3'), Buffer.alloc(64, 4)]);
  seeds = [
    ['m.bin', model],
    ['m.tflite', tflite],
    ['m.safetensors', safetensors([['fc.weight', [512, 25_088]]])],
    ['data.pkl', pickle([['last_linear.weight', [512, 1792]]])],
    [
      'm.h5',
      Buffer.concat([
        Buffer.from('894844460d0a1a0a', 'hex'),
        Buffer.from('{"class_name": "Functional", "config": {"layers": []}}'),
      ]),
    ],
    ['x.zip', zip({ 'a.py': code, 'b.bin': model })],
    ['x.tar', await tar({ '../../a.py': code, '/etc/b': model })],
    ['x.tgz', gzipSync(await tar({ 'a.py': code }))],
    [
      'x.deb',
      Buffer.concat([
        Buffer.from('!<arch>\n'),
        Buffer.from(`${'data.tar'.padEnd(48)}${'512'.padEnd(10)}\`\n`),
        Buffer.alloc(512),
      ]),
    ],
    ['x.xz', Buffer.concat([Buffer.from('fd377a585a000004e6d6b446', 'hex'), Buffer.alloc(40, 2)])],
    ['x.bz2', Buffer.concat([Buffer.from('BZh91AY&SY'), Buffer.alloc(40, 7)])],
    ['x.zst', Buffer.concat([Buffer.from('28b52ffd', 'hex'), Buffer.alloc(40, 3)])],
    ['a.elf', Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(200, 11)])],
    [
      'a.dat',
      Buffer.concat([Buffer.from([1, 0, 255]), Buffer.from('loss_metric_ input_rgb_image'), Buffer.alloc(100)]),
    ],
    ['a.py', Buffer.from(code)],
    ['a.js', Buffer.from(`const a = \`x\${\`face \${b}\`}y\`; /face[/]/.test(b); // FaceMatcher\nnew FaceMatcher(a)`)],
    [
      'package-lock.json',
      Buffer.from(
        '{"lockfileVersion":3,"packages":{"node_modules/x":{"name":"face-api.js"}},"dependencies":{"a":{"version":"npm:b@1","dependencies":{}}}}',
      ),
    ],
    [
      'bom.json',
      Buffer.from(
        '{"bomFormat":"CycloneDX","components":[{"type":"machine-learning-model","name":"m","modelCard":{"modelParameters":{"task":"face"}}}]}',
      ),
    ],
    ['config.yml', Buffer.from('a: &a [1, face_recognition]\nb: *a\nface_recognition:\n  enabled: true\n')],
    [
      'a.xml',
      Buffer.from(
        '<?xml version="1.0"?><net name="m" version="10"><layers><layer id="0" type="Parameter"></layer></layers>face</net>',
      ),
    ],
    ['deploy.prototxt', Buffer.from('input: "data"\ninput_dim: 3\nlayer { type: "InnerProduct" num_output: 512 }')],
    ['manifest.json', Buffer.from(manifest([['fc', [256, 128]]]))],
    ['schema.sql', Buffer.from('CREATE TABLE faces (id int, embedding vector(512), x ((((;')],
    ['Cargo.toml', Buffer.from('[package]\nname = "face"\n[dependencies]\nx = { package = "dlib-face-recognition" }')],
    ['pom.xml', Buffer.from('<project><dependency><groupId>a</groupId></dependency></project>')],
  ];
  // And every file of our labelled set: a real example of each format that we read.
  const made = [...(await plantedCases()), ...(await formatCases())];
  for (const { files } of [...codeCases, ...wordCases, ...packageCases, ...modelCases, ...made])
    for (const [name, content] of Object.entries(files)) {
      const bytes = Buffer.from(content);
      if (bytes.length < 200_000) seeds.push([name.split('/').at(-1) ?? name, bytes]);
    }
});
afterAll(() => {
  if (temporary === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = temporary;
  rmSync(root, { recursive: true, force: true });
});

/** Flips, cuts, repeats and fills bytes of a seed: where parsers break. */
const change = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('set' as const),
      at: fc.nat(100_000),
      value: fc.constantFrom(0, 1, 0x7f, 0x80, 0xff, 0x28, 0x7b, 0x22),
    }),
    fc.record({ kind: fc.constant('cut' as const), at: fc.nat(100_000), value: fc.nat(5000) }),
    fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(100_000), value: fc.integer({ min: 1, max: 2000 }) }),
    fc.record({ kind: fc.constant('random' as const), at: fc.nat(100_000), value: fc.nat(255) }),
    fc.record({
      kind: fc.constantFrom('length' as const, 'backward' as const),
      at: fc.nat(100_000),
      value: fc.constantFrom(0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 0x0100_0000, 100_000),
    }),
    fc.record({ kind: fc.constant('end' as const), at: fc.nat(100_000), value: fc.constant(0) }),
  ),
  { maxLength: 8 },
);
const wrapping = fc.array(fc.constantFrom('zip', 'tar', 'gzip', 'zstd'), { maxLength: 3 });

/** What was changed, within archives within archives. */
async function wrapped(name: string, bytes: Buffer, kinds: readonly string[]): Promise<Buffer> {
  let now = bytes;
  for (const [i, kind] of kinds.entries()) {
    const inner = i === 0 ? name : `inner-${i}`;
    if (kind === 'zip') now = zip({ [inner]: now });
    else if (kind === 'tar') now = await tar({ [inner]: now });
    else now = kind === 'gzip' ? gzipSync(now) : zstdCompressSync(now);
  }
  return now;
}

function changed(
  bytes: Buffer,
  changes: readonly { readonly kind: string; readonly at: number; readonly value: number }[],
): Buffer {
  let now = Buffer.from(bytes);
  for (const { kind, at, value } of changes) {
    const place = now.length === 0 ? 0 : at % now.length;
    if (kind === 'cut') now = Buffer.concat([now.subarray(0, place), now.subarray(place + value)]);
    else if (kind === 'repeat')
      now = Buffer.concat([now, ...Array.from({ length: 20 }, () => now.subarray(place, place + value))]);
    else if (kind === 'end') now = now.subarray(0, place);
    else if (kind === 'length' || kind === 'backward') {
      const field = Buffer.alloc(4);
      if (kind === 'length') field.writeUInt32LE(value);
      else field.writeUInt32BE(value);
      field.copy(now, place);
    } else if (now.length > 0) now[place] = value;
  }
  return now;
}

describe('hostile input', () => {
  it(
    `ends in a report, quickly, whatever the bytes (${runs} runs, seed ${seed})`,
    async () => {
      let slowest = 0;
      const before = Math.round(process.resourceUsage().maxRSS / 1024);
      await fc.assert(
        fc.asyncProperty(
          fc.nat(10_000),
          change,
          wrapping,
          change,
          fc.boolean(),
          async (pick, changes, kinds, more, isWhole) => {
            const [name, bytes] = seeds[pick % seeds.length] ?? ['x', Buffer.alloc(0)];
            const target = join(parent, kinds.length === 0 ? name : 'x.bin');
            const packed = await wrapped(name, changed(bytes, changes), kinds);
            // An archive that is changed too is mostly an archive no more: every other one stays whole.
            writeFileSync(target, kinds.length === 0 || isWhole ? packed : changed(packed, more));
            const started = performance.now();
            const report = await scan(target, { rules: base });
            slowest = Math.max(slowest, performance.now() - started);
            expect(performance.now() - started).toBeLessThan(10_000);
            expect(['recognition', 'cloud-recognition-client', 'detection-only', 'none']).toContain(report.verdict);
            rmSync(target);
            // Nothing was written beside the target, above it, or left in the temporary folder.
            expect(readdirSync(root, { recursive: true }).sort()).toEqual(['a', 'a/b', 'a/b/targets', 'spills']);
          },
        ),
        { numRuns: runs, seed },
      );
      const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
      process.stdout.write(
        `scan fuzz: ${runs} runs over ${seeds.length} examples, seed ${seed}, slowest ${Math.round(slowest)} ms, at most ${megabytes} MB\n`,
      );
      // The test runner itself is in this figure. In a run of everything the process bears what other files left: what is asked then is the growth.
      const borne = process.env.CLAIREVOIE_SCAN_FUZZ === undefined ? before : 0;
      expect(megabytes - borne).toBeLessThan(512);
    },
    Math.max(120_000, runs * 100),
  );

  it('writes nothing outside for an archive whose names climb out', async () => {
    const target = join(parent, 'climb.tar');
    writeFileSync(target, await tar({ '../../../../tmp/scan-climbed': 'x', '/tmp/scan-climbed': 'x' }));
    await scan(target, { rules: base });
    rmSync(target);
    expect(existsSync('/tmp/scan-climbed')).toBe(false);
  });

  it('stops a bomb at the ratio, and says so', async () => {
    const target = join(parent, 'bomb.gz');
    writeFileSync(target, gzipSync(Buffer.alloc(128 << 20), { level: 9 }));
    const report = await scan(target, { rules: base });
    rmSync(target);
    expect(report.complete).toBe(false);
    expect(report.notExamined.map(({ reason }) => reason)).toContain('ratio');
  });

  it('stops a bomb of bzip2, which its own library decodes whole, and says what is cut short or damaged', async () => {
    // 128 MB of nothing in 112 bytes.
    const bomb = Buffer.from(
      'QlpoOTFBWSZTWQ4J4t8BX45AAMAAAAggADCATUZCoCWpCoCXMUFZJlNZDgni3wFfjkAAwAAACCAAMIBNRkKgJakKgJcxQVkmU1mB85rjAUTnQADEAAAIIAAwzAUpplRUQmxVFRCeLuSKcKEhS4+oQg==',
      'base64',
    );
    const target = join(parent, 'x.bz2');
    const notesOn = async (bytes: Buffer): Promise<readonly string[]> => {
      writeFileSync(target, bytes);
      const { complete, notExamined } = await scan(target, { rules: base });
      rmSync(target);
      expect(complete).toBe(false);
      return notExamined.map(({ reason }) => reason);
    };
    const before = process.memoryUsage.rss();
    expect(await notesOn(bomb)).toContain('ratio');
    expect((process.memoryUsage.rss() - before) / 2 ** 20).toBeLessThan(300);
    expect(await notesOn(bomb.subarray(0, 30))).toEqual(['malformed']);
    const damaged = Buffer.from(bomb);
    damaged[30] = 0x55;
    expect(await notesOn(damaged)).toContain('malformed');
  });

  it('lists an encrypted archive and one that is cut short as not examined', async () => {
    const whole = zip({ 'a.py': 'print(1)\n' });
    const locked = Buffer.from(whole);
    for (let at = locked.indexOf('PK\x03\x04'); at >= 0; at = locked.indexOf('PK\x03\x04', at + 1))
      locked.writeUInt16LE(1, at + 6);
    for (let at = locked.indexOf('PK\x01\x02'); at >= 0; at = locked.indexOf('PK\x01\x02', at + 1))
      locked.writeUInt16LE(1, at + 8);
    for (const [bytes, reason] of [
      [locked, 'encrypted'],
      [whole.subarray(0, whole.length - 10), 'malformed'],
    ] as const) {
      const target = join(parent, 'x.zip');
      writeFileSync(target, bytes);
      const report = await scan(target, { rules: base });
      rmSync(target);
      expect(report.complete).toBe(false);
      expect(report.notExamined.map((line) => line.reason)).toContain(reason);
    }
  });
});

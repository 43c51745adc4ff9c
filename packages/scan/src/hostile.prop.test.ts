import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tar, zip } from './own-set/archives.fixture.ts';
import { manifest, onnxModel, pickle, safetensors } from './own-set/onnx.fixture.ts';
import { loadRuleBase } from './rules/rule-base.ts';
import { scan } from './scan.ts';

// `CLAIREVOIE_SCAN_FUZZ=50000 npx vitest run packages/scan/src/hostile.prop.test.ts` is the long run of issue 6.
const runs = Number(process.env.CLAIREVOIE_SCAN_FUZZ ?? 500);
const seed = Number(process.env.CLAIREVOIE_SCAN_SEED ?? Date.now() % 2 ** 31);

const base = loadRuleBase();
const parent = mkdtempSync(join(tmpdir(), 'scan-hostile-'));
const folder = join(parent, 'target');
let seeds: readonly (readonly [string, Buffer])[] = [];

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
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

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
  ),
  { maxLength: 8 },
);

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
    else if (now.length > 0) now[place] = value;
  }
  return now;
}

describe('hostile input', () => {
  it(
    `ends in a report, quickly, whatever the bytes (${runs} runs, seed ${seed})`,
    async () => {
      process.stdout.write(`scan fuzz: ${runs} runs, seed ${seed}\n`);
      await fc.assert(
        fc.asyncProperty(fc.nat(10_000), change, async (pick, changes) => {
          const [name, bytes] = seeds[pick % seeds.length] ?? ['x', Buffer.alloc(0)];
          rmSync(folder, { recursive: true, force: true });
          const target = join(parent, name);
          writeFileSync(target, changed(bytes, changes));
          const started = performance.now();
          const report = await scan(target, { rules: base });
          expect(performance.now() - started).toBeLessThan(10_000);
          expect(['recognition', 'cloud-recognition-client', 'detection-only', 'none']).toContain(report.verdict);
          rmSync(target);
          // Nothing was written beside the target.
          expect(readdirSync(parent)).toEqual([]);
        }),
        { numRuns: runs, seed },
      );
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

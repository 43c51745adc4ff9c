import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { utf8 } from './bytes.ts';
import { formatVkey } from './keys.ts';
import { noteSigner } from './note-signer.ts';
import { openCosigned } from './open-cosigned.ts';
import { codeOf, flipBit, sampleEntries, sampleKey, sampleLog } from './sample-log.ts';
import { addSignatures, formatNote, parseNote } from './signed-note.ts';
import {
  MAX_POLICY_BYTES,
  meetsQuorum,
  parseWitnessPolicy,
  policyHash,
  quorumMoment,
  type WitnessPolicy,
} from './witness-policy.ts';

const vkeys: string[] = [];
let logVkey = '';

beforeAll(async () => {
  logVkey = formatVkey((await sampleKey('log.example/sample', 7)).key);
  for (let i = 0; i < 66; i++) {
    vkeys.push(formatVkey((await sampleKey(`w${i}.example`, 20 + i, 'cosignature-ed25519')).key));
  }
});

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
const witness = (i: number, name = `w${i}`): string => `witness ${name} ${vkeys[i]}`;

/** The policy of C2SP's own example: two of three X and any of three Y. */
const example = (): string =>
  lines(
    '# an example',
    `log ${logVkey} https://log.example/`,
    '',
    `\t witness X1 \t ${vkeys[0]}  https://x1.example/  `,
    ...[witness(1, 'X2'), witness(2, 'X3')],
    'group X-witnesses 2 X1 X2 X3',
    ...[witness(3, 'Y1'), witness(4, 'Y2'), witness(5, 'Y3')],
    'group Y-witnesses any Y1 Y2 Y3',
    'group X-and-Y all X-witnesses Y-witnesses',
    'quorum X-and-Y',
  );

describe('a witness policy of the C2SP form', () => {
  it('reads the example of the specification', () => {
    const policy = parseWitnessPolicy(example());
    expect(policy.logs).toMatchObject([{ key: { name: 'log.example/sample' }, url: 'https://log.example/' }]);
    expect(policy.witnesses.map(({ name }) => name)).toEqual(['X1', 'X2', 'X3', 'Y1', 'Y2', 'Y3']);
    expect(policy.witnesses[0]?.url).toBe('https://x1.example/');
    expect(policy.witnesses[1]).not.toHaveProperty('url');
    expect(policy.groups.map(({ threshold }) => threshold)).toEqual([2, 1, 2]);
    expect(policy.quorum).toBe('X-and-Y');
    expect(policy.text).toBe(example());
    expect(parseWitnessPolicy(utf8(example()))).toEqual(policy);
  });

  it.each([
    [['X1', 'X2', 'Y3'], true],
    [['X1', 'X3', 'Y1', 'Y2'], true],
    [['X1', 'X2', 'X3'], false],
    [['X1', 'Y1', 'Y2', 'Y3'], false],
    [[], false],
    [['nobody'], false],
  ])('says of %j whether they are enough', (names, enough) => {
    expect(meetsQuorum(parseWitnessPolicy(example()), names)).toBe(enough);
  });

  it('takes a policy without logs, a single witness as quorum, and quorum none', () => {
    const single = parseWitnessPolicy(lines(witness(0), 'quorum w0'));
    expect(single.logs).toEqual([]);
    expect([meetsQuorum(single, []), meetsQuorum(single, ['w0'])]).toEqual([false, true]);
    const none = parseWitnessPolicy('quorum none\n');
    expect(none.quorum).toBeUndefined();
    expect(meetsQuorum(none, [])).toBe(true);
    expect(quorumMoment(none, new Map([['w0', 5]]))).toBeUndefined();
  });

  it('compares names as octets: no case, no accents folded', () => {
    const policy = parseWitnessPolicy(
      lines(witness(0, 'é'), witness(1, 'e\u0301'), witness(2, 'K'), witness(3, 'k'), 'group g all é K', 'quorum g'),
    );
    expect(meetsQuorum(policy, ['e\u0301', 'k'])).toBe(false);
    expect(meetsQuorum(policy, ['é', 'K'])).toBe(true);
  });

  it('takes 64 witnesses and refuses 65', async () => {
    const many = (count: number) =>
      lines(...vkeys.slice(0, count).map((_, i) => witness(i)), `group g 33 ${names(count)}`, 'quorum g');
    const names = (count: number) =>
      vkeys
        .slice(0, count)
        .map((_, i) => `w${i}`)
        .join(' ');
    expect(parseWitnessPolicy(many(64)).witnesses).toHaveLength(64);
    expect(await codeOf(() => parseWitnessPolicy(many(65)))).toBe('tlog/malformed-policy');
  });

  it('has a hash over its exact bytes', async () => {
    expect(await policyHash('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await policyHash(utf8(example()))).toBe(await policyHash(example()));
    expect(await policyHash(`${example()} \n`)).not.toBe(await policyHash(example()));
  });
});

describe('what is not exactly a policy is refused', () => {
  const cases: Record<string, () => string | Uint8Array> = {
    'no quorum': () => lines(witness(0)),
    'an empty file': () => '',
    'two quorum lines': () => lines(witness(0), 'quorum w0', 'quorum w0'),
    'two quorum lines that say none': () => lines('quorum none', 'quorum none'),
    'a quorum that is not defined': () => lines(witness(0), 'quorum w1'),
    'a quorum before its witness': () => lines('quorum w0', witness(0)),
    'a group that names itself': () => lines(witness(0), 'group g any w0 g', 'quorum g'),
    'a group that names a later one': () => lines(witness(0), 'group g any w0 h', 'group h any w0', 'quorum g'),
    'an unknown member': () => lines(witness(0), 'group g any w0 w1', 'quorum g'),
    'none as a member': () => lines(witness(0), 'group g any w0 none', 'quorum g'),
    'a member twice in one group': () => lines(witness(0), witness(1), 'group g 2 w0 w0', 'quorum g'),
    'a member of two groups': () =>
      lines(witness(0), witness(1), 'group g any w0 w1', 'group h any w0', 'group q all g h', 'quorum q'),
    'a group without members': () => lines(witness(0), 'group g any', 'quorum w0'),
    'threshold zero': () => lines(witness(0), 'group g 0 w0', 'quorum g'),
    'a threshold above the members': () => lines(witness(0), 'group g 2 w0', 'quorum g'),
    'a threshold with a leading zero': () => lines(witness(0), 'group g 01 w0', 'quorum g'),
    'a negative threshold': () => lines(witness(0), 'group g -1 w0', 'quorum g'),
    'a witness name twice': () => lines(witness(0, 'w'), witness(1, 'w'), 'quorum w'),
    'a group with a witness name': () => lines(witness(0), 'group w0 any w0', 'quorum w0'),
    'a witness named none': () => lines(witness(0, 'none'), 'quorum none'),
    'a key twice': () => lines(witness(0), witness(0, 'other'), 'quorum w0'),
    'a log twice': () => lines(`log ${logVkey}`, `log ${logVkey} https://log.example/`, 'quorum none'),
    'a log key for a witness': () => lines(`witness w ${logVkey}`, 'quorum w'),
    'a witness key for a log': () => lines(`log ${vkeys[0]}`, 'quorum none'),
    'a key that is no key': () => lines('witness w w.example+00000000+AAAA', 'quorum w'),
    'another keyword': () => lines('monitor m', 'quorum none'),
    'a keyword in capitals': () => lines(`LOG ${logVkey}`, 'quorum none'),
    'a fourth word of a log': () => lines(`log ${logVkey} https://a https://b`, 'quorum none'),
    'a fifth word of a witness': () => lines(`${witness(0)} https://a # mine`, 'quorum w0'),
    'a second word of the quorum': () => lines(witness(0), 'quorum w0 # all'),
    'no newline at the end': () => lines(witness(0), 'quorum w0').slice(0, -1),
    'a carriage return': () => lines(witness(0), 'quorum w0').replaceAll('\n', '\r\n'),
    'a delete character': () => lines('# \u007f', 'quorum none'),
    'a byte order mark': () => `\ufeff${lines('quorum none')}`,
    'bytes that are not UTF-8': () => Uint8Array.of(0x23, 0xff, 0x0a),
    'more than 256 KiB': () => `#${'x'.repeat(MAX_POLICY_BYTES)}\n${lines('quorum none')}`,
    'more than 256 KiB of two-byte letters': () => `#${'é'.repeat(MAX_POLICY_BYTES / 2)}\n${lines('quorum none')}`,
  };

  it.each(Object.keys(cases))('%s', async (name) => {
    expect(await codeOf(() => parseWitnessPolicy(cases[name]?.() ?? ''))).toBe('tlog/malformed-policy');
  });

  it('one key under two names and two types', async () => {
    const { key } = await sampleKey('log.example/sample', 7);
    const same = formatVkey({ ...(await sampleKey('w.example', 7, 'cosignature-ed25519')).key });
    expect(same.endsWith(formatVkey(key).slice(-20))).toBe(true);
    expect(await codeOf(() => parseWitnessPolicy(lines(`log ${logVkey}`, `witness w ${same}`, 'quorum w')))).toBe(
      'tlog/malformed-policy',
    );
  });

  it('any bit turned in a key', async () => {
    const text = utf8(lines(witness(0), 'quorum w0'));
    for (let bit = 11 * 8; bit < (text.length - 11) * 8; bit++) {
      expect(await codeOf(() => parseWitnessPolicy(flipBit(text, bit)))).toBe('tlog/malformed-policy');
    }
  });
});

/** A random tree of groups over eight witnesses, each name a member at most once, as a policy's text. */
const policies: fc.Arbitrary<() => WitnessPolicy> = fc.infiniteStream(fc.nat()).map((dice) => () => {
  const roll = (below: number): number => (dice.next().value ?? 0) % below;
  const free = Array.from({ length: 8 }, (_, i) => `w${i}`);
  const text = free.map((_, i) => witness(i));
  for (let g = 0; free.length > 1 && g < 7; g++) {
    const members = free.splice(0, 1 + roll(Math.min(4, free.length)));
    const rule = ['any', 'all', String(1 + roll(members.length))][roll(3)];
    text.push(`group g${g} ${rule} ${members.join(' ')}`);
    free.splice(roll(free.length + 1), 0, `g${g}`);
  }
  return parseWitnessPolicy(lines(...text, `quorum ${free[roll(free.length)]}`));
});

/** The oracle reads the file's own lines, from the first to the last, and knows nothing of the code under test. */
function oracleReached(text: string, cosigned: ReadonlySet<string>): boolean {
  const truth = new Map<string, boolean>();
  for (const [keyword, name = '', rule = '', ...members] of text.split('\n').map((line) => line.split(' '))) {
    if (keyword === 'witness') truth.set(name, cosigned.has(name));
    if (keyword === 'quorum') return truth.get(name) ?? false;
    if (keyword !== 'group') continue;
    const yes = members.filter((member) => truth.get(member)).length;
    truth.set(name, rule === 'any' ? yes > 0 : rule === 'all' ? yes === members.length : yes >= Number(rule));
  }
  throw new Error('no quorum line');
}

describe('the quorum of any tree of groups', () => {
  it('is reached exactly when the oracle says so, by each of the 256 sets of witnesses', () => {
    fc.assert(
      fc.property(policies, (make) => {
        const policy = make();
        for (let set = 0; set < 256; set++) {
          const names = new Set(policy.witnesses.map(({ name }) => name).filter((_, i) => set & (1 << i)));
          expect(meetsQuorum(policy, names)).toBe(oracleReached(policy.text, names));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the newest moment T at which those not older than T are enough', () => {
    const times = fc.array(fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(policies, times, (make, moments) => {
        const policy = make();
        const since = (t: number) =>
          new Set(policy.witnesses.map(({ name }) => name).filter((_, i) => (moments[i] ?? 0) >= t));
        const brute = [6, 5, 4, 3, 2, 1].find((t) => oracleReached(policy.text, since(t)));
        const given = new Map(moments.flatMap((at, i) => (at === undefined ? [] : [[`w${i}`, at] as const])));
        expect(quorumMoment(policy, given)).toBe(brute);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a checkpoint opened under a policy', () => {
  const NOW = 1_000_000;
  const signer = async (i: number, at: number, type: 'cosignature-ed25519' | 'cosignature-ml-dsa-44') =>
    noteSigner(await sampleKey(`w${i}.example`, 20 + i, type), () => at);

  async function opened(times: readonly (number | undefined)[], quorum: string, nowSeconds = NOW) {
    const cosigners = await Promise.all(
      times.flatMap((at, i) => (at === undefined ? [] : [signer(i, at, 'cosignature-ed25519')])),
    );
    const log = await sampleLog(sampleEntries(5), { cosigners });
    const text = lines(`log ${logVkey}`, witness(0), witness(1), witness(2), `group g ${quorum} w0 w1 w2`, 'quorum g');
    return openCosigned(log.files.get('checkpoint') ?? '', parseWitnessPolicy(text), nowSeconds);
  }

  it('tells who cosigned when, whether it is enough and since when', async () => {
    const { opened: inside, ...found } = await opened([NOW - 5, undefined, NOW - 9], '2');
    expect(found).toEqual({
      cosigned: [
        { name: 'w0', atSeconds: NOW - 5 },
        { name: 'w2', atSeconds: NOW - 9 },
      ],
      reached: true,
      quorumAt: NOW - 9,
    });
    expect(inside.checkpoint).toMatchObject({ origin: 'log.example/sample', size: 5 });
    expect(await opened([NOW - 5, NOW - 6, NOW - 9], '2')).toMatchObject({ reached: true, quorumAt: NOW - 6 });
    expect(await opened([NOW - 5], '2')).toMatchObject({ reached: false, quorumAt: undefined });
    expect(await opened([], 'any')).toMatchObject({ reached: false, cosigned: [] });
  });

  it('lets a time more than a minute ahead count for the quorum and never for freshness', async () => {
    expect(await opened([NOW + 60, NOW - 9], '2')).toMatchObject({ reached: true, quorumAt: NOW - 9 });
    expect(await opened([NOW + 61, NOW - 9], '2')).toMatchObject({ reached: true, quorumAt: undefined });
    expect(await opened([NOW + 61, NOW - 9, NOW - 50], '2')).toMatchObject({ reached: true, quorumAt: NOW - 50 });
    expect(await opened([2 ** 53 - 1, NOW - 9], '2')).toMatchObject({ reached: true, quorumAt: undefined });
  });

  it('lets the time zero of an ML-DSA-44 line count for the quorum and never for freshness', async () => {
    const untimed = await signer(0, 0, 'cosignature-ml-dsa-44');
    const log = await sampleLog(sampleEntries(5), { cosigners: [untimed] });
    const text = lines(`log ${logVkey}`, `witness w ${formatVkey(untimed.key)}`, 'quorum w');
    const found = await openCosigned(log.files.get('checkpoint') ?? '', parseWitnessPolicy(text), NOW);
    expect(found).toMatchObject({ reached: true, quorumAt: undefined, cosigned: [{ name: 'w', atSeconds: 0 }] });
  });

  it('counts one key once, however often it cosigned, and a stranger never', async () => {
    const log = await sampleLog(sampleEntries(5));
    const note = parseNote(log.files.get('checkpoint') ?? '');
    const [first, again, stranger] = await Promise.all([
      signer(0, NOW - 8, 'cosignature-ed25519').then((w) => w.sign(note.text)),
      signer(0, NOW - 3, 'cosignature-ed25519').then((w) => w.sign(note.text)),
      signer(9, NOW - 3, 'cosignature-ed25519').then((w) => w.sign(note.text)),
    ]);
    const text = lines(`log ${logVkey}`, witness(0), witness(1), 'group g 2 w0 w1', 'quorum g');
    const cosigned = formatNote(addSignatures(note, [first, again, stranger]));
    const found = await openCosigned(cosigned, parseWitnessPolicy(text), NOW);
    expect(found).toMatchObject({ reached: false, cosigned: [{ name: 'w0', atSeconds: NOW - 3 }] });
    expect(found.opened.unknownSignatures).toBe(1);
  });

  it('counts the two keys of one operator once when they stand in a group of their own', async () => {
    const types = ['cosignature-ed25519', 'cosignature-ml-dsa-44'] as const;
    const cosigners = await Promise.all(types.map((type) => signer(0, NOW, type)));
    const log = await sampleLog(sampleEntries(5), { cosigners });
    const keys = cosigners.map(({ key }, i) => `witness coc-${i} ${formatVkey(key)}`);
    const text = lines(
      ...[`log ${logVkey}`, ...keys, 'group coc any coc-0 coc-1'],
      ...[witness(1), 'group q 2 coc w1', 'quorum q'],
    );
    const found = await openCosigned(log.files.get('checkpoint') ?? '', parseWitnessPolicy(text), NOW);
    expect(found.cosigned).toHaveLength(2);
    expect(found.reached).toBe(false);
  });

  it('refuses a note that no log of the policy signed, a false line of a witness, another name', async () => {
    const log = await sampleLog(sampleEntries(5), { cosigners: [await signer(0, NOW, 'cosignature-ed25519')] });
    const note = log.files.get('checkpoint') ?? new Uint8Array();
    const open = (text: string) => codeOf(async () => openCosigned(note, parseWitnessPolicy(text), NOW));
    expect(await open(lines(witness(0), 'quorum w0'))).toBe('tlog/signature-missing');
    const other = formatVkey((await sampleKey('log.example/other', 8)).key);
    expect(await open(lines(`log ${other}`, witness(0), 'quorum w0'))).toBe('tlog/signature-missing');
    const policy = parseWitnessPolicy(lines(`log ${logVkey}`, witness(0), 'quorum w0'));
    const { text, signatures } = parseNote(note);
    const broken = signatures.map((line) =>
      line.name === 'w0.example' ? { ...line, signature: flipBit(line.signature, 90) } : line,
    );
    expect(await codeOf(() => openCosigned(formatNote({ text, signatures: broken }), policy, NOW))).toBe(
      'tlog/signature-invalid',
    );
    const renamed = parseNote(note).text.replace('log.example/sample', 'log.example/else');
    const line = await noteSigner(log.signing, () => 0).sign(renamed);
    expect(await codeOf(() => openCosigned(formatNote({ text: renamed, signatures: [line] }), policy, NOW))).toBe(
      'tlog/wrong-origin',
    );
  });
});

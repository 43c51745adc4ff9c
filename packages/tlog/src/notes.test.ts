import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from './bytes.ts';
import { openCheckpoint, signCheckpoint } from './checkpoint.ts';
import { formatCheckpointText, parseCheckpointText } from './checkpoint-text.ts';
import { formatVkey, parseVkey } from './keys.ts';
import { hashLeaf } from './merkle.ts';
import { type NoteSigner, noteSigner, signNote } from './note-signer.ts';
import { openNote } from './open-note.ts';
import { codeOf, flipBit, sampleKey } from './sample-log.ts';
import { addSignatures, formatNote, parseNote, parseSignatureLines } from './signed-note.ts';
import { generateSkey, parseSkey } from './signing-key.ts';

/** The published example of Go's sumdb/note. */
const NEUMANN = {
  skey: 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz',
  vkey: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  text: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
  line: '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n',
};
const ENOCH = {
  vkey: 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop',
  line: '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n',
};
/** The published example of C2SP signed-note. */
const FOO = {
  vkey: 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
  note: 'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n',
};
const NOTE = `${NEUMANN.text}\n${NEUMANN.line}`;

describe('the published examples', () => {
  it('of Go verify, and are signed to the same bytes', async () => {
    expect(await openNote(NOTE, [parseVkey(NEUMANN.vkey)])).toMatchObject({ text: NEUMANN.text, unknownSignatures: 0 });
    const signing = await parseSkey(NEUMANN.skey);
    expect(formatVkey(signing.key)).toBe(NEUMANN.vkey);
    expect(await signNote(NEUMANN.text, [noteSigner(signing, () => 0)])).toBe(NOTE);
  });

  it('of C2SP signed-note verify', async () => {
    expect((await openNote(FOO.note, [parseVkey(FOO.vkey)])).text).toBe('This is an example message.\n');
  });

  it('with two signers verify, whoever of both is known', async () => {
    const [peter, enoch] = [parseVkey(NEUMANN.vkey), parseVkey(ENOCH.vkey)];
    const both = NOTE + ENOCH.line;
    expect((await openNote(both, [peter, enoch])).verified).toHaveLength(2);
    expect(await openNote(both, [enoch])).toMatchObject({ verified: [{ key: enoch }], unknownSignatures: 1 });
  });
});

describe('opening a note', () => {
  const peter = parseVkey(NEUMANN.vkey);

  it('refuses any turned bit of text, blank line or signature', async () => {
    const bytes = utf8(NOTE);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      expect(await codeOf(() => openNote(flipBit(bytes, bit), [peter]))).toMatch(/malformed-note|signature-/);
    }
  });

  it('refuses a false line of a known key even beside a true one', async () => {
    const lie = ENOCH.line.replace('zmZa0S', 'zmZb0S');
    expect(await codeOf(() => openNote(NOTE + lie, [peter, parseVkey(ENOCH.vkey)]))).toBe('tlog/signature-invalid');
    expect(await codeOf(() => openNote(NOTE + lie, [peter]))).toBe('none');
  });

  it('counts a line that is repeated once', async () => {
    expect((await openNote(NOTE + NEUMANN.line + NEUMANN.line, [peter, peter])).verified).toHaveLength(1);
  });

  it('refuses when nobody known has signed', async () => {
    expect(await codeOf(() => openNote(NOTE, []))).toBe('tlog/signature-missing');
    expect(await codeOf(() => openNote(NOTE, [parseVkey(ENOCH.vkey)]))).toBe('tlog/signature-missing');
  });

  it('refuses two different keys under one name and id', async () => {
    const other = { ...peter, publicKey: flipBit(peter.publicKey, 3) };
    expect(await codeOf(() => openNote(NOTE, [peter, other]))).toBe('tlog/key-ambiguous');
  });

  it('takes the last empty line as the border', async () => {
    const signer = noteSigner(await sampleKey('a.example', 1), () => 0);
    const note = await signNote('one\n\n\nthree\n', [signer]);
    expect((await openNote(note, [signer.key])).text).toBe('one\n\n\nthree\n');
  });

  it.each([
    ['no signature', NEUMANN.text],
    ['no blank line', NEUMANN.text + NEUMANN.line],
    ['no last newline', NOTE.slice(0, -1)],
    ['a control character', NOTE.replace('think', 'th\tnk')],
    ['a carriage return', NOTE.replaceAll('\n', '\r\n')],
    ['a hyphen for the dash', NOTE.replace('— ', '- ')],
    ['two spaces', NOTE.replace('— PeterNeumann ', '— PeterNeumann  ')],
    ['a plus in the name', NOTE.replace('PeterNeumann', 'Peter+Neumann')],
    ['a Unicode space in the name', NOTE.replace('PeterNeumann', 'Peter\u2003Neumann')],
    ['stray bits in base64', NOTE.replace('nAM=\n', 'nAN=\n')],
    ['no padding', NOTE.replace('nAM=\n', 'nAM\n')],
    ['a signature of four bytes', `${NEUMANN.text}\n— PeterNeumann x08gow==\n`],
    ['more than a hundred lines', `${NEUMANN.text}\n${NEUMANN.line.repeat(101)}`],
    ['more than a million bytes', `${'a'.repeat(1_000_000)}\n${NOTE}`],
    ['a lone surrogate', NOTE.replace('think', '\ud800')],
  ])('refuses a note with %s', async (_, note) => {
    expect(await codeOf(() => parseNote(note))).toBe('tlog/malformed-note');
  });

  it('never ends with anything but a TlogError on random bytes', async () => {
    const near = fc.string({
      unit: fc.constantFrom('— ', '\n', '\n\n', 'PeterNeumann', ' ', 'x08go/ZJ', '=', 'a', '+'),
    });
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), near.map(utf8));
    await fc.assert(
      fc.asyncProperty(bytes, async (input) => {
        const keys = [parseVkey(NEUMANN.vkey)];
        expect(await codeOf(() => openNote(input, keys))).not.toBe('none');
        await codeOf(() => parseSignatureLines(input));
        if ((await codeOf(() => parseNote(input))) === 'none')
          expect(utf8(formatNote(parseNote(input)))).toEqual(input);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('keys as text', () => {
  it('keep their form for each signature type', async () => {
    for (const type of ['ed25519', 'cosignature-ed25519', 'cosignature-ml-dsa-44'] as const) {
      const skey = await generateSkey('key.example/x', type);
      const { key } = await parseSkey(skey);
      expect(parseVkey(formatVkey(key))).toEqual(key);
      expect(key.type).toBe(type);
    }
  });

  it.each([
    'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==',
    'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    NEUMANN.vkey.replace('c74f20a3', 'c74f20a4'),
    NEUMANN.vkey.replace('c74f20a3', 'C74F20A3'),
    NEUMANN.vkey.replace('PeterNeumann', 'Peter Neumann'),
    NEUMANN.vkey.replace('PeterNeumann', ''),
    `${NEUMANN.vkey} `,
    '',
  ])('are refused when they do not fit: %j', async (vkey) => {
    expect(await codeOf(() => parseVkey(vkey))).toBe('tlog/malformed-key');
  });

  it('never show a private key in an error', async () => {
    const skey = NEUMANN.skey.replace('c74f20a3', 'c74f20a4');
    await expect(parseSkey(skey)).rejects.toThrow(expect.not.stringContaining('YEKFALVFGyN'));
    expect(await codeOf(() => parseSkey(skey))).toBe('tlog/malformed-key');
    expect(await codeOf(() => parseSkey(NEUMANN.vkey))).toBe('tlog/malformed-key');
  });
});

describe('a checkpoint', () => {
  const text = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';

  it('of the text is read and written', () => {
    const checkpoint = parseCheckpointText(text);
    expect(checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20852163, extensions: [] });
    expect(formatCheckpointText(checkpoint)).toBe(text);
    expect(parseCheckpointText(`${text}more\nand more\n`).extensions).toEqual(['more', 'and more']);
  });

  it.each([
    text.slice(0, -1),
    text.replace('20852163', '020852163'),
    text.replace('20852163', '-1'),
    text.replace('20852163', '0x10'),
    text.replace('20852163', ''),
    text.replace('example.com/behind-the-sofa', ''),
    text.replace('q2I=', 'q2I'),
    text.replace('CsUYapGG', ''),
    `${text}\n`,
    `${text}\nmore\n`,
    'a\n1\n',
    '',
  ])('is refused when it is not exactly one: %j', async (bad) => {
    expect(await codeOf(() => parseCheckpointText(bad))).toBe('tlog/malformed-checkpoint');
  });

  it('is refused when its size would be rounded', async () => {
    expect(await codeOf(() => parseCheckpointText(text.replace('20852163', '9007199254740993')))).toBe(
      'tlog/size-out-of-range',
    );
  });

  it('must be of the log that was asked for, and signed by it', async () => {
    const log = noteSigner(await sampleKey('log.example', 1), () => 0);
    const witness = noteSigner(await sampleKey('w.example', 2, 'cosignature-ed25519'), () => 5);
    const checkpoint = { origin: 'log.example', size: 3, rootHash: hashLeaf(utf8('x')), extensions: [] };
    const trust = { logKeys: [log.key], witnessKeys: [witness.key] };
    const opened = await openCheckpoint(await signCheckpoint(checkpoint, [log, witness]), trust);
    expect(opened).toMatchObject({ checkpoint, witnessSignatures: [{ timestampSeconds: 5 }], unknownSignatures: 0 });
    const foreign = await signCheckpoint({ ...checkpoint, origin: 'other.example' }, [log]);
    expect(await codeOf(() => openCheckpoint(foreign, trust))).toBe('tlog/wrong-origin');
    const unsigned = await signCheckpoint(checkpoint, [witness]);
    expect(await codeOf(() => openCheckpoint(unsigned, trust))).toBe('tlog/signature-missing');
  });
});

describe('a cosignature', () => {
  const text = 'log.example\n3\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
  const types = ['cosignature-ed25519', 'cosignature-ml-dsa-44'] as const;
  const clock = (seconds: number) => () => seconds;
  const cosigner = async (type: (typeof types)[number], seconds: number): Promise<NoteSigner> =>
    noteSigner(await sampleKey('w.example/1', 4, type), clock(seconds));

  it.each(types)('of %s states its time and verifies', async (type) => {
    const signer = await cosigner(type, 1679315147);
    const { verified } = await openNote(await signNote(text, [signer]), [signer.key]);
    expect(verified).toEqual([{ key: signer.key, timestampSeconds: 1679315147 }]);
  });

  it.each(types)('of %s is refused with another time, text, name or a turned bit', async (type) => {
    const signer = await cosigner(type, 1679315147);
    const line = await signer.sign(text);
    const open = (changed: Partial<typeof line>, other = text) =>
      codeOf(() => openNote(formatNote({ text: other, signatures: [{ ...line, ...changed }] }), [signer.key]));
    expect(await open({})).toBe('none');
    // All bits of the time, then one bit in every eleventh byte: ML-DSA signatures are long.
    for (let bit = 0; bit < line.signature.length * 8; bit += bit < 72 ? 1 : 89) {
      expect(await open({ signature: flipBit(line.signature, bit) })).toBe('tlog/signature-invalid');
    }
    expect(await open({ signature: line.signature.slice(0, 7) })).toBe('tlog/signature-invalid');
    expect(await open({}, text.replace('\n3\n', '\n4\n'))).toBe('tlog/signature-invalid');
    expect(await open({}, text.replace('log.', 'lag.'))).toBe('tlog/signature-invalid');
  });

  it('counts once with its latest time when the same witness signed twice', async () => {
    const [early, late] = [await cosigner('cosignature-ed25519', 10), await cosigner('cosignature-ed25519', 20)];
    const note = await signNote(text, [late, early]);
    expect((await openNote(note, [early.key])).verified).toEqual([{ key: early.key, timestampSeconds: 20 }]);
  });

  it('is made over checkpoints only', async () => {
    const signer = await cosigner('cosignature-ed25519', 10);
    expect(await codeOf(() => signer.sign('just a text\n'))).toBe('tlog/malformed-checkpoint');
  });

  it('is added to a note once', async () => {
    const log = noteSigner(await sampleKey('log.example', 1), () => 0);
    const note = parseNote(await signNote(text, [log]));
    const line = await (await cosigner('cosignature-ed25519', 10)).sign(text);
    const once = addSignatures(note, [line]);
    expect(addSignatures(once, [line]).signatures).toHaveLength(2);
  });
});

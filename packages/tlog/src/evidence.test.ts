import { describe, expect, it } from 'vitest';
import { acknowledgementsOf, formatAcknowledgement, rootOfBatch, signBatch } from './acknowledgement.ts';
import { concat, toBase64, utf8 } from './bytes.ts';
import { checkEvidence } from './check-evidence.ts';
import { signCheckpoint } from './checkpoint.ts';
import { sha256 } from './crypto.ts';
import { type Evidence, evidenceFileName, formatEvidence, parseEvidence } from './evidence.ts';
import { makeInclusionProof } from './inclusion-proof.ts';
import { formatVkey, verifierKey } from './keys.ts';
import { contradictionEvidence } from './make-evidence.ts';
import { type Hash, hashLeaf, rootOfHashes } from './merkle.ts';
import { type NoteSigner, noteSigner } from './note-signer.ts';
import { codeOf, flipBit, sampleEntries, sampleKey } from './sample-log.ts';
import { formatTlogProof } from './tlog-proof.ts';
import { readerOverLeaves } from './tree-shape.ts';

const kept = { by: 'verify', at: '2026-11-30T08:00:00.000Z', from: 'http://127.0.0.1:1/log/public/' };
const keptAtSeconds = Date.parse(kept.at) / 1000;
const rules = { brokenRule: () => 'broken' };

/** A log that signs whatever it is asked to, and two witnesses. */
async function liar() {
  const signing = await sampleKey('log.example/x', 7);
  const log = noteSigner(signing, () => 0);
  const witness = async (name: string, seed: number, seconds: number): Promise<NoteSigner> =>
    noteSigner(await sampleKey(name, seed, 'cosignature-ed25519'), () => seconds);
  const sign = (leaves: readonly Hash[], ...more: readonly NoteSigner[]): Promise<string> =>
    signCheckpoint({ origin: 'log.example/x', size: leaves.length, rootHash: rootOfHashes(leaves), extensions: [] }, [
      log,
      ...more,
    ]);
  return { signing, vkey: formatVkey(signing.key), sign, witness };
}

const entries = sampleEntries(40);
const leaves = entries.map(hashLeaf);
const others = leaves.with(3, hashLeaf(utf8('another act')));

describe('two checkpoints that contradict each other', () => {
  it.each([4, 5, 7, 16, 33, 39, 40])('are evidence alone, the earlier one of %i entries', async (size) => {
    const { sign, vkey } = await liar();
    const older = await sign(others.slice(0, size));
    const readNewer = readerOverLeaves(leaves);
    const evidence = await contradictionEvidence({ vkey, older, newer: await sign(leaves), readNewer, kept });
    if (!evidence) throw new TypeError('no evidence');
    const finding = await checkEvidence(parseEvidence(formatEvidence(evidence)), rules);
    expect(finding).toMatchObject({ kind: size === 40 ? 'two-roots' : 'rewritten', against: 'log-key' });
  });

  it('are none when they agree, and a smaller one shown later is told apart', async () => {
    const { sign, vkey } = await liar();
    const readNewer = readerOverLeaves(leaves);
    const [short, long] = [await sign(leaves.slice(0, 17)), await sign(leaves)];
    expect(await contradictionEvidence({ vkey, older: short, newer: long, readNewer, kept })).toBeUndefined();
    const back = await contradictionEvidence({ vkey, older: long, newer: short, readNewer, kept });
    if (!back) throw new TypeError('no evidence');
    expect(await checkEvidence(back, rules)).toMatchObject({
      kind: 'rolled-back',
      against: 'nobody',
      facts: { keptSize: 40, shownSize: 17 },
    });
  });

  it('cannot be made against an honest log, whatever root and proof are put in', async () => {
    const { sign, vkey } = await liar();
    const [older, newer] = [await sign(leaves.slice(0, 17)), await sign(leaves)];
    const proof = (await makeInclusionProof(3, 40, readerOverLeaves(leaves))).map(toBase64);
    for (const root of [rootOfHashes(others.slice(0, 17)), rootOfHashes(leaves.slice(0, 17))]) {
      const evidence: Evidence = {
        kind: 'rewritten',
        vkey,
        exhibits: { older, newer, rootInNewer: toBase64(root), proof },
        kept,
      };
      expect(await codeOf(() => checkEvidence(evidence, rules))).toBe('tlog/consistency-broken');
    }
    const same: Evidence = { kind: 'two-roots', vkey, exhibits: { first: newer, second: newer }, kept };
    expect(await codeOf(() => checkEvidence(same, rules))).toBe('tlog/evidence-not-shown');
  });
});

describe('a promise', () => {
  const promise = async (leaf: Hash, at: string) => {
    const { signing } = await liar();
    const facts = { origin: 'log.example/x', root: rootOfBatch([leaf]), size: 1, at, integratedWithinSeconds: 10 };
    const [acknowledgement] = acknowledgementsOf(await signBatch(facts, signing), [leaf]);
    if (!acknowledgement) throw new TypeError('no acknowledgement');
    return formatAcknowledgement(acknowledgement);
  };
  const evidenceOf = async (promised: Hash, later: { readonly leaf: Hash; readonly at: string }): Promise<Evidence> => {
    const { sign, vkey } = await liar();
    const exhibits = {
      acknowledgement: await promise(promised, '2026-11-30T08:00:00.000Z'),
      later: await promise(later.leaf, later.at),
      checkpoint: await sign(leaves),
      leaves: leaves.map(toBase64),
    };
    return { kind: 'broken-promise', vkey, exhibits, kept };
  };
  const missing = hashLeaf(utf8('promised and gone'));
  const inTree = leaves[39] ?? missing;

  it('that a signed state after its term lacks is broken, by signatures alone', async () => {
    const evidence = await evidenceOf(missing, { leaf: inTree, at: '2026-11-30T08:00:10.001Z' });
    expect(await checkEvidence(evidence, rules)).toMatchObject({ against: 'log-key', facts: { size: 40 } });
  });

  it.each([
    ['the entry is there', leaves[2] ?? missing, { leaf: inTree, at: '2026-11-30T08:00:10.001Z' }],
    ['the term was not over', missing, { leaf: inTree, at: '2026-11-30T08:00:10.000Z' }],
    ['nothing dates the state', missing, { leaf: missing, at: '2026-11-30T08:00:10.001Z' }],
  ])('is not shown to be broken when %s', async (_why, promised, later) => {
    const evidence = await evidenceOf(promised, later);
    expect(await codeOf(() => checkEvidence(evidence, rules))).toBe('tlog/evidence-not-shown');
  });
});

describe('entries of the tree', () => {
  const proven = async (index: number, note: string): Promise<string> =>
    formatTlogProof({ index, proof: await makeInclusionProof(index, 40, readerOverLeaves(leaves)), checkpoint: note });

  it('that break a rule speak against the log; those that keep it, or stand in no order, do not', async () => {
    const { sign, vkey } = await liar();
    const note = await sign(leaves);
    const evidence = async (indexes: readonly number[]): Promise<Evidence> => ({
      kind: 'broken-rule',
      vkey,
      exhibits: {
        rule: 'r',
        entries: indexes.map((index) => toBase64(entries[index] ?? new Uint8Array())),
        proofs: await Promise.all(indexes.map((index) => proven(index, note))),
      },
      kept,
    });
    expect(await checkEvidence(await evidence([0, 4, 5]), rules)).toMatchObject({ facts: { broken: 'broken' } });
    const none = { brokenRule: () => undefined };
    expect(await codeOf(async () => checkEvidence(await evidence([0, 4]), none))).toBe('tlog/evidence-not-shown');
    expect(await codeOf(async () => checkEvidence(await evidence([5, 4]), rules))).toBe('tlog/evidence-not-shown');
  });

  it('are told from the entry that a proof was shown for', async () => {
    const { sign, vkey } = await liar();
    const proof = await proven(5, await sign(leaves));
    const shown = (entry: Uint8Array): Evidence => ({
      kind: 'other-entry',
      vkey,
      exhibits: { proof, leafHash: toBase64(leaves[5] ?? new Uint8Array()), entry: toBase64(entry) },
      kept,
    });
    expect(await checkEvidence(shown(entries[6] ?? new Uint8Array()), rules)).toMatchObject({ facts: { index: 5 } });
    expect(await codeOf(() => checkEvidence(shown(entries[5] ?? new Uint8Array()), rules))).toBe(
      'tlog/evidence-not-shown',
    );
  });

  it('are told from what a proof does not lead to, and a true proof is not called false', async () => {
    const { sign, vkey } = await liar();
    const proof = await proven(5, await sign(leaves));
    const shown = (index: number): Evidence => ({
      kind: 'unproven-entry',
      vkey,
      exhibits: { proof, entry: toBase64(entries[index] ?? new Uint8Array()) },
      kept,
    });
    expect(await checkEvidence(shown(6), rules)).toMatchObject({ against: 'nobody', facts: { index: 5, size: 40 } });
    expect(await codeOf(() => checkEvidence(shown(5), rules))).toBe('tlog/evidence-not-shown');
  });

  it('are told from a body that opens no commitment of theirs', async () => {
    const { sign, vkey } = await liar();
    const salt = new Uint8Array(32).fill(5);
    const commitment = toBase64(sha256(concat(salt, utf8('{"a":1}'))));
    const entry = utf8(JSON.stringify({ groups: { what: commitment } }));
    const leaf = hashLeaf(entry);
    const proof = formatTlogProof({ index: 0, proof: [], checkpoint: await sign([leaf]) });
    const shown = (body: string, group = 'what'): Evidence => ({
      kind: 'other-body',
      vkey,
      exhibits: { proof, entry: toBase64(entry), group, salt: toBase64(salt), body },
      kept,
    });
    expect(await checkEvidence(shown('{"a":2}'), rules)).toMatchObject({ against: 'nobody', facts: { group: 'what' } });
    expect(await codeOf(() => checkEvidence(shown('{"a":1}'), rules))).toBe('tlog/evidence-not-shown');
    expect(await codeOf(() => checkEvidence(shown('{"a":2}', 'who'), rules))).toBe('tlog/evidence-not-shown');
  });
});

describe('under a policy', () => {
  const scene = async () => {
    const log = await liar();
    const [one, two] = [
      await log.witness('w.example/1', 1, keptAtSeconds),
      await log.witness('w.example/2', 2, keptAtSeconds - 700),
    ];
    const policy = `log ${log.vkey}\nwitness a ${formatVkey(one.key)}\nwitness b ${formatVkey(two.key)}\ngroup all all a b\nquorum all\n`;
    return { ...log, one, two, policy };
  };

  it('a checkpoint without the quorum is seen, also when a line is repeated', async () => {
    const { sign, one, two, policy, vkey } = await scene();
    const of = (checkpoint: string): Evidence => ({ kind: 'no-quorum', vkey, exhibits: { checkpoint, policy }, kept });
    const twice = await sign(leaves, one, one);
    expect(await checkEvidence(of(twice), rules)).toMatchObject({ against: 'nobody', facts: { cosigned: 'a' } });
    const enough = of(await sign(leaves, one, two));
    expect(await codeOf(() => checkEvidence(enough, rules))).toBe('tlog/evidence-not-shown');
  });

  it('a false cosignature is seen, and a true one is not called false', async () => {
    const { sign, one, two, policy, vkey } = await scene();
    const true_ = await sign(leaves, one, two);
    const false_ = true_.replace(
      /(w\.example\/1 \S{20})(\S)/,
      (_, before, letter) => `${before}${letter === 'A' ? 'B' : 'A'}`,
    );
    const of = (checkpoint: string): Evidence => ({
      kind: 'false-signature',
      vkey,
      exhibits: { checkpoint, policy },
      kept,
    });
    expect(await checkEvidence(of(false_), rules)).toMatchObject({ facts: { witness: 'w.example/1' } });
    expect(await codeOf(() => checkEvidence(of(true_), rules))).toBe('tlog/evidence-not-shown');
  });

  it('a quorum that was too old when it was shown is seen', async () => {
    const { sign, one, two, policy, vkey } = await scene();
    const checkpoint = await sign(leaves, one, two);
    const of = (limitSeconds: string): Evidence => ({
      kind: 'stale',
      vkey,
      exhibits: { checkpoint, policy, limitSeconds },
      kept,
    });
    expect(await checkEvidence(of('600'), rules)).toMatchObject({ facts: { ageSeconds: 700, limitSeconds: 600 } });
    expect(await codeOf(() => checkEvidence(of('700'), rules))).toBe('tlog/evidence-not-shown');
  });

  it('one key under two names is seen, and an honest policy is not accused', async () => {
    const { one, policy, vkey } = await scene();
    const second = formatVkey(verifierKey('w.example/other', 'cosignature-ed25519', one.key.publicKey));
    const doubled = policy.replace(/witness b \S+/, `witness b ${second}`);
    const of = (text: string): Evidence => ({ kind: 'double-witness', vkey, exhibits: { policy: text }, kept });
    expect(await checkEvidence(of(doubled), rules)).toMatchObject({ facts: { line: 3 } });
    expect(await codeOf(() => checkEvidence(of(policy), rules))).toBe('tlog/evidence-not-shown');
  });

  it('a witness that cosigned two histories is named', async () => {
    const { sign, one, two, vkey } = await scene();
    const [first, second] = [await sign(leaves, one), await sign(others, one)];
    const of = (witness: NoteSigner): Evidence => ({
      kind: 'witness-two-roots',
      vkey,
      exhibits: { first, second, witness: formatVkey(witness.key) },
      kept,
    });
    expect(await checkEvidence(of(one), rules)).toMatchObject({
      against: 'witness',
      facts: { witness: 'w.example/1' },
    });
    expect(await codeOf(() => checkEvidence(of(two), rules))).toBe('tlog/evidence-not-shown');
  });
});

describe('an evidence file', () => {
  it('is read strictly, and shows nothing with a byte of its exhibits changed', { timeout: 60_000 }, async () => {
    const { sign, vkey } = await liar();
    const readNewer = readerOverLeaves(leaves);
    const made = await contradictionEvidence({
      vkey,
      older: await sign(others.slice(0, 17)),
      newer: await sign(leaves),
      readNewer,
      kept,
    });
    if (!made) throw new TypeError('no evidence');
    const bytes = utf8(formatEvidence(made));
    const end = bytes.length - utf8(JSON.stringify({ kept }, null, 2)).length;
    for (let at = 0; at < end; at++) {
      const turned = flipBit(bytes, at * 8 + (at % 8));
      const code = await codeOf(async () => {
        const file = parseEvidence(turned);
        // White space of JSON is no exhibit.
        if (formatEvidence(file) !== formatEvidence(made)) await checkEvidence(file, rules);
        else throw new TypeError('same');
      }).catch(() => 'same');
      expect(code, `byte ${at}`).not.toBe('none');
    }
    const json = JSON.parse(formatEvidence(made));
    const bad = [
      { ...json, more: 1 },
      { ...json, format: 'x' },
      { ...json, kind: 'toString' },
      { ...json, exhibits: { ...json.exhibits, more: '' } },
      { ...json, exhibits: { ...json.exhibits, proof: 'x' } },
      { ...json, kept: { ...kept, at: 'yesterday' } },
      { ...json, vkey: 1 },
      [],
    ];
    for (const value of bad)
      expect(await codeOf(() => parseEvidence(JSON.stringify(value)))).toBe('tlog/malformed-evidence');
  });

  it('has a name that says its kind and tells two files apart', async () => {
    const { sign, vkey } = await liar();
    const of = async (second: readonly Hash[]): Promise<Evidence> => ({
      kind: 'two-roots',
      vkey,
      exhibits: { first: await sign(leaves), second: await sign(second) },
      kept,
    });
    const names = [evidenceFileName(await of(others)), evidenceFileName(await of(others.with(5, others[6] ?? fail())))];
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^two-roots-[0-9a-f]{32}\.evidence\.json$/);
  });
});

function fail(): never {
  throw new TypeError('no leaf');
}

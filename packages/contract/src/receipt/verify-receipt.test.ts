import { decide } from '@clairevoie/law';
import {
  formatVkey,
  fromBase64,
  generateSkey,
  parseSkey,
  parseTlogProof,
  policyHash,
  toBase64,
} from '@clairevoie/tlog';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { checkInWords, checkNames } from './check-words.ts';
import { checkIds } from './receipt-check.ts';
import { formatReceiptFile, parseReceiptFile } from './receipt-file.ts';
import { type SampleReceipt, sampleReceipt } from './sample-receipt.fixture.ts';
import { type ReceiptReport, reportJson, verifyReceiptFile } from './verify-receipt.ts';

let sample: SampleReceipt;
beforeAll(async () => {
  sample = await sampleReceipt();
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const verify = (text: string, policy = sample.policy) => verifyReceiptFile(bytesOf(text), { policy });
const brokenIn = ({ checks }: ReceiptReport) =>
  checks.filter(({ state }) => state === 'broken').map(({ id, reason }) => `${id}: ${reason}`);
/** The same file with another entry in it: another header, other groups. */
const withEntry = (change: object): string =>
  formatReceiptFile(sample.proof, { header: sample.header, groups: sample.groups, ...change });

const facts = {
  ...{ recordedFrom: '2026-10-21T10:00:00+02:00', recordedTo: '2026-10-21T10:10:00+02:00' },
  branch: 'administrative',
};
/** What the law says of the sample's facts at another moment. */
function answerOf(at: string) {
  // The facts are a part of those that the law can be told: it answers that some are unknown.
  return { question: { act: 'open-recording', facts }, decision: decide('open-recording', facts as never, at) };
}
function outcomeOf(outcome: string) {
  const { question, decision } = answerOf('2026-11-20T09:00:00Z');
  return { question, decision: { ...decision, outcome } };
}
/** The decision of an opening whose law was asked whether an old read may be deleted: it may. */
function ofAnotherAct() {
  const asked = { recordedAt: '2025-11-19T09:00:00Z', journalOn: true, deletesJournal: false };
  const decision = decide('delete-read', asked, '2026-11-20T09:00:00Z');
  const { outcome: verdict, findings, lawVersion } = decision;
  const provisions = [...new Set(findings.map((f) => `${f.provision}@${f.version}`))].sort();
  return {
    decision: { verdict, law: [{ question: { act: 'delete-read', facts: asked }, decision }] },
    header: { verdict, provisions, lawVersion },
  };
}
const pinnedQuestion = { act: 'open-recording', facts, pinnedTo: '2026-11-20' };
const words = { fr: 'Un essai.', nl: 'Een proef.', en: 'A trial.' };
const blocking = { id: 'trial', blocks: true, because: words };
const ofInternal = { act: 'house/internal-act', provisions: [], lawVersion: null };
const reasonOfLaw = ({ checks }: ReceiptReport) => checks.find(({ id }) => id === 'law')?.reason;
const ofNoLaw = (verdict: string) => ({ verdict, provisions: [], lawVersion: null });
const closedLook = {
  decision: { law: [], verdict: 'allowed' },
  header: { ...ofNoLaw('allowed'), act: 'vault/close-look' },
};

describe('a receipt under the policy of its reader', () => {
  it('holds: form, header, commitments, agreement, the law asked again, path, log and witnesses', async () => {
    const report = await verifyReceiptFile(sample.bytes, {
      policy: sample.policy,
      policyHash: await policyHash(sample.policy),
    });
    expect(report.outcome).toBe('holds');
    expect(report.checks.map(({ id, state }) => [id, state])).toEqual(checkIds.map((id) => [id, 'held']));
    expect(report.shown?.decision?.law[0]?.question.act).toBe('open-recording');
    expect(report.shown?.closed).toEqual(['facts']);
    expect(report.shown?.cosigned.map(({ name }) => name)).toEqual(['control-organ', 'university', 'ngo']);
    expect(report.shown?.steps.at(-1)?.parent).toEqual(report.shown?.checkpoint.rootHash);
    expect(JSON.parse(JSON.stringify(reportJson(report))).shown.leafHash).toBe(
      toBase64(report.shown?.leafHash ?? new Uint8Array()),
    );
  });

  it('says of a public proof that nothing is opened, and holds for the header alone', async () => {
    const report = await verify(withEntry({ groups: {} }));
    expect(report.outcome).toBe('holds');
    expect(report.checks.filter(({ state }) => state === 'not-checked').map(({ id, reason }) => [id, reason])).toEqual([
      ['groups', 'nothing-opened'],
      ['policy', 'hash-not-pinned'],
      ['agreement', 'decision-not-opened'],
      ['law', 'decision-not-opened'],
    ]);
    expect(report.shown?.decision).toBeUndefined();
  });

  it('shows nothing without a policy or a key, and says what is not known', async () => {
    const report = await verifyReceiptFile(sample.bytes, {});
    expect([report.outcome, report.shown]).toEqual(['unproven', undefined]);
    const words = report.checks.map((check) => checkInWords('fr', check)).join('\n');
    expect(words).toContain('n’importe qui a pu fabriquer ce fichier');
    expect(words).toContain('Sans politique');
  });

  it('holds with the log’s key alone, and says that no witness is known', async () => {
    const report = await verifyReceiptFile(sample.bytes, { vkey: sample.vkey });
    expect(report.outcome).toBe('holds');
    expect(report.checks[6]).toMatchObject({ id: 'witnesses', state: 'not-checked', reason: 'no-policy' });
    expect((await verifyReceiptFile(sample.bytes, { vkey: 'no key' })).outcome).toBe('unproven');
  });

  it('blames the policy and not the receipt when the policy is not the pinned one, or none', async () => {
    const pinned = await verifyReceiptFile(sample.bytes, {
      policy: sample.policy,
      policyHash: `sha256:${'0'.repeat(64)}`,
    });
    expect([pinned.outcome, ...brokenIn(pinned)]).toEqual(['unproven', 'policy: other-policy']);
    const none = await verify(sample.text, 'witness me\n');
    expect([none.outcome, ...brokenIn(none)]).toEqual(['unproven', 'policy: malformed-policy']);
  });

  it('has a name and a sentence in three languages for each check that it makes', async () => {
    const reports = [
      await verify(sample.text),
      await verify(`${sample.text}x`),
      await verifyReceiptFile(sample.bytes, {}),
    ];
    for (const check of reports.flatMap(({ checks }) => checks))
      for (const lang of ['fr', 'nl', 'en'] as const) {
        expect(checkNames[check.id][lang]).not.toBe('');
        expect(checkInWords(lang, check)).not.toMatch(/[{}]|undefined/);
      }
  });
});

describe('a receipt that must not hold', () => {
  /** The report of the file with one bit of one byte changed. */
  const flipped = (made: SampleReceipt, place: number, policy: string) => {
    const bytes = Uint8Array.from(made.bytes);
    bytes[place] = (bytes[place] ?? 0) ^ 0x01;
    return verifyReceiptFile(bytes, { policy });
  };

  it('is rejected with every byte changed, one at a time, when each witness is asked for', {
    timeout: 240_000,
  }, async () => {
    const made = await sampleReceipt({ ed25519Only: true });
    expect((await verify(made.text, made.strictPolicy)).outcome).toBe('holds');
    const held: number[] = [];
    for (let place = 0; place < made.bytes.length; place++) {
      const report = await flipped(made, place, made.strictPolicy);
      if (report.outcome !== 'rejected' || report.shown !== undefined) held.push(place);
    }
    expect(held).toEqual([]);
  });

  it('with a witness to spare, shows the same whatever byte of the signatures is changed, but for the witness that is no longer known', {
    timeout: 240_000,
  }, async () => {
    const shownOf = (report: ReceiptReport): unknown => {
      const { shown } = JSON.parse(JSON.stringify(reportJson(report)));
      return { ...shown, cosigned: undefined };
    };
    const made = await sampleReceipt({ ed25519Only: true });
    const expected = shownOf(await verify(made.text, made.policy));
    let spared = 0;
    for (let place = made.bytes.indexOf(0xe2, made.text.indexOf('\n\n')); place < made.bytes.length; place++) {
      const report = await flipped(made, place, made.policy);
      if (report.outcome === 'rejected') continue;
      spared++;
      expect([report.shown?.cosigned.length, report.unknownSignatures]).toEqual([2, 1]);
      expect(shownOf(report)).toEqual(expected);
    }
    expect(spared).toBeGreaterThan(0);
  });

  it('is rejected when the salt and the content were cut elsewhere, under the same commitment', async () => {
    const { salt = '', content = '' } = sample.groups.when ?? {};
    const moved = new Uint8Array([...fromBase64(salt, 'tlog/malformed-proof'), ...bytesOf(content.slice(0, 1))]);
    const file = withEntry({ groups: { when: { salt: toBase64(moved), content: content.slice(1) } } });
    expect(brokenIn(await verify(file))).toEqual(['form: wrong-salt']);
  });

  it.each([
    [
      'a content that was not committed to',
      { groups: { when: { salt: toBase64(new Uint8Array(32)), content: '{}' } } },
      'groups: commitment-differs',
    ],
    [
      'a group of which the header knows nothing',
      { groups: { plate: { salt: toBase64(new Uint8Array(32)), content: '{}' } } },
      'groups: group-not-committed',
    ],
  ])('is rejected for %s', async (_what, change, found) => {
    expect(brokenIn(await verify(withEntry(change)))).toEqual([found]);
  });

  it.each([
    ['the verdict of the header is another', { header: { verdict: 'allowed' } }, ['agreement: verdict-differs']],
    ['the header leaves a provision out', { header: { provisions: [] } }, ['agreement: provisions-differ']],
    ['the day is another than the moment’s', { header: { day: '2026-11-19' } }, ['agreement: day-differs']],
    [
      'a day between two midnights is the wrong one in Brussels',
      { when: { at: '2026-11-20T23:30:00Z' } },
      ['agreement: day-differs'],
    ],
    [
      'the verdict does not follow from the decision’s own law',
      { decision: { verdict: 'allowed' }, header: { verdict: 'allowed' } },
      ['agreement: verdict-unfounded'],
    ],
    [
      'a rule of this software blocked what the verdict calls open',
      { decision: { law: [], verdict: 'allowed', gates: [blocking] }, header: ofNoLaw('allowed') },
      ['agreement: verdict-unfounded'],
    ],
    [
      'nothing blocked what the verdict calls blocked',
      { decision: { law: [], verdict: 'blocked', gates: [] }, header: ofNoLaw('blocked') },
      ['agreement: verdict-unfounded'],
    ],
    [
      'the law was asked for another instant of the same day',
      { when: { at: '2026-11-20T09:00:01Z' } },
      ['agreement: law-of-another-instant'],
    ],
    [
      'the law was not asked, and nothing blocked the act',
      { decision: { law: [], verdict: 'allowed' }, header: ofNoLaw('allowed') },
      ['agreement: law-of-another-act'],
    ],
    ['the law was asked about another act', ofAnotherAct(), ['agreement: law-of-another-act']],
    [
      'an act that asks the law nothing bears an answer',
      { header: { act: 'vault/close-look' } },
      ['agreement: law-of-another-act'],
    ],
    [
      'an internal act was asked for, and the law left out',
      {
        ...{ decision: { law: [], verdict: 'allowed' }, request: { type: 'vault/open-recording' } },
        header: { ...ofNoLaw('allowed'), act: 'house/internal-act' },
      },
      ['agreement: law-of-another-act'],
    ],
    [
      'the law was asked in a version of the asker’s choice',
      { decision: { law: [{ ...answerOf('2026-11-20T09:00:00Z'), question: pinnedQuestion }] } },
      ['agreement: law-of-another-text'],
    ],
    [
      'another act was asked for than the header names',
      { request: { type: 'vault/rehearse-opening' } },
      ['agreement: act-differs'],
    ],
    ['the request names no act', { request: { key: 'x' } }, ['agreement: act-differs']],
    [
      'an outcome is none that the law knows',
      { decision: { law: [outcomeOf('perhaps')] } },
      ['agreement: not-a-decision'],
    ],
    ['the decision is none', { decision: { law: [{ question: {}, decision: {} }] } }, ['agreement: not-a-decision']],
    ['the header says real and the log a demonstration', { header: { demo: false } }, ['header: other-world']],
    ['the header names another schema', { header: { schema: '0'.repeat(64) } }, ['header: not-the-published-form']],
    ['the header has one field more', { header: { plate: '1-ABC-123' } }, ['header: not-the-published-form']],
  ])('is rejected, though the log signed it, when %s', async (_what, over, found) => {
    const made = await sampleReceipt(over);
    const report = await verify(made.text, made.policy);
    expect([report.outcome, ...brokenIn(report)]).toEqual(['rejected', ...found]);
  });

  it('holds for an act that a rule of this software stopped before the law was asked, and says so', async () => {
    const blocked = { verdict: 'blocked', law: [], gates: [blocking] };
    const made = await sampleReceipt({ decision: blocked, header: ofNoLaw('blocked') });
    const report = await verify(made.text, made.policy);
    expect([report.outcome, reasonOfLaw(report)]).toEqual(['holds', 'stopped-before']);
  });

  it.each([
    ['an act that this verifier does not know', { header: { act: 'vault/of-tomorrow' } }, 'act-not-known'],
    ['an internal act whose request is closed', { header: ofInternal }, 'act-not-opened'],
    [
      'an internal act that this verifier does not know',
      { header: ofInternal, request: { type: 'vault/of-tomorrow' } },
      'act-not-known',
    ],
    ['an act that asks the law nothing', closedLook, 'no-question'],
  ])('does not say that the law was asked its question, for %s', async (_what, over, reason) => {
    const made = await sampleReceipt(over);
    const report = await verify(made.text, made.policy);
    expect([brokenIn(report), report.outcome, reasonOfLaw(report)]).toEqual([[], 'holds', reason]);
  });

  it('is rejected when the law, asked again on the same facts, answers otherwise', async () => {
    const { decision } = (await verify(sample.text)).shown ?? {};
    const [answer] = decision?.law ?? [];
    const forged = { verdict: 'allowed', law: [{ ...answer, decision: { ...answer?.decision, outcome: 'allowed' } }] };
    const made = await sampleReceipt({ decision: forged, header: { verdict: 'allowed' } });
    expect(brokenIn(await verify(made.text, made.policy))).toEqual(['law: answer-differs']);
  });

  it('is rejected when the law was asked for the day before, also where the moment of the act is not opened', async () => {
    const early = answerOf('2026-11-19T09:00:00Z');
    const { outcome: verdict, findings, lawVersion } = early.decision;
    const provisions = [...new Set(findings.map((f) => `${f.provision}@${f.version}`))].sort();
    const made = await sampleReceipt({
      decision: { verdict, law: [early] },
      header: { verdict, provisions, lawVersion },
    });
    expect(brokenIn(await verify(made.text, made.policy))).toEqual(['agreement: law-of-another-instant']);
    const { decision = { salt: '', content: '' } } = made.groups;
    const alone = formatReceiptFile(made.proof, { header: made.header, groups: { decision } });
    expect(brokenIn(await verify(alone, made.policy))).toEqual(['agreement: law-of-another-instant']);
  });

  it('is rejected under the policy of another log, and when too few witnesses have cosigned', async () => {
    const other = await sampleReceipt({ origin: 'other.example/demo-public' });
    expect(brokenIn(await verify(sample.text, other.policy))).toEqual(['log: log-not-signed']);
    const [text = '', ...lines] = sample.note.split('\n\n');
    const [log, witness] = (lines[0] ?? '').split('\n');
    const few = sample.text.replace(sample.note, `${text}\n\n${log}\n${witness}\n`);
    expect(brokenIn(await verify(few))).toEqual(['witnesses: quorum-missing']);
    const twice = sample.text.replace(sample.note, `${text}\n\n${log}\n${witness}\n${witness}\n`);
    expect(brokenIn(await verify(twice))).toEqual(['witnesses: quorum-missing']);
  });

  it('is told apart when others than the policy’s witnesses signed: the policy may have changed since, and where that is found', async () => {
    const newcomer = await parseSkey(
      await generateSkey('later.example/w1', 'cosignature-ed25519', new Uint8Array(32).fill(9)),
    );
    const later = sample.policy
      .split('\n')
      .filter((line) => !/^witness (university|ngo) /.test(line))
      .map((line) => line.replace(/^group everybody .*/, 'group everybody all control-organ later'))
      .flatMap((line) => (line.startsWith('group') ? [`witness later ${formatVkey(newcomer.key)}`, line] : [line]))
      .join('\n');
    const report = await verify(sample.text, later);
    expect([report.outcome, ...brokenIn(report)]).toEqual(['rejected', 'witnesses: quorum-of-others']);
    const told = report.checks.find(({ id }) => id === 'witnesses');
    for (const lang of ['fr', 'nl', 'en'] as const) {
      const words = told === undefined ? '' : checkInWords(lang, told);
      for (const part of ['control-organ', '(2)', '11', 'ledger/change-witness-policy']) expect(words).toContain(part);
    }
  });

  it('is read in one spelling alone', () => {
    const proof = parseTlogProof(sample.text);
    const entry = new TextDecoder().decode(proof.extra);
    const spelled = (text: string): Uint8Array =>
      bytesOf(sample.text.replace(toBase64(bytesOf(entry)), toBase64(bytesOf(text))));
    expect(parseReceiptFile(spelled(entry)).header).toBe(sample.header);
    const other = [
      ` ${entry}`,
      entry.replace('{"format"', '{ "format"'),
      entry.replace('clairevoie.receipt/1', 'clairevoie.receipt/2'),
      entry.replace('{"format"', '{"format":"clairevoie.receipt/1","format"'),
      entry.replace('"groups":{', '"groups":{"__proto__":{"content":"","salt":""},'),
      canonicalJson({ ...JSON.parse(entry), note: 'unbound' }),
      entry.replace('"header":"', '"header":"\\ud800'),
      'null',
      '[]',
    ];
    for (const text of other) expect(() => parseReceiptFile(spelled(text)), text.slice(0, 60)).toThrow();
    for (const text of ['', 'hello', sample.proof, sample.text.replace('extra ', 'extra  '), `\ufeff${sample.text}`])
      expect(() => parseReceiptFile(bytesOf(text)), text.slice(0, 60)).toThrow();
  });
});

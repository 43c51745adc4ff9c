import { policyHash } from '@clairevoie/tlog';
import { describe, expect, it } from 'vitest';
import { askKeyholder } from './ask-keyholder.ts';
import { generateHpkeKey } from './hpke.ts';
import { pinPolicy } from './init-keyholder.ts';
import { Keyholder } from './keyholder.ts';
import { KeyholderError } from './keyholder-error.ts';
import { keyholderPaths } from './keyholder-folder.ts';
import { readOwnCounts } from './own-counts.ts';
import type { RunningKeyholder } from './run-keyholder.ts';
import {
  emergencyId,
  emergencyResult,
  type OpeningParts,
  openingResult,
  otherRecordingId,
  sampleKeyholder,
  sampleLog,
  segment,
} from './sample-keyholder.ts';
import { sealShare } from './share.ts';
import { formatUnwrapRequest, parseUnwrapRequest, type UnwrapRequest } from './unwrap-request.ts';

type Sample = Awaited<ReturnType<typeof sampleKeyholder>>;

const ask = (running: RunningKeyholder, request: UnwrapRequest, { transport }: Pick<Sample, 'transport'>) =>
  askKeyholder({ url: running.url, timeoutMs: 5000 }, request, transport);

const countsOf = async ({ folder, clock }: Sample) => (await readOwnCounts(folder, clock.seconds)).counts;

describe('a keyholder', () => {
  it('gives a share back for the access that its policy finds proven, to the key that the access names, and counts it', async () => {
    await using sample = await sampleKeyholder();
    await using running = await sample.run();
    const access = await sample.log.open(sample.transport)();
    const request = { access, shares: [sample.sealed] };
    expect(await ask(running, request, sample)).toEqual({ is: 'given', shares: [sample.share] });
    const { origin } = sample.log;
    expect(await countsOf(sample)).toEqual([{ week: '2026-W49', kind: 'quorum', answered: 1, origin }]);
    // Who listens on the way has another key, and gets nothing from the same answer.
    expect(await ask(running, request, { transport: generateHpkeKey() })).toMatchObject({ is: 'unavailable' });
  });

  it('answers the same access again as long as its look lasts, counts it once, and refuses it afterwards', async () => {
    await using sample = await sampleKeyholder();
    await using running = await sample.run();
    const entry = sample.log.open(sample.transport);
    for (let minute = 0; minute <= 15; minute += 5) {
      const request = { access: await entry(), shares: [sample.sealed] };
      expect(await ask(running, request, sample)).toMatchObject({ is: 'given' });
      sample.clock.seconds += 300;
    }
    expect(await countsOf(sample)).toMatchObject([{ answered: 1 }]);
    const late = { access: await entry(), shares: [sample.sealed] };
    expect(await ask(running, late, sample)).toEqual({ is: 'refused', code: 'keyholder/access-over' });
  });

  it('refuses a quorum of two minutes and one second ago, one witness where two are asked, and the log’s word alone', async () => {
    await using sample = await sampleKeyholder();
    await using running = await sample.run();
    const entry = sample.log.open(sample.transport);
    const request = { access: await entry(), shares: [sample.sealed] };
    sample.clock.seconds += 121;
    expect(await ask(running, request, sample)).toEqual({ is: 'refused', code: 'keyholder/quorum-stale' });
    sample.clock.seconds -= 1;
    expect(await ask(running, request, sample)).toMatchObject({ is: 'given' });
    for (const cosigners of [0, 1]) {
      const weak = { access: await entry(cosigners), shares: [sample.sealed] };
      expect(await ask(running, weak, sample)).toEqual({ is: 'refused', code: 'keyholder/quorum-missing' });
    }
  });

  it.each<[string, string, OpeningParts]>([
    ['was refused', 'keyholder/not-an-opening', { verdict: 'refused' }],
    ['is another act', 'keyholder/not-an-opening', { act: 'vault/rehearse-opening' }],
    ['is of another day than it says', 'keyholder/not-an-opening', { day: '2026-11-29' }],
    [
      'claims another legal time than the real one',
      'keyholder/not-an-opening',
      { at: 1_796_029_200, realAt: 1_796_032_800 },
    ],
    ['was made before the time of a look', 'keyholder/access-over', { at: 1_796_032_800 - 1021 }],
    ['lies ahead of the clock', 'keyholder/not-yet', { at: 1_796_032_800 + 121 }],
  ])('refuses an entry that %s', async (_, code, parts) => {
    await using sample = await sampleKeyholder();
    await using running = await sample.run();
    const access = await sample.log.open(sample.transport, parts)();
    expect(await ask(running, { access, shares: [sample.sealed] }, sample)).toEqual({ is: 'refused', code });
    expect(await countsOf(sample)).toEqual([]);
  });

  it('takes an act that the header does not name, when what it committed to is an opening', async () => {
    await using sample = await sampleKeyholder();
    await using running = await sample.run();
    const access = await sample.log.open(sample.transport, { act: 'house/internal-act' })();
    expect(await ask(running, { access, shares: [sample.sealed] }, sample)).toMatchObject({ is: 'given' });
  });

  it('refuses an opening of another recording or interval, and one past the gate without a decision', async () => {
    await using sample = await sampleKeyholder();
    await using running = await sample.run();
    const { transport, sealed } = sample;
    const release = { act: 'vault/open-recording', decisionId: null };
    const cases = [
      ['keyholder/other-recording', openingResult(transport, { recordingId: otherRecordingId })],
      [
        'keyholder/other-recording',
        openingResult(transport, { opened: { from: '2026-10-01T08:15:00Z', to: '2026-10-01T09:00:00Z' } }),
      ],
      [
        'keyholder/other-recording',
        openingResult(transport, { opened: { from: '2026-10-01T08:00:00Z', to: '2026-10-01T08:19:59Z' } }),
      ],
      [
        'keyholder/decision-missing',
        { ...openingResult(transport), release: { ...withKey(openingResult(transport)), ...release } },
      ],
      ['keyholder/not-an-opening', { ...openingResult(transport), release: undefined }],
    ] as const;
    for (const [code, result] of cases) {
      const access = await sample.log.open(transport, { result })();
      expect(await ask(running, { access, shares: [sealed] }, sample)).toEqual({ is: 'refused', code });
    }
  });

  it('refuses a share whose context was changed, one of another segment, and one sealed to somebody else', async () => {
    await using sample = await sampleKeyholder();
    await using running = await sample.run();
    const access = await sample.log.open(sample.transport)();
    const other = { ...segment, segmentId: '01970000-0000-7000-8000-0000000000a2' };
    const cases = [
      { ...sample.sealed, gateAt: '2027-10-31T09:10:00Z' },
      { ...sample.sealed, capturedFrom: '2026-10-01T08:11:00Z' },
      { ...sample.sealed, segmentId: other.segmentId },
      { ...segment, sealed: sealShare(sample.toKeyholder, sample.share, other) },
      { ...segment, sealed: sealShare(generateHpkeKey(), sample.share, segment) },
    ];
    for (const share of cases)
      expect(await ask(running, { access, shares: [share] }, sample)).toEqual({
        is: 'refused',
        code: 'keyholder/share-refused',
      });
    expect(await countsOf(sample)).toEqual([]);
  });

  it('refuses a proof of another log or of witnesses that its own policy does not know', async () => {
    await using sample = await sampleKeyholder();
    await using running = await sample.run();
    const access = await sample.log.open(sample.transport)();
    const strange = access.proof.replaceAll('log.example/vault', 'log.example/other');
    expect(await ask(running, { access: { ...access, proof: strange }, shares: [sample.sealed] }, sample)).toEqual({
      is: 'refused',
      code: 'keyholder/proof-refused',
    });
  });

  it('refuses the request with any single byte changed', async () => {
    await using sample = await sampleKeyholder();
    const body = Buffer.from(
      formatUnwrapRequest({ access: await sample.log.open(sample.transport)(), shares: [sample.sealed] }),
    );
    const keyholder = await Keyholder.open({
      ...{
        paths: keyholderPaths(sample.folder),
        nowSeconds: () => sample.clock.seconds,
        mostOpen: 10,
        showsRunningWeek: false,
        answersEmergencies: true,
      },
      tell: () => undefined,
    });
    for (let at = 0; at < body.length; at += 1) {
      const changed = Buffer.from(body);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      const outcome = await answerOf(() => keyholder.unwrap(parseUnwrapRequest(changed)));
      expect(outcome, `byte ${at}: ${body.subarray(Math.max(0, at - 20), at + 20)}`).toMatch(/^keyholder\//);
    }
    expect(await countsOf(sample)).toEqual([]);
    expect(await keyholder.unwrap(parseUnwrapRequest(body))).toBeInstanceOf(Uint8Array);
  }, 180_000);

  it('answers only so many accesses at once', async () => {
    await using sample = await sampleKeyholder({ mostOpen: 2 });
    await using running = await sample.run();
    const asked = async () =>
      ask(running, { access: await sample.log.open(sample.transport)(), shares: [sample.sealed] }, sample);
    expect([await asked(), await asked()]).toMatchObject([{ is: 'given' }, { is: 'given' }]);
    expect(await asked()).toEqual({ is: 'unavailable', because: 'keyholder/too-many-accesses' });
    sample.clock.seconds += 1100;
    expect(await asked()).toMatchObject({ is: 'given' });
  });
});

describe('an emergency', () => {
  const emergencyOf = async (sample: Sample, parts: OpeningParts = {}) => sample.log.confirm(parts)(0);
  const accessOf = async (sample: Sample, change: object = { emergencyId: '01970000-0000-7000-8000-00000000e000' }) =>
    sample.log.open(sample.transport, { result: openingResult(sample.transport, change) })(0);

  it('is not answered unless the operator of the keyholder enabled it: the key of the log alone opens nothing', async () => {
    await using sample = await sampleKeyholder();
    await using running = await sample.run();
    const request = { access: await accessOf(sample), emergency: await emergencyOf(sample), shares: [sample.sealed] };
    expect(await ask(running, request, sample)).toEqual({ is: 'refused', code: 'keyholder/emergency-off' });
    expect(await countsOf(sample)).toEqual([]);
  });

  it('is followed by no other before both its entries were shown under a quorum, over a restart too', async () => {
    await using sample = await sampleKeyholder({ answersEmergencies: true });
    const { log, transport, sealed } = sample;
    const confirm = log.confirm();
    const open = () => log.open(transport, { result: openingResult(transport, { emergencyId }) });
    const [first, second, third] = [open(), open(), open()];
    const asked = async (access: typeof first, settled?: readonly string[]) => {
      await using running = await sample.run();
      const emergency = await confirm(0);
      const request = { access: await access(0), emergency, shares: [sealed], ...(settled && { settled }) };
      const answer = await ask(running, request, sample);
      return answer.is === 'refused' ? answer.code : answer.is;
    };
    const proofs = async (entries: readonly (typeof first)[], cosigners: number) =>
      Promise.all(entries.map(async (entry) => (await entry(cosigners)).proof));
    expect(await asked(first)).toBe('given');
    expect(await asked(first)).toBe('given');
    for (const settled of [
      undefined,
      [],
      await proofs([first, confirm], 1),
      await proofs([first], 2),
      await proofs([confirm, second], 2),
      ['no proof', 'no proof'],
    ])
      expect(await asked(second, settled)).toBe('keyholder/emergency-unsettled');
    expect(await asked(second, await proofs([first, confirm], 2))).toBe('given');
    expect(await asked(third, await proofs([first, confirm], 2))).toBe('keyholder/emergency-unsettled');
    // An access under the quorum does not wait for it, and settles it only where both entries are shown.
    await using running = await sample.run();
    const access = await log.open(transport)();
    expect(await ask(running, { access, shares: [sealed] }, sample)).toMatchObject({ is: 'given' });
    const emergency = await confirm(0);
    expect(await ask(running, { access: await third(0), emergency, shares: [sealed] }, sample)).toEqual({
      is: 'refused',
      code: 'keyholder/emergency-unsettled',
    });
    const settled = await proofs([second, confirm], 2);
    const witnessed = await log.open(transport)();
    expect(await ask(running, { access: witnessed, settled, shares: [sealed] }, sample)).toMatchObject({ is: 'given' });
    const last = { access: await third(0), emergency, shares: [sealed] };
    expect(await ask(running, last, sample)).toMatchObject({ is: 'given' });
  });

  it('lasts sixty minutes whatever its header claims: not of a demonstration in a real log, nor confirmed after the access', async () => {
    await using sample = await sampleKeyholder({ answersEmergencies: true });
    await using running = await sample.run();
    const { clock } = sample;
    const far = clock.seconds + 3000 * 86_400;
    const demo = await emergencyOf(sample, { demo: true, realAt: far, result: emergencyResult(far) });
    const asked = { access: await accessOf(sample), emergency: demo, shares: [sample.sealed] };
    expect(await ask(running, asked, sample)).toEqual({ is: 'refused', code: 'keyholder/not-an-opening' });
    const access = await accessOf(sample);
    const later = await emergencyOf(sample, { at: clock.seconds, realAt: clock.seconds + 60 });
    expect(await ask(running, { access, emergency: later, shares: [sample.sealed] }, sample)).toEqual({
      is: 'refused',
      code: 'keyholder/emergency-refused',
    });
    const opening = await sample.log.open(sample.transport, { demo: true })();
    expect(await ask(running, { access: opening, shares: [sample.sealed] }, sample)).toEqual({
      is: 'refused',
      code: 'keyholder/not-an-opening',
    });
    expect(await countsOf(sample)).toEqual([]);
  });

  it('lifts the quorum for its recording, and is counted apart', async () => {
    await using sample = await sampleKeyholder({ answersEmergencies: true });
    await using running = await sample.run();
    const emergency = await emergencyOf(sample);
    sample.clock.seconds += 3600;
    const request = { access: await accessOf(sample), emergency, shares: [sample.sealed] };
    expect(await ask(running, request, sample)).toEqual({ is: 'given', shares: [sample.share] });
    expect(await countsOf(sample)).toMatchObject([
      { kind: 'emergency', answered: 1 },
      { kind: 'confirmation', answered: 1 },
    ]);
  });

  it('counts each confirmation once, however many accesses rest on it and however late, over restarts; and another one anew', async () => {
    await using sample = await sampleKeyholder({ answersEmergencies: true });
    const { log, transport, sealed, clock } = sample;
    const result = openingResult(transport, { emergencyId });
    const shown: string[] = [];
    const access = async (confirm: ReturnType<typeof log.confirm>) => {
      await using running = await sample.run();
      const entry = log.open(transport, { result });
      const request = { access: await entry(0), emergency: await confirm(0), shares: [sealed] };
      const answer = await ask(running, { ...request, settled: shown }, sample);
      shown.splice(0, Infinity, (await entry()).proof, (await confirm()).proof);
      return answer.is;
    };
    const confirm = log.confirm();
    // The look of the first access is long over when the last one begins, with the last minute of the emergency.
    for (const wait of [0, 600, 2000, 1000]) {
      clock.seconds += wait;
      expect(await access(confirm)).toBe('given');
    }
    const ofKind = async () =>
      Object.fromEntries((await countsOf(sample)).map(({ kind, answered }) => [kind, answered]));
    expect(await ofKind()).toEqual({ emergency: 4, confirmation: 1 });
    expect(await access(log.confirm())).toBe('given');
    expect(await ofKind()).toEqual({ emergency: 5, confirmation: 2 });
  });

  it('that was not shown yet keeps only its own log waiting: another log of the policy is answered', async () => {
    await using sample = await sampleKeyholder({ answersEmergencies: true });
    const { log, transport, sealed, folder, clock } = sample;
    const other = await sampleLog(clock, { name: 'other.example/vault', seed: 8 });
    const policy = log.policy.replace('\n', `\n${other.policy.slice(0, other.policy.indexOf('\n') + 1)}`);
    await pinPolicy(folder, { policy, policyHash: await policyHash(policy) });
    const result = openingResult(transport, { emergencyId });
    const asked = async (of: typeof log) => {
      await using running = await sample.run();
      const request = { access: await of.open(transport, { result })(0), emergency: await of.confirm()(0) };
      const answer = await ask(running, { ...request, shares: [sealed] }, sample);
      return answer.is === 'refused' ? answer.code : answer.is;
    };
    expect([await asked(log), await asked(log)]).toEqual(['given', 'keyholder/emergency-unsettled']);
    expect([await asked(other), await asked(other)]).toEqual(['given', 'keyholder/emergency-unsettled']);
    expect(await asked(log)).toBe('keyholder/emergency-unsettled');
    const { unsettled } = await readOwnCounts(folder, clock.seconds);
    expect(unsettled.map(({ origin }) => origin)).toEqual([log.origin, other.origin]);
  });

  it('lifts nothing else: not the recording, the time, the second function, the decision or the log', async () => {
    await using sample = await sampleKeyholder({ answersEmergencies: true });
    await using running = await sample.run();
    const { transport, sealed, clock } = sample;
    const results = [
      emergencyResult(clock.seconds + 3600, { functions: ['operator', 'operator'] }),
      emergencyResult(clock.seconds + 3600, { functions: [] }),
      emergencyResult(clock.seconds + 3600, { emergencyId: otherRecordingId }),
      emergencyResult(clock.seconds + 3600, {
        items: [{ recordingId: otherRecordingId, from: segment.capturedFrom, to: segment.capturedTo }],
      }),
      emergencyResult(clock.seconds - 1),
    ];
    for (const result of results) {
      const request = {
        access: await accessOf(sample),
        emergency: await emergencyOf(sample, { result }),
        shares: [sealed],
      };
      expect(await ask(running, request, sample)).toEqual({ is: 'refused', code: 'keyholder/emergency-refused' });
    }
    const asked = { access: await accessOf(sample, {}), emergency: await emergencyOf(sample), shares: [sealed] };
    expect(await ask(running, asked, sample)).toEqual({ is: 'refused', code: 'keyholder/emergency-refused' });
    const refused = {
      access: await accessOf(sample),
      emergency: await emergencyOf(sample, { verdict: 'blocked' }),
      shares: [sealed],
    };
    expect(await ask(running, refused, sample)).toEqual({ is: 'refused', code: 'keyholder/not-an-opening' });
    const undecided = { ...openingResult(transport, { emergencyId: '01970000-0000-7000-8000-00000000e000' }) };
    const release = { ...withKey(undecided), act: 'vault/open-recording', decisionId: null };
    const access = await sample.log.open(transport, { result: { ...undecided, release } })(0);
    expect(await ask(running, { access, emergency: await emergencyOf(sample), shares: [sealed] }, sample)).toEqual({
      is: 'refused',
      code: 'keyholder/decision-missing',
    });
    const emergency = await emergencyOf(sample, { result: emergencyResult(clock.seconds + 36_000) });
    clock.seconds += 3601;
    expect(await ask(running, { access: await accessOf(sample), emergency, shares: [sealed] }, sample)).toEqual({
      is: 'refused',
      code: 'keyholder/emergency-refused',
    });
    expect(await countsOf(sample)).toEqual([]);
  });
});

/** The transport key of a made result. */
function withKey(result: object): object {
  return 'release' in result && typeof result.release === 'object' ? { ...result.release } : {};
}

async function answerOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'answered';
  } catch (error) {
    return error instanceof KeyholderError ? error.code : String(error);
  }
}

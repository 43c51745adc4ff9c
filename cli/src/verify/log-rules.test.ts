import { headerSchemaProblem, headerSchemaText, PublicHeader, pinnedHeaderSchema } from '@clairevoie/contract';
import { canonical, headerSchemaHash, openHeaderReader, sha256 } from '@clairevoie/server/ledger';
import {
  acknowledgementsOf,
  formatVkey,
  generateSkey,
  hashLeaf,
  parseSkey,
  rootOfBatch,
  signBatch,
} from '@clairevoie/tlog';
import { describe, expect, it } from 'vitest';
import { logAddress } from './fetch-log.ts';
import { DayAhead, isDemoOrigin, openLogRules } from './log-rules.ts';
import { openPromiseCheck } from './promises.ts';

const header = {
  v: 1,
  act: 'ledger/open-journal',
  verdict: 'allowed',
  provisions: [],
  organisation: 'clairevoie-server',
  roleClass: 'system',
  day: '2026-11-21',
  lawVersion: null,
  schema: headerSchemaHash,
  demo: true,
  groups: { who: `${'A'.repeat(43)}=` },
};
const leaf = (over: object = {}) => Buffer.from(canonical({ ...header, ...over }));
const walk = async (leaves: readonly Uint8Array[], origin = 'trial.example/demo-public') => {
  const { checkLeaf, seen } = openLogRules(origin);
  for (const [index, entry] of leaves.entries()) await checkLeaf(index, entry);
  return seen();
};
const later = { act: 'registry/enter-camera' };

describe('the rules of the log', () => {
  it('accept an opening, then acts of the same world on days in order', async () => {
    const seen = await walk([leaf(), leaf(later), leaf({ ...later, day: '2026-11-22', verdict: 'refused' })]);
    expect(seen).toEqual({ verdicts: { allowed: 2, refused: 1 }, firstDay: '2026-11-21', lastDay: '2026-11-22' });
  });

  it.each([
    ['a log that does not begin with its opening', [leaf(later)]],
    ['an opening in the middle', [leaf(), leaf()]],
    ['a day that runs backwards', [leaf(), leaf({ ...later, day: '2026-11-20' })]],
    ['a day that is not in the calendar', [leaf(), leaf({ ...later, day: '2026-11-31' })]],
    ['a day before any such log', [leaf({ day: '0001-01-01' })]],
    ['an entry of a real world in a demonstration', [leaf(), leaf({ ...later, demo: false })]],
    ['a field that the published form does not have', [leaf(), leaf({ ...later, plate: '1-ABC-123' })]],
    ['a verdict that does not exist', [leaf(), leaf({ ...later, verdict: 'perhaps' })]],
    ['another schema', [leaf(), leaf({ ...later, schema: '0'.repeat(64) })]],
    ['JSON that is not canonical', [leaf(), Buffer.from(JSON.stringify({ ...header, ...later }, null, 1))]],
    ['bytes that are not UTF-8', [leaf(), Buffer.from([0xff, 0xfe])]],
    ['text that is not JSON', [leaf(), Buffer.from('hello')]],
  ])('refuse %s', async (_what, leaves) => {
    await expect(walk(leaves)).rejects.toThrow();
  });

  it('refuse a demonstration under the origin of a real log', async () => {
    await expect(walk([leaf()], 'zone.example/public')).rejects.toThrow(/another world/);
    expect([isDemoOrigin('zone.example/public'), isDemoOrigin('zone.example/demo-public/successor-1')]).toEqual([
      false,
      true,
    ]);
  });

  it('refuse a day of a real log that is later than tomorrow in Brussels, and leave the clock of a demonstration alone', () => {
    const walkAt = (now: string, origin: string, day: string) => {
      const demo = isDemoOrigin(origin);
      const { checkLeaf } = openLogRules(origin, { now: Temporal.Instant.from(now) });
      checkLeaf(0, leaf({ demo }));
      checkLeaf(1, leaf({ ...later, demo, day }));
    };
    // Midnight in Brussels is 23:00 UTC in winter, 22:00 in summer.
    for (const [now, last, ahead] of [
      ['2026-11-29T22:59:59Z', '2026-11-30', '2026-12-01'],
      ['2026-11-29T23:00:00Z', '2026-12-01', '2026-12-02'],
      ['2027-06-30T21:59:59Z', '2027-07-01', '2027-07-02'],
      ['2027-06-30T22:00:00Z', '2027-07-02', '2027-07-03'],
    ] as const) {
      walkAt(now, 'zone.example/public', last);
      expect(() => walkAt(now, 'zone.example/public', ahead)).toThrow(DayAhead);
      walkAt(now, 'trial.example/demo-public', '9999-12-31');
    }
  });

  it('ask a successor to begin with the act that names its predecessor', async () => {
    const origin = 'trial.example/demo-public/successor-1';
    await expect(walk([leaf()], origin)).rejects.toThrow(/open-successor/);
    expect((await walk([leaf({ act: 'ledger/open-successor' })], origin)).verdicts).toEqual({ allowed: 1 });
  });
});

describe('an entry of which the log shows the hash only', () => {
  const rules = (now: string) => openLogRules('trial.example/demo-public', { now: Temporal.Instant.from(now) });
  const hash = new Uint8Array(32);
  const nextDay = leaf({ ...later, day: '2026-11-22' });

  it('stands while the day of the entries after it is not over for 24 hours, and is withheld for good after that', async () => {
    // The day 2026-11-22 ends at 23:00 UTC; 24 hours, a full hour and an hour of grace later nothing of it may be missing.
    for (const [now, isRefused] of [
      ['2026-11-23T22:59:00Z', false],
      ['2026-11-24T01:00:00Z', false],
      ['2026-11-24T01:00:01Z', true],
    ] as const) {
      const { checkLeaf, checkHashOnly } = rules(now);
      await checkLeaf(0, leaf());
      checkHashOnly(1, hash);
      if (isRefused) expect(() => checkLeaf(2, nextDay)).toThrow(/the entry 1 is withheld/);
      else await checkLeaf(2, nextDay);
    }
  });

  it('is never the first: a log opens in the open', () => {
    expect(() => rules('2026-11-21T12:00:00Z').checkHashOnly(0, hash)).toThrow(/first entry/);
  });
});

describe('the schema of headers, hashed into the log at its start', () => {
  /** The published form with one field changed in turn: left out, optional, or wider than it was. */
  const altered = Object.keys(PublicHeader.properties).flatMap((name) => {
    const fields: Record<string, object> = { ...PublicHeader.properties };
    const { [name]: field, ...others } = fields;
    const without = PublicHeader.required.filter((one) => one !== name);
    return [
      [`without "${name}"`, { ...PublicHeader, properties: others, required: without }],
      [`with "${name}" optional`, { ...PublicHeader, required: without }],
      [
        `with "${name}" said otherwise`,
        { ...PublicHeader, properties: { ...others, [name]: { ...field, title: 'x' } } },
      ],
    ] as const;
  });

  it('is the pinned one, in the canonical form of RFC 8785', () => {
    expect(headerSchemaText()).toBe(canonical(JSON.parse(JSON.stringify(PublicHeader))));
    expect(sha256(headerSchemaText()).toString('hex')).toBe(pinnedHeaderSchema);
    expect(headerSchemaHash).toBe(pinnedHeaderSchema);
    expect(altered).toHaveLength(33);
  });

  it.each([...altered, ['open to fields of its own', { ...PublicHeader, additionalProperties: true }]] as const)(
    'turns a verifier red whose own form is %s, though the log is sound',
    async (_how, schema) => {
      const { checkLeaf } = openLogRules('trial.example/demo-public', { readLeaf: openHeaderReader(schema) });
      expect(() => checkLeaf(0, leaf())).toThrow(/own form of public headers was changed/);
      expect(headerSchemaProblem((text) => sha256(text).toString('hex'), schema)).toBeDefined();
    },
  );

  it('is what the first entry must name: another one, or none, turns every verifier red', async () => {
    const strippedForm = sha256(headerSchemaText({ ...PublicHeader, required: [] })).toString('hex');
    await expect(walk([leaf({ schema: strippedForm })])).rejects.toThrow(/began with another header schema/);
    const { schema: _stripped, ...rest } = header;
    await expect(walk([Buffer.from(canonical(rest))])).rejects.toThrow(/was stripped/);
    await expect(walk([leaf(), leaf({ ...later, schema: strippedForm })])).rejects.toThrow(/another schema/);
  });
});

describe('a promise that somebody holds', () => {
  it('is kept when its leaf is met, not due for ten seconds, and broken after that', async () => {
    const signer = await parseSkey(await generateSkey('trial.example/demo-public'));
    const at = Temporal.Instant.from('2026-11-21T10:00:00Z');
    const promise = async (text: string) => {
      const leaves = [hashLeaf(Buffer.from(text)), hashLeaf(Buffer.from('another act of the same commit'))];
      const batch = await signBatch(
        {
          origin: signer.key.name,
          root: rootOfBatch(leaves),
          size: leaves.length,
          at: new Date(at.epochMilliseconds).toISOString(),
          integratedWithinSeconds: 10,
        },
        signer,
      );
      return acknowledgementsOf(batch, leaves).slice(0, 1);
    };
    const held = [...(await promise('there')), ...(await promise('missing'))];
    const after = async (seconds: number) => {
      const check = await openPromiseCheck(held, formatVkey(signer.key), at.add({ seconds }));
      check.see(hashLeaf(Buffer.from('there')));
      return check.result();
    };
    expect(await after(10)).toEqual({ kept: 1, notYetDue: 1, broken: [] });
    expect(await after(11)).toMatchObject({ kept: 1, notYetDue: 0, broken: [expect.any(String)] });
    const forged = (await promise('x')).map((one) => ({ ...one, leafHash: hashLeaf(Buffer.from('y')) }));
    await expect(openPromiseCheck(forged, formatVkey(signer.key), at)).rejects.toMatchObject({
      code: 'tlog/signature-invalid',
    });
  });
});

it('finds the log at a server’s address, below a path, or at its own address', () => {
  expect(logAddress('http://127.0.0.1:4600').href).toBe('http://127.0.0.1:4600/log/public/');
  expect(logAddress('https://zone.example/clv/').href).toBe('https://zone.example/clv/log/public/');
  expect(logAddress('https://zone.example/log/public').href).toBe('https://zone.example/log/public/');
  expect(() => logAddress('file:///etc')).toThrow();
});

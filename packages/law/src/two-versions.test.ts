import { describe, expect, it } from 'vitest';
import { allowedActs, allowedBodycamUse } from './allowed-acts.examples.ts';
import { decide } from './decide.ts';
import { maximumRetention, retentionOf } from './lfp/25-6-retention.ts';
import { gateInstant } from './lfp/25-7-window.ts';
import { limitAfter, readMoment } from './time.ts';

/* The table "Recordings and dates that tell the two versions apart" of the law reference, as far as it concerns 25/1 to 25/9. Brussels time. */

const text2018 = { pinnedTo: '2020-06-01' };

function open(recordedFrom: string, at: string, options = {}) {
  return decide(
    'open-recording',
    { ...allowedActs['open-recording'].facts, recordedFrom, recordedTo: recordedFrom },
    at,
    options,
  ).outcome;
}

describe('the gate of article 25/7, without a decision of the prosecutor', () => {
  it.each([
    ['2026-10-21T10:00:00+02:00', '2026-11-20T10:00:00+01:00', 'allowed', 'refused'],
    ['2026-10-21T10:00:00+02:00', '2026-11-20T09:59:59+01:00', 'allowed', 'allowed'],
    ['2026-10-21T10:00:00+02:00', '2026-11-21T09:59:59+01:00', 'allowed', 'refused'],
    ['2026-10-21T10:00:00+02:00', '2026-11-21T10:00:00+01:00', 'refused', 'refused'],
    ['2026-01-31T10:00:00+01:00', '2026-03-02T09:59:00+01:00', 'refused', 'allowed'],
    ['2026-01-31T10:00:00+01:00', '2026-02-28T09:59:59+01:00', 'allowed', 'allowed'],
    ['2026-01-31T10:00:00+01:00', '2026-02-28T10:00:00+01:00', 'refused', 'allowed'],
    ['2026-04-10T10:00:00+02:00', '2026-05-10T10:00:00+02:00', 'refused', 'refused'],
    ['2026-04-10T10:00:00+02:00', '2026-05-10T09:59:59+02:00', 'allowed', 'allowed'],
    ['2026-02-10T10:00:00+01:00', '2026-03-11T12:00:00+01:00', 'refused', 'allowed'],
  ])('recorded %s, opened %s: %s by the 2018 text, %s today', (recordedFrom, at, then, today) => {
    expect(open(recordedFrom, at, text2018)).toBe(then);
    expect(open(recordedFrom, at)).toBe(today);
  });

  it('follows the law of the day of the access across 20 January 2024', () => {
    const recorded = '2023-12-20T10:00:00+01:00';
    expect(open(recorded, '2024-01-19T23:00:00+01:00')).toBe('allowed');
    expect(open(recorded, '2024-01-19T23:59:59+01:00')).toBe('allowed');
    expect(open(recorded, '2024-01-20T00:00:00+01:00')).toBe('refused');
    expect(open(recorded, '2024-01-20T00:00:00+01:00', text2018)).toBe('allowed');
    expect(open(recorded, '2024-01-20T10:00:00+01:00', text2018)).toBe('refused');
    expect(gateInstant(recorded, '2024-01-19T23:00:00+01:00')).toBe('2024-01-19T23:00:00Z');
    expect(gateInstant(recorded, '2024-01-19T23:00:00+01:00', text2018)).toBe('2024-01-20T09:00:00Z');
  });

  it('by the other reading (A-02) follows the law of the day of recording', () => {
    const profile = { id: 'law-at-recording', readings: { 'A-02': 'law-at-recording' } };
    expect(open('2023-12-20T10:00:00+01:00', '2024-01-20T00:00:00+01:00', { profile })).toBe('allowed');
    expect(open('2023-12-20T10:00:00+01:00', '2024-01-20T10:00:00+01:00', { profile })).toBe('refused');
  });
});

describe('the last moment a recording may be kept', () => {
  const lastMoment = (recordedFrom: string, options = {}) =>
    retentionOf({ recordedFrom, recordedTo: recordedFrom, camera: { kind: 'fixed' } }, recordedFrom, options)
      .latestDeletion;

  it('recorded 1 March 2027 at noon: 1 March 2028 by the 2018 text, 29 February 2028 today', () => {
    expect(lastMoment('2027-03-01T12:00:00+01:00', text2018)).toBe('2028-03-01T11:00:00Z');
    expect(lastMoment('2027-03-01T12:00:00+01:00')).toBe('2028-02-29T11:00:00Z');
  });

  it('differs by one day for every recording from 1 March 2027 to 28 February 2028, and for none around it', () => {
    let day = Temporal.PlainDate.from('2027-02-20');
    for (; day.toString() <= '2028-03-05'; day = day.add({ days: 1 })) {
      const start = readMoment('x', `${day}T12:00:00Z`, false);
      const [old, current] = maximumRetention.values.map((value) => limitAfter(start, value.is, 'instant').lastDay);
      const apart = old === undefined || current === undefined ? -1 : current.until(old).days;
      expect([day.toString(), apart]).toEqual([
        day.toString(),
        day.toString() >= '2027-03-01' && day.toString() <= '2028-02-28' ? 1 : 0,
      ]);
    }
  });

  it('recorded 29 February 2024: gone by 28 February 2025 under both texts', () => {
    expect(lastMoment('2024-02-29T10:00:00+01:00')).toBe('2025-02-28T09:00:00Z');
    expect(lastMoment('2024-02-29T10:00:00+01:00', text2018)).toBe('2025-02-28T09:00:00Z');
  });
});

describe('deletions', () => {
  const remove = (camera: object, recordedFrom: string, at: string, options = {}) =>
    decide(
      'delete-recording',
      { recordedFrom, recordedTo: recordedFrom, camera, place: { kind: 'closed-inaccessible', managedByPolice: true } },
      at,
      options,
    ).outcome;
  const bodycam = { kind: 'individual' } as const;
  const cell = { kind: 'fixed', inDetentionPlace: true } as const;

  it('bodycam of 1 November 2026, day 14: allowed by the 2018 text, today refused until 2 December 00:00', () => {
    const recorded = '2026-11-01T10:00:00+01:00';
    expect(remove(bodycam, recorded, '2026-11-15T10:00:00+01:00', text2018)).toBe('allowed');
    expect(remove(bodycam, recorded, '2026-11-15T10:00:00+01:00')).toBe('refused');
    expect(remove(bodycam, recorded, '2026-12-01T10:00:00+01:00')).toBe('refused');
    expect(remove(bodycam, recorded, '2026-12-01T23:59:59+01:00')).toBe('refused');
    expect(remove(bodycam, recorded, '2026-12-02T00:00:00+01:00')).toBe('allowed');
  });

  it('cell camera: the minimum begins on 20 November 2025', () => {
    expect(remove(cell, '2025-10-01T10:00:00+02:00', '2025-10-08T10:00:00+02:00')).toBe('allowed');
    expect(remove(cell, '2025-11-20T10:00:00+01:00', '2025-11-30T10:00:00+01:00')).toBe('refused');
    expect(remove(cell, '2025-11-20T10:00:00+01:00', '2025-11-30T10:00:00+01:00', text2018)).toBe('allowed');
    expect(remove(cell, '2025-11-10T10:00:00+01:00', '2025-11-19T23:59:59+01:00')).toBe('allowed');
    expect(remove(cell, '2025-11-10T10:00:00+01:00', '2025-11-20T00:00:00+01:00')).toBe('refused');
    expect(remove(cell, '2025-11-10T10:00:00+01:00', '2025-12-10T23:59:59+01:00')).toBe('refused');
    expect(remove(cell, '2025-11-10T10:00:00+01:00', '2025-12-11T00:00:00+01:00')).toBe('allowed');
  });
});

describe('authorisations and visibility', () => {
  const bodycamAt = (at: string, change = {}) => {
    const day = at.slice(0, 10);
    return decide(
      'activate-use',
      {
        ...allowedBodycamUse.facts,
        place: { kind: 'open', municipality: 'M1' },
        decision: { ...allowedBodycamUse.facts.decision, decidedAt: `${day}T07:00:00Z` },
        intervention: { reference: 'i', startedAt: `${day}T08:00:00Z` },
        visibility: { ...allowedBodycamUse.facts.visibility, oralWarningAt: `${day}T08:30:00Z` },
        ...change,
      },
      at,
    );
  };

  it('bodycam without a decision of the council: refused on 19 January 2024, allowed on 20 January 2024', () => {
    expect(bodycamAt('2024-01-19T12:00:00+01:00').outcome).toBe('refused');
    expect(bodycamAt('2024-01-20T12:00:00+01:00').outcome).toBe('allowed');
  });

  it('temporary fixed camera without a decision of the council: refused today', () => {
    const { authorisation: _without, ...facts } = allowedActs['activate-use'].facts;
    const decision = decide(
      'activate-use',
      { ...facts, camera: { kind: 'temporary-fixed' } },
      allowedActs['activate-use'].at,
    );
    expect(decision.outcome).toBe('refused');
    expect(decision.findings.find((finding) => finding.holds === 'no')?.provision).toBe('lfp-25-4-p1-al1');
  });

  it('bodycam in uniform, no warning and no ground: today visible, the duty to warn breached; in 2018 not visible', () => {
    const visibility = { wearer: { operationalMember: true, identifiable: true, ownCamera: true } };
    const holds = (decision: ReturnType<typeof bodycamAt>, id: string) =>
      decision.findings.filter((finding) => finding.provision === id).map((finding) => finding.holds);
    const today = bodycamAt('2026-11-20T12:00:00+01:00', { visibility });
    expect(holds(today, 'lfp-25-2-p2-pt2-b')).toEqual(['yes', 'yes']);
    expect(holds(today, 'lfp-25-2-p2-al2')).toEqual(['no']);
    const then = bodycamAt('2024-01-19T12:00:00+01:00', { visibility });
    expect(holds(then, 'lfp-25-2-p2-pt2-b')).toContain('no');
    expect(holds(then, 'lfp-25-2-p2-al2')).toEqual([]);
  });

  it('microphone of a street camera: the LFP is silent in 2018, refused today', () => {
    const keep = (options = {}) =>
      decide(
        'keep-recording',
        { ...allowedActs['keep-recording'].facts, sound: true },
        allowedActs['keep-recording'].at,
        options,
      );
    expect(keep().outcome).toBe('refused');
    expect(keep(text2018).outcome).toBe('allowed');
    expect(keep(text2018).warnings.map((warning) => warning.id)).toContain('sound-before-2024');
  });

  it('fenced municipal park, municipality agrees, fixed camera: refused by the 2018 text, allowed today with an authorisation', () => {
    const { facts, at } = allowedActs['activate-use'];
    const park = {
      kind: 'closed-accessible',
      fencedGreenSpace: true,
      managedByPublicAuthority: true,
      managedByPolice: false,
      listedAs: 'none',
      managerAgreement: true,
      municipality: 'M1',
    } as const;
    const pictogram = { ...facts.visibility?.pictogram };
    const use = { ...facts, place: park, visibility: { pictogram } };
    expect(decide('activate-use', use, at).outcome).toBe('allowed');
    expect(decide('activate-use', use, at, text2018).outcome).toBe('refused');
    expect(
      decide('activate-use', use, at, text2018).findings.find((finding) => finding.holds === 'no')?.mend?.fr,
    ).toContain('20 janvier 2024');
    const { authorisation: _without, ...bare } = use;
    expect(decide('activate-use', bare, at).outcome).toBe('refused');
    expect(decide('activate-use', { ...use, place: { ...park, managerAgreement: false } }, at).outcome).toBe('refused');
  });
});

describe('registers', () => {
  it('a visible use without a line of its own: owed by the 2018 text, today the processing is inventoried', () => {
    const { inRegister: _line, ...facts } = allowedActs['activate-use'].facts;
    const duties = (options = {}) =>
      decide('activate-use', facts, allowedActs['activate-use'].at, options).duties.map((duty) => duty.id);
    expect(duties(text2018)).toContain('register-use');
    expect(duties()).not.toContain('register-use');
    expect(duties()).toContain('inventory-processing');
  });

  it('the data protection authority asks: granted on 28 June 2019, not on the list on 29 June 2019', () => {
    for (const role of ['competent-dpa', 'dpa', 'security-privacy-adviser'] as const) {
      const ask = (at: string) =>
        decide('consult-register', { register: 'uses', consultedBy: { role }, onRequest: true }, at).outcome;
      expect(ask('2019-06-28T23:59:59+02:00')).toBe('allowed');
      expect(ask('2019-06-29T00:00:00+02:00')).toBe('refused');
    }
  });
});

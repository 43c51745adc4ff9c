import { describe, expect, it } from 'vitest';
import { breaches, dutyIds, holdsOf, judged, missingFacts, text2018 } from '../judging.fixture.ts';
import { retentionOf } from './25-6-retention.ts';

const recorded = { recordedFrom: '2026-11-10T10:00:00+01:00', recordedTo: '2026-11-10T10:15:00+01:00' };
const at = '2026-11-10T10:16:00+01:00';
const bodycam = { kind: 'individual' } as const;
const cell = { kind: 'fixed', inDetentionPlace: true } as const;
const station = { kind: 'closed-inaccessible', managedByPolice: true } as const;

describe('a recording of a third party’s camera (25/1 § 2)', () => {
  const third = { camera: { kind: 'fixed', thirdParty: true, inDetentionPlace: false } } as const;
  const keep = (policeRecords?: boolean) =>
    judged('keep-recording', { ...third, ...(policeRecords === undefined ? {} : { policeRecords }) });

  it('recorded by the police follows the section; handed over later, the camera law, which a person checks', () => {
    expect(keep(true).outcome).toBe('allowed');
    expect([keep(false).outcome, holdsOf(keep(false), 'lfp-25-1-p2')]).toEqual(['needs-human', ['human']]);
    expect(keep(false).warnings.map((warning) => warning.id)).toContain('camera-law-handed-over');
    expect(missingFacts(keep())).toEqual(['policeRecords']);
  });
});

describe('how long a recording may be kept', () => {
  it('takes the shortest of the legal maximum, the assessed and the configured term (R-07)', () => {
    const latest = (more: object, options = {}) =>
      retentionOf({ ...recorded, camera: { kind: 'fixed' }, ...more }, at, options).latestDeletion;
    expect(latest({})).toBe('2027-11-10T09:00:00Z');
    expect(latest({ configuredRetention: 'P30D' })).toBe('2026-12-10T09:00:00Z');
    expect(latest({ configuredRetention: 'P90D', assessedRetention: 'P30D' })).toBe('2026-12-10T09:00:00Z');
    expect(latest({ configuredRetention: 'P3Y' })).toBe('2027-11-10T09:00:00Z');
    const profile = { id: 'p', readings: { 'R-07': 'legal-maximum-only' } };
    expect(latest({ configuredRetention: 'P30D' }, { profile })).toBe('2027-11-10T09:00:00Z');
  });

  it('never ends before the minimum of a bodycam, and counts the minimum from its last item', () => {
    const terms = retentionOf(
      {
        recordedFrom: '2026-11-10T23:55:00+01:00',
        recordedTo: '2026-11-11T00:05:00+01:00',
        camera: bodycam,
        configuredRetention: 'P14D',
      },
      at,
    );
    expect(terms).toEqual({ earliestDeletion: '2026-12-11T23:00:00Z', latestDeletion: '2026-12-11T23:00:00Z' });
  });

  it('follows the change of the law: twelve months of 1 March 2023 become 365 days on 20 January 2024', () => {
    const one = {
      recordedFrom: '2023-03-01T12:00:00+01:00',
      recordedTo: '2023-03-01T12:00:00+01:00',
      camera: { kind: 'fixed' },
    } as const;
    expect(retentionOf(one, '2023-04-01T12:00:00+02:00').latestDeletion).toBe('2024-02-29T11:00:00Z');
    expect(retentionOf(one, '2023-04-01T12:00:00+02:00', text2018).latestDeletion).toBe('2024-03-01T11:00:00Z');
  });

  it('counts in civil days by the other reading', () => {
    const profile = { id: 'p', readings: { 'A-01': 'civil-day' } };
    expect(retentionOf({ ...recorded, camera: { kind: 'fixed' } }, at, { profile }).latestDeletion).toBe(
      '2027-11-10T23:00:00Z',
    );
  });
});

describe('keeping a recording', () => {
  it('gives the three points in time that follow from it', () => {
    const kept = judged('keep-recording', {
      camera: { ...bodycam },
      sound: true,
      soundPurpose: { necessity: { verdict: 'met', by: 'chief-of-corps', at, reasons: 'preuve' } },
      preRecording: { seconds: 30 },
    });
    expect(kept.outcome).toBe('allowed');
    expect(kept.deadlines.map((deadline) => [deadline.id, deadline.at])).toEqual([
      ['earliest-deletion', '2026-12-10T23:00:00Z'],
      ['latest-deletion', '2027-02-08T09:00:00Z'],
      ['gate-25-7', '2026-12-10T09:00:00Z'],
    ]);
  });

  it('refuses a term beyond the maximum, beyond the assessment, or below the minimum', () => {
    expect(judged('keep-recording', { configuredRetention: 'P365D' }).outcome).toBe('allowed');
    expect(breaches(judged('keep-recording', { configuredRetention: 'P366D' }))).toEqual(['lfp-25-6']);
    expect(breaches(judged('keep-recording', { configuredRetention: 'P13M' }, at, text2018))).toEqual(['lfp-25-6']);
    expect(breaches(judged('keep-recording', { configuredRetention: 'P90D', assessedRetention: 'P60D' }))).toEqual([
      'lfp-25-6',
    ]);
    const short = { configuredRetention: 'P14D', sound: false, preRecording: { seconds: 30 } } as const;
    expect(breaches(judged('keep-recording', { ...short, camera: bodycam }))).toEqual(['lfp-25-6-al2-pt1']);
    expect(breaches(judged('keep-recording', { ...short, camera: cell, place: station }))).toEqual([
      'lfp-25-6-al2-pt2',
    ]);
    expect(judged('keep-recording', short).outcome).toBe('allowed');
  });

  it('refuses twelve months over a leap day from 20 January 2024 on, not the day before', () => {
    const recordedOn = (day: string) =>
      judged(
        'keep-recording',
        { recordedFrom: `${day}T10:00:00+01:00`, recordedTo: `${day}T10:05:00+01:00`, configuredRetention: 'P12M' },
        `${day}T12:00:00+01:00`,
      ).outcome;
    expect([recordedOn('2024-01-19'), recordedOn('2024-01-20')]).toEqual(['allowed', 'refused']);
  });

  it('asks for the class of the camera and whether it stands in a place of detention', () => {
    expect(missingFacts(judged('keep-recording', { camera: undefined }))).toEqual(['camera.kind']);
    expect(missingFacts(judged('keep-recording', { camera: { kind: 'fixed' }, place: station }))).toEqual([
      'camera.inDetentionPlace',
    ]);
    expect(judged('keep-recording', { camera: undefined }, at, text2018).outcome).toBe('allowed');
  });

  it('refuses what is already past its maximum, and an interval that ends before it begins', () => {
    expect(breaches(judged('keep-recording', {}, '2027-11-10T10:00:00+01:00'))).toEqual(['lfp-25-6']);
    expect(judged('keep-recording', {}, '2027-11-10T09:59:59+01:00').outcome).toBe('allowed');
    expect(() => judged('keep-recording', { recordedTo: '2026-11-10T09:59:59+01:00' })).toThrow(
      expect.objectContaining({ code: 'law/interval-reversed' }),
    );
  });

  it('leaves the term of a copy in a database of section 12 to a person (R-05)', () => {
    const copy = judged(
      'keep-recording',
      { store: 'section-12-database', configuredRetention: 'P10Y' },
      '2027-11-10T10:00:00+01:00',
    );
    expect([copy.outcome, breaches(copy), copy.deadlines]).toEqual(['needs-human', [], []]);
    expect(holdsOf(copy, 'lfp-25-6-exc')).toEqual(['human']);
    expect(dutyIds(copy)).not.toContain('delete-recording');
    expect(judged('keep-recording', { store: 'vault', configuredRetention: 'P10Y' }).outcome).toBe('refused');
  });
});

describe('deleting', () => {
  it.each([
    ['winter', '2026-11-10T10:00:00+01:00', '2026-12-10T23:59:59+01:00', '2026-12-11T00:00:00+01:00'],
    ['summer', '2026-06-10T10:00:00+02:00', '2026-07-10T23:59:59+02:00', '2026-07-11T00:00:00+02:00'],
    ['across the spring change', '2026-03-10T10:00:00+01:00', '2026-04-09T23:59:59+02:00', '2026-04-10T00:00:00+02:00'],
  ])('of a bodycam or cell recording is refused to 24:00 of the thirtieth day (%s)', (_season, start, before, end) => {
    for (const camera of [bodycam, cell]) {
      const remove = (when: string) =>
        judged('delete-recording', { recordedFrom: start, recordedTo: start, camera, place: station }, when);
      expect(remove(before).outcome).toBe('refused');
      expect(remove(end).outcome).toBe('allowed');
      expect(breaches(remove(before))).toEqual([camera === bodycam ? 'lfp-25-6-al2-pt1' : 'lfp-25-6-al2-pt2']);
    }
  });

  it('of a street recording is allowed at any time, since the law sets a ceiling', () => {
    expect(judged('delete-recording', {}, '2026-11-11T10:00:00+01:00').outcome).toBe('allowed');
  });

  it('of register data 2° to 4° follows the same minimum, and is due after the term', () => {
    const data = { camera: bodycam, what: 'bodycam-register-data' } as const;
    expect(breaches(judged('delete-recording', data))).toEqual(['lfp-25-8-p2-al3']);
    const late = judged('delete-recording', data, '2027-11-11T10:00:00+01:00');
    expect(late.outcome).toBe('allowed');
    expect(late.warnings.map((warning) => warning.id)).toContain('retention-exceeded');
    expect(late.duties.map((duty) => duty.provision)).toContain('lfp-25-8-p2-al4');
  });

  it('is not decided while the class of the camera is unknown', () => {
    expect(judged('delete-recording', { camera: undefined }).outcome).toBe('needs-human');
    expect(judged('delete-recording', { camera: { kind: 'fixed' }, place: station }).outcome).toBe('needs-human');
    expect(
      judged('delete-recording', { camera: { kind: 'fixed' }, place: station }, '2025-11-19T12:00:00+01:00').outcome,
    ).toBe('allowed');
  });
});

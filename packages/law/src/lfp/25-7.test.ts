import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaches, dutyIds, holdsOf, judged, missingFacts, rolesAllowed, text2018 } from '../judging.fixture.ts';
import { policeRoles } from '../role-groups.ts';
import { limitAfter, readMoment } from '../time.ts';
import { lastShutMoment } from './25-7-window.ts';

const decision = {
  by: 'prosecutor',
  decidedAt: '2026-12-01T09:00:00+01:00',
  outcome: 'granted',
  written: true,
  reasoned: true,
  covers: true,
} as const;
const day40 = '2026-12-20T10:00:00+01:00';
const past = (change = {}, options = {}) =>
  judged('open-recording', { branch: 'judicial', prosecutorDecision: decision, ...change }, day40, options);

describe('access within the period (25/7 § 1 al. 1)', () => {
  it('needs a precise mission', () => {
    expect(breaches(judged('open-recording', { missionReference: undefined }))).toEqual(['lfp-25-7-p1-al1']);
    expect(missingFacts(judged('open-recording', { missionReference: ' ' }))).toEqual(['missionReference']);
  });

  it('needs operational reasons', () => {
    expect(breaches(judged('open-recording', { operationalReasons: undefined }))).toEqual(['lfp-25-7-p1-al1']);
  });

  it('is open to administrative and judicial missions alike', () => {
    for (const branch of ['administrative', 'judicial'] as const) {
      expect(judged('open-recording', { branch }).outcome).toBe('allowed');
    }
  });

  it.each([
    // recorded, one second before the end, the end: winter, summer, across each change of the clock
    ['2026-01-10T10:00:00+01:00', '2026-02-09T09:59:59+01:00', '2026-02-09T10:00:00+01:00'],
    ['2026-07-10T10:00:00+02:00', '2026-08-09T09:59:59+02:00', '2026-08-09T10:00:00+02:00'],
    ['2026-10-21T10:00:00+02:00', '2026-11-20T09:59:59+01:00', '2026-11-20T10:00:00+01:00'],
    ['2026-03-10T10:00:00+01:00', '2026-04-09T09:59:59+02:00', '2026-04-09T10:00:00+02:00'],
  ])('recorded %s: allowed at %s, refused at %s and the day after', (recorded, before, end) => {
    const open = (at: string) => judged('open-recording', { recordedFrom: recorded, recordedTo: recorded }, at).outcome;
    const dayAfter = Temporal.Instant.from(end).add({ hours: 24 }).toString();
    const dayBefore = Temporal.Instant.from(end).subtract({ hours: 24 }).toString();
    expect([open(dayBefore), open(before), open(end), open(dayAfter)]).toEqual([
      'allowed',
      'allowed',
      'refused',
      'refused',
    ]);
  });

  it('starts for each item at its own instant: the older part of an interval shuts first, and the younger part is named', () => {
    const interval = { recordedFrom: '2026-11-10T10:00:00+01:00', recordedTo: '2026-11-10T10:15:00+01:00' };
    const refused = judged('open-recording', interval, '2026-12-10T10:10:00+01:00');
    expect(refused.outcome).toBe('refused');
    expect(refused.deadlines.find((deadline) => deadline.kind === 'split')).toMatchObject({
      at: '2026-11-10T09:10:00Z',
      reading: 'A-01',
    });
    const younger = { ...interval, recordedFrom: '2026-11-10T10:10:01+01:00' };
    expect(judged('open-recording', younger, '2026-12-10T10:10:00+01:00').outcome).toBe('allowed');
  });

  it('opens nothing to those who are not members of the police services', () => {
    const allowed = rolesAllowed((role) => judged('open-recording', { viewer: { role } }));
    expect(allowed).toEqual(
      rolesAllowed((role) => judged('open-recording', { viewer: { role }, viewerIsPolice: true })),
    );
    expect([...allowed].sort()).toEqual([...policeRoles].sort());
  });

  it('does not guess whether the viewer is police', () => {
    expect(judged('open-recording', { viewer: undefined }).outcome).toBe('needs-human');
  });
});

describe('the youngest shut item', () => {
  it('is shut, and everything recorded after it is open', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_540_000_000, max: 1_900_000_000 }),
        fc.constantFrom('P30D', 'P1M'),
        fc.integer({ min: 1, max: 80 * 86_400 }),
        (seconds, term, ahead) => {
          const at = readMoment('at', Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString(), false);
          const split = lastShutMoment(at, term, 'instant');
          if (split === undefined || at.kind !== 'instant') throw new Error('an instant has a split');
          const isShut = (item: Temporal.Instant) => {
            const limit = limitAfter({ kind: 'instant', instant: item }, term, 'instant');
            return limit.kind === 'instant' && Temporal.Instant.compare(at.instant, limit.instant) >= 0;
          };
          const later = split.add({ seconds: ahead });
          // within the hour of a change of the clock two items can share one end
          const nearChange = Math.abs(split.until(at.instant).total('hours') % 24) > 0.001;
          if (!nearChange) expect(isShut(split)).toBe(true);
          if (!nearChange && Temporal.Instant.compare(later, at.instant) < 0) expect(isShut(later)).toBe(false);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('is uneven with months: at 28 February 10:30, 29 January 11:00 is open while 30 January 09:00 is shut', () => {
    const open = (from: string, to: string) =>
      judged('open-recording', { recordedFrom: from, recordedTo: to }, '2026-02-28T10:30:00+01:00', text2018).outcome;
    expect(open('2026-01-29T11:00:00+01:00', '2026-01-29T11:10:00+01:00')).toBe('allowed');
    expect(open('2026-01-30T09:00:00+01:00', '2026-01-30T09:10:00+01:00')).toBe('refused');
    expect(open('2026-01-29T11:00:00+01:00', '2026-01-30T11:00:00+01:00')).toBe('refused');
  });
});

describe('access after the period (25/7 § 1 al. 2)', () => {
  it('is allowed for judicial police with the written and reasoned decision of the prosecutor', () => {
    expect(past().outcome).toBe('allowed');
    expect(past({}, text2018).outcome).toBe('allowed');
  });

  it('is impossible for administrative police, even with a decision', () => {
    expect(breaches(past({ branch: 'administrative' }))).toEqual(['lfp-25-7-p1-al2']);
    expect(past({ branch: undefined }).outcome).toBe('refused');
  });

  it.each([
    ['no decision', { prosecutorDecision: undefined }],
    ['an oral agreement', { prosecutorDecision: { ...decision, written: false } }],
    ['no reasons', { prosecutorDecision: { ...decision, reasoned: false } }],
    ['another recording', { prosecutorDecision: { ...decision, covers: false } }],
    ['a refusal', { prosecutorDecision: { ...decision, outcome: 'refused' } }],
    ['a decision of the same instant', { prosecutorDecision: { ...decision, decidedAt: day40 } }],
    ['a decision of the day after', { prosecutorDecision: { ...decision, decidedAt: '2026-12-21T10:00:00+01:00' } }],
    [
      'a decision without a date',
      { prosecutorDecision: { by: 'prosecutor', outcome: 'granted', written: true, reasoned: true, covers: true } },
    ],
  ] as const)('is refused with %s', (_title, change) => {
    const refused = past(change);
    expect(refused.outcome).toBe('refused');
    expect(breaches(refused)).toEqual(['lfp-25-7-p1-al2']);
    expect(refused.findings.find((finding) => finding.holds === 'no')?.who).toEqual(['prosecutor']);
  });

  it('takes the word of the prosecutor and of nobody else', () => {
    expect(rolesAllowed((by) => past({ prosecutorDecision: { ...decision, by } }))).toEqual(['prosecutor']);
  });

  it('takes an investigating judge only by the other reading (R-04), and names it', () => {
    const profile = { id: 'p', readings: { 'R-04': 'investigating-judge-too' } };
    const other = past({ prosecutorDecision: { ...decision, by: 'investigating-judge' } }, { profile });
    expect(other.outcome).toBe('allowed');
    expect(other.readings).toContainEqual({ id: 'R-04', choice: 'investigating-judge-too' });
  });

  it('is judged at the moment of the access: a decision taken in time does not carry a late execution past the maximum', () => {
    expect(
      breaches(
        judged('open-recording', { branch: 'judicial', prosecutorDecision: decision }, '2027-11-10T10:00:00+01:00'),
      ),
    ).toEqual(['lfp-25-6']);
    expect(
      judged('open-recording', { branch: 'judicial', prosecutorDecision: decision }, '2027-11-10T09:59:59+01:00')
        .outcome,
    ).toBe('allowed');
  });

  it('names what would mend a refusal, and keeps the duty to journal it', () => {
    const refused = past({ prosecutorDecision: undefined });
    expect(refused.findings.every((finding) => finding.holds !== 'no' || finding.mend !== undefined)).toBe(true);
    expect(dutyIds(refused)).toEqual(['journal-access']);
  });
});

describe('every access (25/7 § 1 al. 3)', () => {
  it('is refused without journal, without protection, without concrete reason', () => {
    expect(breaches(judged('open-recording', { journalOn: false }))).toEqual(['lfp-25-7-p1-al3-journal']);
    expect(breaches(judged('open-recording', { accessProtected: false }))).toEqual(['lfp-25-7-p1-al3-protege']);
    expect(breaches(judged('open-recording', { concreteReason: '' }))).toEqual(['lfp-25-7-p1-al3-raisons']);
  });

  it('meets a policy gate, not a legal refusal, when the reason is not concrete', () => {
    const bare = judged('open-recording', { concreteReason: 'contrôle' });
    expect(bare.outcome).toBe('allowed');
    expect(bare.policyGates).toContainEqual(expect.objectContaining({ id: 'reason-not-concrete', blocks: true }));
    expect(judged('open-recording').policyGates).toEqual([]);
  });

  it('asks for the class of the camera, because a bodycam opens only to designated members', () => {
    expect(missingFacts(judged('open-recording', { camera: undefined }))).toEqual(['camera.kind']);
    expect(breaches(judged('open-recording', { camera: { kind: 'individual' } }))).toEqual(['lfp-25-8-p2-al6']);
    const designation = { fromDay: '2026-11-20', toDay: '2026-11-20', by: 'chief-of-corps' } as const;
    const viewer = { role: 'operational-member', designation } as const;
    expect(judged('open-recording', { camera: { kind: 'individual' }, viewer }).outcome).toBe('allowed');
    expect(judged('open-recording', { camera: undefined }, undefined, text2018).outcome).toBe('allowed');
  });

  it('leaves a copy in a database of section 12 to a person', () => {
    for (const at of [undefined, '2026-12-20T10:00:00+01:00', '2028-01-10T10:00:00+01:00']) {
      const copy = judged('open-recording', { store: 'section-12-database' }, at);
      expect([copy.outcome, holdsOf(copy, 'lfp-25-6-exc'), copy.deadlines]).toEqual(['needs-human', ['human'], []]);
      expect(judged('open-recording', { store: 'vault' }, at).outcome).toBe(at === undefined ? 'allowed' : 'refused');
    }
  });
});

describe('the decision of the prosecutor itself', () => {
  it('is taken by the prosecutor and by nobody else', () => {
    expect(rolesAllowed((role) => judged('decide-access', { decidedBy: { role } }))).toEqual(['prosecutor']);
  });

  it('is written, reasoned, says its scope and serves judicial police', () => {
    for (const change of [
      { written: false },
      { reasoned: undefined },
      { scopeStated: false },
      { branch: 'administrative' },
      { outcome: undefined },
    ] as const) {
      expect(breaches(judged('decide-access', change))).toEqual(['lfp-25-7-p1-al2']);
    }
  });
});

describe('bare days, for analysis only', () => {
  const bare = (at: string, dates: 'civil-day' | 'cautious') =>
    judged('open-recording', { recordedFrom: '2026-10-21', recordedTo: '2026-10-21' }, at, { dates });

  it('reads the last day by the option, says that it depends on the hour, and never the days around it', () => {
    expect(bare('2026-11-19', 'cautious').outcome).toBe('allowed');
    expect(bare('2026-11-20', 'civil-day').outcome).toBe('allowed');
    expect(bare('2026-11-20', 'cautious').outcome).toBe('refused');
    expect(bare('2026-11-21', 'civil-day').outcome).toBe('refused');
    expect(bare('2026-11-20', 'civil-day').warnings.map((warning) => warning.id)).toContain('depends-on-hour');
    expect(bare('2026-11-19', 'civil-day').warnings.map((warning) => warning.id)).not.toContain('depends-on-hour');
    expect(bare('2026-11-20', 'civil-day').deadlines.find((deadline) => deadline.kind === 'gate')?.on).toBe(
      '2026-11-20',
    );
  });
});

describe('didactic use (25/7 § 2, 25/8 § 2)', () => {
  it('needs anonymised images; pseudonymised ones suffice for bodycams since 2024', () => {
    expect(breaches(judged('release-for-training', { treatment: 'pseudonymised' }))).toEqual(['lfp-25-7-p2']);
    const bodycam = { camera: { kind: 'individual' }, recipient: { role: 'police-trainer' } } as const;
    expect(judged('release-for-training', { ...bodycam, treatment: 'pseudonymised' }).outcome).toBe('allowed');
    expect(
      judged('release-for-training', { ...bodycam, treatment: 'pseudonymised' }, '2024-01-19T10:00:00+01:00').outcome,
    ).toBe('refused');
    expect(breaches(judged('release-for-training', { ...bodycam, treatment: 'none' }))).toEqual([
      'lfp-25-8-p2-al2-pt4',
    ]);
  });

  it('asks a named reviewer, and never decides in his place', () => {
    expect(judged('release-for-training', { review: undefined }).outcome).toBe('needs-human');
  });

  it('serves members of the police services only', () => {
    expect(judged('release-for-training', { audience: 'others' }).outcome).toBe('refused');
    const trainees = rolesAllowed((role) =>
      judged('release-for-training', { camera: { kind: 'individual' }, recipient: { role } }),
    );
    expect(trainees).toEqual(['police-trainer']);
  });

  it('is not allowed while it is not known when the images were recorded', () => {
    const undated = judged('release-for-training', { recordedFrom: undefined });
    expect([undated.outcome, missingFacts(undated)]).toEqual(['needs-human', ['recordedFrom']]);
  });

  it('leaves to a person an image of a technical database, and a copy made after the period', () => {
    expect(judged('release-for-training', { source: 'technical-database' }).outcome).toBe('needs-human');
    expect(judged('release-for-training', {}, '2026-12-10T10:00:00+01:00').outcome).toBe('needs-human');
    expect(judged('release-for-training', {}, '2026-12-10T09:59:59+01:00').outcome).toBe('allowed');
  });
});

import { describe, expect, it } from 'vitest';
import type { FactsOf } from '../acts.ts';
import { allowedActs } from '../allowed-acts.examples.ts';
import type { HumanJudgement, Hypothesis445 } from '../facts.ts';
import { breaches, holdsOf, judged, missingFacts, rolesAllowed } from '../judging.fixture.ts';
import { policeRoles } from '../role-groups.ts';
import { roleKeys } from '../roles.ts';
import { read } from '../scenarios.fixture.ts';
import type { DatabasePurposeFacts } from './database-facts.ts';

const now = '2026-11-20T10:00:00+01:00';
const administrative = {
  branch: 'administrative',
  purpose: { branch: 'administrative', hypothesis445: '2' },
} as const;
const late = { recordedFrom: '2026-06-20T10:00:00+02:00', recordedTo: '2026-06-20T11:00:00+02:00' } as const;
const theft = { reference: 'vol', maximumPenalty: 'P5Y' } as const;
const run = (
  change: { readonly [K in keyof FactsOf<'run-point-search'>]?: FactsOf<'run-point-search'>[K] | undefined } = {},
  at = now,
) => judged('run-point-search', change, at);
const prosecutor = {
  by: { role: 'prosecutor' },
  decidedAt: '2026-11-19T10:00:00+01:00',
  outcome: 'granted',
  covers: true,
} as const;

describe('the first month of a plate read (44/11/3decies § 3)', () => {
  const decision = (at: string) => ({
    ...allowedActs['run-point-search'].facts.decision,
    decidedAt: Temporal.Instant.from(at).subtract({ minutes: 1 }).toString(),
  });
  const search = (branch: 'administrative' | 'judicial', recorded: string, at: string) =>
    run(
      {
        ...(branch === 'administrative' ? administrative : {}),
        recordedFrom: recorded,
        recordedTo: recorded,
        decision: decision(at),
      },
      at,
    );

  it.each([
    // recorded, the end of the month: 30 and 31 days, across each change of the clock, clipped at the end of a month, leap year
    ['2026-10-21T10:00:00+02:00', '2026-11-21T10:00:00+01:00'],
    ['2026-01-31T10:00:00+01:00', '2026-02-28T10:00:00+01:00'],
    ['2028-01-31T10:00:00+01:00', '2028-02-29T10:00:00+01:00'],
    ['2026-03-10T10:00:00+01:00', '2026-04-10T10:00:00+02:00'],
    ['2026-07-31T10:00:00+02:00', '2026-08-31T10:00:00+02:00'],
    ['2026-02-28T02:30:00+01:00', '2026-03-28T02:30:00+01:00'],
  ])('recorded %s: open the second before %s, shut at it and after it', (recorded, end) => {
    const at = (change: object) => Temporal.Instant.from(end).add(change).toString();
    for (const moment of [at({ hours: -24 }), at({ seconds: -1 })]) {
      expect(search('administrative', recorded, moment).outcome).toBe('allowed');
      expect(search('judicial', recorded, moment).outcome).toBe('allowed');
    }
    for (const moment of [at({ seconds: 0 }), at({ hours: 24 })]) {
      expect(breaches(search('administrative', recorded, moment))).toEqual(['lfp-44-11-3decies-p3-al1-s1']);
      expect(breaches(search('judicial', recorded, moment))).toEqual(['lfp-44-11-3decies-p3-al2-s3']);
    }
  });

  it('shuts an interval inside of which the month has ended, though both its ends are open: 30 January ends before 29 January', () => {
    const at = '2026-02-28T11:00:00+01:00';
    const searched = (recordedFrom: string, recordedTo: string) =>
      run({ ...administrative, recordedFrom, recordedTo, decision: decision(at) }, at).outcome;
    const [noon29, noon30] = ['2026-01-29T12:00:00+01:00', '2026-01-30T12:00:00+01:00'];
    expect([searched(noon29, noon29), searched(noon30, noon30), searched(noon29, noon30)]).toEqual([
      'allowed',
      'allowed',
      'refused',
    ]);
  });

  it('is a month by the law of every day since 2018: the thirty days of video do not touch plates', () => {
    const month = (day: string) =>
      search(
        'administrative',
        `${day}T10:00:00Z`,
        Temporal.Instant.from(`${day}T10:00:00Z`)
          .add({ hours: 30 * 24 + 1 })
          .toString(),
      );
    // 31-day months: after thirty days and an hour the month still runs
    for (const day of ['2018-07-02', '2019-07-02', '2023-12-22', '2024-03-02', '2026-10-02'])
      expect([day, month(day).outcome]).toEqual([day, 'allowed']);
  });

  it('shuts the video of the same second on 20 November, and the plate on the 21st', () => {
    const recorded = '2026-10-21T10:00:00+02:00';
    const at = '2026-11-20T12:00:00+01:00';
    const video = judged('open-recording', { recordedFrom: recorded, recordedTo: recorded }, at);
    expect([video.outcome, search('administrative', recorded, at).outcome]).toEqual(['refused', 'allowed']);
  });

  it('by the other reading of R-01 runs to 24:00 of its last day', () => {
    const at = '2026-11-21T23:59:59+01:00';
    const facts = {
      ...administrative,
      recordedFrom: '2026-10-21T10:00:00+02:00',
      recordedTo: '2026-10-21T10:00:00+02:00',
      decision: decision(at),
    };
    const profile = { id: 'civil', readings: { 'R-01': 'civil-day' } };
    expect(judged('run-point-search', facts, at, { profile }).outcome).toBe('allowed');
    expect(judged('run-point-search', facts, at).outcome).toBe('refused');
  });

  it('says that it depends on the hour when days are given, and cuts as asked', () => {
    const facts = { ...administrative, recordedFrom: '2026-10-21', recordedTo: '2026-10-21' };
    const asked = (dates: 'civil-day' | 'cautious') => judged('request-point-search', facts, '2026-11-21', { dates });
    expect([asked('civil-day').outcome, asked('cautious').outcome]).toEqual(['allowed', 'refused']);
    expect(read(asked('civil-day')).warnings).toContain('depends-on-hour');
    expect(read(asked('civil-day')).deadlines).toContain('first-month-ends 2026-11-21');
  });
});

describe('a window that crosses a gate', () => {
  const crossing = { recordedFrom: '2026-09-01T00:00:00+02:00', recordedTo: '2026-11-01T00:00:00+01:00' } as const;

  it('of three months, for administrative police, is refused and names the part younger than a month', () => {
    const refused = run({ ...administrative, ...crossing });
    expect(breaches(refused)).toEqual(['lfp-44-11-3decies-p3-al1-s1']);
    expect(refused.deadlines.find(({ kind }) => kind === 'split')).toEqual({
      id: 'younger-part-after',
      at: '2026-10-20T08:00:00Z',
      kind: 'split',
      provision: 'lfp-44-11-3decies-p3-al1-s1',
      reading: 'R-01',
    });
    expect(run({ ...administrative, ...crossing, recordedFrom: '2026-10-20T10:00:01+02:00' }).outcome).toBe('allowed');
  });

  it('for judicial police needs the prosecutor for the older part alone', () => {
    expect(breaches(run(crossing))).toEqual(['lfp-44-11-3decies-p3-al2-s3']);
    expect(run({ ...crossing, decision: prosecutor, offence: theft }).outcome).toBe('allowed');
    expect(run({ ...crossing, recordedFrom: '2026-10-20T10:00:01+02:00' }).outcome).toBe('allowed');
  });

  it('over twelve months aims at data that had to go, and names the part still kept', () => {
    const gone = run({ ...crossing, recordedFrom: '2025-11-01T00:00:00+01:00', decision: prosecutor, offence: theft });
    expect(breaches(gone)).toEqual(['lfp-44-11-3decies-p2-al1']);
    expect(read(gone).deadlines).toContain('kept-part-after 2025-11-20T09:00:00Z');
    expect(read(gone).deadlines).toContain('latest-deletion 2026-10-31T23:00:00Z');
  });

  it('that ends before it begins is an error', () => {
    expect(() => run({ recordedFrom: crossing.recordedTo, recordedTo: crossing.recordedFrom })).toThrow(
      expect.objectContaining({ code: 'law/interval-reversed' }),
    );
  });
});

describe('who decides a point search', () => {
  const decide = (change: object) => judged('decide-point-search', change);
  const officer = (role: 'administrative-police-officer' | 'judicial-police-officer', designation?: object) => ({
    decidedBy: { role, designation: { fromDay: '2026-01-01', by: 'chief-of-corps', body: 'Z1', ...designation } },
  });
  /** Every role, with all that can be had: a designation in force by the head of the level, of the same body. */
  const competent = (level: 'local' | 'federal', change: object = {}) =>
    rolesAllowed((role) =>
      decide({
        service: { level, body: 'Z1' },
        decidedBy: {
          role,
          body: 'Z1',
          designation: {
            fromDay: '2026-01-01',
            by: level === 'local' ? 'chief-of-corps' : 'federal-director',
            body: 'Z1',
          },
        },
        ...change,
      }),
    );

  it('in the first month, administrative: chief of corps or director, or the officer designated; of all roles no other', () => {
    expect(competent('local', administrative)).toEqual(['chief-of-corps', 'administrative-police-officer']);
    expect(competent('federal', administrative)).toEqual([
      'requesting-director',
      'federal-director',
      'administrative-police-officer',
    ]);
  });

  it('in the first month, judicial: the prosecutor as well, and the officer of judicial police', () => {
    expect(competent('local')).toEqual(['chief-of-corps', 'judicial-police-officer', 'prosecutor']);
    expect(competent('federal')).toEqual([
      'requesting-director',
      'federal-director',
      'judicial-police-officer',
      'prosecutor',
    ]);
  });

  it('after the first month: the prosecutor alone, of all roles', () => {
    expect(competent('local', { ...late, offence: theft })).toEqual(['prosecutor']);
    expect(competent('federal', { ...late, offence: theft })).toEqual(['prosecutor']);
  });

  it('never opens administrative police after the first month, whoever decides', () => {
    expect(competent('local', { ...administrative, ...late, offence: theft })).toEqual([]);
  });

  it('takes an officer in the quality of the branch, designated by the head of this service, on that day', () => {
    expect(decide(officer('judicial-police-officer')).outcome).toBe('allowed');
    expect(decide(officer('administrative-police-officer')).outcome).toBe('refused');
    expect(decide({ ...administrative, ...officer('administrative-police-officer') }).outcome).toBe('allowed');
    expect(decide({ ...administrative, ...officer('judicial-police-officer') }).outcome).toBe('refused');
    expect(decide(officer('judicial-police-officer', { body: 'Z2' })).outcome).toBe('refused');
    expect(decide(officer('judicial-police-officer', { by: 'mayor' })).outcome).toBe('refused');
    expect(decide(officer('judicial-police-officer', { by: undefined })).outcome).toBe('needs-human');
    expect(missingFacts(decide({ decidedBy: { role: 'judicial-police-officer' } }))).toEqual(['decidedBy.designation']);
  });

  it.each([
    ['2026-11-20', '2026-11-20', 'allowed'],
    ['2026-11-21', undefined, 'refused'],
    ['2026-01-01', '2026-11-19', 'refused'],
    ['2026-01-01', '2026-11-20', 'allowed'],
  ])('a designation from %s to %s: %s on 20 November', (fromDay, toDay, outcome) => {
    expect(decide(officer('judicial-police-officer', { fromDay, toDay })).outcome).toBe(outcome);
  });

  it('checks a designation on the day of the decision, not on that of the search', () => {
    const by = {
      role: 'judicial-police-officer',
      designation: { fromDay: '2026-11-20', by: 'chief-of-corps', body: 'Z1' },
    } as const;
    const decided = (decidedAt: string) =>
      run({ decision: { by, decidedAt, outcome: 'granted', covers: true } }).outcome;
    expect(decided('2026-11-19T23:59:59+01:00')).toBe('refused');
    expect(decided('2026-11-20T00:00:00+01:00')).toBe('allowed');
  });

  it('asks which zone, and refuses the chief of another', () => {
    expect(missingFacts(decide({ service: { level: 'local' } }))).toEqual(['service.body']);
    expect(breaches(decide({ decidedBy: { role: 'chief-of-corps', body: 'Z2' } }))).toEqual([
      'lfp-44-11-3decies-p3-al2-s2',
    ]);
  });

  it('a refusal needs the competent decider, and neither mission nor offence', () => {
    const no = { outcome: 'refused', missionReference: undefined, operationalReasons: undefined, ...late } as const;
    expect(decide(no).outcome).toBe('allowed');
    expect(decide({ ...no, decidedBy: { role: 'mayor' } }).outcome).toBe('refused');
  });

  it('stops by our own rule, and not by law, whoever decides on their own request', () => {
    const own = decide({ deciderIsRequester: true });
    expect([own.outcome, read(own).gates]).toEqual(['allowed', ['decider-is-requester!']]);
  });
});

describe('the offence after the first month (R-25)', () => {
  const at = (offence: object | undefined, change: object = {}) =>
    judged('decide-point-search', { ...late, decidedBy: { role: 'prosecutor' }, offence, ...change });

  it.each([
    ['P6M', 'refused'],
    ['P11M', 'refused'],
    ['P364D', 'refused'],
    ['P8D', 'refused'],
    ['none', 'refused'],
    ['P1Y', 'allowed'],
    ['P12M', 'allowed'],
    ['P5Y', 'allowed'],
    ['life', 'allowed'],
  ])('with a maximum of %s is %s', (maximumPenalty, outcome) => {
    expect(at({ maximumPenalty }).outcome).toBe(outcome);
  });

  it('is asked when it is not known', () => {
    expect(missingFacts(at(undefined))).toEqual(['offence.maximumPenalty']);
  });

  it('a disappearance without an offence is refused and sent to the prosecutor; with one it passes', () => {
    const imminentDanger = { verdict: 'met', by: 'prosecutor', at: now, reasons: 'exemple inventé' } as const;
    const purpose = { branch: 'judicial', judicialGround: 'worrying-disappearance', imminentDanger } as const;
    const refused = at(undefined, { purpose });
    expect([breaches(refused), read(refused).who]).toEqual([['lfp-44-11-3decies-p3-al2-s3'], ['prosecutor']]);
    expect(at({ reference: 'enlèvement', maximumPenalty: 'P5Y' }, { purpose }).outcome).toBe('allowed');
    expect(judged('decide-point-search', { purpose }).outcome).toBe('allowed');
  });

  it('carries the warning on the new Penal Code from 8 April 2026, not the day before', () => {
    const search = (moment: string) => {
      const recorded = Temporal.Instant.from(moment)
        .subtract({ hours: 60 * 24 })
        .toString();
      return read(
        judged(
          'decide-point-search',
          { recordedFrom: recorded, recordedTo: recorded, decidedBy: { role: 'prosecutor' }, offence: theft },
          moment,
        ),
      ).warnings;
    };
    expect(search('2026-04-07T23:59:59+02:00')).not.toContain('penalty-levels');
    expect(search('2026-04-08T00:00:00+02:00')).toContain('penalty-levels');
  });
});

describe('purposes (44/11/3septies)', () => {
  const asked = (purpose: DatabasePurposeFacts, at = now) => {
    const recorded = Temporal.Instant.from(at).subtract({ hours: 48 }).toString();
    return judged(
      'request-point-search',
      { branch: purpose.branch, purpose, recordedFrom: recorded, recordedTo: recorded },
      at,
    );
  };
  const hypothesis = (hypothesis445: Hypothesis445, at = now, more: Partial<DatabasePurposeFacts> = {}) =>
    asked({ hypothesis445, ...more, branch: 'administrative' }, at);

  it('administrative: 2° to 5°; 7° from 29 June 2019; never 1°, 6° or none', () => {
    for (const one of ['2', '3', '4'] as const) expect(hypothesis(one).outcome).toBe('allowed');
    for (const one of ['1', '6', 'none'] as const)
      expect(breaches(hypothesis(one))).toEqual(['lfp-44-11-3septies-pt2']);
    expect(hypothesis('7', '2019-06-28T23:59:59+02:00').outcome).toBe('refused');
    expect(hypothesis('7', '2019-06-29T00:00:00+02:00').outcome).toBe('allowed');
    expect(hypothesis('6', '2019-06-28T12:00:00+02:00').outcome).toBe('refused');
  });

  it('5°: persons of 18, 19 and 20 only, then and today', () => {
    const persons = (...personsOfArticles: NonNullable<DatabasePurposeFacts['personsOfArticles']>) =>
      hypothesis('5', now, { personsOfArticles });
    expect(persons('18', '19', '20').outcome).toBe('allowed');
    expect(breaches(persons('20', '22'))).toEqual(['lfp-44-11-3septies-pt2-limite']);
    expect(breaches(persons('21'))).toEqual(['lfp-44-11-3septies-pt2-limite']);
    expect(missingFacts(hypothesis('5'))).toEqual(['purpose.personsOfArticles']);
  });

  it('judicial: a theft and a sentence, not a contravention; article 62, not paid parking', () => {
    const offence = (offenceClass: DatabasePurposeFacts['offenceClass'] & string) =>
      asked({ branch: 'judicial', judicialGround: 'offence', offenceClass });
    expect([offence('crime').outcome, offence('delit').outcome, offence('contravention').outcome]).toEqual([
      'allowed',
      'allowed',
      'refused',
    ]);
    expect(asked({ branch: 'judicial', judicialGround: 'execution-of-sentence' }).outcome).toBe('allowed');
    const traffic = (article62Applies: boolean) =>
      asked({ branch: 'judicial', judicialGround: 'road-traffic', article62Applies });
    expect([traffic(true).outcome, breaches(traffic(false))]).toEqual(['allowed', ['lfp-44-11-3septies-pt1-b']]);
    expect(breaches(asked({ branch: 'judicial', judicialGround: 'other' }))).toEqual(['lfp-44-11-3septies-pt1-a']);
  });

  it('a disappearance is asked of a person, and their no is a no', () => {
    const missing = (imminentDanger?: HumanJudgement) =>
      asked({
        branch: 'judicial',
        judicialGround: 'worrying-disappearance',
        ...(imminentDanger ? { imminentDanger } : {}),
      });
    expect(holdsOf(missing(), 'lfp-44-11-3septies-pt1-c')).toEqual(['human']);
    const answer = { by: 'judicial-police-officer', at: now, reasons: 'exemple inventé' } as const;
    expect(missing({ ...answer, verdict: 'met' }).outcome).toBe('allowed');
    expect(breaches(missing({ ...answer, verdict: 'not-met' }))).toEqual(['lfp-44-11-3septies-pt1-c']);
  });

  it('a purpose of the other branch is refused', () => {
    expect(breaches(judged('request-point-search', { branch: 'administrative' }))).toEqual(['lfp-44-11-3septies-pt2']);
  });
});

describe('running a point search', () => {
  it.each([
    ['missionReference', undefined, ['lfp-44-11-3decies-p3-al2-s1']],
    ['operationalReasons', ' ', ['lfp-44-11-3decies-p3-al2-s1']],
    ['subject', undefined, ['lfp-44-11-3decies-p3-al2-s1']],
    ['systematic', true, ['lfp-44-11-3decies-p3-al2-s1']],
    ['sealed', true, ['lfp-44-11-3decies-p3-al2-s1']],
    ['decision', undefined, ['lfp-44-11-3decies-p3-al2-s2']],
    ['journalOn', false, ['lfp-44-11-3novies']],
  ])('with %s = %s breaks %j', (fact, value, provisions) => {
    expect(breaches(judged('run-point-search', { [fact]: value }))).toEqual(provisions);
  });

  it('needs a decision that grants, covers and precedes', () => {
    const with_ = (change: object) =>
      run({ decision: { ...allowedActs['run-point-search'].facts.decision, ...change } });
    expect(with_({ outcome: 'refused' }).outcome).toBe('refused');
    expect(with_({ covers: false }).outcome).toBe('refused');
    expect(with_({ decidedAt: now }).outcome).toBe('refused');
    expect(with_({ decidedAt: '2026-11-20T10:00:01+01:00' }).outcome).toBe('refused');
    expect(with_({ decidedAt: '2026-11-20T09:59:59+01:00' }).outcome).toBe('allowed');
  });

  it('tests ages again: a decision in time does not carry a late execution', () => {
    const recorded = '2026-10-20T10:00:00+02:00';
    const facts = {
      ...administrative,
      recordedFrom: recorded,
      recordedTo: recorded,
      decision: { ...prosecutor, by: { role: 'chief-of-corps', body: 'Z1' } },
    } as const;
    expect(run(facts, '2026-11-20T09:59:59+01:00').outcome).toBe('allowed');
    expect(run(facts, now).outcome).toBe('refused');
  });

  it('stops by our own rule a decision of more than seven days, and says that it is ours', () => {
    const aged = (decidedAt: string) =>
      run({ decision: { ...allowedActs['run-point-search'].facts.decision, decidedAt } });
    expect(read(aged('2026-11-13T10:00:00+01:00')).gates).toEqual([]);
    const stale = aged('2026-11-13T09:59:59+01:00');
    expect([stale.outcome, read(stale).gates]).toEqual(['allowed', ['decision-older-than-seven-days!']]);
  });

  it('is of the police: of all roles, members of the police services', () => {
    const allowed = rolesAllowed((role) => run({ searchedBy: { role } }));
    expect([...allowed].sort()).toEqual([...policeRoles].sort());
    expect(roleKeys.length).toBeGreaterThan(allowed.length);
  });

  it('is journaled, refused or not, and its line kept for ten years', () => {
    expect(read(run()).duties).toEqual(['journal-access', 'keep-journal']);
    expect(run().deadlines.find(({ id }) => id === 'journal-kept-until')).toMatchObject({ at: '2036-11-20T23:00:00Z' });
    const refused = run({ sealed: true });
    expect(refused.duties.map(({ id, basis, reading }) => [id, basis, reading])).toEqual([
      ['journal-access', 'reading', 'R-49'],
    ]);
  });
});

describe('asking for a point search', () => {
  const to = (change: object) => read(judged('request-point-search', change)).duties;

  it('says who decides: by branch, level and age', () => {
    expect(to({})).toEqual(['obtain-decision > chief-of-corps, judicial-police-officer, prosecutor']);
    expect(to(administrative)).toEqual(['obtain-decision > chief-of-corps, administrative-police-officer']);
    expect(to({ requestedBy: { role: 'operational-member', level: 'federal' } })).toEqual([
      'obtain-decision > federal-director, requesting-director, judicial-police-officer, prosecutor',
    ]);
    expect(to(late)).toEqual(['obtain-decision > prosecutor']);
  });

  it('shows the day on which the free month ends and the data go', () => {
    expect(read(judged('request-point-search')).deadlines).toEqual([
      'first-month-ends 2026-12-10T09:00:00Z',
      'latest-deletion 2027-11-10T09:00:00Z',
    ]);
  });
});

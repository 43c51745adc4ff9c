import { describe, expect, it } from 'vitest';
import type { FactsOf, LawActName } from '../acts.ts';
import { breaches, dutyIds, holdsOf, judged, missingFacts, rolesAllowed } from '../judging.fixture.ts';
import { serviceRoles } from './parties.ts';

const head = { role: 'intelligence-head', isCaseManager: false } as const;
const officer = { role: 'intelligence-officer', isCaseManager: false } as const;
const methods = {
  role: 'methods-officer',
  designation: { fromDay: '2022-01-01', by: 'intelligence-head' },
  isCaseManager: false,
} as const;
const delegate = {
  role: 'intelligence-head-delegate',
  designation: methods.designation,
  isCaseManager: false,
} as const;
const interval = (from: string) => ({ recordedFrom: from, recordedTo: from });
const decide = (
  change: {
    readonly [K in keyof FactsOf<'decide-intelligence-access'>]?: FactsOf<'decide-intelligence-access'>[K] | undefined;
  },
  at: string,
) => judged('decide-intelligence-access', change, at);

describe('who decides a point access (16/4 § 2)', () => {
  it.each([
    // day of the act, who is allowed on day 10, who is not
    ['2024-04-07T12:00:00+02:00', officer, methods],
    ['2024-04-08T12:00:00+02:00', methods, officer],
    ['2018-05-25T12:00:00+02:00', officer, head],
    ['2026-11-20T12:00:00+01:00', methods, head],
  ])('on %s, in the first month, only the officer of that day', (at, allowed, refused) => {
    const ten = interval(Temporal.Instant.from(at).subtract({ hours: 240 }).toString());
    expect(decide({ ...ten, decidedBy: allowed }, at).outcome).toBe('allowed');
    expect(breaches(decide({ ...ten, decidedBy: refused }, at))).toEqual(['lrs-16-4-p2-al1']);
  });

  it('keeps one calendar month when the police gate has become thirty days', () => {
    const recorded = interval('2026-10-21T10:00:00+02:00');
    const at = '2026-11-20T12:00:00+01:00';
    const decision = decide({ ...recorded, decidedBy: methods }, at);
    expect(decision.outcome).toBe('allowed');
    expect(decision.deadlines).toContainEqual({
      id: 'gate-16-4',
      kind: 'gate',
      at: '2026-11-21T09:00:00Z',
      provision: 'lrs-16-4-p2-al2',
      reading: 'R-01',
    });
    expect(decide({ ...recorded, decidedBy: methods }, '2026-11-21T09:59:59+01:00').outcome).toBe('allowed');
    expect(breaches(decide({ ...recorded, decidedBy: methods }, '2026-11-21T10:00:00+01:00'))).toEqual([
      'lrs-16-4-p2-al2',
    ]);
    expect(decide({ ...recorded, decidedBy: head }, '2026-11-21T10:00:00+01:00').outcome).toBe('allowed');
  });

  it.each([
    // recorded, last second of the month, end of the month: end of February, leap year, both changes of the clock
    ['2026-01-31T10:00:00+01:00', '2026-02-28T09:59:59+01:00', '2026-02-28T10:00:00+01:00'],
    ['2028-01-31T10:00:00+01:00', '2028-02-29T09:59:59+01:00', '2028-02-29T10:00:00+01:00'],
    ['2026-03-10T10:00:00+01:00', '2026-04-10T09:59:59+02:00', '2026-04-10T10:00:00+02:00'],
    ['2026-10-10T10:00:00+02:00', '2026-11-10T09:59:59+01:00', '2026-11-10T10:00:00+01:00'],
  ])('recorded %s: the officer to %s, the head from %s', (recorded, last, end) => {
    const outcome = (decidedBy: typeof methods | typeof head, at: string) =>
      decide({ ...interval(recorded), decidedBy }, at).outcome;
    expect([outcome(methods, last), outcome(head, last)]).toEqual(['allowed', 'refused']);
    expect([outcome(methods, end), outcome(head, end)]).toEqual(['refused', 'allowed']);
  });

  it('splits an interval that spans the end of the month, and asks the head for the older part', () => {
    const decision = decide(
      { recordedFrom: '2026-10-20T09:00:00+02:00', recordedTo: '2026-10-20T11:00:00+02:00', decidedBy: methods },
      '2026-11-20T10:00:00+01:00',
    );
    expect(breaches(decision)).toEqual(['lrs-16-4-p2-al2']);
    expect(decision.deadlines.find(({ kind }) => kind === 'split')?.at).toBe('2026-10-20T08:00:00Z');
  });

  it('opens to no other role, in the first month and after it', () => {
    const by = (role: (typeof serviceRoles)[number]) => ({ ...methods, role });
    const first = rolesAllowed((role) =>
      decide({ decidedBy: { ...by('methods-officer'), role } }, '2026-11-20T10:00:00+01:00'),
    );
    expect(first).toEqual(['methods-officer']);
    const late = rolesAllowed((role) =>
      decide({ decidedBy: { ...by('methods-officer'), role } }, '2027-01-20T10:00:00+01:00'),
    );
    expect([...late].sort()).toEqual(['intelligence-head', 'intelligence-head-delegate']);
  });

  it('does not guess who decides, nor whether the decider manages the file', () => {
    const decision = decide({ decidedBy: undefined }, '2026-11-20T10:00:00+01:00');
    expect(decision.outcome).toBe('needs-human');
    expect(missingFacts(decision)).toEqual(['decidedBy.role', 'decidedBy.isCaseManager']);
  });

  it('needs a written, dated designation of the methods officer before the decision', () => {
    const at = '2026-11-20T10:00:00+01:00';
    const from = (fromDay: string | undefined) =>
      decide({ decidedBy: { ...methods, designation: fromDay === undefined ? {} : { fromDay } } }, at);
    expect(from('2026-11-20').outcome).toBe('allowed');
    expect(breaches(from('2026-11-21'))).toEqual(['lrs-3-pt9']);
    expect(from(undefined).outcome).toBe('needs-human');
    const over = { ...methods, designation: { fromDay: '2026-01-01', toDay: '2026-11-19' } };
    expect(breaches(decide({ decidedBy: over }, at))).toEqual(['lrs-3-pt9']);
    const other = { ...methods, designation: { fromDay: '2026-01-01', by: 'chief-of-corps' } } as const;
    expect(breaches(decide({ decidedBy: other }, at))).toEqual(['lrs-3-pt9']);
  });

  it('flags a delegation that Committee R did not receive, and refuses one that does not exist', () => {
    const at = '2027-01-20T10:00:00+01:00';
    const sent = (sentToCommitteeR: boolean) => ({
      ...delegate,
      designation: { ...delegate.designation, sentToCommitteeR },
    });
    expect(decide({ decidedBy: sent(true) }, at).policyGates.map(({ id }) => id)).toEqual(['transmission-alert']);
    const unsent = decide({ decidedBy: sent(false) }, at);
    expect(unsent.outcome).toBe('allowed');
    expect(unsent.policyGates.map(({ id }) => id)).toContain('delegation-not-sent');
    expect(breaches(decide({ decidedBy: { ...delegate, designation: { fromDay: '2027-01-21' } } }, at))).toEqual([
      'lrs-3-pt8-1',
    ]);
  });

  it('needs a mission, operational reasons, an access that is punctual, and a police store', () => {
    const at = '2026-11-20T10:00:00+01:00';
    for (const change of [
      { missionReference: ' ' },
      { operationalReasons: undefined },
      { scope: 'bulk' },
      { store: 'camera-law-recordings' },
    ] as const)
      expect([change, breaches(decide(change, at))]).toEqual([change, ['lrs-16-4-p2-al1']]);
  });

  it('lets a set be decided by the head or the delegate for one named investigation, never by the officer', () => {
    const set = { scope: 'set-of-investigation', investigationReference: 'enquête-1' } as const;
    const at = '2027-01-20T10:00:00+01:00';
    const decision = decide({ ...set, decidedBy: head }, at);
    expect(decision.outcome).toBe('allowed');
    expect(dutyIds(decision)).toEqual(['send-decision-to-committee-r', 'send-monthly-list']);
    expect(decision.duties.map(({ toWhom }) => toWhom)).toEqual([['committee-r'], ['committee-r']]);
    expect(breaches(decide({ ...set, investigationReference: undefined, decidedBy: head }, at))).toEqual([
      'lrs-16-4-p2-al3-s2',
    ]);
    expect(breaches(decide({ ...set, decidedBy: methods }, '2026-11-20T10:00:00+01:00'))).toEqual([
      'lrs-16-4-p2-al3-s2',
    ]);
    expect(dutyIds(decide({ decidedBy: head }, at))).toEqual(['send-decision-to-committee-r']);
    expect(dutyIds(decide({}, '2026-11-20T10:00:00+01:00'))).toEqual([]);
  });
});

describe('two functions in one person (16/4 § 6)', () => {
  const at = '2026-11-20T10:00:00+01:00';
  it('refuses the officer who manages the file, and by reading R-38 the head and the delegate', () => {
    expect(breaches(decide({ decidedBy: { ...methods, isCaseManager: true } }, at))).toEqual(['lrs-16-4-p6']);
    const late = decide({ decidedBy: { ...head, isCaseManager: true } }, '2027-01-20T10:00:00+01:00');
    expect(breaches(late)).toEqual(['lrs-16-4-p6']);
    expect(late.readings.map(({ id }) => id)).toContain('R-38');
    const list = { decidedBy: { ...methods, isCaseManager: true } };
    expect(breaches(judged('authorise-intelligence-list', list))).toEqual(['lrs-16-4-p6']);
  });

  it('allows who stopped managing it the day before, and flags it; a deputy is stopped by our rule only', () => {
    const former = decide({ decidedBy: { ...methods, wasCaseManagerUntil: '2026-11-19' } }, at);
    expect(former.outcome).toBe('allowed');
    expect(former.policyGates).toMatchObject([{ id: 'former-case-manager', blocks: false }]);
    const today = decide({ decidedBy: { ...methods, wasCaseManagerUntil: '2026-11-20' } }, at);
    expect(today.policyGates).toMatchObject([{ id: 'former-case-manager', blocks: true }]);
    const deputy = decide({ decidedBy: { ...methods, isDeputyCaseManager: true } }, at);
    expect(deputy.outcome).toBe('allowed');
    expect(deputy.policyGates).toMatchObject([{ id: 'deputy-case-manager', blocks: true }]);
  });
});

describe('urgency (16/4 § 2, since 15 August 2022)', () => {
  const oral = { form: 'oral', urgencyReasons: 'départ imminent', decidedBy: head } as const;
  const month2 = (at: string) =>
    interval(
      Temporal.Instant.from(at)
        .subtract({ hours: 24 * 45 })
        .toString(),
    );

  it('refuses an oral decision on 14 August 2022 and allows it on 15 August 2022', () => {
    const on = (at: string) => decide({ ...month2(at), ...oral }, at);
    expect(breaches(on('2022-08-14T12:00:00+02:00'))).toEqual(['lrs-16-4-p2-al2']);
    expect(on('2022-08-15T12:00:00+02:00').outcome).toBe('allowed');
  });

  it('has no oral route for the officer in the first month, nor without urgency', () => {
    const at = '2026-11-20T10:00:00+01:00';
    expect(breaches(decide({ ...oral, decidedBy: methods }, at))).toEqual(['lrs-16-4-p2-urgence']);
    const late = decide({ ...month2(at), ...oral, urgencyReasons: undefined }, at);
    expect(breaches(late)).toEqual(['lrs-16-4-p2-urgence']);
    expect(breaches(decide({ ...month2(at), ...oral, decidedBy: methods }, at))).toContain('lrs-16-4-p2-urgence');
  });

  it.each([
    ['2026-11-20T18:00:00+01:00', '2026-11-23'],
    ['2026-11-10T18:00:00+01:00', '2026-11-12'],
    ['2026-11-19T23:30:00+01:00', '2026-11-20'],
    ['2026-12-24T10:00:00+01:00', '2026-12-28'],
    ['2026-04-02T10:00:00+02:00', '2026-04-03'],
    ['2026-05-13T10:00:00+02:00', '2026-05-15'],
  ])('decided orally on %s: in writing on %s at the latest', (at, due) => {
    const decision = decide({ ...month2(at), ...oral }, at);
    expect(decision.deadlines).toContainEqual(
      expect.objectContaining({ id: 'latest-written-decision', on: due, kind: 'latest', reading: 'A-11' }),
    );
    const duty = decision.duties.find(({ id }) => id === 'confirm-oral-access-in-writing');
    expect(duty).toMatchObject({
      dueWithin: 'first-working-day',
      by: ['intelligence-head', 'intelligence-head-delegate'],
    });
    const confirmed = (on: string) =>
      judged('confirm-intelligence-access', { oralDecidedAt: at }, `${on}T23:59:59+01:00`).outcome;
    const dayAfter = Temporal.PlainDate.from(due).add({ days: 1 }).toString();
    // the last second of the day on the Brussels clock in winter; in summer an hour before it
    expect([confirmed(due), confirmed(dayAfter)]).toEqual([
      due > '2026-03-29' && due < '2026-10-25' ? 'refused' : 'allowed',
      'refused',
    ]);
    expect(judged('confirm-intelligence-access', { oralDecidedAt: at }, `${due}T12:00:00+01:00`).outcome).toBe(
      'allowed',
    );
  });

  it('is confirmed in writing, with reasons, by the head or the delegate, and then goes to Committee R', () => {
    const allowed = judged('confirm-intelligence-access');
    expect(allowed.outcome).toBe('allowed');
    expect(dutyIds(allowed)).toEqual(['send-decision-to-committee-r']);
    expect(breaches(judged('confirm-intelligence-access', { written: false }))).toEqual(['lrs-16-4-p2-urgence-ecrit']);
    expect(breaches(judged('confirm-intelligence-access', { reasoned: undefined }))).toEqual(['lrs-16-4-p2-al3-s1']);
    expect(missingFacts(judged('confirm-intelligence-access', { oralDecidedAt: undefined }))).toEqual([
      'oralDecidedAt',
    ]);
    const early = judged('confirm-intelligence-access', { oralDecidedAt: '2026-11-20T11:00:00+01:00' });
    expect(breaches(early)).toEqual(['lrs-16-4-p2-urgence-ecrit']);
    const roles = rolesAllowed((role) => judged('confirm-intelligence-access', { confirmedBy: { ...delegate, role } }));
    expect([...roles].sort()).toEqual(['intelligence-head', 'intelligence-head-delegate']);
  });

  it('late, is refused and seals by our rule what was consulted', () => {
    const late = judged('confirm-intelligence-access', { oralDecidedAt: '2026-11-18T10:00:00+01:00' });
    expect(breaches(late)).toEqual(['lrs-16-4-p2-urgence-ecrit']);
    expect(late.policyGates).toContainEqual(expect.objectContaining({ id: 'late-confirmation-sealed', blocks: true }));
  });
});

describe('the access itself', () => {
  it('needs protection, journal and reason; a refused attempt is journaled', () => {
    for (const change of [{ accessProtected: false }, { journalOn: false }, { concreteReason: ' ' }] as const) {
      const decision = judged('use-intelligence-access', change);
      expect([change, breaches(decision)]).toEqual([change, ['lrs-16-4-p2-al4']]);
      expect(decision.duties).toMatchObject([{ id: 'journal-access', basis: 'reading', reading: 'R-49' }]);
    }
    expect(dutyIds(judged('use-intelligence-access'))).toEqual(['journal-access', 'record-concrete-reason']);
  });

  it('is that of a member of a service, under a decision that grants, covers and precedes it', () => {
    expect([...rolesAllowed((role) => judged('use-intelligence-access', { viewerRole: role }))].sort()).toEqual(
      [...serviceRoles].sort(),
    );
    const decision = {
      by: 'methods-officer',
      decidedAt: '2026-11-19T10:00:00Z',
      outcome: 'granted',
      covers: true,
    } as const;
    const under = (change: object) => judged('use-intelligence-access', { decision: { ...decision, ...change } });
    expect(under({}).outcome).toBe('allowed');
    for (const change of [
      { outcome: 'refused' },
      { covers: false },
      { decidedAt: '2026-11-20T10:00:01Z' },
      { by: 'prosecutor' },
    ])
      expect([change, breaches(under(change))]).toEqual([change, ['lrs-16-4-p2-al1']]);
    expect(breaches(judged('use-intelligence-access', { decision: undefined }))).toEqual(['lrs-16-4-p2-al1']);
  });

  it('is not carried past the first month by a decision of the officer taken in time', () => {
    const late = judged('use-intelligence-access', {}, '2026-12-10T10:00:00+01:00');
    expect(breaches(late)).toEqual(['lrs-16-4-p2-al2']);
    expect(judged('use-intelligence-access', {}, '2026-12-10T09:59:59+01:00').outcome).toBe('allowed');
  });

  it('comes after the recording: what is still being recorded is not open', () => {
    const running = { recordedFrom: '2026-11-20T09:50:00+01:00', recordedTo: '2026-11-20T10:00:01+01:00' };
    expect(breaches(judged('use-intelligence-access', running))).toEqual(['lrs-16-4-p2-al1']);
    const over = { ...running, recordedTo: '2026-11-20T10:00:00+01:00' };
    expect(judged('use-intelligence-access', over).outcome).toBe('allowed');
  });

  it('outside the investigation of a decision on a set is refused', () => {
    const decision = {
      by: 'intelligence-head',
      decidedAt: '2026-12-19T10:00:00Z',
      outcome: 'granted',
      covers: false,
    } as const;
    const late = judged('use-intelligence-access', { decision }, '2027-01-20T10:00:00+01:00');
    expect(breaches(late)).toEqual(['lrs-16-4-p2-al3-s2']);
  });

  it('leaves suspended data out and says incomplete, without detail', () => {
    const touch = { touchesSuspension: true, suspendedItemsWithheld: true, toldIncomplete: true } as const;
    const told = judged('use-intelligence-access', touch);
    expect(told.outcome).toBe('allowed');
    expect(dutyIds(told)).toContain('tell-data-incomplete');
    expect(breaches(judged('use-intelligence-access', { ...touch, toldIncomplete: false }))).toEqual([
      'lrs-16-4-p5-al2-s2',
    ]);
    expect(breaches(judged('use-intelligence-access', { ...touch, suspendedItemsWithheld: false }))).toEqual([
      'lrs-16-4-p5-al2-s1',
    ]);
    expect(holdsOf(judged('use-intelligence-access'), 'lrs-16-4-p5-al2-s2')).toEqual([]);
    expect(missingFacts(judged('use-intelligence-access', { touchesSuspension: undefined }))).toEqual([
      'touchesSuspension',
    ]);
  });

  it('to data that Committee R forbade is refused', () => {
    expect(breaches(judged('use-intelligence-access', { exploitationForbidden: true }))).toEqual([
      'lrs-16-4-p2-al3-s4',
    ]);
    expect(judged('use-intelligence-access', { exploitationForbidden: false }).outcome).toBe('allowed');
  });
});

describe('Committee R', () => {
  it('is the only addressee and the only one who forbids', () => {
    const cases: readonly [LawActName, string][] = [
      ['report-intelligence-decision', 'recipientRole'],
      ['report-monthly-accesses', 'recipientRole'],
      ['report-correlation-list', 'recipientRole'],
      ['present-intelligence-criteria', 'presentedToRole'],
      ['forbid-intelligence-exploitation', 'decidedByRole'],
    ];
    for (const [act, path] of cases)
      expect([act, rolesAllowed((role) => judged(act, { [path]: role }))]).toEqual([act, ['committee-r']]);
  });

  it('receives the decision with its reasons; an officer’s decision in the first month is not sent one by one', () => {
    expect(breaches(judged('report-intelligence-decision', { reasonsSent: false }))).toEqual(['lrs-16-4-p2-al3-s1']);
    expect(breaches(judged('report-intelligence-decision', { decisionSent: undefined }))).toEqual([
      'lrs-16-4-p2-al3-s1',
    ]);
    const none = judged('report-intelligence-decision', { decidedByRole: 'methods-officer', decisionSent: undefined });
    expect(none.outcome).toBe('allowed');
  });

  it('is told late: our alert after five working days, not a breach of law', () => {
    const at = (decidedAt: string) =>
      judged('report-intelligence-decision', { decidedAt }).policyGates.map(({ id }) => id);
    expect(at('2026-11-13T10:00:00+01:00')).toEqual([]);
    expect(at('2026-11-12T10:00:00+01:00')).toEqual(['late-transmission']);
    expect(judged('report-intelligence-decision', { decidedAt: '2026-01-01T00:00:00Z' }).outcome).toBe('allowed');
  });

  it('receives a monthly list that equals the journal, nil lists too, by the end of the next month', () => {
    const on = (change: object, at = '2026-11-20T10:00:00+01:00') => judged('report-monthly-accesses', change, at);
    expect(on({ listedAccesses: 0, journaledAccesses: 0 }).outcome).toBe('allowed');
    expect(breaches(on({ listedAccesses: 11 }))).toEqual(['lrs-16-4-p2-al3-s3']);
    expect(breaches(on({ matchesJournal: false }))).toEqual(['lrs-16-4-p2-al3-s3']);
    expect(breaches(on({ month: '2026-11' }))).toEqual(['lrs-16-4-p2-al3-s3']);
    expect(on({ month: '2026-11' }, '2026-12-01T00:00:00+01:00').outcome).toBe('allowed');
    expect(on({ month: '2026-10' }, '2026-10-31T23:59:59+01:00').outcome).toBe('refused');
    expect(on({}).deadlines).toMatchObject([{ id: 'latest-monthly-list', on: '2026-11-30', reading: 'R-38' }]);
    expect(on({}, '2026-11-30T23:59:59+01:00').policyGates).toEqual([]);
    expect(on({}, '2026-12-01T00:00:00+01:00').policyGates).toMatchObject([{ id: 'late-monthly-list', blocks: false }]);
    expect(() => on({ month: 'octobre' })).toThrow(expect.objectContaining({ code: 'law/bad-instant' }));
  });

  it('gets exactly the list that was used', () => {
    expect(breaches(judged('report-correlation-list', { sameVersionAsUsed: false }))).toEqual(['lrs-16-4-p3-al4-s1']);
  });

  it('forbids by its own judgement, which the machine asks for, and the data are sealed at once', () => {
    const ban = judged('forbid-intelligence-exploitation');
    expect(dutyIds(ban)).toEqual(['stop-exploitation', 'seal-forbidden-data']);
    const asked = judged('forbid-intelligence-exploitation', { gatheredUnlawfully: undefined });
    expect([asked.outcome, holdsOf(asked, 'lrs-16-4-p2-al3-s4')]).toEqual(['needs-human', ['yes', 'human']]);
    const correlation = judged('forbid-intelligence-exploitation', { gatheredBy: 'correlation' });
    expect(holdsOf(correlation, 'lrs-16-4-p3-al4-s2')).toEqual(['yes', 'yes']);
  });
});

describe('correlation (16/4 § 3, 18/4 § 3, 18/11 § 3)', () => {
  const run = (change: object, at?: string) => judged('run-intelligence-correlation', change, at);
  const method = { kind: 'specific', reference: 'm-1', fromDay: '2026-11-01', toDay: '2026-11-30' } as const;
  const followed = { verdict: 'met', by: 'committee-r', at: '2026-11-01T10:00:00Z', reasons: 'vu' } as const;
  const inForce = { ...method, procedureFollowed: followed };

  it('in real time needs a special method in force; 16/4 alone is refused', () => {
    expect(breaches(run({ mode: 'real-time' }))).toEqual(['lrs-16-4-p3-al2']);
    expect(run({ mode: 'real-time', method: inForce }).outcome).toBe('allowed');
    expect(breaches(run({ mode: 'real-time', method: { ...inForce, reference: undefined } }))).toEqual([
      'lrs-18-4-p3-al2',
    ]);
    expect(
      breaches(run({ mode: 'real-time', method: { ...inForce, kind: 'exceptional', toDay: '2026-11-19' } })),
    ).toEqual(['lrs-18-11-p3-al2']);
    const on = (at: string) => run({ mode: 'real-time', method: inForce }, at).outcome;
    expect([on('2026-11-30T23:59:59+01:00'), on('2026-12-01T00:00:00+01:00')]).toEqual(['allowed', 'refused']);
  });

  it('asks a person whether the procedure of the method was followed: its articles are not in our files', () => {
    const asked = run({ mode: 'real-time', method });
    expect([asked.outcome, missingFacts(asked)]).toEqual(['needs-human', ['method.procedureFollowed']]);
    expect(asked.warnings.map(({ id }) => id)).toContain('host-lrs-18');
  });

  it('runs on ANPR databases with a listed source, and with authorised content unchanged since', () => {
    expect(breaches(run({ store: 'visible-recordings' }))).toEqual(['lrs-16-4-p3-al1-pt1']);
    expect(breaches(run({ source: 'other' }))).toEqual(['lrs-16-4-p3-al1-pt1']);
    expect(breaches(run({ contentAuthorisation: undefined }))).toEqual(['lrs-16-4-p3-al3-s1']);
    const content = { byRole: 'methods-officer', digestMatches: false, deciderIsCaseManager: true } as const;
    expect(breaches(run({ contentAuthorisation: content }))).toEqual(['lrs-16-4-p3-al3-s1', 'lrs-16-4-p6']);
    expect(dutyIds(run({}))).toEqual(['send-correlation-list']);
    expect(run({ mode: undefined }).outcome).toBe('needs-human');
  });

  it('takes the authorisation of an intelligence officer to 14 August 2022, of a methods officer since', () => {
    const list = (role: 'intelligence-officer' | 'methods-officer', at: string) =>
      judged('authorise-intelligence-list', { decidedBy: { ...methods, role } }, at);
    expect(list('intelligence-officer', '2022-08-14T12:00:00+02:00').outcome).toBe('allowed');
    expect(breaches(list('intelligence-officer', '2022-08-15T12:00:00+02:00'))).toEqual(['lrs-16-4-p3-al3-s1']);
    expect(breaches(list('methods-officer', '2022-08-14T12:00:00+02:00'))).toEqual(['lrs-16-4-p3-al3-s1']);
    expect(list('methods-officer', '2022-08-15T12:00:00+02:00').outcome).toBe('allowed');
    expect(breaches(judged('authorise-intelligence-list', { investigationReferences: [] }))).toEqual([
      'lrs-16-4-p3-al3-s2',
    ]);
    expect(breaches(judged('authorise-intelligence-list', { source: 'criteria' }))).toEqual(['lrs-16-4-p3-al1-pt1']);
  });

  it('with criteria needs their presentation before, unless they refine presented ones', () => {
    const criteria = {
      aimAtIndividual: false,
      targeted: followed,
      proportionate: followed,
      specific: followed,
    } as const;
    const by = (change: object) => run({ source: 'criteria', criteria, ...change });
    expect(breaches(by({}))).toEqual(['lrs-16-4-p3-al5-s1']);
    expect(by({ criteriaPresentedAt: '2026-11-20T09:59:59+01:00' }).outcome).toBe('allowed');
    expect(breaches(by({ criteriaPresentedAt: '2026-11-20T10:00:00+01:00' }))).toEqual(['lrs-16-4-p3-al5-s1']);
    expect(by({ refinesPresentedCriteria: true }).outcome).toBe('allowed');
    expect(breaches(by({ refinesPresentedCriteria: false }))).toEqual(['lrs-16-4-p3-al5-s1']);
    const individual = { ...criteria, aimAtIndividual: true };
    expect(breaches(by({ refinesPresentedCriteria: true, criteria: individual }))).toEqual([
      'lrs-16-4-p3-al5-s3-individu',
    ]);
    const live = { mode: 'real-time', method: inForce, refinesPresentedCriteria: true, criteria: individual };
    expect(breaches(by(live))).toEqual(['lrs-18-4-p3-al4']);
    const sensitive = by({ refinesPresentedCriteria: true, criteria: { ...criteria, useSensitiveData: true } });
    expect(sensitive.outcome).toBe('allowed');
    expect(sensitive.policyGates).toMatchObject([{ id: 'sensitive-criteria', blocks: true }]);
  });

  it('leaves targeted, proportionate and specific to a person', () => {
    const asked = judged('present-intelligence-criteria', { criteria: { aimAtIndividual: false } });
    expect(asked.outcome).toBe('needs-human');
    expect(holdsOf(asked, 'lrs-16-4-p3-al5-s3-cible')).toEqual(['human', 'human', 'human']);
    expect(breaches(judged('present-intelligence-criteria', { criteria: { aimAtIndividual: true } }))).toEqual([
      'lrs-16-4-p3-al5-s3-individu',
    ]);
    const notMet = { aimAtIndividual: false, targeted: { ...followed, verdict: 'not-met' } } as const;
    expect(breaches(judged('present-intelligence-criteria', { criteria: notMet }))).toEqual([
      'lrs-16-4-p3-al5-s3-cible',
    ]);
  });

  it('a special method is decided by the head, for one investigation, and says threat and link', () => {
    for (const [kind, prefix] of [
      ['specific', 'lrs-18-4-p3'],
      ['exceptional', 'lrs-18-11-p3'],
    ] as const) {
      const with_ = (change: object) => breaches(judged('decide-special-method', { method: kind, ...change }));
      expect(with_({})).toEqual([]);
      expect(with_({ investigationReference: ' ' })).toEqual([`${prefix}-al3`]);
      expect(with_({ threatStatement: undefined })).toEqual([`${prefix}-al5`]);
      expect(with_({ criteriaLink: undefined })).toEqual([`${prefix}-al5`]);
      expect(with_({ criteria: { aimAtIndividual: true } })).toEqual([`${prefix}-al4`]);
      expect(with_({ means: 'observation', decidedByRole: 'methods-officer' })).toEqual([`${prefix}-al1`]);
    }
    expect(rolesAllowed((role) => judged('decide-special-method', { decidedByRole: role }))).toEqual([
      'intelligence-head',
    ]);
    const listBased = judged('decide-special-method', { usesCriteria: false, threatStatement: undefined });
    expect(listBased.outcome).toBe('allowed');
    expect(listBased.policyGates.map(({ id }) => id)).toEqual(['ordinary-mentions']);
  });
});

describe('live viewing, registers, training, requests', () => {
  it('lives without police control, and observes only under a special method', () => {
    expect(breaches(judged('watch-live-intelligence', { policeControl: true }))).toEqual(['lrs-16-4-p1-al2']);
    expect(breaches(judged('watch-live-intelligence', { method: undefined }))).toEqual(['lrs-18-4-p3-al1']);
    expect(judged('watch-live-intelligence', { method: undefined, isObservation: false }).outcome).toBe('allowed');
    expect(judged('watch-live-intelligence', { isObservation: undefined }).outcome).toBe('needs-human');
    expect([...rolesAllowed((role) => judged('watch-live-intelligence', { viewerRole: role }))].sort()).toEqual(
      [...serviceRoles].sort(),
    );
  });

  it('reads the national register of fixed cameras and no other', () => {
    for (const register of ['uses', 'non-visible-uses', 'bodycams'] as const)
      expect(breaches(judged('consult-register-intelligence', { register }))).toEqual(['lrs-16-4-p4']);
    expect(breaches(judged('consult-register-intelligence', { missionReference: undefined }))).toEqual(['lrs-16-4-p4']);
    expect(
      [...rolesAllowed((role) => judged('consult-register-intelligence', { consultedByRole: role }))].sort(),
    ).toEqual([...serviceRoles].sort());
  });

  it('trains members of the services, on anonymised images', () => {
    const release = (change: object) => judged('release-for-intelligence-training', change);
    for (const change of [
      { treatment: 'pseudonymised' },
      { treatment: 'none' },
      { audience: 'police-members' },
      { trainingReference: '' },
    ])
      expect([change, breaches(release(change))]).toEqual([change, ['lrs-16-4-p1-al3']]);
    expect(release({ review: undefined }).outcome).toBe('needs-human');
  });

  it('does not get round direct access by article 14, even while it is suspended', () => {
    const ask = (change: object) => judged('request-under-article-14', change);
    expect(breaches(ask({ directAccessPossible: true }))).toEqual(['lrs-16-4-p5-al1']);
    expect(breaches(ask({ directAccessPossible: true, accessSuspended: true }))).toEqual(['lrs-16-4-p5-al1']);
    expect(ask({ directAccessPossible: undefined }).outcome).toBe('needs-human');
    expect(ask({ article14Met: undefined }).outcome).toBe('needs-human');
  });

  it('opens on a decree in force, for police cameras whose use is authorised', () => {
    const open = (change: object) => judged('open-intelligence-access', change);
    expect(breaches(open({ modalitiesDecree: { inForce: false } }))).toEqual(['lrs-16-4-p1-al1-roi']);
    expect(breaches(open({ policeUseAuthorised: false }))).toEqual(['lrs-16-4-p1-al1']);
    expect(breaches(open({ store: 'camera-law-recordings' }))).toEqual(['lrs-16-4-p1-al1']);
    const unknown = open({ modalitiesDecree: undefined });
    expect(unknown.outcome).toBe('needs-human');
    expect(unknown.policyGates).toMatchObject([{ id: 'modalities-not-loaded', blocks: true }]);
    expect([...rolesAllowed((role) => judged('open-intelligence-access', { requesterRole: role }))].sort()).toEqual(
      [...serviceRoles].sort(),
    );
  });
});

describe('suspension by the magistrate (16/4 § 5)', () => {
  const suspend = (change: object) => judged('suspend-intelligence-access', change);
  it('is ordered by a magistrate in charge, for named data, for a time', () => {
    expect([...rolesAllowed((role) => suspend({ orderedByRole: role }))].sort()).toEqual([
      'investigating-judge',
      'magistrate',
      'prosecutor',
    ]);
    for (const change of [
      { inChargeOfCase: false },
      { scopeStated: false },
      { temporary: false },
      { untilDay: '2026-11-19' },
    ])
      expect([change, breaches(suspend(change))]).toEqual([change, ['lrs-16-4-p5-al2-s1']]);
    expect(suspend({ hampersInquiry: undefined }).outcome).toBe('needs-human');
    expect(suspend({ untilDay: '2026-11-20' }).outcome).toBe('allowed');
    expect(dutyIds(suspend({}))).toEqual(['withhold-suspended-data']);
  });

  it('without a date is asked for one by our rule; a review day suffices', () => {
    const open = suspend({ untilDay: undefined });
    expect(open.outcome).toBe('allowed');
    expect(open.policyGates).toMatchObject([{ id: 'suspension-without-date', blocks: true }]);
    const reviewed = suspend({ untilDay: undefined, reviewOn: '2026-12-20' });
    expect(reviewed.policyGates).toEqual([]);
    expect(reviewed.deadlines).toMatchObject([{ on: '2026-12-20' }]);
  });

  it('is lifted by the one who ordered it, or runs out at the end of its last day', () => {
    const end = (change: object, at?: string) => judged('end-intelligence-suspension', change, at);
    expect(breaches(end({ isOrderer: false }))).toEqual(['lrs-16-4-p5-al2-s1']);
    expect(end({ how: undefined }).outcome).toBe('needs-human');
    const out = { how: 'expired', untilDay: '2026-11-20', reviewed: true };
    expect(end(out, '2026-11-20T23:59:59+01:00').outcome).toBe('refused');
    expect(end(out, '2026-11-21T00:00:00+01:00').outcome).toBe('allowed');
    expect(end({ ...out, reviewed: false }, '2026-11-21T00:00:00+01:00').policyGates).toMatchObject([
      { id: 'suspension-not-reviewed', blocks: true },
    ]);
  });
});

describe('the texts', () => {
  it('warn where today’s law is not in our files', () => {
    const ids = (at: string) => judged('consult-register-intelligence', {}, at).warnings.map(({ id }) => id);
    expect(ids('2026-02-16T12:00:00+01:00')).toEqual([]);
    expect(ids('2026-02-17T12:00:00+01:00')).toEqual(['reach-lrs']);
    const between = judged('decide-intelligence-access', { decidedBy: officer }, '2023-05-01T10:00:00+02:00');
    expect(between.warnings.map(({ id }) => id)).toContain('lrs-16-4-words-2022');
  });
});

import { describe, expect, it } from 'vitest';
import { breaches, dutyIds, judged, missingFacts, rolesAllowed } from '../judging.fixture.ts';
import { decideAccess, delegate, head, interval, methods, officer } from './deciders.fixture.ts';
import type { serviceRoles } from './parties.ts';

describe('who decides a point access (16/4 § 2)', () => {
  it.each([
    // day of the act, who is allowed on day 10, who is not
    ['2024-04-07T12:00:00+02:00', officer, methods],
    ['2024-04-08T12:00:00+02:00', methods, officer],
    ['2018-05-25T12:00:00+02:00', officer, head],
    ['2026-11-20T12:00:00+01:00', methods, head],
  ])('on %s, in the first month, only the officer of that day', (at, allowed, refused) => {
    const ten = interval(Temporal.Instant.from(at).subtract({ hours: 240 }).toString());
    expect(decideAccess({ ...ten, decidedBy: allowed }, at).outcome).toBe('allowed');
    expect(breaches(decideAccess({ ...ten, decidedBy: refused }, at))).toEqual(['lrs-16-4-p2-al1']);
  });

  it('keeps one calendar month when the police gate has become thirty days', () => {
    const recorded = interval('2026-10-21T10:00:00+02:00');
    const at = '2026-11-20T12:00:00+01:00';
    const decision = decideAccess({ ...recorded, decidedBy: methods }, at);
    expect(decision.outcome).toBe('allowed');
    expect(decision.deadlines).toContainEqual({
      id: 'gate-16-4',
      kind: 'gate',
      at: '2026-11-21T09:00:00Z',
      provision: 'lrs-16-4-p2-al2',
      reading: 'R-01',
    });
    expect(decideAccess({ ...recorded, decidedBy: methods }, '2026-11-21T09:59:59+01:00').outcome).toBe('allowed');
    expect(breaches(decideAccess({ ...recorded, decidedBy: methods }, '2026-11-21T10:00:00+01:00'))).toEqual([
      'lrs-16-4-p2-al2',
    ]);
    expect(decideAccess({ ...recorded, decidedBy: head }, '2026-11-21T10:00:00+01:00').outcome).toBe('allowed');
  });

  it.each([
    // recorded, last second of the month, end of the month: end of February, leap year, both changes of the clock
    ['2026-01-31T10:00:00+01:00', '2026-02-28T09:59:59+01:00', '2026-02-28T10:00:00+01:00'],
    ['2028-01-31T10:00:00+01:00', '2028-02-29T09:59:59+01:00', '2028-02-29T10:00:00+01:00'],
    ['2026-03-10T10:00:00+01:00', '2026-04-10T09:59:59+02:00', '2026-04-10T10:00:00+02:00'],
    ['2026-10-10T10:00:00+02:00', '2026-11-10T09:59:59+01:00', '2026-11-10T10:00:00+01:00'],
  ])('recorded %s: the officer to %s, the head from %s', (recorded, last, end) => {
    const outcome = (decidedBy: typeof methods | typeof head, at: string) =>
      decideAccess({ ...interval(recorded), decidedBy }, at).outcome;
    expect([outcome(methods, last), outcome(head, last)]).toEqual(['allowed', 'refused']);
    expect([outcome(methods, end), outcome(head, end)]).toEqual(['refused', 'allowed']);
  });

  it('splits an interval that spans the end of the month, and asks the head for the older part', () => {
    const decision = decideAccess(
      { recordedFrom: '2026-10-20T09:00:00+02:00', recordedTo: '2026-10-20T11:00:00+02:00', decidedBy: methods },
      '2026-11-20T10:00:00+01:00',
    );
    expect(breaches(decision)).toEqual(['lrs-16-4-p2-al2']);
    expect(decision.deadlines.find(({ kind }) => kind === 'split')?.at).toBe('2026-10-20T08:00:00Z');
  });

  it('opens to no other role, in the first month and after it', () => {
    const by = (role: (typeof serviceRoles)[number]) => ({ ...methods, role });
    const first = rolesAllowed((role) =>
      decideAccess({ decidedBy: { ...by('methods-officer'), role } }, '2026-11-20T10:00:00+01:00'),
    );
    expect(first).toEqual(['methods-officer']);
    const late = rolesAllowed((role) =>
      decideAccess({ decidedBy: { ...by('methods-officer'), role } }, '2027-01-20T10:00:00+01:00'),
    );
    expect([...late].sort()).toEqual(['intelligence-head', 'intelligence-head-delegate']);
  });

  it('does not guess who decides, nor whether the decider manages the file', () => {
    const decision = decideAccess({ decidedBy: undefined }, '2026-11-20T10:00:00+01:00');
    expect(decision.outcome).toBe('needs-human');
    expect(missingFacts(decision)).toEqual(['decidedBy.role', 'decidedBy.isCaseManager']);
  });

  it('needs a written, dated designation of the methods officer before the decision', () => {
    const at = '2026-11-20T10:00:00+01:00';
    const from = (fromDay: string | undefined) =>
      decideAccess({ decidedBy: { ...methods, designation: fromDay === undefined ? {} : { fromDay } } }, at);
    expect(from('2026-11-20').outcome).toBe('allowed');
    expect(breaches(from('2026-11-21'))).toEqual(['lrs-3-pt9']);
    expect(from(undefined).outcome).toBe('needs-human');
    const over = { ...methods, designation: { fromDay: '2026-01-01', toDay: '2026-11-19' } };
    expect(breaches(decideAccess({ decidedBy: over }, at))).toEqual(['lrs-3-pt9']);
    const other = { ...methods, designation: { fromDay: '2026-01-01', by: 'chief-of-corps' } } as const;
    expect(breaches(decideAccess({ decidedBy: other }, at))).toEqual(['lrs-3-pt9']);
  });

  it('flags a delegation that Committee R did not receive, and refuses one that does not exist', () => {
    const at = '2027-01-20T10:00:00+01:00';
    const sent = (sentToCommitteeR: boolean) => ({
      ...delegate,
      designation: { ...delegate.designation, sentToCommitteeR },
    });
    expect(decideAccess({ decidedBy: sent(true) }, at).policyGates.map(({ id }) => id)).toEqual(['transmission-alert']);
    const unsent = decideAccess({ decidedBy: sent(false) }, at);
    expect(unsent.outcome).toBe('allowed');
    expect(unsent.policyGates.map(({ id }) => id)).toContain('delegation-not-sent');
    expect(breaches(decideAccess({ decidedBy: { ...delegate, designation: { fromDay: '2027-01-21' } } }, at))).toEqual([
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
      expect([change, breaches(decideAccess(change, at))]).toEqual([change, ['lrs-16-4-p2-al1']]);
  });

  it('lets a set be decided by the head or the delegate for one named investigation, never by the officer', () => {
    const set = { scope: 'set-of-investigation', investigationReference: 'enquête-1' } as const;
    const at = '2027-01-20T10:00:00+01:00';
    const decision = decideAccess({ ...set, decidedBy: head }, at);
    expect(decision.outcome).toBe('allowed');
    expect(dutyIds(decision)).toEqual(['send-decision-to-committee-r', 'send-monthly-list']);
    expect(decision.duties.map(({ toWhom }) => toWhom)).toEqual([['committee-r'], ['committee-r']]);
    expect(breaches(decideAccess({ ...set, investigationReference: undefined, decidedBy: head }, at))).toEqual([
      'lrs-16-4-p2-al3-s2',
    ]);
    expect(breaches(decideAccess({ ...set, decidedBy: methods }, '2026-11-20T10:00:00+01:00'))).toEqual([
      'lrs-16-4-p2-al3-s2',
    ]);
    expect(dutyIds(decideAccess({ decidedBy: head }, at))).toEqual(['send-decision-to-committee-r']);
    expect(dutyIds(decideAccess({}, '2026-11-20T10:00:00+01:00'))).toEqual([]);
  });
});

describe('two functions in one person (16/4 § 6)', () => {
  const at = '2026-11-20T10:00:00+01:00';
  it('refuses the officer who manages the file, and by reading R-38 the head and the delegate', () => {
    expect(breaches(decideAccess({ decidedBy: { ...methods, isCaseManager: true } }, at))).toEqual(['lrs-16-4-p6']);
    const late = decideAccess({ decidedBy: { ...head, isCaseManager: true } }, '2027-01-20T10:00:00+01:00');
    expect(breaches(late)).toEqual(['lrs-16-4-p6']);
    expect(late.readings.map(({ id }) => id)).toContain('R-38');
    const list = { decidedBy: { ...methods, isCaseManager: true } };
    expect(breaches(judged('authorise-intelligence-list', list))).toEqual(['lrs-16-4-p6']);
  });

  it('allows who stopped managing it the day before, and flags it; a deputy is stopped by our rule only', () => {
    const former = decideAccess({ decidedBy: { ...methods, wasCaseManagerUntil: '2026-11-19' } }, at);
    expect(former.outcome).toBe('allowed');
    expect(former.policyGates).toMatchObject([{ id: 'former-case-manager', blocks: false }]);
    const today = decideAccess({ decidedBy: { ...methods, wasCaseManagerUntil: '2026-11-20' } }, at);
    expect(today.policyGates).toMatchObject([{ id: 'former-case-manager', blocks: true }]);
    const deputy = decideAccess({ decidedBy: { ...methods, isDeputyCaseManager: true } }, at);
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
    const on = (at: string) => decideAccess({ ...month2(at), ...oral }, at);
    expect(breaches(on('2022-08-14T12:00:00+02:00'))).toEqual(['lrs-16-4-p2-al2']);
    expect(on('2022-08-15T12:00:00+02:00').outcome).toBe('allowed');
  });

  it('has no oral route for the officer in the first month, nor without urgency', () => {
    const at = '2026-11-20T10:00:00+01:00';
    expect(breaches(decideAccess({ ...oral, decidedBy: methods }, at))).toEqual(['lrs-16-4-p2-urgence']);
    const late = decideAccess({ ...month2(at), ...oral, urgencyReasons: undefined }, at);
    expect(breaches(late)).toEqual(['lrs-16-4-p2-urgence']);
    expect(breaches(decideAccess({ ...month2(at), ...oral, decidedBy: methods }, at))).toContain('lrs-16-4-p2-urgence');
  });

  it.each([
    ['2026-11-20T18:00:00+01:00', '2026-11-23'],
    ['2026-11-10T18:00:00+01:00', '2026-11-12'],
    ['2026-11-19T23:30:00+01:00', '2026-11-20'],
    ['2026-12-24T10:00:00+01:00', '2026-12-28'],
    ['2026-04-02T10:00:00+02:00', '2026-04-03'],
    ['2026-05-13T10:00:00+02:00', '2026-05-15'],
  ])('decided orally on %s: in writing on %s at the latest', (at, due) => {
    const decision = decideAccess({ ...month2(at), ...oral }, at);
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

import { describe, expect, it } from 'vitest';
import { breaches, dutyIds, judged, rolesAllowed } from '../judging.fixture.ts';
import { officer } from './deciders.fixture.ts';
import { serviceRoles } from './parties.ts';

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

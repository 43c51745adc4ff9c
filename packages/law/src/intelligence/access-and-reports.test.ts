import { describe, expect, it } from 'vitest';
import type { LawActName } from '../acts.ts';
import { breaches, dutyIds, holdsOf, judged, missingFacts, rolesAllowed } from '../judging.fixture.ts';
import { interval } from './deciders.fixture.ts';
import { serviceRoles } from './parties.ts';

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

  it('under an oral decision of the head opens on 15 August 2022, not the day before', () => {
    const decision = { by: 'intelligence-head', form: 'oral', outcome: 'granted', covers: true } as const;
    const on = (at: string) =>
      judged(
        'use-intelligence-access',
        { ...interval('2022-06-20T10:00:00+02:00'), decision: { ...decision, decidedAt: '2022-08-14T09:00:00+02:00' } },
        at,
      );
    expect(breaches(on('2022-08-14T12:00:00+02:00'))).toEqual(['lrs-16-4-p2-al2']);
    expect(breaches(on('2022-08-15T12:00:00+02:00'))).toEqual([]);
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

import { describe, expect, it } from 'vitest';
import { breaches, dutyIds, holdsOf, judged, missingFacts, rolesAllowed } from '../judging.fixture.ts';
import { methods } from './deciders.fixture.ts';

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

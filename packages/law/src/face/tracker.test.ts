import { describe, expect, it } from 'vitest';
import { breaches, holdsOf, judged, missingFacts, rolesAllowed } from '../judging.fixture.ts';
import { provisionOf } from '../provisions.ts';
import { faceTexts } from './texts.ts';

const show = (change: object, at?: string) => judged('show-demand-met', change, at);

describe('the political texts', () => {
  it('are 23 provisions without binding force, quoted in both languages where our files have them', () => {
    expect(faceTexts.provisions).toHaveLength(23);
    for (const { id, versions } of faceTexts.provisions)
      for (const version of versions) {
        expect([id, version.binding]).toEqual([id, false]);
        expect([id, (version.quoteFr ?? version.quoteNl ?? '').length > 10]).toEqual([id, true]);
      }
    expect(provisionOf('PET-demande-2', '2026-01-01')).toMatchObject({
      label: { fr: 'Pétition, demandes, 2e tiret', nl: 'Petitie, verzoeken, tweede streepje' },
      quoteNl: expect.not.stringContaining('<strong>'),
    });
  });

  it('mark each finding as no law, and say so', () => {
    for (const act of [
      'scan-for-recognition',
      'show-demand-met',
      'mark-demand-stale',
      'confirm-recognition-finding',
    ] as const) {
      const decision = judged(act);
      expect(decision.findings.length).toBeGreaterThan(0);
      for (const { binding } of decision.findings) expect([act, binding]).toEqual([act, false]);
      expect(decision.warnings.map(({ id }) => id)).toContain('political-text');
      expect(decision.lawVersion).toContain('political text, no law');
    }
    expect(judged('analyse-faces').findings.every(({ binding }) => binding === undefined)).toBe(true);
  });
});

describe('a scan', () => {
  it('says what it looked at, and what it did not look at stays unknown', () => {
    const half = judged('scan-for-recognition', { scope: { softwareInventory: true } });
    expect([half.outcome, missingFacts(half)]).toEqual(['needs-human', ['scope.licences']]);
    expect(breaches(judged('scan-for-recognition', { scope: { softwareInventory: true, licences: false } }))).toEqual([
      'RES-demande-1',
    ]);
    expect(breaches(judged('scan-for-recognition', { scannerVersion: ' ' }))).toEqual(['RES-demande-1']);
    expect(judged('scan-for-recognition').warnings.map(({ id }) => id)).toContain('no-evidence-only');
    expect(judged('scan-for-recognition').policyGates).toMatchObject([
      { id: 'next-scan', because: { en: expect.stringContaining('20 February 2027') } },
    ]);
  });

  it('of the six zones also looks at accounts of face-search services', () => {
    const zones = { demand: 'RES-demande-4', scope: { softwareInventory: true, licences: true } } as const;
    expect(missingFacts(judged('scan-for-recognition', zones))).toEqual(['scope.serviceAccounts']);
  });
});

describe('a finding', () => {
  it('is classified by capability and status: installed and disabled counts as deployment', () => {
    const demands = (change: object) =>
      Object.fromEntries(
        (judged('classify-recognition-finding', change).demands ?? []).map(({ provision, meant }) => [
          provision,
          meant,
        ]),
      );
    expect(demands({})).toEqual({ 'RES-demande-1': 'yes', 'RES-demande-4': 'unknown' });
    expect(demands({ status: 'absent' })).toEqual({ 'RES-demande-1': 'no', 'RES-demande-4': 'unknown' });
    expect(demands({ status: 'absent', licensed: true, isBrusselsPoliceZone: true })['RES-demande-4']).toBe('yes');
    expect(demands({ status: 'absent', licensed: false, isBrusselsPoliceZone: true })['RES-demande-4']).toBe('no');
    expect(demands({ status: 'absent', licensed: true, isBrusselsPoliceZone: false })['RES-demande-4']).toBe('no');
    expect(demands({ licensed: false, isBrusselsPoliceZone: true })['RES-demande-4']).toBe('yes');
    expect(demands({ inPublicSpace: false })['RES-demande-1']).toBe('no');
    expect(demands({ capability: 'face-detection' })).toEqual({});
  });

  it('falls under the definition of its function; clustering is read as identification', () => {
    const functionOf = (capability: string) =>
      judged('classify-recognition-finding', { capability } as object)
        .findings.map(({ provision }) => provision)
        .filter((id) => /authentification|identification$/.test(id));
    expect(functionOf('fr-authentication')).toEqual(['RES-def-authentification']);
    expect(functionOf('fr-identification')).toEqual(['RES-def-identification']);
    expect(functionOf('fr-clustering')).toEqual(['RES-def-identification']);
    expect(functionOf('emotion')).toEqual([]);
    expect(breaches(judged('classify-recognition-finding', { capability: undefined }))).toEqual([
      'RES-def-apd-missions',
    ]);
    expect(missingFacts(judged('classify-recognition-finding', { status: undefined }))).toEqual(['status']);
  });

  it('is confirmed or dismissed by an independent reviewer, the controller heard, with reasons', () => {
    const confirm = (change: object) => judged('confirm-recognition-finding', change);
    expect(rolesAllowed((role) => confirm({ reviewerRole: role }))).toEqual(['independent-controller']);
    for (const change of [
      { reviewerIsScannedBody: true },
      { controllerHeard: false },
      { reasons: ' ' },
      { outcome: undefined },
    ])
      expect([change, breaches(confirm(change))]).toEqual([change, ['RES-demande-3-controle']]);
    expect(confirm({ outcome: 'dismissed' }).outcome).toBe('allowed');
    expect(confirm({ reviewerRole: undefined }).outcome).toBe('needs-human');
  });
});

describe('a light', () => {
  it('is green only on full evidence: each missing piece leaves it unknown, each failing one puts it out', () => {
    expect(show({}).outcome).toBe('allowed');
    for (const path of [
      'fromDay',
      'toDay',
      'fullScopeScannedOn',
      'confirmedFindings',
      'openFindings',
      'untracedExports',
      'independentWitnesses',
      'logGap',
    ])
      expect([path, show({ [path]: undefined }).outcome]).toEqual([path, 'needs-human']);
    const failing: readonly [object, string][] = [
      [{ confirmedFindings: 1 }, 'RES-demande-3-verification'],
      [{ untracedExports: 1 }, 'RES-demande-3-verification'],
      [{ independentWitnesses: 1 }, 'RES-demande-3-controle'],
      [{ logGap: true }, 'RES-demande-3-controle'],
      [{ fullScopeScannedOn: '2026-06-30' }, 'RES-demande-3-verification'],
      [{ fullScopeScannedOn: '2026-10-01' }, 'RES-demande-3-verification'],
      [{ fromDay: '2026-10-01' }, 'RES-demande-3-verification'],
    ];
    for (const [change, id] of failing) expect([change, breaches(show(change))]).toEqual([change, [id]]);
    expect(show({ fullScopeScannedOn: '2026-07-01' }).outcome).toBe('allowed');
    expect(show({ fullScopeScannedOn: '2026-09-30' }).outcome).toBe('allowed');
  });

  it('with findings that nobody has decided is unknown, not green and not red', () => {
    const open = show({ openFindings: 1 });
    expect([open.outcome, holdsOf(open, 'RES-demande-3-verification')]).toEqual([
      'needs-human',
      expect.arrayContaining(['human']),
    ]);
  });

  it('is not made green by taking what is unstated as fulfilled without a period and a scan', () => {
    const assumed = judged('show-demand-met', { fullScopeScannedOn: undefined, openFindings: undefined }, undefined, {
      unstated: 'assume-met',
    });
    expect(assumed.outcome).toBe('needs-human');
  });

  it('of the six zones needs each of them', () => {
    const zones = { demand: 'RES-demande-4', zonesInventoried: 5, zonesTotal: 6 } as const;
    expect(breaches(show(zones))).toEqual(['RES-demande-4']);
    expect(show({ ...zones, zonesInventoried: 6 }).outcome).toBe('allowed');
    expect(show({ ...zones, zonesTotal: undefined }).outcome).toBe('needs-human');
  });

  it('of the hearing is met by the recital of 13 June 2023', () => {
    const hearing = { demand: 'PET-demande-2', hearingOn: '2023-06-13', hearingReference: 'RES, considérant' } as const;
    expect(show(hearing).outcome).toBe('allowed');
    expect(breaches(show({ ...hearing, hearingReference: undefined }))).toEqual(['RES-auditions']);
    expect(breaches(show({ ...hearing, hearingOn: '2023-06-14' }))).toEqual(['PET-demande-2']);
    expect(show(hearing, '2023-06-13T12:00:00+02:00').outcome).toBe('needs-human');
  });

  it('of a report or a law is a person’s judgement', () => {
    expect(show({ demand: 'RES-demande-6' }).outcome).toBe('needs-human');
    const judgement = {
      verdict: 'met',
      by: 'civil-society',
      at: '2026-11-01T10:00:00Z',
      reasons: 'loi publiée',
    } as const;
    expect(show({ demand: 'RES-demande-6', metByJudgement: judgement }).outcome).toBe('allowed');
    const not = { ...judgement, verdict: 'not-met' } as const;
    expect(breaches(show({ demand: 'RES-demande-5', metByJudgement: not }))).toEqual(['RES-demande-5']);
    expect(show({ demand: undefined }).outcome).toBe('needs-human');
  });

  it('goes stale the day after its next scan was due', () => {
    const due = { nextScanDueOn: '2026-11-20' };
    expect(breaches(judged('mark-demand-stale', due, '2026-11-20T23:59:59+01:00'))).toEqual(['RES-demande-1']);
    expect(judged('mark-demand-stale', due, '2026-11-21T00:00:00+01:00').outcome).toBe('allowed');
    expect(missingFacts(judged('mark-demand-stale', { nextScanDueOn: undefined }))).toEqual(['nextScanDueOn']);
  });
});

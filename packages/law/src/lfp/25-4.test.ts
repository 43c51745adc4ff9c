import { describe, expect, it } from 'vitest';
import { breaches, dutyIds, holdsOf, judged, missingFacts, rolesAllowed, text2018 } from '../judging.fixture.ts';

const now = '2026-11-20T10:00:00+01:00';
const before2024 = '2024-01-19T23:59:59+01:00';
const since2024 = '2024-01-20T00:00:00+01:00';
const assessment = {
  madeOn: '2023-01-01',
  dataCategories: true,
  proportionality: true,
  operationalObjectives: true,
  retention: true,
} as const;

describe('the request (25/4 § 2)', () => {
  it('for a zone comes from the chief of corps and from nobody else', () => {
    expect(rolesAllowed((role) => judged('submit-use-request', { requester: { role, level: 'local' } }))).toEqual([
      'chief-of-corps',
    ]);
  });

  it('for the federal police comes from one of two directors and from nobody else', () => {
    const ask = (more: object) =>
      rolesAllowed((role) => judged('submit-use-request', { requester: { role, level: 'federal', ...more } }));
    expect(ask({ territoriallyCompetent: true })).toEqual(['coordinating-director', 'requesting-director']);
    expect(ask({ territoriallyCompetent: false })).toEqual(['requesting-director']);
    expect(ask({ territoriallyCompetent: true, headOfRequestingService: false })).toEqual(['coordinating-director']);
    expect(
      judged('submit-use-request', { requester: { role: 'coordinating-director', level: 'federal' } }).outcome,
    ).toBe('needs-human');
  });

  it('is judged by the rule of its level, and a refusal says which, what mends it and who can', () => {
    const wrong = (level: 'local' | 'federal') =>
      judged('submit-use-request', { requester: { role: 'mayor', level } }).findings.find(
        (finding) => finding.holds === 'no',
      );
    expect(wrong('local')).toMatchObject({ provision: 'lfp-25-4-p2-al1-pt1', who: ['chief-of-corps'] });
    expect(wrong('local')?.because.fr).toContain('chef de corps');
    expect(wrong('federal')).toMatchObject({
      provision: 'lfp-25-4-p2-al1-pt2',
      who: ['coordinating-director', 'requesting-director'],
    });
    expect(wrong('federal')?.because.fr).toContain('directeur coordonnateur');
    const council = judged('decide-use-request', {
      decidedBy: { role: 'municipal-council', municipality: 'M2' },
    }).findings.find((finding) => finding.holds === 'no');
    expect(council?.mend?.nl).toContain('gemeente');
  });

  it.each([
    ['purposes', { purposes: [] }, 'purposes'],
    ['modalities', { modalities: '' }, 'modalities'],
    ['place of a fixed camera', { placeStated: false }, 'placeStated'],
  ] as const)('without %s is incomplete', (_what, change, path) => {
    const refused = judged('submit-use-request', change);
    expect(refused.outcome).toBe('refused');
    expect(breaches(refused)).toEqual(['lfp-25-4-p2-al2-s1']);
    expect(missingFacts(refused)).toContain(path);
  });

  it('without the type of camera is incomplete', () => {
    expect(breaches(judged('submit-use-request', { camera: {} }))).toEqual(['lfp-25-4-p2-al2-s1']);
  });

  it('for a mobile camera needs no place (2018 text)', () => {
    expect(
      judged('submit-use-request', { camera: { kind: 'mobile' }, placeStated: undefined, assessment }, before2024)
        .outcome,
    ).toBe('allowed');
  });

  it('needs an assessment with its four heads, made before it', () => {
    expect(breaches(judged('submit-use-request', { assessment: undefined }))).toEqual(['lfp-25-4-p2-al2-s2']);
    for (const head of ['dataCategories', 'proportionality', 'operationalObjectives', 'retention'] as const) {
      const refused = judged('submit-use-request', { assessment: { ...assessment, [head]: false } });
      expect([breaches(refused), missingFacts(refused)]).toEqual([['lfp-25-4-p2-al2-s2'], [`assessment.${head}`]]);
    }
    const on = (madeOn: string) => judged('submit-use-request', { assessment: { ...assessment, madeOn } }).outcome;
    expect([on('2026-11-19'), on('2026-11-20'), on('2026-11-21')]).toEqual(['allowed', 'allowed', 'refused']);
  });

  it('may not configure a longer retention than the assessment finds necessary', () => {
    const ask = (configuredRetention: string) =>
      judged('submit-use-request', { assessment: { ...assessment, necessaryRetention: 'P90D' }, configuredRetention })
        .outcome;
    expect([ask('P89D'), ask('P90D'), ask('P91D')]).toEqual(['allowed', 'allowed', 'refused']);
  });

  it('is without object for mobile cameras since 20 January 2024, and for closed places managed by the police', () => {
    const mobile = { camera: { kind: 'mobile' }, assessment } as const;
    expect(judged('submit-use-request', mobile, before2024).outcome).toBe('allowed');
    expect(judged('submit-use-request', mobile, since2024).outcome).toBe('refused');
    expect(
      judged('submit-use-request', { place: { kind: 'closed-inaccessible', managedByPolice: true } }).outcome,
    ).toBe('refused');
    expect(judged('submit-use-request', { place: { kind: 'open', managedByPolice: true } }).outcome).toBe('allowed');
  });
});

describe('the decision (25/4 § 1)', () => {
  it('for a zone is the council’s and nobody else’s: not the mayor, not the minister', () => {
    expect(rolesAllowed((role) => judged('decide-use-request', { decidedBy: { role, municipality: 'M1' } }))).toEqual([
      'municipal-council',
    ]);
  });

  it('for the federal police is the minister’s, or a delegate’s with a delegation in force', () => {
    const decide = (designation: object | undefined) =>
      rolesAllowed((role) =>
        judged('decide-use-request', {
          level: 'federal',
          decidedBy: { role, ...(designation === undefined ? {} : { designation }) },
        }),
      );
    expect(decide(undefined)).toEqual(['minister-interior']);
    expect(decide({ fromDay: '2026-11-20', toDay: '2026-11-20' })).toEqual([
      'minister-interior',
      'minister-interior-delegate',
    ]);
    expect(decide({ fromDay: '2026-11-21' })).toEqual(['minister-interior']);
    expect(decide({ fromDay: '2026-01-01', toDay: '2026-11-19' })).toEqual(['minister-interior']);
  });

  it('is that of the municipality of the place, by reading R-09 or its other option', () => {
    const other = { decidedBy: { role: 'municipal-council', municipality: 'M2' } } as const;
    expect(breaches(judged('decide-use-request', other))).toEqual(['lfp-25-4-p1-al1-pt1']);
    const profile = { id: 'p', readings: { 'R-09': 'any-council-of-zone' } };
    expect(judged('decide-use-request', other, now, { profile }).outcome).toBe('allowed');
  });

  it('precedes the use: one second before, at the same instant, one second after', () => {
    const decide = (useStartsAt: string) => judged('decide-use-request', { useStartsAt }).outcome;
    expect(decide('2026-11-20T10:00:01+01:00')).toBe('allowed');
    expect(decide('2026-11-20T10:00:00+01:00')).toBe('allowed');
    expect(decide('2026-11-20T09:59:59+01:00')).toBe('refused');
  });

  it('stays on the territory of competence, states its scope, and answers an admissible request', () => {
    expect(breaches(judged('decide-use-request', { territoryOfCompetence: ['M2'] }))).toEqual(['lfp-25-4-p1-al1']);
    expect(breaches(judged('decide-use-request', { scopeStated: undefined }))).toEqual(['lfp-25-4-p1-al1']);
    expect(breaches(judged('decide-use-request', { requestAdmissible: false }))).toEqual(['lfp-25-4-p2-al2-s1']);
    expect(judged('decide-use-request', { requestAdmissible: undefined }).outcome).toBe('needs-human');
    expect(judged('decide-use-request', { outcome: undefined }).outcome).toBe('refused');
  });

  it('brings the notices and, for administrative police, publicity', () => {
    expect(dutyIds(judged('decide-use-request'))).toEqual(['notify-prosecutor']);
    expect(dutyIds(judged('decide-use-request', { branches: ['administrative', 'judicial'] }))).toEqual([
      'notify-prosecutor',
      'publish-authorisation',
    ]);
    const federal = judged('decide-use-request', { level: 'federal', decidedBy: { role: 'minister-interior' } });
    expect(dutyIds(federal)).toEqual(['notify-prosecutor', 'notify-mayor', 'notify-chief-of-corps']);
    expect(dutyIds(judged('decide-use-request', { outcome: 'refused', scopeStated: undefined }))).toEqual([]);
  });

  it('has no object for a mobile camera since 20 January 2024', () => {
    const mobile = { camera: { kind: 'mobile' }, useStartsAt: undefined } as const;
    expect(judged('decide-use-request', mobile, before2024).outcome).toBe('allowed');
    expect(judged('decide-use-request', mobile, since2024).outcome).toBe('refused');
  });
});

describe('exempt uses (25/4 §§ 5 and 6)', () => {
  it('covers closed places managed by the police, not the street in front of them', () => {
    expect(judged('record-exempt-use').outcome).toBe('allowed');
    expect(breaches(judged('record-exempt-use', { place: { kind: 'open', managedByPolice: true } }))).toEqual([
      'lfp-25-4-p1-al1',
    ]);
    expect(judged('record-exempt-use', { place: { kind: 'closed-inaccessible' } }).outcome).toBe('needs-human');
  });

  it('covers mobile cameras from 20 January 2024 on', () => {
    const mobile = { camera: { kind: 'mobile' }, place: { kind: 'open' } } as const;
    expect(judged('record-exempt-use', mobile, before2024).outcome).toBe('refused');
    const exempt = judged('record-exempt-use', mobile, since2024);
    expect(exempt.outcome).toBe('allowed');
    expect(holdsOf(exempt, 'lfp-25-4-p6-territoire')).toEqual(['yes']);
  });

  it('does not cover temporary fixed cameras', () => {
    expect(judged('record-exempt-use', { camera: { kind: 'temporary-fixed' }, place: { kind: 'open' } }).outcome).toBe(
      'refused',
    );
  });
});

describe('urgency (25/4 § 3)', () => {
  it.each([
    ['reasons', { urgencyReasons: '' }],
    ['a mission', { mission: {} }],
    ['an authorisation still to be obtained', { authorisationObtained: true }],
    ['an open question: an ordinary refusal bars the oral route', { priorRefusal: true }],
    ['the competent addressee', { addressedTo: { role: 'minister-interior' } }],
  ] as const)('needs %s', (_what, change) => {
    expect(breaches(judged('request-urgent-use', change))).toEqual(['lfp-25-4-p3-al1-s1']);
  });

  it('is addressed to the council or mayor of the municipality of use', () => {
    const ask = (role: 'mayor' | 'municipal-council', municipality?: string) =>
      judged('request-urgent-use', {
        addressedTo: { role, ...(municipality === undefined ? {} : { municipality }) },
      });
    expect([ask('mayor', 'M1').outcome, ask('municipal-council', 'M1').outcome]).toEqual(['allowed', 'allowed']);
    expect(breaches(ask('mayor', 'M2'))).toEqual(['lfp-25-4-p3-al2']);
    expect(breaches(ask('municipal-council', 'M2'))).toEqual(['lfp-25-4-p1-al1-pt1']);
    expect(missingFacts(ask('mayor'))).toEqual(['addressedTo.municipality']);
  });

  it('is asked by the chief of corps and by nobody else', () => {
    expect(rolesAllowed((role) => judged('request-urgent-use', { requester: { role, level: 'local' } }))).toEqual([
      'chief-of-corps',
    ]);
  });

  it('is granted by the council or the mayor concerned for a zone, never by the mayor for the federal police', () => {
    const grant = (level: 'local' | 'federal') =>
      rolesAllowed((role) => judged('grant-urgent-use', { level, grantedBy: { role, municipality: 'M1' } }));
    expect(grant('local')).toEqual(['municipal-council', 'mayor']);
    expect(grant('federal')).toEqual(['minister-interior']);
  });

  it('is not granted by the mayor of another municipality', () => {
    expect(breaches(judged('grant-urgent-use', { grantedBy: { role: 'mayor', municipality: 'M2' } }))).toEqual([
      'lfp-25-4-p3-al2',
    ]);
  });

  it('answers a request that came first, for a mission', () => {
    expect(judged('grant-urgent-use', { requestedAt: '2026-11-20T10:00:01+01:00' }).outcome).toBe('refused');
    expect(judged('grant-urgent-use', { missionReference: undefined }).outcome).toBe('refused');
    expect(judged('grant-urgent-use', { priorRefusal: true }).outcome).toBe('refused');
    expect(judged('grant-urgent-use', { requestAdmissible: false }).outcome).toBe('refused');
  });

  it('leaves the duty to confirm in writing, and our alert told apart from the law', () => {
    const granted = judged('grant-urgent-use');
    expect(dutyIds(granted)).toEqual(['confirm-in-writing', 'stop-at-mission-end']);
    expect(granted.policyGates.map((gate) => [gate.id, gate.blocks])).toEqual([['unconfirmed-alert', false]]);
  });

  it('is confirmed in writing by the council, not by the mayor alone', () => {
    expect(rolesAllowed((role) => judged('confirm-urgent-use', { confirmedBy: { role, municipality: 'M1' } }))).toEqual(
      ['municipal-council'],
    );
    expect(breaches(judged('confirm-urgent-use', { written: false }))).toEqual(['lfp-25-4-p3-al1-s2']);
    expect(breaches(judged('confirm-urgent-use', { oralGrantAt: undefined }))).toEqual(['lfp-25-4-p3-al1-s2']);
    expect(breaches(judged('confirm-urgent-use', { outcome: undefined }))).toEqual(['lfp-25-4-p3-al1-s2']);
  });

  it('shows the delay after the first sitting without calling it a breach', () => {
    const sitting = (firstSittingOn: string) =>
      judged('confirm-urgent-use', { firstSittingOn }).policyGates.map((gate) => gate.id);
    expect([sitting('2026-11-19'), sitting('2026-11-20'), sitting('2026-11-21')]).toEqual([
      ['confirmed-after-first-sitting'],
      [],
      [],
    ]);
  });

  it('takes a refusal to confirm as a decision: the use stops, and our rule asks to seal the recordings without stopping the act', () => {
    const refusal = judged('confirm-urgent-use', { outcome: 'refused' });
    expect(refusal.outcome).toBe('allowed');
    expect(refusal.duties.map((duty) => [duty.id, duty.basis, duty.reading])).toEqual([
      ['stop-use', 'reading', 'R-11'],
      ['seal-recordings', 'policy', 'R-11'],
    ]);
    // the refusal is a valid act: nothing of ours stands in its way
    expect(refusal.policyGates).toEqual([]);
  });

  it('has no object for mobile cameras since 2024', () => {
    for (const act of ['request-urgent-use', 'grant-urgent-use'] as const) {
      expect(judged(act, { camera: { kind: 'mobile' } }).outcome).toBe('refused');
      expect(judged(act, { camera: { kind: 'mobile' } }, now, text2018).outcome).toBe('allowed');
    }
  });
});

describe('changes (25/4 § 2 al. 3, R-45)', () => {
  const scope = {
    camera: { kind: 'fixed', intelligent: false, anpr: false },
    purposes: ['a'],
    place: 'P1',
    cameraCount: 2,
  } as const;
  const change = (actual: object, more: object = {}) =>
    judged('declare-change', { authorised: scope, actual: { ...scope, ...actual }, ...more });
  const asks = (actual: object, more: object = {}) =>
    dutyIds(change(actual, more)).includes('request-new-authorisation');

  it('a camera that was authorised to read plates, and reads plates, is of no other type', () => {
    const camera = { ...scope.camera, functions: ['anpr'], anpr: true } as const;
    const { anpr: _unsaid, ...authorised } = camera;
    const reads = (before: object) =>
      dutyIds(
        judged('declare-change', { authorised: { ...scope, camera: before }, actual: { ...scope, camera } }),
      ).includes('request-new-authorisation');
    expect(reads(authorised)).toBe(false);
    expect(reads({ ...authorised, functions: [], anpr: false })).toBe(true);
  });

  it('a correction of coordinates, or a move inside the authorised area of a temporary fixed camera, is no other place', () => {
    const temporary = { ...scope, camera: { kind: 'temporary-fixed' } } as const;
    const moved = (more: object) =>
      dutyIds(
        judged('declare-change', { authorised: temporary, actual: { ...temporary, place: 'P2' }, ...more }),
      ).includes('request-new-authorisation');
    expect(asks({ place: 'P2' }, { coordinatesCorrectionOnly: true })).toBe(false);
    expect(asks({ place: 'P2' }, { coordinatesCorrectionOnly: false })).toBe(true);
    expect(asks({ place: 'P2' }, { moveInsideAuthorisedArea: true })).toBe(true);
    expect(moved({ moveInsideAuthorisedArea: true })).toBe(false);
    expect(moved({ moveInsideAuthorisedArea: false })).toBe(true);
    const mobile = { ...scope, camera: { kind: 'mobile' } } as const;
    expect(dutyIds(judged('declare-change', { authorised: mobile, actual: { ...mobile, place: 'P2' } }))).not.toContain(
      'request-new-authorisation',
    );
  });

  it.each([
    ['another class of camera', { camera: { kind: 'temporary-fixed' } }, true],
    ['plate reading switched on', { camera: { kind: 'fixed', anpr: true } }, true],
    ['an analytics function added', { camera: { kind: 'fixed', functions: ['motion-detection'] } }, true],
    ['an added purpose', { purposes: ['a', 'b'] }, true],
    ['a removed purpose', { purposes: [] }, false],
    ['another place of a fixed camera', { place: 'P2' }, true],
    ['more cameras than authorised', { cameraCount: 3 }, true],
    ['fewer cameras', { cameraCount: 1 }, false],
    ['a newer model of the same class', {}, false],
  ] as const)('%s', (_what, actual, expected) => {
    expect(change(actual).outcome).toBe('allowed');
    expect(asks(actual)).toBe(expected);
  });

  it('a corrected coordinate or a move inside the authorised area asks nothing', () => {
    expect(asks({ place: 'P2' }, { coordinatesCorrectionOnly: true })).toBe(false);
    const temporary = { ...scope, camera: { kind: 'temporary-fixed' } } as const;
    const moved = (inside: boolean) =>
      dutyIds(
        judged('declare-change', {
          authorised: temporary,
          actual: { ...temporary, place: 'P2' },
          moveInsideAuthorisedArea: inside,
        }),
      );
    expect(moved(true)).toEqual([]);
    expect(moved(false)).toEqual(['request-new-authorisation']);
  });

  it('a mobile camera asks nothing since 2024', () => {
    const mobile = { ...scope, camera: { kind: 'mobile' } } as const;
    const declare = (at: string) =>
      dutyIds(judged('declare-change', { authorised: mobile, actual: { ...mobile, purposes: ['a', 'b'] } }, at));
    expect([declare(before2024), declare(since2024)]).toEqual([['request-new-authorisation'], []]);
  });

  it('an unknown side is asked for', () => {
    expect(missingFacts(judged('declare-change', { actual: undefined }))).toEqual(['actual']);
    expect(judged('declare-change', { actual: {} }).outcome).toBe('needs-human');
    expect(
      missingFacts(
        judged('declare-change', { authorised: { camera: { kind: 'fixed' }, purposes: ['a'] }, actual: scope }),
      ),
    ).toEqual(['actual.place']);
    expect(
      missingFacts(judged('declare-change', { authorised: { camera: { kind: 'fixed' }, place: 'P1' }, actual: scope })),
    ).toEqual(['actual.purposes']);
  });
});

describe('notices and publicity (25/4 § 4)', () => {
  it('leaves open the duty towards each district not yet told', () => {
    const partly = judged('notify-authorisation', { judicialDistricts: ['D1', 'D2'] });
    expect([partly.outcome, dutyIds(partly)]).toEqual(['allowed', ['notify-prosecutor']]);
    expect(dutyIds(judged('notify-authorisation'))).toEqual([]);
  });

  it('for a federal authorisation reaches each mayor and each chief of corps', () => {
    const federal = judged('notify-authorisation', {
      authorisation: { level: 'federal', decidedAt: '2026-11-01T10:00:00+01:00' },
      notifiedBy: { role: 'minister-interior' },
      addressees: [
        { role: 'prosecutor', of: 'D1' },
        { role: 'mayor', of: 'M1' },
      ],
      municipalities: ['M1', 'M2'],
      zones: ['Z1'],
    });
    expect([federal.outcome, dutyIds(federal)]).toEqual(['allowed', ['notify-mayor', 'notify-chief-of-corps']]);
  });

  it('is given by the authority or the requester for it, to an addressee the law names, after a decision', () => {
    expect(rolesAllowed((role) => judged('notify-authorisation', { notifiedBy: { role } }))).toEqual([
      'municipal-council',
      'municipal-authority',
      'chief-of-corps',
    ]);
    expect(judged('notify-authorisation', { addressees: [{ role: 'dpa', of: 'x' }] }).outcome).toBe('refused');
    expect(judged('notify-authorisation', { authorisation: { level: 'local' } }).outcome).toBe('refused');
  });

  it('is owed for administrative and mixed purposes; a purely judicial one is a choice for a person', () => {
    expect(judged('publish-authorisation', { branches: ['administrative', 'judicial'] }).outcome).toBe('allowed');
    expect(judged('publish-authorisation', { branches: ['judicial'] }).outcome).toBe('needs-human');
    expect(rolesAllowed((role) => judged('publish-authorisation', { publishedBy: { role } }))).toEqual([
      'municipal-council',
      'municipal-authority',
      'chief-of-corps',
    ]);
  });

  it('shows withheld passages with a reason: a policy gate, not the law', () => {
    const silent = judged('publish-authorisation', { withheld: [{ what: 'tactique', reason: '' }] });
    expect([silent.outcome, silent.policyGates.map((gate) => gate.id)]).toEqual([
      'allowed',
      ['withheld-without-reason'],
    ]);
    expect(
      judged('publish-authorisation', { withheld: [{ what: 'tactique', reason: 'enquête' }] }).policyGates,
    ).toEqual([]);
  });
});

describe('a use and the level of its authorisation (25/4 § 1)', () => {
  const authorisation = {
    decidedAt: '2026-09-01T19:00:00+02:00',
    municipality: 'M1',
    territory: ['M1'],
    cameraKinds: ['fixed'],
    purposes: [{ branch: 'judicial' }],
    places: ['P1'],
  } as const;
  const use = (level: 'local' | 'federal', granted: 'local' | 'federal' | undefined) =>
    judged('activate-use', {
      level,
      authorisation: { ...authorisation, ...(granted === undefined ? {} : { level: granted }) },
    });

  it('neither the minister for a zone, nor a council for the federal police', () => {
    expect(breaches(use('local', 'local'))).toEqual([]);
    expect(breaches(use('federal', 'federal'))).toEqual([]);
    expect(breaches(use('local', 'federal'))).toEqual(['lfp-25-4-p1-al1-pt1']);
    expect(breaches(use('federal', 'local'))).toEqual(['lfp-25-4-p1-al1-pt2']);
  });

  it('asks for the level that is not known', () => {
    expect(use('local', undefined).outcome).toBe('needs-human');
    expect(missingFacts(use('local', undefined))).toEqual(['authorisation.level']);
  });
});

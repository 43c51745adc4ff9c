import { describe, expect, it } from 'vitest';
import { allowedActs, foundMet } from '../allowed-acts.examples.ts';
import { breaches, dutyIds, holdsOf, judged, missingFacts, rolesAllowed } from '../judging.fixture.ts';
import type { DecideOptions } from '../profile.ts';
import { policeRoles } from '../role-groups.ts';

const example = allowedActs['activate-use'].facts;
const decision = {
  by: { role: 'responsible-officer' },
  decidedAt: '2026-11-20T09:00:00+01:00',
  proportionality: foundMet,
  subsidiarity: foundMet,
} as const;
const authorisation = {
  level: 'local',
  decidedAt: '2026-09-01T19:00:00+02:00',
  municipality: 'M1',
  cameraKinds: ['fixed'],
  purposes: [{ branch: 'judicial' }],
  places: ['P1'],
} as const;
const temporary = { camera: { kind: 'temporary-fixed' }, authorisation: undefined } as const;
const urgent = {
  grantedAt: '2026-11-20T09:30:00+01:00',
  by: { role: 'mayor', municipality: 'M1' },
  missionReference: 'mission-1',
  confirmation: 'pending',
  cameraKinds: ['temporary-fixed'],
  purposes: [{ branch: 'judicial' }],
} as const;

describe('the decision on a use (25/5 § 1)', () => {
  it('is that of the officer of articles 7 to 7/3, in command, and of nobody else', () => {
    expect(rolesAllowed((role) => judged('activate-use', { decision: { ...decision, by: { role } } }))).toEqual([
      'responsible-officer',
    ]);
    expect(breaches(judged('activate-use', { decision: { ...decision, inCommand: false } }))).toEqual([
      'lfp-25-5-p1-decision',
    ]);
  });

  it('is a fact of its own beside the authorisation', () => {
    expect(breaches(judged('activate-use', { decision: undefined }))).toEqual(['lfp-25-5-p1-decision']);
  });

  it('precedes the use: one second before, at the same instant, one second after', () => {
    const use = (decidedAt: string) => judged('activate-use', { decision: { ...decision, decidedAt } }).outcome;
    expect([
      use('2026-11-20T09:59:59+01:00'),
      use('2026-11-20T10:00:00+01:00'),
      use('2026-11-20T10:00:01+01:00'),
    ]).toEqual(['allowed', 'allowed', 'refused']);
  });

  it('precedes the activation, also when the act is written down later', () => {
    const use = (activatedAt: string) => judged('activate-use', { activatedAt }).outcome;
    expect([use('2026-11-20T08:59:59+01:00'), use('2026-11-20T09:00:00+01:00')]).toEqual(['refused', 'allowed']);
  });

  it('leaves proportionality and subsidiarity to the officer: no machine judges them', () => {
    const { proportionality: _p, ...without } = decision;
    const open = judged('activate-use', { decision: without });
    expect([open.outcome, holdsOf(open, 'lfp-25-5-p1-prop')]).toEqual(['needs-human', ['human', 'yes']]);
    expect(
      breaches(
        judged('activate-use', { decision: { ...decision, subsidiarity: { ...foundMet, verdict: 'not-met' } } }),
      ),
    ).toEqual(['lfp-25-5-p1-prop']);
  });
});

describe('every use is covered (25/4 § 1)', () => {
  const use = (change: object, more: object = {}) =>
    judged('activate-use', { authorisation: { ...authorisation, ...change }, ...more });

  it.each([
    ['decided after the use began', { decidedAt: '2026-11-20T10:00:01+01:00' }],
    ['withdrawn', { withdrawnAt: '2026-11-19T10:00:00+01:00' }],
    ['of another municipality', { municipality: 'M2' }],
    ['for other cameras', { cameraKinds: ['temporary-fixed'] }],
    ['for other purposes', { purposes: [{ branch: 'administrative' }] }],
    ['for another place', { places: ['P2'] }],
  ] as const)('an authorisation %s does not cover it', (_what, change) => {
    expect(breaches(use(change))).toEqual(['lfp-25-4-p1-al1']);
  });

  it('purposes are compared by branch and by their words where both sides state them', () => {
    const asked = (text: string | undefined) =>
      use(
        { purposes: [{ branch: 'judicial', text: 'a' }] },
        { purposes: [{ branch: 'judicial', ...(text === undefined ? {} : { text }) }] },
      ).outcome;
    expect([asked('a'), asked('b'), asked(undefined)]).toEqual(['allowed', 'refused', 'allowed']);
  });

  it('a function switched on outside the authorisation is a change of type', () => {
    const camera = { kind: 'fixed', functions: ['anpr'] } as const;
    expect(breaches(use({}, { camera }))).toEqual(['lfp-25-4-p2-al3-type']);
    expect(use({ functions: ['anpr'] }, { camera }).outcome).toBe('allowed');
  });

  it('no authorisation, no use; outside the territory of competence, no use', () => {
    expect(breaches(judged('activate-use', { authorisation: undefined }))).toEqual(['lfp-25-4-p1-al1']);
    expect(breaches(judged('activate-use', { territoryOfCompetence: ['M2'] }))).toEqual(['lfp-25-4-p1-al1']);
  });

  it('what an authorisation does not say is asked, not guessed', () => {
    const { cameraKinds: _kinds, ...vague } = authorisation;
    expect(missingFacts(judged('activate-use', { authorisation: vague }))).toEqual(['authorisation.cameraKinds']);
    expect(missingFacts(judged('activate-use', { placeReference: undefined }))).toEqual(['placeReference']);
    const { places: _places, ...nowhere } = authorisation;
    expect(missingFacts(judged('activate-use', { authorisation: nowhere }))).toEqual(['authorisation.places']);
  });

  it('a federal authorisation covers its territory', () => {
    const federal = { level: 'federal', municipality: undefined, territory: ['M1'] } as const;
    const { municipality: _municipality, ...base } = authorisation;
    expect(
      judged('activate-use', {
        level: 'federal',
        authorisation: { ...base, ...{ level: federal.level, territory: federal.territory } },
      }).outcome,
    ).toBe('allowed');
    expect(
      breaches(
        judged('activate-use', { level: 'federal', authorisation: { ...base, level: 'federal', territory: ['M9'] } }),
      ),
    ).toEqual(['lfp-25-4-p1-al1']);
  });

  it('an authorisation that names no municipality covers the territory it states, or the question is open', () => {
    const { municipality: _municipality, ...base } = authorisation;
    expect(judged('activate-use', { authorisation: { ...base, territory: ['M1', 'M2'] } }).outcome).toBe('allowed');
    expect(breaches(judged('activate-use', { authorisation: { ...base, territory: ['M2'] } }))).toEqual([
      'lfp-25-4-p1-al1',
    ]);
    expect(judged('activate-use', { authorisation: base }).outcome).toBe('needs-human');
  });

  it('one council of the zone covers the zone only by the other reading (R-09)', () => {
    const other = { authorisation: { ...authorisation, municipality: 'M2' } } as const;
    const profile = { id: 'p', readings: { 'R-09': 'any-council-of-zone' } };
    expect(judged('activate-use', other, undefined, { profile }).outcome).toBe('allowed');
  });

  it('an authorisation older than the law of 2023 stays valid for fixed cameras', () => {
    const old = use({ decidedAt: '2022-05-01T10:00:00+02:00' });
    expect([old.outcome, holdsOf(old, 'l2023-11')]).toEqual(['allowed', ['yes']]);
    expect(holdsOf(use({ decidedAt: '2024-01-20T00:00:00+01:00' }), 'l2023-11')).toEqual([]);
  });

  it('an oral grant covers its own mission, until that ends or confirmation is refused', () => {
    const oral = (change: object = {}, mission = 'mission-1') =>
      judged('activate-use', { ...temporary, mission: { reference: mission }, urgent: { ...urgent, ...change } });
    expect(oral().outcome).toBe('allowed');
    expect(breaches(oral({}, 'mission-2'))).toEqual(['lfp-25-4-p3-al1-s1']);
    expect(breaches(oral({ missionEndedAt: '2026-11-20T10:00:00+01:00' }))).toEqual(['lfp-25-4-p3-al1-s1']);
    expect(oral({ missionEndedAt: '2026-11-20T10:00:01+01:00' }).outcome).toBe('allowed');
    expect(breaches(oral({ grantedAt: '2026-11-20T10:00:01+01:00' }))).toEqual(['lfp-25-4-p3-al1-s1']);
    expect(breaches(oral({ confirmation: 'refused' }))).toEqual(['lfp-25-4-p3-al1-s2']);
  });

  describe('an oral grant is matched with the use (25/4 § 3)', () => {
    const use = (change: object = {}, more: object = {}) =>
      judged('activate-use', {
        ...temporary,
        mission: { reference: 'mission-1' },
        urgent: { ...urgent, ...change },
        ...more,
      });

    it('comes from the council or the mayor of the municipality of use, and from nobody else', () => {
      expect(rolesAllowed((role) => use({ by: { role, municipality: 'M1' } }))).toEqual(['municipal-council', 'mayor']);
      expect(breaches(use({ by: { role: 'mayor', municipality: 'M2' } }))).toEqual(['lfp-25-4-p3-al2']);
      expect(breaches(use({ by: { role: 'municipal-council', municipality: 'M2' } }))).toEqual(['lfp-25-4-p1-al1-pt1']);
      expect(missingFacts(use({ by: undefined }))).toEqual(['urgent.by.role', 'urgent.by.municipality']);
    });

    it('for the federal police comes from the minister or a delegate in office then, never from a mayor', () => {
      const federal = (by: object, more: object = {}) => use({ by, ...more }, { level: 'federal' });
      expect(rolesAllowed((role) => federal({ role }))).toEqual(['minister-interior', 'minister-interior-delegate']);
      const delegate = (designation: object) => federal({ role: 'minister-interior-delegate', designation }).outcome;
      expect([delegate({ fromDay: '2026-11-20' }), delegate({ fromDay: '2026-11-21' })]).toEqual([
        'allowed',
        'refused',
      ]);
      expect(breaches(federal({ role: 'minister-interior' }, { territory: ['M2'] }))).toEqual(['lfp-25-4-p3-al1-s1']);
    });

    it.each([
      ['another kind of camera', { cameraKinds: ['fixed'] }, {}],
      ['a function that was not asked for', {}, { camera: { kind: 'temporary-fixed', functions: ['anpr'] } }],
      ['another purpose', { purposes: [{ branch: 'administrative' }] }, {}],
      ['another place than the one named', { places: ['P2'] }, {}],
    ] as const)('does not cover %s', (_what, change, more) => {
      expect(breaches(use(change, more))).toEqual(['lfp-25-4-p3-al1-s1']);
    });

    it('covers what was granted: the function asked for, the place named, a spot inside the area', () => {
      expect(use({ functions: ['anpr'] }, { camera: { kind: 'temporary-fixed', functions: ['anpr'] } }).outcome).toBe(
        'allowed',
      );
      expect(use({ places: ['P1'] }).outcome).toBe('allowed');
      const area = { places: ['Z9'], areas: ['Z9'] };
      expect(use(area, { insideAuthorisedArea: true }).outcome).toBe('allowed');
      expect(breaches(use(area, { insideAuthorisedArea: false }))).toEqual(['lfp-25-4-p3-al1-s1']);
      expect(missingFacts(use(area))).toEqual(['insideAuthorisedArea']);
    });

    it('for a fixed camera has to name its place', () => {
      const fixed = { camera: { kind: 'fixed' } } as const;
      expect(missingFacts(use({ cameraKinds: ['fixed'] }, fixed))).toEqual(['urgent.places']);
      expect(use({ cameraKinds: ['fixed'], places: ['P1'] }, fixed).outcome).toBe('allowed');
    });

    it('what the grant does not say is asked, not guessed', () => {
      expect(missingFacts(use({ cameraKinds: undefined, purposes: undefined }))).toEqual([
        'urgent.cameraKinds',
        'urgent.purposes',
      ]);
    });
  });

  it('a temporary fixed camera stays at the authorised spots, or inside the authorised area (R-45)', () => {
    const at = (granted: object, more: object = {}) =>
      judged('activate-use', {
        camera: { kind: 'temporary-fixed' },
        authorisation: { ...authorisation, cameraKinds: ['temporary-fixed'], ...granted },
        ...more,
      });
    expect(at({}).outcome).toBe('allowed');
    expect(breaches(at({ places: ['P2'] }))).toEqual(['lfp-25-4-p2-al3-lieu']);
    const area = { places: ['Z9'], areas: ['Z9'] };
    expect(at(area, { insideAuthorisedArea: true }).outcome).toBe('allowed');
    expect(at(area).outcome).toBe('needs-human');
    expect(at({ places: undefined }).outcome).toBe('allowed');
  });

  it('a mobile camera in another zone: refused on 19 January 2024, permitted on 20 January 2024', () => {
    const car = (at: string) =>
      judged(
        'activate-use',
        {
          camera: { kind: 'mobile', anpr: true },
          place: { kind: 'open', municipality: 'M9' },
          visibility: { onPoliceTransport: true, transportIdentifiable: true },
          decision: { ...decision, decidedAt: '2024-01-01T10:00:00+01:00' },
          authorisation: { ...authorisation, cameraKinds: ['mobile'], decidedAt: '2022-01-01T10:00:00+01:00' },
        },
        at,
      ).outcome;
    expect([car('2024-01-19T23:59:59+01:00'), car('2024-01-20T00:00:00+01:00')]).toEqual(['refused', 'allowed']);
  });
});

describe('scope (25/1)', () => {
  it('leaves special legislation to a person, and rejects a claim without reference', () => {
    expect(
      judged('activate-use', { camera: { kind: 'fixed', specialLegislation: 'loi du 16 mars 1968, art. 62' } }).outcome,
    ).toBe('needs-human');
    expect(judged('activate-use', { camera: { kind: 'fixed', specialLegislation: ' ' } }).outcome).toBe('allowed');
  });

  it('asks whether the police record a third party’s camera', () => {
    const third = (policeRecords?: boolean) =>
      judged('activate-use', {
        camera: { kind: 'fixed', thirdParty: true },
        ...(policeRecords === undefined ? {} : { policeRecords }),
      });
    expect([third(true).outcome, third(false).outcome, third().outcome]).toEqual([
      'allowed',
      'needs-human',
      'needs-human',
    ]);
    // outside the section nothing of it is judged, and nothing is owed under it
    expect([breaches(third(false)), dutyIds(third(false))]).toEqual([[], []]);
  });
});

describe('the end of a use', () => {
  const bar = { kind: 'closed-accessible', managedByPolice: false } as const;

  it('is never refused, and shows what outlasted its ground', () => {
    const end = (endedAt: string) =>
      judged('end-use', {
        camera: { kind: 'mobile' },
        place: bar,
        intervention: { endedAt: '2026-11-20T09:00:00+01:00' },
        endedAt,
      });
    expect([end('2026-11-20T09:00:00+01:00').outcome, breaches(end('2026-11-20T09:00:00+01:00'))]).toEqual([
      'allowed',
      [],
    ]);
    const late = end('2026-11-20T09:00:01+01:00');
    expect([late.outcome, breaches(late)]).toEqual(['allowed', ['lfp-25-3-p1-pt2-a']]);
    expect(late.warnings.map((warning) => warning.id)).toContain('use-overran');
    expect(dutyIds(late)).toEqual(['record-end-of-use']);
  });

  it('follows the manager: agreement withdrawn, objection', () => {
    expect(
      breaches(judged('end-use', { place: bar, managerAgreementWithdrawnAt: '2026-11-20T09:00:00+01:00' })),
    ).toEqual(['lfp-25-3-p1-pt2-b']);
    expect(
      breaches(
        judged('end-use', {
          camera: { kind: 'temporary-fixed' },
          place: bar,
          mission: { kind: 'specialised-protection-of-goods' },
          managerObjectedAt: '2026-11-20T09:00:00+01:00',
        }),
      ),
    ).toEqual(['lfp-25-3-p1-pt2-d']);
  });

  it('of a temporary camera follows the operation or the mission', () => {
    const ended = { endedAt: '2026-11-20T09:00:00+01:00' };
    const home = { kind: 'closed-inaccessible', managedByPolice: false } as const;
    expect(
      breaches(
        judged('end-use', {
          camera: { kind: 'temporary-fixed' },
          place: home,
          mission: { ...ended, kind: 'specialised-protection-of-persons' },
        }),
      ),
    ).toEqual(['lfp-25-3-p1-pt3-b']);
    expect(
      breaches(
        judged('end-use', {
          camera: { kind: 'temporary-fixed' },
          place: { ...bar, listedAs: 'large-gathering' },
          mission: ended,
        }),
      ),
    ).toEqual(['rd-2018-12-06-places-duration']);
    expect(breaches(judged('end-use', { camera: { kind: 'individual' }, place: bar, intervention: ended }))).toEqual([
      'lfp-25-3-p1bis',
    ]);
  });
});

describe('watching live (25/5 § 2, 25/1 § 2)', () => {
  it('by others takes a power given by law and the control of the police', () => {
    expect(breaches(judged('watch-live', { viewerLegalBasis: undefined }))).toEqual(['lfp-25-5-p2']);
    expect(breaches(judged('watch-live', { policeControl: undefined }))).toEqual(['lfp-25-5-p2']);
    expect(
      breaches(judged('watch-live', { policeControl: { supervisedBy: 'agent-1', canSeeAndStop: false } })),
    ).toEqual(['lfp-25-5-p2']);
  });

  it('a statute lifts that control, a decree does not', () => {
    const exempt = (kind: 'statute' | 'decree') =>
      judged('watch-live', {
        viewer: { role: 'intelligence-service' },
        policeControl: undefined,
        exemption: { kind, reference: 'r' },
      });
    expect([exempt('statute').outcome, exempt('decree').outcome]).toEqual(['allowed', 'refused']);
    expect(breaches(exempt('decree'))).toContain('lfp-25-5-p2-exc');
  });

  it('without supervision is open to members of the police only', () => {
    const watch = rolesAllowed((role) =>
      judged('watch-live', {
        viewer: { role },
        policeControl: undefined,
        camera: { kind: 'fixed', thirdParty: false },
      }),
    );
    expect([...watch].sort()).toEqual([...policeRoles].sort());
  });

  describe('of a third party’s camera by the police (25/1 § 2)', () => {
    const { camera: _camera, ...use } = example;
    const watch = (change: object = {}, options: DecideOptions = {}) =>
      judged(
        'watch-live',
        {
          viewer: { role: 'operational-member' },
          camera: { kind: 'fixed', thirdParty: true },
          ...use,
          policeRecords: true,
          ...change,
        },
        undefined,
        options,
      );
    const warnings = (change: object) => watch(change).warnings.map((warning) => warning.id);

    it('without a recording is outside the section: a person says whether the camera law opens it', () => {
      const live = watch({ policeRecords: false });
      expect([live.outcome, holdsOf(live, 'lfp-25-1-p2'), breaches(live)]).toEqual(['needs-human', ['human'], []]);
      expect(warnings({ policeRecords: false })).toContain('camera-law-live');
      expect(live.duties).toEqual([]);
      expect(watch({ policeRecords: undefined }).outcome).toBe('needs-human');
    });

    it('with a recording is a use: allowed on all the section asks, the access itself named as not judged here', () => {
      expect(watch().outcome).toBe('allowed');
      expect(warnings({})).toContain('camera-law-access');
      expect(dutyIds(watch({ inRegister: undefined, inNationalRegister: undefined }))).toEqual([
        'inventory-processing',
        'register-fixed-camera',
      ]);
    });

    it.each([
      ['an authorisation', { authorisation: undefined }, ['lfp-25-4-p1-al1']],
      ['the authorisation of that municipality', { place: { kind: 'open', municipality: 'M2' } }, ['lfp-25-4-p1-al1']],
      ['the decision of the officer in command', { decision: undefined }, ['lfp-25-5-p1-decision']],
      ['no aim at sensitive information', { aimsAtSensitive: true }, ['lfp-25-3-p3-sensible']],
      ['a pictogram', { visibility: { pictogram: { inPlace: false } } }, ['lfp-25-2-p2-pt1']],
      [
        'a case of 44/5 for administrative police',
        { purposes: [{ branch: 'administrative' }] },
        ['lfp-25-3-p2-s1', 'lfp-25-4-p1-al1'],
      ],
    ] as const)('with a recording needs %s', (_what, change, expected) => {
      expect([...breaches(watch(change))].sort()).toEqual(expected);
    });

    it('takes the pictogram of the controller itself (R-36)', () => {
      expect(watch({ visibility: { pictogram: { inPlace: true, model: 'camera-law' } } }).outcome).toBe('allowed');
    });

    it('in a closed place that the police do not manage follows 25/3 § 1, or its other reading (A-17)', () => {
      const shop = {
        place: {
          kind: 'closed-accessible',
          managedByPolice: false,
          municipality: 'M1',
          listedAs: 'none',
          fencedGreenSpace: false,
        },
      } as const;
      expect(breaches(watch(shop))).toEqual(['lfp-25-3-p1-al1', 'lfp-25-3-p1-pt2-b']);
      expect(watch(shop).readings).toContainEqual({ id: 'A-17', choice: 'whole-section' });
      const profile = { id: 'p', readings: { 'A-17': 'authorisation-only' } };
      expect(watch(shop, { profile }).outcome).toBe('allowed');
      const metro = { ...shop.place, listedAs: 'public-transport-station', managerAgreement: true } as const;
      expect(watch({ place: metro }).outcome).toBe('allowed');
      expect(breaches(watch({ place: { ...metro, managerAgreement: false } }))).toEqual(['lfp-25-3-p1-pt2-b']);
    });
  });

  it('is not decided while it is unknown who watches', () => {
    expect(judged('watch-live', { viewer: undefined }).outcome).toBe('needs-human');
  });
});

describe('a use without purposes', () => {
  it.each([
    ['left out', undefined],
    ['empty', []],
  ] as const)('is not allowed: %s', (_what, purposes) => {
    const exempt = { kind: 'closed-inaccessible', managedByPolice: true } as const;
    const within = { withinPoliceMissions: true } as const;
    for (const change of [{}, { mission: within, place: exempt, authorisation: undefined }]) {
      const answer = judged('activate-use', { purposes, ...change });
      expect([answer.outcome, breaches(answer)]).toEqual(['needs-human', []]);
      expect(holdsOf(answer, 'lfp-25-3-p2-s1')).toEqual(['unknown']);
      expect(missingFacts(answer)).toContain('purposes');
    }
  });
});

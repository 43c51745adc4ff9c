import { describe, expect, it } from 'vitest';
import {
  breaches,
  dutyIds,
  firstText,
  holdsOf,
  judged,
  missingFacts,
  rolesAllowed,
  text2018,
} from '../judging.fixture.ts';
import { policeRoles } from '../role-groups.ts';
import { disciplinaryOffices } from './25-8-recipients.ts';

const first2024 = '2024-01-20T00:00:00+01:00';
const last2023 = '2024-01-19T23:59:59+01:00';

describe('the register of uses, then of processing (25/8 al. 1)', () => {
  const use = { register: 'uses', useReference: 'u-1', digital: true } as const;

  it('is per use and digital in the 2018 text', () => {
    expect(judged('register-use', use, last2023).outcome).toBe('allowed');
    expect(breaches(judged('register-use', { ...use, digital: false }, last2023))).toEqual(['lfp-25-8-al1-s1']);
    expect(breaches(judged('register-use', { ...use, useReference: '' }, last2023))).toEqual(['lfp-25-8-al1-s1']);
    expect(judged('register-use', { ...use, register: 'single-register' }, last2023).outcome).toBe('refused');
  });

  it('is an inventory of processing since 20 January 2024, with its purpose', () => {
    expect(judged('register-use', {}, first2024).outcome).toBe('allowed');
    expect(judged('register-use', {}, last2023).outcome).toBe('refused');
    expect(breaches(judged('register-use', { processingReference: undefined }))).toEqual(['lfp-25-8-al1-s1']);
    expect(breaches(judged('register-use', { purposeStated: false }))).toEqual(['lpi-145-al1']);
  });

  it('a line per use stays possible, as our own policy', () => {
    expect(judged('register-use', use, first2024).outcome).toBe('allowed');
    expect(judged('activate-use').policyGates.map((gate) => [gate.id, gate.blocks])).toContainEqual([
      'register-use',
      false,
    ]);
    expect(judged('activate-use', {}, undefined, text2018).policyGates.map((gate) => gate.id)).not.toContain(
      'register-use',
    );
  });

  it('a line that names no use: unlawful until 19 January 2024, since then stopped by our rule and lawful', () => {
    const unnamed = { ...use, useReference: '', visible: true } as const;
    expect(breaches(judged('register-use', unnamed, last2023))).toEqual(['lfp-25-8-al1-s1']);
    const since = judged('register-use', unnamed, first2024);
    expect([since.outcome, since.policyGates.map((gate) => [gate.id, gate.blocks])]).toEqual([
      'allowed',
      [['use-not-named', true]],
    ]);
    expect(since.readings).toContainEqual({ id: 'A-07', choice: 'recommended' });
    // a use known to be missing in our ledger is stopped at its activation too, by our rule
    const missing = judged('activate-use', { inRegister: false });
    expect(missing.outcome).toBe('allowed');
    expect(missing.policyGates.map((gate) => [gate.id, gate.blocks])).toContainEqual(['register-use', true]);
  });

  it('says of non-visible uses that article 46/14 keeps them per use, and names the act that judges it', () => {
    const hidden = judged('register-use', { ...use, visible: false }, first2024);
    expect(hidden.warnings.map((warning) => warning.id)).toContain('non-visible-register');
  });

  it('is kept by the police service and by nobody else', () => {
    expect([...rolesAllowed((role) => judged('register-use', { registeredBy: { role } }))].sort()).toEqual(
      [...policeRoles].sort(),
    );
  });
});

describe('the national register of fixed cameras (25/8 al. 2)', () => {
  it('holds fixed cameras, also of third parties; mobile ones never', () => {
    expect(judged('register-fixed-camera', { camera: { kind: 'fixed', thirdParty: true } }).outcome).toBe('allowed');
    expect(breaches(judged('register-fixed-camera', { camera: { kind: 'mobile' } }))).toEqual(['lfp-25-8-al2']);
    expect(judged('register-fixed-camera', { camera: undefined }).outcome).toBe('needs-human');
  });

  it('says that a temporary fixed camera is entered by choice, a fixed one by law', () => {
    const said = (kind: 'fixed' | 'temporary-fixed') =>
      judged('register-fixed-camera', { camera: { kind } })
        .findings.map((finding) => finding.because.fr)
        .join(' ');
    expect([said('temporary-fixed').includes('facultative'), said('fixed').includes('facultative')]).toEqual([
      true,
      false,
    ]);
  });

  it('wants coordinates, a digital form, and a use by the police', () => {
    for (const change of [{ geolocated: false }, { digital: false }, { usedByPolice: false }]) {
      expect(breaches(judged('register-fixed-camera', change))).toEqual(['lfp-25-8-al2']);
    }
  });

  it('is owed for fixed cameras; for temporary fixed ones only by the other reading (R-40)', () => {
    const owed = (kind: 'fixed' | 'temporary-fixed', options = {}) =>
      dutyIds(judged('activate-use', { camera: { kind }, inNationalRegister: undefined }, undefined, options)).includes(
        'register-fixed-camera',
      );
    const profile = { id: 'p', readings: { 'R-40': 'temporary-required' } };
    expect([owed('fixed'), owed('temporary-fixed'), owed('temporary-fixed', { profile })]).toEqual([true, false, true]);
  });

  it('is entered by the police and by nobody else', () => {
    expect([...rolesAllowed((role) => judged('register-fixed-camera', { registeredBy: { role } }))].sort()).toEqual(
      [...policeRoles].sort(),
    );
  });
});

describe('who may ask for the registers (25/8 al. 3)', () => {
  const readers = (options: object, more: object = {}) =>
    [
      ...rolesAllowed((role) =>
        judged(
          'consult-register',
          { register: 'uses', consultedBy: { role }, designatedUnder144: true, ...more },
          undefined,
          options,
        ),
      ),
    ].sort();
  const authorities = [
    'administrative-police-authority',
    'investigating-judge',
    'judicial-police-authority',
    'mayor',
    'minister-interior',
    'prosecutor',
  ];

  it('in the 2018 text: six kinds of bodies', () => {
    expect(readers(firstText)).toEqual(
      [...authorities, 'competent-dpa', 'control-organ', 'dpa', 'dpo', 'security-privacy-adviser'].sort(),
    );
  });

  it('since 29 June 2019: four kinds of bodies', () => {
    expect(readers({ pinnedTo: '2019-06-28' })).toHaveLength(11);
    expect(readers({ pinnedTo: '2019-06-29' })).toEqual([...authorities, 'control-organ', 'dpo'].sort());
    expect(readers({})).toEqual([...authorities, 'control-organ', 'dpo'].sort());
  });

  it('between 5 September 2018 and 28 June 2019 names the reading by which the data protection authority is granted or not', () => {
    const ask = (day: string, choice?: string) =>
      judged(
        'consult-register',
        { register: 'uses', consultedBy: { role: 'dpa' } },
        `${day}T12:00:00+02:00`,
        choice === undefined ? {} : { profile: { id: 'p', readings: { 'R-15': choice } } },
      );
    const organ = 'control-organ-since-2018';
    expect(['2018-09-04', '2018-09-05', '2019-06-28'].map((day) => ask(day).outcome)).toEqual([
      'allowed',
      'allowed',
      'allowed',
    ]);
    expect(['2018-09-04', '2018-09-05', '2019-06-28'].map((day) => ask(day, organ).outcome)).toEqual([
      'allowed',
      'refused',
      'refused',
    ]);
    expect(ask('2018-12-01').readings).toContainEqual({ id: 'R-15', choice: 'dpa-until-2019' });
    expect(ask('2018-12-01', organ).readings).toContainEqual({ id: 'R-15', choice: organ });
    expect(['2019-06-29', '2026-11-20'].map((day) => ask(day).outcome)).toEqual(['refused', 'refused']);
  });

  it('on request, recorded', () => {
    expect(breaches(judged('consult-register', { onRequest: undefined }))).toEqual(['lfp-25-8-al3']);
    const ownService = (register: 'uses' | 'national-fixed-cameras') =>
      judged('consult-register', { register, ownService: true, consultedBy: { role: 'operational-member' } })
        .findings.filter(({ holds }) => holds === 'yes')
        .map(({ provision }) => provision);
    expect(ownService('national-fixed-cameras')).toEqual(['lfp-25-8-al2']);
    expect(ownService('uses')).toEqual(['lfp-25-8-al1-s1']);
  });

  it('wants a data protection officer designated under article 144, since 2019', () => {
    const dpo = (designatedUnder144: boolean | undefined, options = {}) =>
      judged('consult-register', { consultedBy: { role: 'dpo' }, designatedUnder144 }, undefined, options).outcome;
    expect([dpo(true), dpo(false), dpo(undefined), dpo(undefined, firstText)]).toEqual([
      'allowed',
      'refused',
      'needs-human',
      'allowed',
    ]);
  });

  it('opens the national register, and no other, to the intelligence services by their own law', () => {
    const ask = (register: 'uses' | 'national-fixed-cameras') =>
      judged('consult-register', { register, consultedBy: { role: 'intelligence-service' } });
    expect([ask('uses').outcome, ask('national-fixed-cameras').outcome]).toEqual(['refused', 'allowed']);
    expect(ask('national-fixed-cameras').findings.map(({ provision }) => provision)).toEqual(['lrs-16-4-p4']);
    expect(breaches(ask('uses'))).toEqual(['lfp-25-8-al3']);
  });

  it('does not stand in the way of the service that keeps it', () => {
    const own = rolesAllowed((role) =>
      judged('consult-register', { consultedBy: { role }, ownService: true, designatedUnder144: true }),
    );
    expect([...own].sort()).toEqual([...new Set([...policeRoles, ...authorities, 'control-organ', 'dpo'])].sort());
    expect(
      judged('consult-register', {
        register: 'national-fixed-cameras',
        consultedBy: { role: 'federal-police' },
        ownService: true,
      }).outcome,
    ).toBe('allowed');
  });
});

describe('the bodycam register (25/8 § 2)', () => {
  it('is the register of the controller the law names, by level', () => {
    const controller = (level?: 'local' | 'federal') =>
      rolesAllowed((role) =>
        judged('enter-bodycam-register', { controller: { role, ...(level === undefined ? {} : { level }) } }),
      );
    expect([...controller()].sort()).toEqual([
      'chief-of-corps',
      'commissioner-general',
      'director-general',
      'federal-director',
    ]);
    expect(controller('local')).toEqual(['chief-of-corps']);
    expect(controller('federal')).not.toContain('chief-of-corps');
  });

  it.each([
    ['recordingReference', 'lfp-25-8-p2-al1-pt1'],
    ['usedFrom', 'lfp-25-8-p2-al1-pt2'],
    ['wearerReference', 'lfp-25-8-p2-al1-pt3'],
    ['placeOrRoute', 'lfp-25-8-p2-al1-pt4'],
  ] as const)('without %s is incomplete', (field, provision) => {
    const entry = judged('enter-bodycam-register', { [field]: undefined });
    expect([breaches(entry), missingFacts(entry)]).toEqual([[provision], [field]]);
  });

  it('has one wearer a camera', () => {
    expect(breaches(judged('enter-bodycam-register', { wearerConflict: true }))).toEqual(['lfp-25-8-p2-al1-pt3']);
  });

  it('is filled automatically or as soon as possible: our alert after a day, never a refusal', () => {
    const entry = (at: string, lateReason?: string) =>
      judged('enter-bodycam-register', { automatic: false, ...(lateReason === undefined ? {} : { lateReason }) }, at);
    expect(entry('2026-11-11T09:59:59+01:00').policyGates).toEqual([]);
    expect(entry('2026-11-11T10:00:00+01:00').policyGates.map((gate) => [gate.id, gate.blocks])).toEqual([
      ['late-entry-unexplained', false],
    ]);
    expect(entry('2026-11-13T10:00:00+01:00').outcome).toBe('allowed');
    expect(entry('2026-11-13T10:00:00+01:00', 'mission à l’étranger').policyGates).toEqual([]);
    expect(judged('enter-bodycam-register', { automatic: undefined, recordedAt: undefined }).outcome).toBe(
      'needs-human',
    );
  });

  it('opens directly only to designated members who need to know', () => {
    expect([...rolesAllowed((role) => judged('consult-bodycam-register', { consultedBy: { role } }))].sort()).toEqual(
      [...policeRoles].sort(),
    );
    for (const change of [
      { designation: undefined },
      { designation: { fromDay: '2026-01-01', toDay: '2026-11-19' } },
      { designation: { fromDay: '2026-11-21' } },
      { designation: { fromDay: '2026-01-01', by: 'mayor' } },
      { needToKnow: false },
      { withinAttributions: false },
    ] as const) {
      expect(breaches(judged('consult-bodycam-register', change))).toEqual(['lfp-25-8-p2-al6']);
    }
    expect(
      judged('consult-bodycam-register', { designation: { fromDay: '2026-11-20', toDay: '2026-11-20' } }).outcome,
    ).toBe('allowed');
    expect(judged('consult-bodycam-register', { needToKnow: undefined }).outcome).toBe('needs-human');
  });

  it('serves four purposes and no other', () => {
    const purpose = (one: '1' | '2' | '3' | '4' | 'none' | undefined, more: object = {}) =>
      judged('consult-bodycam-register', { purpose: one, ...more });
    for (const one of ['1', '2', '3'] as const)
      expect(holdsOf(purpose(one), `lfp-25-8-p2-al2-pt${one}`)).toEqual(['yes']);
    expect(breaches(purpose('4'))).toEqual(['lfp-25-8-p2-al2-pt4']);
    expect(purpose('4', { treatment: 'pseudonymised' }).outcome).toBe('allowed');
    expect([purpose('none').outcome, purpose(undefined).outcome]).toEqual(['refused', 'refused']);
  });

  it('stays under the gate of 25/7: after thirty days the prosecutor, and complaints go to a person (A-08)', () => {
    const at = '2026-12-20T10:00:00+01:00';
    const day = (more: object, options = {}, when = at) =>
      judged('consult-bodycam-register', more, when, options).outcome;
    const prosecutorDecision = {
      by: 'prosecutor',
      decidedAt: '2026-12-01T10:00:00+01:00',
      outcome: 'granted',
      written: true,
      reasoned: true,
      covers: true,
    } as const;
    expect(day({ purpose: '2', branch: 'administrative' })).toBe('refused');
    expect(day({ purpose: '2', branch: 'judicial', prosecutorDecision })).toBe('allowed');
    expect(day({ purpose: '3' })).toBe('needs-human');
    expect(day({ purpose: '3' }, { profile: { id: 'p', readings: { 'A-08': 'register-special' } } })).toBe('allowed');
    expect(day({ purpose: '1' }, {}, '2026-12-10T09:59:59+01:00')).toBe('allowed');
    expect(day({ purpose: '1' }, {}, '2026-12-10T10:00:00+01:00')).toBe('refused');
  });

  it('is protected by the designation; a shared account that is stated is refused all the same', () => {
    for (const act of ['consult-bodycam-register', 'extract-bodycam-data'] as const) {
      expect(judged(act, { accessProtected: undefined }).outcome).toBe('allowed');
      expect(breaches(judged(act, { accessProtected: false }))).toEqual(['lfp-25-7-p1-al3-protege']);
      expect(breaches(judged(act, { journalOn: false }))).toEqual(['lfp-25-7-p1-al3-journal']);
    }
  });

  it('ends with the maximum of the recording', () => {
    expect(breaches(judged('consult-bodycam-register', { purpose: '3' }, '2027-11-10T10:00:00+01:00'))).toEqual([
      'lfp-25-6',
    ]);
  });

  it('lets only designated persons extract, for a procedure, to the closed list of recipients', () => {
    expect(breaches(judged('extract-bodycam-data', { designation: undefined }))).toEqual(['lfp-25-8-p2-al7']);
    expect(breaches(judged('extract-bodycam-data', { procedureReference: '' }))).toEqual(['lfp-25-8-p2-al5']);
    expect(judged('extract-bodycam-data', { recipient: { recipientClass: 'other' } }).outcome).toBe('refused');
    expect(judged('extract-bodycam-data', { recipient: undefined }).outcome).toBe('needs-human');
    const to = (recipientClass: 'police' | 'authority' | 'complaints' | 'trainer') =>
      [
        ...rolesAllowed((role) =>
          judged('extract-bodycam-data', { recipient: { role, recipientClass, needToKnow: true } }),
        ),
      ].sort();
    expect(to('police')).toEqual([...policeRoles].sort());
    expect(to('authority')).toEqual([
      'administrative-police-authority',
      'investigating-judge',
      'judicial-police-authority',
      'mayor',
      'minister-interior',
      'prosecutor',
    ]);
    expect(to('complaints')).toEqual(['complaints-authority']);
    expect(to('trainer')).toEqual(['police-trainer']);
    expect(
      breaches(
        judged('extract-bodycam-data', {
          recipient: { role: 'operational-member', recipientClass: 'police', needToKnow: false },
        }),
      ),
    ).toEqual(['lfp-25-8-p2-al8-pt1']);
  });

  it('gives them to office-holders who state their competence for discipline, and to whom such an authority designated', () => {
    const to = (recipient: object) =>
      judged('extract-bodycam-data', { recipient: { recipientClass: 'complaints', ...recipient } });
    const stated = rolesAllowed((role) => to({ role, competenceReference: 'loi du 13 mai 1999, art. 19' }));
    expect([...stated].sort()).toEqual(['complaints-authority', ...disciplinaryOffices].sort());
    // who says nothing of a competence is asked for it
    const silent = to({ role: 'chief-of-corps' });
    expect([silent.outcome, missingFacts(silent)]).toEqual(['needs-human', ['recipient.competenceReference']]);
    expect(to({ role: 'mayor', competenceReference: ' ' }).outcome).toBe('needs-human');
    const designation = { by: 'chief-of-corps', fromDay: '2026-11-20', toDay: '2026-11-20' } as const;
    expect(to({ role: 'operational-member', designation }).outcome).toBe('allowed');
    const undated = { by: 'chief-of-corps' } as const;
    expect(breaches(to({ role: 'operational-member', designation: undated }))).toEqual(['lfp-25-8-p2-al8-pt3']);
    for (const other of [{ by: 'operational-member' }, { toDay: '2026-11-19' }, { fromDay: '2026-11-21' }])
      expect(breaches(to({ role: 'operational-member', designation: { ...designation, ...other } }))).toEqual([
        'lfp-25-8-p2-al8-pt3',
      ]);
    for (const role of ['operational-member', 'filmed-person', 'third-party-viewer', 'public'] as const)
      expect(breaches(to({ role }))).toEqual(['lfp-25-8-p2-al8-pt3']);
    expect(to({ role: 'mayor', competenceReference: 'x' }).warnings.map((warning) => warning.id)).toContain(
      'disciplinary-law',
    );
  });

  it('does not exist before 20 January 2024', () => {
    for (const act of ['consult-bodycam-register', 'extract-bodycam-data'] as const) {
      expect(() =>
        judged(act, { recordedFrom: '2024-01-10T10:00:00Z', recordedTo: '2024-01-10T10:00:00Z' }, last2023),
      ).toThrow(expect.objectContaining({ code: 'law/not-yet-in-force' }));
    }
    expect(judged('enter-bodycam-register', {}, first2024).outcome).toBe('allowed');
  });
});

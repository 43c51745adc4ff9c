import { describe, expect, it } from 'vitest';
import { breaches, holdsOf, judged, missingFacts, rolesAllowed } from '../judging.fixture.ts';
import type { RoleKey } from '../roles.ts';
import { read, scenario } from '../scenarios.fixture.ts';
import { decreeAllowed } from './allowed.examples.ts';
import { controllerRoles, declarants } from './declarants.ts';
import type { CameraLocationFacts, DeclarationForm } from './facts.ts';

const form: DeclarationForm = decreeAllowed['declare-camera'].facts.form ?? {};
const declared = (change: Parameters<typeof judged<'declare-camera'>>[1], at?: string) =>
  judged('declare-camera', change, at);
const withForm = (change: DeclarationForm) => declared({ form: { ...form, ...change } });
const lacking = (field: keyof DeclarationForm) => {
  const { [field]: _gone, ...rest } = form;
  return declared({ form: rest });
};

describe('the declaration form (RD of 8 May 2018, article 5)', () => {
  it.each([
    ['1', 'declarant'],
    ['3', 'placeType'],
    ['4', 'mainAddress'],
    ['5', 'cameraType'],
    ['6', 'locations'],
    ['7', 'alarmLink'],
    ['8', 'processingPlace'],
    ['9', 'permanence'],
    ['10', 'recording'],
    ['11', 'liveViewing'],
    ['12', 'contactPersons'],
    ['13', 'attestation'],
  ] as const)('field %s° left out is named, and the declaration is not complete', (point, field) => {
    const decision = lacking(field);
    expect(decision.outcome).toBe('refused');
    expect(breaches(decision)).toEqual([`rd-2018-05-08-form-${point}`]);
    expect(missingFacts(decision)).toContain(`form.${field}`);
  });

  it('names the controller when another declares (2°), and not when the controller does', () => {
    const delegation = {
      kind: 'alarm-centre',
      written: true,
      signedByController: true,
      connectedToAlarmCentre: true,
    } as const;
    const filed = declared({ filedBy: { role: 'alarm-centre' }, delegation });
    expect(breaches(filed)).toEqual(['rd-2018-05-08-form-2']);
    expect(
      declared({ filedBy: { role: 'alarm-centre' }, delegation, form: { ...form, controller: true } }).outcome,
    ).toBe('allowed');
    expect(holdsOf(declared({}), 'rd-2018-05-08-form-2')).toEqual([]);
  });

  it('asks the link with an alarm system of closed places only', () => {
    const { alarmLink: _none, ...rest } = form;
    const open = declared({ form: { ...rest, placeType: 'open', councilAdviceOn: '2026-09-01' } });
    expect(open.outcome).toBe('allowed');
  });

  it('asks in an open place the day of the positive advice, and its validity for temporary and mobile cameras', () => {
    expect(breaches(withForm({ placeType: 'open' }))).toEqual(['rd-2018-05-08-form-council-advice']);
    expect(withForm({ placeType: 'open', councilAdviceOn: '2026-09-01' }).outcome).toBe('allowed');
    expect(withForm({ placeType: 'open', roadOfOtherAuthority: true }).outcome).toBe('allowed');
    const mobile = {
      placeType: 'open',
      councilAdviceOn: '2026-09-01',
      locations: [{ kind: 'mobile', method: 'perimeter-description' }],
    } as const;
    expect(breaches(withForm(mobile))).toEqual(['rd-2018-05-08-form-council-advice']);
    expect(withForm({ ...mobile, councilAdviceValidity: true }).outcome).toBe('allowed');
  });

  it('lets a reference address stand for the address only where the decree says so', () => {
    expect(breaches(withForm({ mainAddress: 'reference-address' }))).toEqual(['rd-2018-05-08-form-reference-address']);
    expect(withForm({ mainAddress: 'reference-address', severalAddresses: true }).outcome).toBe('allowed');
    const bus = [{ insideVehicles: true, method: 'vehicle-identification' }] as const;
    expect(withForm({ mainAddress: 'reference-address', locations: bus }).outcome).toBe('allowed');
  });

  it.each([
    ['fixed', 'closed', { kind: 'fixed' }, 'map-points', 'fixed'],
    ['mobile in an open place', 'open', { kind: 'mobile' }, 'perimeter-description', 'mobile-open'],
    ['mobile in a closed place', 'closed', { kind: 'mobile' }, 'address', 'mobile-closed'],
    [
      'temporary for an event',
      'open',
      { kind: 'temporary-fixed', temporaryUse: 'event' },
      'map-points',
      'temporary-event',
    ],
    [
      'temporary and moved regularly',
      'open',
      { kind: 'temporary-fixed', temporaryUse: 'moved-regularly' },
      'perimeter-description',
      'temporary-moved',
    ],
    ['temporary in a closed place', 'closed', { kind: 'temporary-fixed' }, 'map-points', 'temporary-closed'],
    ['inside vehicles', 'closed', { kind: 'fixed', insideVehicles: true }, 'vehicle-identification', 'vehicle'],
  ] as const)('locates cameras that are %s as article 5 § 2 asks', (_title, placeType, location, method, rule) => {
    const id = `rd-2018-05-08-location-${rule}`;
    const given = (how: CameraLocationFacts['method']) =>
      withForm({
        placeType,
        councilAdviceOn: '2026-09-01',
        councilAdviceValidity: true,
        locations: [{ ...location, ...(how === undefined ? {} : { method: how }) }],
      });
    expect(given(method).outcome).toBe('allowed');
    expect(holdsOf(given(method), id)).toEqual(['yes']);
    expect(breaches(given('table-only'))).toEqual([id]);
    expect(holdsOf(given(undefined), id)).toEqual(['unknown']);
  });

  it('wants a contact person who can answer the police directly', () => {
    expect(breaches(withForm({ contactPersons: 0 }))).toEqual(['rd-2018-05-08-form-12']);
    expect(breaches(withForm({ contactAnswersDirectly: false }))).toEqual(['rd-2018-05-08-contact']);
  });

  it('warns of a declared term over one month, and not of one month', () => {
    const warned = (retention: string) =>
      withForm({ retention }).warnings.some(({ id }) => id === 'declared-retention-long');
    expect([warned('P1M'), warned('P30D'), warned('P45D'), warned('P3M')]).toEqual([false, false, true, true]);
  });
});

describe('the desk and who files (articles 2 to 4)', () => {
  it('a letter, an e-mail and the counter are no declaration', () => {
    for (const channel of ['letter', 'e-mail', 'counter'] as const)
      expect(breaches(declared({ channel }))).toEqual(['rd-2018-05-08-desk']);
  });

  it('the desk opens with card, code or token, free of charge', () => {
    for (const signIn of ['electronic-identity-card', 'mobile-code', 'citizen-token'] as const)
      expect(declared({ signIn }).outcome).toBe('allowed');
    expect(breaches(declared({ signIn: 'other' }))).toEqual(['rd-2018-05-08-desk']);
    expect(breaches(declared({ feeAsked: true }))).toEqual(['rd-2018-05-08-free']);
  });

  it('one place, one declaration', () => {
    expect(breaches(declared({ placesInDeclaration: 2 }))).toEqual(['rd-2018-05-08-per-place']);
    expect(declared({ placesInSession: 3 }).outcome).toBe('allowed');
  });

  it('police cameras are authorised under the LFP, not declared', () => {
    expect(breaches(declared({ policeCameras: true }))).toEqual(['rd-2018-05-08-def-declaration']);
  });

  it('a company is declared by who can represent it; joint controllers agree on one', () => {
    expect(breaches(declared({ filerCanRepresent: false }))).toEqual(['rd-2018-05-08-representative']);
    expect(breaches(declared({ jointControllers: true }))).toEqual(['rd-2018-05-08-joint']);
    expect(declared({ jointControllers: true, jointAgreement: true }).outcome).toBe('allowed');
  });

  const delegate = (role: RoleKey, delegation: object) =>
    declared({
      filedBy: { role },
      delegation: { written: true, signedByController: true, ...delegation },
      form: { ...form, controller: true },
    });

  it('an alarm centre files for a system that is connected to it, on a written and signed delegation', () => {
    expect(delegate('alarm-centre', { connectedToAlarmCentre: true }).outcome).toBe('allowed');
    expect(breaches(delegate('alarm-centre', { connectedToAlarmCentre: false }))).toEqual([
      'rd-2018-05-08-alarm-centre',
    ]);
    expect(breaches(delegate('alarm-centre', { connectedToAlarmCentre: true, written: false }))).toEqual([
      'rd-2018-05-08-delegation-written',
    ]);
    expect(breaches(delegate('designated-notifier', { signedByController: false }))).toEqual([
      'rd-2018-05-08-delegation-written',
    ]);
  });

  it('a proxy-user files only for who has no card, code or token', () => {
    const proxy = (controllerHasSignIn: boolean) => delegate('proxy-user', { kind: 'proxy-user', controllerHasSignIn });
    expect(proxy(false).outcome).toBe('allowed');
    expect(breaches(proxy(true))).toEqual(['rd-2018-05-08-proxy']);
  });

  it('nobody else declares', () => {
    const delegation = {
      written: true,
      signedByController: true,
      connectedToAlarmCentre: true,
      controllerHasSignIn: false,
    };
    const allowed = rolesAllowed((role) =>
      declared({ filedBy: { role }, delegation, form: { ...form, controller: true } }),
    );
    expect([...allowed].sort()).toEqual([...declarants].sort());
  });
});

const by = { role: 'camera-controller' } as const;
const validate = (title: string, at: string, lastValidatedOn: string, expected: object) =>
  scenario(title, 'validate-declaration', at, { by, lastValidatedOn, accuracyVerified: true }, expected);
const remove = (title: string, at: string, expected: object) =>
  scenario(
    title,
    'delete-unvalidated-declaration',
    at,
    { by: { role: 'declaration-desk' }, lastValidatedOn: '2025-11-21' },
    expected,
  );

describe('the yearly validation (article 6)', () => {
  it.each(
    [
      validate('on the last day of the year it is in time', '2026-11-21T23:59:59+01:00', '2025-11-21', {
        outcome: 'allowed',
        deadlines: ['validation-due 2026-11-21', 'validate-declaration 2027-11-21'],
      }),
      validate('the day after it is overdue', '2026-11-22T00:00:00+01:00', '2025-11-21', {
        outcome: 'refused',
        breached: ['rd-2018-05-08-annual'],
      }),
      validate('a validation of 29 February runs to 28 February', '2025-02-28T12:00:00+01:00', '2024-02-29', {
        outcome: 'allowed',
      }),
      validate('and not to 1 March', '2025-03-01T00:00:00+01:00', '2024-02-29', { outcome: 'refused' }),
      remove('the desk may not delete while the year runs', '2026-11-21T12:00:00+01:00', {
        outcome: 'refused',
        breached: ['rd-2018-05-08-annual-default'],
        deadlines: ['deletion-possible-from 2026-11-22'],
      }),
      remove('the desk may delete the day after', '2026-11-22T12:00:00+01:00', {
        outcome: 'allowed',
        warnings: ['reach-lcam', 'reach-decrees', 'deleted-declaration'],
      }),
    ].map((one) => [one.title, one] as const),
  )('%s', (_title, { decision, expected }) => {
    expect(read(decision)).toMatchObject(expected);
  });

  it('verifies, and enters what changed', () => {
    expect(breaches(judged('validate-declaration', { accuracyVerified: false }))).toEqual(['rd-2018-05-08-annual']);
    expect(breaches(judged('validate-declaration', { somethingChanged: true }))).toEqual(['rd-2018-05-08-annual']);
    expect(judged('validate-declaration', { somethingChanged: true, changesEntered: true }).outcome).toBe('allowed');
  });

  it('is the declarant’s; the deletion is the desk’s; a stranger changes nothing', () => {
    const sorted = (roles: readonly RoleKey[]) => [...roles].sort();
    expect(sorted(rolesAllowed((role) => judged('validate-declaration', { by: { role } })))).toEqual(
      sorted(declarants),
    );
    expect(rolesAllowed((role) => judged('delete-unvalidated-declaration', { by: { role } }))).toEqual([
      'declaration-desk',
    ]);
    expect(sorted(rolesAllowed((role) => judged('change-declaration', { by: { role } })))).toEqual(sorted(declarants));
    expect(breaches(judged('change-declaration', { filedIt: false }))).toEqual(['rd-2018-05-08-update']);
    expect(judged('change-declaration', { filedIt: undefined }).outcome).toBe('needs-human');
  });
});

describe('a system out of service (article 6 al. 2)', () => {
  const report = (outOfServiceOn: string) => judged('report-out-of-service', { outOfServiceOn });

  it('is reported once it is out of service, in a term that the decree leaves open', () => {
    expect(report('2026-11-20').outcome).toBe('allowed');
    expect(report('2026-11-21').outcome).toBe('refused');
    expect(report('2026-11-20').policyGates.map(({ blocks }) => blocks)).toEqual([false]);
    const because = (day: string) => report(day).policyGates[0]?.because.en;
    expect([because('2026-11-13'), because('2026-11-12')]).toEqual([
      expect.stringContaining('Reported within seven days'),
      expect.stringContaining('More than seven days'),
    ]);
  });

  it('is reported by its declarant', () => {
    expect(breaches(judged('report-out-of-service', { filedIt: false }))).toEqual(['rd-2018-05-08-out-of-service']);
  });
});

describe('the register of the controller (articles 7 to 9)', () => {
  const fields = decreeAllowed['keep-controller-register'].facts.fields ?? {};

  it.each(Object.keys(fields).map((name, index) => [index + 1, name] as const))(
    'field %i (%s) left out is named',
    (point, name) => {
      const decision = judged('keep-controller-register', {
        transfersTakePlace: true,
        temporaryOrMobile: true,
        fields: { ...fields, [name]: false },
      });
      expect(breaches(decision)).toEqual([`rd-2018-05-08-register-${point}`]);
      expect(missingFacts(decision)).toEqual([`fields.${name}`]);
    },
  );

  it('asks transfers, term and zones only where there are transfers, recordings, temporary or mobile cameras', () => {
    const bare = { ...fields, transfers: false, retention: false, zonesAndPeriods: false };
    const none = { transfersTakePlace: false, imagesRecorded: false, temporaryOrMobile: false };
    expect(judged('keep-controller-register', { ...none, fields: bare }).outcome).toBe('allowed');
    expect(judged('keep-controller-register', { imagesRecorded: undefined }).outcome).toBe('needs-human');
  });

  it('holds the advice of the council where there is one, and is kept up to date', () => {
    expect(breaches(judged('keep-controller-register', { councilAdviceAttached: false }))).toEqual([
      'rd-2018-05-08-register-council-advice',
    ]);
    expect(breaches(judged('keep-controller-register', { keptUpToDate: false }))).toEqual([
      'rd-2018-05-08-register-update',
    ]);
  });

  it('is the controller’s, not the register of the police', () => {
    const keepers = rolesAllowed((role) => judged('keep-controller-register', { keptBy: { role } }));
    expect([...keepers].sort()).toEqual([...controllerRoles].sort());
    expect(breaches(judged('keep-controller-register', { register: 'police' }))).toEqual([
      'rd-2018-05-08-def-register',
    ]);
  });

  it('is not deleted while cameras work or images are kept', () => {
    expect(breaches(judged('delete-controller-register', { imagesStillProcessed: true }))).toEqual([
      'rd-2018-05-08-register-keep',
    ]);
    expect(judged('delete-controller-register', { imagesStillProcessed: undefined }).outcome).toBe('needs-human');
    const deleters = rolesAllowed((role) => judged('delete-controller-register', { by: { role } }));
    expect([...deleters].sort()).toEqual([...controllerRoles].sort());
  });
});

import { describe, expect, it } from 'vitest';
import type { FactsOf } from '../acts.ts';
import { allowedBodycamUse, foundMet } from '../allowed-acts.examples.ts';
import { decide } from '../decide.ts';
import { breaches, holdsOf, judged, missingFacts } from '../judging.fixture.ts';
import { cameraKindOf, placeKindOf } from './25-2-classes.ts';

const today = '2026-11-20T10:00:00+01:00';
const bodycam = (change: Partial<FactsOf<'activate-use'>> = {}, at = today, options = {}) =>
  decide('activate-use', { ...allowedBodycamUse.facts, ...change }, at, options);
const uniform = { operationalMember: true, identifiable: true, ownCamera: true } as const;

describe('classes of cameras (25/2 § 1, 1° to 3°)', () => {
  it.each([
    ['drone', { movedDuringUse: true, wornByOperationalMember: false }, 'mobile'],
    ['camera parked on a mast for a week', { movedDuringUse: false, forLimitedTime: true }, 'temporary-fixed'],
    [
      'trailer for a three-day event',
      { kind: 'mobile', movedDuringUse: false, forLimitedTime: true },
      'temporary-fixed',
    ],
    ['camera with no end date', { kind: 'temporary-fixed', forLimitedTime: false }, 'fixed'],
    [
      'camera worn by an inspector',
      { movedDuringUse: true, wornByOperationalMember: true, audiovisual: true },
      'individual',
    ],
    ['dash camera', { kind: 'mobile' }, 'mobile'],
    ['camera worn by a municipal guard', { kind: 'individual', wornByOperationalMember: false }, 'mobile'],
    ['moved, nothing else known', { movedDuringUse: true }, undefined],
    ['worn, sound not known', { movedDuringUse: true, wornByOperationalMember: true }, undefined],
    ['audiovisual, wearer not known', { movedDuringUse: true, audiovisual: true }, undefined],
    ['nothing known', {}, undefined],
  ] as const)('%s', (_what, camera, expected) => {
    expect(cameraKindOf(camera, '2026-11-20')).toBe(expected);
  });

  it('a bodycam is a mobile camera before 20 January 2024', () => {
    expect([
      cameraKindOf({ kind: 'individual' }, '2024-01-19'),
      cameraKindOf({ kind: 'individual' }, '2024-01-20'),
    ]).toEqual(['mobile', 'individual']);
  });

  it('an intelligent camera grants nothing: facial recognition is refused, and since 2019 the Control Organ is asked', () => {
    const use = (functions: readonly string[], at: string) =>
      judged('record-exempt-use', { camera: { kind: 'fixed', functions } }, at);
    expect(use(['motion-detection'], today).outcome).toBe('allowed');
    expect(use(['motion-detection'], today).warnings.map((warning) => warning.id)).toContain('no-facial-recognition');
    expect(breaches(use(['facial-recognition'], today))).toEqual(['lfp-25-2-p1-pt3']);
    expect(holdsOf(use(['facial-recognition'], '2019-06-29T10:00:00+02:00'), 'lfp-44-1-p2-bio')).toEqual(['human']);
    expect(holdsOf(use(['facial-recognition'], '2019-06-28T10:00:00+02:00'), 'lfp-44-1-p2-bio')).toEqual([]);
  });
});

describe('classes of places (25/2 § 1, 4° to 9°)', () => {
  it.each([
    ['street', { kind: 'open' }, 'open'],
    ['unfenced park', { enclosed: false }, 'open'],
    ['terrace marked by a painted line', { enclosed: true, forPublicUse: true }, 'closed-accessible'],
    ['apartment hallway', { enclosed: true, forPublicUse: false }, 'closed-inaccessible'],
    ['fenced municipal park', { kind: 'open', fencedGreenSpace: true }, 'closed-accessible'],
    ['said to be open, yet enclosed', { kind: 'open', enclosed: true }, undefined],
    ['nothing known', {}, undefined],
  ] as const)('%s', (_what, place, expected) => {
    expect(placeKindOf(place)).toBe(expected);
  });

  it('a fenced private park is not a green space of 9°', () => {
    const place = {
      kind: 'closed-accessible',
      fencedGreenSpace: true,
      managedByPublicAuthority: false,
      managedByPolice: false,
      managerAgreement: true,
      listedAs: 'none',
    } as const;
    expect(breaches(judged('submit-use-request', { place }))).toEqual(['lfp-25-3-p1-al1', 'lfp-25-3-p1-pt2-b']);
    expect(judged('submit-use-request', { place: { ...place, managedByPublicAuthority: true } }).outcome).toBe(
      'allowed',
    );
  });
});

describe('visible use of fixed cameras (25/2 § 2, 1° and 3°)', () => {
  const pictogram = {
    inPlace: true,
    model: 'police-2019',
    widthMetres: 0.6,
    heightMetres: 0.4,
    material: 'aluminium-plate',
    thicknessMillimetres: 1.5,
    surelyVisible: foundMet,
    mentions: { law: true, controller: true, contact: true, logo: true },
  } as const;
  const use = (change: object, more: object = {}, at = today) =>
    judged('activate-use', { visibility: { pictogram: { ...pictogram, ...change } }, ...more }, at);

  it('needs a pictogram', () => {
    expect(use({}).outcome).toBe('allowed');
    expect(breaches(use({ inPlace: false }))).toEqual(['lfp-25-2-p2-pt1']);
    expect(missingFacts(judged('activate-use', { visibility: {} }))).toEqual(['visibility.pictogram.inPlace']);
  });

  it.each([
    ['wrong size', { widthMetres: 0.1, heightMetres: 0.05 }, 'rd-2019-05-22-open-size'],
    ['the right width with a wrong height', { widthMetres: 0.6, heightMetres: 0.3 }, 'rd-2019-05-22-open-size'],
    ['the right height with a wrong width', { widthMetres: 0.7, heightMetres: 0.4 }, 'rd-2019-05-22-open-size'],
    ['sticker in the street', { material: 'laminated-sticker' }, 'rd-2019-05-22-open-material'],
    ['plate too thin', { thicknessMillimetres: 1.4 }, 'rd-2019-05-22-open-material'],
    ['hidden behind a hoarding', { surelyVisible: { ...foundMet, verdict: 'not-met' } }, 'rd-2019-05-22-open-place'],
    ['no mention of the law', { mentions: { ...pictogram.mentions, law: false } }, 'rd-2019-05-22-mention-1'],
    ['no controller', { mentions: { ...pictogram.mentions, controller: false } }, 'rd-2019-05-22-mention-2'],
    ['no contact', { mentions: { ...pictogram.mentions, contact: false } }, 'rd-2019-05-22-mention-3'],
    ['no logo', { mentions: { ...pictogram.mentions, logo: false } }, 'rd-2019-05-22-mention-4'],
  ] as const)('is refused with a pictogram of the %s', (_what, change, provision) => {
    expect(breaches(use(change))).toEqual([provision]);
  });

  it('of another model is not the pictogram of the King: the use is not deemed visible', () => {
    for (const model of ['camera-law', 'other'])
      expect(breaches(use({ model }))).toEqual(['rd-2019-05-22-open-model', 'lfp-25-2-p2-pt1']);
  });

  it('lets a person judge whether the information is surely visible', () => {
    expect(use({ surelyVisible: undefined }).outcome).toBe('needs-human');
  });

  it('has other sizes in closed places, admits a sticker there, and wants one at each entrance', () => {
    const station = {
      kind: 'closed-accessible',
      managedByPolice: false,
      listedAs: 'public-transport-station',
      managerAgreement: true,
      municipality: 'M1',
    } as const;
    const small = { widthMetres: 0.1, heightMetres: 0.15, material: 'laminated-sticker', atEachEntrance: true };
    expect(use(small, { place: station }).outcome).toBe('allowed');
    expect(breaches(use({ ...small, atEachEntrance: false }, { place: station }))).toEqual([
      'rd-2019-05-22-accessible-place',
    ]);
    expect(breaches(use({ ...small, widthMetres: 0.6, heightMetres: 0.4 }, { place: station }))).toEqual([
      'rd-2019-05-22-accessible-size',
    ]);
    const cells = { kind: 'closed-inaccessible', managedByPolice: true } as const;
    expect(use(small, { place: cells }).outcome).toBe('allowed');
    expect(breaches(use({ ...small, widthMetres: 0.297, heightMetres: 0.21 }, { place: cells }))).toEqual([
      'rd-2019-05-22-non-accessible-size',
    ]);
  });

  it('accepts the recorded check of a person for the points left out, and its verdict when it fails', () => {
    expect(judged('activate-use', { visibility: { pictogram: { inPlace: true, conformity: foundMet } } }).outcome).toBe(
      'allowed',
    );
    expect(
      breaches(
        judged('activate-use', {
          visibility: { pictogram: { inPlace: true, conformity: { ...foundMet, verdict: 'not-met' } } },
        }),
      ),
    ).toEqual(['rd-2019-05-22']);
    expect(
      breaches(
        judged('activate-use', { visibility: { pictogram: { inPlace: true, conformity: foundMet, model: 'other' } } }),
      ),
    ).toEqual(['rd-2019-05-22-open-model', 'lfp-25-2-p2-pt1']);
  });

  it('knows no model before 14 June 2019: conformity is a question to a person', () => {
    const facts = {
      authorisation: {
        level: 'local',
        decidedAt: '2019-01-01T10:00:00+01:00',
        municipality: 'M1',
        cameraKinds: ['fixed'],
        purposes: [{ branch: 'judicial' }],
        places: ['P1'],
      },
      decision: {
        by: { role: 'responsible-officer' },
        decidedAt: '2019-06-01T10:00:00+02:00',
        proportionality: foundMet,
        subsidiarity: foundMet,
      },
    } as const;
    expect(use({}, facts, '2019-06-13T23:59:59+02:00').outcome).toBe('needs-human');
    expect(use({}, facts, '2019-06-14T00:00:00+02:00').outcome).toBe('allowed');
  });

  it('with joint controllers wants the police logo, as a laminated sticker', () => {
    const joint = (policeLogo: string | undefined) =>
      use({ jointController: true, ...(policeLogo === undefined ? {} : { policeLogo }) });
    expect(joint('laminated-sticker').outcome).toBe('allowed');
    expect(breaches(joint('none'))).toEqual(['rd-2019-05-22-joint-logo']);
    expect(breaches(joint('other'))).toEqual(['rd-2019-05-22-joint-logo-material']);
    expect(joint(undefined).outcome).toBe('needs-human');
  });

  it('accepts the controller’s own pictogram for third-party cameras (R-36)', () => {
    expect(
      use({ model: 'camera-law' }, { camera: { kind: 'fixed', thirdParty: true }, policeRecords: true }).outcome,
    ).toBe('allowed');
  });

  it('at sea is announced, since 1 January 2023', () => {
    const sea = {
      place: { kind: 'open', municipality: 'M1', inBelgianMaritimeZone: true },
      visibility: { maritimeAnnouncement: true },
      authorisation: {
        level: 'local',
        decidedAt: '2022-01-01T10:00:00+01:00',
        municipality: 'M1',
        cameraKinds: ['fixed'],
        purposes: [{ branch: 'judicial' }],
        places: ['P1'],
      },
      decision: {
        by: { role: 'responsible-officer' },
        decidedAt: '2022-01-01T10:00:00+01:00',
        proportionality: foundMet,
        subsidiarity: foundMet,
      },
    } as const;
    expect(judged('activate-use', sea, '2022-12-31T23:59:59+01:00').outcome).not.toBe('allowed');
    expect(judged('activate-use', sea, '2023-01-01T00:00:00+01:00').outcome).toBe('allowed');
    expect(
      breaches(
        judged('activate-use', { ...sea, visibility: { maritimeAnnouncement: false } }, '2023-01-01T00:00:00+01:00'),
      ),
    ).toEqual(['lfp-25-2-p2-pt3']);
  });
});

describe('visible use of mobile cameras (25/2 § 2, 2°)', () => {
  const car = (transportIdentifiable: boolean | undefined) =>
    judged('activate-use', {
      camera: { kind: 'mobile', anpr: true },
      visibility: {
        onPoliceTransport: true,
        ...(transportIdentifiable === undefined ? {} : { transportIdentifiable }),
      },
    });

  it('on board needs transport that is identifiable as police', () => {
    expect(car(true).outcome).toBe('allowed');
    expect(breaches(car(false))).toEqual(['lfp-25-2-p2-pt2-a']);
    expect(car(undefined).outcome).toBe('needs-human');
  });

  it('worn needs an identifiable member of the operational staff', () => {
    expect(
      breaches(
        bodycam({ visibility: { ...allowedBodycamUse.facts.visibility, wearer: { ...uniform, identifiable: false } } }),
      ),
    ).toEqual(['lfp-25-2-p2-pt2-b']);
    expect(
      breaches(
        bodycam({
          visibility: { ...allowedBodycamUse.facts.visibility, wearer: { ...uniform, operationalMember: false } },
        }),
      ),
    ).toEqual(['lfp-25-3-p1bis', 'lfp-25-2-p2-pt2-b']);
  });

  it('in a marked car asks no warning', () => {
    expect(holdsOf(car(true), 'lfp-25-2-p2-al2')).toEqual([]);
  });

  it('is warned orally before, at the latest at the same instant', () => {
    const warned = (oralWarningAt: string) => bodycam({ visibility: { wearer: uniform, oralWarningAt } }).outcome;
    expect(warned('2026-11-20T09:59:59+01:00')).toBe('allowed');
    expect(warned('2026-11-20T10:00:00+01:00')).toBe('allowed');
    expect(warned('2026-11-20T10:00:01+01:00')).toBe('refused');
  });

  it.each([
    ['danger', 'lfp-25-2-p2-al3-pt1'],
    ['too-many-or-far', 'lfp-25-2-p2-al3-pt2'],
    ['harms-mission', 'lfp-25-2-p2-al3-pt3'],
  ] as const)('may go unwarned on the ground %s, with its facts', (code, provision) => {
    const unwarned = (facts: string) => bodycam({ visibility: { wearer: uniform, noWarningGround: { code, facts } } });
    expect([unwarned('foule de trois cents personnes').outcome, holdsOf(unwarned('x'), provision)]).toEqual([
      'allowed',
      ['yes'],
    ]);
    expect(missingFacts(unwarned(''))).toEqual(['visibility.noWarningGround.facts']);
  });

  it('leaves another ground to a person', () => {
    const other = (judgement?: typeof foundMet) =>
      bodycam({
        visibility: {
          wearer: uniform,
          noWarningGround: { code: 'other', facts: 'x', ...(judgement === undefined ? {} : { judgement }) },
        },
      });
    expect([other().outcome, other(foundMet).outcome, other({ ...foundMet, verdict: 'not-met' }).outcome]).toEqual([
      'needs-human',
      'allowed',
      'refused',
    ]);
  });

  it('without warning and ground breaches the duty, or by the other reading is hidden use', () => {
    const visibility = { wearer: uniform };
    expect(breaches(bodycam({ visibility }))).toEqual(['lfp-25-2-p2-al2']);
    const profile = { id: 'p', readings: { 'A-05': 'hidden-use' } };
    expect(breaches(bodycam({ visibility }, today, { profile }))).toEqual(['lfp-25-2-p2-al2', 'lfp-25-2-p2-pt2-b']);
  });

  it('is not decided when neither carrier nor wearer is known', () => {
    expect(judged('activate-use', { camera: { kind: 'mobile' }, visibility: {} }).outcome).toBe('needs-human');
  });
});

import { describe, expect, it } from 'vitest';
import type { FactsOf } from '../acts.ts';
import { allowedBodycamUse, foundMet } from '../allowed-acts.examples.ts';
import { decide } from '../decide.ts';
import { breaches, holdsOf, judged, missingFacts, text2018 } from '../judging.fixture.ts';
import type { DecideOptions } from '../profile.ts';

const bodycam = (
  change: Partial<FactsOf<'activate-use'>> = {},
  at = allowedBodycamUse.at,
  options: DecideOptions = {},
) => decide('activate-use', { ...allowedBodycamUse.facts, ...change }, at, options);
const bar = {
  kind: 'closed-accessible',
  managedByPolice: false,
  municipality: 'M1',
  listedAs: 'none',
  fencedGreenSpace: false,
} as const;
const home = { kind: 'closed-inaccessible', managedByPolice: false, municipality: 'M1' } as const;
const running = { reference: 'i-1', startedAt: '2026-11-20T09:50:00+01:00' };
const marked = { onPoliceTransport: true, transportIdentifiable: true };
const vip = { kind: 'specialised-protection-of-persons', startedAt: '2026-11-20T09:00:00+01:00' } as const;
const goods = { ...vip, kind: 'specialised-protection-of-goods' } as const;
const ask = (change: object, options = {}, at?: string) => judged('submit-use-request', change, at, options);

describe('mobile cameras in closed places (25/3 § 1, 2° a and 3° a)', () => {
  const film = (place: object, intervention: object | undefined, more: object = {}) =>
    judged('activate-use', {
      camera: { kind: 'mobile' },
      place,
      visibility: marked,
      ...(intervention === undefined ? {} : { intervention }),
      ...more,
    });

  it('are permitted while an intervention lasts: before, during, at its end', () => {
    expect(film(bar, running).outcome).toBe('allowed');
    expect(breaches(film(bar, undefined))).toEqual(['lfp-25-3-p1-pt2-a']);
    expect(film(bar, { startedAt: '2026-11-20T10:00:01+01:00' }).outcome).toBe('refused');
    expect(film(bar, { ...running, endedAt: '2026-11-20T10:00:00+01:00' }).outcome).toBe('refused');
    expect(film(bar, { ...running, endedAt: '2026-11-20T10:00:01+01:00' }).outcome).toBe('allowed');
  });

  it('in a dwelling also need a ground to enter, which is not judged here', () => {
    expect(film(home, running, { entryGround: 'appel de l’occupant' }).outcome).toBe('allowed');
    expect(missingFacts(film(home, running))).toEqual(['entryGround']);
    expect(breaches(film(home, undefined, { entryGround: 'x' }))).toEqual(['lfp-25-3-p1-pt3-a']);
  });

  it('in the street need no intervention', () => {
    expect(film({ kind: 'open' }, undefined).outcome).toBe('allowed');
  });
});

describe('fixed cameras in closed accessible places (25/3 § 1, 2° b to d)', () => {
  const station = { ...bar, listedAs: 'public-transport-station', managerAgreement: true } as const;

  it.each(['airport', 'port-facility', 'public-transport-station'] as const)(
    '%s: with the agreement of the manager',
    (listedAs) => {
      expect(ask({ place: { ...station, listedAs } }).outcome).toBe('allowed');
      expect(breaches(ask({ place: { ...station, listedAs, managerAgreement: false } }))).toEqual([
        'lfp-25-3-p1-pt2-b',
      ]);
      expect(missingFacts(ask({ place: { ...bar, listedAs } }))).toEqual(['place.managerAgreement']);
    },
  );

  it('a shopping centre is on no list', () => {
    expect(breaches(ask({ place: { ...bar, managerAgreement: true } }))).toEqual([
      'lfp-25-3-p1-al1',
      'lfp-25-3-p1-pt2-b',
    ]);
  });

  it('a place on no list: a green space or another mission is asked, and never assumed when nobody invokes it', () => {
    const mall = { ...bar, listedAs: 'none', managerAgreement: true } as const;
    const { fencedGreenSpace: _unsaid, ...unsaid } = mall;
    const assuming = (place: object) => ask({ place }, { unstated: 'assume-met' });
    expect(missingFacts(ask({ place: unsaid }))).toContain('place.fencedGreenSpace');
    expect(assuming(unsaid).outcome).toBe('refused');
    expect(breaches(assuming(unsaid))).toEqual(['lfp-25-3-p1-al1', 'lfp-25-3-p1-pt2-b']);
    expect(assuming({ ...unsaid, fencedGreenSpace: true, managedByPublicAuthority: true }).outcome).toBe('allowed');
    expect(missingFacts(ask({ place: { ...unsaid, listedAs: undefined, fencedGreenSpace: true } }))).not.toContain(
      'place.listedAs',
    );
  });

  it('asks which list the place is on, and since 2024 whether it is a fenced green space of an authority', () => {
    const place = (more: object, options = {}) =>
      missingFacts(
        ask({ place: { kind: 'closed-accessible', managedByPolice: false, managerAgreement: true, ...more } }, options),
      );
    expect(place({})).toEqual(['place.listedAs', 'place.fencedGreenSpace']);
    expect(place({ listedAs: 'none' })).toEqual(['place.fencedGreenSpace']);
    expect(place({ listedAs: 'none', fencedGreenSpace: true })).toEqual(['place.managedByPublicAuthority']);
    expect(place({ fencedGreenSpace: false })).toEqual(['place.listedAs']);
    expect(place({}, text2018)).toEqual(['place.listedAs']);
    expect(place({ listedAs: 'none' }, text2018)).toEqual([]);
    expect(place({ listedAs: 'airport' })).toEqual([]);
  });

  it('does not guess what the place is, nor who manages it', () => {
    expect(ask({ place: { kind: 'closed-accessible', managedByPolice: false } }).outcome).toBe('needs-human');
    expect(missingFacts(ask({ place: { kind: 'closed-accessible' } }))).toEqual(['place.managedByPolice']);
    expect(missingFacts(ask({ place: {} }))).toContain('place.kind');
  });

  it('protection of persons: temporary fixed, for the operation, without the manager', () => {
    const use = (mission: object, camera: object = { kind: 'temporary-fixed' }) =>
      judged('activate-use', {
        camera,
        place: bar,
        mission,
        visibility: { pictogram: { inPlace: true, conformity: foundMet } },
      });
    expect(use(vip).outcome).toBe('allowed');
    expect(breaches(use({ ...vip, endedAt: '2026-11-20T10:00:00+01:00' }))).toEqual(['lfp-25-3-p1-pt2-c']);
    expect(use(vip, { kind: 'fixed' }).outcome).toBe('refused');
  });

  it('protection of goods: unless the manager objects', () => {
    const place = (managerObjects?: boolean) =>
      ask({
        camera: { kind: 'temporary-fixed' },
        mission: goods,
        place: { ...bar, ...(managerObjects === undefined ? {} : { managerObjects }) },
      });
    expect([place(false).outcome, place().outcome]).toEqual(['allowed', 'needs-human']);
    expect(breaches(place(true))).toEqual(['lfp-25-3-p1-pt2-d']);
  });
});

describe('the alternatives of 25/3 § 1, 2°', () => {
  const temporary = (place: object, mission?: object) =>
    ask({ camera: { kind: 'temporary-fixed' }, place, ...(mission === undefined ? {} : { mission }) });
  const over = { ...vip, endedAt: '2026-11-20T09:30:00+01:00' };
  const agreed = { managerAgreement: true } as const;
  const station = { ...bar, ...agreed, listedAs: 'public-transport-station' } as const;
  const park = { ...bar, ...agreed, fencedGreenSpace: true, managedByPublicAuthority: true } as const;

  it('who meets b) need not meet c) or d)', () => {
    expect(breaches(temporary(bar, over))).toEqual(['lfp-25-3-p1-pt2-c']);
    for (const place of [station, park]) {
      expect(temporary(place, over).outcome).toBe('allowed');
      expect(temporary({ ...place, managerObjects: true }, goods).outcome).toBe('allowed');
      expect(temporary({ ...place, managerAgreement: false }, over).outcome).toBe('refused');
    }
  });

  it('in a place of the decree b) is judged only where c) or d) does not hold', () => {
    const trial = { ...bar, ...agreed, listedAs: 'trial' } as const;
    expect(temporary(trial, vip).outcome).toBe('allowed');
    expect(holdsOf(temporary(trial, over), 'lfp-25-3-p1-pt2-b')).toContain('yes');
    expect(breaches(temporary(trial, over))).not.toContain('lfp-25-3-p1-pt2-c');
  });

  it('a temporary camera on no list is not refused while the mission is not known', () => {
    const open = temporary(bar);
    expect([open.outcome, breaches(open), missingFacts(open)]).toEqual(['needs-human', [], ['mission.kind']]);
    expect(breaches(ask({ place: bar }))).toEqual(['lfp-25-3-p1-al1', 'lfp-25-3-p1-pt2-b']);
  });
});

describe('temporary fixed cameras in places not accessible to the public (25/3 § 1, 3° b and c)', () => {
  it('serve specialised protection only, never with a fixed camera', () => {
    expect(ask({ camera: { kind: 'temporary-fixed' }, place: home, mission: vip }).outcome).toBe('allowed');
    expect(
      ask({ camera: { kind: 'temporary-fixed' }, place: { ...home, managerObjects: false }, mission: goods }).outcome,
    ).toBe('allowed');
    expect(
      breaches(ask({ camera: { kind: 'temporary-fixed' }, place: { ...home, managerObjects: true }, mission: goods })),
    ).toEqual(['lfp-25-3-p1-pt3-c']);
    expect(
      breaches(
        ask({
          camera: { kind: 'temporary-fixed' },
          place: home,
          mission: { ...vip, endedAt: '2026-11-19T10:00:00+01:00' },
        }),
      ),
    ).toEqual(['lfp-25-3-p1-pt3-b']);
    expect(breaches(ask({ place: home, mission: vip }))).toEqual(['lfp-25-3-p1-al1']);
    expect(breaches(ask({ camera: { kind: 'temporary-fixed' }, place: home, mission: { kind: 'ordinary' } }))).toEqual([
      'lfp-25-3-p1-al1',
    ]);
    expect(ask({ camera: { kind: 'temporary-fixed' }, place: home }).outcome).toBe('needs-human');
  });
});

describe('risk places of the royal decree of 6 December 2018', () => {
  const festival = {
    ...bar,
    listedAs: 'large-gathering',
    managerAgreement: true,
    consultationHeld: true,
    riskAnalysis: { criterion: 'earlier-incidents', facts: 'incidents de 2025', particularRisk: foundMet },
  } as const;
  const administrative = [{ branch: 'administrative', hypothesis445: '2' }] as const;
  const request = (change: object = {}, options = {}, at?: string) =>
    ask(
      {
        camera: { kind: 'temporary-fixed' },
        place: { ...festival, ...change },
        purposes: administrative,
        assessment: {
          madeOn: '2018-01-01',
          dataCategories: true,
          proportionality: true,
          operationalObjectives: true,
          retention: true,
        },
      },
      options,
      at,
    );

  it('admit temporary fixed cameras after a risk analysis and a consultation', () => {
    expect(request().outcome).toBe('allowed');
    expect(breaches(request({ riskAnalysis: undefined }))).toEqual(['rd-2018-12-06-places-1']);
    expect(breaches(request({ consultationHeld: false }))).toEqual(['rd-2018-12-06-places-consultation']);
    expect(breaches(request({ managerAgreement: false }))).toEqual(['lfp-25-3-p1-pt2-b']);
    expect(breaches(request({ riskAnalysis: { criterion: 'other', facts: 'x', particularRisk: foundMet } }))).toEqual([
      'rd-2018-12-06-places-1',
    ]);
    expect(
      missingFacts(request({ riskAnalysis: { criterion: 'security-context', particularRisk: foundMet } })),
    ).toEqual(['place.riskAnalysis.facts']);
  });

  it('leave the particular risk to a person', () => {
    expect(request({ riskAnalysis: { criterion: 'earlier-incidents', facts: 'x' } }).outcome).toBe('needs-human');
    expect(
      breaches(
        request({
          riskAnalysis: {
            criterion: 'earlier-incidents',
            facts: 'x',
            particularRisk: { ...foundMet, verdict: 'not-met' },
          },
        }),
      ),
    ).toEqual(['rd-2018-12-06-places-1']);
  });

  it('begin on 3 January 2019', () => {
    expect(request({}, {}, '2019-01-02T23:59:59+01:00').outcome).toBe('refused');
    expect(request({}, {}, '2019-01-03T00:00:00+01:00').outcome).toBe('allowed');
  });

  it('serve administrative police and end with its mission', () => {
    expect(breaches(ask({ camera: { kind: 'temporary-fixed' }, place: festival }))).toEqual([
      'rd-2018-12-06-places-duration',
    ]);
    const use = (endedAt: string) =>
      judged('activate-use', {
        camera: { kind: 'temporary-fixed' },
        place: festival,
        purposes: administrative,
        mission: { endedAt },
        authorisation: {
          level: 'local',
          decidedAt: '2026-11-01T10:00:00+01:00',
          municipality: 'M1',
          cameraKinds: ['temporary-fixed'],
          purposes: administrative,
        },
      });
    expect(use('2026-11-20T10:00:01+01:00').outcome).toBe('allowed');
    expect(breaches(use('2026-11-20T10:00:00+01:00'))).toEqual(['rd-2018-12-06-places-duration']);
  });

  it('trials rest on their own reasons, the list being open', () => {
    const trial = (criterion: string) =>
      request({ listedAs: 'trial', riskAnalysis: { criterion, facts: 'x', particularRisk: foundMet } });
    for (const criterion of ['nature-of-trial', 'nature-of-facts', 'attendance', 'other'])
      expect(trial(criterion).outcome).toBe('allowed');
    expect(breaches(request({ listedAs: 'trial', riskAnalysis: undefined }))).toEqual(['rd-2018-12-06-places-2']);
  });

  it('admit fixed cameras only by the other reading (A-13)', () => {
    const fixed = (options = {}) =>
      ask({ camera: { kind: 'fixed' }, place: festival, purposes: administrative }, options);
    expect(breaches(fixed())).toEqual(['rd-2018-12-06-places']);
    expect(fixed({ profile: { id: 'p', readings: { 'A-13': 'law-prevails' } } }).outcome).toBe('allowed');
  });
});

describe('bodycams since 20 January 2024 (25/3 § 1bis and § 4)', () => {
  it('need an intervention under way, in any place', () => {
    expect(breaches(bodycam({ intervention: {} }))).toEqual(['lfp-25-3-p1bis']);
    expect(breaches(bodycam({ intervention: { ...running, endedAt: '2026-11-20T10:00:00+01:00' } }))).toEqual([
      'lfp-25-3-p1bis',
    ]);
    expect(bodycam({ place: home, entryGround: 'appel de l’occupant' }).outcome).toBe('allowed');
    expect(bodycam({ place: home }).outcome).toBe('needs-human');
    expect(bodycam({ place: bar }).outcome).toBe('allowed');
  });

  it('need one of five situations, with its facts or its reference', () => {
    expect(breaches(bodycam({ situation: { code: 'none' } }))).toEqual(['lfp-25-3-p1bis']);
    for (const code of ['1', '2', '3'] as const) {
      expect(holdsOf(bodycam({ situation: { code, facts: 'x' } }), `lfp-25-3-p1bis-pt${code}`)).toEqual(['yes']);
      expect(missingFacts(bodycam({ situation: { code } }))).toEqual(['situation.facts']);
    }
    for (const code of ['4', '5'] as const) {
      expect(bodycam({ situation: { code, reference: 'r-1' } }).outcome).toBe('allowed');
      expect(missingFacts(bodycam({ situation: { code, facts: 'x' } }))).toEqual(['situation.reference']);
    }
    expect(
      breaches(bodycam({ situation: { code: '2', facts: 'x', judgement: { ...foundMet, verdict: 'not-met' } } })),
    ).toEqual(['lfp-25-3-p1bis-pt2']);
  });

  it('are the wearer’s own: assigned, or out of a pool with the wearer entered as user, by reading A-16 or its other option', () => {
    const worn = (wearer: object, choice?: string) =>
      bodycam(
        {
          visibility: {
            ...allowedBodycamUse.facts.visibility,
            wearer: { operationalMember: true, identifiable: true, ...wearer },
          },
        },
        undefined,
        choice === undefined ? {} : { profile: { id: 'p', readings: { 'A-16': choice } } },
      );
    const pooled = { ownCamera: false, registeredWearer: true };
    expect(worn(pooled).outcome).toBe('allowed');
    expect(breaches(worn(pooled, 'personally-assigned'))).toEqual(['lfp-25-3-p1bis']);
    expect(breaches(worn({ ownCamera: false, registeredWearer: false }))).toEqual(['lfp-25-3-p1bis']);
    expect(missingFacts(worn({ ownCamera: false }))).toEqual(['visibility.wearer.registeredWearer']);
    expect(missingFacts(worn({}))).toEqual(['visibility.wearer.ownCamera']);
    expect(worn(pooled).readings).toContainEqual({ id: 'A-16', choice: 'registered-wearer' });
    expect(worn({ ownCamera: true }, 'personally-assigned').readings).toContainEqual({
      id: 'A-16',
      choice: 'personally-assigned',
    });
  });

  it('put thirty seconds in front: neither 29 nor 31', () => {
    for (const seconds of [0, 29, 31, 120])
      expect(breaches(bodycam({ preRecordingSeconds: seconds }))).toEqual(['lfp-25-3-p4']);
    const keep = (preRecording: object, recordedFrom = '2026-11-10T10:00:00+01:00') =>
      judged('keep-recording', { camera: { kind: 'individual' }, recordedFrom, sound: false, preRecording });
    expect(keep({ activatedAt: '2026-11-10T10:00:30+01:00' }).outcome).toBe('allowed');
    expect(breaches(keep({ activatedAt: '2026-11-10T10:00:29+01:00' }))).toEqual(['lfp-25-3-p4']);
    expect(keep({ activatedAt: '2026-11-10T10:00:10+01:00', poweredOnAt: '2026-11-10T10:00:00+01:00' }).outcome).toBe(
      'allowed',
    );
    expect(keep({}).outcome).toBe('needs-human');
  });
});

describe('purposes and limits (25/3 §§ 2 and 3)', () => {
  it('admit hypotheses 2° to 6° of 44/5 for administrative police, in 2018 and today', () => {
    const hypothesis = (hypothesis445: string | undefined, options = {}) =>
      ask(
        {
          purposes: [
            {
              branch: 'administrative',
              personsOfArticles: ['18'],
              ...(hypothesis445 === undefined ? {} : { hypothesis445 }),
            },
          ],
        },
        options,
      );
    for (const options of [{}, text2018]) {
      expect(
        ['1', '2', '3', '4', '5', '6', '7', 'none', undefined].filter(
          (one) => hypothesis(one, options).outcome === 'allowed',
        ),
      ).toEqual(['2', '3', '4', '5', '6']);
    }
    expect(breaches(hypothesis('7'))).toEqual(['lfp-25-3-p2-s1']);
  });

  it('for 5° admit only the persons of articles 18, 19 and 20', () => {
    const persons = (personsOfArticles: readonly string[]) =>
      breaches(ask({ purposes: [{ branch: 'administrative', hypothesis445: '5', personsOfArticles }] }));
    expect(persons(['18', '19', '20'])).toEqual([]);
    expect(persons(['18', '21'])).toEqual(['lfp-25-3-p2-s2']);
    expect(persons([])).toEqual(['lfp-25-3-p2-s2']);
  });

  it('do not touch a judicial purpose', () => {
    expect(holdsOf(ask({}), 'lfp-25-3-p2-s1')).toEqual([]);
  });

  it('refuse sensitive aims and attributes', () => {
    expect(breaches(ask({ aimsAtSensitive: true }))).toEqual(['lfp-25-3-p3-sensible']);
    expect(breaches(ask({ camera: { kind: 'fixed', functions: ['ethnicity'] } }))).toEqual(['lfp-25-3-p3-sensible']);
    expect(missingFacts(ask({ aimsAtSensitive: undefined }))).toEqual(['aimsAtSensitive']);
  });

  it('leave intimacy to the review of a person, before a fixed camera is activated', () => {
    expect(judged('activate-use', { intimacyReview: undefined }).outcome).toBe('needs-human');
    expect(breaches(judged('activate-use', { intimacyReview: { ...foundMet, verdict: 'not-met' } }))).toEqual([
      'lfp-25-3-p3-intimite',
    ]);
    expect(breaches(ask({ intimacyReview: { ...foundMet, verdict: 'not-met' } }))).toEqual(['lfp-25-3-p3-intimite']);
    expect(breaches(bodycam({ intimacyReview: { ...foundMet, verdict: 'not-met' } }))).toEqual([
      'lfp-25-3-p3-intimite',
    ]);
  });

  it('keep the use within the police missions', () => {
    expect(breaches(ask({ mission: { withinPoliceMissions: false } }))).toEqual(['lfp-25-3-p1-al1']);
  });
});

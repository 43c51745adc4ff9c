import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import type { Decision } from '../decision.ts';
import { breaches, holdsOf, missingFacts } from '../judging.fixture.ts';
import type { AnalyseFacesFacts, FaceImages, FaceTechnique, FaceUser } from './acts.ts';

const today = '2026-11-20T10:00:00+01:00';
const ask = (facts: AnalyseFacesFacts, at = today): Decision => decide('analyse-faces', facts, at);

const recognition: readonly FaceTechnique[] = ['fr-authentication', 'fr-identification', 'fr-clustering'];
const others: readonly FaceTechnique[] = [
  'face-detection',
  'human-comparison',
  'plate-reading',
  'person-reid',
  'biometric-categorisation',
  'emotion',
];
const users: readonly (FaceUser | undefined)[] = [
  undefined,
  'police',
  'camera-law-controller',
  'sharing-platform',
  'intelligence-service',
  'other',
];
const sources: readonly (FaceImages | undefined)[] = [
  undefined,
  'police-visible-camera',
  'police-non-visible-camera',
  'anpr-occupant-photo',
  'technical-database',
  'camera-law-camera',
  'sharing-platform',
  'other',
];
const met = { verdict: 'met', by: 'control-organ', at: '2026-11-01T10:00:00Z', reasons: 'x' } as const;

/** Everything a caller may say in favour of the analysis, and everything left unsaid. */
const pleas: readonly AnalyseFacesFacts[] = [
  {},
  { claimedLegalBasis: 'loi de 2030' },
  { personOf445: true, controlOrganView: met, imageAccessAllowed: true, aimsAtSensitive: false },
  { outsideCameraUse: true, coupledToFile: false, timing: 'afterwards' },
  {
    claimedLegalBasis: 'loi de 2030',
    personOf445: true,
    controlOrganView: met,
    imageAccessAllowed: true,
    outsideCameraUse: true,
    coupledToFile: false,
    templateComputed: false,
  },
];
const known = (facts: object): AnalyseFacesFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

describe('what is no recognition', () => {
  it('of an intelligence service is asked whether a template was computed', () => {
    const service = { technique: 'face-detection', user: 'intelligence-service' } as const;
    expect(missingFacts(ask(service))).toContain('templateComputed');
  });

  it('and sorts persons: who does it has to be said, unless the images tell', () => {
    expect(missingFacts(ask({ technique: 'emotion' }))).toContain('user');
    expect(missingFacts(ask({ technique: 'emotion', images: 'other' }))).not.toContain('user');
    expect(missingFacts(ask({ technique: 'emotion', user: 'other' }))).not.toContain('user');
  });
});

describe('facial recognition', () => {
  it('is never allowed, whoever asks, on whatever images, whatever is claimed, on any day, in any mode of asking', () => {
    let asked = 0;
    for (const technique of recognition)
      for (const user of users)
        for (const images of sources)
          for (const plea of pleas)
            for (const at of [
              '2018-05-25T10:00:00+02:00',
              '2019-06-28T10:00:00+02:00',
              '2019-06-29T10:00:00+02:00',
              today,
            ])
              for (const options of [{}, { unstated: 'assume-met' } as const]) {
                const facts = known({ technique, user, images, ...plea });
                const decision = decide('analyse-faces', facts, at, options);
                expect([facts, at, decision.outcome]).not.toEqual([facts, at, 'allowed']);
                expect(decision.policyGates).toContainEqual(
                  expect.objectContaining({ id: 'no-facial-recognition', blocks: true }),
                );
                expect(decision.warnings.map(({ id }) => id)).toEqual(
                  expect.arrayContaining(['ai-act-not-loaded', 'gdpr-9-not-loaded']),
                );
                asked += 1;
              }
    expect(asked).toBe(3 * 6 * 8 * 5 * 4 * 2);
  });

  it('is recognised under another name: any tool that computes a template of a face', () => {
    for (const technique of others) {
      const decision = ask({ technique, user: 'police', images: 'police-visible-camera', templateComputed: true });
      expect([technique, decision.outcome]).toEqual([technique, 'refused']);
      expect(decision.policyGates.map(({ id }) => id)).toContain('no-facial-recognition');
    }
  });

  it('does not guess the technique or the user, and blocks meanwhile', () => {
    const unsaid = ask({ user: 'police' });
    expect([unsaid.outcome, missingFacts(unsaid)]).toEqual(['needs-human', ['technique']]);
    expect(unsaid.policyGates).toMatchObject([{ id: 'no-facial-recognition', blocks: true }]);
    expect(missingFacts(ask({ technique: 'fr-identification' }))).toContain('user');
    expect(decide('analyse-faces', {}, today, { unstated: 'assume-met' }).outcome).toBe('needs-human');
  });
});

describe('the four grounds are told apart', () => {
  const police = { technique: 'fr-identification', user: 'police', images: 'police-visible-camera' } as const;
  const groundsOf = (decision: Decision) =>
    Object.fromEntries(
      decision.findings.filter(({ ground }) => ground).map(({ provision, ground }) => [provision, ground]),
    );

  it('no legal basis in a closed list, for the police on their own cameras', () => {
    for (const technique of recognition) {
      const decision = ask({ ...police, technique });
      expect(decision.outcome).toBe('refused');
      expect(groundsOf(decision)['lfp-25-2-p1-pt3']).toBe('no-legal-basis');
      expect(decision.readings.map(({ id }) => id)).toContain('R-27');
    }
  });

  it('refused by a provision in force, when it aims at sensitive information', () => {
    const decision = ask({ ...police, aimsAtSensitive: true });
    expect(groundsOf(decision)['lfp-25-3-p3-sensible']).toBe('forbidden');
    expect(holdsOf(ask(police), 'lfp-25-3-p3-sensible')).toEqual([]);
  });

  it('needs a human: the Control Organ is consulted on biometric data, since 29 June 2019', () => {
    const at = (day: string) => holdsOf(ask(police, `${day}T10:00:00+02:00`), 'lfp-44-1-p2-bio');
    expect([at('2019-06-28'), at('2019-06-29')]).toEqual([[], ['human']]);
    const who = ask(police).findings.find(({ provision }) => provision === 'lfp-44-1-p2-bio')?.who;
    expect(who).toEqual(['control-organ']);
    // a favourable view is no legal basis; an unfavourable one, or a person outside 44/5, is a refusal
    expect(holdsOf(ask({ ...police, controlOrganView: met }), 'lfp-44-1-p2-bio')).toEqual(['human']);
    const against = { ...met, verdict: 'not-met' } as const;
    expect(holdsOf(ask({ ...police, controlOrganView: against }), 'lfp-44-1-p2-bio')).toEqual(['no']);
    expect(holdsOf(ask({ ...police, personOf445: false }), 'lfp-44-1-p2-bio')).toEqual(['no']);
  });

  it('product policy is a gate and never a finding', () => {
    const decision = ask(police);
    expect(decision.policyGates.map(({ id, blocks }) => [id, blocks])).toEqual([['no-facial-recognition', true]]);
    expect(decision.policyGates[0]?.because.fr).toContain('non la loi');
    for (const { provision } of decision.findings) expect(provision).not.toMatch(/^(RES|PET)-/);
  });

  it('a later law that is claimed goes to a person, and is never an automatic yes', () => {
    const decision = ask({ ...police, claimedLegalBasis: 'loi spéciale du 1er janvier 2030' });
    expect(decision.outcome).toBe('needs-human');
    expect(holdsOf(decision, 'lfp-25-2-p1-pt3')).toEqual(['human']);
    expect(decision.warnings.map(({ id }) => id)).toContain('claimed-basis');
    expect(breaches(ask({ ...police, claimedLegalBasis: ' ' }))).toContain('lfp-25-2-p1-pt3');
    // a claim does not lift what a provision in force forbids
    expect(breaches(ask({ ...police, claimedLegalBasis: 'x', aimsAtSensitive: true }))).toEqual([
      'lfp-25-3-p3-sensible',
    ]);
  });

  it('refused by 8/1 of the camera law, for a shop with a gallery; a tool outside the use of the cameras goes to a person', () => {
    const shop = {
      technique: 'fr-identification',
      user: 'camera-law-controller',
      images: 'camera-law-camera',
    } as const;
    for (const technique of recognition) {
      const decision = ask({ ...shop, technique });
      expect([technique, decision.outcome, breaches(decision)]).toEqual([technique, 'refused', ['lcam-8-1']]);
      expect(groundsOf(decision)).toEqual({ 'lcam-8-1': 'forbidden' });
    }
    const outside = ask({ ...shop, outsideCameraUse: true, timing: 'afterwards' });
    expect([outside.outcome, holdsOf(outside, 'lcam-8-1')]).toEqual(['needs-human', ['human']]);
    // a later law may be claimed: it does not lift a prohibition in force
    expect(breaches(ask({ ...shop, claimedLegalBasis: 'x' }))).toEqual(['lcam-8-1']);
  });

  it('both laws on the shared regional platform, which pools images of both regimes', () => {
    const platform = { technique: 'fr-identification', user: 'sharing-platform', images: 'sharing-platform' } as const;
    const decision = ask({ ...platform, timing: 'afterwards' });
    expect(decision.outcome).toBe('refused');
    expect(groundsOf(decision)).toMatchObject({ 'lcam-8-1': 'forbidden', 'lfp-25-2-p1-pt3': 'no-legal-basis' });
    expect(holdsOf(ask({ ...platform, images: 'police-visible-camera' }), 'lcam-8-1')).toEqual([]);
    expect(holdsOf(ask({ ...platform, images: 'camera-law-camera' }), 'lfp-25-2-p1-pt3')).toEqual([]);
  });

  it('on photos of drivers and in a technical database: plates only, a photo but never a template', () => {
    for (const images of ['anpr-occupant-photo', 'technical-database'] as const) {
      const decision = ask({ ...police, images });
      expect(groundsOf(decision)).toMatchObject({
        'lfp-44-11-3decies-p1-pt5': 'forbidden',
        'lfp-44-2-p3-al2-pt1': 'no-legal-basis',
        'lfp-44-2-p3-al2-pt2': 'no-legal-basis',
      });
    }
    expect(holdsOf(ask(police), 'lfp-44-11-3decies-p1-pt5')).toEqual([]);
  });

  it('an intelligence service has no basis either: 16/4 lists its correlations', () => {
    const decision = ask({
      technique: 'fr-identification',
      user: 'intelligence-service',
      images: 'technical-database',
    });
    expect(groundsOf(decision)['lrs-16-4-p3-al1-pt1']).toBe('no-legal-basis');
    expect(decision.outcome).toBe('refused');
  });
});

describe('what the political texts ask stands apart', () => {
  const meant = (facts: AnalyseFacesFacts, at = today) =>
    Object.fromEntries((ask(facts, at).demands ?? []).map((demand) => [demand.provision, demand.meant]));

  it('each demand in its own scope: information, in no finding, and not before the texts existed', () => {
    const zone = {
      technique: 'fr-identification',
      user: 'police',
      images: 'police-visible-camera',
      timing: 'live',
      inPublicSpace: true,
      inBrusselsRegion: true,
      isBrusselsPoliceZone: true,
      publicFunding: true,
    } as const;
    expect(meant(zone)).toEqual({
      'RES-demande-1': 'yes',
      'RES-demande-2': 'yes',
      'RES-demande-3-verification': 'no',
      'RES-demande-4': 'yes',
      'PET-demande-1-lieux': 'yes',
      'PET-demande-1-autorites': 'yes',
      'RES-avis-coc-2020': 'yes',
    });
    expect(Object.keys(meant(zone, '2023-06-13T12:00:00+02:00'))).toEqual([
      'PET-demande-1-lieux',
      'PET-demande-1-autorites',
    ]);
    expect(ask(zone, '2023-06-12T12:00:00+02:00').demands).toBeUndefined();
  });

  it('a shop is outside demand 1 and the police demands; the petition means public places, whoever uses it', () => {
    const shop = {
      technique: 'fr-identification',
      user: 'camera-law-controller',
      images: 'camera-law-camera',
      timing: 'live',
      inPublicSpace: false,
      userIsAuthority: false,
      publicFunding: false,
    } as const;
    expect(new Set(Object.values(meant(shop)))).toEqual(new Set(['no']));
    expect(meant({ ...shop, inPublicSpace: true })['PET-demande-1-lieux']).toBe('yes');
  });

  it('authentication by an authority is outside the petition’s demand on identification; clustering is inside', () => {
    const door = { user: 'police', images: 'other', inPublicSpace: false } as const;
    expect(meant({ ...door, technique: 'fr-authentication' })['PET-demande-1-autorites']).toBe('no');
    expect(meant({ ...door, technique: 'fr-clustering' })['PET-demande-1-autorites']).toBe('yes');
    expect(meant({ ...door, technique: 'fr-authentication' })['RES-demande-1']).toBe('no');
  });

  it('matching afterwards on the shared platform is demand 3, and unknown facts stay unknown', () => {
    const platform = { technique: 'fr-identification', user: 'sharing-platform', images: 'sharing-platform' } as const;
    expect(meant({ ...platform, timing: 'afterwards' })['RES-demande-3-verification']).toBe('yes');
    expect(meant(platform)['RES-demande-3-verification']).toBe('unknown');
    expect(meant(platform)['RES-demande-1']).toBe('unknown');
    const police = { technique: 'fr-identification', user: 'police', timing: 'afterwards' } as const;
    expect(meant(police)['RES-demande-3-verification']).toBe('unknown');
    expect(meant({ ...police, images: 'police-visible-camera' })['RES-demande-3-verification']).toBe('no');
  });
});

describe('what is no recognition is told apart', () => {
  const police = { user: 'police', images: 'police-visible-camera', templateComputed: false } as const;

  it('finding faces to blur them is allowed; without the word that no template is computed, it is asked', () => {
    const blur = ask({ technique: 'face-detection', ...police });
    expect([blur.outcome, blur.policyGates, blur.demands]).toEqual(['allowed', [], undefined]);
    const unsaid = ask({ technique: 'face-detection', user: 'police', images: 'police-visible-camera' });
    expect([unsaid.outcome, missingFacts(unsaid)]).toEqual(['needs-human', ['templateComputed']]);
    expect(ask({ technique: 'face-detection', user: 'other', images: 'other', templateComputed: false }).outcome).toBe(
      'allowed',
    );
    expect(ask({ technique: 'face-detection' }).outcome).toBe('needs-human');
  });

  it('comparing by eye is no recognition, but the access to the images is judged by its own act', () => {
    const eye = { technique: 'human-comparison', ...police } as const;
    expect(missingFacts(ask(eye))).toEqual(['imageAccessAllowed']);
    const allowed = ask({ ...eye, imageAccessAllowed: true });
    expect([allowed.outcome, allowed.warnings.map(({ id }) => id)]).toEqual([
      'allowed',
      expect.arrayContaining(['access-own-act']),
    ]);
    expect(breaches(ask({ ...eye, imageAccessAllowed: false }))).toEqual(['lfp-25-7-p1-al1']);
  });

  it('of a shop, blurring or counting stands outside 8/1 as long as nothing is coupled to a file of persons', () => {
    const shop = {
      technique: 'face-detection',
      user: 'camera-law-controller',
      images: 'camera-law-camera',
      templateComputed: false,
    } as const;
    expect(ask({ ...shop, coupledToFile: false }).outcome).toBe('allowed');
    expect(breaches(ask({ ...shop, coupledToFile: true }))).toEqual(['lcam-8-1']);
    const clothes = ask({ ...shop, technique: 'person-reid', coupledToFile: true });
    expect([clothes.outcome, breaches(clothes)]).toEqual(['refused', ['lcam-8-1']]);
    expect(ask({ ...shop, technique: 'plate-reading' }).outcome).toBe('allowed');
  });

  it('reading plates is referred to its own acts', () => {
    const plates = ask({ technique: 'plate-reading', user: 'police', images: 'police-visible-camera' });
    expect([plates.outcome, plates.warnings.map(({ id }) => id)]).toEqual([
      'allowed',
      expect.arrayContaining(['plates-own-acts']),
    ]);
  });

  it('categorisation, emotions and clothes are reported apart, blocked by our rule, and left to a person', () => {
    for (const technique of ['biometric-categorisation', 'emotion', 'person-reid'] as const) {
      const decision = ask({ technique, ...police });
      expect([technique, decision.outcome]).toEqual([technique, 'needs-human']);
      expect(decision.policyGates).toMatchObject([{ id: 'no-analysis-of-persons', blocks: true }]);
      expect(decision.demands).toBeUndefined();
      expect(holdsOf(decision, 'lfp-44-1-p2-bio')).toEqual(technique === 'person-reid' ? [] : ['human']);
    }
    const origin = ask({ technique: 'biometric-categorisation', ...police, aimsAtSensitive: true });
    expect(breaches(origin)).toEqual(['lfp-25-3-p3-sensible']);
  });
});

import { describe, expect, it } from 'vitest';
import type { HumanJudgement } from '../facts.ts';
import { breaches, dutyIds, holdsOf, judged, missingFacts, rolesAllowed } from '../judging.fixture.ts';

const found: HumanJudgement = {
  verdict: 'met',
  by: 'chief-of-corps',
  at: '2026-01-31T08:00:00+01:00',
  reasons: 'inventé pour cet essai',
};
const act = 'authorise-non-visible-use';
const at = '2026-01-31T10:00:00+01:00';
const positive = { outcome: 'positive', givenAt: '2026-01-30T10:00:00+01:00' } as const;
const radicalised = {
  code: '2',
  hypothesis445: '3',
  persons: { ground: 'radicalised', judgement: found },
} as const;
/** An authorisation in situation 2° that holds from 31 January 10:00. */
const second = {
  situation: radicalised,
  written: true,
  reasoned: true,
  proportionality: found,
  subsidiarity: found,
  prosecutorOpinion: positive,
  stateSecurityOpinion: positive,
  validTo: '2026-02-28T10:00:00+01:00',
} as const;
const vehicle = { policeTransport: true, identifiable: false, platesOnly: true, aim: 'signalled-vehicles' } as const;
const third = (change: object = {}) => ({ situation: { code: '3', vehicle: { ...vehicle, ...change } } as const });

describe('what 46/4 asks of the camera, the place and the circumstances', () => {
  it.each([
    ['a fixed camera is refused, in every regime', { camera: { kind: 'fixed' } }, 'refused'],
    ['a temporary fixed camera is meant', { camera: { kind: 'temporary-fixed' } }, 'allowed'],
    ['a bodycam is left to a person since 2024 (A-06)', { camera: { kind: 'individual' } }, 'needs-human'],
    ['an unknown camera is asked for', { camera: undefined }, 'needs-human'],
    ['a closed place accessible to the public is meant', { place: { kind: 'closed-accessible' } }, 'allowed'],
    ['a dwelling is excluded', { place: { kind: 'closed-inaccessible' } }, 'refused'],
    [
      'identifiable officers and effective visible use: the use has to be visible',
      { circumstance: { officersCannotBeIdentifiable: false, visibleUseIneffective: false, facts: 'x' } },
      'refused',
    ],
    [
      'ineffective visible use suffices alone',
      { circumstance: { officersCannotBeIdentifiable: false, visibleUseIneffective: true, facts: 'x' } },
      'allowed',
    ],
    [
      'one of the two grounds said to be absent, the other unsaid: asked for',
      { circumstance: { officersCannotBeIdentifiable: false, facts: 'x' } },
      'needs-human',
    ],
    [
      'circumstances that are not described are asked for',
      { circumstance: { officersCannotBeIdentifiable: true } },
      'needs-human',
    ],
    ['none of the three situations', { situation: { code: 'none' } }, 'refused'],
    [
      'a gathering outside article 22 al. 2',
      { situation: { code: '1', fallsUnderArticle22: false, facts: 'x' } },
      'refused',
    ],
    ['an aim at sensitive data (25/3 § 3 through 46/2)', { aimsAtSensitive: true }, 'refused'],
    [
      'an administrative purpose under case 7° of 44/5 (25/3 § 2 through 46/2)',
      { purposes: [{ branch: 'administrative', hypothesis445: '7' }] },
      'refused',
    ],
  ] as const)('%s', (_title, change, outcome) => {
    const decision = judged(act, change);
    expect(decision.outcome).toBe(outcome);
    expect(decision.readings.map(({ id }) => id)).toContain('R-16');
  });

  it('was a mobile camera before 2024: a bodycam then needed no second look', () => {
    expect(
      judged(act, { camera: { kind: 'individual' }, validTo: '2024-01-22T10:00:00+01:00' }, '2024-01-19T10:00:00+01:00')
        .outcome,
    ).toBe('allowed');
    expect(
      judged(act, { camera: { kind: 'individual' }, validTo: '2024-01-22T10:00:00+01:00' }, '2024-01-20T00:00:00+01:00')
        .outcome,
    ).toBe('needs-human');
  });

  it('special legislation with a reference takes the camera out of the section, for a person to check; without one it does not', () => {
    const out = judged(act, { camera: { kind: 'mobile', specialLegislation: 'observation, art. 47sexies' } });
    expect([out.outcome, out.findings.map(({ provision }) => provision)]).toEqual(['needs-human', ['lfp-46-3']]);
    expect(judged(act, { camera: { kind: 'mobile', specialLegislation: ' ' } }).outcome).toBe('allowed');
  });
});

describe('situation 2°: listed persons', () => {
  const two = (change: object = {}) => judged(act, { ...second, ...change }, at);

  it('is allowed with both opinions, in writing, with reasons, for one month', () => {
    const decision = two();
    expect(decision.findings.filter(({ holds }) => holds !== 'yes')).toEqual([]);
    expect(decision.outcome).toBe('allowed');
  });

  it.each([
    ['4', 'refused'],
    ['2', 'allowed'],
    ['3', 'allowed'],
    ['5', 'refused'],
    ['7', 'refused'],
  ] as const)('case %s° of 44/5: %s', (hypothesis445, outcome) => {
    const decision = two({ situation: { ...radicalised, hypothesis445 } });
    expect(decision.outcome).toBe(outcome);
    if (outcome === 'refused') expect(breaches(decision)).toEqual(['lfp-46-4-al1-pt2']);
  });

  it('asks a person to qualify the persons, and refuses neither a) nor b)', () => {
    const human = two({ situation: { code: '2', hypothesis445: '3', persons: { ground: 'radicalised' } } });
    expect([human.outcome, holdsOf(human, 'lfp-46-4-al1-pt2-a')]).toEqual(['needs-human', ['human']]);
    expect(breaches(two({ situation: { ...radicalised, persons: { ground: 'neither' } } }))).toEqual([
      'lfp-46-4-al1-pt2',
    ]);
    const zone = (indications?: string) =>
      two({
        situation: {
          ...radicalised,
          persons: {
            ground: 'terrorist-zone',
            judgement: found,
            ...(indications === undefined ? {} : { indications }),
          },
        },
      });
    expect(zone('billet du 3 mars, message du 4 mars').outcome).toBe('allowed');
    expect([zone().outcome, missingFacts(zone())]).toEqual(['needs-human', ['situation.persons.indications']]);
    expect(zone(' ').outcome).toBe('refused');
  });

  it('is for administrative-police information, not for a judicial purpose alone', () => {
    expect(breaches(two({ purposes: [{ branch: 'judicial' }] }))).toEqual(['lfp-46-4-al1-pt2']);
  });

  it.each([
    ['only the prosecutor’s opinion', { stateSecurityOpinion: undefined }, ['state-security']],
    ['only that of State Security', { prosecutorOpinion: undefined }, ['prosecutor']],
    [
      'a negative opinion of State Security',
      { stateSecurityOpinion: { ...positive, outcome: 'negative' } },
      ['state-security'],
    ],
    [
      'an opinion given after the decision',
      { prosecutorOpinion: { ...positive, givenAt: '2026-01-31T10:00:00+01:00' } },
      ['prosecutor'],
    ],
  ] as const)('with %s is refused', (_title, change, who) => {
    const decision = two(change);
    expect(breaches(decision)).toEqual(['lfp-46-5-al3-s1']);
    expect(decision.findings.find(({ holds }) => holds === 'no')?.who).toEqual(who);
  });

  it.each([
    ['oral', { written: false }, 'lfp-46-5-al3-s2'],
    ['without reasons', { reasoned: undefined }, 'lfp-46-5-al3-s2'],
    ['standing', { singleCase: false }, 'lfp-46-5-al3-s2'],
    ['disproportionate', { proportionality: { ...found, verdict: 'not-met' } }, 'lfp-46-5-al3-s3'],
    ['without an end', { validTo: undefined }, 'lfp-46-5-al3-s2-duree'],
  ] as const)('%s is refused', (_title, change, provision) => {
    expect(breaches(two(change))).toEqual([provision]);
  });

  it('leaves proportionality and subsidiarity to a person', () => {
    const decision = two({ subsidiarity: undefined });
    expect([decision.outcome, holdsOf(decision, 'lfp-46-5-al3-s3')]).toEqual(['needs-human', ['yes', 'human']]);
  });

  it.each([
    // from, to, whether it is at most one month: end of February, leap year, each change of the clock
    ['2026-01-31T10:00:00+01:00', '2026-02-28T10:00:00+01:00', true],
    ['2026-01-31T10:00:00+01:00', '2026-02-28T10:00:01+01:00', false],
    ['2024-01-31T10:00:00+01:00', '2024-02-29T10:00:00+01:00', true],
    ['2024-01-31T10:00:00+01:00', '2024-03-01T00:00:00+01:00', false],
    ['2026-03-15T10:00:00+01:00', '2026-04-15T10:00:00+02:00', true],
    ['2026-03-15T10:00:00+01:00', '2026-04-15T10:00:01+02:00', false],
    ['2026-10-10T10:00:00+02:00', '2026-11-10T10:00:00+01:00', true],
    ['2026-10-10T10:00:00+02:00', '2026-11-21T10:00:00+01:00', false],
  ] as const)('from %s to %s: at most one month is %s', (validFrom, validTo, within) => {
    const opinion = {
      outcome: 'positive',
      givenAt: Temporal.Instant.from(validFrom).subtract({ hours: 5 }).toString(),
    } as const;
    const decision = judged(
      act,
      { ...second, prosecutorOpinion: opinion, stateSecurityOpinion: opinion, validFrom, validTo },
      validFrom,
    );
    expect(breaches(decision)).toEqual(within ? [] : ['lfp-46-5-al3-s2-duree']);
    expect(decision.deadlines.map(({ id }) => id)).toEqual(['validity-ends', 'longest-validity']);
  });

  it('counts to the end of the last day under the other option of R-01', () => {
    const profile = { id: 'p', readings: { 'R-01': 'civil-day' } };
    const late = { ...second, validTo: '2026-02-28T23:59:59+01:00' };
    expect(judged(act, late, at).outcome).toBe('refused');
    expect(judged(act, late, at, { profile }).outcome).toBe('allowed');
  });
});

describe('situations 1° and 3°', () => {
  it('need the prosecutor’s binding opinion once judicial purposes are pursued too, and not otherwise', () => {
    const mixed = [{ branch: 'administrative', hypothesis445: '3' }, { branch: 'judicial' }] as const;
    expect(judged(act).outcome).toBe('allowed');
    expect(breaches(judged(act, { purposes: mixed }))).toEqual(['lfp-46-5-al2-s2']);
    const opinion = { outcome: 'positive', givenAt: '2026-11-19T10:00:00+01:00' } as const;
    expect(judged(act, { purposes: mixed, prosecutorOpinion: opinion }).outcome).toBe('allowed');
    expect(breaches(judged(act, { purposes: mixed, prosecutorOpinion: { ...opinion, outcome: 'negative' } }))).toEqual([
      'lfp-46-5-al2-s2',
    ]);
  });

  it('have an end date, no maximum, and are pointed out beyond a month', () => {
    expect(breaches(judged(act, { validTo: undefined }))).toEqual(['lfp-46-5-al2-s1']);
    const year = judged(act, { validTo: '2027-11-20T10:00:00+01:00' });
    expect([year.outcome, year.policyGates]).toEqual([
      'allowed',
      [expect.objectContaining({ id: 'longer-than-a-month', blocks: false })],
    ]);
    expect(judged(act, { validTo: '2026-12-20T10:00:00+01:00' }).policyGates).toEqual([]);
  });

  it('are given case by case, and in writing by reading R-16', () => {
    expect(breaches(judged(act, { singleCase: false }))).toEqual(['lfp-46-5-al2-s1']);
    expect(breaches(judged(act, { written: false }))).toEqual(['lfp-46-5-al2-s1']);
    expect(missingFacts(judged(act, { caseReference: undefined }))).toEqual(['caseReference']);
  });

  it('precede the use', () => {
    expect(breaches(judged(act, { useStartsAt: '2026-11-20T09:59:59+01:00' }))).toEqual(['lfp-46-4-al1']);
    expect(judged(act, { useStartsAt: '2026-11-20T10:00:00+01:00' }).outcome).toBe('allowed');
    expect(breaches(judged(act, { validFrom: '2026-11-19T10:00:00+01:00' }))).toEqual(['lfp-46-4-al1']);
  });

  it.each([
    ['an unmarked police car that reads plates for signalled vehicles', {}, 'allowed'],
    ['a car that records the street', { platesOnly: false }, 'refused'],
    ['a marked car', { identifiable: true }, 'refused'],
    ['a car that is not of the police', { policeTransport: false }, 'refused'],
    ['the habits of a person', { aim: 'other' }, 'refused'],
    ['an aim that is not known', { aim: undefined }, 'needs-human'],
  ] as const)('3°: %s', (_title, change, outcome) => {
    const decision = judged(act, third(change));
    expect(decision.outcome).toBe(outcome);
    if (outcome === 'refused') expect(breaches(decision)).toEqual(['lfp-46-4-al1-pt3']);
    expect(decision.warnings.map(({ id }) => id)).toContain('plate-database');
  });
});

describe('who decides, and what follows', () => {
  it('for a zone the chief of corps alone, for the federal police the commissioner general or the designated member', () => {
    expect(rolesAllowed((role) => judged(act, { decidedBy: { role } }))).toEqual(['chief-of-corps']);
    const federal = (decidedBy: object) => judged(act, { level: 'federal', decidedBy });
    const designation = { fromDay: '2026-01-01', toDay: '2026-11-20', by: 'commissioner-general' } as const;
    expect(rolesAllowed((role) => federal({ role, designation }))).toEqual([
      'commissioner-general',
      'federal-committee-member',
    ]);
    expect(federal({ role: 'federal-committee-member' }).outcome).toBe('needs-human');
    expect(
      breaches(federal({ role: 'federal-committee-member', designation: { ...designation, toDay: '2026-11-19' } })),
    ).toEqual(['lfp-46-5-al1-federal']);
    expect(
      breaches(federal({ role: 'federal-committee-member', designation: { ...designation, by: 'minister-interior' } })),
    ).toEqual(['lfp-46-5-al1-federal']);
  });

  it('a refusal needs nothing but the right authority', () => {
    const no = judged(act, { outcome: 'refused', validTo: undefined, camera: { kind: 'fixed' }, situation: undefined });
    expect([no.outcome, no.duties]).toEqual(['allowed', []]);
  });

  it('is notified to the Control Organ, unless a named magistrate controls the use; an opinion is no control', () => {
    expect(judged(act).duties.find(({ id }) => id === 'notify-control-organ')).toMatchObject({
      provision: 'lfp-46-6-al1',
      basis: 'law',
      dueWithin: 'no-term',
      by: ['chief-of-corps'],
      toWhom: ['control-organ'],
    });
    const control = (magistrateControl: object) => judged(act, { magistrateControl });
    const named = control({ controlsUse: true, magistrate: 'juge X', fileReference: 'dossier 1' });
    expect([named.outcome, dutyIds(named)]).toEqual(['allowed', ['respect-intimacy', 'enter-non-visible-section']]);
    expect(control({ controlsUse: true, fileReference: 'dossier 1' }).outcome).toBe('needs-human');
    expect(dutyIds(control({ controlsUse: false }))).toContain('notify-control-organ');
  });
});

describe('extending (46/5 al. 2 and 3)', () => {
  const current = { decidedAt: '2026-01-31T10:00:00+01:00', validTo: '2026-02-28T10:00:00+01:00' } as const;
  const fresh = { outcome: 'positive', givenAt: '2026-02-20T10:00:00+01:00' } as const;
  const facts = {
    ...second,
    current,
    prosecutorOpinion: fresh,
    stateSecurityOpinion: fresh,
    validTo: '2026-03-28T10:00:00+01:00',
  };
  const extend = (change: object = {}, moment = '2026-02-27T10:00:00+01:00') =>
    judged('extend-non-visible-use', { ...facts, ...change }, moment);

  it('is decided before the end, on fresh opinions, for at most one month more', () => {
    expect(extend().outcome).toBe('allowed');
    expect(extend({}, '2026-02-28T09:59:59+01:00').outcome).toBe('allowed');
    const late = extend({}, '2026-02-28T10:00:00+01:00');
    expect(breaches(late)).toEqual(['lfp-46-5-al3-s4']);
    expect(late.findings.find(({ holds }) => holds === 'no')?.mend?.fr).toBe('Demander une nouvelle autorisation.');
    expect(breaches(extend({ prosecutorOpinion: positive }))).toEqual(['lfp-46-5-al3-s1', 'lfp-46-5-al3-s4']);
    expect(breaches(extend({ reasoned: false }))).toEqual(['lfp-46-5-al3-s4']);
    expect(breaches(extend({ validTo: '2026-03-28T10:00:01+01:00' }))).toEqual(['lfp-46-5-al3-s2-duree']);
  });

  it('of 1° and 3° asks for reasons of its own, and is notified again', () => {
    const again = judged('extend-non-visible-use');
    expect(dutyIds(again)).toContain('notify-control-organ');
    const bare = judged('extend-non-visible-use', { reasoned: undefined });
    expect([bare.outcome, missingFacts(bare)]).toEqual(['needs-human', ['reasoned']]);
    expect(breaches(judged('extend-non-visible-use', {}, '2026-11-20T18:00:00+01:00'))).toEqual(['lfp-46-5-al2-s3']);
  });
});

describe('asking, and giving an opinion', () => {
  it('says which opinions are to be asked for', () => {
    const ask = (change: object) => dutyIds(judged('request-non-visible-use', change));
    expect(ask({})).toEqual(['respect-intimacy']);
    expect(ask({ purposes: [{ branch: 'judicial' }] })).toContain('ask-opinion-prosecutor');
    expect(ask({ situation: radicalised })).toEqual(
      expect.arrayContaining(['ask-opinion-prosecutor', 'ask-opinion-state-security']),
    );
  });

  it('names in words from whom each opinion is asked', () => {
    const duties = judged('request-non-visible-use', { situation: radicalised }).duties;
    const of = (from: string) => duties.find(({ id }) => id === `ask-opinion-${from}`);
    expect([of('prosecutor')?.text.fr, of('prosecutor')?.toWhom]).toEqual([
      expect.stringContaining('procureur du Roi'),
      ['prosecutor'],
    ]);
    expect([of('state-security')?.text.fr, of('state-security')?.toWhom]).toEqual([
      expect.stringContaining('Sûreté de l’État'),
      ['state-security'],
    ]);
  });

  it('goes to the head of the service that asks', () => {
    expect(rolesAllowed((role) => judged('request-non-visible-use', { addressedTo: { role } }))).toEqual([
      'chief-of-corps',
    ]);
    expect(breaches(judged('request-non-visible-use', { requester: { role: 'mayor', level: 'local' } }))).toEqual([
      'lfp-46-4-al1',
    ]);
  });

  it('an opinion is the prosecutor’s, in situation 2° also that of State Security', () => {
    const give = (situation: '1' | '2' | '3') =>
      rolesAllowed((role) =>
        judged('give-non-visible-opinion', { situation, givenBy: { role }, aboutOngoingInvestigations: true }),
      );
    expect([give('1'), give('2'), give('3')]).toEqual([
      ['prosecutor'],
      ['prosecutor', 'state-security'],
      ['prosecutor'],
    ]);
  });

  it('precedes the decision, is about ongoing investigations in situation 2°, and bars when negative', () => {
    const opinion = (change: object) => judged('give-non-visible-opinion', change);
    expect(breaches(opinion({ authorisationDecidedAt: '2026-11-20T10:00:00+01:00' }))).toEqual(['lfp-46-5-al2-s2']);
    expect(opinion({ authorisationDecidedAt: '2026-11-20T10:00:01+01:00' }).outcome).toBe('allowed');
    expect(breaches(opinion({ situation: '2', aboutOngoingInvestigations: false }))).toEqual(['lfp-46-5-al3-s1']);
    expect(dutyIds(opinion({ outcome: 'negative' }))).toEqual(['do-not-authorise']);
  });
});

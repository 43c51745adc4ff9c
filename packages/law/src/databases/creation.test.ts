import { describe, expect, it } from 'vitest';
import type { FactsOf } from '../acts.ts';
import { allowedActs } from '../allowed-acts.examples.ts';
import { breaches, holdsOf, judged, missingFacts, rolesAllowed } from '../judging.fixture.ts';
import type { RoleKey } from '../roles.ts';
import { read } from '../scenarios.fixture.ts';
import type { DatabaseToolFacts } from './database-facts.ts';

const now = '2026-11-20T10:00:00+01:00';
const theft = { branch: 'judicial', judicialGround: 'offence', offenceClass: 'delit' } as const;
const phenomenon = { branch: 'administrative', hypothesis445: '2' } as const;
type Plan = {
  readonly [K in keyof FactsOf<'plan-technical-database'>]?: FactsOf<'plan-technical-database'>[K] | undefined;
};
const plan = (change: Plan) => judged('plan-technical-database', change);
const example = allowedActs['create-technical-database'].facts;
type Create = {
  readonly [K in keyof FactsOf<'create-technical-database'>]?: FactsOf<'create-technical-database'>[K] | undefined;
};
const create = (change: Create, at = now) => judged('create-technical-database', change, at);

describe('what a technical database may follow from (44/2 § 3)', () => {
  const tool = (kind: DatabaseToolFacts['kind'] & string, more: DatabaseToolFacts = {}) =>
    plan({ tool: { ...more, kind } });
  const system = { processesRecordedImages: true, extractsPlates: true, presetCriteria: true };

  it('an ANPR camera or an ANPR system, and nothing else', () => {
    expect(tool('anpr-camera').outcome).toBe('allowed');
    expect(tool('anpr-system', system).outcome).toBe('allowed');
    for (const kind of [
      'facial-recognition',
      'person-recognition',
      'ordinary-camera',
      'microphone',
      'phone-tracker',
      'thermal-sensor',
      'other',
    ] as const) {
      const refused = tool(kind);
      expect([kind, refused.outcome, breaches(refused)]).toEqual([kind, 'refused', ['lfp-44-2-p3-al2-pt1']]);
      expect(refused.readings.map(({ id }) => id)).toContain('R-48');
    }
    expect(breaches(tool('facial-recognition', { processesRecordedImages: true }))).toEqual(['lfp-44-2-p3-al2-pt2']);
    expect(missingFacts(plan({ tool: {} }))).toEqual(['tool.kind']);
  });

  it('no suite with a face module that is switched on', () => {
    expect(breaches(tool('anpr-camera', { functions: ['anpr', 'facial-recognition'] }))).toEqual([
      'lfp-44-2-p3-al2-pt1',
    ]);
    expect(breaches(tool('anpr-system', { ...system, functions: ['fr-identification'] }))).toEqual([
      'lfp-44-2-p3-al2-pt2',
    ]);
    expect(tool('anpr-system', { ...system, functions: ['anpr'] }).outcome).toBe('allowed');
  });

  it('software is an ANPR system only by the three marks of the definition', () => {
    for (const mark of ['processesRecordedImages', 'extractsPlates', 'presetCriteria']) {
      expect(breaches(tool('anpr-system', { ...system, [mark]: false }))).toEqual(['lfp-44-2-p3-al3']);
      const { [mark as keyof typeof system]: _, ...others } = system;
      expect(missingFacts(tool('anpr-system', others))).toEqual([`tool.${mark}`]);
    }
  });

  it('at two levels: a regional database or one of a group of zones has none', () => {
    expect(breaches(plan({ level: 'regional' }))).toEqual(['lfp-44-2-p3-al4']);
    expect(breaches(plan({ level: 'other' }))).toEqual(['lfp-44-2-p3-al4']);
    expect(missingFacts(plan({ level: undefined }))).toEqual(['level']);
  });
});

describe('who creates it (44/11/3sexies § 1)', () => {
  it('locally the chief of corps, of all roles nobody else', () => {
    expect(rolesAllowed((role) => plan({ creators: [role] }))).toEqual(['chief-of-corps']);
    expect(breaches(plan({ creators: ['municipal-council'] }))).toEqual(['lfp-44-11-3sexies-p1-al2']);
  });

  it('nationally, mixed purposes: both ministers, neither alone', () => {
    const by = (...creators: RoleKey[]) => plan({ level: 'national', creators });
    expect(by('minister-interior', 'minister-justice').outcome).toBe('allowed');
    expect(by('minister-interior', 'chief-of-corps').outcome).toBe('refused');
    expect(by('minister-interior', 'minister-justice', 'chief-of-corps').outcome).toBe('refused');
    for (const one of ['minister-interior', 'minister-justice', 'chief-of-corps'] as const)
      expect(breaches(by(one))).toEqual(['lfp-44-11-3sexies-p1-al1-conjoint']);
  });

  it('nationally, exclusive purposes: Justice for judicial, the Interior for administrative police', () => {
    const by = (purpose: typeof theft | typeof phenomenon) =>
      rolesAllowed((role) => plan({ level: 'national', creators: [role], purposes: [purpose] }));
    expect(by(theft)).toEqual(['minister-justice']);
    expect(by(phenomenon)).toEqual(['minister-interior']);
    expect(breaches(plan({ level: 'national', creators: ['minister-justice'], purposes: [phenomenon] }))).toEqual([
      'lfp-44-11-3sexies-p1-al1-separe',
    ]);
  });

  it('whoever creates is the controller: a processor’s contract moves nothing', () => {
    expect(create({ controllers: ['chief-of-corps'] }).outcome).toBe('allowed');
    expect(breaches(create({ controllers: ['platform-operator'] }))).toEqual(['lfp-44-11-3sexies-p1-al2-rt']);
    const national = { level: 'national', creators: ['minister-interior', 'minister-justice'] } as const;
    expect(create({ ...national, controllers: ['minister-justice', 'minister-interior'] }).outcome).toBe('allowed');
    expect(breaches(create({ ...national, controllers: ['minister-interior'] }))).toEqual([
      'lfp-44-11-3sexies-p1-al1-rt',
    ]);
  });

  it('with purposes from the closed list; none is asked for', () => {
    expect(missingFacts(plan({ purposes: [] }))).toEqual(['purposes']);
    expect(breaches(plan({ purposes: [theft, { branch: 'administrative', hypothesis445: '6' }] }))).toEqual([
      'lfp-44-11-3septies-pt2',
    ]);
    expect(read(plan({})).duties).toEqual(['request-opinion > dpo']);
  });
});

describe('asking for the opinion (44/11/3octies al. 1 and 2)', () => {
  const request = (change: object, at = now) => judged('request-database-opinion', change, at);

  it('is due by 24:00 of day thirty from receipt: received 1 June, 1 July', () => {
    const asked = request({}, '2026-06-01T15:00:00+02:00');
    expect(read(asked).deadlines).toEqual(['opinion-due 2026-07-01']);
    expect(asked.duties).toMatchObject([
      {
        id: 'give-opinion',
        dueWithin: 'P30D',
        dueAt: '2026-07-01T22:00:00Z',
        by: ['dpo'],
        toWhom: ['database-controller'],
      },
    ]);
    expect(read(request({ receivedAt: '2026-02-10T08:00:00+01:00' })).deadlines).toEqual(['opinion-due 2026-03-12']);
  });

  it.each(['dataCategories', 'proportionality', 'operationalObjectives', 'retention'])(
    'without the head %s of the assessment is incomplete, and starts no clock (R-02)',
    (head) => {
      const { assessment } = allowedActs['request-database-opinion'].facts;
      const asked = request({ assessment: { ...assessment, [head]: false } });
      expect([breaches(asked), missingFacts(asked), asked.deadlines]).toEqual([
        ['lfp-44-11-3octies-al2'],
        [`assessment.${head}`],
        [],
      ]);
    },
  );

  it('carries project, purposes and modalities, comes before creation, and goes to the officer alone', () => {
    for (const part of ['projectStated', 'purposesStated', 'modalitiesStated'])
      expect([breaches(request({ [part]: false })), missingFacts(request({ [part]: false }))]).toEqual([
        ['lfp-44-11-3octies-al1'],
        [part],
      ]);
    expect(breaches(request({ databaseExists: true }))).toEqual(['lfp-44-11-3octies-al1']);
    expect(rolesAllowed((addressedTo) => request({ addressedTo }))).toEqual(['dpo']);
    expect(rolesAllowed((role) => request({ requestedBy: { role } }))).toEqual([
      'chief-of-corps',
      'database-controller',
    ]);
  });

  it('needs an adviser of 44/3 until 28 June 2019, an officer of article 144 from the 29th', () => {
    expect(breaches(request({ dpoDesignated: false }, '2019-06-28T23:59:59+02:00'))).toEqual(['lfp-44-3-p1-al3']);
    expect(breaches(request({ dpoDesignated: false }, '2019-06-29T00:00:00+02:00'))).toEqual(['lpi-144-al1']);
  });
});

describe('the opinion and what follows it (al. 3 and 4)', () => {
  it('is the officer’s, of all roles; late it stays usable, and is flagged', () => {
    const give = (change: object, at = now) => judged('give-database-opinion', change, at);
    expect(rolesAllowed((role) => give({ givenBy: { role } }))).toEqual(['dpo']);
    const received = { receivedAt: '2026-06-01T10:00:00+02:00' };
    const inTime = give(received, '2026-07-01T23:59:59+02:00');
    const late = give(received, '2026-07-02T00:00:00+02:00');
    expect([inTime.outcome, read(inTime).warnings.includes('late-opinion')]).toEqual(['allowed', false]);
    expect([late.outcome, read(late).warnings.includes('late-opinion')]).toEqual(['allowed', true]);
    expect(breaches(give({ requestComplete: false }))).toEqual(['lfp-44-11-3octies-al2']);
    expect(read(give({ giverIsController: true })).gates).toEqual(['dpo-not-independent!']);
  });

  const decide = (...recommendations: object[]) =>
    judged('decide-recommendations', {
      recommendations: recommendations.map((one, place) => ({ ...one, number: place + 1 })),
    });

  it('one of three recommendations refused: the analysis is owed to the Control Organ; all followed: nothing', () => {
    expect(read(decide({ followed: true }, { followed: false }, { followed: true })).duties).toEqual([
      'escalate-opinion > control-organ',
    ]);
    expect(read(decide({ followed: true }, { followed: true })).duties).toEqual([]);
    expect(missingFacts(decide({ followed: true }, {}))).toEqual(['recommendations.2.followed']);
    expect(rolesAllowed((role) => judged('decide-recommendations', { decidedBy: { role } }))).toEqual([
      'chief-of-corps',
      'database-controller',
    ]);
  });

  it.each([
    ['2018-09-04T23:59:59+02:00', 'dpa'],
    ['2018-09-05T00:00:00+02:00', 'control-organ'],
    [now, 'control-organ'],
  ] as const)('on %s the analysis goes to %s, sent by the officer', (at, authority) => {
    const send = (change: object) => judged('escalate-database-opinion', { addressee: authority, ...change }, at);
    expect(send({}).outcome).toBe('allowed');
    expect(rolesAllowed((role) => send({ sentBy: { role } }))).toEqual(['dpo']);
    expect([...rolesAllowed((addressee) => send({ addressee }))].sort()).toEqual([authority, 'competent-dpa'].sort());
    expect(breaches(send({ analysisAttached: false }))).toEqual(['lfp-44-11-3octies-al4']);
  });
});

describe('creating (44/11/3octies, novies, decies)', () => {
  const opinion = (change: object) => ({ ...example.opinion, ...change });
  const silent = (at: string, overrideReasons?: string) =>
    create(
      {
        opinion: {
          receivedAt: '2026-06-01T10:00:00+02:00',
          requestComplete: true,
          ...(overrideReasons === undefined ? {} : { overrideReasons }),
        },
      },
      at,
    );

  it('is unlawful before the request, and without its assessment', () => {
    expect(breaches(create({ opinion: undefined }))).toEqual(['lfp-44-11-3octies-al1']);
    expect(breaches(create({ opinion: opinion({ receivedAt: '2026-11-21T10:00:00+01:00' }) }))).toEqual([
      'lfp-44-11-3octies-al1',
    ]);
    expect(breaches(create({ opinion: opinion({ requestComplete: false }) }))).toEqual(['lfp-44-11-3octies-al2']);
  });

  it('waits for the opinion for thirty days; then silence needs a reasoned override, shown to the Control Organ (R-02)', () => {
    expect(breaches(silent('2026-07-01T23:59:59+02:00', 'exemple inventé'))).toEqual(['lfp-44-11-3octies-al3']);
    expect(breaches(silent('2026-07-02T00:00:00+02:00'))).toEqual(['lfp-44-11-3octies-al3']);
    const over = silent('2026-07-02T00:00:00+02:00', 'exemple inventé');
    expect([over.outcome, read(over).duties[0]]).toEqual(['allowed', 'show-override > control-organ']);
  });

  it('takes no answer to a recommendation for a refusal of it', () => {
    const owed = (recommendations: readonly object[]) => read(create({ opinion: opinion({ recommendations }) })).duties;
    expect(owed([{ number: 1 }])).toContain('escalate-opinion > control-organ');
    expect(owed([{ number: 1, followed: true }])).not.toContain('escalate-opinion > control-organ');
    expect(breaches(create({ opinion: opinion({ by: 'security-privacy-adviser' }) }))).toEqual([
      'lfp-44-11-3octies-al3',
    ]);
  });

  it.each([
    ['P12M', 'allowed'],
    ['P1Y', 'allowed'],
    ['P13M', 'refused'],
    ['P366D', 'refused'],
  ])('a retention of %s, found necessary: %s', (retention, outcome) => {
    expect(create({ retention, assessedRetention: retention }).outcome).toBe(outcome);
  });

  it('a retention beyond what the assessment found necessary is refused by reading R-07, and only by it', () => {
    const facts = { retention: 'P12M', assessedRetention: 'P6M' } as const;
    expect(breaches(create(facts))).toEqual(['lfp-44-11-3octies-al2']);
    const profile = { id: 'maximum', readings: { 'R-07': 'legal-maximum-only' } };
    expect(judged('create-technical-database', facts, now, { profile }).outcome).toBe('allowed');
  });

  it('needs its journal, for ten years', () => {
    expect(breaches(create({ journalOn: false }))).toEqual(['lfp-44-11-3decies-p1-pt6', 'lfp-44-11-3novies']);
    expect(breaches(create({ journalRetention: 'P9Y' }))).toEqual(['lfp-44-11-3novies-duree']);
    expect(create({ journalRetention: 'P120M' }).outcome).toBe('allowed');
  });

  it('a local one needs its channel to the national one, if there is one', () => {
    expect(breaches(create({ transmissionChannel: false }))).toEqual(['lfp-44-11-3sexies-p2']);
    const none = create({ nationalDatabaseExists: false, transmissionChannel: false });
    expect([none.outcome, read(none).warnings.includes('no-national-database')]).toEqual(['allowed', true]);
    expect(missingFacts(create({ nationalDatabaseExists: undefined }))).toEqual(['nationalDatabaseExists']);
  });

  it('without a security directive is stopped by our rule, not by law', () => {
    const none = create({ securityDirective: undefined });
    expect([none.outcome, read(none).gates]).toEqual(['allowed', ['security-directive-not-loaded!']]);
  });
});

describe('designation, security, inspection', () => {
  it('the adviser of 44/3 is accepted until 28 June 2019, the officer of article 144 alone from the 29th', () => {
    const designate = (at: string) => rolesAllowed((designee) => judged('designate-dpo', { designee }, at));
    expect(designate('2019-06-28T23:59:59+02:00')).toEqual(['dpo', 'security-privacy-adviser']);
    expect(designate('2019-06-29T00:00:00+02:00')).toEqual(['dpo']);
    expect(breaches(judged('designate-dpo', { designeeIsHead: true }))).toEqual(['lpi-144-al1']);
    expect(breaches(judged('designate-dpo', { designeeIsPoliceStaff: false }))).toEqual(['lpi-144-al1']);
    expect([...rolesAllowed((role) => judged('designate-dpo', { designatedBy: { role } }))].sort()).toEqual([
      'chief-of-corps',
      'commissioner-general',
      'director-general',
      'federal-director',
    ]);
  });

  it('the chief of corps answers for security in the zone, the federal heads in the federal police', () => {
    const guarantee = (level: 'local' | 'federal') =>
      [...rolesAllowed((guaranteedBy) => judged('guarantee-database-security', { level, guaranteedBy }))].sort();
    expect(guarantee('local')).toEqual(['chief-of-corps']);
    expect(guarantee('federal')).toEqual(['commissioner-general', 'director-general', 'federal-director']);
    expect(breaches(judged('guarantee-database-security', { securityDirective: '' }))).toEqual(['lfp-44-4-p2-al2']);
    expect(breaches(judged('guarantee-database-security', { measures: ['integrity'] }))).toEqual(['lfp-44-4-p2-al2']);
  });

  it('the Control Organ inspects under 44/6 until 28 June 2019; from the 29th its own law, which is not in our files, is left to a person', () => {
    const inspect = (at: string) => judged('inspect-technical-database', {}, at);
    expect(rolesAllowed((role) => judged('inspect-technical-database', { inspectedBy: { role } }))).toEqual([
      'control-organ',
    ]);
    expect(inspect('2019-06-28T23:59:59+02:00').outcome).toBe('allowed');
    const today = inspect('2019-06-29T00:00:00+02:00');
    expect([today.outcome, holdsOf(today, 'lfp-44-6-al1'), read(today).warnings]).toEqual([
      'needs-human',
      [],
      ['law-30-07-2018'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { breaches, holdsOf, judged, missingFacts } from '../judging.fixture.ts';
import type { GatheringFacts, PlaceListName, RiskSite } from './facts.ts';
import { entryOf } from './place-lists.ts';

const today = '2026-11-20';
const sites: readonly RiskSite[] = [
  'airport',
  'railway-station',
  'public-transport-station',
  'public-transport-vehicle',
  'nuclear-site',
  'military-domain',
  'prison',
  'embassy-or-international-institution',
  'port-facility',
  'major-hazard-establishment',
  'other-place-of-article-138',
  'national-bank',
  'cash-counting-centre',
  'large-gathering',
  'none',
];
const listed = (list: PlaceListName) => sites.filter((site) => entryOf(list, site, today) !== undefined);

describe('the three lists of the royal decree of 6 December 2018', () => {
  it('have eleven, eleven and four entries', () => {
    const entries = (list: PlaceListName) => new Set(sites.map((site) => entryOf(list, site, today)));
    expect(
      ['perimeter', 'three-months', 'live-transmission'].map((list) => entries(list as PlaceListName).size - 1),
    ).toEqual([11, 11, 4]);
  });

  it('railway stations have a perimeter, stops of tram and metro do not; both keep three months', () => {
    expect(listed('perimeter')).toContain('railway-station');
    expect(listed('perimeter')).not.toContain('public-transport-station');
    expect(listed('three-months')).toEqual(
      expect.arrayContaining(['railway-station', 'public-transport-station', 'public-transport-vehicle']),
    );
    expect(listed('live-transmission')).toEqual([
      'airport',
      'embassy-or-international-institution',
      'port-facility',
      'large-gathering',
    ]);
  });

  it('begin on 18 December 2018: the day before nothing is listed', () => {
    for (const site of sites) expect(entryOf('three-months', site, '2018-12-17')).toBeUndefined();
    expect(entryOf('three-months', 'nuclear-site', '2018-12-18')).toBe('rd-2018-12-06-3months-3');
    expect(() => judged('check-place-list', {}, '2018-12-17T23:59:59+01:00')).toThrow(
      expect.objectContaining({ code: 'law/not-yet-in-force' }),
    );
    expect(judged('check-place-list', {}, '2018-12-18T00:00:00+01:00').outcome).toBe('allowed');
  });
});

describe('measuring a place', () => {
  const check = (list: PlaceListName, site: RiskSite, more = {}) =>
    judged('check-place-list', { list, place: { site, ...more } });

  it('a shop is on no list, and is told what it may do instead', () => {
    for (const list of ['perimeter', 'three-months', 'live-transmission'] as const) {
      const decision = check(list, 'none');
      expect(breaches(decision)).toEqual(['rd-2018-12-06-perimeter']);
      expect(decision.findings.every(({ mend }) => mend !== undefined)).toBe(true);
    }
  });

  it('a military domain is on the list of perimeters, not on that of live transmission', () => {
    expect(check('perimeter', 'military-domain').outcome).toBe('allowed');
    expect(check('live-transmission', 'military-domain').outcome).toBe('refused');
  });

  it('an airport is ground laid out for aircraft and open to commercial traffic', () => {
    const airport = (laidOutForAircraft: boolean, openToCommercialTraffic: boolean) =>
      check('three-months', 'airport', { laidOutForAircraft, openToCommercialTraffic });
    expect(airport(true, true).outcome).toBe('allowed');
    expect(breaches(airport(true, false))).toEqual(['rd-2018-12-06-3months-1']);
    expect(breaches(airport(false, true))).toEqual(['rd-2018-12-06-airport']);
  });

  it('an embassy is listed by the decree that names it, which is not in our files', () => {
    const named = check('three-months', 'embassy-or-international-institution', { decreeReference: 'AR inventé' });
    expect(named.outcome).toBe('allowed');
    expect(named.warnings.map(({ id }) => id)).toContain('private-security-decrees');
    const unnamed = check('three-months', 'embassy-or-international-institution');
    expect([unnamed.outcome, missingFacts(unnamed)]).toEqual(['needs-human', ['place.decreeReference']]);
  });
});

const judgement = {
  verdict: 'met',
  by: 'responsible-officer',
  at: '2026-11-01T08:00:00+01:00',
  reasons: 'inventé',
} as const;
const met: GatheringFacts = {
  startsAt: '2026-11-20T10:00:00+01:00',
  endsAt: '2026-11-20T23:00:00+01:00',
  branch: 'administrative',
  organiserAnalysisMade: true,
  organiserAnalysisJustifies: judgement,
  policeAnalysisMade: true,
  policeAnalysisValidatedBy: 'responsible-officer',
  particularRisk: judgement,
};

describe('live transmission at a large gathering (article 4, 4°)', () => {
  const check = (gathering: GatheringFacts, at = '2026-11-20T12:00:00+01:00') =>
    judged('check-place-list', { list: 'live-transmission', place: { site: 'large-gathering', gathering } }, at);

  it('is open during the event only, both ends included', () => {
    const outcomes = [
      '2026-11-20T09:59:59+01:00',
      '2026-11-20T10:00:00+01:00',
      '2026-11-20T23:00:00+01:00',
      '2026-11-20T23:00:01+01:00',
    ].map((at) => check(met, at).outcome);
    expect(outcomes).toEqual(['refused', 'allowed', 'allowed', 'refused']);
    expect(breaches(check(met, '2026-11-21T00:00:00+01:00'))).toEqual(['rd-2018-12-06-live-4-a']);
    expect(check(met).deadlines.map(({ id, at }) => [id, at])).toEqual([['live-access-ends', met.endsAt]]);
  });

  it('asks the organiser’s analysis first, and a person whether it justifies live access', () => {
    expect(breaches(check({ ...met, organiserAnalysisMade: false }))).toEqual(['rd-2018-12-06-live-4-b']);
    const { organiserAnalysisJustifies: _none, ...open } = met;
    expect(holdsOf(check(open), 'rd-2018-12-06-live-4-b')).toEqual(['yes', 'human']);
    expect(breaches(check({ ...met, organiserAnalysisJustifies: { ...judgement, verdict: 'not-met' } }))).toEqual([
      'rd-2018-12-06-live-4-b',
    ]);
  });

  it('asks an administrative mission and an analysis of the police that the officer of LFP 7 to 7/3 validated', () => {
    for (const change of [
      { branch: 'judicial' },
      { policeAnalysisMade: false },
      { policeAnalysisValidatedBy: 'operational-member' },
      { particularRisk: { ...judgement, verdict: 'not-met' } },
    ] as const)
      expect(breaches(check({ ...met, ...change }))).toEqual(['rd-2018-12-06-live-4-c']);
  });
});

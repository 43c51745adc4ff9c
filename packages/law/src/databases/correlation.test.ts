import { describe, expect, it } from 'vitest';
import type { FactsOf } from '../acts.ts';
import { allowedActs } from '../allowed-acts.examples.ts';
import { breaches, holdsOf, judged, missingFacts, rolesAllowed } from '../judging.fixture.ts';
import { policeRoles } from '../role-groups.ts';
import { read } from '../scenarios.fixture.ts';
import { criteriaRun, dpoFound } from './allowed.examples.ts';

const now = '2026-11-20T10:00:00+01:00';
const example = allowedActs['run-correlation'].facts;
const judicial = {
  branch: 'judicial',
  purpose: { branch: 'judicial', judicialGround: 'offence', offenceClass: 'delit' },
} as const;
const month6 = { recordedFrom: '2026-05-20T10:00:00+02:00', recordedTo: '2026-05-20T11:00:00+02:00' } as const;
const prosecutor = {
  by: 'prosecutor',
  decidedAt: '2026-11-19T10:00:00+01:00',
  outcome: 'granted',
  covers: true,
} as const;
type Change = { readonly [K in keyof FactsOf<'run-correlation'>]?: FactsOf<'run-correlation'>[K] | undefined };
const run = (change: Change = {}, at = now) => judged('run-correlation', change, at);

describe('lists and extracts (44/11/3decies § 4 al. 1, 1° and al. 2)', () => {
  it('come from where the police have lawful access; a private list does not', () => {
    for (const source of ['national-police-database', 'international-police-database', 'lawful-list'] as const)
      expect(run({ list: { ...example.list, source } }).outcome).toBe('allowed');
    for (const source of ['private-list', 'other'] as const)
      expect(breaches(run({ list: { ...example.list, source } }))).toEqual(['lfp-44-11-3decies-p4-al1-pt1']);
    expect(missingFacts(run({ list: { source: 'lawful-list' } }))).toEqual(['list.legalBasis']);
  });

  it('have their content authorised by the function of the branch; a change of content needs a new authorisation', () => {
    expect(breaches(run({ listAuthorisation: undefined }))).toEqual(['lfp-44-11-3decies-p4-al2-pt1']);
    const changed = { ...example.listAuthorisation, contentUnchanged: false };
    expect(breaches(run({ listAuthorisation: changed }))).toEqual(['lfp-44-11-3decies-p4-al2-pt1']);
    expect(breaches(run({ ...judicial, listAuthorisation: changed }))).toEqual(['lfp-44-11-3decies-p4-al2-pt2']);
    const later = { ...example.listAuthorisation, decidedAt: '2026-11-20T10:00:00+01:00' };
    expect(breaches(run({ listAuthorisation: later }))).toEqual(['lfp-44-11-3decies-p4-al2-pt1']);
  });

  it.each([
    ['administrative', ['chief-of-corps', 'administrative-police-officer']],
    ['judicial', ['chief-of-corps', 'judicial-police-officer', 'prosecutor']],
  ] as const)('%s: of all roles, %j authorise the content in a zone', (branch, roles) => {
    const designation = { fromDay: '2026-01-01', by: 'chief-of-corps', body: 'Z1' } as const;
    expect(
      rolesAllowed((role) =>
        judged('authorise-list-content', { branch, authorisedBy: { role, body: 'Z1', designation } }),
      ),
    ).toEqual(roles);
  });

  it('an authorisation names its content; a refusal needs none', () => {
    const { list } = allowedActs['authorise-list-content'].facts;
    expect(missingFacts(judged('authorise-list-content', { list: { ...list, contentReference: '' } }))).toEqual([
      'list.contentReference',
    ]);
    expect(judged('authorise-list-content', { outcome: 'refused', list: undefined }).outcome).toBe('allowed');
    expect(breaches(judged('authorise-list-content', { outcome: undefined }))).toEqual([
      'lfp-44-11-3decies-p4-al2-pt1',
    ]);
    expect(read(judged('authorise-list-content', { authoriserIsRequester: true })).gates).toEqual([
      'authoriser-is-requester!',
    ]);
  });
});

describe('the notice to the Control Organ (§ 4 al. 5, 2°)', () => {
  it('precedes the run: at 09:59 allowed, at 10:00 or 10:05 refused, without a notice refused', () => {
    const sent = (sentAt: string) => run({ notice: { ...example.notice, sentAt } });
    expect(sent('2026-11-20T09:59:59+01:00').outcome).toBe('allowed');
    for (const late of ['2026-11-20T10:00:00+01:00', '2026-11-20T10:05:00+01:00'])
      expect(breaches(sent(late))).toEqual(['lfp-44-11-3decies-p4-al5-pt2']);
    expect(breaches(run({ notice: undefined }))).toEqual(['lfp-44-11-3decies-p4-al5-pt2']);
  });

  it('is about this list, and goes to nobody else', () => {
    expect(run({ notice: { ...example.notice, coversList: false } }).outcome).toBe('refused');
    expect(rolesAllowed((toWhom) => run({ notice: { ...example.notice, toWhom } }))).toEqual(['control-organ']);
    expect(rolesAllowed((addressee) => judged('notify-correlation', { addressee }))).toEqual(['control-organ']);
  });

  it('is not owed for criteria, nor for judicial police', () => {
    expect(run(criteriaRun).outcome).toBe('allowed');
    expect(run({ ...criteriaRun, notice: undefined }).outcome).toBe('allowed');
    expect(run({ ...judicial, notice: undefined }).outcome).toBe('allowed');
    expect(judged('notify-correlation', { branch: 'judicial', startsAt: undefined }).outcome).toBe('allowed');
    expect(judged('notify-correlation', { kind: 'criteria', startsAt: undefined }).outcome).toBe('allowed');
  });

  it('is given by the police, names the list, and comes before the start', () => {
    expect([...rolesAllowed((role) => judged('notify-correlation', { notifiedBy: { role } }))].sort()).toEqual(
      [...policeRoles].sort(),
    );
    expect(breaches(judged('notify-correlation', { listIdentified: false }))).toEqual(['lfp-44-11-3decies-p4-al5-pt2']);
    for (const startsAt of [now, '2026-11-20T09:55:00+01:00'])
      expect(judged('notify-correlation', { startsAt }).outcome).toBe('refused');
  });

  it('is announced, with who authorises, when the correlation is planned', () => {
    expect(read(judged('plan-correlation')).duties).toEqual([
      'obtain-content-authorisation > chief-of-corps, administrative-police-officer',
      'notify-control-organ > control-organ',
    ]);
    expect(read(judged('plan-correlation', judicial)).duties).toEqual([
      'obtain-content-authorisation > chief-of-corps, judicial-police-officer, prosecutor',
    ]);
    expect(read(judged('plan-correlation', { kind: 'criteria' })).duties).toEqual(['obtain-approval > dpo']);
  });
});

describe('evaluation criteria (§ 4 al. 1, 2° and al. 3)', () => {
  const { criteria } = allowedActs['approve-correlation-criteria'].facts;
  const approve = (change: object) => judged('approve-correlation-criteria', { criteria: { ...criteria, ...change } });

  it('are approved by the data protection officer: of all roles nobody else, and silence is no approval', () => {
    expect(rolesAllowed((role) => judged('approve-correlation-criteria', { approvedBy: { role } }))).toEqual(['dpo']);
    expect(breaches(judged('approve-correlation-criteria', { outcome: undefined }))).toEqual([
      'lfp-44-11-3decies-p4-al3-dpd',
    ]);
    expect(judged('approve-correlation-criteria', { outcome: 'refused', criteria: undefined }).outcome).toBe('allowed');
  });

  it.each(['plate', 'name', 'person-id', 'face'])('with the attribute %s aim at an individual', (attribute) => {
    expect(breaches(approve({ attributes: ['route', attribute] }))).toEqual(['lfp-44-11-3decies-p4-al3-individu']);
  });

  it.each(['ethnicity', 'religion', 'union-membership', 'health'])('may not rest on %s', (attribute) => {
    expect(breaches(approve({ attributes: [attribute] }))).toEqual(['lfp-44-11-3decies-p4-al3-sensible']);
  });

  it('that may stand for sensitive data are put to a person: a place of worship, foreign plates', () => {
    expect(holdsOf(approve({ possibleProxy: true }), 'lfp-44-11-3decies-p4-al3-sensible')).toEqual(['yes', 'human']);
    expect(approve({ possibleProxy: true, proxyReview: dpoFound }).outcome).toBe('allowed');
    const found = { ...dpoFound, verdict: 'not-met' };
    expect(breaches(approve({ possibleProxy: true, proxyReview: found }))).toEqual([
      'lfp-44-11-3decies-p4-al3-sensible',
    ]);
  });

  it('are targeted, proportionate and specific in the judgement of a person, each head apart', () => {
    for (const head of ['targeted', 'proportionate', 'specific']) {
      expect(approve({ [head]: undefined }).outcome).toBe('needs-human');
      expect(breaches(approve({ [head]: { ...dpoFound, verdict: 'not-met' } }))).toEqual([
        'lfp-44-11-3decies-p4-al3-cible',
      ]);
    }
    expect(breaches(approve({ contentReference: '' }))).toEqual(['lfp-44-11-3decies-p4-al1-pt2']);
  });

  it('edited after approval, refused, unanswered, or approved by another, do not run', () => {
    const approved = (change: object) =>
      run({ ...criteriaRun, criteriaApproval: { ...criteriaRun.criteriaApproval, ...change } });
    for (const change of [
      { contentUnchanged: false },
      { outcome: 'refused' },
      { outcome: undefined },
      { by: 'chief-of-corps' },
    ])
      expect(breaches(approved(change))).toEqual(['lfp-44-11-3decies-p4-al3-dpd']);
    expect(breaches(run({ ...criteriaRun, criteriaApproval: undefined }))).toEqual(['lfp-44-11-3decies-p4-al3-dpd']);
  });

  it('of an officer who is the controller stop by our rule', () => {
    expect(read(judged('approve-correlation-criteria', { approverIsController: true })).gates).toEqual([
      'dpo-not-independent!',
    ]);
  });
});

describe('when a correlation may run (§ 4 al. 4 to 6)', () => {
  it('says whether in real time or afterwards', () => {
    expect(breaches(run({ mode: undefined }))).toContain('lfp-44-11-3decies-p4-al4');
    expect(breaches(judged('plan-correlation', { mode: undefined }))).toEqual(['lfp-44-11-3decies-p4-al4']);
  });

  it.each([
    ['2026-10-20T10:00:01+02:00', 'allowed'],
    ['2026-10-20T10:00:00+02:00', 'refused'],
    ['2026-10-19T10:00:00+02:00', 'refused'],
  ])('administrative, read of %s: %s on 20 November at 10:00', (recorded, outcome) => {
    const reads = { recordedFrom: recorded, recordedTo: recorded };
    expect(run(reads).outcome).toBe(outcome);
    // the agreement of the prosecutor does not extend it
    expect(run({ ...reads, prosecutorAuthorisation: prosecutor, offence: { maximumPenalty: 'P5Y' } }).outcome).toBe(
      outcome,
    );
  });

  it('judicial, in the sixth month: the prosecutor and an offence of one year', () => {
    const at6 = (change: Change) => run({ ...judicial, ...month6, ...change });
    const two = { maximumPenalty: 'P2Y' } as const;
    expect(breaches(at6({}))).toEqual(['lfp-44-11-3decies-p4-al6-s2']);
    expect(at6({ prosecutorAuthorisation: prosecutor, offence: two }).outcome).toBe('allowed');
    expect(at6({ prosecutorAuthorisation: prosecutor, offence: { maximumPenalty: 'P8D' } }).outcome).toBe('refused');
    expect(at6({ prosecutorAuthorisation: { ...prosecutor, covers: false }, offence: two }).outcome).toBe('refused');
    expect(at6({ prosecutorAuthorisation: { ...prosecutor, decidedAt: now }, offence: two }).outcome).toBe('refused');
    expect(at6({ prosecutorAuthorisation: { ...prosecutor, outcome: 'refused' }, offence: two }).outcome).toBe(
      'refused',
    );
    expect(rolesAllowed((by) => at6({ prosecutorAuthorisation: { ...prosecutor, by }, offence: two }))).toEqual([
      'prosecutor',
    ]);
  });

  it('judicial, past twelve months: nothing is left to correlate', () => {
    const gone = { recordedFrom: '2025-11-20T10:00:00+01:00', recordedTo: '2025-11-20T10:00:00+01:00' };
    const facts = { ...judicial, prosecutorAuthorisation: prosecutor, offence: { maximumPenalty: 'P2Y' } } as const;
    expect(breaches(run({ ...facts, ...gone }))).toEqual(['lfp-44-11-3decies-p2-al1', 'lfp-44-11-3decies-p4-al6-s1']);
    const kept = { recordedFrom: '2025-11-20T10:00:01+01:00', recordedTo: '2025-11-20T10:00:01+01:00' };
    expect(run({ ...facts, ...kept }).outcome).toBe('allowed');
  });

  it('spanning the gate, names the part that can run alone', () => {
    const spanning = { recordedFrom: '2026-09-01T00:00:00+02:00', recordedTo: '2026-11-01T00:00:00+01:00' };
    expect(read(run(spanning)).deadlines).toContain('younger-part-after 2026-10-20T08:00:00Z');
    expect(run({ ...judicial, ...spanning }).deadlines.find(({ kind }) => kind === 'split')?.provision).toBe(
      'lfp-44-11-3decies-p4-al6-s2',
    );
  });

  it('in real time, for both branches, without a gate on the past', () => {
    expect(run({ mode: 'realtime', recordedFrom: undefined, recordedTo: undefined }).outcome).toBe('allowed');
    expect(run({ ...judicial, mode: 'realtime', ...month6 }).outcome).toBe('allowed');
    expect(missingFacts(run({ recordedFrom: undefined, recordedTo: undefined }))).toEqual([
      'recordedFrom',
      'recordedTo',
    ]);
  });

  it('not under a seal, nor without a journal', () => {
    expect(breaches(run({ sealed: true }))).toEqual(['lfp-44-11-3decies-p4-al5-pt1']);
    expect(breaches(run({ ...judicial, sealed: true }))).toEqual(['lfp-44-11-3decies-p4-al6-s1']);
    expect(breaches(run({ journalOn: false }))).toEqual(['lfp-44-11-3novies']);
  });

  it('is planned by the police alone, of all roles', () => {
    expect([...rolesAllowed((role) => judged('plan-correlation', { requestedBy: { role } }))].sort()).toEqual(
      [...policeRoles].sort(),
    );
  });

  it('ends without ever being refused', () => {
    for (const change of [{}, { ground: undefined }, { journalOn: false }, { journalOn: undefined }])
      expect(judged('end-correlation', change).outcome).not.toBe('refused');
    expect(missingFacts(judged('end-correlation', { journalOn: false }))).toEqual(['journalOn']);
  });
});

describe('the directive of the ministers (44/4 § 4; § 6 since 29 June 2019)', () => {
  const issue = (change: object, at = now) => judged('issue-correlation-directive', change, at);
  const both = ['minister-interior', 'minister-justice'] as const;

  it('is joint until 28 June 2019 and need not be published; from the 29th each minister’s own, and published', () => {
    const before = '2019-06-28T23:59:59+02:00';
    const from = '2019-06-29T00:00:00+02:00';
    expect(issue({ issuedBy: both, published: false }, before).outcome).toBe('allowed');
    expect(breaches(issue({ issuedBy: ['minister-interior'], published: true }, before))).toEqual(['lfp-44-4-p4-al1']);
    expect(breaches(issue({ issuedBy: both, published: false }, from))).toEqual(['lfp-44-4-p4-al1']);
    expect(issue({ issuedBy: ['minister-justice'], published: true }, from).outcome).toBe('allowed');
  });

  it('is a minister’s: of all roles, two', () => {
    expect(rolesAllowed((role) => issue({ issuedBy: [role] }))).toEqual(['minister-interior', 'minister-justice']);
    expect(issue({ issuedBy: [] }).outcome).toBe('refused');
  });

  it('names time, space and frequency, the authority and the databases', () => {
    expect(breaches(issue({ criteria: ['time', 'space'] }))).toEqual(['lfp-44-4-p4-al2-s1']);
    expect(breaches(issue({ namesAuthority: false }))).toEqual(['lfp-44-4-p4-al2-s2']);
    expect(breaches(issue({ namesDatabases: false }))).toEqual(['lfp-44-4-p4-al2-s2']);
    expect(missingFacts(issue({ namesDatabases: undefined }))).toEqual(['namesDatabases']);
    expect(issue({ measured: undefined }).outcome).toBe('needs-human');
  });

  it('when none is loaded, stops a correlation with a list by our rule, and not in law; criteria connect nothing', () => {
    const none = run({ directive: undefined, limits: undefined });
    expect([none.outcome, read(none).gates, read(none).warnings.includes('directives-assumed')]).toEqual([
      'allowed',
      ['directives-not-loaded!'],
      true,
    ]);
    expect(read(run(criteriaRun)).gates).toEqual([]);
  });

  it('when one is loaded, binds in time, space and frequency, and lists the databases', () => {
    for (const name of ['withinTime', 'withinArea', 'withinFrequency'])
      expect(breaches(judged('plan-correlation', { limits: { ...example.limits, [name]: false } }))).toEqual([
        'lfp-44-4-p4-al2-s1',
      ]);
    for (const name of ['databasesListed', 'permittedByNamedAuthority'])
      expect(breaches(run({ limits: { ...example.limits, [name]: false } }))).toEqual(['lfp-44-4-p4-al2-s2']);
    expect(missingFacts(run({ limits: { ...example.limits, withinArea: undefined } as object }))).toEqual([
      'limits.withinArea',
    ]);
  });

  it('is asked in law when databases are connected, and works only from its day on', () => {
    expect(breaches(judged('connect-databases', { directive: undefined }))).toEqual(['lfp-44-4-p4-al1']);
    const dated = (issuedAt: string) => judged('connect-databases', { directive: { ...example.directive, issuedAt } });
    expect(dated('2026-11-20T10:00:00+01:00').outcome).toBe('allowed');
    expect(dated('2026-11-20T10:00:01+01:00').outcome).toBe('refused');
    expect(breaches(judged('connect-databases', { directive: { ...example.directive, published: false } }))).toEqual([
      'lfp-44-4-p4-al1',
    ]);
  });
});

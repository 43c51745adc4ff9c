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
import { provisionOf } from '../provisions.ts';
import { policeRoles } from '../role-groups.ts';
import { roleKeys } from '../roles.ts';
import { situation2Hypotheses } from './46-4-situation.ts';
import { situation2Term } from './46-5-term.ts';
import { nonVisibleMaximum } from './46-12-terms.ts';
import { nonVisibleWindow } from './46-13-window.ts';

const decision = {
  by: 'investigating-judge',
  decidedAt: '2026-12-01T09:00:00+01:00',
  outcome: 'granted',
  written: true,
  reasoned: true,
  covers: true,
} as const;
const police = roleKeys.filter((role) => policeRoles.includes(role));
const day40 = '2026-12-29T10:00:00+01:00';
const open = (change: object, at?: string, options = {}) => judged('open-non-visible-recording', change, at, options);
const past = (change: object = {}) => open({ branch: 'judicial', magistrateDecision: decision, ...change }, day40);
const moment = (at: string) => ({ recordedFrom: at, recordedTo: at });
const tactical = (regime: string, event: object = {}) => ({
  regime,
  event: { reference: 'x', ...event },
  tacticalPurpose: true,
});

it('legal values of 46 change on the first day of a version, and on no other day', () => {
  for (const { law, values } of [nonVisibleMaximum, nonVisibleWindow, situation2Term, situation2Hypotheses])
    for (const { from } of values) expect([law, provisionOf(law, from).from]).toEqual([law, from]);
});

describe('access within the free period (46/13 al. 1)', () => {
  it.each([
    // recorded, one second before the gate, the gate: thirty days since 2024, in winter, in summer, across each change of the clock
    ['2026-01-10T10:00:00+01:00', '2026-02-09T09:59:59+01:00', '2026-02-09T10:00:00+01:00'],
    ['2026-07-10T10:00:00+02:00', '2026-08-09T09:59:59+02:00', '2026-08-09T10:00:00+02:00'],
    ['2026-10-21T10:00:00+02:00', '2026-11-20T09:59:59+01:00', '2026-11-20T10:00:00+01:00'],
    ['2026-03-10T10:00:00+01:00', '2026-04-09T09:59:59+02:00', '2026-04-09T10:00:00+02:00'],
    ['2028-02-10T10:00:00+01:00', '2028-03-11T09:59:59+01:00', '2028-03-11T10:00:00+01:00'],
    // one month under the first text: longer in a month of 31 days, clipped in February, leap year
    ['2021-10-21T10:00:00+02:00', '2021-11-21T09:59:59+01:00', '2021-11-21T10:00:00+01:00'],
    ['2022-01-31T10:00:00+01:00', '2022-02-28T09:59:59+01:00', '2022-02-28T10:00:00+01:00'],
    ['2020-01-31T10:00:00+01:00', '2020-02-29T09:59:59+01:00', '2020-02-29T10:00:00+01:00'],
    // the thirty days took hold of what was there on 20 January 2024
    ['2023-12-20T10:00:00+01:00', '2024-01-19T23:59:59+01:00', '2024-01-20T00:00:00+01:00'],
  ])('recorded %s: free at %s, shut at %s', (recorded, last, gate) => {
    expect(open(moment(recorded), last).outcome).toBe('allowed');
    const shut = open(moment(recorded), gate);
    expect([shut.outcome, breaches(shut)]).toEqual(['refused', ['lfp-46-13-al2']]);
    expect(shut.deadlines.find(({ id }) => id === 'gate-46-13')?.at).toBe(Temporal.Instant.from(gate).toString());
  });

  it('needs a precise mission, operational reasons, a concrete reason, protection and the journal', () => {
    expect(breaches(open({ missionReference: undefined }))).toEqual(['lfp-46-13-al1']);
    expect(breaches(open({ operationalReasons: ' ' }))).toEqual(['lfp-46-13-al1']);
    expect(breaches(open({ concreteReason: undefined }))).toEqual(['lfp-25-7-p1-al3-raisons']);
    expect(breaches(open({ journalOn: false }))).toEqual(['lfp-46-13-al3']);
    expect(breaches(open({ accessProtected: false }))).toEqual(['lfp-46-13-al3']);
    expect(missingFacts(open({ regime: undefined }))).toEqual(['regime']);
  });

  it('is open to members of the police services, and leaves other authorities to their own law', () => {
    expect(rolesAllowed((role) => open({ viewer: { role } }))).toEqual(police);
    const judge = open({ viewer: { role: 'investigating-judge' } });
    expect([judge.outcome, judge.warnings.map(({ id }) => id)]).toEqual([
      'needs-human',
      expect.arrayContaining(['own-law-access']),
    ]);
    const mayor = open({ viewer: { role: 'mayor' } });
    expect([mayor.outcome, dutyIds(mayor)]).toEqual(['refused', ['journal-access']]);
  });
});

describe('access after the free period (46/13 al. 2)', () => {
  it.each(['prosecutor', 'investigating-judge'] as const)(
    'is open on the written and reasoned decision of the %s',
    (by) => {
      expect(past({ magistrateDecision: { ...decision, by } }).outcome).toBe('allowed');
    },
  );

  it.each([
    ['an administrative purpose', { branch: 'administrative' }],
    ['an unstated purpose', { branch: undefined }],
    ['no decision', { magistrateDecision: undefined }],
    ['an oral decision', { magistrateDecision: { ...decision, written: false } }],
    ['a decision without reasons', { magistrateDecision: { ...decision, reasoned: false } }],
    ['a decision on other recordings', { magistrateDecision: { ...decision, covers: false } }],
    ['a refusal', { magistrateDecision: { ...decision, outcome: 'refused' } }],
    ['a decision of the same instant', { magistrateDecision: { ...decision, decidedAt: day40 } }],
    ['a decision of the chief of corps', { magistrateDecision: { ...decision, by: 'chief-of-corps' } }],
  ] as const)('with %s is refused', (_title, change) => {
    expect(breaches(past(change))).toEqual(['lfp-46-13-al2']);
  });

  it('is decided by the prosecutor or the investigating judge; a no needs no form', () => {
    expect(rolesAllowed((role) => judged('decide-non-visible-access', { decidedBy: { role } }))).toEqual([
      'prosecutor',
      'investigating-judge',
    ]);
    for (const change of [
      { written: false },
      { reasoned: false },
      { scopeStated: false },
      { branch: 'administrative' },
    ] as const)
      expect(breaches(judged('decide-non-visible-access', change))).toEqual(['lfp-46-13-al2']);
    expect(
      judged('decide-non-visible-access', { outcome: 'refused', written: false, reasoned: undefined }).outcome,
    ).toBe('allowed');
  });

  it('says from which moment on an interval over the gate is still free', () => {
    const split = open(
      { recordedFrom: '2026-10-21T09:00:00+02:00', recordedTo: '2026-10-21T11:00:00+02:00' },
      '2026-11-20T10:00:00+01:00',
    );
    expect(split.outcome).toBe('refused');
    expect(split.deadlines).toContainEqual(
      expect.objectContaining({ id: 'younger-part-after', at: '2026-10-21T08:00:00Z', provision: 'lfp-46-13-al2' }),
    );
  });

  it('ends for good after 365 days, twelve months under the first text', () => {
    const late = { branch: 'judicial', magistrateDecision: decision };
    const from = moment('2027-03-01T12:00:00+01:00');
    expect(open({ ...from, ...late }, '2028-02-29T11:59:59+01:00').outcome).toBe('allowed');
    expect(breaches(open({ ...from, ...late }, '2028-02-29T12:00:00+01:00'))).toEqual(['lfp-46-12-al1']);
    expect(open({ ...from, ...late }, '2028-02-29T12:00:00+01:00', text2018).outcome).toBe('allowed');
    expect(breaches(open({ ...from, ...late }, '2028-03-01T12:00:00+01:00', text2018))).toEqual(['lfp-46-12-al1']);
  });
});

describe('tactical data (46/12 al. 2 to 4)', () => {
  it.each([
    ['judicial-action', 'lfp-46-12-al2-s1', 'lfp-46-12-al2-s2'],
    ['protection-of-persons', 'lfp-46-12-al3-s1', 'lfp-46-12-al3-s2'],
    ['transfer-of-detainees', 'lfp-46-12-al4-s1', 'lfp-46-12-al4-s2'],
  ] as const)(
    'of %s open for tactical purposes while the event lasts, and are gone with it',
    (regime, term, chance) => {
      expect(open(tactical(regime)).outcome).toBe('allowed');
      expect(breaches(open({ ...tactical(regime), tacticalPurpose: false }))).toEqual([term]);
      expect(missingFacts(open({ regime, tacticalPurpose: true }))).toEqual(['event']);
      expect(open(tactical(regime, { endedAt: '2026-11-20T10:00:01+01:00' })).outcome).toBe('allowed');
      expect(breaches(open(tactical(regime, { endedAt: '2026-11-20T10:00:00+01:00' })))).toEqual([term]);
      const held = open({ regime, heldAsChanceFind: true });
      expect([held.outcome, holdsOf(held, chance)]).toEqual(['allowed', ['yes']]);
    },
  );

  it('fall under the gate too; by the other option of R-06 their use stands by itself', () => {
    const facts = { ...tactical('judicial-action'), ...moment('2026-11-01T10:00:00+01:00') };
    expect(breaches(open(facts, '2026-12-01T10:00:00+01:00'))).toEqual(['lfp-46-13-al2']);
    const profile = { id: 'p', readings: { 'R-06': 'tactical-use-self-standing' } };
    expect(open(facts, '2026-12-01T10:00:00+01:00', { profile }).outcome).toBe('allowed');
    expect(
      open({ ...facts, regime: 'particular-circumstances' }, '2026-12-01T10:00:00+01:00', { profile }).outcome,
    ).toBe('refused');
  });

  it('of a protection end with the refusal of the protected person, from that instant', () => {
    const refused = (refusedAt: string) => open({ ...tactical('protection-of-persons'), refusedAt });
    expect(breaches(refused('2026-11-20T10:00:00+01:00'))).toEqual(['lfp-46-12-al3-refus']);
    expect(refused('2026-11-20T10:00:01+01:00').outcome).toBe('allowed');
    expect(open({ ...tactical('judicial-action'), refusedAt: '2026-11-20T09:00:00+01:00' }).outcome).toBe('allowed');
  });

  it('under an order of suspension are sealed for everyone, also after a lifting that leaves them sealed', () => {
    const sealed = (stopOrder: object, regime = 'particular-circumstances') => open({ ...tactical(regime), stopOrder });
    const orderedAt = '2026-11-20T09:00:00+01:00';
    expect(breaches(sealed({ orderedAt }))).toEqual(['lfp-46-6-al2']);
    expect(breaches(sealed({ orderedAt }, 'judicial-action'))).toEqual(['lfp-46-8-al2']);
    expect(breaches(sealed({ orderedAt }, 'protection-of-persons'))).toEqual(['lfp-46-10-al2']);
    expect(breaches(sealed({ orderedAt }, 'transfer-of-detainees'))).toEqual(['lfp-46-1']);
    const liftedAt = '2026-11-20T09:30:00+01:00';
    expect(sealed({ orderedAt, liftedAt }).outcome).toBe('allowed');
    expect(sealed({ orderedAt, liftedAt, dataStillSealed: true }).outcome).toBe('refused');
  });
});

describe('keeping', () => {
  const keep = (change: object, at?: string, options = {}) => judged('keep-non-visible-recording', change, at, options);

  it('a recording of 46/4 at most 365 days, twelve months under the first text', () => {
    const march = moment('2027-03-01T12:00:00+01:00');
    const latest = (options = {}) =>
      keep({ ...march }, '2027-03-01T12:00:00+01:00', options).deadlines.find(({ id }) => id === 'latest-deletion')?.at;
    expect([latest(), latest(text2018), latest(firstText)]).toEqual([
      '2028-02-29T11:00:00Z',
      '2028-03-01T11:00:00Z',
      '2028-03-01T11:00:00Z',
    ]);
    expect(breaches(keep({ configuredRetention: 'P366D' }))).toEqual(['lfp-46-12-al1']);
    expect(keep({ configuredRetention: 'P365D' }).outcome).toBe('allowed');
    expect(keep({ configuredRetention: 'P30D' }).outcome).toBe('allowed');
  });

  it('never with sound since 2024: 46/2 does not refer to 25/9 (A-09)', () => {
    expect(breaches(keep({ sound: true }))).toEqual(['lfp-25-9-al1']);
    expect(breaches(keep({ sound: true, camera: { kind: 'individual' } }))).toEqual(['lfp-25-9-al1']);
    const before = keep({ sound: true, ...moment('2024-01-19T10:00:00+01:00') }, '2024-01-19T10:00:00+01:00');
    expect([before.outcome, before.warnings.map(({ id }) => id)]).toEqual([
      'allowed',
      expect.arrayContaining(['sound-before-2024']),
    ]);
  });

  it('tactical data inside the window of the event, and no longer', () => {
    expect(keep(tactical('judicial-action')).outcome).toBe('allowed');
    expect(breaches(keep(tactical('judicial-action', { startedAt: '2026-11-19T10:00:01+01:00' })))).toEqual([
      'lfp-46-12-al2-s1',
    ]);
    expect(breaches(keep(tactical('transfer-of-detainees', { endedAt: '2026-11-20T09:00:00+01:00' })))).toEqual([
      'lfp-46-12-al4-s1',
    ]);
    expect(breaches(keep({ ...tactical('transfer-of-detainees'), tacticalPurpose: false }))).toEqual([
      'lfp-46-12-al4-s1',
    ]);
    expect(dutyIds(keep(tactical('protection-of-persons')))).toEqual(['delete-tactical-data']);
  });

  it('points out an event without an end a day after the recording', () => {
    const gates = (at: string) => keep(tactical('transfer-of-detainees'), at).policyGates.map(({ id }) => id);
    expect(gates('2026-11-20T10:15:00+01:00')).toEqual([]);
    expect(gates('2026-11-20T10:15:01+01:00')).toEqual(['event-end-not-recorded']);
  });

  it('plates in a technical database follow their own term', () => {
    const plates = keep({ store: 'section-12-database' });
    expect([plates.outcome, plates.warnings.map(({ id }) => id)]).toEqual([
      'needs-human',
      expect.arrayContaining(['plate-database']),
    ]);
  });
});

describe('chance finds (46/12 al. 2 to 4, second sentences)', () => {
  const hold = (change: object, at?: string) => judged('hold-chance-find', change, at);

  it.each([
    ['facts that are not punishable', { punishable: false }],
    ['facts that the operation looked for', { byChance: false }],
    ['an interest of intelligence', { aim: 'other' }],
    ['the whole day', { segmentsOnly: false }],
    ['no report', { reportReference: ' ' }],
  ] as const)('with %s is refused', (_title, change) => {
    expect(breaches(hold(change))).toEqual(['lfp-46-12-al2-s2']);
  });

  it('is decided inside the police, on facts that are all known', () => {
    expect(rolesAllowed((role) => hold({ decidedBy: { role } }))).toEqual(police);
    expect(missingFacts(hold({ byChance: undefined }))).toEqual(['byChance']);
  });

  it('lives at most to the maximum of al. 1 (R-06), and does not exist for 46/4', () => {
    expect(hold({}).deadlines.find(({ id }) => id === 'latest-deletion')?.at).toBe('2027-11-19T09:00:00Z');
    expect(hold({}, '2027-11-19T09:59:59+01:00').outcome).toBe('allowed');
    expect(breaches(hold({}, '2027-11-19T10:00:00+01:00'))).toEqual(['lfp-46-12-al2-s2']);
    const none = hold({ regime: 'particular-circumstances' });
    expect([breaches(none), none.findings[0]?.who]).toEqual([['lfp-46-12-al1'], ['prosecutor', 'investigating-judge']]);
    expect(
      breaches(hold({ regime: 'protection-of-persons', stopOrder: { orderedAt: '2026-11-20T09:00:00+01:00' } })),
    ).toEqual(['lfp-46-10-al2']);
  });
});

describe('deleting', () => {
  const erase = (change: object, at?: string) => judged('delete-non-visible-recording', change, at);

  it('is lawful at any time, due at the end, and the overrun is pointed out', () => {
    expect(erase({}).outcome).toBe('allowed');
    expect(erase({}, '2027-11-19T10:00:00+01:00').warnings.map(({ id }) => id)).toContain('retention-exceeded');
    expect(erase({}, '2027-11-19T09:59:59+01:00').warnings.map(({ id }) => id)).not.toContain('retention-exceeded');
    const ended = erase(tactical('judicial-action', { endedAt: '2026-11-20T09:00:00+01:00' }));
    expect(ended.findings.map(({ because }) => because.en)).toEqual(['Deletion is due.']);
    const refused = erase({ ...tactical('protection-of-persons'), refusedAt: '2026-11-20T09:00:00+01:00' });
    expect(refused.findings.map(({ provision, because }) => [provision, because.en])).toEqual([
      ['lfp-46-12-al3-refus', 'Deletion is due.'],
    ]);
  });

  it('says by when: the end of the event, or the refusal', () => {
    const latest = (change: object) => erase(change).deadlines.map(({ id, at, provision }) => [id, at, provision]);
    const ended = { endedAt: '2026-11-20T12:00:00+01:00' };
    expect(latest(tactical('transfer-of-detainees', ended))).toEqual([
      ['latest-deletion', '2026-11-20T11:00:00Z', 'lfp-46-12-al4-s1'],
    ]);
    expect(latest({ ...tactical('protection-of-persons', ended), refusedAt: '2026-11-20T09:00:00+01:00' })).toEqual([
      ['latest-deletion', '2026-11-20T11:00:00Z', 'lfp-46-12-al3-s1'],
      ['latest-deletion', '2026-11-20T08:00:00Z', 'lfp-46-12-al3-refus'],
    ]);
    expect(latest(tactical('judicial-action'))).toEqual([]);
    expect(latest({ ...tactical('judicial-action', ended), heldAsChanceFind: true })).toEqual([
      ['latest-deletion', '2027-11-19T09:00:00Z', 'lfp-46-12-al1'],
    ]);
  });

  it('of a bodycam of 46/4 waits thirty days since 2024, to 24:00 of the last day', () => {
    const camera = { camera: { kind: 'individual' } };
    expect(breaches(erase(camera, '2026-12-19T23:59:59+01:00'))).toEqual(['lfp-25-6-al2-pt1']);
    expect(erase(camera, '2026-12-20T00:00:00+01:00').outcome).toBe('allowed');
    expect(erase({ ...camera, ...tactical('judicial-action') }).outcome).toBe('allowed');
    const old = { ...camera, ...moment('2024-01-18T10:00:00+01:00') };
    expect(erase(old, '2024-01-19T10:00:00+01:00').outcome).toBe('allowed');
  });

  it('of sealed data before the term is stopped by our rule, not by the law', () => {
    const stopOrder = { orderedAt: '2026-11-20T09:00:00+01:00' };
    const early = erase({ stopOrder });
    expect([early.outcome, early.policyGates.map(({ id }) => id)]).toEqual(['allowed', ['sealed-before-term']]);
    expect(erase({ stopOrder }, '2027-11-19T10:00:00+01:00').policyGates).toEqual([]);
  });
});

describe('the section of the register (46/14)', () => {
  const enter = (change: object) => judged('register-non-visible-use', change);

  it('is kept per use by the police service, apart, and never made public', () => {
    expect(rolesAllowed((role) => enter({ registeredBy: { role } }))).toEqual(police);
    for (const change of [{ useReference: undefined }, { inNonVisibleSection: false }, { madePublic: true }])
      expect(breaches(enter(change))).toEqual(['lfp-46-14']);
  });

  it('is consulted by the bodies of 25/8 al. 3 of the day, on request', () => {
    const consult = (at?: string) =>
      rolesAllowed((role) =>
        judged('consult-non-visible-register', { consultedBy: { role }, designatedUnder144: true }, at),
      );
    expect(consult()).toEqual(
      rolesAllowed((role) =>
        judged('consult-register', { register: 'uses', consultedBy: { role }, designatedUnder144: true }),
      ),
    );
    expect(consult('2019-06-28T12:00:00+02:00')).toContain('security-privacy-adviser');
    expect(consult('2019-06-29T12:00:00+02:00')).not.toContain('security-privacy-adviser');
    expect(breaches(judged('consult-non-visible-register', { onRequest: false }))).toEqual(['lfp-25-8-al3']);
  });

  it('shows an authority of administrative police what it needs to know, by our rule', () => {
    const mayor = (needToKnow: boolean) =>
      judged('consult-non-visible-register', { consultedBy: { role: 'mayor' }, needToKnow });
    expect([mayor(false).outcome, mayor(false).policyGates.map(({ id }) => id)]).toEqual(['allowed', ['need-to-know']]);
    expect(mayor(true).policyGates).toEqual([]);
  });
});

describe('the acts on visible recordings', () => {
  it.each(['open-recording', 'delete-recording', 'keep-recording'] as const)(
    '%s of a non-visible camera names the acts that judge it',
    (act) => {
      const decision = judged(act, { visible: false });
      expect(decision.outcome).toBe('needs-human');
      const warning = decision.warnings.find(({ id }) => id === 'non-visible');
      expect(warning?.text.en).toContain('open-non-visible-recording');
    },
  );
});

import { describe, expect, it } from 'vitest';
import { breaches, dutyIds, holdsOf, judged, missingFacts, rolesAllowed } from '../judging.fixture.ts';
import { roleKeys } from '../roles.ts';
import type { NonVisibleRegime } from './facts.ts';

const officer = { role: 'responsible-officer' } as const;

describe('preparing a judicial-police action (46/7)', () => {
  const act = 'decide-preparatory-use';

  it.each([
    ['no mandate', { mandate: undefined }],
    ['a mandate for another action', { mandate: { issuedBy: 'prosecutor', reference: 'm', coversAction: false } }],
    ['a mandate of the mayor', { mandate: { issuedBy: 'mayor', reference: 'm', coversAction: true } }],
    ['the gathering of evidence', { aims: ['smooth-running', 'collect-evidence'] }],
    ['no aim of the article', { aims: [] }],
    ['an action that has ended', { action: { reference: 'a', endedAt: '2026-11-20T10:00:00+01:00' } }],
    ['a fixed camera', { camera: { kind: 'fixed' } }],
    [
      'officers who can be identifiable, and visible use that works',
      { circumstance: { officersCannotBeIdentifiable: false, visibleUseIneffective: false, facts: 'x' } },
    ],
  ] as const)('with %s is refused', (_title, change) => {
    expect(breaches(judged(act, change))).toEqual(['lfp-46-7']);
  });

  it('is the decision of the officer in command, and of no one else', () => {
    const by = (role: (typeof roleKeys)[number], inCommand = true) => {
      const { decision } = judgedExample;
      return judged(act, { decision: { ...decision, by: { role }, inCommand } });
    };
    expect(rolesAllowed((role) => by(role))).toEqual(['responsible-officer']);
    expect(breaches(by('responsible-officer', false))).toEqual(['lfp-46-7']);
  });

  it('leaves proportionality and subsidiarity to that officer (25/5 through 46/2)', () => {
    const decision = judged(act, { decision: { by: officer } });
    expect([decision.outcome, holdsOf(decision, 'lfp-25-5-p1-prop')]).toEqual(['needs-human', ['human', 'human']]);
  });

  it('names no place: those of 25/3 remain, a dwelling is left to a person, the other option of R-18 lifts the limits', () => {
    const at = (place: object, options = {}) => judged(act, { place }, undefined, options).outcome;
    expect(at({ kind: 'open' })).toBe('allowed');
    expect(at({ kind: 'closed-inaccessible', managedByPolice: false })).toBe('needs-human');
    const bar = { kind: 'closed-accessible', managedByPolice: false, listedAs: 'none', fencedGreenSpace: false };
    expect(at(bar)).toBe('allowed'); // mobile: while an intervention lasts
    const fixed = { camera: { kind: 'temporary-fixed' }, place: bar } as never;
    expect(judged(act, fixed).outcome).toBe('needs-human');
    expect(
      judged(act, fixed, undefined, { profile: { id: 'p', readings: { 'R-18': 'place-limits-lifted' } } }).outcome,
    ).toBe('allowed');
    expect(
      at(
        { kind: 'closed-inaccessible', managedByPolice: false },
        { profile: { id: 'p', readings: { 'R-18': 'place-limits-lifted' } } },
      ),
    ).toBe('needs-human');
  });

  it('is notified to the magistrate who issued the mandate, not to the Control Organ', () => {
    expect(judged(act).duties.find(({ id }) => id === 'notify-mandate-magistrate')).toMatchObject({
      provision: 'lfp-46-8-al1',
      by: ['responsible-officer'],
      toWhom: ['investigating-judge'],
    });
    expect(dutyIds(judged(act))).not.toContain('notify-control-organ');
  });
});

const judgedExample = {
  decision: {
    by: officer,
    proportionality: { verdict: 'met', by: 'responsible-officer', at: '2026-11-20T08:00:00+01:00', reasons: 'x' },
    subsidiarity: { verdict: 'met', by: 'responsible-officer', at: '2026-11-20T08:00:00+01:00', reasons: 'x' },
  },
} as const;

describe('protection of persons (46/9, 46/10)', () => {
  const act = 'decide-protection-use';

  it.each([
    ['in a dwelling', { place: { kind: 'closed-inaccessible' } }, 'lfp-46-9-al1'],
    ['in an ordinary mission', { specialisedProtection: false }, 'lfp-46-9-al1'],
    ['against the will of the protected person', { protectedPerson: { refused: true } }, 'lfp-46-9-al1-pt2'],
    ['without an authorisation in principle', { principle: undefined }, 'lfp-46-9-al1-pt1'],
    [
      'with one that is younger than the decision',
      { principle: { by: { role: 'chief-of-corps' }, decidedAt: '2026-11-20T10:00:01+01:00' } },
      'lfp-46-9-al1-pt1',
    ],
    [
      'of a federal service, authorised by a chief of corps',
      { level: 'federal', principle: { by: { role: 'chief-of-corps' }, decidedAt: '2026-01-10T09:00:00+01:00' } },
      'lfp-46-9-al1-pt1',
    ],
    [
      'where only one of the two is impossible',
      {
        circumstance: {
          officersCannotBeIdentifiable: true,
          assistantsCannotBeIdentifiable: true,
          visibleUseIneffective: false,
          facts: 'x',
        },
      },
      'lfp-46-9-al1',
    ],
  ] as const)('%s is refused', (_title, change, provision) => {
    expect(breaches(judged(act, change))).toEqual([provision]);
  });

  it('silence is no refusal, an unknown answer is asked for, an uninformed person is pointed out', () => {
    expect(judged(act, { protectedPerson: { refused: false } }).outcome).toBe('allowed');
    expect(missingFacts(judged(act, { protectedPerson: {} }))).toEqual(['protectedPerson.refused']);
    expect(
      judged(act, { protectedPerson: { informed: false, refused: false } }).policyGates.map(({ id }) => id),
    ).toEqual(['protected-person-not-informed']);
  });

  it('asks about the protection assistants too', () => {
    const circumstance = { officersCannotBeIdentifiable: true, visibleUseIneffective: true, facts: 'x' };
    expect(missingFacts(judged(act, { circumstance }))).toEqual(['circumstance.assistantsCannotBeIdentifiable']);
  });

  it('is notified to the Control Organ, by the officer, without the exception of the magistrate', () => {
    expect(judged(act).duties.find(({ id }) => id === 'notify-control-organ')).toMatchObject({
      provision: 'lfp-46-10-al1',
      by: ['responsible-officer'],
    });
  });

  it('is authorised in principle by the head of the service, by level', () => {
    const principle = 'authorise-protection-use';
    const designation = { fromDay: '2026-01-01', by: 'commissioner-general' } as const;
    expect(rolesAllowed((role) => judged(principle, { decidedBy: { role } }))).toEqual(['chief-of-corps']);
    expect(rolesAllowed((role) => judged(principle, { level: 'federal', decidedBy: { role, designation } }))).toEqual([
      'commissioner-general',
      'federal-committee-member',
    ]);
  });

  it('a refusal of the protected person needs no form, stops the use and deletes the data; that of another counts not', () => {
    const refusal = judged('refuse-protection-use');
    expect([refusal.outcome, dutyIds(refusal)]).toEqual(['allowed', ['stop-use', 'delete-refused-data']]);
    expect(dutyIds(judged('refuse-protection-use', { useRunning: false }))).toEqual(['delete-refused-data']);
    expect(rolesAllowed((role) => judged('refuse-protection-use', { refusedBy: { role } }))).toEqual([
      'protected-person',
    ]);
  });
});

describe('transfer of arrested or detained persons (46/11)', () => {
  const act = 'decide-transfer-use';

  it.each([
    ['by an ordinary unit', { specialisedUnit: false }, 'lfp-46-11-al1-pt2'],
    ['by a specialised unit with a marked van', { unmarkedVehicles: false }, 'lfp-46-11-al1-pt2'],
    ['in a prison yard', { place: { kind: 'closed-inaccessible' } }, 'lfp-46-11-al1'],
    ['outside article 23', { transferOfArticle23: false }, 'lfp-46-11-al1'],
    ['for another aim than safety', { forSafetyOfPersons: false }, 'lfp-46-11-al1'],
    [
      'with the signature of one minister',
      { jointAuthorisation: { interiorAt: '2026-01-10T09:00:00+01:00' } },
      'lfp-46-11-al1-pt1',
    ],
    [
      'with a signature that follows',
      { jointAuthorisation: { interiorAt: '2026-01-10T09:00:00+01:00', justiceAt: '2026-11-20T10:00:01+01:00' } },
      'lfp-46-11-al1-pt1',
    ],
    [
      'where visible use would work',
      { circumstance: { officersCannotBeIdentifiable: true, visibleUseIneffective: false, facts: 'x' } },
      'lfp-46-11-al1',
    ],
  ] as const)('%s is refused', (_title, change, provision) => {
    expect(breaches(judged(act, change))).toEqual([provision]);
  });

  it('owes no notice by law; ours is voluntary, and the entry in the section stays', () => {
    const decision = judged(act);
    expect(decision.outcome).toBe('allowed');
    expect(decision.duties.find(({ id }) => id === 'notify-control-organ')).toMatchObject({
      basis: 'policy',
      reading: 'R-19',
    });
    expect(dutyIds(decision)).toContain('enter-non-visible-section');
  });

  it('is authorised by both ministers together, and by no one else', () => {
    const signed = (...signedBy: readonly (typeof roleKeys)[number][]) =>
      judged('authorise-transfer-use', { signedBy: signedBy.map((role) => ({ role })) });
    expect(signed('minister-justice', 'minister-interior').outcome).toBe('allowed');
    expect(signed('minister-interior').findings.find(({ holds }) => holds === 'no')?.who).toEqual(['minister-justice']);
    for (const role of roleKeys.filter((one) => one !== 'minister-interior'))
      expect([role, signed('minister-interior', role).outcome]).toEqual([
        role,
        role === 'minister-justice' ? 'allowed' : 'refused',
      ]);
    expect(signed('minister-interior', 'minister-justice', 'prosecutor').outcome).toBe('refused');
    const no = { signedBy: [{ role: 'minister-justice' }], outcome: 'refused' } as const;
    expect(judged('authorise-transfer-use', no).outcome).toBe('allowed');
  });
});

describe('the notice (46/6, 46/8, 46/10)', () => {
  const act = 'notify-non-visible-use';
  const notice = (change: object) => judged(act, change);

  it('of an authorisation is sent by whoever gave it, to the Control Organ', () => {
    expect(rolesAllowed((role) => notice({ notifiedBy: { role } }))).toEqual(['chief-of-corps']);
    expect(rolesAllowed((role) => notice({ addressee: { role } }))).toEqual(['control-organ']);
  });

  it('of a preparation goes to the magistrate who issued the mandate: the judge’s mandate is not notified to the prosecutor', () => {
    const facts = (issuedBy: string, role: string, addresseeIssuedMandate?: boolean) =>
      notice({
        regime: 'judicial-action',
        notifiedBy: officer,
        mandate: { issuedBy },
        addressee: { role },
        ...(addresseeIssuedMandate === undefined ? {} : { addresseeIssuedMandate }),
      });
    expect(facts('investigating-judge', 'investigating-judge').outcome).toBe('allowed');
    expect(breaches(facts('investigating-judge', 'prosecutor'))).toEqual(['lfp-46-8-al1']);
    expect(breaches(facts('prosecutor', 'prosecutor', false))).toEqual(['lfp-46-8-al1']);
    expect(breaches(facts('prosecutor', 'control-organ'))).toEqual(['lfp-46-8-al1']);
  });

  it.each([
    ['protection-of-persons', 'lfp-46-10-al1'],
    ['transfer-of-detainees', 'lfp-46-1'],
  ] as const)('of %s is the officer’s who decided or the head’s who authorised in principle', (regime, provision) => {
    const senders = (level: string) =>
      [...rolesAllowed((role) => notice({ regime, level, notifiedBy: { role } }))].sort();
    expect(senders('local')).toEqual(['chief-of-corps', 'responsible-officer']);
    expect(senders('federal')).toEqual(['commissioner-general', 'federal-committee-member', 'responsible-officer']);
    expect(breaches(notice({ regime, notifiedBy: officer, addressee: { role: 'mayor' } }))).toEqual([provision]);
  });

  it('after the start is pointed out, not unlawful: the text sets no term (R-17)', () => {
    const late = notice({ startedAt: '2026-11-20T09:59:59+01:00' });
    expect([late.outcome, late.policyGates.map(({ id }) => id)]).toEqual(['allowed', ['notified-after-start']]);
    expect(notice({ startedAt: '2026-11-20T10:00:00+01:00' }).policyGates).toEqual([]);
  });
});

describe('suspension and its chain (46/6, 46/8, 46/10)', () => {
  const order = (change: object) => judged('order-non-visible-stop', change);

  it.each([
    ['particular-circumstances', ['control-organ'], 'lfp-46-6-al2'],
    ['judicial-action', ['prosecutor', 'investigating-judge'], 'lfp-46-8-al2'],
    ['protection-of-persons', ['control-organ'], 'lfp-46-10-al2'],
    ['transfer-of-detainees', ['control-organ'], 'lfp-46-1'],
  ] as const)('of %s is ordered by %s', (regime, orderers, provision) => {
    const by = (role: (typeof roleKeys)[number]) => order({ regime, orderedBy: { role }, issuedMandate: true });
    expect(rolesAllowed(by)).toEqual(orderers);
    expect(breaches(by('mayor'))).toEqual([provision]);
    const duties = by(orderers[0]).duties;
    expect(duties.map(({ id }) => id)).toEqual(
      regime === 'transfer-of-detainees'
        ? ['stop-use', 'seal-data']
        : ['stop-use', 'seal-data', 'notify-head', 'inform-officer'],
    );
  });

  it('of a preparation is ordered by the very magistrate who issued the mandate', () => {
    const by = (issuedMandate?: boolean) =>
      order({ regime: 'judicial-action', orderedBy: { role: 'prosecutor' }, issuedMandate });
    expect([by(true).outcome, by(false).outcome, by().outcome]).toEqual(['allowed', 'refused', 'needs-human']);
  });

  it('without reasons is carried out all the same, and a person asks for them', () => {
    const bare = order({ reasons: undefined });
    expect([bare.outcome, dutyIds(bare)]).toEqual([
      'needs-human',
      ['stop-use', 'seal-data', 'notify-head', 'inform-officer'],
    ]);
  });

  it('whose reasons are not known is open; one whose reasons are blank is put before a person', () => {
    const holds = (reasons: string | undefined) => holdsOf(order({ reasons }), 'lfp-46-6-al2').at(-1);
    expect([holds(undefined), holds(' '), holds('aucune situation de l’article 22')]).toEqual([
      'unknown',
      'human',
      'yes',
    ]);
  });

  it('is notified without delay to the head of the service by level, who tells the officer', () => {
    expect(order({ level: 'local' }).duties.find(({ id }) => id === 'notify-head')).toMatchObject({
      dueWithin: 'at-once',
      by: ['control-organ'],
      toWhom: ['chief-of-corps'],
    });
    expect(order({ level: 'federal' }).duties.find(({ id }) => id === 'inform-officer')).toMatchObject({
      by: ['commissioner-general', 'federal-committee-member'],
      toWhom: ['responsible-officer'],
    });
    const told = (change: object) => judged('notify-non-visible-stop', change);
    expect(rolesAllowed((role) => told({ addressee: { role } }))).toEqual(['chief-of-corps']);
    expect(rolesAllowed((role) => told({ level: 'federal', addressee: { role } }))).toEqual([
      'commissioner-general',
      'federal-committee-member',
    ]);
    expect(rolesAllowed((role) => told({ notifiedBy: { role } }))).toEqual(['control-organ']);
    const informed = (change: object) => judged('inform-of-non-visible-stop', change);
    expect(rolesAllowed((role) => informed({ informedBy: { role } }))).toEqual(['chief-of-corps']);
    expect(rolesAllowed((role) => informed({ officer: { role } }))).toEqual(['responsible-officer']);
  });

  it('points out a notice that takes more than an hour: “without delay” has no figure in the text', () => {
    const gates = (orderedAt: string) =>
      judged('notify-non-visible-stop', { orderedAt }).policyGates.map(({ id }) => id);
    expect(gates('2026-11-20T09:00:00+01:00')).toEqual([]);
    expect(gates('2026-11-20T08:59:59+01:00')).toEqual(['late-notice']);
    expect(judged('notify-non-visible-stop', { orderedAt: '2026-11-20T10:00:01+01:00' }).outcome).toBe('refused');
  });

  it('is lifted by the same authority; an interruption is not lifted', () => {
    const lift = (change: object) => judged('lift-non-visible-stop', change);
    expect(rolesAllowed((role) => lift({ liftedBy: { role } }))).toEqual(['control-organ']);
    expect(lift({ kind: 'interruption' }).outcome).toBe('refused');
    expect(lift({ regime: 'judicial-action', liftedBy: { role: 'prosecutor' }, sameAuthority: false }).outcome).toBe(
      'refused',
    );
    expect(dutyIds(lift({ dataStillSealed: true }))).toEqual(['keep-data-sealed']);
  });

  it('the Control Organ may ask about any use, transfers included (46/1)', () => {
    expect(
      rolesAllowed((role) => judged('inspect-non-visible-use', { askedBy: { role }, regime: 'transfer-of-detainees' })),
    ).toEqual(['control-organ']);
    expect(dutyIds(judged('inspect-non-visible-use'))).toEqual(['answer-control-organ']);
  });
});

describe('starting and ending', () => {
  const start = (change: object, at?: string) => judged('start-non-visible-use', change, at);
  const authorisation = {
    level: 'local',
    by: { role: 'chief-of-corps' },
    decidedAt: '2026-10-20T10:00:00+02:00',
    validTo: '2026-12-31T10:00:00+01:00',
    situation: '2',
    cameraKind: 'mobile',
  } as const;
  const tactical = (regime: NonVisibleRegime) => ({
    regime,
    event: { reference: 'x' },
    mandate: { issuedBy: 'prosecutor', reference: 'm', coversAction: true },
    principleAuthorisedAt: '2026-01-10T09:00:00+01:00',
    protectedPersonRefused: false,
    jointAuthorisation: { interiorAt: '2026-01-10T09:00:00+01:00', justiceAt: '2026-01-10T09:00:00+01:00' },
  });

  it('needs the authorisation, in force, for this camera', () => {
    expect(breaches(start({ authorisation: undefined }))).toEqual(['lfp-46-4-al1']);
    expect(breaches(start({ camera: { kind: 'temporary-fixed' } }))).toEqual(['lfp-46-5-al2-s1']);
    expect(start({}, '2026-11-27T09:59:59+01:00').outcome).toBe('allowed');
    expect(breaches(start({}, '2026-11-27T10:00:00+01:00'))).toEqual(['lfp-46-5-al2-s1']);
  });

  it('in situation 2° the month ends the authorisation, whatever its end date says', () => {
    expect(start({ authorisation }, '2026-11-20T09:59:59+01:00').outcome).toBe('allowed');
    expect(breaches(start({ authorisation }))).toEqual(['lfp-46-5-al3-s2-duree']);
  });

  it('is stopped by an order of suspension until the same authority lifts it', () => {
    const stopped = (stopOrder: object) => start({ stopOrder });
    expect(breaches(stopped({ orderedAt: '2026-11-20T10:00:00+01:00' }))).toEqual(['lfp-46-6-al2']);
    expect(stopped({ orderedAt: '2026-11-20T10:00:01+01:00' }).outcome).toBe('allowed');
    expect(stopped({ orderedAt: '2026-11-19T10:00:00+01:00', liftedAt: '2026-11-20T09:00:00+01:00' }).outcome).toBe(
      'allowed',
    );
    expect(
      breaches(start({ ...tactical('judicial-action'), stopOrder: { orderedAt: '2026-11-20T09:00:00+01:00' } })),
    ).toEqual(['lfp-46-8-al2']);
  });

  it('without a sent notice is lawful, the duty stays open, and our rule stops it; the magistrate’s control lifts both', () => {
    const unsent = start({ notifiedAt: undefined });
    expect([unsent.outcome, dutyIds(unsent)]).toEqual(['allowed', ['notify-control-organ']]);
    expect(unsent.policyGates).toContainEqual(expect.objectContaining({ id: 'notice-not-sent', blocks: true }));
    const controlled = start({
      notifiedAt: undefined,
      magistrateControl: { controlsUse: true, magistrate: 'juge X', fileReference: 'd' },
    });
    expect([controlled.outcome, dutyIds(controlled)]).toEqual(['allowed', []]);
  });

  it('without an entry in the section is lawful, and our rule stops it', () => {
    const out = start({ inRegister: false });
    expect([out.outcome, dutyIds(out)]).toEqual(['allowed', ['enter-non-visible-section']]);
    expect(out.policyGates).toContainEqual(expect.objectContaining({ id: 'non-visible-section', blocks: true }));
  });

  it.each([
    ['judicial-action', { mandate: undefined }, 'lfp-46-7'],
    ['judicial-action', { event: { reference: 'x', endedAt: '2026-11-20T10:00:00+01:00' } }, 'lfp-46-7'],
    ['protection-of-persons', { protectedPersonRefused: true }, 'lfp-46-9-al1-pt2'],
    ['protection-of-persons', { principleAuthorisedAt: undefined }, 'lfp-46-9-al1-pt1'],
    ['transfer-of-detainees', { jointAuthorisation: undefined }, 'lfp-46-11-al1-pt1'],
  ] as const)('of %s: %o is refused', (regime, change, provision) => {
    expect(start(tactical(regime)).outcome).toBe('allowed');
    expect(breaches(start({ ...tactical(regime), ...change }))).toEqual([provision]);
  });

  it('ending is never refused; an overrun is written down; tactical data go at once when the event has ended', () => {
    const end = (change: object) => judged('end-non-visible-use', change);
    const late = end({ endedAt: '2026-11-27T10:00:01+01:00' });
    expect([late.outcome, breaches(late), late.warnings.map(({ id }) => id)]).toEqual([
      'allowed',
      ['lfp-46-5-al2-s1'],
      expect.arrayContaining(['use-overran']),
    ]);
    expect(breaches(end({ endedAt: '2026-11-27T10:00:00+01:00' }))).toEqual([]);
    expect(breaches(end({ authorisation }))).toEqual([]);
    expect(breaches(end({ authorisation, endedAt: '2026-11-20T10:00:01+01:00' }))).toEqual(['lfp-46-5-al3-s2-duree']);
    const mission = end({ regime: 'protection-of-persons', event: { endedAt: '2026-11-20T10:00:00+01:00' } });
    expect(mission.duties.find(({ id }) => id === 'delete-tactical-data')).toMatchObject({
      provision: 'lfp-46-12-al3-s1',
      dueAt: '2026-11-20T09:00:00Z',
      dueWithin: 'at-once',
    });
    expect(breaches(end({ regime: 'protection-of-persons', refusedAt: '2026-11-20T09:00:00+01:00' }))).toEqual([
      'lfp-46-9-al1-pt2',
    ]);
    expect(breaches(end({ stopOrder: { orderedAt: '2026-11-20T09:00:00+01:00' } }))).toEqual(['lfp-46-6-al2']);
  });
});

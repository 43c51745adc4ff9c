import { describe, expect, it } from 'vitest';
import { controllerRoles } from '../decrees/declarants.ts';
import { breaches, holdsOf, judged, missingFacts, rolesAllowed } from '../judging.fixture.ts';
import { judicialAuthorities, policeRoles } from '../role-groups.ts';
import { read, scenario } from '../scenarios.fixture.ts';
import type { AnswerAccessRequestFacts, HoldRequestedImagesFacts } from './facts.ts';

/* Article 12 of the camera law (W-22): the filmed person's request, the hold, the answer. All names and places are invented. */

const shop = { role: 'camera-controller' } as const;
const judgement = { verdict: 'met', by: 'dpo', at: '2026-11-01T08:00:00+01:00', reasons: 'inventé' } as const;
const deadlinesOf = (decision: ReturnType<typeof judged>) =>
  Object.fromEntries(decision.deadlines.map(({ id, at, on }) => [id, at ?? on]));

describe('the request', () => {
  it('opens the hold and the month to answer, with their dates', () => {
    const decision = judged(
      'request-access',
      { recordedFrom: '2026-11-10T18:00:00+01:00' },
      '2026-11-12T09:00:00+01:00',
    );
    expect(decision.outcome).toBe('allowed');
    expect(decision.duties.map(({ id, toWhom }) => [id, toWhom])).toEqual([
      ['hold-requested-images', undefined],
      ['answer-access-request', ['filmed-person']],
    ]);
    expect(deadlinesOf(decision)).toEqual({
      'answer-access-request': '2026-12-12',
      'hold-until': '2026-12-10T17:00:00Z',
      'secure-answer-by': '2026-12-08T17:00:00Z',
    });
  });

  it('on the first day of the law has its dates already', () => {
    const first = '2018-05-25T12:00:00+02:00';
    expect(deadlinesOf(judged('request-access', { recordedFrom: '2018-05-25T10:00:00+02:00' }, first))).toMatchObject({
      'answer-access-request': '2018-06-25',
      'hold-until': '2018-06-25T08:00:00Z',
    });
  });

  it('in a place of the decree list the images may stay three months, and the month to answer comes first', () => {
    const decision = judged(
      'request-access',
      { recordedFrom: '2026-11-10T18:00:00+01:00', site: 'public-transport-vehicle' },
      '2026-11-12T09:00:00+01:00',
    );
    expect(deadlinesOf(decision)).toMatchObject({
      'hold-until': '2027-02-10T17:00:00Z',
      'secure-answer-by': '2026-12-12T23:00:00Z',
    });
  });

  it('before 18 December 2018 no place had three months', () => {
    const facts = { recordedFrom: '2018-12-01T10:00:00+01:00', site: 'airport' } as const;
    expect(deadlinesOf(judged('request-access', facts, '2018-12-17T12:00:00+01:00'))['hold-until']).toBe(
      '2019-01-01T09:00:00Z',
    );
    expect(deadlinesOf(judged('request-access', facts, '2018-12-18T12:00:00+01:00'))['hold-until']).toBe(
      '2019-03-01T09:00:00Z',
    );
  });

  it('needs no reasons: a request without them stands, and a controller that demands them owes its handling', () => {
    const demanded = judged('request-access', { reasonsDemanded: true });
    expect(demanded.outcome).toBe('allowed');
    expect(demanded.duties).toContainEqual(
      expect.objectContaining({
        id: 'handle-without-reasons',
        provision: 'lcam-12-al2-motif',
        by: ['camera-controller'],
        toWhom: ['filmed-person'],
      }),
    );
    expect(judged('request-access', {}).duties.map(({ id }) => id)).not.toContain('handle-without-reasons');
    expect(
      breaches(judged('answer-access-request', { answer: 'refused', refusalReason: 'no-reasons-given' })),
    ).toContain('lcam-12-al2-motif');
  });

  it('needs place, day and hour; what is missing is asked of the person, and everything that may match is held', () => {
    for (const change of [{ place: undefined }, { day: undefined }, { timeWindow: ' ' }]) {
      const decision = judged('request-access', change);
      expect(decision.outcome).toBe('needs-human');
      expect(holdsOf(decision, 'lcam-12-al2-indications')).toEqual(['unknown']);
      expect(missingFacts(decision)).toEqual(Object.keys(change));
      expect(decision.duties.map(({ id }) => id)).toContain('hold-requested-images');
    }
    expect(breaches(judged('request-access', { locatesPrecisely: { ...judgement, verdict: 'not-met' } }))).toEqual([
      'lcam-12-al2-indications',
    ]);
  });

  it('is the filmed person’s, not an insurer’s; and police recordings are not under this article', () => {
    expect(breaches(judged('request-access', { isFilmed: false }))).toEqual(['lcam-12-al1']);
    const police = judged('request-access', { imagesOf: 'police' });
    expect(breaches(police)).toEqual(['lcam-12-al1']);
    expect(police.findings.flatMap(({ who }) => who ?? [])).toEqual(['control-organ']);
  });

  it('asks an identity', () => {
    expect(breaches(judged('request-access', { identityShown: false }))).toEqual(['lcam-12-al2-droit']);
  });

  it('holds nothing when the images are gone', () => {
    expect(judged('request-access', { imagesExist: false }).duties.map(({ id }) => id)).toEqual([
      'answer-access-request',
    ]);
  });
});

const hold = (title: string, at: string, change: HoldRequestedImagesFacts, expected: object) =>
  scenario(
    title,
    'hold-requested-images',
    at,
    {
      heldBy: shop,
      requestReceivedAt: '2026-01-20T10:00:00+01:00',
      recordedFrom: '2026-01-15T10:00:00+01:00',
      ...change,
    },
    expected,
  );
const max = 'lcam-12-al3-max';

const holds = [
  hold(
    'a shop that deletes after seven days keeps the images on the twentieth',
    '2026-02-04T10:00:00+01:00',
    {},
    { outcome: 'allowed' },
  ),
  hold('the second before the legal month is over', '2026-02-15T09:59:59+01:00', {}, { outcome: 'allowed' }),
  hold(
    'at the legal month the images go, answered or not',
    '2026-02-15T10:00:00+01:00',
    {},
    {
      outcome: 'refused',
      breached: [max],
    },
  ),
  hold(
    'images of 31 January go on 28 February',
    '2026-02-28T10:00:00+01:00',
    {
      requestReceivedAt: '2026-02-02T10:00:00+01:00',
      recordedFrom: '2026-01-31T10:00:00+01:00',
    },
    { outcome: 'refused', breached: [max] },
  ),
  hold(
    'in a leap year on 29 February',
    '2028-02-29T09:59:59+01:00',
    {
      requestReceivedAt: '2028-02-02T10:00:00+01:00',
      recordedFrom: '2028-01-31T10:00:00+01:00',
    },
    { outcome: 'allowed', deadlines: expect.arrayContaining(['hold-until 2028-02-29T09:00:00Z']) },
  ),
  hold(
    'an hour that spring skips is the next that exists',
    '2026-03-29T03:00:00+02:00',
    {
      requestReceivedAt: '2026-03-02T10:00:00+01:00',
      recordedFrom: '2026-02-28T02:30:00+01:00',
    },
    { outcome: 'refused' },
  ),
  hold('in a prison three months', '2026-04-15T09:59:59+02:00', { site: 'prison' }, { outcome: 'allowed' }),
  hold(
    'and not a second more',
    '2026-04-15T10:00:00+02:00',
    { site: 'prison' },
    { outcome: 'refused', breached: [max] },
  ),
  hold(
    'once the request is closed nothing justifies the hold',
    '2026-02-04T10:00:00+01:00',
    {
      requestClosedAt: '2026-02-03T10:00:00+01:00',
    },
    { outcome: 'refused', breached: ['lcam-12-al3'] },
  ),
  hold(
    'before any request neither',
    '2026-01-18T10:00:00+01:00',
    {},
    { outcome: 'refused', breached: ['lcam-12-al3'] },
  ),
];

const inTime: AnswerAccessRequestFacts = {
  answeredBy: shop,
  requestReceivedAt: '2026-05-01T10:00:00+02:00',
  recordedFrom: '2026-04-30T18:00:00+02:00',
  answer: 'copy',
  othersVisible: true,
  othersBlurred: true,
};
const reply = (title: string, at: string, change: AnswerAccessRequestFacts, expected: object) =>
  scenario(title, 'answer-access-request', at, { ...inTime, ...change }, expected);
const day20 = '2026-05-20T10:00:00+02:00';
const viewing = {
  answer: 'viewing',
  viewingAt: '2026-05-22T10:00:00+02:00',
  viewingGround: 'rights-of-others',
  viewingGroundFacts: 'une cliente reconnaissable à côté',
  blurringNotFeasible: judgement,
} as const;
const { viewingGround: _ground, viewingGroundFacts: _facts, blurringNotFeasible: _review, ...bareViewing } = viewing;

const answers = [
  reply('a blurred copy on day twenty', day20, {}, { outcome: 'allowed' }),
  reply(
    'other customers recognisable on the copy',
    day20,
    { othersBlurred: false },
    { outcome: 'refused', breached: ['lcam-12-al2-droit'] },
  ),
  reply('nobody else on the images', day20, { othersVisible: false, othersBlurred: false }, { outcome: 'allowed' }),
  reply(
    'the images must be gone: a copy comes too late',
    '2026-05-30T18:00:00+02:00',
    {},
    { outcome: 'refused', breached: [max] },
  ),
  reply('the second before, it does not', '2026-05-30T17:59:59+02:00', {}, { outcome: 'allowed' }),
  reply(
    'in a listed place the month to answer is the limit',
    '2026-06-01T23:59:59+02:00',
    { site: 'nuclear-site' },
    { outcome: 'allowed' },
  ),
  reply(
    'the day after that month',
    '2026-06-02T00:00:00+02:00',
    { site: 'nuclear-site' },
    {
      outcome: 'refused',
      breached: ['lcam-12-al2-droit'],
    },
  ),
  reply('a viewing on the ground of the rights of others, blurring being out of reach', day20, viewing, {
    outcome: 'allowed',
  }),
  reply('a viewing without a ground: a copy is due', day20, bareViewing, {
    outcome: 'refused',
    breached: ['lcam-12-al4'],
    missing: ['viewingGround'],
  }),
  reply(
    'a viewing said to rest on no ground',
    day20,
    { ...bareViewing, viewingGround: 'none' },
    { outcome: 'refused', breached: ['lcam-12-al4'] },
  ),
  reply(
    'a ground without facts',
    day20,
    { ...viewing, viewingGroundFacts: '' },
    { outcome: 'refused', breached: ['lcam-12-al4-pt1'] },
  ),
  reply(
    'blurring was easy: the blurred copy comes first',
    day20,
    {
      ...viewing,
      blurringNotFeasible: { ...judgement, verdict: 'not-met' },
    },
    { outcome: 'refused', breached: ['lcam-12-al4-pt1'] },
  ),
  reply(
    'public security needs facts, and no judgement on blurring',
    day20,
    {
      ...bareViewing,
      viewingGround: 'public-security',
      viewingGroundFacts: 'enquête en cours',
    },
    { outcome: 'allowed' },
  ),
  reply(
    'a viewing fixed after the deletion date',
    day20,
    { ...viewing, viewingAt: '2026-05-30T18:00:00+02:00' },
    {
      outcome: 'refused',
      breached: [max],
    },
  ),
  reply(
    'refused because no reasons were given',
    day20,
    { answer: 'refused', refusalReason: 'no-reasons-given' },
    {
      outcome: 'refused',
      breached: ['lcam-12-al2-motif'],
    },
  ),
  reply(
    'not located, and the person was asked to complete',
    day20,
    {
      answer: 'refused',
      refusalReason: 'images-not-located',
      askedToComplete: true,
    },
    { outcome: 'allowed' },
  ),
  reply(
    'not located, and nothing was asked',
    day20,
    {
      answer: 'refused',
      refusalReason: 'images-not-located',
      askedToComplete: false,
    },
    { outcome: 'refused', breached: ['lcam-12-al2-indications'] },
  ),
  reply(
    'the person is not on the images',
    day20,
    { answer: 'refused', refusalReason: 'person-not-on-images' },
    { outcome: 'allowed' },
  ),
  reply(
    'refused for another reason',
    day20,
    { answer: 'refused', refusalReason: 'other' },
    { outcome: 'refused', breached: ['lcam-12-al1'] },
  ),
  reply(
    'gone before the request',
    day20,
    {
      answer: 'images-no-longer-exist',
      deletedAt: '2026-05-01T09:00:00+02:00',
    },
    { outcome: 'allowed' },
  ),
  reply(
    'deleted at the moment of the request',
    day20,
    {
      answer: 'images-no-longer-exist',
      deletedAt: '2026-05-01T10:00:00+02:00',
    },
    { outcome: 'refused', breached: ['lcam-12-al3'] },
  ),
  reply(
    'deleted under the request',
    day20,
    {
      answer: 'images-no-longer-exist',
      deletedAt: '2026-05-07T18:00:00+02:00',
    },
    { outcome: 'refused', breached: ['lcam-12-al3'] },
  ),
  reply(
    'gone at the legal term',
    '2026-05-31T10:00:00+02:00',
    {
      answer: 'images-no-longer-exist',
      deletedAt: '2026-05-30T18:00:00+02:00',
    },
    { outcome: 'allowed' },
  ),
];

const old = { requestReceivedAt: '2018-09-01T10:00:00+02:00', recordedFrom: '2018-08-31T10:00:00+02:00' } as const;
const route = [
  reply(
    'on 9 September 2018 a viewing did not replace the copy',
    '2018-09-09T23:59:59+02:00',
    {
      ...viewing,
      ...old,
      viewingAt: '2018-09-12T10:00:00+02:00',
    },
    { outcome: 'refused', breached: ['lcam-12-al2-droit'] },
  ),
  reply(
    'on 10 September 2018 it may',
    '2018-09-10T00:00:00+02:00',
    {
      ...viewing,
      ...old,
      viewingAt: '2018-09-12T10:00:00+02:00',
    },
    { outcome: 'allowed' },
  ),
];

describe.each([
  ['the hold', holds],
  ['the answer', answers],
  ['viewing instead of a copy, by date', route],
])('%s', (_group, scenarios) => {
  it.each(scenarios.map((one) => [one.title, one] as const))('%s', (_title, { decision, expected }) => {
    expect(read(decision)).toMatchObject(expected);
  });
});

describe('others on the copy', () => {
  it('whether they are there is asked before whether they are blurred', () => {
    const missing = (change: object) =>
      missingFacts(judged('answer-access-request', { ...inTime, othersBlurred: undefined, ...change }, day20));
    expect(missing({ othersVisible: undefined })).toEqual(['othersVisible']);
    expect(missing({})).toEqual(['othersBlurred']);
  });
});

describe('images that no longer exist', () => {
  it('need the moment at which they went, and that of the request', () => {
    const missing = (change: object) =>
      missingFacts(judged('answer-access-request', { ...inTime, answer: 'images-no-longer-exist', ...change }, day20));
    expect(missing({})).toContain('deletedAt');
    const unasked = missing({ deletedAt: '2026-05-01T09:00:00+02:00', requestReceivedAt: undefined });
    expect([unasked.includes('requestReceivedAt'), unasked.includes('deletedAt')]).toEqual([true, false]);
  });
});

describe('a request that was not answered in time', () => {
  const failed = (at: string, change = {}) =>
    judged('record-access-failure', { recordedFrom: '2026-05-10T10:00:00+02:00', ...change }, at);

  it('is told to the person and to the data protection officer, by our own rule', () => {
    const decision = failed('2026-06-10T10:00:00+02:00');
    expect(decision.outcome).toBe('allowed');
    expect(decision.duties.map(({ id, basis, toWhom }) => [id, basis, toWhom])).toEqual([
      ['tell-access-failure', 'policy', ['filmed-person', 'dpo']],
    ]);
  });

  it('is no failure while the images may still be kept, nor once it was answered', () => {
    expect(breaches(failed('2026-06-10T09:59:59+02:00'))).toEqual([max]);
    expect(breaches(failed('2026-06-10T10:00:00+02:00', { answered: true }))).toEqual(['lcam-12-al3']);
    expect(read(failed('2026-06-10T09:59:59+02:00')).who).toEqual(['camera-controller']);
  });
});

describe('who may, of all roles', () => {
  const sorted = (roles: readonly string[]) => [...roles].sort();

  it('answers and holds: the controller', () => {
    expect(sorted(rolesAllowed((role) => judged('answer-access-request', { answeredBy: { role } })))).toEqual(
      sorted(controllerRoles),
    );
    expect(sorted(rolesAllowed((role) => judged('hold-requested-images', { heldBy: { role } })))).toEqual(
      sorted(controllerRoles),
    );
  });

  it('sees, gives and streams: the controller', () => {
    for (const allowed of [
      rolesAllowed((role) => judged('view-controller-images', { viewer: { role } })),
      rolesAllowed((role) => judged('give-images-to-police', { handedOverBy: { role } })),
      rolesAllowed((role) => judged('stream-to-police', { startedBy: { role } })),
      rolesAllowed((role) => judged('sign-sharing-agreement', { controller: { role } })),
    ])
      expect(sorted(allowed)).toEqual(sorted(controllerRoles));
  });

  it('receives live images, asks for images, watches the metro: the police', () => {
    for (const allowed of [
      rolesAllowed((role) => judged('stream-to-police', { recipient: { role } })),
      rolesAllowed((role) => judged('answer-police-request', { requestedBy: { role } })),
      rolesAllowed((role) => judged('watch-transport-feed', { viewer: { role } })),
      rolesAllowed((role) => judged('sign-sharing-agreement', { policeService: { role } })),
    ])
      expect(sorted(allowed)).toEqual(sorted(policeRoles));
  });

  it('receives images on the controller’s initiative: the police and the judicial authorities', () => {
    expect(sorted(rolesAllowed((role) => judged('give-images-to-police', { recipient: { role } })))).toEqual(
      sorted([...policeRoles, ...judicialAuthorities]),
    );
  });

  it('watches as a guard: the guarding agent', () => {
    expect(rolesAllowed((role) => judged('let-guard-watch', { viewer: { role } }))).toEqual(['guarding-agent']);
  });
});

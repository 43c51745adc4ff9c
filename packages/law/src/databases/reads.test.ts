import { describe, expect, it } from 'vitest';
import { allowedActs } from '../allowed-acts.examples.ts';
import { breaches, holdsOf, judged, missingFacts, rolesAllowed } from '../judging.fixture.ts';
import { policeRoles } from '../role-groups.ts';
import { read } from '../scenarios.fixture.ts';
import { lastReadPast, termsOfRead } from './44-11-3decies-window.ts';
import { dpoFound } from './allowed.examples.ts';
import type { ReadDataClass } from './database-facts.ts';

const now = '2026-11-20T10:00:00+01:00';
const ingest = (change: object, at = now) => judged('ingest-read', change, at);
const { dataClasses = [] } = allowedActs['ingest-read'].facts;

describe('taking a read in (44/2 § 3, 44/11/3decies § 1)', () => {
  it('structured data collected automatically go to a technical database, not to a spreadsheet', () => {
    for (const store of ['spreadsheet', 'other-file', 'video-vault'])
      expect(breaches(ingest({ store }))).toEqual(['lfp-44-2-p3-al1']);
    expect(breaches(ingest({ collectedAutomatically: false }))).toEqual(['lfp-44-2-p3-al1']);
    expect(missingFacts(ingest({ structured: undefined }))).toEqual(['structured']);
  });

  it('raw video that is not indexed stays under 25/6 and 25/7', () => {
    const raw = ingest({ structured: false, store: 'video-vault', tool: undefined, dataClasses: undefined });
    expect([raw.outcome, raw.findings.map(({ provision }) => provision)]).toEqual(['allowed', ['lfp-44-2-p3-al1']]);
    expect(breaches(ingest({ structured: false }))).toEqual(['lfp-44-2-p3-al1']);
  });

  it('comes from an ANPR camera or system: a face camera has no basis', () => {
    expect(breaches(ingest({ tool: { kind: 'facial-recognition' } }))).toEqual(['lfp-44-2-p3-al2-pt1']);
    expect(
      ingest({
        tool: { kind: 'anpr-system', processesRecordedImages: true, extractsPlates: true, presetCriteria: true },
      }).outcome,
    ).toBe('allowed');
  });

  const withClass = (one: ReadDataClass) => ingest({ dataClasses: [...dataClasses, one] });

  it.each<[ReadDataClass, string]>([
    ['owner-identity', 'lfp-44-11-3decies-p1-pt2'],
    ['pedestrian-photo', 'lfp-44-11-3decies-p1-pt4'],
    ['face-template', 'lfp-44-11-3decies-p1-pt5'],
    ['sound', 'lfp-44-11-3decies-p1-pt1'],
    ['other', 'lfp-44-11-3decies-p1-pt1'],
  ])('with %s is outside the closed list of § 1', (one, provision) => {
    expect(breaches(withClass(one))).toEqual([provision]);
  });

  it('keeps the photo of the driver, and computes no template from it; since 29 June 2019 that is asked of the Control Organ too', () => {
    expect(ingest({ dataClasses: [...dataClasses, 'plate-photo-rear'] }).outcome).toBe('allowed');
    expect(holdsOf(ingest({}), 'lfp-44-11-3decies-p1-pt5')).toEqual(['yes']);
    expect(holdsOf(withClass('face-template'), 'lfp-44-1-p2-bio')).toEqual(['human']);
    const then = ingest({ dataClasses: ['face-template'], recordedAt: '2019-06-28T10:00:00Z' }, '2019-06-28T10:00:00Z');
    expect([then.outcome, holdsOf(then, 'lfp-44-1-p2-bio')]).toEqual(['refused', []]);
  });

  it.each(['passage-date-and-time', 'passage-place'])('without %s is no passage', (absent) => {
    expect(breaches(ingest({ dataClasses: dataClasses.filter((one) => one !== absent) }))).toEqual([
      'lfp-44-11-3decies-p1-pt1',
    ]);
  });

  it.each([
    ['vehicle-characteristics', 'lfp-44-11-3decies-p1-pt2'],
    ['plate-photo-front', 'lfp-44-11-3decies-p1-pt3'],
    ['vehicle-photo', 'lfp-44-11-3decies-p1-pt4'],
    ['occupant-photo', 'lfp-44-11-3decies-p1-pt5'],
  ])('that leaves out %s though it is on the images breaks %s', (left, provision) => {
    expect(breaches(ingest({ visibleButLeftOut: [left] }))).toEqual([provision]);
  });

  it('counts its term from the recording: no import, transmission, search or hit starts it again', () => {
    for (const retentionCountedFrom of ['import', 'transmission', 'last-search', 'hit'])
      expect(breaches(ingest({ retentionCountedFrom }))).toEqual(['lfp-44-11-3decies-p2-al1']);
    expect(breaches(ingest({ configuredRetention: 'P13M' }))).toContain('lfp-44-11-3decies-p2-al1');
    expect(breaches(ingest({ recordedAt: '2025-11-20T10:00:00+01:00' }))).toEqual(['lfp-44-11-3decies-p2-al1']);
    expect(missingFacts(ingest({ recordedAt: undefined }))).toEqual(['recordedAt']);
  });

  it('without a zone of its time is stopped by our rule, and without a journal by law', () => {
    expect(read(ingest({ timeHasZone: false })).gates).toEqual(['time-without-zone!']);
    expect(breaches(ingest({ journalOn: false }))).toContain('lfp-44-11-3novies');
  });
});

describe('keeping and deleting a read (§ 2 al. 1)', () => {
  const remove = (change: object, at = now) => judged('delete-read', change, at);

  it.each([
    // recorded, the instant by which it is gone: twelve months, clipped on 29 February, across the clock change; never 365 days
    ['2024-03-01T12:00:00+01:00', '2025-03-01T11:00:00Z'],
    ['2027-03-01T12:00:00+01:00', '2028-03-01T11:00:00Z'],
    ['2024-02-29T12:00:00+01:00', '2025-02-28T11:00:00Z'],
    ['2025-10-26T00:30:00+02:00', '2026-10-25T23:30:00Z'],
    ['2026-03-28T12:00:00+01:00', '2027-03-28T10:00:00Z'],
  ])('recorded %s: due by %s', (recordedAt, due) => {
    const at = Temporal.Instant.from(recordedAt).add({ hours: 24 }).toString();
    expect(read(remove({ recordedAt }, at)).deadlines).toContain(`latest-deletion ${due}`);
    const ingested = (moment: string) => ingest({ recordedAt, retentionCountedFrom: 'recording' }, moment).outcome;
    expect(ingested(Temporal.Instant.from(due).subtract({ seconds: 1 }).toString())).toBe('allowed');
    expect(ingested(due)).toBe('refused');
  });

  it('is lawful before twelve months and due after: the warning says which', () => {
    const early = remove({ recordedAt: '2026-11-19T10:00:00+01:00' });
    const due = remove({ recordedAt: '2025-11-20T10:00:00+01:00' });
    const before = remove({ recordedAt: '2025-11-20T10:00:01+01:00' });
    expect([early.outcome, before.outcome, due.outcome]).toEqual(['allowed', 'allowed', 'allowed']);
    expect([early, before, due].map((one) => read(one).warnings.includes('retention-exceeded'))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('falls due at the shortest of maximum, assessed and configured term (R-07), or at the maximum by the other option', () => {
    const recordedAt = '2026-11-10T10:00:00+01:00';
    const facts = { recordedAt, assessedRetention: 'P6M', configuredRetention: 'P3M' } as const;
    expect(read(remove(facts)).deadlines).toContain('latest-deletion 2027-02-10T09:00:00Z');
    const profile = { id: 'maximum', readings: { 'R-07': 'legal-maximum-only' } };
    expect(read(judged('delete-read', facts, now, { profile })).deadlines).toContain(
      'latest-deletion 2027-11-10T09:00:00Z',
    );
  });

  it('never takes the journal along, is journaled, and is propagated to the national copy (R-23)', () => {
    expect(breaches(remove({ deletesJournal: true }))).toEqual(['lfp-44-11-3novies-duree']);
    expect(breaches(remove({ journalOn: false }))).toEqual(['lfp-44-11-3novies']);
    expect(read(remove({ transmitted: true })).duties).toContain('propagate-deletion > database-controller-national');
  });
});

describe('the journal (44/11/3novies, 44/4 § 2)', () => {
  it.each([
    ['2024-05-01T10:00:00+02:00', '2034-05-01T23:59:59+02:00', 'refused'],
    ['2024-05-01T10:00:00+02:00', '2034-05-02T00:00:00+02:00', 'allowed'],
    ['2024-02-29T10:00:00+01:00', '2034-02-28T23:59:59+01:00', 'refused'],
    ['2024-02-29T10:00:00+01:00', '2034-03-01T00:00:00+01:00', 'allowed'],
    ['2024-05-01T10:00:00+02:00', '2033-05-01T10:00:00+02:00', 'refused'],
  ])('a line of %s deleted at %s: %s', (processedAt, at, outcome) => {
    expect(judged('delete-database-journal', { processedAt }, at).outcome).toBe(outcome);
  });

  it('since 29 June 2019 tells of a consultation reason, time, category and identity; before, that it took place', () => {
    const line = (change: object, at = now) => judged('journal-processing', change, at);
    for (const part of ['reason', 'operationAt', 'personCategory', 'personIdentification'])
      expect([breaches(line({ [part]: undefined })), missingFacts(line({ [part]: undefined }))]).toEqual([
        ['lfp-44-4-p2-journal'],
        [part],
      ]);
    expect(line({ reason: undefined }, '2019-06-28T23:59:59+02:00').outcome).toBe('allowed');
    expect(line({ reason: undefined }, '2019-06-29T00:00:00+02:00').outcome).toBe('refused');
    expect(breaches(line({ written: false }))).toEqual(['lfp-44-11-3novies']);
  });

  it('tells of a communication the system and the recipients; of other operations the time', () => {
    const line = (change: object) =>
      judged('journal-processing', { personCategory: undefined, personIdentification: undefined, ...change });
    expect(missingFacts(line({ operation: 'communication' }))).toEqual(['system', 'recipientCategory']);
    for (const operation of ['collection', 'modification', 'archiving', 'interconnection', 'erasure'])
      expect(line({ operation, reason: undefined }).outcome).toBe('allowed');
    expect(missingFacts(line({ operation: 'erasure', operationAt: undefined }))).toEqual(['operationAt']);
    expect(missingFacts(line({ operation: undefined }))).toEqual(['operation']);
  });
});

describe('a hit (§ 2 al. 2, R-22)', () => {
  const validate = (change: object, at = now) => judged('validate-hit', change, at);

  it('opens a month, from the conditions being met and not from the recording, to 24:00 of its last day', () => {
    const hit = judged('record-hit', {
      conditionsMetAt: '2026-11-20T09:00:00+01:00',
      recordedAt: '2026-06-01T09:00:00+02:00',
    });
    expect(read(hit).deadlines).toContain('validation-due 2026-12-20');
    expect(hit.duties).toContainEqual(
      expect.objectContaining({ id: 'validate-hit', dueAt: '2026-12-20T23:00:00Z', dueWithin: 'P1M' }),
    );
    expect(breaches(judged('record-hit', { feedingConditionsMet: false }))).toEqual(['lfp-44-11-3decies-p2-al2-copie']);
  });

  it.each([
    ['2026-10-20T09:00:00+02:00', '2026-11-20T23:59:59+01:00', 'allowed'],
    ['2026-10-20T09:00:00+02:00', '2026-11-21T00:00:00+01:00', 'refused'],
    ['2026-01-31T09:00:00+01:00', '2026-02-28T23:59:59+01:00', 'allowed'],
    ['2026-01-31T09:00:00+01:00', '2026-03-01T00:00:00+01:00', 'refused'],
    ['2028-01-31T09:00:00+01:00', '2028-02-29T12:00:00+01:00', 'allowed'],
  ])('met %s, validated %s: %s', (conditionsMetAt, at, outcome) => {
    expect(validate({ conditionsMetAt, recordedAt: conditionsMetAt }, at).outcome).toBe(outcome);
    const copied = judged(
      'copy-hit',
      { conditionsMetAt, recordedAt: conditionsMetAt, validatedAt: at },
      Temporal.Instant.from(at).add({ hours: 48 }).toString(),
    );
    expect(copied.outcome).toBe(outcome);
  });

  it('is validated by a person of the police who compared photo and reading; never by software', () => {
    expect([...rolesAllowed((role) => validate({ validatedBy: { role } }))].sort()).toEqual([...policeRoles].sort());
    expect(breaches(validate({ automatic: true }))).toEqual(['lfp-44-11-3decies-p2-al2-delai']);
    expect(breaches(validate({ comparedWithPhoto: false }))).toEqual(['lfp-44-11-3decies-p2-al2-delai']);
    expect(validate({ conditionConfirmed: undefined }).outcome).toBe('needs-human');
    expect(breaches(validate({ conditionConfirmed: { ...dpoFound, verdict: 'not-met' } }))).toEqual([
      'lfp-44-11-3decies-p2-al2-copie',
    ]);
    expect(breaches(validate({ outcome: undefined }))).toContain('lfp-44-11-3decies-p2-al2-delai');
  });

  it('misread is rejected, at any time, and owes no copy', () => {
    const rejected = validate(
      { outcome: 'rejected', comparedWithPhoto: undefined, conditionConfirmed: undefined },
      '2027-06-01T10:00:00+02:00',
    );
    expect([rejected.outcome, read(rejected).duties]).toEqual(['allowed', ['journal-processing', 'keep-journal']]);
    expect(read(validate({})).duties).toContain('copy-hit');
  });

  it('falls with the read, after twelve months', () => {
    expect(breaches(validate({ recordedAt: '2025-11-20T10:00:00+01:00' }))).toEqual(['lfp-44-11-3decies-p2-al1']);
  });

  it('validated by the author of the list stops by our rule', () => {
    expect(read(validate({ validatorIsListAuthor: true })).gates).toEqual(['validator-is-list-author!']);
  });

  it('that nobody validated lapses after its month, and is reported to the controller and the officer', () => {
    const expire = (change: object, at = now) => judged('expire-hit', change, at);
    expect(read(expire({})).duties).toContain('report-lapsed-hit > database-controller, dpo');
    expect(expire({}, '2026-11-19T23:59:59+01:00').outcome).toBe('refused');
    expect(expire({}, '2026-11-20T00:00:00+01:00').outcome).toBe('allowed');
    expect(expire({ validated: true }).outcome).toBe('refused');
    expect(missingFacts(expire({ validated: undefined }))).toEqual(['validated']);
  });

  it('is copied to the general or a base database, validated, and nowhere else', () => {
    const copy = (change: object) => judged('copy-hit', change);
    expect(copy({ target: 'general-database' }).outcome).toBe('allowed');
    for (const target of ['special-database', 'other'])
      expect(breaches(copy({ target }))).toEqual(['lfp-44-11-3decies-p2-al2-copie']);
    for (const change of [{ validatedAt: undefined }, { validation: 'rejected' }, { automatic: true }])
      expect(breaches(copy(change))).toEqual(['lfp-44-11-3decies-p2-al2-delai']);
  });
});

describe('from local to national (44/11/3sexies § 2, R-23)', () => {
  const send = (change: object) => judged('transmit-reads', change);
  const receive = (change: object) => judged('acknowledge-transmission', change);

  it('all reads: 999 of 1000 is a gap of one, on both sides', () => {
    const gap = send({ readsSent: 999 });
    expect([breaches(gap), gap.findings.find(({ holds }) => holds === 'no')?.because.en]).toEqual([
      ['lfp-44-11-3sexies-p2'],
      'The gap is 1: the law has all local data transmitted.',
    ]);
    expect(breaches(receive({ readsReceived: 999 }))).toEqual(['lfp-44-11-3sexies-p2']);
    expect(breaches(receive({ digestEqual: false }))).toEqual(['lfp-44-11-3sexies-p2']);
    expect(missingFacts(send({ readsHeld: undefined }))).toEqual(['readsHeld']);
  });

  it('by the local controller, received by the national one: of all roles nobody else', () => {
    expect(rolesAllowed((role) => send({ sentBy: { role } }))).toEqual(['chief-of-corps', 'database-controller']);
    expect(rolesAllowed((role) => receive({ acknowledgedBy: { role } }))).toEqual([
      'minister-interior',
      'minister-justice',
      'database-controller-national',
    ]);
  });

  it('does not move the term: recorded 1 March, sent 20 March, gone on both sides by 1 March', () => {
    const sent = judged('transmit-reads', { recordedAt: '2026-03-01T12:00:00+01:00' }, '2026-03-20T12:00:00+01:00');
    const got = judged(
      'acknowledge-transmission',
      { recordedAt: '2026-03-01T12:00:00+01:00' },
      '2026-03-21T12:00:00+01:00',
    );
    for (const one of [sent, got]) expect(read(one).deadlines).toContain('latest-deletion 2027-03-01T11:00:00Z');
  });

  it('waits, flagged, where no national database corresponds', () => {
    const none = send({ nationalDatabaseExists: false });
    expect([breaches(none), read(none).warnings.includes('no-national-database'), read(none).who]).toEqual([
      ['lfp-44-11-3sexies-p2'],
      true,
      ['minister-interior', 'minister-justice'],
    ]);
    expect(read(send({})).duties).toContain('acknowledge-transmission > database-controller');
  });
});

describe('the two instants of a read (44/11/3decies § 2 and § 3)', () => {
  const read = '2026-01-15T11:00:00+01:00';

  it('are a calendar month and twelve months after it, at the same hour in Brussels', () => {
    expect(termsOfRead(read, now)).toEqual({ gateAt: '2026-02-15T10:00:00Z', latestDeletion: '2027-01-15T10:00:00Z' });
    expect(termsOfRead('2026-03-15T11:00:00+01:00', now).gateAt).toBe('2026-04-15T09:00:00Z');
  });

  it('a shorter term of its database comes first, a longer one changes nothing', () => {
    expect(termsOfRead(read, now, 'P3M').latestDeletion).toBe('2026-04-15T09:00:00Z');
    expect(termsOfRead(read, now, 'P13M').latestDeletion).toBe('2027-01-15T10:00:00Z');
  });

  it('cut a search in two: what was recorded up to the same hour a month, or twelve months, before is past its term', () => {
    expect(lastReadPast('first-month', '2026-03-15T11:00:00+01:00')).toBe('2026-02-15T10:00:00Z');
    expect(lastReadPast('retention', '2026-03-15T11:00:00+01:00')).toBe('2025-03-15T10:00:00Z');
  });

  it('need the hour: a bare day is refused', () => {
    const bare = expect.objectContaining({ code: 'law/instant-required' });
    expect(() => termsOfRead('2026-01-15', now)).toThrow(bare);
    expect(() => termsOfRead(read, '2026-11-20')).toThrow(bare);
    expect(() => lastReadPast('first-month', '2026-11-20')).toThrow(bare);
  });
});

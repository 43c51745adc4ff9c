import { randomUUID } from 'node:crypto';
import { databaseStates } from '@clairevoie/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnprWorld, openAnprWorld, tinyProject } from '../../../testing/src/anpr/anpr-world.ts';
import { resultOf, whyOf } from '../../../testing/src/authorisation/authorisation-world.ts';
import { compareRegisters, type Queryable, rebuildAndCompare } from '../ledger/index.ts';
import { creationProcedure } from './database-procedure.ts';
import { flagLateOpinions } from './late-opinions.ts';
import type { TechnicalDatabaseRow } from './registers.ts';

let w: AnprWorld;
beforeAll(async () => {
  w = await openAnprWorld();
}, 60_000);
afterAll(() => w?.world[Symbol.asyncDispose]());

const rowOf = async (id: string): Promise<TechnicalDatabaseRow | undefined> =>
  (await w.world.ledger.reads.query<TechnicalDatabaseRow>('select * from anpr.technical_database where id = $1', [id]))
    .rows[0];
const stateOf = async (id: string) => (await rowOf(id))?.state;
const plan = (change: object, actor = w.people.chief) =>
  w.perform(actor, 'anpr/plan-database', { ...tinyProject, ...change });
const judicial = [tinyProject.purposes[0]];
const administrative = [tinyProject.purposes[1]];
const both = ['minister-interior', 'minister-justice'];

describe('the project of a technical database (W-04)', () => {
  it('goes, in the states of the law’s own table, from the project to the creation', async () => {
    expect(Object.keys(creationProcedure.states).toSorted()).toEqual([...databaseStates].toSorted());
    const id = await w.planned();
    expect(await stateOf(id)).toBe('project');
    const created = await w.created();
    expect(await rowOf(created)).toMatchObject({
      state: 'created',
      retention: 'P30D',
      organisation_id: w.ids.zone,
      recommendations: [],
    });
  });

  it.each([
    ['faces', { kind: 'facial-recognition', functions: ['facial-recognition'] }],
    ['persons', { kind: 'person-recognition', functions: ['person-reid'] }],
    ['telephones', { kind: 'phone-tracker', functions: [] }],
    ['sound', { kind: 'microphone', functions: [] }],
    ['plates and faces in one camera', { kind: 'anpr-camera', functions: ['anpr', 'facial-recognition'] }],
  ])('of %s is refused, with the closed list as its reason, and leaves no file', async (_what, tool) => {
    const before = await count();
    const receipt = await plan({ tool });
    expect(whyOf(receipt)).toBe('refused | lfp-44-2-p3-al2-pt1 no');
    const because = receipt.law[0]?.decision.findings.find(({ holds }) => holds === 'no')?.because;
    expect(because?.fr).toMatch(/liste (est )?fermée/);
    expect(because?.nl).toMatch(/gesloten lijst|lijst is gesloten/);
    expect(because?.en).toMatch(/closed list|list is closed/);
    expect(await count()).toBe(before);
  });

  it('asks for the facts that are missing instead of guessing them', async () => {
    expect(whyOf(await plan({ tool: { kind: 'anpr-system', functions: ['anpr'] } }))).toBe(
      'needs-human | lfp-44-2-p3-al3 unknown tool.processesRecordedImages tool.extractsPlates tool.presetCriteria',
    );
    expect(whyOf(await plan({ purposes: [] }))).toBe('needs-human | lfp-44-11-3septies-pt1-a unknown purposes');
  });

  it('keeps to the purposes of the closed list', async () => {
    const petty = [
      { branch: 'judicial', text: 'Stationnement', judicialGround: 'road-traffic', article62Applies: false },
    ];
    expect(whyOf(await plan({ purposes: petty }))).toBe('refused | lfp-44-11-3septies-pt1-b no');
    const order = [{ branch: 'administrative', text: 'Ordre public', hypothesis445: '1' }];
    expect(whyOf(await plan({ purposes: order }))).toBe('refused | lfp-44-11-3septies-pt2 no');
  });

  it('is local and the chief’s, or national and the minister’s or ministers’', async () => {
    const { minister } = w.people;
    const { ministerJustice } = w.more;
    expect(whyOf(await plan({ level: 'regional' }))).toBe('refused | lfp-44-2-p3-al4 no');
    expect(whyOf(await plan({ creators: ['minister-interior'] }, minister))).toBe(
      'refused | lfp-44-11-3sexies-p1-al2 no',
    );
    expect(whyOf(await plan({ level: 'national' }))).toBe('refused | lfp-44-11-3sexies-p1-al1-conjoint no');
    const alone = { level: 'national', creators: ['minister-justice'] };
    expect(whyOf(await plan(alone, ministerJustice))).toBe('refused | lfp-44-11-3sexies-p1-al1-conjoint no');
    expect(whyOf(await plan({ ...alone, purposes: administrative }, ministerJustice))).toBe(
      'refused | lfp-44-11-3sexies-p1-al1-separe no',
    );
    expect(whyOf(await plan({ ...alone, purposes: judicial }, ministerJustice))).toBe('allowed');
    expect(whyOf(await plan({ level: 'national', creators: both }, w.people.mayor))).toBe(
      'blocked | function-not-named',
    );
    expect(whyOf(await plan({ creators: ['minister-interior'] }))).toContain('anpr-not-among-creators');
  });

  const count = async (): Promise<number> =>
    Number(
      (await w.world.ledger.reads.query<{ n: string }>('select count(*) n from anpr.technical_database')).rows[0]?.n,
    );
});

describe('the opinion of the data protection officer', () => {
  it('is asked with modalities and an assessment of four heads; an incomplete request keeps what it brought', async () => {
    const databaseId = await w.planned();
    const { chief } = w.people;
    const ask = (more: object) => w.perform(chief, 'anpr/request-opinion', { databaseId, ...more });
    expect(whyOf(await ask({ modalities: 'Aux entrées.' }))).toMatch(/^refused \| lfp-44-11-3octies-al2 no/);
    expect(await rowOf(databaseId)).toMatchObject({
      state: 'request-incomplete',
      modalities: 'Aux entrées.',
      received_at: null,
      opinion_due_on: null,
    });
    const early = { databaseId, opinion: 'Avis.', recommendations: [] };
    expect(whyOf(await w.perform(w.people.dpo, 'anpr/give-opinion', early))).toContain('anpr-not-open-to-this-act');
    const foreign = await w.assessment(w.people.otherChief);
    expect(whyOf(await ask({ assessmentId: foreign }))).toContain('anpr-unknown-assessment');
    const receipt = await ask({ assessmentId: await w.assessment(chief) });
    expect([receipt.verdict, receipt.result.opinionDueOn]).toEqual(['allowed', '2026-12-21']);
    expect(await rowOf(databaseId)).toMatchObject({ state: 'request-received', modalities: 'Aux entrées.' });
  });

  it('needs an officer: a zone that has none cannot ask, and its project stays as it is', async () => {
    const { otherChief } = w.people;
    const databaseId = await w.planned({ reference: 'ANPR-AUTRE' }, otherChief);
    const payload = { databaseId, modalities: 'Aux entrées.', assessmentId: await w.assessment(otherChief) };
    expect(whyOf(await w.perform(otherChief, 'anpr/request-opinion', payload))).toBe('refused | lpi-144-al1 no');
    expect(await stateOf(databaseId)).toBe('project');
  });

  it('comes before the creation: until day 30 is over, the law itself says no', async () => {
    const databaseId = await w.requested();
    expect(whyOf(await w.create(w.people.chief, databaseId))).toBe(
      'refused | anpr-not-open-to-this-act | lfp-44-11-3octies-al3 no opinion.givenAt',
    );
  });

  it('is not that of somebody who planned the database: nobody advises on their own project', async () => {
    const { chief } = w.people;
    const grant = await w.world.asSystem('identity/grant-function', {
      grantId: randomUUID(),
      personId: chief.personId,
      functionKey: 'dpo',
      organisationId: chief.organisationId,
      from: '2020-01-01T00:00:00Z',
      instrument: 'fiction',
    });
    expect(grant.verdict).toBe('allowed');
    const databaseId = await w.requested();
    const payload = { databaseId, opinion: 'Avis.', recommendations: [] };
    expect(whyOf(await w.perform({ ...chief, functionKey: 'dpo' }, 'anpr/give-opinion', payload))).toBe(
      'blocked | dpo-not-independent',
    );
    expect(whyOf(await w.perform(w.people.dpo, 'anpr/give-opinion', payload))).toBe('allowed');
  });

  it('is given on one’s own body’s files only', async () => {
    const databaseId = await w.requested();
    const payload = { databaseId, opinion: 'Avis.', recommendations: [] };
    expect(whyOf(await w.perform(w.more.ministryDpo, 'anpr/give-opinion', payload))).toContain('anpr-unknown-database');
  });

  it('has a line for each recommendation; one that is not followed goes to the supervisory authority', async () => {
    const databaseId = await w.advised(['Raccourcir la durée.', 'Former le personnel.']);
    const { chief, dpo } = w.people;
    const decide = (lines: readonly object[]) => w.perform(chief, 'anpr/decide-recommendations', { databaseId, lines });
    const first = { number: 1, followed: false, reasons: 'La durée est celle de l’analyse.' };
    expect(whyOf(await decide([first]))).toBe('needs-human | lfp-44-11-3octies-al4 unknown recommendations.2.followed');
    expect(whyOf(await decide([first, first]))).toContain('anpr-no-such-recommendation');
    expect(whyOf(await decide([first, { number: 3, followed: true, reasons: 'Oui.' }]))).toContain(
      'anpr-no-such-recommendation',
    );
    expect(await stateOf(databaseId)).toBe('opinion-given');
    const receipt = await decide([first, { number: 2, followed: true, reasons: 'Deux journées prévues.' }]);
    expect(receipt.result.state).toBe('decided-not-follow');
    expect(receipt.law.flatMap(({ decision }) => decision.duties.map(({ id }) => id))).toEqual(['escalate-opinion']);
    const send = (more: object) =>
      w.perform(dpo, 'anpr/escalate-opinion', { databaseId, addressee: 'control-organ', ...more });
    expect(whyOf(await send({}))).toBe('refused | lfp-44-11-3octies-al4 no analysisAttached');
    expect(whyOf(await send({ addressee: 'dpa', analysis: 'Analyse.' }))).toBe('refused | lfp-44-11-3octies-al4 no');
    expect(whyOf(await send({ analysis: 'Analyse.' }))).toBe('allowed');
    expect(await stateOf(databaseId)).toBe('escalated');
    expect(whyOf(await w.create(chief, databaseId))).toBe('allowed');
  });

  it('that is followed whole lets the creation follow', async () => {
    const databaseId = await w.advised(['Former le personnel.']);
    const lines = [{ number: 1, followed: true, reasons: 'Prévu.' }];
    const receipt = await w.perform(w.people.chief, 'anpr/decide-recommendations', { databaseId, lines });
    expect(receipt.result.state).toBe('decided-follow');
    const early = { databaseId, lines: [], overrideReasons: 'Sans objet.' };
    const other = await w.advised([]);
    expect(
      whyOf(await w.perform(w.people.chief, 'anpr/decide-recommendations', { ...early, databaseId: other })),
    ).toContain('anpr-override-without-cause');
  });
});

describe('the creation', () => {
  const ready = async (): Promise<string> => {
    const databaseId = await w.advised([]);
    resultOf(await w.perform(w.people.chief, 'anpr/decide-recommendations', { databaseId, lines: [] }), 'databaseId');
    return databaseId;
  };

  it('holds to the law’s own limits', async () => {
    const databaseId = await ready();
    const refusedFor = async (change: object) => whyOf(await w.create(w.people.chief, databaseId, change));
    expect(await refusedFor({ retention: 'P13M' })).toContain('lfp-44-11-3decies-p2-al1 no');
    expect(await refusedFor({ retention: 'P31D' })).toBe('refused | lfp-44-11-3octies-al2 no');
    expect(await refusedFor({ journalOn: false })).toContain('lfp-44-11-3novies no');
    expect(await refusedFor({ journalRetention: 'P5Y' })).toBe('refused | lfp-44-11-3novies-duree no');
    expect(await refusedFor({ dataClasses: ['plate-reading', 'journal-data', 'face-template'] })).toMatch(/^refused/);
    expect(await refusedFor({ dataClasses: ['plate-reading', 'journal-data', 'owner-identity'] })).toMatch(/^refused/);
    expect(await refusedFor({ securityDirective: undefined })).toBe('blocked | security-directive-not-loaded');
    expect(await stateOf(databaseId)).toBe('decided-follow');
    expect(whyOf(await w.create(w.people.otherChief, databaseId))).toContain('anpr-unknown-database');
    expect(whyOf(await w.create(w.people.chief, databaseId))).toBe('allowed');
    expect(whyOf(await w.create(w.people.chief, databaseId))).toContain('anpr-not-open-to-this-act');
  });

  it('of a mixed national database is both ministers’: nobody signs for the other', async () => {
    const { minister } = w.people;
    const { ministerJustice, ministryDpo } = w.more;
    const databaseId = await w.requested(
      { level: 'national', creators: both.toReversed(), reference: 'NAT-1' },
      minister,
    );
    const opinion = { databaseId, opinion: 'Favorable.', recommendations: [] };
    expect(whyOf(await w.perform(ministryDpo, 'anpr/give-opinion', opinion))).toBe('allowed');
    expect(whyOf(await w.perform(ministerJustice, 'anpr/join-creation', { databaseId }))).toContain(
      'anpr-not-open-to-this-act',
    );
    const lines = { databaseId, lines: [] };
    expect(whyOf(await w.perform(minister, 'anpr/decide-recommendations', lines))).toBe('allowed');
    expect(whyOf(await w.create(minister, databaseId))).toMatch(/^refused \| lfp-44-11-3sexies-p1-al1-conjoint no/);
    expect(whyOf(await w.perform(ministerJustice, 'anpr/join-creation', { databaseId }))).toBe('allowed');
    expect(whyOf(await w.perform(ministerJustice, 'anpr/join-creation', { databaseId }))).toContain('already-joined');
    expect(whyOf(await w.create(minister, databaseId))).toBe('allowed');
    // From now on a local database has a national one to send to.
    const local = await ready();
    expect(whyOf(await w.create(w.people.chief, local, { transmissionChannel: false }))).toBe(
      'refused | lfp-44-11-3sexies-p2 no',
    );
    expect(whyOf(await w.create(w.people.chief, local))).toBe('allowed');
  });

  it('is given up with reasons, and nothing follows', async () => {
    const databaseId = await w.planned();
    const payload = { databaseId, reasons: 'Le besoin n’est pas établi.' };
    expect(whyOf(await w.perform(w.people.chief, 'anpr/abandon-database', payload))).toBe('allowed');
    expect(await stateOf(databaseId)).toBe('abandoned');
    expect(whyOf(await w.perform(w.people.chief, 'anpr/abandon-database', payload))).toContain('not-open-to-this-act');
  });
});

describe('an opinion that does not come (R-02)', () => {
  it('is flagged on day 31 by the schedule, and neither approves nor refuses', async () => {
    const { ledger } = w.world;
    const databaseId = await w.requested();
    const due = (await rowOf(databaseId))?.opinion_due_on;
    expect(due).toBe('2026-12-21');
    const at = async (instant: string) => {
      w.world.setNow(instant);
      return flagLateOpinions(ledger.reads, ledger.gate, instant);
    };
    await at('2026-12-21T22:59:59Z');
    expect(await stateOf(databaseId)).toBe('request-received');
    expect(whyOf(await w.world.asSystem('anpr/mark-opinion-late', { databaseId }))).toBe(
      'blocked | anpr-opinion-not-late',
    );
    expect(await at('2026-12-21T23:00:00Z')).toBeGreaterThan(0);
    expect(await stateOf(databaseId)).toBe('opinion-late');
    expect(await at('2026-12-21T23:00:01Z')).toBe(0);
    const { chief, dpo } = w.people;
    expect(whyOf(await w.create(chief, databaseId))).toContain('lfp-44-11-3octies-al3');
    const decide = (more: object) =>
      w.perform(chief, 'anpr/decide-recommendations', { databaseId, lines: [], ...more });
    expect(whyOf(await decide({}))).toBe('blocked | anpr-override-missing');
    const { result } = await decide({ overrideReasons: 'Le service ne peut attendre davantage.' });
    expect(result.state).toBe('decided-not-follow');
    const receipt = await w.create(chief, databaseId);
    expect(whyOf(receipt)).toBe('allowed');
    expect(receipt.law.flatMap(({ decision }) => decision.duties.map(({ id }) => id))).toContain('show-override');
    const late = await w.requested();
    await at('2027-01-22T12:00:00Z');
    expect(await stateOf(late)).toBe('opinion-late');
    const opinion = { databaseId: late, opinion: 'Tardif.', recommendations: ['Former.'] };
    expect(whyOf(await w.perform(dpo, 'anpr/give-opinion', opinion))).toBe('allowed');
    expect(await stateOf(late)).toBe('opinion-given');
    const given = await w.requested();
    await at('2027-02-25T12:00:00Z');
    expect(await stateOf(given)).toBe('opinion-late');
    const reasons = 'Le projet ne tient plus.';
    expect(whyOf(await w.perform(chief, 'anpr/abandon-database', { databaseId: given, reasons }))).toBe('allowed');
  });
});

describe('the registers of this room', () => {
  it('are the fold of the journal', async () => {
    expect(whyOf(await w.create(w.people.chief, randomUUID()))).toContain('anpr-unknown-database');
    const client = await w.world.database.pool('clv_owner').connect();
    try {
      const owner: Queryable = { query: (text, values = []) => client.query(text, [...values]) };
      expect(await compareRegisters(owner)).toEqual([]);
      const { registers } = await rebuildAndCompare(owner);
      const same = registers.filter(({ isIdentical }) => isIdentical).map(({ register }) => register);
      expect(same).toEqual(expect.arrayContaining(['anpr.technical_database', 'anpr.enrolled_camera']));
    } finally {
      client.release();
    }
  });
});

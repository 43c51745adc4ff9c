import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnprWorld, openAnprWorld } from '../../../testing/src/anpr/anpr-world.ts';
import { resultOf, whyOf } from '../../../testing/src/authorisation/authorisation-world.ts';
import { whoSees } from '../../../testing/src/waiting-seen.ts';
import { functionTable } from '../identity/index.ts';
import type { Actor } from '../ledger/index.ts';
import { isClairevoieError } from '../postgres/index.ts';
import { anprActs } from './acts/anpr-acts.ts';
import { anprErrorStatus } from './anpr-errors.ts';
import { anprRoutes } from './anpr-routes.ts';
import { creationProcedure, nextActs } from './database-procedure.ts';
import { waitingDatabases } from './waiting-databases.ts';

// Who may perform each act; everybody else, from the full table of functions, is refused. A new function starts refused.
const creators = ['chief-of-corps', 'minister-interior', 'minister-justice'];
const enrolling = ['chief-of-corps', 'federal-director'];
const may: Readonly<Record<string, readonly string[]>> = {
  'anpr/plan-database': creators,
  'anpr/request-opinion': creators,
  'anpr/give-opinion': ['dpo'],
  'anpr/mark-opinion-late': ['system'],
  'anpr/decide-recommendations': creators,
  'anpr/escalate-opinion': ['dpo'],
  'anpr/join-creation': ['minister-interior', 'minister-justice'],
  'anpr/create-database': creators,
  'anpr/abandon-database': creators,
  'anpr/enrol-camera': enrolling,
  'anpr/rotate-camera-token': enrolling,
  'anpr/withdraw-camera': [...enrolling, 'system'],
};

let w: AnprWorld;
let app: FastifyInstance;
let projectId: string;
let createdId: string;
beforeAll(async () => {
  w = await openAnprWorld();
  createdId = await w.created();
  projectId = await w.requested({ reference: 'ANPR-FIC-2' });
  app = Fastify();
  app.setErrorHandler((error, _request, reply) => {
    const code = isClairevoieError(error) ? error.code : undefined;
    return reply
      .status(Object.entries(anprErrorStatus).find(([c]) => c === code)?.[1] ?? 500)
      .send({ code: code ?? String(error) });
  });
  await app.register(
    anprRoutes({
      db: w.world.ledger.reads,
      actorOf: (request) => JSON.parse(String(request.headers['x-actor'])),
    }),
  );
}, 60_000);
afterAll(async () => {
  await app?.close();
  await w?.world[Symbol.asyncDispose]();
});

const get = async (actor: Actor, url: string) =>
  app.inject({ url: `/anpr/${url}`, headers: { 'x-actor': JSON.stringify(actor) } });
const actorIn = (functionKey: string, organisationId: string): Actor => ({
  personId: crypto.randomUUID(),
  functionKey,
  organisationId,
});

describe('acts of this room', () => {
  it('are all in the list of who may, and only those', () => {
    expect(anprActs.map((a) => a.type).toSorted()).toEqual(Object.keys(may).toSorted());
  });

  for (const { type, who } of anprActs) {
    it(`${type} is open to the functions named and to no other of the whole table`, async () => {
      const keys = [...functionTable.map((f) => f.key), 'system'];
      expect(keys.filter((key) => who.includes(key)).toSorted()).toEqual([...(may[type] ?? [])].toSorted());
    });
  }

  it('are in the law’s own table open to nobody whom the room does not let act', () => {
    const offered = Object.keys(creationProcedure.states).flatMap((state) =>
      functionTable.flatMap(({ key }) =>
        // The states are those of the table itself.
        nextActs(state as Parameters<typeof nextActs>[0], key).filter((act) => !(may[act] ?? []).includes(key)),
      ),
    );
    // The chief creates alone: the act of the other minister stands in the table where the creation stands.
    expect([...new Set(offered)]).toEqual(['anpr/join-creation']);
  });

  it('refuse, and journal, somebody of another function and somebody who no longer holds theirs', async () => {
    const payload = { databaseId: projectId, opinion: 'Avis.', recommendations: [] };
    const chief = await w.perform(w.people.chief, 'anpr/give-opinion', payload);
    expect(whyOf(chief)).toBe('blocked | function-not-named');
    const nobody = await w.perform({ ...w.people.operator, functionKey: 'dpo' }, 'anpr/give-opinion', payload);
    expect(whyOf(nobody)).toBe('blocked | function-not-held');
    const { rows } = await w.world.ledger.reads.query('select 1 from ledger.entry where id = any($1::uuid[])', [
      [chief.entryId, nobody.entryId],
    ]);
    expect(rows).toHaveLength(2);
  });
});

describe('the lists of this room', () => {
  const everyState = ['chief-of-corps', 'control-organ', 'dpo', 'minister-interior', 'minister-justice'];
  const created = [
    'administrative-police-officer',
    'commissioner-general',
    'director-general',
    'federal-director',
    'judicial-police-officer',
    'operational-member',
    'operator',
    'responsible-officer',
  ];

  it('are open to the functions named and to no other of the whole table; a project only to those who make it', async () => {
    const seen: Record<string, readonly string[]> = {};
    for (const { key } of functionTable) {
      const response = await get(actorIn(key, w.ids.zone), 'databases');
      expect([200, 403]).toContain(response.statusCode);
      if (response.statusCode === 200)
        seen[key] = response
          .json()
          .items.map((item: { state: string }) => item.state)
          .toSorted();
    }
    // The delegate sees national databases that the minister created: here there is none.
    expect(seen['minister-interior-delegate']).toEqual([]);
    expect(Object.keys(seen).toSorted()).toEqual([...everyState, ...created, 'minister-interior-delegate'].toSorted());
    for (const key of everyState) expect([key, seen[key]]).toEqual([key, ['created', 'request-received']]);
    for (const key of created) expect([key, seen[key]]).toEqual([key, ['created']]);
  });

  it('hide from another body that a file exists', async () => {
    const { otherChief, chief, controlOrgan, minister } = w.people;
    for (const id of [projectId, createdId]) {
      for (const actor of [chief, w.people.dpo, controlOrgan])
        expect((await get(actor, `databases/${id}`)).statusCode).toBe(200);
      for (const actor of [otherChief, minister, w.more.ministryDpo, w.more.federalDirector])
        expect((await get(actor, `databases/${id}`)).json()).toEqual({ code: 'anpr/not-found' });
    }
    expect((await get(w.people.prosecutor, 'databases')).json()).toEqual({ code: 'anpr/not-yours' });
  });

  it('say in which state a file stands, in the law’s words, and what the viewer may do next', async () => {
    const { item } = (await get(w.people.dpo, `databases/${projectId}`)).json();
    expect(item).toMatchObject({
      stateName: creationProcedure.states['request-received']?.name,
      opinionDueOn: '2026-12-21',
      nextActs: ['anpr/give-opinion'],
    });
    expect((await get(w.people.chief, `databases/${projectId}`)).json().item.nextActs).toEqual([
      'anpr/abandon-database',
    ]);
    expect((await get(w.people.controlOrgan, `databases/${projectId}`)).json().item.nextActs).toEqual([]);
  });

  it('of cameras are for those who answer for them', async () => {
    const open: string[] = [];
    for (const { key } of functionTable)
      if ((await get(actorIn(key, w.ids.zone), 'cameras')).statusCode === 200) open.push(key);
    expect(open.toSorted()).toEqual(['chief-of-corps', 'dpo', 'federal-director', 'responsible-officer']);
  });
});

describe('what waits', () => {
  const source = () => waitingDatabases(w.world.ledger.reads);
  const waiting = (actor: Actor) => source().waitingFor(actor, w.world.now().toString());
  const kinds = async (actor: Actor) => (await waiting(actor)).map(({ kind }) => kind);

  it('is the opinion, for the officer of the own body and nobody else, by its thirtieth day', async () => {
    const seen = await whoSees(source(), w.people.dpo, w.world.now().toString());
    expect(seen).toEqual({ 'give-opinion': ['dpo'] });
    expect(await waiting(w.people.dpo)).toMatchObject([
      { kind: 'give-opinion', basis: 'law', provision: 'lfp-44-11-3octies-al3', dueOn: '2026-12-21', isOverdue: false },
    ]);
    expect(await kinds(w.more.ministryDpo)).toEqual([]);
    expect(await kinds(w.people.otherChief)).toEqual([]);
  });

  it('follows the steps of a file to its end', async () => {
    const { chief, dpo, minister } = w.people;
    const { ministerJustice, ministryDpo } = w.more;
    const national = { level: 'national', creators: ['minister-interior', 'minister-justice'], reference: 'NAT-2' };
    const databaseId = await w.planned(national, minister);
    expect(await kinds(minister)).toEqual(['request-opinion']);
    await w.perform(minister, 'anpr/request-opinion', { databaseId });
    expect(await kinds(minister)).toEqual(['complete-request']);
    const assessmentId = await w.assessment(w.people.director);
    const request = { databaseId, modalities: 'Nationale.', assessmentId };
    resultOf(await w.perform(minister, 'anpr/request-opinion', request), 'databaseId');
    expect([await kinds(minister), await kinds(ministryDpo)]).toEqual([[], ['give-opinion']]);
    const opinion = { databaseId, opinion: 'Réservé.', recommendations: ['Réduire.'] };
    resultOf(await w.perform(ministryDpo, 'anpr/give-opinion', opinion), 'databaseId');
    expect([await kinds(minister), await kinds(ministryDpo)]).toEqual([['decide-recommendations'], []]);
    const lines = [{ number: 1, followed: false, reasons: 'Non.' }];
    resultOf(await w.perform(minister, 'anpr/decide-recommendations', { databaseId, lines }), 'databaseId');
    expect([await kinds(minister), await kinds(ministerJustice), await kinds(ministryDpo)]).toEqual([
      ['join-creation'],
      ['join-creation'],
      ['escalate-opinion'],
    ]);
    resultOf(await w.perform(ministerJustice, 'anpr/join-creation', { databaseId }), 'databaseId');
    expect([await kinds(minister), await kinds(ministerJustice)]).toEqual([['create-database'], []]);
    resultOf(await w.create(minister, databaseId), 'databaseId');
    expect([await kinds(minister), await kinds(ministerJustice), await kinds(ministryDpo)]).toEqual([[], [], []]);
    expect([await kinds(chief), await kinds(dpo)]).toEqual([[], ['give-opinion']]);
  });

  it('turns overdue when the thirty days are over', async () => {
    w.world.setNow('2026-12-22T09:00:00Z');
    expect(await waiting(w.people.dpo)).toMatchObject([{ kind: 'give-opinion', isOverdue: true }]);
    await w.world.asSystem('anpr/mark-opinion-late', { databaseId: projectId });
    expect(await waiting(w.people.chief)).toMatchObject([
      { kind: 'decide-without-opinion', basis: 'policy', reading: 'R-02' },
    ]);
    expect(await kinds(w.people.dpo)).toEqual(['give-opinion']);
  });
});

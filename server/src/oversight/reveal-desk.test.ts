import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from '../../../testing/src/world.ts';
import { functionTable } from '../identity/index.ts';
import type { Actor } from '../ledger/index.ts';
import { isClairevoieError } from '../postgres/index.ts';
import { registryActs } from '../registry/index.ts';
import { oversightActs, oversightErrorStatus, oversightRoutes } from './index.ts';

let world: TestWorld;
let app: FastifyInstance;
let dpo: Actor;
let otherDpo: Actor;
let organ: Actor;
let prosecutor: Actor;
let otherProsecutor: Actor;
let entryId: string;

const actorOf = (request: { readonly headers: Readonly<Record<string, unknown>> }): Actor =>
  JSON.parse(String(request.headers['x-actor']));
const get = (actor: Actor, url: string) =>
  app.inject({ url: `/api/oversight/${url}`, headers: { 'x-actor': JSON.stringify(actor) } });

beforeAll(async () => {
  world = await openTestWorld([...registryActs, ...oversightActs]);
  const zone = await world.organisation('local-police-zone', 'zone-claire');
  dpo = await world.person('dpo', zone);
  otherDpo = await world.person('dpo', await world.organisation('local-police-zone', 'zone-voie'));
  organ = await world.person('control-organ', await world.organisation('control-organ', 'organe'));
  prosecutor = await world.person('prosecutor', await world.organisation('public-prosecutor', 'parquet'));
  otherProsecutor = await world.person('prosecutor', await world.organisation('public-prosecutor', 'autre-parquet'));
  const officer = await world.person('operational-member', zone);
  const receipt = await world.perform(officer, 'registry/consult-bodycam', {
    entryId: randomUUID(),
    branch: 'administrative',
    missionReference: 'M-1',
    concreteReason: 'motif que personne ne lit ici',
  });
  entryId = receipt.entryId;
  app = Fastify();
  app.setErrorHandler((error, _request, reply) => {
    const code = isClairevoieError(error) ? error.code : undefined;
    const status = Object.entries(oversightErrorStatus).find(([known]) => known === code)?.[1];
    return reply.status(status ?? 500).send({ code: code ?? String(error) });
  });
  const legalNow = async () => world.now().toString();
  await app.register(oversightRoutes({ ledger: world.ledger, actorOf, legalNow }), { prefix: '/api' });
}, 60_000);
afterAll(async () => {
  await app?.close();
  await world?.[Symbol.asyncDispose]();
});

describe('before a group is shown', () => {
  it('says what of the entry there is, and nothing of what it says', async () => {
    for (const actor of [dpo, organ]) {
      const answer = await get(actor, `revealable-entries/${entryId}`);
      expect(answer.json()).toMatchObject({ entryId, hasBody: true, log: world.ledger.origins.public });
      expect(answer.json().groups).toEqual(expect.arrayContaining(['who', 'when', 'request', 'decision']));
      expect(answer.body).not.toContain('motif');
    }
  });

  it('knows nothing of an entry of another body, nor of one that is not there', async () => {
    expect((await get(otherDpo, `revealable-entries/${entryId}`)).statusCode).toBe(404);
    expect((await get(dpo, `revealable-entries/${randomUUID()}`)).statusCode).toBe(404);
  });

  it('answers the functions that may reveal, and no other of the whole table', async () => {
    for (const { key } of functionTable) {
      const { statusCode } = await get({ ...dpo, functionKey: key }, `revealable-entries/${entryId}`);
      const may = ['dpo', 'control-organ', 'committee-r'].includes(key);
      expect([key, statusCode !== 403]).toEqual([key, may]);
    }
  });

  it('names who may and what stops it as the acts themselves have it', async () => {
    const { acts, rules } = (await get(prosecutor, 'reveal-rules')).json();
    const who = Object.fromEntries(
      acts.map(({ type, who: may }: { type: string; who: { functionKey: string }[] }) => [
        type,
        may.map(({ functionKey }) => functionKey).toSorted(),
      ]),
    );
    for (const type of ['oversight/reveal-group', 'oversight/schedule-reveal', 'oversight/close-case'])
      expect(who[type]).toEqual([...(world.ledger.gate.definitions.get(type)?.who ?? [])].toSorted());
    const blocked = await world.perform(dpo, 'oversight/reveal-group', {
      ...{ entryId, group: 'who', recipient: 'defence' },
      ...{ recipientName: 'x', reference: 'x', reason: 'x' },
    });
    expect(rules).toContainEqual({ id: 'defence-without-decision', because: blocked.gates[0]?.because });
  });
});

describe('a case whose closing is awaited', () => {
  it('is named to the office that closes it and to no other, until it is closed', async () => {
    const scheduled = await world.perform(dpo, 'oversight/schedule-reveal', {
      ...{ entryId, group: 'when', recipient: 'prosecutor', recipientName: 'Parquet', reference: 'R-1', reason: 'x' },
      ...{ whenCaseCloses: 'BR.7.2026', caseOffice: prosecutor.organisationId },
    });
    expect(scheduled.verdict).toBe('allowed');
    const of = async (actor: Actor) => (await get(actor, 'awaited-cases')).json().items;
    expect(await of(prosecutor)).toEqual([{ caseReference: 'BR.7.2026', waiting: 1 }]);
    expect(await of(otherProsecutor)).toEqual([]);
    // The same organisation in another log: an overseer's own.
    expect(await of({ ...organ, organisationId: prosecutor.organisationId })).toEqual([]);
    expect((await get(dpo, 'awaited-cases')).statusCode).toBe(403);
    const [row] = (await get(dpo, 'scheduled-reveals')).json().items;
    expect(row).toMatchObject({ caseOffice: prosecutor.organisationId, dueAt: null, reference: 'R-1' });

    await world.perform(prosecutor, 'oversight/close-case', { caseReference: 'BR.7.2026', reference: 'classement' });
    expect(await of(prosecutor)).toEqual([]);
    const [due] = (await get(dpo, 'scheduled-reveals')).json().items;
    expect(due.dueAt).not.toBeNull();
  });
});

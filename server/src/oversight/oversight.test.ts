import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from '../../../testing/src/world.ts';
import { functionTable } from '../identity/index.ts';
import { type Actor, compareRegisters } from '../ledger/index.ts';
import { isClairevoieError } from '../postgres/index.ts';
import { registryActs } from '../registry/index.ts';
import {
  checkExport,
  dayToAnchor,
  oversightActs,
  oversightErrorStatus,
  oversightRoutes,
  sealedAnchor,
  sealedLogRoutes,
} from './index.ts';

let world: TestWorld;
let app: FastifyInstance;
let zone: string;
let otherZone: string;
let shop: string;
let officer: Actor;
let otherOfficer: Actor;
let dpo: Actor;
let otherDpo: Actor;
let member: Actor;

const period = { from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z' };
const actorOf = (request: { readonly headers: Readonly<Record<string, unknown>> }): Actor =>
  JSON.parse(String(request.headers['x-actor']));

beforeAll(async () => {
  world = await openTestWorld([...registryActs, ...oversightActs]);
  zone = await world.organisation('local-police-zone', 'zone-claire');
  otherZone = await world.organisation('local-police-zone', 'zone-voie');
  shop = await world.organisation('camera-controller', 'magasin');
  const organ = await world.organisation('control-organ', 'organe');
  officer = await world.person('operational-member', zone);
  otherOfficer = await world.person('operational-member', otherZone);
  dpo = await world.person('dpo', zone);
  otherDpo = await world.person('dpo', otherZone);
  member = await world.person('control-organ', organ);
  for (const reason of ['vol de vélo rue des Lattes', 'accident place du Treillis', 'plainte du 3 novembre'])
    await look(officer, reason);
  await look(otherOfficer, 'contrôle de circulation');
  await look(await world.person('camera-controller', shop), 'curiosité du commerçant');
  app = Fastify();
  app.setErrorHandler((error, _request, reply) => {
    const code = isClairevoieError(error) ? error.code : undefined;
    const status = Object.entries(oversightErrorStatus).find(([known]) => known === code)?.[1];
    return reply.status(status ?? 500).send({ code: code ?? String(error) });
  });
  const legalNow = async () => world.now().toString();
  await app.register(oversightRoutes({ ledger: world.ledger, actorOf, legalNow }), { prefix: '/api' });
  await app.register(sealedLogRoutes({ log: world.ledger.logs['control-organ'], actorOf }), {
    prefix: '/log/control-organ',
  });
}, 60_000);
afterAll(async () => {
  await app?.close();
  await world?.[Symbol.asyncDispose]();
});

async function look(actor: Actor, concreteReason: string): Promise<string> {
  const payload = { entryId: randomUUID(), branch: 'administrative', missionReference: 'M-1', concreteReason };
  return (await world.perform(actor, 'registry/consult-bodycam', payload)).entryId;
}
const get = (actor: Actor, url: string) => app.inject({ url, headers: { 'x-actor': JSON.stringify(actor) } });
const post = (actor: Actor, url: string, payload: object) =>
  app.inject({ method: 'POST', url, payload, headers: { 'x-actor': JSON.stringify(actor) } });
const read = (filter: object, actor: Actor = member) =>
  post(actor, '/api/oversight/readings', { key: randomUUID(), filter: { ...period, ...filter } });
const reasonsRead = async (filter: object): Promise<string[]> =>
  (await read(filter))
    .json()
    .items.map(
      (e: { body: { request?: { payload?: { concreteReason?: string } } } }) =>
        e.body.request?.payload?.concreteReason ?? '',
    );

describe('the data protection officer', () => {
  it('reads the accesses of his own body in clear, those that did not go through too, and no other body’s', async () => {
    const { items } = (await get(dpo, '/api/oversight/accesses')).json();
    expect(items.map((i: { reasons: { concreteReason: string } }) => i.reasons.concreteReason)).toEqual([
      'plainte du 3 novembre',
      'accident place du Treillis',
      'vol de vélo rue des Lattes',
    ]);
    expect(items[0].verdict).not.toBe('allowed');
    expect(items[0].stoppedBy.length).toBeGreaterThan(0);
    expect(items[0].title.fr).toBe('Consulter le registre des caméras individuelles');
    expect(items[0].person).toMatchObject({ id: officer.personId, name: expect.stringContaining('Fictive') });
    const other = (await get(otherDpo, '/api/oversight/accesses')).json().items;
    expect(other).toHaveLength(1);
    expect((await get(otherDpo, `/api/oversight/accesses/${items[0].entryId}`)).statusCode).toBe(404);
  });

  it('pages through the list without losing or repeating an access', async () => {
    const first = (await get(dpo, '/api/oversight/accesses?limit=2')).json();
    const second = (await get(dpo, `/api/oversight/accesses?limit=2&before=${first.next}`)).json();
    const ids = [...first.items, ...second.items].map((i: { entryId: string }) => i.entryId);
    expect(new Set(ids).size).toBe(3);
    expect(second.next).toBeNull();
  });

  it('draws at random with a recorded seed, each access once, and gives one verdict on each', async () => {
    const drawn = await world.perform(dpo, 'oversight/draw-sample', { ...period, count: 2 });
    expect(drawn).toMatchObject({ verdict: 'allowed', result: { drawn: 2, population: 3 } });
    const rest = await world.perform(dpo, 'oversight/draw-sample', { ...period, count: 200 });
    expect(rest.result).toMatchObject({ drawn: 1, population: 1 });
    const nothing = await world.perform(dpo, 'oversight/draw-sample', { ...period, count: 1 });
    expect(nothing.gates.map((g) => g.id)).toEqual(['nothing-to-draw']);

    const queue = (await get(dpo, '/api/oversight/queue')).json().items;
    expect(new Set(queue.map((q: { access: { entryId: string } }) => q.access.entryId)).size).toBe(3);
    const payload = { sampledAccessId: queue[0].id, verdict: 'doubtful', reasons: 'Le motif ne nomme pas de dossier.' };
    const foreign = await world.perform(otherDpo, 'oversight/give-verdict', payload);
    expect(foreign.gates.map((g) => g.id)).toEqual(['not-in-your-queue']);
    expect((await world.perform(dpo, 'oversight/give-verdict', payload)).verdict).toBe('allowed');
    const again = await world.perform(dpo, 'oversight/give-verdict', payload);
    expect(again.gates.map((g) => g.id)).toEqual(['already-judged']);
    const judged = (await get(dpo, '/api/oversight/queue?state=judged')).json().items;
    expect(judged).toMatchObject([{ verdict: 'doubtful', reasons: payload.reasons }]);
    expect((await get(otherDpo, '/api/oversight/queue')).json().items).toEqual([]);
  });

  it('gives no verdict on an access of his own', async () => {
    const own = await look(dpo, 'contrôle de ma propre fiche');
    await world.perform(dpo, 'oversight/draw-sample', { ...period, count: 200 });
    const queue: { id: string; access: { entryId: string } }[] = (await get(dpo, '/api/oversight/queue')).json().items;
    const sampledAccessId = queue.find((q) => q.access.entryId === own)?.id;
    const receipt = await world.perform(dpo, 'oversight/give-verdict', {
      sampledAccessId,
      verdict: 'conform',
      reasons: 'Rien à redire.',
    });
    expect(receipt.gates.map((g) => g.id)).toEqual(['own-access']);
  });

  it('records and closes a breach, with the 72 hours shown as information', async () => {
    const breach = {
      reference: 'V-2026-1',
      what: 'Une clé USB a été perdue.',
      noticedAt: '2026-11-18T08:00:00Z',
      affectedData: 'Images d’une caméra fixe.',
      measures: 'La clé était chiffrée.',
    };
    const early = await world.perform(dpo, 'oversight/record-breach', { ...breach, noticedAt: '2026-11-22T08:00:00Z' });
    expect(early.gates.map((g) => g.id)).toEqual(['noticed-in-the-future']);
    const { result } = await world.perform(dpo, 'oversight/record-breach', breach);
    const [open] = (await get(dpo, '/api/oversight/breaches')).json().items;
    expect(open).toMatchObject({ tellBy: '2026-11-21T08:00:00Z', isLate: true, state: 'open', affectedPersons: null });
    const close = { breachId: result.breachId, outcome: 'Clé retrouvée.', authorityToldAt: '2026-11-19T08:00:00Z' };
    const foreign = await world.perform(otherDpo, 'oversight/close-breach', close);
    expect(foreign.gates.map((g) => g.id)).toEqual(['unknown-breach']);
    expect((await world.perform(dpo, 'oversight/close-breach', close)).verdict).toBe('allowed');
    expect((await get(dpo, '/api/oversight/breaches')).json().items[0]).toMatchObject({
      isLate: false,
      state: 'closed',
    });
  });

  it('makes a yearly report whose figures are counted, as JSON and as PDF in both languages', async () => {
    const { result } = await world.perform(dpo, 'oversight/yearly-report', { year: 2026 });
    const { item } = (await get(dpo, `/api/oversight/reports/${result.reportId}`)).json();
    const accesses = item.figures.accesses.reduce((sum: number, a: { count: number }) => sum + a.count, 0);
    expect(accesses).toBe(4);
    expect(item.figures).toMatchObject({ sampled: 4, verdicts: { doubtful: 1 }, breaches: 1, breachesOpen: 0 });
    for (const lang of ['fr', 'nl']) {
      const pdf = await get(dpo, `/api/oversight/reports/${result.reportId}/report.pdf?lang=${lang}`);
      expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    }
    expect((await get(otherDpo, `/api/oversight/reports/${result.reportId}`)).statusCode).toBe(404);
    const later = await world.perform(dpo, 'oversight/yearly-report', { year: 2027 });
    expect(later.gates.map((g) => g.id)).toEqual(['year-not-begun']);
  });
});

describe('the Control Organ', () => {
  it('reads the bodies of police services, never those of a camera controller', async () => {
    const all = await reasonsRead({ act: 'registry/consult-bodycam' });
    expect(all).toContain('vol de vélo rue des Lattes');
    expect(all).toContain('contrôle de circulation');
    expect(all).not.toContain('curiosité du commerçant');
    const about = (await read({ act: 'identity', organisationId: zone })).json().items;
    expect(about.map((e: { act: string }) => e.act)).toContain('identity/grant-function');
    expect((await read({ organisationId: shop })).json().items).toEqual([]);
  });

  it('filters by body, person, words of the reason and verdict, and pages', async () => {
    expect(await reasonsRead({ words: 'Rue des LATTES' })).toEqual(['vol de vélo rue des Lattes']);
    expect(await reasonsRead({ personId: otherOfficer.personId, act: 'registry' })).toEqual([
      'contrôle de circulation',
    ]);
    expect(await reasonsRead({ organisationId: otherZone, act: 'registry' })).toEqual(['contrôle de circulation']);
    const familyName = `Fictive ${otherOfficer.personId.slice(0, 4)}`;
    expect(await reasonsRead({ personName: familyName.toUpperCase(), act: 'registry' })).toEqual([
      'contrôle de circulation',
    ]);
    expect(await reasonsRead({ personName: 'Personne inconnue', act: 'registry' })).toEqual([]);
    expect(await reasonsRead({ act: 'registry', verdict: 'allowed' })).toEqual([]);
    const filter = { ...period, act: 'registry', organisationId: zone };
    const first = (await post(member, '/api/oversight/readings', { key: randomUUID(), filter, limit: 3 })).json();
    const body = { key: randomUUID(), filter, limit: 3, before: first.next };
    const second = (await post(member, '/api/oversight/readings', body)).json();
    expect([first.items.length, second.items.length, second.next]).toEqual([3, 1, null]);
    expect((await read({ to: '2028-01-01T00:00:00Z' })).statusCode).toBe(400);
  });

  it('leaves an entry of each reading in the sealed stream, and nothing of it in the public log', async () => {
    const size = async (log: string): Promise<number> =>
      (await world.ledger.reads.query<{ n: number }>('select count(*)::int n from ledger.entry where log = $1', [log]))
        .rows[0]?.n ?? -1;
    const before = [await size('public'), await size('control-organ')];
    const { receipt } = (await read({ words: 'plainte du 3' })).json();
    expect(receipt).toMatchObject({ verdict: 'allowed', result: { count: 1 } });
    expect(receipt.log.origin).toContain('control-organ');
    expect([await size('public'), await size('control-organ')]).toEqual([before[0], (before[1] ?? 0) + 1]);
    const { rows } = await world.ledger.reads.query<{ groups: string }>(
      'select groups from ledger.body where entry_id = $1',
      [receipt.entryId],
    );
    expect(rows[0]?.groups).not.toContain('novembre');
  });

  it('shows its members what they looked for and how much was opened, from its own stream', async () => {
    await read({ words: 'Rue des LATTES' });
    const { items } = (await get(member, '/api/oversight/own-readings?limit=1')).json();
    expect(items).toMatchObject([
      {
        act: 'oversight/read-bodies',
        title: { nl: 'Inschrijvingen van een politiedienst lezen' },
        verdict: 'allowed',
        person: { id: member.personId, name: expect.stringContaining('Fictive') },
        filter: { words: 'Rue des LATTES' },
        opened: 1,
      },
    ]);
    const acts = (await get(member, '/api/oversight/acts')).json().items;
    expect(acts.map((a: { type: string }) => a.type)).toContain('registry/consult-bodycam');
    expect(acts.map((a: { type: string }) => a.type)).not.toContain('oversight/read-bodies');
  });

  it('opens nothing for ids outside its competence, whatever a client sends', async () => {
    const outside = await world.perform(member, 'oversight/read-bodies', { filter: period, entryIds: [randomUUID()] });
    expect(outside.gates.map((g) => g.id)).toEqual(['outside-competence']);
  });

  it('exports a file that anyone with the two keys can check, and that no changed byte survives', async () => {
    await world.ledger.integrate();
    const answer = await post(member, '/api/oversight/exports', {
      key: randomUUID(),
      filter: { ...period, act: 'registry' },
    });
    expect(answer.statusCode).toBe(200);
    const trust = { publicVkey: world.ledger.logs.public.vkey, sealedVkey: world.ledger.logs['control-organ'].vkey };
    expect(await checkExport(answer.payload, trust)).toMatchObject({ entries: 5, proved: 5 });
    const lines = answer.payload.split('\n');
    for (const place of lines.slice(0, -1).keys()) {
      const changed = lines.with(
        place,
        (lines[place] ?? '').replace(/[0-9](?=[^0-9]*$)/, (d) => String((Number(d) + 1) % 10)),
      );
      expect(changed.join('\n')).not.toBe(answer.payload);
      await expect(checkExport(changed.join('\n'), trust)).rejects.toThrow();
    }
    await expect(checkExport(lines.toSpliced(1, 1).join('\n'), trust)).rejects.toThrow('other bytes');
    await expect(checkExport(answer.payload, { ...trust, sealedVkey: trust.publicVkey })).rejects.toThrow();
  });

  it('gives content again under a repeated key for a quarter of an hour only, and never once the function has ended', async () => {
    const leaver = await world.person('control-organ', member.organisationId);
    const asked = { key: randomUUID(), filter: { ...period, act: 'registry' } };
    const first = (await post(leaver, '/api/oversight/readings', asked)).json();
    expect(first.items).toHaveLength(5);
    const again = (await post(leaver, '/api/oversight/readings', asked)).json();
    expect([again.receipt.entryId, again.items.length]).toEqual([first.receipt.entryId, 5]);

    const start = world.now();
    world.setNow(start.add({ minutes: 15 }).toString());
    const late = await post(leaver, '/api/oversight/readings', asked);
    expect([late.statusCode, late.json().code]).toEqual([410, 'oversight/reading-over']);

    const next = { key: randomUUID(), filter: asked.filter };
    expect((await post(leaver, '/api/oversight/readings', next)).json().items).toHaveLength(5);
    const { rows } = await world.ledger.reads.query<{ id: string }>(
      'select id from identity.function_held where person_id = $1',
      [leaver.personId],
    );
    await world.asSystem('identity/end-function', { grantId: rows[0]?.id, reason: 'fin de mandat' });
    const ended = (await post(leaver, '/api/oversight/readings', next)).json();
    expect(ended.items).toEqual([]);
    expect(ended.receipt).toMatchObject({
      verdict: 'allowed',
      result: {},
      withheld: ['facts', 'decision', 'changes', 'result'],
    });
    const fresh = (await post(leaver, '/api/oversight/readings', { ...next, key: randomUUID() })).json();
    expect([fresh.receipt.verdict, fresh.items]).toEqual(['blocked', []]);
  });

  it('is alone with its stream: checkpoint and tiles open to its members only', async () => {
    expect((await get(member, '/log/control-organ/checkpoint')).payload).toContain('control-organ');
    const tile = await get(member, '/log/control-organ/tile/entries/000.p/1');
    expect(tile.statusCode).toBe(200);
    expect(tile.headers['cache-control']).toBe('no-store');
  });
});

describe('everybody else', () => {
  const others = functionTable.map(({ key }) => key).filter((key) => key !== 'control-organ');

  it('is refused the sealed stream and the Control Organ’s reads, the system administrator and the DPO too', async () => {
    for (const functionKey of others) {
      const actor = { ...officer, functionKey };
      for (const url of ['checkpoint', 'vkey', 'tile/0/000'])
        expect([functionKey, (await get(actor, `/log/control-organ/${url}`)).statusCode]).toEqual([functionKey, 403]);
      for (const list of ['services', 'acts'])
        expect((await get(actor, `/api/oversight/${list}`)).statusCode).toBe(403);
      // Committee R has a log of its own, and sees that one there.
      for (const list of ['sealed-checkpoints', 'own-readings', 'sealed-log'])
        expect([functionKey, (await get(actor, `/api/oversight/${list}`)).statusCode]).toEqual([
          functionKey,
          functionKey === 'committee-r' ? 200 : 403,
        ]);
      const concealed = { key: randomUUID(), from: period.from, to: period.to };
      expect([functionKey, (await post(actor, '/api/oversight/concealed-readings', concealed)).statusCode]).toEqual([
        functionKey,
        functionKey === 'committee-r' ? 200 : 403,
      ]);
      expect((await read({}, actor)).statusCode).toBe(403);
      const filter = { key: randomUUID(), filter: period };
      expect((await post(actor, '/api/oversight/exports', filter)).statusCode).toBe(403);
    }
  });

  it('is refused the desk of the data protection officer', async () => {
    for (const functionKey of [...others.filter((key) => key !== 'dpo'), 'control-organ'])
      for (const list of ['accesses', 'samples', 'queue', 'breaches', 'reports'])
        expect([functionKey, (await get({ ...officer, functionKey }, `/api/oversight/${list}`)).statusCode]).toEqual([
          functionKey,
          403,
        ]);
  });

  it('finds every act of this room open to the functions named here and no other', () => {
    const who = Object.fromEntries(oversightActs.map((act) => [act.type, act.who]));
    expect(who).toEqual({
      'oversight/draw-sample': ['dpo'],
      'oversight/give-verdict': ['dpo'],
      'oversight/record-breach': ['dpo'],
      'oversight/close-breach': ['dpo'],
      'oversight/yearly-report': ['dpo'],
      'oversight/read-bodies': ['control-organ'],
      'oversight/export': ['control-organ'],
      'oversight/read-concealed': ['control-organ', 'committee-r'],
      'oversight/publish-sealed-checkpoint': ['system'],
      'oversight/tally-looks': ['system'],
      'oversight/check-tally': ['control-organ'],
      'oversight/reveal-group': ['dpo', 'control-organ', 'committee-r'],
      'oversight/schedule-reveal': ['dpo', 'control-organ', 'committee-r'],
      'oversight/close-case': ['prosecutor', 'investigating-judge', 'control-organ', 'committee-r'],
      'oversight/perform-reveal': ['system'],
      'oversight/publish-concealed-counts': ['system'],
    });
  });
});

describe('the anchor of the sealed stream', () => {
  it('falls due at three in the morning in Brussels, in winter and in summer', () => {
    expect(dayToAnchor('2026-11-21T01:59:59Z')).toBe('2026-11-20');
    expect(dayToAnchor('2026-11-21T02:00:00Z')).toBe('2026-11-21');
    expect(dayToAnchor('2026-07-21T00:59:59Z')).toBe('2026-07-20');
    expect(dayToAnchor('2026-07-21T01:00:00Z')).toBe('2026-07-21');
  });

  it('is two public entries a day, one for each sealed log and alike in public, also when nothing happened and after a restart', async () => {
    for (const at of ['2026-11-21T10:00:00Z', '2026-11-21T23:00:00Z', '2026-11-22T02:00:00Z', '2026-11-23T02:00:00Z'])
      await sealedAnchor(world.ledger.gate)(at);
    const { items } = (await get(member, '/api/oversight/sealed-checkpoints')).json();
    expect(items.map((i: { day: string }) => i.day)).toEqual(['2026-11-23', '2026-11-22', '2026-11-21']);
    expect(items[0].note).toContain('control-organ');
    const { rows } = await world.ledger.reads.query<{ log: string }>('select log from ledger.entry where act = $1', [
      'oversight/publish-sealed-checkpoint',
    ]);
    expect(rows).toEqual(Array.from({ length: 6 }, () => ({ log: 'public' })));
  });

  it('and every register of this room fold again from the journal, identical', async () => {
    expect(await compareRegisters(world.database.pool('clv_owner'))).toEqual([]);
  });
});

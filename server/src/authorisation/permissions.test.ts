import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AuthorisationWorld,
  openAuthorisationWorld,
  resultOf,
  whyOf,
} from '../../../testing/src/authorisation/authorisation-world.ts';
import { tinyPia, tinyRequest } from '../../../testing/src/authorisation/fixtures.ts';
import { whoSees } from '../../../testing/src/waiting-seen.ts';
import { functionTable } from '../identity/index.ts';
import type { Actor } from '../ledger/index.ts';
import { isClairevoieError } from '../postgres/index.ts';
import { things } from './audience.ts';
import { authorisationActs } from './authorisation-acts.ts';
import { authorisationErrorStatus } from './authorisation-errors.ts';
import { authorisationRoutes } from './authorisation-routes.ts';
import { openDocuments } from './document-store.ts';
import { writePdf } from './pdf/write-pdf.ts';
import { waitingTasks } from './waiting-tasks.ts';

// Who may perform each act; everybody else, from the full table of functions, is refused. A new function starts refused.
const requesters = ['chief-of-corps', 'coordinating-director', 'requesting-director'];
const deciders = ['municipal-secretary', 'minister-interior', 'minister-interior-delegate'];
const may: Readonly<Record<string, readonly string[]>> = {
  'authorisation/import-assessment': [...requesters, 'dpo', 'security-privacy-adviser'],
  'authorisation/draft-request': [...requesters, 'dpo'],
  'authorisation/submit-request': requesters,
  'authorisation/decide-request': deciders,
  'authorisation/withdraw': deciders,
  'authorisation/record-exemption': requesters,
  'authorisation/notify': [...deciders, ...requesters],
  'authorisation/acknowledge-notice': ['prosecutor', 'mayor', 'chief-of-corps'],
  'authorisation/publish': deciders,
  'authorisation/request-urgent': requesters,
  'authorisation/grant-urgent': [...deciders, 'mayor'],
  'authorisation/end-urgent-mission': [...requesters, 'responsible-officer'],
  'authorisation/plan-sitting': ['municipal-secretary'],
  // The mayor may ask: the law itself answers that confirming is not his.
  'authorisation/confirm-urgent': [...deciders, 'mayor'],
  'authorisation/mark-unconfirmed': ['system'],
  'authorisation/declare-change': [...requesters, 'responsible-officer', 'operator', 'dpo'],
  'authorisation/activate-use': ['responsible-officer', 'chief-of-corps', 'operational-member'],
  'authorisation/end-use': [...requesters, 'responsible-officer', 'operational-member', 'operator', 'system'],
  'authorisation/complete-task': [...requesters, 'control-organ'],
};

const service = [
  'chief-of-corps',
  'coordinating-director',
  'requesting-director',
  'federal-director',
  'director-general',
  'commissioner-general',
  'dpo',
  'security-privacy-adviser',
];
const field = [
  'responsible-officer',
  'operational-member',
  'operator',
  'administrative-police-officer',
  'judicial-police-officer',
];
const authorities = [
  'municipal-secretary',
  'mayor',
  'minister-interior',
  'minister-interior-delegate',
  'control-organ',
];
const mayList: Readonly<Record<string, readonly string[]>> = {
  requests: [...service, ...authorities],
  assessments: [...service, ...authorities],
  authorisations: [...service, ...field, ...authorities, 'prosecutor'],
  'urgent-grants': [...service, 'responsible-officer', ...authorities],
  notices: [...service.filter((f) => f !== 'security-privacy-adviser'), ...authorities, 'prosecutor'],
  exemptions: [...service, ...field, 'control-organ'],
  uses: [...service, ...field, 'control-organ'],
  changes: [...service, ...field, 'control-organ'],
};

let w: AuthorisationWorld;
let app: FastifyInstance;
let requestId: string;
let authorisationId: string;
let extractDigest: string;
beforeAll(async () => {
  w = await openAuthorisationWorld();
  const documents = await openDocuments(join(w.world.dataDir, 'documents'));
  app = Fastify();
  app.setErrorHandler((error, _request, reply) => {
    const code = isClairevoieError(error) ? error.code : undefined;
    return reply
      .status(Object.entries(authorisationErrorStatus).find(([c]) => c === code)?.[1] ?? 500)
      .send({ code: code ?? String(error) });
  });
  await app.register(
    authorisationRoutes({
      db: w.world.ledger.reads,
      documents,
      actorOf: (request) => JSON.parse(String(request.headers['x-actor'])),
      legalNow: async () => w.world.now().toString(),
      demo: true,
    }),
  );
  const pdf = await writePdf({
    language: 'fr',
    title: 'Extrait',
    dated: '2026-11-20T18:00:00Z',
    footer: '',
    isDemo: true,
    blocks: [{ kind: 'title', text: 'Extrait' }],
  });
  const sent = await app.inject({
    method: 'POST',
    url: '/authorisation/documents',
    headers: { 'x-actor': JSON.stringify(w.people.secretary), 'content-type': 'application/pdf' },
    payload: pdf,
  });
  expect(sent.statusCode).toBe(201);
  extractDigest = sent.json().digest;
  requestId = await w.filed();
  authorisationId = resultOf(
    await w.perform(w.people.secretary, 'authorisation/decide-request', await w.decision(requestId, { extractDigest })),
    'authorisationId',
  );
});
afterAll(async () => {
  await app?.close();
  await w?.world[Symbol.asyncDispose]();
});

const get = async (actor: Actor, url: string) =>
  app.inject({ url: `/authorisation/${url}`, headers: { 'x-actor': JSON.stringify(actor) } });
const actorIn = (functionKey: string, organisationId: string): Actor => ({
  personId: crypto.randomUUID(),
  functionKey,
  organisationId,
});

describe('acts of this room', () => {
  it('are all in the list of who may, and only those', () => {
    expect(authorisationActs.map((a) => a.type).sort()).toEqual(Object.keys(may).sort());
  });

  for (const { type, who } of authorisationActs) {
    it(`${type} is open to the functions named and to no other of the whole table`, () => {
      const open = [...functionTable.map((f) => f.key), 'system'].filter((key) => who.includes(key));
      expect(open.sort()).toEqual([...(may[type] ?? [])].sort());
    });
  }

  it('refuse, and journal, somebody of another function and somebody who no longer holds his', async () => {
    const payload = { authorisationId, withheld: [] };
    const prosecutor = await w.perform(w.people.prosecutor, 'authorisation/publish', payload);
    expect(whyOf(prosecutor)).toBe('blocked | function-not-named');
    const nobody = await w.perform(
      { ...w.people.operator, functionKey: 'municipal-secretary' },
      'authorisation/publish',
      payload,
    );
    expect(whyOf(nobody)).toBe('blocked | function-not-held');
    const { rows } = await w.world.ledger.reads.query('select 1 from ledger.entry where id = any($1::uuid[])', [
      [prosecutor.entryId, nobody.entryId],
    ]);
    expect(rows).toHaveLength(2);
  });
});

describe('lists of this room', () => {
  for (const thing of things) {
    it(`${thing} are open to the functions named and to no other of the whole table`, async () => {
      const open: string[] = [];
      for (const { key, heldIn } of functionTable) {
        const isMunicipal = heldIn.includes('municipal-council');
        const response = await get(actorIn(key, isMunicipal ? w.ids.council : w.ids.zone), thing);
        expect([200, 403]).toContain(response.statusCode);
        if (response.statusCode === 200) open.push(key);
      }
      expect(open.sort()).toEqual([...new Set(mayList[thing] ?? [])].sort());
    });
  }

  it('show a file to its service and its authority, and hide that it exists from others', async () => {
    for (const actor of [w.people.chief, w.people.secretary, w.people.mayor, w.people.controlOrgan]) {
      expect((await get(actor, `requests/${requestId}`)).statusCode).toBe(200);
      expect((await get(actor, `authorisations/${authorisationId}`)).statusCode).toBe(200);
      expect((await get(actor, `documents/${extractDigest}`)).statusCode).toBe(200);
    }
    for (const actor of [
      w.people.otherChief,
      w.people.otherSecretary,
      w.people.otherMayor,
      w.people.minister,
      w.people.prosecutor,
      w.people.director,
    ]) {
      expect((await get(actor, `requests/${requestId}`)).statusCode).toBe(404);
      expect((await get(actor, `authorisations/${authorisationId}`)).statusCode).toBe(404);
      expect((await get(actor, `documents/${extractDigest}`)).statusCode).toBe(404);
    }
  });

  const waiting = (actor: Actor) => waitingTasks(w.world.ledger.reads).waitingFor(actor, w.world.now().toString());

  it('show the prosecutor an authorisation once notice was given, and not the request', async () => {
    await w.perform(w.people.chief, 'authorisation/notify', {
      authorisationId,
      addressees: [{ role: 'prosecutor', organisationId: w.ids.prosecutor }],
      means: 'platform',
      sentAt: w.world.now().toString(),
    });
    expect((await get(w.people.prosecutor, `authorisations/${authorisationId}`)).statusCode).toBe(200);
    expect((await get(w.people.prosecutor, `documents/${extractDigest}`)).statusCode).toBe(200);
    expect((await get(w.people.prosecutor, `requests/${requestId}`)).statusCode).toBe(404);
    expect(await waiting(w.people.prosecutor)).toMatchObject([
      { kind: 'acknowledge-notice', basis: 'policy', isOverdue: false, isAlerted: false },
    ]);
  });

  it('keep a draft from the authority it is not yet addressed to, and from the Control Organ', async () => {
    const draft = await w.perform(w.people.dpo, 'authorisation/draft-request', { content: tinyRequest });
    const id = resultOf(draft, 'requestId');
    expect((await get(w.people.chief, `requests/${id}`)).statusCode).toBe(200);
    expect((await get(w.people.secretary, `requests/${id}`)).statusCode).toBe(404);
    expect((await get(w.people.controlOrgan, `requests/${id}`)).statusCode).toBe(404);
    expect(whyOf(await w.perform(w.people.secretary, 'authorisation/decide-request', await w.decision(id)))).toBe(
      'blocked | authorisation-unknown-file',
    );
  });

  it('show each task to whom it waits for, and turn to alerted when our own term has passed', async () => {
    const kinds = async (actor: Actor) => (await waiting(actor)).map((item) => item.kind);
    expect(await kinds(w.people.secretary)).toContain('publish-authorisation');
    expect(await kinds(w.people.otherSecretary)).toEqual([]);
    expect(await kinds(w.people.operator)).toEqual([]);
    const seen = await whoSees(
      waitingTasks(w.world.ledger.reads),
      { organisationId: w.people.secretary.organisationId, personId: w.people.secretary.personId },
      w.world.now().toString(),
    );
    expect(seen['publish-authorisation']).toEqual([
      'minister-interior',
      'minister-interior-delegate',
      'municipal-secretary',
    ]);
    w.world.setNow('2026-12-22T09:00:00Z');
    const items = await waiting(w.people.secretary);
    expect(items.find((item) => item.kind === 'publish-authorisation')).toMatchObject({
      basis: 'law',
      provision: 'lfp-25-4-p4-al3',
      isOverdue: false,
      isAlerted: true,
    });
  });

  it('page from the newest to the oldest without losing one', async () => {
    const all = (await get(w.people.chief, 'assessments?limit=100')).json();
    const seen: string[] = [];
    let before = '';
    for (let page = 0; page < 50; page += 1) {
      const { items, next } = (await get(w.people.chief, `assessments?limit=1${before}`)).json();
      seen.push(...items.map((i: { id: string }) => i.id));
      if (next === null) break;
      before = `&before=${next}`;
    }
    expect(seen).toEqual(all.items.map((i: { id: string }) => i.id));
  });
});

describe('papers', () => {
  it('print the draft and the dossier in both languages, the same bytes each time', async () => {
    for (const paper of ['deliberation', 'dossier']) {
      for (const lang of ['fr', 'nl']) {
        const once = await get(w.people.secretary, `requests/${requestId}/${paper}.pdf?lang=${lang}`);
        expect(once.headers['content-type']).toBe('application/pdf');
        expect((await get(w.people.secretary, `requests/${requestId}/${paper}.pdf?lang=${lang}`)).rawPayload).toEqual(
          once.rawPayload,
        );
      }
    }
    expect((await get(w.people.otherSecretary, `requests/${requestId}/dossier.pdf?lang=fr`)).statusCode).toBe(404);
  });

  it('give the assessment back in the form of the CNIL tool', async () => {
    const { items } = (await get(w.people.chief, 'assessments')).json();
    const file = await get(w.people.dpo, `assessments/${items[0].id}/pia.json`);
    expect(file.json()).toEqual(tinyPia);
    expect(file.headers['content-disposition']).toContain('attachment');
  });

  it('take an extract as PDF only, and only from those who enter decisions', async () => {
    const send = (actor: Actor, type: string, payload: string) =>
      app.inject({
        method: 'POST',
        url: '/authorisation/documents',
        headers: { 'x-actor': JSON.stringify(actor), 'content-type': type },
        payload,
      });
    expect((await send(w.people.chief, 'application/pdf', '%PDF-1.7\n')).statusCode).toBe(403);
    expect((await send(w.people.secretary, 'application/pdf', 'no pdf')).statusCode).toBe(400);
    expect((await send(w.people.secretary, 'application/json', '{}')).statusCode).toBe(400);
  });
});

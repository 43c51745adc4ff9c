import { randomBytes, randomUUID } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import { hashCameraToken } from '../../../server/src/anpr/camera-token.ts';
import {
  type Lists,
  listsActs,
  listsRoutes,
  openLists,
  readsActs,
  readsRoutes,
} from '../../../server/src/anpr/index.ts';
import { ReadStore } from '../../../server/src/anpr/reads/read-store.ts';
import { openReadWriter } from '../../../server/src/anpr/reads/read-writer.ts';
import { answerProblem } from '../../../server/src/doors/problem.ts';
import type { ActDefinition, Actor } from '../../../server/src/ledger/index.ts';
import { openPool } from '../../../server/src/postgres/index.ts';
import { resultOf } from '../authorisation/authorisation-world.ts';
import { type AnprWorld, openAnprWorld } from './anpr-world.ts';

/** What an upload was answered with. */
export interface Uploaded {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A zone with a database of plates, officers of both branches, a loaded directive and the doors of lists over real HTTP. */
export interface ListsWorld extends AsyncDisposable {
  readonly w: AnprWorld;
  readonly lists: Lists;
  readonly app: FastifyInstance;
  readonly databaseId: string;
  /** Number of the one enrolled camera, in municipality 00001. */
  readonly camera: number;
  readonly cameraId: string;
  readonly officers: Readonly<Record<'member' | 'administrative' | 'judicial', Actor>>;
  readonly errors: readonly unknown[];
  proposed(change?: object, actor?: Actor): Promise<string>;
  upload(listId: string, body: string, more?: { readonly actor?: Actor; readonly type?: string }): Promise<Uploaded>;
  /** A version of these plates, `PLATE` or `PLATE/CC`; its id and digest. */
  given(listId: string, plates: readonly string[], change?: object): Promise<{ versionId: string; digest: string }>;
  /** A judicial list whose version of these plates is in force. */
  running(plates: readonly string[], change?: object): Promise<{ listId: string; versionId: string; digest: string }>;
  inject(actor: Actor, method: 'GET' | 'POST', url: string, payload?: object): Promise<Uploaded>;
  /** Sends reads as the enrolled camera does; each is an event of our own form. */
  sendReads(reads: readonly object[]): Promise<Uploaded>;
}

/** A directive that the law allows; nothing in it is real. */
export const tinyDirective = {
  reference: 'Directive fictive 44/4',
  issuedBy: ['minister-interior', 'minister-justice'],
  branches: ['administrative', 'judicial'],
  publishedOn: '2026-11-02',
  measured: { verdict: 'met', reasons: 'Mesures adéquates, pertinentes et non excessives (fiction).' },
  from: '2026-11-10',
  authority: 'chief-of-corps',
  databases: [
    { name: 'Véhicules signalés', source: 'national-police-database' },
    { name: 'Phénomènes du plan zonal', source: 'lawful-list' },
  ],
  time: { mostDays: 60 },
  space: { municipalities: ['00001', '00002'] },
  frequency: { modes: ['realtime', 'afterwards'], mostVersionsADay: 24 },
} as const;

/** A judicial list that the law allows. */
export const tinyList = {
  reference: 'LISTE-1',
  title: 'Véhicules recherchés (fiction)',
  kind: 'wanted-vehicles',
  purpose: {
    branch: 'judicial',
    text: 'Retrouver les véhicules volés',
    judicialGround: 'offence',
    offenceClass: 'delit',
  },
  mode: 'realtime',
  source: 'national-police-database',
  sourceName: 'Véhicules signalés',
  legalBasis: 'LFP, art. 44/11/3decies, § 4',
  feed: 'Extrait quotidien de la banque de données fictive, véhicules signalés volés.',
  municipalities: ['00001'],
  servesDays: 60,
  versionsADay: 10,
  mayBeDone: ['inform-service', 'check'],
  instruction: 'Prévenir le dispatching (fiction).',
} as const;

/** What makes it an administrative list. */
export const administrativeList = {
  reference: 'LISTE-ADM',
  kind: 'phenomenon',
  purpose: { branch: 'administrative', text: 'Suivre un phénomène', hypothesis445: '2' },
  source: 'lawful-list',
  sourceName: 'Phénomènes du plan zonal',
} as const;

/** An expiry that the database’s own clock has before it as well. */
export const later = '2027-01-10T09:00:00Z';

const camera = {
  label: 'mât nord',
  device: 'surveillance-camera',
  kind: 'fixed',
  intelligent: 'yes',
  anpr: 'yes',
  stage: { state: 'installed', year: 2026, asPublished: null },
  count: null,
  controller: { type: 'police-zone', name: 'Zone fictive', zoneCode: '0000' },
  municipality: { nis: '00001', name: 'Val-des-Lattes', basis: 'stated' },
  policeZone: '0000',
  position: { type: 'point', lon: 4.55, lat: 50.862, precision: 'exact', withinMetres: null, howFound: 'invented' },
  directionDegrees: null,
  statements: [],
};

/** Opens the world; with `isLoaded: false` no directive is loaded. */
export async function openListsWorld(
  more: { readonly isLoaded?: boolean; readonly acts?: readonly ActDefinition[] } & Parameters<
    typeof openAnprWorld
  >[1] = {},
): Promise<ListsWorld> {
  const closing = new AsyncDisposableStack();
  const { isLoaded: _, acts = [], ...options } = more;
  const w = await openAnprWorld([...readsActs, ...listsActs, ...acts], options);
  closing.use(w.world);
  const { people, perform, world } = w;
  const databaseId = await w.created();
  const officers = await officersOf(w);
  const enrolled = await enrolledCamera(w, databaseId);
  // The database's own clock is the machine's: views that hide what is over are asked at a day that both have before them.
  world.setNow('2026-12-01T10:00:00Z');
  if (more.isLoaded !== false) {
    const directiveId = resultOf(await perform(people.minister, 'anpr/load-directive', tinyDirective), 'directiveId');
    for (const { name: sourceName } of tinyDirective.databases)
      resultOf(
        await perform(people.chief, 'anpr/permit-connection', { directiveId, databaseId, sourceName }),
        'permitId',
      );
  }
  const { ledger } = world;
  const errors: unknown[] = [];
  const lists = await openLists({
    db: ledger.reads,
    registers: ledger.gate.registers,
    onError: (error) => errors.push(error),
  });
  const app = Fastify({ bodyLimit: 1_048_576 });
  closing.defer(() => app.close());
  app.setErrorHandler(answerProblem);
  await app.register(
    listsRoutes({
      db: ledger.reads,
      gate: ledger.gate,
      actorOf: (request) => JSON.parse(String(request.headers['x-actor'])),
      legalNow: () => ledger.legalNow(),
    }),
    { prefix: '/api' },
  );
  const pool = openPool({ ...world.database.config('clv_app'), pipeline: false }, { max: 2, applicationName: 'reads' });
  closing.defer(() => pool.end());
  const writer = closing.use(
    openReadWriter(new ReadStore(pool), { lanes: 1, mostAtOnce: 20_000, mostWaiting: 50_000 }),
  );
  await app.register(rateLimit, { max: 6000, timeWindow: '1 minute' });
  await app.register(readsRoutes({ gate: ledger.gate, db: ledger.reads, writer, legalNow: () => ledger.legalNow() }), {
    prefix: '/api',
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const proposed = async (change: object = {}, actor: Actor = officers.member): Promise<string> =>
    resultOf(await perform(actor, 'anpr/propose-list', { ...tinyList, databaseId, ...change }), 'listId');
  const upload: ListsWorld['upload'] = async (
    listId,
    body,
    { actor = officers.member, type = 'application/x-ndjson' } = {},
  ) => {
    const response = await fetch(`${url}/api/anpr/lists/${listId}/contents`, {
      method: 'POST',
      headers: { 'content-type': type, 'x-actor': JSON.stringify(actor) },
      body,
    });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
  const given: ListsWorld['given'] = async (listId, plates, change = {}) => {
    const lines = plates.map((one) => {
      const [plate, country = 'BE'] = one.split('/');
      return `${JSON.stringify({ plate, country })}\n`;
    });
    const { body } = await upload(listId, lines.join(''));
    const { contentId, digest } = body;
    const receipt = await perform(officers.member, 'anpr/give-list-version', {
      listId,
      contentId,
      digest,
      expiresAt: later,
      ...change,
    });
    return { versionId: resultOf(receipt, 'versionId'), digest: String(digest) };
  };
  const later1 = () => world.setNow(world.now().add({ minutes: 1 }).toString());
  const opened = closing.move();
  return {
    w,
    lists,
    app,
    databaseId,
    camera: enrolled.number,
    cameraId: enrolled.cameraId,
    officers,
    errors,
    proposed,
    upload,
    given,
    async running(plates, change = {}) {
      const listId = await proposed(change);
      const version = await given(listId, plates);
      const decided = { ...version, outcome: 'granted', reasons: 'Contenu vérifié (fiction).' };
      resultOf(await perform(officers.judicial, 'anpr/authorise-list', decided), 'versionId');
      later1();
      resultOf(await perform(officers.member, 'anpr/start-list', version), 'versionId');
      await lists.refresh();
      return { listId, ...version };
    },
    async inject(actor, method, path, payload) {
      const response = await fetch(`${url}/api/anpr/${path}`, {
        method,
        headers: {
          'x-actor': JSON.stringify(actor),
          ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(payload === undefined ? {} : { body: JSON.stringify(payload) }),
      });
      return { status: response.status, body: JSON.parse(await response.text()) };
    },
    async sendReads(reads) {
      const response = await fetch(`${url}/api/anpr/reads`, {
        method: 'POST',
        headers: { authorization: `Bearer ${enrolled.token}`, 'content-type': 'application/x-ndjson' },
        body: reads.map((read) => `${JSON.stringify(read)}\n`).join(''),
      });
      return { status: response.status, body: JSON.parse(await response.text()) };
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

async function officersOf({ world, people, ids, perform }: AnprWorld): Promise<ListsWorld['officers']> {
  const member = await world.person('operational-member', ids.zone);
  const officer = async (functionKey: string, quality: string): Promise<Actor> => {
    const { personId } = await world.person('operational-member', ids.zone);
    const receipt = await perform(people.chief, 'identity/designate', {
      designationId: randomUUID(),
      personId,
      functionKey,
      quality,
      scope: { covers: 'all', named: [] },
      from: world.now().toString(),
      instrument: 'fiction',
    });
    if (receipt.verdict !== 'allowed') throw new Error(`designation ${receipt.verdict}`);
    return { personId, functionKey, organisationId: ids.zone };
  };
  return {
    member,
    administrative: await officer('administrative-police-officer', 'administrative'),
    judicial: await officer('judicial-police-officer', 'judicial'),
  };
}

async function enrolledCamera(w: AnprWorld, databaseId: string) {
  const { people, perform, world } = w;
  const authorisationId = await w.granted();
  world.setNow('2026-12-01T09:00:00Z');
  const cameraId = randomUUID();
  const token = randomBytes(32).toString('base64url');
  const registered = await perform(people.chief, 'registry/register-camera', { cameraId, reference: 'C-1', camera });
  if (registered.verdict !== 'allowed') throw new Error('the trial camera was not registered');
  const receipt = await perform(people.chief, 'anpr/enrol-camera', {
    databaseId,
    cameraId,
    authorisationId,
    device: 'DEVICE-1',
    tokenSha256: hashCameraToken(token),
  });
  return { number: Number(receipt.result.number), cameraId, token };
}

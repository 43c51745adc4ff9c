import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { hitsActs } from '../../../server/src/anpr/hits/acts/hits-acts.ts';
import { type HitRow, hits } from '../../../server/src/anpr/hits/hit-registers.ts';
import { hitsRoutes } from '../../../server/src/anpr/hits/hits-routes.ts';
import { type Hits, openHits } from '../../../server/src/anpr/hits/open-hits.ts';
import { SortedEntries } from '../../../server/src/anpr/lists/list-content.ts';
import type { ListsInForce, ListsSnapshot } from '../../../server/src/anpr/lists/lists-in-force.ts';
import { buildSnapshot, emptySnapshot, type LoadedList } from '../../../server/src/anpr/lists/lists-snapshot.ts';
import { answerProblem } from '../../../server/src/doors/problem.ts';
import type { Actor, Receipt, Stored } from '../../../server/src/ledger/index.ts';
import { logWitness } from '../../../server/src/vault/index.ts';
import { endListForTrial, openPictureForTrial, putListForTrial, type TrialList } from './list-trial.ts';
import { line, openReadsWorld, type ReadsWorld, type TrialCamera } from './reads-world.ts';

/** Lists in force that a test puts there: the real snapshots and matcher, without the way through the registers to them. */
export interface HeldLists {
  readonly inForce: ListsInForce;
  /** Swaps the lists for these, as an act that changes a list does. */
  set(lists: readonly { readonly list: TrialList; readonly plates: readonly string[] }[]): Promise<void>;
  /** Municipality of each camera, by its number. */
  readonly cameras: Map<number, string>;
}

/** Opens lists that a test holds. */
export function holdLists(): HeldLists {
  let present: ListsSnapshot = emptySnapshot;
  const listeners = new Set<(snapshot: ListsSnapshot) => void>();
  const cameras = new Map<number, string>();
  return {
    cameras,
    inForce: {
      snapshot: () => present,
      follow: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    async set(lists) {
      const loaded = lists.map(({ list, plates }): LoadedList => {
        const sorted = plates.toSorted();
        return {
          listId: list.listId,
          versionId: list.versionId,
          databaseId: list.databaseId,
          organisationId: list.organisationId,
          reference: 'essai',
          title: 'Liste d’essai (fictive)',
          kind: 'stolen-vehicles',
          branch: list.branch,
          ground: {
            purpose: { branch: list.branch, text: 'essai' },
            source: 'national-police-database',
            sourceName: 'essai',
            legalBasis: 'essai',
          },
          digest: '0'.repeat(64),
          mode: 'realtime',
          startedAt: list.startedAt,
          expiresAt: list.expiresAt,
          directiveId: list.directiveId,
          confusable: list.confusable,
          municipalities: ['00001'],
          entries: new SortedEntries(
            sorted,
            sorted.map(() => ''),
          ),
          whatMayBeDone: { measures: ['inform-service', 'stop'], instruction: 'essai' },
        };
      });
      present = await buildSnapshot(
        {
          number: present.number + 1,
          lists: loaded,
          criteria: [],
          directives: [...new Set(lists.map(({ list }) => list.directiveId))].map((id) => ({
            id,
            branches: ['administrative', 'judicial'],
            fromMs: 0,
            untilMs: Number.POSITIVE_INFINITY,
          })),
          cameras,
        },
        async () => undefined,
      );
      for (const listener of listeners) listener(present);
    },
  };
}

/** A world in which reads meet lists, and people work with what comes of it. */
export interface HitsWorld extends AsyncDisposable {
  readonly reads: ReadsWorld;
  readonly hits: Hits;
  readonly lists: HeldLists;
  readonly camera: TrialCamera;
  readonly zone: string;
  readonly app: FastifyInstance;
  /** Address of the routes of the screens, over real HTTP. */
  readonly url: string;
  /** Puts a list in force in the registers and among those that are compared with. */
  putList(plates: readonly string[], more?: Partial<TrialList>): Promise<TrialList>;
  /** Sends one read of a plate; resolves once it was matched. Returns the row of its batch. */
  pass(
    plate: string,
    more?: { readonly secondsAgo?: number; readonly recordedAt?: string; readonly of?: TrialCamera },
  ): Promise<string>;
  hitsOf(versionId: string): Promise<readonly Stored<HitRow>[]>;
  /** Opens the screen of a branch, a picture of the read, and compares. */
  compare(actor: Actor, hit: HitRow, comparison?: string): Promise<Receipt>;
  openPicture(actor: Actor, hit: HitRow, how?: { readonly ground?: string; readonly isSent?: boolean }): Promise<void>;
  /** A picture of the plate is kept with the read. */
  addPicture(hit: HitRow, kind?: string): Promise<void>;
  watch(actor: Actor, branch: string): Promise<Receipt>;
  perform(actor: Actor, type: string, payload: object): Promise<Receipt>;
  /** Whether the server is told of what is taken in: what a sudden end between the act and its hits leaves. */
  deafen(isDeaf: boolean): void;
  /** Another correlator is told instead. */
  listen(other: Hits): void;
  endList(payload: { readonly versionId?: string; readonly directiveId?: string }): Promise<void>;
}

/** Opens it. Lists are put by `putList`, in force since a minute unless said. */
export async function openHitsWorld(): Promise<HitsWorld> {
  const closing = new AsyncDisposableStack();
  const lists = holdLists();
  let opened: Hits | undefined;
  let isDeaf = false;
  const reads = closing.use(
    await openReadsWorld({
      acts: [...hitsActs, putListForTrial, endListForTrial, openPictureForTrial],
      onTaken: (...taken) => {
        if (!isDeaf) opened?.onTaken(...taken);
      },
    }),
  );
  const { world } = reads;
  world.setNow(Temporal.Now.instant().toString());
  const { ledger } = world;
  const failures: unknown[] = [];
  const hitsOfServer = closing.use(
    openHits({
      ledger,
      lists: lists.inForce,
      legalNow: () => ledger.legalNow(),
      witness: logWitness({ db: ledger.reads, log: ledger.logs.public }),
      onError: (error) => failures.push(error),
    }),
  );
  opened = hitsOfServer;
  const camera = await reads.enrol();
  lists.cameras.set(camera.number, '00001');
  const directiveId = randomUUID();
  const inForce: { list: TrialList; plates: readonly string[] }[] = [];
  const app = Fastify();
  closing.defer(() => app.close());
  app.setErrorHandler(answerProblem);
  await app.register(
    hitsRoutes({
      db: ledger.reads,
      gate: ledger.gate,
      live: hitsOfServer.live,
      lists: lists.inForce,
      actorOf: (request) => JSON.parse(String(request.headers['x-actor'])),
      legalNow: () => ledger.legalNow(),
      isSignedIn: async (request) => request.headers['x-signed-out'] === undefined,
      beatMs: 100,
      // A yes counts for no further hit: how fast a test goes decides nothing.
      askAgainMs: 0,
    }),
  );
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const owner = () => world.database.pool('clv_owner');
  const hitsOf = async (versionId: string): Promise<readonly Stored<HitRow>[]> => {
    const { rows } = await ledger.reads.query<Stored<HitRow>>(
      'select * from anpr.hit where version_id = $1 order by raised_at, id',
      [versionId],
    );
    return rows;
  };
  const watch = (actor: Actor, branch: string): Promise<Receipt> =>
    world.perform(actor, 'anpr/watch-hits', { branch, mission: 'Service de nuit (fictif)' });
  const openPicture: HitsWorld['openPicture'] = async (
    actor,
    { batch_id, place, id },
    { ground = 'hit-comparison', isSent = true } = {},
  ) => {
    await world.asSystem(openPictureForTrial.type, {
      batchId: batch_id,
      place,
      personId: actor.personId,
      hitId: id,
      kind: 'plate-front',
      ...{ ground, isSent },
    });
  };
  const addPicture = async ({ batch_id, place, recorded_at }: HitRow, kind = 'plate-front'): Promise<void> => {
    const pack = randomUUID();
    await owner().query(
      `insert into anpr.picture_pack (id, number, organisation_id, due_on, owner_id, camera_id, captured_from, captured_to, size_bytes, sealed_size_bytes,
         plaintext_sha256, sealed_sha256, data_key_id, wrapped_key)
       select $1, b.number, b.organisation_id, '2099-01-01', $1, $1, $3, $3, 1, 1, '', '', $1, '' from anpr.read_batch b where b.id = $2`,
      [pack, batch_id, recorded_at],
    );
    await owner().query(
      `insert into anpr.read_picture (id, number, recorded_at, pack, place, kind, media_type, start_byte, size_bytes, sha256)
       select gen_random_uuid(), b.number, $3, $1, $4, $5, 'image/jpeg', 0, 1, '' from anpr.read_batch b where b.id = $2`,
      [pack, batch_id, recorded_at, place, kind],
    );
  };
  const resources = closing.move();
  return {
    reads,
    hits: hitsOfServer,
    lists,
    camera,
    zone: camera.organisationId,
    app,
    url,
    async putList(plates, more = {}) {
      const list: TrialList = {
        listId: randomUUID(),
        versionId: randomUUID(),
        directiveId,
        organisationId: camera.organisationId,
        databaseId: camera.databaseId,
        branch: 'judicial',
        confusable: false,
        startedAt: world.now().subtract({ minutes: 1 }).toString(),
        expiresAt: world
          .now()
          .add({ hours: 24 * 400 })
          .toString(),
        givenBy: randomUUID(),
        ...more,
      };
      const receipt = await world.asSystem(putListForTrial.type, list);
      if (receipt.verdict !== 'allowed') throw new Error('the trial list was not put in force');
      inForce.push({ list, plates });
      await lists.set(inForce);
      await hitsOfServer.idle();
      return list;
    },
    async pass(plate, { secondsAgo = 1, recordedAt, of = camera } = {}) {
      const at = recordedAt ?? world.now().subtract({ seconds: secondsAgo }).toString();
      const { status, body } = await reads.post(of, line({ at, plate, country: 'BE' }));
      if (status !== 200) throw new Error(`the read was not taken in: ${JSON.stringify(body)}`);
      await hitsOfServer.idle();
      if (failures.length > 0) throw failures[0];
      const { rows } = await ledger.reads.query<{ id: string }>('select id from anpr.read_batch where entry_id = $1', [
        body.entryId,
      ]);
      return rows[0]?.id ?? '';
    },
    hitsOf,
    watch,
    openPicture,
    addPicture,
    async compare(actor, hit, comparison = 'confirmed') {
      await watch(actor, hit.branch);
      if (comparison !== 'no-picture') await openPicture(actor, hit);
      return world.perform(actor, 'anpr/compare-picture', { hitId: hit.id, comparison });
    },
    perform: (actor, type, payload) => world.perform(actor, type, payload),
    deafen: (isOff) => {
      isDeaf = isOff;
    },
    listen: (other) => {
      opened = other;
      isDeaf = false;
    },
    async endList(payload) {
      await world.asSystem(endListForTrial.type, payload);
    },
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}

/** The row of a hit as the register has it. */
export async function rowOf(w: HitsWorld, id: string): Promise<Stored<HitRow> | undefined> {
  return w.reads.world.ledger.gate.registers.get(hits, { id });
}

import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { anprActs, readsActs, searchActs } from '../../../server/src/anpr/index.ts';
import { ReadStore } from '../../../server/src/anpr/reads/read-store.ts';
import { rootOfReads, type StoredRead } from '../../../server/src/anpr/reads/stored-read.ts';
import type { ShowingWorld } from '../../../server/src/anpr/search/show-reads.ts';
import type { ActDefinition, Actor, Receipt } from '../../../server/src/ledger/index.ts';
import { openPool } from '../../../server/src/postgres/index.ts';
import { registryActs } from '../../../server/src/registry/index.ts';
import { quorumWitness } from '../../../server/src/vault/index.ts';
import { type AuthorisationWorld, openAuthorisationWorld, whyOf } from '../authorisation/authorisation-world.ts';
import { enrolForTrial } from './enrol-trial.ts';

/** A read for a trial. Plates are invented: the series Q-ZZZ is not in use. */
export type TrialRead = { readonly at: string; readonly plate: string };

/** A zone with a database of reads, searchers, deciders of both branches, a prosecutor; what shows reads, as the door builds it. */
export interface SearchWorld extends AsyncDisposable {
  readonly w: AuthorisationWorld;
  readonly databaseId: string;
  readonly cameras: readonly number[];
  readonly showing: ShowingWorld;
  readonly who: Readonly<
    Record<
      | 'searcher'
      | 'colleague'
      | 'foreigner'
      | 'administrative'
      | 'judicial'
      | 'chief'
      | 'prosecutor'
      | 'otherProsecutor',
      Actor
    >
  >;
  /** Takes these reads in with their act, one batch for each day in UTC. */
  takeIn(camera: number, reads: readonly TrialRead[]): Promise<void>;
  /** Asks for a search; what the law allows unless something is changed. */
  ask(change?: object, actor?: Actor): Promise<Receipt>;
  /** The same, and it went through: the ids of its parts by their names. */
  asked(change?: object, actor?: Actor): Promise<Readonly<Record<string, string>>>;
  /** Asked and granted by the chief: its id. */
  granted(change?: object): Promise<string>;
  grant(searchId: string, actor?: Actor): Promise<Receipt>;
  /** So many days and minutes before the world's now, as an instant. */
  ago(of: { readonly days?: number; readonly minutes?: number }): string;
}

/** A reason that the check finds nothing open in. */
export const soundReason =
  'Vol de voiture rue Fictive le 20 novembre vers 14 heures : un témoin a vu ce véhicule quitter les lieux à vive allure.';

/** What every request of a trial says, judicial. */
export const judicialPurpose = {
  branch: 'judicial',
  text: 'Rechercher un véhicule volé',
  judicialGround: 'offence',
  offenceClass: 'delit',
} as const;
/** The same for administrative police. */
export const administrativePurpose = {
  branch: 'administrative',
  text: 'Suivre un phénomène de police administrative',
  hypothesis445: '2',
} as const;

/** Opens the world at the real time: what is seen depends on the database's own clock too. Dispose of it in `afterAll`. */
export async function openSearchWorld(
  more: { readonly acts?: readonly ActDefinition[] } & Parameters<typeof openAuthorisationWorld>[1] = {},
): Promise<SearchWorld> {
  const { acts = [], ...options } = more;
  const own = [...registryActs, ...anprActs, ...readsActs, ...searchActs, enrolForTrial];
  const w = await openAuthorisationWorld([...own, ...acts], options);
  const { world, ids, people } = w;
  world.setNow(Temporal.Now.instant().round('second').toString());
  const pool = openPool({ ...world.database.config('clv_app'), pipeline: false }, { max: 2, applicationName: 'reads' });
  const store = new ReadStore(pool);
  const databaseId = randomUUID();
  const cameras = [1, 2];
  for (const number of cameras) {
    const receipt = await world.asSystem(enrolForTrial.type, {
      number,
      organisationId: ids.zone,
      databaseId,
      cameraId: randomUUID(),
      device: `trial-${number}`,
      tokenSha256: createHash('sha256').update(randomBytes(32)).digest('hex'),
      isCreated: true,
      isPlaced: true,
      retention: 'P12M',
    });
    if (receipt.verdict !== 'allowed') throw new Error('the trial camera was not enrolled');
  }
  const designated = async (functionKey: string): Promise<Actor> => {
    const { personId } = await world.person('operational-member', ids.zone);
    const receipt = await world.perform(people.chief, 'identity/designate', {
      designationId: randomUUID(),
      personId,
      functionKey,
      scope: { covers: 'all', named: [] },
      from: world.now().toString(),
      instrument: 'fiction',
      quality: functionKey === 'administrative-police-officer' ? 'administrative' : 'judicial',
    });
    if (receipt.verdict !== 'allowed') throw new Error(`designation ${whyOf(receipt)}`);
    return { personId, functionKey, organisationId: ids.zone };
  };
  const otherOffice = await world.organisation('public-prosecutor', 'autre-parquet');
  const who = {
    searcher: await world.person('operational-member', ids.zone),
    colleague: await world.person('operational-member', ids.zone),
    foreigner: await world.person('operational-member', ids.otherZone),
    administrative: await designated('administrative-police-officer'),
    judicial: await designated('judicial-police-officer'),
    chief: people.chief,
    prosecutor: people.prosecutor,
    otherProsecutor: await world.person('prosecutor', otherOffice),
  };
  // A designation counts from the moment it is made: what follows comes after it.
  world.setNow(world.now().add({ seconds: 1 }).toString());
  const ago = ({ days = 0, minutes = 0 }: { readonly days?: number; readonly minutes?: number }): string =>
    world
      .now()
      .subtract({ hours: days * 24, minutes })
      .toString();
  const { ledger } = world;
  const showing: ShowingWorld = {
    gate: ledger.gate,
    db: ledger.reads,
    legalNow: () => ledger.legalNow(),
    witness: quorumWitness({ db: ledger.reads, log: ledger.logs.public, now: world.now, waitMs: 2_000 }),
  };
  let writing = 0;
  const takeIn = async (camera: number, reads: readonly TrialRead[]): Promise<void> => {
    const days = Map.groupBy(reads, ({ at }) => at.slice(0, 10));
    for (const ofDay of days.values()) {
      writing += 1;
      const stored: StoredRead[] = ofDay.map(({ at, plate }) => ({
        recordedMs: Temporal.Instant.from(at).epochMilliseconds,
        plate,
        country: 'BE',
        asRead: null,
        confidence: 950,
        vehicle: null,
      }));
      await store.write([{ number: writing, camera, reads: stored }]);
      const instants = ofDay.map(({ at }) => at).toSorted(Temporal.Instant.compare);
      const receipt = await world.asSystem('anpr/take-in-reads', {
        batchId: randomUUID(),
        camera,
        databaseId,
        writing,
        reads: stored.length,
        root: Buffer.from(rootOfReads(stored, camera)).toString('base64'),
        from: instants[0],
        to: instants.at(-1),
        receivedAt: world.now().toString(),
        late: 0,
        dropped: {},
        refused: {},
      });
      if (receipt.verdict !== 'allowed') throw new Error(`reads: ${whyOf(receipt)}`);
    }
  };
  const ask = (change: object = {}, actor: Actor = who.searcher): Promise<Receipt> =>
    w.perform(actor, 'anpr/request-search', {
      databaseId,
      query: { kind: 'plate', plate: '1-QZZ-001' },
      from: ago({ days: 3 }),
      to: world.now().toString(),
      purpose: judicialPurpose,
      missionReference: 'BR.00.L1.000001/2026',
      concreteReason: soundReason,
      ...change,
    });
  const asked = async (change: object = {}, actor?: Actor): Promise<Readonly<Record<string, string>>> => {
    const receipt = await ask(change, actor);
    if (receipt.verdict !== 'allowed') throw new Error(whyOf(receipt));
    const parts: readonly { readonly part: string; readonly id: string }[] = JSON.parse(
      JSON.stringify(receipt.result.searches),
    );
    return Object.fromEntries(parts.map(({ part, id }) => [part, id]));
  };
  const grant = async (searchId: string, actor: Actor = who.chief): Promise<Receipt> => {
    const decision = { searchId, outcome: 'granted', reasons: 'Nécessaire à la mission.' };
    const receipt = await w.perform(actor, 'anpr/decide-search', decision);
    // The law wants the decision before the search, not in the same instant.
    world.setNow(world.now().add({ seconds: 1 }).toString());
    return receipt;
  };
  const granted = async (change: object = {}): Promise<string> => {
    const { whole = '' } = await asked(change);
    const receipt = await grant(whole);
    if (receipt.verdict !== 'allowed') throw new Error(whyOf(receipt));
    return whole;
  };
  return {
    w,
    databaseId,
    cameras,
    showing,
    who,
    takeIn,
    ask,
    asked,
    granted,
    grant,
    ago,
    async [Symbol.asyncDispose]() {
      await pool.end();
      await world[Symbol.asyncDispose]();
    },
  };
}

import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityActs, loadActor } from '../../server/src/identity/index.ts';
import { type Actor, type Ledger, openLedger, type Receipt } from '../../server/src/ledger/index.ts';
import { registryActs } from '../../server/src/registry/index.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

/** A demo world that opens on the day asked: legal time never runs backwards, so each day has a world of its own. */
export class DatedWorld implements AsyncDisposable {
  readonly database: TestDatabase;
  readonly ledger: Ledger;
  readonly #dataDir: string;
  #present: Temporal.Instant;

  private constructor(database: TestDatabase, ledger: Ledger, dataDir: string, clock: { present: Temporal.Instant }) {
    this.database = database;
    this.ledger = ledger;
    this.#dataDir = dataDir;
    this.#present = clock.present;
    this.setNow = (instant) => {
      clock.present = Temporal.Instant.from(instant);
      this.#present = clock.present;
    };
  }
  readonly setNow: (instant: string) => void;

  static async open(instant: string): Promise<DatedWorld> {
    const database = await createTestDatabase();
    const dataDir = await mkdtemp(join(tmpdir(), 'clv-registry-'));
    const clock = { present: Temporal.Instant.from(instant) };
    const ledger = await openLedger({
      pool: database.pool('clv_app'),
      definitions: [...identityActs, ...registryActs],
      loadActor,
      dataDir,
      serverName: 'registry.example',
      demo: true,
      now: () => clock.present,
      onError: (error) => {
        throw error;
      },
    });
    return new DatedWorld(database, ledger, dataDir, clock);
  }

  now(): string {
    return this.#present.toString();
  }
  perform(actor: Actor, type: string, payload: object): Promise<Receipt> {
    return this.ledger.gate.perform({ type, key: randomUUID(), actor, payload });
  }
  async found(type: string, payload: object): Promise<void> {
    const receipt = await this.ledger.gate.performAsSystem({
      type,
      key: randomUUID(),
      organisationId: 'clairevoie-server',
      payload,
    });
    if (receipt.verdict !== 'allowed') throw new Error(`${type}: ${receipt.gates.map(({ id }) => id).join()}`);
  }
  async organisation(kind: string, nisCodes: readonly string[] = []): Promise<string> {
    const organisationId = randomUUID();
    const name = `${kind} (fictif/fictief)`;
    await this.found('identity/register-organisation', {
      organisationId,
      slug: `o-${organisationId}`,
      kind,
      isReal: false,
      names: { fr: name, nl: name, en: name },
      nisCodes,
    });
    return organisationId;
  }
  async person(functionKey: string, organisationId: string, designatedTo?: string): Promise<Actor> {
    const personId = randomUUID();
    const from = '2018-01-01T00:00:00Z';
    await this.found('identity/register-person', {
      personId,
      givenName: 'Ajoure',
      familyName: 'Fictive',
      language: 'fr',
      isFictional: true,
    });
    await this.found('identity/grant-function', {
      grantId: randomUUID(),
      personId,
      functionKey,
      organisationId,
      from,
      instrument: 'fiction',
    });
    if (designatedTo === undefined) return { personId, functionKey, organisationId };
    const scope = { covers: 'all', named: [] };
    await this.found('identity/designate', {
      designationId: randomUUID(),
      personId,
      functionKey: designatedTo,
      organisationId,
      scope,
      from,
      instrument: 'fiction',
    });
    return { personId, functionKey: designatedTo, organisationId };
  }
  async [Symbol.asyncDispose](): Promise<void> {
    await this.ledger[Symbol.asyncDispose]();
    await this.database.stop();
    await rm(this.#dataDir, { recursive: true, force: true });
  }
}

const source = {
  id: 'invented',
  name: 'Inventé',
  url: null,
  licence: 'none',
  date: '2026',
  dateText: null,
  retrieved: null,
};
/** Ids of the gates that block, without the room. */
export const gatesOf = (receipt: Receipt) =>
  receipt.gates.filter(({ blocks }) => blocks).map(({ id }) => id.replace('registry-', ''));

/** A camera as its keeper declares it, of this kind, with a point unless told. */
export const cameraOf = (kind: string, position: 'point' | 'none' = 'point') => ({
  label: `caméra ${kind}`,
  device: 'surveillance-camera',
  kind,
  intelligent: 'no',
  anpr: 'no',
  stage: { state: 'installed', year: 2018, asPublished: null },
  count: 1,
  controller: { type: 'police-zone', name: 'Zone fictive', zoneCode: '0000' },
  municipality: { nis: '00001', name: 'Val-des-Lattes', basis: 'stated' },
  policeZone: '0000',
  position:
    position === 'none'
      ? { type: 'none', precision: 'none', howFound: 'not stated' }
      : { type: 'point', lon: 4.55, lat: 50.862, precision: 'exact', withinMetres: null, howFound: 'invented' },
  directionDegrees: null,
  statements: [],
});

/** Enters an invented camera of this organisation and returns its id. */
export async function addCamera(
  world: DatedWorld,
  organisationId: string,
  kind: string,
  position?: 'point' | 'none',
  publish = false,
): Promise<string> {
  const cameraId = randomUUID();
  await world.found('registry/register-camera', {
    cameraId,
    reference: cameraId,
    camera: cameraOf(kind, position),
    organisationId,
    source,
    ...(publish ? { publish } : {}),
  });
  return cameraId;
}

import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityActs, loadActor } from '../../server/src/identity/index.ts';
import {
  type ActDefinition,
  type Actor,
  type Ledger,
  openLedger,
  type Receipt,
  type WitnessSettings,
} from '../../server/src/ledger/index.ts';
import type { TestDatabase } from './database.ts';

/** A demo world on a database of its own, with a clock that the test holds. */
export interface TestWorld extends AsyncDisposable {
  readonly database: TestDatabase;
  readonly ledger: Ledger;
  readonly dataDir: string;
  /** The present instant; `setNow` moves it. Starts on 21 November 2026, 10:00 in Brussels. */
  now(): Temporal.Instant;
  setNow(instant: string): void;
  /** Sets the machine's clock without any time passing: what somebody does who wants old things to look new. */
  setClock(instant: string): void;
  /** Registers a fictional organisation and returns its id. */
  organisation(
    kind: string,
    slug: string,
    more?: { readonly parentId?: string; readonly nisCodes?: readonly string[] },
  ): Promise<string>;
  /** Registers a fictional person holding a function since 2020, and returns them as an actor. */
  person(functionKey: string, organisationId: string): Promise<Actor>;
  /** Performs an act with a fresh key. */
  perform(actor: Actor, type: string, payload: unknown, key?: string): Promise<Receipt>;
  /** Performs an act of the system itself. */
  asSystem(type: string, payload: unknown): Promise<Receipt>;
}

/** Opens a world with the acts of identity and those given. Dispose of it in `afterAll`. */
export async function openTestWorld(
  definitions: readonly ActDefinition[],
  more: {
    readonly witnesses?: (now: () => Temporal.Instant) => WitnessSettings;
    /** A database that is there already, outside the test runner; the world's own unless said. */
    readonly database?: TestDatabase;
  } = {},
): Promise<TestWorld> {
  // Only here: it asks the test runner, which a benchmark has not.
  const database = more.database ?? (await (await import('./database.ts')).createTestDatabase());
  const dataDir = await mkdtemp(join(tmpdir(), 'clv-world-'));
  let present = Temporal.Instant.from('2026-11-21T09:00:00Z');
  let elapsedMs = 0;
  const ledger = await openLedger({
    pool: database.pool('clv_app'),
    definitions: [...identityActs, ...definitions],
    loadActor,
    dataDir,
    serverName: 'trial.example',
    demo: true,
    now: () => present,
    // What passes, passes on the clock that the test holds.
    monotonicMs: () => elapsedMs,
    ...(more.witnesses === undefined ? {} : { witnesses: more.witnesses(() => present) }),
    onError: (error) => {
      throw error;
    },
  });
  const asSystem = (type: string, payload: unknown): Promise<Receipt> =>
    ledger.gate.performAsSystem({ type, key: randomUUID(), organisationId: 'clairevoie-server', payload });
  const must = async (receipt: Promise<Receipt>): Promise<Receipt> => {
    const { verdict, act, gates } = await receipt;
    if (verdict !== 'allowed') throw new Error(`${act} was ${verdict}: ${gates.map((g) => g.id).join(', ')}`);
    return receipt;
  };
  return {
    database,
    ledger,
    dataDir,
    now: () => present,
    setNow: (instant) => {
      const next = Temporal.Instant.from(instant);
      elapsedMs += next.since(present).total('milliseconds');
      present = next;
    },
    setClock: (instant) => {
      present = Temporal.Instant.from(instant);
    },
    async organisation(kind, slug, more = {}) {
      const organisationId = randomUUID();
      const name = `${slug} (fictif/fictief)`;
      await must(
        asSystem('identity/register-organisation', {
          organisationId,
          slug,
          kind,
          isReal: false,
          names: { fr: name, nl: name, en: name },
          nisCodes: [],
          ...more,
        }),
      );
      return organisationId;
    },
    async person(functionKey, organisationId) {
      const personId = randomUUID();
      await must(
        asSystem('identity/register-person', {
          personId,
          givenName: 'Personne',
          familyName: `Fictive ${personId.slice(0, 4)}`,
          language: 'fr',
          isFictional: true,
        }),
      );
      await must(
        asSystem('identity/grant-function', {
          grantId: randomUUID(),
          personId,
          functionKey,
          organisationId,
          from: '2020-01-01T00:00:00Z',
          instrument: 'fiction',
        }),
      );
      return { personId, functionKey, organisationId };
    },
    perform: (actor, type, payload, key = randomUUID()) => ledger.gate.perform({ type, key, actor, payload }),
    asSystem,
    async [Symbol.asyncDispose]() {
      await ledger[Symbol.asyncDispose]();
      await database.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

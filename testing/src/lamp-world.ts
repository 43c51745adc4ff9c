import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { Type } from 'typebox';
import {
  type ActDefinition,
  checkJournal,
  defineAct,
  defineRegister,
  type Ledger,
  openLedger,
  type Receipt,
  type WitnessSettings,
} from '../../server/src/ledger/index.ts';
import { queriesOf } from '../../server/src/ledger/prepared-queries.ts';
import { openPool } from '../../server/src/postgres/index.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

/** A row of the trial's register. */
export interface Lamp {
  readonly id: string;
  readonly colour: string;
}
/** The trial's register. */
export const lamp = defineRegister<Lamp>('trial.lamp', ['id']);

const payload = Type.Object(
  { id: Type.String({ format: 'uuid' }), colour: Type.String({ maxLength: 20 }) },
  { additionalProperties: false },
);
const title = { fr: 'Lampe', nl: 'Lamp', en: 'Lamp' };

/** Puts a lamp of this colour there, or paints the one that is there; `none` takes it away. */
const setLamp = defineAct({
  type: 'trial/set-lamp',
  title,
  payload,
  who: ['lamplighter'],
  gather: async ({ read, act }) => ({
    row: JSON.parse(JSON.stringify((await read.get(lamp, { id: act.payload.id })) ?? null)),
  }),
  judge: () => ({}),
  change: ({ row }, { act }) => {
    const { id, colour } = act.payload;
    if (colour === 'none') return { changes: row === null ? [] : [lamp.remove(row)] };
    return { changes: [row === null ? lamp.insert({ id, colour }) : lamp.update(row, { colour })] };
  },
});

/** Erases any body, without the house rules of `ledger/erase-body`: what the fold does then must hold for every entry. */
const eraseAny = defineAct({
  type: 'trial/erase-any',
  title,
  payload: Type.Object({ entryId: Type.String({ format: 'uuid' }) }, { additionalProperties: false }),
  who: ['lamplighter'],
  gather: async ({ read, act }) => {
    const { rows } = await read.through([{ name: '*' }], (db) =>
      db.query<object>('select 1 from ledger.body where entry_id = $1', [act.payload.entryId]),
    );
    return { isThere: rows.length > 0 };
  },
  judge: () => ({}),
  change: ({ isThere }, { act }) => ({ changes: isThere ? [{ op: 'erase', entryId: act.payload.entryId }] : [] }),
});

/** Who performs the acts of the trial. */
export const lamplighter = { personId: 'p-1', functionKey: 'lamplighter', organisationId: 'zone' } as const;

const table = `
  create schema trial;
  create table trial.lamp (id uuid primary key, colour text not null, version int not null default 1, entry_id uuid not null);
  insert into ledger.register values ('trial.lamp', array['id']);
  grant usage on schema trial to clv_app; grant select on trial.lamp to clv_app;
`;

/** A journal of acts on lamps, for tests of checking, rebuilding and restoring. */
export interface LampWorld extends AsyncDisposable {
  readonly database: TestDatabase;
  readonly ledger: Ledger;
  readonly dataDir: string;
  set(id: string, colour: string): Promise<Receipt>;
  erase(entryId: string): Promise<Receipt>;
  /** What a data protection officer asks: another person than the lamplighter unless said. */
  askErasure(entryId: string, personId?: string): Promise<Receipt>;
  /** Any act of the world, by the lamplighter. */
  perform(type: string, content: object, key?: string): Promise<Receipt>;
  /** What `clairevoie check` finds. */
  problems(): Promise<readonly string[]>;
  /** A second server on the same database and folder. */
  openAgain(): Promise<Ledger>;
}

/** What a trial may have of its own. */
export interface LampWorldOptions {
  readonly definitions?: readonly ActDefinition[];
  /** The server's pool, as the trial lets it see it. */
  readonly poolAs?: (pool: Pool) => Pool;
  readonly holdsFunction?: () => boolean;
  /** Two lamps may not have the same colour: an index that no act reads. */
  readonly hasUniqueColours?: boolean;
  readonly onError?: (error: unknown) => void;
  /** The witnesses of its public log; a later opening may have others. */
  readonly witnesses?: () => WitnessSettings;
}

/** Opens it on a database and a data folder of its own. */
export async function openLampWorld(options: LampWorldOptions = {}): Promise<LampWorld> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'clv-lamps-'));
  await database.pool('clv_owner').query(table);
  if (options.hasUniqueColours === true)
    await database.pool('clv_owner').query('create unique index on trial.lamp (colour)');
  const { holdsFunction = () => true, poolAs = (pool: Pool) => pool } = options;
  const settings = {
    definitions: [setLamp, eraseAny, ...(options.definitions ?? [])],
    loadActor: async () => ({
      holdsFunction: holdsFunction(),
      roleClass: 'police-member',
      publicOrganisation: 'zone-0000',
      organisationKind: 'local-police-zone',
      sharesFunction: true,
      designations: [],
    }),
    dataDir,
    serverName: 'trial.example',
    demo: true,
    now: () => Temporal.Now.instant(),
    onError: options.onError ?? ((error: unknown) => console.error(error)),
  };
  const witnessed = () => (options.witnesses === undefined ? {} : { witnesses: options.witnesses() });
  const opened = await openLedger({ ...settings, ...witnessed(), pool: poolAs(database.pool('clv_app')) });
  let closing: PromiseLike<void> | undefined;
  // A trial that opens it again closes this one first, and the world once more at its end.
  const ledger: Ledger = {
    ...opened,
    [Symbol.asyncDispose]: () => {
      closing ??= opened[Symbol.asyncDispose]();
      return closing;
    },
  };
  const perform = (type: string, content: object, key = randomUUID()): Promise<Receipt> =>
    ledger.gate.perform({ type, key, actor: lamplighter, payload: content });
  return {
    database,
    ledger,
    dataDir,
    perform,
    set: (id, colour) => perform('trial/set-lamp', { id, colour }),
    erase: (entryId) => perform('trial/erase-any', { entryId }),
    askErasure: (entryId, personId = 'p-2') =>
      ledger.gate.perform({
        type: 'ledger/erase-body',
        key: randomUUID(),
        actor: { ...lamplighter, personId, functionKey: 'dpo' },
        payload: { entryId, ground: 'the retention term of this body is over' },
      }),
    problems: async () => {
      const client = await database.pool('clv_owner').connect();
      try {
        const { problems } = await checkJournal({ owner: queriesOf(client), dataDir });
        return problems.map(({ sentence }) => sentence.en);
      } finally {
        client.release();
      }
    },
    openAgain: async () => {
      const pool = openPool(database.config('clv_app'), { max: 8, applicationName: 'second server' });
      const again = await openLedger({ ...settings, ...witnessed(), pool }).catch(async (error: unknown) => {
        await pool.end();
        throw error;
      });
      return {
        ...again,
        async [Symbol.asyncDispose]() {
          await again[Symbol.asyncDispose]();
          await pool.end();
        },
      };
    },
    async [Symbol.asyncDispose]() {
      await ledger[Symbol.asyncDispose]();
      await database.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

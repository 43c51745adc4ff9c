import { randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import { nothingYet, technicalDatabases } from '../../../server/src/anpr/index.ts';
import {
  openTransmission,
  type RunningTransmission,
  type TransmissionOptions,
} from '../../../server/src/anpr/transmission/open-transmission.ts';
import { transmissionActs } from '../../../server/src/anpr/transmission/transmission-acts.ts';
import { defineAct } from '../../../server/src/ledger/index.ts';
import type { TestDatabase } from '../database.ts';
import { line, openReadsWorld, type ReadsWorld, type TrialCamera } from './reads-world.ts';

const Id = Type.String({ format: 'uuid' });
const purposes = [
  { branch: 'judicial', text: 'Rechercher les véhicules volés (fiction)', judicialGround: 'offence' },
] as const;

/** A trial's own act: makes a local database one that transmits, and puts a created national one beside it, here or as the only one. */
export const pairForTrial = defineAct({
  type: 'trial/pair-databases',
  title: { fr: 'Apparier (essai)', nl: 'Koppelen (proef)', en: 'Pair (trial)' },
  payload: Type.Object(
    { localId: Type.Optional(Id), nationalId: Type.Optional(Id), organisationId: Id },
    { additionalProperties: false },
  ),
  who: ['system'],
  gather: async ({ act: { payload }, read }) => ({
    local:
      payload.localId === undefined ? null : ((await read.get(technicalDatabases, { id: payload.localId })) ?? null),
  }),
  judge: () => ({}),
  change: ({ local }, { act: { payload }, at }) => ({
    changes: [
      ...(local === null
        ? []
        : [technicalDatabases.update(local, { transmission_channel: true, purposes: [...purposes] })]),
      ...(payload.nationalId === undefined
        ? []
        : [
            technicalDatabases.insert({
              id: payload.nationalId,
              organisation_id: payload.organisationId,
              level: 'national',
              reference: 'trial national',
              title: 'Banque nationale d’essai (fictive)',
              creators: ['minister-interior', 'minister-justice'],
              tool: { kind: 'anpr-camera', functions: ['anpr'] },
              purposes: [...purposes],
              state: 'created',
              planned_by: payload.organisationId,
              planned_at: at,
              ...nothingYet,
              created_at: at,
              retention: 'P12M',
              journal_retention: 'P10Y',
            }),
          ]),
    ],
  }),
});

/** A world with the door of cameras and transmission. */
export interface TransmissionWorld extends AsyncDisposable {
  readonly reads: ReadsWorld;
  readonly transmission: RunningTransmission;
  readonly errors: unknown[];
  /** Enrols a camera of a local database that transmits; with a national one beside it unless that lies elsewhere. */
  localCamera(more?: { readonly nationalId?: string }): Promise<TrialCamera>;
  /** Puts a national database here; its id. */
  national(): Promise<string>;
  federalId: string;
  /** Sends a batch of a camera: that many reads, a second apart, from this instant on. */
  batch(
    camera: TrialCamera,
    of: { readonly from: Temporal.Instant; readonly plates: readonly string[] },
  ): Promise<string>;
  /** Runs the schedule's part of transmission until nothing moves, or that many times. */
  settle(most?: number): Promise<void>;
  rows<Row extends object>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** Opens it. `more` gives the carrier to another server. */
export async function openTransmissionWorld(
  more: Pick<TransmissionOptions, 'openCarrier' | 'nowMs'> & {
    readonly mayFail?: boolean;
    readonly database?: TestDatabase;
  } = {},
): Promise<TransmissionWorld> {
  const closing = new AsyncDisposableStack();
  const errors: unknown[] = [];
  const reads = closing.use(
    await openReadsWorld({
      acts: [...transmissionActs, pairForTrial],
      ...(more.database === undefined ? {} : { database: more.database }),
    }),
  );
  const { ledger } = reads.world;
  const transmission = closing.use(
    await openTransmission({
      ledger,
      writer: reads.writer,
      onError: (error) => {
        errors.push(error);
        if (more.mayFail !== true) throw error;
      },
      ...(more.openCarrier === undefined ? {} : { openCarrier: more.openCarrier }),
      ...(more.nowMs === undefined ? {} : { nowMs: more.nowMs }),
    }),
  );
  const federalId = await reads.world.organisation('federal-police', 'federale-essai');
  const pair = async (payload: object): Promise<void> => {
    const receipt = await reads.world.asSystem(pairForTrial.type, { ...payload, organisationId: federalId });
    if (receipt.verdict !== 'allowed') throw new Error('the trial databases were not paired');
  };
  const rows = async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
    (await reads.world.database.pool('clv_owner').query<Row>(sql, [...values])).rows;
  const resources = closing.move();
  return {
    reads,
    transmission,
    errors,
    federalId,
    rows,
    async national() {
      const nationalId = randomUUID();
      await pair({ nationalId });
      return nationalId;
    },
    async localCamera({ nationalId } = {}) {
      const camera = await reads.enrol();
      await pair({ localId: camera.databaseId, ...(nationalId === undefined ? {} : { nationalId }) });
      return camera;
    },
    async batch(camera, { from, plates }) {
      const body = plates.map((plate, n) => line({ at: from.add({ seconds: n }).toString(), plate })).join('');
      const batchId = randomUUID();
      const { status, body: answer } = await reads.post(camera, body, { 'clairevoie-batch': batchId });
      if (status !== 200) throw new Error(`the batch was not taken in: ${status} ${JSON.stringify(answer)}`);
      return batchId;
    },
    async settle(most = 20) {
      for (let n = 0; n < most; n++) {
        const before = await heads(rows);
        for (const { run } of transmission.schedule) await run(await ledger.legalNow());
        if ((await heads(rows)) === before) return;
      }
    },
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}

async function heads(rows: TransmissionWorld['rows']): Promise<string> {
  return JSON.stringify(
    await rows(
      'select last_range, acknowledged_range, head from anpr.transmission_stream order by database_id, direction, side',
    ),
  );
}

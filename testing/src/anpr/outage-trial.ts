import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNatsJetStream } from '../../../server/src/anpr/transmission/nats-jetstream.ts';
import {
  openTransmissionKeys,
  type PublicKeys,
  publicKeysOf,
} from '../../../server/src/anpr/transmission/transmission-keys.ts';
import type { TestDatabase } from '../database.ts';
import type { TrialNats } from './nats-server.ts';
import type { TrialCamera } from './reads-world.ts';
import { openTransmissionWorld, type TransmissionWorld } from './transmission-world.ts';

/** Two servers, each with its own database, linked by their controllers, with a NATS server between them. */
export interface OutageTrial extends AsyncDisposable {
  readonly local: TransmissionWorld;
  readonly national: TransmissionWorld;
  readonly nationalId: string;
  readonly cameras: readonly TrialCamera[];
}

/** Opens both and links them. The broker may be up or not. */
export async function openOutageTrial(
  nats: TrialNats,
  cameras: number,
  openDatabase?: (folder: string) => Promise<TestDatabase>,
): Promise<OutageTrial> {
  const closing = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'clv-outage-'));
  closing.defer(() => rm(folder, { recursive: true, force: true }));
  const began = Date.now();
  const open = async (name: string) => {
    const dir = await mkdtemp(join(folder, name));
    const keys = await openTransmissionKeys(dir);
    const database = await openDatabase?.(dir);
    const world = closing.use(
      await openTransmissionWorld({
        mayFail: true,
        ...(database === undefined ? {} : { database }),
        // Patience passes thirty times as fast as outside.
        nowMs: () => (Date.now() - began) * 30,
        openCarrier: (needs) =>
          openNatsJetStream({
            ...needs,
            keys,
            settings: { servers: [nats.url], withoutTls: true },
            againAfterSeconds: 2,
          }),
      }),
    );
    return { keys: publicKeysOf(keys), world };
  };
  const local = await open('local');
  const national = await open('national');
  const nationalId = await national.world.national();
  // A number of its own on each server: the national one has a camera under number 1 too, and it is another camera.
  await national.world.reads.enrol();
  const enrolled: TrialCamera[] = [];
  const first = await local.world.localCamera();
  enrolled.push(first);
  while (enrolled.length < cameras) enrolled.push(await local.world.reads.enrol({ databaseId: first.databaseId }));
  const chief = await local.world.reads.world.person('chief-of-corps', first.organisationId);
  const minister = await national.world.reads.world.person(
    'minister-interior',
    await national.world.reads.world.organisation('ministry', 'ministere-essai'),
  );
  const ids = { localDatabaseId: first.databaseId, nationalDatabaseId: nationalId };
  const here = await local.world.reads.world.perform(chief, 'anpr/link-databases', {
    ...ids,
    part: 'local',
    peer: { name: 'Police fédérale (fictive)', ...national.keys },
  });
  const there = await national.world.reads.world.perform(minister, 'anpr/link-databases', {
    ...ids,
    part: 'national',
    peer: { name: 'Zone d’essai (fictive)', ...local.keys },
  });
  if (here.verdict !== 'allowed' || there.verdict !== 'allowed')
    throw new Error(`the databases were not linked: ${JSON.stringify([here.gates, there.gates])}`);
  for (const [{ world }, peer] of [
    [local, national.keys],
    [national, local.keys],
  ] as const)
    await confirmAsSecond(world, { databaseId: first.databaseId, ...peer });
  const resources = closing.move();
  return {
    local: local.world,
    national: national.world,
    nationalId,
    cameras: enrolled,
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}

/** Who runs a server confirms the keys of the other, as the second person. */
async function confirmAsSecond(
  { reads: { world } }: TransmissionWorld,
  payload: { readonly databaseId: string } & PublicKeys,
): Promise<void> {
  const administrator = await world.person(
    'system-administrator',
    await world.organisation('server-host', 'hote-essai'),
  );
  const { verdict, gates } = await world.perform(administrator, 'anpr/confirm-link', payload);
  if (verdict !== 'allowed') throw new Error(`the keys were not confirmed: ${JSON.stringify(gates)}`);
}

/** Takes one read out on each side, and says whether each was found and named by batch and place: what a dishonest or broken disk does. */
export async function takeOneOut({
  local,
  national,
  nationalId,
  cameras,
}: OutageTrial): Promise<{ readonly local: boolean; readonly national: boolean }> {
  const place = 2;
  const takeOut = async (world: TransmissionWorld, databaseId: string): Promise<string | undefined> =>
    (
      await world.rows<{ id: string }>(
        `with one as (select b.id, b.number from anpr.read_batch b where b.database_id = $1 and b.reads > $2 order by b.number limit 1)
         delete from anpr.plate_read r using one where r.batch = one.number and r.place = $2 returning one.id`,
        [databaseId, place],
      )
    )[0]?.id;
  const there = await takeOut(national, nationalId);
  const here = await takeOut(local, cameras[0]?.databaseId ?? '');
  const isNamed = async (world: TransmissionWorld, side: string, batchId: string | undefined): Promise<boolean> => {
    let looked = 0;
    do looked = await world.transmission.check(500);
    while (looked === 500);
    const gaps = await world.rows<{ side: string; gap: string; batch_id: string; places: number[] }>(
      'select side, gap, batch_id, places from anpr.transmission_gap where settled_at is null',
    );
    const wanted = [{ side, gap: 'read-missing', batch_id: batchId, places: [place] }];
    return batchId !== undefined && JSON.stringify(gaps) === JSON.stringify(wanted);
  };
  const [message] = await national.rows<{ batch_id: string }>(
    'select batch_id from anpr.received_message where own_batch_id = $1',
    [there],
  );
  return {
    local: await isNamed(local, 'sending', here),
    national: await isNamed(national, 'receiving', message?.batch_id),
  };
}

/** Numbers between 0 and 1 that follow from a seed (mulberry32). */
export function diceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What happened in a trial. */
export interface OutageReport {
  readonly seed: number;
  readonly days: number;
  readonly batches: number;
  readonly reads: number;
  readonly kills: number;
  readonly starts: number;
  readonly wipes: number;
  readonly ranges: number;
  readonly isComplete: boolean;
  readonly isInOrder: boolean;
  readonly areHeadsEqual: boolean;
  /** Real seconds from the last start of the broker until everything was acknowledged. */
  readonly catchUpSeconds: number;
}

/**
 * Days of traffic with the broker killed, started and robbed of its disk at random; then it stays, and what came is compared with what was sent. Reads are
 * compared as rows in order, not by their digests alone.
 */
export async function runOutage(
  trial: OutageTrial,
  nats: TrialNats,
  of: { readonly seed: number; readonly days: number; readonly batchesADay: number },
): Promise<OutageReport> {
  const { local, national, nationalId, cameras } = trial;
  const dice = diceOf(of.seed);
  const count = { batches: 0, reads: 0, kills: 0, starts: 0, wipes: 0 };
  const shake = async (): Promise<void> => {
    const roll = dice();
    if (nats.isUp && roll < 0.25) {
      if (dice() < 0.2) {
        await nats.wipe();
        count.wipes += 1;
      } else await nats.kill();
      count.kills += 1;
    } else if (!nats.isUp && roll < 0.45) {
      await nats.start();
      count.starts += 1;
    }
  };
  for (let day = 0; day < of.days; day++) {
    for (let n = 0; n < of.batchesADay; n++) {
      const now = local.reads.world.now().add({ milliseconds: Math.round(86_400_000 / of.batchesADay) });
      local.reads.world.setNow(now.toString());
      national.reads.world.setNow(now.toString());
      const camera = cameras[Math.floor(dice() * cameras.length)];
      if (camera === undefined) throw new TypeError('a trial has cameras');
      const plates = Array.from(
        { length: 1 + Math.floor(dice() * 12) },
        () => `1QZZ${String(Math.floor(dice() * 1_000)).padStart(3, '0')}`,
      );
      await local.batch(camera, { from: now.subtract({ minutes: 3 }), plates });
      count.batches += 1;
      count.reads += plates.length;
      await shake();
      await local.transmission.sendRound();
      await national.transmission.sendRound();
    }
  }
  await nats.start();
  const began = performance.now();
  const deadline = Date.now() + 180_000;
  for (;;) {
    await local.transmission.sendRound();
    const [stream] = await local.rows<{ is_done: boolean }>(
      `select last_range = acknowledged_range and (select count(*) from anpr.sent_message where kind = 'batch') = $1 as is_done
       from anpr.transmission_stream where side = 'sending'`,
      [count.batches],
    );
    if (stream?.is_done === true) break;
    if (Date.now() > deadline) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const catchUpSeconds = Math.round(performance.now() - began) / 1_000;
  const passages = `select m.seq, r.place, r.recorded_at, r.plate, r.country, r.as_read, r.confidence, encode(r.vehicle, 'hex') as vehicle`;
  const sent = await local.rows(
    `${passages} from anpr.sent_message m join anpr.visible_read r on r.batch_id = m.batch_id where m.direction = 'up' order by m.seq, r.place`,
  );
  const came = await national.rows(
    `${passages} from anpr.received_message m join anpr.visible_read r on r.batch_id = m.own_batch_id where r.database_id = $1 order by m.seq, r.place`,
    [nationalId],
  );
  const places = await national.rows<{ seq: number }>('select seq from anpr.received_message order by seq');
  const [head] = await local.rows<{ head: string; last_range: number }>(
    `select head, last_range from anpr.transmission_stream where direction = 'up'`,
  );
  const [headThere] = await national.rows<{ head: string }>(
    `select head from anpr.transmission_stream where direction = 'up'`,
  );
  return {
    seed: of.seed,
    days: of.days,
    ...count,
    ranges: head?.last_range ?? 0,
    isComplete: sent.length === count.reads && JSON.stringify(sent) === JSON.stringify(came),
    isInOrder: places.length === count.batches && places.every(({ seq }, n) => seq === n + 1),
    areHeadsEqual: head !== undefined && head.head === headThere?.head,
    catchUpSeconds,
  };
}

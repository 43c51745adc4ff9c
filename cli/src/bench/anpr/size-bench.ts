import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { takeIn } from '@clairevoie/plates';
import { discardEmbedded, migrate, openPool, startEmbedded } from '@clairevoie/server/database';
import { encodeReads } from '@clairevoie/server/encode-reads';
import type { Queryable } from '@clairevoie/server/ledger';
import { sortReads } from '@clairevoie/server/sort-reads';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { confusableSigns } from '../../anpr/confusable-signs.ts';
import { generateDay } from '../../anpr/generate-day.ts';
import { type Machine, machineNow } from '../machine.ts';
import { round } from '../measure.ts';

const readsOfBatch = 1_000;
const cameras = 40;
const mostBytes = 230;
const columns = 'recorded_at, batch, place, camera, confidence, plate, country, as_read, vehicle';

/** Bytes on disk of one read of generated traffic, and what a year of it takes. */
export interface SizeBench {
  /** Of the 230 bytes that are allowed: lower is better. */
  readonly ratio: number;
  readonly holds: { readonly bytes: boolean };
  readonly measured: {
    readonly reads: number;
    readonly days: number;
    readonly table: number;
    readonly byPlate: number;
    readonly byCamera: number;
    /** Of days that are over; 0 where trigrams cannot be had. */
    readonly byParts: number;
    readonly bytesOfRead: number;
  };
  /** Terabytes of reads kept for twelve months, by reads a day; without journal, pictures, copies. */
  readonly yearTerabytes: Readonly<Record<'1000000' | '10000000' | '100000000', number>>;
  readonly machine: Machine;
}

/**
 * Writes generated days of traffic as the server writes them (same encoder, same table, in the order of time, a commit each thousand) and looks how
 * large table and indexes are. Plates come back as commuters do, so indexes are as full as those of real traffic, not as those of one repeated batch.
 */
export async function benchSize(of: { readonly vehicles: number; readonly days: number }): Promise<SizeBench> {
  const dataDir = await mkdtemp(join(tmpdir(), 'clv-size-'));
  const [loadBefore = 0] = loadavg();
  try {
    await using database = await startEmbedded({ dataDir });
    const owner = openPool(database.config('clv_owner'), { max: 1, applicationName: 'clairevoie bench' });
    try {
      await migrate(owner);
      const reads = await fill(new Client(database.config('clv_app')), of);
      for (let back = 0; back <= of.days + 1; back++)
        await owner.query('select anpr.index_day($1::date)', [
          Temporal.Now.plainDateISO('UTC').subtract({ days: back }).toString(),
        ]);
      const db: Queryable = { query: (text, values = []) => owner.query(text, [...values]) };
      return summary({ ...(await measure(db)), reads, days: of.days }, loadBefore);
    } finally {
      await owner.end();
    }
  } finally {
    await discardEmbedded(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Fills the days before today with traffic; how many reads there are. */
async function fill(client: Client, of: { readonly vehicles: number; readonly days: number }): Promise<number> {
  const today = Temporal.Now.plainDateISO('Europe/Brussels');
  const confusable = confusableSigns();
  const devices = Array.from({ length: cameras }, (_, n) => `camera-${n + 1}`);
  let [reads, number] = [0, 0];
  await client.connect();
  try {
    for (let back = of.days; back >= 1; back--) {
      const day = today.subtract({ days: back }).toString();
      await client.query('select anpr.make_days($1::date[])', [
        [-1, 0, 1].map((n) => today.subtract({ days: back - n }).toString()),
      ]);
      const traffic = generateDay({ seed: 7, day, devices, vehicles: of.vehicles, misreads: 0.03, confusable });
      for (let from = 0; from < traffic.length; from += readsOfBatch) {
        const body = traffic
          .slice(from, from + readsOfBatch)
          .map((read) => `${JSON.stringify({ ...read, device: undefined })}\n`);
        const taken = takeIn(Buffer.from(body.join('')), {
          contentType: 'application/x-ndjson',
          receivedAt: Temporal.Now.instant(),
          zoneOfDevice: 'Europe/Brussels',
        });
        const sorted = sortReads(taken, { device: '', receivedMs: Date.now(), retention: null });
        const camera = 1 + (number % cameras);
        const stream = client.query(copyFrom(`copy anpr.plate_read (${columns}) from stdin (format binary)`));
        stream.end(encodeReads([{ number: ++number, camera, reads: sorted.reads }]));
        await finished(stream);
        reads += sorted.reads.length;
      }
    }
  } finally {
    await client.end();
  }
  return reads;
}

async function measure(
  owner: Queryable,
): Promise<{ readonly table: number; readonly byPlate: number; readonly byCamera: number; readonly byParts: number }> {
  const indexes = (of: string): string =>
    `(select coalesce(sum(pg_relation_size(i.indexrelid)), 0) from pg_inherits p join pg_index i on i.indrelid = p.inhrelid
      join pg_class c on c.oid = i.indexrelid where p.inhparent = 'anpr.plate_read'::regclass and c.relname like '%${of}%')::float8`;
  const { rows } = await owner.query<{ table: number; byPlate: number; byCamera: number; byParts: number }>(
    `select (select sum(pg_table_size(p.inhrelid)) from pg_inherits p where p.inhparent = 'anpr.plate_read'::regclass)::float8 as "table",
       ${indexes('plate_recorded')} as "byPlate", ${indexes('camera_recorded')} as "byCamera",
       ${indexes('trigrams')} as "byParts"`,
  );
  const [found] = rows;
  if (found === undefined) throw new Error('a select without from gives one row');
  return found;
}

function summary(
  of: {
    readonly reads: number;
    readonly days: number;
    readonly table: number;
    readonly byPlate: number;
    readonly byCamera: number;
    readonly byParts: number;
  },
  loadBefore: number,
): SizeBench {
  const [table, byPlate, byCamera, byParts] = [of.table, of.byPlate, of.byCamera, of.byParts].map((bytes) =>
    round(bytes / of.reads),
  );
  const bytesOfRead = round((of.table + of.byPlate + of.byCamera + of.byParts) / of.reads);
  const year = (perDay: number): number => round((perDay * 365 * bytesOfRead) / 1e12);
  return {
    ratio: round(bytesOfRead / mostBytes),
    holds: { bytes: bytesOfRead <= mostBytes },
    measured: {
      reads: of.reads,
      days: of.days,
      table: table ?? 0,
      byPlate: byPlate ?? 0,
      byCamera: byCamera ?? 0,
      byParts: byParts ?? 0,
      bytesOfRead,
    },
    yearTerabytes: { '1000000': year(1e6), '10000000': year(1e7), '100000000': year(1e8) },
    machine: machineNow(loadBefore),
  };
}

/** The result as lines for a person. */
export function linesOfSize({ measured, holds, yearTerabytes, machine }: SizeBench): readonly string[] {
  return [
    `${measured.reads} reads of ${measured.days} days`,
    `Bytes a read  table ${measured.table}, index by plate ${measured.byPlate}, by camera ${measured.byCamera}, by parts of a plate ${measured.byParts}: ${measured.bytesOfRead} (at most ${mostBytes}: ${holds.bytes ? 'holds' : 'DOES NOT HOLD'})`,
    ...Object.entries(yearTerabytes).map(
      ([perDay, terabytes]) => `${perDay} reads a day: ${terabytes} TB of reads in twelve months`,
    ),
    `Machine       ${machine.cpus} cores, load ${machine.loadBefore} before and ${machine.loadAfter} after`,
  ];
}

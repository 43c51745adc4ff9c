import { randomInt, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discardEmbedded, startEmbedded } from '@clairevoie/server/database';
import { compareRegisters, type Queryable } from '@clairevoie/server/ledger';
import { batchRowId } from '@clairevoie/server/read-registers';
import { rootOfReads, type StoredRead } from '@clairevoie/server/stored-read';
import { asOwner } from '../../open-database.ts';
import { freePorts, type ServerProcess, startServerProcess } from '../server-process.ts';

/** What the crash test of reads answers. */
export interface CrashReads {
  readonly ratio: number;
  readonly measured: {
    readonly kills: number;
    readonly acknowledged: number;
    readonly sentAgain: number;
    readonly lost: number;
    readonly doubled: number;
    readonly wrongRoots: number;
    readonly problems: readonly string[];
  };
}

interface Batch {
  readonly id: string;
  readonly camera: number;
  readonly body: string;
  readonly reads: number;
}

const lanes = 4;

/**
 * Kills the server's process group under ingest, every second time PostgreSQL with it, starts it again and looks: every batch that was ever acknowledged is
 * seen, each of its reads once, under the root that its act says; what had no answer is sent again under the same id and is then there once too.
 */
export async function crashReads(options: {
  readonly kills: number;
  readonly tell?: (line: string) => void;
}): Promise<CrashReads> {
  const dataDir = await mkdtemp(join(tmpdir(), 'clv-crash-reads-'));
  const port = await freePorts();
  const acknowledged: Batch[] = [];
  const problems: string[] = [];
  let [sentAgain, lost, doubled, wrongRoots, next] = [0, 0, 0, 0, 0];
  const batchOf = (server: ServerProcess): Batch => {
    const n = next++;
    const reads = 1 + (n % 40);
    const camera = server.cameras[n % server.cameras.length];
    if (camera === undefined) throw new Error('no camera');
    const at = new Date(Date.now() - 2_000).toISOString();
    const lines = Array.from({ length: reads }, (_, place) =>
      JSON.stringify({ at, plate: `${String(n).padStart(6, '0')}-${place}`, device: camera.device }),
    );
    return { id: randomUUID(), camera: camera.number, body: `${lines.join('\n')}\n`, reads };
  };
  const post = async (server: ServerProcess, batch: Batch): Promise<boolean> => {
    const token = server.cameras.find(({ number }) => number === batch.camera)?.token ?? '';
    try {
      const response = await fetch(`${server.url}/api/anpr/reads`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/x-ndjson',
          'clairevoie-batch': batch.id,
        },
        body: batch.body,
      });
      const text = await response.text();
      if (response.status === 200) return text.includes(`"taken":${batch.reads}`);
      if (response.status < 500) problems.push(`a batch was answered ${response.status}: ${text.slice(0, 200)}`);
    } catch {
      // The server is gone, or the answer was cut off: nobody knows yet what became of the batch.
    }
    return false;
  };
  let server = await startServerProcess({ dataDir, port });
  try {
    for (let kill = 0; kill < options.kills; kill++) {
      const unanswered: Batch[] = [];
      let isOver = false;
      const working = Array.from({ length: lanes }, async () => {
        while (!isOver) {
          const batch = batchOf(server);
          if (await post(server, batch)) acknowledged.push(batch);
          else unanswered.push(batch);
        }
      });
      await pause(randomInt(200, 1_200));
      if (kill % 2 === 1) process.kill(server.postmaster, 'SIGKILL');
      await server.kill();
      isOver = true;
      await Promise.all(working);
      server = await startServerProcess({ dataDir, port });
      for (const batch of unanswered) {
        if (await post(server, batch)) acknowledged.push(batch);
        else problems.push(`kill ${kill}: a batch without an answer was not taken when it was sent again`);
      }
      sentAgain += unanswered.length;
      await using database = await startEmbedded({ dataDir });
      const found = await asOwner(database, (owner) => judge(owner, acknowledged));
      lost += found.lost;
      doubled += found.doubled;
      wrongRoots += found.wrongRoots;
      problems.push(...found.problems);
      options.tell?.(
        `kill ${kill + 1}${kill % 2 === 1 ? ' (with database)' : ''}: ${acknowledged.length} batches acknowledged so far, ${unanswered.length} without answer, ${found.lost} lost, ${found.doubled} doubled, ${found.wrongRoots} under another root`,
      );
    }
  } finally {
    await server.stop();
    await discardEmbedded(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
  const measured = {
    kills: options.kills,
    acknowledged: acknowledged.length,
    sentAgain,
    lost,
    doubled,
    wrongRoots,
    problems,
  };
  return { ratio: lost + doubled + wrongRoots + problems.length === 0 ? 1 : 0, measured };
}

/** What of the acknowledged batches is not there, is there twice, or is not what its act says. */
async function judge(
  owner: Queryable,
  acknowledged: readonly Batch[],
): Promise<{
  readonly lost: number;
  readonly doubled: number;
  readonly wrongRoots: number;
  readonly problems: readonly string[];
}> {
  const { rows } = await owner.query<{
    id: string;
    camera: number;
    root: string;
    reads: readonly {
      readonly ms: number;
      readonly plate: string;
      readonly country: string | null;
      readonly as_read: string | null;
      readonly confidence: number | null;
    }[];
  }>(
    `select b.id, b.camera, b.root, jsonb_agg(jsonb_build_object('ms', (extract(epoch from v.recorded_at) * 1000)::bigint, 'plate', v.plate, 'country', v.country,
       'as_read', v.as_read, 'confidence', v.confidence) order by v.place) as reads
     from anpr.read_batch b join anpr.visible_read v on v.batch = b.number group by b.id, b.camera, b.root`,
  );
  const seen = new Map(rows.map((row) => [row.id, row]));
  let [lost, doubled, wrongRoots] = [0, 0, 0];
  for (const { id, camera, reads } of acknowledged) {
    const found = seen.get(batchRowId(camera, id))?.reads.length ?? 0;
    if (found < reads) lost += 1;
    if (found > reads) doubled += 1;
  }
  for (const { camera, root, reads } of rows) {
    const stored: StoredRead[] = reads.map((read) => ({
      recordedMs: read.ms,
      plate: read.plate,
      country: read.country,
      asRead: read.as_read,
      confidence: read.confidence,
      vehicle: null,
    }));
    if (Buffer.from(rootOfReads(stored, camera)).toString('base64') !== root) wrongRoots += 1;
  }
  // Every plate was sent once: one that is seen twice was taken in twice, under whatever batch.
  const twice = await owner.query('select plate from anpr.visible_read group by plate having count(*) > 1');
  doubled += twice.rows.length;
  const differences = await compareRegisters(owner);
  return { lost, doubled, wrongRoots, problems: differences.map(({ register, problem }) => `${register}: ${problem}`) };
}

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

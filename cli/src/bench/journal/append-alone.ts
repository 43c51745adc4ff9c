import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { join } from 'node:path';
import type { RunningServer } from '@clairevoie/server';
import {
  type AppendItem,
  journalEnd,
  keyFile,
  leafHashOf,
  nativeSigner,
  openAcknowledger,
  openBatchWriter,
  openLane,
  queriesOf,
} from '@clairevoie/server/journal-writer';
import { formatBatch } from '@clairevoie/tlog';
import type { Pool } from 'pg';

/** The journal's append: no decision, no register change; entries, bodies and a signed promise for each batch. */
export interface AppendAlone extends AsyncDisposable {
  /** Resolves once the entry is durable. */
  append(): Promise<void>;
}

interface Waiting {
  resolve(): void;
  reject(error: unknown): void;
}

/** What the tables hold to. */
const mostAtOnce = 1_024;
// As the gate sends them: PostgreSQL works on one while the next lies ready (ADR 0005).
const mostUnderWay = 3;

/**
 * Opens it beside a running server whose gate is idle, on a lane of its own. Batches form as they do in the gate: whatever waits
 * goes, while those before it are on their way.
 */
export async function openAppendAlone(of: {
  readonly pool: Pool;
  readonly dataDir: string;
  readonly ledger: RunningServer['ledger'];
  readonly onError: (error: unknown) => void;
}): Promise<AppendAlone> {
  const { pool, dataDir, ledger } = of;
  const db = queriesOf(pool);
  const origin = ledger.logs.public.origin;
  const skey = await keyFile(join(dataDir, 'keys'), 'log-public.skey', () => Promise.reject(new Error('no key')));
  const keys = { public: { origin, signer: await nativeSigner(skey) } };
  // A copy of its own: the server's acknowledger holds the other file open.
  const file = join(dataDir, 'bench-promises.ndjson');
  const acknowledger = await openAcknowledger({ db, file, keys, onError: of.onError });
  const lane = await openLane(pool);
  const writer = openBatchWriter(lane);
  const template = await templateOf(db);
  const queue: Waiting[] = [];
  let end = (await journalEnd(db)).lastId;
  let underWay = 0;
  let lastSize = 0;
  let before: Promise<unknown> = Promise.resolve();
  let running: Promise<void> | undefined;

  const send = async (): Promise<void> => {
    const batch = queue.splice(0, mostAtOnce);
    const items = batch.map((): AppendItem => ({ ...template, id: randomUUIDv7(), key: randomUUID() }));
    const leaves = items.map(({ log, header }) => ({ log, leafHash: leafHashOf(header) }));
    const now = Temporal.Now.instant().round({ smallestUnit: 'millisecond', roundingMode: 'floor' });
    const signed = await acknowledger.sign(leaves, now);
    const expected = end;
    end = items.at(-1)?.id ?? end;
    underWay++;
    lastSize = items.length;
    const promises = signed.map(({ log, number, leafHashes, batch: promised }) => ({
      log,
      number,
      size: leafHashes.length,
      signed: formatBatch(promised),
    }));
    const written = writer.write({ expected, at: now.toString(), items, promises }, before);
    before = written.then(({ is }) => (is === 'durable' ? undefined : is));
    void written.then((result) => {
      underWay--;
      if (result.is === 'durable') {
        acknowledger.keep(signed);
        for (const one of batch) one.resolve();
      } else for (const one of batch) one.reject(new Error(`a batch was ${result.is}`));
      start();
    });
  };
  const run = async (): Promise<void> => {
    await new Promise<void>((resume) => setImmediate(resume));
    while (isWorthSending()) await send();
    running = undefined;
  };
  // The gate's own measure: what waits goes when it is no trifle beside what is on its way.
  const isWorthSending = (): boolean =>
    queue.length > 0 && underWay < mostUnderWay && (underWay === 0 || queue.length * 4 >= lastSize);
  const start = (): void => {
    if (isWorthSending()) running ??= run();
  };
  return {
    append: () =>
      new Promise((resolve, reject) => {
        queue.push({ resolve, reject });
        start();
      }),
    async [Symbol.asyncDispose]() {
      await running;
      await before;
      lane[Symbol.dispose]();
      acknowledger[Symbol.dispose]();
    },
  };
}

/** What a real act wrote (`identity/register-person`), its register change moved into its result: the same bytes, and no register touched. */
async function templateOf(db: ReturnType<typeof queriesOf>): Promise<Omit<AppendItem, 'id' | 'key'>> {
  const { rows } = await db.query<{
    header: string;
    organisation: string;
    person: string;
    hash: string;
    groups: string;
  }>(
    `select e.header, e.organisation, b.person, translate(encode(b.request_hash, 'base64'), E'\\n', '') as hash, b.groups
     from ledger.entry e join ledger.body b on b.entry_id = e.id where e.act = 'identity/register-person' order by e.seq desc limit 1`,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('no act was recorded to take the bytes from');
  const stored: Readonly<Record<string, { readonly salt: string; readonly content: string }>> = JSON.parse(row.groups);
  const changes = stored.changes?.content ?? '';
  return {
    log: 'public',
    act: 'identity/register-person',
    verdict: 'allowed',
    organisation: row.organisation,
    header: row.header,
    person: row.person,
    requestHash: row.hash,
    changes: [],
    followUps: [],
    groups: Object.entries(stored).map(([group, { salt, content }]) => ({
      group,
      salt: Buffer.from(salt, 'base64'),
      content:
        group === 'changes' ? '[]' : group === 'result' ? `${content}${' '.repeat(changes.length - 2)}` : content,
      commitment: '',
    })),
  };
}

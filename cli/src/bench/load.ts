import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { Client, type PoolConfig } from 'pg';
import { actHeaders, HttpLane } from './http-lane.ts';
import { type Measured, measure } from './measure.ts';

/*
 * The load generator, as a process of its own. Takes a job as JSON on standard input and answers with what it measured.
 * Both arms run here, so both carry the cost of a client on the same cores.
 */

/** What the generator is told. */
export type LoadJob =
  | {
      readonly arm: 'acts';
      readonly url: string;
      readonly session: { readonly cookie: string; readonly csrfToken: string };
      readonly clients: number;
      readonly seconds: number;
    }
  | {
      readonly arm: 'bare';
      readonly config: PoolConfig;
      readonly row: readonly string[];
      readonly clients: number;
      readonly seconds: number;
    };

async function run(job: LoadJob): Promise<Measured> {
  return job.arm === 'acts' ? acts(job) : bare(job);
}

/** Registers invented persons: the lightest act that changes a register. */
async function acts({ url: address, session, clients, seconds }: LoadJob & { arm: 'acts' }): Promise<Measured> {
  const url = new URL(address);
  const headers = actHeaders(url, session);
  const lanes = await Promise.all(Array.from({ length: clients }, () => HttpLane.open(url)));
  const measured = await measure(lanes, seconds, async (lane) => {
    const payload = {
      personId: randomUUID(),
      givenName: 'Personne',
      familyName: 'Fictive',
      language: 'fr',
      isFictional: true,
    };
    const answer = await lane.post(
      '/api/acts/identity/register-person',
      headers,
      JSON.stringify({ key: randomUUID(), payload }),
    );
    if (answer.status !== 200 || !answer.body.includes('"verdict":"allowed"'))
      throw new Error(`an act was answered ${answer.status}: ${answer.body.toString('utf8', 0, 300)}`);
  });
  for (const lane of lanes) lane.close();
  return measured;
}

/** The same bytes in one row, each committed: a prepared INSERT on a connection a client, nothing else. */
async function bare({ config, row, clients, seconds }: LoadJob & { arm: 'bare' }): Promise<Measured> {
  const connections = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new Client(config);
      await client.connect();
      return client;
    }),
  );
  const measured = await measure(connections, seconds, async (client) => {
    await client.query({
      name: 'bare',
      text: `insert into bench.bare (id, key, log, at, act, verdict, organisation, header, leaf_hash, person, request_hash, groups)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      values: [randomUUIDv7(), randomUUID(), ...row],
    });
  });
  for (const client of connections) await client.end();
  return measured;
}

process.stdout.write(JSON.stringify(await run(JSON.parse(await text(process.stdin)))));

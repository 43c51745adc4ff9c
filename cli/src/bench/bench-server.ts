import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PlateMatcher } from '@clairevoie/plates';
import { openServer, type ServerOptions, settleWorld } from '@clairevoie/server';
import { startEmbedded } from '@clairevoie/server/database';
import type { Ledger } from '@clairevoie/server/ledger';
import { enrolForTrial } from '@clairevoie/testing/anpr';
import { generatedPlates } from './anpr/generated-plates.ts';

/*
 * The server that the benchmarks drive, as a process of its own: a demonstration on a real, durable embedded database,
 * with one invented administrator and some invented cameras that read plates. It says on standard output when it is ready.
 * bench-server.ts <data folder> <port> [<witness policy file, or nothing> [<entries of an invented list of plates>]]
 */

const [dataDir = '', portText = '', policyFile = '', entriesText = '0'] = process.argv.slice(2);
const port = Number(portText);

const administrator = {
  personId: '00000000-0000-8000-8000-00000000be0c',
  organisationId: '00000000-0000-8000-8000-00000000be0d',
};

/** Cameras of the benchmark. Their tokens follow from their numbers, so that a server that was killed knows them again. */
const cameras = Array.from({ length: 8 }, (_, n) => ({
  number: n + 1,
  device: `bench-${n + 1}`,
  token: createHash('sha256')
    .update(`benchmark camera ${n + 1}`)
    .digest('base64url'),
}));

async function seed(ledger: Ledger, issuer: string): Promise<void> {
  const { personId, organisationId } = administrator;
  const found = async (type: string, payload: object): Promise<void> => {
    const receipt = await ledger.gate.performAsSystem({
      type,
      key: randomUUID(),
      organisationId: 'clairevoie-server',
      payload,
    });
    if (receipt.verdict !== 'allowed') throw new Error(`${type}: ${receipt.gates.map((gate) => gate.id).join(', ')}`);
  };
  const { rows } = await ledger.reads.query('select 1 from identity.account where person_id = $1', [personId]);
  if (rows.length > 0) return;
  const names = { fr: 'Hôte de mesure (fictif)', nl: 'Meetserver (fictief)', en: 'Benchmark host (fictional)' };
  await found('identity/register-organisation', {
    organisationId,
    slug: 'bench-host',
    kind: 'server-host',
    isReal: false,
    names,
    nisCodes: [],
  });
  await found('identity/register-person', {
    personId,
    givenName: 'Banc',
    familyName: "d'Essai",
    language: 'fr',
    isFictional: true,
  });
  await found('identity/grant-function', {
    grantId: randomUUID(),
    personId,
    functionKey: 'system-administrator',
    organisationId,
    from: '2020-01-01T00:00:00Z',
    instrument: 'mesure / meting',
  });
  await found('identity/link-account', { personId, issuer, subject: personId });
  const databaseId = randomUUID();
  for (const { number, device, token } of cameras)
    await found(enrolForTrial.type, {
      number,
      organisationId,
      databaseId,
      cameraId: randomUUID(),
      device,
      tokenSha256: createHash('sha256').update(token).digest('hex'),
      isCreated: true,
      isPlaced: true,
      retention: 'P12M',
    });
}

/** Matches what was taken in against one list of so many generated plates, in memory, misreads included; counts what it met. */
function matchAgainst(entries: number): NonNullable<ServerOptions['onReadsTaken']> {
  const matcher = PlateMatcher.of([{ id: 'benchmark', allowsMisreads: true, plates: generatedPlates(entries) }]);
  let [hits, candidates] = [0, 0];
  return (_camera, reads) => {
    for (const { plate, country } of reads) {
      const met = matcher.match(plate, country);
      hits += met.hits.length;
      candidates += met.possibleMisreads.length;
    }
    matched = { hits, candidates };
  };
}

let matched = { hits: 0, candidates: 0 };
const world = await settleWorld(dataDir, {
  demo: true,
  serverName: 'bench.clairevoie.invalid',
  identityPort: port + 1,
  createdAt: Temporal.Now.instant().toString(),
});
const database = await startEmbedded({ dataDir });
const server = await openServer({
  database,
  dataDir,
  world,
  host: '127.0.0.1',
  port,
  logLevel: 'error',
  requestsPerMinute: 1_000_000_000,
  batchesPerMinute: 1_000_000_000,
  acts: [enrolForTrial],
  ...(Number(entriesText) > 0 ? { onReadsTaken: matchAgainst(Number(entriesText)) } : {}),
  ...(policyFile === ''
    ? {}
    : { witnesses: { policyFor: () => readFile(policyFile, 'utf8'), timeoutMs: 2_000, mostBackoffMs: 500 } }),
  seed,
});
process.stdout.write(
  `${JSON.stringify({ url: server.url, personId: administrator.personId, postmaster: database.whereabouts.pid, cameras })}\n`,
);
process.once('SIGTERM', () => {
  void (async () => {
    process.stderr.write(Number(entriesText) > 0 ? `matched: ${JSON.stringify(matched)}\n` : '');
    await server[Symbol.asyncDispose]();
    await database.stop();
  })();
});

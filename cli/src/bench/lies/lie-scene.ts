import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { discardEmbedded } from '@clairevoie/server/database';
import { askWitness, captureLog, type ForgedLog, forgeLog, openDishonestServer } from '@clairevoie/testing/dishonest';
import {
  type Acknowledgement,
  acknowledgementsOf,
  addSignatures,
  formatNote,
  hashLeaf,
  parseNote,
  parseSignatureLines,
  parseVkey,
  parseWitnessPolicy,
  policyHash,
  rootOfBatch,
  signBatch,
} from '@clairevoie/tlog';
import { addLog, initWitness, runWitness } from '@clairevoie/witness';
import { signInAs } from '../../sign-in.ts';
import type { PinnedPolicy } from '../../verify/pinned-policy.ts';
import { openCrashClient } from '../crash-client.ts';
import { freePorts, startServerProcess } from '../server-process.ts';

/** A witness that runs, with its folder and its keys. */
export interface SceneWitness {
  readonly name: string;
  readonly url: string;
  readonly folder: string;
  readonly vkeys: readonly string[];
}

/** A real log in dishonest hands, with honest witnesses around it. */
export type LieScene = Awaited<ReturnType<typeof openLieScene>>;

/** So many entries does the log have when its earlier checkpoint is cosigned; it has more later. */
const EARLY = 12;

/**
 * Opens the stage of the lies: a real server journals real acts over HTTP and answers with receipts; then its log and its
 * key are taken, and a dishonest server and three honest witnesses (a policy of two out of three) stand around it.
 */
export async function openLieScene() {
  const closing = new AsyncDisposableStack();
  try {
    const folder = await mkdtemp(join(tmpdir(), 'clv-lies-'));
    closing.defer(() => rm(folder, { recursive: true, force: true }));
    const { captured, receipts } = await journalAndCapture(join(folder, 'server'));
    const clock = { seconds: Math.floor(Date.now() / 1000) - 3_600 };
    const witnesses: SceneWitness[] = [];
    for (const name of ['university', 'ngo', 'oversight']) {
      const home = join(folder, name);
      const { vkeys } = await initWitness(home, `witness.example/${name}`, clock.seconds);
      await addLog(home, captured.vkey);
      const settings = {
        folder: home,
        host: '127.0.0.1',
        port: 0,
        nowSeconds: () => clock.seconds,
        tell: () => undefined,
      };
      const running = closing.use(await runWitness(settings));
      witnesses.push({ name, url: running.url, folder: home, vkeys });
    }
    const policyText = policyOf(captured.vkey, witnesses);
    const policy: PinnedPolicy = {
      policy: parseWitnessPolicy(policyText),
      hash: await policyHash(policyText),
      isPinned: true,
    };
    const early = await forgeLog(captured.signing, captured.entries.slice(0, EARLY));
    const honest = await forgeLog(captured.signing, captured.entries);
    const earlyNote = await cosignedByAll(early, 0, witnesses);
    clock.seconds = Math.floor(Date.now() / 1000);
    const honestNote = await cosignedByAll(honest, EARLY, witnesses);
    const server = closing.use(await openDishonestServer());
    const resources = closing.move();
    return {
      ...captured,
      folder,
      server,
      witnesses,
      policy,
      clock,
      /** Receipts of two real acts, as their author fetched them. */
      receipts,
      /** The log as it was and as it is, as the server really served it, with the witnesses' cosignatures. */
      early: { log: early, note: earlyNote },
      honest: { log: honest, note: honestNote },
      [Symbol.asyncDispose]: () => resources.disposeAsync(),
    };
  } catch (error) {
    await closing.disposeAsync();
    throw error;
  }
}

/** Two out of three; the two keys of one witness count once. */
function policyOf(vkey: string, witnesses: readonly SceneWitness[]): string {
  const keys = witnesses.flatMap(({ name, vkeys }) => vkeys.map((one, i) => `witness ${name}-${i} ${one}`));
  const groups = witnesses.map(
    ({ name, vkeys }) => `group ${name} any ${vkeys.map((_, i) => `${name}-${i}`).join(' ')}`,
  );
  const names = witnesses.map(({ name }) => name).join(' ');
  return [`log ${vkey}`, ...keys, ...groups, `group two-of-three 2 ${names}`, 'quorum two-of-three', ''].join('\n');
}

async function cosignedByAll(log: ForgedLog, oldSize: number, witnesses: readonly SceneWitness[]): Promise<string> {
  let note = parseNote(log.note);
  for (const { url } of witnesses) {
    const { status, body } = await askWitness(url, log, oldSize);
    if (status !== 200) throw new Error(`a witness answered ${status} to an honest log: ${body}`);
    note = addSignatures(note, parseSignatureLines(body));
  }
  return formatNote(note);
}

/** Real acts on a real server, real receipts; then the server ends and its log and key are in other hands. */
async function journalAndCapture(dataDir: string) {
  const server = await startServerProcess({ dataDir, port: await freePorts() });
  try {
    const session = await signInAs(server.url, server.personId);
    const client = openCrashClient(server.url, session, 4);
    await client.begun;
    await pause(600);
    const { acknowledged } = await client.stop();
    // The promise is ten seconds; a second is the aim.
    await pause(1_500);
    const receipts: Uint8Array[] = [];
    for (const { entryId } of acknowledged.slice(-2)) {
      const at = new URL(`/api/receipts/${entryId}/receipt.tlog-proof`, server.url);
      const response = await fetch(at, { headers: { cookie: session.cookie } });
      if (response.status !== 200) throw new Error(`a receipt was answered ${response.status}`);
      receipts.push(new Uint8Array(await response.arrayBuffer()));
    }
    const log = new URL('/log/public/', server.url);
    const captured = await captureLog(log, await readFile(join(dataDir, 'keys', 'log-public.skey'), 'utf8'));
    if (captured.entries.length < EARLY + 8) throw new Error(`only ${captured.entries.length} entries were journaled`);
    return { captured, receipts };
  } finally {
    await server.stop();
    await discardEmbedded(dataDir);
  }
}

/** A promise that the holder of the log key signed at a moment, for an entry that he then need not keep. */
export async function promiseOf(scene: LieScene, entry: Uint8Array, at: Date): Promise<Acknowledgement> {
  const leaf = hashLeaf(entry);
  const origin = parseVkey(scene.vkey).name;
  const facts = { origin, root: rootOfBatch([leaf]), size: 1, at: at.toISOString(), integratedWithinSeconds: 10 };
  const [promise] = acknowledgementsOf(await signBatch(facts, scene.signing), [leaf]);
  if (promise === undefined) throw new TypeError('a batch of one leaf has one acknowledgement');
  return promise;
}

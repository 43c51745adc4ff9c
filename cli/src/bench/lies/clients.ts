import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Evidence, openCheckpoint, parseEvidence, parseVkey, TlogError } from '@clairevoie/tlog';
import { openMonitor } from '../../monitor/run-monitor.ts';
import { failureOf } from '../../verify/verify-failure.ts';
import { type VerifyRequest, verifyServer } from '../../verify/verify-server.ts';
import type { Caught } from './lie.ts';
import type { LieScene } from './lie-scene.ts';

type Files = ReadonlyMap<string, Uint8Array>;
type Asked = Omit<VerifyRequest, 'url' | 'vkey' | 'keepEvidence'>;

/** A stranger with `clairevoie verify`: once before the honest server, once before the lie, asking the same. */
export async function stranger(
  scene: LieScene,
  views: { readonly honest: Files; readonly lie: Files; readonly toVictim?: Files },
  asked: Asked,
): Promise<Caught> {
  const { server, vkey } = scene;
  const ask = async (url: string, knowing: Asked): Promise<Pick<Caught, 'check' | 'evidence'>> => {
    let evidence: Evidence | undefined;
    const keepEvidence = async (found: Evidence): Promise<void> => {
      evidence = found;
    };
    try {
      await verifyServer({ ...knowing, url, vkey, keepEvidence });
      return { check: undefined, evidence };
    } catch (error) {
      return { check: failureOf(error).code, evidence };
    }
  };
  server.show(views.honest);
  const honest = await ask(server.url, asked);
  server.show(views.lie, views.toVictim);
  const lied = views.toVictim === undefined ? server.url : server.urlOfVictim;
  const told = await ask(lied, asked);
  const alone = await ask(lied, {});
  const newest = (views.toVictim ?? views.lie).get('checkpoint') ?? new Uint8Array();
  return {
    ...told,
    isHonestAccepted: honest.check === undefined,
    isSeenByTrusting: await trusting(scene, newest),
    isSeenWithoutMemory: alone.check !== undefined,
  };
}

/** The baseline: checks the log's signature on the newest checkpoint, and believes the server for the rest. */
export async function trusting({ vkey }: LieScene, note: Uint8Array | string): Promise<boolean> {
  try {
    await openCheckpoint(note, { logKeys: [parseVkey(vkey)] });
    return false;
  } catch (error) {
    if (error instanceof TlogError) return true;
    throw error;
  }
}

/** A monitor that looks at one view after the other; its alarms at the end, and the evidence of the one that is asked for. */
export async function monitorOf(
  scene: LieScene,
  views: readonly Files[],
  { check, ...more }: { readonly check: string } & Partial<Parameters<typeof openMonitor>[0]>,
): Promise<Pick<Caught, 'check' | 'evidence'>> {
  const { server, policy, folder } = scene;
  const home = await mkdtemp(join(folder, 'monitor-'));
  using monitor = await openMonitor({
    ...more,
    url: server.url,
    policy: policy.policy.text,
    policyHash: policy.hash,
    folder: home,
  });
  for (const view of views) {
    server.show(view);
    await monitor.look();
  }
  const alarms = monitor.state().alarms;
  const alarm = alarms.find(({ code }) => code === check) ?? alarms[0];
  const file = alarm?.evidence ?? undefined;
  return {
    check: alarm?.code,
    evidence: file === undefined ? undefined : await evidenceIn(join(home, 'evidence'), file),
  };
}

/** Evidence that a tool kept in a folder; the newest of a kind when no file is named. */
export async function evidenceIn(folder: string, file?: string): Promise<Evidence | undefined> {
  const name = file ?? (await readdir(folder).catch(() => []))[0];
  if (name === undefined) return undefined;
  try {
    return parseEvidence(await readFile(join(folder, name)));
  } catch (error) {
    if (error instanceof TlogError) return undefined;
    throw error;
  }
}

import { join } from 'node:path';
import { bundleDelayHours, type ConcealedAct, concealedActs, looksAndSearches, sealedLogs } from '@clairevoie/contract';
import { formatVkey, noteSigner, type SigningKey } from '@clairevoie/tlog';
import type { Pool } from 'pg';
import { openAcknowledger } from './acknowledger.ts';
import type { ActDefinition, Actor, ActorFacts, Queryable, RegisterReader } from './act.ts';
import { type Gate, openGate } from './gate.ts';
import { ledgerActs, openJournal } from './house-acts.ts';
import { type Lane, openLane } from './lane.ts';
import { ledgerErrors } from './ledger-errors.ts';
import { legalOffset } from './ledger-store.ts';
import { type LogKeys, openLogKeys } from './log-key-files.ts';
import { type LogReader, openLogReader } from './log-reader.ts';
import { findSchemaAtStart, openLog, setPublication } from './log-store.ts';
import { queriesOf } from './prepared-queries.ts';
import { headerSchemaHash } from './public-header.ts';
import { findLog } from './restore-store.ts';
import { type Sequencer, startSequencer } from './sequencer.ts';
import { startThinning } from './thin-checkpoints.ts';
import { openWitnessClock } from './witness-clock.ts';
import { findCosigned } from './witness-store.ts';
import { openWitnesses, type Witnesses, type WitnessSettings } from './witnesses.ts';

/** The logs of a server: the public one, and the sealed ones that their overseers alone open. */
export const logNames = ['public', ...sealedLogs] as const;

/** What a ledger is opened on. */
export interface LedgerOptions {
  /** The server's own role (`clv_app`); the ledger takes one connection for its lane and one a log. */
  readonly pool: Pool;
  readonly definitions: readonly ActDefinition[];
  readonly loadActor: (read: RegisterReader, actor: Actor, at: string) => Promise<ActorFacts>;
  /** Folder outside the database: log keys and the copy of promises. */
  readonly dataDir: string;
  /** Name of the server in the log's origin, a DNS-like name: `zone.example`. */
  readonly serverName: string;
  readonly demo: boolean;
  readonly now: () => Temporal.Instant;
  readonly onError: (error: unknown) => void;
  /** Hours that looks and searches wait before their headers are public; by default the policy's, and 0 in a demo. */
  readonly bundleDelayHours?: number;
  /** Acts whose entries go to a sealed log; the published list unless said. */
  readonly concealed?: readonly ConcealedAct[];
  /** Milliseconds of a clock that is never set, for what has passed since a witness was heard; the process's own unless said. */
  readonly monotonicMs?: () => number;
  /** Why nothing may be written or signed (a restored folder not yet compared). Reading works. */
  readonly closedBecause?: string;
  /** The witness policy of the public log, as it is configured; absent: the last one that was chosen governs. */
  readonly witnesses?: WitnessSettings;
}

/** The journal, running. */
export interface Ledger extends AsyncDisposable {
  readonly gate: Gate;
  readonly reads: Queryable;
  readonly logs: Readonly<Record<(typeof logNames)[number], LogReader>>;
  readonly origins: Readonly<Record<string, string>>;
  readonly demo: boolean;
  /** The outside witnesses of the public log. */
  readonly witnesses: Pick<Witnesses, 'health'>;
  /** Legal time, ISO instant: real time, or what the demo's clock says. */
  legalNow(): Promise<string>;
  /** Whether the registers show, at the legal time of now, that the function acted in is held. */
  holdsFunction(actor: Actor): Promise<boolean>;
  /** Integrates what waits, now; for tests, the tour and an orderly stop. */
  integrate(): Promise<void>;
}

/** The origin of a log: the world is part of it, so that a demo's log can never pass for a real one. */
export function originOf(serverName: string, demo: boolean, log: string): string {
  return `${serverName}/${demo ? 'demo-' : ''}${log}`;
}

/** The origin that a log has in the database when it is a successor of `first`; else `first` itself. */
async function currentOrigin(db: Queryable, log: string, first: string): Promise<string> {
  const stored = (await findLog(db, log))?.origin;
  return stored?.startsWith(`${first}/successor-`) ? stored : first;
}

/** Opens the journal: keys, logs, gate and sequencers; writes the opening entry when there is none. */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const { pool, demo, now } = options;
  const reads: Queryable = queriesOf(pool);
  const keys: Record<string, { readonly origin: string; readonly signer: SigningKey; readonly signs: LogKeys }> = {};
  const origins: Record<string, string> = {};
  for (const name of logNames) {
    const origin = await currentOrigin(reads, name, originOf(options.serverName, demo, name));
    await openLog(reads, { name, origin, demo, at: now().toString() });
    const began = await findSchemaAtStart(reads, name);
    if (began !== undefined && began !== headerSchemaHash)
      throw ledgerErrors.otherHeaderSchema({ log: name, began, ours: headerSchemaHash });
    const signs = await openLogKeys(options.dataDir, name, origin);
    keys[name] = { origin, signer: signs.signing, signs };
    origins[name] = origin;
  }
  const today = now().toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
  const delayHours = options.bundleDelayHours ?? (demo ? 0 : bundleDelayHours(today));
  const acts = looksAndSearches.map(({ act }) => act);
  await setPublication(reads, { delayHours, acts });
  const acknowledger = await openAcknowledger({
    db: reads,
    file: join(options.dataDir, 'promises.ndjson'),
    keys,
    onError: options.onError,
  });
  const sequencers = new Map<string, Sequencer>();
  const lane = await openLane(pool);
  const lanes: Lane[] = [lane];
  const witnessClock = openWitnessClock(options.monotonicMs);
  const gate = openGate({
    definitions: [...ledgerActs, ...options.definitions],
    lane,
    reads,
    loadActor: options.loadActor,
    acknowledger,
    now,
    witnessClock,
    demo,
    origins,
    concealed: options.concealed ?? concealedActs,
    // Each log for itself: a checkpoint of the public log that an act of a sealed one set off would tell its second.
    onCommitted: (logs) => {
      for (const log of logs) sequencers.get(log)?.wake();
    },
  });
  const release = (): void => {
    for (const one of lanes.splice(0)) one[Symbol.dispose]();
    acknowledger[Symbol.dispose]();
  };
  const legalNow = async (): Promise<string> =>
    now()
      .add({ milliseconds: await legalOffset(reads) })
      .toString();
  try {
    const attested = await findCosigned(reads, 'public');
    if (typeof attested?.quorumAt === 'number') witnessClock.notBefore(attested.quorumAt);
    const { rows } = await reads.query<{ there: boolean }>('select exists (select 1 from ledger.entry) as there');
    if (rows[0]?.there !== true) {
      await gate.performAsSystem({
        type: openJournal.type,
        key: '00000000-0000-7000-8000-000000000001',
        organisationId: 'clairevoie-server',
        payload: { demo, origin: origins.public },
      });
    }
    const logs: Record<string, LogReader> = {};
    let witnesses: Witnesses | undefined;
    for (const name of logNames) {
      const key = keys[name];
      if (key === undefined) throw new TypeError(`no key for the log ${name}`);
      // A closed journal signs nothing: until it is compared, nobody knows whether its tree is the longest.
      if (options.closedBecause === undefined) {
        const ownLane = await openLane(pool);
        lanes.push(ownLane);
        sequencers.set(
          name,
          await startSequencer({
            log: name,
            origin: key.origin,
            db: ownLane,
            // While a rotation is under way both sign: nobody is left without a signature that they know.
            signers: [key.signs.signing, key.signs.outgoing]
              .filter((signing) => signing !== undefined)
              .map((signing) => noteSigner(signing, () => Math.floor(now().epochMilliseconds / 1000))),
            now,
            onError: options.onError,
            // The sealed log's sizes would tell when somebody looks: it is anchored in the public log once a day instead.
            ...(name === 'public' ? { onSigned: (checkpoint) => witnesses?.submit(checkpoint) } : {}),
          }),
        );
      }
      logs[name] = openLogReader({
        db: reads,
        name,
        origin: key.origin,
        vkey: formatVkey(key.signer.key),
        ...(name === 'public' && delayHours > 0 ? { delayedBy: legalNow } : {}),
      });
    }
    const integrate = async (): Promise<void> => {
      for (const sequencer of sequencers.values()) await sequencer.integrate();
    };
    if (options.closedBecause !== undefined) gate.close(options.closedBecause);
    await integrate();
    const publicLog = logs.public;
    const controlOrganLog = logs['control-organ'];
    const committeeLog = logs['committee-r'];
    if (publicLog === undefined || controlOrganLog === undefined || committeeLog === undefined)
      throw new TypeError('a log was not opened');
    const { witnesses: settings = { policyFor: async () => undefined } } = options;
    const opened = await openWitnesses({
      db: reads,
      gate,
      log: publicLog,
      settings,
      demo,
      now,
      asking: witnessClock.asking,
      onError: options.onError,
    });
    if (options.closedBecause === undefined) {
      const text = await settings.policyFor(publicLog);
      if (text !== undefined) await opened.propose(text);
      witnesses = opened;
      await integrate();
      const newest = await publicLog.signed();
      if (newest !== undefined) opened.submit(newest);
    }
    // A closed journal is compared first, with all it has.
    const thinning =
      options.closedBecause === undefined
        ? startThinning({ db: reads, logs: logNames, now, onError: options.onError })
        : undefined;
    return {
      gate,
      reads,
      logs: { public: publicLog, 'control-organ': controlOrganLog, 'committee-r': committeeLog },
      origins,
      demo,
      witnesses: opened,
      legalNow,
      holdsFunction: async (actor) => (await options.loadActor(gate.registers, actor, await legalNow())).holdsFunction,
      integrate,
      async [Symbol.asyncDispose]() {
        await thinning?.[Symbol.asyncDispose]();
        await gate[Symbol.asyncDispose]();
        await integrate().catch(options.onError);
        for (const sequencer of sequencers.values()) await sequencer[Symbol.asyncDispose]();
        await opened[Symbol.asyncDispose]();
        release();
      },
    };
  } catch (error) {
    for (const sequencer of sequencers.values()) await sequencer[Symbol.asyncDispose]();
    release();
    throw error;
  }
}

import { readFile } from 'node:fs/promises';
import { AckPolicy, type JsMsg, jetstream, jetstreamManager, RetentionPolicy, StorageType } from '@nats-io/jetstream';
import { connect, credsAuthenticator, type NatsConnection } from '@nats-io/transport-node';
import { sha256 } from '../../ledger/index.ts';
import { isClairevoieError } from '../../postgres/index.ts';
import type { NatsSettings } from './nats-settings.ts';
import { openEnvelope, sealEnvelope } from './seal-envelope.ts';
import type { CarrierNeeds, Transmission } from './transmission.ts';
import { transmissionErrors } from './transmission-errors.ts';
import type { TransmissionKeys } from './transmission-keys.ts';
import { transmissionLimits } from './transmission-limits.ts';

const streamName = 'clairevoie-anpr';
const prefix = 'clairevoie.anpr';
/** Nanoseconds, as JetStream counts. */
const nanos = (seconds: number): number => seconds * 1_000_000_000;

/** How the carrier is opened. */
export interface NatsOptions extends CarrierNeeds {
  readonly settings: NatsSettings;
  readonly keys: TransmissionKeys;
  /** Seconds after which the broker gives a message again of which it heard nothing; 15 unless said. */
  readonly againAfterSeconds?: number;
}

/** The name of a server in subjects: it follows from its public key, and says nothing of a database, a camera or a plate. */
const addressOf = (signKey: string): string => sha256(signKey).toString('hex').slice(0, 32);

/**
 * Brings messages over NATS JetStream. The broker may be out for days, lose what it held, double and reorder: the registers know what was taken. One
 * message at a time is given to the receiver, in the order in which it was sent; it is forgotten by the broker once what it made is durable.
 */
export async function openNatsJetStream(options: NatsOptions): Promise<Transmission> {
  const { settings, keys, deliver, onError } = options;
  const closing = new AbortController();
  let connection: NatsConnection | undefined;
  const againAfterSeconds = options.againAfterSeconds ?? 15;
  let isReady = false;
  let isConnected = false;
  let isTold = false;

  const tellOnce = (error: unknown): void => {
    if (isTold || closing.signal.aborted) return;
    isTold = true;
    onError(transmissionErrors.carrierOut(error));
  };

  const open = async (): Promise<NatsConnection> => {
    if (connection !== undefined && !connection.isClosed()) return connection;
    connection = await connect({
      servers: [...settings.servers],
      name: 'clairevoie transmission',
      // One look at a time: the loop below comes again.
      reconnect: true,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 250,
      timeout: 5_000,
      pingInterval: 10_000,
      ...(settings.withoutTls === true ? {} : { tls: settings.tls ?? {} }),
      ...(settings.credentialsFile === undefined
        ? {}
        : { authenticator: credsAuthenticator(await readFile(settings.credentialsFile)) }),
    });
    isConnected = true;
    void watch(connection);
    return connection;
  };

  /** Follows whether the broker is there, so that nothing waits for an answer that cannot come. */
  const watch = async (nc: NatsConnection): Promise<void> => {
    for await (const { type } of nc.status()) {
      if (type === 'disconnect') isConnected = false;
      if (type !== 'reconnect') continue;
      isConnected = true;
      options.wake();
    }
    isConnected = false;
  };

  /** Makes the stream and this server's consumer where they are missing: also after the broker lost its disk. */
  const prepare = async (nc: NatsConnection): Promise<void> => {
    const manager = await jetstreamManager(nc, { timeout: 5_000 });
    const wanted = {
      name: streamName,
      subjects: [`${prefix}.>`],
      retention: RetentionPolicy.Workqueue,
      storage: StorageType.File,
      max_msg_size: transmissionLimits.sealedBytes,
      num_replicas: settings.replicas ?? 1,
    };
    await manager.streams.info(streamName).catch(() => manager.streams.add(wanted));
    const durable_name = addressOf(keys.sign.x);
    await manager.consumers.info(streamName, durable_name).catch(() =>
      manager.consumers.add(streamName, {
        durable_name,
        filter_subject: `${prefix}.${durable_name}.>`,
        ack_policy: AckPolicy.Explicit,
        ack_wait: nanos(againAfterSeconds),
        // Order is what is promised: the next is given when this one is done.
        max_ack_pending: 1,
      }),
    );
  };

  const take = async (message: JsMsg): Promise<void> => {
    // What takes long is not given to somebody else meanwhile.
    const working = setInterval(() => message.working(), (againAfterSeconds * 1_000) / 3);
    try {
      const opened = await openEnvelope(message.data, keys, await options.peers());
      await deliver(opened.message, { signKey: opened.signKey });
      await message.ackAck({ timeout: 5_000 }).catch(() => undefined);
    } catch (error) {
      onError(error);
      // What is no message of ours is not looked at again; anything else comes again.
      if (isForeign(error)) message.term();
      else message.nak(1_000);
    } finally {
      clearInterval(working);
    }
  };

  const follow = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      try {
        const nc = await open();
        await prepare(nc);
        isReady = true;
        isTold = false;
        options.wake();
        const consumer = await jetstream(nc).consumers.get(streamName, addressOf(keys.sign.x));
        const messages = await consumer.consume({ max_messages: 1, expires: 5_000, abort_on_missing_resource: true });
        const stop = (): void => void messages.close();
        closing.signal.addEventListener('abort', stop, { once: true });
        for await (const message of messages) await take(message);
        closing.signal.removeEventListener('abort', stop);
      } catch (error) {
        tellOnce(error);
      }
      isReady = false;
      await pause(500, closing.signal);
    }
  };
  const following = follow();

  return {
    carrier: 'nats-jetstream',
    carries: ({ part }) => part !== 'within',
    async send(stream, message) {
      if (stream.peer === null) throw transmissionErrors.unproved({ databaseId: stream.database_id });
      if (!isReady || !isConnected || connection === undefined || connection.isClosed())
        throw transmissionErrors.carrierOut();
      const sealed = await sealEnvelope(message, keys, stream.peer);
      const subject = `${prefix}.${addressOf(stream.peer.signKey)}.${message.is}`;
      try {
        await jetstream(connection).publish(subject, sealed, { timeout: 3_000 });
      } catch (error) {
        throw transmissionErrors.carrierOut(error);
      }
    },
    async [Symbol.asyncDispose]() {
      closing.abort();
      await connection?.close().catch(() => undefined);
      await following;
    },
  };
}

const isForeign = (error: unknown): boolean =>
  isClairevoieError(error, 'anpr/transmission-malformed') ||
  isClairevoieError(error, 'anpr/transmission-unproved') ||
  isClairevoieError(error, 'anpr/transmission-too-large') ||
  isClairevoieError(error, 'anpr/no-stream');

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
}

import type { Travelling } from './range-message.ts';
import type { StreamRow } from './transmission-registers.ts';

/** What brings messages from one database to another. Two implementations: within one server, and NATS JetStream. */
export interface Transmission extends AsyncDisposable {
  readonly carrier: 'within-server' | 'nats-jetstream';
  /** Whether it can bring anything of this stream now. */
  carries(stream: StreamRow): boolean;
  /** Hands a message over; resolves once the carrier holds it durably or the other side has it. What it tells of, stands in the registers. */
  send(stream: StreamRow, message: Travelling): Promise<void>;
}

/**
 * Told of what arrived, one message of a stream after the other. `by`: who brought it, as the carrier has proved; undefined within one server.
 * Resolves once all that it made is durable, so that the carrier may forget it; rejects when it must come again.
 */
export type Deliver = (message: unknown, by?: ProvedSender) => Promise<void>;

/** The server whose signature stood on what came. */
export interface ProvedSender {
  readonly signKey: string;
}

/** What a carrier to other servers is opened with. */
export interface CarrierNeeds {
  readonly deliver: Deliver;
  /** Told when the carrier is back. */
  readonly wake: () => void;
  /** Signing keys of the servers that links name. */
  readonly peers: () => Promise<readonly string[]>;
  readonly onError: (error: unknown) => void;
}

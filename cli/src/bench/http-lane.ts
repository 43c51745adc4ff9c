import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** One kept-alive HTTP/1.1 connection, one request at a time: the leanest honest client, so that the server is measured. */
export class HttpLane {
  readonly #socket: Socket;
  #rest: Buffer = Buffer.alloc(0);
  #answer: { resolve(answer: LaneAnswer): void; reject(error: unknown): void } | undefined;
  #ended: Error | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (piece: Buffer) => {
      this.#rest = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
      this.#read();
    });
    const end = (error?: Error): void => {
      this.#ended = error ?? new Error('the connection ended');
      this.#answer?.reject(this.#ended);
      this.#answer = undefined;
    };
    socket.on('error', end);
    socket.on('close', () => end());
  }

  /** Connects to the server of `url`. */
  static async open(url: URL): Promise<HttpLane> {
    const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
    await once(socket, 'connect');
    return new HttpLane(socket);
  }

  /** Posts JSON and waits for the whole answer. */
  post(path: string, headers: string, body: string): Promise<LaneAnswer> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      this.#answer = { resolve, reject };
      this.#socket.write(
        `POST ${path} HTTP/1.1\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(): void {
    const head = this.#rest.indexOf('\r\n\r\n');
    if (head < 0 || this.#answer === undefined) return;
    const length = lengthIn(this.#rest, head);
    if (Number.isNaN(length)) {
      this.#answer.reject(new Error('an answer without a length'));
      return;
    }
    if (this.#rest.length < head + 4 + length) return;
    const answer = {
      status: Number(this.#rest.toString('latin1', 9, 12)),
      body: this.#rest.subarray(head + 4, head + 4 + length),
    };
    this.#rest = this.#rest.subarray(head + 4 + length);
    const { resolve } = this.#answer;
    this.#answer = undefined;
    resolve(answer);
  }
}

const lengthName = Buffer.from('\r\ncontent-length: ', 'latin1');

/** The length that the head of an answer states, as our server spells it; NaN when it states none. */
function lengthIn(answer: Buffer, head: number): number {
  const at = answer.indexOf(lengthName);
  if (at < 0 || at >= head) return Number.NaN;
  const from = at + lengthName.length;
  return Number(answer.toString('latin1', from, answer.indexOf('\r\n', from, 'latin1')));
}

/** Status and body of an answer. */
export interface LaneAnswer {
  readonly status: number;
  readonly body: Buffer;
}

/** The header lines of an act's request, ending in a line break. */
export function actHeaders(url: URL, session: { readonly cookie: string; readonly csrfToken: string }): string {
  return `host: ${url.host}\r\ncontent-type: application/json\r\ncookie: ${session.cookie}\r\nx-csrf-token: ${session.csrfToken}\r\n`;
}

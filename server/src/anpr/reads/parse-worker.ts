import { parentPort } from 'node:worker_threads';
import { readPayload } from './own-form.ts';
import type { AskedPayload } from './payload-reader.ts';

// Reads one payload after the other, apart from the thread that serves people and the gate. Whoever sent it may have made it to last.
parentPort?.on('message', ({ body, contentType, receivedAt, zoneOfDevice }: AskedPayload) => {
  const taken = readPayload(body, { contentType, receivedAt: Temporal.Instant.from(receivedAt), zoneOfDevice });
  parentPort?.postMessage(taken);
});

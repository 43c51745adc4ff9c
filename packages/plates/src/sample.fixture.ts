import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeIn } from './adapters.ts';
import type { PayloadContext, Taken } from './plate-read.ts';

/** A camera in Brussels, its payload received at noon of a day in summer. */
export const brussels: PayloadContext = {
  contentType: '',
  receivedAt: Temporal.Instant.from('2024-07-01T10:00:00Z'),
  zoneOfDevice: null,
};

/** Bytes of a sample payload. */
export const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));

/** Takes in a text or a value, as JSON, of whatever maker. */
export const takeText = (payload: unknown, context: Partial<PayloadContext> = {}): Taken =>
  takeIn(new TextEncoder().encode(typeof payload === 'string' ? payload : JSON.stringify(payload)), {
    ...brussels,
    ...context,
  });

/** A random source that gives the same numbers each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** An invented plate of the Belgian standard form. */
export function inventedPlate(random: () => number): string {
  const letter = (): string => LETTERS.charAt(Math.floor(random() * 26));
  const digits = String(Math.floor(random() * 1000)).padStart(3, '0');
  return `${1 + Math.floor(random() * 9)}${letter()}${letter()}${letter()}${digits}`;
}

import { takeIn } from '@clairevoie/plates';
import { encodeReads } from '@clairevoie/server/encode-reads';
import { sortReads } from '@clairevoie/server/sort-reads';
import { seededDice } from '../../anpr/dice.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const colours = ['white', 'black', 'grey', 'blue', 'red'] as const;

/** A batch of generated reads of the last seconds, as a camera sends them. Every plate is generated. */
export function ndjsonBatch(of: { readonly reads: number; readonly seed: number; readonly device: string }): Buffer {
  const dice = seededDice(of.seed);
  const now = Date.now() - 2_000;
  const letter = (): string => letters[dice.below(26)] ?? 'A';
  const lines: string[] = [];
  for (let n = 0; n < of.reads; n++) {
    const plate = `${1 + dice.below(2)}-${letter()}${letter()}${letter()}-${String(dice.below(1_000)).padStart(3, '0')}`;
    lines.push(
      JSON.stringify({
        at: new Date(now - of.reads + n).toISOString(),
        plate,
        country: 'BE',
        confidence: (900 + dice.below(100)) / 1_000,
        device: of.device,
        vehicle: { colour: colours[dice.below(colours.length)], class: 'car' },
      }),
    );
  }
  return Buffer.from(`${lines.join('\n')}\n`);
}

/** The very rows that this batch becomes, in binary COPY format: what the raw arm sends. */
export function rowsOf(
  body: Buffer,
  of: { readonly camera: number; readonly device: string; readonly number: number },
): Buffer {
  const taken = takeIn(body, {
    contentType: 'application/x-ndjson',
    receivedAt: Temporal.Now.instant(),
    zoneOfDevice: 'Europe/Brussels',
  });
  const { reads } = sortReads(taken, { device: of.device, receivedMs: Date.now(), retention: null });
  return encodeReads([{ number: of.number, camera: of.camera, reads }]);
}

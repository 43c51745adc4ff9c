import { describe, expect, it } from 'vitest';
import { takeIn } from './adapters.ts';
import { LIMITS } from './limits.ts';
import { ndjson } from './ndjson.ts';
import type { Taken } from './plate-read.ts';
import { brussels } from './sample.fixture.ts';

/** What holds up one request holds up the server: alone each of these took from four seconds to a minute. Generous for a machine at work. */
const MOST_MS = 2_000;
const megabytes = 1024 * 1024;
const read = '{"at":"2024-06-30T10:00:00Z","plate":"1-ABC-001"}\n';

/** Reads a payload as our own form and as anybody's, each within the bound. */
function takeBoth(payload: string): readonly [own: Taken, anybody: Taken] {
  const body = new TextEncoder().encode(payload);
  const timed = (take: typeof takeIn): Taken => {
    const start = performance.now();
    const taken = take(body, { ...brussels, contentType: 'application/x-ndjson' });
    expect(performance.now() - start).toBeLessThan(MOST_MS);
    expect(taken.refused.length).toBeLessThanOrEqual(LIMITS.refusals + 1);
    return taken;
  };
  return [timed(ndjson.read), timed(takeIn)];
}

describe('a payload made to hold up the server ends within the bound', () => {
  it('8 MB of blank lines after a read and a broken line', () => {
    for (const taken of takeBoth(`${read}x\n${'\n'.repeat(8 * megabytes - 100)}`)) {
      expect(taken).toEqual({ reads: [], dropped: {}, refused: [{ index: 0, reason: 'too-large' }], heartbeats: 0 });
    }
  });

  it('8 MB of blank lines after two documents of a maker', () => {
    takeBoth(`${'{"plate_text":"1ABC001"}\n'.repeat(2)}${'\n'.repeat(8 * megabytes - 100)}`);
    takeBoth(`${'{"plate_text":"1ABC001"}\n'.repeat(2)}${' \n'.repeat(4 * megabytes - 100)}`);
  });

  it('9,000 documents of 150 fields: fields are counted for the payload, the rest is one refusal', () => {
    const [, taken] = takeBoth(`{"plate_text":"1ABC001","x":[${'1,'.repeat(150)}1]}\n`.repeat(9_000));
    expect(taken.refused.at(-1)).toEqual({ index: taken.refused.length - 1, reason: 'too-large' });
    expect(taken.refused.filter(({ reason }) => reason === 'too-large')).toHaveLength(1);
  });

  it('the same in one list', () => {
    const one = `{"plate_text":"1ABC001","x":[${'1,'.repeat(150)}1]}`;
    const [, taken] = takeBoth(`[${Array.from({ length: 9_000 }, () => one).join()}]`);
    expect(taken.refused.at(-1)?.reason).toBe('too-large');
  });

  it.each([['x'], ['{'], ['{"a":1}'], ['{"at":"x","plate":"1ABC001"}'], ['{"plate_text":"1ABC001"}']])(
    '100,000 lines %s: a thousand refusals, then one for all the rest',
    (line) => {
      const [own] = takeBoth(`${line}\n`.repeat(100_000));
      expect(own.refused).toHaveLength(LIMITS.refusals + 1);
      expect(own.refused.at(-1)).toEqual({ index: LIMITS.refusals, reason: 'too-many-refused' });
    },
  );

  it('millions of empty lists and objects', () => {
    takeBoth(`{"plate":"1ABC001","x":[${'[],'.repeat(2.5 * megabytes)}[]]}`);
    takeBoth(`{"plate":"1ABC001","x":[${`[${'[],'.repeat(15_000)}[]],`.repeat(150)}[]]}`);
    takeBoth('{}\n'.repeat(2.5 * megabytes));
    takeBoth(`[${'{},'.repeat(9_990)}{}]`);
  });

  it('events about faces without end', () => {
    const [own] = takeBoth('{"type":"faceSnap"}\n'.repeat(50_000));
    expect(own.refused.at(-2)?.reason).toBe('face-event');
  });
});

describe('what came before stands', () => {
  it('reads of our own form before too many refusals are taken in', () => {
    const [own] = takeBoth(`${read.repeat(3)}${'x\n'.repeat(2_000)}${read}`);
    expect(own.reads).toHaveLength(3);
    expect(own.refused.at(-1)).toEqual({ index: 3 + LIMITS.refusals, reason: 'too-many-refused' });
  });

  it('documents of a maker before the fields are spent are taken in', () => {
    const one = `{"plate_text":"1ABC001","timestamp":"2024-06-30T10:00:00Z","x":[${'1,'.repeat(150)}1]}\n`;
    const [, taken] = takeBoth(one.repeat(500));
    expect(taken.reads.length).toBeGreaterThan(100);
    expect(taken.refused).toEqual([{ index: taken.reads.length, reason: 'too-large' }]);
  });

  it('a blank before a line of our own form is no reason to refuse it; one of blanks only is none', () => {
    const [own] = takeBoth(`${read}  ${read} \t\r\n\u00a0\n"x"\n`);
    expect(own.reads).toHaveLength(2);
    expect(own.refused).toEqual([{ index: 4, reason: 'malformed' }]);
  });
});

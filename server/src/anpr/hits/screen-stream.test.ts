import { describe, expect, it } from 'vitest';
import { mostUnreadBytes, openScreenStream } from './screen-stream.ts';

const event = (n: number): string => `event: hit\ndata: {"n":${n}}\n\n`;
/** A right to look that the test grants and takes, and how often it was asked for. */
function right() {
  const state = { may: true, asked: 0, fails: false };
  return {
    state,
    mayStill: async () => {
      state.asked += 1;
      if (state.fails) throw new Error('the registers are away');
      return state.may;
    },
  };
}
const never = 3_600_000;

/** All that the screen was sent, to the end of its stream. */
async function readAll(stream: AsyncIterable<unknown>): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

describe('the stream of a screen of hits', () => {
  it('tells nothing more from the next event on, once the session or the function ended', async () => {
    const { state, mayStill } = right();
    const screen = openScreenStream({ mayStill, beatMs: never, askAgainMs: 0 });
    const all = readAll(screen.stream);
    screen.tell([event(1)]);
    await expect.poll(() => state.asked).toBe(1);
    state.may = false;
    screen.tell([event(2)]);
    const text = await all;
    expect(text).toContain('{"n":1}');
    expect(text).not.toContain('{"n":2}');
    expect(text.endsWith('event: over\ndata: {}\n\n')).toBe(true);
    screen.tell([event(3)]);
    expect(state.asked).toBe(2);
  });

  it('tells nothing when the right to look could not be asked', async () => {
    const { state, mayStill } = right();
    state.fails = true;
    const screen = openScreenStream({ mayStill, beatMs: never });
    const all = readAll(screen.stream);
    screen.tell([event(1)]);
    expect(await all).toBe('retry: 2000\n\n');
  });

  it('asks once for many events of one second, and tells them in their order', async () => {
    const { state, mayStill } = right();
    const screen = openScreenStream({ mayStill, beatMs: never, askAgainMs: never });
    const seen: string[] = [];
    screen.stream.on('data', (chunk) => seen.push(String(chunk)));
    for (let n = 0; n < 50; n++) screen.tell([event(n)]);
    await expect.poll(() => seen.length).toBe(51);
    for (let n = 50; n < 100; n++) screen.tell([event(n)]);
    await expect.poll(() => seen.length).toBe(101);
    expect(seen.slice(1)).toEqual(Array.from({ length: 100 }, (_, n) => event(n)));
    expect(state.asked).toBe(1);
    screen.stream.destroy();
  });

  it('ends at the beat although nothing is told', async () => {
    const { state, mayStill } = right();
    state.may = false;
    const screen = openScreenStream({ mayStill, beatMs: 5 });
    expect(await readAll(screen.stream)).toContain('event: over');
  });

  it('is closed when more waits than a screen may leave unread, and takes no more', async () => {
    const { mayStill } = right();
    const screen = openScreenStream({ mayStill, beatMs: never, askAgainMs: never });
    const big = `data: ${'x'.repeat(100_000)}\n\n`;
    let told = 0;
    for (; told < 100 && !screen.stream.destroyed; told++) {
      screen.tell([big]);
      await new Promise((next) => setImmediate(next));
    }
    expect(told).toBe(Math.floor(mostUnreadBytes / big.length) + 1);
    expect(screen.stream.readableLength).toBeLessThanOrEqual(mostUnreadBytes);
  });
});

import { describe, expect, it } from 'vitest';
import { type KeyStore, keyFor, settleKey, stableText } from './act-key.ts';

function openStore(): KeyStore & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => void held.set(name, value),
    removeItem: (name) => void held.delete(name),
  };
}

describe('the key of an act', () => {
  it('stays the same while no receipt came for the same content, whatever the order of its fields', () => {
    const store = openStore();
    const first = keyFor(store, 'room/act', { a: 1, b: { c: 2, d: [3] } });
    const again = keyFor(store, 'room/act', { b: { d: [3], c: 2 }, a: 1 });
    expect(again).toEqual({ key: first.key, isRepeat: true, mayHaveArrived: false });
  });

  it('is a new one for other content, and says that the earlier act may have arrived', () => {
    const store = openStore();
    const first = keyFor(store, 'room/act', { a: 1 });
    const other = keyFor(store, 'room/act', { a: 2 });
    expect(other.key).not.toBe(first.key);
    expect(other).toMatchObject({ isRepeat: false, mayHaveArrived: true });
  });

  it('is a new one once a receipt came, also for the same content', () => {
    const store = openStore();
    const { key } = keyFor(store, 'room/act', { a: 1 });
    settleKey(store, 'room/act', key);
    const next = keyFor(store, 'room/act', { a: 1 });
    expect(next.key).not.toBe(key);
    expect(next).toMatchObject({ isRepeat: false, mayHaveArrived: false });
  });

  it('is not settled by the receipt of another act', () => {
    const store = openStore();
    const { key } = keyFor(store, 'room/act', { a: 1 });
    settleKey(store, 'room/act', crypto.randomUUID());
    expect(keyFor(store, 'room/act', { a: 1 }).key).toBe(key);
  });

  it('leaves nothing of what was typed on the computer', () => {
    const store = openStore();
    keyFor(store, 'room/act', { reason: 'a very private reason' });
    expect([...store.held.values()].join()).not.toContain('private');
  });

  it('survives what somebody else left under its name', () => {
    const store = openStore();
    for (const left of ['{', 'null', '[]', '{"key":1,"digest":2}']) {
      store.setItem('clairevoie.act.room/act', left);
      expect(() => keyFor(store, 'room/act', {})).not.toThrow();
    }
  });

  it('tells lists apart by their order', () => {
    expect(stableText([1, 2])).not.toBe(stableText([2, 1]));
  });
});

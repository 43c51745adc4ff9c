import { createHash } from 'node:crypto';
import { formatVkey, type SigningKey, signRotation } from '@clairevoie/tlog';
import { beforeAll, describe, expect, it } from 'vitest';
import { madeKey } from '../trial/made-log.ts';
import { followPublishedKeys } from './followed-keys.ts';

const origin = 'log.example/sample';
let [held, secret, last]: SigningKey[] = [];
const vkeyOf = (key: SigningKey | undefined): string => (key === undefined ? '' : formatVkey(key.key));
/** The statement of a planned change, as one key signs it of the next. */
const statementOf = (old: SigningKey | undefined, fresh: SigningKey | undefined): Promise<string> => {
  if (old === undefined || fresh === undefined) throw new Error('a key is missing');
  return signRotation({ origin, reason: 'planned', day: '2026-11-30' }, { old, fresh });
};
const salt = Buffer.alloc(32, 7);
/** The entry that commits to a statement, and the line that a log publishes of it. */
function journaled(statement: string, leafIndex: number | null) {
  const content = JSON.stringify({ log: 'public', reason: 'planned', statement });
  const result = createHash('sha256').update(salt).update(content).digest('base64');
  return {
    entry: Buffer.from(JSON.stringify({ act: 'ledger/rotate-log-key', groups: { result } })),
    line: { statement, leafIndex, salt: salt.toString('base64'), content },
  };
}
const following = (lines: readonly object[]) =>
  followPublishedKeys(
    { where: 'a log', fetchBytes: async () => Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join('')) },
    vkeyOf(held),
  );

beforeAll(async () => {
  [held, secret, last] = await Promise.all([7, 8, 9].map((seed) => madeKey(origin, seed)));
});

describe('the keys that a log went on with', () => {
  it('are followed through each statement whose own entry was met', async () => {
    const one = journaled(await statementOf(held, secret), 5);
    const two = journaled(await statementOf(secret, last), 9);
    const chain = await following([one.line, two.line]);
    expect(chain.furtherVkeys).toEqual([vkeyOf(secret), vkeyOf(last)]);
    chain.checkLeaf(5, one.entry);
    expect(() => chain.finish([vkeyOf(last)])).toThrow(/the entry that names it was not met/);
    chain.checkLeaf(9, two.entry);
    expect(() => chain.finish([vkeyOf(last)])).not.toThrow();
  });

  it('are not followed through a change that was kept secret and claims the entry of the next one, in either order', async () => {
    const never = { statement: await statementOf(held, secret), leafIndex: 5, salt: '', content: '' };
    const { line } = journaled(await statementOf(secret, last), 5);
    for (const lines of [
      [never, line],
      [line, never],
    ])
      await expect(following(lines)).rejects.toMatchObject({
        code: 'tlog/malformed-note',
        facts: { because: 'two statements claim the entry 5' },
      });
  });

  it('are not followed through a change whose entry is in no tree', async () => {
    const never = { statement: await statementOf(held, secret), leafIndex: null, salt: '', content: '' };
    const { line, entry } = journaled(await statementOf(secret, last), 5);
    const chain = await following([never, line]);
    chain.checkLeaf(5, entry);
    expect(() => chain.finish([vkeyOf(last)])).toThrow(/was not met/);
    // While the old key still signs, nobody needs the new one.
    expect(() => chain.finish([vkeyOf(last), vkeyOf(held)])).not.toThrow();
  });

  it('are not followed to another entry than the one that commits to the statement', async () => {
    const { line } = journaled(await statementOf(held, secret), 5);
    const other = journaled(await statementOf(secret, last), 5);
    const chain = await following([line]);
    expect(() => chain.checkLeaf(5, other.entry)).toThrow(/does not commit/);
  });
});

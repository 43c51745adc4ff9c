import { globSync, readFileSync } from 'node:fs';
import { lawOfActs } from '@clairevoie/contract';
import { describe, expect, it } from 'vitest';
import { roomActs } from '../../server/src/doors/rooms.ts';
import { type ActDefinition, ledgerActs } from '../../server/src/ledger/index.ts';

/**
 * Whoever holds a receipt is told by `lawOfActs` which question the law was to be asked. Here that table is held against what each
 * definition's own `judge` asks; the gate itself refuses what the table does not have, so that every other test tries it as well.
 */

const definitions: readonly ActDefinition[] = [...ledgerActs, ...roomActs];

/** Names right behind `ask(`, as written and as the test runner rewrites a call of something imported. */
const askedIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bask\)?\(\s*["']([a-z-]+)["']/g)].map(([, name = '']) => name);

const sources = globSync('server/src/*/**/*.ts', { exclude: ['**/*.test.ts'] }).map((path) =>
  readFileSync(path, 'utf8'),
);

/** Functions that put a question on behalf of a `judge`, by name, with the acts of the law that they name. */
const askers = new Map(
  sources
    .flatMap((text) => [...text.matchAll(/^(?:export )?function (\w+)\([\s\S]*?^}$/gm)])
    .map(
      ([body, name = '']) =>
        [
          name,
          [...askedIn(body), ...[...body.matchAll(/^ {4}act: '([a-z-]+)',$/gm)].map(([, act = '']) => act)],
        ] as const,
    )
    .filter(([, asked]) => asked.length > 0),
);

function lawAskedBy({ judge }: ActDefinition): readonly string[] {
  const text = judge.toString();
  const called = [...text.matchAll(/(\w+)\)?\(/g)].flatMap(([, name = '']) => askers.get(name) ?? []);
  return [...new Set([...askedIn(text), ...called])].toSorted();
}

describe('the published table of what each act asks the law', () => {
  it('has every act of the server, and no other', () => {
    expect(Object.keys(lawOfActs)).toEqual(definitions.map(({ type }) => type).toSorted());
  });

  it('says of each act what its judgement asks: that act of the law, or nothing', () => {
    const asked = definitions.map((one) => [one.type, lawAskedBy(one)] as const);
    expect(Object.fromEntries(asked)).toEqual(lawOfActs);
    expect(asked.filter(([, law]) => law.length > 0).length).toBeGreaterThan(30);
  });
});

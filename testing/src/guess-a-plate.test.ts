import { hash } from 'node:crypto';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonical, commitmentOf, defineAct } from '../../server/src/ledger/index.ts';
import { type LampWorld, openLampWorld } from './lamp-world.ts';

/**
 * Somebody with the whole public log, who knows everything about an act but its plate and its salts, tries every plate of a
 * small space. Invented plates. The same attacker finds the plate at once where salts are missing or shared: so he can fail.
 */

const title = { fr: 'Plaque', nl: 'Nummerplaat', en: 'Plate' };
const readPlate = defineAct({
  type: 'trial/read-plate',
  title,
  payload: Type.Object({ plate: Type.String({ maxLength: 20 }) }, { additionalProperties: false }),
  who: ['lamplighter'],
  gather: async ({ act }) => ({ plate: act.payload.plate, listed: false }),
  judge: () => ({}),
  change: (_facts, { act }) => ({ changes: [], result: { plate: act.payload.plate } }),
});

const space = Array.from(
  { length: 10_000 },
  (_, n) => `1-${'ABCDEFGHJK'[Math.floor(n / 1_000)]}XY-${String(n % 1_000).padStart(3, '0')}`,
);
const plate = space[7_342] ?? '';

/** Content of each group that says the plate, as the attacker writes it for a guess. */
type Guess = (plate: string) => readonly string[];

/** Every 32 bytes that somebody could take out of these bytes: raw, as base64 and as hex. */
function valuesIn(files: readonly Uint8Array[]): ReadonlySet<string> {
  const values = new Set<string>();
  for (const bytes of files) {
    for (let at = 0; at + 32 <= bytes.length; at += 1)
      values.add(Buffer.from(bytes.subarray(at, at + 32)).toString('base64'));
    const text = Buffer.from(bytes).toString('latin1');
    for (const [found] of text.matchAll(/[A-Za-z0-9+/]{43}=/g)) values.add(found);
    for (const [found] of text.matchAll(/[0-9a-f]{64}/g)) values.add(Buffer.from(found, 'hex').toString('base64'));
  }
  return values;
}

/** Plates for which some hash that can be computed from public bytes alone stands in public bytes. */
function findPlates(files: readonly Uint8Array[], contents: Guess, salts: readonly Uint8Array[]): readonly string[] {
  const published = valuesIn(files);
  const known = [new Uint8Array(0), new Uint8Array(32), ...salts];
  return space.filter((guess) =>
    [guess, ...contents(guess)].some((content) => known.some((salt) => published.has(commitmentOf(salt, content)))),
  );
}

let world: LampWorld;
let files: readonly Uint8Array[];
let header: { readonly groups: Readonly<Record<string, string>> };
let bodies: Readonly<Record<string, { readonly salt: string; readonly content: string }>>;
let contents: Guess;

beforeAll(async () => {
  world = await openLampWorld({ definitions: [readPlate] });
  const receipt = await world.perform('trial/read-plate', { plate });
  const twin = await world.perform('trial/read-plate', { plate });
  await world.ledger.integrate();
  const log = world.ledger.logs.public;
  const size = Number((await log.checkpoint())?.split('\n')[1]);
  const parts = [await log.tile(`tile/0/000.p/${size}`), await log.tile(`tile/entries/000.p/${size}`)];
  files = [
    Buffer.from((await log.checkpoint()) ?? ''),
    Buffer.from(log.vkey),
    ...parts.map((part) => part ?? new Uint8Array()),
  ];
  expect(size).toBe(3);
  expect(Buffer.from(files[3] ?? []).includes(receipt.header)).toBe(true);
  header = JSON.parse(receipt.header);
  expect(JSON.parse(twin.header).groups).not.toEqual(header.groups);
  const { rows } = await world.database
    .pool('clv_owner')
    .query<{ groups: string }>('select groups from ledger.body where entry_id = $1', [receipt.entryId]);
  bodies = JSON.parse(rows[0]?.groups ?? '{}');
  // The attacker knows the rest of every group, to the key of the request; of the plate, only that it is one of the space.
  const templates = Object.values(bodies)
    .map(({ content }) => content)
    .filter((content) => content.includes(plate));
  expect(templates).toHaveLength(3);
  contents = (guess) => templates.map((content) => content.replaceAll(plate, guess));
}, 120_000);
afterAll(() => world?.[Symbol.asyncDispose]());

describe('guessing a plate from the public log', () => {
  it('fails, though the attacker knows everything but the plate and the salts, and takes every public value for a salt', () => {
    const salts = [...Object.values(header.groups)].map((commitment) => Buffer.from(commitment, 'base64'));
    expect(findPlates(files, contents, [...salts, hash('sha256', canonical(header), 'buffer')])).toEqual([]);
    for (const bytes of files) expect(Buffer.from(bytes).includes(plate)).toBe(false);
  });

  it('fails too when he was shown another group of the same entry, with its salt', () => {
    const shown = ['who', 'when', 'decision', 'changes'].map((group) =>
      Buffer.from(bodies[group]?.salt ?? '', 'base64'),
    );
    expect(shown.every((salt) => salt.length === 32)).toBe(true);
    expect(findPlates(files, contents, shown)).toEqual([]);
  });

  it('would succeed without salts, or with one salt for all groups: the same attacker finds it then', () => {
    const published = (saltOf: (group: string) => Uint8Array): Uint8Array => {
      const groups = Object.entries(bodies).map(([group, { content }]) => [
        group,
        commitmentOf(saltOf(group), content),
      ]);
      return Buffer.from(canonical({ ...header, groups: Object.fromEntries(groups) }));
    };
    expect(findPlates([published(() => new Uint8Array(0))], contents, [])).toEqual([plate]);
    const shared = Buffer.from(bodies.who?.salt ?? '', 'base64');
    expect(findPlates([published(() => shared)], contents, [])).toEqual([]);
    expect(findPlates([published(() => shared)], contents, [shared])).toEqual([plate]);
  });
});

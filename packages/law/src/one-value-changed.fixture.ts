import type { FactsOf, LawActName } from './acts.ts';
import { allowedActs } from './allowed-acts.examples.ts';
import { candidateChanges } from './candidate-changes.ts';
import { decide } from './decide.ts';
import { factAt, schemaAt, withFact } from './fact-paths.ts';
import { findActSchema } from './fact-schema.ts';
import { LawError } from './law-error.ts';
import { roleKeys } from './roles.ts';
import { watch } from './watched-facts.ts';

/** What becomes of the allowed example of an act when one fact has another value: what it breaks, and what it leaves open. */
export type Consequence = {
  readonly path: string;
  /** The value in a word: `gone`, `true`, an enumerated value, `at-1s` (a second before the act), `day+1`. */
  readonly value: string;
  readonly breaks: readonly string[];
  readonly opens: readonly string[];
};

type Value = { readonly name: string; readonly to: unknown };

const shifted = (at: string, seconds: number): string => Temporal.Instant.from(at).add({ seconds }).toString();

/** A moment beside the act, and beside itself: a second, a day and a year each way. */
function momentsAround(at: string, from: unknown): readonly Value[] {
  const day = 86_400;
  const around = [-1, 0, 1].map((by) => ({ name: `at${by < 0 ? '-1s' : by > 0 ? '+1s' : ''}`, to: shifted(at, by) }));
  if (typeof from !== 'string') return around;
  const beside = [-366, -31, -1, 1, 31].map((by) => ({
    name: `${by < 0 ? '' : '+'}${by}d`,
    to: shifted(from, by * day),
  }));
  return [...around, ...beside];
}

const daysAround = (at: string): readonly Value[] =>
  [-366, -1, 0, 1, 366].map((by) => ({
    name: `day${by < 0 ? by : `+${by}`}`,
    to: Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').toPlainDate().add({ days: by }).toString(),
  }));

const isRole = (value: unknown): boolean => roleKeys.some((role) => role === value);

function valuesFor(act: LawActName, facts: FactsOf<LawActName>, at: string, path: string): readonly Value[] {
  const schema = findActSchema(act);
  const here = schema === undefined ? undefined : schemaAt(schema, path);
  const from = factAt(facts, path);
  const gone: Value = { name: 'gone', to: undefined };
  if (here === undefined) return [gone];
  if (here['x-type'] === 'IsoInstant') return [gone, ...momentsAround(at, from)];
  if (here['x-type'] === 'IsoDay') return [gone, ...daysAround(at)];
  if (here.type === 'number')
    return [gone, ...(typeof from === 'number' ? [-1, 1].map((by) => ({ name: `${from + by}`, to: from + by })) : [])];
  if (Array.isArray(from))
    return [
      gone,
      { name: 'none', to: [] },
      ...from.map((_, index) => ({ name: `without-${index + 1}`, to: from.toSpliced(index, 1) })),
    ];
  if (here.type === 'object') return [gone];
  if (here.type === 'string' && here.enum === undefined && here['x-type'] !== 'IsoDuration')
    return [gone, { name: 'blank', to: ' ' }];
  const others = candidateChanges({ act, facts, at, deadlines: [], who: [] }, new Set([path]));
  return [gone, ...others.flatMap(({ to }) => (isRole(to) ? [] : [{ name: String(to), to }]))];
}

/** Gives each fact that the judgement of an allowed example reads each other value, one at a time. */
export function* consequences(act: LawActName): Generator<Consequence> {
  const { facts, at } = allowedActs[act];
  const watched = watch(facts);
  decide(act, watched.facts as FactsOf<LawActName>, at);
  for (const path of watched.paths) {
    for (const { name, to } of valuesFor(act, facts, at, path)) {
      const found = consequenceOf(act, withFact(facts, path, to), at);
      if (found !== undefined) yield { path, value: name, ...found };
    }
  }
}

const once = (items: readonly string[]): readonly string[] => [...new Set(items)].sort();

function consequenceOf(act: LawActName, facts: object, at: string): Pick<Consequence, 'breaks' | 'opens'> | undefined {
  try {
    // an example's own facts with one of them changed
    const { findings } = decide(act, facts as FactsOf<LawActName>, at);
    const said = (...holds: readonly string[]): readonly string[] =>
      once(findings.flatMap((finding) => (holds.includes(finding.holds) ? [finding.provision] : [])));
    return { breaks: said('no'), opens: said('unknown', 'human') };
  } catch (error) {
    if (error instanceof LawError) return { breaks: [error.code], opens: [] };
    throw error;
  }
}

/** What falls due after the allowed example of an act, and when: `deadline id | when | provision`. */
export function dates(act: LawActName): readonly string[] {
  const { facts, at } = allowedActs[act];
  const { deadlines, duties } = decide(act, facts as FactsOf<LawActName>, at);
  return [
    ...deadlines.map(({ id, at: instant, on, provision }) => `deadline ${id} | ${instant ?? on} | ${provision}`),
    ...duties.flatMap(({ id, dueAt, provision }) =>
      dueAt === undefined ? [] : [`duty ${id} | ${dueAt} | ${provision}`],
    ),
  ];
}

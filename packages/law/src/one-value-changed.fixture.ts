import { exampleFacts } from './act-variants.fixture.ts';
import type { FactsOf, LawActName } from './acts.ts';
import { allowedActs } from './allowed-acts.examples.ts';
import { candidateChanges } from './candidate-changes.ts';
import { decide } from './decide.ts';
import { factAt, schemaAt, withFact } from './fact-paths.ts';
import { findActSchema } from './fact-schema.ts';
import { LawError } from './law-error.ts';
import { roleKeys } from './roles.ts';
import { watch } from './watched-facts.ts';

/** What becomes of the allowed example of an act when one fact has another value. */
export type Consequence = {
  readonly path: string;
  /** The value in a word: `gone`, `true`, an enumerated value, `at-1s` (a second before the act), `day+1`. */
  readonly value: string;
  /** Each in a word: `!` provision that is not met, `?` left open, `+` met, owed, warned of or stopped by our policy besides. */
  readonly marks: readonly string[];
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

/** Gives each fact that the judgement of the allowed example, or of a variant of it, reads each other value, one at a time. */
export function* consequences(act: LawActName): Generator<Consequence> {
  const { at } = allowedActs[act];
  for (const { act: name, facts } of exampleFacts()) {
    if (name !== act) continue;
    const watched = watch(facts);
    const base = spokenOf(act, watched.facts, at);
    for (const path of watched.paths)
      for (const { name: value, to } of valuesFor(act, facts, at, path))
        yield { path, value, marks: marksOf(base, spokenOf(act, withFact(facts, path, to), at)) };
  }
}

/** What a decision says, each in a word: the provisions that are met, not met, left open; duties, gates of policy, warnings. */
type Spoken = { readonly met: readonly string[]; readonly other: readonly string[]; readonly marks: readonly string[] };

const once = (items: readonly string[]): readonly string[] => [...new Set(items)].sort();

function spokenOf(act: LawActName, facts: object, at: string): Spoken {
  try {
    // an example's own facts with one of them changed
    const { findings, duties, policyGates, warnings } = decide(act, facts as FactsOf<LawActName>, at);
    const said = (...holds: readonly string[]): readonly string[] =>
      once(findings.flatMap((finding) => (holds.includes(finding.holds) ? [finding.provision] : [])));
    return {
      met: said('yes'),
      other: once([
        ...duties.map(({ id, provision }) => `duty:${id}:${provision}`),
        ...policyGates.map(({ id, blocks }) => `${blocks ? 'blocked-by' : 'gate'}:${id}`),
        ...warnings.map(({ id }) => `warning:${id}`),
      ]),
      marks: [...said('no').map((id) => `!${id}`), ...said('unknown', 'human').map((id) => `?${id}`)],
    };
  } catch (error) {
    if (error instanceof LawError) return { met: [], other: [], marks: [`!${error.code}`] };
    throw error;
  }
}

function marksOf(base: Spoken, now: Spoken): readonly string[] {
  // what has no answer says nothing else
  if (now.marks.some((mark) => mark.startsWith('!law/'))) return now.marks.filter((mark) => !base.marks.includes(mark));
  return [
    ...now.marks.filter((mark) => !base.marks.includes(mark)),
    ...now.met.filter((id) => !base.met.includes(id)).map((id) => `+${id}`),
    ...now.other.filter((id) => !base.other.includes(id)).map((id) => `+${id}`),
  ];
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

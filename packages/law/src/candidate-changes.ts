import type { FactsOf, LawActName } from './acts.ts';
import { allowedActs } from './allowed-acts.examples.ts';
import type { Deadline } from './decision.ts';
import { factAt, schemaAt } from './fact-paths.ts';
import { type FactSchema, findActSchema, resolved } from './fact-schema.ts';
import type { RoleKey } from './roles.ts';

/** One change of the facts, or of the moment of the act (path `at`). */
export type FactChange = { readonly path: string; readonly from?: unknown; readonly to: unknown };

/** What the changes are sought for. */
export type Situation<A extends LawActName> = {
  readonly act: A;
  readonly facts: FactsOf<A>;
  readonly at: string;
  readonly deadlines: readonly Deadline[];
  /** Who can supply what is missing, as the findings say. */
  readonly who: readonly RoleKey[];
};

/**
 * Every single change of a fact that a judgement read: each value of an enumeration, both of a yes or no, a text that was
 * not given, a moment before and after the act, an object (a decision, a designation, a notice) as in an act that is
 * allowed, fitted to this one, or with everything in it that can be met.
 */
export function candidateChanges<A extends LawActName>(
  situation: Situation<A>,
  paths: ReadonlySet<string>,
): readonly FactChange[] {
  const { act, facts } = situation;
  const schema = findActSchema(act);
  if (schema === undefined) throw new TypeError(`no schema for the act ${act}`);
  const changes: FactChange[] = [];
  for (const path of paths) {
    const here = schemaAt(schema, path);
    if (here === undefined) continue;
    const from = factAt(facts, path);
    if (from !== undefined && isPast(path)) continue;
    const seen = new Set([JSON.stringify(from)]);
    for (const to of valuesFor(situation, path, here)) {
      const written = JSON.stringify(to);
      if (seen.has(written)) continue;
      seen.add(written);
      changes.push({ path, ...(from === undefined ? {} : { from }), to });
    }
  }
  return changes;
}

// What was recorded, and when, has happened: no decision and no notice changes it.
const isPast = (path: string): boolean => /(^|\.)(recorded|captured|passage|readAt)/.test(path);

function valuesFor<A extends LawActName>(
  situation: Situation<A>,
  path: string,
  schema: FactSchema,
): readonly unknown[] {
  const example = fitted(situation, factAt(allowedActs[situation.act].facts, path));
  const given = example === undefined ? [] : [example];
  const allowed = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (allowed !== undefined) return allowed;
  if (schema.type === 'boolean') return [true, false];
  if (schema.type === 'array') return [...given, ...listsOf(schema)];
  if (schema.type === 'object')
    return isJudgement(schema) ? [judgement(situation)] : [...given, ...fullObjects(situation, schema)];
  if (schema.type === 'string') return [...given, ...textsFor(situation, schema)];
  return given;
}

/** The recorded judgement that a person would have to give. */
function judgement<A extends LawActName>({ at, who }: Situation<A>): object {
  return {
    verdict: 'met',
    by: who[0] ?? 'responsible-officer',
    at: shifted(at, { minutes: -5 }),
    reasons: 'to be given by that person',
  };
}

const mostObjects = 24;

/** An object with everything in it that can be met: yes everywhere, given a little before; one for each value of what is enumerated. */
function fullObjects<A extends LawActName>(situation: Situation<A>, schema: FactSchema, depth = 0): readonly object[] {
  let objects: readonly Record<string, unknown>[] = [{}];
  for (const [name, below] of Object.entries(schema.properties ?? {})) {
    const values = fullValues(situation, resolved(below), depth);
    if (values.length === 0) continue;
    const grown = objects.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
    objects = grown.length <= mostObjects ? grown : objects.map((one) => ({ ...one, [name]: values[0] }));
  }
  return objects;
}

function fullValues<A extends LawActName>(
  situation: Situation<A>,
  schema: FactSchema,
  depth: number,
): readonly unknown[] {
  if (schema.enum !== undefined) {
    const supplied = schema.enum.filter((one) => situation.who.some((role) => role === one));
    return supplied.length > 0 ? supplied : schema.enum.length <= 4 ? schema.enum : [];
  }
  if (schema.type === 'boolean') return [true];
  if (schema.type === 'string') return textsFor(situation, schema).slice(0, 1);
  if (schema.type === 'object' && depth < 2)
    return isJudgement(schema) ? [judgement(situation)] : fullObjects(situation, schema, depth + 1).slice(0, 2);
  return [];
}

const isJudgement = ({ properties }: FactSchema): boolean =>
  properties?.verdict !== undefined && properties.reasons !== undefined && properties.by !== undefined;

/** A list of one, for each value that an item may have. */
function listsOf(schema: FactSchema): readonly unknown[] {
  const item = schema.items === undefined ? undefined : resolved(schema.items);
  return item?.enum === undefined ? [] : [[...item.enum], ...item.enum.map((one) => [one])];
}

function textsFor<A extends LawActName>({ at }: Situation<A>, schema: FactSchema): readonly unknown[] {
  switch (schema['x-type']) {
    case 'IsoInstant':
      return [shifted(at, { minutes: -5 }), shifted(at, { hours: -24 }), shifted(at, { hours: 24 })];
    case 'IsoDay':
      return [dayBefore(at, 1), dayBefore(at, 0), dayBefore(at, -1)];
    case 'IsoDuration':
      return ['P30D', 'P1M', 'P3M', 'P365D', 'P12M'];
  }
  return ['stated'];
}

/** Moments at which the answer may turn: just before a term ends, when one begins, a day and a month earlier or later. */
export function candidateMoments<A extends LawActName>({
  at,
  deadlines,
}: Pick<Situation<A>, 'at' | 'deadlines'>): readonly string[] {
  if (!at.includes('T')) return [];
  const ends = deadlines.flatMap(({ at: instant, on }) => {
    if (instant !== undefined) return [shifted(instant, { seconds: -1 }), instant];
    return on === undefined ? [] : [`${on}T12:00:00+01:00`];
  });
  const others = [-24, 24, -31 * 24, 31 * 24].map((hours) => shifted(at, { hours }));
  return [...new Set([...ends, ...others])].filter((moment) => moment !== at);
}

const shifted = (at: string, by: Temporal.DurationLike): string => {
  try {
    return Temporal.Instant.from(at).add(by).toString();
  } catch {
    // A bare day, in an analysis: the day itself is the nearest that can be said.
    return at;
  }
};

const dayBefore = (at: string, days: number): string =>
  Temporal.PlainDate.from(at.slice(0, 10)).subtract({ days }).toString();

/**
 * A value of the allowed example fitted to this act: its moments moved by the time between the two acts, and its names
 * (municipality, place) replaced by those that this act has at the same path.
 */
function fitted<A extends LawActName>({ act, facts, at }: Situation<A>, value: unknown): unknown {
  const example = allowedActs[act];
  const apart = Temporal.Instant.from(instantOf(at)).since(Temporal.Instant.from(example.at));
  const days = Math.round(apart.total('hours') / 24);
  const names = namesOf(example.facts, facts);
  const fit = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(fit);
    if (typeof one === 'object' && one !== null)
      return Object.fromEntries(Object.entries(one).map(([name, below]) => [name, fit(below)]));
    if (typeof one !== 'string') return one;
    const named = names.get(one);
    if (named !== undefined) return named;
    if (/^\d{4}-\d{2}-\d{2}T/.test(one)) return Temporal.Instant.from(one).add(apart).toString();
    if (/^\d{4}-\d{2}-\d{2}$/.test(one)) return Temporal.PlainDate.from(one).add({ days }).toString();
    return one;
  };
  return fit(value);
}

const instantOf = (at: string): string => (at.includes('T') ? at : `${at}T12:00:00+01:00`);

/** Texts that stand at one path in the example and at the same path here: what the example calls X is Y here. */
function namesOf(example: object, facts: object, names = new Map<string, string>()): Map<string, string> {
  for (const [name, one] of Object.entries(example)) {
    const other = Object.entries(facts).find(([key]) => key === name)?.[1];
    if (/municipality|place|reference|zone/i.test(name) && typeof one === 'string' && typeof other === 'string')
      names.set(one, other);
    else if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null)
      namesOf(one, other, names);
  }
  return names;
}

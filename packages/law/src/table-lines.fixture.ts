import type { Decision } from './decision.ts';

const rolesOf = (roles: readonly string[] = []): string => (roles.length === 0 ? '-' : roles.join(' '));

/** What a decision asks: `provision | who | fact`. */
export function* heardIn({ findings }: Decision): Generator<string> {
  for (const { provision, who, holds, missing } of findings) {
    if (holds === 'yes') continue;
    for (const fact of missing ?? [holds === 'no' ? '!' : '?']) yield `${provision} | ${rolesOf(who)} | ${fact}`;
  }
}

/** What is owed after it: `duty | provision | term | by | to whom`. */
export function* owedIn({ duties }: Decision): Generator<string> {
  for (const { id, provision, dueWithin, dueAt, by, toWhom } of duties) {
    const term = dueWithin ?? (dueAt === undefined ? '-' : 'dated');
    yield [id, provision, term, rolesOf(by), rolesOf(toWhom)].join(' | ');
  }
}

/** What it tells besides. */
export function* toldIn(decision: Decision): Generator<string> {
  const { findings, deadlines, policyGates, readings, warnings, demands = [] } = decision;
  for (const { provision, holds } of findings) if (holds === 'yes') yield `met | ${provision}`;
  for (const { id, kind, provision, reading } of deadlines) yield `deadline | ${id} ${kind} ${provision} ${reading}`;
  for (const { id, blocks } of policyGates) yield `gate | ${id}${blocks ? ' blocks' : ''}`;
  for (const { id, choice } of readings) yield `reading | ${id} ${choice}`;
  for (const { id } of warnings) yield `warning | ${id}`;
  for (const { provision, meant } of demands) yield `demand | ${provision} ${meant}`;
}

import type { RunningServer } from '@clairevoie/server';

/** One line for each person one can sign in as, for the terminal of a demo. */
export async function listPeople(server: RunningServer): Promise<readonly string[]> {
  const people = await server.people();
  return [
    'Sign in as (no password, invented people):',
    ...people.map(
      ({ name, functions }) =>
        `  ${name.padEnd(28)} ${functions.map((f) => `${f.names.fr} / ${f.names.nl}`).join('; ')}`,
    ),
  ];
}

import type { DatabaseView, TransmissionView } from '@clairevoie/contract';

/** Where the two databases lie: both in this server, or which of them. */
export type Part = 'within' | 'local' | 'national';

/** A database to choose, by its name. */
export interface LinkableDatabase {
  readonly id: string;
  readonly name: string;
}

/** What may be linked: databases by level, and the parts that they allow, the likeliest first. */
export interface LinkChoices {
  readonly local: readonly LinkableDatabase[];
  readonly national: readonly LinkableDatabase[];
  readonly parts: readonly Part[];
}

/**
 * Databases that can be linked, of those that one sees: created, a local one with a channel of transmission and not linked yet. A national one takes in
 * several local ones. The server's rules stand behind it.
 */
export function linkChoices(
  databases: readonly Pick<
    DatabaseView,
    'id' | 'title' | 'reference' | 'level' | 'createdAt' | 'transmissionChannel'
  >[],
  streams: readonly Pick<TransmissionView, 'databaseId'>[],
): LinkChoices {
  const linked = new Set(streams.map(({ databaseId }) => databaseId));
  const of = (may: (one: (typeof databases)[number]) => boolean): readonly LinkableDatabase[] =>
    databases
      .filter((one) => one.createdAt !== null && may(one))
      .map(({ id, title, reference }) => ({ id, name: `${title} (${reference})` }));
  const local = of((one) => one.level === 'local' && one.transmissionChannel === true && !linked.has(one.id));
  const national = of((one) => one.level === 'national');
  return {
    local,
    national,
    parts: [
      ...(local.length > 0 && national.length > 0 ? (['within'] as const) : []),
      ...(local.length > 0 ? (['local'] as const) : []),
      ...(national.length > 0 ? (['national'] as const) : []),
    ],
  };
}

import { functionTable, type WaitingSource } from '../../server/src/identity/index.ts';

/**
 * Which functions of the whole table see each kind of thing, acting for this organisation at `at`: `{kind: functions}`.
 * A new function is asked as well, and must see nothing.
 */
export async function whoSees(
  source: WaitingSource,
  actor: { readonly organisationId: string; readonly personId: string },
  at: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const seen: Record<string, string[]> = {};
  for (const { key: functionKey } of [...functionTable, { key: 'a-function-of-tomorrow' }]) {
    const items = await source.waitingFor({ ...actor, functionKey }, at);
    for (const kind of new Set(items.map((item) => item.kind))) seen[kind] = [...(seen[kind] ?? []), functionKey];
  }
  return seen;
}

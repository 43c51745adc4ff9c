import type { IsoDay } from './facts.ts';
import { allProvisionVersions, type ProvisionText } from './provisions.ts';
import { readDay } from './time.ts';

/** What became of one provision between two days. */
export type LawChange = {
  readonly id: string;
  /** new: not there on the first day · changed: other words or another nature · gone: repealed or at its end. */
  readonly change: 'new' | 'changed' | 'gone';
  readonly before?: ProvisionText;
  readonly after?: ProvisionText;
};

/** The provisions that differ between two days ('YYYY-MM-DD'), in the order of the texts. Throws `law/bad-instant`. */
export function diffLaw(from: IsoDay, to: IsoDay): readonly LawChange[] {
  const before = inForceOn(readDay('from', from).toString());
  const after = inForceOn(readDay('to', to).toString());
  const changes: LawChange[] = [];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(id), after.get(id)];
    if (old === undefined && now !== undefined) changes.push({ id, change: 'new', after: now });
    else if (old !== undefined && now === undefined) changes.push({ id, change: 'gone', before: old });
    else if (old !== undefined && now !== undefined && old.from !== now.from)
      changes.push({ id, change: 'changed', before: old, after: now });
  }
  return changes;
}

function inForceOn(day: IsoDay): Map<string, ProvisionText> {
  const inForce = new Map<string, ProvisionText>();
  for (const version of allProvisionVersions()) {
    if (version.from > day) continue;
    const isOver = version.kind === 'repealed' || (version.to !== undefined && version.to < day);
    if (isOver) inForce.delete(version.id);
    else inForce.set(version.id, version);
  }
  return inForce;
}

import { deciders, decidesIn } from './list-file.ts';
import type { Branch } from './lists-in-force.ts';

/** Who looks: the function, the body acted in and, for a prosecutor, its district. */
export interface ListViewer {
  readonly functionKey: string;
  readonly organisationId: string;
}

/** Branches whose lists a function sees: officers and prosecutors their own, the others both. */
export function branchesSeen(functionKey: string): readonly Branch[] {
  const both: readonly Branch[] = ['administrative', 'judicial'];
  const isOfOne = deciders.some((key) => key === functionKey) && !both.every((one) => decidesIn(one, functionKey));
  return isOfOne ? both.filter((one) => decidesIn(one, functionKey)) : both;
}

/** Condition under which a row of `l` is seen; $1 is the viewer’s body. */
export function scopeOf(functionKey: string): string {
  if (functionKey === 'control-organ') return '$1::uuid is not null';
  if (functionKey === 'prosecutor')
    return `exists (select 1 from identity.organisation_name p, identity.organisation_name s
      where p.id = $1 and s.id = l.organisation_id
        and (s.kind = 'federal-police' or exists (select 1 from jsonb_array_elements_text(s.nis_codes) n where p.nis_codes ? n)))`;
  return 'l.organisation_id = $1';
}

import type { Case } from '../case.ts';
import type { Level, PersonFacts } from '../facts.ts';
import { isDesignationInForce } from '../lfp/25-8-designation.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';

/** Who is at the head of the service: chief of corps, or commissioner general or the member of the management committee whom he designates. @law lfp-46-5-al1-local lfp-46-5-al1-federal lfp-46-9-al1-pt1 */
export const heads: Readonly<Record<Level, readonly RoleKey[]>> = {
  local: ['chief-of-corps'],
  federal: ['commissioner-general', 'federal-committee-member'],
};

/** Heads of either level, for duties whose level is not known. */
export const headsOf = (level: Level | undefined): readonly RoleKey[] =>
  level === undefined ? [...heads.local, ...heads.federal] : heads[level];

/** The provisions that name the head at each level. */
export type HeadProvisions = Readonly<Record<Level, string>>;

const words = {
  local: {
    yes: say(
      'Zone de police : le chef de corps est compétent.',
      'Politiezone: de korpschef is bevoegd.',
      'Police zone: the chief of corps is competent.',
    ),
    no: say(
      'Pour une zone de police, seul le chef de corps est compétent ; aucune délégation n’est prévue.',
      'Voor een politiezone is enkel de korpschef bevoegd; er is geen delegatie voorzien.',
      'For a police zone only the chief of corps is competent; no delegation is provided.',
    ),
  },
  federal: {
    yes: say(
      'Police fédérale : le commissaire général ou le membre du comité de direction qu’il désigne est compétent.',
      'Federale politie: de commissaris-generaal of het lid van het directiecomité dat hij aanwijst, is bevoegd.',
      'Federal police: the commissioner general or the member of the management committee whom he designates is competent.',
    ),
    no: say(
      'Pour la police fédérale, seul le commissaire général ou le membre du comité de direction qu’il désigne est compétent.',
      'Voor de federale politie is enkel de commissaris-generaal of het lid van het directiecomité dat hij aanwijst, bevoegd.',
      'For the federal police only the commissioner general or the member of the management committee whom he designates is competent.',
    ),
  },
} as const;

/** Whether a person is the head whom the text names; a member of the committee needs a designation of the commissioner general in force. @law lfp-46-5-al1-local lfp-46-5-al1-federal */
export function judgeHead(
  c: Case,
  ids: HeadProvisions,
  who: { readonly level: Level | undefined; readonly person: PersonFacts | undefined; readonly path: string },
): void {
  const { level, person, path } = who;
  if (level === undefined) {
    c.unknown(ids.local, 'level', headsOf(undefined));
    return;
  }
  const id = ids[level];
  const role = person?.role;
  c.choice('R-10');
  c.fact(id, role === undefined ? undefined : heads[level].includes(role), {
    ...words[level],
    who: heads[level],
    path: `${path}.role`,
  });
  if (level !== 'federal' || role !== 'federal-committee-member') return;
  const designation = person?.designation;
  const inForce =
    designation === undefined
      ? undefined
      : isDesignationInForce(c, designation, `${path}.designation`) &&
        (designation.by === undefined || designation.by === 'commissioner-general');
  c.fact(id, inForce, {
    yes: say(
      'Le membre est désigné par le commissaire général ; la désignation est en vigueur.',
      'Het lid is aangewezen door de commissaris-generaal; de aanwijzing is van kracht.',
      'The member is designated by the commissioner general; the designation is in force.',
    ),
    no: say(
      'Le membre du comité de direction n’est pas désigné par le commissaire général à cette date.',
      'Het lid van het directiecomité is op die datum niet door de commissaris-generaal aangewezen.',
      'The member of the management committee is not designated by the commissioner general at that date.',
    ),
    mend: say(
      'Obtenir une désignation datée du commissaire général.',
      'Een gedateerde aanwijzing door de commissaris-generaal verkrijgen.',
      'Obtain a dated designation by the commissioner general.',
    ),
    who: ['commissioner-general'],
    path: `${path}.designation`,
  });
}

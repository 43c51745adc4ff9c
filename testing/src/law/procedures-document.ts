import { join } from 'node:path';
import { type Procedure, type ProcedureStep, procedures, roles, unjudgedReasons } from '@clairevoie/law';

/** Where the description of the procedures stands; it is made from their table and never edited by hand. */
export const proceduresFile = join(import.meta.dirname, '../../../docs/procedures.md');

/** The description of the procedures W-01 to W-28, made from their table. */
export function makeProceduresDocument(): string {
  return [
    '# Procedures',
    '',
    'Made from the table `procedures` of `packages/law` by `npm run law:procedures`; do not edit. The same table answers',
    '`clairevoie law procedures --json`. Each step names who takes it, the act of the package that judges it (`clairevoie law acts`',
    'describes it) or why none does, the term in the words of the text, and whether it stands in the law, in a reading of it, or is a policy of ours',
    '(which may block operation and never changes what the law says). A procedure begins at `●`; nothing leaves a state marked *end*.',
    'Provision ids: `clairevoie law explain <id>`. Readings: `R-nn` and `A-nn`.',
    '',
    ...procedures.map(({ id, title }) => `* [${id}](#${id.toLowerCase()}) ${title.en} · ${title.fr} · ${title.nl}`),
    '',
    ...procedures.flatMap(described),
  ].join('\n');
}

function described({ id, title, states, steps, separations = [] }: Procedure): readonly string[] {
  return [
    `## ${id}`,
    '',
    `**${title.en}** · ${title.fr} · ${title.nl}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...Object.entries(states).map(([key, { name }]) => `  state "${name.en}" as ${ofMermaid(key)}`),
    ...arrows(steps),
    ...Object.entries(states)
      .filter(([, state]) => state.end === true)
      .map(([key]) => `  ${ofMermaid(key)} --> [*]`),
    '```',
    '',
    '| state | FR | NL | EN | |',
    '|---|---|---|---|---|',
    ...Object.entries(states).map(
      ([key, { name, end, alarm }]) =>
        `| \`${key}\` | ${name.fr} | ${name.nl} | ${name.en} | ${end === true ? '*end*' : alarm === true ? '*alarm*' : ''} |`,
    ),
    '',
    '| step | who | judged by | term | provisions and readings | basis |',
    '|---|---|---|---|---|---|',
    ...steps.map(rowOf),
    '',
    ...(separations.length === 0
      ? []
      : [
          '| decision | not the same person as | acts | provisions and readings | basis |',
          '|---|---|---|---|---|',
          ...separations.map(
            ({ decision, notSameAs, acts, provisions, readings, basis }) =>
              `| ${decision.en} | ${notSameAs.en} | ${code(acts)} | ${cited(provisions, readings)} | ${basis} |`,
          ),
          '',
        ]),
  ];
}

/** Mermaid takes no hyphen in a name, and `end` is a word of its own. */
const ofMermaid = (state: string): string => `s_${state.replaceAll('-', '_')}`;

const arrows = (steps: readonly ProcedureStep[]): readonly string[] => [
  ...new Set(
    steps.flatMap(({ from, to }) =>
      (from.length === 0 ? ['[*]'] : from.map(ofMermaid)).map((one) => `  ${one} --> ${ofMermaid(to)}`),
    ),
  ),
];

const code = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(' ');
const cited = (provisions: readonly string[], readings: readonly string[]): string =>
  [code(provisions), readings.join(' ')].filter((part) => part !== '').join(' · ');

function rowOf({ from, to, who, judgedBy, due, provisions, readings, basis }: ProcedureStep): string {
  const judged = 'acts' in judgedBy ? code(judgedBy.acts) : unjudgedReasons[judgedBy.none].en;
  const term = due === undefined ? '' : `${due.text.en} (${due.basis})`;
  const start = from.length === 0 ? '●' : from.join(', ');
  const by = who.map((role) => roles[role].en).join('; ');
  return `| ${start} → ${to} | ${by} | ${judged} | ${term} | ${cited(provisions, readings)} | ${basis} |`;
}

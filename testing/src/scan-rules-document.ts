import { join } from 'node:path';
import type { RuleBase } from '@clairevoie/scan';

/** Where the pages of the scanner's rules lie. */
export const scanRulesFile = join(import.meta.dirname, '../../docs/scan-rules.md');

type Rule = RuleBase['rules'][number];

/** What each way of looking looks at, for people. */
const looksAt: Readonly<Record<keyof Rule['match'], string>> = {
  packages: 'packages, by the names of their registries',
  packagePatterns: 'names of packages whose content is not at hand',
  imports: 'modules that source imports',
  code: 'code, comments removed and strings blanked',
  strings: 'one string in code',
  symbols: 'printable strings of binaries',
  sha256: 'whole files, by their SHA-256',
  modelPaths: 'paths of models and weights',
  config: 'keys and values of configurations',
  images: 'container images',
  columns: '`table.column type` of database schemas',
  tables: 'tables of one schema, all of them together',
  galleries: 'folders of pictures, by their names',
  numbers: 'numbers that stand together, in source or in binaries',
  shape: 'the shape of a network, by the judgement of this name in `models/shape-rules.ts`',
  products: 'names of products and suppliers in bills of materials',
};

/** A page a rule, in one document: an index, then a section under each rule's id. Made from the rule files, which say it all. */
export function makeScanRulesDocument({ rules, sha256 }: RuleBase): string {
  const head = [
    '# The rules of the scanner',
    '',
    'Made by `npm run scan:rules` from `packages/scan/rules`; a test looks that it is current. What labels, strength, weight and aspects mean: [scan.md](scan.md).',
    'How to propose or change one: [CONTRIBUTING.md](../CONTRIBUTING.md#add-a-rule-of-the-scanner).',
    '',
    `${rules.length} rules, rule base \`${sha256}\`: a report that names this hash was made with exactly these.`,
    '',
    '| rule | title | says | strength | weight | aspect |',
    '|---|---|---|---|---|---|',
    ...rules.map(
      ({ id, title, says, strength, weight, aspect }) =>
        `| [${id}](#${id}) | ${inTable(title)} | ${says} | ${strength} | ${weight} | ${aspect} |`,
    ),
  ];
  return `${[...head, ...rules.flatMap((rule) => ['', ...pageOf(rule)])].join('\n')}\n`;
}

function pageOf(rule: Rule): readonly string[] {
  const { group } = rule;
  return [
    `## ${rule.id}`,
    '',
    `${rule.title}. Version ${rule.version}; says **${rule.says}**, ${rule.strength}, ${rule.weight}; aspect ${rule.aspect}.`,
    ...(group === undefined ? [] : [`Group \`${group}\`${roleOf(rule)}.`]),
    '',
    `* **Evidence.** ${rule.evidence}`,
    `* **Known false positives.** ${rule.falsePositives}`,
    `* **Reviewed** ${rule.reviewed.on} by ${rule.reviewed.by}: ${rule.reviewed.note}`,
    ...Object.entries(rule.match).flatMap(([kind, value]) => [
      '',
      // Edge: the keys of a match are those of its type; `Object.entries` forgets them.
      `Looks at ${looksAt[kind as keyof Rule['match']]}:`,
      '',
      ...fenced(
        (Array.isArray(value) ? value : [value]).map((one) => (typeof one === 'string' ? one : JSON.stringify(one))),
      ),
    ]),
    ...rule.examples.flatMap(({ file, text, fires }) => [
      '',
      `${fires ? 'Fires on' : 'Stays silent on'} \`${file}\`:`,
      '',
      ...fenced(text.replace(/\n$/, '').split('\n')),
    ]),
    ...(rule.examples.length === 0 ? ['', 'No example in text: bytes show it, in the tests of `packages/scan`.'] : []),
  ];
}

function roleOf({ holds, harmless, whenOnlyHarmless }: Pick<Rule, 'holds' | 'harmless' | 'whenOnlyHarmless'>): string {
  const roles = [
    ...(holds === true ? ['says that the library is there, not that it is called'] : []),
    ...(harmless === true ? ['sees a call that recognises nobody'] : []),
    ...(whenOnlyHarmless === undefined ? [] : [`counts as ${whenOnlyHarmless} where only such calls are seen`]),
  ];
  return roles.length === 0 ? '' : `: ${roles.join('; ')}`;
}

const inTable = (text: string): string => text.replaceAll('|', '\\|');

/** A block as it is: no rule file holds such a fence. */
const fenced = (lines: readonly string[]): readonly string[] => [
  '~~~~text',
  ...(lines.length === 0 ? ['(nothing yet)'] : lines),
  '~~~~',
];

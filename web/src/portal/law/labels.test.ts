import { type FactSchema, factSchemaOf, type LawActName, lawActNames } from '@clairevoie/law';
import { describe, expect, it } from 'vitest';
import { actNames } from './act-names.data.ts';
import { hasActName } from './act-names.ts';
import { factLabels } from './fact-labels.data.ts';
import { hasValueLabel, labelOfFact } from './fact-labels.ts';
import { allQuestions, questionsOf } from './questions.ts';

/** The acts of visible use, and the group of acts before the parts that were written beside them: their facts have labels. */
const labelled = ['open-recording', 'decide-access', 'decide-use-request'] as const satisfies readonly LawActName[];

function unnamedFacts(act: LawActName): readonly string[] {
  return allQuestions(questionsOf(act, {})).flatMap(({ path, isEnglish }) => (isEnglish ? [path] : []));
}

function unnamedValues(schema: FactSchema): readonly string[] {
  const own = (schema.enum ?? []).map(String).filter((value) => !hasValueLabel(value, schema));
  const below = [...Object.values(schema.properties ?? {}), ...(schema.items === undefined ? [] : [schema.items])];
  return [...own, ...below.flatMap(unnamedValues)];
}

function pathsOf(schema: FactSchema): readonly string[] {
  const below = schema.items ?? schema;
  const fields = Object.entries((below.anyOf?.find((form) => form.properties !== undefined) ?? below).properties ?? {});
  return fields.flatMap(([name, one]) => [name, ...pathsOf(one).map((path) => `${name}.${path}`)]);
}

describe('the words of "May they?"', () => {
  it('lists what lacks a name in French and Dutch, for who writes the next ones', () => {
    const acts = lawActNames.filter((act) => !hasActName(act));
    const facts = new Set(lawActNames.flatMap(unnamedFacts).map((path) => path.split('.').slice(-2).join('.')));
    const values = new Set(lawActNames.flatMap((act) => unnamedValues(factSchemaOf(act))));
    const list = (what: string, names: Iterable<string>): string => `${what}: ${[...names].join(', ') || 'none'}\n`;
    process.stdout.write(
      list('acts without a name', acts) + list('facts without a label', facts) + list('values without a label', values),
    );
    // What has words is known to the law package: a label that names nothing is removed.
    const known = new Set(lawActNames.flatMap((act) => pathsOf(factSchemaOf(act))));
    expect(Object.keys(factLabels).filter((end) => ![...known].some((path) => `.${path}`.endsWith(`.${end}`)))).toEqual(
      [],
    );
    expect(Object.keys(actNames).filter((act) => !lawActNames.some((name) => name === act))).toEqual([]);
  });

  it.each(labelled)('%s: every fact and every value has its words', (act) => {
    expect(unnamedFacts(act)).toEqual([]);
    expect(unnamedValues(factSchemaOf(act))).toEqual([]);
  });

  it('marks as English what nobody has put into words yet, and shows its description', () => {
    expect(labelOfFact('some.unheardOfThing', {})).toEqual({
      label: { fr: 'Unheard of thing', nl: 'Unheard of thing', en: 'Unheard of thing' },
      isOurs: false,
    });
  });
});

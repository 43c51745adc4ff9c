import { type FactSchema, factSchemaOf, type LawActName, lawActNames } from '@clairevoie/law';
import { describe, expect, it } from 'vitest';
import { actNames } from './act-names.data.ts';
import { hasActName } from './act-names.ts';
import { factLabelParts, findLabelKey, hasValueLabel, labelOfFact } from './fact-labels.ts';

type Fact = { readonly path: string; readonly schema: FactSchema };

/** Every fact of an act and every group of facts, at any depth, items of lists included. */
function factsOf(act: LawActName): readonly Fact[] {
  return below('', factSchemaOf(act));
}

function below(path: string, schema: FactSchema): readonly Fact[] {
  const whole = schema.items ?? schema;
  const form = whole.anyOf?.find(({ properties }) => properties !== undefined) ?? whole;
  return Object.entries(form.properties ?? {}).flatMap(([name, one]) => {
    const here = path === '' ? name : `${path}.${name}`;
    return [{ path: here, schema: one }, ...below(here, one)];
  });
}

function unnamedValues(schema: FactSchema): readonly string[] {
  const own = (schema.enum ?? []).map(String).filter((value) => !hasValueLabel(value, schema));
  const inside = [...Object.values(schema.properties ?? {}), ...(schema.items === undefined ? [] : [schema.items])];
  return [...own, ...inside.flatMap(unnamedValues)];
}

describe('the words of "May they?"', () => {
  it.each(lawActNames)('%s: the act, its facts and their values are named in French and Dutch', (act) => {
    expect(hasActName(act)).toBe(true);
    const unnamed = factsOf(act).filter(({ path, schema }) => !labelOfFact(path, schema).isOurs);
    expect(unnamed.map(({ path }) => path)).toEqual([]);
    expect(unnamedValues(factSchemaOf(act))).toEqual([]);
  });

  it('holds no label that no fact takes, and no name of an act that is not there', () => {
    const taken = new Set(lawActNames.flatMap(factsOf).map(({ path, schema }) => findLabelKey(path, schema)));
    const labels = factLabelParts.flatMap((part) => Object.keys(part));
    expect(labels.filter((key) => !taken.has(key))).toEqual([]);
    expect(Object.keys(actNames).filter((act) => !lawActNames.some((name) => name === act))).toEqual([]);
  });

  it('labels a fact in one part of the law only', () => {
    const labels = factLabelParts.flatMap((part) => Object.keys(part));
    expect(labels.filter((key, index) => labels.indexOf(key) !== index)).toEqual([]);
  });

  it('tells the form of a declaration from the form of a decision by the type of the fact', () => {
    const formOf = (act: LawActName) => {
      const { form = {} } = factSchemaOf(act).properties ?? {};
      return labelOfFact('form', form).label.fr;
    };
    expect(formOf('declare-camera')).toBe('Le formulaire de déclaration, champ par champ');
    expect(formOf('decide-intelligence-access')).toBe('La forme de la décision');
  });

  it('marks as English what nobody has put into words yet, and shows its description', () => {
    expect(labelOfFact('some.unheardOfThing', {})).toEqual({
      label: { fr: 'Unheard of thing', nl: 'Unheard of thing', en: 'Unheard of thing' },
      isOurs: false,
    });
  });
});

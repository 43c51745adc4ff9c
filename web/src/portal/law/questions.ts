import { type FactSchema, factSchemaOf, type LawActName } from '@clairevoie/law';
import type { Localised } from '../data-values.ts';
import { labelOfFact, labelOfValue } from './fact-labels.ts';
import type { Question, QuestionGroup } from './law-page-data.ts';

/** Facts in an address begin with this. */
export const factPrefix = 'f.';

/** Lists of things grow one at a time, up to this many. */
const mostItems = 6;

type Answers = { readonly [name: string]: string | undefined };

/** The whole form of an act: its own facts, and a group for each thing they describe. */
export function questionsOf(act: LawActName, answers: Answers): QuestionGroup {
  return groupOf('', factSchemaOf(act), answers, { fr: '', nl: '', en: '' });
}

/** All questions of a form, whatever their depth. */
export function allQuestions(group: QuestionGroup): readonly Question[] {
  return [...group.questions, ...group.groups.flatMap(allQuestions)];
}

function groupOf(path: string, schema: FactSchema, answers: Answers, label: Localised): QuestionGroup {
  const questions: Question[] = [];
  const groups: QuestionGroup[] = [];
  for (const [name, below] of Object.entries(schema.properties ?? {})) {
    const here = path === '' ? name : `${path}.${name}`;
    const kind = shapeOf(below);
    const own = labelOfFact(here, below);
    if (kind === 'object') groups.push(groupOf(here, below, answers, own.label));
    else if (kind === 'objects') groups.push(...itemsOf(here, below, answers, own.label));
    else questions.push(questionOf(here, below, kind, answers));
  }
  const isAnswered =
    questions.some(({ value, taken }) => value !== '' || taken.length > 0) || groups.some((group) => group.isAnswered);
  return { path, label, questions, groups, isAnswered };
}

/** As many as were answered, and one more to fill. */
function itemsOf(path: string, schema: FactSchema, answers: Answers, label: Localised): readonly QuestionGroup[] {
  const start = `${factPrefix}${path}.`;
  const given = Object.entries(answers).flatMap(([name, value]) =>
    name.startsWith(start) && value !== undefined && value !== ''
      ? [Number(name.slice(start.length).split('.')[0])]
      : [],
  );
  const count = Math.min(mostItems, Math.max(-1, ...given.filter(Number.isInteger)) + 2);
  return Array.from({ length: count }, (_, index) => {
    const numbered = {
      fr: `${label.fr} (${index + 1})`,
      nl: `${label.nl} (${index + 1})`,
      ...(label.en === undefined ? {} : { en: `${label.en} (${index + 1})` }),
    };
    return groupOf(`${path}.${index}`, itemOf(schema), answers, numbered);
  });
}

/** What a list is made of; where an item can be of several forms, the one with fields. */
function itemOf(schema: FactSchema): FactSchema {
  const item = schema.items ?? {};
  return item.anyOf?.find((form) => form.properties !== undefined) ?? item;
}

type Shape = Question['kind'] | 'object' | 'objects';

/** The allowed values of a fact, also where only some of its forms are closed. */
export function valuesOf(schema: FactSchema): readonly (string | number | boolean)[] | undefined {
  if (schema.enum !== undefined) return schema.enum;
  if (schema.const !== undefined) return [schema.const];
  const forms = (schema.anyOf ?? []).flatMap((form) => valuesOf(form) ?? []);
  return forms.length === 0 ? undefined : [...new Set(forms)];
}

/** How a fact is asked. */
export function shapeOf(schema: FactSchema): Shape {
  if (valuesOf(schema) !== undefined) return 'choice';
  if (schema.properties !== undefined) return 'object';
  if (schema.type === 'array') {
    const item = itemOf(schema);
    if (item.properties !== undefined) return 'objects';
    return valuesOf(item) === undefined ? 'texts' : 'choices';
  }
  if (schema.type === 'boolean') return 'yes-no';
  if (schema.type === 'number' || schema.type === 'integer') return 'number';
  if (schema['x-type'] === 'IsoDay') return 'day';
  return schema['x-type'] === 'IsoInstant' ? 'instant' : 'text';
}

function questionOf(path: string, schema: FactSchema, kind: Question['kind'], answers: Answers): Question {
  const name = `${factPrefix}${path}`;
  const { label, isOurs } = labelOfFact(path, schema);
  const listed = kind === 'choices' ? itemOf(schema) : schema;
  const options = (valuesOf(listed) ?? []).map((value) => ({
    value: String(value),
    label: labelOfValue(String(value), listed),
  }));
  return {
    path,
    name,
    label,
    isEnglish: !isOurs,
    hint: isOurs ? null : (schema.description ?? null),
    kind,
    options,
    value: answers[name] ?? '',
    taken:
      kind === 'choices' ? options.flatMap(({ value }) => (answers[`${name}~${value}`] === 'on' ? [value] : [])) : [],
  };
}

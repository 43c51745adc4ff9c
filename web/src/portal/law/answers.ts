import { type FactSchema, factSchemaOf, type LawActName } from '@clairevoie/law';
import { brusselsInstant, brusselsWall } from './brussels-wall.ts';
import { factPrefix, shapeOf, valuesOf } from './questions.ts';

type Answers = { readonly [name: string]: string | undefined };
type Tree = { [name: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The facts that the answers of an address say. What is empty or not understood is left out: then it is unknown. */
export function readAnswers(act: LawActName, answers: Answers): object {
  return objectFrom('', factSchemaOf(act), answers) ?? {};
}

function objectFrom(path: string, schema: FactSchema, answers: Answers): Tree | undefined {
  const read: Tree = {};
  for (const [name, below] of Object.entries(schema.properties ?? {})) {
    const value = valueFrom(path === '' ? name : `${path}.${name}`, below, answers);
    if (value !== undefined) read[name] = value;
  }
  return Object.keys(read).length === 0 ? undefined : read;
}

function valueFrom(path: string, schema: FactSchema, answers: Answers): unknown {
  const given = answers[`${factPrefix}${path}`]?.trim() ?? '';
  const shape = shapeOf(schema);
  if (shape === 'object') return objectFrom(path, schema, answers);
  if (shape === 'objects') return itemsFrom(path, schema, answers);
  if (shape === 'choices') {
    const values = valuesOf(formOf(schema.items ?? {})) ?? [];
    const taken = values.filter((value) => answers[`${factPrefix}${path}~${value}`] === 'on');
    return taken.length === 0 ? undefined : taken;
  }
  if (given === '') return undefined;
  switch (shape) {
    case 'yes-no':
      return given === 'yes' ? true : given === 'no' ? false : undefined;
    case 'choice':
      return valuesOf(schema)?.find((value) => String(value) === given);
    case 'number':
      return Number.isFinite(Number(given.replace(',', '.'))) ? Number(given.replace(',', '.')) : undefined;
    case 'instant':
      return brusselsInstant(given);
    case 'texts':
      return given
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    default:
      return given;
  }
}

const formOf = (item: FactSchema): FactSchema => item.anyOf?.find((form) => form.properties !== undefined) ?? item;

function itemsFrom(path: string, schema: FactSchema, answers: Answers): readonly unknown[] | undefined {
  const items: unknown[] = [];
  for (let index = 0; index < 6; index++) {
    const item = objectFrom(`${path}.${index}`, formOf(schema.items ?? {}), answers);
    if (item !== undefined) items.push(item);
  }
  return items.length === 0 ? undefined : items;
}

/** The answers that say these facts: the other way round, for examples and links. */
export function answersFor(act: LawActName, facts: object): { readonly [name: string]: string } {
  const answers: { [name: string]: string } = {};
  writeObject('', factSchemaOf(act), facts, answers);
  return answers;
}

function writeObject(path: string, schema: FactSchema, value: unknown, answers: { [name: string]: string }): void {
  if (!isTree(value)) return;
  for (const [name, below] of Object.entries(schema.properties ?? {})) {
    const here = path === '' ? name : `${path}.${name}`;
    const given = value[name];
    if (given === undefined) continue;
    const key = `${factPrefix}${here}`;
    const shape = shapeOf(below);
    const list: readonly unknown[] = Array.isArray(given) ? given : [];
    if (shape === 'object') writeObject(here, below, given, answers);
    else if (shape === 'objects')
      for (const [index, item] of list.entries())
        writeObject(`${here}.${index}`, formOf(below.items ?? {}), item, answers);
    else if (shape === 'choices') for (const item of list) answers[`${key}~${item}`] = 'on';
    else if (shape === 'texts') answers[key] = list.join('; ');
    else if (shape === 'yes-no') answers[key] = given === true ? 'yes' : 'no';
    else answers[key] = shape === 'instant' ? brusselsWall(String(given)) : String(given);
  }
}

import { roles } from '@clairevoie/law';
import { describe, expect, it } from 'vitest';
import { roomActs } from '../../server/src/doors/rooms.ts';
import { functionTable } from '../../server/src/identity/index.ts';
import { ledgerActs } from '../../server/src/ledger/index.ts';
import { fieldsOfAct, formActTypes } from '../../web/src/console/act/act-schemas.ts';
import { bodyFields } from '../../web/src/console/act/labels/body-fields.data.ts';
import { bodyValues } from '../../web/src/console/act/labels/body-values.data.ts';
import {
  type FoundLabel,
  findFieldLabel,
  findHint,
  findValueLabel,
} from '../../web/src/console/act/labels/find-label.ts';
import { fr } from '../../web/src/console/act/labels/fr.ts';
import { type BodyField, type BodyWord, readBodyShape } from './body-fields.ts';
import { openTestServer } from './server.ts';

type Schema = {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
};

const definitions = [...ledgerActs, ...roomActs];

/** What the payloads of all acts hold, by their schemas; at the root, the parent is the act. */
function readPayloads(): { readonly fields: readonly BodyField[]; readonly words: readonly BodyWord[] } {
  const fields: BodyField[] = [];
  const words: BodyWord[] = [];
  const walk = (schema: Schema, parent: string, where: string): void => {
    for (const word of [schema.const, ...(schema.enum ?? [])])
      if (typeof word === 'string') words.push({ field: parent, word });
    const inside = [...(schema.anyOf ?? []), ...(schema.allOf ?? []), ...Object.values(schema.patternProperties ?? {})];
    for (const one of schema.items === undefined ? inside : [...inside, schema.items]) walk(one, parent, where);
    for (const [name, one] of Object.entries(schema.properties ?? {})) {
      fields.push({ parent, name, where });
      walk(one, name, where);
    }
  };
  for (const { type, payload } of definitions) {
    // Schemas are JSON: what typebox adds to them is not enumerable.
    const schema: Schema = JSON.parse(JSON.stringify(payload));
    walk(schema, type, type);
  }
  return { fields, words };
}

const keyOf = (found: FoundLabel): string =>
  'form' in found ? found.form : 'field' in found ? found.field : found.value;

const shape = readBodyShape();
const payloads = readPayloads();
const fields = [...shape.fields, ...payloads.fields];
const words = [...shape.words, ...payloads.words];

describe('what a person reads in an opened entry', () => {
  it('is read from every act that is registered', () => {
    expect(shape.acts).toBe(definitions.length);
    expect(fields.length).toBeGreaterThan(1_000);
  });

  it('has a name in French, Dutch and English for every field of every body', () => {
    const unnamed = fields.filter(({ name, parent }) => findFieldLabel(name, parent) === undefined);
    expect(unnamed.map(({ parent, name, where }) => `${parent}.${name} (${where})`)).toEqual([]);
  });

  it('has words for every value of a closed list; numbers of articles, signs and file formats speak for themselves', () => {
    const isNamed = ({ word, field }: BodyWord): boolean =>
      findValueLabel(word, field) !== undefined ||
      Object.hasOwn(roles, word) ||
      !/[a-z]{2}/.test(word) ||
      word.startsWith('video/');
    expect(words.filter((one) => !isNamed(one)).map(({ field, word }) => `${field}.${word}`)).toEqual([]);
  });

  it('names every function in which somebody acts, the house’s own too', () => {
    const unnamed = functionTable.filter(
      ({ key }) => !Object.hasOwn(roles, key) && findValueLabel(key, 'functionKey') === undefined,
    );
    expect(unnamed.map(({ key }) => key)).toEqual([]);
  });

  it('keeps no name that no field and no value takes', () => {
    const taken = new Set<string>();
    // A form asks for what no body holds where the server keeps it beside the journal: the plate and country of a correction.
    const asked = formActTypes.flatMap((parent) => fieldsOfAct(parent).map(({ name }) => ({ name, parent })));
    for (const { name, parent } of [...fields, ...asked]) {
      const [label, hint] = [findFieldLabel(name, parent), findHint(name, parent)];
      for (const found of [label, hint]) if (found !== undefined) taken.add(keyOf(found));
    }
    const [spoken, functions] = [
      new Set<string>(),
      functionTable.map(({ key }) => ({ field: 'functionKey', word: key })),
    ];
    for (const { word, field } of [...words, ...functions, { field: 'functionKey', word: 'system' }]) {
      const found = findValueLabel(word, field);
      if (found !== undefined) spoken.add(keyOf(found));
    }
    expect(Object.keys(bodyFields).filter((key) => !taken.has(key))).toEqual([]);
    expect(Object.keys(bodyValues).filter((key) => !spoken.has(key))).toEqual([]);
    expect(Object.keys(fr).filter((key) => !taken.has(key) && !spoken.has(key))).toEqual([]);
  });

  it('is named in the bodies of the seeded world too, where a type says no more than any JSON', async () => {
    await using opened = await openTestServer({ logLevel: 'silent' });
    const { rows } = await opened.database
      .pool('clv_owner')
      .query<{ act: string; groups: string }>('select b.act, b.groups from ledger.body b');
    const unnamed = new Set<string>();
    const walk = (value: unknown, parent: string): void => {
      if (Array.isArray(value)) for (const one of value) walk(one, parent);
      else if (typeof value === 'object' && value !== null)
        for (const [name, one] of Object.entries(value)) {
          if (findFieldLabel(name, parent) === undefined) unnamed.add(`${parent}.${name}`);
          walk(one, name);
        }
    };
    for (const { act, groups } of rows) {
      const contentOf = (group: string): unknown => JSON.parse(JSON.parse(groups)[group].content);
      const request = contentOf('request');
      if (typeof request === 'object' && request !== null && 'payload' in request) walk(request.payload, act);
      for (const group of ['facts', 'result']) walk(contentOf(group), '');
    }
    expect(rows.length).toBeGreaterThan(50);
    expect([...unnamed]).toEqual([]);
  });

  it('would be seen to lack one: a field and a value that nobody named are found', () => {
    expect(findFieldLabel('rowsSha512', '')).toBeUndefined();
    expect(findValueLabel('unheard-of', 'state')).toBeUndefined();
  });
}, 120_000);

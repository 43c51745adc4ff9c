import { Value } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { tinyRequest } from '../../../../testing/src/authorisation/fixtures.ts';
import { fieldsOfAct, formActTypes } from './act-schemas.ts';
import { complaintsOf, finished, valueAt, withValue } from './form-value.ts';
import { findFieldLabel, findValueLabel } from './labels/find-label.ts';
import type { Field, NamedField } from './schema-form.ts';

type Place = { readonly name: string; readonly parent: string; readonly field: Field };

// The console asks neither: a mapping of columns is written by a program, an outline is drawn on a map.
const beyondForms = ['mapping', 'geometry'];

function placesOf(fields: readonly NamedField[], parent: string): readonly Place[] {
  return fields
    .filter(({ name }) => !beyondForms.includes(name))
    .flatMap(({ name, field }) => [{ name, parent, field }, ...innerPlaces(field, name)]);
}

function innerPlaces(field: Field, name: string): readonly Place[] {
  if (field.kind === 'group') return placesOf(field.fields, name);
  if (field.kind === 'list') return innerPlaces(field.of, name);
  if (field.kind !== 'variants') return [];
  const tag: Field = { kind: 'choice', options: Object.keys(field.of) };
  return [
    { name: field.tag, parent: name, field: tag },
    ...Object.values(field.of).flatMap((fields) => placesOf(fields, name)),
  ];
}

// Performed by the clock or the schedule: nobody fills them in.
const systemActs = [
  'authorisation/mark-unconfirmed',
  'registry/import-published-list',
  'registry/import-figures',
  'registry/expire-bodycam-entry',
  'vault/delete-due',
  'vault/rotate-kek',
  'vault/end-look',
  'vault/settle-emergency-opening',
];
const asked = formActTypes.filter((type) => !systemActs.includes(type));

describe('a form made from the contract', () => {
  it('has a word for every field of every act that a person fills in', () => {
    const missing = asked.flatMap((type) =>
      placesOf(fieldsOfAct(type), type)
        .filter(({ field }) => field.kind !== 'fixed' && field.kind !== 'beyond')
        .filter(({ name, parent }) => findFieldLabel(name, parent) === undefined)
        .map(({ name, parent }) => `${type}: f.${parent}.${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('has a word for every value to choose from; numbers of articles and signs speak for themselves', () => {
    const missing = asked.flatMap((type) =>
      placesOf(fieldsOfAct(type), type).flatMap(({ name, field }) =>
        field.kind === 'choice' || field.kind === 'choices'
          ? field.options
              .filter((value) => /[a-z]{2}/.test(value) && findValueLabel(value, name) === undefined)
              .map((value) => `${type}: v.${name}.${value}`)
          : [],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('asks again for everything that a complete request says, and sends exactly that', () => {
    const fields = fieldsOfAct('authorisation/submit-request');
    const payload = { content: tinyRequest };
    expect(finished(payload, fields)).toEqual(payload);
    expect(complaintsOf(payload, fields)).toEqual([]);
  });

  it('leaves out what was not stated: not stated is not "no"', () => {
    const fields = fieldsOfAct('vault/open-recording');
    const said = finished({ branch: 'judicial', missionReference: '  ', concreteReason: '' }, fields);
    expect(said).toEqual({ branch: 'judicial' });
    expect(
      finished({ content: { aimsAtSensitive: false } }, fieldsOfAct('authorisation/submit-request')),
    ).toMatchObject({
      content: { aimsAtSensitive: false },
    });
  });

  it('complains of what the contract needs, by its place', () => {
    const fields = fieldsOfAct('authorisation/decide-request');
    const payload = finished({ outcome: 'granted', sitting: { vote: { for: 12.5 } } }, fields);
    const found = complaintsOf(payload, fields).map(({ path, because }) => `${path.join('.')} ${because}`);
    expect(found).toContain('requestId missing');
    expect(found).toContain('sitting.heldOn missing');
    expect(found).toContain('sitting.vote.for range');
  });

  it('writes a place without touching the others, and never reads a prototype', () => {
    const before = { a: { b: 1 }, list: [{ x: 1 }, { x: 2 }] };
    const after = withValue(before, ['list', 1, 'x'], 3);
    expect(after).toEqual({ a: { b: 1 }, list: [{ x: 1 }, { x: 3 }] });
    expect(before.list[1]).toEqual({ x: 2 });
    expect(valueAt({}, ['constructor', 'name'])).toBeUndefined();
  });

  it('gives a payload that the contract takes', async () => {
    const { authorisationActSchemas } = await import('@clairevoie/contract');
    const fields = fieldsOfAct('authorisation/submit-request');
    const payload = finished({ content: { ...tinyRequest, territory: [], reference: ' FIC-1 ' } }, fields);
    expect(Value.Check(authorisationActSchemas['authorisation/submit-request'], payload)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { allowedActs } from './allowed-acts.examples.ts';
import { lawActNames } from './decide.ts';
import { type FactSchema, factSchemaOf } from './fact-schema.ts';
import { nearest } from './nearest.ts';
import { readAct, readFacts } from './read-facts.ts';

describe('facts read from outside', () => {
  it.each(lawActNames)('takes the allowed example of %s as it is', (act) => {
    const { facts } = allowedActs[act];
    expect(readFacts(act, JSON.parse(JSON.stringify(facts)))).toEqual(facts);
  });

  it('refuses an act, a fact or a value that it does not know, and suggests the nearest', () => {
    expect(() => readAct('open-recordin', lawActNames)).toThrow(/Did you mean "open-recording"/);
    const term = { recordedFrom: '2026-10-21T10:00:00Z', recordedTo: '2026-10-21T10:10:00Z' };
    const wrong = [
      [{ ...term, recordedfrom: '' }, 'law/unknown-fact', /Did you mean "recordedFrom"/],
      [{ ...term, viewer: { function: 'prosecutor' } }, 'law/unknown-fact', /no fact viewer\.function/],
      [{ ...term, branch: 'judiciary' }, 'law/unknown-value', /Did you mean "judicial"/],
      [{ ...term, viewer: { role: 'chief of corps' } }, 'law/unknown-value', /Did you mean "chief-of-corps"/],
      [{ ...term, journalOn: 'yes' }, 'law/wrong-type', /journalOn .* must be true or false/],
      [{ recordedFrom: term.recordedFrom }, 'law/missing-fact', /without the fact recordedTo/],
      [[], 'law/wrong-type', /must be an object/],
      [{ ...term, constructor: 1 }, 'law/unknown-fact', /no fact constructor/],
    ] as const;
    for (const [facts, code, words] of wrong) {
      expect(() => readFacts('open-recording', facts)).toThrow(words);
      expect(() => readFacts('open-recording', facts)).toThrow(expect.objectContaining({ code }));
    }
  });

  it('suggests nothing when nothing is near', () => {
    expect(nearest('zzzzzz', ['judicial', 'administrative'])).toBeUndefined();
    expect(nearest('RECORDED_FROM', ['recordedTo', 'recordedFrom'])).toBe('recordedFrom');
  });
});

describe('the description of facts', () => {
  const references = (schema: FactSchema): readonly string[] => [
    ...(schema.$ref === undefined ? [] : [schema.$ref]),
    ...Object.values(schema.properties ?? {}).flatMap(references),
    ...(schema.items === undefined ? [] : references(schema.items)),
    ...(schema.anyOf ?? []).flatMap(references),
  ];

  it.each(lawActNames)('of %s stands alone: an object with a description, without a reference to elsewhere', (act) => {
    const schema = factSchemaOf(act);
    expect(schema).toMatchObject({ title: act, type: 'object', additionalProperties: false });
    expect(schema.description).toMatch(/\.$/);
    expect(references(schema)).toEqual([]);
  });

  it('says what the values of an enumeration mean in three languages', () => {
    const camera = factSchemaOf('open-recording').properties?.camera;
    expect(camera?.properties?.kind?.['x-meaning']?.individual?.nl).toBe('individuele camera (bodycam)');
  });
});

import { describe, expect, it } from 'vitest';
import { allowedActs } from './allowed-acts.examples.ts';
import { lawActNames } from './decide.ts';
import { type FactSchema, factSchemaOf, questionSchemaOf } from './fact-schema.ts';
import { nearest } from './nearest.ts';
import { readAct, readFacts, saidToBeNone } from './read-facts.ts';

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

describe('under assume-met', () => {
  const assuming = { unstated: 'assume-met' } as const;
  const recordedFrom = '2026-11-10T10:00:00+01:00';

  it('a recording of which the first moment alone is told is of that moment; at a gate both are asked', () => {
    expect(readFacts('open-recording', { recordedFrom }, assuming)).toEqual({ recordedFrom, recordedTo: recordedFrom });
    expect(() => readFacts('open-recording', { recordedFrom })).toThrow('recordedTo');
    expect(() => readFacts('open-recording', {}, assuming)).toThrow('recordedFrom');
  });

  it('a judgement needs its verdict; at a gate also who judged, when and why', () => {
    const facts = { intimacyReview: { verdict: 'not-met' } };
    expect(readFacts('activate-use', facts, assuming)).toEqual(facts);
    expect(() => readFacts('activate-use', facts)).toThrow('intimacyReview.by');
    expect(() => readFacts('activate-use', { intimacyReview: {} }, assuming)).toThrow('intimacyReview.verdict');
  });
});

describe('null says that there is none', () => {
  it('of a thing, a list, a moment; it is left out of the facts, and its path is told', () => {
    const asked = { authorisation: null, decision: { decidedAt: null, by: { role: 'mayor' } } };
    expect(readFacts('activate-use', asked)).toEqual({ decision: { by: { role: 'mayor' } } });
    expect(saidToBeNone(asked)).toEqual(['authorisation', 'decision.decidedAt']);
  });

  it('never of a claim, a choice from a list of values, or what the question cannot do without', () => {
    expect(() => readFacts('activate-use', { aimsAtSensitive: null })).toThrow('true or false');
    expect(() => readFacts('activate-use', { level: null })).toThrow('level');
    expect(() => readFacts('open-recording', { recordedFrom: null, recordedTo: null })).toThrow('recordedFrom');
    expect(() => readFacts('activate-use', { authorisation: false })).toThrow('null says that there is none');
  });

  it('is in the schema of a question, where it may be said', () => {
    const { properties = {} } = questionSchemaOf('activate-use');
    expect([properties.authorisation?.type, properties.level?.type, properties.aimsAtSensitive?.type]).toEqual([
      ['object', 'null'],
      'string',
      'boolean',
    ]);
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

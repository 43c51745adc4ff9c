import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinyPia } from '../../../testing/src/authorisation/fixtures.ts';
import { isClairevoieError } from '../postgres/index.ts';
import { headsOf, plainText, risksOf } from './assessment-heads.ts';
import { mostPiaBytes, readPia, storedPia, writePia } from './pia-json.ts';

const sharedFolder = new URL('../../../../shared/data/dpia/', import.meta.url);
const sharedFiles = ['2018-02-21-pia-example.json', 'cypress-fixture-pia.json'];
const code = (read: () => unknown): string => {
  try {
    read();
    return 'taken';
  } catch (error) {
    return isClairevoieError(error) ? error.code : `crash: ${String(error)}`;
  }
};

describe('an exported assessment of the CNIL tool', () => {
  it('is taken whole when every field is known', () => {
    const { pia, report } = readPia(JSON.stringify(tinyPia));
    expect(pia).toEqual(tinyPia);
    expect(report.notTaken).toEqual([]);
    expect(report.taken).toEqual({ answers: 6, measures: 1, evaluations: 1, comments: 1 });
  });

  it('opens again in the same shape after export, and after a stay in the register', () => {
    const { pia } = readPia(JSON.stringify(tinyPia));
    expect(readPia(writePia(pia)).pia).toEqual(pia);
    expect(storedPia({ ...pia })).toEqual(pia);
  });

  for (const name of sharedFiles) {
    const path = new URL(name, sharedFolder);
    // Visible in the report as skipped where the shared files are not there: they are GPL and not copied into this repository.
    it.skipIf(!existsSync(path))(`keeps every field of the real export ${name}`, () => {
      const text = readFileSync(path, 'utf8');
      const { pia, report } = readPia(text);
      expect(report.notTaken).toEqual([]);
      expect(JSON.parse(writePia(pia))).toEqual(JSON.parse(text));
      expect(Object.keys(headsOf(pia))).toEqual([
        'dataCategories',
        'proportionality',
        'operationalObjectives',
        'retention',
      ]);
    });
  }

  it('reports what was not taken, and why', () => {
    const odd = {
      ...tinyPia,
      attachments: [],
      pia: { ...tinyPia.pia, novelty: 1, progress: 'nearly', structure_data: { sections: [] } },
      measures: [{ ...tinyPia.measures[0], weight: 3 }],
    };
    expect(readPia(JSON.stringify(odd)).report.notTaken).toEqual([
      { path: '/attachments', because: 'unknown-field' },
      { path: '/pia/progress', because: 'wrong-type' },
      { path: '/pia/structure_data', because: 'structure-not-kept' },
      { path: '/pia/novelty', because: 'unknown-field' },
      { path: '/measures/0/weight', because: 'unknown-field' },
    ]);
  });

  it('refuses a file that is too large, no JSON, no object, or lacks its parts', () => {
    const refused = [
      '',
      '[]',
      'null',
      '{}',
      '{"pia":{}}',
      '{"pia":{"name":" "},"answers":[],"measures":[],"evaluations":[],"comments":[]}',
    ];
    for (const text of [...refused, `"${'x'.repeat(mostPiaBytes)}"`])
      expect(code(() => readPia(text))).toBe('authorisation/pia-unreadable');
    expect(code(() => readPia(JSON.stringify({ ...tinyPia, answers: [{ reference_to: 1 }] })))).toBe(
      'authorisation/pia-unreadable',
    );
    expect(code(() => readPia(JSON.stringify({ ...tinyPia, measures: Array(501).fill({}) })))).toBe(
      'authorisation/pia-unreadable',
    );
  });

  it('never lets a key of the file reach the prototype of an object', () => {
    const text = JSON.stringify(tinyPia).replace('"name":', '"__proto__":{"polluted":true},"constructor":1,"name":');
    const { pia, report } = readPia(text);
    expect(Object.getPrototypeOf(pia.pia)).toBe(Object.prototype);
    expect('polluted' in pia.pia).toBe(false);
    expect(report.notTaken).toHaveLength(2);
  });

  it('answers any text with a file or with its own error, never with a crash', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((v) => JSON.stringify({ ...tinyPia, pia: v, answers: v })),
        ),
        (text) => {
          expect(['taken', 'authorisation/pia-unreadable']).toContain(code(() => readPia(text)));
        },
      ),
    );
  });
});

describe('the four heads of article 25/4', () => {
  const { pia } = readPia(JSON.stringify(tinyPia));

  it('are found in the answers that treat them, with the questions they came from', () => {
    const heads = headsOf(pia);
    expect(heads.dataCategories).toEqual({ text: 'Images de passants & de véhicules.', questions: [121] });
    expect(heads.operationalObjectives?.questions).toEqual([111, 211]);
    expect(heads.retention?.text).toBe('Trente jours.');
  });

  it('stay untreated when the answer is empty markup', () => {
    const empty = {
      ...tinyPia,
      answers: tinyPia.answers.map((a) =>
        a.reference_to === 215 ? { ...a, data: { ...a.data, text: '<p><br /></p>&nbsp;' } } : a,
      ),
    };
    expect(headsOf(readPia(JSON.stringify(empty)).pia).retention).toBeUndefined();
  });

  it('are taken from a person who states them, before the mapping', () => {
    expect(headsOf(pia, { proportionality: 'Énoncé.' }).proportionality).toEqual({ text: 'Énoncé.', questions: [] });
  });

  it('leave a gauge that was not set unknown', () => {
    expect(risksOf(pia)[0]).toEqual({ risk: 'illegitimate-access', severity: 3, likelihood: null });
  });

  it('are read without markup', () => {
    expect(plainText('<ul><li>un</li><li>deux &lt;b&gt;</li></ul>&#233;&#0;')).toBe('un\ndeux <b>\né');
  });
});

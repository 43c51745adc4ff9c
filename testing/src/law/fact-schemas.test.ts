import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { factSchemasFile, makeFactSchemas } from './fact-schemas.ts';

it('the schemas of facts are those of the types: after a change, run npm run law:facts', () => {
  // Compared as a whole: a difference is thousands of characters that say nothing to a reader.
  expect(readFileSync(factSchemasFile, 'utf8') === makeFactSchemas()).toBe(true);
}, 60_000);

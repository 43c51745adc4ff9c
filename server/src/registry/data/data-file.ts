import { readFileSync } from 'node:fs';
import type { Static, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { ClairevoieError } from '../../postgres/index.ts';

/** What can be wrong with data shipped in this folder: only an altered or incomplete installation. */
export const dataErrors = {
  invalid: (facts: { file: string; problem: string }) =>
    new ClairevoieError<'registry/data-invalid'>({
      code: 'registry/data-invalid',
      message: `The data file ${facts.file} of this installation is not as it was shipped: ${facts.problem}. Install again.`,
      facts,
    }),
};

/**
 * Bytes of a file shipped beside this one. `file` is a constant of our code, never a request's word.
 * @throws ClairevoieError `registry/data-invalid` when it is missing
 */
export function readDataBytes(file: string): Uint8Array {
  try {
    return readFileSync(new URL(file, import.meta.url));
  } catch {
    throw dataErrors.invalid({ file, problem: 'it cannot be read' });
  }
}

/**
 * A shipped JSON file, checked against its schema.
 * @throws ClairevoieError `registry/data-invalid`
 */
export function readDataJson<const S extends TSchema>(file: string, schema: S): Static<S> {
  const text = new TextDecoder().decode(readDataBytes(file));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw dataErrors.invalid({ file, problem: 'it is not JSON' });
  }
  const compiled = Compile(schema);
  if (compiled.Check(value)) return value;
  const [problem] = compiled.Errors(value);
  throw dataErrors.invalid({
    file,
    problem: problem === undefined ? 'its form' : `${problem.instancePath} ${problem.message}`,
  });
}

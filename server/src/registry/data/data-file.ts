import { readFileSync } from 'node:fs';
import type { Static, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { importErrors } from '../import/import-errors.ts';

/**
 * Bytes of a file shipped beside this one. `file` is a constant of our code, never a request's word.
 * @throws ClairevoieError `registry/data-invalid` when it is missing
 */
export function readDataBytes(file: string): Uint8Array {
  try {
    return readFileSync(new URL(file, import.meta.url));
  } catch {
    throw importErrors.dataInvalid({ file, problem: 'it cannot be read' });
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
    throw importErrors.dataInvalid({ file, problem: 'it is not JSON' });
  }
  const compiled = Compile(schema);
  if (compiled.Check(value)) return value;
  const [problem] = compiled.Errors(value);
  throw importErrors.dataInvalid({
    file,
    problem: problem === undefined ? 'its form' : `${problem.instancePath} ${problem.message}`,
  });
}

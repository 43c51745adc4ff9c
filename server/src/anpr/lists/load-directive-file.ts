import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LoadDirective } from '@clairevoie/contract';
import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import type { Gate } from '../../ledger/index.ts';
import { uuidThatFollows } from '../reads/uuid-that-follows.ts';
import { correlationDirectives } from './list-registers.ts';
import { listsErrors } from './lists-errors.ts';

/** The operator’s file in the data folder: directives as the ministers gave them, a JSON list of payloads of `anpr/load-directive`. */
export const directiveFileName = 'directives.json';

const File = Compile(Type.Array(LoadDirective, { maxItems: 200 }));

/**
 * Loads the directives of the operator’s file that the register does not have yet, each by an act of the system: the law judges it as it
 * judges a minister’s. A file that cannot be read, or a directive that is refused, is told in the log, and no correlation rests on it.
 */
export async function loadDirectiveFile(options: {
  readonly dataDir: string;
  readonly gate: Pick<Gate, 'performAsSystem' | 'registers'>;
  readonly onError: (error: unknown) => void;
}): Promise<number> {
  const { dataDir, gate, onError } = options;
  let loaded = 0;
  for (const payload of await readDirectives(join(dataDir, directiveFileName), onError)) {
    const known = await gate.registers.find(correlationDirectives, { reference: payload.reference });
    if (known.some(({ from_on }) => from_on === payload.from)) continue;
    const receipt = await gate.performAsSystem({
      type: 'anpr/load-directive',
      key: uuidThatFollows('directive', JSON.stringify(payload)),
      organisationId: 'clairevoie-server',
      payload,
    });
    if (receipt.verdict === 'allowed') loaded += 1;
    else onError(listsErrors.directiveFile({ because: `entry ${receipt.entryId} says why it is ${receipt.verdict}` }));
  }
  return loaded;
}

async function readDirectives(
  path: string,
  onError: (error: unknown) => void,
): Promise<readonly Static<typeof LoadDirective>[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    // No file: nothing to load. Ministers may still load theirs by an act.
    return [];
  }
  try {
    const value: unknown = JSON.parse(text);
    if (File.Check(value)) return value;
    const [fault] = File.Errors(value);
    onError(listsErrors.directiveFile({ because: `${fault?.instancePath ?? ''} is not as the schema has it` }));
  } catch {
    onError(listsErrors.directiveFile({ because: 'it is no JSON' }));
  }
  return [];
}

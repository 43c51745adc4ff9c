import type { Validator } from 'typebox/compile';
import type { ActRequest } from './act.ts';
import { ledgerErrors } from './ledger-errors.ts';
import type { Json } from './register.ts';

/** The payload as JSON says it; `ledger/invalid-payload` when it does not have the form its act asks for. */
export function readRequest(request: ActRequest, validator: Validator): Json {
  if (!validator.Check(request.payload)) {
    const problems = validator
      .Errors(request.payload)
      .slice(0, 8)
      .map((e) => `${e.instancePath === '' ? '/' : e.instancePath} ${e.message}`);
    throw ledgerErrors.invalidPayload({ act: request.type, problems });
  }
  const text = JSON.stringify(request.payload);
  const spelled = misspelled(JSON.stringify([request.key, ...Object.values(request.actor)]), text);
  if (spelled !== undefined) throw ledgerErrors.invalidPayload({ act: request.type, problems: [spelled] });
  return JSON.parse(text);
}

const capitalUuid =
  /"(?=[0-9a-f-]{0,36}[A-F])[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"/;

/** Half a surrogate pair in what JSON.stringify wrote: it writes that, and only that, as such an escape. */
export const halfCharacter = /(?<!\\)(?:\\\\)*\\ud[89a-f]/i;

/**
 * What no schema says of its texts: one id has one spelling (the database folds capitals, our comparisons do not),
 * PostgreSQL takes no NUL in a text, half a character has no UTF-8 and so no hash, and no control character has a place in
 * who acts.
 */
function misspelled(who: string, payload: string): string | undefined {
  if (payload.includes('\\u0000')) return 'a text holds the character NUL';
  if (halfCharacter.test(payload) || halfCharacter.test(who)) return 'a text holds half a character (a lone surrogate)';
  if (who.includes('\\u00')) return 'an id holds a control character';
  if (capitalUuid.test(who) || capitalUuid.test(payload)) return 'ids are written in small letters';
  return undefined;
}

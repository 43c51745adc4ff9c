/** A question with what it may say besides: its own id, the text it pins, the options of its analysis. */
export interface Question {
  readonly id?: unknown;
  readonly act?: unknown;
  readonly at?: unknown;
  readonly facts?: unknown;
  readonly law?: unknown;
  readonly dates?: unknown;
  readonly unstated?: unknown;
  readonly profile?: unknown;
}

/** What a line came to: a question, or a sentence on why it is none. */
export type ReadLine = { readonly question: Question } | { readonly problem: string };

/** Reads one JSON value (an object or a list of objects) or JSON Lines. */
export function readQuestions(text: string): readonly ReadLine[] {
  const whole = parsed(text);
  if (whole !== undefined) return (Array.isArray(whole.value) ? whole.value : [whole.value]).map(asQuestion);
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, place) => {
      const one = parsed(line);
      return one === undefined ? { problem: `line ${place + 1} is not JSON` } : asQuestion(one.value);
    });
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const fields = ['id', 'act', 'at', 'facts', 'law', 'dates', 'unstated', 'profile'];

function asQuestion(value: unknown): ReadLine {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: 'a question is an object {"act": ..., "at": ..., "facts": {...}}' };
  const strange = Object.keys(value).find((name) => !fields.includes(name));
  if (strange !== undefined) return { problem: `a question has no field "${strange}"; it has ${fields.join(', ')}` };
  return { question: value };
}

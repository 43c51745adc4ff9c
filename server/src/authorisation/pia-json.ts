import type { Json, JsonObject } from '../ledger/index.ts';
import { halfCharacter, sha256 } from '../ledger/index.ts';
import { authorisationErrors } from './authorisation-errors.ts';

/** Largest file that is read; the longest real exports that we know have 60 kB. */
export const mostPiaBytes = 1_000_000;

const mostText = 200_000;
const mostNotes = 200;
const mostItems = { answers: 500, measures: 500, evaluations: 1000, comments: 2000 } as const;

/** What an import took and did not take; nothing is dropped in silence. */
export type PiaReport = {
  readonly sizeBytes: number;
  readonly fileDigest: string;
  readonly taken: {
    readonly answers: number;
    readonly measures: number;
    readonly evaluations: number;
    readonly comments: number;
  };
  /** Paths that were not taken, with the reason; at most 200, `moreNotTaken` counts the rest. */
  readonly notTaken: readonly {
    readonly path: string;
    readonly because: 'unknown-field' | 'wrong-type' | 'structure-not-kept';
  }[];
  readonly moreNotTaken: number;
};

/** One answer of the questionnaire; `reference_to` is the number of the question, 121 for section 1, item 2, question 1. */
export type PiaAnswer = {
  readonly reference_to: number;
  readonly data: { readonly text?: string | null; readonly gauge?: number | null; readonly list?: readonly string[] };
};

/** An export of the CNIL PIA tool with the fields we know; texts may hold HTML and are never shown as such. */
export type PiaFile = {
  readonly pia: JsonObject;
  readonly answers: readonly (JsonObject & PiaAnswer)[];
  readonly measures: readonly JsonObject[];
  readonly evaluations: readonly JsonObject[];
  readonly comments: readonly JsonObject[];
};

type Kind = 'text' | 'number' | 'flag' | 'reference' | 'gauges' | 'answer' | 'bag' | 'nothing';
type Fields = Readonly<Record<string, Kind>>;

// The field names of the format, as its exports carry them; every field may also be null.
const stamps: Fields = { id: 'number', pia_id: 'number', created_at: 'text', updated_at: 'text' };
const fields = {
  pia: {
    id: 'number',
    created_at: 'text',
    updated_at: 'text',
    dbVersion: 'number',
    tableName: 'text',
    serverUrl: 'text',
    numberOfQuestions: 'number',
    objectStore: 'bag',
    status: 'number',
    name: 'text',
    category: 'text',
    author_name: 'text',
    evaluator_name: 'text',
    validator_name: 'text',
    dpo_status: 'number',
    dpo_opinion: 'text',
    dpos_names: 'text',
    people_names: 'text',
    concerned_people_opinion: 'text',
    concerned_people_status: 'number',
    concerned_people_searched_opinion: 'flag',
    concerned_people_searched_content: 'text',
    rejection_reason: 'text',
    applied_adjustments: 'text',
    is_example: 'flag',
    is_archive: 'flag',
    progress: 'number',
    lock_version: 'number',
    structure_id: 'number',
    structure_name: 'text',
    structure_sector_name: 'text',
    structure_data: 'nothing',
  },
  answers: { ...stamps, reference_to: 'number', data: 'answer', lock_version: 'number' },
  measures: { ...stamps, title: 'text', content: 'text', placeholder: 'text', lock_version: 'number' },
  evaluations: {
    ...stamps,
    status: 'number',
    reference_to: 'reference',
    evaluation_comment: 'text',
    action_plan_comment: 'text',
    gauges: 'gauges',
    estimated_implementation_date: 'text',
    person_in_charge: 'text',
    global_status: 'number',
    lock_version: 'number',
  },
  comments: { ...stamps, description: 'text', reference_to: 'reference', for_measure: 'flag', lock_version: 'number' },
} as const satisfies Record<string, Fields>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= mostText && !value.includes('\u0000');

class Notes {
  readonly #list: { path: string; because: PiaReport['notTaken'][number]['because'] }[] = [];
  #more = 0;

  add(path: string, because: PiaReport['notTaken'][number]['because']): undefined {
    if (this.#list.length < mostNotes) this.#list.push({ path: path.slice(0, 120), because });
    else this.#more += 1;
  }

  report() {
    return { notTaken: this.#list, moreNotTaken: this.#more };
  }
}

/** Reads an exported PIA strictly: known fields of the right type are taken, the rest is reported and left out. */
export function readPia(text: string): { readonly pia: PiaFile; readonly report: PiaReport } {
  const sizeBytes = Buffer.byteLength(text, 'utf8');
  if (sizeBytes > mostPiaBytes) throw unreadable('/', `it has ${sizeBytes} bytes, more than ${mostPiaBytes}`);
  const file = parse(text);
  if (!isObject(file)) throw unreadable('/', 'an object was expected');
  const notes = new Notes();
  for (const key of Object.keys(file)) if (!Object.hasOwn(fields, key)) notes.add(`/${key}`, 'unknown-field');
  if (!isObject(file.pia)) throw unreadable('/pia', 'an object was expected');
  const pia = take(file.pia, fields.pia, '/pia', notes);
  if (typeof pia.name !== 'string' || pia.name.trim() === '')
    throw unreadable('/pia/name', 'the name of the assessment is missing');
  const answers = takeAll(file, 'answers', notes).map((answer, place) => {
    if (!isAnswer(answer)) throw unreadable(`/answers/${place}`, 'an answer needs reference_to and data');
    return answer;
  });
  const measures = takeAll(file, 'measures', notes);
  const evaluations = takeAll(file, 'evaluations', notes);
  const comments = takeAll(file, 'comments', notes);
  return {
    pia: { pia, answers, measures, evaluations, comments },
    report: {
      sizeBytes,
      fileDigest: sha256(text).toString('hex'),
      taken: {
        answers: answers.length,
        measures: measures.length,
        evaluations: evaluations.length,
        comments: comments.length,
      },
      ...notes.report(),
    },
  };
}

/** Writes an assessment in the form that the CNIL tool opens again. */
export function writePia({ pia, answers, measures, evaluations, comments }: PiaFile): string {
  return `${JSON.stringify({ pia, answers, measures, evaluations, comments }, undefined, 2)}\n`;
}

/** The edge where a stored assessment becomes a file again: it was taken by {@link readPia}, and is read by it once more. */
export function storedPia(stored: JsonObject): PiaFile {
  return readPia(JSON.stringify(stored)).pia;
}

function parse(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    throw unreadable('/', 'it is not JSON');
  }
  if (halfCharacter.test(JSON.stringify(value))) throw unreadable('/', 'a text holds half a character');
  return value;
}

function takeAll(file: Record<string, unknown>, name: keyof typeof mostItems, notes: Notes): JsonObject[] {
  const items = file[name];
  if (!Array.isArray(items)) throw unreadable(`/${name}`, 'a list was expected');
  if (items.length > mostItems[name]) throw unreadable(`/${name}`, `it has more than ${mostItems[name]} items`);
  return items.map((item: unknown, place) => {
    if (!isObject(item)) throw unreadable(`/${name}/${place}`, 'an object was expected');
    return take(item, fields[name], `/${name}/${place}`, notes);
  });
}

/** Copies known fields only, so that a key such as `__proto__` never reaches an object of ours. */
function take(from: Record<string, unknown>, known: Fields, path: string, notes: Notes): JsonObject {
  const taken: Record<string, Json> = {};
  for (const [key, value] of Object.entries(from)) {
    const kind = Object.hasOwn(known, key) ? known[key] : undefined;
    if (kind === undefined) {
      notes.add(`${path}/${key}`, 'unknown-field');
      continue;
    }
    const read = value === null ? null : readAs(kind, value);
    if (read === undefined) notes.add(`${path}/${key}`, kind === 'nothing' ? 'structure-not-kept' : 'wrong-type');
    else taken[key] = read;
  }
  return taken;
}

function readAs(kind: Kind, value: unknown): Json | undefined {
  switch (kind) {
    case 'text':
      return isText(value) ? value : undefined;
    case 'number':
      return isNumber(value) ? value : undefined;
    // The tool writes some flags as 0 and 1.
    case 'flag':
      return typeof value === 'boolean' || value === 0 || value === 1 ? value : undefined;
    case 'reference':
      return isNumber(value) || (isText(value) && value.length <= 60) ? value : undefined;
    case 'gauges':
      return isObject(value) ? readGauges(value) : undefined;
    case 'answer':
      return isObject(value) ? readAnswer(value) : undefined;
    case 'bag':
      return isObject(value) && Object.keys(value).length === 0 ? {} : undefined;
    case 'nothing':
      return undefined;
  }
}

function readGauges(value: Record<string, unknown>): Json | undefined {
  const { x = null, y = null } = value;
  return (x === null || isNumber(x)) && (y === null || isNumber(y)) ? { x, y } : undefined;
}

function readAnswer(value: Record<string, unknown>): Json | undefined {
  const { text, gauge, list } = value;
  const answer: Record<string, Json> = {};
  if (text === null || isText(text)) answer.text = text;
  else if (text !== undefined) return undefined;
  if (gauge === null || isNumber(gauge)) answer.gauge = gauge;
  else if (gauge !== undefined) return undefined;
  if (Array.isArray(list) && list.length <= 500 && list.every(isText)) answer.list = list;
  else if (list !== undefined && list !== null) return undefined;
  return answer;
}

function isAnswer(answer: JsonObject): answer is JsonObject & PiaAnswer {
  return isNumber(answer.reference_to) && isObject(answer.data);
}

function unreadable(where: string, reason: string) {
  return authorisationErrors.piaUnreadable({ where, reason });
}

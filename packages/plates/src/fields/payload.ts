import { LIMITS } from '../limits.ts';
import type { RefusalReason } from '../plate-read.ts';
import { Broken } from './broken.ts';
import { fieldsOfDahuaText, splitDahuaText } from './dahua-text.ts';
import { type Field, FieldBudget } from './field.ts';
import { imageTypeOf } from './image-type.ts';
import { fieldsOfJson, parseJson } from './json-fields.ts';
import { boundaryOf, type Part, readMultipart } from './multipart.ts';
import { decodeText } from './text.ts';
import { fieldsOfXml } from './xml-fields.ts';

/** One document of a payload: usually one event. Images that came after it are its own. */
export type Document = { readonly root: Field; readonly images: Part[] };

/** What a payload is made of, before anybody asks what it means. */
export type Opened = {
  readonly documents: readonly (Document | { readonly broken: RefusalReason })[];
  /** Parts that say `Heartbeat` and nothing else. */
  readonly heartbeats: number;
};

type Opening = {
  readonly documents: (Document | { readonly broken: RefusalReason })[];
  readonly budget: FieldBudget;
  heartbeats: number;
  broken: number;
};

/** Opens a payload of any form. What cannot be opened is a broken document; nothing is thrown. */
export function openPayload(contentType: string, body: Uint8Array): Opened {
  const into: Opening = { documents: [], budget: new FieldBudget(), heartbeats: 0, broken: 0 };
  if (body.length > LIMITS.payloadBytes) return { documents: [{ broken: 'too-large' }], heartbeats: 0 };
  try {
    const boundary = boundaryOf(contentType, body);
    if (boundary === null) openText(into, decodeText(body), contentType);
    else openParts(into, readMultipart(body, boundary));
  } catch (error) {
    into.documents.push({ broken: reasonOf(error) });
  }
  if (into.documents.length > LIMITS.documents) return { documents: [{ broken: 'too-large' }], heartbeats: 0 };
  if (into.documents.length === 0 && into.heartbeats === 0) into.documents.push({ broken: 'malformed' });
  return into;
}

function openParts(into: Opening, parts: readonly Part[]): void {
  const waiting: Part[] = [];
  const form: Record<string, string> = {};
  for (const part of parts) {
    if (isOver(into)) break;
    if (imageTypeOf(part.bytes) !== null || /^image\//i.test(part.contentType)) {
      const last = into.documents.findLast((one): one is Document => 'root' in one);
      (last?.images ?? waiting).push(part);
      continue;
    }
    const text = decodeText(part.bytes);
    if (part.name !== '' && part.contentType === '' && !/^\s*[<{[]/.test(text)) form[part.name] = text.trim();
    else openText(into, text, part.contentType);
  }
  if (Object.keys(form).length > 0) add(into, () => [fieldsOfJson(form, into.budget)]);
  const first = into.documents.find((one): one is Document => 'root' in one);
  if (first !== undefined) first.images.unshift(...waiting);
}

function openText(into: Opening, text: string, contentType: string): void {
  const start = text.trimStart();
  if (start === '') return;
  if (/^heartbeat\s*$/i.test(start)) into.heartbeats += 1;
  else if (start.startsWith('<')) add(into, () => [fieldsOfXml(start, into.budget)]);
  else if (/^code=/i.test(start)) openDahua(into, start);
  else if (start.startsWith('{') || start.startsWith('[')) openJson(into, start);
  else if (/x-www-form-urlencoded/i.test(contentType)) {
    if (start.length > LIMITS.smallText) throw new Broken('too-large');
    add(into, () => [fieldsOfJson(Object.fromEntries(new URLSearchParams(start)), into.budget)]);
  } else into.documents.push({ broken: 'malformed' });
}

function openDahua(into: Opening, text: string): void {
  const blocks = splitDahuaText(text);
  if (blocks.length > LIMITS.documents) throw new Broken('too-large');
  for (const block of blocks) {
    if (isOver(into)) return;
    add(into, () => [fieldsOfDahuaText(block, into.budget)]);
  }
}

/** One JSON value, a list of them, or one a line. */
function openJson(into: Opening, text: string): void {
  const lines = objectLines(text);
  for (const line of lines) {
    if (isOver(into)) return;
    addEach(into, line);
  }
  if (lines.length === 0) addEach(into, text);
}

/** The lines of a text of which each that is not blank looks like an object of its own; none where it is one value. */
function objectLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const line = end === at ? '' : text.slice(at, end).trim();
    at = end + 1;
    if (line === '') continue;
    if (!line.startsWith('{') || !line.endsWith('}')) return [];
    if (lines.length === LIMITS.documents) throw new Broken('too-large');
    lines.push(line);
  }
  return lines.length > 1 ? lines : [];
}

function addEach(into: Opening, text: string): void {
  let values: readonly unknown[] = [];
  add(into, () => {
    const value = parseJson(text);
    values = Array.isArray(value) ? value : [value];
    if (values.length > LIMITS.documents) throw new Broken('too-large');
    return [];
  });
  for (const value of values) {
    if (isOver(into)) return;
    add(into, () => [fieldsOfJson(value, into.budget)]);
  }
}

/** Whether nothing more of the payload is opened: its fields are spent, or so much of it was broken that nobody reads the rest. */
const isOver = ({ budget, broken }: Opening): boolean => budget.isSpent || broken > LIMITS.refusals;

function add(into: Opening, open: () => readonly Field[]): void {
  try {
    into.documents.push(...open().map((root) => ({ root, images: [] })));
  } catch (error) {
    into.broken += 1;
    into.documents.push({ broken: reasonOf(error) });
  }
}

/** Anything but our own ending of a document is a defect of a parser met by hostile input: the document is broken all the same. */
const reasonOf = (error: unknown): RefusalReason => (error instanceof Broken ? error.reason : 'malformed');

import { SaxesParser } from 'saxes';
import { parse as parseToml } from 'smol-toml';
import { parseAllDocuments } from 'yaml';

/** One value of a configuration, under its whole key. */
export interface Leaf {
  readonly key: string;
  readonly value: string;
}

const mostLeaves = 200_000;

/** All values of a parsed document. `NAME=value` in lists and `{ name, value }` pairs count as keys of their own. */
export function leavesOf(document: unknown): readonly Leaf[] {
  const found: Leaf[] = [];
  const waiting: (readonly [string, unknown])[] = [['', document]];
  const seen = new Set<unknown>();
  for (let next = waiting.pop(); next !== undefined && found.length < mostLeaves; next = waiting.pop()) {
    const [key, value] = next;
    if (typeof value === 'object' && value !== null) {
      if (seen.has(value)) continue;
      seen.add(value);
      const named = value as Readonly<Record<string, unknown>>;
      if (typeof named.name === 'string' && ['string', 'number', 'boolean'].includes(typeof named.value))
        found.push({ key: `${key}.${named.name}`, value: String(named.value) });
      const entries = Array.isArray(value) ? value.map((one, i) => [String(i), one] as const) : Object.entries(value);
      for (const [name, one] of entries.slice(0, mostLeaves).reverse())
        waiting.push([key === '' ? name : `${key}.${name}`, one]);
    } else if (value !== null && value !== undefined) {
      const text = String(value);
      const pair = /^([A-Za-z][\w.-]*)=(.*)$/s.exec(text);
      found.push({ key, value: text });
      if (pair !== null) found.push({ key: `${key}.${pair[1]}`, value: pair[2] ?? '' });
    }
  }
  return found;
}

/** YAML, several documents in one file; what does not parse throws. */
export function yamlDocuments(text: string): readonly unknown[] {
  return parseAllDocuments(text, { strict: false, uniqueKeys: false, logLevel: 'silent', customTags: unknownTags }).map(
    (document) => {
      try {
        return document.toJS({ maxAliasCount: 200 }) as unknown;
      } catch {
        return undefined;
      }
    },
  );
}

const unknownTags = [
  '!Ref',
  '!Sub',
  '!GetAtt',
  '!Join',
  '!If',
  '!ImportValue',
  '!secret',
  '!include',
  '!env_var',
].flatMap((tag) => [{ tag, resolve: (text: string) => text }]);

/** `key = value` and `key: value` files: environment, ini, properties. */
export function plainLeaves(text: string): readonly Leaf[] {
  const found: Leaf[] = [];
  let section = '';
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*[#;!]/.test(line)) continue;
    section = /^\s*\[([^\]]+)\]/.exec(line)?.[1] ?? section;
    const pair = /^\s*(?:export\s+|ENV\s+|ARG\s+|-?\s*)([A-Za-z][\w.-]*)\s*[=:\s]\s*(.*?)\s*$/.exec(line);
    if (pair !== null)
      found.push({
        key: section === '' ? (pair[1] ?? '') : `${section}.${pair[1]}`,
        value: (pair[2] ?? '').replace(/^(["'])(.*)\1$/, '$2'),
      });
    if (found.length >= mostLeaves) break;
  }
  return found;
}

/** TOML. */
export const tomlLeaves = (text: string): readonly Leaf[] => leavesOf(parseToml(text));

/** XML: attributes and texts under the path of their elements, prefixes kept; a `Name` beside a `Value` is a key. */
export function xmlLeaves(text: string): readonly Leaf[] {
  const found: Leaf[] = [];
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', () => undefined);
  parser.on('opentag', (tag) => {
    path.push(tag.name);
    if (found.length > mostLeaves) return;
    const attributes: Readonly<Record<string, unknown>> = tag.attributes;
    for (const [name, value] of Object.entries(attributes))
      found.push({ key: `${path.join('.')}.${name}`, value: String(value) });
    const name = attributes.Name ?? attributes.name ?? attributes.key;
    const value = attributes.Value ?? attributes.value;
    if (typeof name === 'string' && value !== undefined)
      found.push({ key: `${path.join('.')}.${name}`, value: String(value) });
  });
  parser.on('text', (value) => {
    if (value.trim() !== '' && found.length < mostLeaves) found.push({ key: path.join('.'), value: value.trim() });
  });
  parser.on('closetag', () => {
    path.pop();
  });
  // NOTE: saxes keeps going after an error, one error a character in the worst case; the size of a text is bounded before.
  parser.write(text).close();
  return found;
}

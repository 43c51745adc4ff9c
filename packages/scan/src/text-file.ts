import { areWorthReading, isWorthReading } from './code/trigger.ts';

const headBytes = 32_768;

const isWide = (bytes: Buffer): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;

function decoded(bytes: Buffer): string {
  if (isWide(bytes)) return bytes.toString('utf16le', 2);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.toString('utf8', 3);
  return bytes.toString('utf8');
}

function jsonOf(text: string): unknown {
  const first = /\S/.exec(text)?.[0];
  if (first !== '{' && first !== '[') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A text, decoded and parsed no further than somebody asks: most files are left after a look at their name and first lines. */
export class TextFile {
  readonly #bytes: Buffer;
  #head: string | undefined;
  #text: string | undefined;
  #document: { readonly value: unknown } | undefined;
  #isWorth: boolean | undefined;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** The first characters, at least 8,000 where there are as many. */
  get head(): string {
    this.#head ??= this.#bytes.length <= headBytes ? this.text : decoded(this.#bytes.subarray(0, headBytes));
    return this.#head;
  }

  /** All of it. */
  get text(): string {
    this.#text ??= decoded(this.#bytes);
    return this.#text;
  }

  /** What it is as JSON; undefined when it is none. */
  get document(): unknown {
    if (this.#document === undefined) {
      const first = /\S/.exec(this.head)?.[0];
      const isNone = first !== undefined && first !== '{' && first !== '[';
      this.#document = { value: isNone ? undefined : jsonOf(this.text) };
    }
    return this.#document.value;
  }

  /** Whether any rule can fire on it as code or configuration. */
  get isWorth(): boolean {
    this.#isWorth ??= isWide(this.#bytes) ? isWorthReading(this.text) : areWorthReading(this.#bytes, () => this.text);
    return this.#isWorth;
  }
}

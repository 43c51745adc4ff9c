import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** What a part of an expression can match: a few texts and nothing else, or, failing that, words of which one must stand there. */
interface Reach {
  readonly exact?: readonly string[];
  readonly needs?: readonly string[];
}

const mostTexts = 48;
const shortestAnchor = 2;

const lower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));

/** The better of two conditions: longer words say more, then fewer of them. */
function better(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  if (b === undefined || b.length === 0 || shortest(b) < shortestAnchor) return a;
  if (a === undefined) return b;
  const [left, right] = [Math.min(6, shortest(a)), Math.min(6, shortest(b))];
  return right > left || (right === left && b.length < a.length) ? b : a;
}

const nothing: Reach = {};
const empty: Reach = { exact: [''] };
const needsOf = ({ exact, needs }: Reach): readonly string[] | undefined => better(needs, exact);

/** One character as it is compared: ASCII without case; a blank may be a string that was taken out of code, and says nothing. */
const characterReach = (code: number): Reach =>
  code <= 32 || code > 126 ? nothing : { exact: [lower(String.fromCharCode(code))] };

function setReach(set: AST.CharacterClass): Reach {
  if (set.negate) return nothing;
  const found = new Set<string>();
  for (const one of set.elements) {
    const [min, max] =
      one.type === 'Character'
        ? [one.value, one.value]
        : one.type === 'CharacterClassRange'
          ? [one.min.value, one.max.value]
          : [0, 0];
    if (min <= 32 || max > 126 || max - min > 12) return nothing;
    for (let code = min; code <= max; code += 1) found.add(lower(String.fromCharCode(code)));
  }
  return found.size > 12 ? nothing : { exact: [...found] };
}

function repeated(element: Reach, { min, max }: AST.Quantifier): Reach {
  if (min === 0 && max === 1 && element.exact !== undefined) return { exact: [...new Set(['', ...element.exact])] };
  if (min === 0) return nothing;
  if (min === 1 && max === 1) return element;
  const needs = needsOf(element);
  return needs === undefined ? nothing : { needs };
}

function sequence(parts: readonly Reach[]): Reach {
  let run: readonly string[] = [''];
  let [needs, isWhole]: [readonly string[] | undefined, boolean] = [undefined, true];
  const close = (): void => {
    needs = better(needs, run);
    run = [''];
    isWhole = false;
  };
  for (const part of parts) {
    needs = better(needs, part.needs);
    if (part.exact === undefined) close();
    else {
      if (run.length * part.exact.length > mostTexts) close();
      const { exact } = part;
      run = exact.length > mostTexts ? [''] : run.flatMap((before) => exact.map((text) => before + text));
    }
  }
  if (isWhole) return { exact: run, ...(needs === undefined ? {} : { needs }) };
  close();
  return needs === undefined ? nothing : { needs };
}

function alternatives(all: readonly AST.Alternative[]): Reach {
  const reaches = all.map(({ elements }) => sequence(elements.map(reachOf)));
  const texts = reaches.flatMap(({ exact }) => exact ?? []);
  if (reaches.every(({ exact }) => exact !== undefined) && texts.length <= mostTexts)
    return { exact: [...new Set(texts)] };
  const needs = reaches.map(needsOf);
  return needs.every((one) => one !== undefined) ? { needs: [...new Set(needs.flatMap((one) => one ?? []))] } : nothing;
}

function reachOf(element: AST.Element): Reach {
  switch (element.type) {
    case 'Character':
      return characterReach(element.value);
    case 'CharacterClass':
      return setReach(element);
    case 'Assertion':
      return empty;
    case 'Group':
    case 'CapturingGroup':
      return alternatives(element.alternatives);
    case 'Quantifier':
      return repeated(reachOf(element.element), element);
    default:
      return nothing;
  }
}

/**
 * Words of which at least one stands, whatever its case, in every text that the expression matches; undefined when there are none. So one
 * pass for all words of all rules says which few expressions are worth their own.
 */
export function anchorsOf({ source, flags }: RegExp): readonly string[] | undefined {
  // With `u` a letter of ASCII equals others beyond it.
  if (/[uv]/.test(flags)) return undefined;
  return needsOf(alternatives(new RegExpParser().parsePattern(source).alternatives));
}

import type { Separated } from './separate.ts';

/** A module that source code asks for. */
export interface Import {
  readonly module: string;
  readonly at: number;
}

const patterns: Readonly<Record<string, readonly RegExp[]>> = {
  js: [
    /\b(?:import|export)\b[^'"`;]{0,2000}?\bfrom\s*['"]([^'"\n]+)['"]/g,
    /\bimport\s*\(?\s*['"`]([^'"`\n]+)['"`]/g,
    /\brequire(?:\.resolve)?\s*\(\s*['"`]([^'"`\n]+)['"`]/g,
    /<script[^>]+src\s*=\s*["']([^"']+)["']/g,
    /\bimportScripts\s*\(\s*['"]([^'"\n]+)['"]/g,
  ],
  py: [/^[ \t]*from[ \t]+([\w.]+)[ \t]+import\b/gm, /\b(?:import_module|__import__)\(\s*['"]([\w.]+)['"]/g],
  java: [/^\s*import\s+(?:static\s+)?([\w.]+)/gm],
  cs: [/^\s*(?:global\s+)?using\s+(?:static\s+)?(?:\w+\s*=\s*)?([\w.]+)\s*;/gm, /^\s*Imports\s+([\w.]+)/gm],
  go: [/^\s*(?:import\s+)?(?:[\w.]+\s+)?"([\w.-]+\.[a-z]+\/[^"\n]+)"/gm],
  rust: [/^\s*(?:pub\s+)?use\s+(?:::)?(\w+)/gm, /\bextern\s+crate\s+(\w+)/g],
  cpp: [/^[ \t]*#[ \t]*(?:include|import)[ \t]*[<"]([^>"\n]+)[>"]/gm],
  swift: [/^\s*(?:@testable\s+)?import\s+(?:class\s+|struct\s+|func\s+)?([\w.]+)/gm],
  php: [/^\s*use\s+(?:function\s+)?([\w\\]+)/gm],
  ruby: [/^\s*require(?:_relative)?\s*\(?\s*['"]([^'"\n]+)['"]/gm],
  dart: [/^\s*import\s+['"](?:package:)?([^'"\n]+)['"]/gm],
  lua: [/\brequire\s*\(?\s*['"]([^'"\n]+)['"]/g],
  powershell: [/^\s*(?:Import-Module|using\s+module)\s+([\w.-]+)/gim],
};

const same: Readonly<Record<string, string>> = { kotlin: 'java', scala: 'java', groovy: 'java', objc: 'cpp' };

/** The modules that a file imports. An import inside a comment or a string is none. */
export function importsOf(language: string, { uncommented, code }: Separated): readonly Import[] {
  const key = same[language] ?? language;
  const found: Import[] = [];
  for (const pattern of patterns[key] ?? [])
    for (const match of uncommented.matchAll(pattern)) {
      const keyword = match[0].search(/\S/);
      // The keyword must be code: inside a string it is text.
      const length = match[0][keyword] === '"' ? 1 : 3;
      if (
        code.slice(match.index + keyword, match.index + keyword + length) !== match[0].slice(keyword, keyword + length)
      )
        continue;
      found.push({ module: match[1] ?? '', at: match.index + keyword });
    }
  if (key === 'py')
    for (const match of code.matchAll(
      /^[ \t]*import[ \t]+([\w.]+(?:[ \t]+as[ \t]+\w+)?(?:[ \t]*,[ \t]*[\w.]+(?:[ \t]+as[ \t]+\w+)?)*)/gm,
    ))
      for (const part of (match[1] ?? '').split(','))
        found.push({ module: part.trim().split(/\s/)[0] ?? '', at: match.index });
  return found;
}

/** Whether an imported module is the rule's module or a part of it (`a/b`, `a.b`, `a::b`). A copy on disk counts by its file name. */
export function isModule(language: string, module: string, wanted: string): boolean {
  if (module === wanted) return true;
  if (module.startsWith(wanted) && /^[/.\\:@]/.test(module.slice(wanted.length))) return true;
  if (language !== 'js') return false;
  const file = module.split(/[?#]/)[0]?.split('/') ?? [];
  // A script from a content network: `…/npm/name@1.0/dist/x.js`.
  return file.some(
    (part, i) =>
      part === wanted || part.startsWith(`${wanted}@`) || (i > 0 && `${file[i - 1]}/${part.split('@')[0]}` === wanted),
  );
}

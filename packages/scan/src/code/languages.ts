/** How comments and strings look: enough to tell code from words, no grammar. */
export interface Syntax {
  readonly line: readonly string[];
  readonly block: readonly (readonly [string, string])[];
  readonly quotes: string;
  /** Python's strings of three quotes; a bare one is a docstring. */
  readonly hasTripleQuotes?: boolean;
  /** JavaScript's regular expressions and templates. */
  readonly isScript?: boolean;
  /** C# and Kotlin raw strings, Go and shell backquotes are strings without escapes. */
  readonly backquote?: boolean;
}

const c: Syntax = { line: ['//'], block: [['/*', '*/']], quotes: `"'` };
const hash: Syntax = { line: ['#'], block: [], quotes: `"'` };

const syntaxes: Readonly<Record<string, Syntax>> = {
  js: { ...c, isScript: true },
  py: { ...hash, hasTripleQuotes: true },
  java: c,
  kotlin: { ...c, hasTripleQuotes: true },
  scala: { ...c, hasTripleQuotes: true },
  groovy: c,
  go: { ...c, backquote: true },
  rust: { ...c, quotes: '"' },
  cpp: c,
  cs: c,
  swift: { ...c, hasTripleQuotes: true, quotes: '"' },
  objc: c,
  dart: c,
  php: { ...c, line: ['//', '#'] },
  ruby: { ...hash, block: [['\n=begin', '\n=end']] },
  shell: hash,
  perl: hash,
  r: hash,
  docker: hash,
  terraform: { line: ['#', '//'], block: [['/*', '*/']], quotes: '"' },
  lua: { line: ['--'], block: [['--[[', ']]']], quotes: `"'` },
  sql: { line: ['--'], block: [['/*', '*/']], quotes: `'` },
  matlab: { line: ['%'], block: [], quotes: '"' },
  proto: c,
  powershell: { line: ['#'], block: [['<#', '#>']], quotes: `"'` },
};

const byExtension: Readonly<Record<string, string>> = {
  js: 'js',
  mjs: 'js',
  cjs: 'js',
  jsx: 'js',
  ts: 'js',
  mts: 'js',
  cts: 'js',
  tsx: 'js',
  vue: 'js',
  svelte: 'js',
  html: 'js',
  htm: 'js',
  ejs: 'js',
  astro: 'js',
  py: 'py',
  pyw: 'py',
  pyi: 'py',
  pyx: 'py',
  java: 'java',
  kt: 'kotlin',
  kts: 'kotlin',
  scala: 'scala',
  groovy: 'groovy',
  go: 'go',
  rs: 'rust',
  c: 'cpp',
  h: 'cpp',
  cc: 'cpp',
  cpp: 'cpp',
  cxx: 'cpp',
  hpp: 'cpp',
  hh: 'cpp',
  hxx: 'cpp',
  inl: 'cpp',
  cu: 'cpp',
  i: 'cpp',
  cs: 'cs',
  vb: 'cs',
  swift: 'swift',
  m: 'objc',
  mm: 'objc',
  dart: 'dart',
  php: 'php',
  rb: 'ruby',
  sh: 'shell',
  bash: 'shell',
  zsh: 'shell',
  ps1: 'powershell',
  bat: 'shell',
  pl: 'perl',
  pm: 'perl',
  r: 'r',
  tf: 'terraform',
  hcl: 'terraform',
  lua: 'lua',
  sql: 'sql',
  proto: 'proto',
  smithy: 'proto',
  bicep: 'terraform',
  prisma: 'js',
};

/** The language of a file of code: by its extension, by its first line where it has none. */
export function languageOf(path: string, head: string): string | undefined {
  const name = (path.split(/[/!]/).at(-1) ?? '').toLowerCase();
  if (/^(dockerfile|containerfile)(\..+)?$|\.dockerfile$/.test(name)) return 'docker';
  if (/^(makefile|justfile|rakefile)$/.test(name)) return name === 'rakefile' ? 'ruby' : 'shell';
  const extension = /\.([a-z0-9]+)(?:\.(?:txt|disabled|off|bak|orig|in|tpl|j2))?$/.exec(name)?.[1] ?? '';
  const known = byExtension[extension];
  if (known !== undefined) return known;
  const first = head.slice(0, 120);
  if (first.startsWith('#!'))
    return /python/.test(first)
      ? 'py'
      : /node|deno|bun/.test(first)
        ? 'js'
        : /ruby/.test(first)
          ? 'ruby'
          : /perl/.test(first)
            ? 'perl'
            : 'shell';
  if (first.startsWith('<?php')) return 'php';
  // Code under no name, or a name that hides it: recognised by how it begins its lines.
  if (/^(import [\w.]+$|from [\w.]+ import |def \w+\(|class \w+.*:$)/m.test(head)) return 'py';
  if (
    /^(?:['"]use strict['"];|!function\(|\(function\(|var \w+\s*=\s*|const \w+\s*=\s*require\(|import .* from ['"])/m.test(
      head,
    )
  )
    return 'js';
  return undefined;
}

/** The syntax of a language. */
export const syntaxOf = (language: string): Syntax => syntaxes[language] ?? c;

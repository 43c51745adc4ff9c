import { join } from 'node:path';
import ts from 'typescript';
import type { Mutant } from './mutant.ts';
import { mutated } from './switchable.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** How the house compiles, from its own tsconfig. */
export function houseOptions(): ts.CompilerOptions {
  const read = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(read.config, ts.sys, root).options;
}

/**
 * The mutants the compiler accepts: those it refuses could never have been written, and count nowhere. Each becomes a copy of its file beside
 * the others in one program, so that the rest of the law is read and checked once.
 */
export function compiling(folder: string, mutants: readonly Mutant[]): readonly Mutant[] {
  const copies = new Map<string, { readonly mutant: Mutant; readonly text: string }>();
  const texts = new Map<string, string>();
  for (const [index, mutant] of mutants.entries()) {
    const file = join(folder, mutant.file);
    const text = texts.get(file) ?? ts.sys.readFile(file) ?? '';
    texts.set(file, text);
    copies.set(file.replace(/\.ts$/, `.mutant-${index}.ts`), { mutant, text: mutated(text, mutant) });
  }
  const options = houseOptions();
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => copies.has(name) || fileExists.call(host, name);
  host.readFile = (name) => copies.get(name)?.text ?? readFile.call(host, name);
  host.getSourceFile = (name, target, ...rest) => {
    const copy = copies.get(name);
    return copy === undefined
      ? getSourceFile.call(host, name, target, ...rest)
      : ts.createSourceFile(name, copy.text, target);
  };
  const program = ts.createProgram([...copies.keys()], options, host);
  const isAccepted = (name: string): boolean => {
    const source = program.getSourceFile(name);
    return (
      source !== undefined &&
      program.getSyntacticDiagnostics(source).length === 0 &&
      program.getSemanticDiagnostics(source).length === 0
    );
  };
  return [...copies].flatMap(([name, { mutant }]) => (isAccepted(name) ? [mutant] : []));
}

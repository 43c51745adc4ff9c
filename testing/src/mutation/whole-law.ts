import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { compiling, houseOptions } from './compiling.ts';
import { findMutants } from './find-mutants.ts';
import type { Mutant } from './mutant.ts';

// one program holds copies of the rule files, one a mutant; beyond this many it takes too much memory
const mutantsAProgram = 1_500;

/** Every mutant of these files that compiles, in the order of files and lines. */
export function mutantsOf(folder: string, files: readonly string[], roles: readonly string[]): readonly Mutant[] {
  const program = ts.createProgram(
    files.map((file) => join(folder, file)),
    houseOptions(),
  );
  const ground = { checker: program.getTypeChecker(), roles: new Set(roles) };
  return files.flatMap((file) => {
    const source = program.getSourceFile(join(folder, file));
    return source === undefined ? [] : findMutants(file, source, ground);
  });
}

/** Those of the mutants that compile. */
export function accepted(folder: string, mutants: readonly Mutant[]): readonly Mutant[] {
  const out: Mutant[] = [];
  for (let from = 0; from < mutants.length; from += mutantsAProgram)
    out.push(...compiling(folder, mutants.slice(from, from + mutantsAProgram)));
  return out;
}

/** The text of a source as it stands. */
export const textIn = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

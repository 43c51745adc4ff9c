import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The sources of the law package. */
export const lawFolder = join(import.meta.dirname, '..', '..', '..', 'packages', 'law', 'src');

const partsOfTheLaw = /^(lfp|nonvisible|databases|camera-law|camera-access|decrees|intelligence|face|transition)\//;

/** Files of the engine that every judgement runs through. */
const engine = ['case.ts', 'dated.ts', 'decide.ts', 'reach.ts', 'role-groups.ts', 'time.ts', 'regime/priority.ts'];

// Tests, fixtures, examples, the words of the law and the names of facts decide nothing; `acts.ts` and `*facts.ts` are types, which vanish.
const decidesNothing = /\.(test|prop\.test|text|fixture|examples|data)\.ts$|(^|\/)(words|texts|fact-values[\w-]*)\.ts$/;

/** All sources of the package, by their path in it. */
export const lawSources = (folder = lawFolder): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort();

/** The rule files: what judges, and nothing that only words, names or tests it. */
export const ruleFiles = (sources: readonly string[]): readonly string[] =>
  sources.filter((name) => (partsOfTheLaw.test(name) || engine.includes(name)) && !decidesNothing.test(name));

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { roleKeys } from '@clairevoie/law';
import { reasonOf, stale } from '../src/mutation/equivalent.ts';
import type { Mutant, Outcome } from '../src/mutation/mutant.ts';
import { lawFolder, lawSources, ruleFiles } from '../src/mutation/rule-files.ts';
import { runMutants } from '../src/mutation/run-mutants.ts';
import { openRecord } from '../src/mutation/run-record.ts';
import { sampleOf } from '../src/mutation/sample.ts';
import { shareOf } from '../src/mutation/share.ts';
import { shareInWords, survivorsInWords } from '../src/mutation/told.ts';
import { accepted, mutantsOf, textIn } from '../src/mutation/whole-law.ts';

/*
 * Changes the rule files of the law one place at a time (comparisons, periods, actors, values of facts, lines of a judgement) and asks the tests
 * of the law each time. Exit 0 when at least 95 % of the mutants die. No file is touched: mutants live in memory.
 *   --file <part of a path>   only these rule files (repeatable)      --sample <n> --seed <s>   a sample, with its interval
 *   --jobs <n>                processes at once                       --resume                  go on from the record of the last run
 *   --json                    every outcome as JSON on standard output
 */
const asked = 0.95;
const patienceMs = 10_000;

const { values } = parseArgs({
  options: {
    file: { type: 'string', multiple: true, default: [] },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    resume: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const started = performance.now();
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(0)} s`;
const textOf = (name: string): string => textIn(lawFolder, name);
const sources = lawSources();

const artefacts = join(import.meta.dirname, '..', '..', 'artefacts');
const record = openRecord(join(artefacts, 'mutate-law.ndjson'), { names: sources, textOf }, values.resume);
const rules = ruleFiles(sources);
const files = rules.filter((name) => values.file.length === 0 || values.file.some((part) => name.includes(part)));
const all = record.mutants ?? mutantsOf(lawFolder, rules, roleKeys);
if (record.mutants === undefined) record.addMutants(all);
for (const entry of stale(all, textOf)) say(`no such mutant any more: ${entry}`);
const found = all.filter(({ file }) => files.includes(file));
const drawn = values.sample === undefined ? found : sampleOf(found, Number(values.sample), Number(values.seed));
const toCompile = drawn.filter(({ id }) => !record.compiles.has(id));
const compiling = new Set(accepted(lawFolder, toCompile));
for (const mutant of toCompile) record.addCompiles(mutant.id, compiling.has(mutant));
const mutants = drawn.filter((mutant) => record.compiles.get(mutant.id) ?? compiling.has(mutant));
say(
  `${files.length} rule files, ${found.length} changes, ${drawn.length} drawn, ${mutants.length} of them compile (${seconds()})`,
);

const outcomes: Outcome[] = [];
const toTry: Mutant[] = [];
for (const mutant of mutants) {
  const known = record.verdicts.get(mutant.id);
  if (reasonOf(mutant, textOf(mutant.file)) !== undefined) outcomes.push({ mutant, fate: 'equivalent' });
  else if (known !== undefined) outcomes.push({ mutant, ...known });
  else toTry.push(mutant);
}
// all of them have a number, tried already or not: what was learned of the tests stays true for the next run
const numbered = mutants.map((mutant, index) => ({ number: index + 1, mutant }));
const trying = new Set(toTry);
await runMutants({
  brief: { folder: lawFolder, sources, numbered, patienceMs, reachFile: join(artefacts, 'mutate-law-reach.ndjson') },
  toTry: numbered.filter(({ mutant }) => trying.has(mutant)),
  jobs: Number(values.jobs),
  told: ({ mutant }, verdict) => {
    record.addVerdict(mutant.id, verdict);
    outcomes.push({ mutant, ...verdict });
    if (outcomes.length % 250 === 0) say(`${outcomes.length} of ${mutants.length} (${seconds()})`);
  },
  postponed: ({ mutant }) => say(`lives through every cheap test: ${mutant.id}`),
});

const place = new Map(mutants.map(({ id }, index) => [id, index]));
outcomes.sort((a, b) => (place.get(a.mutant.id) ?? 0) - (place.get(b.mutant.id) ?? 0));
const share = shareOf(outcomes);
if (values.json) process.stdout.write(`${JSON.stringify({ share, outcomes }, null, 1)}\n`);
for (const line of [...survivorsInWords(outcomes), ...shareInWords(share, values.sample !== undefined)]) say(line);
say(seconds());
process.exitCode = share.share >= asked ? 0 : 1;

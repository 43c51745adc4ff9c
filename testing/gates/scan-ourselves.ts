import { join } from 'node:path';
import { scan } from '@clairevoie/scan';

/** Scans this repository with its dependencies. No path and no rule is left out: words are told from code by the rules themselves. */
const root = join(import.meta.dirname, '..', '..');
const { verdict, strength, complete, findings, notExamined, seconds, bytes, ruleBase } = await scan(root);
const counted = findings.filter(({ weight, says }) => weight === 'strong' && says !== 'detection-only');
process.stdout.write(
  `${verdict}${strength === null ? '' : ` (${strength})`}, ${complete ? 'complete' : 'INCOMPLETE'}: ${(bytes / 1e6).toFixed(0)} MB in ${seconds} s, rule base ${ruleBase.sha256}\n`,
);
for (const { rule, path, line, match } of counted)
  process.stdout.write(`${path}${line === undefined ? '' : `:${line}`} ${rule}: ${match}\n`);
for (const { path, kind, reason } of notExamined)
  if (kind !== 'other') process.stdout.write(`not examined: ${path} (${reason})\n`);
process.exitCode = complete && (verdict === 'none' || verdict === 'detection-only') ? 0 : 1;

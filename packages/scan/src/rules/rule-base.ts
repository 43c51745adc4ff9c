import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRule, type Rule } from './rule.ts';

/** All rules, and the hash by which a report names them. */
export interface RuleBase {
  readonly rules: readonly Rule[];
  readonly byId: ReadonlyMap<string, Rule>;
  readonly sha256: string;
}

const folder = join(import.meta.dirname, '..', '..', 'rules');

/** Reads every data file of a folder. The hash is over the sorted names and contents, so that anyone can recompute it. */
export function loadRuleBase(from: string = folder): RuleBase {
  const hash = createHash('sha256');
  const files = readdirSync(from)
    .filter((name) => name.endsWith('.json'))
    .sort();
  const rules = files.map((name) => {
    const bytes = readFileSync(join(from, name));
    hash.update(`${name}\0${createHash('sha256').update(bytes).digest('hex')}\n`);
    const rule = parseRule(bytes.toString('utf8'), name);
    if (`${rule.id}.json` !== name) throw new Error(`${name}: the rule calls itself ${rule.id}. One file a signature.`);
    return rule;
  });
  return { rules, byId: new Map(rules.map((rule) => [rule.id, rule])), sha256: hash.digest('hex') };
}

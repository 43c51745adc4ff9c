import type { Leaf } from './config/leaves.ts';
import type { Evidence } from './evidence.ts';
import { numbersAt } from './examine-code.ts';
import { examineImages } from './examine-packages.ts';
import type { Compiled } from './rules/compiled.ts';
import type { Item } from './walk/byte-source.ts';

const denyKey =
  /(^|[._-])(deny|denied|block(ed)?(list)?|blacklist|forbid(den)?|ban(ned)?|disallow(ed)?|prohibited|restricted|not_?resources?|excludes?|ignored?|patterns?|examples?|description|summary|title|labels?|comment|message|text|help|tests?)([._-]|$)/i;

/** Statements of a policy that deny: their keys, up to the statement. */
function denied(leaves: readonly Leaf[]): readonly string[] {
  return leaves.flatMap(({ key, value }) =>
    /(^|\.)effect$/i.test(key) && /^deny$/i.test(value) ? [key.replace(/effect$/i, '')] : [],
  );
}

/** Judges the values of a configuration: switches, addresses, permissions, images. */
export function examineConfig(item: Item, leaves: readonly Leaf[], rules: Compiled, evidence: Evidence): void {
  const deniedBelow = denied(leaves);
  for (const { key, value } of leaves) {
    for (const one of rules.config)
      if (one.pattern.test(key) && (one.value === undefined || one.value.test(value)))
        evidence.add(item, { rule: one.rule, match: `${key}: ${value}`, state: one.state });
    if (value.length < 4 || value.length > 2000) continue;
    if (denyKey.test(key) || deniedBelow.some((prefix) => key.startsWith(prefix))) continue;
    for (const one of rules.strings) {
      if (one.languages?.includes('config') !== true) continue;
      one.pattern.lastIndex = 0;
      const match = one.pattern.exec(value);
      if (match !== null) evidence.add(item, { rule: one.rule, match: `${key}: ${match[0]}` });
    }
  }
  const images = leaves.flatMap(({ key, value }) => {
    if (/(^|\.)(image|repotags\.\d+|container_?image)$/i.test(key)) return [value];
    if (!/(^|\.)image\.repository$/i.test(key)) return [];
    const tag = leaves.find((leaf) => leaf.key === key.replace(/repository$/i, 'tag'))?.value;
    return [tag === undefined ? value : `${value}:${tag}`];
  });
  examineImages(item, images, rules, evidence);
  for (const { rule, run } of rules.numbers) {
    const joined = leaves.map(({ value }) => value).join(' ');
    if (numbersAt(joined, run) !== undefined) evidence.add(item, { rule, match: run.join(', ') });
  }
}

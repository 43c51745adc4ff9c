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
  const settings = settingsLookedFor(leaves, rules);
  const strings = stringsLookedFor(leaves, rules);
  const deniedBelow = strings.length === 0 ? [] : denied(leaves);
  for (const { key, value } of settings.length + strings.length === 0 ? [] : leaves) {
    for (const one of settings)
      if (one.pattern.test(key) && (one.value === undefined || one.value.test(value)))
        evidence.add(item, { rule: one.rule, match: `${key}: ${value}`, state: one.state });
    if (strings.length === 0 || value.length < 4 || value.length > 2000) continue;
    if (denyKey.test(key) || deniedBelow.some((prefix) => key.startsWith(prefix))) continue;
    for (const one of strings) {
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
  const joined = leaves.map(({ value }) => value).join(' ');
  for (const { rule, run } of rules.numbers) {
    if (numbersAt(joined, run) !== undefined) evidence.add(item, { rule, match: run.join(', ') });
  }
}

/** The rules of which a word stands in some key: most files have none. */
function settingsLookedFor(leaves: readonly Leaf[], rules: Compiled): Compiled['config'] {
  const looked = rules.wordsOfKeys.keysIn('');
  for (const { key } of leaves) rules.wordsOfKeys.keysIn(key, looked);
  return rules.config.filter((one) => looked.has(one));
}

/** The same for values. */
function stringsLookedFor(leaves: readonly Leaf[], rules: Compiled): Compiled['strings'] {
  const looked = rules.wordsOfValues.keysIn('');
  for (const { value } of leaves)
    if (value.length >= 4 && value.length <= 2000) rules.wordsOfValues.keysIn(value, looked);
  return rules.strings.filter((one) => looked.has(one));
}

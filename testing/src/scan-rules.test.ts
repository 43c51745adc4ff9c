import { readFileSync } from 'node:fs';
import { loadRuleBase } from '@clairevoie/scan';
import { describe, expect, it } from 'vitest';
import { makeScanRulesDocument, scanRulesFile } from './scan-rules-document.ts';

const base = loadRuleBase();

describe('docs/scan-rules.md', () => {
  it('is what the rule files say today; otherwise: npm run scan:rules', () => {
    expect(readFileSync(scanRulesFile, 'utf8')).toBe(makeScanRulesDocument(base));
  });

  it('has a page for each rule, with its evidence, its false positives, its note and what it looks at', () => {
    const pages = readFileSync(scanRulesFile, 'utf8').split(/^## /m).slice(1);
    expect(pages.map((page) => page.split('\n')[0])).toEqual(base.rules.map(({ id }) => id));
    for (const [i, { evidence, falsePositives, reviewed, match }] of base.rules.entries()) {
      for (const words of [evidence, falsePositives, reviewed.note]) expect(pages[i]).toContain(words);
      expect(pages[i]?.match(/^Looks at \S/gm)).toHaveLength(Object.keys(match).length);
    }
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scan } from '../scan.ts';
import { loadRuleBase } from './rule-base.ts';

const base = loadRuleBase();

async function firesOn(rule: string, file: string, text: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'rule-example-'));
  try {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    const { findings } = await scan(folder, { rules: base });
    return findings.some((finding) => finding.rule === rule);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the rule base', () => {
  it('has one file a signature, each with examples on both sides where text can show them', () => {
    for (const rule of base.rules) {
      const isByContent =
        rule.match.sha256 !== undefined ||
        rule.match.shape !== undefined ||
        rule.match.modelPaths !== undefined ||
        rule.match.symbols !== undefined;
      if (isByContent && rule.examples.length === 0) continue;
      expect(
        rule.examples.some(({ fires }) => fires),
        rule.id,
      ).toBe(true);
      expect(
        rule.examples.some(({ fires }) => !fires),
        rule.id,
      ).toBe(true);
    }
  });

  it('has a hash that changes with any file and with nothing else', () => {
    expect(loadRuleBase().sha256).toBe(base.sha256);
    expect(base.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  for (const rule of base.rules)
    for (const [i, { file, text, fires }] of rule.examples.entries())
      it(`${rule.id}, example ${i + 1} (${file}): ${fires ? 'fires' : 'stays silent'}`, async () => {
        expect(await firesOn(rule.id, file, text)).toBe(fires);
      });
});

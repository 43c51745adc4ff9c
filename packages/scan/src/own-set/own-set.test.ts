import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { loadRuleBase } from '../rules/rule-base.ts';
import { scan } from '../scan.ts';
import type { OwnCase } from './case.fixture.ts';
import { codeCases } from './code-cases.fixture.ts';
import { formatCases } from './format-cases.fixture.ts';
import { modelCases } from './model-cases.fixture.ts';
import { packageCases } from './package-cases.fixture.ts';
import { plantedCases } from './planted-cases.fixture.ts';
import { wordCases } from './word-cases.fixture.ts';

const base = loadRuleBase();

async function answerTo({ files }: OwnCase) {
  const folder = mkdtempSync(join(tmpdir(), 'own-set-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await scan(folder, { rules: base });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('scores our own labelled cases: right label, recognition against the rest, latent against present', async () => {
  const cases = [
    ...codeCases,
    ...wordCases,
    ...packageCases,
    ...modelCases,
    ...(await plantedCases()),
    ...(await formatCases()),
  ];
  expect(cases.length).toBeGreaterThanOrEqual(80);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  let [right, hits, misses, falseAlarms, strengths, rightStrengths] = [0, 0, 0, 0, 0, 0];
  const wrong: string[] = [];
  for (const one of cases) {
    const { verdict, strength, findings } = await answerTo(one);
    if (verdict === one.label) right += 1;
    else
      wrong.push(
        `${one.id}: ${verdict}, wanted ${one.label}; ${findings
          .filter((f) => f.weight !== 'note')
          .map((f) => `${f.rule} (${f.match})`)
          .join(', ')}`,
      );
    const isFound = verdict === 'recognition';
    if (one.label === 'recognition' && isFound) hits += 1;
    else if (one.label === 'recognition') misses += 1;
    else if (isFound) falseAlarms += 1;
    if (one.strength === undefined || verdict !== one.label) continue;
    strengths += 1;
    if (strength === one.strength) rightStrengths += 1;
    else wrong.push(`${one.id}: ${strength}, wanted ${one.strength}`);
  }
  const [precision, recall] = [hits / (hits + falseAlarms), hits / (hits + misses)];
  process.stdout.write(
    `own set: ${cases.length} cases, label ${right}/${cases.length}, recognition precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}, strength ${rightStrengths}/${strengths}\n${wrong.map((line) => `  ${line}\n`).join('')}`,
  );
  expect(wrong).toEqual([]);
}, 120_000);

import { Evidence } from './evidence.ts';
import { examine } from './examine.ts';
import { judge } from './judge.ts';
import type { NotExamined, Report } from './report/report.ts';
import { compile } from './rules/compiled.ts';
import { loadRuleBase, type RuleBase } from './rules/rule-base.ts';
import { Scratch } from './walk/byte-source.ts';
import { defaultLimits, type Limits } from './walk/limits.ts';
import { type Progress, Walk } from './walk/walk.ts';

/** What a scan may be told besides its target. */
export interface ScanOptions {
  readonly limits?: Partial<Limits>;
  readonly rules?: RuleBase;
  readonly onProgress?: (progress: Progress) => void;
}

const mostNotes = 10_000;

/**
 * Scans a file or a folder and says what facial-recognition capability is found, with the evidence. Nothing of it is run, loaded or
 * installed. Throws only when the target itself cannot be opened; what cannot be read inside is listed.
 */
export async function scan(target: string, options: ScanOptions = {}): Promise<Report> {
  const [started, madeAt] = [performance.now(), new Date().toISOString()];
  const limits = { ...defaultLimits, ...options.limits };
  const base = options.rules ?? loadRuleBase();
  const [rules, evidence, scratch] = [compile(base), new Evidence(), new Scratch()];
  const notExamined: NotExamined[] = [];
  let isIncomplete = false;
  const note = (line: NotExamined): void => {
    if (line.kind !== 'other') isIncomplete = true;
    if (notExamined.length < mostNotes) notExamined.push(line);
  };
  using walk = new Walk({
    limits,
    note,
    visit: (item) => examine(item, { rules, evidence, limits, scratch, note }),
    onProgress: options.onProgress,
  });
  await walk.start(target);
  return {
    madeAt,
    ...judge(evidence, base.byId, walk.layers.finalView()),
    complete: !isIncomplete,
    notExamined,
    seconds: Math.round(performance.now() - started) / 1000,
    bytes: walk.bytes,
    ruleBase: { sha256: base.sha256, rules: base.rules.length },
  };
}

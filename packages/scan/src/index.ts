export { exitCodeOf, runScan, scanHelp } from './command.ts';
export type { Finding, Label, NotExamined, Report, Strength } from './report/report.ts';
export { loadRuleBase, type RuleBase } from './rules/rule-base.ts';
export { type ScanOptions, scan } from './scan.ts';

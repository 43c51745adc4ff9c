import { basename } from 'node:path';
import type { Report } from './report.ts';

/** The report as CycloneDX 1.6: one component a file with findings, each finding a property. */
export function cycloneDxOf(report: Report, { target, at }: { readonly target: string; readonly at: string }): object {
  const property = (name: string, value: unknown): object => ({
    name: `clairevoie:scan:${name}`,
    value: String(value),
  });
  const files = new Map<string, typeof report.findings>();
  for (const finding of report.findings) files.set(finding.path, [...(files.get(finding.path) ?? []), finding]);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      tools: { components: [{ type: 'application', name: 'clairevoie-scan', version: '0.1.0' }] },
      component: { type: 'application', 'bom-ref': 'target', name: basename(target) },
      properties: [
        property('verdict', report.verdict),
        property('strength', report.strength ?? ''),
        property('complete', report.complete),
        property('rule-base', report.ruleBase.sha256),
      ],
    },
    components: [...files].map(([path, findings], i) => ({
      type: 'file',
      'bom-ref': `file-${i + 1}`,
      name: path,
      hashes: [{ alg: 'SHA-256', content: findings[0]?.sha256 }],
      properties: findings.map((f) => property(f.rule, `${f.says}, ${f.strength}, ${f.weight}: ${f.match}`)),
      evidence: {
        occurrences: findings.map((f) => ({
          location: path,
          ...(f.line === undefined ? {} : { line: f.line }),
          additionalContext: f.rule,
        })),
      },
    })),
    annotations: report.notExamined.slice(0, 1000).map(({ path, kind, reason }, i) => ({
      'bom-ref': `not-examined-${i + 1}`,
      subjects: ['target'],
      annotator: { component: { type: 'application', name: 'clairevoie-scan' } },
      timestamp: at,
      text: `not examined (${kind}, ${reason}): ${path}`,
    })),
  };
}

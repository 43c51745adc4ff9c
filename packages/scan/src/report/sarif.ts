import type { RuleBase } from '../rules/rule-base.ts';
import type { Report } from './report.ts';

const levelOf = { strong: 'error', weak: 'warning', note: 'note' } as const;

/** The report as SARIF 2.1.0. Detection is a note; what was not examined is a notification of the run. */
export function sarifOf(report: Report, base: RuleBase): object {
  const used = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'clairevoie-scan',
            version: '0.1.0',
            rules: used.map((id) => {
              const rule = base.byId.get(id);
              return {
                id,
                shortDescription: { text: rule?.title ?? id },
                fullDescription: { text: rule?.evidence ?? id },
                properties: { version: rule?.version },
              };
            }),
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: report.notExamined.map(({ path, kind, reason, detail }) => ({
              level: kind === 'other' ? 'note' : 'warning',
              message: { text: `not examined (${kind}): ${reason}${detail === undefined ? '' : `, ${detail}`}` },
              locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(path) } } }],
            })),
          },
        ],
        results: report.findings.map((finding) => ({
          ruleId: finding.rule,
          level: finding.says === 'detection-only' ? 'note' : levelOf[finding.weight],
          message: { text: `${finding.says}, ${finding.strength}: ${finding.match}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(finding.path) },
                ...(finding.line === undefined ? {} : { region: { startLine: finding.line } }),
              },
            },
          ],
          fingerprints: { sha256: finding.sha256 },
          properties: {
            weight: finding.weight,
            aspect: finding.aspect,
            state: finding.state,
            because: finding.because,
          },
        })),
        properties: {
          verdict: report.verdict,
          strength: report.strength,
          complete: report.complete,
          bytes: report.bytes,
          ruleBase: report.ruleBase,
        },
      },
    ],
  };
}

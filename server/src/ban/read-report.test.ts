import { type ReportRefusal, reportRefusals } from '@clairevoie/contract';
import { describe, expect, it } from 'vitest';
import { cleanReport, recognisingReport } from '../../../testing/src/ban/ban-world.ts';
import { isClairevoieError } from '../postgres/index.ts';
import { readReport } from './read-report.ts';

/** The reason for which a file is not taken, as its answer carries it. */
function reasonOf(content: unknown): unknown {
  try {
    readReport(Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)));
    return undefined;
  } catch (error) {
    return isClairevoieError(error, 'ban/report-unreadable') ? error.facts.reason : error;
  }
}

const recognition = [{ ...recognisingReport.findings[0], says: 'recognition' }];
const model = [{ path: 'a.onnx', kind: 'model', reason: 'encrypted' }];
const cases: readonly (readonly [ReportRefusal, unknown])[] = [
  ['not-json', '{"verdict":'],
  ['other-form', { ...cleanReport, reportVersion: 2 }],
  ['none-with-finding', { ...recognisingReport, verdict: 'none' }],
  ['detection-with-recognition', { ...recognisingReport, findings: recognition, verdict: 'detection-only' }],
  ['recognition-without-finding', { ...cleanReport, verdict: 'recognition' }],
  ['complete-with-unread', { ...cleanReport, notExamined: model }],
];

describe('a report that is not taken', () => {
  it.each(cases)('says %s, which each page has in its language', (reason, content) => {
    expect(reasonOf(content)).toBe(reason);
  });

  it('has a case for each reason of the closed list but the one of the door', () => {
    expect(['no-content', ...cases.map(([reason]) => reason)]).toEqual([...reportRefusals]);
  });

  it('says where its form differs, never what stands there', () => {
    try {
      readReport(Buffer.from(JSON.stringify({ ...cleanReport, verdict: 'Jean Dupont' })));
    } catch (error) {
      expect(String(error)).toContain('/verdict');
      expect(String(error)).not.toContain('Dupont');
      return;
    }
    throw new Error('it was taken');
  });
});

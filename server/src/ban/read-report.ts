import {
  mostReportBytes,
  type ReportRefusal,
  type ReportSummary,
  ScanReport,
  SoftwareBill,
} from '@clairevoie/contract';
import { Compile } from 'typebox/compile';
import { dayInBrussels } from '../authorisation/index.ts';
import { banErrors } from './ban-errors.ts';

const scan = Compile(ScanReport);
const bill = Compile(SoftwareBill);
const mostNamed = 50;

/** What a report or SBOM says, read once and strictly. Throws `ban/report-unreadable` or `-too-large`; what is not understood is never guessed. */
export function readReport(bytes: Uint8Array): ReportSummary {
  const sizeBytes = bytes.length;
  if (sizeBytes > mostReportBytes) throw banErrors.reportTooLarge({ sizeBytes, mostBytes: mostReportBytes });
  const value = parse(bytes);
  if (scan.Check(value)) {
    const { verdict, strength, complete, findings, notExamined, ruleBase, madeAt } = value;
    const contradiction = contradictionIn(value);
    if (contradiction !== undefined) throw banErrors.reportUnreadable({ reason: contradiction });
    return {
      ...{ documentKind: 'scan-report', scanVerdict: verdict, strength, isComplete: complete },
      ...{ findingCount: findings.length, notExaminedCount: notExamined.length },
      // Reasons and not paths: a path can name a place or a person.
      notExamined: [...new Set(notExamined.map(({ reason }) => reason.slice(0, 120)))].slice(0, mostNamed),
      ...{ sizeBytes, ruleBase: (typeof ruleBase === 'string' ? ruleBase : ruleBase.sha256).replace(/^sha256:/, '') },
      ...(madeAt === undefined ? {} : { madeOn: dayInBrussels(madeAt) }),
    };
  }
  if (bill.Check(value))
    return {
      ...{ documentKind: 'software-bill', scanVerdict: null, strength: null, isComplete: false, findingCount: 0 },
      ...{ notExamined: [], notExaminedCount: 0, sizeBytes, ruleBase: null },
    };
  const [first] = scan.Errors(value);
  const where = first === undefined ? {} : { where: `${first.instancePath || '/'} ${first.message}`.slice(0, 200) };
  throw banErrors.reportUnreadable({ reason: 'other-form', ...where });
}

/** How a report says more than it lists; undefined when it does not. */
function contradictionIn({ verdict, complete, findings, notExamined }: ScanReport): ReportRefusal | undefined {
  const counts = findings.filter(
    ({ says, weight }) => (weight ?? 'strong') === 'strong' && says !== 'detection-only' && says !== 'none',
  );
  const isClean = verdict === 'none' || verdict === 'detection-only';
  if (verdict === 'none' && counts.length > 0) return 'none-with-finding';
  if (verdict === 'detection-only' && counts.some(({ says }) => says !== undefined))
    return 'detection-with-recognition';
  if (!isClean && findings.length === 0) return 'recognition-without-finding';
  if (complete && notExamined.some(({ kind }) => kind === 'code' || kind === 'model' || kind === 'archive'))
    return 'complete-with-unread';
  return undefined;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw banErrors.reportUnreadable({ reason: 'not-json' });
  }
}

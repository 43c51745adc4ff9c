import type { DemoSession, HttpReceipt } from '../demo-session.ts';

/** A sentence in three languages. */
export interface Sentence {
  readonly fr: string;
  readonly nl: string;
  readonly en: string;
}

/** What became of one step. */
export interface StepReport {
  readonly step: string;
  readonly title: Sentence;
  readonly expected: string;
  readonly got: string;
  readonly asExpected: boolean;
  readonly act: string;
  readonly entryId: string | null;
  readonly provisions: readonly string[];
  /** What the answer said, when it is not what the law says. */
  readonly detail: string | null;
}

/** A receipt, or the same in a few words when no act of one person is behind the step. */
export type StepAnswer =
  | HttpReceipt
  | { readonly act: string; readonly verdict: string; readonly entryId: string | null; readonly detail?: string };

/** The people of the tour by the key of their part. */
export type Cast = Readonly<
  Record<
    'chief' | 'officer' | 'operator' | 'judicial' | 'secretary' | 'mayor' | 'prosecutor' | 'administrator',
    DemoSession
  >
>;

/** Reports on one answer: the verdict against what the law says, and the provisions it stood on. */
export function reportOf(step: string, title: Sentence, expected: string, answer: StepAnswer): StepReport {
  const law = 'law' in answer ? answer.law : [];
  const findings = law.flatMap(({ decision }) => decision.findings);
  const asExpected = answer.verdict === expected;
  const reasons = [
    ...('gates' in answer
      ? answer.gates.filter((gate) => gate.blocks).map((gate) => `${gate.id}: ${gate.because.en}`)
      : []),
    ...findings
      .filter((finding) => finding.holds !== 'yes')
      .map((finding) => `${finding.provision} ${finding.holds}: ${finding.because.en}`),
  ];
  return {
    step,
    title,
    expected,
    got: answer.verdict,
    asExpected,
    act: answer.act,
    entryId: answer.entryId,
    provisions: [...new Set(findings.map((finding) => `${finding.provision}@${finding.version}`))],
    detail: asExpected ? null : reasons.join(' | ') || ('detail' in answer ? (answer.detail ?? null) : null),
  };
}

/** A text that an act returned; a step cannot go on without it. */
export function resultText(receipt: HttpReceipt, name: string): string {
  const value = receipt.result[name];
  if (typeof value !== 'string') throw new Error(`${receipt.act} (${receipt.verdict}) gave no ${name}`);
  return value;
}

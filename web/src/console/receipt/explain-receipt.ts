import type { Deadline, Duty, Finding } from '@clairevoie/law';
import type { Receipt, Sentence, Verdict } from './receipt.ts';

/** A receipt as a person reads it: what stood in the way first, each point once. */
export type ExplainedReceipt = {
  readonly outcome: Verdict;
  /** Provisions that are not met. */
  readonly unmet: readonly Finding[];
  /** What is unknown, or left by the law to a person. */
  readonly asks: readonly Finding[];
  readonly met: readonly Finding[];
  /** Rules of ours that stop the act; never law. */
  readonly blocking: readonly Gate[];
  /** Rules of ours that say something and stop nothing. */
  readonly remarks: readonly Gate[];
  /** What must be done now; empty when the act did not happen, but for the journal's own. */
  readonly duties: readonly Duty[];
  readonly deadlines: readonly Deadline[];
  readonly warnings: readonly { readonly id: string; readonly text: Sentence }[];
  readonly readings: readonly string[];
  /** First day of the newest text applied; null when the law was not asked. */
  readonly lawVersion: string | null;
  readonly pinnedTo: string | null;
};

type Gate = { readonly id: string; readonly because: Sentence };

/** Puts a receipt's answers together: one act may have asked the law several times, once a camera or place. */
export function explainReceipt(receipt: Receipt): ExplainedReceipt {
  return explainDecision(receipt);
}

/** The same for a decision alone, as an entry of the journal holds it. */
export function explainDecision(receipt: Pick<Receipt, 'verdict' | 'law' | 'gates'>): ExplainedReceipt {
  const decisions = receipt.law.map(({ decision }) => decision);
  const findings = once(
    decisions.flatMap((d) => d.findings),
    (f) => `${f.provision} ${f.holds} ${f.because.fr}`,
  );
  const gates = once(
    [...receipt.gates, ...decisions.flatMap((d) => d.policyGates)],
    (gate) => `${gate.id} ${gate.because.fr}`,
  );
  const unmet = findings.filter((f) => f.holds === 'no');
  return {
    outcome: receipt.verdict,
    unmet,
    asks: findings.filter((f) => f.holds === 'unknown' || f.holds === 'human'),
    met: findings.filter((f) => f.holds === 'yes'),
    blocking: gates.filter((gate) => gate.blocks),
    remarks: gates.filter((gate) => !gate.blocks),
    duties: once(
      decisions.flatMap((d) => d.duties),
      (duty) => `${duty.id} ${duty.dueAt ?? duty.dueWithin ?? ''}`,
    ),
    deadlines: once(
      decisions.flatMap((d) => d.deadlines),
      (deadline) => `${deadline.id} ${deadline.at ?? deadline.on ?? ''}`,
    ),
    warnings: once(
      decisions.flatMap((d) => d.warnings),
      (warning) => warning.id,
    ),
    readings: once(
      decisions.flatMap((d) => d.readings.map((reading) => reading.id)),
      (id) => id,
    ),
    lawVersion:
      decisions
        .map((d) => d.lawVersion)
        .toSorted()
        .at(-1) ?? null,
    pinnedTo: decisions.find((d) => d.pinnedTo !== undefined)?.pinnedTo ?? null,
  };
}

function once<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

import type { ActContext, Stored } from '../../ledger/index.ts';
import { type CorrelationRunRow, correlationRuns } from './correlation-registers.ts';
import { gatherSubject, type Subject } from './correlation-subject.ts';

/** A correlation afterwards, and what it compares. */
export type RunFacts = Subject & { readonly run: Stored<CorrelationRunRow> | null };

/** Reads it. */
export async function gatherRun({
  act: { payload },
  read,
  at,
}: ActContext<{ readonly correlationId: string }>): Promise<RunFacts> {
  const run = (await read.get(correlationRuns, { id: payload.correlationId })) ?? null;
  const subject = await gatherSubject(read, {
    versionId: run?.version_id ?? undefined,
    criterionId: run?.criterion_id ?? undefined,
    at,
  });
  return { ...subject, run };
}

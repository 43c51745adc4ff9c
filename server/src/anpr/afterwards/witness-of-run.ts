import type { RegisterReader, Stored } from '../../ledger/index.ts';
import { type AccessWitness, findReadEmergency } from '../../vault/index.ts';
import type { CorrelationRunRow } from './correlation-registers.ts';
import { reachesPastMonth } from './open-reads-of.ts';

/** Who vouches that a run is in the log before stored reads past their first month are compared. */
export type RunWitness = Pick<AccessWitness, 'standing' | 'cosignedProof' | 'signedProof'>;

/**
 * Whether a running correlation may compare now. Past the first month its run (the entry that wrote its row last) stands in a checkpoint that a quorum cosigned, and the
 * newest quorum is fresh; while a confirmed emergency of whoever ran it lasts, or where no policy demands a quorum, in one that the log signed. Fails closed, and is asked
 * at every turn: when witnesses fall silent the server compares no further until they answer (ADR 0017).
 */
export async function isVouchedFor(
  { witness, read }: { readonly witness: RunWitness; readonly read: RegisterReader },
  run: Stored<CorrelationRunRow>,
  at: string,
): Promise<boolean> {
  if (run.run_at === null || run.run_by === null) return false;
  if (!reachesPastMonth(run, run.run_at)) return true;
  const standing = await witness.standing();
  if (standing?.isFresh === true) return (await witness.cosignedProof(run.entry_id)) !== undefined;
  const isWithoutQuorum =
    standing === null ||
    (await findReadEmergency(read, {
      subject: { kind: 'correlation', id: run.id },
      organisationId: run.organisation_id,
      personId: run.run_by,
      at,
    })) !== null;
  return isWithoutQuorum && (await witness.signedProof(run.entry_id)) !== undefined;
}

import { concealedActs, type SealedLog } from '@clairevoie/contract';
import type { JournalData, Localised } from '@clairevoie/web';
import type { Queryable } from '../ledger/public.ts';

const overseers: Readonly<Record<SealedLog, Localised>> = {
  'control-organ': { fr: 'Organe de contrôle', nl: 'Controleorgaan', en: 'Control Organ' },
  'committee-r': { fr: 'Comité permanent R', nl: 'Vast Comité I', en: 'Committee R' },
};

/** The kinds of act that the public log does not hold, who reads them, and the counts of the latest quarter that was published. */
export async function concealedData(db: Queryable): Promise<JournalData['concealed']> {
  const { rows } = await db.query<{ quarter: string; act: string; count: number | null }>(
    `select quarter, act, count from oversight.public_concealed_count
     where quarter = (select max(quarter) from oversight.public_concealed_count)`,
  );
  const counts = new Map(rows.map(({ act, count }) => [act, count]));
  return {
    quarter: rows[0]?.quarter ?? null,
    acts: concealedActs.map(({ act, title, overseer, provisions }) => ({
      act,
      title,
      overseer: overseers[overseer],
      provisionIds: provisions,
      count: counts.get(act) ?? null,
    })),
  };
}

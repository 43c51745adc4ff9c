import type { Queryable } from '../../ledger/index.ts';
import type { SealedBytes } from '../../vault/index.ts';
import { forgetPacks, listDroppedPacks, listPackDaysOver, listPacksOfDay } from './picture-store.ts';

/** Files removed before their rows are forgotten, at once: a crash leaves rows to try again. */
const atOnce = 500;

/**
 * Removes the files of pictures that open for nobody: of writings without their act, and of days whose key was destroyed. The vault’s schedule
 * destroys the keys and journals each destruction; what is left to do here is to give the disk back. How many files.
 */
export async function purgePictures(db: Queryable, sealed: SealedBytes, at: string): Promise<number> {
  let removed = 0;
  const drain = async (list: () => Promise<readonly string[]>): Promise<void> => {
    for (let ids = await list(); ids.length > 0; ids = await list()) {
      for (const id of ids) await sealed.remove(id);
      const forgotten = await forgetPacks(db, ids);
      removed += forgotten;
      if (forgotten === 0) return;
    }
  };
  await drain(() => listDroppedPacks(db, atOnce));
  for (const day of await listPackDaysOver(db, at.slice(0, 10)))
    if (await sealed.isDestroyed(day.organisationId, day.dueOn))
      await drain(() => listPacksOfDay(db, { ...day, most: atOnce }));
  return removed;
}

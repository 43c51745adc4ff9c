import { join } from 'node:path';
import type { Queryable } from '../../ledger/index.ts';
import { openSealedBytes, type SealedBytes, type Vault } from '../../vault/index.ts';
import { openPictureKeeper, type PictureKeeper } from './picture-keeper.ts';
import { purgePictures } from './picture-schedule.ts';
import { knownPacks } from './picture-store.ts';

/**
 * The lot of every expiry key of pictures, apart from recordings of the same day. A constant with the word "pictur" in it (RFC 9562,
 * version 8), so that a tombstone says what was destroyed.
 */
const pictureLot = '00000000-0000-8000-8000-706963747572';

/** Pictures of a server: what its door of cameras keeps with, where they open, and their part of the schedule. */
export interface PictureRoom {
  readonly keeper: PictureKeeper;
  readonly sealed: SealedBytes;
  readonly schedule: { readonly name: string; run(at: string): Promise<unknown> };
}

/** Opens the folder of sealed pictures beside that of recordings; what a crash left without a row is removed. */
export async function openPictures(vault: Vault, db: Queryable): Promise<PictureRoom> {
  const folder = join(vault.options.dataDir, 'pictures');
  const sealed = await openSealedBytes(vault, { folder, lot: pictureLot });
  await sealed.sweep(Temporal.Now.instant(), (ids) => knownPacks(db, ids));
  return {
    keeper: openPictureKeeper(db, sealed),
    sealed,
    schedule: { name: 'pictures whose day is over', run: (at) => purgePictures(db, sealed, at) },
  };
}

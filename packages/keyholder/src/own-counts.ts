import { keyholderPaths, readSettings } from './keyholder-folder.ts';
import { type KeyholderState, readState } from './state-file.ts';

/** What a keyholder counted, the running week too: for who holds its folder, and for nobody else before the week is over. */
export type OwnCounts = Pick<KeyholderState, 'name' | 'sinceSeconds' | 'counts' | 'unsettled'>;

/** Reads what the keyholder of a folder counted; one that runs there goes on. */
export async function readOwnCounts(folder: string, nowSeconds: number): Promise<OwnCounts> {
  const paths = keyholderPaths(folder);
  const { name } = await readSettings(paths);
  return readState(paths, name, nowSeconds);
}

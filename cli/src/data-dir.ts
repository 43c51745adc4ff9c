import { join, resolve } from 'node:path';

/** The data folder: the option, else CLAIREVOIE_DATA_DIR, else `.clairevoie/data` in the repository. */
export function dataDirOf(option: string | undefined): string {
  const chosen = option ?? process.env.CLAIREVOIE_DATA_DIR;
  return chosen === undefined || chosen === ''
    ? join(import.meta.dirname, '..', '..', '.clairevoie', 'data')
    : resolve(chosen);
}

/** The port: the option, else CLAIREVOIE_PORT, else 4600. NaN when it is not a number. */
export function portOf(option: string | undefined): number {
  const chosen = option ?? process.env.CLAIREVOIE_PORT;
  return chosen === undefined || chosen === '' ? 4600 : Number(chosen);
}

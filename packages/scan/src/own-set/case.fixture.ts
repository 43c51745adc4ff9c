import type { Label, Strength } from '../report/report.ts';

/** One labelled case of our own set: files that are written to a temporary folder and scanned. */
export interface OwnCase {
  readonly id: string;
  readonly label: Label;
  readonly strength?: Strength;
  readonly kind: 'code' | 'packages' | 'model' | 'configuration' | 'store' | 'archive' | 'words';
  readonly files: Readonly<Record<string, string | Buffer>>;
}

/** A case in one line. */
export const ownCase = (
  id: string,
  kind: OwnCase['kind'],
  label: Label,
  files: OwnCase['files'],
  strength?: Strength,
): OwnCase => ({
  id,
  kind,
  label,
  files,
  ...(strength === undefined ? {} : { strength }),
});

import type { Localised } from './data-values.ts';
import type { CommonData } from './page-common.ts';

/** A set of public facts as files. */
export type OpenDataSet = {
  readonly id: string;
  readonly title: Localised;
  readonly description: Localised;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly credit: string | null;
  readonly files: readonly { readonly form: string; readonly url: string }[];
  readonly schemaUrl: string;
  readonly columns: readonly { readonly name: string; readonly means: Localised }[];
};

/** `/{lang}/donnees`: everything public as files. */
export type OpenDataPageData = CommonData & {
  readonly page: 'data';
  readonly sets: readonly OpenDataSet[];
  /** What is public under an address of its own. */
  readonly others: readonly {
    readonly id: string;
    readonly title: Localised;
    readonly description: Localised;
    readonly url: string;
  }[];
  readonly mostRows: number;
  readonly filesPerMinute: number;
  /** A day for the example of the feed of changes. */
  readonly since: string;
};

import type { Localised } from './data-values.ts';

/** What every page needs, whatever it shows. */
export type CommonData = {
  /** True on a demonstration server: band, noindex, invented acts. */
  readonly demo: boolean;
  /** Who runs this server, outside a demonstration; null when that is not known. */
  readonly host: Localised | null;
  /** Day of the legal clock in Brussels, `YYYY-MM-DD`. */
  readonly legalDay: string;
  /** Version of the product, shown in the foot. */
  readonly version: string;
  /** Last day our texts of the law on the police function reach, `YYYY-MM-DD`. */
  readonly lawTextsReach: string;
  /** The reader's own browser made the page: what was asked was sent to nobody. Absent when the server did. */
  readonly madeInBrowser?: boolean;
};

/** What a page is made of, without what every page has. */
export type PageData<D extends CommonData> = Omit<D, keyof CommonData>;

/** A page of a longer list. `page` counts from 1. */
export type PageOf<T> = {
  readonly items: readonly T[];
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
};

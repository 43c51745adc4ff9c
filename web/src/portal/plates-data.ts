import type { Body, Localised, ProvisionRef, Published } from './data-values.ts';
import type { CommonData } from './page-common.ts';

/** Classes of data that the law lets a technical database hold. @law lfp-44-11-3decies-p1-pt1 */
export const plateDataClasses = [
  'passage-date-and-time',
  'passage-place',
  'plate-reading',
  'vehicle-characteristics',
  'plate-photo-front',
  'plate-photo-rear',
  'vehicle-photo',
  'occupant-photo',
  'journal-data',
] as const;

/** A class of data that the law lets a technical database hold. */
export type PlateDataClass = (typeof plateDataClasses)[number];

/** A length of time as the decision states it. */
export type StatedTerm = { readonly amount: number; readonly unit: 'days' | 'months' | 'years' };

/** A technical database that exists, as everybody may see it: offices, days and counts, no person and no words of the opinion. */
export type PublicDatabase = {
  readonly title: Published;
  readonly level: 'local' | 'national';
  /** Zone, or ministry that planned it. */
  readonly body: Body;
  /** Offices that created it, and so answer for it. */
  readonly controllers: readonly ('chief-of-corps' | 'minister-interior' | 'minister-justice')[];
  readonly createdOn: string;
  readonly purposes: readonly {
    readonly branch: 'administrative' | 'judicial';
    readonly text: Published;
    readonly provision: ProvisionRef | null;
  }[];
  readonly dataClasses: readonly PlateDataClass[];
  readonly retention: StatedTerm;
  readonly journalRetention: StatedTerm;
  readonly requestReceivedOn: string;
  /** Null when none came within thirty days and the controller went on with reasons. */
  readonly opinion: {
    readonly givenOn: string;
    readonly isLate: boolean;
    readonly recommendations: number;
    readonly followed: number;
    readonly notFollowed: number;
  } | null;
  readonly escalated: { readonly on: string; readonly to: Localised } | null;
  /** Cameras that may send reads to it today. */
  readonly cameras: number;
};

/** `/{lang}/plaques` */
export type PlatesData = CommonData & {
  readonly page: 'plates';
  readonly databases: readonly PublicDatabase[];
};

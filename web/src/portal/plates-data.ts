import type { Body, CountCell, Knowledge, Localised, ProvisionRef, Published } from './data-values.ts';
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
  /** Its name in addresses. */
  readonly key: string;
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

/** A count with the word it belongs to: a dropped field, a reason, a kind of list. */
export type NamedCount = { readonly name: string; readonly count: CountCell };

/** What came into a database in one month. */
export type DatabaseMonth = {
  /** `2026-11` */
  readonly month: string;
  readonly reads: CountCell;
  readonly late: CountCell;
  readonly dropped: CountCell;
  readonly refused: CountCell;
};

/** Searches of one branch and reason: how many were asked, granted, refused, and run. */
export type SearchCounts = {
  readonly branch: 'administrative' | 'judicial';
  /** A word of a closed list: the case of the law that the purpose relies on. */
  readonly reason: string;
  readonly asked: CountCell;
  readonly granted: CountCell;
  readonly refused: CountCell;
  readonly run: CountCell;
};

/** Lists of one kind and branch, and what they gave. */
export type ListCounts = {
  readonly branch: 'administrative' | 'judicial';
  readonly kind: string;
  readonly lists: CountCell;
  readonly hits: CountCell;
  readonly misreads: CountCell;
  readonly validated: CountCell;
  readonly useless: CountCell;
  readonly wrongStops: CountCell;
};

/** Reads compared with their picture by a person, and how many of them were wrong. */
export type MeasuredMisreads = { readonly compared: number; readonly misread: number };

/** Public numbers of a technical database, each over months that are over. */
export type DatabaseFigures = {
  readonly months: readonly DatabaseMonth[];
  readonly dropped: readonly NamedCount[];
  readonly refused: readonly NamedCount[];
  /** Of the whole server: a day holds the reads of all databases. */
  readonly deletions: readonly { readonly month: string; readonly days: number; readonly reads: CountCell }[];
  readonly misreads: Knowledge<MeasuredMisreads>;
  /** A public benchmark of another reader, for want of anything nearer: plates shown, and those of them misread. */
  readonly benchmark: { readonly plates: number; readonly misread: number };
  readonly searches: Knowledge<readonly SearchCounts[]>;
  readonly lists: Knowledge<readonly ListCounts[]>;
};

/** A camera of the register that the portal shows and that may send to the database. */
export type DatabaseCamera = {
  readonly id: string;
  readonly label: Published;
  readonly position: { readonly lon: number; readonly lat: number } | null;
};

/** `/{lang}/plaques/{key}` */
export type PlateDatabaseData = CommonData & {
  readonly page: 'plate-database';
  readonly database: PublicDatabase;
  readonly figures: DatabaseFigures;
  readonly shownCameras: readonly DatabaseCamera[];
  /** Limits of the municipalities around them, for the drawn map: rings of longitude and latitude. */
  readonly limits: readonly {
    readonly name: Localised;
    readonly rings: readonly (readonly (readonly [number, number])[])[];
  }[];
};

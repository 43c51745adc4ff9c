/**
 * Values that the portal's pages are made of. Plain JSON: what the server reads from public views crosses to
 * `renderPortal` without any class, date object or function in it.
 *
 * Conventions: `...On` is a Brussels day `YYYY-MM-DD`; `...At` is an instant in UTC `YYYY-MM-DDTHH:MM:SSZ`;
 * `published` dates keep the precision of their source (`2020`, `2020-10` or `2020-10-05`).
 */

/** The three languages of the portal; English is unofficial. */
export type Lang = 'fr' | 'nl' | 'en';

/** A text that exists in both official languages; without `en` the English page shows the French with its language marked. */
export type Localised = { readonly fr: string; readonly nl: string; readonly en?: string };

/** A text shown exactly as its author published it, in the language it has. */
export type Published = { readonly lang: Lang; readonly text: string };

/** Where a figure, a position or a statement comes from: shown beside it, one tap away. */
export type Source = {
  readonly title: string;
  readonly url: string | null;
  /** Date of publication with the precision of the source; null = undated. */
  readonly published: string | null;
  readonly licence?: string;
  readonly remark?: Localised;
};

/** The public receipt of an act; none for an internal act, which the public journal does not name, nor where nothing was done here. */
export type ActReceipt =
  | { readonly state: 'public'; readonly id: string }
  | { readonly state: 'internal' }
  | { readonly state: 'none' };

/** Something that happened, on a day in Brussels. */
export type HistoryEvent = {
  readonly date: string;
  readonly what: Localised;
  readonly source: Source | null;
  readonly receipt: ActReceipt;
};

/** What we know, or why we do not. `unknown` is never rendered as zero; `suppressed` is a count below the threshold. */
export type Knowledge<T> =
  | { readonly state: 'known'; readonly value: T; readonly source: Source | null }
  | { readonly state: 'unknown'; readonly because?: Localised }
  | { readonly state: 'withheld'; readonly because: Localised; readonly provisionId?: string }
  | { readonly state: 'suppressed'; readonly below: number };

/** A count as its source prints it (`about 100`, `20 (7 + 13)`); `value` only when the source gives one number. */
export type PublishedCount = {
  readonly value: number | null;
  readonly asPublished: string;
  /** Year the figure speaks of. */
  readonly year: number | null;
};

/** An organisation; `fictional` bodies are marked on every page they appear on. */
export type Body = {
  readonly id: string;
  readonly name: Localised;
  readonly kind:
    | 'police-zone'
    | 'federal-police'
    | 'municipality'
    | 'municipal-council'
    | 'minister'
    | 'prosecutor'
    | 'control-organ'
    | 'committee-r'
    | 'data-protection-authority'
    | 'regional-platform'
    | 'camera-controller';
  readonly fictional: boolean;
  readonly contact?: { readonly postal?: string; readonly email?: string; readonly url?: string };
};

/** One of the nineteen municipalities, or a fictional one (`fictional`, then `nis` is not an official code). */
export type Municipality = { readonly nis: string; readonly name: Localised; readonly fictional: boolean };

/** Planned, authorised, installed, observed and ended are five different statements, never added up. */
export type CameraStatus = 'planned' | 'authorised' | 'installed' | 'observed' | 'ended';

/** Kinds of camera of LFP 25/2 § 1; `unknown` when the source does not say. */
export type CameraKind = 'fixed' | 'temporary-fixed' | 'mobile' | 'individual' | 'unknown';

/** Kinds of place of LFP 25/2 § 1. */
export type PlaceKind = 'open' | 'closed-accessible' | 'closed-not-accessible' | 'unknown';

/** The law that governs the camera: law on the police function, camera law of 2007, or not known. */
export type LegalBasis = 'police-function' | 'camera-law' | 'unknown';

/** Three-valued answer: a source that is silent says nothing. */
export type YesNoUnknown = 'yes' | 'no' | 'unknown';

/** Where a point comes from; only `exact` may be read as the place of the device. */
export type Position = {
  readonly lon: number;
  readonly lat: number;
  readonly precision: 'exact' | 'crossing' | 'street-midpoint' | 'nearest-point' | 'rounded';
  readonly source: Source | null;
};

/** Outcome of a decision, as in the law package. */
export type OutcomeKind = 'allowed' | 'refused' | 'needs-human';

/** A provision named on a page: `id` as in the law files, `cite` the citation a lawyer would write. */
export type ProvisionRef = {
  readonly id: string;
  readonly cite: Localised;
  readonly title?: Localised;
  readonly quoteFr?: string;
  readonly quoteNl?: string;
  /** First and last day of the version used, both included; null = still in force as far as our texts reach. */
  readonly from?: string;
  readonly to?: string | null;
};

/** A term: the day or the instant by which something must have happened, and the provision that says so. */
export type Term = {
  readonly what: Localised;
  readonly by: Localised | null;
  readonly due:
    | { readonly kind: 'day'; readonly dueOn: string }
    | { readonly kind: 'instant'; readonly dueAt: string }
    | { readonly kind: 'no-date'; readonly words: Localised };
  readonly provision: ProvisionRef | null;
  readonly state: 'open' | 'met' | 'overdue';
};

/** A cell of a table of counts: what is below the threshold is never shown, zero included. */
export type CountCell =
  | { readonly state: 'count'; readonly value: number }
  | { readonly state: 'suppressed'; readonly below: number };

/** A camera, or a place with cameras, in a list. */
export type CameraSummary = {
  readonly id: string;
  readonly fictional: boolean;
  /** Place as published. */
  readonly place: Published;
  readonly municipality: Municipality | null;
  readonly status: CameraStatus;
  /** Year of the source of that status; null = undated source. */
  readonly statusYear: number | null;
  readonly source: Source;
  readonly kind: CameraKind;
  readonly placeKind: PlaceKind;
  readonly anpr: YesNoUnknown;
  readonly intelligent: YesNoUnknown;
  /** Devices at this place; `unknown` when the source gives no number. */
  readonly devices: Knowledge<number>;
  readonly controller: Knowledge<Body>;
  readonly basis: LegalBasis;
  readonly position: Position | null;
};

import type { AreaData, AreaLetterData, AreasData } from './areas-data.ts';
import type {
  Body,
  CameraKind,
  CameraStatus,
  CameraSummary,
  CountCell,
  HistoryEvent,
  Knowledge,
  Lang,
  Localised,
  Municipality,
  OutcomeKind,
  ProvisionRef,
  Published,
  PublishedCount,
  Source,
  Term,
  YesNoUnknown,
} from './data-values.ts';
import type { DemandData, DemandsData } from './demands-data.ts';
import type { FacesBodyData, FacesData } from './faces-data.ts';
import type { FollowData } from './follow-data.ts';
import type { LawPageData } from './law/law-page-data.ts';
import type { ObservedData } from './observed-data.ts';
import type { OpenDataPageData } from './open-data.ts';
import type { CommonData, PageOf } from './page-common.ts';
import type { PlateDatabaseData, PlatesData } from './plates-data.ts';
import type {
  JournalData,
  ProofData,
  ProvisionData,
  PublicEmergency,
  ReceiptData,
  VerifyGuideData,
} from './record-pages.ts';
import type { TextData, TextsData } from './texts-data.ts';
import type { TimelineData } from './timeline-data.ts';

/** What is known of one municipality. An absent statement is `unknown`, never a zero. */
export type MunicipalityKnowledge = {
  readonly municipality: Municipality;
  readonly zone: Body;
  /** Number of cameras by statement, each with its source and year. */
  readonly planned: Knowledge<PublishedCount>;
  readonly authorised: Knowledge<PublishedCount>;
  readonly installed: Knowledge<PublishedCount>;
  readonly observed: Knowledge<PublishedCount>;
  /** Places that this portal lists for the municipality (0 is a fact about our list). */
  readonly placesListed: number;
  /** Published authorisations that this portal holds (0 is a fact about our list). */
  readonly authorisationsHeld: number;
  /** Published figures through time for the small multiple, oldest first; empty = nothing published. */
  readonly series: readonly {
    readonly status: CameraStatus;
    readonly count: PublishedCount;
    readonly source: Source;
  }[];
};

/** A published figure about a wider area (region, zone, country), as printed. */
export type AreaFigure = {
  readonly area: Localised;
  readonly what: Localised;
  /** As in the source: `2022`, `2022-09`, `2022-09-14`. */
  readonly date: string;
  readonly count: PublishedCount;
  readonly remark?: Localised;
  readonly source: Source;
};

/** One row of "what is filmed / by whom / on which basis": number of listed places per statement. */
export type BreakdownRow = {
  readonly label: Localised;
  readonly places: { readonly [S in CameraStatus]: number };
};

/** `/{lang}` */
export type HomeData = CommonData & {
  readonly page: 'home';
  /** The nineteen real municipalities, in any order. */
  readonly municipalities: readonly MunicipalityKnowledge[];
  /** Fictional municipalities of a demonstration; empty elsewhere. Shown in a table of their own. */
  readonly fictionalMunicipalities: readonly MunicipalityKnowledge[];
  readonly areaFigures: readonly AreaFigure[];
  readonly filmedPlaces: readonly BreakdownRow[];
  readonly controllers: readonly BreakdownRow[];
  readonly bases: readonly BreakdownRow[];
  readonly journal: { readonly size: number; readonly signedOn: string | null } | null;
  /** Openings without a quorum of witnesses that run or wait for their review. */
  readonly emergencies: readonly PublicEmergency[];
};

/** `/{lang}/cameras?...` after the filters of `parseCameraFilter` were applied. */
export type CamerasData = CommonData & {
  readonly page: 'cameras';
  readonly cameras: PageOf<CameraSummary>;
  /** Choices of the filter form. */
  readonly municipalities: readonly Municipality[];
  readonly zones: readonly Body[];
  /** How many of `cameras.total` have no position (they are in the list, not on the map). */
  readonly withoutPosition: number;
};

/** An authorisation named from another page. */
export type AuthorisationRef = {
  readonly id: string;
  readonly fictional: boolean;
  readonly title: Localised;
  readonly authority: Body;
  readonly decidedOn: string | null;
};

/** `/{lang}/cameras/:id` */
export type CameraData = CommonData & {
  readonly page: 'camera';
  readonly camera: CameraSummary;
  readonly authorisation: Knowledge<AuthorisationRef>;
  /** Reasons as the authorisation publishes them. */
  readonly reasons: Knowledge<readonly Published[]>;
  readonly purposes: Knowledge<readonly Localised[]>;
  readonly retention: Knowledge<{
    readonly amount: number;
    readonly unit: 'hours' | 'days' | 'months';
    readonly limit: 'maximum' | 'minimum' | 'stated-by-controller';
    readonly provision: ProvisionRef | null;
  }>;
  /** Weeks (ISO, `2026-W46`), newest first, of accesses that passed through Clairevoie; null = camera not connected. */
  readonly accessWeeks:
    | readonly {
        readonly week: string;
        readonly allowed: CountCell;
        readonly refused: CountCell;
        /** What the committed tally of that week says of this camera, and the address of the proof; null = not public (yet). */
        readonly tally: { readonly looks: 'none' | 'fewer-than-five' | number; readonly proof: string } | null;
      }[]
    | null;
  /** Newest first. */
  readonly history: readonly HistoryEvent[];
  /** To whom one writes for this camera, when known. */
  readonly rightsContact: Knowledge<Body>;
};

/** State of an authorisation (W-01, W-02). */
export type AuthorisationState =
  | 'submitted'
  | 'authorised'
  | 'refused'
  | 'granted-orally'
  | 'confirmed'
  | 'unconfirmed'
  | 'ended';

/** A decision in a list. */
export type AuthorisationSummary = AuthorisationRef & {
  readonly state: AuthorisationState;
  readonly requester: Body;
  readonly municipality: Municipality | null;
  readonly kinds: readonly CameraKind[];
  readonly anpr: YesNoUnknown;
  readonly purposes: readonly Localised[];
  /** Number of places it covers; null when it covers a whole territory or does not say. */
  readonly places: number | null;
  readonly wholeTerritory: boolean;
  readonly withheldPassages: number;
};

/** `/{lang}/autorisations` */
export type AuthorisationsData = CommonData & {
  readonly page: 'authorisations';
  readonly authorisations: PageOf<AuthorisationSummary>;
  readonly municipalities: readonly Municipality[];
};

/** A passage of a published decision: its words, or the fact that they are withheld, by whom and why. */
export type Passage =
  | { readonly state: 'public'; readonly heading: Localised | null; readonly text: Published }
  | {
      readonly state: 'withheld';
      readonly heading: Localised | null;
      readonly because: Localised;
      readonly by: Body;
      readonly provision: ProvisionRef | null;
    };

/** `/{lang}/autorisations/:id` */
export type AuthorisationData = CommonData & {
  readonly page: 'authorisation';
  readonly authorisation: AuthorisationSummary;
  readonly passages: readonly Passage[];
  readonly conditions: readonly Published[];
  readonly sitting: {
    readonly heldOn: string;
    readonly agendaItem: string | null;
    readonly vote: string | null;
  } | null;
  /** Signed extract: its SHA-256 and where to get it; null = none held. */
  readonly extract: { readonly sha256: string; readonly url: string | null } | null;
  readonly terms: readonly Term[];
  readonly cameras: readonly CameraSummary[];
  /** Newest first. */
  readonly history: readonly HistoryEvent[];
  readonly provisions: readonly ProvisionRef[];
  readonly source: Source | null;
};

/** A limit of keeping or answering that governs a given day, straight from the law package. */
export type KeepingLimit = {
  readonly what: Localised;
  readonly amount: number;
  readonly unit: 'days' | 'months';
  readonly limit: 'maximum' | 'minimum';
  readonly provision: ProvisionRef;
};

/** `/{lang}/filme?...`: rights; limits are those in force on the day asked (`filmedOn`, else the legal day). */
export type FilmedData = CommonData & {
  readonly page: 'filmed';
  readonly cameraLawLimits: readonly KeepingLimit[];
  readonly policeLimits: readonly KeepingLimit[];
  readonly cameraLawRights: readonly ProvisionRef[];
  readonly policeRights: readonly ProvisionRef[];
  readonly controllers: readonly Body[];
  readonly zones: readonly Body[];
  readonly controlOrgan: Body | null;
  readonly dataProtectionAuthority: Body | null;
  /** The camera one came from (`?camera=`), when it exists. */
  readonly camera: CameraSummary | null;
};

/** `/{lang}/filme/lettre?...`: one printable letter; nothing in it is sent or stored. */
export type LetterData = CommonData & {
  readonly page: 'letter';
  readonly recipient: Body | null;
  readonly camera: CameraSummary | null;
  readonly provisions: readonly ProvisionRef[];
};

/** `/{lang}/visite`: the main job, step by step, as it ran on this server. */
export type TourData = CommonData & {
  readonly page: 'tour';
  /** Legal day of the last step; null until every step was done. */
  readonly ranOn: string | null;
  readonly steps: readonly {
    readonly id: string;
    readonly title: Localised;
    readonly story: Localised;
    readonly actor: Localised;
    readonly organisation: Body | null;
    readonly legalAt: string | null;
    readonly expected: OutcomeKind;
    /** The public journal does not name it, so nothing there shows whether it was done. */
    readonly isInternal: boolean;
    readonly outcome: OutcomeKind | null;
    readonly receiptId: string | null;
    readonly provisions: readonly ProvisionRef[];
  }[];
};

/** `/{lang}/demo`: who one can sign in as; a demonstration only. */
export type PeopleData = CommonData & {
  readonly page: 'people';
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: Localised;
    readonly organisation: Body;
    readonly mayDo: readonly Localised[];
    readonly signInUrl: string;
  }[];
};

/** Pages whose text is the catalogue's. */
export type TextPageData = CommonData & { readonly page: 'about' | 'accessibility' | 'privacy' | 'offline' };

/** An error page. `reference` is the request's id: it lets us find the log line, it names nobody. */
export type ErrorData = CommonData & {
  readonly page: 'error';
  readonly status: 400 | 403 | 404 | 429 | 500 | 503;
  readonly reference: string | null;
  readonly detail: Localised | null;
  readonly retryAfterSeconds: number | null;
};

/** Data of any page of the portal, told apart by `page`. */
export type PortalData =
  | HomeData
  | CamerasData
  | CameraData
  | AuthorisationsData
  | AuthorisationData
  | PlatesData
  | PlateDatabaseData
  | AreasData
  | AreaData
  | AreaLetterData
  | ObservedData
  | OpenDataPageData
  | TextsData
  | TextData
  | TimelineData
  | FollowData
  | DemandsData
  | DemandData
  | FacesData
  | FacesBodyData
  | JournalData
  | ReceiptData
  | ProofData
  | VerifyGuideData
  | LawPageData
  | ProvisionData
  | FilmedData
  | LetterData
  | TourData
  | PeopleData
  | TextPageData
  | ErrorData;

/** What `renderPortal` needs of the HTTP request: nothing that could name a person. */
export type PortalRequest = {
  readonly lang: Lang;
  /** Path as received, without query, e.g. `/fr/cameras`. */
  readonly path: string;
  /** First value of each query parameter, as received. */
  readonly query: { readonly [name: string]: string | undefined };
};

/** What the server sends. `headers` has lower-case names and holds the Content-Security-Policy of the page. */
export type PortalResponse = {
  readonly status: number;
  readonly html: string;
  readonly headers: { readonly [name: string]: string };
};
